//! Operations that are given up at every point where they wait, and daemons that are killed at any: the connection
//! goes on or is told to be lost, and nothing is left of either.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_lite::future::block_on;
use virgo_operations::{ConnectionFlags, Driver, ErrorCode, Event};
use virgo_testkit::daemon::Daemon;
use virgo_testkit::polled;

use crate::cases::{Events, LIMIT, closed, connect, start, until};
use crate::support::{Objects, operations};

/// A host of a daemon's that each connection has for itself.
fn host(daemon: &Daemon) -> String {
    let node = daemon.folder().join("node.xml");
    std::fs::write(&node, crate::support::host()).unwrap();
    format!("test+unix://{}?socket={}", node.display(), daemon.socket().display())
}

/// Lets go of a connection, of which nothing may be left afterwards, nor of anything that it has done.
fn nothing_is_left(driver: Arc<dyn Driver>, events: &Events) {
    drop(driver);
    // All that can tell something holds on to where it is told.
    until("nothing is left of it", || Arc::strong_count(events) == 1);
}

#[test]
fn every_operation_may_be_given_up_wherever_it_waits() {
    let Some(daemon) = start() else { return };
    let uri = host(&daemon);
    let mut given_up = 0;
    for (topic, operation) in operations() {
        for times in 0.. {
            let (driver, events) = connect(&uri, ConnectionFlags::empty()).unwrap();
            let objects = block_on(Objects::make(&*driver)).unwrap();
            let is_over =
                polled(pin!(objects.attempt(&*driver, topic.name, operation.name)), times).is_some();
            given_up += usize::from(!is_over);
            let works = virgo_runtime::timeout(LIMIT, driver.node_host().fetch_hostname());
            let name =
                block_on(works).unwrap_or_else(|| panic!("it hangs after {}.{}", topic.name, operation.name));
            assert!(name.is_ok(), "{}.{}: {name:?}", topic.name, operation.name);
            assert_eq!(closed(&events), None, "{}.{}", topic.name, operation.name);
            nothing_is_left(driver, &events);
            if is_over {
                break;
            }
        }
    }
    // Each waits at least once for the daemon, but for those that are refused without being asked for.
    assert!(given_up > operations().count(), "{given_up}");
}

#[test]
fn a_kill_at_any_moment_ends_all_calls() {
    let Some(daemon) = start() else { return };
    let uri = host(&daemon);
    let all: Vec<_> = operations().collect();
    for round in 0..8_usize {
        let (driver, events) = connect(&uri, ConnectionFlags::empty()).unwrap();
        let objects = block_on(Objects::make(&*driver)).unwrap();
        let done = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            let calls: Vec<_> = (0..8_usize)
                .map(|thread| {
                    let (driver, objects, all, done) = (&*driver, &objects, &all, &done);
                    scope.spawn(move || {
                        // Each begins elsewhere, and takes them in another order.
                        for number in 0.. {
                            let (topic, operation) = all[(round * 31 + thread * 17 + number * 7) % all.len()];
                            let attempt = objects.attempt(driver, topic.name, operation.name);
                            let answer = block_on(virgo_runtime::timeout(LIMIT, attempt));
                            match answer.unwrap_or_else(|| panic!("{}.{} hangs", topic.name, operation.name))
                            {
                                Err(error) if error.code() == ErrorCode::InvalidConn => break,
                                // They get in each other's way.
                                _ => done.fetch_add(1, Ordering::Relaxed),
                            };
                        }
                    })
                })
                .collect();
            until("some are done", || done.load(Ordering::Relaxed) >= 20 + 37 * round);
            daemon.kill();
            for call in calls {
                call.join().unwrap();
            }
        });
        until("the end is told", || closed(&events).is_some());
        nothing_is_left(driver, &events);
        // What an operation has done may be told behind it, which nobody hears any more.
        let is_end = |event: &&Event| matches!(event, Event::Closed(..));
        assert_eq!(events.lock().unwrap().iter().filter(is_end).count(), 1);
        daemon.start_again();
    }
}
