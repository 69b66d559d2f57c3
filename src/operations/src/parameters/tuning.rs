//! Of domains: how much of the host they may use, and what is set about their security.

virgo_gir::parameters! {
    /// The weight of the domain when block devices are shared out, from 10 to 1,000.
    DOMAIN_BLKIO_WEIGHT: u32 = "weight", VIR_DOMAIN_BLKIO_WEIGHT;

    /// The weights of the domain for single block devices: pairs of the path of a device and a number, all separated
    /// by commas, such as `/dev/sda,500,/dev/sdb,200`.
    DOMAIN_BLKIO_DEVICE_WEIGHT: str = "device_weight", VIR_DOMAIN_BLKIO_DEVICE_WEIGHT;

    /// The most reads a second from single block devices: pairs of the path of a device and a number, all separated
    /// by commas, such as `/dev/sda,500,/dev/sdb,200`.
    DOMAIN_BLKIO_DEVICE_READ_IOPS: str = "device_read_iops_sec", VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS;

    /// The most writes a second to single block devices: pairs of the path of a device and a number, all separated by
    /// commas, such as `/dev/sda,500,/dev/sdb,200`.
    DOMAIN_BLKIO_DEVICE_WRITE_IOPS: str = "device_write_iops_sec", VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS;

    /// The most bytes per second that are read from single block devices: pairs of the path of a device and a
    /// number, all separated by commas, such as `/dev/sda,500,/dev/sdb,200`.
    DOMAIN_BLKIO_DEVICE_READ_BPS: str = "device_read_bytes_sec", VIR_DOMAIN_BLKIO_DEVICE_READ_BPS;

    /// The most bytes per second that are written to single block devices: pairs of the path of a device and a
    /// number, all separated by commas, such as `/dev/sda,500,/dev/sdb,200`.
    DOMAIN_BLKIO_DEVICE_WRITE_BPS: str = "device_write_bytes_sec", VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS;

    /// The most bytes per second that all transfers of a disk may have; 0 stands for no limit.
    DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC: u64 = "total_bytes_sec", VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC;

    /// The most bytes per second that all transfers of a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC_MAX: u64 = "total_bytes_sec_max",
        VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX;

    /// How long a burst by `total_bytes_sec_max` may last, in seconds.
    DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC_MAX_LENGTH: u64 = "total_bytes_sec_max_length",
        VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH;

    /// The most operations per second that a disk may have; 0 stands for no limit.
    DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC: u64 = "total_iops_sec", VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC;

    /// The most operations per second that a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC_MAX: u64 = "total_iops_sec_max",
        VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX;

    /// How long a burst by `total_iops_sec_max` may last, in seconds.
    DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC_MAX_LENGTH: u64 = "total_iops_sec_max_length",
        VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH;

    /// The most bytes per second that reads of a disk may have; 0 stands for no limit.
    DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC: u64 = "read_bytes_sec", VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC;

    /// The most bytes per second that reads of a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC_MAX: u64 = "read_bytes_sec_max",
        VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX;

    /// How long a burst by `read_bytes_sec_max` may last, in seconds.
    DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC_MAX_LENGTH: u64 = "read_bytes_sec_max_length",
        VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH;

    /// The most reads per second that a disk may have; 0 stands for no limit.
    DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC: u64 = "read_iops_sec", VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC;

    /// The most reads per second that a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC_MAX: u64 = "read_iops_sec_max",
        VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX;

    /// How long a burst by `read_iops_sec_max` may last, in seconds.
    DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC_MAX_LENGTH: u64 = "read_iops_sec_max_length",
        VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH;

    /// The most bytes per second that writes of a disk may have; 0 stands for no limit.
    DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC: u64 = "write_bytes_sec", VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC;

    /// The most bytes per second that writes of a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC_MAX: u64 = "write_bytes_sec_max",
        VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX;

    /// How long a burst by `write_bytes_sec_max` may last, in seconds.
    DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC_MAX_LENGTH: u64 = "write_bytes_sec_max_length",
        VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH;

    /// The most writes per second that a disk may have; 0 stands for no limit.
    DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC: u64 = "write_iops_sec", VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC;

    /// The most writes per second that a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC_MAX: u64 = "write_iops_sec_max",
        VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX;

    /// How long a burst by `write_iops_sec_max` may last, in seconds.
    DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC_MAX_LENGTH: u64 = "write_iops_sec_max_length",
        VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH;

    /// The size up to which a transfer counts as one operation, in bytes; 0 stands for any size.
    DOMAIN_BLOCK_IO_TUNE_SIZE_IOPS_SEC: u64 = "size_iops_sec", VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC;

    /// The name of the group of disks that share the limits.
    DOMAIN_BLOCK_IO_TUNE_GROUP_NAME: str = "group_name", VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME;

    /// The most memory that the domain may take up on the host, in bytes.
    DOMAIN_MEMORY_HARD_LIMIT: u64 = "hard_limit", VIR_DOMAIN_MEMORY_HARD_LIMIT;

    /// The memory to which the domain is held when the host has too little, in bytes.
    DOMAIN_MEMORY_SOFT_LIMIT: u64 = "soft_limit", VIR_DOMAIN_MEMORY_SOFT_LIMIT;

    /// The memory that is kept for the domain, in bytes.
    DOMAIN_MEMORY_MIN_GUARANTEE: u64 = "min_guarantee", VIR_DOMAIN_MEMORY_MIN_GUARANTEE;

    /// The most memory and swap space together that the domain may take up on the host, in bytes.
    DOMAIN_MEMORY_SWAP_HARD_LIMIT: u64 = "swap_hard_limit", VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT;

    /// The NUMA nodes of the host from which the domain has its memory, as a list such as `0-2,4`.
    DOMAIN_NUMA_NODESET: str = "numa_nodeset", VIR_DOMAIN_NUMA_NODESET;

    /// The NUMA memory allocation mode: 0 strict, 1 preferred, 2 interleave, 3 restrictive.
    DOMAIN_NUMA_MODE: i32 = "numa_mode", VIR_DOMAIN_NUMA_MODE;

    /// The weight of the domain when CPU time is shared out; of the scheduler `posix`.
    DOMAIN_SCHEDULER_CPU_SHARES: u64 = "cpu_shares", VIR_DOMAIN_SCHEDULER_CPU_SHARES;

    /// The period for which CPU time is shared out to the whole domain, in microseconds, from 1,000 to 1,000,000; of
    /// the scheduler `posix`.
    DOMAIN_SCHEDULER_GLOBAL_PERIOD: u64 = "global_period", VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD;

    /// The most CPU time in a period for the whole domain, in microseconds; a negative number stands for no limit; of
    /// the scheduler `posix`.
    DOMAIN_SCHEDULER_GLOBAL_QUOTA: i64 = "global_quota", VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA;

    /// The period for which CPU time is shared out to each of the virtual CPUs, in microseconds, from 1,000 to
    /// 1,000,000; of the scheduler `posix`.
    DOMAIN_SCHEDULER_VCPU_PERIOD: u64 = "vcpu_period", VIR_DOMAIN_SCHEDULER_VCPU_PERIOD;

    /// The most CPU time in a period for each of the virtual CPUs, in microseconds; a negative number stands for no
    /// limit; of the scheduler `posix`.
    DOMAIN_SCHEDULER_VCPU_QUOTA: i64 = "vcpu_quota", VIR_DOMAIN_SCHEDULER_VCPU_QUOTA;

    /// The period for which CPU time is shared out to the emulator beside virtual CPUs and I/O threads, in
    /// microseconds, from 1,000 to 1,000,000; of the scheduler `posix`.
    DOMAIN_SCHEDULER_EMULATOR_PERIOD: u64 = "emulator_period", VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD;

    /// The most CPU time in a period for the emulator beside virtual CPUs and I/O threads, in microseconds; a
    /// negative number stands for no limit; of the scheduler `posix`.
    DOMAIN_SCHEDULER_EMULATOR_QUOTA: i64 = "emulator_quota", VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA;

    /// The period for which CPU time is shared out to each of the I/O threads, in microseconds, from 1,000 to
    /// 1,000,000; of the scheduler `posix`.
    DOMAIN_SCHEDULER_IO_THREAD_PERIOD: u64 = "iothread_period", VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD;

    /// The most CPU time in a period for each of the I/O threads, in microseconds; a negative number stands for no
    /// limit; of the scheduler `posix`.
    DOMAIN_SCHEDULER_IO_THREAD_QUOTA: i64 = "iothread_quota", VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA;

    /// The weight of the domain when CPU time is shared out; of the scheduler `credit`.
    DOMAIN_SCHEDULER_WEIGHT: u32 = "weight", VIR_DOMAIN_SCHEDULER_WEIGHT;

    /// The most CPU time of the domain, in percent of one CPU; 0 stands for no limit; of the scheduler `credit`.
    DOMAIN_SCHEDULER_CAP: u32 = "cap", VIR_DOMAIN_SCHEDULER_CAP;

    /// The CPU time that is kept for the domain, in MHz; of the scheduler `allocation`.
    DOMAIN_SCHEDULER_RESERVATION: i64 = "reservation", VIR_DOMAIN_SCHEDULER_RESERVATION;

    /// The most CPU time of the domain, in MHz; -1 stands for no limit; of the scheduler `allocation`.
    DOMAIN_SCHEDULER_LIMIT: i64 = "limit", VIR_DOMAIN_SCHEDULER_LIMIT;

    /// The weight of the domain when CPU time is shared out, or -1 for low, -2 for normal and -3 for high; of the
    /// scheduler `allocation`.
    DOMAIN_SCHEDULER_SHARES: i32 = "shares", VIR_DOMAIN_SCHEDULER_SHARES;

    /// The average rate of traffic to the network interface, in bytes per second; 0 stands for no limit.
    DOMAIN_BANDWIDTH_IN_AVERAGE: u64 = "inbound.average", VIR_DOMAIN_BANDWIDTH_IN_AVERAGE;

    /// The maximum rate of traffic to the network interface during a burst, in bytes per second.
    DOMAIN_BANDWIDTH_IN_PEAK: u64 = "inbound.peak", VIR_DOMAIN_BANDWIDTH_IN_PEAK;

    /// How much a burst of traffic to the network interface may have, in bytes.
    DOMAIN_BANDWIDTH_IN_BURST: u64 = "inbound.burst", VIR_DOMAIN_BANDWIDTH_IN_BURST;

    /// The average rate of traffic from the network interface, in bytes per second; 0 stands for no limit.
    DOMAIN_BANDWIDTH_OUT_AVERAGE: u64 = "outbound.average", VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE;

    /// The maximum rate of traffic from the network interface during a burst, in bytes per second.
    DOMAIN_BANDWIDTH_OUT_PEAK: u64 = "outbound.peak", VIR_DOMAIN_BANDWIDTH_OUT_PEAK;

    /// How much a burst of traffic from the network interface may have, in bytes.
    DOMAIN_BANDWIDTH_OUT_BURST: u64 = "outbound.burst", VIR_DOMAIN_BANDWIDTH_OUT_BURST;

    /// The rate of traffic that is kept for the network interface, in bytes per second.
    DOMAIN_BANDWIDTH_IN_FLOOR: u64 = "inbound.floor", VIR_DOMAIN_BANDWIDTH_IN_FLOOR;

    /// How long an I/O thread polls at most, in nanoseconds; 0 stands for not at all.
    DOMAIN_IO_THREAD_POLL_MAX_NS: u64 = "poll_max_ns", VIR_DOMAIN_IOTHREAD_POLL_MAX_NS;

    /// By what factor the time for which an I/O thread polls grows; 0 leaves that to the hypervisor.
    DOMAIN_IO_THREAD_POLL_GROW: u32 = "poll_grow", VIR_DOMAIN_IOTHREAD_POLL_GROW;

    /// By what divisor the time for which an I/O thread polls shrinks; 0 leaves that to the hypervisor.
    DOMAIN_IO_THREAD_POLL_SHRINK: u32 = "poll_shrink", VIR_DOMAIN_IOTHREAD_POLL_SHRINK;

    /// How much the last time counts for how long an I/O thread polls.
    DOMAIN_IO_THREAD_POLL_WEIGHT: u32 = "poll_weight", VIR_DOMAIN_IOTHREAD_POLL_WEIGHT;

    /// The minimum number of threads of an I/O thread's pool; -1 leaves that to the hypervisor.
    DOMAIN_IO_THREAD_THREAD_POOL_MIN: i32 = "thread_pool_min", VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN;

    /// The maximum number of threads of an I/O thread's pool; -1 leaves that to the hypervisor.
    DOMAIN_IO_THREAD_THREAD_POOL_MAX: i32 = "thread_pool_max", VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX;

    /// The prefix of the parameters of a virtual CPU: the host's CPUs on which it may run, as a string such as
    /// `0-3`; its index follows.
    DOMAIN_TUNABLE_CPU_VCPU_PIN_PREFIX = "cputune.vcpupin", VIR_DOMAIN_TUNABLE_CPU_VCPUPIN;

    /// The host's CPUs on which the emulator may run, such as `0-3`.
    DOMAIN_TUNABLE_CPU_EMULATOR_PIN: str = "cputune.emulatorpin", VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN;

    /// The prefix of the parameters of an I/O thread: the host's CPUs on which it may run, as a string such as
    /// `0-3`; its index follows.
    DOMAIN_TUNABLE_CPU_IO_THREADS_PIN_PREFIX = "cputune.iothreadpin", VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN;

    /// The weight of the domain when CPU time is shared out.
    DOMAIN_TUNABLE_CPU_CPU_SHARES: u64 = "cputune.cpu_shares", VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES;

    /// The period for which CPU time is shared out to the whole domain, in microseconds.
    DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD: u64 = "cputune.global_period", VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD;

    /// The most CPU time in a period for the whole domain, in microseconds.
    DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA: i64 = "cputune.global_quota", VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA;

    /// The period for which CPU time is shared out to each of the virtual CPUs, in microseconds.
    DOMAIN_TUNABLE_CPU_VCPU_PERIOD: u64 = "cputune.vcpu_period", VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD;

    /// The most CPU time in a period for each of the virtual CPUs, in microseconds.
    DOMAIN_TUNABLE_CPU_VCPU_QUOTA: i64 = "cputune.vcpu_quota", VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA;

    /// The period for which CPU time is shared out to the emulator beside virtual CPUs and I/O threads, in
    /// microseconds.
    DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD: u64 = "cputune.emulator_period",
        VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD;

    /// The most CPU time in a period for the emulator beside virtual CPUs and I/O threads, in microseconds.
    DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA: i64 = "cputune.emulator_quota", VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA;

    /// The period for which CPU time is shared out to each of the I/O threads, in microseconds.
    DOMAIN_TUNABLE_CPU_IO_THREAD_PERIOD: u64 = "cputune.iothread_period",
        VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD;

    /// The most CPU time in a period for each of the I/O threads, in microseconds.
    DOMAIN_TUNABLE_CPU_IO_THREAD_QUOTA: i64 = "cputune.iothread_quota", VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA;

    /// The target of the disk whose limits have changed.
    DOMAIN_TUNABLE_BLKDEV_DISK: str = "blkdeviotune.disk", VIR_DOMAIN_TUNABLE_BLKDEV_DISK;

    /// The most bytes per second that all transfers of a disk may have; 0 stands for no limit.
    DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC: u64 = "blkdeviotune.total_bytes_sec",
        VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC;

    /// The most bytes per second that all transfers of a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX: u64 = "blkdeviotune.total_bytes_sec_max",
        VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX;

    /// How long a burst by `blkdeviotune.total_bytes_sec_max` may last, in seconds.
    DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: u64 = "blkdeviotune.total_bytes_sec_max_length",
        VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH;

    /// The most operations per second that a disk may have; 0 stands for no limit.
    DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC: u64 = "blkdeviotune.total_iops_sec",
        VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC;

    /// The most operations per second that a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX: u64 = "blkdeviotune.total_iops_sec_max",
        VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX;

    /// How long a burst by `blkdeviotune.total_iops_sec_max` may last, in seconds.
    DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: u64 = "blkdeviotune.total_iops_sec_max_length",
        VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH;

    /// The most bytes per second that reads of a disk may have; 0 stands for no limit.
    DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC: u64 = "blkdeviotune.read_bytes_sec",
        VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC;

    /// The most bytes per second that reads of a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX: u64 = "blkdeviotune.read_bytes_sec_max",
        VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX;

    /// How long a burst by `blkdeviotune.read_bytes_sec_max` may last, in seconds.
    DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH: u64 = "blkdeviotune.read_bytes_sec_max_length",
        VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH;

    /// The most reads per second that a disk may have; 0 stands for no limit.
    DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC: u64 = "blkdeviotune.read_iops_sec",
        VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC;

    /// The most reads per second that a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX: u64 = "blkdeviotune.read_iops_sec_max",
        VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX;

    /// How long a burst by `blkdeviotune.read_iops_sec_max` may last, in seconds.
    DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH: u64 = "blkdeviotune.read_iops_sec_max_length",
        VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH;

    /// The most bytes per second that writes of a disk may have; 0 stands for no limit.
    DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC: u64 = "blkdeviotune.write_bytes_sec",
        VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC;

    /// The most bytes per second that writes of a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX: u64 = "blkdeviotune.write_bytes_sec_max",
        VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX;

    /// How long a burst by `blkdeviotune.write_bytes_sec_max` may last, in seconds.
    DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: u64 = "blkdeviotune.write_bytes_sec_max_length",
        VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH;

    /// The most writes per second that a disk may have; 0 stands for no limit.
    DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC: u64 = "blkdeviotune.write_iops_sec",
        VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC;

    /// The most writes per second that a disk may have in a burst; 0 stands for no bursts.
    DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX: u64 = "blkdeviotune.write_iops_sec_max",
        VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX;

    /// How long a burst by `blkdeviotune.write_iops_sec_max` may last, in seconds.
    DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: u64 = "blkdeviotune.write_iops_sec_max_length",
        VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH;

    /// The size up to which a transfer counts as one operation, in bytes; 0 stands for any size.
    DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC: u64 = "blkdeviotune.size_iops_sec",
        VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC;

    /// The name of the group of disks that share the limits.
    DOMAIN_TUNABLE_BLKDEV_GROUP_NAME: str = "blkdeviotune.group_name", VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME;

    /// How long to wait before the first announcement, in milliseconds; 0 stands for 50.
    DOMAIN_ANNOUNCE_INTERFACE_INITIAL: u32 = "initial", VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL;

    /// The longest time between two announcements, in milliseconds; 0 stands for 550.
    DOMAIN_ANNOUNCE_INTERFACE_MAX: u32 = "max", VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX;

    /// The number of announcements; 0 stands for 5.
    DOMAIN_ANNOUNCE_INTERFACE_ROUNDS: u32 = "rounds", VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS;

    /// By how much the time between two announcements grows each time, in milliseconds; 0 stands for 50.
    DOMAIN_ANNOUNCE_INTERFACE_STEP: u32 = "step", VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP;

    /// The measurement of the memory with which the guest has started, in base64.
    DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT: str = "sev-measurement",
        VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT;

    /// The major version of the host's SEV firmware.
    DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR: u32 = "sev-api-major", VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR;

    /// The minor version of the host's SEV firmware.
    DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR: u32 = "sev-api-minor", VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR;

    /// The build of the host's SEV firmware.
    DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID: u32 = "sev-build-id", VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID;

    /// The policy of an SEV guest.
    DOMAIN_LAUNCH_SECURITY_SEV_POLICY: u32 = "sev-policy", VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY;

    /// The policy of an SEV-SNP guest.
    DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY: u64 = "sev-snp-policy", VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY;

    /// The header of the launch secret, which the firmware needs to decrypt it, in base64.
    DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER: str = "sev-secret-header",
        VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER;

    /// The encrypted secret for the guest, in base64.
    DOMAIN_LAUNCH_SECURITY_SEV_SECRET: str = "sev-secret", VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET;

    /// The guest physical address at which the secret is injected. Without it, the hypervisor chooses one.
    DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS: u64 = "sev-secret-set-address",
        VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS;
}
