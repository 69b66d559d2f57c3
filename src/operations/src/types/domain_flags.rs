//! Flags of connections and domains.
//!
//! Only bits are listed: where libvirt names a zero, the empty set says the same.

/// Flags for opening a connection.
#[virgo_gir::flags]
pub enum ConnectionFlags {
    /// Opens the connection read-only: operations that change something fail.
    READ_ONLY = 1 << 0,
    /// Does not look up the URI in the aliases of the configuration.
    NO_ALIASES = 1 << 1,
}

/// Flags for listing domains. Flags of one group are alternatives; groups are combined with AND.
#[virgo_gir::flags]
pub enum DomainListFlags {
    /// Domains that are active: running, paused or in another state.
    ACTIVE = 1 << 0,
    /// Domains that are not active.
    INACTIVE = 1 << 1,
    /// Domains with a stored definition.
    PERSISTENT = 1 << 2,
    /// Domains without a definition.
    TRANSIENT = 1 << 3,
    /// Domains whose state is running.
    RUNNING = 1 << 4,
    /// Domains whose state is paused.
    PAUSED = 1 << 5,
    /// Domains whose state is shut off.
    SHUTOFF = 1 << 6,
    /// Domains in any other state.
    OTHER = 1 << 7,
    /// Domains with a managed save image.
    MANAGED_SAVE = 1 << 8,
    /// Domains without a managed save image.
    NO_MANAGED_SAVE = 1 << 9,
    /// Domains that are started with the host.
    AUTOSTART = 1 << 10,
    /// Domains that are not started with the host.
    NO_AUTOSTART = 1 << 11,
    /// Domains with a snapshot.
    HAS_SNAPSHOT = 1 << 12,
    /// Domains without a snapshot.
    NO_SNAPSHOT = 1 << 13,
    /// Domains with a checkpoint.
    HAS_CHECKPOINT = 1 << 14,
    /// Domains without a checkpoint.
    NO_CHECKPOINT = 1 << 15,
}

/// Flags for starting a domain.
#[virgo_gir::flags]
pub enum DomainStartFlags {
    /// Starts the domain paused.
    PAUSED = 1 << 0,
    /// Destroys the domain when the connection is closed.
    AUTODESTROY = 1 << 1,
    /// Bypasses the file cache of the host when a saved image is read.
    BYPASS_CACHE = 1 << 2,
    /// Discards a managed save image and boots.
    FORCE_BOOT = 1 << 3,
    /// Validates the XML against the schema first.
    VALIDATE = 1 << 4,
    /// Resets the variable store of the firmware from its template.
    RESET_NVRAM = 1 << 5,
}

/// Flags for defining a domain.
#[virgo_gir::flags]
pub enum DomainDefineFlags {
    /// Validates the XML against the schema first.
    VALIDATE = 1 << 0,
}

/// What else to remove, or keep, when a domain is undefined.
#[virgo_gir::flags]
pub enum DomainUndefineFlags {
    /// Removes the saved image that the host keeps.
    MANAGED_SAVE = 1 << 0,
    /// Removes what is recorded about snapshots, if the domain goes away with its definition.
    SNAPSHOTS_METADATA = 1 << 1,
    /// Removes the firmware's variable store.
    NVRAM = 1 << 2,
    /// Keeps the firmware's variable store.
    KEEP_NVRAM = 1 << 3,
    /// Removes what is recorded about checkpoints, if the domain goes away with its definition.
    CHECKPOINTS_METADATA = 1 << 4,
    /// Removes the state of the emulated TPM.
    TPM = 1 << 5,
    /// Keeps the state of the emulated TPM.
    KEEP_TPM = 1 << 6,
}

/// Flags for destroying a domain.
#[virgo_gir::flags]
pub enum DomainDestroyFlags {
    /// Gives the hypervisor process time to flush its data, and fails instead of killing it.
    GRACEFUL = 1 << 0,
    /// Removes the domain's log files.
    REMOVE_LOGS = 1 << 1,
}

/// Flags for shutting a domain down. With no flags, the hypervisor chooses how.
#[virgo_gir::flags]
pub enum DomainShutdownFlags {
    /// Sends an ACPI power button event.
    ACPI_POWER_BTN = 1 << 0,
    /// Uses the guest agent.
    GUEST_AGENT = 1 << 1,
    /// Writes to the init control pipe of a container.
    INITCTL = 1 << 2,
    /// Sends a signal to a container's init process.
    SIGNAL = 1 << 3,
    /// Uses the paravirtualized guest control of the hypervisor.
    PARAVIRT = 1 << 4,
}

/// Flags for rebooting a domain. With no flags, the hypervisor chooses how.
#[virgo_gir::flags]
pub enum DomainRebootFlags {
    /// Sends an ACPI power button event and starts the guest again when it has shut down.
    ACPI_POWER_BTN = 1 << 0,
    /// Uses the guest agent.
    GUEST_AGENT = 1 << 1,
    /// Writes to the init control pipe of a container.
    INITCTL = 1 << 2,
    /// Sends a signal to a container's init process.
    SIGNAL = 1 << 3,
    /// Uses the paravirtualized guest control of the hypervisor.
    PARAVIRT = 1 << 4,
}

/// What a domain's XML should show.
#[virgo_gir::flags]
pub enum DomainXmlFlags {
    /// Includes passwords and other secrets; a read-only connection may not ask for it.
    SECURE = 1 << 0,
    /// Shows the stored definition, which the next start uses, even while the domain runs.
    INACTIVE = 1 << 1,
    /// Spells the guest's CPU out as the host's CPU determines it.
    UPDATE_CPU = 1 << 2,
    /// Leaves out what a destination of a migration may not understand.
    MIGRATABLE = 1 << 3,
}

/// What a change affects. With no flags, that is the running domain, or the definition of an inactive one.
#[virgo_gir::flags]
pub enum DomainModificationImpact {
    /// The running domain.
    LIVE = 1 << 0,
    /// The definition, which takes effect at the next start.
    CONFIG = 1 << 1,
}

/// Flags for changing the memory of a domain.
#[virgo_gir::flags]
pub enum DomainMemoryFlags {
    /// The running domain.
    LIVE = 1 << 0,
    /// The definition, which takes effect at the next start.
    CONFIG = 1 << 1,
    /// The maximum instead of the current size.
    MAXIMUM = 1 << 2,
}

/// What a query or change of the virtual CPUs is about.
#[virgo_gir::flags]
pub enum DomainVcpuFlags {
    /// The running domain.
    LIVE = 1 << 0,
    /// The definition, which takes effect at the next start.
    CONFIG = 1 << 1,
    /// The upper limit instead of the present number.
    MAXIMUM = 1 << 2,
    /// The CPUs that the guest has online, by way of its agent.
    GUEST = 1 << 3,
    /// Makes the CPUs it adds removable again.
    HOTPLUGGABLE = 1 << 4,
    /// Returns once removal has been requested; an event tells when a CPU is gone.
    ASYNC_UNPLUG = 1 << 5,
}

/// Flags for opening a console or channel.
#[virgo_gir::flags]
pub enum DomainConsoleFlags {
    /// Disconnects the client that is connected now.
    FORCE = 1 << 0,
    /// Connects only if the driver ensures that there is one client at a time.
    SAFE = 1 << 1,
}

/// Flags for connecting to a graphics device.
#[virgo_gir::flags]
pub enum DomainGraphicsFlags {
    /// Skips the authentication of the graphics device.
    SKIP_AUTH = 1 << 0,
}

/// Groups of statistics. With no flags, all that the hypervisor has.
#[virgo_gir::flags]
pub enum DomainStatsTypes {
    /// The state and the reason for it.
    STATE = 1 << 0,
    /// CPU time over all virtual CPUs.
    CPU_TOTAL = 1 << 1,
    /// Memory, as reported by the balloon device.
    BALLOON = 1 << 2,
    /// Each virtual CPU.
    VCPU = 1 << 3,
    /// Each network interface.
    INTERFACE = 1 << 4,
    /// Each disk.
    BLOCK = 1 << 5,
    /// The performance events that are enabled.
    PERF = 1 << 6,
    /// Each I/O thread.
    IOTHREAD = 1 << 7,
    /// Use of the host's memory bandwidth.
    MEMORY = 1 << 8,
    /// The dirty rate of the memory, as last measured.
    DIRTY_RATE = 1 << 9,
    /// Counters of the hypervisor itself, under its own names.
    VM = 1 << 10,
}

/// Flags for fetching the statistics of domains.
#[virgo_gir::flags]
pub enum DomainStatsFlags {
    /// Domains that are active: running, paused or in another state.
    ACTIVE = 1 << 0,
    /// Domains that are not active.
    INACTIVE = 1 << 1,
    /// Domains with a stored definition.
    PERSISTENT = 1 << 2,
    /// Domains without a definition.
    TRANSIENT = 1 << 3,
    /// Domains whose state is running.
    RUNNING = 1 << 4,
    /// Domains whose state is paused.
    PAUSED = 1 << 5,
    /// Domains whose state is shut off.
    SHUTOFF = 1 << 6,
    /// Domains in any other state.
    OTHER = 1 << 7,
    /// Leaves out statistics that would have to wait for another job of the domain.
    NO_WAIT = 1 << 29,
    /// Covers every image in a disk's backing chain, not only the top one.
    BACKING = 1 << 30,
    /// Fails if the hypervisor lacks one of the requested groups.
    ENFORCE_STATS = 1 << 31,
}

/// Flags for fetching domain capabilities.
#[virgo_gir::flags]
pub enum DomainCapabilitiesFlags {
    /// Disables the deprecated features of CPU models that the host's CPU has.
    DISABLE_DEPRECATED_FEATURES = 1 << 0,
    /// Lists all features of CPU models, those that the model implies as well.
    EXPAND_CPU_FEATURES = 1 << 1,
    /// Lists the CPU features that the hypervisor supports.
    SUPPORTED_CPU_FEATURES = 1 << 2,
}

/// Flags for setting the time of the guest.
#[virgo_gir::flags]
pub enum DomainSetTimeFlags {
    /// Sets it from the domain's real-time clock, which goes on while the domain is paused. The time that is passed
    /// is ignored.
    SYNC = 1 << 0,
}

/// Flags for a command of the QEMU monitor.
#[virgo_gir::flags]
pub enum DomainQemuMonitorCommandFlags {
    /// The command is one of the human monitor (HMP), such as `info version`, instead of QMP.
    HMP = 1 << 0,
}

/// Which events of the QEMU monitor to watch.
#[virgo_gir::flags]
pub enum DomainQemuMonitorEventFlags {
    /// The name of the events is a regular expression that has to match somewhere in it.
    REGEX = 1 << 0,
    /// Upper and lower case are the same.
    NO_CASE = 1 << 1,
}

/// More about a memory failure.
#[virgo_gir::flags]
pub enum DomainMemoryFailureFlags {
    /// The failure is in memory that was being used, so that something has to be done at once.
    ACTION_REQUIRED = 1 << 0,
    /// The failure came while an earlier one was being handled.
    RECURSIVE = 1 << 1,
}

/// Flags for attaching, detaching and updating devices. Without `LIVE` and `CONFIG`, the running domain is changed, or
/// the definition of an inactive one.
#[virgo_gir::flags]
pub enum DomainDeviceFlags {
    /// The running domain.
    LIVE = 1 << 0,
    /// The definition, which takes effect at the next start.
    CONFIG = 1 << 1,
    /// Opens the tray of a removable disk even if the guest has locked it.
    FORCE = 1 << 2,
}

/// Flags for resizing a disk of a running domain.
#[virgo_gir::flags]
pub enum DomainBlockResizeFlags {
    /// The size is in bytes, which it always is in this API.
    BYTES = 1 << 0,
    /// Resizes to the capacity of the underlying device; the size has to be 0 or that capacity.
    CAPACITY = 1 << 1,
    /// Fails if the disk would shrink.
    EXTEND = 1 << 2,
}

/// Types of messages about a domain. With no flags, all types.
#[virgo_gir::flags]
pub enum DomainMessageTypes {
    /// Deprecated features that the domain uses.
    DEPRECATION = 1 << 0,
    /// Tainting: unsupported features that the domain uses.
    TAINTING = 1 << 1,
    /// The I/O errors of its disks.
    IO_ERRORS = 1 << 2,
}

/// Flags for setting the password of a user of the guest.
#[virgo_gir::flags]
pub enum DomainSetUserPasswordFlags {
    /// The password is already hashed, in the form in which the guest stores it.
    ENCRYPTED = 1 << 0,
}

/// Types of information from the guest agent. With no flags, all that the agent has.
#[virgo_gir::flags]
pub enum DomainGuestInfoTypes {
    /// The users that are logged in.
    USERS = 1 << 0,
    /// The operating system.
    OS = 1 << 1,
    /// The time zone.
    TIMEZONE = 1 << 2,
    /// The name of the guest.
    HOSTNAME = 1 << 3,
    /// The file systems.
    FILESYSTEM = 1 << 4,
    /// The disks.
    DISKS = 1 << 5,
    /// The network interfaces.
    INTERFACES = 1 << 6,
    /// The load of the system.
    LOAD = 1 << 7,
    /// The devices that are passed through, with their drivers.
    DEVICES = 1 << 8,
}

/// Flags for setting the authorized SSH keys of a user of the guest. With no flags, the keys replace all others.
#[virgo_gir::flags]
pub enum DomainAuthorizedSshKeysSetFlags {
    /// Appends the keys to the existing ones.
    APPEND = 1 << 0,
    /// Removes the keys.
    REMOVE = 1 << 1,
}

/// The kind of address for peeking at memory. Exactly one flag is required.
#[virgo_gir::flags]
pub enum DomainMemoryPeekFlags {
    /// Virtual addresses, as the current virtual CPU of the hypervisor translates them.
    VIRTUAL = 1 << 0,
    /// Physical addresses of the guest.
    PHYSICAL = 1 << 1,
}

/// Flags for saving and restoring a domain.
#[virgo_gir::flags]
pub enum DomainSaveRestoreFlags {
    /// Bypasses the file cache of the host.
    BYPASS_CACHE = 1 << 0,
    /// The domain is running after it is restored, regardless of its state when it was saved.
    RUNNING = 1 << 1,
    /// The domain is paused after it is restored, regardless of its state when it was saved.
    PAUSED = 1 << 2,
    /// Resets the variable store of the firmware from its template.
    RESET_NVRAM = 1 << 3,
}

/// Flags for fetching the XML description in a saved image.
#[virgo_gir::flags]
pub enum DomainSaveImageXmlFlags {
    /// Includes security-sensitive data, such as passwords.
    SECURE = 1 << 0,
}

/// Sources of the host name of the guest. With no flags, the hypervisor chooses.
#[virgo_gir::flags]
pub enum DomainHostnameFlags {
    /// The leases of the DHCP servers of virtual networks.
    LEASE = 1 << 0,
    /// The guest agent.
    AGENT = 1 << 1,
}

/// Flags for associating file descriptors with a domain.
#[virgo_gir::flags]
pub enum DomainAssociateFlags {
    /// Restores the original security labels when the domain does not need the files any more.
    SECLABEL_RESTORE = 1 << 0,
    /// Labels the files for writing, even if they are used read-only.
    SECLABEL_WRITABLE = 1 << 1,
}

/// Flags for enabling and disabling individual virtual CPUs.
#[virgo_gir::flags]
pub enum DomainSetVcpuFlags {
    /// The running domain.
    LIVE = 1 << 0,
    /// The definition, which takes effect at the next start.
    CONFIG = 1 << 1,
    /// Does not wait until the guest has released the virtual CPUs.
    ASYNC_UNPLUG = 1 << 2,
}
