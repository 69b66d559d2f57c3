//! Test server: GIO's TLS server connection, blocking, in a thread.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use gio::prelude::*;
use gio::{TlsAuthenticationMode, TlsCertificate};

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
    thread: JoinHandle<usize>,
}

impl Server {
    /// Serves one connection on the loopback address.
    pub(in crate::tls) fn start(pki: &Pki, name: &str, behaviour: Behaviour) -> Self {
        Self::start_at("127.0.0.1", pki, name, behaviour)
    }

    /// Serves one connection on an address of this machine.
    pub(in crate::tls) fn start_at(address: &str, pki: &Pki, name: &str, behaviour: Behaviour) -> Self {
        let listener = TcpListener::bind((address, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let (certificate, key) = (pki.certificate(name), pki.key(name));
        let heard = Arc::new(AtomicUsize::new(0));
        let hears = heard.clone();
        let thread = std::thread::spawn(move || {
            let (mut tcp, _) = listener.accept().unwrap();
            tcp.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
            match behaviour {
                Behaviour::Silent => {
                    let mut buffer = [0; 1024];
                    while let Ok(some @ 1..) = tcp.read(&mut buffer) {
                        hears.fetch_add(some, Ordering::Release);
                    }
                    return hears.load(Ordering::Acquire);
                }
                Behaviour::Babble => {
                    // The peer that closes first sends a RST.
                    let _ = tcp.write_all(b"220 mail.example ESMTP, and what would you like to send?\r\n");
                    return tcp.read_to_end(&mut vec![]).unwrap_or(0);
                }
                _ => {}
            }
            let certificate = TlsCertificate::from_files(certificate, key).unwrap();
            let socket = gio::Socket::from_fd(tcp.into()).unwrap();
            let plain = socket.connection_factory_create_connection();
            let tls = gio::TlsServerConnection::new(&plain, Some(&certificate)).unwrap();
            let demands = behaviour == Behaviour::Demand;
            let mode =
                if demands { TlsAuthenticationMode::Required } else { TlsAuthenticationMode::Requested };
            tls.set_authentication_mode(mode);
            tls.connect_accept_certificate(|_, _, _| true);
            let tls: gio::TlsConnection = tls.upcast();
            tls.set_require_close_notify(false);
            if tls.handshake(gio::Cancellable::NONE).is_err() {
                return 0;
            }
            let count = serve(&tls, behaviour);
            match behaviour {
                Behaviour::Cut(_) | Behaviour::Refuse => plain.close(gio::Cancellable::NONE).unwrap(),
                _ => {
                    let _ = tls.close(gio::Cancellable::NONE);
                }
            }
            count
        });
        Self { port, heard, thread }
    }

    /// Returns the number of bytes that a silent one has received so far.
    pub(in crate::tls) fn heard(&self) -> usize {
        self.heard.load(Ordering::Acquire)
    }

    /// Returns the number of bytes or records received, once the connection has ended.
    pub(in crate::tls) fn count(self) -> usize {
        self.thread.join().unwrap()
    }
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
