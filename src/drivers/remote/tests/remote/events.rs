//! Every event, from a daemon that stands in for libvirt's: it tells what a real one does not tell when it is asked.

#[path = "../../../../operations/tests/samples/mod.rs"]
mod samples;

use std::sync::{Arc, Mutex};

use futures_lite::future::{block_on, poll_once};
use virgo_operations::DomainDestroyFlags;
use virgo_operations::wire::ObjectEvent;
use virgo_operations::*;
use virgo_wire::client::EventMessage;
use virgo_wire::program::Call;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{ConnectDomainEventCallbackRegisterAnyRet, ConnectSupportsFeatureRet, PROGRAM};
use virgo_wire::server::Incoming;

use crate::cases::{Events, connect, until};
use crate::news::{answer, dom, frame, open};
use crate::scripted::{Act, Scripted, number, unknown};

fn is<C: Call>(call: &Incoming<()>) -> bool {
    call.procedure.number == number::<C>()
}

/// The events that a domain goes on living after, as a daemon tells them to those who have callback IDs or not.
fn told(callback_id: Option<i32>) -> Vec<(DomainEvent, EventMessage)> {
    let goes_on =
        |event: &DomainEvent| event.detail().is_none_or(|_| matches!(event, DomainEvent::Resumed { .. }));
    let message = |event: DomainEvent| Some((event.clone(), event.write(dom(1), callback_id)?.unwrap()));
    samples::domain_events().into_iter().filter(goes_on).filter_map(message).collect()
}

/// Events of domains that were told, without those that only say what is known.
fn seen(events: &Events) -> Vec<DomainEvent> {
    let of = |event: &Event| match event {
        Event::Domain(_, event) => event.clone(),
        _ => None,
    };
    events.lock().unwrap().iter().filter_map(of).collect()
}

fn all_arrive(daemon: &Scripted, expected: &[DomainEvent]) -> (Arc<dyn Driver>, Arc<DomainRecord>) {
    let (driver, events, _domains) = open(daemon);
    events.lock().unwrap().clear();
    // That is when the daemon tells them.
    assert!(block_on(poll_once(driver.connection_host().fetch_version())).is_none());
    until("all events", || seen(&events).len() >= expected.len());
    assert_eq!(seen(&events), expected);
    let last = events.lock().unwrap().iter().rev().find_map(|event| match event {
        Event::Domain(record, _) => Some(record.clone()),
        _ => None,
    });
    (driver, last.unwrap())
}

#[test]
fn every_event_of_a_domain_arrives_as_it_was_told() {
    let (expected, messages): (Vec<_>, Vec<_>) = told(Some(0)).into_iter().unzip();
    assert!(expected.len() > 30, "{}", expected.len());
    let daemon = Scripted::start(move |call| {
        if is::<ConnectGetVersion>(call) {
            Act::Write(messages.iter().flat_map(frame).collect())
        } else {
            answer(call, 1)
        }
    });
    let (_driver, record) = all_arrive(&daemon, &expected);
    assert!(record.agent_connected, "what follows from an event is in the record");
}

#[test]
fn a_daemon_without_callback_ids_tells_every_event_that_it_has() {
    let (expected, messages): (Vec<_>, Vec<_>) = told(None).into_iter().unzip();
    let registered = Arc::new(Mutex::new(vec![]));
    let ids = registered.clone();
    let daemon = Scripted::start(move |call| {
        if is::<ConnectSupportsFeature>(call) {
            let args = call.decode::<ConnectSupportsFeature>().unwrap();
            Act::Reply(Box::new(ConnectSupportsFeatureRet { supported: (args.feature != 14).into() }))
        } else if is::<ConnectDomainEventCallbackRegisterAny>(call) {
            Act::Refuse(unknown(call.procedure.number))
        } else if is::<ConnectDomainEventRegisterAny>(call) {
            let id = call.decode::<ConnectDomainEventRegisterAny>().unwrap().event_id;
            // As old as libvirt 1.1.1.
            if id > 15 {
                return Act::Refuse(unknown(call.procedure.number));
            }
            ids.lock().unwrap().push(id);
            Act::Reply(Box::new(()))
        } else if is::<ConnectGetVersion>(call) {
            Act::Write(messages.iter().flat_map(frame).collect())
        } else {
            answer(call, 1)
        }
    });
    let _connection = all_arrive(&daemon, &expected);
    // All that there are but the one that stands for a newer one, and the older job in the place of the newer.
    let mut wanted: Vec<i32> = (0..16).filter(|id| *id != 4).collect();
    wanted.sort_unstable();
    until("all are registered", || {
        let mut ids = registered.lock().unwrap().clone();
        ids.sort_unstable();
        ids == wanted
    });
}

#[test]
fn what_a_daemon_does_not_have_is_registered_by_what_is_older() {
    let asked = Arc::new(Mutex::new(vec![]));
    let ids = asked.clone();
    let daemon = Scripted::start(move |call| {
        if is::<ConnectDomainEventCallbackRegisterAny>(call) {
            let id = call.decode::<ConnectDomainEventCallbackRegisterAny>().unwrap().event_id;
            ids.lock().unwrap().push(id);
            // As old as libvirt 1.2.2.
            if id > 15 {
                return Act::Refuse(unknown(call.procedure.number));
            }
            return Act::Reply(Box::new(ConnectDomainEventCallbackRegisterAnyRet { callback_id: id }));
        }
        Act::AsUsual
    });
    let _driver = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let newest = DomainEvent::READERS.iter().map(|reader| reader.announcement.id).max().unwrap();
    let mut wanted: Vec<i32> = (0..=newest).filter(|id| *id != 4).collect();
    wanted.sort_unstable();
    until("all are asked for, and the older job in the place of the newer", || {
        let mut ids = asked.lock().unwrap().clone();
        ids.sort_unstable();
        ids == wanted
    });
}

#[test]
fn an_event_that_cannot_be_read_is_no_end() {
    let daemon = Scripted::start(|call| {
        if is::<ConnectGetVersion>(call) {
            let procedure = DomainEvent::READERS[1].announcement.procedure.number;
            let cut = EventMessage { program: PROGRAM.number, procedure, body: vec![0; 5] };
            let whole = DomainEvent::ControlError.write(dom(1), Some(0)).unwrap().unwrap();
            Act::Write([frame(&cut), frame(&whole)].concat())
        } else {
            answer(call, 1)
        }
    });
    let (_driver, record) = all_arrive(&daemon, &[DomainEvent::ControlError]);
    assert_eq!(record.name, "d1");
}

#[test]
fn a_guest_of_qemu_tells_what_happens_to_it() {
    if let Some(missing) = virgo_testkit::daemon::missing_qemu() {
        return virgo_testkit::skip(missing);
    }
    let daemon = virgo_testkit::daemon::Daemon::start_qemu();
    let uri = format!("qemu:///system?socket={}", daemon.socket().display());
    let (driver, events) = connect(&uri, ConnectionFlags::empty()).unwrap();
    let drive = |source: &str| {
        format!("<disk type='file' device='cdrom'>{source}<target dev='sda' bus='sata'/><readonly/></disk>")
    };
    let xml = crate::qemu::tiny_guest("events")
        .replace("<devices>", &format!("<devices><controller type='usb' model='qemu-xhci'/>{}", drive("")));
    let created = driver.domain_collection().create_domain(&xml, DomainStartFlags::empty());
    let domain = &block_on(created).unwrap();
    // The events beside that in its life are registered a moment after opening: until one is told, others may not be.
    let cpus = [0];
    until("events are registered", || {
        let live = DomainModificationImpact::LIVE;
        block_on(driver.domain_resources().pin_vcpu(domain, 0, &cpus, live)).unwrap();
        let is_tuned = |event: &DomainEvent| {
            matches!(event, DomainEvent::TunableChanged { parameters }
                if parameters.get("cputune.vcpupin0") == Some(&TypedValue::String("0".into())))
        };
        seen(&events).iter().any(is_tuned)
    });
    let image = daemon.folder().join("image");
    std::fs::write(&image, vec![0; 1 << 20]).unwrap();
    let image = image.display();
    let hardware = driver.domain_hardware();
    let told = |what: &str, is_it: &dyn Fn(&DomainEvent) -> bool| {
        until(what, || seen(&events).iter().any(is_it));
    };
    let disk = format!(
        "<disk type='file' device='disk'><source file='{image}'/><target dev='sdu' bus='usb'/></disk>"
    );
    block_on(hardware.attach_device(domain, &disk, DomainDeviceFlags::LIVE)).unwrap();
    told(
        "the device",
        &|event| matches!(event, DomainEvent::DeviceAdded { device } if device.starts_with("usb-disk")),
    );
    block_on(hardware.detach_device(domain, &disk, DomainDeviceFlags::LIVE)).unwrap();
    told(
        "its end",
        &|event| matches!(event, DomainEvent::DeviceRemoved { device } if device.starts_with("usb-disk")),
    );
    let medium = drive(&format!("<source file='{image}'/>"));
    block_on(hardware.update_device(domain, &medium, DomainDeviceFlags::LIVE)).unwrap();
    for change in [DomainTrayChange::Open, DomainTrayChange::Close] {
        told(
            "the tray",
            &|event| matches!(event, DomainEvent::TrayChanged { change: told, .. } if *told == change),
        );
    }
    let screen = driver.domain_devices().open_graphics_fd(domain, 0, DomainGraphicsFlags::SKIP_AUTH);
    let screen = block_on(screen).unwrap();
    told("the viewer", &|event| {
        matches!(event, DomainEvent::Graphics { phase: DomainGraphicsPhase::Connect, .. })
    });
    drop(screen);
    told("its end", &|event| {
        matches!(event, DomainEvent::Graphics { phase: DomainGraphicsPhase::Disconnect, .. })
    });
    block_on(driver.domain_lifecycle().reset(domain)).unwrap();
    told("the reboot", &|event| *event == DomainEvent::Rebooted);
    let block = block_on(driver.domain_statistics().fetch_block_stats(domain, "sda")).unwrap();
    assert!(block.get("rd_bytes").is_some(), "{block:?}");
    let memory = block_on(driver.domain_statistics().fetch_memory_stats(domain)).unwrap();
    assert_eq!(memory.get("actual"), Some(&TypedValue::ULLong(64 << 20)));
    let pins =
        block_on(driver.domain_tuning().list_vcpu_pins(domain, DomainModificationImpact::LIVE)).unwrap();
    assert_eq!(pins[0].cpus, [0]);
    assert!(pins.len() == 2, "{pins:?}");
    let (online, _) = block_on(driver.node_host().fetch_online_cpus()).unwrap();
    assert!(online.contains(&0), "{online:?}");
    let memory = block_on(driver.node_host().fetch_memory_stats(-1)).unwrap();
    assert!(memory.get("total").and_then(TypedValue::as_u64).unwrap() > 64 << 20, "in bytes: {memory:?}");
    block_on(driver.domain_lifecycle().destroy(domain, DomainDestroyFlags::empty())).unwrap();
}
