//! The network filters of a connection, and their bindings. Drivers tell of what the connection itself does.

use virgo_operations::{
    ConnectionFlags, ErrorCode, Event, NwFilterBindingCreateFlags as CreateFlags, NwFilterBindings,
    NwFilterCollection, NwFilterDefineFlags as DefineFlags, NwFilters, record,
};

use crate::lab::{Lab, refused, wait};

const NO_UUID: &str = "00000000-0000-4000-8000-000000000000";

fn xml(name: &str, inside: &str) -> String {
    format!("<filter name='{name}' chain='root'>{inside}</filter>")
}

fn binding(port_dev: &str, filter: &str) -> String {
    format!(
        "<filterbinding><owner><name>a</name><uuid>{NO_UUID}</uuid></owner><portdev name='{port_dev}'/>
         <mac address='52:54:00:00:00:01'/><filterref filter='{filter}'/></filterbinding>"
    )
}

fn all(lab: &Lab) -> &dyn NwFilterCollection {
    lab.nw_filter_collection()
}

fn filters(lab: &Lab) -> &dyn NwFilters {
    lab.nw_filters()
}

fn bindings(lab: &Lab) -> &dyn NwFilterBindings {
    lab.nw_filter_bindings()
}

#[track_caller]
fn define(lab: &Lab, xml: &str) -> record::NwFilter {
    wait(all(lab).define_nw_filter(xml, DefineFlags::empty())).unwrap()
}

pub fn finds_nw_filters(lab: &Lab) {
    let filter = define(lab, &xml("a", ""));
    assert_eq!(wait(all(lab).lookup_nw_filter_by_name("a")).unwrap().uuid, filter.uuid);
    let uuid = filter.uuid.simple().to_string();
    assert_eq!(wait(all(lab).lookup_nw_filter_by_uuid(&uuid)).unwrap().name, "a");
    assert_eq!(wait(all(lab).list_all_nw_filters()).unwrap().len(), 1);
    refused(wait(all(lab).lookup_nw_filter_by_name("b")), ErrorCode::NoNwfilter, "'b'");
    refused(wait(all(lab).lookup_nw_filter_by_uuid(NO_UUID)), ErrorCode::NoNwfilter, NO_UUID);
    refused(wait(all(lab).lookup_nw_filter_by_uuid("66")), ErrorCode::InvalidArg, "'66'");
    let described = wait(filters(lab).fetch_xml(&filter)).unwrap();
    assert!(described.contains(&filter.uuid.to_string()), "{described}");
}

pub fn keeps_nw_filters_apart(lab: &Lab) {
    let filter = define(lab, &xml("a", ""));
    let refusal = wait(all(lab).define_nw_filter(&xml("a", ""), DefineFlags::empty()));
    refused(refusal, ErrorCode::OperationFailed, "'a'");
    let uuid = format!("<uuid>{}</uuid>", filter.uuid);
    let renamed = wait(all(lab).define_nw_filter(&xml("b", &uuid), DefineFlags::empty()));
    refused(renamed, ErrorCode::OperationFailed, "'a'");
    let again = define(lab, &xml("a", &format!("{uuid}<rule action='drop' direction='out'/>")));
    assert_eq!(again.uuid, filter.uuid);
    assert!(wait(filters(lab).fetch_xml(&again)).unwrap().contains("<rule"));
}

pub fn binds_nw_filters(lab: &Lab) {
    let filter = define(lab, &xml("a", ""));
    define(lab, &xml("b", "<filterref filter='c'/>"));
    let create =
        |port, filter| wait(all(lab).create_nw_filter_binding(&binding(port, filter), CreateFlags::empty()));
    refused(create("vnet0", "none"), ErrorCode::InternalError, "'none'");
    let bound = create("vnet0", "a").unwrap();
    assert_eq!((bound.port_dev.as_str(), bound.filter_name.as_str()), ("vnet0", "a"));
    refused(create("vnet0", "b"), ErrorCode::OperationFailed, "'vnet0'");
    let found = wait(all(lab).lookup_nw_filter_binding_by_port_dev("vnet0")).unwrap();
    assert_eq!(found.filter_name, "a");
    assert_eq!(wait(all(lab).list_all_nw_filter_bindings()).unwrap().len(), 1);
    assert!(wait(bindings(lab).fetch_xml(&bound)).unwrap().contains("'vnet0'"));
    refused(wait(filters(lab).undefine(&filter)), ErrorCode::OperationInvalid, "'a'");
    lab.forget_events();
    wait(bindings(lab).delete(&bound)).unwrap();
    wait(filters(lab).undefine(&filter)).unwrap();
    lab.expect(&["unbound", "undefined"], |event| match event {
        Event::NwFilterBindingGone(record, _) if record.port_dev == "vnet0" => Some("unbound"),
        Event::NwFilterGone(record, _) if record.name == "a" => Some("undefined"),
        _ => None,
    });
    let lookup = wait(all(lab).lookup_nw_filter_binding_by_port_dev("vnet0"));
    refused(lookup, ErrorCode::NoNwfilterBinding, "'vnet0'");
    refused(wait(bindings(lab).delete(&bound)), ErrorCode::NoNwfilterBinding, "'vnet0'");
    refused(wait(filters(lab).fetch_xml(&filter)), ErrorCode::NoNwfilter, "(a)");
}

pub fn nw_filters_stay_while_others_need_them(lab: &Lab) {
    let needed = define(lab, &xml("c", ""));
    let other = define(lab, &xml("b", "<filterref filter='c'/>"));
    refused(wait(filters(lab).undefine(&needed)), ErrorCode::OperationInvalid, "'c'");
    wait(filters(lab).undefine(&other)).unwrap();
    wait(filters(lab).undefine(&needed)).unwrap();
}

pub fn says_what_is_wrong_with_nw_filters(lab: &Lab) {
    for (xml, code) in [
        ("<filter/>", ErrorCode::XmlError),
        ("<network name='a'/>", ErrorCode::XmlError),
        ("<filter name='a'><uuid>66</uuid></filter>", ErrorCode::XmlError),
        ("<filter>", ErrorCode::XmlDetail),
    ] {
        refused(wait(all(lab).define_nw_filter(xml, DefineFlags::empty())), code, "");
    }
    let none = wait(all(lab).create_nw_filter_binding("<filterbinding/>", CreateFlags::empty()));
    refused(none, ErrorCode::XmlError, "<portdev");
}

pub fn changes_no_nw_filters_when_read_only(lab: &Lab) {
    let reader = Lab::open_with(lab.subject, ConnectionFlags::READ_ONLY);
    assert_eq!(wait(all(&reader).list_all_nw_filters()).unwrap().len(), 0);
    let made = wait(all(&reader).define_nw_filter(&xml("a", ""), DefineFlags::empty()));
    refused(made, ErrorCode::OperationDenied, "read-only");
}
