//! Tests of the whole transport, against GIO's TLS server.

use std::os::fd::AsFd;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use futures_lite::future::{block_on, poll_once, zip};
use virgo_runtime::AsyncFd;

use super::TlsServer;
use super::files::Pki as Place;
use super::handshake_slots::SLOTS;
use super::testing::{Behaviour, Leaf, Pki, RSA, Server, TAKES, TODAY, missing};
use crate::{Address, NetError, NetErrorKind, Socket, connect};

fn pki() -> Option<Pki> {
    let backend = gio::prelude::TlsBackendExt::supports_tls(&gio::TlsBackend::default());
    let lacks = missing().or((!backend).then_some("GIO has no TLS: glib-networking is missing"));
    if let Some(lacks) = lacks {
        virgo_testkit::skip(lacks);
        return None;
    }
    Some(Pki::new())
}

fn at(host: &str, port: u16, folder: &Path) -> TlsServer {
    TlsServer { host: host.into(), port, pki: Place::Named(folder.to_owned()), verify: true, sanity: true }
}

fn open(server: TlsServer) -> Result<Socket, NetError> {
    block_on(connect(&Address::Tls(server)))
}

/// Waits for a condition of the socket on the worker, as the remote driver does.
fn watch<T: Send + 'static>(
    socket: &Socket,
    wait: impl AsyncFnOnce(AsyncFd) -> T + Send + 'static,
) -> virgo_runtime::Task<T> {
    let copy = virgo_sys::fd::duplicate(socket.as_fd()).unwrap();
    virgo_runtime::spawn_local(move || async move { wait(AsyncFd::new(copy).unwrap()).await })
}

/// Counts bytes until EOF.
fn count_all(socket: &Socket) -> virgo_runtime::Task<usize> {
    watch(socket, async |watched| {
        let (mut count, mut buffer) = (0, vec![0; 64 << 10]);
        loop {
            match rustix::io::read(&watched, &mut buffer) {
                Ok(0) => return count,
                Ok(some) => count += some,
                Err(rustix::io::Errno::WOULDBLOCK) => watched.readable().await,
                Err(error) => panic!("{error} after {count} bytes"),
            }
        }
    })
}

/// Sends that many bytes.
fn send(socket: &Socket, length: usize) -> virgo_runtime::Task<()> {
    watch(socket, async move |watched| {
        let (mut left, buffer) = (length, vec![7; 100_000]);
        while left > 0 {
            match rustix::io::write(&watched, &buffer[..left.min(buffer.len())]) {
                Ok(some) => left -= some,
                Err(rustix::io::Errno::WOULDBLOCK) => watched.writable().await,
                Err(error) => panic!("{error}"),
            }
        }
    })
}

#[test]
fn bytes_are_copied_both_ways_and_close_notify_has_no_reason() {
    let Some(pki) = pki() else { return };
    let folder = pki.folder("good", "ca", Some("client"));
    // By name and by IP address, twice each, so that a cached session would be noticed.
    for host in ["localhost", "127.0.0.1", "localhost"] {
        let server = Server::start(&pki, "server", Behaviour::Echo);
        let socket = open(at(host, server.port, &folder)).unwrap();
        assert!(!socket.passes_descriptors());
        let length = 300_000;
        let back = watch(&socket, async move |watched| {
            let (mut count, mut buffer) = (0, vec![0; 64 << 10]);
            while count < length {
                match rustix::io::read(&watched, &mut buffer) {
                    Ok(some) => count += some,
                    Err(_) => watched.readable().await,
                }
            }
            count
        });
        assert_eq!(block_on(zip(send(&socket, length), back)).1, length);
        drop(socket);
        assert_eq!(server.count(), length);
    }
    let server = Server::start(&pki, "server", Behaviour::Send(10));
    let socket = open(at("localhost", server.port, &folder)).unwrap();
    assert_eq!(block_on(count_all(&socket)), 10);
    assert_eq!(block_on(socket.close_reason()), None);
}

#[test]
fn an_ip_address_has_to_be_in_the_certificate() {
    let Some(pki) = pki() else { return };
    pki.leaf("six", Leaf { hosts: "DNS:localhost,IP:::1,IP:127.0.0.1", ..Leaf::SERVER });
    pki.leaf("name", Leaf { hosts: "DNS:localhost", ..Leaf::SERVER });
    let folder = pki.folder("good", "ca", Some("client"));
    for address in ["::1", "127.0.0.1"] {
        let open_from = |certificate: &str| {
            let server = Server::start_at(address, &pki, certificate, Behaviour::Send(10));
            let socket = open(at(address, server.port, &folder));
            socket.map(|socket| block_on(count_all(&socket)))
        };
        assert_eq!(open_from("six"), Ok(10), "{address}");
        let error = open_from("name").unwrap_err();
        assert_eq!(error.kind, NetErrorKind::Untrusted);
        assert!(error.message.contains(&format!("is for 'localhost', not for '{address}'")), "{error}");
    }
    // The certificate's other address is not accepted.
    let server = Server::start_at("::1", &pki, "server", Behaviour::Send(10));
    let error = open(at("::1", server.port, &folder)).unwrap_err();
    assert!(error.message.contains("is for 'localhost', '127.0.0.1', not for '::1'"), "{error}");
}

#[test]
fn each_message_has_its_own_record() {
    let Some(pki) = pki() else { return };
    let folder = pki.folder("good", "ca", Some("client"));
    let server = Server::start(&pki, "server", Behaviour::Records);
    let socket = open(at("localhost", server.port, &folder)).unwrap();
    let message = |length: u8| [&[0, 0, 0, length][..], &vec![0; usize::from(length) - 4]].concat();
    let all: Vec<u8> = (4..204).flat_map(message).collect();
    assert_eq!(socket.write(&all).unwrap(), all.len());
    socket.shut_down();
    assert_eq!(server.count(), 200);
}

#[test]
fn eof_without_close_notify_is_a_close_reason() {
    let Some(pki) = pki() else { return };
    let folder = pki.folder("good", "ca", Some("client"));
    let server = Server::start(&pki, "server", Behaviour::Cut(100_000));
    let socket = open(at("localhost", server.port, &folder)).unwrap();
    assert_eq!(block_on(count_all(&socket)), 100_000);
    let words = block_on(socket.close_reason()).unwrap();
    assert!(words.contains("without a goodbye"), "{words}");
}

#[test]
fn bulk_data_does_not_delay_other_tasks() {
    let Some(pki) = pki() else { return };
    let folder = pki.folder("good", "ca", Some("client"));
    let length = 64 << 20;
    let down = Server::start(&pki, "server", Behaviour::Send(length));
    let socket = open(at("localhost", down.port, &folder)).unwrap();
    let begin = Instant::now();
    let mut counted = count_all(&socket);
    let mut answers = 0;
    block_on(async {
        let mut count = None;
        while count.is_none() {
            virgo_runtime::spawn(async {}).await;
            answers += 1;
            count = poll_once(&mut counted).await;
        }
        assert_eq!(count, Some(length));
    });
    eprintln!("64 MiB down in {:?}, the worker answered {answers} times", begin.elapsed());
    assert!(answers > 20, "{answers}");
    let up = Server::start(&pki, "server", Behaviour::Count);
    let socket = open(at("localhost", up.port, &folder)).unwrap();
    let begin = Instant::now();
    block_on(send(&socket, length));
    socket.shut_down();
    assert_eq!(up.count(), length);
    eprintln!("64 MiB up in {:?}", begin.elapsed());
}

/// Runs one of the ignored tests in a process of its own.
fn alone(name: &str, variable: Option<(&str, &str)>) {
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", &format!("tls::tests::{name}"), "--ignored", "--nocapture"]).envs(variable);
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
fn a_daemon_that_does_not_read_is_not_sent_more() {
    if pki().is_some() {
        alone("a_daemon_that_is_busy", None);
    }
}

#[test]
#[ignore = "run by another one, because it measures the process"]
fn a_daemon_that_is_busy() {
    let pki = pki().unwrap();
    let folder = pki.folder("good", "ca", Some("client"));
    let server = Server::start(&pki, "server", Behaviour::Late);
    let socket = open(at("localhost", server.port, &folder)).unwrap();
    let length = 32 << 20;
    let mut sending = send(&socket, length);
    // Once all buffers on the way are full, the worker has nothing to do.
    let mut spent = Duration::MAX;
    virgo_testkit::until("the worker rests", || {
        let before = worker_time();
        let waited = virgo_runtime::timeout(Duration::from_millis(200), &mut sending);
        assert!(block_on(waited).is_none(), "who keeps all that?");
        spent = worker_time() - before;
        spent < Duration::from_millis(20)
    });
    TAKES.store(true, Ordering::Release);
    block_on(sending);
    socket.shut_down();
    assert_eq!(server.count(), length);
}

/// CPU time of the worker thread.
fn worker_time() -> Duration {
    block_on(virgo_runtime::spawn(async {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::new(u64::try_from(time.tv_sec).unwrap(), u32::try_from(time.tv_nsec).unwrap())
    }))
}

#[track_caller]
fn refused(server: TlsServer, kind: NetErrorKind, words: &[&str]) {
    let error = open(server).unwrap_err();
    assert_eq!(error.kind, kind, "{error}");
    for word in words {
        assert!(error.message.contains(word), "{word}: {error}");
    }
    eprintln!("{error}");
}

#[test]
fn each_fault_of_a_certificate_has_its_message() {
    let Some(pki) = pki() else { return };
    let good = pki.folder("good", "ca", Some("client"));
    pki.authority("other", TODAY);
    let past = ("20200101000000Z", "20210203040500Z");
    let future = ("20800102030400Z", "20991231000000Z");
    pki.leaf("expired", Leaf { span: past, ..Leaf::SERVER });
    pki.leaf("early", Leaf { span: future, ..Leaf::SERVER });
    pki.leaf("elsewhere", Leaf { hosts: "DNS:other.example,IP:192.0.2.1", ..Leaf::SERVER });
    pki.leaf("strange", Leaf { authority: "other", ..Leaf::SERVER });
    pki.leaf("twice", Leaf { authority: "other", span: past, ..Leaf::SERVER });
    pki.leaf("wrong-use", Leaf { extensions: Leaf::CLIENT.extensions, ..Leaf::SERVER });
    let too_much = "basicConstraints=critical,CA:TRUE\nkeyUsage=digitalSignature,keyCertSign\n";
    pki.leaf("too-much", Leaf { extensions: too_much, ..Leaf::SERVER });
    let cases: [(&str, &[&str]); 8] = [
        ("expired", &["expired on 2021-02-03 04:05 UTC"]),
        ("early", &["is not valid before 2080-01-02 03:04 UTC"]),
        ("elsewhere", &["is for 'other.example', '192.0.2.1', not for 'localhost'"]),
        ("strange", &["was signed by 'CN=other', whom no authority of", "good/cacert.pem"]),
        ("twice", &["'CN=other'", ", and it expired on 2021"]),
        ("wrong-use", &["is not for servers"]),
        ("client", &["is for 'client', not for 'localhost'", "is not for servers"]),
        ("too-much", &["is that of an authority"]),
    ];
    for (name, words) in cases {
        let server = Server::start(&pki, name, Behaviour::Echo);
        let words = [words, &["the host 'localhost'"]].concat();
        refused(at("localhost", server.port, &good), NetErrorKind::Untrusted, &words);
        assert_eq!(server.count(), 0);
        let server = Server::start(&pki, name, Behaviour::Echo);
        let lax = TlsServer { verify: false, ..at("localhost", server.port, &good) };
        assert!(open(lax).is_ok(), "{name}");
    }
    // One of several CAs is enough.
    let several = pki.folder("several", "other", Some("client"));
    let both = ["other", "ca"].map(|name| std::fs::read_to_string(pki.certificate(name)).unwrap()).concat();
    std::fs::write(several.join("cacert.pem"), both).unwrap();
    for name in ["server", "strange"] {
        let server = Server::start(&pki, name, Behaviour::Echo);
        assert!(open(at("localhost", server.port, &several)).is_ok(), "{name}");
    }
}

#[test]
fn a_revoked_certificate_is_refused() {
    let Some(pki) = pki() else { return };
    let folder = pki.folder("good", "ca", Some("client"));
    let list = folder.join("cacrl.pem");
    for (name, is_second) in [("one", false), ("two", true)] {
        pki.leaf(name, Leaf::SERVER);
        pki.revoke("ca", name, "20991231000000Z", is_second, &list);
        let server = Server::start(&pki, "server", Behaviour::Echo);
        open(at("localhost", server.port, &folder)).unwrap();
        let server = Server::start(&pki, name, Behaviour::Echo);
        let words = ["was revoked on 20", "cacrl.pem'"];
        refused(at("localhost", server.port, &folder), NetErrorKind::Untrusted, &words);
    }
    pki.leaf("another", Leaf::SERVER);
    pki.revoke("ca", "another", "20210203040500Z", true, &list);
    let server = Server::start(&pki, "server", Behaviour::Echo);
    let words = ["may have been revoked", "cacrl.pem' was due on 2021-02-03 04:05 UTC"];
    refused(at("localhost", server.port, &folder), NetErrorKind::Untrusted, &words);
    std::fs::write(&list, "nothing").unwrap();
    refused(at("localhost", 1, &folder), NetErrorKind::System, &["cacrl.pem' cannot be read"]);
}

#[test]
fn our_own_certificates_are_checked_first() {
    let Some(pki) = pki() else { return };
    let past = ("20200101000000Z", "20210203040500Z");
    pki.authority("other", TODAY);
    pki.authority("old", past);
    pki.leaf("expired", Leaf { span: past, ..Leaf::CLIENT });
    pki.leaf("early", Leaf { span: ("20800102030400Z", "20991231000000Z"), ..Leaf::CLIENT });
    pki.leaf("strange", Leaf { authority: "other", ..Leaf::CLIENT });
    let no_signing = "basicConstraints=CA:FALSE\nkeyUsage=critical,keyEncipherment\n";
    pki.leaf("no-signing", Leaf { extensions: no_signing, ..Leaf::CLIENT });
    let no_keys = "basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\n";
    pki.leaf("no-keys", Leaf { key: RSA, extensions: no_keys, ..Leaf::CLIENT });
    pki.leaf("rsa", Leaf { key: RSA, ..Leaf::CLIENT });
    pki.leaf("modern", Leaf { extensions: no_keys, ..Leaf::CLIENT });
    for name in ["rsa", "modern"] {
        let folder = pki.folder(&format!("good-{name}"), "ca", Some(name));
        let server = Server::start(&pki, "server", Behaviour::Echo);
        open(at("localhost", server.port, &folder)).unwrap();
    }
    for (authority, identity, words) in [
        ("ca", "expired", ["clientcert.pem'", "expired on 2021-02-03 04:05 UTC"]),
        ("ca", "early", ["clientcert.pem'", "is not valid before 2080-01-02 03:04 UTC"]),
        ("ca", "server", ["clientcert.pem'", "is not for clients"]),
        ("ca", "ca", ["clientcert.pem'", "of an authority"]),
        ("ca", "no-signing", ["clientcert.pem'", "does not allow signatures"]),
        ("ca", "no-keys", ["clientcert.pem'", "does not allow the encryption of keys"]),
        ("ca", "strange", ["clientcert.pem'", "was not signed by an authority of"]),
        ("old", "client", ["cacert.pem'", "expired on 2021-02-03 04:05 UTC"]),
        ("client", "client", ["cacert.pem'", "is not that of an authority"]),
    ] {
        let folder = pki.folder(&format!("{authority}-{identity}"), authority, Some(identity));
        let words = [&words[..], &["no_sanity=1"]].concat();
        refused(at("localhost", 1, &folder), NetErrorKind::System, &words);
        // Without our own check, the daemon refuses it.
        let lax = TlsServer { sanity: false, ..at("localhost", 1, &folder) };
        refused(lax, NetErrorKind::NoConnection, &["nobody listens"]);
    }
    let folder = pki.folder("broken", "ca", Some("client"));
    std::fs::copy(pki.key("server"), folder.join("clientkey.pem")).unwrap();
    let server = Server::start(&pki, "server", Behaviour::Demand);
    refused(
        at("localhost", server.port, &folder),
        NetErrorKind::Untrusted,
        &["does not accept our certificate"],
    );
    std::fs::write(folder.join("clientkey.pem"), "no key").unwrap();
    refused(at("localhost", 1, &folder), NetErrorKind::System, &["clientkey.pem' cannot be read"]);
    std::fs::write(folder.join("clientcert.pem"), "no certificate").unwrap();
    refused(at("localhost", 1, &folder), NetErrorKind::System, &["clientcert.pem' cannot be read"]);
    std::fs::write(folder.join("cacert.pem"), "no certificate").unwrap();
    refused(at("localhost", 1, &folder), NetErrorKind::System, &["cacert.pem' cannot be read"]);
    refused(at("localhost", 1, Path::new("/none")), NetErrorKind::System, &["'/none/cacert.pem' is missing"]);
}

#[test]
fn a_refused_client_certificate_is_untrusted() {
    let Some(pki) = pki() else { return };
    let with = pki.folder("with", "ca", Some("client"));
    let without = pki.folder("without", "ca", None);
    let ours = ["does not accept our certificate", "with/clientcert.pem'"];
    let none = ["wants a certificate of ours", "without/clientcert.pem' is missing"];
    for (folder, manner, words) in [
        (&with, Behaviour::Refuse, ours),
        (&with, Behaviour::Byte(0), ["does not accept our certificate", "sends 0"]),
        (&without, Behaviour::Refuse, none),
        (&without, Behaviour::Demand, none),
    ] {
        let server = Server::start(&pki, "server", manner);
        refused(at("localhost", server.port, folder), NetErrorKind::Untrusted, &words);
    }
    let server = Server::start(&pki, "server", Behaviour::Echo);
    assert!(open(at("localhost", server.port, &without)).is_ok());
    let server = Server::start(&pki, "server", Behaviour::Babble);
    refused(at("localhost", server.port, &with), NetErrorKind::NoConnection, &["the TLS handshake"]);
    refused(at("localhost", 1, &with), NetErrorKind::NoConnection, &["nobody listens there"]);
    refused(at("host.invalid", 1, &with), NetErrorKind::UnknownHost, &["host.invalid"]);
}

#[test]
fn a_handshake_can_be_cancelled() {
    let Some(pki) = pki() else { return };
    let folder = pki.folder("good", "ca", Some("client"));
    let server = Server::start(&pki, "server", Behaviour::Silent);
    let address = Address::Tls(at("localhost", server.port, &folder));
    let mut connecting = Box::pin(connect(&address));
    virgo_testkit::until("the server has the client's hello", || {
        assert!(block_on(poll_once(connecting.as_mut())).is_none());
        server.heard() > 100
    });
    drop(connecting);
    // The server sees EOF.
    server.count();
}

#[test]
fn hanging_daemons_do_not_block_other_handshakes() {
    if pki().is_some() {
        alone("handshakes_beside_hanging_daemons", None);
    }
}

/// Starts more handshakes than there are slots, each with a daemon that never answers.
fn hang(pki: &Pki, folder: &Path, number: usize) -> Vec<(Server, virgo_runtime::Task<Result<(), NetError>>)> {
    let hang = |_| {
        let server = Server::start(pki, "server", Behaviour::Silent);
        let address = Address::Tls(at("localhost", server.port, folder));
        let task = virgo_runtime::spawn(async move { connect(&address).await.map(drop) });
        (server, task)
    };
    let hung = (0..number).map(hang).collect();
    virgo_testkit::until("all slots are taken", || SLOTS.are_taken());
    hung
}

#[test]
#[ignore = "run by another one, because it takes all slots of the process"]
fn handshakes_beside_hanging_daemons() {
    let pki = pki().unwrap();
    let folder = pki.folder("good", "ca", Some("client"));
    let server = Server::start(&pki, "server", Behaviour::Echo);
    let healthy = open(at("localhost", server.port, &folder)).unwrap();
    let mut hung = hang(&pki, &folder, 40);
    let begin = Instant::now();
    let back = watch(&healthy, async |watched| {
        watched.readable().await;
        rustix::io::read(&watched, &mut [0; 100]).unwrap()
    });
    assert_eq!(block_on(zip(send(&healthy, 100), back)).1, 100);
    eprintln!("there and back beside 40 that hang in {:?}", begin.elapsed());
    let server = Server::start(&pki, "server", Behaviour::Echo);
    let begin = Instant::now();
    open(at("localhost", server.port, &folder)).unwrap();
    eprintln!("opened beside 40 that hang in {:?}", begin.elapsed());
    // Neither has waited until those that hang were given up.
    for (_, task) in &mut hung {
        assert_eq!(block_on(poll_once(task)), None);
    }
}

#[test]
fn a_preempted_handshake_is_repeated() {
    if pki().is_some() {
        alone("handshakes_that_are_preempted", None);
    }
}

#[test]
#[ignore = "run by another one, because it takes all slots of the process"]
fn handshakes_that_are_preempted() {
    let pki = pki().unwrap();
    let folder = pki.folder("good", "ca", Some("client"));
    let hung = hang(&pki, &folder, 6);
    let server = Server::start(&pki, "server", Behaviour::Echo);
    open(at("localhost", server.port, &folder)).unwrap();
    virgo_testkit::until("somebody comes again", || hung.iter().any(|(server, _)| server.accepted() > 1));
}

#[test]
#[ignore = "takes half a minute"]
fn a_handshake_takes_only_so_long() {
    let Some(pki) = pki() else { return };
    let folder = pki.folder("good", "ca", Some("client"));
    let server = Server::start(&pki, "server", Behaviour::Silent);
    refused(at("localhost", server.port, &folder), NetErrorKind::NoConnection, &["more than 30 seconds"]);
}

#[test]
fn a_missing_tls_backend_is_unsupported() {
    alone("without_a_backend", Some(("GIO_USE_TLS", "dummy")));
}

#[test]
#[ignore = "run by another one, which hides GIO's TLS"]
fn without_a_backend() {
    if std::env::var_os("GIO_USE_TLS").is_none() {
        return;
    }
    refused(at("localhost", 1, Path::new("/none")), NetErrorKind::Unsupported, &["glib-networking"]);
}
