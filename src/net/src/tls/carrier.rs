//! The task on the worker that encrypts: it shakes hands, and then carries bytes between the network and a
//! pair of sockets.

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
use super::judge::Judge;
use super::messages::Messages;
use super::refusal::Refusal;
use super::server::TlsServer;
use super::turns::Place;
use crate::{NetError, Problem, Socket};

/// How long saying goodbye may take.
const GOODBYE: Duration = Duration::from_secs(1);

/// What libvirt's daemons send when they have accepted our certificate.
const WELCOME: u8 = 1;

/// Encrypts what goes through a connected socket. Runs on the worker; dropping it gives up. No socket if the
/// handshake had to make place for others, to be tried again.
pub(super) async fn carry(
    tcp: OwnedFd,
    server: TlsServer,
    credentials: Credentials,
    place: Place,
    tries: u32,
) -> Result<Option<Socket>, NetError> {
    let here = |error: std::io::Error| {
        NetError::new(Problem::System, format!("cannot connect to {server}: {}", virgo_sys::words(&error)))
    };
    let identity_file = credentials.identity_file.clone();
    let (tls, judge) = Tls::new(tcp, &server, credentials)?;
    let refusal =
        Refusal { server: &server, identity_file, has_identity: tls.connection.certificate().is_some() };
    let shaken = or(async { Some(tls.shake_hands(judge, &refusal).await) }, async {
        place.is_due(tries).await;
        None
    });
    match shaken.await {
        None => return Ok(None),
        Some(shaken) => shaken?,
    }
    drop(place);
    tls.welcome(&refusal).await?;
    let (ours, theirs) = virgo_sys::fd::socket_pair(true).map_err(here)?;
    let reader = AsyncFd::new(virgo_sys::fd::duplicate(ours.as_fd()).map_err(here)?).map_err(here)?;
    let writer = AsyncFd::new(ours).map_err(here)?;
    let (told, last_words) = async_channel::bounded(1);
    // It ends with the other socket of the pair.
    glib::spawn_future_local(tls.serve(reader, writer, told));
    Ok(Some(Socket::carried(theirs, last_words)))
}

/// An encrypted connection.
struct Tls {
    connection: gio::TlsConnection,
    input: gio::PollableInputStream,
    output: gio::PollableOutputStream,
    /// Closes the socket when dropped.
    _tcp: gio::SocketConnection,
}

impl Tls {
    fn new(tcp: OwnedFd, server: &TlsServer, credentials: Credentials) -> Result<(Self, Judge), NetError> {
        let failed = |error: glib::Error| {
            NetError::new(Problem::System, format!("cannot connect to {server}: {}", error.message()))
        };
        let shown = credentials.shown()?;
        let identity = server.identity();
        let tcp = gio::Socket::from_fd(tcp).map_err(failed)?.connection_factory_create_connection();
        // Sessions are kept by the socket's address and resumed without a look at the certificate, also
        // those that nobody verified. What has no address is not resumed.
        let plain = gio::SimpleIOStream::new(&tcp.input_stream(), &tcp.output_stream());
        // Without a database from the beginning, or it reads all authorities of the system, here and each time.
        let connection =
            gio::Initable::builder_with_type(gio::TlsBackend::default().client_connection_type())
                .property("base-io-stream", &plain)
                .property("server-identity", server.name())
                .property("database", None::<gio::TlsDatabase>)
                .build(gio::Cancellable::NONE)
                .map_err(failed)?;
        let unsuitable = || NetError::new(Problem::Unsupported, "GIO's TLS here only works blocking");
        let connection: gio::TlsConnection = connection.dynamic_cast().map_err(|_| unsuitable())?;
        if let Some(own) = &shown.identity {
            connection.set_certificate(own);
        }
        let judge = Judge {
            verify: server.verify,
            host: server.host.clone(),
            identity,
            authorities: shown.authorities,
            authorities_file: credentials.authorities_file.unwrap_or_default(),
            revoked: credentials.revoked,
        };
        let input = connection.input_stream().dynamic_cast().map_err(|_| unsuitable())?;
        let output = connection.output_stream().dynamic_cast().map_err(|_| unsuitable())?;
        Ok((Self { connection, input, output, _tcp: tcp }, judge))
    }

    async fn shake_hands(&self, judge: Judge, refusal: &Refusal<'_>) -> Result<(), NetError> {
        let judge = Rc::new(judge);
        let verdict: Rc<RefCell<Option<Result<(), String>>>> = Rc::default();
        let (own_judge, own_verdict) = (judge.clone(), verdict.clone());
        self.connection.connect_accept_certificate(move |_, certificate, _| {
            let judged = own_judge.judge(certificate);
            let is_accepted = judged.is_ok();
            own_verdict.replace(Some(judged));
            is_accepted
        });
        let shaken = self.connection.handshake_future(Priority::DEFAULT).await;
        match (verdict.take(), shaken) {
            (Some(Err(what)), _) => Err(refusal.untrusted(&what)),
            (_, Err(error)) => Err(refusal.of_handshake(&error)),
            (Some(Ok(())), Ok(())) => Ok(()),
            // It should have been asked.
            (None, Ok(())) => match self.connection.peer_certificate() {
                Some(certificate) => judge.judge(&certificate).map_err(|what| refusal.untrusted(&what)),
                None if judge.verify => Err(refusal.untrusted("was not shown")),
                None => Ok(()),
            },
        }
    }

    /// Waits for the byte that says that our certificate is good.
    async fn welcome(&self, refusal: &Refusal<'_>) -> Result<(), NetError> {
        let mut byte = [0];
        match self.read(&mut byte).await {
            Ok(1) if byte[0] == WELCOME => Ok(()),
            Ok(0) => Err(refusal.of_certificate(None)),
            Ok(_) => {
                Err(refusal.of_certificate(Some(&format!("it sends {} and not the welcome, 1", byte[0]))))
            }
            Err(error) if is_cut(&error) => Err(refusal.of_certificate(None)),
            Err(error) => Err(refusal.of_certificate(Some(error.message()))),
        }
    }

    /// Carries until one side ends, and then says why, if there is something to say.
    async fn serve(self, reader: AsyncFd, writer: AsyncFd, told: Sender<String>) {
        let last_words = or(self.up(&reader), self.down(&writer)).await;
        if let Some(words) = last_words {
            let _ = told.try_send(words);
        }
        drop(told);
        let _ = rustix::net::shutdown(&writer, Shutdown::Both);
        // The daemon may be gone or busy.
        virgo_runtime::timeout(GOODBYE, self.connection.close_future(Priority::DEFAULT)).await;
    }

    /// From us to the daemon. While the daemon takes nothing, neither do we.
    async fn up(&self, user: &AsyncFd) -> Option<String> {
        let mut messages = Messages::default();
        let mut buffer = vec![0; 64 << 10];
        loop {
            let mut data = match user.read(&mut buffer).await {
                Ok(0) | Err(_) => return None,
                Ok(count) => &buffer[..count],
            };
            while !data.is_empty() {
                let (message, rest) = data.split_at(messages.cut(data));
                if let Err(error) = self.write_all(message).await {
                    return Some(last_words("sending", &error));
                }
                data = rest;
                // Others are on the worker as well.
                yield_now().await;
            }
        }
    }

    /// From the daemon to us.
    async fn down(&self, user: &AsyncFd) -> Option<String> {
        // A record of TLS has no more.
        let mut buffer = vec![0; 16 << 10];
        loop {
            match self.read(&mut buffer).await {
                Ok(0) => return None,
                Ok(count) => user.write_all(&buffer[..count]).await.ok()?,
                Err(error) => return Some(last_words("receiving", &error)),
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
            // After waiting it has to be the same data again, says GnuTLS, and it is.
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

/// Why a connection has ended that was well before.
fn last_words(doing: &str, error: &glib::Error) -> String {
    if is_cut(error) {
        "the daemon ended the TLS connection without a goodbye".into()
    } else {
        format!("{doing} by TLS failed: {}", error.message())
    }
}

/// Whether an error says that the other side is gone.
fn is_cut(error: &glib::Error) -> bool {
    error.matches(TlsError::Eof) || error.matches(IOErrorEnum::BrokenPipe)
}
