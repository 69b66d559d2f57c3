//! The secrets of a connection.

use virgo_operations::{
    Bytes, ConnectionFlags, ErrorCode, Event, SecretCollection, SecretDefineFlags as DefineFlags,
    SecretEvent as Happened, SecretListFlags as List, SecretUsageType as Usage, Secrets, record,
};

use crate::lab::{Lab, refused, wait};

const NO_UUID: &str = "00000000-0000-4000-8000-000000000000";

fn xml(attributes: &str, volume: &str) -> String {
    format!(
        "<secret {attributes}><description>of {volume}</description>
         <usage type='volume'><volume>{volume}</volume></usage></secret>"
    )
}

fn all(lab: &Lab) -> &dyn SecretCollection {
    lab.secret_collection()
}

fn secrets(lab: &Lab) -> &dyn Secrets {
    lab.secrets()
}

#[track_caller]
fn define(lab: &Lab, xml: &str) -> record::Secret {
    wait(all(lab).define_secret(xml, DefineFlags::empty())).unwrap()
}

#[track_caller]
fn expect_events(lab: &Lab, expected: &[Happened]) -> Vec<Event> {
    lab.expect(expected, |event| match event {
        Event::Secret(_, event) => event.clone(),
        Event::SecretGone(_, event) => Some(event.clone()),
        _ => None,
    })
}

pub fn finds_secrets(lab: &Lab) {
    let secret = define(lab, &xml("", "/a"));
    assert_eq!((secret.usage_type, secret.usage_id.as_str()), (Usage::Volume, "/a"));
    assert!(!secret.ephemeral && !secret.private);
    assert_eq!(secret.description, Some(Some("of /a".to_owned())));
    let uuid = secret.uuid.simple().to_string();
    assert_eq!(wait(all(lab).lookup_secret_by_uuid(&uuid)).unwrap().usage_id, "/a");
    assert_eq!(wait(all(lab).lookup_secret_by_usage(Usage::Volume, "/a")).unwrap().uuid, secret.uuid);
    refused(wait(all(lab).lookup_secret_by_usage(Usage::Ceph, "/a")), ErrorCode::NoSecret, "'/a'");
    refused(wait(all(lab).lookup_secret_by_uuid(NO_UUID)), ErrorCode::NoSecret, NO_UUID);
    refused(wait(all(lab).lookup_secret_by_uuid("66")), ErrorCode::InvalidArg, "'66'");
    let described = wait(secrets(lab).fetch_xml(&secret)).unwrap();
    assert!(described.contains(&secret.uuid.to_string()) && described.contains("<volume>/a</volume>"));
    // One that is for nothing particular has no use.
    let plain = define(lab, "<secret/>");
    assert_eq!((plain.usage_type, plain.usage_id.as_str()), (Usage::None, ""));
    assert_eq!(plain.description, Some(None));
}

pub fn lists_secrets_by_what_holds(lab: &Lab) {
    define(lab, &xml("ephemeral='yes'", "/ephemeral"));
    define(lab, &xml("private='yes'", "/private"));
    define(lab, &xml("ephemeral='yes' private='yes'", "/both"));
    define(lab, &xml("", "/neither"));
    for (flags, expected) in [
        (List::empty(), &["/both", "/ephemeral", "/neither", "/private"][..]),
        (List::EPHEMERAL, &["/both", "/ephemeral"]),
        (List::NO_PRIVATE, &["/ephemeral", "/neither"]),
        (List::PRIVATE | List::NO_EPHEMERAL, &["/private"]),
    ] {
        let found = wait(all(lab).list_all_secrets(flags)).unwrap();
        let mut names: Vec<_> = found.iter().map(|secret| secret.usage_id.as_str()).collect();
        names.sort();
        assert_eq!(names, expected, "{flags:?}");
        let is_right = |secret: &record::Secret| match &*secret.usage_id {
            "/both" => secret.ephemeral && secret.private,
            "/ephemeral" => secret.ephemeral && !secret.private,
            "/private" => !secret.ephemeral && secret.private,
            _ => !secret.ephemeral && !secret.private,
        };
        assert!(found.iter().all(is_right), "{found:?}");
    }
}

pub fn secrets_live_and_die(lab: &Lab) {
    let secret = &define(lab, &xml("", "/a"));
    wait(secrets(lab).set_value(secret, &Bytes::from_static(b"x"))).unwrap();
    wait(secrets(lab).undefine(secret)).unwrap();
    let events = expect_events(lab, &[Happened::Defined, Happened::ValueChanged, Happened::Undefined]);
    assert!(
        matches!(events.last(), Some(Event::SecretGone(gone, _)) if gone.uuid == secret.uuid),
        "{events:?}"
    );
    refused(wait(secrets(lab).undefine(secret)), ErrorCode::NoSecret, &secret.uuid.to_string());
    refused(wait(secrets(lab).fetch_xml(secret)), ErrorCode::NoSecret, &secret.uuid.to_string());
}

pub fn keeps_values(lab: &Lab) {
    let secret = &define(lab, &xml("", "/a"));
    refused(wait(secrets(lab).fetch_value(secret)), ErrorCode::NoSecret, &secret.uuid.to_string());
    for value in [&b"\0any bytes\xff"[..], b""] {
        wait(secrets(lab).set_value(secret, &Bytes::from(value))).unwrap();
        assert_eq!(wait(secrets(lab).fetch_value(secret)).unwrap(), value);
    }
    let longest = Bytes::from_owned(vec![7; 65536]);
    wait(secrets(lab).set_value(secret, &longest)).unwrap();
    assert_eq!(wait(secrets(lab).fetch_value(secret)).unwrap(), longest);
    let too_long = Bytes::from_owned(vec![7; 65537]);
    refused(wait(secrets(lab).set_value(secret, &too_long)), ErrorCode::InvalidArg, "65536");
    // A definition does not touch the value.
    define(lab, &xml("", "/a").replace("<desc", &format!("<uuid>{}</uuid><desc", secret.uuid)));
    assert_eq!(wait(secrets(lab).fetch_value(secret)).unwrap(), longest);
    let private = &define(lab, &xml("private='yes'", "/b"));
    wait(secrets(lab).set_value(private, &longest)).unwrap();
    refused(wait(secrets(lab).fetch_value(private)), ErrorCode::InvalidSecret, &private.uuid.to_string());
}

pub fn keeps_secrets_apart(lab: &Lab) {
    let secret = define(lab, &xml("", "/a"));
    let same_use = wait(all(lab).define_secret(&xml("", "/a"), DefineFlags::empty()));
    refused(same_use, ErrorCode::InternalError, &secret.uuid.to_string());
    let other_use = xml("", "/b").replace("<desc", &format!("<uuid>{}</uuid><desc", secret.uuid));
    refused(wait(all(lab).define_secret(&other_use, DefineFlags::empty())), ErrorCode::InternalError, "/a");
    let private = define(lab, &xml("private='yes'", "/c"));
    let public = xml("", "/c").replace("<desc", &format!("<uuid>{}</uuid><desc", private.uuid));
    refused(
        wait(all(lab).define_secret(&public, DefineFlags::empty())),
        ErrorCode::OperationDenied,
        "private",
    );
}

pub fn says_what_is_wrong_with_secrets(lab: &Lab) {
    for (xml, code, word) in [
        ("<domain/>", ErrorCode::XmlError, "<domain>"),
        ("<secret><uuid>66</uuid></secret>", ErrorCode::XmlError, "66"),
        ("<secret><usage type='volume'/></secret>", ErrorCode::XmlError, "<volume>"),
        ("<secret><usage type='x'/></secret>", ErrorCode::XmlError, "'x'"),
        ("<secret>", ErrorCode::XmlDetail, ""),
    ] {
        refused(wait(all(lab).define_secret(xml, DefineFlags::empty())), code, word);
    }
}

pub fn shows_no_values_when_read_only(lab: &Lab) {
    let secret = define(lab, &xml("", "/a"));
    let reader = Lab::open_with(lab.subject, ConnectionFlags::READ_ONLY);
    refused(wait(secrets(&reader).fetch_value(&secret)), ErrorCode::OperationDenied, "read-only");
    let made = wait(all(&reader).define_secret(&xml("", "/b"), DefineFlags::empty()));
    refused(made, ErrorCode::OperationDenied, "read-only");
}
