//! Record of a domain, which declares domains as a kind of object.
use uuid::Uuid;
use virgo_operations_macros::kind;

use crate::{DomainState, DomainStateReason};

/// What a driver knows of a domain at a moment; the object's properties are read from it.
#[kind(
    class = Domain,
    owner = Connection,
    list = domains,
    item = domain,
    called = "domain",
    wire = Domain,
    event = DomainEvent,
    orphan = InvalidDomain,
    load = driver.domain_collection().list_all_domains(DomainListFlags::empty()),
    eager
)]
#[derived(
    /// The ID of the domain while it is active, or -1.
    id: i32 = DomainRecord::number,
    /// Whether the domain is active: running, paused, or in another state in which it is in memory.
    active: bool = DomainRecord::is_active,
)]
pub struct DomainRecord {
    /// The UUID, which never changes.
    #[key]
    #[property]
    pub uuid: Uuid,
    /// The name.
    #[handle]
    #[property]
    pub name: String,
    /// A number while it runs.
    #[handle]
    #[gone(None)]
    pub id: Option<u32>,
    /// The current state of the domain, such as running, paused or shut off.
    #[property]
    #[gone(DomainState::Shutoff)]
    pub state: DomainState,
    /// The reason why the domain came to be in [`Domain::state`].
    #[property(state_reason)]
    #[gone(DomainStateReason::ShutoffUnknown)]
    pub reason: DomainStateReason,
    /// What is wrong with the domain if its definition or its run cannot be loaded, or `NULL`.
    ///
    /// The state is [`DomainState::NoState`] then. Nothing is lost: a definition that cannot be loaded stays as it
    /// is until [`Domain::undefine`] removes it, and a run that does not answer goes on and is tried again.
    /// Operations that need what is missing fail with this text. Only embedded drivers set it.
    #[property]
    #[gone(None)]
    pub problem: Option<String>,
    /// The title, or `NULL`. Those of the domains that a daemon had when the connection opened are known a moment
    /// later, and notified.
    #[property]
    pub title: Option<String>,
    /// The description, or `NULL`; known when [`Domain::title`] is.
    #[property]
    pub description: Option<String>,
    /// Whether the domain has a definition, and so remains when it is shut off.
    #[property]
    #[gone(false)]
    pub persistent: bool,
    /// Whether the domain is started when the host starts. [`Domain::set_autostart`] changes it.
    #[property]
    pub autostart: bool,
    /// The memory that the domain has now, in bytes. [`Domain::set_memory`] changes it.
    ///
    /// Corresponds to libvirt's `virDomainGetInfo()`.
    #[property]
    pub memory: u64,
    /// The maximum memory that the domain can have, in bytes. [`Domain::set_memory`] changes it.
    ///
    /// Corresponds to libvirt's `virDomainGetMaxMemory()`.
    #[property]
    pub max_memory: u64,
    /// The number of virtual CPUs that the domain has now. [`Domain::set_n_vcpus`] changes it.
    ///
    /// Corresponds to libvirt's `virDomainGetInfo()`.
    #[property]
    pub n_vcpus: u32,
    /// The maximum number of virtual CPUs that the domain can have. [`Domain::set_n_vcpus`] changes it.
    ///
    /// Corresponds to libvirt's `virDomainGetMaxVcpus()`.
    #[property]
    pub max_n_vcpus: u32,
    /// Whether the host keeps the saved memory of the domain, from which the next start goes on.
    /// [`Domain::remove_managed_save`] removes it.
    ///
    /// Corresponds to libvirt's `virDomainHasManagedSaveImage()`.
    #[property]
    #[gone(false)]
    pub has_managed_save: bool,
    /// Whether the domain has a current snapshot, which is the parent of the next one; `FALSE` as long as it is not known.
    /// [`Domain::fetch_current_snapshot`] returns it.
    ///
    /// Corresponds to libvirt's `virDomainHasCurrentSnapshot()`.
    #[property]
    #[on_demand(driver.domain_snapshot_collection().fetch_current_snapshot(&object))]
    #[gone(Some(false))]
    pub has_current_snapshot: Option<bool>,
    /// Whether the guest agent is connected. [`Domain::agent_changed`] tells when that changes. Of a domain that a daemon
    /// had when the connection opened it is known a moment later, and notified.
    #[property]
    #[gone(false)]
    pub agent_connected: bool,
    /// The kind of guest: `hvm` for a virtual machine, `exe` for a container.
    #[property]
    pub os_type: String,
}

impl DomainRecord {
    /// A domain of which nothing is known.
    pub fn unknown() -> Self {
        Self::default()
    }

    /// Whether it has guest code under way, running or not.
    pub fn is_active(&self) -> bool {
        self.id.is_some()
    }

    /// The ID as libvirt has it.
    pub fn number(&self) -> i32 {
        self.id.and_then(|id| id.try_into().ok()).unwrap_or(-1)
    }
}
