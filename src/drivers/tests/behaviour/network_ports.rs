//! The ports of networks, and the leases of their DHCP servers.

use virgo_operations::{
    DomainDefineFlags, DomainStartFlags, ErrorCode, Event, NetworkCreateFlags, NetworkDefineFlags,
    NetworkPortCollection, NetworkPortCreateFlags as CreateFlags, NetworkPorts, Result, TypedParameters,
    TypedValue, handle, record,
};

use crate::lab::{Lab, refused, wait};

const UUID: &str = "11111111-2222-4333-8444-555555555555";
const MAC: &str = "52:54:00:00:00:01";

fn xml(uuid: &str, inside: &str) -> String {
    format!(
        "<networkport><uuid>{uuid}</uuid><owner><name>a</name><uuid>{UUID}</uuid></owner><mac address='{MAC}'/>
         {inside}</networkport>"
    )
}

fn all(lab: &Lab) -> &dyn NetworkPortCollection {
    lab.network_port_collection()
}

fn ports(lab: &Lab) -> &dyn NetworkPorts {
    lab.network_ports()
}

/// A network that is active, with a server that has two addresses, one of them for a known client.
fn network(lab: &Lab) -> record::Network {
    let xml = format!(
        "<network><name>n</name><bridge name='br-n'/><ip address='192.0.2.1' netmask='255.255.255.0'><dhcp>
         <range start='192.0.2.7' end='192.0.2.8'/><host mac='{MAC}' ip='192.0.2.8'/></dhcp></ip></network>"
    );
    wait(lab.network_collection().create_network(&xml, NetworkCreateFlags::empty())).unwrap()
}

fn create(lab: &Lab, network: &handle::Network, xml: &str) -> Result<record::NetworkPort> {
    wait(all(lab).create_port(network, xml, CreateFlags::empty()))
}

pub fn finds_ports(lab: &Lab) {
    let network = network(lab);
    assert_eq!(wait(all(lab).list_all_ports(&network)).unwrap(), []);
    let port = create(lab, &network, &xml(UUID, "")).unwrap();
    assert_eq!((&port.network, port.uuid.to_string().as_str()), (&network.handle, UUID));
    let found = wait(all(lab).lookup_port_by_uuid(&network, &UUID.replace('-', ""))).unwrap();
    assert_eq!(found.handle, port.handle);
    assert_eq!(wait(all(lab).list_all_ports(&network)).unwrap().len(), 1);
    refused(create(lab, &network, &xml(UUID, "")), ErrorCode::NetworkPortExist, UUID);
    let reclaimed = UUID.replace('1', "7");
    wait(all(lab).create_port(&network, &xml(&reclaimed, ""), CreateFlags::RECLAIM)).unwrap();
    let none = UUID.replace('1', "0");
    refused(wait(all(lab).lookup_port_by_uuid(&network, &none)), ErrorCode::NoNetworkPort, &none);
    refused(wait(all(lab).lookup_port_by_uuid(&network, "66")), ErrorCode::InvalidArg, "'66'");
    assert!(wait(ports(lab).fetch_xml(&port)).unwrap().contains(MAC));
}

pub fn ports_go_with_their_network(lab: &Lab) {
    let network = network(lab);
    let (first, second) = (UUID, &UUID.replace('1', "2"));
    let port = create(lab, &network, &xml(first, "")).unwrap();
    let other = create(lab, &network, &xml(second, "")).unwrap();
    lab.forget_events();
    wait(ports(lab).delete(&port)).unwrap();
    refused(wait(ports(lab).delete(&port)), ErrorCode::NoNetworkPort, first);
    refused(wait(ports(lab).fetch_xml(&port)), ErrorCode::NoNetworkPort, first);
    wait(lab.networks().destroy(&network)).unwrap();
    let gone = lab.expect(&[first.to_owned(), second.clone()], |event| match event {
        Event::NetworkPortGone(port, _) => Some(port.uuid.to_string()),
        _ => None,
    });
    assert!(gone.iter().any(|event| matches!(event, Event::NetworkGone(..))));
    refused(wait(all(lab).list_all_ports(&network)), ErrorCode::NoNetwork, "(n)");
    refused(wait(ports(lab).fetch_parameters(&other)), ErrorCode::NoNetwork, "");
}

pub fn limits_the_traffic_of_ports(lab: &Lab) {
    let network = network(lab);
    let limited = "<bandwidth><inbound average='1000' burst='7'/></bandwidth>";
    let port = create(lab, &network, &xml(UUID, limited)).unwrap();
    let limit = |name: &str| {
        let limits = wait(ports(lab).fetch_parameters(&port)).unwrap();
        limits.get(name).and_then(TypedValue::as_u64)
    };
    let limits = ["inbound.average", "inbound.peak", "inbound.burst", "outbound.average"].map(limit);
    assert_eq!(limits, [Some(1000 << 10), Some(0), Some(7 << 10), None]);
    let set = |name: &str, value| {
        wait(ports(lab).set_parameters(&port, &TypedParameters(vec![(name.to_owned(), value)])))
    };
    set("outbound.average", TypedValue::ULLong(2 << 20)).unwrap();
    assert_eq!((limit("outbound.average"), limit("inbound.average")), (Some(2 << 20), None));
    assert!(wait(ports(lab).fetch_xml(&port)).unwrap().contains("<outbound average='2048'/>"));
    set("outbound.average", TypedValue::ULLong(0)).unwrap();
    assert_eq!(wait(ports(lab).fetch_parameters(&port)).unwrap(), TypedParameters::default());
    refused(set("outbound.floor", TypedValue::ULLong(1)), ErrorCode::InvalidArg, "outbound.floor");
    refused(set("weight", TypedValue::ULLong(1)), ErrorCode::InvalidArg, "weight");
    refused(set("inbound.peak", TypedValue::Int(1)), ErrorCode::InvalidArg, "inbound.peak");
}

pub fn says_what_is_wrong_with_ports(lab: &Lab) {
    let network = network(lab);
    for (xml, word) in [
        ("<network/>".to_owned(), "<network>"),
        (xml("66", ""), "'66'"),
        (xml(UUID, "").replace("<name>a</name>", ""), "<owner>"),
        (xml(UUID, "").replace(MAC, "66"), "'66'"),
    ] {
        refused(create(lab, &network, &xml), ErrorCode::XmlError, word);
    }
    refused(create(lab, &network, "<networkport>"), ErrorCode::XmlDetail, "");
    let off = "<network><name>off</name></network>";
    let off = wait(lab.network_collection().define_network(off, NetworkDefineFlags::empty())).unwrap();
    refused(create(lab, &off, &xml(UUID, "")), ErrorCode::OperationInvalid, "'off'");
    refused(wait(all(lab).list_all_ports(&off)), ErrorCode::OperationInvalid, "'off'");
}

pub fn gives_out_addresses(lab: &Lab) {
    let network = network(lab);
    let leases = |mac| wait(lab.networks().list_dhcp_leases(&network, mac));
    assert_eq!(leases(None).unwrap(), []);
    let nic = |mac: &str| {
        format!(
            "<devices><interface type='network'><mac address='{mac}'/><source network='n'/></interface></devices>"
        )
    };
    let other = "52:54:00:00:00:02";
    for (name, mac) in [("known", MAC), ("other", other)] {
        let domain = lab.xml(name, &nic(mac));
        let domain =
            wait(lab.domain_collection().define_domain(&domain, DomainDefineFlags::empty())).unwrap();
        wait(lab.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    }
    let mut given: Vec<_> = leases(None)
        .unwrap()
        .into_iter()
        .map(|lease| (lease.hostname.unwrap(), lease.mac.unwrap(), lease.address, lease.prefix))
        .collect();
    given.sort();
    let lease = |name: &str, mac: &str, address: &str| (name.into(), mac.into(), address.into(), 24);
    assert_eq!(given, [lease("known", MAC, "192.0.2.8"), lease("other", other, "192.0.2.7")]);
    let [known] = &leases(Some(MAC)).unwrap()[..] else { panic!("there is one client of that address") };
    assert_eq!((known.interface_name.as_str(), known.address.as_str()), ("br-n", "192.0.2.8"));
    assert!(known.expires.as_ref().is_some_and(|time| *time > glib::DateTime::now_utc().unwrap()));
    assert_eq!(leases(Some("52:54:00:00:00:09")).unwrap(), []);
    refused(leases(Some("66")), ErrorCode::InvalidMac, "66");
}
