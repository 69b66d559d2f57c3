//! What is told of domains, when, and how much is asked for that: of a daemon that answers only what it is let.

use std::sync::{Arc, Mutex};

use futures_lite::future::{block_on, poll_once};
use virgo_operations::{
    ConnectionFlags, DomainDestroyFlags as Destroy, DomainEventDetail, DomainListFlags, DomainState,
    DomainStateReason, DomainVcpuFlags, Driver, Event, handle, record,
};
use virgo_wire::client::EventMessage;
use virgo_wire::program::Call;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{
    self, ConnectListAllDomainsRet, DomainEventCallbackLifecycleMsg, DomainEventCallbackMetadataChangeMsg,
    DomainEventLifecycleMsg, DomainGetAutostartRet, DomainGetInfoRet, DomainGetMetadataRet,
    DomainGetOsTypeRet, DomainGetStateRet, DomainGetVcpusFlagsRet, DomainIsPersistentRet,
    DomainLookupByUuidRet,
};
use virgo_wire::server::Incoming;
use virgo_wire::xdr::{Encode, to_bytes};

use crate::cases::{Events, LIMIT, connect, until};
use crate::scripted::{Act, Scripted, number};

/// A domain of the daemon, by its number.
pub fn dom(number: u8) -> remote::Domain {
    remote::Domain { name: format!("d{number}"), uuid: [number; 16], id: i32::from(number) }
}

/// What a daemon of that many running domains answers to questions about them.
pub fn answer(call: &Incoming<()>, count: u8) -> Act {
    let is = |number: i32| call.procedure.number == number;
    let reply = |value: Box<dyn Encode>| Act::Reply(value);
    if is(number::<ConnectListAllDomains>()) {
        // Those that are transient, or start with the host, are asked for by flags: none is.
        let is_all = call.decode::<ConnectListAllDomains>().unwrap().flags == 0;
        let count = if is_all { count } else { 0 };
        let domains: Vec<_> = (1..=count).map(dom).collect();
        reply(Box::new(ConnectListAllDomainsRet { ret: u32::from(count), domains }))
    } else if is(number::<DomainGetState>()) {
        reply(Box::new(DomainGetStateRet { state: 1, reason: 1 }))
    } else if is(number::<DomainGetInfo>()) {
        let info = DomainGetInfoRet { state: 1, max_mem: 9, memory: 7, nr_virt_cpu: 1, cpu_time: 0 };
        reply(Box::new(info))
    } else if is(number::<DomainGetVcpusFlags>()) {
        reply(Box::new(DomainGetVcpusFlagsRet { num: 4 }))
    } else if is(number::<DomainGetOsType>()) {
        reply(Box::new(DomainGetOsTypeRet { r#type: "hvm".into() }))
    } else if is(number::<DomainIsPersistent>()) {
        reply(Box::new(DomainIsPersistentRet { persistent: 1 }))
    } else if is(number::<DomainGetAutostart>()) {
        reply(Box::new(DomainGetAutostartRet { autostart: 0 }))
    } else if is(number::<DomainGetMetadata>()) {
        reply(Box::new(DomainGetMetadataRet { metadata: "text".into() }))
    } else if is(number::<DomainLookupByUuid>()) {
        let args = call.decode::<DomainLookupByUuid>().unwrap();
        reply(Box::new(DomainLookupByUuidRet { dom: dom(args.uuid[0]) }))
    } else if is(number::<DomainSuspend>()) {
        reply(Box::new(()))
    } else {
        Act::AsUsual
    }
}

/// A message that comes without being asked for.
fn event<E: virgo_wire::program::Event>(message: &E::Message) -> Vec<u8> {
    let (program, procedure) = (E::PROGRAM.number, E::INFO.number);
    frame(&EventMessage { program, procedure, body: to_bytes(message).unwrap() })
}

/// The bytes of a message.
pub fn frame(message: &EventMessage) -> Vec<u8> {
    let length = u32::try_from(28 + message.body.len()).unwrap();
    let words = [length, message.program, 1, message.procedure.unsigned_abs(), 2, 0, 0];
    words.into_iter().flat_map(u32::to_be_bytes).chain(message.body.iter().copied()).collect()
}

fn suspended(number: u8) -> Vec<u8> {
    lifecycle(dom(number), 3, 0)
}

fn lifecycle(dom: remote::Domain, event: i32, detail: i32) -> Vec<u8> {
    let msg = DomainEventLifecycleMsg { dom, event, detail };
    self::event::<DomainEventCallbackLifecycle>(&DomainEventCallbackLifecycleMsg { callback_id: 0, msg })
}

pub fn open(daemon: &Scripted) -> (Arc<dyn Driver>, Events, Vec<record::Domain>) {
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let domains = block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap();
    (driver, events, domains)
}

/// What was last told of a domain.
fn told(events: &Events, domain: &handle::Domain) -> Option<(DomainState, DomainStateReason)> {
    events.lock().unwrap().iter().rev().find_map(|event| match event {
        Event::Domain(record, _) if record.uuid == domain.uuid => Some((record.state, record.reason)),
        _ => None,
    })
}

const PAUSED: Option<(DomainState, DomainStateReason)> =
    Some((DomainState::Paused, DomainStateReason::PausedUser));

#[test]
fn changes_that_are_begun_together_go_out_together() {
    let mut begun = 0;
    let daemon = Scripted::start(move |call| {
        if call.procedure.number != number::<DomainSuspend>() {
            return answer(call, 50);
        }
        begun += 1;
        // None is answered before all are there.
        if begun < 50 { Act::Keep } else { Act::Release(Box::new(())) }
    });
    let (driver, events, domains) = open(&daemon);
    let before = daemon.calls().len();
    block_on(async {
        let mut calls: Vec<_> =
            domains.iter().map(|domain| driver.domain_lifecycle().suspend(domain)).collect();
        for call in &mut calls {
            assert!(poll_once(call.as_mut()).await.is_none());
        }
        for call in calls {
            assert!(virgo_runtime::timeout(LIMIT, call).await.expect("it is answered").is_ok());
        }
    });
    for domain in &domains {
        assert_eq!(told(&events, domain), PAUSED);
    }
    assert!(daemon.calls()[before..][..50].iter().all(|call| *call == number::<DomainSuspend>()));
}

#[test]
fn a_change_is_known_when_its_own_call_returns() {
    // No question is answered any more once the domain is suspended.
    let mut is_silent = false;
    let daemon = Scripted::start(move |call| {
        if call.procedure.number == number::<DomainSuspend>() {
            is_silent = true;
            Act::Reply(Box::new(()))
        } else if is_silent {
            Act::Keep
        } else {
            answer(call, 1)
        }
    });
    let (driver, events, domains) = open(&daemon);
    let suspended = virgo_runtime::timeout(LIMIT, driver.domain_lifecycle().suspend(&domains[0]));
    assert!(block_on(suspended).expect("it waits for nothing else").is_ok());
    assert_eq!(told(&events, &domains[0]), PAUSED);
}

#[test]
fn an_event_is_told_at_once_and_a_refresh_follows() {
    let is_silent = Arc::new(Mutex::new(false));
    let silent = is_silent.clone();
    let daemon = Scripted::start(move |call| {
        if call.procedure.number == number::<ConnectGetVersion>() {
            Act::Write([suspended(1), suspended(1), suspended(1)].concat())
        } else if *silent.lock().unwrap() {
            Act::Keep
        } else {
            answer(call, 1)
        }
    });
    let (driver, events, domains) = open(&daemon);
    let count = |wanted| daemon.calls().iter().filter(|call| **call == wanted).count();
    let before = count(number::<DomainGetState>());
    *is_silent.lock().unwrap() = true;
    assert!(block_on(poll_once(driver.connection_host().fetch_version())).is_none());
    until("the events", || {
        let events = events.lock().unwrap();
        let is = |event: &&Event| {
            matches!(event, Event::Domain(record, Some(event))
                if event.detail() == Some(DomainEventDetail::SuspendedPaused)
                    && record.state == DomainState::Paused
                    && record.memory == 7 << 10)
        };
        events.iter().filter(is).count() == 3
    });
    assert_eq!(told(&events, &domains[0]), PAUSED);
    until("a refresh", || count(number::<DomainGetState>()) > before);
    assert_eq!(count(number::<DomainGetState>()), before + 1, "three events are merged");
    assert_eq!(count(number::<DomainGetVcpusFlags>()), 1, "that was known");
}

#[test]
fn a_question_about_one_domain_holds_up_no_news_of_another() {
    let metadata = |number| {
        let message =
            DomainEventCallbackMetadataChangeMsg { callback_id: 0, dom: dom(number), r#type: 1, nsuri: None };
        event::<DomainEventCallbackMetadataChange>(&message)
    };
    let mut has_begun = false;
    let daemon = Scripted::start(move |call| {
        let is_lookup = call.procedure.number == number::<DomainLookupByUuid>();
        if call.procedure.number == number::<ConnectGetVersion>() {
            has_begun = true;
            // Of the first one, and of one that is new, nothing is answered.
            Act::Write([metadata(1), suspended(9), metadata(2), suspended(2)].concat())
        } else if has_begun
            && is_lookup
            && call.decode::<DomainLookupByUuid>().is_ok_and(|args| args.uuid[0] != 2)
        {
            Act::Keep
        } else if has_begun && call.procedure.number == number::<DomainGetState>() {
            // As the events say.
            Act::Reply(Box::new(DomainGetStateRet { state: 3, reason: 1 }))
        } else if has_begun && call.procedure.number == number::<DomainGetAutostart>() {
            Act::Reply(Box::new(DomainGetAutostartRet { autostart: 1 }))
        } else {
            answer(call, 2)
        }
    });
    let (driver, events, domains) = open(&daemon);
    assert!(block_on(poll_once(driver.connection_host().fetch_version())).is_none());
    until("the event", || told(&events, &domains[1]) == PAUSED);
    let is_refreshed = |event: &Event| matches!(event, Event::Domain(record, _) if record.uuid == domains[1].uuid && record.autostart);
    until("the refresh", || events.lock().unwrap().iter().any(is_refreshed));
}

#[test]
fn an_end_that_is_told_again_brings_nothing_back() {
    let daemon = Scripted::start(move |call| {
        if call.procedure.number != number::<ConnectGetVersion>() {
            return answer(call, 2);
        }
        let off = || remote::Domain { id: -1, ..dom(1) };
        // The daemon goes on to answer that there is one, as while a start of its definition is about to fail.
        let [undefined, destroyed] = [lifecycle(dom(1), 1, 0), lifecycle(off(), 5, 1)];
        Act::Write([undefined, destroyed.clone(), destroyed, suspended(2)].concat())
    });
    let (driver, events, domains) = open(&daemon);
    assert!(block_on(poll_once(driver.connection_host().fetch_version())).is_none());
    until("the event", || told(&events, &domains[1]) == PAUSED);
    block_on(driver.node_host().fetch_hostname()).unwrap();
    let events = events.lock().unwrap();
    let gone = events
        .iter()
        .position(|event| matches!(event, Event::DomainGone(record, _) if record.uuid == domains[0].uuid));
    let after = &events[gone.expect("it is told to be gone")..];
    assert!(
        !after
            .iter()
            .any(|event| matches!(event, Event::Domain(record, _) if record.uuid == domains[0].uuid))
    );
}

#[test]
fn asking_guests_leaves_a_place_for_other_calls() {
    let daemon = Scripted::start(|call| {
        if call.procedure.number == number::<DomainGetVcpusFlags>() {
            let is_guest = call.decode::<DomainGetVcpusFlags>().unwrap().flags & 8 != 0;
            if is_guest { Act::Keep } else { answer(call, 1) }
        } else {
            answer(call, 1)
        }
    });
    let (driver, _, domains) = open(&daemon);
    block_on(async {
        let before = daemon.calls().len();
        let mut calls: Vec<_> = (0..6)
            .map(|_| driver.domain_resources().fetch_n_vcpus(&domains[0], DomainVcpuFlags::GUEST))
            .collect();
        for call in &mut calls {
            assert!(poll_once(call.as_mut()).await.is_none());
        }
        assert_eq!(driver.node_host().fetch_hostname().await.unwrap(), "scripted");
        let asked =
            daemon.calls()[before..].iter().filter(|call| **call == DomainGetVcpusFlags::INFO.number).count();
        assert_eq!(asked, 4, "one fewer than a daemon works on");
    });
}

#[test]
fn an_old_daemon_is_asked_by_the_older_call() {
    let (older, newer) = (number::<DomainDestroy>(), number::<DomainDestroyFlags>());
    let daemon = Scripted::start(move |call| match call.procedure.number {
        // libvirt 0.9.4 has brought the newer one.
        asked if asked == number::<ConnectGetLibVersion>() => {
            Act::Reply(Box::new(remote::ConnectGetLibVersionRet { lib_ver: 9_003 }))
        }
        asked if [older, newer].contains(&asked) => Act::Reply(Box::new(())),
        _ => answer(call, 1),
    });
    let (driver, _events, domains) = open(&daemon);
    for flags in [Destroy::empty(), Destroy::GRACEFUL] {
        block_on(driver.domain_lifecycle().destroy(&domains[0], flags)).unwrap();
    }
    let calls = daemon.calls();
    let ends: Vec<_> = calls.iter().filter(|call| [older, newer].contains(call)).collect();
    assert_eq!(ends, [&older, &newer], "what the older one cannot say is asked by the newer one");
}
