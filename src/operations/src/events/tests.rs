//! What is written is read again; the numbers are those of the wire's tables.

use std::collections::HashSet;

use virgo_gir::Number;
use virgo_wire::client::EventMessage;
use virgo_wire::remote;

use super::*;
use crate::{DomainEventDetail, DomainMetadataType};

fn domain() -> remote::Domain {
    remote::Domain { name: "a".to_owned(), uuid: [7; 16], id: 3 }
}

fn domain_events() -> Vec<DomainEvent> {
    let details = (0..0x900).filter_map(DomainEventDetail::from_number);
    let mut all: Vec<_> = details.map(DomainEvent::from).collect();
    assert_eq!(all.iter().map(std::mem::discriminant).collect::<HashSet<_>>().len(), 9);
    all.extend([
        DomainEvent::Rebooted,
        DomainEvent::BalloonChanged { memory: 5 << 20 },
        DomainEvent::MetadataChanged { kind: DomainMetadataType::Title, uri: None },
        DomainEvent::MetadataChanged { kind: DomainMetadataType::Element, uri: Some("urn:x".to_owned()) },
    ]);
    all
}

#[test]
fn every_event_of_a_domain_is_read_as_it_was_written() {
    for event in domain_events() {
        for callback_id in [Some(9), None] {
            let Some(message) = event.clone().write(domain(), callback_id) else {
                // It came after callback IDs.
                assert!(matches!(event, DomainEvent::MetadataChanged { .. }));
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
    use crate::wire::EventDetail;
    let read = DomainEventDetail::from_numbers;
    assert_eq!(read(2, 1), Some(DomainEventDetail::StartedMigrated));
    assert_eq!(read(2, 77), Some(DomainEventDetail::StartedUnknown));
    assert_eq!(read(2, -1), Some(DomainEventDetail::StartedUnknown));
    assert_eq!(read(99, 0), None);
}

#[test]
fn events_are_registered_by_libvirts_ids() {
    let ids: Vec<_> = all_events()
        .filter(|event| event.kind.is_none_or(|kind| kind == "Defined"))
        .map(|event| (event.class, event.announcement.name, event.announcement.id))
        .collect();
    assert_eq!(
        ids,
        [
            ("Domain", "DOMAIN_LIFECYCLE", 0),
            ("Domain", "DOMAIN_REBOOT", 1),
            ("Domain", "DOMAIN_BALLOON_CHANGE", 13),
            ("Domain", "DOMAIN_METADATA_CHANGE", 23),
            ("StoragePool", "STORAGE_POOL_LIFECYCLE", 0),
            ("StoragePool", "STORAGE_POOL_REFRESH", 1),
            ("Network", "NETWORK_LIFECYCLE", 0),
            ("Network", "NETWORK_METADATA_CHANGE", 1),
        ]
    );
}
