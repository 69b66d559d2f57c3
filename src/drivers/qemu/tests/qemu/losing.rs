//! Nothing is lost: not by a kill at any moment, not by a full disk, and no guest because something can't be read.
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::{Pid, Resource, Rlimit, Signal, getrlimit, kill_process, setrlimit};
use uuid::Uuid;
use virgo_operations::{
    DomainDefineFlags, DomainDestroyFlags, DomainListFlags, DomainMetadataType, DomainModificationImpact,
    DomainStartFlags, DomainState, DomainStateReason as Reason, DomainUndefineFlags, DomainXmlFlags, Driver,
    ErrorCode, EventSink, handle, record,
};
use virgo_sys::process::{Child, Command, Signal as ChildSignal, Stdio};

use crate::bench::{Bench, connect, connect_for, tiny, turn, until, wait};

const NONE: DomainStartFlags = DomainStartFlags::empty();
/// Names the root to a test that is run as a process of its own.
const ROOT: &str = "VIRGO_TEST_LOSING";

fn root_of_child() -> Option<PathBuf> {
    std::env::var_os(ROOT).map(PathBuf::from)
}

/// Runs a test of this file as a process of its own.
fn child(test: &str, root: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("losing::{test}"), "--nocapture"])
        .env(ROOT, root)
        .stdout(Stdio::Null)
        .spawn()
        .unwrap()
}

fn kill(mut child: Child) {
    child.kill(ChildSignal::KILL).unwrap();
    child.wait().unwrap();
}

fn define(driver: &dyn Driver, xml: &str) -> record::Domain {
    wait(driver.domain_collection().define_domain(xml, DomainDefineFlags::empty())).unwrap()
}

fn list(driver: &dyn Driver) -> Vec<record::Domain> {
    wait(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap()
}

fn numbered(name: &str, number: u128) -> String {
    let uuid = Uuid::from_u128(number);
    tiny("qemu", name, "").replace("<memory", &format!("<uuid>{uuid}</uuid><memory"))
}

/// Run by the next test: one domain is renamed again and again, others come and go.
#[test]
fn rename_and_undefine_until_killed() {
    let Some(root) = root_of_child() else { return };
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    let kept =
        wait(driver.domain_collection().lookup_domain_by_uuid(&Uuid::from_u128(1).to_string())).unwrap();
    let undefined = root.join("undefined");
    let first = std::fs::read_dir(&undefined).unwrap().count() as u128 + 1;
    let mut name = kept.name.as_str();
    std::fs::write(root.join("ready"), "").unwrap();
    for number in first.. {
        name = if name == "even" { "odd" } else { "even" };
        wait(driver.domain_lifecycle().rename(&kept, name)).unwrap();
        let other = define(&*driver, &numbered(&format!("x{number}"), 1000 + number));
        wait(driver.domain_lifecycle().rename(&other, &format!("y{number}"))).unwrap();
        wait(driver.domain_lifecycle().undefine(&other, DomainUndefineFlags::empty())).unwrap();
        std::fs::write(undefined.join((1000 + number).to_string()), "").unwrap();
    }
}

#[test]
fn a_kill_at_any_moment_leaves_one_definition() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root");
    std::fs::create_dir_all(root.join("undefined")).unwrap();
    define(&*connect(&root, EventSink::new(|_| {})).unwrap(), &numbered("even", 1));
    let mut undefined_in_all = 0;
    for round in 0..60_u64 {
        let _ = std::fs::remove_file(root.join("ready"));
        let running = child("rename_and_undefine_until_killed", &root);
        until("it renames", || root.join("ready").exists());
        if round == 0 {
            // However slow the machine is.
            until("one came and went", || root.join("undefined").read_dir().unwrap().next().is_some());
        } else {
            std::thread::sleep(Duration::from_micros(500 + 13_337 * (round % 23)));
        }
        kill(running);
        let driver = connect(&root, EventSink::new(|_| {})).unwrap();
        let domains = list(&*driver);
        let kept: Vec<_> = domains.iter().filter(|domain| domain.uuid == Uuid::from_u128(1)).collect();
        assert_eq!(kept.len(), 1);
        assert!(["even", "odd"].contains(&kept[0].name.as_str()) && kept[0].problem.is_none(), "{kept:?}");
        // At most the one that was just there.
        assert!(domains.len() <= 2, "{domains:?}");
        let undefined: Vec<u128> = std::fs::read_dir(root.join("undefined"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap().parse().unwrap())
            .collect();
        undefined_in_all = undefined.len();
        for domain in &domains {
            assert!(domain.problem.is_none(), "{domain:?}");
            assert!(!undefined.contains(&domain.uuid.as_u128()), "{domain:?} came back");
            if domain.uuid != Uuid::from_u128(1) {
                wait(driver.domain_lifecycle().undefine(domain, DomainUndefineFlags::empty())).unwrap();
            }
        }
        let files = std::fs::read_dir(root.join("config")).unwrap().count();
        assert_eq!(files, 1, "nothing but the one definition is left");
    }
    eprintln!("{undefined_in_all} domains came and went");
    assert!(undefined_in_all > 0, "it was killed before it had done anything");
}

/// Run by the next test: starts domains and waits to be killed.
#[test]
fn start_and_wait() {
    let Some(root) = root_of_child() else { return };
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    for name in std::fs::read_to_string(root.join("names")).unwrap().split(' ') {
        let domain = define(&*driver, &tiny("qemu", name, ""));
        wait(driver.domain_lifecycle().start(&domain, NONE)).unwrap();
    }
    std::fs::write(root.join("ready"), "").unwrap();
    loop {
        std::thread::park();
    }
}

/// A root with running domains whose process was killed, and the pids of their QEMUs.
fn left_behind(root: &Path, names: &[&str]) -> Vec<i32> {
    std::fs::create_dir_all(root).unwrap();
    std::fs::write(root.join("names"), names.join(" ")).unwrap();
    let running = child("start_and_wait", root);
    until("they run", || root.join("ready").exists());
    kill(running);
    names.iter().map(|name| pid(root, name)).collect()
}

fn record(root: &Path, name: &str) -> PathBuf {
    root.join("run").join(name).join("status.json")
}

fn pid(root: &Path, name: &str) -> i32 {
    let record: serde_json::Value =
        serde_json::from_slice(&std::fs::read(record(root, name)).unwrap()).unwrap();
    record["pid"].as_i64().unwrap().try_into().unwrap()
}

fn runs(pid: i32) -> bool {
    std::fs::read_to_string(format!("/proc/{pid}/cmdline")).is_ok_and(|line| line.contains("qemu"))
}

fn signal(pid: i32, signal: Signal) {
    kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
}

#[test]
fn no_guest_ends_because_something_cannot_be_read() {
    let Some(_turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap().join("root");
    let names = ["cut", "gone", "newer", "silent", "fine", "swept"];
    let pids = left_behind(&root, &names);
    let cut = std::fs::read(record(&root, "cut")).unwrap();
    std::fs::write(record(&root, "cut"), &cut[..cut.len() / 2]).unwrap();
    std::fs::remove_file(record(&root, "gone")).unwrap();
    std::fs::remove_dir_all(root.join("run/swept")).unwrap();
    let mut newer: serde_json::Value =
        serde_json::from_slice(&std::fs::read(record(&root, "newer")).unwrap()).unwrap();
    (newer["version"], newer["swtpm"]) = (99.into(), serde_json::json!({ "pid": 1 }));
    std::fs::write(record(&root, "newer"), newer.to_string()).unwrap();
    signal(pids[3], Signal::STOP);

    let driver = connect_for(&root, 1);
    let find = |name: &str| wait(driver.domain_collection().lookup_domain_by_name(name)).unwrap();
    let is =
        |name: &str, reason: Reason| until(&format!("{name}: {reason:?}"), || find(name).reason == reason);
    for (name, word) in [("cut", "status.json"), ("gone", "is gone"), ("swept", "is gone"), ("silent", "")] {
        is(name, Reason::NoStateUnknown);
        let domain = find(name);
        assert_eq!(domain.state, DomainState::NoState);
        assert!(domain.problem.as_ref().is_some_and(|problem| problem.contains(word)), "{domain:?}");
        for error in [
            wait(driver.domain_lifecycle().start(&domain, NONE)).unwrap_err(),
            wait(driver.domain_lifecycle().suspend(&domain)).unwrap_err(),
            wait(driver.domain_lifecycle().rename(&domain, "other")).unwrap_err(),
        ] {
            assert_eq!(error.code(), ErrorCode::OperationInvalid, "{error}");
        }
    }
    for name in ["newer", "fine"] {
        is(name, Reason::RunningBooted);
    }
    // What a newer version has noted stays when the record is written again.
    let note = |domain: &handle::Domain| {
        let (kind, live) = (DomainMetadataType::Title, DomainModificationImpact::LIVE);
        wait(driver.domain_config().set_metadata(domain, kind, Some("note"), None, None, live)).unwrap();
    };
    note(&find("newer"));
    let written = std::fs::read_to_string(record(&root, "newer")).unwrap();
    assert!(written.contains("swtpm") && written.contains("99") && written.contains("note"), "{written}");
    assert!(pids.iter().all(|pid| runs(*pid)));

    // What has passed is seen by itself.
    signal(pids[3], Signal::CONT);
    std::fs::write(record(&root, "cut"), &cut).unwrap();
    for name in ["silent", "cut"] {
        is(name, Reason::RunningBooted);
        assert_eq!(find(name).problem, None);
    }
    // Who asks for it ends also what can't be managed.
    for name in names {
        wait(driver.domain_lifecycle().destroy(&find(name), DomainDestroyFlags::empty())).unwrap();
        assert_eq!(find(name).reason, Reason::ShutoffDestroyed, "{name}");
    }
    assert!(!pids.iter().any(|pid| runs(*pid)));
    assert!(root.join("run").read_dir().unwrap().next().is_none());
}

/// Run by the next test as a process of its own: the limit is of the whole process.
#[test]
fn open_with_few_descriptors() {
    let Some(root) = root_of_child() else { return };
    let pids = ["a", "b"].map(|name| pid(&root, name));
    drop(connect(&root.with_file_name("other"), EventSink::new(|_| {})).unwrap());
    let config = |root: &Path| std::fs::read_dir(root.join("config")).unwrap().count();
    let definitions = config(&root);
    let before = getrlimit(Resource::Nofile);
    let (mut opened, mut refused) = (0, 0);
    for left in 0..28 {
        // With some that are missing already.
        let open = std::fs::read_dir("/proc/self/fd").unwrap().count() as u64 - 4;
        setrlimit(Resource::Nofile, Rlimit { current: Some(open + left), ..before }).unwrap();
        let driver = connect(&root, EventSink::new(|_| {}));
        setrlimit(Resource::Nofile, before).unwrap();
        match driver {
            Ok(driver) => {
                opened += 1;
                assert_eq!(list(&*driver).len(), 2);
                until("both are managed again", || {
                    list(&*driver).iter().all(|d| d.reason == Reason::RunningBooted)
                });
            }
            Err(_) => refused += 1,
        }
        assert!(pids.iter().all(|pid| runs(*pid)), "with {left} descriptors");
        assert_eq!(config(&root), definitions);
    }
    eprintln!("opened {opened} times, refused {refused} times");
    assert!(opened > 0 && refused > 0);
    std::fs::write(root.join("done"), "").unwrap();
}

#[test]
fn no_guest_ends_because_no_descriptor_is_left() {
    let Some(turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap().join("root");
    left_behind(&root, &["a", "b"]);
    assert!(child("open_with_few_descriptors", &root).wait().unwrap().success());
    assert!(root.join("done").exists());
    let bench = Bench::in_turn(turn, &root, Some(folder));
    assert!(list(&*bench.driver).iter().all(|domain| domain.reason == Reason::RunningBooted));
}

/// Run by the next test with a disk that takes no file of more than some bytes.
#[test]
fn change_on_a_full_disk() {
    let Some(root) = root_of_child() else { return };
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    let domain = wait(driver.domain_collection().lookup_domain_by_name("a")).unwrap();
    let before = wait(driver.domain_config().fetch_xml(&domain, DomainXmlFlags::empty())).unwrap();
    let title = DomainMetadataType::Title;
    for failed in [
        wait(driver.domain_lifecycle().rename(&domain, "b")),
        wait(driver.domain_config().set_metadata(
            &domain,
            title,
            Some("t"),
            None,
            None,
            DomainModificationImpact::CONFIG,
        )),
        wait(driver.domain_resources().set_memory(
            &domain,
            1 << 20,
            virgo_operations::DomainMemoryFlags::CONFIG,
        )),
        wait(
            driver
                .domain_collection()
                .define_domain(&before.replace("<vcpu", "<title>t</title><vcpu"), DomainDefineFlags::empty()),
        )
        .map(drop),
    ] {
        assert_eq!(failed.unwrap_err().code(), ErrorCode::SystemError);
        assert_eq!(wait(driver.domain_config().fetch_xml(&domain, DomainXmlFlags::empty())).unwrap(), before);
        assert_eq!(
            wait(driver.domain_collection().lookup_domain_by_uuid(&domain.uuid.to_string())).unwrap().name,
            "a"
        );
    }
    let other = tiny("qemu", "c", &format!("<description>{}</description>", "x".repeat(9_000)));
    assert!(wait(driver.domain_collection().define_domain(&other, DomainDefineFlags::empty())).is_err());
    assert_eq!(list(&*driver).len(), 1);
    std::fs::write(root.join("done"), "").unwrap();
}

#[test]
fn a_full_disk_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap().join("root");
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    let domain =
        define(&*driver, &tiny("qemu", "a", &format!("<description>{}</description>", "x".repeat(9_000))));
    drop(driver);
    let path = root.join(format!("config/{}.xml", domain.uuid));
    let before = std::fs::read(&path).unwrap();
    let mut full = Command::new("/bin/sh");
    full.args([
        "-c",
        "trap '' XFSZ; ulimit -f 8; exec \"$0\" --exact losing::change_on_a_full_disk --nocapture",
    ]);
    full.arg(std::env::current_exe().unwrap()).env(ROOT, &root).stdout(Stdio::Null);
    assert!(full.spawn().unwrap().wait().unwrap().success());
    assert!(root.join("done").exists());
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(std::fs::read_dir(root.join("config")).unwrap().count(), 1);
}

/// Run by the next test, with a root on a file system of its own that has no room.
#[test]
fn change_without_any_room() {
    let Some(root) = root_of_child() else { return };
    let (root, filler) = (root.join("root"), root.join("filler"));
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    let domain = define(&*driver, &tiny("qemu", "a", ""));
    // What QEMU can do is known by now, and has its file.
    wait(driver.domain_lifecycle().start(&domain, NONE)).unwrap();
    wait(driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    let before = wait(driver.domain_config().fetch_xml(&domain, DomainXmlFlags::empty())).unwrap();
    let path = root.join(format!("config/{}.xml", domain.uuid));
    let written = std::fs::read(&path).unwrap();
    let fill = || {
        let mut file = std::fs::OpenOptions::new().append(true).create(true).open(&filler).unwrap();
        let page = [7; 4096];
        while std::io::Write::write_all(&mut file, &page).is_ok() {}
    };
    fill();
    let title = DomainMetadataType::Title;
    let other = tiny("qemu", "c", "");
    for (what, failed) in [
        ("rename", wait(driver.domain_lifecycle().rename(&domain, "b"))),
        (
            "title",
            wait(driver.domain_config().set_metadata(
                &domain,
                title,
                Some("t"),
                None,
                None,
                DomainModificationImpact::CONFIG,
            )),
        ),
        (
            "memory",
            wait(driver.domain_resources().set_memory(
                &domain,
                1024,
                virgo_operations::DomainMemoryFlags::CONFIG,
            )),
        ),
        (
            "define",
            wait(driver.domain_collection().define_domain(&other, DomainDefineFlags::empty())).map(drop),
        ),
        ("start", wait(driver.domain_lifecycle().start(&domain, NONE))),
        ("create", wait(driver.domain_collection().create_domain(&other, NONE)).map(drop)),
    ] {
        let error = failed.expect_err(what);
        assert_eq!(error.code(), ErrorCode::SystemError, "{what}: {error}");
        assert!(error.message().contains("No space left"), "{what}: {error}");
        assert_eq!(
            wait(driver.domain_config().fetch_xml(&domain, DomainXmlFlags::empty())).unwrap(),
            before,
            "{what}"
        );
        assert_eq!(std::fs::read(&path).unwrap(), written, "{what}");
        assert_eq!(list(&*driver).len(), 1, "{what}");
        assert!(root.join("run").read_dir().unwrap().next().is_none(), "{what}");
        // What it has written in vain is gone, and so is the room for that.
        assert_eq!(std::fs::read_dir(root.join("config")).unwrap().count(), 1, "{what}");
        fill();
    }
    // Whatever is only taken away needs no room.
    drop(driver);
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    assert_eq!(list(&*driver)[0].name, "a");
    std::fs::remove_file(&filler).unwrap();
    wait(driver.domain_lifecycle().rename(&domain, "b")).unwrap();
    wait(driver.domain_lifecycle().start(&domain, NONE)).unwrap();
    wait(driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    std::fs::write(root.with_file_name("done"), "").unwrap();
}

#[test]
fn a_file_system_without_any_room_changes_nothing() {
    let Some(_turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let unshared = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--", "/bin/sh", "-c", script]).arg(std::env::current_exe().unwrap());
        command.env(ROOT, folder.path()).stdout(Stdio::Null);
        command.spawn().is_ok_and(|mut child| child.wait().is_ok_and(|status| status.success()))
    };
    let mount = "mount -t tmpfs -o size=1536k tmpfs \"$VIRGO_TEST_LOSING\"";
    if !unshared(mount) {
        virgo_testkit::skip("mounting a file system needs root");
        return;
    }
    let run = "exec \"$0\" --exact losing::change_without_any_room --nocapture";
    let check = "test -e \"$VIRGO_TEST_LOSING/done\"";
    // The file system is gone with the last that sees it.
    assert!(unshared(&format!("{mount} && ({run}) && {check}")));
}

#[test]
fn a_definition_that_cannot_be_loaded_is_shown_until_it_is_undefined() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap().join("root");
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    let domain = define(&*driver, &tiny("qemu", "a", ""));
    drop(driver);
    let path = root.join(format!("config/{}.xml", domain.uuid));
    let broken = std::fs::read_to_string(&path).unwrap().replace("</os>", "");
    std::fs::write(&path, &broken).unwrap();
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    let found = wait(driver.domain_collection().lookup_domain_by_name("a")).unwrap();
    assert_eq!((found.uuid, found.state, found.persistent), (domain.uuid, DomainState::NoState, true));
    let problem = found.problem.clone().unwrap();
    assert!(problem.contains(path.to_str().unwrap()) && problem.contains("line"), "{problem}");
    let again = tiny("qemu", "a", "").replace("<memory", &format!("<uuid>{}</uuid><memory", domain.uuid));
    for error in [
        wait(driver.domain_lifecycle().start(&found, NONE)).unwrap_err(),
        wait(driver.domain_config().fetch_xml(&found, DomainXmlFlags::empty())).unwrap_err(),
        wait(driver.domain_lifecycle().rename(&found, "b")).unwrap_err(),
        wait(driver.domain_config().set_autostart(&found, true)).unwrap_err(),
        wait(driver.domain_collection().define_domain(&again, DomainDefineFlags::empty())).unwrap_err(),
    ] {
        assert!(error.message().contains("cannot be loaded"), "{error}");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), broken);
    wait(driver.domain_lifecycle().undefine(&found, DomainUndefineFlags::empty())).unwrap();
    assert!(list(&*driver).is_empty() && !path.exists());
}
