//! Connects to an address.

use std::io;
use std::net::SocketAddr;
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketFlags, SocketType};
use virgo_runtime::AsyncFd;

use crate::{Address, NetError, NetErrorKind, Socket, resolve, tls};

/// Limit for connecting to one IP address; Linux's default is over two minutes.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);

/// Connects. Dropping the future cancels.
///
/// # Errors
/// `UnknownHost`, or `NoConnection` with the system's error; for TLS also `Untrusted`, and `System` for unreadable
/// client certificates.
pub async fn connect(address: &Address) -> Result<Socket, NetError> {
    match address {
        Address::Unix(path) => {
            let stream = match virgo_sys::fd::connect_unix_now(path) {
                // The listener's backlog is full: wait for room in the thread pool.
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    let path = path.clone();
                    virgo_runtime::blocking(move || virgo_sys::fd::connect_unix(path)).await
                }
                done => done,
            };
            let stream = stream.map_err(failed(address))?;
            stream.set_nonblocking(true).map_err(failed(address))?;
            Ok(Socket::new(stream.into(), true))
        }
        Address::Session(session) => {
            let stream = session.connect().await.map_err(failed(address))?;
            stream.set_nonblocking(true).map_err(failed(address))?;
            Ok(Socket::new(stream.into(), true))
        }
        Address::Program(program) => program.run().await,
        Address::Tcp { host, port } => Ok(Socket::new(connect_tcp_host(address, host, *port).await?, false)),
        Address::Tls(server) => tls::open(server).await,
    }
}

fn failed(address: &Address) -> impl Fn(io::Error) -> NetError + '_ {
    move |error| {
        let hint = match error.kind() {
            io::ErrorKind::NotFound => " (is the daemon running?)",
            io::ErrorKind::ConnectionRefused => " (nobody listens there)",
            io::ErrorKind::PermissionDenied => " (the socket's owner or group may connect)",
            _ => "",
        };
        let words = virgo_sys::words(&error);
        NetError::new(NetErrorKind::NoConnection, format!("cannot connect to {address}: {words}{hint}"))
    }
}

/// Connects to a port at the first of the host's addresses that accepts.
pub(crate) async fn connect_tcp_host(address: &Address, host: &str, port: u16) -> Result<OwnedFd, NetError> {
    let mut last = io::Error::other("the host has no address");
    for one in resolve(host, port).await? {
        match virgo_runtime::spawn_local(move || connect_tcp(one)).await {
            Ok(socket) => return Ok(socket),
            Err(error) => last = error,
        }
    }
    Err(failed(address)(last))
}

/// Connects to one address, on the worker.
async fn connect_tcp(address: SocketAddr) -> io::Result<OwnedFd> {
    let family = if address.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let socket: OwnedFd = rustix::net::socket_with(family, SocketType::STREAM, flags, None)?;
    match rustix::net::connect(&socket, &address) {
        Ok(()) => {}
        Err(Errno::INPROGRESS | Errno::INTR) => {
            let watched = AsyncFd::new(virgo_sys::fd::duplicate(socket.as_fd())?)?;
            let waited = virgo_runtime::timeout(CONNECT_TIMEOUT, watched.writable()).await;
            waited.ok_or(Errno::TIMEDOUT)?;
            rustix::net::sockopt::socket_error(&socket)??;
        }
        Err(error) => return Err(error.into()),
    }
    // RPC messages are small, and calls wait for replies: Nagle's algorithm would delay them.
    rustix::net::sockopt::set_tcp_nodelay(&socket, true)?;
    Ok(socket)
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_lite::future::block_on;

    #[test]
    fn tcp_connects() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let address = Address::Tcp { host: "127.0.0.1".into(), port };
        let socket = block_on(connect(&address)).unwrap();
        assert_eq!(socket.write(b"hello").unwrap(), 5);
        assert!(!socket.passes_descriptors());
        assert_eq!(socket.read(&mut [0; 8], &mut vec![]).unwrap_err().kind(), io::ErrorKind::WouldBlock);
        drop(listener);
        let error = block_on(connect(&address)).unwrap_err();
        assert!(error.kind == NetErrorKind::NoConnection && error.message.contains("refused"), "{error}");
    }

    #[test]
    fn errors_have_a_hint() {
        let error = block_on(connect(&Address::Unix("/none/socket".into()))).unwrap_err();
        assert!(error.message.contains("'/none/socket'"), "{error}");
        let nowhere = Address::Tcp { host: "host.invalid".into(), port: 1 };
        let error = block_on(connect(&nowhere)).unwrap_err();
        assert!(error.kind == NetErrorKind::UnknownHost && error.message.contains("host.invalid"), "{error}");
    }
}
