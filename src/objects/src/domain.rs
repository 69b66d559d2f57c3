//! `VirgoDomain`: a virtual machine or container.
use std::sync::{Arc, Mutex};

use event_listener::Event;
use glib::subclass::prelude::*;
use virgo_operations::{DomainRecord, DomainState, DomainStateReason, Error, ErrorCode, Result, handle};

use crate::Connection;
use crate::kind::Kind;
use crate::listing::Listing;
use crate::live::{Live, changes};
use crate::registry::Registry;
use crate::session::Session;

/// A virtual machine or container.
///
/// A domain has one object for its whole life: looking it up, listing it and its events all give
/// the same one. Its properties are what was last heard of it; reading them costs nothing and never
/// blocks, and `notify` tells when they change.
///
/// Get one from a [`Connection`]: from [`Connection::domains`], [`Connection::lookup_domain_by_name`]
/// or [`Connection::define_domain`].
#[virgo_gir::class]
pub struct Domain {
    live: Live<crate::Domain>,
    changed: Event,
}

#[virgo_gir::methods(parts(
    domain_lifecycle,
    domain_config,
    domain_resources,
    domain_devices,
    domain_guest,
    domain_qemu,
    domain_events
))]
impl Domain {
    /// The connection it belongs to, or nothing once that is gone.
    #[property]
    pub fn connection(&self) -> Option<Connection> {
        self.live().connection()
    }

    /// The name.
    #[property]
    pub fn name(&self) -> String {
        self.record().name.clone()
    }

    /// The UUID, which never changes.
    #[property]
    pub fn uuid(&self) -> String {
        self.record().uuid.to_string()
    }

    /// The number it has while it runs, or -1.
    #[property]
    pub fn id(&self) -> i32 {
        self.record().id.and_then(|id| id.try_into().ok()).unwrap_or(-1)
    }

    /// What it does.
    #[property]
    pub fn state(&self) -> DomainState {
        self.record().state
    }

    /// Why it does that.
    #[property]
    pub fn state_reason(&self) -> DomainStateReason {
        self.record().reason
    }

    /// Whether it is on, be it running or paused.
    #[property]
    pub fn active(&self) -> bool {
        self.record().is_active()
    }

    /// The title, if it has one. Those of the domains that a daemon had when the connection opened are known a
    /// moment later, and notified.
    #[property]
    pub fn title(&self) -> Option<String> {
        self.record().title.clone()
    }

    /// The description, if it has one; known when [`Domain::title`] is.
    #[property]
    pub fn description(&self) -> Option<String> {
        self.record().description.clone()
    }

    /// Whether it has a definition, and so outlives being shut off.
    #[property]
    pub fn persistent(&self) -> bool {
        self.record().persistent
    }

    /// Whether it starts with the host.
    #[property]
    pub fn autostart(&self) -> bool {
        self.record().autostart
    }

    /// The memory it has, in KiB.
    #[property]
    pub fn memory(&self) -> u64 {
        self.record().memory
    }

    /// The most memory it can have, in KiB.
    #[property]
    pub fn max_memory(&self) -> u64 {
        self.record().max_memory
    }

    /// The number of virtual CPUs it has.
    #[property]
    pub fn vcpus(&self) -> u32 {
        self.record().vcpus
    }

    /// The most virtual CPUs it can have.
    #[property]
    pub fn max_vcpus(&self) -> u32 {
        self.record().max_vcpus
    }

    /// The kind of guest: `hvm` for a machine, `exe` for a container.
    #[property]
    pub fn os_type(&self) -> String {
        self.record().os_type.clone()
    }

    /// The state changed, or the reason for it.
    #[signal]
    pub fn state_changed(
        &self,
        /// the new state
        state: DomainState,
        /// why
        reason: DomainStateReason,
    ) {
    }

    /// Waits until the domain is in a state; at once, if it is.
    ///
    /// It fails with [`ErrorCode::NoDomain`] when the domain is gone before that, and with
    /// [`ErrorCode::InvalidConn`] when the connection is closed. Use a cancellable to give up
    /// earlier.
    pub async fn wait_for_state(
        &self,
        /// the state to wait for
        state: DomainState,
    ) -> Result<()> {
        loop {
            let change = self.imp().changed.listen();
            let record = self.record();
            if record.state == state {
                return Ok(());
            }
            if !record.persistent && !record.is_active() {
                let message = format!("domain '{}' is gone, and so won't be {:?}", record.name, state);
                return Err(Error::new(ErrorCode::NoDomain, message));
            }
            self.session()?.check_open()?;
            change.await;
        }
    }
}

impl Domain {
    fn constructed(&self) {}

    /// Has those look again who wait for a state.
    pub(crate) fn wake(&self) {
        self.imp().changed.notify(usize::MAX);
    }
}

impl Kind for Domain {
    type Record = DomainRecord;
    type Handle = handle::Domain;
    type Owner = Connection;

    const ORPHAN: (ErrorCode, &'static str) =
        (ErrorCode::InvalidDomain, "this domain belongs to no connection");

    fn blank() -> DomainRecord {
        DomainRecord::unknown()
    }

    fn registry(session: &Session) -> &Mutex<Registry<Self>> {
        session.domain_registry()
    }

    fn handle_of(record: Arc<DomainRecord>) -> handle::Domain {
        handle::Domain(record)
    }

    fn live(&self) -> &Live<Self> {
        &self.imp().live
    }

    fn changes(old: &DomainRecord, new: &DomainRecord) -> Vec<&'static str> {
        changes! { old, new:
            "name": name,
            "id": id,
            "active": id.is_some(),
            "state": state,
            "state-reason": reason,
            "title": title,
            "description": description,
            "persistent": persistent,
            "autostart": autostart,
            "memory": memory,
            "max-memory": max_memory,
            "vcpus": vcpus,
            "max-vcpus": max_vcpus,
            "os-type": os_type,
        }
    }

    fn renewed(&self, session: &Arc<Session>, old: &DomainRecord, new: &DomainRecord) {
        self.wake();
        if (old.state, old.reason) != (new.state, new.reason) {
            let (state, reason) = (new.state, new.reason);
            session.post(self, move |domain: &Self| domain.emit_state_changed(state, reason));
        }
    }

    fn owner(session: &Session, _: &DomainRecord) -> Option<Connection> {
        session.connection()
    }

    fn listing(connection: &Connection) -> &Listing<Self> {
        connection.domain_listing()
    }

    fn added(&self, connection: &Connection) {
        connection.emit_domain_added(self.clone());
    }

    fn removed(&self, connection: &Connection) {
        connection.emit_domain_removed(self.clone());
    }
}

/// The methods that are made from operations.
mod operations {
    use std::os::fd::OwnedFd;

    use glib::Bytes;
    use virgo_operations::*;

    use crate::kind::Kind;
    use crate::{Domain, Stream};

    virgo_operations::domain_lifecycle!(virgo_gir::operations, Domain);
    virgo_operations::domain_config!(virgo_gir::operations, Domain);
    virgo_operations::domain_resources!(virgo_gir::operations, Domain);
    virgo_operations::domain_devices!(virgo_gir::operations, Domain);
    virgo_operations::domain_guest!(virgo_gir::operations, Domain);
    virgo_operations::domain_qemu!(virgo_gir::operations, Domain);
    virgo_operations::domain_events!(virgo_gir::events, Domain);
}
