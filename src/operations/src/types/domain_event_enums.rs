//! Enumerations in events of domains.

/// What a watchdog that has fired does to its domain.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainWatchdogAction {
    /// Nothing.
    #[default]
    None = 0,
    /// The domain is paused.
    Pause = 1,
    /// The domain is reset.
    Reset = 2,
    /// The domain is powered off.
    PowerOff = 3,
    /// The guest is asked to shut down.
    Shutdown = 4,
    /// A message is logged.
    Debug = 5,
    /// A non-maskable interrupt is sent to the guest.
    InjectNmi = 6,
}

/// What follows from an I/O error of a disk.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainIoErrorAction {
    /// Nothing: the error is ignored.
    #[default]
    None = 0,
    /// The domain is paused.
    Pause = 1,
    /// The error is reported to the guest.
    Report = 2,
}

/// How far a client of a graphics device has come.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainGraphicsPhase {
    /// A connection was made.
    #[default]
    Connect = 0,
    /// The client has authenticated and is set up.
    Initialize = 1,
    /// The connection has ended.
    Disconnect = 2,
}

/// The family of an address of a graphics connection.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainGraphicsAddressFamily {
    /// IPv4.
    #[default]
    Ipv4 = 0,
    /// IPv6.
    Ipv6 = 1,
    /// A Unix socket.
    Unix = 2,
}

/// What a block job does.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainBlockJobType {
    /// The kind of job is not known.
    #[default]
    Unknown = 0,
    /// Data of the backing chain is copied into the top image.
    Pull = 1,
    /// The disk is copied to another image.
    Copy = 2,
    /// Images below the top are merged.
    Commit = 3,
    /// The top image is merged into one below it.
    ActiveCommit = 4,
    /// The disk is backed up.
    Backup = 5,
}

/// What has become of a block job.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainBlockJobStatus {
    /// The job has completed.
    #[default]
    Completed = 0,
    /// The job has failed.
    Failed = 1,
    /// The job was cancelled.
    Cancelled = 2,
    /// Both sides are the same from now on, so that the domain can be moved to the new image.
    Ready = 3,
}

/// Why a disk has another source.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainDiskChangeReason {
    /// The source of a removable disk was missing when the domain started, and the drive is empty.
    #[default]
    MissingOnStart = 0,
    /// The source of a disk was missing when the domain started, and the disk was dropped.
    DropMissingOnStart = 1,
}

/// What has happened to the tray of a removable disk.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainTrayChange {
    /// The tray was opened.
    #[default]
    Open = 0,
    /// The tray was closed.
    Close = 1,
}

/// Whether the guest agent is connected.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainAgentState {
    /// The agent is connected.
    Connected = 1,
    /// The agent is not connected.
    #[default]
    Disconnected = 2,
}

/// Why the state of the guest agent has changed.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainAgentReason {
    /// The reason is not known.
    #[default]
    Unknown = 0,
    /// The domain has started.
    DomainStarted = 1,
    /// The agent has opened or closed its channel.
    Channel = 2,
}

/// Whether a program in the guest has a channel open.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainChannelState {
    /// A program has the channel open.
    Connected = 1,
    /// No program has the channel open.
    #[default]
    Disconnected = 2,
}

/// Why the state of a channel has changed.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainChannelReason {
    /// The reason is not known.
    #[default]
    Unknown = 0,
    /// The domain has started.
    DomainStarted = 1,
    /// A program in the guest has opened or closed the channel.
    Channel = 2,
}

/// Whose memory has failed.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainMemoryFailureRecipient {
    /// Memory of the hypervisor, outside of the guest's.
    #[default]
    Hypervisor = 0,
    /// Memory of the guest.
    Guest = 1,
}

/// What the hypervisor has done about a memory failure.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainMemoryFailureAction {
    /// Nothing: the failure can be ignored.
    #[default]
    Ignore = 0,
    /// The error was injected into the guest, which may be able to recover.
    Inject = 1,
    /// It has given up: the failure cannot be handled.
    Fatal = 2,
    /// It has reset the guest, which cannot handle the failure.
    Reset = 3,
}
