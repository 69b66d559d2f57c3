//! TLS tunnel: a task on the worker that does the handshake and then copies bytes between the network and a socket
//! pair.

use std::cell::RefCell;
use std::os::fd::{AsFd, OwnedFd};
use std::rc::Rc;
use std::time::Duration;

use async_channel::Sender;
use futures_lite::future::{or, yield_now};
use gio::prelude::*;
use gio::{IOErrorEnum, TlsError};
use glib::Priority;
use rustix::net::Shutdown;
use virgo_runtime::AsyncFd;

use super::credentials::Credentials;
use super::handshake_error::HandshakeError;
use super::handshake_slots::HandshakeSlot;
use super::message_splitter::MessageSplitter;
use super::server::TlsServer;
use super::verify::Verifier;
use crate::{NetError, NetErrorKind, Socket};

/// Limit for sending close_notify.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// Byte that libvirt's daemons send once they have accepted the client's certificate.
const ACCEPTED: u8 = 1;

/// Does the handshake and starts the tunnel. Runs on the worker; dropping the future cancels. `None` if the
/// handshake was preempted, to be repeated on a new connection.
pub(super) async fn establish(
    tcp: OwnedFd,
    server: TlsServer,
    credentials: Credentials,
    slot: HandshakeSlot,
    tries: u32,
) -> Result<Option<Socket>, NetError> {
    let here = |error: std::io::Error| {
        NetError::new(
            NetErrorKind::System,
            format!("cannot connect to {server}: {}", virgo_sys::words(&error)),
        )
    };
    let identity_file = credentials.identity_file.clone();
    let (tls, verifier) = Tls::new(tcp, &server, credentials)?;
    let handshake_error = HandshakeError {
        server: &server,
        identity_file,
        has_identity: tls.connection.certificate().is_some(),
    };
    let handshake = or(async { Some(tls.handshake(verifier, &handshake_error).await) }, async {
        slot.preempted(tries).await;
        None
    });
    match handshake.await {
        None => return Ok(None),
        Some(handshake) => handshake?,
    }
    drop(slot);
    tls.wait_for_acceptance(&handshake_error).await?;
    let (ours, theirs) = virgo_sys::fd::socket_pair(true).map_err(here)?;
    let reader = AsyncFd::new(virgo_sys::fd::duplicate(ours.as_fd()).map_err(here)?).map_err(here)?;
    let writer = AsyncFd::new(ours).map_err(here)?;
    let (report, close_reason) = async_channel::bounded(1);
    // The task ends when the other socket of the pair is closed.
    glib::spawn_future_local(tls.copy(reader, writer, report));
    Ok(Some(Socket::tunneled(theirs, close_reason)))
}

/// TLS connection.
struct Tls {
    connection: gio::TlsConnection,
    input: gio::PollableInputStream,
    output: gio::PollableOutputStream,
    /// Dropping it closes the TCP socket.
    _tcp: gio::SocketConnection,
}

impl Tls {
    fn new(tcp: OwnedFd, server: &TlsServer, credentials: Credentials) -> Result<(Self, Verifier), NetError> {
        let failed = |error: glib::Error| {
            NetError::new(NetErrorKind::System, format!("cannot connect to {server}: {}", error.message()))
        };
        let objects = credentials.to_gio()?;
        let identity = server.identity();
        let tcp = gio::Socket::from_fd(tcp).map_err(failed)?.connection_factory_create_connection();
        // glib-networking caches sessions by the remote address, and resumes them without verifying the
        // certificate, even sessions made with `no_verify`. Streams without an address are not resumed.
        let plain = gio::SimpleIOStream::new(&tcp.input_stream(), &tcp.output_stream());
        // Without a database from the start: the default one would parse all of the system's CA certificates,
        // blocking, for each connection.
        let connection =
            gio::Initable::builder_with_type(gio::TlsBackend::default().client_connection_type())
                .property("base-io-stream", &plain)
                .property("server-identity", server.name())
                .property("database", None::<gio::TlsDatabase>)
                .build(gio::Cancellable::NONE)
                .map_err(failed)?;
        let unsuitable = || NetError::new(NetErrorKind::Unsupported, "GIO's TLS here only works blocking");
        let connection: gio::TlsConnection = connection.dynamic_cast().map_err(|_| unsuitable())?;
        if let Some(own) = &objects.identity {
            connection.set_certificate(own);
        }
        let verifier = Verifier {
            verify: server.verify,
            host: server.host.clone(),
            identity,
            authorities: objects.authorities,
            authorities_file: credentials.authorities_file.unwrap_or_default(),
            crl: credentials.crl,
        };
        let input = connection.input_stream().dynamic_cast().map_err(|_| unsuitable())?;
        let output = connection.output_stream().dynamic_cast().map_err(|_| unsuitable())?;
        Ok((Self { connection, input, output, _tcp: tcp }, verifier))
    }

    async fn handshake(
        &self,
        verifier: Verifier,
        handshake_error: &HandshakeError<'_>,
    ) -> Result<(), NetError> {
        let verifier = Rc::new(verifier);
        let outcome: Rc<RefCell<Option<Result<(), String>>>> = Rc::default();
        let (own_verifier, own_outcome) = (verifier.clone(), outcome.clone());
        self.connection.connect_accept_certificate(move |_, certificate, _| {
            let verified = own_verifier.verify(certificate);
            let is_accepted = verified.is_ok();
            own_outcome.replace(Some(verified));
            is_accepted
        });
        let handshake = self.connection.handshake_future(Priority::DEFAULT).await;
        match (outcome.take(), handshake) {
            (Some(Err(what)), _) => Err(handshake_error.untrusted(&what)),
            (_, Err(error)) => Err(handshake_error.handshake_failed(&error)),
            (Some(Ok(())), Ok(())) => Ok(()),
            // `accept-certificate` was not emitted, as for a resumed session: verify here.
            (None, Ok(())) => match self.connection.peer_certificate() {
                Some(certificate) => {
                    verifier.verify(&certificate).map_err(|what| handshake_error.untrusted(&what))
                }
                None if verifier.verify => Err(handshake_error.untrusted("was not shown")),
                None => Ok(()),
            },
        }
    }

    /// Waits for the daemon's acceptance of our certificate.
    async fn wait_for_acceptance(&self, handshake_error: &HandshakeError<'_>) -> Result<(), NetError> {
        let mut byte = [0];
        match self.read(&mut byte).await {
            Ok(1) if byte[0] == ACCEPTED => Ok(()),
            Ok(0) => Err(handshake_error.client_certificate_refused(None)),
            Ok(_) => Err(handshake_error
                .client_certificate_refused(Some(&format!("it sends {} and not the welcome, 1", byte[0])))),
            Err(error) if is_cut(&error) => Err(handshake_error.client_certificate_refused(None)),
            Err(error) => Err(handshake_error.client_certificate_refused(Some(error.message()))),
        }
    }

    /// Copies in both directions until either side closes, then reports the close reason.
    async fn copy(self, reader: AsyncFd, writer: AsyncFd, report: Sender<String>) {
        let close_reason = or(self.copy_to_daemon(&reader), self.copy_from_daemon(&writer)).await;
        if let Some(words) = close_reason {
            let _ = report.try_send(words);
        }
        drop(report);
        let _ = rustix::net::shutdown(&writer, Shutdown::Both);
        // The daemon may not read any more.
        virgo_runtime::timeout(CLOSE_TIMEOUT, self.connection.close_future(Priority::DEFAULT)).await;
    }

    /// Copies from the socket pair to the daemon. It stops reading while the daemon does not read, which is the
    /// backpressure.
    async fn copy_to_daemon(&self, user: &AsyncFd) -> Option<String> {
        let mut message_splitter = MessageSplitter::default();
        let mut buffer = vec![0; 64 << 10];
        loop {
            let mut data = match user.read(&mut buffer).await {
                Ok(0) | Err(_) => return None,
                Ok(count) => &buffer[..count],
            };
            while !data.is_empty() {
                let (message, rest) = data.split_at(message_splitter.next_length(data));
                if let Err(error) = self.write_all(message).await {
                    return Some(close_reason("sending", &error));
                }
                data = rest;
                // Lets other tasks on the worker run.
                yield_now().await;
            }
        }
    }

    /// Copies from the daemon to the socket pair.
    async fn copy_from_daemon(&self, user: &AsyncFd) -> Option<String> {
        // Maximum size of a TLS record.
        let mut buffer = vec![0; 16 << 10];
        loop {
            match self.read(&mut buffer).await {
                Ok(0) => return None,
                Ok(count) => user.write_all(&buffer[..count]).await.ok()?,
                Err(error) => return Some(close_reason("receiving", &error)),
            }
            yield_now().await;
        }
    }

    async fn read(&self, buffer: &mut [u8]) -> Result<usize, glib::Error> {
        loop {
            match self.input.read_nonblocking(buffer, gio::Cancellable::NONE) {
                Ok(count) => return Ok(usize::try_from(count).unwrap_or(0)),
                Err(error) if error.matches(IOErrorEnum::WouldBlock) => {
                    self.input.create_source_future(gio::Cancellable::NONE, Priority::DEFAULT).await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    async fn write_all(&self, mut data: &[u8]) -> Result<(), glib::Error> {
        while !data.is_empty() {
            // After `GNUTLS_E_AGAIN` the same data has to be passed again, which it is.
            match self.output.write_nonblocking(data, gio::Cancellable::NONE) {
                Ok(count) => data = &data[usize::try_from(count).unwrap_or(0)..],
                Err(error) if error.matches(IOErrorEnum::WouldBlock) => {
                    self.output.create_source_future(gio::Cancellable::NONE, Priority::DEFAULT).await;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

/// Describes the failure of an established connection.
fn close_reason(doing: &str, error: &glib::Error) -> String {
    if is_cut(error) {
        "the daemon ended the TLS connection without a goodbye".into()
    } else {
        format!("{doing} by TLS failed: {}", error.message())
    }
}

/// Whether the peer closed without close_notify.
fn is_cut(error: &glib::Error) -> bool {
    error.matches(TlsError::Eof) || error.matches(IOErrorEnum::BrokenPipe)
}
