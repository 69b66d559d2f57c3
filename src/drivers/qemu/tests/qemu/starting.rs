//! Starts that fail, that are cancelled, and many at once.
use std::time::{Duration, Instant};

use futures_lite::future::{or, poll_once};
use virgo_operations::{
    DomainDefineFlags, DomainDestroyFlags, DomainListFlags, DomainStartFlags, DomainStateReason as Reason,
    DomainUndefineFlags, ErrorCode,
};

use crate::bench::{
    Bench, connect, descriptors, domain, emulators, tiny, until, wait, write_program, zombies,
};

const NONE: DomainStartFlags = DomainStartFlags::empty();

/// Checks that nothing is left of any start.
#[track_caller]
fn expect_nothing(bench: &Bench) {
    until("no QEMU runs", || emulators().is_empty());
    until("nothing of a run is left", || bench.root.join("run").read_dir().unwrap().next().is_none());
    until("nothing is left to be reaped", || zombies().is_empty());
}

/// Where the threads of a process may run.
fn places(pid: i32) -> Vec<String> {
    let threads = std::fs::read_dir(format!("/proc/{pid}/task")).unwrap();
    let place = |thread: &std::path::Path| {
        let status = std::fs::read_to_string(thread.join("status")).ok()?;
        let list = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"));
        list.map(|list| list.trim().to_owned())
    };
    threads.filter_map(|thread| place(&thread.unwrap().path())).collect()
}

#[test]
fn all_of_a_domain_runs_on_the_cpus_of_its_set() {
    let Some(bench) = Bench::new() else { return };
    let confined = |name: &str, cpuset: &str, pins: &str| {
        let xml = tiny("qemu", name, &format!("<cputune>{pins}</cputune>"));
        bench.define(&xml.replace("<vcpu>1", &format!("<vcpu cpuset='{cpuset}'>2")))
    };
    let everywhere = places(std::process::id().cast_signed());
    let last = virgo_sys::machine::online_cpus() - 1;
    let pin = format!("<vcpupin vcpu='1' cpuset='{last}'/>");
    let defined = confined("confined", "0", &pin);
    wait(bench.driver.domain_lifecycle().start(&defined, NONE)).unwrap();
    let places = places(bench.pid("confined"));
    let last = last.to_string();
    assert!(places.iter().all(|place| *place == "0" || *place == last), "{places:?}, not {everywhere:?}");
    assert_eq!(places.iter().filter(|place| **place == last).count() == 1, last != "0", "{places:?}");
    let vcpus = wait(bench.driver.domain_resources().list_vcpus(&defined)).unwrap();
    assert_eq!(vcpus[0].cpus, [0]);
    wait(bench.driver.domain_lifecycle().destroy(&defined, DomainDestroyFlags::empty())).unwrap();
    let nowhere = confined("nowhere", "9999", "");
    let error = wait(bench.driver.domain_lifecycle().start(&nowhere, NONE)).unwrap_err();
    assert!(error.message().contains("run on CPUs '9999' only: <vcpu cpuset>"), "{error}");
    expect_nothing(&bench);
}

#[test]
fn failures_say_why_and_leave_nothing() {
    let Some(bench) = Bench::new() else { return };
    let broken = "<qemu:commandline><qemu:arg value='-nonsense'/></qemu:commandline>";
    let late = "<qemu:commandline><qemu:arg value='-device'/><qemu:arg value='nonsense'/></qemu:commandline>";
    let disk = "<disk type='file' device='disk'><source file='/nowhere/x.img'/><target dev='vda' bus='virtio'/></disk>";
    for (name, xml, word) in [
        ("argument", tiny("qemu", "argument", broken), "-nonsense"),
        ("device", tiny("qemu", "device", late), "'nonsense' is not a valid device"),
        ("disk", domain("qemu", "disk", "", disk, ""), "/nowhere/x.img"),
        (
            "emulator",
            domain("qemu", "emulator", "", "<emulator>/nowhere/qemu</emulator>", ""),
            "/nowhere/qemu",
        ),
        // An architecture whose QEMU nobody installs stands for a machine without QEMU.
        ("alpha", tiny("qemu", "alpha", "").replace("x86_64", "alpha"), "there is no qemu-system-alpha"),
        ("kernel", domain("qemu", "kernel", "<kernel>/nowhere/kernel</kernel>", "", ""), "/nowhere/kernel"),
    ] {
        // What it would run on is looked at when it is defined.
        if matches!(name, "emulator" | "alpha") {
            let error =
                wait(bench.driver.domain_collection().define_domain(&xml, DomainDefineFlags::empty()))
                    .unwrap_err();
            assert!(error.message().contains(word), "{error}");
        } else {
            let defined = bench.define(&xml);
            let error = wait(bench.driver.domain_lifecycle().start(&defined, NONE)).unwrap_err();
            eprintln!("{:?}: {error}", error.code());
            assert!(error.message().contains(word), "{error}");
            assert_eq!(bench.reason(&defined), Some(Reason::ShutoffFailed), "{name}");
            wait(bench.driver.domain_lifecycle().undefine(&defined, DomainUndefineFlags::empty())).unwrap();
        }
        let error = wait(bench.driver.domain_collection().create_domain(&xml, NONE)).unwrap_err();
        assert!(error.message().contains(word), "{error}");
    }
    assert!(
        wait(bench.driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap().is_empty()
    );
    expect_nothing(&bench);
}

#[test]
fn cancelled_at_any_moment_it_leaves_nothing() {
    let Some(bench) = Bench::new() else { return };
    let defined = bench.define(&tiny("qemu", "a", ""));
    // The first start fills caches, and opens what stays open.
    wait(bench.driver.domain_lifecycle().start(&defined, NONE)).unwrap();
    wait(bench.driver.domain_lifecycle().destroy(&defined, DomainDestroyFlags::empty())).unwrap();
    let before = descriptors();
    let mut finished = 0;
    for delay in [0, 1, 2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 200] {
        let start = async { Some(bench.driver.domain_lifecycle().start(&defined, NONE).await) };
        let give_up = async {
            virgo_runtime::sleep(Duration::from_millis(delay)).await;
            None
        };
        match wait(or(give_up, start)) {
            None => {}
            Some(result) => {
                result.unwrap();
                finished += 1;
                wait(bench.driver.domain_lifecycle().destroy(&defined, DomainDestroyFlags::empty())).unwrap();
            }
        }
        expect_nothing(&bench);
    }
    assert!(wait(poll_once(bench.driver.domain_lifecycle().start(&defined, NONE))).is_none());
    expect_nothing(&bench);
    eprintln!("{finished} starts were not cancelled in time");
    wait(bench.driver.domain_lifecycle().start(&defined, NONE)).unwrap();
    wait(bench.driver.domain_lifecycle().destroy(&defined, DomainDestroyFlags::empty())).unwrap();
    until("all descriptors are closed", || descriptors() <= before);
    expect_nothing(&bench);
}

#[test]
fn twenty_at_once() {
    let Some(bench) = Bench::new() else { return };
    // Some of them need a port that the others don't have.
    let display =
        |n| if n % 4 == 0 { "<graphics type='vnc' autoport='yes'/></devices>" } else { "</devices>" };
    let xml = |n| tiny("qemu", &format!("d{n}"), "").replace("</devices>", display(n));
    let domains: Vec<_> = (0..20).map(|n| bench.define(&xml(n))).collect();
    let before = descriptors();
    let begin = Instant::now();
    let mut starts: Vec<_> =
        domains.iter().map(|domain| bench.driver.domain_lifecycle().start(domain, NONE)).collect();
    let mut second = bench.driver.domain_lifecycle().start(&domains[0], NONE);
    // All are under way before the first is waited for.
    for start in &mut starts {
        assert!(wait(poll_once(start.as_mut())).is_none());
    }
    assert!(wait(poll_once(second.as_mut())).is_none());
    for start in starts {
        wait(start).unwrap();
    }
    eprintln!("20 starts took {:?}", begin.elapsed());
    let error = wait(second).unwrap_err();
    assert_eq!(error.code(), ErrorCode::OperationInvalid);
    assert!(error.message().contains("already running"), "{error}");
    assert_eq!(emulators().len(), 20);
    let destroys: Vec<_> = domains
        .iter()
        .map(|domain| bench.driver.domain_lifecycle().destroy(domain, DomainDestroyFlags::empty()))
        .collect();
    for destroy in destroys {
        wait(destroy).unwrap();
    }
    assert_eq!(emulators(), [] as [i32; 0]);
    assert!(domains.iter().all(|domain| bench.reason(domain) == Some(Reason::ShutoffDestroyed)));
    until("all descriptors are closed", || descriptors() <= before);
    expect_nothing(&bench);
}

#[test]
fn an_emulator_is_asked_once_what_it_can_do() {
    let Some(bench) = Bench::new() else { return };
    // An emulator that notes each time it is run.
    let (script, runs) = (bench.root.with_file_name("qemu"), bench.root.with_file_name("runs"));
    let text = format!("#!/bin/sh\necho >>{}\nexec /usr/bin/qemu-system-x86_64 \"$@\"\n", runs.display());
    write_program(&script, &text);
    let count = || std::fs::read_to_string(&runs).unwrap_or_default().lines().count();
    let emulator = format!("<emulator>{}</emulator></devices>", script.display());
    let defined = bench.define(&tiny("qemu", "a", "").replace("</devices>", &emulator));
    for round in 0..4 {
        let before = count();
        wait(bench.driver.domain_lifecycle().start(&defined, NONE)).unwrap();
        assert!(round == 0 || count() == before + 1, "{before}, then {}", count());
        wait(bench.driver.domain_lifecycle().destroy(&defined, DomainDestroyFlags::empty())).unwrap();
    }
}

#[test]
fn no_folder_of_the_program_stays_busy() {
    let Some(bench) = Bench::new() else { return };
    let defined = bench.define(&tiny("qemu", "a", ""));
    wait(bench.driver.domain_lifecycle().start(&defined, NONE)).unwrap();
    let [pid] = emulators()[..] else { panic!("there is another QEMU") };
    assert_eq!(std::fs::read_link(format!("/proc/{pid}/cwd")).unwrap(), std::path::Path::new("/"));
    wait(bench.driver.domain_lifecycle().destroy(&defined, DomainDestroyFlags::empty())).unwrap();
}

#[test]
fn long_paths_work() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("r".repeat(100)).join("s".repeat(100));
    let Some(bench) = Bench::at(&root, Some(folder)) else { return };
    let defined = bench.define(&tiny("qemu", &"n".repeat(150), ""));
    wait(bench.driver.domain_lifecycle().start(&defined, NONE)).unwrap();
    wait(bench.driver.domain_lifecycle().destroy(&defined, DomainDestroyFlags::empty())).unwrap();
    expect_nothing(&bench);
}

#[test]
fn what_is_wrong_is_said() {
    let Some(bench) = Bench::new() else { return };
    let define =
        |xml: &str| wait(bench.driver.domain_collection().define_domain(xml, DomainDefineFlags::empty()));
    let memory = tiny("qemu", "a", "").replace(">64<", ">0<");
    assert_eq!(define(&memory).unwrap_err().code(), ErrorCode::XmlError);
    assert_eq!(define(&tiny("qemu", "", "")).unwrap_err().code(), ErrorCode::NoName);
    assert_eq!(define("<domain").unwrap_err().code(), ErrorCode::XmlDetail);
    assert_eq!(define(&tiny("lxc", "a", "")).unwrap_err().code(), ErrorCode::ConfigUnsupported);
    assert_eq!(define(&tiny("qemu", &"n".repeat(300), "")).unwrap_err().code(), ErrorCode::InvalidArg);
    let second = connect(&bench.root, virgo_operations::EventSink::new(|_| {})).unwrap();
    let defined = bench.define(&tiny("qemu", "a", ""));
    wait(second.domain_lifecycle().undefine(&defined, DomainUndefineFlags::empty())).unwrap();
    assert_eq!(
        wait(bench.driver.domain_lifecycle().start(&defined, NONE)).unwrap_err().code(),
        ErrorCode::NoDomain
    );
}
