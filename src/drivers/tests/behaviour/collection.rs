//! The domains of a connection.

use virgo_operations::{
    DomainDefineFlags, DomainListFlags as List, DomainStartFlags, DomainStatsFlags, DomainStatsTypes,
    DomainUndefineFlags, ErrorCode, TypedValue,
};

use crate::lab::{Lab, refused, wait};

const NO_UUID: &str = "00000000-0000-4000-8000-000000000000";

pub fn finds_domains(lab: &Lab) {
    let domain = lab.define("a");
    assert_eq!(wait(lab.domain_collection().lookup_domain_by_name("a")).unwrap().uuid, domain.uuid);
    let plain = domain.uuid.simple().to_string();
    assert_eq!(wait(lab.domain_collection().lookup_domain_by_uuid(&plain)).unwrap().name, "a");
    refused(wait(lab.domain_collection().lookup_domain_by_name("b")), ErrorCode::NoDomain, "'b'");
    refused(wait(lab.domain_collection().lookup_domain_by_id(99)), ErrorCode::NoDomain, "99");
    refused(wait(lab.domain_collection().lookup_domain_by_uuid(NO_UUID)), ErrorCode::NoDomain, NO_UUID);
    refused(wait(lab.domain_collection().lookup_domain_by_uuid("66")), ErrorCode::InvalidArg, "'66'");
}

pub fn lists_by_what_holds(lab: &Lab) {
    let off = lab.define("off");
    wait(lab.domain_config().set_autostart(&off, true)).unwrap();
    let paused = lab.run("paused");
    wait(lab.domain_lifecycle().suspend(&paused)).unwrap();
    wait(lab.domain_collection().create_domain(&lab.xml("transient", ""), DomainStartFlags::empty()))
        .unwrap();
    for (flags, expected) in [
        (List::empty(), &["off", "paused", "transient"][..]),
        (List::ACTIVE, &["paused", "transient"]),
        (List::INACTIVE, &["off"]),
        (List::ACTIVE | List::INACTIVE, &["off", "paused", "transient"]),
        (List::PERSISTENT, &["off", "paused"]),
        (List::TRANSIENT, &["transient"]),
        (List::RUNNING, &["transient"]),
        (List::PAUSED | List::SHUTOFF, &["off", "paused"]),
        (List::OTHER, &[]),
        (List::MANAGED_SAVE, &[]),
        (List::NO_MANAGED_SAVE | List::NO_AUTOSTART, &["paused", "transient"]),
        (List::AUTOSTART, &["off"]),
        (List::HAS_SNAPSHOT, &[]),
        (List::NO_SNAPSHOT | List::NO_CHECKPOINT | List::INACTIVE, &["off"]),
        (List::HAS_CHECKPOINT, &[]),
    ] {
        let domains = wait(lab.domain_collection().list_all_domains(flags)).unwrap();
        let mut names: Vec<_> = domains.iter().map(|domain| domain.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, expected, "{flags:?}");
    }
}

pub fn keeps_names_and_uuids_apart(lab: &Lab) {
    let domain = lab.define("a");
    let uuid = domain.uuid.to_string();
    let with_uuid = |name: &str| lab.xml(name, &format!("<uuid>{uuid}</uuid>"));
    let define = |xml: &str| wait(lab.domain_collection().define_domain(xml, DomainDefineFlags::empty()));
    let create = |xml: &str| wait(lab.domain_collection().create_domain(xml, DomainStartFlags::empty()));
    refused(define(&lab.xml("a", "")), ErrorCode::OperationFailed, &uuid);
    refused(create(&lab.xml("a", "")), ErrorCode::OperationFailed, &uuid);
    refused(define(&with_uuid("b")), ErrorCode::OperationFailed, "'a'");
    refused(create(&with_uuid("b")), ErrorCode::OperationFailed, "'a'");
    let running = create(&with_uuid("a")).unwrap();
    assert!(running.persistent && running.is_active());
    refused(create(&with_uuid("a")), ErrorCode::OperationInvalid, "'a'");
    wait(lab.domain_lifecycle().undefine(&domain, DomainUndefineFlags::empty())).unwrap();
    refused(create(&with_uuid("a")), ErrorCode::OperationInvalid, "'a'");
}

pub fn says_what_is_wrong_with_xml(lab: &Lab) {
    for (xml, code, word) in [
        ("<domain".to_owned(), ErrorCode::XmlDetail, "line 1"),
        ("<node/>".to_owned(), ErrorCode::XmlError, "<node>"),
        (lab.xml("", ""), ErrorCode::NoName, "<name>"),
        (lab.xml("a/b", ""), ErrorCode::XmlError, "'a/b'"),
        (lab.xml("a", "").replace("hvm", ""), ErrorCode::XmlError, "<type>"),
        (lab.xml("a", "<on_crash>dance</on_crash>"), ErrorCode::XmlError, "dance"),
    ] {
        refused(wait(lab.domain_collection().define_domain(&xml, DomainDefineFlags::empty())), code, word);
        refused(wait(lab.domain_collection().create_domain(&xml, DomainStartFlags::empty())), code, word);
    }
    assert!(wait(lab.domain_collection().list_all_domains(List::empty())).unwrap().is_empty());
    lab.expect_events(&[]);
}

pub fn collects_statistics(lab: &Lab) {
    let off = lab.define("off");
    let on = lab.run("on");
    let (all, none) = (DomainStatsTypes::empty(), DomainStatsFlags::empty());
    let collect = |domains: &[_], types, flags| {
        wait(lab.domain_collection().fetch_all_domain_stats(domains, types, flags))
    };
    let stats = collect(&[], all, none).unwrap();
    assert_eq!(stats.len(), 2);
    let of = |name: &str| &stats.iter().find(|s| s.domain.name == name).unwrap().values;
    assert_eq!(of("off").get("state.state"), Some(&TypedValue::Int(5)));
    assert_eq!(of("on").get("state.state"), Some(&TypedValue::Int(1)));
    assert_eq!(of("on").get("state.reason"), Some(&TypedValue::Int(1)));
    assert_eq!(of("on").get("vcpu.maximum").and_then(TypedValue::as_u64), Some(4));
    assert_eq!(of("on").get("balloon.maximum").and_then(TypedValue::as_u64), Some(64 << 10));

    let [only] = &collect(&[], DomainStatsTypes::STATE, DomainStatsFlags::INACTIVE).unwrap()[..] else {
        panic!()
    };
    assert_eq!((only.domain.uuid, only.values.0.len()), (off.uuid, 2));
    let chosen = [on.handle.clone(), off.handle.clone()];
    let active = collect(&chosen, DomainStatsTypes::STATE, DomainStatsFlags::RUNNING).unwrap();
    assert_eq!(active.iter().map(|s| s.domain.uuid).collect::<Vec<_>>(), [on.uuid]);
    wait(lab.domain_lifecycle().undefine(&off, DomainUndefineFlags::empty())).unwrap();
    assert_eq!(collect(&chosen, all, none).unwrap().len(), 1);
    let missing = DomainStatsTypes::MEMORY;
    assert!(collect(&chosen, missing, none).is_ok());
    refused(
        collect(&chosen, missing, DomainStatsFlags::ENFORCE_STATS),
        ErrorCode::ArgumentUnsupported,
        "MEMORY",
    );
}
