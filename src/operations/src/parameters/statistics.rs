//! Of domains: what they have done so far.

virgo_gir::parameters! {
    /// How much was read from the disk, in bytes.
    DOMAIN_BLOCK_STATS_READ_BYTES: i64 = "rd_bytes", VIR_DOMAIN_BLOCK_STATS_READ_BYTES;

    /// The number of reads from the disk.
    DOMAIN_BLOCK_STATS_READ_REQ: i64 = "rd_operations", VIR_DOMAIN_BLOCK_STATS_READ_REQ;

    /// The time that reads from the disk took, in nanoseconds.
    DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES: i64 = "rd_total_times", VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES;

    /// How much was written to the disk, in bytes.
    DOMAIN_BLOCK_STATS_WRITE_BYTES: i64 = "wr_bytes", VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES;

    /// The number of writes to the disk.
    DOMAIN_BLOCK_STATS_WRITE_REQ: i64 = "wr_operations", VIR_DOMAIN_BLOCK_STATS_WRITE_REQ;

    /// The time that writes to the disk took, in nanoseconds.
    DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES: i64 = "wr_total_times", VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES;

    /// The number of flushes of the disk.
    DOMAIN_BLOCK_STATS_FLUSH_REQ: i64 = "flush_operations", VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ;

    /// The time that flushes of the disk took, in nanoseconds.
    DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES: i64 = "flush_total_times", VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES;

    /// The number of errors; of Xen.
    DOMAIN_BLOCK_STATS_ERRS: i64 = "errs", VIR_DOMAIN_BLOCK_STATS_ERRS;

    /// The state of the domain, a [enum@DomainState].
    DOMAIN_STATS_STATE_STATE: i32 = "state.state", VIR_DOMAIN_STATS_STATE_STATE;

    /// The reason of the state of the domain, as libvirt numbers the reasons of each state.
    DOMAIN_STATS_STATE_REASON: i32 = "state.reason", VIR_DOMAIN_STATS_STATE_REASON;

    /// The CPU time of the domain, in nanoseconds.
    DOMAIN_STATS_CPU_TIME: u64 = "cpu.time", VIR_DOMAIN_STATS_CPU_TIME;

    /// The CPU time of the domain in user space, in nanoseconds.
    DOMAIN_STATS_CPU_USER: u64 = "cpu.user", VIR_DOMAIN_STATS_CPU_USER;

    /// The CPU time of the domain in the kernel, in nanoseconds.
    DOMAIN_STATS_CPU_SYSTEM: u64 = "cpu.system", VIR_DOMAIN_STATS_CPU_SYSTEM;

    /// The time of successful halt polling, in nanoseconds.
    DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME: u64 = "cpu.haltpoll.success.time",
        VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME;

    /// The time of failed halt polling, in nanoseconds.
    DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME: u64 = "cpu.haltpoll.fail.time",
        VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME;

    /// The number of monitors of CPU caches.
    DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT: u32 = "cpu.cache.monitor.count",
        VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT;

    /// The prefix of the parameters of a monitor of CPU caches; its index follows.
    DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX = "cpu.cache.monitor.", VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX;

    /// The name of a monitor of CPU caches.
    DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME: str = ".name", VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME;

    /// The virtual CPUs of a monitor of CPU caches, as a list such as `0-3`.
    DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS: str = ".vcpus",
        VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS;

    /// The number of cache banks of a monitor of CPU caches.
    DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT: u32 = ".bank.count",
        VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT;

    /// The prefix of the parameters of a cache bank; its index follows.
    DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX = ".bank.",
        VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX;

    /// The ID of a cache bank.
    DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: u32 = ".id",
        VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID;

    /// How much of a cache bank is used, in bytes.
    DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: u64 = ".bytes",
        VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES;

    /// The number of monitors of energy.
    DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT: u32 = "cpu.energy.monitor.count",
        VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT;

    /// The prefix of the parameters of a monitor of energy; its index follows.
    DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX = "cpu.energy.monitor.",
        VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX;

    /// The name of a monitor of energy.
    DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME: str = ".name",
        VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME;

    /// The virtual CPUs of a monitor of energy, as a list such as `0-3`.
    DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS: str = ".vcpus",
        VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS;

    /// The number of CPU packages of a monitor of energy.
    DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT: u32 = ".pkg.count",
        VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT;

    /// The prefix of the parameters of a CPU package; its index follows.
    DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX = ".pkg.",
        VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX;

    /// The ID of a CPU package.
    DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID: u32 = ".id",
        VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID;

    /// The current size of the memory balloon, in KiB.
    DOMAIN_STATS_BALLOON_CURRENT: u64 = "balloon.current", VIR_DOMAIN_STATS_BALLOON_CURRENT;

    /// The maximum size of the memory balloon, in KiB.
    DOMAIN_STATS_BALLOON_MAXIMUM: u64 = "balloon.maximum", VIR_DOMAIN_STATS_BALLOON_MAXIMUM;

    /// How much the guest has read from swap space, in KiB.
    DOMAIN_STATS_BALLOON_SWAP_IN: u64 = "balloon.swap_in", VIR_DOMAIN_STATS_BALLOON_SWAP_IN;

    /// How much the guest has written to swap space, in KiB.
    DOMAIN_STATS_BALLOON_SWAP_OUT: u64 = "balloon.swap_out", VIR_DOMAIN_STATS_BALLOON_SWAP_OUT;

    /// The number of major page faults of the guest.
    DOMAIN_STATS_BALLOON_MAJOR_FAULT: u64 = "balloon.major_fault", VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT;

    /// The number of minor page faults of the guest.
    DOMAIN_STATS_BALLOON_MINOR_FAULT: u64 = "balloon.minor_fault", VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT;

    /// The memory that the guest does not use at all, in KiB.
    DOMAIN_STATS_BALLOON_UNUSED: u64 = "balloon.unused", VIR_DOMAIN_STATS_BALLOON_UNUSED;

    /// The memory that the guest sees, in KiB.
    DOMAIN_STATS_BALLOON_AVAILABLE: u64 = "balloon.available", VIR_DOMAIN_STATS_BALLOON_AVAILABLE;

    /// The memory that the guest can give up without swapping, in KiB.
    DOMAIN_STATS_BALLOON_USABLE: u64 = "balloon.usable", VIR_DOMAIN_STATS_BALLOON_USABLE;

    /// The resident set size of the domain's process, in KiB.
    DOMAIN_STATS_BALLOON_RSS: u64 = "balloon.rss", VIR_DOMAIN_STATS_BALLOON_RSS;

    /// The time of the last update of the guest's memory statistics, as a Unix time in seconds.
    DOMAIN_STATS_BALLOON_LAST_UPDATE: u64 = "balloon.last-update", VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE;

    /// The memory that the guest uses as a cache of disks, in KiB.
    DOMAIN_STATS_BALLOON_DISK_CACHES: u64 = "balloon.disk_caches", VIR_DOMAIN_STATS_BALLOON_DISK_CACHES;

    /// The number of huge pages that the guest has allocated.
    DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC: u64 = "balloon.hugetlb_pgalloc",
        VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC;

    /// The number of huge pages that the guest could not allocate.
    DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL: u64 = "balloon.hugetlb_pgfail",
        VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL;

    /// The number of virtual CPUs that are online.
    DOMAIN_STATS_VCPU_CURRENT: u32 = "vcpu.current", VIR_DOMAIN_STATS_VCPU_CURRENT;

    /// The number of virtual CPUs that can be online.
    DOMAIN_STATS_VCPU_MAXIMUM: u32 = "vcpu.maximum", VIR_DOMAIN_STATS_VCPU_MAXIMUM;

    /// The prefix of the parameters of a virtual CPU; its index follows.
    DOMAIN_STATS_VCPU_PREFIX = "vcpu.", VIR_DOMAIN_STATS_VCPU_PREFIX;

    /// The state of a virtual CPU: 0 if it is offline, 1 if it runs, 2 if it waits.
    DOMAIN_STATS_VCPU_SUFFIX_STATE: i32 = ".state", VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE;

    /// The CPU time of a virtual CPU, in nanoseconds.
    DOMAIN_STATS_VCPU_SUFFIX_TIME: u64 = ".time", VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME;

    /// The time for which a virtual CPU waited for I/O, in nanoseconds.
    DOMAIN_STATS_VCPU_SUFFIX_WAIT: u64 = ".wait", VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT;

    /// Whether a virtual CPU is halted.
    DOMAIN_STATS_VCPU_SUFFIX_HALTED: bool = ".halted", VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED;

    /// The time for which a virtual CPU waited for a CPU of the host, in nanoseconds.
    DOMAIN_STATS_VCPU_SUFFIX_DELAY: u64 = ".delay", VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY;

    /// After the name of what the hypervisor counts on its own: the value now.
    DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR = ".cur", VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR;

    /// After the name of what the hypervisor counts on its own: the sum so far.
    DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM = ".sum", VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM;

    /// After the name of what the hypervisor counts on its own: the most so far.
    DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX = ".max", VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX;

    /// Before the name of what the hypervisor counts on its own about a domain.
    DOMAIN_STATS_VM_PREFIX = "vm.", VIR_DOMAIN_STATS_VM_PREFIX;

    /// The number of network interfaces.
    DOMAIN_STATS_NET_COUNT: u32 = "net.count", VIR_DOMAIN_STATS_NET_COUNT;

    /// The prefix of the parameters of a network interface; its index follows.
    DOMAIN_STATS_NET_PREFIX = "net.", VIR_DOMAIN_STATS_NET_PREFIX;

    /// The name of a network interface on the host.
    DOMAIN_STATS_NET_SUFFIX_NAME: str = ".name", VIR_DOMAIN_STATS_NET_SUFFIX_NAME;

    /// How much a network interface has received, in bytes.
    DOMAIN_STATS_NET_SUFFIX_RX_BYTES: u64 = ".rx.bytes", VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES;

    /// The number of packets that a network interface has received.
    DOMAIN_STATS_NET_SUFFIX_RX_PKTS: u64 = ".rx.pkts", VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS;

    /// The number of errors when a network interface has received.
    DOMAIN_STATS_NET_SUFFIX_RX_ERRS: u64 = ".rx.errs", VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS;

    /// The number of packets that a network interface should have received, and that were dropped.
    DOMAIN_STATS_NET_SUFFIX_RX_DROP: u64 = ".rx.drop", VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP;

    /// How much a network interface has sent, in bytes.
    DOMAIN_STATS_NET_SUFFIX_TX_BYTES: u64 = ".tx.bytes", VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES;

    /// The number of packets that a network interface has sent.
    DOMAIN_STATS_NET_SUFFIX_TX_PKTS: u64 = ".tx.pkts", VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS;

    /// The number of errors when a network interface has sent.
    DOMAIN_STATS_NET_SUFFIX_TX_ERRS: u64 = ".tx.errs", VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS;

    /// The number of packets that a network interface should have sent, and that were dropped.
    DOMAIN_STATS_NET_SUFFIX_TX_DROP: u64 = ".tx.drop", VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP;

    /// The number of disks, or of images with backing images.
    DOMAIN_STATS_BLOCK_COUNT: u32 = "block.count", VIR_DOMAIN_STATS_BLOCK_COUNT;

    /// The prefix of the parameters of a disk; its index follows.
    DOMAIN_STATS_BLOCK_PREFIX = "block.", VIR_DOMAIN_STATS_BLOCK_PREFIX;

    /// The target of a disk.
    DOMAIN_STATS_BLOCK_SUFFIX_NAME: str = ".name", VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME;

    /// The number of a backing image.
    DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX: u32 = ".backingIndex", VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX;

    /// The path of an image on the host.
    DOMAIN_STATS_BLOCK_SUFFIX_PATH: str = ".path", VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH;

    /// The number of reads from a disk.
    DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS: u64 = ".rd.reqs", VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS;

    /// How much was read from a disk, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES: u64 = ".rd.bytes", VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES;

    /// The time that reads from a disk took, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES: u64 = ".rd.times", VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES;

    /// The number of writes to a disk.
    DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS: u64 = ".wr.reqs", VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS;

    /// How much was written to a disk, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES: u64 = ".wr.bytes", VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES;

    /// The time that writes to a disk took, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES: u64 = ".wr.times", VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES;

    /// The number of flushes of a disk.
    DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS: u64 = ".fl.reqs", VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS;

    /// The time that flushes of a disk took, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES: u64 = ".fl.times", VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES;

    /// The number of errors of a disk; of Xen.
    DOMAIN_STATS_BLOCK_SUFFIX_ERRORS: u64 = ".errors", VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS;

    /// The offset of the highest byte that was written to an image, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION: u64 = ".allocation", VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION;

    /// The size of a disk as the guest sees it, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY: u64 = ".capacity", VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY;

    /// The size of the file or device of an image, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL: u64 = ".physical", VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL;

    /// The offset at which [signal@Domain::block-threshold] is emitted, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD: u64 = ".threshold", VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD;

    /// The required alignment of requests, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT: u64 = ".limits.request_alignment",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT;

    /// The maximum size of a discard request, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX: u64 = ".limits.discard_max",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX;

    /// The optimal alignment of discard requests, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT: u64 = ".limits.discard_alignment",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT;

    /// The maximum size of a request to write zeroes, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX: u64 = ".limits.write_zeroes_max",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX;

    /// The optimal alignment of requests to write zeroes, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT: u64 = ".limits.write_zeroes_alignment",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT;

    /// The optimal size of a transfer, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL: u64 = ".limits.transfer_optimal",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL;

    /// The maximum size of a transfer, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX: u64 = ".limits.transfer_max",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX;

    /// The maximum size of a transfer of the hardware, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX: u64 = ".limits.transfer_hw_max",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX;

    /// The maximum number of elements of a scatter/gather list.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX: u64 = ".limits.iov_max",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX;

    /// The maximum number of elements of a scatter/gather list of the hardware.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX: u64 = ".limits.iov_hw_max",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX;

    /// The minimum memory alignment of I/O buffers, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL: u64 = ".limits.memory_alignment_minimal",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL;

    /// The optimal memory alignment of I/O buffers, in bytes.
    DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL: u64 = ".limits.memory_alignment_optimal",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL;

    /// Before what the histogram of how long reads took has.
    DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX = ".latency_histogram.read.",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX;

    /// Before what the histogram of how long writes took has.
    DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX = ".latency_histogram.write.",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX;

    /// Before what the histogram of how long appends to zones took has.
    DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX = ".latency_histogram.zone_append.",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX;

    /// Before what the histogram of how long flushes took has.
    DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX = ".latency_histogram.flush.",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX;

    /// The number of bins of a histogram.
    DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT: u64 = "bin.count",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT;

    /// The prefix of the parameters of a bin of a histogram; its index follows.
    DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX = "bin.",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX;

    /// The lower bound of a bin of a histogram, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START: u64 = ".start",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START;

    /// The number of operations in a bin of a histogram.
    DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE: u64 = ".value",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE;

    /// The number of groups of statistics that are collected over fixed intervals.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT: u64 = ".timed_group.count",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT;

    /// The prefix of the parameters of a group of interval statistics; its index follows.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX = ".timed_group.",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX;

    /// The interval of a group of statistics, in seconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL: u64 = ".interval",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL;

    /// The shortest latency of reads in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN: u64 = ".rd_latency_min",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN;

    /// The longest latency of reads in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX: u64 = ".rd_latency_max",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX;

    /// The average latency of reads in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG: u64 = ".rd_latency_avg",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG;

    /// The average number of reads that were pending in an interval.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG: f64 = ".rd_queue_depth_avg",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG;

    /// The shortest latency of writes in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN: u64 = ".wr_latency_min",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN;

    /// The longest latency of writes in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX: u64 = ".wr_latency_max",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX;

    /// The average latency of writes in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG: u64 = ".wr_latency_avg",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG;

    /// The average number of writes that were pending in an interval.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG: f64 = ".wr_queue_depth_avg",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG;

    /// The shortest latency of appends to zones in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN: u64 = ".zone_append_latency_min",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN;

    /// The longest latency of appends to zones in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX: u64 = ".zone_append_latency_max",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX;

    /// The average latency of appends to zones in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG: u64 = ".zone_append_latency_avg",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG;

    /// The average number of appends to zones that were pending in an interval.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG: f64 = ".zone_append_queue_depth_avg",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG;

    /// The shortest latency of flushes in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN: u64 = ".flush_latency_min",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN;

    /// The longest latency of flushes in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX: u64 = ".flush_latency_max",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX;

    /// The average latency of flushes in an interval, in nanoseconds.
    DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG: u64 = ".flush_latency_avg",
        VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG;

    /// The number of I/O threads.
    DOMAIN_STATS_IO_THREAD_COUNT: u32 = "iothread.count", VIR_DOMAIN_STATS_IOTHREAD_COUNT;

    /// The prefix of the parameters of an I/O thread; its ID follows.
    DOMAIN_STATS_IO_THREAD_PREFIX = "iothread.", VIR_DOMAIN_STATS_IOTHREAD_PREFIX;

    /// How long an I/O thread polls at most, in nanoseconds.
    DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_MAX_NS: u64 = ".poll-max-ns",
        VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS;

    /// By what factor the time for which an I/O thread polls grows.
    DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_GROW: u32 = ".poll-grow", VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW;

    /// By what divisor the time for which an I/O thread polls shrinks.
    DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_SHRINK: u32 = ".poll-shrink",
        VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK;

    /// How much the last time counts for how long an I/O thread polls.
    DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_WEIGHT: u32 = ".poll-weight",
        VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT;

    /// The number of monitors of memory bandwidth.
    DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT: u32 = "memory.bandwidth.monitor.count",
        VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT;

    /// The prefix of the parameters of a monitor of memory bandwidth; its index follows.
    DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX = "memory.bandwidth.monitor.",
        VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX;

    /// The name of a monitor of memory bandwidth.
    DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME: str = ".name",
        VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME;

    /// The virtual CPUs of a monitor of memory bandwidth, as a list such as `0-3`.
    DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS: str = ".vcpus",
        VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS;

    /// The number of memory controllers of a monitor of memory bandwidth.
    DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: u32 = ".node.count",
        VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT;

    /// The prefix of the parameters of a memory controller; its index follows.
    DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX = ".node.",
        VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX;

    /// The ID of a memory controller.
    DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: u32 = ".id",
        VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID;

    /// How much went through a memory controller from its own CPU, in bytes.
    DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: u64 = ".bytes.local",
        VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL;

    /// How much went through a memory controller, in bytes.
    DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: u64 = ".bytes.total",
        VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL;

    /// The status of the calculation of the dirty page rate: 0 if it was not started, 1 while it is measuring, 2
    /// if it has completed.
    DOMAIN_STATS_DIRTYRATE_CALC_STATUS: i32 = "dirtyrate.calc_status", VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS;

    /// The start time of the calculation of the dirty page rate, in seconds.
    DOMAIN_STATS_DIRTYRATE_CALC_START_TIME: i64 = "dirtyrate.calc_start_time",
        VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME;

    /// The period of the calculation of the dirty page rate, in seconds.
    DOMAIN_STATS_DIRTYRATE_CALC_PERIOD: i32 = "dirtyrate.calc_period", VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD;

    /// The mode of the calculation of the dirty page rate: `page-sampling`, `dirty-bitmap` or `dirty-ring`.
    DOMAIN_STATS_DIRTYRATE_CALC_MODE: str = "dirtyrate.calc_mode", VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE;

    /// The dirty page rate of the guest, in MiB per second.
    DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND: i64 = "dirtyrate.megabytes_per_second",
        VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND;

    /// The prefix of the dirty page rate of a virtual CPU; its index follows.
    DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX = "dirtyrate.vcpu.", VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX;

    /// The dirty page rate of a virtual CPU, in MiB per second.
    DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND: u64 = ".megabytes_per_second",
        VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND;

    /// How much of the last-level cache the domain uses, in bytes.
    DOMAIN_STATS_PERF_CMT: u64 = "perf.cmt", VIR_DOMAIN_STATS_PERF_CMT;

    /// The bandwidth of the system's memory, in bytes per second.
    DOMAIN_STATS_PERF_MBMT: u64 = "perf.mbmt", VIR_DOMAIN_STATS_PERF_MBMT;

    /// The bandwidth of the socket's own memory, in bytes per second.
    DOMAIN_STATS_PERF_MBML: u64 = "perf.mbml", VIR_DOMAIN_STATS_PERF_MBML;

    /// The number of misses of CPU caches.
    DOMAIN_STATS_PERF_CACHE_MISSES: u64 = "perf.cache_misses", VIR_DOMAIN_STATS_PERF_CACHE_MISSES;

    /// The number of accesses to CPU caches.
    DOMAIN_STATS_PERF_CACHE_REFERENCES: u64 = "perf.cache_references", VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES;

    /// The number of instructions.
    DOMAIN_STATS_PERF_INSTRUCTIONS: u64 = "perf.instructions", VIR_DOMAIN_STATS_PERF_INSTRUCTIONS;

    /// The number of CPU cycles.
    DOMAIN_STATS_PERF_CPU_CYCLES: u64 = "perf.cpu_cycles", VIR_DOMAIN_STATS_PERF_CPU_CYCLES;

    /// The number of branch instructions.
    DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS: u64 = "perf.branch_instructions",
        VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS;

    /// The number of branches that were mispredicted.
    DOMAIN_STATS_PERF_BRANCH_MISSES: u64 = "perf.branch_misses", VIR_DOMAIN_STATS_PERF_BRANCH_MISSES;

    /// The number of bus cycles.
    DOMAIN_STATS_PERF_BUS_CYCLES: u64 = "perf.bus_cycles", VIR_DOMAIN_STATS_PERF_BUS_CYCLES;

    /// The number of CPU cycles for which the front end was stalled.
    DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND: u64 = "perf.stalled_cycles_frontend",
        VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND;

    /// The number of CPU cycles for which the back end was stalled.
    DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND: u64 = "perf.stalled_cycles_backend",
        VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND;

    /// The number of CPU cycles at the nominal frequency.
    DOMAIN_STATS_PERF_REF_CPU_CYCLES: u64 = "perf.ref_cpu_cycles", VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES;

    /// The time by the CPU clock, in nanoseconds.
    DOMAIN_STATS_PERF_CPU_CLOCK: u64 = "perf.cpu_clock", VIR_DOMAIN_STATS_PERF_CPU_CLOCK;

    /// The CPU time of the domain's tasks, in nanoseconds.
    DOMAIN_STATS_PERF_TASK_CLOCK: u64 = "perf.task_clock", VIR_DOMAIN_STATS_PERF_TASK_CLOCK;

    /// The number of page faults.
    DOMAIN_STATS_PERF_PAGE_FAULTS: u64 = "perf.page_faults", VIR_DOMAIN_STATS_PERF_PAGE_FAULTS;

    /// The number of context switches.
    DOMAIN_STATS_PERF_CONTEXT_SWITCHES: u64 = "perf.context_switches", VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES;

    /// The number of migrations between CPUs.
    DOMAIN_STATS_PERF_CPU_MIGRATIONS: u64 = "perf.cpu_migrations", VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS;

    /// The number of minor page faults.
    DOMAIN_STATS_PERF_PAGE_FAULTS_MIN: u64 = "perf.page_faults_min", VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN;

    /// The number of major page faults.
    DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ: u64 = "perf.page_faults_maj", VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ;

    /// The number of accesses to addresses that were not aligned.
    DOMAIN_STATS_PERF_ALIGNMENT_FAULTS: u64 = "perf.alignment_faults", VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS;

    /// The number of instructions that were emulated.
    DOMAIN_STATS_PERF_EMULATION_FAULTS: u64 = "perf.emulation_faults", VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS;
}
