//! Domains are found again by the next process, and by the next connection.
use std::path::{Path, PathBuf};

use rustix::process::{Pid, Signal, kill_process};
use virgo_operations::{
    DomainDefineFlags, DomainDestroyFlags, DomainListFlags, DomainShutdownFlags, DomainStartFlags,
    DomainStateReason as Reason, DomainXmlFlags, ErrorCode, EventSink,
};
use virgo_sys::process::{Command, Signal as ChildSignal, Stdio};

use crate::bench::{Bench, connect, read_until, tiny, turn, until, wait};

const NONE: DomainStartFlags = DomainStartFlags::empty();

/// Run by the tests below as a process of its own: starts domains, and then waits to be killed.
#[test]
fn start_some_and_wait() {
    let Some(root) = std::env::var_os("VIRGO_TEST_ROOT").map(PathBuf::from) else { return };
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    for (name, flags) in [("a", NONE), ("dead", NONE), ("auto", DomainStartFlags::AUTODESTROY)] {
        let domain = wait(
            driver.domain_collection().define_domain(&tiny("qemu", name, ""), DomainDefineFlags::empty()),
        )
        .unwrap();
        wait(driver.domain_lifecycle().start(&domain, flags)).unwrap();
    }
    let transient =
        wait(driver.domain_collection().create_domain(&tiny("qemu", "transient", ""), NONE)).unwrap();
    wait(driver.domain_lifecycle().suspend(&transient)).unwrap();
    for name in ["gone", "half"] {
        wait(driver.domain_collection().create_domain(&tiny("qemu", name, ""), NONE)).unwrap();
    }
    std::fs::write(root.join("ready"), "").unwrap();
    loop {
        std::thread::park();
    }
}

fn other_process(root: &Path) -> virgo_sys::process::Child {
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "finding::start_some_and_wait", "--nocapture"])
        .env("VIRGO_TEST_ROOT", root)
        .stdout(Stdio::Null)
        .spawn()
        .unwrap();
    until("the other process is ready", || root.join("ready").exists());
    child
}

#[test]
fn another_process_takes_over() {
    let Some(turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap().join("root");
    std::fs::create_dir(&root).unwrap();
    let mut other = other_process(&root);
    let error = connect(&root, EventSink::new(|_| {})).err().unwrap();
    assert_eq!(error.code(), ErrorCode::OperationFailed);
    assert!(error.message().contains(&format!("process {}", other.pid())), "{error}");
    other.kill(ChildSignal::KILL).unwrap();
    other.wait().unwrap();
    let pid = |name: &str| {
        let status = std::fs::read_to_string(root.join("run").join(name).join("status.json")).unwrap();
        let line = status.lines().find_map(|line| line.trim().strip_prefix("\"pid\": ")).unwrap();
        Pid::from_raw(line.trim_end_matches(',').parse().unwrap()).unwrap()
    };
    for name in ["dead", "gone"] {
        kill_process(pid(name), Signal::KILL).unwrap();
    }
    for pid in ["dead", "gone"].map(pid) {
        until("it is killed", || virgo_testkit::has_ended(pid));
    }
    let (auto, half) = (pid("auto"), pid("half"));
    // As if the other process had been killed in the middle of that start.
    std::fs::remove_file(root.join("run/half/status.json")).unwrap();
    std::fs::rename(root.join("run/half/token"), root.join("run/half/starting")).unwrap();

    let bench = Bench::in_turn(turn, &root, Some(folder));
    let find = |name: &str| wait(bench.driver.domain_collection().lookup_domain_by_name(name));
    let domains = wait(bench.driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap();
    let mut names: Vec<_> = domains.iter().map(|domain| domain.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["a", "auto", "dead", "transient"]);
    assert_eq!(find("a").unwrap().reason, Reason::RunningBooted);
    assert_eq!(find("dead").unwrap().reason, Reason::ShutoffCrashed);
    assert_eq!(find("auto").unwrap().reason, Reason::ShutoffDestroyed);
    assert_eq!(find("transient").unwrap().reason, Reason::PausedUser);
    for pid in [auto, half] {
        until("it has ended", || virgo_testkit::has_ended(pid));
    }

    let (running, transient) = (find("a").unwrap(), find("transient").unwrap());
    let xml = wait(bench.driver.domain_config().fetch_xml(&running, DomainXmlFlags::empty())).unwrap();
    assert!(xml.contains("<alias name='serial0'/>") && xml.contains("/dev/pts/"), "{xml}");
    wait(bench.driver.domain_lifecycle().resume(&transient)).unwrap();
    let mut console = bench.console(&transient);
    // The guest empties its serial port when it begins, and what came before is lost.
    read_until(&mut console, "TINY-READY");
    std::io::Write::write_all(&mut console, b"still there?").unwrap();
    read_until(&mut console, "still there?");
    wait(bench.driver.domain_lifecycle().destroy(&transient, DomainDestroyFlags::empty())).unwrap();
    assert!(find("transient").is_err());
    wait(bench.driver.domain_lifecycle().shutdown(&running, DomainShutdownFlags::empty())).unwrap();
    bench.until_reason(&running, Reason::ShutoffShutdown);
    let again = wait(bench.driver.domain_collection().create_domain(&tiny("qemu", "b", ""), NONE)).unwrap();
    assert!(again.id > running.id.max(transient.id), "numbers are not used again");
    wait(bench.driver.domain_lifecycle().destroy(&again, DomainDestroyFlags::empty())).unwrap();
    assert!(bench.root.join("run").read_dir().unwrap().next().is_none());
}

#[test]
fn the_next_connection_of_a_process_takes_over() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root");
    let Some(bench) = Bench::at(&root, None) else { return };
    let domain = bench.define(&tiny("qemu", "a", ""));
    wait(bench.driver.domain_config().set_autostart(&domain, true)).unwrap();
    wait(bench.driver.domain_lifecycle().start(&domain, NONE)).unwrap();
    let pid = bench.pid("a");
    drop(bench);
    let bench = Bench::at(&root, None).unwrap();
    let found = wait(bench.driver.domain_collection().lookup_domain_by_name("a")).unwrap();
    assert!(found.autostart);
    assert_eq!((bench.reason(&found), bench.pid("a")), (Some(Reason::RunningBooted), pid));
    wait(bench.driver.domain_lifecycle().destroy(&found, DomainDestroyFlags::empty())).unwrap();
    assert!(!Path::new(&format!("/proc/{pid}")).exists(), "who reaps it is still there");
    drop(bench);
    // Opened anew, it starts by itself.
    let bench = Bench::at(&root, None).unwrap();
    bench.until_reason(&found, Reason::RunningBooted);
    wait(bench.driver.domain_lifecycle().destroy(&found, DomainDestroyFlags::empty())).unwrap();
}
