//! Connections and objects when libvirt's daemon dies and is restarted.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_lite::future::{block_on, poll_once};
use gio::prelude::*;
use glib::MainContext;
use virgo::{
    Connection, ConnectionFlags, ConnectionState, Domain, DomainDefineFlags, DomainListFlags,
    DomainStartFlags, DomainState, DomainUndefineFlags, ErrorCode, ObjectList, StoragePool, StoragePoolState,
};
use virgo_testkit::daemon::Daemon;
use virgo_testkit::polled;

/// Runs a case with a daemon, in its own main context.
fn case(function: impl FnOnce(&MainContext, &Daemon)) {
    if let Some(missing) = virgo_testkit::daemon::missing() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start("");
    let context = MainContext::new();
    context.with_thread_default(|| function(&context, &daemon)).unwrap();
}

/// Iterates the context until a condition holds.
#[track_caller]
fn until(context: &MainContext, what: &str, mut is_so: impl FnMut() -> bool) {
    virgo_testkit::until(what, || {
        while context.iteration(false) {}
        is_so()
    });
}

fn open(uri: &str) -> Connection {
    block_on(Connection::open(Some(uri), ConnectionFlags::empty())).unwrap()
}

fn node(daemon: &Daemon, domains: &[(&str, &str)]) -> String {
    let one = |(name, uuid): &(&str, &str)| {
        format!(
            "<domain type='test'><name>{name}</name><uuid>{uuid}</uuid><memory>1024</memory>
             <os><type>hvm</type></os></domain>"
        )
    };
    let domains: String = domains.iter().map(one).collect();
    let file = daemon.folder().join("node.xml");
    std::fs::write(&file, format!("<node>{domains}</node>")).unwrap();
    format!("test+unix://{}?socket={}", file.display(), daemon.socket().display())
}

const A: (&str, &str) = ("a", "00000000-0000-0000-0000-00000000000a");
const B: (&str, &str) = ("b", "00000000-0000-0000-0000-00000000000b");
const C: (&str, &str) = ("c", "00000000-0000-0000-0000-00000000000c");

fn names(connection: &Connection) -> Vec<String> {
    let list = connection.domains();
    let name = |n| list.item(n).and_downcast::<Domain>().unwrap().name();
    let mut names: Vec<_> = (0..list.n_items()).map(name).collect();
    names.sort();
    names
}

fn log(connection: &Connection) -> Arc<Mutex<Vec<String>>> {
    let log = Arc::new(Mutex::new(vec![]));
    for signal in ["opened", "closed", "domain-added", "domain-removed"] {
        let log = log.clone();
        connection.connect(signal, false, move |values| {
            let of = values.get(1).and_then(|value| value.get::<Domain>().ok());
            log.lock()
                .unwrap()
                .push(of.map_or(signal.into(), |domain| format!("{signal} {}", domain.name())));
            None
        });
    }
    log
}

#[test]
fn objects_survive_a_restart_of_the_daemon() {
    case(|context, daemon| {
        let connection = open(&node(daemon, &[A, B]));
        connection.set_auto_reconnect(true);
        assert!(connection.property::<bool>("auto-reconnect"));
        let a = block_on(connection.lookup_domain_by_name("a")).unwrap();
        let b = block_on(connection.lookup_domain_by_name("b")).unwrap();
        let (first, second) = (connection.domains(), log(&connection));
        until(context, "the first open is told", || second.lock().unwrap().contains(&"opened".to_owned()));
        second.lock().unwrap().clear();
        daemon.kill();
        let is = |state| move |c: &Connection| c.state() == state;
        let lost = is(ConnectionState::Lost);
        until(context, "the loss is told", || lost(&connection));
        assert!(connection.problem().unwrap().contains("lost"), "{:?}", connection.problem());
        let error = block_on(a.suspend()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidConn);
        assert!(error.message().contains("lost"), "{error}");
        assert_eq!(names(&connection), ["a", "b"], "the list stays meanwhile");
        // The reason why it cannot be reopened is reported, too.
        until(context, "an attempt", || {
            connection.problem().is_some_and(|problem| problem.contains("cannot connect"))
        });
        // Another configuration: one domain is gone, one is new.
        node(daemon, &[A, C]);
        daemon.start_again();
        until(context, "it is open again", || {
            // The signal is emitted after the list has changed.
            let opened = second.lock().unwrap().contains(&"opened".to_owned());
            connection.state() == ConnectionState::Open && opened && names(&connection) == ["a", "c"]
        });
        assert_eq!(connection.problem(), None);
        assert_eq!(connection.domains(), first);
        assert_eq!(block_on(connection.lookup_domain_by_name("a")).unwrap(), a);
        let told = second.lock().unwrap().clone();
        assert_eq!(told, ["closed", "domain-removed b", "domain-added c", "opened"]);
        assert!(!b.active() && !b.persistent());
        assert_eq!(block_on(b.resume()).unwrap_err().code(), ErrorCode::NoDomain);
        // Events of the new daemon are received.
        block_on(a.suspend()).unwrap();
        until(context, "it is paused", || a.state() == DomainState::Paused);
        let d = "<domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os></domain>";
        block_on(connection.define_domain(d, DomainDefineFlags::empty())).unwrap();
        until(context, "a new one", || names(&connection) == ["a", "c", "d"]);
    });
}

#[test]
fn texts_of_domains_are_loaded_after_the_list() {
    case(|context, daemon| {
        let uri = node(daemon, &[A, B]);
        let file = daemon.folder().join("node.xml");
        let domains = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, domains.replacen("</name>", "</name><title>first</title>", 1)).unwrap();
        let connection = open(&uri);
        let title = || {
            let domain = block_on(connection.lookup_domain_by_name("b")).unwrap();
            assert_eq!(domain.title(), None);
            let list = connection.domains();
            let domains = (0..list.n_items()).filter_map(|n| list.item(n).and_downcast::<Domain>());
            domains.filter(|domain| domain.name() == "a").find_map(|domain| domain.title())
        };
        until(context, "the title", || title().is_some());
        assert_eq!(title().unwrap(), "first");
    });
}

#[test]
fn a_daemon_without_domains_can_be_reopened() {
    case(|_, daemon| {
        if !rustix::process::geteuid().is_root() {
            return virgo_testkit::skip("a user's libvirtd has no networks without a bridge");
        }
        let connection = open(&format!("network+unix:///system?socket={}", daemon.socket().display()));
        assert_eq!(connection.hypervisor().as_deref(), Some("network"));
        assert!(names(&connection).is_empty());
        let error = block_on(connection.list_all_domains(DomainListFlags::empty())).unwrap_err();
        assert_eq!(error.code(), ErrorCode::NoSupport);
    });
}

#[test]
fn a_connection_can_be_reopened_by_open() {
    case(|context, daemon| {
        let connection = open(&node(daemon, &[A]));
        let a = block_on(connection.lookup_domain_by_name("a")).unwrap();
        daemon.kill();
        until(context, "the loss is told", || names(&connection).is_empty());
        assert_eq!(connection.state(), ConnectionState::Lost);
        // A dying process closes its sockets one by one.
        until(context, "nobody listens", || {
            std::os::unix::net::UnixStream::connect(daemon.socket()).is_err()
        });
        let error = block_on(connection.reopen()).unwrap_err();
        assert_eq!((error.code(), connection.state()), (ErrorCode::NoConnect, ConnectionState::Lost));
        daemon.start_again();
        block_on(connection.reopen()).unwrap();
        until(context, "the list", || names(&connection) == ["a"]);
        assert_eq!(connection.domains().item(0).and_downcast::<Domain>().unwrap(), a);
        block_on(connection.close()).unwrap();
        assert_eq!(block_on(a.suspend()).unwrap_err().code(), ErrorCode::InvalidConn);
        block_on(connection.reopen()).unwrap();
        until(context, "the list", || names(&connection) == ["a"]);
        block_on(a.suspend()).unwrap();
    });
}

#[test]
fn close_ends_the_attempts_to_reconnect() {
    case(|context, daemon| {
        let connection = open(&node(daemon, &[A]));
        // One that goes on: it is open again when the other would be, if that went on, too.
        let other = open(&connection.uri().unwrap());
        connection.set_auto_reconnect(true);
        other.set_auto_reconnect(true);
        for round in 0..3 {
            daemon.kill();
            until(context, "the loss", || {
                connection.state() != ConnectionState::Open && other.state() != ConnectionState::Open
            });
            if round == 0 {
                block_on(connection.close()).unwrap();
            }
            daemon.start_again();
            until(context, "the other is open again", || {
                assert_eq!(connection.state(), ConnectionState::Closed);
                other.state() == ConnectionState::Open
            });
        }
        assert!(names(&connection).is_empty());
        // A program that wants it later can call again.
        block_on(connection.reopen()).unwrap();
        assert_eq!(connection.state(), ConnectionState::Open);
    });
}

#[test]
fn a_list_comes_back_though_its_connection_was_dropped() {
    case(|context, daemon| {
        let listed = |auto_reconnect| {
            let connection = open(&node(daemon, &[A, B]));
            connection.set_auto_reconnect(auto_reconnect);
            connection.domains()
        };
        let (followed, left) = (listed(true), listed(false));
        let names = |list: &ObjectList| {
            let name = |n| list.item(n).and_downcast::<Domain>().unwrap().name();
            let mut names: Vec<_> = (0..list.n_items()).map(name).collect();
            names.sort();
            names
        };
        assert_eq!((names(&followed), names(&left)), (vec!["a".into(), "b".into()], names(&followed)));
        daemon.kill();
        until(context, "the loss is told", || left.n_items() == 0);
        node(daemon, &[A, C]);
        daemon.start_again();
        until(context, "it follows again", || names(&followed) == ["a", "c"]);
        assert_eq!(left.n_items(), 0);
    });
}

#[test]
fn close_during_open_leaves_no_subscription() {
    case(|context, daemon| {
        for times in 0.. {
            let connection = Connection::new(Some(&daemon.uri()), ConnectionFlags::empty());
            let mut opening = Box::pin(connection.reopen());
            if polled(opening.as_mut(), times).is_some() {
                assert!(times > 2, "opening waits, for its URI and for the daemon");
                break;
            }
            block_on(connection.close()).unwrap();
            let opened = block_on(opening);
            // Parts of the opening that had not begun by then begin afterwards.
            assert_eq!(opened.is_ok(), times == 0, "{opened:?}");
            block_on(connection.close()).unwrap();
            assert_eq!(connection.state(), ConnectionState::Closed);
            // Events of the host are not received.
            let other = open(&daemon.uri());
            let d =
                "<domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os></domain>";
            let domain = block_on(other.define_domain(d, DomainDefineFlags::empty())).unwrap();
            until(context, "others hear of it", || names(&other).contains(&"d".to_owned()));
            assert!(names(&connection).is_empty(), "after {times}");
            block_on(domain.undefine(DomainUndefineFlags::empty())).unwrap();
        }
    });
}

#[test]
fn waiting_for_a_state_fails_when_the_connection_is_lost() {
    case(|_, daemon| {
        let connection = open(&node(daemon, &[A]));
        connection.set_auto_reconnect(true);
        let a = block_on(connection.lookup_domain_by_name("a")).unwrap();
        let mut waiting = pin!(a.wait_for_state(DomainState::Crashed));
        assert!(block_on(poll_once(waiting.as_mut())).is_none());
        daemon.kill();
        assert_eq!(block_on(waiting).unwrap_err().code(), ErrorCode::InvalidConn);
    });
}

#[test]
fn a_kill_during_events_and_calls_fails_all_calls() {
    case(|context, daemon| {
        let connection = open(&node(daemon, &[A, B]));
        connection.set_auto_reconnect(true);
        let domains: Vec<_> = ["a", "b"]
            .map(|name| block_on(connection.lookup_domain_by_name(name)).unwrap())
            .into_iter()
            .collect();
        for _ in 0..3 {
            // Another client causes the flood, until its connection ends as well.
            let other = open(&connection.uri().unwrap());
            let done = Arc::new(AtomicUsize::new(0));
            let counted = done.clone();
            let flood = std::thread::spawn(move || {
                let b = block_on(other.lookup_domain_by_name("b")).unwrap();
                let mut count = 0;
                while block_on(b.suspend()).is_ok() && block_on(b.resume()).is_ok() {
                    count += 1;
                    counted.fetch_add(1, Ordering::Relaxed);
                }
                count
            });
            let calls: Vec<_> = (0..100)
                .map(|n| {
                    let (connection, domain) = (connection.clone(), domains[n % 2].clone());
                    let done = done.clone();
                    in_a_thread(async move {
                        loop {
                            let result = if n % 3 == 0 {
                                connection.list_all_domains(DomainListFlags::empty()).await.map(drop)
                            } else {
                                domain.fetch_info().await.map(drop)
                            };
                            let _ = match result {
                                Ok(()) => done.fetch_add(1, Ordering::Relaxed),
                                Err(error) => return error,
                            };
                        }
                    })
                })
                .collect();
            until(context, "all of them are at it", || done.load(Ordering::Relaxed) > 300);
            daemon.kill();
            let begin = Instant::now();
            for call in calls {
                let error = call.join().unwrap();
                assert_eq!(error.code(), ErrorCode::InvalidConn, "{error}");
            }
            // Before unanswered pings would have closed it.
            assert!(begin.elapsed() < Duration::from_secs(25), "{:?}", begin.elapsed());
            assert!(flood.join().unwrap() > 0);
            // A call may fail before the connection reports it.
            until(context, "the loss", || connection.state() != ConnectionState::Open);
            daemon.start_again();
            until(context, "it is open again", || connection.state() == ConnectionState::Open);
            for domain in &domains {
                assert_eq!(block_on(connection.lookup_domain_by_name(&domain.name())).unwrap(), *domain);
                if !domain.active() {
                    block_on(domain.start(DomainStartFlags::empty())).unwrap();
                }
            }
        }
    });
}

/// Runs a future in a thread of its own.
fn in_a_thread<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> std::thread::JoinHandle<T> {
    std::thread::spawn(move || block_on(future))
}

#[test]
fn storage_pools_survive_a_restart_of_the_daemon() {
    case(|context, daemon| {
        let connection = open(&daemon.uri());
        connection.set_auto_reconnect(true);
        // A pool that is held by the program but in no list is updated nevertheless.
        let pool = block_on(connection.lookup_storage_pool_by_name("default-pool")).unwrap();
        block_on(pool.destroy()).unwrap();
        assert_eq!(pool.state(), StoragePoolState::Inactive);
        let xml = "<pool type='dir'><name>new</name><target><path>/new</path></target></pool>";
        let flags = virgo::StoragePoolDefineFlags::empty();
        let new = block_on(connection.define_storage_pool(xml, flags)).unwrap();
        assert!(new.persistent());
        let again = |pool: &StoragePool, context: &MainContext| {
            daemon.kill();
            let lost = || connection.state() == ConnectionState::Lost;
            until(context, "the loss", lost);
            daemon.start_again();
            let open = || connection.state() == ConnectionState::Open;
            until(context, "the connection", open);
            // The daemon has forgotten that it was stopped.
            until(context, "the state", || pool.active());
        };
        again(&pool, context);
        until(context, "the end of the other", || !new.persistent());
        let stopped = Arc::new(Mutex::new(0));
        let count = stopped.clone();
        pool.connect("stopped", false, move |_| {
            *count.lock().unwrap() += 1;
            None
        });
        block_on(pool.destroy()).unwrap();
        until(context, "the event", || *stopped.lock().unwrap() == 1);

        let pools = connection.storage_pools();
        until(context, "the list", || pools.n_items() == 1);
        let listed = pools.item(0).and_downcast::<StoragePool>().unwrap();
        assert!(listed == pool);
        again(&pool, context);
        assert!(pools.n_items() == 1 && pools.item(0).and_downcast::<StoragePool>().unwrap() == pool);
        block_on(connection.close()).unwrap();
        until(context, "the list is empty", || pools.n_items() == 0);
    });
}
