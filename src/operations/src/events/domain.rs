//! Events of domains.

use glib::DateTime;
use virgo_operations_macros::events;
use virgo_wire::{qemu, remote};

use crate::{
    DomainAgentReason, DomainAgentState, DomainBlockJobStatus, DomainBlockJobType, DomainChannelReason,
    DomainChannelState, DomainDiskChangeReason, DomainEventDetail, DomainGraphicsAddress,
    DomainGraphicsPhase, DomainGraphicsSubject, DomainIoErrorAction, DomainMemoryFailureAction,
    DomainMemoryFailureFlags, DomainMemoryFailureRecipient, DomainMetadataType, DomainTrayChange,
    DomainWatchdogAction, TypedParameters,
};

/// What may happen to a domain.
#[events(
    class = Domain,
    subject = Domain,
    register = ConnectDomainEventCallbackRegisterAny,
    old = ConnectDomainEventRegisterAny
)]
#[derive(Debug, Clone, PartialEq)]
pub enum DomainEvent {
    /// Emitted when the domain has been defined, or its definition has changed.
    #[event(DomainLifecycle, Defined)]
    Defined {
        /// how the definition came about
        detail: DomainEventDetail,
    },

    /// Emitted when the definition of the domain has been removed.
    #[event(DomainLifecycle, Undefined)]
    Undefined {
        /// how the definition went away
        detail: DomainEventDetail,
    },

    /// Emitted when the domain has started.
    #[event(DomainLifecycle, Started)]
    Started {
        /// how it started
        detail: DomainEventDetail,
    },

    /// Emitted when the domain has been paused.
    #[event(DomainLifecycle, Suspended)]
    Suspended {
        /// why it was paused
        detail: DomainEventDetail,
    },

    /// Emitted when the domain has been resumed after a pause.
    #[event(DomainLifecycle, Resumed)]
    Resumed {
        /// why it was resumed
        detail: DomainEventDetail,
    },

    /// Emitted when the domain has stopped.
    #[event(DomainLifecycle, Stopped)]
    Stopped {
        /// why it stopped
        detail: DomainEventDetail,
    },

    /// Emitted when the guest has shut down. The domain is about to stop.
    #[event(DomainLifecycle, Shutdown)]
    GuestShutDown {
        /// who asked for it
        detail: DomainEventDetail,
    },

    /// Emitted when the guest has suspended itself, to memory or to disk.
    #[event(DomainLifecycle, Pmsuspended)]
    PmSuspended {
        /// where the guest keeps its state
        detail: DomainEventDetail,
    },

    /// Emitted when the guest has crashed.
    #[event(DomainLifecycle, Crashed)]
    Crashed {
        /// what is known of the crash
        detail: DomainEventDetail,
    },

    /// Emitted when the guest has been rebooted.
    #[event(DomainReboot)]
    Rebooted,

    /// Emitted when the guest has set its clock.
    #[event(DomainRtcChange)]
    RtcChanged {
        /// how far the clock is from UTC, in seconds
        utc_offset: i64,
    },

    /// Emitted when a watchdog of the domain has fired.
    #[event(DomainWatchdog)]
    WatchdogFired {
        /// what is done about it
        action: DomainWatchdogAction,
    },

    /// Emitted when a disk has had an I/O error.
    #[event(DomainIoErrorReason)]
    #[older(DomainIoError)]
    IoError {
        /// the alias of the disk, e.g. `virtio-disk0`
        #[at(1)]
        device: String,
        /// the path of the source of the disk; empty if it has none
        #[at(0)]
        source: String,
        /// what follows from the error
        #[at(2)]
        action: DomainIoErrorAction,
        /// why, in a word such as `enospc`; empty if the hypervisor does not know, or `NULL` if the host does not tell
        #[at(3)]
        #[newer]
        reason: Option<String>,
    },

    /// Emitted when a client of a graphics device comes or goes.
    #[event(DomainGraphics)]
    Graphics {
        /// how far the client has come
        phase: DomainGraphicsPhase,
        /// the end of the connection that belongs to the hypervisor
        #[converted]
        local: DomainGraphicsAddress,
        /// the end of the connection that belongs to the client
        #[converted]
        remote: DomainGraphicsAddress,
        /// how clients of the device authenticate, e.g. `vnc-none` or `sasl`
        auth_scheme: String,
        /// as whom the client has authenticated
        #[converted]
        subject: DomainGraphicsSubject,
    },

    /// Emitted when the host can no longer control the domain, because the hypervisor does not answer as it should.
    #[event(DomainControlError)]
    ControlError,

    /// Emitted when a block job has ended, or when it has come so far that its copy can be used.
    #[event(DomainBlockJob2)]
    #[older(DomainBlockJob)]
    BlockJob {
        /// the target of the disk, e.g. `vda`; hosts older than libvirt 1.2.6 tell the path of its source
        disk: String,
        /// what the job does
        job_type: DomainBlockJobType,
        /// what has become of it
        status: DomainBlockJobStatus,
    },

    /// Emitted when a disk has got another source without being asked to.
    #[event(DomainDiskChange)]
    DiskChanged {
        /// the alias of the disk, e.g. `ide0-1-0`
        #[at(2)]
        device: String,
        /// the path of the source that the disk had, or `NULL`
        #[at(0)]
        old_source: Option<String>,
        /// the path of the source that the disk has now, or `NULL`
        #[at(1)]
        new_source: Option<String>,
        /// why
        #[at(3)]
        reason: DomainDiskChangeReason,
    },

    /// Emitted when the tray of a removable disk was opened or closed.
    #[event(DomainTrayChange)]
    TrayChanged {
        /// the alias of the disk, e.g. `ide0-1-0`
        device: String,
        /// what has happened to the tray
        change: DomainTrayChange,
    },

    /// Emitted when the guest wakes up after it has suspended itself to memory.
    #[event(DomainPmwakeup)]
    PmWakeup,

    /// Emitted when the guest has suspended itself to memory.
    #[event(DomainPmsuspend)]
    PmSuspend,

    /// Emitted when the guest has suspended itself to disk.
    #[event(DomainPmsuspendDisk)]
    PmSuspendDisk,

    /// Emitted when the memory balloon of the guest has changed its size. [`Domain::memory`] follows.
    #[event(DomainBalloonChange)]
    BalloonChanged {
        /// the memory that the guest has now, in bytes
        #[kib]
        memory: u64,
    },

    /// Emitted when the guest has let go of a device, which the domain does not have from then on.
    #[event(DomainDeviceRemoved)]
    DeviceRemoved {
        /// the alias of the device, e.g. `net1`
        device: String,
    },

    /// Emitted when parameters of the running domain have changed.
    #[event(DomainTunable)]
    TunableChanged {
        /// the parameters that have changed, with their new values: [`DOMAIN_TUNABLE_CPU_CPU_SHARES`],
        /// [`DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC`] and the like
        #[converted]
        parameters: TypedParameters,
    },

    /// Emitted when the guest agent connects or disconnects. [`Domain::agent_connected`] follows.
    #[event(DomainAgentLifecycle)]
    AgentChanged {
        /// whether the agent is connected
        state: DomainAgentState,
        /// why
        reason: DomainAgentReason,
    },

    /// Emitted when the running domain has got a device.
    #[event(DomainDeviceAdded)]
    DeviceAdded {
        /// the alias of the device, e.g. `net1`
        device: String,
    },

    /// Emitted when an iteration of copying the memory begins while the domain migrates. Only hosts that are asked for
    /// this when the migration begins tell of it.
    #[event(DomainMigrationIteration)]
    MigrationIteration {
        /// the number of the iteration, from 1
        iteration: i32,
    },

    /// Emitted when a job of the domain has completed, such as a migration or a save.
    #[event(DomainJobCompleted)]
    JobCompleted {
        /// the statistics of the job
        #[converted]
        statistics: TypedParameters,
    },

    /// Emitted when the guest has refused to let go of a device, which the domain keeps.
    #[event(DomainDeviceRemovalFailed)]
    DeviceRemovalFailed {
        /// the alias of the device, e.g. `net1`
        device: String,
    },

    /// Emitted when the title, the description or an element of an application's metadata has changed.
    #[event(DomainMetadataChange)]
    MetadataChanged {
        /// what has changed
        kind: DomainMetadataType,
        /// the XML namespace of the element, or `NULL` for the title and the description
        uri: Option<String>,
    },

    /// Emitted when the guest has written past the threshold of a disk, which is then no longer set.
    #[event(DomainBlockThreshold)]
    BlockThreshold {
        /// the target of the disk, e.g. `vda`, with the number of the image in brackets if it is not the top one
        device: String,
        /// the path of the image, or `NULL` if it has none
        path: Option<String>,
        /// the threshold, in bytes
        threshold: u64,
        /// how far past it the guest has written, in bytes
        excess: u64,
    },

    /// Emitted when memory of the host that the domain uses has failed.
    #[event(DomainMemoryFailure)]
    MemoryFailure {
        /// whose memory it is
        recipient: DomainMemoryFailureRecipient,
        /// what the hypervisor has done about it
        action: DomainMemoryFailureAction,
        /// a combination of `VirgoDomainMemoryFailureFlags`
        flags: DomainMemoryFailureFlags,
    },

    /// Emitted when a memory device has changed its size as the guest was asked to.
    #[event(DomainMemoryDeviceSizeChange)]
    MemoryDeviceSizeChanged {
        /// the alias of the device, e.g. `virtiomem0`
        device: String,
        /// the size that the device has now, in bytes
        #[kib]
        size: u64,
    },

    /// Emitted when the guest has changed the MAC address of a network interface.
    #[event(DomainNicMacChange)]
    NicMacChanged {
        /// the alias of the interface, e.g. `net0`
        device: String,
        /// the MAC address that the interface had
        old_mac: String,
        /// the MAC address that the interface has now
        new_mac: String,
    },

    /// Emitted when the guest has let go of a virtual CPU, which the domain does not have from then on.
    #[event(DomainVcpuRemoved)]
    VcpuRemoved {
        /// the number of the virtual CPU, from 0
        vcpu: u32,
    },

    /// Emitted when a program in the guest opens or closes a channel.
    #[event(DomainChannelLifecycle)]
    ChannelChanged {
        /// the name of the channel, e.g. `org.qemu.guest_agent.0`
        name: String,
        /// whether a program has the channel open
        state: DomainChannelState,
        /// why
        reason: DomainChannelReason,
    },

    /// Emitted for the events of QEMU's monitor that [`Connection::watch_qemu_monitor`] was called for.
    #[apart("virConnectDomainQemuMonitorEventCallback")]
    QemuMonitorEvent {
        /// the name of the event, such as `BLOCK_JOB_READY`
        event: String,
        /// when QEMU has told it
        time: DateTime,
        /// the data of the event, as JSON, or `NULL` if it has none
        details: Option<String>,
    },
}

impl From<DomainEventDetail> for DomainEvent {
    fn from(detail: DomainEventDetail) -> Self {
        match detail as i32 >> 8 {
            1 => Self::Undefined { detail },
            2 => Self::Started { detail },
            3 => Self::Suspended { detail },
            4 => Self::Resumed { detail },
            5 => Self::Stopped { detail },
            6 => Self::GuestShutDown { detail },
            7 => Self::PmSuspended { detail },
            8 => Self::Crashed { detail },
            _ => Self::Defined { detail },
        }
    }
}

impl DomainEvent {
    /// The detail, of an event in the domain's life.
    pub fn detail(&self) -> Option<DomainEventDetail> {
        match self {
            Self::Defined { detail }
            | Self::Undefined { detail }
            | Self::Started { detail }
            | Self::Suspended { detail }
            | Self::Resumed { detail }
            | Self::Stopped { detail }
            | Self::GuestShutDown { detail }
            | Self::PmSuspended { detail }
            | Self::Crashed { detail } => Some(*detail),
            _ => None,
        }
    }

    /// Reads a message of QEMU's monitor, which has a program of its own: whose it is, and the event.
    pub fn of_monitor(message: qemu::DomainMonitorEventMsg) -> (remote::Domain, Self) {
        let qemu::DomainMonitorEventMsg { callback_id: _, dom, event, seconds, micros, details } = message;
        (dom, Self::QemuMonitorEvent { event, time: time_of(seconds, micros), details })
    }
}

/// A time of QEMU's, which counts from 1970; now, if there is no such time.
pub fn time_of(seconds: i64, micros: u32) -> DateTime {
    let time = DateTime::from_unix_utc(seconds).and_then(|time| time.add(glib::TimeSpan(micros.into())));
    time.or_else(|_| DateTime::now_utc()).expect("the clock is right")
}
