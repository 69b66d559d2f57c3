//! Kills at any moment, of QEMUs that are being started and of programs that start them: what is told of a domain is
//! so in the end, nothing is lost, and nothing runs that nobody knows of.
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use uuid::Uuid;
use virgo_operations::{
    DomainDefineFlags, DomainDestroyFlags, DomainListFlags, DomainStartFlags, DomainState,
    DomainStateReason as Reason, DomainUndefineFlags, Driver, EventSink, handle, record,
};
use virgo_sys::process::{Command, Signal as ChildSignal, Stdio};

use crate::bench::{Bench, connect, emulators, tiny, turn, until, wait, zombies};

const NONE: DomainStartFlags = DomainStartFlags::empty();
/// Names the root to a test that is run as a process of its own.
const ROOT: &str = "VIRGO_TEST_KILLING";

/// How often to kill: more where somebody asks for that.
fn rounds(usual: u32) -> u32 {
    let asked = std::env::var_os("VIRGO_TEST_ROUNDS");
    asked.and_then(|asked| asked.to_str()?.parse().ok()).unwrap_or(usual)
}

#[test]
fn a_qemu_that_dies_in_the_middle_of_its_start_runs_no_more() {
    let Some(bench) = Bench::new() else { return };
    let domain = bench.define(&tiny("qemu", "a", ""));
    let begin = Instant::now();
    wait(bench.driver.domain_lifecycle().start(&domain, NONE)).unwrap();
    let usual = begin.elapsed();
    wait(bench.driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    let rounds = rounds(40);
    let (mut failed, mut crashed) = (0, 0);
    for round in 0..rounds {
        let (driver, starting) = (bench.driver.clone(), domain.clone());
        let start = std::thread::spawn(move || wait(driver.domain_lifecycle().start(&starting, NONE)));
        until("its QEMU is there", || !emulators().is_empty() || start.is_finished());
        // From at once to when it runs.
        std::thread::sleep(usual * round / rounds);
        if round + 1 == rounds {
            until("it runs", || start.is_finished());
        }
        for pid in emulators() {
            let _ = kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL);
        }
        let started = start.join().unwrap();
        until("it is off", || bench.reason(&domain).is_some_and(|why| why.state() == DomainState::Shutoff));
        let reason = bench.reason(&domain).unwrap();
        match started {
            Ok(()) => {
                assert_eq!(reason, Reason::ShutoffCrashed);
                crashed += 1;
            }
            Err(error) => {
                assert_eq!(reason, Reason::ShutoffFailed, "{error}");
                failed += 1;
            }
        }
        assert!(emulators().is_empty());
        until("it is reaped", || zombies().is_empty());
        assert!(bench.root.join("run").read_dir().unwrap().next().is_none());
    }
    eprintln!("{failed} starts failed, {crashed} domains crashed");
    assert!(failed > 0 && crashed > 0, "before it runs, and after that");
    wait(bench.driver.domain_lifecycle().start(&domain, NONE)).unwrap();
    assert_eq!(bench.reason(&domain), Some(Reason::RunningBooted));
}

fn kept() -> Uuid {
    Uuid::from_u128(1)
}

fn numbered(name: &str, uuid: Uuid) -> String {
    tiny("qemu", name, "").replace("<memory", &format!("<uuid>{uuid}</uuid><memory"))
}

fn define(driver: &dyn Driver, xml: &str) -> record::Domain {
    wait(driver.domain_collection().define_domain(xml, DomainDefineFlags::empty())).unwrap()
}

/// Run by the next test: a domain starts, stops and is renamed again and again; others come, run and go. If it is asked
/// to, it waits to be killed while the domain runs.
#[test]
fn start_and_stop_until_killed() {
    let Some(root) = std::env::var_os(ROOT).map(PathBuf::from) else { return };
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    let kept = wait(driver.domain_collection().lookup_domain_by_uuid(&kept().to_string())).unwrap();
    let undefined = root.join("undefined");
    let first = std::fs::read_dir(&undefined).unwrap().count() as u128 + 1;
    let mut name = kept.name.as_str();
    std::fs::write(root.join("ready"), "").unwrap();
    let start = |domain: &handle::Domain| wait(driver.domain_lifecycle().start(domain, NONE)).unwrap();
    let stop = |domain: &handle::Domain| {
        wait(driver.domain_lifecycle().destroy(domain, DomainDestroyFlags::empty())).unwrap()
    };
    for number in first.. {
        start(&kept);
        if root.join("hold").exists() {
            std::fs::write(root.join("held"), "").unwrap();
            loop {
                std::thread::park();
            }
        }
        let uuid = Uuid::from_u128(1000 + number);
        let other = define(&*driver, &numbered(&format!("x{number}"), uuid));
        start(&other);
        stop(&kept);
        name = if name == "even" { "odd" } else { "even" };
        wait(driver.domain_lifecycle().rename(&kept, name)).unwrap();
        stop(&other);
        wait(driver.domain_lifecycle().rename(&other, &format!("y{number}"))).unwrap();
        wait(driver.domain_lifecycle().undefine(&other, DomainUndefineFlags::empty())).unwrap();
        std::fs::write(undefined.join((1000 + number).to_string()), "").unwrap();
    }
}

/// The QEMUs of a root, with the UUIDs of their domains: the path of the root is among what they have open.
fn of_root(root: &Path) -> Vec<(i32, Uuid)> {
    let look = |entry: std::fs::DirEntry| {
        let pid = entry.file_name().to_str()?.parse().ok()?;
        let line = std::fs::read_to_string(entry.path().join("cmdline")).ok()?;
        let mut words = line.split('\0');
        if !words.next()?.contains("qemu-system") {
            return None;
        }
        let uuid = words.skip_while(|word| *word != "-uuid").nth(1)?.parse().ok()?;
        let log = std::fs::read_link(entry.path().join("fd/2")).ok()?;
        log.starts_with(root).then_some((pid, uuid))
    };
    std::fs::read_dir("/proc").unwrap().filter_map(|entry| look(entry.unwrap())).collect()
}

#[test]
fn a_program_that_is_killed_leaves_no_domain_that_nobody_knows_of() {
    let Some(_turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap().join("root");
    std::fs::create_dir_all(root.join("undefined")).unwrap();
    define(&*connect(&root, EventSink::new(|_| {})).unwrap(), &numbered("even", kept()));
    let (mut found_running, mut came_and_went) = (0, 0);
    for round in 0..rounds(20) {
        let _ = std::fs::remove_file(root.join("ready"));
        let mut program = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "killing::start_and_stop_until_killed", "--nocapture"])
            .env(ROOT, &root)
            .stdout(Stdio::Null)
            .spawn()
            .unwrap();
        until("it begins", || root.join("ready").exists());
        match round {
            // However slow the machine is, one has come and gone, and one is found running.
            0 => until("one came and went", || root.join("undefined").read_dir().unwrap().next().is_some()),
            1 => {
                std::fs::write(root.join("hold"), "").unwrap();
                until("it runs", || root.join("held").exists());
                std::fs::remove_file(root.join("hold")).unwrap();
            }
            _ => std::thread::sleep(Duration::from_micros(u64::from(round) * 7_919_113 % 900_000)),
        }
        program.kill(ChildSignal::KILL).unwrap();
        program.wait().unwrap();

        let driver = connect(&root, EventSink::new(|_| {})).unwrap();
        let list = || wait(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap();
        until("all is known", || list().iter().all(|domain| domain.reason != Reason::NoStateUnknown));
        let domains = list();
        let running = of_root(&root);
        let uuids: BTreeSet<_> = running.iter().map(|(_, uuid)| *uuid).collect();
        assert_eq!(uuids.len(), running.len(), "no domain runs twice: {running:?}");
        let active: BTreeSet<_> = domains.iter().filter(|d| d.is_active()).map(|d| d.uuid).collect();
        assert_eq!(active, uuids, "what runs is known, and what is said to run does: {domains:?}");
        found_running += active.len();
        let own = domains.iter().find(|domain| domain.uuid == kept()).expect("it is not lost");
        assert!(["even", "odd"].contains(&own.name.as_str()) && own.persistent, "{own:?}");
        // At most the one that was just there.
        assert!(domains.len() <= 2, "{domains:?}");
        let undefined = |uuid: Uuid| root.join("undefined").join(uuid.as_u128().to_string()).exists();
        for domain in &domains {
            assert!(domain.problem.is_none() && !undefined(domain.uuid), "{domain:?}");
            if domain.is_active() {
                wait(driver.domain_lifecycle().destroy(domain, DomainDestroyFlags::empty())).unwrap();
            }
            if domain.uuid != kept() {
                wait(driver.domain_lifecycle().undefine(domain, DomainUndefineFlags::empty())).unwrap();
            }
        }
        assert_eq!(of_root(&root), []);
        assert_eq!(std::fs::read_dir(root.join("config")).unwrap().count(), 1);
        assert!(root.join("run").read_dir().unwrap().next().is_none());
        came_and_went = std::fs::read_dir(root.join("undefined")).unwrap().count();
    }
    eprintln!("{found_running} domains were found running, {came_and_went} came and went");
    assert!(found_running > 0 && came_and_went > 0);
}
