//! How domains end: killed, destroyed, crashed, with their connection.
use std::time::Instant;

use rustix::process::{Pid, Signal, kill_process};
use virgo_operations::{
    DomainDestroyFlags, DomainEventDetail as Detail, DomainStartFlags, DomainStateReason as Reason, ErrorCode,
};

use crate::bench::{Bench, LIMIT, emulators, tiny, until, wait, zombies};

const NONE: DomainStartFlags = DomainStartFlags::empty();

fn signal(pid: i32, signal: Signal) {
    kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
}

#[test]
fn a_killed_qemu_is_seen() {
    let Some(bench) = Bench::new() else { return };
    let defined = bench.define(&tiny("qemu", "a", ""));
    let transient =
        wait(bench.driver.domain_collection().create_domain(&tiny("qemu", "b", ""), NONE)).unwrap();
    wait(bench.driver.domain_lifecycle().start(&defined, NONE)).unwrap();
    bench.told();
    signal(bench.pid("a"), Signal::KILL);
    bench.until_reason(&defined, Reason::ShutoffCrashed);
    assert_eq!(bench.told(), [Detail::StoppedFailed]);
    signal(bench.pid("b"), Signal::TERM);
    until("the transient domain is gone", || bench.reason(&transient).is_none());
    assert_eq!(bench.told(), [Detail::ShutdownHost, Detail::StoppedShutdown]);
    assert!(!bench.run("a").exists() && !bench.run("b").exists());
    until("nothing is left to be reaped", || zombies().is_empty());
    let error = wait(bench.driver.domain_lifecycle().suspend(&transient)).unwrap_err();
    assert_eq!(error.code(), ErrorCode::NoDomain);
}

#[test]
fn a_hung_qemu_is_destroyed_all_the_same() {
    let Some(bench) = Bench::new() else { return };
    let defined = bench.define(&tiny("qemu", "a", ""));
    wait(bench.driver.domain_lifecycle().start(&defined, NONE)).unwrap();
    let pid = bench.pid("a");
    signal(pid, Signal::STOP);
    let mut stuck = bench.driver.domain_lifecycle().suspend(&defined);
    assert!(wait(futures_lite::future::poll_once(stuck.as_mut())).is_none());
    let begin = Instant::now();
    wait(bench.driver.domain_lifecycle().destroy(&defined, DomainDestroyFlags::empty())).unwrap();
    assert!(begin.elapsed() < LIMIT);
    assert!(!std::path::Path::new(&format!("/proc/{pid}")).exists());
    assert_eq!(bench.reason(&defined), Some(Reason::ShutoffDestroyed));
    assert!(wait(stuck).is_err());
}

#[test]
fn autodestroy_goes_with_its_connection_only() {
    let Some(bench) = Bench::new() else { return };
    let second = crate::bench::connect(&bench.root, virgo_operations::EventSink::new(|_| {})).unwrap();
    let defined = bench.define(&tiny("qemu", "a", ""));
    let other = bench.define(&tiny("qemu", "b", ""));
    wait(second.domain_lifecycle().start(&defined, DomainStartFlags::AUTODESTROY)).unwrap();
    wait(second.domain_lifecycle().start(&other, NONE)).unwrap();
    bench.told();
    drop(second);
    bench.until_reason(&defined, Reason::ShutoffDestroyed);
    assert_eq!(bench.told(), [Detail::StoppedDestroyed]);
    assert_eq!(bench.reason(&other), Some(Reason::RunningBooted));
    assert_eq!(emulators().len(), 1);
    wait(bench.driver.domain_lifecycle().destroy(&other, DomainDestroyFlags::GRACEFUL)).unwrap();
}
