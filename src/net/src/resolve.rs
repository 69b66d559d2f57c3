//! Name resolution. Called to connect, and by drivers that choose an address for a server.

use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::time::Duration;

use crate::{NetError, NetErrorKind};

/// Limit for a lookup: three name servers, asked twice each with resolv.conf's default timeout of 5 s.
const LOOKUP_TIMEOUT: Duration = Duration::from_secs(30);

/// Resolves a host name or an IP address, in the thread pool: `getaddrinfo()` blocks without a limit.
///
/// # Errors
/// `UnknownHost` with the resolver's message, or after the limit.
pub async fn resolve(host: &str, port: u16) -> Result<Vec<SocketAddr>, NetError> {
    let name = (host.to_owned(), port);
    resolve_within(LOOKUP_TIMEOUT, host, move || Ok(name.to_socket_addrs()?.collect())).await
}

async fn resolve_within(
    limit: Duration,
    host: &str,
    look: impl FnOnce() -> io::Result<Vec<SocketAddr>> + Send + 'static,
) -> Result<Vec<SocketAddr>, NetError> {
    let unknown = |what: &str| {
        // std prefixes the resolver's message.
        let what = what.strip_prefix("failed to lookup address information: ").unwrap_or(what);
        NetError::new(NetErrorKind::UnknownHost, format!("the host '{host}' is not known: {what}"))
    };
    // On timeout the lookup goes on in its thread, and its result is dropped.
    match virgo_runtime::timeout(limit, virgo_runtime::blocking(look)).await {
        Some(Ok(found)) if found.is_empty() => Err(unknown("it has no address")),
        Some(found) => found.map_err(|error| unknown(&virgo_sys::words(&error))),
        None => Err(unknown(&format!("nobody answered within {} seconds", limit.as_secs()))),
    }
}

#[cfg(test)]
mod tests {
    use futures_lite::future::block_on;

    use super::*;

    #[test]
    fn names_and_ip_addresses_are_resolved() {
        for (host, number) in [("127.0.0.1", "127.0.0.1:7"), ("::1", "[::1]:7")] {
            assert_eq!(block_on(resolve(host, 7)).unwrap(), [number.parse().unwrap()]);
        }
        for host in ["nosuch.invalid", "", "a b", "300.1.1.1", "[::1]"] {
            let error = block_on(resolve(host, 7)).unwrap_err();
            assert_eq!(error.kind, NetErrorKind::UnknownHost);
            assert!(error.message.starts_with(&format!("the host '{host}' is not known: ")), "{error}");
        }
    }

    #[test]
    fn a_hanging_resolver_times_out() {
        let (answer, never) = std::sync::mpsc::channel::<()>();
        let hangs = move || {
            let _ = never.recv();
            Ok(vec![])
        };
        let error = block_on(resolve_within(Duration::from_millis(20), "h", hangs)).unwrap_err();
        assert!(error.message.contains("nobody answered"), "{error}");
        drop(answer);
    }
}
