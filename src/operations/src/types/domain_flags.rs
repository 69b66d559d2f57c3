//! The flags that connections and domains take.
//!
//! Only bits are listed: where libvirt names a zero, the empty set says the same.

/// How to open a connection.
#[virgo_gir::flags]
pub enum ConnectionFlags {
    /// Refuses every operation that changes something.
    READ_ONLY = 1 << 0,
    /// Takes the URI literally and looks up no aliases for it.
    NO_ALIASES = 1 << 1,
}

/// Which domains to list; flags of one group of opposites add up, a group with none given filters nothing.
#[virgo_gir::flags]
pub enum DomainListFlags {
    /// Domains that are in memory, running or not.
    ACTIVE = 1 << 0,
    /// Domains that are off.
    INACTIVE = 1 << 1,
    /// Domains with a stored definition.
    PERSISTENT = 1 << 2,
    /// Domains that vanish once they stop.
    TRANSIENT = 1 << 3,
    /// Domains whose state is running.
    RUNNING = 1 << 4,
    /// Domains whose state is paused.
    PAUSED = 1 << 5,
    /// Domains whose state is shut off.
    SHUTOFF = 1 << 6,
    /// Domains in any state other than those three.
    OTHER = 1 << 7,
    /// Domains that the host keeps a saved image of.
    MANAGED_SAVE = 1 << 8,
    /// Domains that the host keeps no saved image of.
    NO_MANAGED_SAVE = 1 << 9,
    /// Domains that start along with the host.
    AUTOSTART = 1 << 10,
    /// Domains that do not start along with the host.
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

/// How to start a domain.
#[virgo_gir::flags]
pub enum DomainStartFlags {
    /// Leaves the domain paused once it is set up.
    PAUSED = 1 << 0,
    /// Destroys the domain when the connection that started it closes.
    AUTODESTROY = 1 << 1,
    /// Reads a saved image past the host's file cache.
    BYPASS_CACHE = 1 << 2,
    /// Boots afresh and throws away the saved image that the host keeps, if any.
    FORCE_BOOT = 1 << 3,
    /// Checks the XML against the schema first.
    VALIDATE = 1 << 4,
    /// Fills the firmware's variable store anew from its template.
    RESET_NVRAM = 1 << 5,
}

/// How to define a domain.
#[virgo_gir::flags]
pub enum DomainDefineFlags {
    /// Checks the XML against the schema first.
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

/// How to destroy a domain.
#[virgo_gir::flags]
pub enum DomainDestroyFlags {
    /// Gives the hypervisor process time to write its data out and fails rather than killing it.
    GRACEFUL = 1 << 0,
    /// Removes the domain's log files.
    REMOVE_LOGS = 1 << 1,
}

/// Ways to ask a guest to shut down; with none given, the hypervisor chooses.
#[virgo_gir::flags]
pub enum DomainShutdownFlags {
    /// Presses the ACPI power button.
    ACPI_POWER_BTN = 1 << 0,
    /// Asks the guest agent.
    GUEST_AGENT = 1 << 1,
    /// Writes to the init control pipe of a container.
    INITCTL = 1 << 2,
    /// Sends a signal to a container's init process.
    SIGNAL = 1 << 3,
    /// Uses the paravirtual control of the hypervisor.
    PARAVIRT = 1 << 4,
}

/// Ways to ask a guest to reboot; with none given, the hypervisor chooses.
#[virgo_gir::flags]
pub enum DomainRebootFlags {
    /// Presses the ACPI power button and starts the guest again once it is down.
    ACPI_POWER_BTN = 1 << 0,
    /// Asks the guest agent.
    GUEST_AGENT = 1 << 1,
    /// Writes to the init control pipe of a container.
    INITCTL = 1 << 2,
    /// Sends a signal to a container's init process.
    SIGNAL = 1 << 3,
    /// Uses the paravirtual control of the hypervisor.
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

/// What a change reaches; with neither given, the running domain, or the definition of one that is off.
#[virgo_gir::flags]
pub enum DomainModificationImpact {
    /// The running domain.
    LIVE = 1 << 0,
    /// The stored definition, which the next start uses.
    CONFIG = 1 << 1,
}

/// What a change of the memory size reaches.
#[virgo_gir::flags]
pub enum DomainMemoryFlags {
    /// The running domain.
    LIVE = 1 << 0,
    /// The stored definition, which the next start uses.
    CONFIG = 1 << 1,
    /// The upper limit instead of the present size.
    MAXIMUM = 1 << 2,
}

/// What a query or change of the virtual CPUs is about.
#[virgo_gir::flags]
pub enum DomainVcpuFlags {
    /// The running domain.
    LIVE = 1 << 0,
    /// The stored definition, which the next start uses.
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

/// How to attach to a console or channel.
#[virgo_gir::flags]
pub enum DomainConsoleFlags {
    /// Disconnects whoever is attached now.
    FORCE = 1 << 0,
    /// Attaches only where the driver can keep two users apart.
    SAFE = 1 << 1,
}

/// How to connect to a domain's display.
#[virgo_gir::flags]
pub enum DomainGraphicsFlags {
    /// Skips the display's own authentication.
    SKIP_AUTH = 1 << 0,
}

/// Which groups of statistics to collect; with none given, all that the hypervisor has.
#[virgo_gir::flags]
pub enum DomainStatsTypes {
    /// The state and the reason for it.
    STATE = 1 << 0,
    /// CPU time over all virtual CPUs.
    CPU_TOTAL = 1 << 1,
    /// Memory as the balloon sees it.
    BALLOON = 1 << 2,
    /// Each virtual CPU.
    VCPU = 1 << 3,
    /// Each network interface.
    INTERFACE = 1 << 4,
    /// Each disk.
    BLOCK = 1 << 5,
    /// The performance counters that are switched on.
    PERF = 1 << 6,
    /// How each I/O thread polls.
    IOTHREAD = 1 << 7,
    /// Use of the host's memory bandwidth.
    MEMORY = 1 << 8,
    /// How fast the guest dirties its memory, as last measured.
    DIRTY_RATE = 1 << 9,
    /// Counters of the hypervisor itself, under its own names.
    VM = 1 << 10,
}

/// Which domains to collect statistics from, and how.
#[virgo_gir::flags]
pub enum DomainStatsFlags {
    /// Domains that are in memory, running or not.
    ACTIVE = 1 << 0,
    /// Domains that are off.
    INACTIVE = 1 << 1,
    /// Domains with a stored definition.
    PERSISTENT = 1 << 2,
    /// Domains that vanish once they stop.
    TRANSIENT = 1 << 3,
    /// Domains whose state is running.
    RUNNING = 1 << 4,
    /// Domains whose state is paused.
    PAUSED = 1 << 5,
    /// Domains whose state is shut off.
    SHUTOFF = 1 << 6,
    /// Domains in any state other than those three.
    OTHER = 1 << 7,
    /// Leaves out whatever would have to wait for another job on the domain.
    NO_WAIT = 1 << 29,
    /// Covers every image in a disk's backing chain, not only the top one.
    BACKING = 1 << 30,
    /// Fails if the hypervisor lacks one of the requested groups.
    ENFORCE_STATS = 1 << 31,
}

/// What a document of domain capabilities is to have.
#[virgo_gir::flags]
pub enum DomainCapabilitiesFlags {
    /// Disables the deprecated features of CPU models that the host's CPU has.
    DISABLE_DEPRECATED_FEATURES = 1 << 0,
    /// Lists all features of CPU models, those that the model implies as well.
    EXPAND_CPU_FEATURES = 1 << 1,
    /// Lists the CPU features that the hypervisor supports.
    SUPPORTED_CPU_FEATURES = 1 << 2,
}

/// How to set the guest's clock.
#[virgo_gir::flags]
pub enum DomainSetTimeFlags {
    /// Sets it from the domain's real-time clock, which goes on while the domain is paused. The time that is passed
    /// is ignored.
    SYNC = 1 << 0,
}

/// What a command for QEMU's monitor is.
#[virgo_gir::flags]
pub enum DomainQemuMonitorCommandFlags {
    /// A command of the monitor for people, such as `info version`, instead of a QMP command.
    HMP = 1 << 0,
}

/// More about a memory failure.
#[virgo_gir::flags]
pub enum DomainMemoryFailureFlags {
    /// The failure is in memory that was being used, so that something has to be done at once.
    ACTION_REQUIRED = 1 << 0,
    /// The failure came while an earlier one was being handled.
    RECURSIVE = 1 << 1,
}
