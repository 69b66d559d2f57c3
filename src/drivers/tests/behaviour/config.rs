//! Descriptions and notes.

use virgo_operations::{
    DomainDefineFlags, DomainDestroyFlags, DomainEvent, DomainEventDetail as Detail,
    DomainMetadataType as Kind, DomainModificationImpact as Impact, DomainStartFlags, DomainUndefineFlags,
    DomainXmlFlags, ErrorCode, Event,
};

use crate::lab::{Lab, refused, wait};

pub fn describes_itself(lab: &Lab) {
    let domain = lab.define("a");
    let xml = |flags| wait(lab.domain_config().fetch_xml(&domain, flags)).unwrap();
    let defined = xml(DomainXmlFlags::empty());
    assert!(defined.contains("<name>a</name>") && defined.contains(&domain.uuid.to_string()), "{defined}");
    assert!(!defined.contains(" id="), "{defined}");
    wait(lab.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    let id = format!(" id='{}'", lab.now(&domain).id.unwrap());
    assert!(xml(DomainXmlFlags::SECURE).contains(&id));
    assert_eq!(xml(DomainXmlFlags::INACTIVE), defined);
    let again = wait(lab.domain_collection().define_domain(&defined, DomainDefineFlags::empty())).unwrap();
    assert_eq!(again.uuid, domain.uuid);
    assert_eq!(xml(DomainXmlFlags::INACTIVE), defined);
}

pub fn changes_its_definition(lab: &Lab) {
    let domain = lab.run("a");
    let xml = lab.xml("a", &format!("<uuid>{}</uuid><title>new</title>", domain.uuid));
    wait(lab.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    assert_eq!(lab.now(&domain).title, None, "what runs stays as it is");
    let xml = |flags| wait(lab.domain_config().fetch_xml(&domain, flags)).unwrap();
    assert!(!xml(DomainXmlFlags::empty()).contains("<title>"));
    assert!(xml(DomainXmlFlags::INACTIVE).contains("<title>new</title>"));
    lab.expect_events(&[Detail::DefinedUpdated]);
    wait(lab.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    assert_eq!(lab.now(&domain).title.as_deref(), Some("new"));
}

pub fn validates_if_asked(lab: &Lab) {
    let xml = lab.xml("a", "<future/>");
    let strict = lab.domain_collection().define_domain(&xml, DomainDefineFlags::VALIDATE);
    refused(wait(strict), ErrorCode::XmlInvalidSchema, "future");
    wait(lab.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    wait(lab.domain_collection().define_domain(&lab.xml("b", ""), DomainDefineFlags::VALIDATE)).unwrap();
    let xml = lab.xml("c", "<future/>");
    refused(
        wait(lab.domain_collection().create_domain(&xml, DomainStartFlags::VALIDATE)),
        ErrorCode::XmlInvalidSchema,
        "future",
    );
}

pub fn keeps_notes(lab: &Lab) {
    let domain = lab.run("a");
    let set = |kind, text, key, uri, flags| {
        wait(lab.domain_config().set_metadata(&domain, kind, text, key, uri, flags)).unwrap()
    };
    let get = |kind, uri, flags| wait(lab.domain_config().fetch_metadata(&domain, kind, uri, flags));
    set(Kind::Title, Some("live"), None, None, Impact::empty());
    assert_eq!(lab.last_told().title.as_deref(), Some("live"));
    set(Kind::Title, Some("config"), None, None, Impact::CONFIG);
    assert_eq!(get(Kind::Title, None, Impact::empty()).unwrap(), "live");
    assert_eq!(get(Kind::Title, None, Impact::LIVE).unwrap(), "live");
    assert_eq!(get(Kind::Title, None, Impact::CONFIG).unwrap(), "config");
    set(Kind::Description, Some("both"), None, None, Impact::LIVE | Impact::CONFIG);
    assert_eq!(get(Kind::Description, None, Impact::LIVE).unwrap(), "both");
    assert_eq!(get(Kind::Description, None, Impact::CONFIG).unwrap(), "both");
    set(Kind::Title, None, None, None, Impact::CONFIG);
    refused(get(Kind::Title, None, Impact::CONFIG), ErrorCode::NoDomainMetadata, "'a'");

    set(Kind::Element, Some("<note a='1'/>"), Some("n"), Some("urn:n"), Impact::CONFIG);
    assert_eq!(get(Kind::Element, Some("urn:n"), Impact::CONFIG).unwrap(), "<note a='1'/>");
    refused(get(Kind::Element, Some("urn:n"), Impact::LIVE), ErrorCode::NoDomainMetadata, "'urn:n'");
    let xml = wait(lab.domain_config().fetch_xml(&domain, DomainXmlFlags::INACTIVE)).unwrap();
    assert!(xml.contains("<n:note a='1' xmlns:n='urn:n'/>"), "{xml}");
    set(Kind::Element, None, None, Some("urn:n"), Impact::CONFIG);
    refused(get(Kind::Element, Some("urn:n"), Impact::CONFIG), ErrorCode::NoDomainMetadata, "'urn:n'");
    lab.expect_events(&[]);
}

pub fn tells_of_notes(lab: &Lab) {
    let domain = lab.run("a");
    let set = |kind, text, key, uri| {
        wait(lab.domain_config().set_metadata(&domain, kind, Some(text), key, uri, Impact::LIVE)).unwrap()
    };
    set(Kind::Title, "title", None, None);
    set(Kind::Element, "<note/>", Some("n"), Some("urn:n"));
    let changed =
        |kind, uri: Option<&str>| DomainEvent::MetadataChanged { kind, uri: uri.map(str::to_owned) };
    let told = [changed(Kind::Title, None), changed(Kind::Element, Some("urn:n"))];
    lab.expect(&told, |event| match event {
        Event::Domain(_, Some(event @ DomainEvent::MetadataChanged { .. })) => Some(event.clone()),
        _ => None,
    });
}

pub fn refuses_wrong_notes(lab: &Lab) {
    let domain = lab.define("a");
    let set = |kind, text, key, uri, flags| {
        wait(lab.domain_config().set_metadata(&domain, kind, Some(text), key, uri, flags))
    };
    let none = Impact::empty();
    refused(set(Kind::Title, "a\nb", None, None, none), ErrorCode::InvalidArg, "line break");
    refused(set(Kind::Title, "a", Some("k"), None, none), ErrorCode::InvalidArg, "key");
    refused(set(Kind::Element, "<a/>", Some("k"), None, none), ErrorCode::InvalidArg, "URI");
    refused(set(Kind::Element, "<a/>", None, Some("u"), none), ErrorCode::InvalidArg, "key");
    refused(set(Kind::Element, "<a", Some("k"), Some("u"), none), ErrorCode::XmlDetail, "line 1");
    refused(set(Kind::Title, "a", None, None, Impact::LIVE), ErrorCode::OperationInvalid, "'a'");
    let get = |kind, uri, flags| wait(lab.domain_config().fetch_metadata(&domain, kind, uri, flags));
    refused(get(Kind::Element, None, none), ErrorCode::InvalidArg, "URI");
    refused(get(Kind::Title, None, Impact::LIVE | Impact::CONFIG), ErrorCode::InvalidArg, "'a'");
    let transient =
        wait(lab.domain_collection().create_domain(&lab.xml("t", ""), DomainStartFlags::empty())).unwrap();
    let config =
        lab.domain_config().set_metadata(&transient, Kind::Title, Some("x"), None, None, Impact::CONFIG);
    refused(wait(config), ErrorCode::OperationInvalid, "'t'");
}

pub fn starts_with_the_host(lab: &Lab) {
    let domain = lab.define("a");
    assert!(!domain.autostart);
    lab.forget_events();
    wait(lab.domain_config().set_autostart(&domain, true)).unwrap();
    assert!(lab.now(&domain).autostart);
    assert!(lab.last_told().autostart);
    wait(lab.domain_config().set_autostart(&domain, false)).unwrap();
    assert!(!lab.now(&domain).autostart);
    lab.expect_events(&[]);
    wait(lab.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    wait(lab.domain_lifecycle().undefine(&domain, DomainUndefineFlags::empty())).unwrap();
    refused(wait(lab.domain_config().set_autostart(&domain, true)), ErrorCode::OperationInvalid, "'a'");
}
