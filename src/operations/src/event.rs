//! What a driver tells without being asked.
use std::sync::Arc;

use crate::{
    ConnectionCloseReason, DomainEvent, DomainRecord, StoragePoolEvent, StoragePoolRecord,
    StorageVolumeRecord,
};

/// Something happened at the hypervisor.
#[derive(Debug, Clone)]
pub enum Event {
    /// A domain changed, or there is a new one: the record is what is known of it now, and the event, if any,
    /// is what happened to it.
    Domain(Arc<DomainRecord>, Option<DomainEvent>),
    /// A domain is gone for good; the event is the last one of it.
    DomainGone(Arc<DomainRecord>, DomainEvent),
    /// A storage pool changed, or there is a new one; the event, if any, is what happened to it.
    StoragePool(Arc<StoragePoolRecord>, Option<StoragePoolEvent>),
    /// A storage pool is gone for good; the event is the last one of it.
    StoragePoolGone(Arc<StoragePoolRecord>, StoragePoolEvent),
    /// A storage volume changed, or there is a new one.
    StorageVolume(Arc<StorageVolumeRecord>),
    /// A storage volume is gone.
    StorageVolumeGone(Arc<StorageVolumeRecord>),
    /// The connection was lost or closed by the other side: in one word, and in a sentence. It is the last
    /// event of a connection.
    Closed(ConnectionCloseReason, String),
}

/// Where a driver puts its events, from any thread, in the order in which they happened.
///
/// It never blocks and never calls back into the driver.
#[derive(Clone)]
pub struct EventSink(Arc<dyn Fn(Event) + Send + Sync>);

impl EventSink {
    /// A sink that hands events to a function.
    pub fn new(function: impl Fn(Event) + Send + Sync + 'static) -> Self {
        Self(Arc::new(function))
    }

    /// Tells of an event.
    pub fn emit(&self, event: Event) {
        (self.0)(event);
    }
}
