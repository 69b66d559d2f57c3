//! `VirgoDomain`: a virtual machine or container.
use std::sync::Arc;

use event_listener::Event;
use glib::subclass::prelude::*;
use virgo_operations::{
    DomainEvent, DomainEventDetail, DomainRecord, DomainState, DomainStateReason, Error, ErrorCode, Result,
    TypedValue,
};

use crate::DomainSnapshot;
use crate::kind::{Kind, React};
use crate::live::Live;
use crate::session::Session;

/// libvirt's numbers of the jobs that make, revert to and delete snapshots (virDomainJobOperation).
const SNAPSHOT_JOBS: [u64; 3] = [6, 7, 10];

/// A virtual machine or container.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// domain = connection.lookup_domain_by_name("test")
/// domain.connect("notify::state", lambda domain, _: print(domain.props.state.value_nick))
/// domain.suspend()
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// domain.connect('notify::active', () => print(domain.active ? 'runs' : 'is off'));
/// await domain.destroy_async();
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var domain = connection.lookup_domain_by_name ("test");
/// domain.notify["state"].connect (() => print ("%s\n", domain.state.to_string ()));
/// domain.suspend ();
/// ```
///
/// A domain has one object for its whole life: lookups, lists and signals return the same instance. Its properties are
/// cached: getters do not block, and `notify` is emitted when a property changes.
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
    domain_hardware,
    domain_statistics,
    domain_tuning,
    domain_security,
    domain_power,
    domain_qemu,
    domain_snapshot_collection,
    domain_checkpoint_collection,
    domain_lxc,
    domain_events,
    domain_properties,
    snapshots,
    checkpoints
))]
impl Domain {
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
    /// Use a cancellable to give up earlier.
    ///
    /// # Errors
    /// [`ErrorCode::NoDomain`] if the domain is gone before that; [`ErrorCode::InvalidConn`] if the connection is closed
    /// or lost.
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
    fn wake(&self) {
        self.imp().changed.notify(usize::MAX);
    }
}

impl React for Domain {
    fn renewed(&self, session: &Arc<Session>, old: &DomainRecord, new: &DomainRecord) {
        self.wake();
        if (old.state, old.reason) != (new.state, new.reason) {
            let (state, reason) = (new.state, new.reason);
            session.post(self, move |domain: &Self| domain.emit_state_changed(state, reason));
        }
    }

    /// What others do with its snapshots, nobody tells but with this.
    fn heard(&self, session: &Arc<Session>, _: u64, _: Option<&DomainRecord>, event: Option<&DomainEvent>) {
        if event.is_some_and(concerns_snapshots) {
            session.reload_of::<DomainSnapshot>(self);
        }
    }

    fn disconnected(&self) {
        self.wake();
    }
}

/// Whether an event says that something was done with a snapshot: that there is another one, or another current one.
fn concerns_snapshots(event: &DomainEvent) -> bool {
    use DomainEventDetail as Detail;
    match event {
        DomainEvent::JobCompleted { statistics } => {
            let operation = statistics.get("operation").and_then(TypedValue::as_u64);
            operation.is_some_and(|operation| SNAPSHOT_JOBS.contains(&operation))
        }
        event => matches!(
            event.detail(),
            Some(
                Detail::DefinedFromSnapshot
                    | Detail::StartedFromSnapshot
                    | Detail::SuspendedFromSnapshot
                    | Detail::ResumedFromSnapshot
                    | Detail::StoppedFromSnapshot
            )
        ),
    }
}

/// The methods that are made from operations.
mod operations {
    use std::os::fd::OwnedFd;

    use glib::{Bytes, DateTime};
    use virgo_operations::*;

    use crate::lift::Descriptors;
    use crate::{Domain, DomainCheckpoint, DomainSnapshot, Stream};

    virgo_operations::domain_lifecycle!(virgo_gir::operations, Domain);
    virgo_operations::domain_config!(virgo_gir::operations, Domain);
    virgo_operations::domain_resources!(virgo_gir::operations, Domain);
    virgo_operations::domain_devices!(virgo_gir::operations, Domain);
    virgo_operations::domain_guest!(virgo_gir::operations, Domain);
    virgo_operations::domain_hardware!(virgo_gir::operations, Domain);
    virgo_operations::domain_statistics!(virgo_gir::operations, Domain);
    virgo_operations::domain_tuning!(virgo_gir::operations, Domain);
    virgo_operations::domain_security!(virgo_gir::operations, Domain);
    virgo_operations::domain_power!(virgo_gir::operations, Domain);
    virgo_operations::domain_qemu!(virgo_gir::operations, Domain);
    virgo_operations::domain_snapshot_collection!(virgo_gir::operations, Domain);
    virgo_operations::domain_checkpoint_collection!(virgo_gir::operations, Domain);
    virgo_operations::domain_lxc!(virgo_gir::operations, Domain);
    virgo_operations::domain_events!(virgo_gir::events, Domain);
    virgo_operations::domain_kind!(virgo_gir::kind, Domain);
    virgo_operations::domain_snapshot_kind!(virgo_gir::list, Domain);
    virgo_operations::domain_checkpoint_kind!(virgo_gir::list, Domain);
}
