//! The network interfaces of a connection's host. Drivers tell of what the connection itself does.

use virgo_operations::{
    ConnectionFlags, ErrorCode, Event, InterfaceCollection, InterfaceDefineFlags as DefineFlags,
    InterfaceListFlags as List, InterfaceXmlFlags as XmlFlags, Interfaces, handle, record,
};

use crate::lab::{Lab, refused, wait};

const MAC: &str = "aa:bb:cc:dd:ee:ff";

fn xml(name: &str, mac: &str) -> String {
    format!("<interface type='ethernet' name='{name}'><start mode='none'/><mac address='{mac}'/></interface>")
}

fn all(lab: &Lab) -> &dyn InterfaceCollection {
    lab.interface_collection()
}

fn interfaces(lab: &Lab) -> &dyn Interfaces {
    lab.interfaces()
}

#[track_caller]
fn define(lab: &Lab, name: &str, mac: &str) -> record::Interface {
    wait(all(lab).define_interface(&xml(name, mac), DefineFlags::empty())).unwrap()
}

#[track_caller]
fn find(lab: &Lab, name: &str) -> record::Interface {
    wait(all(lab).lookup_interface_by_name(name)).unwrap()
}

#[track_caller]
fn names(lab: &Lab, flags: List) -> Vec<String> {
    let found = wait(all(lab).list_all_interfaces(flags)).unwrap();
    let mut names: Vec<_> = found.iter().map(|one| one.name.clone()).collect();
    names.sort();
    names
}

pub fn finds_interfaces(lab: &Lab) {
    let eth1 = find(lab, "eth1");
    assert_eq!((eth1.mac.as_str(), eth1.active), (MAC, true));
    assert_eq!(wait(all(lab).lookup_interface_by_mac(MAC)).unwrap().name, "eth1");
    refused(wait(all(lab).lookup_interface_by_name("eth9")), ErrorCode::NoInterface, "'eth9'");
    refused(wait(all(lab).lookup_interface_by_mac("00:00:00:00:00:00")), ErrorCode::NoInterface, "");
    define(lab, "eth2", MAC);
    refused(wait(all(lab).lookup_interface_by_mac(MAC)), ErrorCode::MultipleInterfaces, "");
    assert!(wait(interfaces(lab).fetch_xml(&eth1, XmlFlags::empty())).unwrap().contains(MAC));
}

pub fn interfaces_go_up_and_down(lab: &Lab) {
    let eth2 = &define(lab, "eth2", "52:54:00:00:00:02");
    assert!(!eth2.active);
    assert_eq!(names(lab, List::empty()), ["eth1", "eth2"]);
    assert_eq!(
        (names(lab, List::ACTIVE), names(lab, List::INACTIVE)),
        (vec!["eth1".into()], vec!["eth2".into()])
    );
    lab.forget_events();
    wait(interfaces(lab).start(eth2)).unwrap();
    refused(wait(interfaces(lab).start(eth2)), ErrorCode::OperationInvalid, "'eth2'");
    assert!(find(lab, "eth2").active);
    wait(interfaces(lab).destroy(eth2)).unwrap();
    refused(wait(interfaces(lab).destroy(eth2)), ErrorCode::OperationInvalid, "'eth2'");
    wait(interfaces(lab).undefine(eth2)).unwrap();
    lab.expect(&["up", "down", "gone"], |event| match event {
        Event::Interface(record, None) if record.name == "eth2" => {
            Some(if record.active { "up" } else { "down" })
        }
        Event::InterfaceGone(record, _) if record.name == "eth2" => Some("gone"),
        _ => None,
    });
    refused(wait(interfaces(lab).start(eth2)), ErrorCode::NoInterface, "'eth2'");
    refused(wait(interfaces(lab).fetch_xml(eth2, XmlFlags::empty())), ErrorCode::NoInterface, "'eth2'");
}

pub fn takes_back_changes_of_interfaces(lab: &Lab) {
    refused(wait(all(lab).commit_interface_changes()), ErrorCode::OperationInvalid, "");
    refused(wait(all(lab).rollback_interface_changes()), ErrorCode::OperationInvalid, "");
    wait(all(lab).begin_interface_changes()).unwrap();
    refused(wait(all(lab).begin_interface_changes()), ErrorCode::OperationInvalid, "");
    define(lab, "eth2", "52:54:00:00:00:02");
    wait(interfaces(lab).undefine(&find(lab, "eth1"))).unwrap();
    wait(all(lab).rollback_interface_changes()).unwrap();
    assert_eq!(names(lab, List::empty()), ["eth1"]);
    wait(all(lab).begin_interface_changes()).unwrap();
    define(lab, "eth2", "52:54:00:00:00:02");
    wait(all(lab).commit_interface_changes()).unwrap();
    assert_eq!(names(lab, List::empty()), ["eth1", "eth2"]);
}

pub fn interfaces_are_up_again_when_changes_are_taken_back(lab: &Lab) {
    wait(all(lab).begin_interface_changes()).unwrap();
    wait(interfaces(lab).destroy(&find(lab, "eth1"))).unwrap();
    wait(all(lab).rollback_interface_changes()).unwrap();
    assert!(find(lab, "eth1").active);
}

pub fn says_what_is_wrong_with_interfaces(lab: &Lab) {
    for (xml, code) in [
        ("<network/>", ErrorCode::XmlError),
        ("<interface name='a'/>", ErrorCode::XmlError),
        ("<interface type='ethernet'/>", ErrorCode::XmlError),
        ("<interface type='x' name='a'/>", ErrorCode::XmlError),
        ("<interface>", ErrorCode::XmlDetail),
    ] {
        refused(wait(all(lab).define_interface(xml, DefineFlags::empty())), code, "");
    }
    let gone = handle::Interface { name: "none".to_owned(), mac: String::new() };
    refused(wait(interfaces(lab).start(&gone)), ErrorCode::NoInterface, "'none'");
}

pub fn changes_no_interfaces_when_read_only(lab: &Lab) {
    let reader = Lab::open_with(lab.subject, ConnectionFlags::READ_ONLY);
    assert_eq!(names(&reader, List::empty()), ["eth1"]);
    refused(
        wait(interfaces(&reader).destroy(&find(&reader, "eth1"))),
        ErrorCode::OperationDenied,
        "read-only",
    );
    refused(wait(all(&reader).begin_interface_changes()), ErrorCode::OperationDenied, "read-only");
}
