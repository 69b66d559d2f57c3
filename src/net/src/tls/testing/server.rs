//! A daemon of a test's own: GIO's other half, blocking, in a thread.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;
use std::time::Duration;

use gio::prelude::*;
use gio::{TlsAuthenticationMode, TlsCertificate};

use super::Pki;

/// How it behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tls) enum Manner {
    /// Welcomes, sends back what comes until that ends, and says goodbye.
    Echo,
    /// Welcomes and sends so many bytes, and says goodbye.
    Send(usize),
    /// The same and no goodbye.
    Cut(usize),
    /// Welcomes, and takes nothing for so long; then counts what comes.
    Late(Duration),
    /// Welcomes, and counts records.
    Records,
    /// Sends this byte and no welcome.
    Byte(u8),
    /// Ends after the handshake.
    Refuse,
    /// Wants a certificate.
    Demand,
    /// Accepts the connection and says nothing.
    Silent,
    /// Talks, but not TLS.
    Babble,
}

/// See the module.
pub(in crate::tls) struct Server {
    pub(in crate::tls) port: u16,
    thread: JoinHandle<usize>,
}

impl Server {
    /// Serves one connection.
    pub(in crate::tls) fn start(pki: &Pki, name: &str, manner: Manner) -> Self {
        Self::start_at("127.0.0.1", pki, name, manner)
    }

    /// The same at an address of this machine.
    pub(in crate::tls) fn start_at(address: &str, pki: &Pki, name: &str, manner: Manner) -> Self {
        let listener = TcpListener::bind((address, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let (certificate, key) = (pki.certificate(name), pki.key(name));
        let thread = std::thread::spawn(move || {
            let (mut tcp, _) = listener.accept().unwrap();
            tcp.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
            match manner {
                Manner::Silent => return tcp.read_to_end(&mut vec![]).unwrap_or(0),
                Manner::Babble => {
                    // Whoever hangs up first sends a reset.
                    let _ = tcp.write_all(b"220 mail.example ESMTP, and what would you like to send?\r\n");
                    return tcp.read_to_end(&mut vec![]).unwrap_or(0);
                }
                _ => {}
            }
            let certificate = TlsCertificate::from_files(certificate, key).unwrap();
            let socket = gio::Socket::from_fd(tcp.into()).unwrap();
            let plain = socket.connection_factory_create_connection();
            let tls = gio::TlsServerConnection::new(&plain, Some(&certificate)).unwrap();
            let demands = manner == Manner::Demand;
            let mode =
                if demands { TlsAuthenticationMode::Required } else { TlsAuthenticationMode::Requested };
            tls.set_authentication_mode(mode);
            tls.connect_accept_certificate(|_, _, _| true);
            let tls: gio::TlsConnection = tls.upcast();
            tls.set_require_close_notify(false);
            if tls.handshake(gio::Cancellable::NONE).is_err() {
                return 0;
            }
            let count = serve(&tls, manner);
            match manner {
                Manner::Cut(_) | Manner::Refuse => plain.close(gio::Cancellable::NONE).unwrap(),
                _ => {
                    let _ = tls.close(gio::Cancellable::NONE);
                }
            }
            count
        });
        Self { port, thread }
    }

    /// How many bytes or records have come, once it is over.
    pub(in crate::tls) fn count(self) -> usize {
        self.thread.join().unwrap()
    }
}

fn serve(tls: &gio::TlsConnection, manner: Manner) -> usize {
    let (input, output) = (tls.input_stream(), tls.output_stream());
    let write = |bytes: &[u8]| output.write_all(bytes, gio::Cancellable::NONE).is_ok();
    let mut buffer = vec![0; 64 << 10];
    let mut count = 0;
    match manner {
        Manner::Refuse => return 0,
        Manner::Byte(byte) => {
            write(&[byte]);
            return 0;
        }
        _ => write(&[1]),
    };
    match manner {
        Manner::Send(length) | Manner::Cut(length) => {
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
        Manner::Late(wait) => std::thread::sleep(wait),
        _ => {}
    }
    loop {
        match input.read(&mut buffer, gio::Cancellable::NONE) {
            Ok(0) | Err(_) => return count,
            Ok(some) => {
                count += if manner == Manner::Records { 1 } else { some };
                if manner == Manner::Echo && !write(&buffer[..some]) {
                    return count;
                }
            }
        }
    }
}
