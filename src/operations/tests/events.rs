//! What is written is read again; the numbers are those of the wire's tables.

use std::collections::HashSet;

use virgo_operations::wire::{EventDetail, EventInfo, ObjectEvent};
use virgo_operations::*;
use virgo_wire::client::EventMessage;
use virgo_wire::remote;

mod samples;

use samples::domain_events;

fn domain() -> remote::Domain {
    remote::Domain { name: "a".to_owned(), uuid: [7; 16], id: 3 }
}

/// The signal of an event.
fn name_of(event: &DomainEvent) -> &'static str {
    let text = format!("{event:?}");
    let variant = text.split([' ', '{']).next().unwrap();
    let dashed: String = variant
        .chars()
        .flat_map(|c| [c.is_uppercase().then_some('-'), Some(c.to_ascii_lowercase())])
        .flatten()
        .collect();
    all_events().map(|info| info.signal).find(|signal| *signal == &dashed[1..]).unwrap()
}

#[test]
fn every_event_of_a_domain_is_read_as_it_was_written() {
    let is_newer = |event: &&EventInfo| event.class == "Domain" && event.announcement.id > 16;
    let newer_than_callback_ids: HashSet<_> =
        all_events().filter(is_newer).map(|event| event.signal).collect();
    let written: HashSet<_> = domain_events().iter().map(name_of).collect();
    let declared = all_events().filter(|event| event.class == "Domain").map(|event| event.signal);
    assert_eq!(written, declared.collect(), "all that are declared are tried");
    for event in domain_events() {
        for callback_id in [Some(9), None] {
            let Some(message) = event.clone().write(domain(), callback_id) else {
                // They came after callback IDs.
                assert!(newer_than_callback_ids.contains(&name_of(&event)), "{event:?}");
                continue;
            };
            let Some(Ok(Told::Domain(subject, told))) = read_event(&message.unwrap()) else {
                panic!("{event:?}")
            };
            assert_eq!((subject, told), (domain(), Some(event.clone())));
        }
    }
}

#[test]
fn what_older_hosts_tell_instead_is_the_same_event() {
    let read = |message| match read_event(&message) {
        Some(Ok(Told::Domain(_, Some(event)))) => event,
        other => panic!("{other:?}"),
    };
    let of = |procedure: remote::Procedure, body| EventMessage {
        program: remote::PROGRAM.number,
        procedure: procedure.number(),
        body,
    };
    let (src_path, dev_alias) = ("/a".to_owned(), "ide0".to_owned());
    let msg = remote::DomainEventIoErrorMsg { dom: domain(), src_path, dev_alias, action: 2 };
    let message = of(remote::Procedure::DomainEventIoError, virgo_wire::xdr::to_bytes(&msg).unwrap());
    let expected = DomainEvent::IoError {
        device: "ide0".to_owned(),
        source: "/a".to_owned(),
        action: DomainIoErrorAction::Report,
        reason: None,
    };
    assert_eq!(read(message), expected);
    // To those without callback IDs, the older one is told.
    let job = DomainEvent::BlockJob {
        disk: "/a".to_owned(),
        job_type: DomainBlockJobType::Pull,
        status: DomainBlockJobStatus::Failed,
    };
    let message = job.clone().write(domain(), None).unwrap().unwrap();
    assert_eq!(message.procedure, remote::Procedure::DomainEventBlockJob.number());
    assert_eq!(read(message), job);
}

#[test]
fn every_event_of_a_pool_is_read_as_it_was_written() {
    let pool = remote::StoragePool { name: "p".to_owned(), uuid: [1; 16] };
    for event in [
        StoragePoolEvent::Defined,
        StoragePoolEvent::Undefined,
        StoragePoolEvent::Started,
        StoragePoolEvent::Stopped,
        StoragePoolEvent::Created,
        StoragePoolEvent::Deleted,
        StoragePoolEvent::Refreshed,
    ] {
        let message = event.clone().write(pool.clone(), Some(0)).unwrap().unwrap();
        let Some(Ok(Told::StoragePool(subject, told))) = read_event(&message) else { panic!("{event:?}") };
        assert_eq!((subject, told), (pool.clone(), Some(event)));
    }
}

#[test]
fn what_is_newer_than_this_library_is_about_its_object_all_the_same() {
    let body = virgo_wire::xdr::to_bytes(&remote::DomainEventCallbackLifecycleMsg {
        callback_id: 1,
        msg: remote::DomainEventLifecycleMsg { dom: domain(), event: 99, detail: 0 },
    });
    let procedure = remote::Procedure::DomainEventCallbackLifecycle.number();
    let message = EventMessage { program: remote::PROGRAM.number, procedure, body: body.unwrap() };
    assert!(matches!(read_event(&message), Some(Ok(Told::Domain(dom, None))) if dom == domain()));
    let cut = EventMessage { body: vec![0; 3], ..message };
    assert!(matches!(read_event(&cut), Some(Err(_))));
    let other = EventMessage { procedure: 1, ..cut };
    assert!(read_event(&other).is_none());
}

#[test]
fn a_detail_that_is_not_known_is_the_events_unknown_one() {
    let read = DomainEventDetail::from_numbers;
    assert_eq!(read(2, 1), Some(DomainEventDetail::StartedMigrated));
    assert_eq!(read(2, 77), Some(DomainEventDetail::StartedUnknown));
    assert_eq!(read(2, -1), Some(DomainEventDetail::StartedUnknown));
    assert_eq!(read(99, 0), None);
}

#[test]
fn events_are_registered_by_libvirts_ids() {
    let ids = |class| -> Vec<_> {
        let of_class = all_events().filter(|event| event.class == class);
        let firsts = of_class.filter(|event| event.kind.is_none_or(|kind| kind == "Defined"));
        firsts.map(|event| event.announcement.id).collect()
    };
    let mut of_domains = ids("Domain");
    of_domains.sort_unstable();
    // Of those that stand for newer ones, the newer ones.
    let older: Vec<_> = DomainEvent::READERS
        .iter()
        .filter_map(|reader| Some((reader.announcement.id, reader.stands_for?)))
        .collect();
    assert_eq!(older, [(4, 6), (8, 16)]);
    assert_eq!(of_domains, (0..30).filter(|id| ![4, 8].contains(id)).collect::<Vec<_>>());
    assert_eq!((ids("StoragePool"), ids("Network")), (vec![0, 1], vec![0, 1]));
    let named = |id| all_events().find(|event| event.class == "Domain" && event.announcement.id == id);
    assert_eq!(named(26).unwrap().announcement.name, "DOMAIN_MEMORY_DEVICE_SIZE_CHANGE");
}
