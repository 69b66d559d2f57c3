//! A connection to a root folder: what the topics share.
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use virgo_operations::{
    ConnectionFlags, DomainGuest, Driver, Error, ErrorCode, Result, StorageCollection, StoragePoolLifecycle,
    StoragePoolVolumes, StorageVolumeConfig, StorageVolumeData, driver,
};
use virgo_sys::process::Signal;

use super::host::Host;
use super::open::leave;
use virgo_driver_kit::events::SinkId;

/// A connection to a root folder.
pub(super) struct Connection {
    host: Arc<Host>,
    /// Its place among those that are told of changes.
    pub(super) sink: SinkId,
    is_read_only: bool,
    is_closed: AtomicBool,
}

impl Connection {
    pub(super) fn new(host: Arc<Host>, sink: SinkId, flags: ConnectionFlags) -> Self {
        let is_read_only = flags.contains(ConnectionFlags::READ_ONLY);
        Self { host, sink, is_read_only, is_closed: AtomicBool::new(false) }
    }

    /// The host, to look at it.
    ///
    /// # Errors
    /// `InvalidConn` once the connection is closed.
    pub(super) fn look(&self) -> Result<&Arc<Host>> {
        if self.is_closed.load(Ordering::Acquire) {
            return Err(Error::new(ErrorCode::InvalidConn, "the connection to QEMU is closed"));
        }
        Ok(&self.host)
    }

    /// The host, to change it.
    ///
    /// # Errors
    /// `InvalidConn` once the connection is closed, `OperationDenied` if it is read-only.
    pub(super) fn change(&self, operation: &str) -> Result<&Arc<Host>> {
        let host = self.look()?;
        if self.is_read_only {
            let message = format!("{operation} is forbidden: the connection to QEMU is read-only");
            return Err(Error::new(ErrorCode::OperationDenied, message));
        }
        Ok(host)
    }
}

impl Driver for Connection {
    fn hypervisor(&self) -> &'static str {
        "QEMU"
    }

    fn close(&self) {
        if self.is_closed.swap(true, Ordering::AcqRel) {
            return;
        }
        let mut state = self.host.state();
        state.closed.push(self.sink);
        for machine in state.machines.values_mut() {
            if machine.owner() != Some(self.sink) {
                continue;
            }
            let Some((process, over)) = machine.begin_ending() else { continue };
            process.kill(Signal::KILL);
            // The end is to be seen, noted and cleaned up even if nobody else is connected.
            let host = self.host.clone();
            virgo_runtime::spawn(async move {
                let _ = over.recv().await;
                drop(host);
            })
            .detach();
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.close();
        leave(&self.host, self.sink);
    }
}

#[driver]
impl DomainGuest for Connection {}
#[driver]
impl StorageCollection for Connection {}
#[driver]
impl StoragePoolLifecycle for Connection {}
#[driver]
impl StoragePoolVolumes for Connection {}
#[driver]
impl StorageVolumeConfig for Connection {}
#[driver]
impl StorageVolumeData for Connection {}

/// Refuses flags that the driver does not honour; `bits` are those.
///
/// # Errors
/// `InvalidArg` naming them.
pub(super) fn refuse_flags(bits: u32, operation: &str) -> Result<()> {
    if bits == 0 {
        return Ok(());
    }
    Err(Error::argument(format!("the QEMU driver does not support the flags {bits:#x} of {operation}()")))
}
