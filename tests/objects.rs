//! Guarantees for programs in Rust: one object per domain, contexts of signals, cancellation, dropping.
use std::os::unix::net::UnixListener;
use std::sync::mpsc;
use std::sync::{Arc, Mutex};

use futures_lite::future::{block_on, poll_once};
use gio::prelude::*;
use glib::MainContext;
use virgo::{
    Connection, ConnectionFlags, ConnectionState, Domain, DomainDefineFlags, DomainDestroyFlags,
    DomainListFlags, DomainStartFlags, DomainState, DomainStatsFlags, DomainStatsTypes, DomainUndefineFlags,
    ErrorCode,
};

const URI: Option<&str> = Some("test:///default");

fn xml(name: &str) -> String {
    format!("<domain type='test'><name>{name}</name><memory>1024</memory><os><type>hvm</type></os></domain>")
}

async fn connect() -> Connection {
    Connection::open(URI, ConnectionFlags::empty()).await.unwrap()
}

async fn define(connection: &Connection, name: &str) -> Domain {
    connection.define_domain(&xml(name), DomainDefineFlags::empty()).await.unwrap()
}

async fn remove(domain: &Domain) {
    if domain.active() {
        domain.destroy(DomainDestroyFlags::empty()).await.unwrap();
    }
    domain.undefine(DomainUndefineFlags::empty()).await.unwrap();
}

#[test]
fn a_domain_has_one_object_for_its_whole_life() {
    block_on(async {
        let connection = connect().await;
        let domain = define(&connection, "one-object").await;
        assert_eq!(connection.lookup_domain_by_name("one-object").await.unwrap(), domain);
        assert_eq!(connection.lookup_domain_by_uuid(&domain.uuid()).await.unwrap(), domain);
        domain.start(DomainStartFlags::empty()).await.unwrap();
        let id = domain.id().try_into().unwrap();
        assert_eq!(connection.lookup_domain_by_id(id).await.unwrap(), domain);
        let all = connection.list_all_domains(DomainListFlags::empty()).await.unwrap();
        assert_eq!(all.iter().filter(|d| **d == domain).count(), 1);
        // Another connection has its own objects.
        let other = connect().await;
        assert_ne!(other.lookup_domain_by_name("one-object").await.unwrap(), domain);
        remove(&domain).await;
    });
}

#[test]
fn a_redefined_domain_is_another_object() {
    block_on(async {
        let connection = connect().await;
        let first = define(&connection, "defined-anew").await;
        remove(&first).await;
        let error = first.start(DomainStartFlags::empty()).await.unwrap_err();
        assert_eq!(error.code(), ErrorCode::NoDomain);
        let second = define(&connection, "defined-anew").await;
        assert_ne!(first, second);
        remove(&second).await;
    });
}

#[test]
fn signals_are_emitted_in_the_context_of_the_connection() {
    let (send, receive) = mpsc::channel();
    let context = MainContext::new();
    let home = context.clone();
    let thread = std::thread::spawn(move || {
        home.with_thread_default(|| {
            let connection = block_on(connect());
            let domain = block_on(define(&connection, "signals-at-home"));
            let here = std::thread::current().id();
            let seen = Arc::new(Mutex::new(vec![]));
            let log = seen.clone();
            domain.connect("state-changed", false, move |values| {
                log.lock()
                    .unwrap()
                    .push((std::thread::current().id(), values[1].get::<DomainState>().unwrap()));
                None
            });
            send.send(domain.clone()).unwrap();
            virgo_testkit::until("both", || {
                while home.iteration(false) {}
                seen.lock().unwrap().len() >= 2
            });
            assert_eq!(*seen.lock().unwrap(), [(here, DomainState::Running), (here, DomainState::Paused)]);
            block_on(remove(&domain));
        })
        .unwrap();
    });
    // The calls are made by another thread.
    let domain = receive.recv().unwrap();
    block_on(async {
        domain.start(DomainStartFlags::empty()).await.unwrap();
        domain.suspend().await.unwrap();
    });
    thread.join().unwrap();
}

#[test]
fn dropping_a_future_cancels_only_that() {
    block_on(async {
        let connection = connect().await;
        let domain = define(&connection, "dropped-future").await;
        domain.start(DomainStartFlags::empty()).await.unwrap();
        let waiting = async { Some(domain.wait_for_state(DomainState::Crashed).await) };
        let given_up = futures_lite::future::or(waiting, async { None }).await;
        assert!(given_up.is_none());
        domain.suspend().await.unwrap();
        domain.wait_for_state(DomainState::Paused).await.unwrap();
        remove(&domain).await;
    });
}

#[test]
fn waiting_ends_when_the_state_is_reached_or_impossible() {
    block_on(async {
        let connection = connect().await;
        let domain = define(&connection, "waited-for").await;
        // Some wait before there is anything to see, others in threads of their own.
        let wait = async |state| {
            let waiter = domain.clone();
            let mut waiting = Box::pin(async move { waiter.wait_for_state(state).await });
            assert!(poll_once(waiting.as_mut()).await.is_none());
            std::thread::spawn(move || block_on(waiting))
        };
        let thread = wait(DomainState::Running).await;
        domain.start(DomainStartFlags::empty()).await.unwrap();
        thread.join().unwrap().unwrap();
        let thread = wait(DomainState::Crashed).await;
        remove(&domain).await;
        assert_eq!(thread.join().unwrap().unwrap_err().code(), ErrorCode::NoDomain);
    });
}

#[test]
fn objects_may_be_dropped_in_any_order() {
    block_on(async {
        let connection = connect().await;
        let weak = connection.downgrade();
        let domain = define(&connection, "dropped-last").await;
        drop(connection);
        // Pending signals of the connection hold objects weakly.
        assert!(weak.upgrade().is_none(), "the connection is held by its domain");
        // A domain holds the session, and remains usable.
        domain.start(DomainStartFlags::empty()).await.unwrap();
        remove(&domain).await;
        let weak = domain.downgrade();
        drop(domain);
        while MainContext::default().iteration(false) {}
        virgo_testkit::until("nothing holds a domain that is gone", || {
            while MainContext::default().iteration(false) {}
            weak.upgrade().is_none()
        });
    });
}

#[test]
fn a_connection_that_was_dropped_is_made_anew_over_the_same_session() {
    let context = MainContext::new();
    context
        .with_thread_default(|| {
            let connection = block_on(connect());
            let domain = block_on(define(&connection, "made-anew"));
            let node = connection.node();
            drop(connection);
            let again = domain.connection().unwrap();
            assert_eq!(
                (domain.connection().as_ref(), node.connection().as_ref()),
                (Some(&again), Some(&again))
            );
            assert_eq!((again.state(), again.uri().as_deref()), (ConnectionState::Open, URI));
            assert_eq!((again.hypervisor().as_deref(), again.node()), (Some("Test"), node));
            assert_eq!(block_on(again.lookup_domain_by_name("made-anew")).unwrap(), domain);
            // The list is loaded when somebody asks for it, and follows from then on.
            let list = again.domains();
            let has = |domain: &Domain| {
                (0..list.n_items()).any(|n| list.item(n).as_ref() == Some(domain.upcast_ref()))
            };
            while !has(&domain) || list.loading() {
                context.iteration(true);
            }
            assert!(list.error().is_none());
            block_on(remove(&domain));
            while has(&domain) {
                context.iteration(true);
            }
            block_on(again.close()).unwrap();
            assert_eq!(domain.connection().unwrap().state(), ConnectionState::Closed);
            // One that no connection has made belongs to none.
            assert!(glib::Object::new::<Domain>().connection().is_none());
        })
        .unwrap();
}

#[test]
fn every_state_is_told_once_and_in_order() {
    let context = MainContext::new();
    context
        .with_thread_default(|| {
            let states = |uri| {
                let connection = Connection::new(uri, ConnectionFlags::empty());
                let seen = Arc::new(Mutex::new(vec![]));
                let log = seen.clone();
                connection.connect_notify(Some("state"), move |connection, _| {
                    log.lock().unwrap().push(("notify", connection.state()));
                });
                for signal in ["opened", "closed"] {
                    let log = seen.clone();
                    connection.connect(signal, false, move |values| {
                        log.lock().unwrap().push((signal, values[0].get::<Connection>().unwrap().state()));
                        None
                    });
                }
                (connection, seen)
            };
            let (connection, seen) = states(URI);
            // Both changes are there before anybody is told of the first.
            block_on(connection.reopen()).unwrap();
            assert_eq!((connection.state(), seen.lock().unwrap().len()), (ConnectionState::Open, 0));
            while context.iteration(false) {}
            block_on(connection.close()).unwrap();
            while context.iteration(false) {}
            let (opening, open, closed) =
                (ConnectionState::Opening, ConnectionState::Open, ConnectionState::Closed);
            assert_eq!(
                *seen.lock().unwrap(),
                [
                    ("notify", opening),
                    ("notify", open),
                    ("opened", open),
                    ("notify", closed),
                    ("closed", closed)
                ]
            );
            let (connection, seen) = states(Some("test:///no/such/file.xml"));
            block_on(connection.reopen()).unwrap_err();
            while context.iteration(false) {}
            assert_eq!(*seen.lock().unwrap(), [("notify", opening), ("notify", closed)]);
        })
        .unwrap();
}

#[test]
fn objects_of_other_connections_are_refused() {
    block_on(async {
        let (connection, other) = (connect().await, connect().await);
        let stats = async |domain: Domain| {
            let (types, flags) = (DomainStatsTypes::empty(), DomainStatsFlags::empty());
            connection.fetch_all_domain_stats(&[domain], types, flags).await
        };
        assert_eq!(stats(connection.lookup_domain_by_name("test").await.unwrap()).await.unwrap().len(), 1);
        let foreign = stats(other.lookup_domain_by_name("test").await.unwrap()).await.unwrap_err();
        assert!(
            foreign.code() == ErrorCode::InvalidDomain && foreign.message().contains("another"),
            "{foreign}"
        );
        let orphan = stats(glib::Object::new()).await.unwrap_err();
        assert!(
            orphan.code() == ErrorCode::InvalidDomain && orphan.message().contains("no connection"),
            "{orphan}"
        );
    });
}

#[test]
fn a_closed_connection_refuses_and_says_so() {
    block_on(async {
        let connection = connect().await;
        let domain = connection.lookup_domain_by_name("test").await.unwrap();
        connection.close().await.unwrap();
        connection.close().await.unwrap();
        for error in
            [connection.node().fetch_hostname().await.unwrap_err(), domain.suspend().await.unwrap_err()]
        {
            assert_eq!(error.code(), ErrorCode::InvalidConn);
        }
        assert_eq!(domain.name(), "test", "properties stay readable");
    });
}

#[test]
fn read_only_connections_change_nothing() {
    block_on(async {
        let connection = Connection::open(URI, ConnectionFlags::READ_ONLY).await.unwrap();
        let domain = connection.lookup_domain_by_name("test").await.unwrap();
        let error = domain.suspend().await.unwrap_err();
        assert_eq!(error.code(), ErrorCode::OperationDenied);
        assert!(error.message().contains("suspend"), "{error}");
        domain.fetch_info().await.unwrap();
    });
}

#[test]
fn the_list_is_updated_and_readable_from_any_thread() {
    let context = MainContext::new();
    context
        .with_thread_default(|| {
            let connection = block_on(connect());
            let list = connection.domains();
            let names = |list: &virgo::ObjectList| -> Vec<String> {
                (0..list.n_items())
                    .filter_map(|n| list.item(n)?.downcast::<Domain>().ok())
                    .map(|d| d.name())
                    .collect()
            };
            assert!(names(&list).contains(&"test".to_owned()), "it is filled when the connection opens");
            let domain = block_on(define(&connection, "listed"));
            while context.iteration(false) {}
            assert!(names(&list).contains(&"listed".to_owned()));
            block_on(remove(&domain));
            while context.iteration(false) {}
            assert!(!names(&list).contains(&"listed".to_owned()));
        })
        .unwrap();
}

/// What a list has said: the property, whether it is being loaded, and why loading failed.
type Notified = Arc<Mutex<Vec<(String, bool, Option<String>)>>>;

/// What the list of domains has told: how `loading` and `error` were at each notification.
fn notified(connection: &Connection) -> Notified {
    let seen = Arc::new(Mutex::new(vec![]));
    for property in ["loading", "error"] {
        let log = seen.clone();
        connection.domains().connect_notify(Some(property), move |list, changed| {
            let error = list.error().map(|error| error.message().to_owned());
            log.lock().unwrap().push((changed.name().to_owned(), list.loading(), error));
        });
    }
    seen
}

#[test]
fn the_list_of_domains_says_how_it_is_loaded_while_the_connection_opens() {
    let context = MainContext::new();
    let turn = || while context.iteration(false) {};
    context
        .with_thread_default(|| {
            // Whoever has opened it without a main loop finds it loaded.
            let connection = block_on(connect());
            assert!(!connection.domains().loading() && connection.domains().error().is_none());
            turn();
            assert!(!connection.domains().loading());

            let connection = Connection::new(URI, ConnectionFlags::empty());
            let seen = notified(&connection);
            block_on(connection.reopen()).unwrap();
            assert!(connection.domains().loading(), "what it has was not told yet");
            turn();
            let seen = std::mem::take(&mut *seen.lock().unwrap());
            let changes = [("loading".to_owned(), true, None), ("loading".to_owned(), false, None)];
            assert_eq!(seen, changes);
            assert!(!connection.domains().loading() && connection.domains().n_items() > 0);

            // It says why there is nothing in it, until it is loaded.
            let connection = Connection::new(Some("test:///no/such/file.xml"), ConnectionFlags::empty());
            let seen = notified(&connection);
            let error = block_on(connection.reopen()).unwrap_err();
            turn();
            let list = connection.domains();
            assert_eq!(
                list.error().map(|error| error.message().to_owned()).as_deref(),
                Some(error.message())
            );
            assert!(!list.loading() && list.n_items() == 0);
            assert!(seen.lock().unwrap().iter().any(|(property, ..)| property == "error"));

            // So does one that was given up.
            let folder = tempfile::tempdir().unwrap();
            let socket = folder.path().join("silent");
            let _silent = UnixListener::bind(&socket).unwrap();
            let uri = format!("test+unix:///default?socket={}", socket.display());
            let connection = Connection::new(Some(&uri), ConnectionFlags::empty());
            let mut opening = Box::pin(connection.reopen());
            assert!(block_on(poll_once(opening.as_mut())).is_none());
            assert!(connection.domains().loading());
            drop(opening);
            turn();
            let error = connection.domains().error().unwrap();
            assert!(error.matches(gio::IOErrorEnum::Cancelled) && !connection.domains().loading());
        })
        .unwrap();
}
