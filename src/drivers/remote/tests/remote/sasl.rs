//! SASL with names and passwords, over the daemon's own socket.

use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use futures_lite::future::block_on;
use virgo_driver_kit::Uri;
use virgo_driver_remote::open;
use virgo_operations::{
    AuthChallenge, Authenticator, ConnectionFlags, CredentialType, Driver, ErrorCode, EventSink, Result,
    SecretString,
};

use crate::proxy::Proxy;
use virgo_testkit::daemon::Daemon;
use virgo_testkit::daemon::sasl::{configure, missing, start};

/// An application that answers always the same, and remembers what it was asked.
pub(crate) struct Application {
    answers: Option<Vec<&'static str>>,
    asked: Mutex<Vec<AuthChallenge>>,
}

impl Application {
    pub(crate) fn new(answers: Option<&[&'static str]>) -> Arc<Self> {
        Arc::new(Self { answers: answers.map(<[_]>::to_vec), asked: Mutex::default() })
    }
}

#[async_trait]
impl Authenticator for Application {
    async fn ask(&self, challenge: AuthChallenge) -> Option<Vec<SecretString>> {
        self.asked.lock().unwrap().push(challenge);
        // As a person does, it takes its time.
        virgo_runtime::sleep(std::time::Duration::from_millis(5)).await;
        Some(self.answers.as_ref()?.iter().map(|answer| (*answer).to_owned().into()).collect())
    }
}

pub(crate) fn connect(uri: &str, application: Option<Arc<Application>>) -> Result<Arc<dyn Driver>> {
    let application = application.map(|application| application as Arc<dyn Authenticator>);
    let sink = EventSink::new(|_| {});
    block_on(open(&Uri::parse(Some(uri))?, ConnectionFlags::empty(), application, sink))
}

#[test]
fn the_right_password_opens() {
    let Some(daemon) = start("scram-sha-256") else { return };
    let application = Application::new(Some(&["user", "pencil"]));
    let driver = connect(&daemon.uri(), Some(application.clone())).unwrap();
    assert!(!block_on(driver.node_host().fetch_hostname()).unwrap().is_empty());
    let asked = application.asked.lock().unwrap();
    let [challenge] = &asked[..] else { panic!("{asked:?}") };
    let about = (challenge.service.as_str(), challenge.host.as_str(), challenge.mechanism.as_str());
    assert_eq!(about, ("libvirt", "localhost", "SCRAM-SHA-256"));
    let kinds: Vec<_> = challenge.requests.iter().map(|request| request.kind).collect();
    assert_eq!(kinds, [CredentialType::AuthName, CredentialType::Passphrase]);
}

#[test]
fn all_mechanisms_with_a_password_work() {
    let names = ["SCRAM-SHA-512", "SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN"];
    let Some(daemon) = start(&names.join(" ")) else { return };
    for name in names {
        let application = Application::new(Some(&["user", "pencil"]));
        let uri = format!("{}&auth=sasl.{}", daemon.uri(), name.to_lowercase());
        connect(&uri, Some(application.clone())).unwrap();
        assert_eq!(application.asked.lock().unwrap()[0].mechanism, name);
        let error = connect(&uri, Some(Application::new(Some(&["user", "pen"])))).err().unwrap();
        assert_eq!(error.code(), ErrorCode::AuthFailed, "{error}");
        assert!(error.message().contains(name), "{error}");
        eprintln!("a wrong password: {error}");
        let error = connect(&uri, Some(Application::new(Some(&["nobody", "pencil"])))).err().unwrap();
        assert_eq!(error.code(), ErrorCode::AuthFailed, "{error}");
    }
    // Without a wish it is the best one.
    let application = Application::new(Some(&["user", "pencil"]));
    connect(&daemon.uri(), Some(application.clone())).unwrap();
    assert_eq!(application.asked.lock().unwrap()[0].mechanism, "SCRAM-SHA-512");
}

#[test]
fn anybody_may_come_if_the_daemon_says_so() {
    if let Some(missing) = missing("libanonymous.so") {
        return virgo_testkit::skip(missing);
    }
    let Some(daemon) = start("anonymous") else { return };
    let application = Application::new(None);
    for auth in ["", "&auth=sasl.anonymous"] {
        let uri = format!("{}{auth}", daemon.uri());
        let driver = connect(&uri, Some(application.clone())).unwrap();
        assert!(!block_on(driver.node_host().fetch_hostname()).unwrap().is_empty());
    }
    assert!(application.asked.lock().unwrap().is_empty());
}

#[test]
fn what_the_transport_proves_is_not_taken_by_libvirt() {
    if let Some(missing) = missing("libanonymous.so") {
        return virgo_testkit::skip(missing);
    }
    // Its daemons never tell Cyrus SASL who is at the other end, and so that leaves EXTERNAL out.
    let Some(daemon) = start("external anonymous") else { return };
    let error = connect(&format!("{}&auth=sasl.external", daemon.uri()), None).err().unwrap();
    assert_eq!(error.code(), ErrorCode::AuthUnavailable);
    assert!(error.message().contains("'external' is not offered; the daemon offers ANONYMOUS"), "{error}");
}

#[test]
fn no_answer_is_no_connection() {
    let Some(daemon) = start("scram-sha-256") else { return };
    let refused = |application, code, word: &str| {
        let error = connect(&daemon.uri(), application).err().unwrap();
        assert_eq!(error.code(), code, "{error}");
        assert!(error.message().contains(word), "{error}");
    };
    refused(Some(Application::new(None)), ErrorCode::AuthCancelled, "gave none");
    refused(Some(Application::new(Some(&["user"]))), ErrorCode::AuthCancelled, "1 of 2");
    refused(Some(Application::new(Some(&["", ""]))), ErrorCode::AuthFailed, "name is empty");
    refused(None, ErrorCode::AuthUnavailable, "auth.conf");
    // The daemon is none the worse for it.
    connect(&daemon.uri(), Some(Application::new(Some(&["user", "pencil"])))).unwrap();
}

#[test]
fn the_file_knows_name_and_password() {
    let Some(daemon) = start("scram-sha-256") else { return };
    let file = daemon.folder().join("auth.conf");
    let uri = format!("{}&authfile={}", daemon.uri(), file.display());
    let write = |lines: &str| {
        let groups = "[auth-libvirt-localhost]\ncredentials=x\n";
        std::fs::write(&file, format!("[credentials-x]\n{lines}\n{groups}")).unwrap();
    };
    write("authname=user\npassword=pencil");
    let application = Application::new(None);
    connect(&uri, Some(application.clone())).unwrap();
    assert!(application.asked.lock().unwrap().is_empty());
    // What the file lacks is asked for.
    write("authname=user");
    let application = Application::new(Some(&["pencil"]));
    connect(&uri, Some(application.clone())).unwrap();
    let asked = application.asked.lock().unwrap();
    let [request] = &asked[0].requests[..] else { panic!("{asked:?}") };
    assert!(request.kind == CredentialType::Passphrase && request.prompt.contains("'user'"), "{request:?}");
    write("authname=user\npassword=pen");
    assert_eq!(connect(&uri, None).err().unwrap().code(), ErrorCode::AuthFailed);
    std::fs::remove_file(&file).unwrap();
    let error = connect(&uri, None).err().unwrap();
    assert!(error.code() == ErrorCode::ReadFailed && error.message().contains("auth.conf"), "{error}");
}

#[test]
fn the_uri_chooses() {
    let Some(daemon) = start("scram-sha-256 digest-md5") else { return };
    let refused = |auth: &str, code, words: &[&str]| {
        let error = connect(&format!("{}&auth={auth}", daemon.uri()), None).err().unwrap();
        assert_eq!(error.code(), code, "{error}");
        assert!(words.iter().all(|word| error.message().contains(word)), "{error}");
    };
    refused("polkit", ErrorCode::AuthUnavailable, &["'polkit'", "offers sasl"]);
    refused("none", ErrorCode::AuthUnavailable, &["'none'", "offers sasl"]);
    refused("fingerprint", ErrorCode::InvalidArg, &["'fingerprint'", "sasl.gssapi"]);
    refused("sasl.gssapi", ErrorCode::AuthUnavailable, &["'gssapi'", "SCRAM-SHA-256"]);
    refused("sasl.digest-md5", ErrorCode::AuthUnavailable, &["DIGEST-MD5 is not known here"]);
    let application = || Some(Application::new(Some(&["user", "pencil"])));
    connect(&format!("{}&auth=sasl", daemon.uri()), application()).unwrap();
    connect(&format!("{}&auth=SASL.Scram-Sha-256", daemon.uri()), application()).unwrap();
}

#[test]
fn nothing_secret_goes_over_an_open_transport() {
    if let Some(missing) = missing("libscram.so") {
        return virgo_testkit::skip(missing);
    }
    let offers_nothing = Daemon::builder().config("auth_tcp = \"sasl\"").listen("libvirtd-tcp.socket");
    let conf = configure(offers_nothing.folder(), "mech_list: scram-sha-256 plain\n");
    let offers_nothing = offers_nothing.environment("SASL_CONF_PATH", conf).start();
    let application = Application::new(Some(&["user", "pencil"]));
    let refused = |port, code| {
        let error = connect(&format!("test+tcp://localhost:{port}/default"), Some(application.clone()));
        let error = error.err().unwrap();
        assert_eq!(error.code(), code, "{error}");
        assert!(application.asked.lock().unwrap().is_empty());
        error
    };
    refused(offers_nothing.port(), ErrorCode::AuthFailed);
    // libvirt's daemon is careful itself; so somebody leads to its socket, where it need not be.
    let Some(careless) = start("scram-sha-256 plain") else { return };
    let socket = careless.socket().to_owned();
    let proxy = Proxy::start(move || UnixStream::connect(socket).unwrap().into());
    let error = refused(proxy.port, ErrorCode::AuthUnavailable);
    assert!(error.message().contains("SCRAM-SHA-256 does not encrypt"), "{error}");
    assert!(!String::from_utf8_lossy(&proxy.seen.lock().unwrap()).contains("user"));
}
