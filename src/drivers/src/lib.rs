//! The choice of a driver by URI.
//!
//! A driver is a crate over the kit; they look alike, and none knows another. Each has one line in `DRIVERS` and a
//! feature of its own. The tests of all of them are here, because most run on every driver.
#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8"))]
#![forbid(unsafe_code)]

use std::sync::Arc;

use virgo_driver_kit::Entry;
use virgo_operations::{
    AdminDriver, Authenticator, ConnectionFlags, Driver, Error, ErrorCode, EventSink, Layered, ReadOnly,
    Result, Traced,
};

pub use virgo_driver_kit::{Uri, default_uri, resolve, resolve_admin};

/// The first one that takes a URI has it.
const DRIVERS: &[Entry] = &[
    #[cfg(feature = "test")]
    virgo_driver_test::DRIVER,
    #[cfg(feature = "qemu")]
    virgo_driver_qemu::DRIVER,
    #[cfg(feature = "remote")]
    virgo_driver_remote::DRIVER,
];

/// Opens a connection. Who wants to know who we are is answered by the authenticator, unless the user's files
/// have the answer. Events go to the sink until the driver is closed and dropped.
///
/// # Errors
/// `NoConnect` when no driver takes the URI, and what the driver says.
pub async fn open(
    uri: &Uri,
    flags: ConnectionFlags,
    authenticator: Option<Arc<dyn Authenticator>>,
    events: EventSink,
) -> Result<Arc<dyn Driver>> {
    match DRIVERS.iter().find(|driver| (driver.is_for)(uri)) {
        Some(driver) => {
            let opened = (driver.open)(uri, flags, authenticator, events).await?;
            Ok(Layered::over(Traced, restricted(opened, flags)))
        }
        None => {
            let known: Vec<_> = DRIVERS.iter().map(|driver| driver.takes).collect();
            let message =
                format!("no driver takes the URI '{uri}'; there are drivers for {}", known.join(", "));
            Err(Error::new(ErrorCode::NoConnect, message))
        }
    }
}

/// Opens a connection to the administration of a daemon. The sink is told when the other side ends it.
///
/// # Errors
/// `InvalidArg` for flags that have no meaning there, what the daemon says, and `NoSupport` if the library was built
/// without the remote driver.
#[cfg_attr(not(feature = "remote"), allow(unused_variables))]
pub async fn open_admin(
    uri: &Uri,
    flags: ConnectionFlags,
    events: EventSink,
) -> Result<Arc<dyn AdminDriver>> {
    let unknown = flags - ConnectionFlags::NO_ALIASES;
    if !unknown.is_empty() {
        let bits = unknown.bits();
        return Err(Error::argument(format!(
            "the administration of a daemon is not opened with the flags {bits:#x}"
        )));
    }
    #[cfg(feature = "remote")]
    return Ok(Layered::over(Traced, virgo_driver_remote::admin::open(uri, events).await?));
    #[cfg(not(feature = "remote"))]
    return Err(Error::new(
        ErrorCode::NoSupport,
        format!("cannot open '{uri}': the library was built without the driver for daemons"),
    ));
}

/// A driver that may do what the flags of the connection say.
fn restricted(driver: Arc<dyn Driver>, flags: ConnectionFlags) -> Arc<dyn Driver> {
    match flags.contains(ConnectionFlags::READ_ONLY) {
        true => Layered::over(ReadOnly, driver),
        false => driver,
    }
}

#[cfg(test)]
mod tests {
    use futures_lite::future::block_on;

    use super::*;

    #[test]
    fn a_scheme_that_nobody_knows_is_what_is_wrong() {
        for uri in ["foo://bar/x", "foo:///x", "foo://me@bar:7/x?no_verify=1", "quemu:///embed"] {
            let parsed = Uri::parse(Some(uri)).unwrap();
            let opened = open(&parsed, ConnectionFlags::empty(), None, EventSink::new(|_| {}));
            let Err(error) = block_on(opened) else { panic!("{uri}") };
            assert_eq!(error.code(), ErrorCode::NoConnect);
            assert!(error.message().contains(&format!("no driver takes the URI '{uri}'")), "{error}");
        }
    }

    #[cfg(feature = "remote")]
    #[test]
    fn what_leads_elsewhere_is_for_the_remote_driver() {
        let takes = |uri: &str| {
            let uri = Uri::parse(Some(uri)).unwrap();
            DRIVERS.iter().find(|driver| (driver.is_for)(&uri)).map(|driver| driver.takes)
        };
        for uri in ["test://h/default", "qemu://h/embed", "foo+tcp://h/x", "lxc:///", "remote://h/"] {
            assert_eq!(takes(uri), Some(virgo_driver_remote::DRIVER.takes), "{uri}");
        }
    }
}
