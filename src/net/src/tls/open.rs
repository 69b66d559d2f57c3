//! Opens a TLS connection; repeats the handshake if it was preempted.

use std::time::Duration;

use super::handshake_slots::SLOTS;
use super::server::TlsServer;
use super::tunnel::establish;
use crate::connect::connect_tcp_host;
use crate::{Address, NetError, NetErrorKind, Socket};

/// Limit from the first handshake to the daemon's acceptance of our certificate.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(30);

/// Reads our certificates, connects by TCP and does the handshake. Dropping the future cancels.
///
/// # Errors
/// Errors of the connection, of reading our certificates, and of verifying the daemon's.
pub(crate) async fn open(server: &TlsServer) -> Result<Socket, NetError> {
    let address = Address::Tls(server.clone());
    let connect_tcp_host = || connect_tcp_host(&address, server.host(), server.port());
    let own = server.clone();
    let credentials = virgo_runtime::blocking(move || own.prepare()).await?;
    let first = connect_tcp_host().await?;
    let handshake = async {
        let (mut tcp, mut tries) = (first, 0);
        loop {
            let slot = SLOTS.take(tries).await;
            let (own, credentials) = (server.clone(), credentials.clone());
            let established =
                virgo_runtime::spawn_local(move || establish(tcp, own, credentials, slot, tries)).await?;
            match established {
                Some(socket) => return Ok(socket),
                None => (tcp, tries) = (connect_tcp_host().await?, tries + 1),
            }
        }
    };
    let late = || {
        let message = format!(
            "cannot connect to {server}: the TLS handshake has taken more than {} seconds",
            HANDSHAKE_TIMEOUT.as_secs()
        );
        NetError::new(NetErrorKind::NoConnection, message)
    };
    virgo_runtime::timeout(HANDSHAKE_TIMEOUT, handshake).await.ok_or_else(late)?
}
