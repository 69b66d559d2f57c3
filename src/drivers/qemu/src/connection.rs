//! A connection to a root folder: what the topics share.
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use virgo_operations::{Driver, Error, ErrorCode, Operation, Protection, Result};
use virgo_sys::process::Signal;

use super::host::Host;
use super::open::leave;
use virgo_driver_kit::events::SinkId;

/// A connection to a root folder.
pub(super) struct Connection {
    host: Arc<Host>,
    /// Its place among those that are told of changes.
    pub(super) sink: SinkId,
    is_closed: AtomicBool,
}

impl Connection {
    pub(super) fn new(host: Arc<Host>, sink: SinkId) -> Self {
        Self { host, sink, is_closed: AtomicBool::new(false) }
    }

    /// The host.
    ///
    /// # Errors
    /// `InvalidConn` once the connection is closed.
    pub(super) fn host(&self) -> Result<&Arc<Host>> {
        if self.is_closed.load(Ordering::Acquire) {
            return Err(Error::new(ErrorCode::InvalidConn, "the connection to QEMU is closed"));
        }
        Ok(&self.host)
    }
}

impl Driver for Connection {
    fn hypervisor(&self) -> &'static str {
        "QEMU"
    }

    fn libvirt_version(&self) -> u64 {
        0
    }

    fn protection(&self) -> Protection {
        Protection::WITHIN
    }

    virgo_operations::topics!(
        ConnectionHost,
        NodeHost,
        DomainCollection,
        DomainLifecycle,
        DomainConfig,
        DomainResources,
        DomainDevices,
        DomainQemu,
        QemuMonitor,
    );

    fn shared_input(&self) -> Option<Arc<dyn virgo_runtime::SharedInput>> {
        None
    }

    fn lacks(&self, _: &Operation) -> bool {
        false
    }

    fn close(&self) {
        if self.is_closed.swap(true, Ordering::AcqRel) {
            return;
        }
        let mut state = self.host.state();
        state.closed.push(self.sink);
        state.watches.leave(self.sink);
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

/// Refuses flags that the driver does not honour; `bits` are those.
///
/// # Errors
/// `InvalidArg` naming them.
pub(super) fn refuse_flags(bits: u32, operation: &str) -> Result<()> {
    virgo_driver_kit::refuse_flags("QEMU", bits, operation)
}
