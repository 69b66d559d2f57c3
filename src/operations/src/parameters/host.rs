//! Of the host, and of who a connection acts for.

virgo_gir::parameters! {
    /// The name of the user for whom a connection acts.
    CONNECT_IDENTITY_USER_NAME: str = "user-name", VIR_CONNECT_IDENTITY_USER_NAME;

    /// The ID of the user for whom a connection acts.
    CONNECT_IDENTITY_UNIX_USER_ID: u64 = "unix-user-id", VIR_CONNECT_IDENTITY_UNIX_USER_ID;

    /// The name of the group for which a connection acts.
    CONNECT_IDENTITY_GROUP_NAME: str = "group-name", VIR_CONNECT_IDENTITY_GROUP_NAME;

    /// The ID of the group for which a connection acts.
    CONNECT_IDENTITY_UNIX_GROUP_ID: u64 = "unix-group-id", VIR_CONNECT_IDENTITY_UNIX_GROUP_ID;

    /// The ID of the process for which a connection acts.
    CONNECT_IDENTITY_PROCESS_ID: i64 = "process-id", VIR_CONNECT_IDENTITY_PROCESS_ID;

    /// When the process for which a connection acts was started: on Linux in clock ticks after the start of the system,
    /// as in field 22 of `/proc/PID/stat`.
    CONNECT_IDENTITY_PROCESS_TIME: u64 = "process-time", VIR_CONNECT_IDENTITY_PROCESS_TIME;

    /// The SASL user name for which a connection acts.
    CONNECT_IDENTITY_SASL_USER_NAME: str = "sasl-user-name", VIR_CONNECT_IDENTITY_SASL_USER_NAME;

    /// The distinguished name in the certificate for which a connection acts.
    CONNECT_IDENTITY_X509_DISTINGUISHED_NAME: str = "x509-distinguished-name",
        VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME;

    /// The SELinux context for which a connection acts.
    CONNECT_IDENTITY_SELINUX_CONTEXT: str = "selinux-context", VIR_CONNECT_IDENTITY_SELINUX_CONTEXT;

    /// The time that the host's CPUs have spent in the kernel since the host was started, in nanoseconds.
    NODE_CPU_STATS_KERNEL: u64 = "kernel", VIR_NODE_CPU_STATS_KERNEL;

    /// The time that the host's CPUs have spent in user processes since the host was started, in nanoseconds.
    NODE_CPU_STATS_USER: u64 = "user", VIR_NODE_CPU_STATS_USER;

    /// The time for which the host's CPUs were idle since the host was started, in nanoseconds.
    NODE_CPU_STATS_IDLE: u64 = "idle", VIR_NODE_CPU_STATS_IDLE;

    /// The time for which the host's CPUs have waited for I/O since the host was started, in nanoseconds.
    NODE_CPU_STATS_IOWAIT: u64 = "iowait", VIR_NODE_CPU_STATS_IOWAIT;

    /// The time that the host's CPUs have spent in interrupts since the host was started, in nanoseconds.
    NODE_CPU_STATS_INTR: u64 = "intr", VIR_NODE_CPU_STATS_INTR;

    /// The time that the host's CPUs have spent in guests since the host was started, in nanoseconds.
    NODE_CPU_STATS_GUEST: u64 = "guest", VIR_NODE_CPU_STATS_GUEST;

    /// How busy the host's CPUs are, in percent of all of them.
    NODE_CPU_STATS_UTILIZATION: u64 = "utilization", VIR_NODE_CPU_STATS_UTILIZATION;

    /// The memory of the host or of one of its NUMA cells, in bytes.
    NODE_MEMORY_STATS_TOTAL: u64 = "total", VIR_NODE_MEMORY_STATS_TOTAL;

    /// The free memory of the host or of one of its NUMA cells, in bytes. Buffers and caches count as free if it is the
    /// host's.
    NODE_MEMORY_STATS_FREE: u64 = "free", VIR_NODE_MEMORY_STATS_FREE;

    /// The memory that programs of the host can still get, in bytes.
    NODE_MEMORY_STATS_AVAILABLE: u64 = "available", VIR_NODE_MEMORY_STATS_AVAILABLE;

    /// The memory in buffers of the host's kernel, in bytes.
    NODE_MEMORY_STATS_BUFFERS: u64 = "buffers", VIR_NODE_MEMORY_STATS_BUFFERS;

    /// The memory in caches of the host's kernel, in bytes.
    NODE_MEMORY_STATS_CACHED: u64 = "cached", VIR_NODE_MEMORY_STATS_CACHED;

    /// The number of pages that are scanned for equal ones before the scanner sleeps.
    NODE_MEMORY_SHARED_PAGES_TO_SCAN: u32 = "shm_pages_to_scan", VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN;

    /// How long the scanner for equal pages sleeps, in milliseconds.
    NODE_MEMORY_SHARED_SLEEP_MILLISECONDS: u32 = "shm_sleep_millisecs", VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS;

    /// The number of pages that are there once in place of several equal ones. It cannot be set.
    NODE_MEMORY_SHARED_PAGES_SHARED: u64 = "shm_pages_shared", VIR_NODE_MEMORY_SHARED_PAGES_SHARED;

    /// The number of pages that are saved because equal ones are shared. It cannot be set.
    NODE_MEMORY_SHARED_PAGES_SHARING: u64 = "shm_pages_sharing", VIR_NODE_MEMORY_SHARED_PAGES_SHARING;

    /// The number of pages that are scanned again and again, and equal none. It cannot be set.
    NODE_MEMORY_SHARED_PAGES_UNSHARED: u64 = "shm_pages_unshared", VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED;

    /// The number of pages that change too fast to be shared. It cannot be set.
    NODE_MEMORY_SHARED_PAGES_VOLATILE: u64 = "shm_pages_volatile", VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE;

    /// How often all pages were scanned. It cannot be set.
    NODE_MEMORY_SHARED_FULL_SCANS: u64 = "shm_full_scans", VIR_NODE_MEMORY_SHARED_FULL_SCANS;

    /// Whether equal pages of different NUMA nodes are shared: 1 if they are, 0 if not.
    NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: u32 = "shm_merge_across_nodes",
        VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES;

    /// The key by which a guest's owner agrees on secrets with the host's AMD SEV (platform Diffie-Hellman key), in
    /// base64.
    NODE_SEV_PDH: str = "pdh", VIR_NODE_SEV_PDH;

    /// The chain of certificates of the host's AMD SEV, in base64.
    NODE_SEV_CERT_CHAIN: str = "cert-chain", VIR_NODE_SEV_CERT_CHAIN;

    /// The unique ID of the CPU in socket 0, in base64, with which its certificate is fetched from AMD's Key
    /// Distribution Service.
    NODE_SEV_CPU0_ID: str = "cpu0-id", VIR_NODE_SEV_CPU0_ID;

    /// The position of the C-bit in page table entries, which marks encrypted pages.
    NODE_SEV_CBITPOS: u32 = "cbitpos", VIR_NODE_SEV_CBITPOS;

    /// By how many bits physical addresses are shorter in an encrypted guest.
    NODE_SEV_REDUCED_PHYS_BITS: u32 = "reduced-phys-bits", VIR_NODE_SEV_REDUCED_PHYS_BITS;

    /// The maximum number of SEV guests.
    NODE_SEV_MAX_GUESTS: u32 = "max-guests", VIR_NODE_SEV_MAX_GUESTS;

    /// The maximum number of SEV-ES guests.
    NODE_SEV_MAX_ES_GUESTS: u32 = "max-es-guests", VIR_NODE_SEV_MAX_ES_GUESTS;
}
