//! Of guests: what their agents tell.

virgo_gir::parameters! {
    /// The number of users who are logged in.
    DOMAIN_GUEST_INFO_USER_COUNT: u32 = "user.count", VIR_DOMAIN_GUEST_INFO_USER_COUNT;

    /// The prefix of the parameters of a user; its index follows.
    DOMAIN_GUEST_INFO_USER_PREFIX = "user.", VIR_DOMAIN_GUEST_INFO_USER_PREFIX;

    /// The name of a user.
    DOMAIN_GUEST_INFO_USER_SUFFIX_NAME: str = ".name", VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME;

    /// The Windows domain of a user.
    DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN: str = ".domain", VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN;

    /// The login time of a user, as a Unix time in milliseconds.
    DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME: u64 = ".login-time",
        VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME;

    /// The ID of the operating system, such as `debian`.
    DOMAIN_GUEST_INFO_OS_ID: str = "os.id", VIR_DOMAIN_GUEST_INFO_OS_ID;

    /// The name of the operating system.
    DOMAIN_GUEST_INFO_OS_NAME: str = "os.name", VIR_DOMAIN_GUEST_INFO_OS_NAME;

    /// The name and version of the operating system, for people.
    DOMAIN_GUEST_INFO_OS_PRETTY_NAME: str = "os.pretty-name", VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME;

    /// The version of the operating system, for people.
    DOMAIN_GUEST_INFO_OS_VERSION: str = "os.version", VIR_DOMAIN_GUEST_INFO_OS_VERSION;

    /// The version of the operating system, such as `12`.
    DOMAIN_GUEST_INFO_OS_VERSION_ID: str = "os.version-id", VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID;

    /// The release of the kernel.
    DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE: str = "os.kernel-release", VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE;

    /// The version of the kernel.
    DOMAIN_GUEST_INFO_OS_KERNEL_VERSION: str = "os.kernel-version", VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION;

    /// The architecture of the guest.
    DOMAIN_GUEST_INFO_OS_MACHINE: str = "os.machine", VIR_DOMAIN_GUEST_INFO_OS_MACHINE;

    /// The variant of the operating system, for people.
    DOMAIN_GUEST_INFO_OS_VARIANT: str = "os.variant", VIR_DOMAIN_GUEST_INFO_OS_VARIANT;

    /// The variant of the operating system, such as `server`.
    DOMAIN_GUEST_INFO_OS_VARIANT_ID: str = "os.variant-id", VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID;

    /// The name of the time zone.
    DOMAIN_GUEST_INFO_TIMEZONE_NAME: str = "timezone.name", VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME;

    /// By how much the time zone is ahead of UTC, in seconds.
    DOMAIN_GUEST_INFO_TIMEZONE_OFFSET: i32 = "timezone.offset", VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET;

    /// The host name of the guest.
    DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME: str = "hostname", VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME;

    /// The number of file systems that are mounted.
    DOMAIN_GUEST_INFO_FS_COUNT: u32 = "fs.count", VIR_DOMAIN_GUEST_INFO_FS_COUNT;

    /// The prefix of the parameters of a file system; its index follows.
    DOMAIN_GUEST_INFO_FS_PREFIX = "fs.", VIR_DOMAIN_GUEST_INFO_FS_PREFIX;

    /// Where a file system is mounted.
    DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT: str = ".mountpoint", VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT;

    /// The name of a file system's device in the guest.
    DOMAIN_GUEST_INFO_FS_SUFFIX_NAME: str = ".name", VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME;

    /// The type of a file system.
    DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE: str = ".fstype", VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE;

    /// The size of a file system, in bytes.
    DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES: u64 = ".total-bytes",
        VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES;

    /// How much of a file system is used, in bytes.
    DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES: u64 = ".used-bytes", VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES;

    /// The number of disks of a file system.
    DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT: u32 = ".disk.count", VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT;

    /// The prefix of the parameters of a disk of a file system; its index follows.
    DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX = ".disk.", VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX;

    /// The target of a disk of a file system, such as `vda`.
    DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS: str = ".alias",
        VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS;

    /// The serial number of a disk of a file system.
    DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL: str = ".serial",
        VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL;

    /// The device of a disk of a file system in the guest.
    DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE: str = ".device",
        VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE;

    /// The number of disks.
    DOMAIN_GUEST_INFO_DISK_COUNT: u32 = "disk.count", VIR_DOMAIN_GUEST_INFO_DISK_COUNT;

    /// The prefix of the parameters of a disk; its index follows.
    DOMAIN_GUEST_INFO_DISK_PREFIX = "disk.", VIR_DOMAIN_GUEST_INFO_DISK_PREFIX;

    /// The device of a disk in the guest.
    DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME: str = ".name", VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME;

    /// Whether a disk is a partition.
    DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION: bool = ".partition", VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION;

    /// The number of devices that a disk depends on.
    DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT: u32 = ".dependency.count",
        VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT;

    /// The prefix of the parameters of a device that a disk depends on; its index follows.
    DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX = ".dependency.",
        VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX;

    /// A device that a disk depends on.
    DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: str = ".name",
        VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME;

    /// The serial number of a disk.
    DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL: str = ".serial", VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL;

    /// The target of a disk, such as `vda`.
    DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS: str = ".alias", VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS;

    /// What the guest calls a disk.
    DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS: str = ".guest_alias",
        VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS;

    /// The bus of a disk, such as `scsi`.
    DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: str = ".guest_bus", VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS;

    /// The number of network interfaces.
    DOMAIN_GUEST_INFO_IF_COUNT: u32 = "if.count", VIR_DOMAIN_GUEST_INFO_IF_COUNT;

    /// The prefix of the parameters of a network interface; its index follows.
    DOMAIN_GUEST_INFO_IF_PREFIX = "if.", VIR_DOMAIN_GUEST_INFO_IF_PREFIX;

    /// The name of a network interface in the guest.
    DOMAIN_GUEST_INFO_IF_SUFFIX_NAME: str = ".name", VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME;

    /// The MAC address of a network interface.
    DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR: str = ".hwaddr", VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR;

    /// The number of addresses of a network interface.
    DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT: u32 = ".addr.count", VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT;

    /// The prefix of the parameters of an address; its index follows.
    DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX = ".addr.", VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX;

    /// The type of an address: `ipv4` or `ipv6`.
    DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE: str = ".type",
        VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE;

    /// An address.
    DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR: str = ".addr",
        VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR;

    /// The length of the network prefix of an address, in bits.
    DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX: u32 = ".prefix",
        VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX;

    /// The average load of the last minute.
    DOMAIN_GUEST_INFO_LOAD_1M: f64 = "load.1m", VIR_DOMAIN_GUEST_INFO_LOAD_1M;

    /// The average load of the last 5 minutes.
    DOMAIN_GUEST_INFO_LOAD_5M: f64 = "load.5m", VIR_DOMAIN_GUEST_INFO_LOAD_5M;

    /// The average load of the last 15 minutes.
    DOMAIN_GUEST_INFO_LOAD_15M: f64 = "load.15m", VIR_DOMAIN_GUEST_INFO_LOAD_15M;

    /// The number of devices with drivers; of Windows.
    DOMAIN_GUEST_INFO_DEVICE_COUNT: u32 = "device.count", VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT;

    /// The prefix of the parameters of a device; its index follows.
    DOMAIN_GUEST_INFO_DEVICE_PREFIX = "device.", VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX;

    /// The name of a device's driver.
    DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME: str = ".driverName",
        VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME;

    /// The date of a device's driver, as a Unix time in seconds.
    DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE: i64 = ".driverDate",
        VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE;

    /// The version of a device's driver.
    DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION: str = ".driverVersion",
        VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION;

    /// The type of a device's ID, such as `pci`.
    DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE: str = ".idType", VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE;

    /// The PCI vendor ID of a device.
    DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR: u32 = ".pciVendor",
        VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR;

    /// The PCI device ID of a device.
    DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE: u32 = ".pciDevice",
        VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE;
}
