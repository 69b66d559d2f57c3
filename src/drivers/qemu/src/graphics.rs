//! Handing clients of displays to QEMU. Called by the device operations.
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::json;
use virgo_model::Domain;
use virgo_model::domain::GraphicsType;
use virgo_operations::{DomainGraphicsFlags, Error, ErrorCode, Result};

use super::monitor::Monitor;

/// Counts the names under which QEMU keeps a socket between two commands.
static NEXT_SOCKET: AtomicU32 = AtomicU32::new(0);

/// Finds QEMU's name for what a display speaks.
///
/// # Errors
/// `InvalidArg` when there is no such display, `OperationUnsupported` when it takes no clients.
pub(super) fn protocol(domain: &Domain, index: u32) -> Result<&'static str> {
    let missing = || Error::argument(format!("domain '{}' has no graphics device {index}", domain.name));
    match domain.devices.graphics.get(index as usize).ok_or_else(missing)?.kind {
        GraphicsType::Vnc => Ok("vnc"),
        GraphicsType::Spice => Ok("spice"),
        GraphicsType::Dbus => Ok("@dbus-display"),
        kind => {
            let message = format!(
                "the graphics device {index} of domain '{}', {kind:?}, takes no clients",
                domain.name
            );
            Err(Error::new(ErrorCode::OperationUnsupported, message))
        }
    }
}

/// Makes a connected socket a client of a display.
pub(super) async fn attach(
    monitor: &Monitor,
    protocol: &str,
    socket: OwnedFd,
    flags: DomainGraphicsFlags,
) -> Result<()> {
    let name = format!("graphicsfd{}", NEXT_SOCKET.fetch_add(1, Ordering::Relaxed));
    let skip = flags.contains(DomainGraphicsFlags::SKIP_AUTH);
    // Both are on their way whatever becomes of this future: QEMU keeps no socket that nobody uses.
    let given = monitor.execute_with("getfd", json!({ "fdname": name }), socket);
    let client = json!({ "protocol": protocol, "fdname": name, "skipauth": skip });
    let added = monitor.execute("add_client", client);
    given.await?;
    let result = added.await.map(drop);
    if result.is_err() {
        // It may have been taken before it failed.
        let _ = monitor.execute("closefd", json!({ "fdname": name })).await;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_displays_take_clients() {
        let domain = Domain::parse(
            "<domain type='qemu'><name>a</name><memory>1024</memory><devices>
            <graphics type='spice'/><graphics type='sdl'/></devices></domain>",
        )
        .unwrap();
        assert_eq!(protocol(&domain, 0), Ok("spice"));
        assert_eq!(protocol(&domain, 1).unwrap_err().code(), ErrorCode::OperationUnsupported);
        assert_eq!(protocol(&domain, 2).unwrap_err().code(), ErrorCode::InvalidArg);
    }
}
