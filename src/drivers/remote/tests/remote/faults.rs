//! A daemon that does what it should not, or no longer does: each is a specific error, and the connection is
//! either usable afterwards or closed and told to be.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_lite::future::{block_on, poll_once, zip};
use virgo_operations::{
    ConnectionCloseReason, ConnectionFlags, DomainDefineFlags, DomainEvent, DomainEventDetail,
    DomainListFlags, DomainState, Driver, ErrorCode, Event,
};
use virgo_wire::program::Event as _;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{
    self, ConnectEventConnectionClosedMsg, ConnectGetCapabilitiesRet, ConnectListAllDomainsRet,
    ConnectSupportsFeatureRet, DomainEventCallbackLifecycleMsg, DomainEventLifecycleMsg, DomainGetInfoRet,
    DomainGetStateRet, DomainIsPersistentRet, DomainLookupByUuidRet,
};
use virgo_wire::server::Incoming;

use crate::cases::{closed, connect, until};
use crate::scripted::{Act, Scripted, number, unknown};

/// A daemon that does something special about the capabilities.
fn about_capabilities(act: impl Fn() -> Act + Send + 'static) -> Scripted {
    Scripted::start(move |call| if is::<ConnectGetCapabilities>(call) { act() } else { Act::AsUsual })
}

fn is<C: virgo_wire::program::Call>(call: &Incoming<()>) -> bool {
    call.procedure.number == number::<C>()
}

fn works(driver: &dyn Driver) -> bool {
    block_on(driver.node_host().fetch_hostname()).is_ok_and(|name| name == "scripted")
}

#[track_caller]
fn refuses(act: impl Fn() -> Act + Send + 'static, code: ErrorCode, words: &str) {
    let daemon = about_capabilities(act);
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let error = block_on(driver.node_host().fetch_capabilities()).unwrap_err();
    assert!(error.code() == code && error.message().contains(words), "{:?} {error}", error.code());
    assert!(works(&*driver), "the connection is usable afterwards");
}

#[track_caller]
fn ends(act: impl Fn() -> Act + Send + 'static, reason: ConnectionCloseReason, words: &str) {
    let daemon = about_capabilities(act);
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let error = block_on(driver.node_host().fetch_capabilities()).unwrap_err();
    assert!(error.code() == ErrorCode::InvalidConn && error.message().contains(words), "{error}");
    until("the end is told", || closed(&events) == Some(reason));
    let message = |event: &Event| match event {
        Event::Closed(_, message) => Some(message.clone()),
        _ => None,
    };
    let told = events.lock().unwrap().iter().find_map(message);
    assert!(told.as_ref().is_some_and(|told| told.contains(words)), "{told:?}");
    assert!(!works(&*driver));
}

/// libvirt's numbers of kinds of messages.
const CALL: u32 = 0;
const REPLY: u32 = 1;
const EVENT: u32 = 2;

/// A message of the remote program that is well.
fn message(kind: u32, procedure: i32, serial: u32, body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(28 + body.len()).unwrap();
    let (program, version, ok) = (remote::PROGRAM.number, remote::PROGRAM.version, 0);
    let words = [length, program, version, procedure.unsigned_abs(), kind, serial, ok];
    let header = words.into_iter().flat_map(u32::to_be_bytes);
    header.chain(body.iter().copied()).collect()
}

#[test]
fn an_error_without_anything_in_it() {
    let empty = || Act::Refuse(remote::Error::default());
    refuses(empty, ErrorCode::InternalError, "refused without saying why");
}

#[test]
fn a_procedure_that_the_daemon_does_not_know() {
    refuses(|| Act::Refuse(unknown(7)), ErrorCode::NoSupport, "not supported by this host");
}

#[test]
fn an_answer_to_something_else() {
    // The string is announced longer than the message is.
    let short = || Act::Reply(Box::new(99_u32));
    refuses(short, ErrorCode::Rpc, "CONNECT_GET_CAPABILITIES");
}

#[test]
fn answers_that_nobody_waits_for() {
    let daemon = Scripted::start(|call| {
        if is::<ConnectGetHostname>(call) {
            Act::Write(message(REPLY, 7, 4_000_000, &[0; 4]))
        } else {
            Act::AsUsual
        }
    });
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    // That call is never answered, which is not the connection's fault.
    let lost = block_on(poll_once(driver.node_host().fetch_hostname()));
    assert!(lost.is_none());
    let error = block_on(driver.node_host().fetch_capabilities()).unwrap_err();
    assert_eq!(error.code(), ErrorCode::NoSupport);
    assert_eq!(closed(&events), None);
}

#[test]
fn answers_in_another_order() {
    let daemon = Scripted::start(|call| {
        if is::<ConnectGetHostname>(call) {
            Act::Keep
        } else if is::<ConnectGetCapabilities>(call) {
            Act::Release(Box::new(ConnectGetCapabilitiesRet { capabilities: "<capabilities/>".into() }))
        } else {
            Act::AsUsual
        }
    });
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let (name, capabilities) =
        block_on(zip(driver.node_host().fetch_hostname(), driver.node_host().fetch_capabilities()));
    assert_eq!((name.unwrap().as_str(), capabilities.unwrap().as_str()), ("scripted", "<capabilities/>"));
}

#[test]
fn a_message_cut_short() {
    let half = || {
        let whole = message(EVENT, 5, 0, &[0; 64]);
        Act::Write(whole[..40].to_vec())
    };
    let daemon = Scripted::start(move |call| {
        if is::<ConnectGetCapabilities>(call) {
            half()
        } else if is::<ConnectGetVersion>(call) {
            Act::Die
        } else {
            Act::AsUsual
        }
    });
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let (first, second) =
        block_on(zip(driver.node_host().fetch_capabilities(), driver.connection_host().fetch_version()));
    for error in [first.map(drop), second.map(drop)].map(Result::unwrap_err) {
        assert_eq!(error.code(), ErrorCode::InvalidConn);
        assert!(error.message().contains("in the middle of a message"), "{error}");
    }
    until("the end is told", || closed(&events).is_some());
}

#[test]
fn a_message_that_is_too_long() {
    let huge = || Act::Write(vec![0xff; 32]);
    ends(huge, ConnectionCloseReason::Error, "broke the protocol");
    // The longest that libvirt allows, and one byte more than that.
    let more = || Act::Write((33_554_432_u32 + 5).to_be_bytes().to_vec());
    ends(more, ConnectionCloseReason::Error, "broke the protocol");
}

#[test]
fn a_message_that_is_too_short() {
    let short = || Act::Write(3_u32.to_be_bytes().to_vec());
    ends(short, ConnectionCloseReason::Error, "broke the protocol");
}

#[test]
fn a_call_from_the_daemon() {
    let call = || Act::Write(message(CALL, 7, 1, &[]));
    ends(call, ConnectionCloseReason::Error, "unexpected message");
}

#[test]
fn a_daemon_that_dies_while_it_is_asked() {
    ends(|| Act::Die, ConnectionCloseReason::Eof, "closed the connection");
}

#[test]
fn a_daemon_that_takes_nothing_more() {
    let daemon = about_capabilities(|| Act::Deafen);
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let mut lost = driver.node_host().fetch_capabilities();
    assert!(block_on(poll_once(lost.as_mut())).is_none());
    until("it is deaf", || daemon.is_deaf());
    for error in [block_on(driver.node_host().fetch_hostname()).map(drop), block_on(lost).map(drop)] {
        let error = error.unwrap_err();
        let words = "takes nothing more";
        assert!(error.code() == ErrorCode::InvalidConn && error.message().contains(words), "{error}");
    }
    until("the end is told", || closed(&events).is_some());
}

#[test]
fn a_daemon_that_reads_nothing_holds_up_nobody_else() {
    let stalled = about_capabilities(|| Act::Stall);
    let (driver, _) = connect(&stalled.uri(), ConnectionFlags::empty()).unwrap();
    let usual = Scripted::start(|_| Act::AsUsual);
    let (other, _) = connect(&usual.uri(), ConnectionFlags::empty()).unwrap();
    let mut first = driver.node_host().fetch_capabilities();
    assert!(block_on(poll_once(first.as_mut())).is_none());
    until("it reads nothing more", || stalled.is_deaf());
    // More than a socket takes.
    let long = format!("<domain>{}</domain>", "x".repeat(1 << 20));
    let define = || driver.domain_collection().define_domain(&long, DomainDefineFlags::empty());
    let mut waiting: Vec<_> = (0..8).map(|_| define()).collect();
    for call in &mut waiting {
        assert!(block_on(poll_once(call.as_mut())).is_none());
    }
    for _ in 0..100 {
        assert!(works(&*other));
    }
    // Who gives up does not wait either, and the connection can be closed.
    waiting.truncate(4);
    assert!(block_on(poll_once(waiting[0].as_mut())).is_none());
    drop((first, waiting));
    drop(driver);
    until("the connection is closed", || !stalled.is_deaf());
    assert!(works(&*other));
}

#[test]
fn a_daemon_that_dies_while_it_is_greeted() {
    let daemon = Scripted::start(|call| if is::<ConnectOpen>(call) { Act::Die } else { Act::AsUsual });
    let error = connect(&daemon.uri(), ConnectionFlags::empty()).err().unwrap();
    assert!(error.message().contains("cannot open") && error.message().contains("closed"), "{error}");
}

#[test]
fn a_daemon_without_callback_ids_tells_events_the_old_way() {
    let lifecycle = || {
        let dom = remote::Domain { name: "d".into(), uuid: [7; 16], id: -1 };
        let message = DomainEventLifecycleMsg { dom, event: 0, detail: 0 };
        let body = virgo_wire::xdr::to_bytes(&message).unwrap();
        self::message(EVENT, DomainEventLifecycle::INFO.number, 0, &body)
    };
    let daemon = Scripted::start(move |call| {
        let wanted = |feature| {
            let args = call.decode::<ConnectSupportsFeature>().unwrap();
            Act::Reply(Box::new(ConnectSupportsFeatureRet { supported: (args.feature != feature).into() }))
        };
        if is::<AuthList>(call) {
            // As old as can be.
            Act::Refuse(unknown(call.procedure.number))
        } else if is::<ConnectSupportsFeature>(call) {
            wanted(14)
        } else if is::<ConnectDomainEventCallbackRegisterAny>(call) {
            Act::Refuse(unknown(call.procedure.number))
        } else if is::<ConnectDomainEventRegisterAny>(call) {
            Act::Reply(Box::new(()))
        } else if is::<ConnectGetVersion>(call) {
            Act::Write(lifecycle())
        } else {
            Act::AsUsual
        }
    });
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    assert!(daemon.calls().contains(&number::<ConnectDomainEventRegisterAny>()));
    assert!(works(&*driver));
    block_on(poll_once(driver.connection_host().fetch_version()));
    let told = || {
        events.lock().unwrap().iter().any(|event| {
            matches!(event, Event::Domain(record, Some(DomainEvent::Defined { .. })) if record.name == "d")
        })
    };
    until("the event is told", told);
}

#[test]
fn a_daemon_that_loses_its_hypervisor_says_so() {
    let daemon = Scripted::start(|call| {
        if is::<ConnectGetVersion>(call) {
            let body = virgo_wire::xdr::to_bytes(&ConnectEventConnectionClosedMsg { reason: 1 }).unwrap();
            Act::Write(message(EVENT, ConnectEventConnectionClosed::INFO.number, 0, &body))
        } else {
            Act::AsUsual
        }
    });
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    assert!(daemon.calls().contains(&number::<ConnectRegisterCloseCallback>()));
    block_on(poll_once(driver.connection_host().fetch_version()));
    until("the end is told", || !events.lock().unwrap().is_empty());
    assert!(matches!(&events.lock().unwrap()[..], [Event::Closed(ConnectionCloseReason::Eof, _)]));
    until("calls fail", || {
        block_on(driver.node_host().fetch_hostname())
            .is_err_and(|error| error.code() == ErrorCode::InvalidConn)
    });
}

#[test]
fn a_hypervisor_without_events() {
    let daemon = Scripted::start(|call| {
        if is::<ConnectDomainEventCallbackRegisterAny>(call) {
            let message = Some("this function is not supported by the connection driver".to_owned());
            Act::Refuse(remote::Error { code: 3, message, ..Default::default() })
        } else if is::<ConnectListAllDomains>(call) {
            Act::Reply(Box::new(ConnectListAllDomainsRet { domains: vec![], ret: 0 }))
        } else {
            Act::AsUsual
        }
    });
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    // It has no statistics either, and no domain needs them.
    assert_eq!(
        block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap().len(),
        0
    );
}

/// A domain stops that has no definition, and is still found; `persistent` is what the daemon says of that.
fn stops_and_is_found(persistent: impl Fn() -> Act + Send + 'static) {
    let dom = || remote::Domain { name: "d".into(), uuid: [7; 16], id: -1 };
    let event = move |event, detail| {
        let msg = DomainEventLifecycleMsg { dom: dom(), event, detail };
        let message = DomainEventCallbackLifecycleMsg { callback_id: 0, msg };
        let body = virgo_wire::xdr::to_bytes(&message).unwrap();
        self::message(EVENT, DomainEventCallbackLifecycle::INFO.number, 0, &body)
    };
    let daemon = Scripted::start(move |call| {
        if is::<ConnectGetVersion>(call) {
            Act::Write(event(5, 1))
        } else if is::<DomainLookupByUuid>(call) {
            Act::Reply(Box::new(DomainLookupByUuidRet { dom: dom() }))
        } else if is::<DomainGetState>(call) {
            Act::Reply(Box::new(DomainGetStateRet { state: 5, reason: 2 }))
        } else if is::<DomainGetInfo>(call) {
            Act::Reply(Box::new(DomainGetInfoRet { state: 5, ..Default::default() }))
        } else if is::<DomainIsPersistent>(call) {
            persistent()
        } else {
            Act::AsUsual
        }
    });
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    block_on(poll_once(driver.connection_host().fetch_version()));
    until("the event is told", || !events.lock().unwrap().is_empty());
    let events = events.lock().unwrap();
    let [Event::DomainGone(record, DomainEvent::Stopped { detail: DomainEventDetail::StoppedDestroyed })] =
        &events[..]
    else {
        panic!("{events:?}")
    };
    assert_eq!((record.name.as_str(), record.state), ("d", DomainState::Shutoff));
}

#[test]
fn a_domain_that_the_daemon_is_about_to_forget() {
    stops_and_is_found(|| Act::Reply(Box::new(DomainIsPersistentRet { persistent: 0 })));
}

#[test]
fn a_domain_that_the_daemon_forgets_while_it_is_asked() {
    stops_and_is_found(|| Act::Refuse(remote::Error { code: 42, ..Default::default() }));
}

/// How often a daemon is asked for the list of its one domain, of which statistics tell nothing, when it is
/// opened and listed.
fn lists_of(delay: Duration) -> usize {
    let dom = remote::Domain { name: "d".into(), uuid: [7; 16], id: -1 };
    let mut is_asked_ahead = false;
    let daemon = Scripted::start(move |call| {
        let list = || Box::new(ConnectListAllDomainsRet { domains: vec![dom.clone()], ret: 1 });
        if is::<AuthList>(call) {
            // Answered once all else was asked.
            Act::Keep
        } else if is::<ConnectListAllDomains>(call) {
            if std::mem::replace(&mut is_asked_ahead, true) {
                Act::Reply(list())
            } else {
                std::thread::sleep(delay);
                Act::Release(list())
            }
        } else if is::<DomainGetState>(call) {
            Act::Reply(Box::new(DomainGetStateRet { state: 5, reason: 1 }))
        } else if is::<DomainGetInfo>(call) {
            let info = DomainGetInfoRet { state: 5, max_mem: 9, memory: 7, nr_virt_cpu: 1, cpu_time: 0 };
            Act::Reply(Box::new(info))
        } else {
            Act::AsUsual
        }
    });
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let listed = block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap();
    assert_eq!((listed.len(), listed[0].memory, listed[0].max_memory), (1, 7 << 10, 9 << 10));
    let calls = daemon.calls();
    let count = |number| calls.iter().filter(|call| **call == number).count();
    assert_eq!(count(number::<DomainGetInfo>()), 1, "nothing is asked twice");
    count(number::<ConnectListAllDomains>())
}

#[test]
fn a_daemon_far_away_is_asked_for_its_list_ahead() {
    // From one near it is four: all, the transient ones, those that start with the host, and those that are saved.
    assert_eq!(lists_of(Duration::from_millis(50)), 5);
}

#[test]
fn a_daemon_far_away_is_asked_everything_before_it_answers() {
    let list = || Box::new(ConnectListAllDomainsRet { domains: vec![], ret: 0 });
    let mut has_answered = false;
    let daemon = Scripted::start(move |call| {
        if is::<ConnectListAllDomains>(call) {
            // The list is the last of what is asked: now all of it is answered.
            let is_first = !std::mem::replace(&mut has_answered, true);
            if is_first { Act::Release(list()) } else { Act::Reply(list()) }
        } else if has_answered {
            Act::AsUsual
        } else {
            Act::Keep
        }
    });
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    assert!(works(&*driver));
    let count = |number| daemon.calls().iter().filter(|call| **call == number).count();
    assert_eq!((count(number::<ConnectOpen>()), count(number::<ConnectGetType>())), (1, 1));
}

#[test]
fn what_is_asked_before_the_hypervisor_is_open_is_asked_again() {
    let mut refused = vec![];
    let registered = Arc::new(Mutex::new(0));
    let counted = registered.clone();
    let daemon = Scripted::start(move |call| {
        let lives = call.decode::<ConnectDomainEventCallbackRegisterAny>();
        if is::<ConnectDomainEventCallbackRegisterAny>(call) && lives.is_ok_and(|args| args.event_id == 0) {
            *counted.lock().unwrap() += 1;
        }
        let is_early = is::<ConnectGetType>(call) || is::<ConnectListAllDomains>(call);
        if is::<AuthList>(call) {
            // Answered once all else was asked, as if the daemon were far away.
            Act::Keep
        } else if is_early && !refused.contains(&call.procedure.number) {
            refused.push(call.procedure.number);
            let message = Some("internal error: hypervisor connection not open".to_owned());
            let error = remote::Error { code: 1, message, ..Default::default() };
            if refused.len() == 2 { Act::RefuseAndRelease(error) } else { Act::Refuse(error) }
        } else if is::<ConnectListAllDomains>(call) {
            Act::Reply(Box::new(ConnectListAllDomainsRet { domains: vec![], ret: 0 }))
        } else {
            Act::AsUsual
        }
    });
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    assert!(driver.hypervisor() == "Test" && works(&*driver));
    let count = |number| daemon.calls().iter().filter(|call| **call == number).count();
    assert_eq!(count(number::<ConnectGetType>()), 2);
    assert_eq!(*registered.lock().unwrap(), 1, "events would come twice");
}
