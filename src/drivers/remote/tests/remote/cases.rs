//! The cases.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_lite::future::block_on;
use virgo_driver_kit::Uri;
use virgo_driver_remote::open;
use virgo_operations::{
    ConnectionCloseReason, ConnectionFlags, DomainDefineFlags, DomainDestroyFlags, DomainEvent,
    DomainEventDetail, DomainListFlags, DomainMetadataType, DomainModificationImpact, DomainStartFlags,
    DomainState, DomainUndefineFlags, DomainXmlFlags, Driver, ErrorCode, Event, EventSink, Result,
};

use virgo_testkit::daemon::{Daemon, missing};
pub use virgo_testkit::{LIMIT, until};

/// Before pings without an answer end a connection: what ends it earlier has another reason.
pub const BEFORE_KEEPALIVE: Duration = Duration::from_secs(25);

pub type Events = Arc<Mutex<Vec<Event>>>;

pub fn connect(uri: &str, flags: ConnectionFlags) -> Result<(Arc<dyn Driver>, Events)> {
    let events = Events::default();
    let told = events.clone();
    let sink = EventSink::new(move |event| told.lock().unwrap().push(event));
    let driver = block_on(open(&Uri::parse(Some(uri))?, flags, None, sink))?;
    Ok((driver, events))
}

pub fn start() -> Option<Daemon> {
    match missing() {
        None => Some(Daemon::start("")),
        Some(missing) => {
            virgo_testkit::skip(missing);
            None
        }
    }
}

pub fn closed(events: &Events) -> Option<ConnectionCloseReason> {
    events.lock().unwrap().iter().find_map(|event| match event {
        Event::Closed(reason, _) => Some(*reason),
        _ => None,
    })
}

/// What has happened to domains so far.
pub fn details(events: &Events) -> Vec<DomainEventDetail> {
    let events = events.lock().unwrap();
    events
        .iter()
        .filter_map(|event| if let Event::Domain(_, Some(event)) = event { event.detail() } else { None })
        .collect()
}

#[test]
fn the_default_host_is_seen_and_driven() {
    let Some(daemon) = start() else { return };
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    assert_eq!(driver.hypervisor(), "Test");
    let domains = block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap();
    let [domain] = &domains[..] else { panic!("{domains:?}") };
    assert_eq!((domain.name.as_str(), domain.state, domain.id), ("test", DomainState::Running, Some(1)));
    assert_eq!((domain.memory, domain.max_memory), (2_097_152 << 10, 8_388_608 << 10));
    assert!(domain.persistent && domain.n_vcpus == 2 && domain.os_type == "linux", "{domain:?}");
    block_on(driver.domain_lifecycle().suspend(domain)).unwrap();
    block_on(driver.domain_lifecycle().resume(domain)).unwrap();
    block_on(driver.domain_lifecycle().destroy(domain, DomainDestroyFlags::empty())).unwrap();
    until("events", || details(&events).len() == 3);
    let expected = [
        DomainEventDetail::SuspendedPaused,
        DomainEventDetail::ResumedUnpaused,
        DomainEventDetail::StoppedDestroyed,
    ];
    assert_eq!(details(&events), expected);
    driver.close();
    assert_eq!(closed(&events), None);
    let error = block_on(driver.node_host().fetch_hostname()).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidConn);
}

#[test]
fn a_domain_that_its_user_ends_is_gone_at_once() {
    let Some(daemon) = start() else { return };
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let xml = "<domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os></domain>";
    let is_gone =
        || matches!(std::mem::take(&mut *events.lock().unwrap()).last(), Some(Event::DomainGone(..)));
    for _ in 0..20 {
        let domain =
            &block_on(driver.domain_collection().define_domain(xml, DomainDefineFlags::empty())).unwrap();
        block_on(driver.domain_lifecycle().undefine(domain, DomainUndefineFlags::empty())).unwrap();
        assert!(is_gone());
        let domain =
            &block_on(driver.domain_collection().create_domain(xml, DomainStartFlags::empty())).unwrap();
        block_on(driver.domain_lifecycle().destroy(domain, DomainDestroyFlags::empty())).unwrap();
        assert!(is_gone());
    }
}

#[test]
fn texts_that_somebody_else_changes_are_seen() {
    let Some(daemon) = start() else { return };
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let (other, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let domain = &block_on(other.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap()[0];
    // It is heard of some time after the connection is opened.
    let mut number = 0;
    until("the title", || {
        number += 1;
        let title = format!("title {number}");
        let (kind, live) = (DomainMetadataType::Title, DomainModificationImpact::LIVE);
        block_on(other.domain_config().set_metadata(domain, kind, Some(&title), None, None, live)).unwrap();
        let events = events.lock().unwrap();
        let changed = DomainEvent::MetadataChanged { kind, uri: None };
        let is_one = |title: &str| title.starts_with("title ");
        let seen = |event: &Event| match event {
            Event::Domain(record, Some(event)) => {
                *event == changed && record.title.as_deref().is_some_and(is_one)
            }
            _ => false,
        };
        events.iter().any(seen)
    });
    drop(driver);
}

#[test]
fn fifty_calls_in_flight_are_answered() {
    let Some(daemon) = start() else { return };
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let domain = &block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap()[0];
    block_on(async {
        daemon.freeze();
        let mut calls: Vec<_> =
            (0..50).map(|_| driver.domain_config().fetch_xml(domain, DomainXmlFlags::empty())).collect();
        for call in &mut calls {
            assert!(futures_lite::future::poll_once(call.as_mut()).await.is_none());
        }
        daemon.signal(rustix::process::Signal::CONT);
        for call in calls {
            assert!(call.await.unwrap().contains("<name>test</name>"));
        }
    });
}

#[test]
fn a_daemon_that_is_killed_ends_everything_at_once() {
    let Some(daemon) = start() else { return };
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let domain = &block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap()[0];
    block_on(async {
        // So none of them is answered in time.
        daemon.freeze();
        let mut calls: Vec<_> =
            (0..100).map(|_| driver.domain_config().fetch_xml(domain, DomainXmlFlags::empty())).collect();
        for call in &mut calls {
            assert!(futures_lite::future::poll_once(call.as_mut()).await.is_none());
        }
        daemon.kill();
        let begin = Instant::now();
        let results: Vec<_> = {
            let mut results = vec![];
            for call in calls {
                results.push(call.await);
            }
            results
        };
        assert!(begin.elapsed() < BEFORE_KEEPALIVE, "{:?}", begin.elapsed());
        for error in results.into_iter().map(Result::unwrap_err) {
            assert_eq!(error.code(), ErrorCode::InvalidConn, "{error}");
            assert!(error.message().contains("lost"), "{error}");
        }
    });
    until("the end is told", || closed(&events).is_some());
    assert_eq!(closed(&events), Some(ConnectionCloseReason::Eof));
    let error = block_on(driver.node_host().fetch_hostname()).unwrap_err();
    assert!(error.code() == ErrorCode::InvalidConn && error.message().contains("lost"), "{error}");
}

#[test]
fn a_connection_that_only_looks_changes_nothing() {
    let Some(daemon) = start() else { return };
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::READ_ONLY).unwrap();
    let domain = &block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap()[0];
    assert!(block_on(driver.domain_config().fetch_xml(domain, DomainXmlFlags::empty())).is_ok());
    let error = block_on(driver.domain_lifecycle().suspend(domain)).unwrap_err();
    assert_eq!(error.code(), ErrorCode::OperationDenied);
}

#[test]
fn calls_that_are_given_up_harm_nobody() {
    let Some(daemon) = start() else { return };
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    block_on(async {
        daemon.freeze();
        for _ in 0..200 {
            let mut call = driver.node_host().fetch_capabilities();
            assert!(futures_lite::future::poll_once(call.as_mut()).await.is_none());
        }
        daemon.signal(rustix::process::Signal::CONT);
        assert!(!driver.node_host().fetch_hostname().await.unwrap().is_empty());
    });
}

#[test]
fn what_cannot_be_opened_says_why() {
    let refused = |uri: &str, code, word: &str| {
        let error = connect(uri, ConnectionFlags::empty()).err().unwrap();
        assert_eq!(error.code(), code, "{uri}: {error}");
        assert!(error.message().contains(word), "{uri}: {error}");
    };
    refused("test+unix:///default?socket=/none/x", ErrorCode::NoConnect, "'/none/x'");
    refused("qemu+tcp://host.invalid/system", ErrorCode::UnknownHost, "host.invalid");
    refused("qemu+tcp://127.0.0.1:1/system", ErrorCode::NoConnect, "port 1");
    refused("qemu+ssh://-host/system", ErrorCode::InvalidArg, "'-host'");
    refused("qemu+ext:///system", ErrorCode::InvalidArg, "command=");
    refused("qemu+ext:///system?command=/none/x", ErrorCode::NoConnect, "/none/x");
    refused("qemu+tcp:///system?no_verify=x", ErrorCode::InvalidArg, "'no_verify'");
    refused("qemu://host.invalid/system?no_verify=1", ErrorCode::UnknownHost, "host.invalid");
    refused("qemu+tls://host/system?tls_priority=NORMAL", ErrorCode::NoSupport, "tls_priority");
    refused("qemu+unix://host/system", ErrorCode::InvalidArg, "'host'");
    refused("qemu:///system?mode=x", ErrorCode::InvalidArg, "'x'");
    let Some(daemon) = start() else { return };
    let socket = daemon.socket().display();
    refused(&format!("nonsense+unix:///x?socket={socket}"), ErrorCode::NoConnect, "nonsense");
    let broken = daemon.folder().join("broken.xml");
    std::fs::write(&broken, "<node").unwrap();
    let uri = format!("test+unix://{}?socket={socket}", broken.display());
    refused(&uri, ErrorCode::XmlDetail, "broken.xml");
}

#[test]
fn a_daemon_that_hangs_is_given_up() {
    let Some(daemon) = start() else { return };
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    daemon.freeze();
    let begin = Instant::now();
    let error = block_on(driver.node_host().fetch_hostname()).unwrap_err();
    assert!(error.code() == ErrorCode::InvalidConn && error.message().contains("silent"), "{error}");
    assert!(begin.elapsed() < LIMIT, "{:?}", begin.elapsed());
    until("the end is told", || closed(&events).is_some());
    assert_eq!(closed(&events), Some(ConnectionCloseReason::Keepalive));
}

#[test]
fn many_domains_are_loaded_at_once() {
    let Some(daemon) = start() else { return };
    let domain = |index: usize| {
        format!(
            "<domain type='test'><name>d{index}</name><memory>1024</memory><vcpu current='1'>3</vcpu>
             <os><type>hvm</type></os></domain>"
        )
    };
    let file = daemon.folder().join("many.xml");
    let domains: String = (0..500).map(domain).collect();
    std::fs::write(&file, format!("<node>{domains}</node>")).unwrap();
    let uri = format!("test+unix://{}?socket={}", file.display(), daemon.socket().display());
    let (driver, _) = connect(&uri, ConnectionFlags::empty()).unwrap();
    let begin = Instant::now();
    let listed = block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap();
    eprintln!("500 domains in {:?}", begin.elapsed());
    assert_eq!(listed.len(), 500);
    assert!(
        listed.iter().all(|domain| domain.memory == 1024 << 10 && domain.max_n_vcpus == 3),
        "{:?}",
        listed[0]
    );
}
