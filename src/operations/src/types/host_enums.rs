//! Enumerations of operations on hosts, and of information about domains.

/// Where a host keeps its state while it is suspended.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum NodeSuspendTarget {
    /// In memory.
    #[default]
    Memory = 0,
    /// On disk.
    Disk = 1,
    /// In memory, and on disk in case that the power fails.
    Hybrid = 2,
}

/// What has come of comparing a CPU with that of the host.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum CpuCompareResult {
    /// The comparison has failed. Calls fail then; they never return it.
    Error = -1,
    /// The host lacks something that the CPU has.
    #[default]
    Incompatible = 0,
    /// The two are the same.
    Identical = 1,
    /// The host has more than the CPU needs.
    Superset = 2,
}

/// Whether the host can control a domain.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainControlState {
    /// It can.
    #[default]
    Ok = 0,
    /// A job is under way, besides which little can be done.
    Job = 1,
    /// It waits for an answer of the hypervisor.
    Occupied = 2,
    /// It cannot: the domain can only be destroyed.
    Error = 3,
}

/// Why the host cannot control a domain.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainControlErrorReason {
    /// It can.
    #[default]
    None = 0,
    /// The reason is not known.
    Unknown = 1,
    /// The connection to the hypervisor is broken.
    Monitor = 2,
    /// What is known of the domain is wrong, because of an error of the host.
    Internal = 3,
}

/// What error a disk has.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainDiskErrorCode {
    /// None.
    #[default]
    None = 0,
    /// One that is not known closer.
    Unspecified = 1,
    /// There is no space left.
    NoSpace = 2,
}

/// Where the addresses of interfaces are looked up.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainInterfaceAddressesSource {
    /// In the leases of the DHCP servers of virtual networks.
    #[default]
    Lease = 0,
    /// With the guest agent.
    Agent = 1,
    /// In the neighbor table of the host.
    Arp = 2,
}

/// When something is to be done with a domain by itself.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainLifecycleEvent {
    /// When the guest has powered off.
    #[default]
    PowerOff = 0,
    /// When the guest reboots.
    Reboot = 1,
    /// When the guest has crashed.
    Crash = 2,
}

/// What is to be done with a domain by itself.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainLifecycleAction {
    /// The domain is stopped.
    #[default]
    Destroy = 0,
    /// The domain is started anew.
    Restart = 1,
    /// The domain is started anew under another name.
    RestartRename = 2,
    /// The domain stays as it is, for analysis.
    Preserve = 3,
    /// The memory is dumped, and the domain stopped.
    CoredumpDestroy = 4,
    /// The memory is dumped, and the domain started anew.
    CoredumpRestart = 5,
    /// The domain stays as it is, and its CPUs go on.
    PreserveRunning = 6,
}

/// Which graphics devices read their certificates again.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainGraphicsReloadType {
    /// All.
    #[default]
    Any = 0,
    /// Those that speak VNC.
    Vnc = 1,
}

/// The family of an IP address.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum IpAddressFamily {
    /// IPv4.
    #[default]
    Ipv4 = 0,
    /// IPv6.
    Ipv6 = 1,
}

/// A signal for a process of a guest, numbered in the same way on all hosts.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainProcessSignal {
    /// No signal: whether the process is there is checked.
    #[default]
    Nop = 0,
    /// `SIGHUP`.
    Hup = 1,
    /// `SIGINT`.
    Int = 2,
    /// `SIGQUIT`.
    Quit = 3,
    /// `SIGILL`.
    Ill = 4,
    /// `SIGTRAP`.
    Trap = 5,
    /// `SIGABRT`.
    Abrt = 6,
    /// `SIGBUS`.
    Bus = 7,
    /// `SIGFPE`.
    Fpe = 8,
    /// `SIGKILL`.
    Kill = 9,
    /// `SIGUSR1`.
    Usr1 = 10,
    /// `SIGSEGV`.
    Segv = 11,
    /// `SIGUSR2`.
    Usr2 = 12,
    /// `SIGPIPE`.
    Pipe = 13,
    /// `SIGALRM`.
    Alrm = 14,
    /// `SIGTERM`.
    Term = 15,
    /// `SIGSTKFLT`.
    Stkflt = 16,
    /// `SIGCHLD`.
    Chld = 17,
    /// `SIGCONT`.
    Cont = 18,
    /// `SIGSTOP`.
    Stop = 19,
    /// `SIGTSTP`.
    Tstp = 20,
    /// `SIGTTIN`.
    Ttin = 21,
    /// `SIGTTOU`.
    Ttou = 22,
    /// `SIGURG`.
    Urg = 23,
    /// `SIGXCPU`.
    Xcpu = 24,
    /// `SIGXFSZ`.
    Xfsz = 25,
    /// `SIGVTALRM`.
    Vtalrm = 26,
    /// `SIGPROF`.
    Prof = 27,
    /// `SIGWINCH`.
    Winch = 28,
    /// `SIGPOLL`.
    Poll = 29,
    /// `SIGPWR`.
    Pwr = 30,
    /// `SIGSYS`.
    Sys = 31,
    /// The real-time signal 0.
    Rt0 = 32,
    /// The real-time signal 1.
    Rt1 = 33,
    /// The real-time signal 2.
    Rt2 = 34,
    /// The real-time signal 3.
    Rt3 = 35,
    /// The real-time signal 4.
    Rt4 = 36,
    /// The real-time signal 5.
    Rt5 = 37,
    /// The real-time signal 6.
    Rt6 = 38,
    /// The real-time signal 7.
    Rt7 = 39,
    /// The real-time signal 8.
    Rt8 = 40,
    /// The real-time signal 9.
    Rt9 = 41,
    /// The real-time signal 10.
    Rt10 = 42,
    /// The real-time signal 11.
    Rt11 = 43,
    /// The real-time signal 12.
    Rt12 = 44,
    /// The real-time signal 13.
    Rt13 = 45,
    /// The real-time signal 14.
    Rt14 = 46,
    /// The real-time signal 15.
    Rt15 = 47,
    /// The real-time signal 16.
    Rt16 = 48,
    /// The real-time signal 17.
    Rt17 = 49,
    /// The real-time signal 18.
    Rt18 = 50,
    /// The real-time signal 19.
    Rt19 = 51,
    /// The real-time signal 20.
    Rt20 = 52,
    /// The real-time signal 21.
    Rt21 = 53,
    /// The real-time signal 22.
    Rt22 = 54,
    /// The real-time signal 23.
    Rt23 = 55,
    /// The real-time signal 24.
    Rt24 = 56,
    /// The real-time signal 25.
    Rt25 = 57,
    /// The real-time signal 26.
    Rt26 = 58,
    /// The real-time signal 27.
    Rt27 = 59,
    /// The real-time signal 28.
    Rt28 = 60,
    /// The real-time signal 29.
    Rt29 = 61,
    /// The real-time signal 30.
    Rt30 = 62,
    /// The real-time signal 31.
    Rt31 = 63,
    /// The real-time signal 32.
    Rt32 = 64,
}
