//! The addresses of a host. Called to go there, and by drivers that have somebody listen there.

use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::time::Duration;

use crate::{NetError, Problem};

/// How long looking a name up may take: what a resolver takes that asks three servers twice.
const PATIENCE: Duration = Duration::from_secs(30);

/// Looks up the addresses of a host, which is given by its name or a number, on the pool: the system's resolver
/// blocks for as long as it likes.
///
/// # Errors
/// `UnknownHost` with what the resolver says, or that it says nothing.
pub async fn resolve(host: &str, port: u16) -> Result<Vec<SocketAddr>, NetError> {
    let name = (host.to_owned(), port);
    within(PATIENCE, host, move || Ok(name.to_socket_addrs()?.collect())).await
}

async fn within(
    limit: Duration,
    host: &str,
    look: impl FnOnce() -> io::Result<Vec<SocketAddr>> + Send + 'static,
) -> Result<Vec<SocketAddr>, NetError> {
    let unknown = |what: &str| {
        // The resolver's own words are two sentences, of which the second says more.
        let what = what.strip_prefix("failed to lookup address information: ").unwrap_or(what);
        NetError::new(Problem::UnknownHost, format!("the host '{host}' is not known: {what}"))
    };
    // A question that hangs goes on in its thread, and nobody waits for it.
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
    fn names_and_numbers() {
        for (host, number) in [("127.0.0.1", "127.0.0.1:7"), ("::1", "[::1]:7")] {
            assert_eq!(block_on(resolve(host, 7)).unwrap(), [number.parse().unwrap()]);
        }
        for host in ["nosuch.invalid", "", "a b", "300.1.1.1", "[::1]"] {
            let error = block_on(resolve(host, 7)).unwrap_err();
            assert_eq!(error.problem, Problem::UnknownHost);
            assert!(error.message.starts_with(&format!("the host '{host}' is not known: ")), "{error}");
        }
    }

    #[test]
    fn a_resolver_that_hangs_is_not_waited_for() {
        let (answer, never) = std::sync::mpsc::channel::<()>();
        let hangs = move || {
            let _ = never.recv();
            Ok(vec![])
        };
        let error = block_on(within(Duration::from_millis(20), "h", hangs)).unwrap_err();
        assert!(error.message.contains("nobody answered"), "{error}");
        drop(answer);
    }
}
