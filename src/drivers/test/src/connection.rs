//! A connection to a made-up host: what the topics share.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use virgo_operations::{Driver, Error, ErrorCode, EventSink, Operation, Protection, Result};

use super::node::{Node, State};
use virgo_driver_kit::events::SinkId;

/// The host of `test:///default`, while a connection to it is open.
static DEFAULT: Mutex<Option<Arc<Node>>> = Mutex::new(None);

fn default() -> MutexGuard<'static, Option<Arc<Node>>> {
    DEFAULT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A connection to a made-up host.
pub(super) struct Connection {
    /// The host.
    pub(super) node: Arc<Node>,
    /// Its place among those that are told of changes.
    pub(super) sink: SinkId,
    is_closed: AtomicBool,
}

impl Connection {
    /// Connects to the host of `test:///default`, which is made if nobody else is connected.
    pub(super) fn to_default(events: EventSink) -> Result<Self> {
        let mut shared = default();
        let node = match &*shared {
            Some(node) => node.clone(),
            None => Arc::new(super::default_node()?),
        };
        // Connected while the place is locked, so that the last one to close can't take it away.
        let connection = Self::to(node.clone(), events);
        *shared = Some(node);
        Ok(connection)
    }

    /// Connects to a host.
    pub(super) fn to(node: Arc<Node>, events: EventSink) -> Self {
        let sink = node.lock().sinks.add(events);
        Self { node, sink, is_closed: AtomicBool::new(false) }
    }

    /// Locks the host's state.
    ///
    /// # Errors
    /// `InvalidConn` once the connection is closed.
    pub(super) fn state(&self) -> Result<MutexGuard<'_, State>> {
        self.expect_open()?;
        Ok(self.node.lock())
    }

    /// Refuses whatever comes after the connection is closed.
    ///
    /// # Errors
    /// `InvalidConn` then.
    pub(super) fn expect_open(&self) -> Result<()> {
        if self.is_closed.load(Ordering::Acquire) {
            return Err(Error::new(ErrorCode::InvalidConn, "the connection to the test host is closed"));
        }
        Ok(())
    }
}

impl Driver for Connection {
    fn hypervisor(&self) -> &'static str {
        "Test"
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
        DomainGuest,
        DomainHardware,
        DomainStatistics,
        DomainTuning,
        DomainPower,
        DomainSnapshotCollection,
        DomainSnapshots,
        DomainCheckpointCollection,
        DomainCheckpoints,
        StorageCollection,
        StoragePoolLifecycle,
        StoragePoolVolumes,
        StorageVolumeConfig,
        StorageVolumeData,
        NetworkCollection,
        Networks,
        NetworkPortCollection,
        NetworkPorts,
        NodeDeviceCollection,
        NodeDevices,
        SecretCollection,
        Secrets,
        NwFilterCollection,
        NwFilters,
        NwFilterBindings,
        InterfaceCollection,
        Interfaces,
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
        // Declared first, so that it is dropped after the locks.
        let _sink;
        let mut shared = default();
        let mut state = self.node.lock();
        state.destroy_of(self.sink);
        _sink = state.sinks.remove(self.sink);
        if state.sinks.is_empty() && shared.as_ref().is_some_and(|node| Arc::ptr_eq(node, &self.node)) {
            *shared = None;
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.close();
    }
}

/// Refuses flags that the driver does not honour; `bits` are those.
///
/// # Errors
/// `InvalidArg` naming them.
pub(super) fn refuse_flags(bits: u32, operation: &str) -> Result<()> {
    virgo_driver_kit::refuse_flags("test", bits, operation)
}
