//! SASL with Kerberos over plain TCP, where it encrypts all that is said, with a ticket server of the test's
//! own.
//!
//! Kerberos' library learns from variables of the environment which server and which tickets there are, so
//! the cases that use it run in processes of their own: this test program, asked for one ignored test.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_lite::future::block_on;
use virgo_driver_kit::Uri;
use virgo_driver_remote::open;
use virgo_operations::{
    ConnectionFlags, DomainDefineFlags, DomainDestroyFlags, DomainEventDetail as Detail, DomainListFlags,
    DomainXmlFlags, ErrorCode, Event, EventSink, Protection,
};

use crate::cases::LIMIT;
use crate::proxy::Proxy;
use crate::sasl::{Application, connect};
use virgo_testkit::daemon::sasl::{configure, missing};
use virgo_testkit::daemon::{Builder, Daemon};

/// A ticket server with the user `kim` and the service `libvirt/localhost`, and a ticket of the user's.
struct Realm {
    server: Child,
    folder: tempfile::TempDir,
}

/// Ends the server with the test's process, in any case.
const START: &str = r#"
krb5kdc -n >$1/kdc.out 2>&1 </dev/null &
P=$!
cat >/dev/null
kill $P 2>/dev/null
rm -rf $1
"#;

impl Realm {
    fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("virgo-kdc-").tempdir().unwrap();
        let (root, port) = (folder.path().display().to_string(), free_port());
        std::fs::write(
            folder.path().join("krb5.conf"),
            format!(
                "[libdefaults]\n default_realm = VIRGO.TEST\n dns_lookup_kdc = false\n \
                 dns_lookup_realm = false\n dns_canonicalize_hostname = false\n rdns = false\n \
                 ignore_acceptor_hostname = true\n\
                 [realms]\n VIRGO.TEST = {{\n  kdc = 127.0.0.1:{port}\n }}\n\
                 [domain_realm]\n localhost = VIRGO.TEST\n"
            ),
        )
        .unwrap();
        std::fs::write(
            folder.path().join("kdc.conf"),
            format!(
                "[kdcdefaults]\n kdc_listen = 127.0.0.1:{port}\n kdc_tcp_listen = 127.0.0.1:{port}\n\
                 [realms]\n VIRGO.TEST = {{\n  database_name = {root}/principal\n  \
                 key_stash_file = {root}/stash\n  acl_file = {root}/acl\n }}\n\
                 [logging]\n kdc = FILE:{root}/kdc.log\n admin_server = FILE:{root}/kadmin.log\n"
            ),
        )
        .unwrap();
        run(folder.path(), "kdb5_util", &["create", "-s", "-P", "a master key", "-r", "VIRGO.TEST"]);
        for (who, keys) in [("libvirt/localhost", "service.keytab"), ("kim", "user.keytab")] {
            run(folder.path(), "kadmin.local", &["-q", &format!("addprinc -randkey {who}")]);
            run(folder.path(), "kadmin.local", &["-q", &format!("ktadd -k {root}/{keys} {who}")]);
        }
        let mut shell = Command::new("sh");
        shell.args(["-c", START, "sh", &root]).stdin(Stdio::piped());
        let server = of_realm(folder.path(), &mut shell).spawn().unwrap();
        let begin = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let out = std::fs::read_to_string(folder.path().join("kdc.out")).unwrap_or_default();
            assert!(begin.elapsed() < LIMIT, "the ticket server does not start: {out}");
            std::thread::sleep(Duration::from_millis(20));
        }
        run(folder.path(), "kinit", &["-k", "-t", &format!("{root}/user.keytab"), "kim"]);
        Self { server, folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a case in a process of its own.
    fn case(&self, name: &str, tickets: &str, tcp: &Daemon, unix: &Daemon) {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", &format!("kerberos::{name}"), "--ignored", "--nocapture"]);
        of_realm(self.folder.path(), &mut command);
        command.env("KRB5CCNAME", format!("FILE:{}", self.path(tickets).display()));
        command.env("VIRGO_SASL_PORT", tcp.port().to_string());
        command.env("VIRGO_SASL_SOCKET", unix.socket());
        let output = command.output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(
            output.status.success() && said.contains("1 passed") && !said.contains("skipped: "),
            "{name}: {said}"
        );
        eprintln!("{said}");
    }
}

impl Drop for Realm {
    fn drop(&mut self) {
        drop(self.server.stdin.take());
        let _ = self.server.wait();
    }
}

fn of_realm<'a>(folder: &Path, command: &'a mut Command) -> &'a mut Command {
    command
        .env("KRB5_CONFIG", folder.join("krb5.conf"))
        .env("KRB5_KDC_PROFILE", folder.join("kdc.conf"))
        .env("KRB5CCNAME", format!("FILE:{}", folder.join("tickets").display()))
        .env("KRB5_KTNAME", folder.join("service.keytab"))
}

/// A port that nobody listens at.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).unwrap().port()
}

fn run(folder: &Path, program: &str, arguments: &[&str]) {
    let output = of_realm(folder, Command::new(program).args(arguments)).output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}: {output:?}");
}

#[test]
fn kerberos_encrypts_what_the_transport_does_not() {
    let tools = ["krb5kdc", "kdb5_util", "kadmin.local", "kinit"];
    let lacks = tools.iter().find(|tool| Command::new(tool).arg("-?").output().is_err());
    let lacks = lacks.map(|tool| format!("there is no {tool}"));
    if let Some(missing) = missing("libgssapiv2.so").or_else(|| missing("libscram.so")).or(lacks) {
        return virgo_testkit::skip(missing);
    }
    let realm = Realm::start();
    let start = |daemon: Builder| {
        let keys = realm.path("service.keytab");
        let lines = format!("mech_list: gssapi scram-sha-256\nkeytab: {}\n", keys.display());
        let conf = configure(daemon.folder(), &lines);
        let daemon = daemon.environment("SASL_CONF_PATH", conf).environment("KRB5_KTNAME", keys);
        daemon.environment("KRB5_CONFIG", realm.path("krb5.conf")).start()
    };
    let tcp = start(Daemon::builder().config("auth_tcp = \"sasl\"").listen("libvirtd-tcp.socket"));
    let unix = start(Daemon::builder().config("auth_unix_rw = \"sasl\""));
    realm.case("with_a_ticket", "tickets", &tcp, &unix);
    realm.case("without_a_ticket", "none", &tcp, &unix);
}

/// The port and the socket of the daemons, for a case in a process of its own.
fn daemons() -> Option<(u16, String)> {
    let variable = |name| std::env::var(name).ok();
    let found =
        variable("VIRGO_SASL_PORT").and_then(|port| port.parse().ok()).zip(variable("VIRGO_SASL_SOCKET"));
    if found.is_none() {
        virgo_testkit::skip("this is run by another test");
    }
    found
}

#[test]
#[ignore = "run by another test, in an environment of its own"]
fn with_a_ticket() {
    let Some((port, socket)) = daemons() else { return };
    let proxy = Proxy::start(move || TcpStream::connect(("127.0.0.1", port)).unwrap().into());
    let events = Arc::new(Mutex::new(vec![]));
    let told = events.clone();
    let sink = EventSink::new(move |event| told.lock().unwrap().push(event));
    let uri = format!("test+tcp://localhost:{}/default?auth=sasl.gssapi", proxy.port);
    let uri = Uri::parse(Some(&uri)).unwrap();
    let driver = block_on(open(&uri, ConnectionFlags::empty(), None, sink)).unwrap();
    // By SASL.
    assert_eq!(driver.protection(), Protection { encrypted: true, secure: true });
    let until = |what: &str, is_so: &dyn Fn(&[Event]) -> bool| {
        let begin = Instant::now();
        while !is_so(&events.lock().unwrap()) {
            assert!(begin.elapsed() < LIMIT, "{what}: {:?}", events.lock().unwrap());
            std::thread::sleep(Duration::from_millis(2));
        }
    };

    // A domain is driven, and what happens to it is told.
    let domains = block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap();
    let domain = &domains[0];
    block_on(driver.domain_lifecycle().suspend(domain)).unwrap();
    block_on(driver.domain_lifecycle().resume(domain)).unwrap();
    block_on(driver.domain_lifecycle().destroy(domain, DomainDestroyFlags::empty())).unwrap();
    until("events", &|events| {
        let details = events.iter().filter_map(|event| match event {
            Event::Domain(_, event) => event.as_ref().and_then(|event| event.detail()),
            _ => None,
        });
        details.eq([Detail::SuspendedPaused, Detail::ResumedUnpaused, Detail::StoppedDestroyed])
    });

    // Two mebibytes go there and come back, in many frames.
    let text: String = (0..2 << 20).map(|at| char::from(b'a' + (at % 23) as u8)).collect();
    let xml = format!(
        "<domain type='test'><name>big</name><description>{text}</description><memory>1024</memory>
         <os><type>hvm</type></os></domain>"
    );
    let big = block_on(driver.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    assert!(
        block_on(driver.domain_config().fetch_xml(&big, DomainXmlFlags::empty())).unwrap().contains(&text)
    );

    // Many calls at once, in whatever pieces they come.
    block_on(async {
        let calls: Vec<_> =
            (0..200).map(|_| driver.domain_config().fetch_xml(domain, DomainXmlFlags::empty())).collect();
        for call in calls {
            assert!(call.await.unwrap().contains("<name>test</name>"));
        }
    });

    // Who listens understands nothing of it.
    let seen = proxy.seen.lock().unwrap().clone();
    let has = |text: &[u8]| seen.windows(text.len()).any(|window| window == text);
    assert!(seen.len() > 4 << 20, "{}", seen.len());
    assert!(!has(b"<domain") && !has(b"test:///default") && !has(&text.as_bytes()[..64]));

    // Who changes something ends it.
    proxy.meddles.store(true, Ordering::Release);
    let error = block_on(driver.node_host().fetch_hostname()).unwrap_err();
    eprintln!("changed on the way: {error}");
    assert_eq!(error.code(), ErrorCode::InvalidConn, "{error}");
    until("the end is told", &|events| matches!(events.last(), Some(Event::Closed(..))));

    // Where the transport is the machine's own, the ticket is enough.
    let unix = format!("test+unix:///default?socket={socket}&auth=sasl.gssapi");
    let driver = connect(&unix, None).unwrap();
    assert!(!block_on(driver.node_host().fetch_hostname()).unwrap().is_empty());
}

#[test]
#[ignore = "run by another test, in an environment of its own"]
fn without_a_ticket() {
    let Some((port, socket)) = daemons() else { return };
    let application = || Some(Application::new(Some(&["user", "pencil"])));
    let tcp = format!("test+tcp://localhost:{port}/default");
    let error = connect(&tcp, application()).err().unwrap();
    eprintln!("without a ticket: {error}");
    assert_eq!(error.code(), ErrorCode::AuthUnavailable, "{error}");
    assert!(error.message().contains("GSSAPI cannot be used: Kerberos refuses: "), "{error}");
    // Over its own socket, the next best way is taken.
    let unix = format!("test+unix:///default?socket={socket}");
    connect(&unix, application()).unwrap();
}
