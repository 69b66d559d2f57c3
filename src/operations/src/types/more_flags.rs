//! Flags of hosts, and of what domains are asked for.

/// How to allocate pages.
#[virgo_gir::flags]
pub enum NodeAllocPagesFlags {
    /// Takes the counts for what there is to be; else they are what is to be added.
    SET = 1 << 0,
}

/// How to compare CPUs.
#[virgo_gir::flags]
pub enum CpuCompareFlags {
    /// Fails with [`ErrorCode::CpuIncompatible`] if they are incompatible, and says what is missing.
    FAIL_INCOMPATIBLE = 1 << 0,
    /// Checks the XML against the schema first.
    VALIDATE_XML = 1 << 1,
}

/// How to compute a CPU that all hosts can offer.
#[virgo_gir::flags]
pub enum CpuBaselineFlags {
    /// Lists the features of the model, too.
    EXPAND_FEATURES = 1 << 0,
    /// Leaves out features with which domains cannot migrate.
    MIGRATABLE = 1 << 1,
    /// Leaves the CPU of the host that computes it out of account.
    IGNORE_HOST = 1 << 2,
}

/// What a change of devices reaches; with neither of the first two, the running domain, or the definition of one that is off.
#[virgo_gir::flags]
pub enum DomainDeviceFlags {
    /// The running domain.
    LIVE = 1 << 0,
    /// The stored definition, which the next start uses.
    CONFIG = 1 << 1,
    /// Opens the tray of a removable disk although the guest has locked it.
    FORCE = 1 << 2,
}

/// How to resize a disk.
#[virgo_gir::flags]
pub enum DomainBlockResizeFlags {
    /// The size is in bytes, as it always is here.
    BYTES = 1 << 0,
    /// Resizes to the capacity of the underlying device; the size has to be 0 or that capacity.
    CAPACITY = 1 << 1,
    /// Refuses to make the disk smaller.
    EXTEND = 1 << 2,
}

/// Which messages of a domain to list; none stands for all.
#[virgo_gir::flags]
pub enum DomainMessageTypes {
    /// What the domain uses and should not, as it will go away.
    DEPRECATION = 1 << 0,
    /// What the domain uses that is not supported.
    TAINTING = 1 << 1,
    /// The I/O errors of its disks.
    IO_ERRORS = 1 << 2,
}

/// How to set the password of a user of a guest.
#[virgo_gir::flags]
pub enum DomainSetUserPasswordFlags {
    /// The password is hashed already, as the guest stores it.
    ENCRYPTED = 1 << 0,
}

/// What to ask the guest agent for; none stands for all that it has.
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

/// How to change the keys of a user of a guest; without flags, the keys replace all others.
#[virgo_gir::flags]
pub enum DomainAuthorizedSshKeysSetFlags {
    /// Adds the keys to the others.
    APPEND = 1 << 0,
    /// Removes the keys.
    REMOVE = 1 << 1,
}

/// Which addresses of memory are meant; exactly one has to be given.
#[virgo_gir::flags]
pub enum DomainMemoryPeekFlags {
    /// Virtual ones, of the CPU that the hypervisor looks at.
    VIRTUAL = 1 << 0,
    /// Physical ones of the guest.
    PHYSICAL = 1 << 1,
}

/// How to save or restore the memory of a domain.
#[virgo_gir::flags]
pub enum DomainSaveRestoreFlags {
    /// Goes past the host's file cache.
    BYPASS_CACHE = 1 << 0,
    /// The domain runs once it is restored, whatever it did when it was saved.
    RUNNING = 1 << 1,
    /// The domain is paused once it is restored, whatever it did when it was saved.
    PAUSED = 1 << 2,
    /// Fills the firmware's variable store anew from its template.
    RESET_NVRAM = 1 << 3,
}

/// What to put into the description of a domain in an image.
#[virgo_gir::flags]
pub enum DomainSaveImageXmlFlags {
    /// Passwords and the like.
    SECURE = 1 << 0,
}

/// Where to look up the name of a guest; none leaves it to the host.
#[virgo_gir::flags]
pub enum DomainHostnameFlags {
    /// In the leases of the DHCP servers of virtual networks.
    LEASE = 1 << 0,
    /// With the guest agent.
    AGENT = 1 << 1,
}

/// What is to be done with files that a domain gets as descriptors.
#[virgo_gir::flags]
pub enum DomainAssociateFlags {
    /// Gives them back the security labels that they had, once the domain does not need them any more.
    SECLABEL_RESTORE = 1 << 0,
    /// Labels them so that the domain can write to them, although they are listed as read-only.
    SECLABEL_WRITABLE = 1 << 1,
}

/// What a change of single virtual CPUs reaches.
#[virgo_gir::flags]
pub enum DomainSetVcpuFlags {
    /// The running domain.
    LIVE = 1 << 0,
    /// The stored definition, which the next start uses.
    CONFIG = 1 << 1,
    /// Does not wait until the guest has let go of them.
    ASYNC_UNPLUG = 1 << 2,
}
