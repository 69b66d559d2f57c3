//! Daemons that are reached by TLS.

use std::path::Path;

use futures_lite::future::block_on;
use virgo_operations::{
    ConnectionCloseReason, ConnectionFlags, DomainEventDetail, DomainListFlags, DomainXmlFlags, ErrorCode,
    Event, Protection,
};

use crate::cases::{closed, connect, until};
use crate::sasl;
use virgo_testkit::daemon::{Builder, Daemon, missing};
use virgo_testkit::pki::{Leaf, Pki, TODAY};

fn pki() -> Option<Pki> {
    let backend = gio::prelude::TlsBackendExt::supports_tls(&gio::TlsBackend::default());
    let lacks = missing().or_else(virgo_testkit::pki::missing);
    let lacks = lacks.or((!backend).then_some("GIO has no TLS: glib-networking is missing"));
    if let Some(lacks) = lacks {
        virgo_testkit::skip(lacks);
        return None;
    }
    Some(Pki::new())
}

/// A daemon that shows a certificate. It does not look itself whether that is a good one.
fn start(pki: &Pki, name: &str, extra: &str) -> Daemon {
    prepare(pki, name, extra).start()
}

fn prepare(pki: &Pki, name: &str, extra: &str) -> Builder {
    let file = |path: std::path::PathBuf| path.display().to_string();
    let (ca, crt, key) = (file(pki.certificate("ca")), file(pki.certificate(name)), file(pki.key(name)));
    let conf = format!(
        "ca_file = \"{ca}\"\ncert_file = \"{crt}\"\nkey_file = \"{key}\"\n\
         tls_no_sanity_certificate = 1\n{extra}"
    );
    Daemon::builder().config(&conf).listen("libvirtd-tls.socket")
}

fn uri(daemon: &Daemon, host: &str, pkipath: &Path, more: &str) -> String {
    format!("test+tls://{host}:{}/default?pkipath={}{more}", daemon.port(), pkipath.display())
}

#[test]
fn a_host_is_driven_and_its_end_is_told() {
    let Some(pki) = pki() else { return };
    let folder = pki.folder("good", "ca", Some("client"));
    let daemon = start(&pki, "server", "");
    let (driver, events) =
        connect(&uri(&daemon, "localhost", &folder, ""), ConnectionFlags::empty()).unwrap();
    assert_eq!(driver.protection(), Protection { encrypted: true, secure: true });
    let domain = &block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap()[0];
    block_on(driver.domain_lifecycle().suspend(domain)).unwrap();
    block_on(driver.domain_lifecycle().resume(domain)).unwrap();
    let details = || -> Vec<_> {
        let events = events.lock().unwrap();
        let detail =
            |event: &Event| if let Event::Domain(_, Some(event)) = event { event.detail() } else { None };
        events.iter().filter_map(detail).collect()
    };
    until("events", || details().len() == 2);
    assert_eq!(details(), [DomainEventDetail::SuspendedPaused, DomainEventDetail::ResumedUnpaused]);
    // A second one, by number, to the same daemon.
    let other = connect(&uri(&daemon, "127.0.0.1", &folder, ""), ConnectionFlags::empty()).unwrap().0;
    block_on(async {
        // While it sleeps, they come together.
        daemon.freeze();
        let mut calls: Vec<_> =
            (0..50).map(|_| other.domain_config().fetch_xml(domain, DomainXmlFlags::empty())).collect();
        for call in &mut calls {
            assert!(futures_lite::future::poll_once(call.as_mut()).await.is_none());
        }
        daemon.signal(rustix::process::Signal::CONT);
        for call in calls {
            assert!(call.await.unwrap().contains("<name>test</name>"));
        }
    });
    other.close();
    daemon.kill();
    until("the end is told", || closed(&events).is_some());
    assert_eq!(closed(&events), Some(ConnectionCloseReason::Error));
    let error = block_on(driver.node_host().fetch_hostname()).unwrap_err();
    assert!(
        error.code() == ErrorCode::InvalidConn && error.message().contains("without a goodbye"),
        "{error}"
    );
}

#[track_caller]
fn refused(uri: &str, code: ErrorCode, words: &[&str]) {
    let error = connect(uri, ConnectionFlags::empty()).err().unwrap();
    assert_eq!(error.code(), code, "{uri}: {error}");
    for word in words {
        assert!(error.message().contains(word), "{uri}: {word}: {error}");
    }
}

#[test]
fn who_is_not_trusted_is_not_talked_to() {
    let Some(pki) = pki() else { return };
    pki.authority("other", TODAY);
    pki.leaf("expired", Leaf { span: ("20200101000000Z", "20210203040500Z"), ..Leaf::SERVER });
    pki.leaf("elsewhere", Leaf { hosts: "DNS:other.example", ..Leaf::SERVER });
    let good = pki.folder("good", "ca", Some("client"));
    let strange = pki.folder("strange", "other", None);
    let cases: [(&str, &Path, &[&str]); 3] = [
        ("server", &strange, &["was signed by 'CN=ca'", "strange/cacert.pem"]),
        ("expired", &good, &["expired on 2021-02-03"]),
        ("elsewhere", &good, &["is for 'other.example', not for 'localhost'"]),
    ];
    for (name, folder, words) in cases {
        let daemon = start(&pki, name, "tls_no_verify_certificate = 1");
        refused(&uri(&daemon, "localhost", folder, ""), ErrorCode::AuthFailed, words);
        let lax = uri(&daemon, "localhost", folder, "&no_verify=1");
        let (driver, _) = connect(&lax, ConnectionFlags::empty()).unwrap();
        assert_eq!(driver.protection(), Protection { encrypted: true, secure: false }, "whoever it is");
        assert!(!block_on(driver.node_host().fetch_hostname()).unwrap().is_empty());
        // What was not verified then is not taken for verified now.
        refused(&uri(&daemon, "localhost", folder, ""), ErrorCode::AuthFailed, words);
    }
}

#[test]
fn who_is_not_trusted_by_the_daemon_hears_of_it() {
    let Some(pki) = pki() else { return };
    pki.authority("other", TODAY);
    pki.leaf("stranger", Leaf { authority: "other", ..Leaf::CLIENT });
    let good = pki.folder("good", "ca", Some("client"));
    let bare = pki.folder("bare", "ca", None);
    let stranger = pki.folder("stranger-with-ca", "ca", Some("stranger"));
    let daemon = start(&pki, "server", "");
    let none = ["wants a certificate of ours", "bare/clientcert.pem' is missing"];
    refused(&uri(&daemon, "localhost", &bare, ""), ErrorCode::AuthFailed, &none);
    let own = ["does not accept our certificate", "stranger-with-ca/clientcert.pem"];
    refused(&uri(&daemon, "localhost", &stranger, "&no_sanity=1"), ErrorCode::AuthFailed, &own);
    let sane = ["was not signed by an authority of", "no_sanity"];
    refused(&uri(&daemon, "localhost", &stranger, ""), ErrorCode::SystemError, &sane);
    drop(daemon);
    let choosy = start(&pki, "server", "tls_allowed_dn_list = [\"CN=nobody\"]");
    refused(
        &uri(&choosy, "localhost", &good, ""),
        ErrorCode::AuthFailed,
        &["does not accept our certificate"],
    );
    drop(choosy);
    let generous = start(&pki, "server", "tls_no_verify_certificate = 1");
    assert!(connect(&uri(&generous, "localhost", &bare, ""), ConnectionFlags::empty()).is_ok());
    let missing = uri(&generous, "localhost", Path::new("/none"), "");
    refused(&missing, ErrorCode::SystemError, &["'/none/cacert.pem' is missing"]);
}

#[test]
fn passwords_are_sent_where_tls_protects_them() {
    let Some(pki) = pki() else { return };
    if let Some(missing) = virgo_testkit::daemon::sasl::missing("libplain.so") {
        virgo_testkit::skip(missing);
        return;
    }
    let bare = pki.folder("bare", "ca", None);
    let daemon = prepare(&pki, "server", "auth_tls = \"sasl\"\ntls_no_verify_certificate = 1");
    let conf = virgo_testkit::daemon::sasl::configure(daemon.folder(), "mech_list: plain scram-sha-256\n");
    let daemon = daemon.environment("SASL_CONF_PATH", conf).start();
    for mechanism in ["plain", "scram-sha-256"] {
        let uri = uri(&daemon, "localhost", &bare, &format!("&auth=sasl.{mechanism}"));
        let driver = sasl::connect(&uri, Some(sasl::Application::new(Some(&["user", "pencil"])))).unwrap();
        assert!(!block_on(driver.node_host().fetch_hostname()).unwrap().is_empty());
        let wrong = sasl::connect(&uri, Some(sasl::Application::new(Some(&["user", "pen"]))));
        assert_eq!(wrong.err().unwrap().code(), ErrorCode::AuthFailed);
    }
}
