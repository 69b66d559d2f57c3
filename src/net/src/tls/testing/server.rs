//! Test server: GIO's TLS server connection, blocking, in a thread.
//!
//! A handshake may be preempted in any test, as those of other tests want its slot, and is then repeated on a new
//! connection. So a server accepts until something has come over one, or its owner wants no more.

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::thread::JoinHandle;

use gio::prelude::*;
use gio::{TlsAuthenticationMode, TlsCertificate};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::Pki;

/// Behaviour after the connection was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tls) enum Behaviour {
    /// Accepts the client, echoes until EOF, and sends close_notify.
    Echo,
    /// Accepts the client, sends that many bytes and close_notify.
    Send(usize),
    /// As `Send`, without close_notify.
    Cut(usize),
    /// Welcomes, and counts what comes.
    Count,
    /// Welcomes, and takes nothing before [`TAKES`]; then counts what comes.
    Late,
    /// Welcomes, and counts records.
    Records,
    /// Sends this byte instead of 1.
    Byte(u8),
    /// Closes after the handshake.
    Refuse,
    /// Requires a client certificate.
    Demand,
    /// Accepts the TCP connection and sends nothing.
    Silent,
    /// Sends bytes that are not TLS.
    Babble,
}

/// Whether those that are late take something now. There is one in a process.
pub(in crate::tls) static TAKES: AtomicBool = AtomicBool::new(false);

/// See the module.
pub(in crate::tls) struct Server {
    pub(in crate::tls) port: u16,
    /// Bytes that a silent one has received.
    heard: Arc<AtomicUsize>,
    /// Number of connections so far.
    accepted: Arc<AtomicUsize>,
    /// Without it, no further connection is accepted.
    owner: Arc<()>,
    thread: JoinHandle<usize>,
}

impl Server {
    /// Serves on the loopback address.
    pub(in crate::tls) fn start(pki: &Pki, name: &str, behaviour: Behaviour) -> Self {
        Self::start_at("127.0.0.1", pki, name, behaviour)
    }

    /// Serves on an address of this machine.
    pub(in crate::tls) fn start_at(address: &str, pki: &Pki, name: &str, behaviour: Behaviour) -> Self {
        let listener = TcpListener::bind((address, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let (certificate, key) = (pki.certificate(name), pki.key(name));
        let (heard, accepted, owner) = (Arc::<AtomicUsize>::default(), Arc::default(), Arc::default());
        let (hears, accepts, owned) =
            (heard.clone(), Arc::<AtomicUsize>::clone(&accepted), Arc::downgrade(&owner));
        let thread = std::thread::spawn(move || {
            while let Some(tcp) = accept(&listener, &owned) {
                accepts.fetch_add(1, Ordering::Release);
                let count = match behaviour {
                    Behaviour::Silent => listen(tcp, &hears),
                    Behaviour::Babble => babble(tcp),
                    _ => shake_hands(tcp, &certificate, &key, behaviour),
                };
                if let Some(count) = count {
                    return count;
                }
            }
            hears.load(Ordering::Acquire)
        });
        Self { port, heard, accepted, owner, thread }
    }

    /// Returns the number of bytes that a silent one has received so far.
    pub(in crate::tls) fn heard(&self) -> usize {
        self.heard.load(Ordering::Acquire)
    }

    /// Returns the number of connections so far.
    pub(in crate::tls) fn accepted(&self) -> usize {
        self.accepted.load(Ordering::Acquire)
    }

    /// Returns the number of bytes or records received, once the connection has ended.
    pub(in crate::tls) fn count(self) -> usize {
        drop(self.owner);
        self.thread.join().unwrap()
    }
}

/// Waits for a connection, as long as the server has an owner.
fn accept(listener: &TcpListener, owned: &Weak<()>) -> Option<TcpStream> {
    let moment = Timespec { tv_sec: 0, tv_nsec: 20_000_000 };
    while poll(&mut [PollFd::new(listener, PollFlags::IN)], Some(&moment)).unwrap() == 0 {
        owned.upgrade()?;
    }
    let (tcp, _) = listener.accept().unwrap();
    tcp.set_read_timeout(Some(virgo_testkit::LIMIT)).unwrap();
    Some(tcp)
}

/// Reads until EOF.
fn listen(mut tcp: TcpStream, heard: &AtomicUsize) -> Option<usize> {
    let mut buffer = [0; 1024];
    loop {
        match tcp.read(&mut buffer) {
            Ok(0) => return None,
            Ok(some) => heard.fetch_add(some, Ordering::Release),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => return None,
            Err(error) => panic!("the client is still there: {error}"),
        };
    }
}

/// Sends a greeting of another protocol.
fn babble(mut tcp: TcpStream) -> Option<usize> {
    let _ = tcp.write_all(b"220 mail.example ESMTP, and what would you like to send?\r\n");
    // The peer that closes first sends a RST.
    let _ = tcp.read_to_end(&mut vec![]);
    None
}

/// Does the handshake and serves; nothing if the handshake fails, or nothing has come.
fn shake_hands(tcp: TcpStream, certificate: &Path, key: &Path, behaviour: Behaviour) -> Option<usize> {
    let certificate = TlsCertificate::from_files(certificate, key).unwrap();
    let socket = gio::Socket::from_fd(tcp.into()).unwrap();
    let plain = socket.connection_factory_create_connection();
    let tls = gio::TlsServerConnection::new(&plain, Some(&certificate)).unwrap();
    let demands = behaviour == Behaviour::Demand;
    let mode = if demands { TlsAuthenticationMode::Required } else { TlsAuthenticationMode::Requested };
    tls.set_authentication_mode(mode);
    tls.connect_accept_certificate(|_, _, _| true);
    let tls: gio::TlsConnection = tls.upcast();
    tls.set_require_close_notify(false);
    tls.handshake(gio::Cancellable::NONE).ok()?;
    let count = serve(&tls, behaviour);
    match behaviour {
        Behaviour::Cut(_) | Behaviour::Refuse => plain.close(gio::Cancellable::NONE).unwrap(),
        _ => {
            let _ = tls.close(gio::Cancellable::NONE);
        }
    }
    (count > 0).then_some(count)
}

fn serve(tls: &gio::TlsConnection, behaviour: Behaviour) -> usize {
    let (input, output) = (tls.input_stream(), tls.output_stream());
    let write = |bytes: &[u8]| output.write_all(bytes, gio::Cancellable::NONE).is_ok();
    let mut buffer = vec![0; 64 << 10];
    let mut count = 0;
    match behaviour {
        Behaviour::Refuse => return 0,
        Behaviour::Byte(byte) => {
            write(&[byte]);
            return 0;
        }
        _ => write(&[1]),
    };
    match behaviour {
        Behaviour::Send(length) | Behaviour::Cut(length) => {
            let mut sent = 0;
            while sent < length {
                let some = buffer.len().min(length - sent);
                if !write(&buffer[..some]) {
                    return 0;
                }
                sent += some;
            }
            return 0;
        }
        Behaviour::Late => virgo_testkit::until("it is told to take it", || TAKES.load(Ordering::Acquire)),
        _ => {}
    }
    loop {
        match input.read(&mut buffer, gio::Cancellable::NONE) {
            Ok(0) | Err(_) => return count,
            Ok(some) => {
                count += if behaviour == Behaviour::Records { 1 } else { some };
                if behaviour == Behaviour::Echo && !write(&buffer[..some]) {
                    return count;
                }
            }
        }
    }
}
