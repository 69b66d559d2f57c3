//! Opening a connection by TLS, more than once if it has to be.

use std::time::Duration;

use super::carrier::carry;
use super::server::TlsServer;
use super::turns::TURNS;
use crate::connect::reach;
use crate::{Address, NetError, Problem, Socket};

/// How long a daemon may take to prove who it is and to welcome us.
const PATIENCE: Duration = Duration::from_secs(30);

/// Reads our files, reaches the daemon by TCP, and encrypts. Dropping it gives up.
///
/// # Errors
/// What is wrong with the way, with our files, and with what the daemon shows.
pub(crate) async fn open(server: &TlsServer) -> Result<Socket, NetError> {
    let address = Address::Tls(server.clone());
    let reach = || reach(&address, server.host(), server.port());
    let own = server.clone();
    let credentials = virgo_runtime::blocking(move || own.prepare()).await?;
    let first = reach().await?;
    let hello = async {
        let (mut tcp, mut tries) = (first, 0);
        loop {
            let place = TURNS.take(tries).await;
            let (own, credentials) = (server.clone(), credentials.clone());
            let carried =
                virgo_runtime::spawn_local(move || carry(tcp, own, credentials, place, tries)).await?;
            match carried {
                Some(socket) => return Ok(socket),
                None => (tcp, tries) = (reach().await?, tries + 1),
            }
        }
    };
    let late = || {
        let message = format!(
            "cannot connect to {server}: the TLS handshake has taken more than {} seconds",
            PATIENCE.as_secs()
        );
        NetError::new(Problem::NoConnection, message)
    };
    virgo_runtime::timeout(PATIENCE, hello).await.ok_or_else(late)?
}
