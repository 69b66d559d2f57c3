//! The networks of a connection.

use std::sync::Arc;

use virgo_operations::{
    ConnectionFlags, ErrorCode, Event, NetworkCollection, NetworkCreateFlags, NetworkDefineFlags,
    NetworkEvent as Happened, NetworkListFlags as List, NetworkRecord, NetworkUpdateCommand as Command,
    NetworkUpdateFlags as UpdateFlags, NetworkUpdateSection as Section, NetworkXmlFlags as XmlFlags,
    Networks, handle, record,
};

use crate::lab::{Lab, refused, wait};

const NO_UUID: &str = "00000000-0000-4000-8000-000000000000";

fn xml(name: &str) -> String {
    format!("<network><name>{name}</name><bridge name='br-{name}'/></network>")
}

fn all(lab: &Lab) -> &dyn NetworkCollection {
    lab.network_collection()
}

fn networks(lab: &Lab) -> &dyn Networks {
    lab.networks()
}

#[track_caller]
fn define(lab: &Lab, name: &str) -> record::Network {
    wait(all(lab).define_network(&xml(name), NetworkDefineFlags::empty())).unwrap()
}

#[track_caller]
fn now(lab: &Lab, network: &handle::Network) -> Arc<NetworkRecord> {
    wait(all(lab).lookup_network_by_uuid(&network.uuid.to_string())).unwrap()
}

#[track_caller]
fn expect_events(lab: &Lab, expected: &[Happened]) -> Vec<Event> {
    lab.expect(expected, |event| match event {
        Event::Network(_, event) => event.clone(),
        Event::NetworkGone(_, event) => Some(event.clone()),
        _ => None,
    })
}

/// A driver may ask to be told of networks only once somebody wants to know of them.
#[track_caller]
fn begin_to_listen(lab: &Lab) {
    wait(all(lab).list_all_networks(List::empty())).unwrap();
    lab.forget_events();
}

pub fn finds_networks(lab: &Lab) {
    let network = define(lab, "a");
    assert_eq!(
        (network.bridge_name.as_deref(), network.active, network.persistent),
        (Some("br-a"), false, true)
    );
    assert_eq!(wait(all(lab).lookup_network_by_name("a")).unwrap().uuid, network.uuid);
    let plain = network.uuid.simple().to_string();
    assert_eq!(wait(all(lab).lookup_network_by_uuid(&plain)).unwrap().name, "a");
    refused(wait(all(lab).lookup_network_by_name("b")), ErrorCode::NoNetwork, "'b'");
    refused(wait(all(lab).lookup_network_by_uuid(NO_UUID)), ErrorCode::NoNetwork, NO_UUID);
    refused(wait(all(lab).lookup_network_by_uuid("66")), ErrorCode::InvalidArg, "'66'");
}

pub fn lists_networks_by_what_holds(lab: &Lab) {
    let off = define(lab, "off");
    wait(networks(lab).set_autostart(&off, true)).unwrap();
    let on = define(lab, "on");
    wait(networks(lab).start(&on)).unwrap();
    wait(all(lab).create_network(&xml("transient"), NetworkCreateFlags::empty())).unwrap();
    for (flags, expected) in [
        (List::empty(), &["off", "on", "transient"][..]),
        (List::ACTIVE, &["on", "transient"]),
        (List::INACTIVE, &["off"]),
        (List::TRANSIENT, &["transient"]),
        (List::PERSISTENT | List::ACTIVE, &["on"]),
        (List::AUTOSTART, &["off"]),
        (List::AUTOSTART | List::ACTIVE, &[]),
    ] {
        let found = wait(all(lab).list_all_networks(flags)).unwrap();
        let mut names: Vec<_> = found.iter().map(|network| network.name.as_str()).collect();
        names.sort();
        assert_eq!(names, expected, "{flags:?}");
        let is = |name: &str| found.iter().find(|network| network.name == name);
        assert!(is("off").is_none_or(|off| !off.active && off.persistent && off.autostart));
        assert!(is("transient").is_none_or(|one| one.active && !one.persistent));
    }
}

pub fn networks_live_and_die(lab: &Lab) {
    begin_to_listen(lab);
    let network = &define(lab, "a");
    let events = expect_events(lab, &[Happened::Defined]);
    // Nobody is shown a network of which only the name is known.
    let shown = |event: &Event| match event {
        Event::Network(record, _) => record.bridge_name.as_deref() == Some("br-a"),
        _ => true,
    };
    assert!(events.iter().all(shown), "{events:?}");
    wait(networks(lab).start(network)).unwrap();
    let events = expect_events(lab, &[Happened::Started]);
    let started = events.iter().any(|event| match event {
        Event::Network(record, Some(_)) => record.uuid == network.uuid && record.active && record.persistent,
        _ => false,
    });
    assert!(started, "{events:?}");
    assert!(now(lab, network).active);
    refused(wait(networks(lab).start(network)), ErrorCode::OperationInvalid, "'a'");
    refused(wait(networks(lab).undefine(network)), ErrorCode::OperationInvalid, "'a'");
    wait(networks(lab).set_autostart(network, true)).unwrap();
    assert!(now(lab, network).autostart);
    wait(networks(lab).destroy(network)).unwrap();
    expect_events(lab, &[Happened::Stopped]);
    wait(networks(lab).undefine(network)).unwrap();
    let events = expect_events(lab, &[Happened::Undefined]);
    let last = events.iter().rev().find(|event| matches!(event, Event::NetworkGone(..)));
    assert!(matches!(last, Some(Event::NetworkGone(gone, _)) if gone.uuid == network.uuid), "{events:?}");
    refused(wait(networks(lab).start(network)), ErrorCode::NoNetwork, "no network with matching");
}

pub fn networks_vanish_when_transient(lab: &Lab) {
    begin_to_listen(lab);
    let network = &wait(all(lab).create_network(&xml("a"), NetworkCreateFlags::empty())).unwrap();
    assert!(network.active && !network.persistent);
    expect_events(lab, &[Happened::Started]);
    wait(networks(lab).destroy(network)).unwrap();
    let events = expect_events(lab, &[Happened::Stopped]);
    assert!(events.iter().any(|event| matches!(event, Event::NetworkGone(..))), "{events:?}");
    refused(wait(all(lab).lookup_network_by_name("a")), ErrorCode::NoNetwork, "'a'");
}

pub fn keeps_networks_apart(lab: &Lab) {
    let network = define(lab, "a");
    let same = wait(all(lab).define_network(&xml("a"), NetworkDefineFlags::empty()));
    refused(same, ErrorCode::OperationFailed, "'a'");
    let named = format!("<network><name>b</name><uuid>{}</uuid></network>", network.uuid);
    refused(
        wait(all(lab).define_network(&named, NetworkDefineFlags::empty())),
        ErrorCode::OperationFailed,
        "'a'",
    );
    let again = format!("<network><name>a</name><uuid>{}</uuid><bridge name='x'/></network>", network.uuid);
    let again = wait(all(lab).define_network(&again, NetworkDefineFlags::empty())).unwrap();
    assert_eq!((again.uuid, again.bridge_name.as_deref()), (network.uuid, Some("x")));
}

pub fn says_what_is_wrong_with_networks(lab: &Lab) {
    for (xml, code, word) in [
        ("<network/>", ErrorCode::NoName, "<name>"),
        ("<network><name>a/b</name></network>", ErrorCode::XmlError, "a/b"),
        ("<network><name>a</name><uuid>66</uuid></network>", ErrorCode::XmlError, "66"),
        ("<domain><name>a</name></domain>", ErrorCode::XmlError, "<domain>"),
        ("<network>", ErrorCode::XmlDetail, ""),
    ] {
        let refusal = wait(all(lab).define_network(xml, NetworkDefineFlags::empty()));
        let error = refusal.err().unwrap_or_else(|| panic!("{xml} was taken"));
        assert_eq!(error.code(), code, "{error}");
        assert!(error.message().contains(word), "{error}");
    }
    let off = define(lab, "off");
    refused(wait(networks(lab).destroy(&off)), ErrorCode::OperationInvalid, "'off'");
    let none = wait(all(lab).create_network(&xml("t"), NetworkCreateFlags::empty())).unwrap();
    refused(wait(networks(lab).set_autostart(&none, true)), ErrorCode::OperationInvalid, "'t'");
}

pub fn updates_networks(lab: &Lab) {
    let network = &define(lab, "a");
    let update = |command, section, element: &str, flags| {
        wait(networks(lab).update(network, command, section, -1, element, flags))
    };
    let described = |flags| wait(networks(lab).fetch_xml(network, flags)).unwrap();
    let (group, now) = ("<portgroup name='g'/>", UpdateFlags::empty());
    update(Command::AddLast, Section::Portgroup, group, now).unwrap();
    assert!(described(XmlFlags::empty()).contains("<portgroup name='g'"), "{}", described(XmlFlags::empty()));
    refused(update(Command::AddLast, Section::Portgroup, group, now), ErrorCode::OperationInvalid, "'a'");
    let other = "<portgroup name='h'/>";
    refused(update(Command::Delete, Section::Portgroup, other, now), ErrorCode::OperationInvalid, "'a'");
    let host = "<host ip='192.168.7.1'><hostname>x</hostname></host>";
    update(Command::AddFirst, Section::DnsHost, host, now).unwrap();
    // Newer libvirts change hosts of DNS, too.
    let device = "<interface dev='eth0'/>";
    refused(
        update(Command::Modify, Section::ForwardInterface, device, now),
        ErrorCode::OperationUnsupported,
        "'a'",
    );
    refused(
        update(Command::AddLast, Section::Bridge, "<bridge name='x'/>", now),
        ErrorCode::OperationUnsupported,
        "'a'",
    );
    let lease = "<host mac='52:54:00:00:00:01' ip='192.168.7.2'/>";
    refused(update(Command::AddLast, Section::IpDhcpHost, lease, now), ErrorCode::OperationInvalid, "'a'");
    refused(
        update(Command::Delete, Section::Portgroup, group, UpdateFlags::AFFECT_LIVE),
        ErrorCode::OperationInvalid,
        "'a'",
    );
    update(Command::Delete, Section::Portgroup, group, UpdateFlags::AFFECT_CONFIG).unwrap();
    assert!(!described(XmlFlags::empty()).contains("portgroup"), "{}", described(XmlFlags::empty()));
}

pub fn changes_no_networks_when_read_only(lab: &Lab) {
    let reader = Lab::open_with(lab.subject, ConnectionFlags::READ_ONLY);
    assert_eq!(wait(all(&reader).list_all_networks(List::empty())).unwrap().len(), 0);
    let made = wait(all(&reader).define_network(&xml("a"), NetworkDefineFlags::empty()));
    refused(made, ErrorCode::OperationDenied, "read-only");
}
