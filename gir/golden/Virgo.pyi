# Printed from the Rust sources by virgo-gir: do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from types import TracebackType
from typing import Any, Callable, Literal, Self, overload

from gi import _gi
from gi.repository import Gio, GLib, GObject

_Done = Callable[..., object]
_Plain = bool | int | float | str | GLib.Variant
_Parameters = Mapping[str, _Plain | Sequence[_Plain]] | GLib.Variant

class Error(GObject.GEnum):
    """Why an operation failed."""
    INTERNAL_ERROR = 1
    NO_MEMORY = 2
    NO_SUPPORT = 3
    UNKNOWN_HOST = 4
    NO_CONNECT = 5
    INVALID_CONN = 6
    INVALID_DOMAIN = 7
    INVALID_ARG = 8
    OPERATION_FAILED = 9
    GET_FAILED = 10
    POST_FAILED = 11
    HTTP_ERROR = 12
    SEXPR_SERIAL = 13
    NO_XEN = 14
    XEN_CALL = 15
    OS_TYPE = 16
    NO_KERNEL = 17
    NO_ROOT = 18
    NO_SOURCE = 19
    NO_TARGET = 20
    NO_NAME = 21
    NO_OS = 22
    NO_DEVICE = 23
    NO_XENSTORE = 24
    DRIVER_FULL = 25
    CALL_FAILED = 26
    XML_ERROR = 27
    DOM_EXIST = 28
    OPERATION_DENIED = 29
    OPEN_FAILED = 30
    READ_FAILED = 31
    PARSE_FAILED = 32
    CONF_SYNTAX = 33
    WRITE_FAILED = 34
    XML_DETAIL = 35
    INVALID_NETWORK = 36
    NETWORK_EXIST = 37
    SYSTEM_ERROR = 38
    RPC = 39
    GNUTLS_ERROR = 40
    NO_NETWORK_DRIVER = 41
    NO_DOMAIN = 42
    NO_NETWORK = 43
    INVALID_MAC = 44
    AUTH_FAILED = 45
    INVALID_STORAGE_POOL = 46
    INVALID_STORAGE_VOL = 47
    NO_STORAGE_DRIVER = 48
    NO_STORAGE_POOL = 49
    NO_STORAGE_VOL = 50
    NO_NODE_DRIVER = 51
    INVALID_NODE_DEVICE = 52
    NO_NODE_DEVICE = 53
    NO_SECURITY_MODEL = 54
    OPERATION_INVALID = 55
    NO_INTERFACE_DRIVER = 56
    NO_INTERFACE = 57
    INVALID_INTERFACE = 58
    MULTIPLE_INTERFACES = 59
    NO_NWFILTER_DRIVER = 60
    INVALID_NWFILTER = 61
    NO_NWFILTER = 62
    BUILD_FIREWALL = 63
    NO_SECRET_DRIVER = 64
    INVALID_SECRET = 65
    NO_SECRET = 66
    CONFIG_UNSUPPORTED = 67
    OPERATION_TIMEOUT = 68
    MIGRATE_PERSIST_FAILED = 69
    HOOK_SCRIPT_FAILED = 70
    INVALID_DOMAIN_SNAPSHOT = 71
    NO_DOMAIN_SNAPSHOT = 72
    INVALID_STREAM = 73
    ARGUMENT_UNSUPPORTED = 74
    STORAGE_PROBE_FAILED = 75
    STORAGE_POOL_BUILT = 76
    SNAPSHOT_REVERT_RISKY = 77
    OPERATION_ABORTED = 78
    AUTH_CANCELLED = 79
    NO_DOMAIN_METADATA = 80
    MIGRATE_UNSAFE = 81
    OVERFLOW = 82
    BLOCK_COPY_ACTIVE = 83
    OPERATION_UNSUPPORTED = 84
    SSH = 85
    AGENT_UNRESPONSIVE = 86
    RESOURCE_BUSY = 87
    ACCESS_DENIED = 88
    DBUS_SERVICE = 89
    STORAGE_VOL_EXIST = 90
    CPU_INCOMPATIBLE = 91
    XML_INVALID_SCHEMA = 92
    MIGRATE_FINISH_OK = 93
    AUTH_UNAVAILABLE = 94
    NO_SERVER = 95
    NO_CLIENT = 96
    AGENT_UNSYNCED = 97
    LIBSSH = 98
    DEVICE_MISSING = 99
    INVALID_NWFILTER_BINDING = 100
    NO_NWFILTER_BINDING = 101
    INVALID_DOMAIN_CHECKPOINT = 102
    NO_DOMAIN_CHECKPOINT = 103
    NO_DOMAIN_BACKUP = 104
    INVALID_NETWORK_PORT = 105
    NETWORK_PORT_EXIST = 106
    NO_NETWORK_PORT = 107
    NO_HOSTNAME = 108
    CHECKPOINT_INCONSISTENT = 109
    MULTIPLE_DOMAINS = 110
    NO_NETWORK_METADATA = 111
    AGENT_COMMAND_TIMEOUT = 112
    AGENT_COMMAND_FAILED = 113
    INVALID_ENCR_KEY_SECRET = 114
    @staticmethod
    def quark() -> int: ...

class AdminClientTransport(GObject.GEnum):
    """The transports by which clients are connected to a server."""
    UNIX = 0
    TCP = 1
    TLS = 2

class AdminShutdownFlags(GObject.GFlags):
    """Flags for shutting down a daemon."""
    NONE = 0
    PRESERVE = 1

class CommandStream(GObject.GEnum):
    """What a standard stream of a `Process` is."""
    INHERIT = 0
    NULL = 1
    PIPE = 2

class ConnectionCloseReason(GObject.GEnum):
    """The reasons why a connection was closed."""
    ERROR = 0
    EOF = 1
    KEEPALIVE = 2
    CLIENT = 3

class ConnectionFlags(GObject.GFlags):
    """Flags for opening a connection."""
    NONE = 0
    READ_ONLY = 1
    NO_ALIASES = 2

class ConnectionState(GObject.GEnum):
    """The states of a `Connection`."""
    CLOSED = 0
    OPENING = 1
    OPEN = 2
    LOST = 3

class CpuBaselineFlags(GObject.GFlags):
    """Flags for computing a baseline CPU."""
    NONE = 0
    EXPAND_FEATURES = 1
    MIGRATABLE = 2
    IGNORE_HOST = 4

class CpuCompareFlags(GObject.GFlags):
    """Flags for comparing CPUs."""
    NONE = 0
    FAIL_INCOMPATIBLE = 1
    VALIDATE_XML = 2

class CpuCompareResult(GObject.GEnum):
    """What has come of comparing a CPU with that of the host."""
    ERROR = -1
    INCOMPATIBLE = 0
    IDENTICAL = 1
    SUPERSET = 2

class CredentialType(GObject.GEnum):
    """What is asked for. The numbers are libvirt's."""
    USERNAME = 1
    AUTH_NAME = 2
    LANGUAGE = 3
    CNONCE = 4
    PASSPHRASE = 5
    ECHO_PROMPT = 6
    NO_ECHO_PROMPT = 7
    REALM = 8
    EXTERNAL = 9

class DomainAgentReason(GObject.GEnum):
    """Why the state of the guest agent has changed."""
    UNKNOWN = 0
    DOMAIN_STARTED = 1
    CHANNEL = 2

class DomainAgentState(GObject.GEnum):
    """Whether the guest agent is connected."""
    CONNECTED = 1
    DISCONNECTED = 2

class DomainAssociateFlags(GObject.GFlags):
    """Flags for associating file descriptors with a domain."""
    NONE = 0
    SECLABEL_RESTORE = 1
    SECLABEL_WRITABLE = 2

class DomainAuthorizedSshKeysSetFlags(GObject.GFlags):
    """Flags for setting the authorized SSH keys of a user of the guest. With no flags, the keys replace all others."""
    NONE = 0
    APPEND = 1
    REMOVE = 2

class DomainBlockJobStatus(GObject.GEnum):
    """What has become of a block job."""
    COMPLETED = 0
    FAILED = 1
    CANCELLED = 2
    READY = 3

class DomainBlockJobType(GObject.GEnum):
    """What a block job does."""
    UNKNOWN = 0
    PULL = 1
    COPY = 2
    COMMIT = 3
    ACTIVE_COMMIT = 4
    BACKUP = 5

class DomainBlockResizeFlags(GObject.GFlags):
    """Flags for resizing a disk of a running domain."""
    NONE = 0
    BYTES = 1
    CAPACITY = 2
    EXTEND = 4

class DomainCapabilitiesFlags(GObject.GFlags):
    """Flags for fetching domain capabilities."""
    NONE = 0
    DISABLE_DEPRECATED_FEATURES = 1
    EXPAND_CPU_FEATURES = 2
    SUPPORTED_CPU_FEATURES = 4

class DomainChannelReason(GObject.GEnum):
    """Why the state of a channel has changed."""
    UNKNOWN = 0
    DOMAIN_STARTED = 1
    CHANNEL = 2

class DomainChannelState(GObject.GEnum):
    """Whether a program in the guest has a channel open."""
    CONNECTED = 1
    DISCONNECTED = 2

class DomainCheckpointCreateFlags(GObject.GFlags):
    """How to make a checkpoint of a domain."""
    NONE = 0
    REDEFINE = 1
    QUIESCE = 2
    REDEFINE_VALIDATE = 4

class DomainCheckpointDeleteFlags(GObject.GFlags):
    """What to delete of a checkpoint of a domain."""
    NONE = 0
    CHILDREN = 1
    METADATA_ONLY = 2
    CHILDREN_ONLY = 4

class DomainCheckpointListFlags(GObject.GFlags):
    """Which checkpoints of a domain to list."""
    NONE = 0
    ROOTS = 1
    DESCENDANTS = 1
    TOPOLOGICAL = 2
    LEAVES = 4
    NO_LEAVES = 8

class DomainCheckpointXmlFlags(GObject.GFlags):
    """Which description of a checkpoint of a domain to fetch."""
    NONE = 0
    SECURE = 1
    NO_DOMAIN = 2
    SIZE = 4

class DomainConsoleFlags(GObject.GFlags):
    """Flags for opening a console or channel."""
    NONE = 0
    FORCE = 1
    SAFE = 2

class DomainControlErrorReason(GObject.GEnum):
    """Why the host cannot control a domain."""
    NONE = 0
    UNKNOWN = 1
    MONITOR = 2
    INTERNAL = 3

class DomainControlState(GObject.GEnum):
    """Whether the host can control a domain."""
    OK = 0
    JOB = 1
    OCCUPIED = 2
    ERROR = 3

class DomainDefineFlags(GObject.GFlags):
    """Flags for defining a domain."""
    NONE = 0
    VALIDATE = 1

class DomainDestroyFlags(GObject.GFlags):
    """Flags for destroying a domain."""
    NONE = 0
    GRACEFUL = 1
    REMOVE_LOGS = 2

class DomainDeviceFlags(GObject.GFlags):
    """Flags for attaching, detaching and updating devices. Without `LIVE` and `CONFIG`, the running domain is changed, or the definition of an inactive one."""
    NONE = 0
    LIVE = 1
    CONFIG = 2
    FORCE = 4

class DomainDiskChangeReason(GObject.GEnum):
    """Why a disk has another source."""
    MISSING_ON_START = 0
    DROP_MISSING_ON_START = 1

class DomainDiskErrorCode(GObject.GEnum):
    """What error a disk has."""
    NONE = 0
    UNSPECIFIED = 1
    NO_SPACE = 2

class DomainEventDetail(GObject.GEnum):
    """The details of the lifecycle events of a domain."""
    DEFINED_ADDED = 0
    DEFINED_UPDATED = 1
    DEFINED_RENAMED = 2
    DEFINED_FROM_SNAPSHOT = 3
    DEFINED_UNKNOWN = 255
    UNDEFINED_REMOVED = 256
    UNDEFINED_RENAMED = 257
    UNDEFINED_UNKNOWN = 511
    STARTED_BOOTED = 512
    STARTED_MIGRATED = 513
    STARTED_RESTORED = 514
    STARTED_FROM_SNAPSHOT = 515
    STARTED_WAKEUP = 516
    STARTED_RECREATED = 517
    STARTED_UNKNOWN = 767
    SUSPENDED_PAUSED = 768
    SUSPENDED_MIGRATED = 769
    SUSPENDED_IO_ERROR = 770
    SUSPENDED_WATCHDOG = 771
    SUSPENDED_RESTORED = 772
    SUSPENDED_FROM_SNAPSHOT = 773
    SUSPENDED_API_ERROR = 774
    SUSPENDED_POSTCOPY = 775
    SUSPENDED_POSTCOPY_FAILED = 776
    SUSPENDED_GUEST_SHUTDOWN = 777
    SUSPENDED_UNKNOWN = 1023
    RESUMED_UNPAUSED = 1024
    RESUMED_MIGRATED = 1025
    RESUMED_FROM_SNAPSHOT = 1026
    RESUMED_POSTCOPY = 1027
    RESUMED_POSTCOPY_FAILED = 1028
    RESUMED_UNKNOWN = 1279
    STOPPED_SHUTDOWN = 1280
    STOPPED_DESTROYED = 1281
    STOPPED_CRASHED = 1282
    STOPPED_MIGRATED = 1283
    STOPPED_SAVED = 1284
    STOPPED_FAILED = 1285
    STOPPED_FROM_SNAPSHOT = 1286
    STOPPED_RECREATED = 1287
    STOPPED_UNKNOWN = 1535
    SHUTDOWN_FINISHED = 1536
    SHUTDOWN_GUEST = 1537
    SHUTDOWN_HOST = 1538
    SHUTDOWN_UNKNOWN = 1791
    PM_SUSPENDED_MEMORY = 1792
    PM_SUSPENDED_DISK = 1793
    PM_SUSPENDED_UNKNOWN = 2047
    CRASHED_PANICKED = 2048
    CRASHED_CRASH_LOADED = 2049
    CRASHED_UNKNOWN = 2303

class DomainGraphicsAddressFamily(GObject.GEnum):
    """The family of an address of a graphics connection."""
    IPV4 = 0
    IPV6 = 1
    UNIX = 2

class DomainGraphicsFlags(GObject.GFlags):
    """Flags for connecting to a graphics device."""
    NONE = 0
    SKIP_AUTH = 1

class DomainGraphicsPhase(GObject.GEnum):
    """How far a client of a graphics device has come."""
    CONNECT = 0
    INITIALIZE = 1
    DISCONNECT = 2

class DomainGraphicsReloadType(GObject.GEnum):
    """Which graphics devices read their certificates again."""
    ANY = 0
    VNC = 1

class DomainGuestInfoTypes(GObject.GFlags):
    """Types of information from the guest agent. With no flags, all that the agent has."""
    NONE = 0
    USERS = 1
    OS = 2
    TIMEZONE = 4
    HOSTNAME = 8
    FILESYSTEM = 16
    DISKS = 32
    INTERFACES = 64
    LOAD = 128
    DEVICES = 256

class DomainHostnameFlags(GObject.GFlags):
    """Sources of the host name of the guest. With no flags, the hypervisor chooses."""
    NONE = 0
    LEASE = 1
    AGENT = 2

class DomainInterfaceAddressesSource(GObject.GEnum):
    """Where the addresses of interfaces are looked up."""
    LEASE = 0
    AGENT = 1
    ARP = 2

class DomainIoErrorAction(GObject.GEnum):
    """What follows from an I/O error of a disk."""
    NONE = 0
    PAUSE = 1
    REPORT = 2

class DomainLifecycleAction(GObject.GEnum):
    """What is to be done with a domain by itself."""
    DESTROY = 0
    RESTART = 1
    RESTART_RENAME = 2
    PRESERVE = 3
    COREDUMP_DESTROY = 4
    COREDUMP_RESTART = 5
    PRESERVE_RUNNING = 6

class DomainLifecycleEvent(GObject.GEnum):
    """When something is to be done with a domain by itself."""
    POWER_OFF = 0
    REBOOT = 1
    CRASH = 2

class DomainListFlags(GObject.GFlags):
    """Flags for listing domains. Flags of one group are alternatives; groups are combined with AND."""
    NONE = 0
    ACTIVE = 1
    INACTIVE = 2
    PERSISTENT = 4
    TRANSIENT = 8
    RUNNING = 16
    PAUSED = 32
    SHUTOFF = 64
    OTHER = 128
    MANAGED_SAVE = 256
    NO_MANAGED_SAVE = 512
    AUTOSTART = 1024
    NO_AUTOSTART = 2048
    HAS_SNAPSHOT = 4096
    NO_SNAPSHOT = 8192
    HAS_CHECKPOINT = 16384
    NO_CHECKPOINT = 32768

class DomainMemoryFailureAction(GObject.GEnum):
    """What the hypervisor has done about a memory failure."""
    IGNORE = 0
    INJECT = 1
    FATAL = 2
    RESET = 3

class DomainMemoryFailureFlags(GObject.GFlags):
    """More about a memory failure."""
    NONE = 0
    ACTION_REQUIRED = 1
    RECURSIVE = 2

class DomainMemoryFailureRecipient(GObject.GEnum):
    """Whose memory has failed."""
    HYPERVISOR = 0
    GUEST = 1

class DomainMemoryFlags(GObject.GFlags):
    """Flags for changing the memory of a domain."""
    NONE = 0
    LIVE = 1
    CONFIG = 2
    MAXIMUM = 4

class DomainMemoryPeekFlags(GObject.GFlags):
    """The kind of address for peeking at memory. Exactly one flag is required."""
    NONE = 0
    VIRTUAL = 1
    PHYSICAL = 2

class DomainMessageTypes(GObject.GFlags):
    """Types of messages about a domain. With no flags, all types."""
    NONE = 0
    DEPRECATION = 1
    TAINTING = 2
    IO_ERRORS = 4

class DomainMetadataType(GObject.GEnum):
    """The parts of a domain's metadata."""
    DESCRIPTION = 0
    TITLE = 1
    ELEMENT = 2

class DomainModificationImpact(GObject.GFlags):
    """What a change affects. With no flags, that is the running domain, or the definition of an inactive one."""
    NONE = 0
    LIVE = 1
    CONFIG = 2

class DomainProcessSignal(GObject.GEnum):
    """A signal for a process of a guest, numbered in the same way on all hosts."""
    NOP = 0
    HUP = 1
    INT = 2
    QUIT = 3
    ILL = 4
    TRAP = 5
    ABRT = 6
    BUS = 7
    FPE = 8
    KILL = 9
    USR1 = 10
    SEGV = 11
    USR2 = 12
    PIPE = 13
    ALRM = 14
    TERM = 15
    STKFLT = 16
    CHLD = 17
    CONT = 18
    STOP = 19
    TSTP = 20
    TTIN = 21
    TTOU = 22
    URG = 23
    XCPU = 24
    XFSZ = 25
    VTALRM = 26
    PROF = 27
    WINCH = 28
    POLL = 29
    PWR = 30
    SYS = 31
    RT0 = 32
    RT1 = 33
    RT2 = 34
    RT3 = 35
    RT4 = 36
    RT5 = 37
    RT6 = 38
    RT7 = 39
    RT8 = 40
    RT9 = 41
    RT10 = 42
    RT11 = 43
    RT12 = 44
    RT13 = 45
    RT14 = 46
    RT15 = 47
    RT16 = 48
    RT17 = 49
    RT18 = 50
    RT19 = 51
    RT20 = 52
    RT21 = 53
    RT22 = 54
    RT23 = 55
    RT24 = 56
    RT25 = 57
    RT26 = 58
    RT27 = 59
    RT28 = 60
    RT29 = 61
    RT30 = 62
    RT31 = 63
    RT32 = 64

class DomainQemuMonitorCommandFlags(GObject.GFlags):
    """Flags for a command of the QEMU monitor."""
    NONE = 0
    HMP = 1

class DomainQemuMonitorEventFlags(GObject.GFlags):
    """Which events of the QEMU monitor to watch."""
    NONE = 0
    REGEX = 1
    NO_CASE = 2

class DomainRebootFlags(GObject.GFlags):
    """Flags for rebooting a domain. With no flags, the hypervisor chooses how."""
    NONE = 0
    ACPI_POWER_BTN = 1
    GUEST_AGENT = 2
    INITCTL = 4
    SIGNAL = 8
    PARAVIRT = 16

class DomainSaveImageXmlFlags(GObject.GFlags):
    """Flags for fetching the XML description in a saved image."""
    NONE = 0
    SECURE = 1

class DomainSaveRestoreFlags(GObject.GFlags):
    """Flags for saving and restoring a domain."""
    NONE = 0
    BYPASS_CACHE = 1
    RUNNING = 2
    PAUSED = 4
    RESET_NVRAM = 8

class DomainSetTimeFlags(GObject.GFlags):
    """Flags for setting the time of the guest."""
    NONE = 0
    SYNC = 1

class DomainSetUserPasswordFlags(GObject.GFlags):
    """Flags for setting the password of a user of the guest."""
    NONE = 0
    ENCRYPTED = 1

class DomainSetVcpuFlags(GObject.GFlags):
    """Flags for enabling and disabling individual virtual CPUs."""
    NONE = 0
    LIVE = 1
    CONFIG = 2
    ASYNC_UNPLUG = 4

class DomainShutdownFlags(GObject.GFlags):
    """Flags for shutting a domain down. With no flags, the hypervisor chooses how."""
    NONE = 0
    ACPI_POWER_BTN = 1
    GUEST_AGENT = 2
    INITCTL = 4
    SIGNAL = 8
    PARAVIRT = 16

class DomainSnapshotCreateFlags(GObject.GFlags):
    """How to make a snapshot of a domain."""
    NONE = 0
    REDEFINE = 1
    CURRENT = 2
    NO_METADATA = 4
    HALT = 8
    DISK_ONLY = 16
    REUSE_EXT = 32
    QUIESCE = 64
    ATOMIC = 128
    LIVE = 256
    VALIDATE = 512

class DomainSnapshotDeleteFlags(GObject.GFlags):
    """What to delete of a snapshot of a domain."""
    NONE = 0
    CHILDREN = 1
    METADATA_ONLY = 2
    CHILDREN_ONLY = 4

class DomainSnapshotListFlags(GObject.GFlags):
    """Which snapshots of a domain to list."""
    NONE = 0
    ROOTS = 1
    DESCENDANTS = 1
    METADATA = 2
    LEAVES = 4
    NO_LEAVES = 8
    NO_METADATA = 16
    INACTIVE = 32
    ACTIVE = 64
    DISK_ONLY = 128
    INTERNAL = 256
    EXTERNAL = 512
    TOPOLOGICAL = 1024

class DomainSnapshotLocation(GObject.GEnum):
    """Where a snapshot of a domain is stored."""
    UNKNOWN = 0
    INTERNAL = 1
    EXTERNAL = 2

class DomainSnapshotRevertFlags(GObject.GFlags):
    """How to revert a domain to a snapshot."""
    NONE = 0
    RUNNING = 1
    PAUSED = 2
    FORCE = 4
    RESET_NVRAM = 8

class DomainSnapshotState(GObject.GEnum):
    """The state in which a domain was when a snapshot of it was made."""
    NO_STATE = 0
    RUNNING = 1
    BLOCKED = 2
    PAUSED = 3
    SHUTDOWN = 4
    SHUTOFF = 5
    CRASHED = 6
    PM_SUSPENDED = 7
    DISK_SNAPSHOT = 8

class DomainSnapshotXmlFlags(GObject.GFlags):
    """Which description of a snapshot of a domain to fetch."""
    NONE = 0
    SECURE = 1

class DomainStartFlags(GObject.GFlags):
    """Flags for starting a domain."""
    NONE = 0
    PAUSED = 1
    AUTODESTROY = 2
    BYPASS_CACHE = 4
    FORCE_BOOT = 8
    VALIDATE = 16
    RESET_NVRAM = 32

class DomainState(GObject.GEnum):
    """The states of a domain."""
    NO_STATE = 0
    RUNNING = 1
    BLOCKED = 2
    PAUSED = 3
    SHUTDOWN = 4
    SHUTOFF = 5
    CRASHED = 6
    PM_SUSPENDED = 7

class DomainStateReason(GObject.GEnum):
    """The reasons for the state of a domain."""
    NO_STATE_UNKNOWN = 0
    RUNNING_UNKNOWN = 256
    RUNNING_BOOTED = 257
    RUNNING_MIGRATED = 258
    RUNNING_RESTORED = 259
    RUNNING_FROM_SNAPSHOT = 260
    RUNNING_UNPAUSED = 261
    RUNNING_MIGRATION_CANCELED = 262
    RUNNING_SAVE_CANCELED = 263
    RUNNING_WAKEUP = 264
    RUNNING_CRASHED = 265
    RUNNING_POSTCOPY = 266
    RUNNING_POSTCOPY_FAILED = 267
    BLOCKED_UNKNOWN = 512
    PAUSED_UNKNOWN = 768
    PAUSED_USER = 769
    PAUSED_MIGRATION = 770
    PAUSED_SAVE = 771
    PAUSED_DUMP = 772
    PAUSED_IO_ERROR = 773
    PAUSED_WATCHDOG = 774
    PAUSED_FROM_SNAPSHOT = 775
    PAUSED_SHUTTING_DOWN = 776
    PAUSED_SNAPSHOT = 777
    PAUSED_CRASHED = 778
    PAUSED_STARTING_UP = 779
    PAUSED_POSTCOPY = 780
    PAUSED_POSTCOPY_FAILED = 781
    PAUSED_API_ERROR = 782
    SHUTDOWN_UNKNOWN = 1024
    SHUTDOWN_USER = 1025
    SHUTOFF_UNKNOWN = 1280
    SHUTOFF_SHUTDOWN = 1281
    SHUTOFF_DESTROYED = 1282
    SHUTOFF_CRASHED = 1283
    SHUTOFF_MIGRATED = 1284
    SHUTOFF_SAVED = 1285
    SHUTOFF_FAILED = 1286
    SHUTOFF_FROM_SNAPSHOT = 1287
    SHUTOFF_DAEMON = 1288
    CRASHED_UNKNOWN = 1536
    CRASHED_PANICKED = 1537
    PM_SUSPENDED_UNKNOWN = 1792

class DomainStatsFlags(GObject.GFlags):
    """Flags for fetching the statistics of domains."""
    NONE = 0
    ACTIVE = 1
    INACTIVE = 2
    PERSISTENT = 4
    TRANSIENT = 8
    RUNNING = 16
    PAUSED = 32
    SHUTOFF = 64
    OTHER = 128
    NO_WAIT = 536870912
    BACKING = 1073741824
    ENFORCE_STATS = 2147483648

class DomainStatsTypes(GObject.GFlags):
    """Groups of statistics. With no flags, all that the hypervisor has."""
    NONE = 0
    STATE = 1
    CPU_TOTAL = 2
    BALLOON = 4
    VCPU = 8
    INTERFACE = 16
    BLOCK = 32
    PERF = 64
    IOTHREAD = 128
    MEMORY = 256
    DIRTY_RATE = 512
    VM = 1024

class DomainTrayChange(GObject.GEnum):
    """What has happened to the tray of a removable disk."""
    OPEN = 0
    CLOSE = 1

class DomainUndefineFlags(GObject.GFlags):
    """What else to remove, or keep, when a domain is undefined."""
    NONE = 0
    MANAGED_SAVE = 1
    SNAPSHOTS_METADATA = 2
    NVRAM = 4
    KEEP_NVRAM = 8
    CHECKPOINTS_METADATA = 16
    TPM = 32
    KEEP_TPM = 64

class DomainVcpuFlags(GObject.GFlags):
    """What a query or change of the virtual CPUs is about."""
    NONE = 0
    LIVE = 1
    CONFIG = 2
    MAXIMUM = 4
    GUEST = 8
    HOTPLUGGABLE = 16
    ASYNC_UNPLUG = 32

class DomainWatchdogAction(GObject.GEnum):
    """What a watchdog that has fired does to its domain."""
    NONE = 0
    PAUSE = 1
    RESET = 2
    POWER_OFF = 3
    SHUTDOWN = 4
    DEBUG = 5
    INJECT_NMI = 6

class DomainXmlFlags(GObject.GFlags):
    """What a domain's XML should show."""
    NONE = 0
    SECURE = 1
    INACTIVE = 2
    UPDATE_CPU = 4
    MIGRATABLE = 8

class IpAddressFamily(GObject.GEnum):
    """The family of an IP address."""
    IPV4 = 0
    IPV6 = 1

class InterfaceDefineFlags(GObject.GFlags):
    """How to define a network interface of the host."""
    NONE = 0
    VALIDATE = 1

class InterfaceListFlags(GObject.GFlags):
    """Which network interfaces of the host to list."""
    NONE = 0
    INACTIVE = 1
    ACTIVE = 2

class InterfaceXmlFlags(GObject.GFlags):
    """Which description of a network interface of the host to fetch."""
    NONE = 0
    INACTIVE = 1

class KeycodeSet(GObject.GEnum):
    """Which numbering a list of key codes uses."""
    LINUX = 0
    XT = 1
    AT_SET1 = 2
    AT_SET2 = 3
    AT_SET3 = 4
    OSX = 5
    XT_KBD = 6
    USB = 7
    WIN32 = 8
    QNUM = 9

class NetworkCreateFlags(GObject.GFlags):
    """How to create a network."""
    NONE = 0
    VALIDATE = 1

class NetworkDefineFlags(GObject.GFlags):
    """How to define a network."""
    NONE = 0
    VALIDATE = 1

class NetworkListFlags(GObject.GFlags):
    """Which networks to list."""
    NONE = 0
    INACTIVE = 1
    ACTIVE = 2
    PERSISTENT = 4
    TRANSIENT = 8
    AUTOSTART = 16
    NO_AUTOSTART = 32

class NetworkMetadataType(GObject.GEnum):
    """The parts of a network's metadata."""
    DESCRIPTION = 0
    TITLE = 1
    ELEMENT = 2

class NetworkPortCreateFlags(GObject.GFlags):
    """How to create a network port."""
    NONE = 0
    RECLAIM = 1
    VALIDATE = 2

class NetworkUpdateCommand(GObject.GEnum):
    """What `Network.update` does with an element."""
    NONE = 0
    MODIFY = 1
    DELETE = 2
    ADD_LAST = 3
    ADD_FIRST = 4

class NetworkUpdateFlags(GObject.GFlags):
    """What of a network to change: without flags, what it is now."""
    NONE = 0
    AFFECT_LIVE = 1
    AFFECT_CONFIG = 2

class NetworkUpdateSection(GObject.GEnum):
    """The elements that `Network.update` changes."""
    NONE = 0
    BRIDGE = 1
    DOMAIN = 2
    IP = 3
    IP_DHCP_HOST = 4
    IP_DHCP_RANGE = 5
    FORWARD = 6
    FORWARD_INTERFACE = 7
    FORWARD_PF = 8
    PORTGROUP = 9
    DNS_HOST = 10
    DNS_TXT = 11
    DNS_SRV = 12

class NetworkXmlFlags(GObject.GFlags):
    """Which description of a network to fetch."""
    NONE = 0
    INACTIVE = 1

class NodeAllocPagesFlags(GObject.GFlags):
    """Flags for allocating huge pages."""
    NONE = 0
    SET = 1

class NodeSuspendTarget(GObject.GEnum):
    """Where a host keeps its state while it is suspended."""
    MEMORY = 0
    DISK = 1
    HYBRID = 2

class NodeDeviceCreateFlags(GObject.GFlags):
    """How to create a device of the host."""
    NONE = 0
    XML_VALIDATE = 1

class NodeDeviceDefineFlags(GObject.GFlags):
    """How to define a device of the host."""
    NONE = 0
    XML_VALIDATE = 1

class NodeDeviceListFlags(GObject.GFlags):
    """Which devices of the host to list."""
    NONE = 0
    CAP_SYSTEM = 1
    CAP_PCI_DEV = 2
    CAP_USB_DEV = 4
    CAP_USB_INTERFACE = 8
    CAP_NET = 16
    CAP_SCSI_HOST = 32
    CAP_SCSI_TARGET = 64
    CAP_SCSI = 128
    CAP_STORAGE = 256
    CAP_FC_HOST = 512
    CAP_VPORTS = 1024
    CAP_SCSI_GENERIC = 2048
    CAP_DRM = 4096
    CAP_MDEV_TYPES = 8192
    CAP_MDEV = 16384
    CAP_CCW_DEV = 32768
    CAP_CSS_DEV = 65536
    CAP_VDPA = 131072
    CAP_AP_CARD = 262144
    CAP_AP_QUEUE = 524288
    CAP_AP_MATRIX = 1048576
    CAP_VPD = 2097152
    CAP_CCWGROUP_DEV = 4194304
    CAP_CCWGROUP_MEMBER = 8388608
    PERSISTENT = 268435456
    TRANSIENT = 536870912
    INACTIVE = 1073741824
    ACTIVE = 2147483648

class NodeDeviceUpdateFlags(GObject.GFlags):
    """Flags for updating a node device. With no flags, the active device is updated."""
    NONE = 0
    AFFECT_LIVE = 1
    AFFECT_CONFIG = 2

class NodeDeviceXmlFlags(GObject.GFlags):
    """Flags for fetching the XML description of a node device."""
    NONE = 0
    INACTIVE = 1

class NwFilterBindingCreateFlags(GObject.GFlags):
    """How to create the binding of a network filter."""
    NONE = 0
    VALIDATE = 1

class NwFilterDefineFlags(GObject.GFlags):
    """How to define a network filter."""
    NONE = 0
    VALIDATE = 1

class SecretDefineFlags(GObject.GFlags):
    """How to define a secret."""
    NONE = 0
    VALIDATE = 1

class SecretListFlags(GObject.GFlags):
    """Which secrets to list."""
    NONE = 0
    EPHEMERAL = 1
    NO_EPHEMERAL = 2
    PRIVATE = 4
    NO_PRIVATE = 8

class SecretUsageType(GObject.GEnum):
    """What a secret is for."""
    NONE = 0
    VOLUME = 1
    CEPH = 2
    ISCSI = 3
    TLS = 4
    VTPM = 5

class StoragePoolBuildFlags(GObject.GFlags):
    """Flags for building a storage pool."""
    NONE = 0
    REPAIR = 1
    RESIZE = 2
    NO_OVERWRITE = 4
    OVERWRITE = 8

class StoragePoolCreateFlags(GObject.GFlags):
    """Flags for starting a storage pool."""
    NONE = 0
    WITH_BUILD = 1
    WITH_BUILD_OVERWRITE = 2
    WITH_BUILD_NO_OVERWRITE = 4

class StoragePoolDefineFlags(GObject.GFlags):
    """Flags for defining a storage pool."""
    NONE = 0
    VALIDATE = 1

class StoragePoolDeleteFlags(GObject.GFlags):
    """Flags for deleting the storage of a pool."""
    NONE = 0
    ZEROED = 1

class StoragePoolListFlags(GObject.GFlags):
    """Flags for listing storage pools. Flags of one group are alternatives; groups are combined with AND."""
    NONE = 0
    INACTIVE = 1
    ACTIVE = 2
    PERSISTENT = 4
    TRANSIENT = 8
    AUTOSTART = 16
    NO_AUTOSTART = 32
    DIR = 64
    FS = 128
    NETFS = 256
    LOGICAL = 512
    DISK = 1024
    ISCSI = 2048
    SCSI = 4096
    MPATH = 8192
    RBD = 16384
    SHEEPDOG = 32768
    GLUSTER = 65536
    ZFS = 131072
    VSTORAGE = 262144
    ISCSI_DIRECT = 524288

class StoragePoolState(GObject.GEnum):
    """The states of a storage pool."""
    INACTIVE = 0
    BUILDING = 1
    RUNNING = 2
    DEGRADED = 3
    INACCESSIBLE = 4

class StoragePoolXmlFlags(GObject.GFlags):
    """Flags for fetching the XML description of a storage pool."""
    NONE = 0
    INACTIVE = 1

class StorageVolumeCreateFlags(GObject.GFlags):
    """Flags for creating a storage volume."""
    NONE = 0
    PREALLOC_METADATA = 1
    REFLINK = 2
    VALIDATE = 4

class StorageVolumeDeleteFlags(GObject.GFlags):
    """Flags for deleting a storage volume."""
    NONE = 0
    ZEROED = 1
    WITH_SNAPSHOTS = 2

class StorageVolumeDownloadFlags(GObject.GFlags):
    """Flags for downloading a storage volume."""
    NONE = 0
    SPARSE_STREAM = 1

class StorageVolumeInfoFlags(GObject.GFlags):
    """Flags for fetching information about a storage volume."""
    NONE = 0
    GET_PHYSICAL = 1

class StorageVolumeResizeFlags(GObject.GFlags):
    """Flags for resizing a storage volume."""
    NONE = 0
    ALLOCATE = 1
    DELTA = 2
    SHRINK = 4

class StorageVolumeType(GObject.GEnum):
    """The types of storage volumes."""
    FILE = 0
    BLOCK = 1
    DIR = 2
    NETWORK = 3
    NET_DIR = 4
    PLOOP = 5

class StorageVolumeUploadFlags(GObject.GFlags):
    """Flags for uploading to a storage volume."""
    NONE = 0
    SPARSE_STREAM = 1

class StorageVolumeWipeAlgorithm(GObject.GEnum):
    """Algorithms for overwriting a storage volume."""
    ZERO = 0
    NNSA = 1
    DOD = 2
    BSI = 3
    GUTMANN = 4
    SCHNEIER = 5
    PFITZNER7 = 6
    PFITZNER33 = 7
    RANDOM = 8
    TRIM = 9

class VcpuState(GObject.GEnum):
    """The states of a virtual CPU."""
    OFFLINE = 0
    RUNNING = 1
    BLOCKED = 2

class CredentialRequest(GObject.Object):
    """One thing that is asked for by an `AuthRequest`."""
    def __init__(self) -> None: ...
    @property
    def kind(self) -> CredentialType:
        """The credential type."""
    @property
    def prompt(self) -> str:
        """A line with which to ask a person, such as `Password for libvirt at host.example`."""
    @property
    def challenge(self) -> str | None:
        """What the other side wants to be answered, or `NULL` if it says nothing."""
    @property
    def default_answer(self) -> str | None:
        """The likely answer, or `NULL` if none is known."""
    def get_kind(self) -> CredentialType:
        """Gets the property."""
    def get_prompt(self) -> str:
        """Gets the property."""
    def get_challenge(self) -> str | None:
        """Gets the property."""
    def get_default_answer(self) -> str | None:
        """Gets the property."""

class DhcpLease(GObject.Object):
    """An IP address that the DHCP server of a network has given out, as `Network.list_dhcp_leases` has found it."""
    def __init__(self) -> None: ...
    @property
    def interface_name(self) -> str:
        """The name of the network's interface on the host, such as `virbr0`."""
    @property
    def expires(self) -> GLib.DateTime | None:
        """When the lease ends, or `NULL` if it never does."""
    @property
    def family(self) -> IpAddressFamily:
        """The family of the address."""
    @property
    def mac(self) -> str | None:
        """The MAC address of the client, or `NULL` if it is not known."""
    @property
    def iaid(self) -> str | None:
        """The identity association of the client (IAID), which DHCPv6 has, or `NULL`."""
    @property
    def address(self) -> str:
        """The IP address."""
    @property
    def prefix(self) -> int:
        """The number of bits of the address that are the network's."""
    @property
    def hostname(self) -> str | None:
        """The host name of the client, or `NULL` if it is not known."""
    @property
    def client_id(self) -> str | None:
        """The client ID, or the DUID of DHCPv6, or `NULL` if the client has sent none."""
    def get_interface_name(self) -> str:
        """Gets the property."""
    def get_expires(self) -> GLib.DateTime | None:
        """Gets the property."""
    def get_family(self) -> IpAddressFamily:
        """Gets the property."""
    def get_mac(self) -> str | None:
        """Gets the property."""
    def get_iaid(self) -> str | None:
        """Gets the property."""
    def get_address(self) -> str:
        """Gets the property."""
    def get_prefix(self) -> int:
        """Gets the property."""
    def get_hostname(self) -> str | None:
        """Gets the property."""
    def get_client_id(self) -> str | None:
        """Gets the property."""

class DomainBlockInfo(GObject.Object):
    """The size of a disk, as `Domain.fetch_block_info` has found it."""
    def __init__(self) -> None: ...
    @property
    def capacity(self) -> int:
        """The size that the guest sees, in bytes."""
    @property
    def allocation(self) -> int:
        """What the image takes up, in bytes."""
    @property
    def physical(self) -> int:
        """The size of the container of the image, in bytes: of the file, or of the device."""
    def get_capacity(self) -> int:
        """Gets the property."""
    def get_allocation(self) -> int:
        """Gets the property."""
    def get_physical(self) -> int:
        """Gets the property."""

class DomainControlInfo(GObject.Object):
    """Whether a domain can be controlled, as `Domain.fetch_control_info` has found it."""
    def __init__(self) -> None: ...
    @property
    def state(self) -> DomainControlState:
        """Whether it can be controlled."""
    @property
    def error(self) -> DomainControlErrorReason:
        """Why it cannot, if that is an error."""
    @property
    def state_time(self) -> int:
        """For how long it has been in this state, in nanoseconds; 0 if it can be controlled."""
    def get_state(self) -> DomainControlState:
        """Gets the property."""
    def get_error(self) -> DomainControlErrorReason:
        """Gets the property."""
    def get_state_time(self) -> int:
        """Gets the property."""

class DomainDiskError(GObject.Object):
    """An error of a disk, as `Domain.list_disk_errors` has found it."""
    def __init__(self) -> None: ...
    @property
    def disk(self) -> str:
        """The target of the disk, e.g. `vda`."""
    @property
    def code(self) -> DomainDiskErrorCode:
        """What error it has."""
    def get_disk(self) -> str:
        """Gets the property."""
    def get_code(self) -> DomainDiskErrorCode:
        """Gets the property."""

class DomainFilesystem(GObject.Object):
    """A file system of a guest, as `Domain.list_filesystems` has found it."""
    def __init__(self) -> None: ...
    @property
    def mountpoint(self) -> str:
        """Where it is mounted."""
    @property
    def name(self) -> str:
        """The name of its device in the guest, e.g. `vda1`."""
    @property
    def filesystem_type(self) -> str:
        """Its type, e.g. `ext4`."""
    @property
    def devices(self) -> list[str]:
        """The targets of the disks that it is on, e.g. `vda`."""
    def get_mountpoint(self) -> str:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    def get_filesystem_type(self) -> str:
        """Gets the property."""
    def get_devices(self) -> list[str]:
        """Gets the property."""

class DomainGraphicsAddress(GObject.Object):
    """The address of an endpoint of a connection to a graphics device, as reported by `Domain.graphics`."""
    def __init__(self) -> None: ...
    @property
    def family(self) -> DomainGraphicsAddressFamily:
        """The family of the address."""
    @property
    def node(self) -> str:
        """The address: a number for IPv4 and IPv6, a path for a Unix socket."""
    @property
    def service(self) -> str:
        """The port as a number, or what else the hypervisor calls it; empty for a Unix socket."""
    def get_family(self) -> DomainGraphicsAddressFamily:
        """Gets the property."""
    def get_node(self) -> str:
        """Gets the property."""
    def get_service(self) -> str:
        """Gets the property."""

class DomainInfo(GObject.Object):
    """What a domain does and has, as `Domain.fetch_info` has found it."""
    def __init__(self) -> None: ...
    @property
    def state(self) -> DomainState:
        """The state of the domain."""
    @property
    def max_memory(self) -> int:
        """The maximum memory that the domain can have, in bytes."""
    @property
    def memory(self) -> int:
        """The memory that the domain has, in bytes."""
    @property
    def n_vcpus(self) -> int:
        """The number of virtual CPUs."""
    @property
    def cpu_time(self) -> int:
        """The CPU time that the domain has used, in nanoseconds."""
    def get_state(self) -> DomainState:
        """Gets the property."""
    def get_max_memory(self) -> int:
        """Gets the property."""
    def get_memory(self) -> int:
        """Gets the property."""
    def get_n_vcpus(self) -> int:
        """Gets the property."""
    def get_cpu_time(self) -> int:
        """Gets the property."""

class DomainInterface(GObject.Object):
    """A network interface of a guest, as `Domain.list_interfaces` has found it."""
    def __init__(self) -> None: ...
    @property
    def name(self) -> str:
        """The name: with the host's, or the guest's if the guest agent was asked."""
    @property
    def mac(self) -> str | None:
        """The MAC address, or `NULL` if it is not known."""
    @property
    def addresses(self) -> list[IpAddress]:
        """The IP addresses."""
    def get_name(self) -> str:
        """Gets the property."""
    def get_mac(self) -> str | None:
        """Gets the property."""
    def get_addresses(self) -> list[IpAddress]:
        """Gets the property."""

class DomainInterfaceStats(GObject.Object):
    """The traffic of a network interface, as `Domain.fetch_interface_stats` has found it. A figure that the host does not know is -1."""
    def __init__(self) -> None: ...
    @property
    def rx_bytes(self) -> int:
        """The bytes that were received."""
    @property
    def rx_packets(self) -> int:
        """The packets that were received."""
    @property
    def rx_errors(self) -> int:
        """The errors of receiving."""
    @property
    def rx_dropped(self) -> int:
        """The packets that were dropped instead of being received."""
    @property
    def tx_bytes(self) -> int:
        """The bytes that were sent."""
    @property
    def tx_packets(self) -> int:
        """The packets that were sent."""
    @property
    def tx_errors(self) -> int:
        """The errors of sending."""
    @property
    def tx_dropped(self) -> int:
        """The packets that were dropped instead of being sent."""
    def get_rx_bytes(self) -> int:
        """Gets the property."""
    def get_rx_packets(self) -> int:
        """Gets the property."""
    def get_rx_errors(self) -> int:
        """Gets the property."""
    def get_rx_dropped(self) -> int:
        """Gets the property."""
    def get_tx_bytes(self) -> int:
        """Gets the property."""
    def get_tx_packets(self) -> int:
        """Gets the property."""
    def get_tx_errors(self) -> int:
        """Gets the property."""
    def get_tx_dropped(self) -> int:
        """Gets the property."""

class DomainIoThread(GObject.Object):
    """An I/O thread of a domain, as `Domain.list_io_threads` has found it."""
    def __init__(self) -> None: ...
    @property
    def id(self) -> int:
        """The number of the I/O thread."""
    @property
    def cpus(self) -> list[int]:
        """The numbers of the host's CPUs on which the I/O thread may run."""
    def get_id(self) -> int:
        """Gets the property."""
    def get_cpus(self) -> list[int]:
        """Gets the property."""

class DomainSecurityLabel(GObject.Object):
    """A security label of a running domain, as `Domain.list_security_labels` has found it."""
    def __init__(self) -> None: ...
    @property
    def label(self) -> str:
        """The label."""
    @property
    def enforcing(self) -> bool:
        """Whether the host enforces what it says."""
    def get_label(self) -> str:
        """Gets the property."""
    def get_enforcing(self) -> bool:
        """Gets the property."""

class DomainStats(GObject.Object):
    """Statistics of a domain, as `Connection.fetch_all_domain_stats` has collected them."""
    def __init__(self) -> None: ...
    @property
    def domain(self) -> Domain:
        """The domain."""
    @property
    def values(self) -> dict[str, Any]:
        """The statistics by libvirt's names, such as `state.state`, and in libvirt's units."""
    def get_domain(self) -> Domain:
        """Gets the property."""
    def get_values(self) -> dict[str, Any]:
        """Gets the property."""

class DomainVcpuPin(GObject.Object):
    """Where a virtual CPU may run, as `Domain.list_vcpu_pins` has found it."""
    def __init__(self) -> None: ...
    @property
    def vcpu(self) -> int:
        """The number of the virtual CPU, from 0."""
    @property
    def cpus(self) -> list[int]:
        """The numbers of the host's CPUs on which the virtual CPU may run."""
    def get_vcpu(self) -> int:
        """Gets the property."""
    def get_cpus(self) -> list[int]:
        """Gets the property."""

class IpAddress(GObject.Object):
    """An IP address with the network that it is in."""
    def __init__(self) -> None: ...
    @property
    def family(self) -> IpAddressFamily:
        """The family."""
    @property
    def address(self) -> str:
        """The address, e.g. `192.0.2.1`."""
    @property
    def prefix(self) -> int:
        """The number of bits of the address that are the network's."""
    def get_family(self) -> IpAddressFamily:
        """Gets the property."""
    def get_address(self) -> str:
        """Gets the property."""
    def get_prefix(self) -> int:
        """Gets the property."""

class NodeInfo(GObject.Object):
    """The hardware of a host, as `Node.fetch_info` has found it."""
    def __init__(self) -> None: ...
    @property
    def model(self) -> str:
        """The model of the CPUs, such as `x86_64`."""
    @property
    def memory(self) -> int:
        """The memory of the host, in bytes."""
    @property
    def n_cpus(self) -> int:
        """The number of CPUs that are online."""
    @property
    def mhz(self) -> int:
        """The expected frequency of the CPUs, in MHz, or 0 if it is not known."""
    @property
    def n_cells(self) -> int:
        """The number of NUMA cells."""
    @property
    def n_sockets(self) -> int:
        """The number of CPU sockets in a cell."""
    @property
    def n_cores(self) -> int:
        """The number of cores in a socket."""
    @property
    def n_threads(self) -> int:
        """The number of threads in a core."""
    def get_model(self) -> str:
        """Gets the property."""
    def get_memory(self) -> int:
        """Gets the property."""
    def get_n_cpus(self) -> int:
        """Gets the property."""
    def get_mhz(self) -> int:
        """Gets the property."""
    def get_n_cells(self) -> int:
        """Gets the property."""
    def get_n_sockets(self) -> int:
        """Gets the property."""
    def get_n_cores(self) -> int:
        """Gets the property."""
    def get_n_threads(self) -> int:
        """Gets the property."""

class NodeSecurityModel(GObject.Object):
    """How a host keeps its domains apart, as `Node.fetch_security_model` has found it."""
    def __init__(self) -> None: ...
    @property
    def model(self) -> str:
        """The model, such as `selinux` or `apparmor`; empty if there is none."""
    @property
    def doi(self) -> str:
        """The domain of interpretation: what labels of the model mean."""
    def get_model(self) -> str:
        """Gets the property."""
    def get_doi(self) -> str:
        """Gets the property."""

class StoragePoolInfo(GObject.Object):
    """What a storage pool does and has, as `StoragePool.fetch_info` has found it."""
    def __init__(self) -> None: ...
    @property
    def state(self) -> StoragePoolState:
        """The state of the pool."""
    @property
    def capacity(self) -> int:
        """The size of the pool, in bytes."""
    @property
    def allocation(self) -> int:
        """How much of the pool is in use, in bytes."""
    @property
    def available(self) -> int:
        """How much of the pool is free, in bytes."""
    def get_state(self) -> StoragePoolState:
        """Gets the property."""
    def get_capacity(self) -> int:
        """Gets the property."""
    def get_allocation(self) -> int:
        """Gets the property."""
    def get_available(self) -> int:
        """Gets the property."""

class StorageVolumeInfo(GObject.Object):
    """What a storage volume is, as `StorageVolume.fetch_info` has found it."""
    def __init__(self) -> None: ...
    @property
    def kind(self) -> StorageVolumeType:
        """The type of the volume."""
    @property
    def capacity(self) -> int:
        """The logical size of the volume, in bytes."""
    @property
    def allocation(self) -> int:
        """How much of the pool the volume takes, in bytes."""
    def get_kind(self) -> StorageVolumeType:
        """Gets the property."""
    def get_capacity(self) -> int:
        """Gets the property."""
    def get_allocation(self) -> int:
        """Gets the property."""

class VcpuInfo(GObject.Object):
    """A virtual CPU of a domain, as `Domain.list_vcpus` has found it."""
    def __init__(self) -> None: ...
    @property
    def number(self) -> int:
        """The number of the virtual CPU, from 0."""
    @property
    def state(self) -> VcpuState:
        """What the virtual CPU does."""
    @property
    def cpu_time(self) -> int:
        """The CPU time that the virtual CPU has used, in nanoseconds."""
    @property
    def cpu(self) -> int:
        """The host's CPU on which the virtual CPU was last seen, or -1."""
    @property
    def cpus(self) -> list[int]:
        """The numbers of the host's CPUs on which the virtual CPU may run."""
    def get_number(self) -> int:
        """Gets the property."""
    def get_state(self) -> VcpuState:
        """Gets the property."""
    def get_cpu_time(self) -> int:
        """Gets the property."""
    def get_cpu(self) -> int:
        """Gets the property."""
    def get_cpus(self) -> list[int]:
        """Gets the property."""

class AdminClient(GObject.Object):
    """Who is connected to a server of a daemon."""
    def __init__(self) -> None: ...
    @property
    def server(self) -> AdminServer | None:
        """The server that the client is connected to, or `NULL` if the object was not made by a connection."""
    @property
    def id(self) -> int:
        """The ID of the client. A server uses it for no other client for as long as the daemon runs."""
    @property
    def connected_since(self) -> GLib.DateTime | None:
        """When the client has connected, in UTC, or `NULL` if the object was not made by a connection."""
    @property
    def transport(self) -> AdminClientTransport:
        """How the client is connected."""
    def get_server(self) -> AdminServer | None:
        """Gets the property."""
    def get_id(self) -> int:
        """Gets the property."""
    def get_connected_since(self) -> GLib.DateTime | None:
        """Gets the property."""
    def get_transport(self) -> AdminClientTransport:
        """Gets the property."""
    def fetch_info(self, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches the identity of the client, as far as the daemon knows it."""
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_info_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def close(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Disconnects the client from the server."""
    @overload
    def close_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def close_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def close_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def close_finish(self, result: Gio.AsyncResult) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None: ...

class AdminConnection(GObject.Object, Gio.Initable, Gio.AsyncInitable):
    """A connection to the administration of a libvirt daemon: its servers, who is connected to them, and its logging."""
    def __init__(self, *, uri: str | None = ..., flags: ConnectionFlags | Literal[0] = ...) -> None: ...
    @property
    def uri(self) -> str | None:
        """The URI: as it was given, and, once the connection was opened, what that stood for. An alias of `libvirt-admin.conf`, or no URI at all, stands for another one."""
    @property
    def flags(self) -> ConnectionFlags:
        """How it is, or is to be, opened."""
    @property
    def state(self) -> ConnectionState:
        """The current state of the connection, such as open or lost. It is notified once for each change, in order."""
    @property
    def problem(self) -> str | None:
        """Why the connection was lost, in a sentence to show, or `NULL` if it was not."""
    @property
    def libvirt_version(self) -> int:
        """The libvirt version of the daemon, as major × 1,000,000 + minor × 1,000 + release, or 0 if the connection was never open."""
    @staticmethod
    def new(uri: str | None = ..., flags: ConnectionFlags | Literal[0] = ...) -> AdminConnection:
        """Makes a connection that is not open yet, so that signals can be connected to before it is. Open it by initializing it (`init()` or `init_async()`), or with `AdminConnection.reopen`. Where that is not needed, `AdminConnection.open` is shorter."""
    @staticmethod
    def open(uri: str | None = ..., flags: ConnectionFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> AdminConnection:
        """Makes a connection to the administration of a daemon and opens it."""
    @overload
    @staticmethod
    def open_async(uri: str | None = ..., flags: ConnectionFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[AdminConnection]: ...
    @overload
    @staticmethod
    def open_async(uri: str | None, flags: ConnectionFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    @staticmethod
    def open_async(uri: str | None = ..., flags: ConnectionFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    @staticmethod
    def open_finish(result: Gio.AsyncResult) -> AdminConnection: ...
    def reopen(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Opens the connection again after it was closed or lost. Its servers are the same objects as before; clients are not, because a daemon that has started again gives their IDs to others."""
    @overload
    def reopen_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def reopen_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def reopen_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def reopen_finish(self, result: Gio.AsyncResult) -> bool: ...
    def close(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Closes the connection. Its objects stay, and their operations fail."""
    @overload
    def close_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def close_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def close_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def close_finish(self, result: Gio.AsyncResult) -> bool: ...
    def supports(self, class_name: str, operation: str) -> bool:
        """Returns whether the daemon can carry out an operation at all, such as `'shutdown_daemon'` of `'AdminConnection'`: that depends on the version of its libvirt."""
    def get_uri(self) -> str | None:
        """Gets the property."""
    def get_flags(self) -> ConnectionFlags:
        """Gets the property."""
    def get_state(self) -> ConnectionState:
        """Gets the property."""
    def get_problem(self) -> str | None:
        """Gets the property."""
    def get_libvirt_version(self) -> int:
        """Gets the property."""
    def list_servers(self, cancellable: Gio.Cancellable | None = ...) -> list[AdminServer]:
        """Lists the servers of the daemon. libvirt's daemons have one that is named as the daemon, and `admin`."""
    @overload
    def list_servers_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[AdminServer]]: ...
    @overload
    def list_servers_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_servers_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_servers_finish(self, result: Gio.AsyncResult) -> list[AdminServer]: ...
    def lookup_server(self, name: str, cancellable: Gio.Cancellable | None = ...) -> AdminServer:
        """Finds a server of the daemon by its name. Fails with `Error.NO_SERVER` if there is none."""
    @overload
    def lookup_server_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[AdminServer]: ...
    @overload
    def lookup_server_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_server_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_server_finish(self, result: Gio.AsyncResult) -> AdminServer: ...
    def fetch_logging_outputs(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the logging outputs of the daemon."""
    @overload
    def fetch_logging_outputs_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_logging_outputs_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_logging_outputs_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_logging_outputs_finish(self, result: Gio.AsyncResult) -> str: ...
    def set_logging_outputs(self, outputs: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets the logging outputs of the daemon, until it ends. See `AdminConnection.fetch_logging_outputs`."""
    @overload
    def set_logging_outputs_async(self, outputs: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_logging_outputs_async(self, outputs: str | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_logging_outputs_async(self, outputs: str | None = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_logging_outputs_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_logging_filters(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the logging filters of the daemon, which give parts of it another log level."""
    @overload
    def fetch_logging_filters_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_logging_filters_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_logging_filters_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_logging_filters_finish(self, result: Gio.AsyncResult) -> str: ...
    def set_logging_filters(self, filters: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets the logging filters of the daemon, until it ends. See `AdminConnection.fetch_logging_filters`."""
    @overload
    def set_logging_filters_async(self, filters: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_logging_filters_async(self, filters: str | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_logging_filters_async(self, filters: str | None = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_logging_filters_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_daemon_timeout(self, timeout: int, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets the time after which the daemon exits if it has neither clients nor running guests."""
    @overload
    def set_daemon_timeout_async(self, timeout: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_daemon_timeout_async(self, timeout: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_daemon_timeout_async(self, timeout: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_daemon_timeout_finish(self, result: Gio.AsyncResult) -> bool: ...
    def shutdown_daemon(self, flags: AdminShutdownFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Shuts down the daemon. The connection is lost then, which may be before this method returns."""
    @overload
    def shutdown_daemon_async(self, flags: AdminShutdownFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def shutdown_daemon_async(self, flags: AdminShutdownFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def shutdown_daemon_async(self, flags: AdminShutdownFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def shutdown_daemon_finish(self, result: Gio.AsyncResult) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None: ...
    @overload
    def connect(self, detailed_signal: Literal["opened"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["closed"], handler: Callable[[Self, ConnectionCloseReason], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class AdminServer(GObject.Object):
    """A server of a daemon: what clients connect to."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> AdminConnection | None:
        """The connection that the server belongs to, or `NULL` if the object was not made by a connection."""
    @property
    def name(self) -> str:
        """The name of the server, of which a daemon has one. It never changes."""
    def get_connection(self) -> AdminConnection | None:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    def fetch_thread_pool_parameters(self, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches the parameters of the server's thread pool, whose workers carry out the calls of clients."""
    @overload
    def fetch_thread_pool_parameters_async(self, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_thread_pool_parameters_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_thread_pool_parameters_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_thread_pool_parameters_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_thread_pool_parameters(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets parameters of the server's thread pool, until the daemon ends. See `AdminServer.fetch_thread_pool_parameters`."""
    @overload
    def set_thread_pool_parameters_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_thread_pool_parameters_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_thread_pool_parameters_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_thread_pool_parameters_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_client_limits(self, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches the limits on the number of clients of the server, and the current numbers."""
    @overload
    def fetch_client_limits_async(self, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_client_limits_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_client_limits_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_client_limits_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_client_limits(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets limits on the number of clients of the server, until the daemon ends. Connected clients are not affected. See `AdminServer.fetch_client_limits`."""
    @overload
    def set_client_limits_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_client_limits_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_client_limits_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_client_limits_finish(self, result: Gio.AsyncResult) -> bool: ...
    def list_clients(self, cancellable: Gio.Cancellable | None = ...) -> list[AdminClient]:
        """Lists the clients that are connected to the server."""
    @overload
    def list_clients_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[AdminClient]]: ...
    @overload
    def list_clients_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_clients_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_clients_finish(self, result: Gio.AsyncResult) -> list[AdminClient]: ...
    def lookup_client(self, id: int, cancellable: Gio.Cancellable | None = ...) -> AdminClient:
        """Finds a client of the server by its ID. Fails with `Error.NO_CLIENT` if there is none."""
    @overload
    def lookup_client_async(self, id: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[AdminClient]: ...
    @overload
    def lookup_client_async(self, id: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_client_async(self, id: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_client_finish(self, result: Gio.AsyncResult) -> AdminClient: ...
    def update_tls_files(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Reloads the TLS certificates and the key of the server. Connected clients are not affected."""
    @overload
    def update_tls_files_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def update_tls_files_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def update_tls_files_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def update_tls_files_finish(self, result: Gio.AsyncResult) -> bool: ...

class AuthRequest(GObject.Object):
    """What a daemon wants to know before it opens a connection: a user's name and password, as a rule."""
    def __init__(self) -> None: ...
    @property
    def service(self) -> str:
        """The service that asks, e.g. `libvirt`."""
    @property
    def host(self) -> str:
        """The host that asks."""
    @property
    def mechanism(self) -> str:
        """The way in which it wants to be convinced, e.g. `SCRAM-SHA-256`."""
    @property
    def requests(self) -> ObjectList:
        """What is asked for, as an `ObjectList` of `CredentialRequest`s, one for each answer that `AuthRequest.answer` takes. It never changes."""
    def get_service(self) -> str:
        """Gets the property."""
    def get_host(self) -> str:
        """Gets the property."""
    def get_mechanism(self) -> str:
        """Gets the property."""
    def get_requests(self) -> ObjectList:
        """Gets the property."""
    def answer(self, answers: Sequence[str] | None = ...) -> bool:
        """Answers. The connection goes on to open."""
    def answer_login(self, user: str, password: str) -> bool:
        """Answers with a username and a password. Requests for a user get the username, those without echo the password, and others their default answer. This is enough for most daemons."""
    def cancel(self) -> None:
        """Gives no answer, unless it was answered before. Opening the connection fails with `Error.AUTH_CANCELLED`."""

class Command(GObject.Object):
    """What to run, and how."""
    def __init__(self) -> None: ...
    @staticmethod
    def new(argv: Sequence[str] | None = ...) -> Command:
        """Makes a command."""
    def set_working_directory(self, path: str) -> None:
        """Sets the folder in which the process starts."""
    def set_environment(self, name: str, value: str | None = ...) -> None:
        """Sets or removes an environment variable."""
    def clear_environment(self) -> None:
        """Removes all environment variables that were not set by `Command.set_environment`."""
    def set_stdin(self, stream: CommandStream) -> None:
        """Sets the standard input of the process."""
    def set_stdout(self, stream: CommandStream) -> None:
        """Sets the standard output of the process."""
    def set_stderr(self, stream: CommandStream) -> None:
        """Sets the standard error of the process."""
    def pass_fd(self, fd: int, target: int) -> int:
        """Passes an open file to the process."""
    def set_user(self, uid: int, gid: int) -> None:
        """Runs the process as another user, which only root can."""
    def set_new_session(self) -> None:
        """Makes the process the leader of a session of its own, without this program's terminal."""
    def spawn(self, cancellable: Gio.Cancellable | None = ...) -> Process:
        """Starts the process."""
    @overload
    def spawn_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Process]: ...
    @overload
    def spawn_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def spawn_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def spawn_finish(self, result: Gio.AsyncResult) -> Process: ...

class Connection(GObject.Object, Gio.Initable, Gio.AsyncInitable):
    """A connection to a hypervisor."""
    def __init__(self, *, uri: str | None = ..., flags: ConnectionFlags | Literal[0] = ..., auto_reconnect: bool = ...) -> None: ...
    @property
    def uri(self) -> str | None:
        """The URI: as it was given, and, once the connection was opened, what that stood for. An alias of `libvirt.conf`, or no URI at all, stands for another one."""
    @property
    def flags(self) -> ConnectionFlags:
        """How it is, or is to be, opened."""
    @property
    def state(self) -> ConnectionState:
        """The current state of the connection, such as open or lost."""
    @property
    def node(self) -> Node:
        """The host of the connection. It has the operations that are about the host itself."""
    @property
    def problem(self) -> str | None:
        """What is wrong with the connection, in a sentence to show: why it was lost, or why `Connection.auto_reconnect` could not open it again. There is none while it is open, and once `Connection.close` was called."""
    @property
    def auto_reconnect(self) -> bool:
        """Whether the connection, when it is lost, is opened again as soon as that is possible: it is tried with pauses that grow up to half a minute, for as long as the connection is neither open nor closed by `Connection.close`."""
    @auto_reconnect.setter
    def auto_reconnect(self, value: bool) -> None: ...
    @property
    def hypervisor(self) -> str | None:
        """The name of the hypervisor, such as `QEMU`, or the driver's if the daemon has no domains, such as `network`."""
    @property
    def version(self) -> int:
        """The version of the hypervisor, as major × 1,000,000 + minor × 1,000 + release, or 0."""
    @property
    def libvirt_version(self) -> int:
        """The version of the host's libvirt, as major × 1,000,000 + minor × 1,000 + release, or 0 if the host has none, as `qemu:///embed`. It is known once the connection was open."""
    @property
    def encrypted(self) -> bool:
        """Whether what is said on the connection is encrypted: by TLS, SSH or SASL. It is known once the connection was open."""
    @property
    def secure(self) -> bool:
        """Whether nobody else can read or change what is said on the connection: it is encrypted, or does not leave the machine, and what the daemon itself says to the hypervisor is not exposed either. It is known once the connection was open."""
    @property
    def domains(self) -> ObjectList:
        """The domains, as an `ObjectList` of `Domain`s that is loaded as the connection opens, and kept up to date from then on. `ObjectList.loading` is `TRUE` meanwhile, and `ObjectList.error` says why loading has failed."""
    @property
    def storage_pools(self) -> ObjectList:
        """The storage pools, as an `ObjectList` of `StoragePool`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_storage_pools` waits for the objects."""
    @property
    def networks(self) -> ObjectList:
        """The networks, as an `ObjectList` of `Network`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_networks` waits for the objects."""
    @property
    def node_devices(self) -> ObjectList:
        """The node devices, as an `ObjectList` of `NodeDevice`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_node_devices` waits for the objects."""
    @property
    def secrets(self) -> ObjectList:
        """The secrets, as an `ObjectList` of `Secret`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_secrets` waits for the objects."""
    @property
    def nw_filters(self) -> ObjectList:
        """The nw filters, as an `ObjectList` of `NwFilter`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_nw_filters` waits for the objects."""
    @property
    def nw_filter_bindings(self) -> ObjectList:
        """The nw filter bindings, as an `ObjectList` of `NwFilterBinding`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_nw_filter_bindings` waits for the objects."""
    @property
    def interfaces(self) -> ObjectList:
        """The interfaces, as an `ObjectList` of `Interface`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_interfaces` waits for the objects."""
    @staticmethod
    def new(uri: str | None = ..., flags: ConnectionFlags | Literal[0] = ...) -> Connection:
        """Makes a connection that is not open yet, so that signals can be connected to before it is, such as `Connection.authenticate`. Open it by initializing it (`init()` or `init_async()`), or with `Connection.reopen`. Where that is not needed, `Connection.open` is shorter."""
    @staticmethod
    def open(uri: str | None = ..., flags: ConnectionFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Connection:
        """Makes a connection and opens it."""
    @overload
    @staticmethod
    def open_async(uri: str | None = ..., flags: ConnectionFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Connection]: ...
    @overload
    @staticmethod
    def open_async(uri: str | None, flags: ConnectionFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    @staticmethod
    def open_async(uri: str | None = ..., flags: ConnectionFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    @staticmethod
    def open_finish(result: Gio.AsyncResult) -> Connection: ...
    def reopen(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Opens the connection again after it was closed or lost. Its objects are the same as before, and are brought up to date; domains that are gone leave `Connection.domains`."""
    @overload
    def reopen_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def reopen_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def reopen_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def reopen_finish(self, result: Gio.AsyncResult) -> bool: ...
    def close(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Closes the connection. Domains that were started with `DomainStartFlags.AUTODESTROY` end; its objects stay, and their operations fail."""
    @overload
    def close_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def close_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def close_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def close_finish(self, result: Gio.AsyncResult) -> bool: ...
    def supports(self, class_name: str, operation: str) -> bool:
        """Returns whether the host can carry out an operation at all, such as `'open_console'` of `'Domain'`."""
    def get_uri(self) -> str | None:
        """Gets the property."""
    def get_flags(self) -> ConnectionFlags:
        """Gets the property."""
    def get_state(self) -> ConnectionState:
        """Gets the property."""
    def get_node(self) -> Node:
        """Gets the property."""
    def get_problem(self) -> str | None:
        """Gets the property."""
    def get_auto_reconnect(self) -> bool:
        """Gets the property."""
    def set_auto_reconnect(self, auto_reconnect: bool) -> None:
        """Sets `Connection.auto_reconnect`. A connection that is lost already is tried, too."""
    def get_hypervisor(self) -> str | None:
        """Gets the property."""
    def get_version(self) -> int:
        """Gets the property."""
    def get_libvirt_version(self) -> int:
        """Gets the property."""
    def get_encrypted(self) -> bool:
        """Gets the property."""
    def get_secure(self) -> bool:
        """Gets the property."""
    def fetch_version(self, cancellable: Gio.Cancellable | None = ...) -> int:
        """Fetches the version of the hypervisor."""
    @overload
    def fetch_version_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def fetch_version_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_version_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_version_finish(self, result: Gio.AsyncResult) -> int: ...
    def fetch_domain_capabilities(self, emulator: str | None = ..., arch: str | None = ..., machine: str | None = ..., domain_type: str | None = ..., flags: DomainCapabilitiesFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches what domains can have with an emulator, an architecture, a machine type and a domain type. `NULL` stands for the default of the host."""
    @overload
    def fetch_domain_capabilities_async(self, emulator: str | None = ..., arch: str | None = ..., machine: str | None = ..., domain_type: str | None = ..., flags: DomainCapabilitiesFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_domain_capabilities_async(self, emulator: str | None, arch: str | None, machine: str | None, domain_type: str | None, flags: DomainCapabilitiesFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_domain_capabilities_async(self, emulator: str | None = ..., arch: str | None = ..., machine: str | None = ..., domain_type: str | None = ..., flags: DomainCapabilitiesFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_domain_capabilities_finish(self, result: Gio.AsyncResult) -> str: ...
    def list_domain_types(self, cancellable: Gio.Cancellable | None = ...) -> list[str]:
        """Lists the domain types that work on this host, the fastest first. A type whose device exists but fails a self-test is left out."""
    @overload
    def list_domain_types_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[str]]: ...
    @overload
    def list_domain_types_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_domain_types_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_domain_types_finish(self, result: Gio.AsyncResult) -> list[str]: ...
    def fetch_max_n_vcpus(self, domain_type: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Fetches the maximum number of virtual CPUs that a domain can have."""
    @overload
    def fetch_max_n_vcpus_async(self, domain_type: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def fetch_max_n_vcpus_async(self, domain_type: str | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_max_n_vcpus_async(self, domain_type: str | None = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_max_n_vcpus_finish(self, result: Gio.AsyncResult) -> int: ...
    def list_cpu_model_names(self, arch: str, cancellable: Gio.Cancellable | None = ...) -> list[str]:
        """Lists the CPU models that the hypervisor knows."""
    @overload
    def list_cpu_model_names_async(self, arch: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[str]]: ...
    @overload
    def list_cpu_model_names_async(self, arch: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_cpu_model_names_async(self, arch: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_cpu_model_names_finish(self, result: Gio.AsyncResult) -> list[str]: ...
    def compare_cpu(self, xml: str, flags: CpuCompareFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> CpuCompareResult:
        """Compares a CPU with that of the host."""
    @overload
    def compare_cpu_async(self, xml: str, flags: CpuCompareFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[CpuCompareResult]: ...
    @overload
    def compare_cpu_async(self, xml: str, flags: CpuCompareFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def compare_cpu_async(self, xml: str, flags: CpuCompareFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def compare_cpu_finish(self, result: Gio.AsyncResult) -> CpuCompareResult: ...
    def compare_hypervisor_cpu(self, emulator: str | None, arch: str | None, machine: str | None, domain_type: str | None, xml: str, flags: CpuCompareFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> CpuCompareResult:
        """Compares a CPU with what the hypervisor can offer on the host."""
    @overload
    def compare_hypervisor_cpu_async(self, emulator: str | None, arch: str | None, machine: str | None, domain_type: str | None, xml: str, flags: CpuCompareFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[CpuCompareResult]: ...
    @overload
    def compare_hypervisor_cpu_async(self, emulator: str | None, arch: str | None, machine: str | None, domain_type: str | None, xml: str, flags: CpuCompareFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def compare_hypervisor_cpu_async(self, emulator: str | None, arch: str | None, machine: str | None, domain_type: str | None, xml: str, flags: CpuCompareFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def compare_hypervisor_cpu_finish(self, result: Gio.AsyncResult) -> CpuCompareResult: ...
    def baseline_cpu(self, xml_cpus: Sequence[str] | None = ..., flags: CpuBaselineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Computes the best CPU that several hosts can offer, so that domains can migrate between them."""
    @overload
    def baseline_cpu_async(self, xml_cpus: Sequence[str] | None = ..., flags: CpuBaselineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def baseline_cpu_async(self, xml_cpus: Sequence[str] | None, flags: CpuBaselineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def baseline_cpu_async(self, xml_cpus: Sequence[str] | None = ..., flags: CpuBaselineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def baseline_cpu_finish(self, result: Gio.AsyncResult) -> str: ...
    def baseline_hypervisor_cpu(self, emulator: str | None = ..., arch: str | None = ..., machine: str | None = ..., domain_type: str | None = ..., xml_cpus: Sequence[str] | None = ..., flags: CpuBaselineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Computes the best CPU that hypervisors on several hosts can offer."""
    @overload
    def baseline_hypervisor_cpu_async(self, emulator: str | None = ..., arch: str | None = ..., machine: str | None = ..., domain_type: str | None = ..., xml_cpus: Sequence[str] | None = ..., flags: CpuBaselineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def baseline_hypervisor_cpu_async(self, emulator: str | None, arch: str | None, machine: str | None, domain_type: str | None, xml_cpus: Sequence[str] | None, flags: CpuBaselineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def baseline_hypervisor_cpu_async(self, emulator: str | None = ..., arch: str | None = ..., machine: str | None = ..., domain_type: str | None = ..., xml_cpus: Sequence[str] | None = ..., flags: CpuBaselineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def baseline_hypervisor_cpu_finish(self, result: Gio.AsyncResult) -> str: ...
    def domain_xml_from_native(self, format: str, config: str, cancellable: Gio.Cancellable | None = ...) -> str:
        """Converts the hypervisor's own configuration of a domain to a description."""
    @overload
    def domain_xml_from_native_async(self, format: str, config: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def domain_xml_from_native_async(self, format: str, config: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def domain_xml_from_native_async(self, format: str, config: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def domain_xml_from_native_finish(self, result: Gio.AsyncResult) -> str: ...
    def domain_xml_to_native(self, format: str, xml: str, cancellable: Gio.Cancellable | None = ...) -> str:
        """Converts the description of a domain to the hypervisor's own configuration."""
    @overload
    def domain_xml_to_native_async(self, format: str, xml: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def domain_xml_to_native_async(self, format: str, xml: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def domain_xml_to_native_async(self, format: str, xml: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def domain_xml_to_native_finish(self, result: Gio.AsyncResult) -> str: ...
    def fetch_sysinfo(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Describes the hardware of the host as its firmware does."""
    @overload
    def fetch_sysinfo_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_sysinfo_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_sysinfo_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_sysinfo_finish(self, result: Gio.AsyncResult) -> str: ...
    def set_identity(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Tells the daemon for whom a program that acts for others does what it is about to do: `CONNECT_IDENTITY_USER_NAME`, `CONNECT_IDENTITY_UNIX_USER_ID` and the like."""
    @overload
    def set_identity_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_identity_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_identity_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_identity_finish(self, result: Gio.AsyncResult) -> bool: ...
    def list_all_domains(self, flags: DomainListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[Domain]:
        """Lists the domains that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all domains are returned."""
    @overload
    def list_all_domains_async(self, flags: DomainListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[Domain]]: ...
    @overload
    def list_all_domains_async(self, flags: DomainListFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_domains_async(self, flags: DomainListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_domains_finish(self, result: Gio.AsyncResult) -> list[Domain]: ...
    def lookup_domain_by_id(self, id: int, cancellable: Gio.Cancellable | None = ...) -> Domain:
        """Finds an active domain by its ID."""
    @overload
    def lookup_domain_by_id_async(self, id: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Domain]: ...
    @overload
    def lookup_domain_by_id_async(self, id: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_domain_by_id_async(self, id: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_domain_by_id_finish(self, result: Gio.AsyncResult) -> Domain: ...
    def lookup_domain_by_name(self, name: str, cancellable: Gio.Cancellable | None = ...) -> Domain:
        """Finds a domain by its name."""
    @overload
    def lookup_domain_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Domain]: ...
    @overload
    def lookup_domain_by_name_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_domain_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_domain_by_name_finish(self, result: Gio.AsyncResult) -> Domain: ...
    def lookup_domain_by_uuid(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> Domain:
        """Finds a domain by its UUID."""
    @overload
    def lookup_domain_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Domain]: ...
    @overload
    def lookup_domain_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_domain_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_domain_by_uuid_finish(self, result: Gio.AsyncResult) -> Domain: ...
    def define_domain(self, xml: str, flags: DomainDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Domain:
        """Defines a domain, or replaces the definition of the domain with the same UUID. The domain is not started."""
    @overload
    def define_domain_async(self, xml: str, flags: DomainDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Domain]: ...
    @overload
    def define_domain_async(self, xml: str, flags: DomainDefineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def define_domain_async(self, xml: str, flags: DomainDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def define_domain_finish(self, result: Gio.AsyncResult) -> Domain: ...
    def create_domain(self, xml: str, flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Domain:
        """Starts a transient domain: it has no definition, and disappears when it stops. If a definition of the same domain exists, that is kept."""
    @overload
    def create_domain_async(self, xml: str, flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Domain]: ...
    @overload
    def create_domain_async(self, xml: str, flags: DomainStartFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_domain_async(self, xml: str, flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_domain_finish(self, result: Gio.AsyncResult) -> Domain: ...
    def create_domain_with_files(self, xml: str, files: Sequence[int] | None = ..., flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Domain:
        """Starts a transient domain as `Connection.create_domain` does, and passes file descriptors to its first process."""
    @overload
    def create_domain_with_files_async(self, xml: str, files: Sequence[int] | None = ..., flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Domain]: ...
    @overload
    def create_domain_with_files_async(self, xml: str, files: Sequence[int] | None, flags: DomainStartFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_domain_with_files_async(self, xml: str, files: Sequence[int] | None = ..., flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_domain_with_files_finish(self, result: Gio.AsyncResult) -> Domain: ...
    def fetch_all_domain_stats(self, domains: Sequence[Domain] | None = ..., stats: DomainStatsTypes | Literal[0] = ..., flags: DomainStatsFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[DomainStats]:
        """Fetches statistics of several domains with one call."""
    @overload
    def fetch_all_domain_stats_async(self, domains: Sequence[Domain] | None = ..., stats: DomainStatsTypes | Literal[0] = ..., flags: DomainStatsFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainStats]]: ...
    @overload
    def fetch_all_domain_stats_async(self, domains: Sequence[Domain] | None, stats: DomainStatsTypes | Literal[0], flags: DomainStatsFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_all_domain_stats_async(self, domains: Sequence[Domain] | None = ..., stats: DomainStatsTypes | Literal[0] = ..., flags: DomainStatsFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_all_domain_stats_finish(self, result: Gio.AsyncResult) -> list[DomainStats]: ...
    def fetch_save_image_xml(self, file: str, flags: DomainSaveImageXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Describes the domain that was saved in an image."""
    @overload
    def fetch_save_image_xml_async(self, file: str, flags: DomainSaveImageXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_save_image_xml_async(self, file: str, flags: DomainSaveImageXmlFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_save_image_xml_async(self, file: str, flags: DomainSaveImageXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_save_image_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def define_save_image_xml(self, file: str, xml: str, flags: DomainSaveRestoreFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes the description of the domain that was saved in an image."""
    @overload
    def define_save_image_xml_async(self, file: str, xml: str, flags: DomainSaveRestoreFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def define_save_image_xml_async(self, file: str, xml: str, flags: DomainSaveRestoreFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def define_save_image_xml_async(self, file: str, xml: str, flags: DomainSaveRestoreFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def define_save_image_xml_finish(self, result: Gio.AsyncResult) -> bool: ...
    def attach_qemu_process(self, pid: int, cancellable: Gio.Cancellable | None = ...) -> Domain:
        """Takes over a QEMU process that was started by somebody else."""
    @overload
    def attach_qemu_process_async(self, pid: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Domain]: ...
    @overload
    def attach_qemu_process_async(self, pid: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def attach_qemu_process_async(self, pid: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def attach_qemu_process_finish(self, result: Gio.AsyncResult) -> Domain: ...
    def watch_qemu_monitor(self, domain: Domain | None = ..., event: str | None = ..., flags: DomainQemuMonitorEventFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Begins to watch the monitor of QEMU: from now on, `Domain.qemu_monitor_event` is emitted for its events."""
    @overload
    def watch_qemu_monitor_async(self, domain: Domain | None = ..., event: str | None = ..., flags: DomainQemuMonitorEventFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def watch_qemu_monitor_async(self, domain: Domain | None, event: str | None, flags: DomainQemuMonitorEventFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def watch_qemu_monitor_async(self, domain: Domain | None = ..., event: str | None = ..., flags: DomainQemuMonitorEventFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def watch_qemu_monitor_finish(self, result: Gio.AsyncResult) -> int: ...
    def unwatch_qemu_monitor(self, watch: int, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Ends a watch of `Connection.watch_qemu_monitor`."""
    @overload
    def unwatch_qemu_monitor_async(self, watch: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def unwatch_qemu_monitor_async(self, watch: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def unwatch_qemu_monitor_async(self, watch: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def unwatch_qemu_monitor_finish(self, result: Gio.AsyncResult) -> bool: ...
    def list_all_storage_pools(self, flags: StoragePoolListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[StoragePool]:
        """Lists the storage pools that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all pools are returned."""
    @overload
    def list_all_storage_pools_async(self, flags: StoragePoolListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[StoragePool]]: ...
    @overload
    def list_all_storage_pools_async(self, flags: StoragePoolListFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_storage_pools_async(self, flags: StoragePoolListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_storage_pools_finish(self, result: Gio.AsyncResult) -> list[StoragePool]: ...
    def lookup_storage_pool_by_name(self, name: str, cancellable: Gio.Cancellable | None = ...) -> StoragePool:
        """Finds a storage pool by its name."""
    @overload
    def lookup_storage_pool_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StoragePool]: ...
    @overload
    def lookup_storage_pool_by_name_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_storage_pool_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_storage_pool_by_name_finish(self, result: Gio.AsyncResult) -> StoragePool: ...
    def lookup_storage_pool_by_uuid(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> StoragePool:
        """Finds a storage pool by its UUID."""
    @overload
    def lookup_storage_pool_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StoragePool]: ...
    @overload
    def lookup_storage_pool_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_storage_pool_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_storage_pool_by_uuid_finish(self, result: Gio.AsyncResult) -> StoragePool: ...
    def lookup_storage_pool_by_target_path(self, path: str, cancellable: Gio.Cancellable | None = ...) -> StoragePool:
        """Finds an active storage pool by the directory in which its volumes are."""
    @overload
    def lookup_storage_pool_by_target_path_async(self, path: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StoragePool]: ...
    @overload
    def lookup_storage_pool_by_target_path_async(self, path: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_storage_pool_by_target_path_async(self, path: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_storage_pool_by_target_path_finish(self, result: Gio.AsyncResult) -> StoragePool: ...
    def lookup_storage_volume_by_key(self, key: str, cancellable: Gio.Cancellable | None = ...) -> StorageVolume:
        """Finds a volume of an active storage pool by its key, which identifies it on the host."""
    @overload
    def lookup_storage_volume_by_key_async(self, key: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StorageVolume]: ...
    @overload
    def lookup_storage_volume_by_key_async(self, key: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_storage_volume_by_key_async(self, key: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_storage_volume_by_key_finish(self, result: Gio.AsyncResult) -> StorageVolume: ...
    def lookup_storage_volume_by_path(self, path: str, cancellable: Gio.Cancellable | None = ...) -> StorageVolume:
        """Finds a volume of an active storage pool by its path on the host."""
    @overload
    def lookup_storage_volume_by_path_async(self, path: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StorageVolume]: ...
    @overload
    def lookup_storage_volume_by_path_async(self, path: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_storage_volume_by_path_async(self, path: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_storage_volume_by_path_finish(self, result: Gio.AsyncResult) -> StorageVolume: ...
    def define_storage_pool(self, xml: str, flags: StoragePoolDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> StoragePool:
        """Defines a storage pool, or replaces the definition of the inactive pool with the same UUID. The pool is neither built nor started."""
    @overload
    def define_storage_pool_async(self, xml: str, flags: StoragePoolDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StoragePool]: ...
    @overload
    def define_storage_pool_async(self, xml: str, flags: StoragePoolDefineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def define_storage_pool_async(self, xml: str, flags: StoragePoolDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def define_storage_pool_finish(self, result: Gio.AsyncResult) -> StoragePool: ...
    def create_storage_pool(self, xml: str, flags: StoragePoolCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> StoragePool:
        """Starts a transient storage pool: it has no definition, and disappears when it stops. If a definition of the same pool exists, that is kept."""
    @overload
    def create_storage_pool_async(self, xml: str, flags: StoragePoolCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StoragePool]: ...
    @overload
    def create_storage_pool_async(self, xml: str, flags: StoragePoolCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_storage_pool_async(self, xml: str, flags: StoragePoolCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_storage_pool_finish(self, result: Gio.AsyncResult) -> StoragePool: ...
    def fetch_storage_pool_sources(self, pool_type: str, source_spec: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Discovers storage that could be the source of a pool."""
    @overload
    def fetch_storage_pool_sources_async(self, pool_type: str, source_spec: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_storage_pool_sources_async(self, pool_type: str, source_spec: str | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_storage_pool_sources_async(self, pool_type: str, source_spec: str | None = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_storage_pool_sources_finish(self, result: Gio.AsyncResult) -> str: ...
    def fetch_storage_pool_capabilities(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the types of storage pools that the host supports, with their options."""
    @overload
    def fetch_storage_pool_capabilities_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_storage_pool_capabilities_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_storage_pool_capabilities_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_storage_pool_capabilities_finish(self, result: Gio.AsyncResult) -> str: ...
    def list_all_networks(self, flags: NetworkListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[Network]:
        """Lists networks that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all networks are returned."""
    @overload
    def list_all_networks_async(self, flags: NetworkListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[Network]]: ...
    @overload
    def list_all_networks_async(self, flags: NetworkListFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_networks_async(self, flags: NetworkListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_networks_finish(self, result: Gio.AsyncResult) -> list[Network]: ...
    def lookup_network_by_name(self, name: str, cancellable: Gio.Cancellable | None = ...) -> Network:
        """Finds a network by its name. Fails with `Error.NO_NETWORK` if there is none."""
    @overload
    def lookup_network_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Network]: ...
    @overload
    def lookup_network_by_name_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_network_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_network_by_name_finish(self, result: Gio.AsyncResult) -> Network: ...
    def lookup_network_by_uuid(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> Network:
        """Finds a network by its UUID. Fails with `Error.NO_NETWORK` if there is none, and with `Error.INVALID_ARG` if the text is no UUID."""
    @overload
    def lookup_network_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Network]: ...
    @overload
    def lookup_network_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_network_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_network_by_uuid_finish(self, result: Gio.AsyncResult) -> Network: ...
    def define_network(self, xml: str, flags: NetworkDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Network:
        """Defines a network, or changes the definition of the one with the same name and UUID. The network is not started. Fails with `Error.OPERATION_FAILED` if another network has the name or the UUID."""
    @overload
    def define_network_async(self, xml: str, flags: NetworkDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Network]: ...
    @overload
    def define_network_async(self, xml: str, flags: NetworkDefineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def define_network_async(self, xml: str, flags: NetworkDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def define_network_finish(self, result: Gio.AsyncResult) -> Network: ...
    def create_network(self, xml: str, flags: NetworkCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Network:
        """Starts a network that has no definition: it is gone when it stops. Fails with `Error.OPERATION_FAILED` if another network has the name or the UUID."""
    @overload
    def create_network_async(self, xml: str, flags: NetworkCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Network]: ...
    @overload
    def create_network_async(self, xml: str, flags: NetworkCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_network_async(self, xml: str, flags: NetworkCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_network_finish(self, result: Gio.AsyncResult) -> Network: ...
    def list_all_node_devices(self, flags: NodeDeviceListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[NodeDevice]:
        """Lists devices of the host that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all devices are returned."""
    @overload
    def list_all_node_devices_async(self, flags: NodeDeviceListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[NodeDevice]]: ...
    @overload
    def list_all_node_devices_async(self, flags: NodeDeviceListFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_node_devices_async(self, flags: NodeDeviceListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_node_devices_finish(self, result: Gio.AsyncResult) -> list[NodeDevice]: ...
    def lookup_node_device_by_name(self, name: str, cancellable: Gio.Cancellable | None = ...) -> NodeDevice:
        """Finds a device of the host by its name. Fails with `Error.NO_NODE_DEVICE` if there is none."""
    @overload
    def lookup_node_device_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NodeDevice]: ...
    @overload
    def lookup_node_device_by_name_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_node_device_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_node_device_by_name_finish(self, result: Gio.AsyncResult) -> NodeDevice: ...
    def lookup_scsi_host_by_wwn(self, wwnn: str, wwpn: str, cancellable: Gio.Cancellable | None = ...) -> NodeDevice:
        """Finds the SCSI host with a pair of world wide names. Fails with `Error.NO_NODE_DEVICE` if there is none."""
    @overload
    def lookup_scsi_host_by_wwn_async(self, wwnn: str, wwpn: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NodeDevice]: ...
    @overload
    def lookup_scsi_host_by_wwn_async(self, wwnn: str, wwpn: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_scsi_host_by_wwn_async(self, wwnn: str, wwpn: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_scsi_host_by_wwn_finish(self, result: Gio.AsyncResult) -> NodeDevice: ...
    def create_node_device(self, xml: str, flags: NodeDeviceCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> NodeDevice:
        """Makes a device of the host, such as a virtual host bus adapter or a mediated device. It has no definition, and is gone once it is stopped."""
    @overload
    def create_node_device_async(self, xml: str, flags: NodeDeviceCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NodeDevice]: ...
    @overload
    def create_node_device_async(self, xml: str, flags: NodeDeviceCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_node_device_async(self, xml: str, flags: NodeDeviceCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_node_device_finish(self, result: Gio.AsyncResult) -> NodeDevice: ...
    def define_node_device(self, xml: str, flags: NodeDeviceDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> NodeDevice:
        """Defines a device of the host, such as a mediated device. It is not started."""
    @overload
    def define_node_device_async(self, xml: str, flags: NodeDeviceDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NodeDevice]: ...
    @overload
    def define_node_device_async(self, xml: str, flags: NodeDeviceDefineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def define_node_device_async(self, xml: str, flags: NodeDeviceDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def define_node_device_finish(self, result: Gio.AsyncResult) -> NodeDevice: ...
    def list_all_secrets(self, flags: SecretListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[Secret]:
        """Lists secrets that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all secrets are returned."""
    @overload
    def list_all_secrets_async(self, flags: SecretListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[Secret]]: ...
    @overload
    def list_all_secrets_async(self, flags: SecretListFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_secrets_async(self, flags: SecretListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_secrets_finish(self, result: Gio.AsyncResult) -> list[Secret]: ...
    def lookup_secret_by_uuid(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> Secret:
        """Finds a secret by its UUID. Fails with `Error.NO_SECRET` if there is none, and with `Error.INVALID_ARG` if the text is no UUID."""
    @overload
    def lookup_secret_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Secret]: ...
    @overload
    def lookup_secret_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_secret_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_secret_by_uuid_finish(self, result: Gio.AsyncResult) -> Secret: ...
    def lookup_secret_by_usage(self, usage_type: SecretUsageType, usage_id: str, cancellable: Gio.Cancellable | None = ...) -> Secret:
        """Finds a secret by what it is for. Fails with `Error.NO_SECRET` if there is none."""
    @overload
    def lookup_secret_by_usage_async(self, usage_type: SecretUsageType, usage_id: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Secret]: ...
    @overload
    def lookup_secret_by_usage_async(self, usage_type: SecretUsageType, usage_id: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_secret_by_usage_async(self, usage_type: SecretUsageType, usage_id: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_secret_by_usage_finish(self, result: Gio.AsyncResult) -> Secret: ...
    def define_secret(self, xml: str, flags: SecretDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Secret:
        """Defines a secret, or changes the definition of the one with the same UUID. A new one has no value until `Secret.set_value` is called. Fails with `Error.OPERATION_FAILED` or `Error.INTERNAL_ERROR` if there is another secret for the same use."""
    @overload
    def define_secret_async(self, xml: str, flags: SecretDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Secret]: ...
    @overload
    def define_secret_async(self, xml: str, flags: SecretDefineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def define_secret_async(self, xml: str, flags: SecretDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def define_secret_finish(self, result: Gio.AsyncResult) -> Secret: ...
    def list_all_nw_filters(self, cancellable: Gio.Cancellable | None = ...) -> list[NwFilter]:
        """Lists all network filters."""
    @overload
    def list_all_nw_filters_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[NwFilter]]: ...
    @overload
    def list_all_nw_filters_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_nw_filters_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_nw_filters_finish(self, result: Gio.AsyncResult) -> list[NwFilter]: ...
    def lookup_nw_filter_by_name(self, name: str, cancellable: Gio.Cancellable | None = ...) -> NwFilter:
        """Finds a network filter by its name. Fails with `Error.NO_NWFILTER` if there is none."""
    @overload
    def lookup_nw_filter_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NwFilter]: ...
    @overload
    def lookup_nw_filter_by_name_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_nw_filter_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_nw_filter_by_name_finish(self, result: Gio.AsyncResult) -> NwFilter: ...
    def lookup_nw_filter_by_uuid(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> NwFilter:
        """Finds a network filter by its UUID. Fails with `Error.NO_NWFILTER` if there is none, and with `Error.INVALID_ARG` if the text is no UUID."""
    @overload
    def lookup_nw_filter_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NwFilter]: ...
    @overload
    def lookup_nw_filter_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_nw_filter_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_nw_filter_by_uuid_finish(self, result: Gio.AsyncResult) -> NwFilter: ...
    def define_nw_filter(self, xml: str, flags: NwFilterDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> NwFilter:
        """Defines a network filter, or changes the one with the same name and UUID, also where it is in use. Fails with `Error.OPERATION_FAILED` if another filter has the name or the UUID."""
    @overload
    def define_nw_filter_async(self, xml: str, flags: NwFilterDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NwFilter]: ...
    @overload
    def define_nw_filter_async(self, xml: str, flags: NwFilterDefineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def define_nw_filter_async(self, xml: str, flags: NwFilterDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def define_nw_filter_finish(self, result: Gio.AsyncResult) -> NwFilter: ...
    def list_all_nw_filter_bindings(self, cancellable: Gio.Cancellable | None = ...) -> list[NwFilterBinding]:
        """Lists the bindings of network filters: which filter the traffic of each network device goes through."""
    @overload
    def list_all_nw_filter_bindings_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[NwFilterBinding]]: ...
    @overload
    def list_all_nw_filter_bindings_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_nw_filter_bindings_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_nw_filter_bindings_finish(self, result: Gio.AsyncResult) -> list[NwFilterBinding]: ...
    def lookup_nw_filter_binding_by_port_dev(self, port_dev: str, cancellable: Gio.Cancellable | None = ...) -> NwFilterBinding:
        """Finds the binding of a network device. Fails with `Error.NO_NWFILTER_BINDING` if it has none."""
    @overload
    def lookup_nw_filter_binding_by_port_dev_async(self, port_dev: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NwFilterBinding]: ...
    @overload
    def lookup_nw_filter_binding_by_port_dev_async(self, port_dev: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_nw_filter_binding_by_port_dev_async(self, port_dev: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_nw_filter_binding_by_port_dev_finish(self, result: Gio.AsyncResult) -> NwFilterBinding: ...
    def create_nw_filter_binding(self, xml: str, flags: NwFilterBindingCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> NwFilterBinding:
        """Has a network filter applied to the traffic of a network device. The hypervisor does so for the interfaces of domains; this is for devices that are made otherwise."""
    @overload
    def create_nw_filter_binding_async(self, xml: str, flags: NwFilterBindingCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NwFilterBinding]: ...
    @overload
    def create_nw_filter_binding_async(self, xml: str, flags: NwFilterBindingCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_nw_filter_binding_async(self, xml: str, flags: NwFilterBindingCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_nw_filter_binding_finish(self, result: Gio.AsyncResult) -> NwFilterBinding: ...
    def list_all_interfaces(self, flags: InterfaceListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[Interface]:
        """Lists network interfaces of the host that match `flags`, which are alternatives. With no flags, all are returned."""
    @overload
    def list_all_interfaces_async(self, flags: InterfaceListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[Interface]]: ...
    @overload
    def list_all_interfaces_async(self, flags: InterfaceListFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_interfaces_async(self, flags: InterfaceListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_interfaces_finish(self, result: Gio.AsyncResult) -> list[Interface]: ...
    def lookup_interface_by_name(self, name: str, cancellable: Gio.Cancellable | None = ...) -> Interface:
        """Finds a network interface of the host by its name. Fails with `Error.NO_INTERFACE` if there is none."""
    @overload
    def lookup_interface_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Interface]: ...
    @overload
    def lookup_interface_by_name_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_interface_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_interface_by_name_finish(self, result: Gio.AsyncResult) -> Interface: ...
    def lookup_interface_by_mac(self, mac: str, cancellable: Gio.Cancellable | None = ...) -> Interface:
        """Finds a network interface of the host by its hardware address. Fails with `Error.NO_INTERFACE` if there is none, and with `Error.MULTIPLE_INTERFACES` if several have it."""
    @overload
    def lookup_interface_by_mac_async(self, mac: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Interface]: ...
    @overload
    def lookup_interface_by_mac_async(self, mac: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_interface_by_mac_async(self, mac: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_interface_by_mac_finish(self, result: Gio.AsyncResult) -> Interface: ...
    def define_interface(self, xml: str, flags: InterfaceDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Interface:
        """Defines a network interface of the host, or changes the one with the same name. It is not started. Most hosts can only be looked at."""
    @overload
    def define_interface_async(self, xml: str, flags: InterfaceDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Interface]: ...
    @overload
    def define_interface_async(self, xml: str, flags: InterfaceDefineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def define_interface_async(self, xml: str, flags: InterfaceDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def define_interface_finish(self, result: Gio.AsyncResult) -> Interface: ...
    def begin_interface_changes(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Begins changes of the network interfaces of the host: what is done from now on can be taken back with `Connection.rollback_interface_changes`. Fails with `Error.OPERATION_INVALID` if changes were begun already."""
    @overload
    def begin_interface_changes_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def begin_interface_changes_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def begin_interface_changes_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def begin_interface_changes_finish(self, result: Gio.AsyncResult) -> bool: ...
    def commit_interface_changes(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Keeps the changes of the network interfaces of the host since `Connection.begin_interface_changes`. Fails with `Error.OPERATION_INVALID` if none were begun."""
    @overload
    def commit_interface_changes_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def commit_interface_changes_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def commit_interface_changes_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def commit_interface_changes_finish(self, result: Gio.AsyncResult) -> bool: ...
    def rollback_interface_changes(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Takes back the changes of the network interfaces of the host since `Connection.begin_interface_changes`. `Connection.interfaces` follows once `Connection.list_all_interfaces` is called. Fails with `Error.OPERATION_INVALID` if none were begun."""
    @overload
    def rollback_interface_changes_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def rollback_interface_changes_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def rollback_interface_changes_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def rollback_interface_changes_finish(self, result: Gio.AsyncResult) -> bool: ...
    def get_domains(self) -> ObjectList:
        """Gets the property."""
    def get_storage_pools(self) -> ObjectList:
        """Gets the property."""
    def get_networks(self) -> ObjectList:
        """Gets the property."""
    def get_node_devices(self) -> ObjectList:
        """Gets the property."""
    def get_secrets(self) -> ObjectList:
        """Gets the property."""
    def get_nw_filters(self) -> ObjectList:
        """Gets the property."""
    def get_nw_filter_bindings(self) -> ObjectList:
        """Gets the property."""
    def get_interfaces(self) -> ObjectList:
        """Gets the property."""
    def __enter__(self) -> Self: ...
    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None: ...
    @overload
    def connect(self, detailed_signal: Literal["authenticate"], handler: Callable[[Self, AuthRequest], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["opened"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["closed"], handler: Callable[[Self, ConnectionCloseReason], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["domain-added"], handler: Callable[[Self, Domain], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["domain-removed"], handler: Callable[[Self, Domain], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["storage-pool-added"], handler: Callable[[Self, StoragePool], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["storage-pool-removed"], handler: Callable[[Self, StoragePool], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["network-added"], handler: Callable[[Self, Network], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["network-removed"], handler: Callable[[Self, Network], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["node-device-added"], handler: Callable[[Self, NodeDevice], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["node-device-removed"], handler: Callable[[Self, NodeDevice], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["secret-added"], handler: Callable[[Self, Secret], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["secret-removed"], handler: Callable[[Self, Secret], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["nw-filter-added"], handler: Callable[[Self, NwFilter], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["nw-filter-removed"], handler: Callable[[Self, NwFilter], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["nw-filter-binding-added"], handler: Callable[[Self, NwFilterBinding], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["nw-filter-binding-removed"], handler: Callable[[Self, NwFilterBinding], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["interface-added"], handler: Callable[[Self, Interface], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["interface-removed"], handler: Callable[[Self, Interface], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class Domain(GObject.Object):
    """A virtual machine or container."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the domain belongs to, or `NULL` if it has been finalized."""
    @property
    def uuid(self) -> str:
        """The UUID, which never changes."""
    @property
    def name(self) -> str:
        """The name."""
    @property
    def state(self) -> DomainState:
        """The current state of the domain, such as running, paused or shut off."""
    @property
    def state_reason(self) -> DomainStateReason:
        """The reason why the domain came to be in `Domain.state`."""
    @property
    def problem(self) -> str | None:
        """What is wrong with the domain if its definition or its run cannot be loaded, or `NULL`."""
    @property
    def title(self) -> str | None:
        """The title, or `NULL`. Those of the domains that a daemon had when the connection opened are known a moment later, and notified."""
    @property
    def description(self) -> str | None:
        """The description, or `NULL`; known when `Domain.title` is."""
    @property
    def persistent(self) -> bool:
        """Whether the domain has a definition, and so remains when it is shut off."""
    @property
    def autostart(self) -> bool:
        """Whether the domain is started when the host starts. `Domain.set_autostart` changes it."""
    @property
    def memory(self) -> int:
        """The memory that the domain has now, in bytes. `Domain.set_memory` changes it."""
    @property
    def max_memory(self) -> int:
        """The maximum memory that the domain can have, in bytes. `Domain.set_memory` changes it."""
    @property
    def n_vcpus(self) -> int:
        """The number of virtual CPUs that the domain has now. `Domain.set_n_vcpus` changes it."""
    @property
    def max_n_vcpus(self) -> int:
        """The maximum number of virtual CPUs that the domain can have. `Domain.set_n_vcpus` changes it."""
    @property
    def has_managed_save(self) -> bool:
        """Whether the host keeps the saved memory of the domain, from which the next start goes on. `Domain.remove_managed_save` removes it."""
    @property
    def has_current_snapshot(self) -> bool:
        """Whether the domain has a current snapshot, which is the parent of the next one; `FALSE` as long as it is not known. `Domain.fetch_current_snapshot` returns it."""
    @property
    def agent_connected(self) -> bool:
        """Whether the guest agent is connected. `Domain.agent_changed` tells when that changes. Of a domain that a daemon had when the connection opened it is known a moment later, and notified."""
    @property
    def os_type(self) -> str:
        """The kind of guest: `hvm` for a virtual machine, `exe` for a container."""
    @property
    def id(self) -> int:
        """The ID of the domain while it is active, or -1."""
    @property
    def active(self) -> bool:
        """Whether the domain is active: running, paused, or in another state in which it is in memory."""
    @property
    def snapshots(self) -> ObjectList:
        """The snapshots, as an `ObjectList` of `DomainSnapshot`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Domain.list_all_snapshots` waits for the objects."""
    @property
    def checkpoints(self) -> ObjectList:
        """The checkpoints, as an `ObjectList` of `DomainCheckpoint`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Domain.list_all_checkpoints` waits for the objects."""
    def wait_for_state(self, state: DomainState, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Waits until the domain is in a state; at once, if it is."""
    @overload
    def wait_for_state_async(self, state: DomainState, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def wait_for_state_async(self, state: DomainState, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def wait_for_state_async(self, state: DomainState, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def wait_for_state_finish(self, result: Gio.AsyncResult) -> bool: ...
    def start(self, flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Starts a defined domain."""
    @overload
    def start_async(self, flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def start_async(self, flags: DomainStartFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def start_async(self, flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def start_finish(self, result: Gio.AsyncResult) -> bool: ...
    def start_with_files(self, files: Sequence[int] | None = ..., flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Starts a defined domain, and passes file descriptors to its first process."""
    @overload
    def start_with_files_async(self, files: Sequence[int] | None = ..., flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def start_with_files_async(self, files: Sequence[int] | None, flags: DomainStartFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def start_with_files_async(self, files: Sequence[int] | None = ..., flags: DomainStartFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def start_with_files_finish(self, result: Gio.AsyncResult) -> bool: ...
    def shutdown(self, flags: DomainShutdownFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Asks the guest to shut down. The method returns once the guest was asked; the guest may ignore the request. Watch `Domain.state` to see when it has shut down."""
    @overload
    def shutdown_async(self, flags: DomainShutdownFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def shutdown_async(self, flags: DomainShutdownFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def shutdown_async(self, flags: DomainShutdownFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def shutdown_finish(self, result: Gio.AsyncResult) -> bool: ...
    def destroy(self, flags: DomainDestroyFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Stops the domain immediately, as if it lost power."""
    @overload
    def destroy_async(self, flags: DomainDestroyFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def destroy_async(self, flags: DomainDestroyFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def destroy_async(self, flags: DomainDestroyFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def destroy_finish(self, result: Gio.AsyncResult) -> bool: ...
    def suspend(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Pauses the domain: it keeps its memory, and its virtual CPUs do not run."""
    @overload
    def suspend_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def suspend_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def suspend_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def suspend_finish(self, result: Gio.AsyncResult) -> bool: ...
    def resume(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Resumes a paused domain."""
    @overload
    def resume_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def resume_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def resume_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def resume_finish(self, result: Gio.AsyncResult) -> bool: ...
    def reboot(self, flags: DomainRebootFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Asks the guest to reboot."""
    @overload
    def reboot_async(self, flags: DomainRebootFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def reboot_async(self, flags: DomainRebootFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def reboot_async(self, flags: DomainRebootFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def reboot_finish(self, result: Gio.AsyncResult) -> bool: ...
    def reset(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Resets the domain immediately, as a reset button does."""
    @overload
    def reset_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def reset_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def reset_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def reset_finish(self, result: Gio.AsyncResult) -> bool: ...
    def rename(self, new_name: str, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Renames an inactive domain."""
    @overload
    def rename_async(self, new_name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def rename_async(self, new_name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def rename_async(self, new_name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def rename_finish(self, result: Gio.AsyncResult) -> bool: ...
    def undefine(self, flags: DomainUndefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Removes the definition of the domain. An active domain continues to run, and becomes transient."""
    @overload
    def undefine_async(self, flags: DomainUndefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def undefine_async(self, flags: DomainUndefineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def undefine_async(self, flags: DomainUndefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def undefine_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_xml(self, flags: DomainXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the XML description of the domain."""
    @overload
    def fetch_xml_async(self, flags: DomainXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, flags: DomainXmlFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, flags: DomainXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def set_metadata(self, metadata_type: DomainMetadataType, metadata: str | None = ..., key: str | None = ..., uri: str | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets or removes the title, the description, or an application's element of the metadata."""
    @overload
    def set_metadata_async(self, metadata_type: DomainMetadataType, metadata: str | None = ..., key: str | None = ..., uri: str | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_metadata_async(self, metadata_type: DomainMetadataType, metadata: str | None, key: str | None, uri: str | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_metadata_async(self, metadata_type: DomainMetadataType, metadata: str | None = ..., key: str | None = ..., uri: str | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_metadata_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_metadata(self, metadata_type: DomainMetadataType, uri: str | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the title, the description, or an application's element of the metadata."""
    @overload
    def fetch_metadata_async(self, metadata_type: DomainMetadataType, uri: str | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_metadata_async(self, metadata_type: DomainMetadataType, uri: str | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_metadata_async(self, metadata_type: DomainMetadataType, uri: str | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_metadata_finish(self, result: Gio.AsyncResult) -> str: ...
    def set_autostart(self, autostart: bool, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets whether the domain is started when the host starts."""
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_autostart_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_info(self, cancellable: Gio.Cancellable | None = ...) -> DomainInfo:
        """Fetches the state, the memory, the virtual CPUs and the CPU time of the domain."""
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainInfo]: ...
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_info_finish(self, result: Gio.AsyncResult) -> DomainInfo: ...
    def set_memory(self, memory: int, flags: DomainMemoryFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets the memory of the domain, or the maximum memory. Hypervisors round it up, usually to a multiple of 1,024 bytes."""
    @overload
    def set_memory_async(self, memory: int, flags: DomainMemoryFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_memory_async(self, memory: int, flags: DomainMemoryFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_memory_async(self, memory: int, flags: DomainMemoryFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_memory_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_memory_parameters(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches the memory limits of the domain, in bytes: `DOMAIN_MEMORY_HARD_LIMIT`, `DOMAIN_MEMORY_SOFT_LIMIT`, `DOMAIN_MEMORY_MIN_GUARANTEE` and `DOMAIN_MEMORY_SWAP_HARD_LIMIT`, as far as the host supports them. 9,223,372,036,854,774,784 or more means that there is no limit."""
    @overload
    def fetch_memory_parameters_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_memory_parameters_async(self, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_memory_parameters_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_memory_parameters_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_memory_parameters(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets memory limits of the domain."""
    @overload
    def set_memory_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_memory_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_memory_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_memory_parameters_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_n_vcpus(self, vcpus: int, flags: DomainVcpuFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets the number of virtual CPUs of the domain, or the maximum number."""
    @overload
    def set_n_vcpus_async(self, vcpus: int, flags: DomainVcpuFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_n_vcpus_async(self, vcpus: int, flags: DomainVcpuFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_n_vcpus_async(self, vcpus: int, flags: DomainVcpuFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_n_vcpus_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_n_vcpus(self, flags: DomainVcpuFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Fetches the number of virtual CPUs of the domain, or the maximum number."""
    @overload
    def fetch_n_vcpus_async(self, flags: DomainVcpuFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def fetch_n_vcpus_async(self, flags: DomainVcpuFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_n_vcpus_async(self, flags: DomainVcpuFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_n_vcpus_finish(self, result: Gio.AsyncResult) -> int: ...
    def list_vcpus(self, cancellable: Gio.Cancellable | None = ...) -> list[VcpuInfo]:
        """Lists the virtual CPUs of an active domain, with their state, CPU time and affinity."""
    @overload
    def list_vcpus_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[VcpuInfo]]: ...
    @overload
    def list_vcpus_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_vcpus_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_vcpus_finish(self, result: Gio.AsyncResult) -> list[VcpuInfo]: ...
    def pin_vcpu(self, vcpu: int, cpus: Sequence[int] | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets the host CPUs on which a virtual CPU may run."""
    @overload
    def pin_vcpu_async(self, vcpu: int, cpus: Sequence[int] | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def pin_vcpu_async(self, vcpu: int, cpus: Sequence[int] | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def pin_vcpu_async(self, vcpu: int, cpus: Sequence[int] | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def pin_vcpu_finish(self, result: Gio.AsyncResult) -> bool: ...
    def open_console(self, device: str | None = ..., flags: DomainConsoleFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Stream:
        """Opens a serial or console device of an active domain. What is written to the stream is input of the device."""
    @overload
    def open_console_async(self, device: str | None = ..., flags: DomainConsoleFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Stream]: ...
    @overload
    def open_console_async(self, device: str | None, flags: DomainConsoleFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def open_console_async(self, device: str | None = ..., flags: DomainConsoleFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def open_console_finish(self, result: Gio.AsyncResult) -> Stream: ...
    def open_channel(self, name: str | None = ..., flags: DomainConsoleFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Stream:
        """Opens a channel to a program in the guest, such as the guest agent."""
    @overload
    def open_channel_async(self, name: str | None = ..., flags: DomainConsoleFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Stream]: ...
    @overload
    def open_channel_async(self, name: str | None, flags: DomainConsoleFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def open_channel_async(self, name: str | None = ..., flags: DomainConsoleFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def open_channel_finish(self, result: Gio.AsyncResult) -> Stream: ...
    def screenshot(self, screen: int, cancellable: Gio.Cancellable | None = ...) -> tuple[GLib.Bytes, str]:
        """Takes a screenshot of a display of the domain."""
    @overload
    def screenshot_async(self, screen: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[tuple[GLib.Bytes, str]]: ...
    @overload
    def screenshot_async(self, screen: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def screenshot_async(self, screen: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def screenshot_finish(self, result: Gio.AsyncResult) -> tuple[GLib.Bytes, str]: ...
    def send_key(self, codeset: KeycodeSet, hold_time: int, keycodes: Sequence[int] | None = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Presses keys together, holds them, and releases them."""
    @overload
    def send_key_async(self, codeset: KeycodeSet, hold_time: int, keycodes: Sequence[int] | None = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def send_key_async(self, codeset: KeycodeSet, hold_time: int, keycodes: Sequence[int] | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def send_key_async(self, codeset: KeycodeSet, hold_time: int, keycodes: Sequence[int] | None = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def send_key_finish(self, result: Gio.AsyncResult) -> bool: ...
    def inject_nmi(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sends a non-maskable interrupt (NMI) to the guest. Operating systems usually respond with a crash dump or a panic."""
    @overload
    def inject_nmi_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def inject_nmi_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def inject_nmi_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def inject_nmi_finish(self, result: Gio.AsyncResult) -> bool: ...
    def open_graphics(self, index: int, socket: int, flags: DomainGraphicsFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Connects a socket to a graphics device: the peer of the socket becomes a client of the device."""
    @overload
    def open_graphics_async(self, index: int, socket: int, flags: DomainGraphicsFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def open_graphics_async(self, index: int, socket: int, flags: DomainGraphicsFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def open_graphics_async(self, index: int, socket: int, flags: DomainGraphicsFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def open_graphics_finish(self, result: Gio.AsyncResult) -> bool: ...
    def open_graphics_fd(self, index: int, flags: DomainGraphicsFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Connects to a graphics device."""
    @overload
    def open_graphics_fd_async(self, index: int, flags: DomainGraphicsFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def open_graphics_fd_async(self, index: int, flags: DomainGraphicsFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def open_graphics_fd_async(self, index: int, flags: DomainGraphicsFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def open_graphics_fd_finish(self, result: Gio.AsyncResult) -> int: ...
    def fetch_time(self, cancellable: Gio.Cancellable | None = ...) -> int:
        """Fetches the time of the guest."""
    @overload
    def fetch_time_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def fetch_time_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_time_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_time_finish(self, result: Gio.AsyncResult) -> int: ...
    def set_time(self, time: int, flags: DomainSetTimeFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets the time of the guest."""
    @overload
    def set_time_async(self, time: int, flags: DomainSetTimeFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_time_async(self, time: int, flags: DomainSetTimeFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_time_async(self, time: int, flags: DomainSetTimeFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_time_finish(self, result: Gio.AsyncResult) -> bool: ...
    def freeze_filesystems(self, mountpoints: Sequence[str] | None = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Freezes file systems of the guest: writes to them are blocked, so that a copy of the disks is consistent."""
    @overload
    def freeze_filesystems_async(self, mountpoints: Sequence[str] | None = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def freeze_filesystems_async(self, mountpoints: Sequence[str] | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def freeze_filesystems_async(self, mountpoints: Sequence[str] | None = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def freeze_filesystems_finish(self, result: Gio.AsyncResult) -> int: ...
    def thaw_filesystems(self, mountpoints: Sequence[str] | None = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Thaws file systems of the guest that were frozen."""
    @overload
    def thaw_filesystems_async(self, mountpoints: Sequence[str] | None = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def thaw_filesystems_async(self, mountpoints: Sequence[str] | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def thaw_filesystems_async(self, mountpoints: Sequence[str] | None = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def thaw_filesystems_finish(self, result: Gio.AsyncResult) -> int: ...
    def trim_filesystems(self, mountpoint: str | None, minimum: int, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Discards the blocks that file systems of the guest do not use."""
    @overload
    def trim_filesystems_async(self, mountpoint: str | None, minimum: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def trim_filesystems_async(self, mountpoint: str | None, minimum: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def trim_filesystems_async(self, mountpoint: str | None, minimum: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def trim_filesystems_finish(self, result: Gio.AsyncResult) -> bool: ...
    def list_filesystems(self, cancellable: Gio.Cancellable | None = ...) -> list[DomainFilesystem]:
        """Lists the file systems of the guest."""
    @overload
    def list_filesystems_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainFilesystem]]: ...
    @overload
    def list_filesystems_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_filesystems_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_filesystems_finish(self, result: Gio.AsyncResult) -> list[DomainFilesystem]: ...
    def fetch_guest_info(self, types: DomainGuestInfoTypes | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches what the guest agent knows of the guest, such as `DOMAIN_GUEST_INFO_OS_NAME`, `DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME` and `DOMAIN_GUEST_INFO_USER_COUNT`. The name of the first user is `user.0.name`: `DOMAIN_GUEST_INFO_USER_PREFIX`, a number, and `DOMAIN_GUEST_INFO_USER_SUFFIX_NAME`."""
    @overload
    def fetch_guest_info_async(self, types: DomainGuestInfoTypes | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_guest_info_async(self, types: DomainGuestInfoTypes | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_guest_info_async(self, types: DomainGuestInfoTypes | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_guest_info_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def fetch_hostname(self, flags: DomainHostnameFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the name that the guest has in networks."""
    @overload
    def fetch_hostname_async(self, flags: DomainHostnameFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_hostname_async(self, flags: DomainHostnameFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_hostname_async(self, flags: DomainHostnameFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_hostname_finish(self, result: Gio.AsyncResult) -> str: ...
    def list_interfaces(self, source: DomainInterfaceAddressesSource, cancellable: Gio.Cancellable | None = ...) -> list[DomainInterface]:
        """Lists the network interfaces of the guest with their IP addresses."""
    @overload
    def list_interfaces_async(self, source: DomainInterfaceAddressesSource, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainInterface]]: ...
    @overload
    def list_interfaces_async(self, source: DomainInterfaceAddressesSource, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_interfaces_async(self, source: DomainInterfaceAddressesSource, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_interfaces_finish(self, result: Gio.AsyncResult) -> list[DomainInterface]: ...
    def set_user_password(self, user: str, password: str, flags: DomainSetUserPasswordFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets the password of a user of the guest."""
    @overload
    def set_user_password_async(self, user: str, password: str, flags: DomainSetUserPasswordFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_user_password_async(self, user: str, password: str, flags: DomainSetUserPasswordFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_user_password_async(self, user: str, password: str, flags: DomainSetUserPasswordFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_user_password_finish(self, result: Gio.AsyncResult) -> bool: ...
    def list_authorized_ssh_keys(self, user: str, cancellable: Gio.Cancellable | None = ...) -> list[str]:
        """Lists the keys with which one can log in to the guest by SSH as a user."""
    @overload
    def list_authorized_ssh_keys_async(self, user: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[str]]: ...
    @overload
    def list_authorized_ssh_keys_async(self, user: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_authorized_ssh_keys_async(self, user: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_authorized_ssh_keys_finish(self, result: Gio.AsyncResult) -> list[str]: ...
    def set_authorized_ssh_keys(self, user: str, keys: Sequence[str] | None = ..., flags: DomainAuthorizedSshKeysSetFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes the keys with which one can log in to the guest by SSH as a user."""
    @overload
    def set_authorized_ssh_keys_async(self, user: str, keys: Sequence[str] | None = ..., flags: DomainAuthorizedSshKeysSetFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_authorized_ssh_keys_async(self, user: str, keys: Sequence[str] | None, flags: DomainAuthorizedSshKeysSetFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_authorized_ssh_keys_async(self, user: str, keys: Sequence[str] | None = ..., flags: DomainAuthorizedSshKeysSetFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_authorized_ssh_keys_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_guest_vcpus(self, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches which virtual CPUs the guest has and uses: `vcpus`, `online` and `offlinable`, each a list of numbers and ranges in words."""
    @overload
    def fetch_guest_vcpus_async(self, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_guest_vcpus_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_guest_vcpus_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_guest_vcpus_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_guest_vcpus(self, vcpus: Sequence[int] | None, enabled: bool, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Has the guest use virtual CPUs or not. The domain has them all the same."""
    @overload
    def set_guest_vcpus_async(self, vcpus: Sequence[int] | None, enabled: bool, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_guest_vcpus_async(self, vcpus: Sequence[int] | None, enabled: bool, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_guest_vcpus_async(self, vcpus: Sequence[int] | None, enabled: bool, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_guest_vcpus_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_agent_timeout(self, seconds: int, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets how long the host waits for answers of the guest agent."""
    @overload
    def set_agent_timeout_async(self, seconds: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_agent_timeout_async(self, seconds: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_agent_timeout_async(self, seconds: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_agent_timeout_finish(self, result: Gio.AsyncResult) -> bool: ...
    def send_process_signal(self, pid: int, signal: DomainProcessSignal, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sends a signal to a process of a container."""
    @overload
    def send_process_signal_async(self, pid: int, signal: DomainProcessSignal, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def send_process_signal_async(self, pid: int, signal: DomainProcessSignal, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def send_process_signal_async(self, pid: int, signal: DomainProcessSignal, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def send_process_signal_finish(self, result: Gio.AsyncResult) -> bool: ...
    def attach_device(self, xml: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Attaches a device to the domain."""
    @overload
    def attach_device_async(self, xml: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def attach_device_async(self, xml: str, flags: DomainDeviceFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def attach_device_async(self, xml: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def attach_device_finish(self, result: Gio.AsyncResult) -> bool: ...
    def detach_device(self, xml: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Detaches a device from the domain. Where the guest has to let go of it, the device is gone only once `Domain.device_removed` is emitted."""
    @overload
    def detach_device_async(self, xml: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def detach_device_async(self, xml: str, flags: DomainDeviceFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def detach_device_async(self, xml: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def detach_device_finish(self, result: Gio.AsyncResult) -> bool: ...
    def detach_device_alias(self, alias: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Detaches a device from the domain by its alias. This call does not wait for the guest: the device is gone once `Domain.device_removed` is emitted."""
    @overload
    def detach_device_alias_async(self, alias: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def detach_device_alias_async(self, alias: str, flags: DomainDeviceFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def detach_device_alias_async(self, alias: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def detach_device_alias_finish(self, result: Gio.AsyncResult) -> bool: ...
    def update_device(self, xml: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes a device of the domain, such as the medium of a removable disk."""
    @overload
    def update_device_async(self, xml: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def update_device_async(self, xml: str, flags: DomainDeviceFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def update_device_async(self, xml: str, flags: DomainDeviceFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def update_device_finish(self, result: Gio.AsyncResult) -> bool: ...
    def resize_block(self, disk: str, size: int, flags: DomainBlockResizeFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Resizes a disk of the running domain."""
    @overload
    def resize_block_async(self, disk: str, size: int, flags: DomainBlockResizeFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def resize_block_async(self, disk: str, size: int, flags: DomainBlockResizeFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def resize_block_async(self, disk: str, size: int, flags: DomainBlockResizeFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def resize_block_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_block_threshold(self, device: str, threshold: int, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Has `Domain.block_threshold` emitted once the guest writes past a place of a disk."""
    @overload
    def set_block_threshold_async(self, device: str, threshold: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_block_threshold_async(self, device: str, threshold: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_block_threshold_async(self, device: str, threshold: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_block_threshold_finish(self, result: Gio.AsyncResult) -> bool: ...
    def associate_descriptors(self, name: str, descriptors: Sequence[int] | None = ..., flags: DomainAssociateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Gives the domain files as open descriptors, which its description names. They have to be passed before the domain starts, and again for each start."""
    @overload
    def associate_descriptors_async(self, name: str, descriptors: Sequence[int] | None = ..., flags: DomainAssociateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def associate_descriptors_async(self, name: str, descriptors: Sequence[int] | None, flags: DomainAssociateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def associate_descriptors_async(self, name: str, descriptors: Sequence[int] | None = ..., flags: DomainAssociateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def associate_descriptors_finish(self, result: Gio.AsyncResult) -> bool: ...
    def announce_interface(self, device: str | None, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Has the guest announce its addresses in a network, as after a migration."""
    @overload
    def announce_interface_async(self, device: str | None, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def announce_interface_async(self, device: str | None, parameters: _Parameters | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def announce_interface_async(self, device: str | None, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def announce_interface_finish(self, result: Gio.AsyncResult) -> bool: ...
    def reload_graphics(self, graphics_type: DomainGraphicsReloadType, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Has graphics devices of the running domain read their certificates again."""
    @overload
    def reload_graphics_async(self, graphics_type: DomainGraphicsReloadType, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def reload_graphics_async(self, graphics_type: DomainGraphicsReloadType, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def reload_graphics_async(self, graphics_type: DomainGraphicsReloadType, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def reload_graphics_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_block_stats(self, disk: str, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches what was read from a disk of the running domain and written to it: `DOMAIN_BLOCK_STATS_READ_BYTES`, `DOMAIN_BLOCK_STATS_WRITE_REQ` and the like, as far as the host has them."""
    @overload
    def fetch_block_stats_async(self, disk: str, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_block_stats_async(self, disk: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_block_stats_async(self, disk: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_block_stats_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def fetch_interface_stats(self, device: str, cancellable: Gio.Cancellable | None = ...) -> DomainInterfaceStats:
        """Fetches the traffic of a network interface of the running domain."""
    @overload
    def fetch_interface_stats_async(self, device: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainInterfaceStats]: ...
    @overload
    def fetch_interface_stats_async(self, device: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_interface_stats_async(self, device: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_interface_stats_finish(self, result: Gio.AsyncResult) -> DomainInterfaceStats: ...
    def fetch_memory_stats(self, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches the figures of the memory of the running domain. `actual` is what the domain has. The guest tells `unused`, `available`, `usable`, `disk_caches`, `swap_in`, `swap_out`, `major_fault`, `minor_fault`, `hugetlb_pgalloc` and `hugetlb_pgfail`, if `Domain.set_memory_stats_period` was called; `last_update` is when it did so last, as a Unix time in seconds. `rss` is what the hypervisor takes up on the host. Sizes are in bytes."""
    @overload
    def fetch_memory_stats_async(self, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_memory_stats_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_memory_stats_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_memory_stats_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_memory_stats_period(self, seconds: int, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets how often the guest tells the figures of its memory."""
    @overload
    def set_memory_stats_period_async(self, seconds: int, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_memory_stats_period_async(self, seconds: int, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_memory_stats_period_async(self, seconds: int, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_memory_stats_period_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_block_info(self, disk: str, cancellable: Gio.Cancellable | None = ...) -> DomainBlockInfo:
        """Fetches the size of a disk."""
    @overload
    def fetch_block_info_async(self, disk: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainBlockInfo]: ...
    @overload
    def fetch_block_info_async(self, disk: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_block_info_async(self, disk: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_block_info_finish(self, result: Gio.AsyncResult) -> DomainBlockInfo: ...
    def fetch_control_info(self, cancellable: Gio.Cancellable | None = ...) -> DomainControlInfo:
        """Fetches whether the host can control the running domain."""
    @overload
    def fetch_control_info_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainControlInfo]: ...
    @overload
    def fetch_control_info_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_control_info_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_control_info_finish(self, result: Gio.AsyncResult) -> DomainControlInfo: ...
    def list_disk_errors(self, cancellable: Gio.Cancellable | None = ...) -> list[DomainDiskError]:
        """Lists the disks of the running domain that have errors."""
    @overload
    def list_disk_errors_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainDiskError]]: ...
    @overload
    def list_disk_errors_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_disk_errors_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_disk_errors_finish(self, result: Gio.AsyncResult) -> list[DomainDiskError]: ...
    def list_messages(self, flags: DomainMessageTypes | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[str]:
        """Lists what the host has to say about the domain, for people: what it uses that it should not, and what is wrong."""
    @overload
    def list_messages_async(self, flags: DomainMessageTypes | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[str]]: ...
    @overload
    def list_messages_async(self, flags: DomainMessageTypes | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_messages_async(self, flags: DomainMessageTypes | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_messages_finish(self, result: Gio.AsyncResult) -> list[str]: ...
    def fetch_updated(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Fetches whether the running domain has another definition now than when it was started."""
    @overload
    def fetch_updated_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def fetch_updated_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_updated_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_updated_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_blkio_parameters(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches how much the domain may read and write: `DOMAIN_BLKIO_WEIGHT`, `DOMAIN_BLKIO_DEVICE_WEIGHT`, `DOMAIN_BLKIO_DEVICE_READ_IOPS` and the like, as far as the host has them."""
    @overload
    def fetch_blkio_parameters_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_blkio_parameters_async(self, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_blkio_parameters_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_blkio_parameters_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_blkio_parameters(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes how much the domain may read and write."""
    @overload
    def set_blkio_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_blkio_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_blkio_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_blkio_parameters_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_block_io_tune(self, disk: str, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches how fast the domain may use a disk: `DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC`, `DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC` and the like."""
    @overload
    def fetch_block_io_tune_async(self, disk: str, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_block_io_tune_async(self, disk: str, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_block_io_tune_async(self, disk: str, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_block_io_tune_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_block_io_tune(self, disk: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes how fast the domain may use a disk."""
    @overload
    def set_block_io_tune_async(self, disk: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_block_io_tune_async(self, disk: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_block_io_tune_async(self, disk: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_block_io_tune_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_throttle_group(self, group: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Creates or changes a group of disks of the domain that share a limit."""
    @overload
    def set_throttle_group_async(self, group: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_throttle_group_async(self, group: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_throttle_group_async(self, group: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_throttle_group_finish(self, result: Gio.AsyncResult) -> bool: ...
    def delete_throttle_group(self, group: str, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Deletes a group of disks of the domain that share a limit."""
    @overload
    def delete_throttle_group_async(self, group: str, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def delete_throttle_group_async(self, group: str, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def delete_throttle_group_async(self, group: str, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def delete_throttle_group_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_numa_parameters(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches from which NUMA nodes of the host the domain has its memory: `DOMAIN_NUMA_NODESET` and `DOMAIN_NUMA_MODE`."""
    @overload
    def fetch_numa_parameters_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_numa_parameters_async(self, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_numa_parameters_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_numa_parameters_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_numa_parameters(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes from which NUMA nodes of the host the domain has its memory."""
    @overload
    def set_numa_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_numa_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_numa_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_numa_parameters_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_scheduler_type(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the type of the scheduler of the domain, such as `posix`."""
    @overload
    def fetch_scheduler_type_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_scheduler_type_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_scheduler_type_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_scheduler_type_finish(self, result: Gio.AsyncResult) -> str: ...
    def fetch_scheduler_parameters(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches how much CPU time the domain gets: `DOMAIN_SCHEDULER_CPU_SHARES`, `DOMAIN_SCHEDULER_VCPU_PERIOD`, `DOMAIN_SCHEDULER_VCPU_QUOTA` and the like, by the type of the scheduler."""
    @overload
    def fetch_scheduler_parameters_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_scheduler_parameters_async(self, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_scheduler_parameters_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_scheduler_parameters_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_scheduler_parameters(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes how much CPU time the domain gets."""
    @overload
    def set_scheduler_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_scheduler_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_scheduler_parameters_async(self, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_scheduler_parameters_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_interface_parameters(self, device: str, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches how much traffic a network interface may have: `DOMAIN_BANDWIDTH_IN_AVERAGE`, `DOMAIN_BANDWIDTH_OUT_AVERAGE` and the like."""
    @overload
    def fetch_interface_parameters_async(self, device: str, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_interface_parameters_async(self, device: str, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_interface_parameters_async(self, device: str, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_interface_parameters_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_interface_parameters(self, device: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes how much traffic a network interface may have."""
    @overload
    def set_interface_parameters_async(self, device: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_interface_parameters_async(self, device: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_interface_parameters_async(self, device: str, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_interface_parameters_finish(self, result: Gio.AsyncResult) -> bool: ...
    def list_io_threads(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[DomainIoThread]:
        """Lists the I/O threads of the domain."""
    @overload
    def list_io_threads_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainIoThread]]: ...
    @overload
    def list_io_threads_async(self, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_io_threads_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_io_threads_finish(self, result: Gio.AsyncResult) -> list[DomainIoThread]: ...
    def add_io_thread(self, id: int, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Adds an I/O thread to the domain."""
    @overload
    def add_io_thread_async(self, id: int, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def add_io_thread_async(self, id: int, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def add_io_thread_async(self, id: int, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def add_io_thread_finish(self, result: Gio.AsyncResult) -> bool: ...
    def delete_io_thread(self, id: int, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Deletes an I/O thread that no disk uses."""
    @overload
    def delete_io_thread_async(self, id: int, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def delete_io_thread_async(self, id: int, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def delete_io_thread_async(self, id: int, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def delete_io_thread_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_io_thread_parameters(self, id: int, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes how an I/O thread polls: `DOMAIN_IO_THREAD_POLL_MAX_NS`, `DOMAIN_IO_THREAD_POLL_GROW` and the like."""
    @overload
    def set_io_thread_parameters_async(self, id: int, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_io_thread_parameters_async(self, id: int, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_io_thread_parameters_async(self, id: int, parameters: _Parameters | None, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_io_thread_parameters_finish(self, result: Gio.AsyncResult) -> bool: ...
    def pin_io_thread(self, id: int, cpus: Sequence[int] | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets on which of the host's CPUs an I/O thread may run."""
    @overload
    def pin_io_thread_async(self, id: int, cpus: Sequence[int] | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def pin_io_thread_async(self, id: int, cpus: Sequence[int] | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def pin_io_thread_async(self, id: int, cpus: Sequence[int] | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def pin_io_thread_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_emulator_pin(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[int]:
        """Fetches on which of the host's CPUs the threads of the emulator may run that are neither virtual CPUs nor I/O threads."""
    @overload
    def fetch_emulator_pin_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[int]]: ...
    @overload
    def fetch_emulator_pin_async(self, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_emulator_pin_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_emulator_pin_finish(self, result: Gio.AsyncResult) -> list[int]: ...
    def pin_emulator(self, cpus: Sequence[int] | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets on which of the host's CPUs those threads may run."""
    @overload
    def pin_emulator_async(self, cpus: Sequence[int] | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def pin_emulator_async(self, cpus: Sequence[int] | None, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def pin_emulator_async(self, cpus: Sequence[int] | None = ..., flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def pin_emulator_finish(self, result: Gio.AsyncResult) -> bool: ...
    def list_vcpu_pins(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[DomainVcpuPin]:
        """Lists on which of the host's CPUs the virtual CPUs may run, also of a domain that is not active."""
    @overload
    def list_vcpu_pins_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainVcpuPin]]: ...
    @overload
    def list_vcpu_pins_async(self, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_vcpu_pins_async(self, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_vcpu_pins_finish(self, result: Gio.AsyncResult) -> list[DomainVcpuPin]: ...
    def set_vcpu(self, vcpus: Sequence[int] | None, enabled: bool, flags: DomainSetVcpuFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Plugs or unplugs single virtual CPUs."""
    @overload
    def set_vcpu_async(self, vcpus: Sequence[int] | None, enabled: bool, flags: DomainSetVcpuFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_vcpu_async(self, vcpus: Sequence[int] | None, enabled: bool, flags: DomainSetVcpuFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_vcpu_async(self, vcpus: Sequence[int] | None, enabled: bool, flags: DomainSetVcpuFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_vcpu_finish(self, result: Gio.AsyncResult) -> bool: ...
    def list_security_labels(self, cancellable: Gio.Cancellable | None = ...) -> list[DomainSecurityLabel]:
        """Lists the security labels of the running domain: one for each model that the host has."""
    @overload
    def list_security_labels_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainSecurityLabel]]: ...
    @overload
    def list_security_labels_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_security_labels_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_security_labels_finish(self, result: Gio.AsyncResult) -> list[DomainSecurityLabel]: ...
    def fetch_launch_security_info(self, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches what is known of a guest whose memory is encrypted, such as `DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT`, `DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR` and `DOMAIN_LAUNCH_SECURITY_SEV_POLICY`."""
    @overload
    def fetch_launch_security_info_async(self, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_launch_security_info_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_launch_security_info_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_launch_security_info_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_launch_security_state(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Gives a secret to a guest whose memory is encrypted, before its CPUs run: `DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER`, `DOMAIN_LAUNCH_SECURITY_SEV_SECRET` and `DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS`."""
    @overload
    def set_launch_security_state_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_launch_security_state_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_launch_security_state_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_launch_security_state_finish(self, result: Gio.AsyncResult) -> bool: ...
    def peek_memory(self, start: int, size: int, flags: DomainMemoryPeekFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> GLib.Bytes:
        """Reads from the memory of the running domain."""
    @overload
    def peek_memory_async(self, start: int, size: int, flags: DomainMemoryPeekFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[GLib.Bytes]: ...
    @overload
    def peek_memory_async(self, start: int, size: int, flags: DomainMemoryPeekFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def peek_memory_async(self, start: int, size: int, flags: DomainMemoryPeekFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def peek_memory_finish(self, result: Gio.AsyncResult) -> GLib.Bytes: ...
    def peek_block(self, disk: str, offset: int, size: int, cancellable: Gio.Cancellable | None = ...) -> GLib.Bytes:
        """Reads from the image of a disk, below its format."""
    @overload
    def peek_block_async(self, disk: str, offset: int, size: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[GLib.Bytes]: ...
    @overload
    def peek_block_async(self, disk: str, offset: int, size: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def peek_block_async(self, disk: str, offset: int, size: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def peek_block_finish(self, result: Gio.AsyncResult) -> GLib.Bytes: ...
    def pm_suspend(self, target: NodeSuspendTarget, seconds: int, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Has the guest suspend itself, by its agent."""
    @overload
    def pm_suspend_async(self, target: NodeSuspendTarget, seconds: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def pm_suspend_async(self, target: NodeSuspendTarget, seconds: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def pm_suspend_async(self, target: NodeSuspendTarget, seconds: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def pm_suspend_finish(self, result: Gio.AsyncResult) -> bool: ...
    def pm_wakeup(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Wakes up a guest that has suspended itself to memory."""
    @overload
    def pm_wakeup_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def pm_wakeup_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def pm_wakeup_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def pm_wakeup_finish(self, result: Gio.AsyncResult) -> bool: ...
    def remove_managed_save(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Removes the saved memory that the host keeps of the domain, which boots at its next start then. `Domain.has_managed_save` tells whether there is any."""
    @overload
    def remove_managed_save_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def remove_managed_save_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def remove_managed_save_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def remove_managed_save_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_managed_save_xml(self, flags: DomainSaveImageXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Describes the domain as it is in the saved memory that the host keeps."""
    @overload
    def fetch_managed_save_xml_async(self, flags: DomainSaveImageXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_managed_save_xml_async(self, flags: DomainSaveImageXmlFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_managed_save_xml_async(self, flags: DomainSaveImageXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_managed_save_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def define_managed_save_xml(self, xml: str, flags: DomainSaveRestoreFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes the description of the domain in the saved memory that the host keeps."""
    @overload
    def define_managed_save_xml_async(self, xml: str, flags: DomainSaveRestoreFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def define_managed_save_xml_async(self, xml: str, flags: DomainSaveRestoreFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def define_managed_save_xml_async(self, xml: str, flags: DomainSaveRestoreFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def define_managed_save_xml_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_lifecycle_action(self, event: DomainLifecycleEvent, action: DomainLifecycleAction, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes what the host does by itself when the guest powers off, reboots or crashes."""
    @overload
    def set_lifecycle_action_async(self, event: DomainLifecycleEvent, action: DomainLifecycleAction, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_lifecycle_action_async(self, event: DomainLifecycleEvent, action: DomainLifecycleAction, flags: DomainModificationImpact | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_lifecycle_action_async(self, event: DomainLifecycleEvent, action: DomainLifecycleAction, flags: DomainModificationImpact | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_lifecycle_action_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_autostart_once(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Fetches whether the domain is started when the host starts the next time, and only then."""
    @overload
    def fetch_autostart_once_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def fetch_autostart_once_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_autostart_once_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_autostart_once_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_autostart_once(self, autostart: bool, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets whether the domain is started when the host starts the next time, and only then."""
    @overload
    def set_autostart_once_async(self, autostart: bool, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_autostart_once_async(self, autostart: bool, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_autostart_once_async(self, autostart: bool, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_autostart_once_finish(self, result: Gio.AsyncResult) -> bool: ...
    def qemu_monitor_command(self, command: str, flags: DomainQemuMonitorCommandFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Sends a command to the QEMU monitor. The driver does not notice what the command changes."""
    @overload
    def qemu_monitor_command_async(self, command: str, flags: DomainQemuMonitorCommandFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def qemu_monitor_command_async(self, command: str, flags: DomainQemuMonitorCommandFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def qemu_monitor_command_async(self, command: str, flags: DomainQemuMonitorCommandFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def qemu_monitor_command_finish(self, result: Gio.AsyncResult) -> str: ...
    def qemu_monitor_command_with_files(self, command: str, files: Sequence[int] | None = ..., flags: DomainQemuMonitorCommandFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Sends a command with open files to QEMU's monitor. What it changes, the library does not know of."""
    @overload
    def qemu_monitor_command_with_files_async(self, command: str, files: Sequence[int] | None = ..., flags: DomainQemuMonitorCommandFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def qemu_monitor_command_with_files_async(self, command: str, files: Sequence[int] | None, flags: DomainQemuMonitorCommandFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def qemu_monitor_command_with_files_async(self, command: str, files: Sequence[int] | None = ..., flags: DomainQemuMonitorCommandFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def qemu_monitor_command_with_files_finish(self, result: Gio.AsyncResult) -> str: ...
    def qemu_agent_command(self, command: str, timeout: int, cancellable: Gio.Cancellable | None = ...) -> str | None:
        """Sends a command to the guest agent. What it changes, the library does not know of."""
    @overload
    def qemu_agent_command_async(self, command: str, timeout: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str | None]: ...
    @overload
    def qemu_agent_command_async(self, command: str, timeout: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def qemu_agent_command_async(self, command: str, timeout: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def qemu_agent_command_finish(self, result: Gio.AsyncResult) -> str | None: ...
    def list_all_snapshots(self, flags: DomainSnapshotListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[DomainSnapshot]:
        """Lists snapshots of the domain that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all are returned."""
    @overload
    def list_all_snapshots_async(self, flags: DomainSnapshotListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainSnapshot]]: ...
    @overload
    def list_all_snapshots_async(self, flags: DomainSnapshotListFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_snapshots_async(self, flags: DomainSnapshotListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_snapshots_finish(self, result: Gio.AsyncResult) -> list[DomainSnapshot]: ...
    def lookup_snapshot_by_name(self, name: str, cancellable: Gio.Cancellable | None = ...) -> DomainSnapshot:
        """Finds a snapshot of the domain by its name. Fails with `Error.NO_DOMAIN_SNAPSHOT` if there is none."""
    @overload
    def lookup_snapshot_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainSnapshot]: ...
    @overload
    def lookup_snapshot_by_name_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_snapshot_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_snapshot_by_name_finish(self, result: Gio.AsyncResult) -> DomainSnapshot: ...
    def fetch_current_snapshot(self, cancellable: Gio.Cancellable | None = ...) -> DomainSnapshot:
        """Fetches the current snapshot of the domain: the one that was made or reverted to last. Fails with `Error.NO_DOMAIN_SNAPSHOT` if there is none."""
    @overload
    def fetch_current_snapshot_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainSnapshot]: ...
    @overload
    def fetch_current_snapshot_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_current_snapshot_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_current_snapshot_finish(self, result: Gio.AsyncResult) -> DomainSnapshot: ...
    def create_snapshot(self, xml: str, flags: DomainSnapshotCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> DomainSnapshot:
        """Makes a snapshot of the domain, which becomes the current one. Its parent is the one that was current before. Of an active domain it has the memory, too, unless `DomainSnapshotCreateFlags.DISK_ONLY` is given."""
    @overload
    def create_snapshot_async(self, xml: str, flags: DomainSnapshotCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainSnapshot]: ...
    @overload
    def create_snapshot_async(self, xml: str, flags: DomainSnapshotCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_snapshot_async(self, xml: str, flags: DomainSnapshotCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_snapshot_finish(self, result: Gio.AsyncResult) -> DomainSnapshot: ...
    def list_all_checkpoints(self, flags: DomainCheckpointListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[DomainCheckpoint]:
        """Lists checkpoints of the domain that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all are returned."""
    @overload
    def list_all_checkpoints_async(self, flags: DomainCheckpointListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainCheckpoint]]: ...
    @overload
    def list_all_checkpoints_async(self, flags: DomainCheckpointListFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_checkpoints_async(self, flags: DomainCheckpointListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_checkpoints_finish(self, result: Gio.AsyncResult) -> list[DomainCheckpoint]: ...
    def lookup_checkpoint_by_name(self, name: str, cancellable: Gio.Cancellable | None = ...) -> DomainCheckpoint:
        """Finds a checkpoint of the domain by its name. Fails with `Error.NO_DOMAIN_CHECKPOINT` if there is none."""
    @overload
    def lookup_checkpoint_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainCheckpoint]: ...
    @overload
    def lookup_checkpoint_by_name_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_checkpoint_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_checkpoint_by_name_finish(self, result: Gio.AsyncResult) -> DomainCheckpoint: ...
    def create_checkpoint(self, xml: str, flags: DomainCheckpointCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> DomainCheckpoint:
        """Makes a checkpoint of the domain, which has to be active: from then on the host keeps track of which parts of its disks change, so that a later backup needs these only. Its parent is the one that was made before."""
    @overload
    def create_checkpoint_async(self, xml: str, flags: DomainCheckpointCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainCheckpoint]: ...
    @overload
    def create_checkpoint_async(self, xml: str, flags: DomainCheckpointCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_checkpoint_async(self, xml: str, flags: DomainCheckpointCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_checkpoint_finish(self, result: Gio.AsyncResult) -> DomainCheckpoint: ...
    def open_lxc_namespaces(self, cancellable: Gio.Cancellable | None = ...) -> Gio.UnixFDList:
        """Opens the namespaces of a running container: of mounts, processes, the network and so on. A process enters one with `setns()`; that is for a process of its own, which is started for that, as it is of one thread and for good."""
    @overload
    def open_lxc_namespaces_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Gio.UnixFDList]: ...
    @overload
    def open_lxc_namespaces_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def open_lxc_namespaces_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def open_lxc_namespaces_finish(self, result: Gio.AsyncResult) -> Gio.UnixFDList: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_uuid(self) -> str:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    def get_state(self) -> DomainState:
        """Gets the property."""
    def get_state_reason(self) -> DomainStateReason:
        """Gets the property."""
    def get_problem(self) -> str | None:
        """Gets the property."""
    def get_title(self) -> str | None:
        """Gets the property."""
    def get_description(self) -> str | None:
        """Gets the property."""
    def get_persistent(self) -> bool:
        """Gets the property."""
    def get_autostart(self) -> bool:
        """Gets the property."""
    def get_memory(self) -> int:
        """Gets the property."""
    def get_max_memory(self) -> int:
        """Gets the property."""
    def get_n_vcpus(self) -> int:
        """Gets the property."""
    def get_max_n_vcpus(self) -> int:
        """Gets the property."""
    def get_has_managed_save(self) -> bool:
        """Gets the property."""
    def get_has_current_snapshot(self) -> bool:
        """Gets the property."""
    def get_agent_connected(self) -> bool:
        """Gets the property."""
    def get_os_type(self) -> str:
        """Gets the property."""
    def get_id(self) -> int:
        """Gets the property."""
    def get_active(self) -> bool:
        """Gets the property."""
    def get_snapshots(self) -> ObjectList:
        """Gets the property."""
    def get_checkpoints(self) -> ObjectList:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["state-changed"], handler: Callable[[Self, DomainState, DomainStateReason], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["defined"], handler: Callable[[Self, DomainEventDetail], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["undefined"], handler: Callable[[Self, DomainEventDetail], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["started"], handler: Callable[[Self, DomainEventDetail], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["suspended"], handler: Callable[[Self, DomainEventDetail], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["resumed"], handler: Callable[[Self, DomainEventDetail], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["stopped"], handler: Callable[[Self, DomainEventDetail], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["guest-shut-down"], handler: Callable[[Self, DomainEventDetail], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["pm-suspended"], handler: Callable[[Self, DomainEventDetail], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["crashed"], handler: Callable[[Self, DomainEventDetail], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["rebooted"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["rtc-changed"], handler: Callable[[Self, int], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["watchdog-fired"], handler: Callable[[Self, DomainWatchdogAction], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["io-error"], handler: Callable[[Self, str, str, DomainIoErrorAction, str | None], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["graphics"], handler: Callable[[Self, DomainGraphicsPhase, DomainGraphicsAddress, DomainGraphicsAddress, str, GLib.Variant], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["control-error"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["block-job"], handler: Callable[[Self, str, DomainBlockJobType, DomainBlockJobStatus], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["disk-changed"], handler: Callable[[Self, str, str | None, str | None, DomainDiskChangeReason], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["tray-changed"], handler: Callable[[Self, str, DomainTrayChange], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["pm-wakeup"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["pm-suspend"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["pm-suspend-disk"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["balloon-changed"], handler: Callable[[Self, int], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["device-removed"], handler: Callable[[Self, str], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["tunable-changed"], handler: Callable[[Self, GLib.Variant], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["agent-changed"], handler: Callable[[Self, DomainAgentState, DomainAgentReason], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["device-added"], handler: Callable[[Self, str], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["migration-iteration"], handler: Callable[[Self, int], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["job-completed"], handler: Callable[[Self, GLib.Variant], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["device-removal-failed"], handler: Callable[[Self, str], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["metadata-changed"], handler: Callable[[Self, DomainMetadataType, str | None], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["block-threshold"], handler: Callable[[Self, str, str | None, int, int], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["memory-failure"], handler: Callable[[Self, DomainMemoryFailureRecipient, DomainMemoryFailureAction, DomainMemoryFailureFlags], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["memory-device-size-changed"], handler: Callable[[Self, str, int], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["nic-mac-changed"], handler: Callable[[Self, str, str, str], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["vcpu-removed"], handler: Callable[[Self, int], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["channel-changed"], handler: Callable[[Self, str, DomainChannelState, DomainChannelReason], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["qemu-monitor-event"], handler: Callable[[Self, str, GLib.DateTime, str | None], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["snapshot-added"], handler: Callable[[Self, DomainSnapshot], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["snapshot-removed"], handler: Callable[[Self, DomainSnapshot], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["checkpoint-added"], handler: Callable[[Self, DomainCheckpoint], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["checkpoint-removed"], handler: Callable[[Self, DomainCheckpoint], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class DomainCheckpoint(GObject.Object):
    """A moment from which on the host keeps track of which parts of the disks of a `Domain` change, so that a backup made later needs these only. It cannot be reverted to: a `DomainSnapshot` can."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the checkpoint belongs to, or `NULL` if it has been finalized."""
    @property
    def domain(self) -> Domain | None:
        """The domain that the checkpoint is of, or `NULL` if no connection has made the object."""
    @property
    def name(self) -> str:
        """The name of the checkpoint, which no other checkpoint of the domain has. It never changes."""
    @property
    def parent_name(self) -> str | None:
        """The name of the parent: the checkpoint that was made before this one. `NULL` if there is none, or as long as it is not known. It changes when the parent is deleted."""
    @property
    def description(self) -> str | None:
        """The description of the checkpoint. `NULL` if it has none, or as long as it is not known."""
    @property
    def creation_time(self) -> GLib.DateTime | None:
        """The time at which the checkpoint was made, or `NULL` as long as it is not known."""
    def delete(self, flags: DomainCheckpointDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Deletes the checkpoint. Its children get its parent, unless `flags` say otherwise. What the domain has on its disks stays."""
    @overload
    def delete_async(self, flags: DomainCheckpointDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def delete_async(self, flags: DomainCheckpointDeleteFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def delete_async(self, flags: DomainCheckpointDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def delete_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_xml(self, flags: DomainCheckpointXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the description of the checkpoint, which has the description of the domain as it was."""
    @overload
    def fetch_xml_async(self, flags: DomainCheckpointXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, flags: DomainCheckpointXmlFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, flags: DomainCheckpointXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def list_all_children(self, flags: DomainCheckpointListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[DomainCheckpoint]:
        """Lists children of the checkpoint that match `flags`, as `Domain.list_all_checkpoints` does."""
    @overload
    def list_all_children_async(self, flags: DomainCheckpointListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainCheckpoint]]: ...
    @overload
    def list_all_children_async(self, flags: DomainCheckpointListFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_children_async(self, flags: DomainCheckpointListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_children_finish(self, result: Gio.AsyncResult) -> list[DomainCheckpoint]: ...
    def lookup_parent(self, cancellable: Gio.Cancellable | None = ...) -> DomainCheckpoint:
        """Finds the parent of the checkpoint. Fails with `Error.NO_DOMAIN_CHECKPOINT` if it has none."""
    @overload
    def lookup_parent_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainCheckpoint]: ...
    @overload
    def lookup_parent_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_parent_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_parent_finish(self, result: Gio.AsyncResult) -> DomainCheckpoint: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_domain(self) -> Domain | None:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    def get_parent_name(self) -> str | None:
        """Gets the property."""
    def get_description(self) -> str | None:
        """Gets the property."""
    def get_creation_time(self) -> GLib.DateTime | None:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["deleted"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class DomainSnapshot(GObject.Object):
    """What a `Domain` was at a moment, to which it can be reverted: its disks, its memory if it was active, and its definition."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the snapshot belongs to, or `NULL` if it has been finalized."""
    @property
    def domain(self) -> Domain | None:
        """The domain that the snapshot is of, or `NULL` if no connection has made the object."""
    @property
    def name(self) -> str:
        """The name of the snapshot, which no other snapshot of the domain has. It never changes."""
    @property
    def current(self) -> bool:
        """Whether the snapshot is the current one of the domain: the one that was made or reverted to last, which is the parent of the next one."""
    @property
    def has_metadata(self) -> bool:
        """Whether the host keeps a description of the snapshot. While it does, `Domain.undefine` needs `DomainUndefineFlags.SNAPSHOTS_METADATA`."""
    @property
    def parent_name(self) -> str | None:
        """The name of the parent: the snapshot that was the current one when this one was made. `NULL` if there is none, or as long as it is not known. It changes when the parent is deleted."""
    @property
    def description(self) -> str | None:
        """The description of the snapshot. `NULL` if it has none, or as long as it is not known."""
    @property
    def creation_time(self) -> GLib.DateTime | None:
        """The time at which the snapshot was made, or `NULL` as long as it is not known."""
    @property
    def state(self) -> DomainSnapshotState:
        """The state in which the domain was, or `DomainSnapshotState.NoState` as long as it is not known."""
    @property
    def location(self) -> DomainSnapshotLocation:
        """Where the snapshot is stored, or `DomainSnapshotLocation.Unknown` as long as it is not known."""
    def revert(self, flags: DomainSnapshotRevertFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Reverts the domain to the snapshot, which becomes the current one. What the domain is and has on its disks now is lost, unless another snapshot has it."""
    @overload
    def revert_async(self, flags: DomainSnapshotRevertFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def revert_async(self, flags: DomainSnapshotRevertFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def revert_async(self, flags: DomainSnapshotRevertFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def revert_finish(self, result: Gio.AsyncResult) -> bool: ...
    def delete(self, flags: DomainSnapshotDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Deletes the snapshot. Its children get its parent, unless `flags` say otherwise. What the domain is and has on its disks stays."""
    @overload
    def delete_async(self, flags: DomainSnapshotDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def delete_async(self, flags: DomainSnapshotDeleteFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def delete_async(self, flags: DomainSnapshotDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def delete_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_xml(self, flags: DomainSnapshotXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the description of the snapshot, which has the description of the domain as it was."""
    @overload
    def fetch_xml_async(self, flags: DomainSnapshotXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, flags: DomainSnapshotXmlFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, flags: DomainSnapshotXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def list_all_children(self, flags: DomainSnapshotListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> list[DomainSnapshot]:
        """Lists children of the snapshot that match `flags`, as `Domain.list_all_snapshots` does."""
    @overload
    def list_all_children_async(self, flags: DomainSnapshotListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DomainSnapshot]]: ...
    @overload
    def list_all_children_async(self, flags: DomainSnapshotListFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_children_async(self, flags: DomainSnapshotListFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_children_finish(self, result: Gio.AsyncResult) -> list[DomainSnapshot]: ...
    def lookup_parent(self, cancellable: Gio.Cancellable | None = ...) -> DomainSnapshot:
        """Finds the parent of the snapshot. Fails with `Error.NO_DOMAIN_SNAPSHOT` if it has none."""
    @overload
    def lookup_parent_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[DomainSnapshot]: ...
    @overload
    def lookup_parent_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_parent_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_parent_finish(self, result: Gio.AsyncResult) -> DomainSnapshot: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_domain(self) -> Domain | None:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    def get_current(self) -> bool:
        """Gets the property."""
    def get_has_metadata(self) -> bool:
        """Gets the property."""
    def get_parent_name(self) -> str | None:
        """Gets the property."""
    def get_description(self) -> str | None:
        """Gets the property."""
    def get_creation_time(self) -> GLib.DateTime | None:
        """Gets the property."""
    def get_state(self) -> DomainSnapshotState:
        """Gets the property."""
    def get_location(self) -> DomainSnapshotLocation:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["deleted"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class Interface(GObject.Object):
    """A network interface of the host, such as an Ethernet device, a bridge or a bond."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the interface belongs to, or `NULL` if it has been finalized."""
    @property
    def name(self) -> str:
        """The name of the interface, such as `eth0`, which never changes."""
    @property
    def mac(self) -> str:
        """The hardware address of the interface, or an empty string if it has none."""
    @property
    def active(self) -> bool:
        """Whether the interface is up."""
    def start(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Brings the interface up. Fails with `Error.OPERATION_INVALID` if it is up."""
    @overload
    def start_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def start_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def start_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def start_finish(self, result: Gio.AsyncResult) -> bool: ...
    def destroy(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Takes the interface down. The program may cut off its own way to the host. Fails with `Error.OPERATION_INVALID` if it is down."""
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def destroy_finish(self, result: Gio.AsyncResult) -> bool: ...
    def undefine(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Removes the definition of the interface."""
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def undefine_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_xml(self, flags: InterfaceXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the description of the interface."""
    @overload
    def fetch_xml_async(self, flags: InterfaceXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, flags: InterfaceXmlFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, flags: InterfaceXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    def get_mac(self) -> str:
        """Gets the property."""
    def get_active(self) -> bool:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["deleted"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class Network(GObject.Object):
    """A virtual network of a host, to which interfaces of guests are connected."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the network belongs to, or `NULL` if it has been finalized."""
    @property
    def uuid(self) -> str:
        """The UUID of the network, which never changes."""
    @property
    def name(self) -> str:
        """The name of the network."""
    @property
    def active(self) -> bool:
        """Whether the network is started."""
    @property
    def persistent(self) -> bool:
        """Whether the network has a definition, and so remains when it is stopped."""
    @property
    def autostart(self) -> bool:
        """Whether the network is started when the host starts. `Network.set_autostart` changes it."""
    @property
    def bridge_name(self) -> str | None:
        """The name of the network's bridge on the host, or `NULL` if it has none."""
    @property
    def title(self) -> str | None:
        """The title of the network, or `NULL`."""
    @property
    def description(self) -> str | None:
        """The description of the network, or `NULL`."""
    @property
    def ports(self) -> ObjectList:
        """The ports, as an `ObjectList` of `NetworkPort`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Network.list_all_ports` waits for the objects."""
    def start(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Starts the network. Fails with `Error.OPERATION_INVALID` if it is active."""
    @overload
    def start_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def start_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def start_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def start_finish(self, result: Gio.AsyncResult) -> bool: ...
    def destroy(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Stops the network. One that has no definition is gone then."""
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def destroy_finish(self, result: Gio.AsyncResult) -> bool: ...
    def undefine(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Removes the definition of the network. Some hosts refuse that while the network is active, with `Error.OPERATION_INVALID`."""
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def undefine_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_autostart(self, autostart: bool, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets whether the network is started when the host starts: `Network.autostart`."""
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_autostart_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_xml(self, flags: NetworkXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the description of the network."""
    @overload
    def fetch_xml_async(self, flags: NetworkXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, flags: NetworkXmlFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, flags: NetworkXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def update(self, command: NetworkUpdateCommand, section: NetworkUpdateSection, parent_index: int, xml: str, flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes one element of the description of the network, while it is active or not. Fails with `Error.OPERATION_INVALID` if the element to change is not there, or the one to add is there already, and with `Error.NO_SUPPORT` or `Error.OPERATION_UNSUPPORTED` if elements of the section cannot be changed so."""
    @overload
    def update_async(self, command: NetworkUpdateCommand, section: NetworkUpdateSection, parent_index: int, xml: str, flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def update_async(self, command: NetworkUpdateCommand, section: NetworkUpdateSection, parent_index: int, xml: str, flags: NetworkUpdateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def update_async(self, command: NetworkUpdateCommand, section: NetworkUpdateSection, parent_index: int, xml: str, flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def update_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_metadata(self, metadata_type: NetworkMetadataType, metadata: str | None = ..., key: str | None = ..., uri: str | None = ..., flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets or removes the title, the description, or an element of the metadata."""
    @overload
    def set_metadata_async(self, metadata_type: NetworkMetadataType, metadata: str | None = ..., key: str | None = ..., uri: str | None = ..., flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_metadata_async(self, metadata_type: NetworkMetadataType, metadata: str | None, key: str | None, uri: str | None, flags: NetworkUpdateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_metadata_async(self, metadata_type: NetworkMetadataType, metadata: str | None = ..., key: str | None = ..., uri: str | None = ..., flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_metadata_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_metadata(self, metadata_type: NetworkMetadataType, uri: str | None = ..., flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the title, the description, or an element of the metadata. Fails with `Error.NO_NETWORK_METADATA` if it is not set."""
    @overload
    def fetch_metadata_async(self, metadata_type: NetworkMetadataType, uri: str | None = ..., flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_metadata_async(self, metadata_type: NetworkMetadataType, uri: str | None, flags: NetworkUpdateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_metadata_async(self, metadata_type: NetworkMetadataType, uri: str | None = ..., flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_metadata_finish(self, result: Gio.AsyncResult) -> str: ...
    def list_dhcp_leases(self, mac: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> list[DhcpLease]:
        """Lists the IP addresses that the DHCP server of the network has given out. libvirt has no event for changes."""
    @overload
    def list_dhcp_leases_async(self, mac: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[DhcpLease]]: ...
    @overload
    def list_dhcp_leases_async(self, mac: str | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_dhcp_leases_async(self, mac: str | None = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_dhcp_leases_finish(self, result: Gio.AsyncResult) -> list[DhcpLease]: ...
    def list_all_ports(self, cancellable: Gio.Cancellable | None = ...) -> list[NetworkPort]:
        """Lists the ports of the network: what is connected to it."""
    @overload
    def list_all_ports_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[NetworkPort]]: ...
    @overload
    def list_all_ports_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_ports_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_ports_finish(self, result: Gio.AsyncResult) -> list[NetworkPort]: ...
    def lookup_port_by_uuid(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> NetworkPort:
        """Finds a port of the network by its UUID."""
    @overload
    def lookup_port_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NetworkPort]: ...
    @overload
    def lookup_port_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_port_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_port_by_uuid_finish(self, result: Gio.AsyncResult) -> NetworkPort: ...
    def create_port(self, xml: str, flags: NetworkPortCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> NetworkPort:
        """Creates a port of the network. The hypervisor does so for the interfaces of domains; this is for what is connected otherwise."""
    @overload
    def create_port_async(self, xml: str, flags: NetworkPortCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NetworkPort]: ...
    @overload
    def create_port_async(self, xml: str, flags: NetworkPortCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_port_async(self, xml: str, flags: NetworkPortCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_port_finish(self, result: Gio.AsyncResult) -> NetworkPort: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_uuid(self) -> str:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    def get_active(self) -> bool:
        """Gets the property."""
    def get_persistent(self) -> bool:
        """Gets the property."""
    def get_autostart(self) -> bool:
        """Gets the property."""
    def get_bridge_name(self) -> str | None:
        """Gets the property."""
    def get_title(self) -> str | None:
        """Gets the property."""
    def get_description(self) -> str | None:
        """Gets the property."""
    def get_ports(self) -> ObjectList:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["defined"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["undefined"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["started"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["stopped"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["metadata-changed"], handler: Callable[[Self, NetworkMetadataType, str | None], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["port-added"], handler: Callable[[Self, NetworkPort], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["port-removed"], handler: Callable[[Self, NetworkPort], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class NetworkPort(GObject.Object):
    """What is connected to a `Network`: an interface of a domain, or something else."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the network port belongs to, or `NULL` if it has been finalized."""
    @property
    def network(self) -> Network | None:
        """The network that the port belongs to."""
    @property
    def uuid(self) -> str:
        """The UUID of the port, which is unique in its network and never changes."""
    def delete(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Deletes the port. What is connected by it loses its connection to the network."""
    @overload
    def delete_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def delete_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def delete_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def delete_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_xml(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the description of the port."""
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def fetch_parameters(self, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches how much traffic the port may have: `NETWORK_PORT_BANDWIDTH_IN_AVERAGE`, `NETWORK_PORT_BANDWIDTH_OUT_AVERAGE` and the like. A direction without any limit is left out."""
    @overload
    def fetch_parameters_async(self, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_parameters_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_parameters_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_parameters_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_parameters(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes how much traffic the port may have. A limit that is not among the parameters is removed."""
    @overload
    def set_parameters_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_parameters_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_parameters_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_parameters_finish(self, result: Gio.AsyncResult) -> bool: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_network(self) -> Network | None:
        """Gets the property."""
    def get_uuid(self) -> str:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["deleted"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class Node(GObject.Object):
    """The host of a connection: its hardware, its memory, and what the hypervisor on it can do."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection whose host it is, or `NULL` if the object was not made by a connection."""
    @property
    def hostname(self) -> str | None:
        """The name of the host, as it was when the connection was opened the last time, or `NULL` if it is not known. `Node.fetch_hostname` asks for it."""
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_hostname(self) -> str | None:
        """Gets the property."""
    def fetch_hostname(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the host name."""
    @overload
    def fetch_hostname_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_hostname_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_hostname_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_hostname_finish(self, result: Gio.AsyncResult) -> str: ...
    def fetch_capabilities(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the capabilities of the host and of the guests that it can run."""
    @overload
    def fetch_capabilities_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_capabilities_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_capabilities_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_capabilities_finish(self, result: Gio.AsyncResult) -> str: ...
    def fetch_info(self, cancellable: Gio.Cancellable | None = ...) -> NodeInfo:
        """Fetches information about the hardware of the host."""
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NodeInfo]: ...
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_info_finish(self, result: Gio.AsyncResult) -> NodeInfo: ...
    def fetch_free_memory(self, cancellable: Gio.Cancellable | None = ...) -> int:
        """Fetches the free memory of the host."""
    @overload
    def fetch_free_memory_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def fetch_free_memory_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_free_memory_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_free_memory_finish(self, result: Gio.AsyncResult) -> int: ...
    def fetch_cells_free_memory(self, start_cell: int, max_cells: int, cancellable: Gio.Cancellable | None = ...) -> list[int]:
        """Fetches the free memory of NUMA cells of the host."""
    @overload
    def fetch_cells_free_memory_async(self, start_cell: int, max_cells: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[int]]: ...
    @overload
    def fetch_cells_free_memory_async(self, start_cell: int, max_cells: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_cells_free_memory_async(self, start_cell: int, max_cells: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_cells_free_memory_finish(self, result: Gio.AsyncResult) -> list[int]: ...
    def fetch_security_model(self, cancellable: Gio.Cancellable | None = ...) -> NodeSecurityModel:
        """Fetches how the host keeps its domains apart."""
    @overload
    def fetch_security_model_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[NodeSecurityModel]: ...
    @overload
    def fetch_security_model_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_security_model_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_security_model_finish(self, result: Gio.AsyncResult) -> NodeSecurityModel: ...
    def fetch_online_cpus(self, cancellable: Gio.Cancellable | None = ...) -> tuple[list[int], int]:
        """Fetches which of the host's CPUs are online."""
    @overload
    def fetch_online_cpus_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[tuple[list[int], int]]: ...
    @overload
    def fetch_online_cpus_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_online_cpus_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_online_cpus_finish(self, result: Gio.AsyncResult) -> tuple[list[int], int]: ...
    def fetch_cpu_stats(self, cpu: int, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches what the host's CPUs have done so far: `NODE_CPU_STATS_KERNEL`, `NODE_CPU_STATS_USER` and the like, or `NODE_CPU_STATS_UTILIZATION`, as far as the host has them."""
    @overload
    def fetch_cpu_stats_async(self, cpu: int, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_cpu_stats_async(self, cpu: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_cpu_stats_async(self, cpu: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_cpu_stats_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def fetch_memory_stats(self, cell: int, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches how the host's memory is used: `NODE_MEMORY_STATS_TOTAL`, `NODE_MEMORY_STATS_FREE` and the like, as far as the host has them."""
    @overload
    def fetch_memory_stats_async(self, cell: int, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_memory_stats_async(self, cell: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_memory_stats_async(self, cell: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_memory_stats_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def fetch_memory_parameters(self, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches how the host shares equal pages of memory, such as `NODE_MEMORY_SHARED_PAGES_TO_SCAN` and `NODE_MEMORY_SHARED_MERGE_ACROSS_NODES`."""
    @overload
    def fetch_memory_parameters_async(self, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_memory_parameters_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_memory_parameters_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_memory_parameters_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def set_memory_parameters(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes how the host shares equal pages of memory."""
    @overload
    def set_memory_parameters_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_memory_parameters_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_memory_parameters_async(self, parameters: _Parameters | None, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_memory_parameters_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_free_pages(self, sizes: Sequence[int] | None, start_cell: int, max_cells: int, cancellable: Gio.Cancellable | None = ...) -> list[int]:
        """Fetches how many free pages some of the host's NUMA cells have."""
    @overload
    def fetch_free_pages_async(self, sizes: Sequence[int] | None, start_cell: int, max_cells: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[int]]: ...
    @overload
    def fetch_free_pages_async(self, sizes: Sequence[int] | None, start_cell: int, max_cells: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_free_pages_async(self, sizes: Sequence[int] | None, start_cell: int, max_cells: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_free_pages_finish(self, result: Gio.AsyncResult) -> list[int]: ...
    def alloc_pages(self, sizes: Sequence[int] | None, counts: Sequence[int] | None, start_cell: int, max_cells: int, flags: NodeAllocPagesFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Allocates huge pages on some of the host's NUMA cells."""
    @overload
    def alloc_pages_async(self, sizes: Sequence[int] | None, counts: Sequence[int] | None, start_cell: int, max_cells: int, flags: NodeAllocPagesFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def alloc_pages_async(self, sizes: Sequence[int] | None, counts: Sequence[int] | None, start_cell: int, max_cells: int, flags: NodeAllocPagesFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def alloc_pages_async(self, sizes: Sequence[int] | None, counts: Sequence[int] | None, start_cell: int, max_cells: int, flags: NodeAllocPagesFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def alloc_pages_finish(self, result: Gio.AsyncResult) -> int: ...
    def fetch_sev_info(self, cancellable: Gio.Cancellable | None = ...) -> dict[str, Any]:
        """Fetches what the host's AMD SEV needs of whoever starts a guest with encrypted memory: `NODE_SEV_PDH`, `NODE_SEV_CERT_CHAIN`, `NODE_SEV_CBITPOS` and the like."""
    @overload
    def fetch_sev_info_async(self, cancellable: Gio.Cancellable | None = ...) -> Awaitable[dict[str, Any]]: ...
    @overload
    def fetch_sev_info_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_sev_info_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_sev_info_finish(self, result: Gio.AsyncResult) -> dict[str, Any]: ...
    def suspend(self, target: NodeSuspendTarget, seconds: int, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Suspends the host. The call returns before that."""
    @overload
    def suspend_async(self, target: NodeSuspendTarget, seconds: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def suspend_async(self, target: NodeSuspendTarget, seconds: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def suspend_async(self, target: NodeSuspendTarget, seconds: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def suspend_finish(self, result: Gio.AsyncResult) -> bool: ...

class NodeDevice(GObject.Object):
    """A device of the host, such as a PCI function, a disk, a network interface or a mediated device, or the host itself."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the node device belongs to, or `NULL` if it has been finalized."""
    @property
    def name(self) -> str:
        """The name of the device, which never changes."""
    @property
    def parent_name(self) -> str | None:
        """The name of the device that the device is attached to, or `NULL` if it has none, or as long as it is not known."""
    @property
    def capabilities(self) -> list[str]:
        """The types of what the device can do, such as `pci`, `net` or `mdev_types`."""
    @property
    def active(self) -> bool:
        """Whether the device is there. One that is not can be started with `NodeDevice.start`."""
    @property
    def persistent(self) -> bool:
        """Whether the device has a definition, and so remains when it is stopped."""
    @property
    def autostart(self) -> bool:
        """Whether the device is started when the host starts, or its parent appears. `NodeDevice.set_autostart` changes it."""
    def start(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Starts the device, which has a definition. Fails with `Error.OPERATION_INVALID` if it is active."""
    @overload
    def start_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def start_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def start_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def start_finish(self, result: Gio.AsyncResult) -> bool: ...
    def destroy(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Stops the device, so that it is there no more. One that has no definition is gone then."""
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def destroy_finish(self, result: Gio.AsyncResult) -> bool: ...
    def undefine(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Removes the definition of the device."""
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def undefine_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_autostart(self, autostart: bool, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets whether the device is started when the host starts, or its parent appears: `NodeDevice.autostart`."""
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_autostart_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_xml(self, flags: NodeDeviceXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the description of the device."""
    @overload
    def fetch_xml_async(self, flags: NodeDeviceXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, flags: NodeDeviceXmlFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, flags: NodeDeviceXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def fetch_parent_name(self, cancellable: Gio.Cancellable | None = ...) -> str | None:
        """Fetches the name of the device that the device is attached to, which `NodeDevice.parent_name` has from then on."""
    @overload
    def fetch_parent_name_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str | None]: ...
    @overload
    def fetch_parent_name_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_parent_name_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_parent_name_finish(self, result: Gio.AsyncResult) -> str | None: ...
    def fetch_capabilities(self, cancellable: Gio.Cancellable | None = ...) -> list[str]:
        """Fetches the types of what the device can do, which `NodeDevice.capabilities` has from then on."""
    @overload
    def fetch_capabilities_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[str]]: ...
    @overload
    def fetch_capabilities_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_capabilities_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_capabilities_finish(self, result: Gio.AsyncResult) -> list[str]: ...
    def update(self, xml: str, flags: NodeDeviceUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes the description of the device, while it is active or not."""
    @overload
    def update_async(self, xml: str, flags: NodeDeviceUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def update_async(self, xml: str, flags: NodeDeviceUpdateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def update_async(self, xml: str, flags: NodeDeviceUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def update_finish(self, result: Gio.AsyncResult) -> bool: ...
    def detach(self, driver_name: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Detaches the device from the driver that it has on the host, so that it can be assigned to a domain. Devices that are `managed` are detached by themselves when the domain starts."""
    @overload
    def detach_async(self, driver_name: str | None = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def detach_async(self, driver_name: str | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def detach_async(self, driver_name: str | None = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def detach_finish(self, result: Gio.AsyncResult) -> bool: ...
    def reattach(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Attaches the device to its driver on the host again."""
    @overload
    def reattach_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def reattach_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def reattach_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def reattach_finish(self, result: Gio.AsyncResult) -> bool: ...
    def reset(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Resets the device, which is detached and not in use."""
    @overload
    def reset_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def reset_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def reset_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def reset_finish(self, result: Gio.AsyncResult) -> bool: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    def get_parent_name(self) -> str | None:
        """Gets the property."""
    def get_capabilities(self) -> list[str]:
        """Gets the property."""
    def get_active(self) -> bool:
        """Gets the property."""
    def get_persistent(self) -> bool:
        """Gets the property."""
    def get_autostart(self) -> bool:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["created"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["deleted"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["defined"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["undefined"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["updated"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class NwFilter(GObject.Object):
    """Rules for the network traffic of domains, which interfaces of domains refer to by name."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the network filter belongs to, or `NULL` if it has been finalized."""
    @property
    def uuid(self) -> str:
        """The UUID of the filter, which never changes."""
    @property
    def name(self) -> str:
        """The name of the filter, by which interfaces of domains and other filters refer to it."""
    def undefine(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Removes the filter. Fails with `Error.OPERATION_INVALID` if it is in use."""
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def undefine_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_xml(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the description of the filter, with its rules."""
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_uuid(self) -> str:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["deleted"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class NwFilterBinding(GObject.Object):
    """Which `NwFilter` the traffic of a network device goes through."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the network filter binding belongs to, or `NULL` if it has been finalized."""
    @property
    def port_dev(self) -> str:
        """The name of the network device on the host whose traffic is filtered. It identifies the binding."""
    @property
    def filter_name(self) -> str:
        """The name of the filter."""
    def delete(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Removes the binding: the traffic of the device goes through the filter no more."""
    @overload
    def delete_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def delete_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def delete_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def delete_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_xml(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the description of the binding."""
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_port_dev(self) -> str:
        """Gets the property."""
    def get_filter_name(self) -> str:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["deleted"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class ObjectList(GObject.Object, Gio.ListModel[Any]):
    """A live list of objects."""
    def __init__(self) -> None: ...
    @property
    def item_type(self) -> type[Any]:
        """The type of the objects."""
    @property
    def n_items(self) -> int:
        """The number of objects."""
    @property
    def loading(self) -> bool:
        """Whether the list is being loaded."""
    @property
    def error(self) -> GLib.Error | None:
        """Why the list could not be loaded the last time, or `NULL`. `Error.NO_SUPPORT` says that the host has no such objects."""
    def get_item_type(self) -> type[Any]:
        """Gets the property."""
    def get_n_items(self) -> int:
        """Gets the property."""
    def get_loading(self) -> bool:
        """Gets the property."""
    def get_error(self) -> GLib.Error | None:
        """Gets the property."""

class Process(GObject.Object):
    """A program under way, started by `Command.spawn`."""
    def __init__(self) -> None: ...
    @property
    def pid(self) -> int:
        """The process's number."""
    @property
    def running(self) -> bool:
        """Whether it has not ended."""
    @property
    def exit_status(self) -> int:
        """What it ended with, or -1: while it runs, if a signal ended it, and if nobody knows. In a program that ignores `SIGCHLD`, or waits for children that are not its own, the system tells it from Linux 6.15 on only."""
    @property
    def term_signal(self) -> int:
        """The signal that ended it, or 0: while it runs, if it ended by itself, and if nobody knows."""
    @property
    def stdin_pipe(self) -> Gio.OutputStream | None:
        """The stream that the process reads as its standard input, or `NULL` if that is no pipe."""
    @property
    def stdout_pipe(self) -> Gio.InputStream | None:
        """The stream of what the process writes to its standard output, or `NULL` if that is no pipe."""
    @property
    def stderr_pipe(self) -> Gio.InputStream | None:
        """The stream of what the process writes to its standard error output, or `NULL` if that is no pipe."""
    def get_pid(self) -> int:
        """Gets the property."""
    def get_running(self) -> bool:
        """Gets the property."""
    def get_exit_status(self) -> int:
        """Gets the property."""
    def get_term_signal(self) -> int:
        """Gets the property."""
    def get_stdin_pipe(self) -> Gio.OutputStream | None:
        """Gets the property."""
    def get_stdout_pipe(self) -> Gio.InputStream | None:
        """Gets the property."""
    def get_stderr_pipe(self) -> Gio.InputStream | None:
        """Gets the property."""
    def wait(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Waits until it has ended, however that was: see `Process.exit_status` and `Process.term_signal`."""
    @overload
    def wait_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def wait_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def wait_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def wait_finish(self, result: Gio.AsyncResult) -> bool: ...
    def communicate(self, stdin: GLib.Bytes | None = ..., cancellable: Gio.Cancellable | None = ...) -> tuple[GLib.Bytes, GLib.Bytes]:
        """Writes all of its input, reads all of its output, and waits until it has ended."""
    @overload
    def communicate_async(self, stdin: GLib.Bytes | None = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[tuple[GLib.Bytes, GLib.Bytes]]: ...
    @overload
    def communicate_async(self, stdin: GLib.Bytes | None, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def communicate_async(self, stdin: GLib.Bytes | None = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def communicate_finish(self, result: Gio.AsyncResult) -> tuple[GLib.Bytes, GLib.Bytes]: ...
    def send_signal(self, signal: int) -> bool:
        """Sends it a signal; never to another process that got its number later."""

class Secret(GObject.Object):
    """A password or key that a host keeps for disks, storage and other devices of its domains."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the secret belongs to, or `NULL` if it has been finalized."""
    @property
    def uuid(self) -> str:
        """The UUID of the secret, which never changes."""
    @property
    def usage_type(self) -> SecretUsageType:
        """The type of what the secret is for."""
    @property
    def usage_id(self) -> str:
        """What the secret is for, such as the path of a volume or the name of a target. The type of use decides what it means; it is empty if the secret is for nothing particular."""
    @property
    def ephemeral(self) -> bool:
        """Whether the secret is in memory only, and gone once the daemon ends."""
    @property
    def private(self) -> bool:
        """Whether the value is for the hypervisor only: `Secret.fetch_value` is refused then."""
    @property
    def description(self) -> str | None:
        """The description of the secret, or `NULL` if it has none, or as long as it is not known."""
    def fetch_value(self, cancellable: Gio.Cancellable | None = ...) -> GLib.Bytes:
        """Fetches the value of the secret. Fails with `Error.NO_SECRET` if it has none, and with `Error.INVALID_SECRET` or `Error.OPERATION_DENIED` if the secret is private. Read-only connections have no access to values."""
    @overload
    def fetch_value_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[GLib.Bytes]: ...
    @overload
    def fetch_value_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_value_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_value_finish(self, result: Gio.AsyncResult) -> GLib.Bytes: ...
    def set_value(self, value: GLib.Bytes, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets the value of the secret. The library wipes its own copies of the value."""
    @overload
    def set_value_async(self, value: GLib.Bytes, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_value_async(self, value: GLib.Bytes, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_value_async(self, value: GLib.Bytes, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_value_finish(self, result: Gio.AsyncResult) -> bool: ...
    def undefine(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Removes the secret with its value."""
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def undefine_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_xml(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the description of the secret, without its value. `Secret.description` is known from then on."""
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_uuid(self) -> str:
        """Gets the property."""
    def get_usage_type(self) -> SecretUsageType:
        """Gets the property."""
    def get_usage_id(self) -> str:
        """Gets the property."""
    def get_ephemeral(self) -> bool:
        """Gets the property."""
    def get_private(self) -> bool:
        """Gets the property."""
    def get_description(self) -> str | None:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["defined"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["undefined"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["value-changed"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class StoragePool(GObject.Object):
    """Where a host keeps storage volumes: a folder, a volume group, a file system of another host."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the storage pool belongs to, or `NULL` if it has been finalized."""
    @property
    def uuid(self) -> str:
        """The UUID, which never changes."""
    @property
    def name(self) -> str:
        """The name, which its volumes refer to."""
    @property
    def state(self) -> StoragePoolState:
        """The current state of the pool, such as running or inactive."""
    @property
    def persistent(self) -> bool:
        """Whether the pool has a definition, and so remains when it is stopped."""
    @property
    def autostart(self) -> bool:
        """Whether the pool is started when the host starts. `StoragePool.set_autostart` changes it."""
    @property
    def capacity(self) -> int:
        """The size of the pool, in bytes. When the pool is stopped, it may stay what it was, or become 0."""
    @property
    def allocation(self) -> int:
        """How much of the pool is in use, in bytes."""
    @property
    def available(self) -> int:
        """How much of the pool is free, in bytes."""
    @property
    def active(self) -> bool:
        """Whether the pool is started, and its volumes are there."""
    @property
    def volumes(self) -> ObjectList:
        """The volumes, as an `ObjectList` of `StorageVolume`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `StoragePool.list_all_volumes` waits for the objects."""
    def build(self, flags: StoragePoolBuildFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Builds the storage that a defined, inactive pool describes: creates a directory, a file system or a volume group."""
    @overload
    def build_async(self, flags: StoragePoolBuildFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def build_async(self, flags: StoragePoolBuildFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def build_async(self, flags: StoragePoolBuildFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def build_finish(self, result: Gio.AsyncResult) -> bool: ...
    def start(self, flags: StoragePoolCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Starts a defined storage pool, which makes its volumes available."""
    @overload
    def start_async(self, flags: StoragePoolCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def start_async(self, flags: StoragePoolCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def start_async(self, flags: StoragePoolCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def start_finish(self, result: Gio.AsyncResult) -> bool: ...
    def refresh(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Refreshes the volumes and the free space of an active pool. `StoragePool.volumes` is updated."""
    @overload
    def refresh_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def refresh_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def refresh_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def refresh_finish(self, result: Gio.AsyncResult) -> bool: ...
    def destroy(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Stops an active storage pool. Its volumes and their contents are not changed."""
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def destroy_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def destroy_finish(self, result: Gio.AsyncResult) -> bool: ...
    def delete(self, flags: StoragePoolDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Deletes the storage of an inactive pool, and all data in it. The definition is kept."""
    @overload
    def delete_async(self, flags: StoragePoolDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def delete_async(self, flags: StoragePoolDeleteFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def delete_async(self, flags: StoragePoolDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def delete_finish(self, result: Gio.AsyncResult) -> bool: ...
    def undefine(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Removes the definition of an inactive storage pool. The storage is kept."""
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def undefine_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def undefine_finish(self, result: Gio.AsyncResult) -> bool: ...
    def set_autostart(self, autostart: bool, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Sets whether the storage pool is started when the host starts."""
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def set_autostart_async(self, autostart: bool, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def set_autostart_finish(self, result: Gio.AsyncResult) -> bool: ...
    def fetch_info(self, cancellable: Gio.Cancellable | None = ...) -> StoragePoolInfo:
        """Fetches the state, the capacity and the free space of the storage pool."""
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StoragePoolInfo]: ...
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_info_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_info_finish(self, result: Gio.AsyncResult) -> StoragePoolInfo: ...
    def fetch_xml(self, flags: StoragePoolXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the XML description of the storage pool."""
    @overload
    def fetch_xml_async(self, flags: StoragePoolXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, flags: StoragePoolXmlFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, flags: StoragePoolXmlFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def list_all_volumes(self, cancellable: Gio.Cancellable | None = ...) -> list[StorageVolume]:
        """Lists the volumes of an active pool."""
    @overload
    def list_all_volumes_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[list[StorageVolume]]: ...
    @overload
    def list_all_volumes_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def list_all_volumes_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def list_all_volumes_finish(self, result: Gio.AsyncResult) -> list[StorageVolume]: ...
    def lookup_volume_by_name(self, name: str, cancellable: Gio.Cancellable | None = ...) -> StorageVolume:
        """Finds a volume of an active pool by its name."""
    @overload
    def lookup_volume_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StorageVolume]: ...
    @overload
    def lookup_volume_by_name_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_volume_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_volume_by_name_finish(self, result: Gio.AsyncResult) -> StorageVolume: ...
    def create_volume(self, xml: str, flags: StorageVolumeCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> StorageVolume:
        """Creates a volume in an active storage pool."""
    @overload
    def create_volume_async(self, xml: str, flags: StorageVolumeCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StorageVolume]: ...
    @overload
    def create_volume_async(self, xml: str, flags: StorageVolumeCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_volume_async(self, xml: str, flags: StorageVolumeCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_volume_finish(self, result: Gio.AsyncResult) -> StorageVolume: ...
    def create_volume_from(self, xml: str, source: StorageVolume, flags: StorageVolumeCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> StorageVolume:
        """Creates a volume in an active storage pool, with the contents of another volume. The other volume may be in another pool of the host and have another format."""
    @overload
    def create_volume_from_async(self, xml: str, source: StorageVolume, flags: StorageVolumeCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StorageVolume]: ...
    @overload
    def create_volume_from_async(self, xml: str, source: StorageVolume, flags: StorageVolumeCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_volume_from_async(self, xml: str, source: StorageVolume, flags: StorageVolumeCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_volume_from_finish(self, result: Gio.AsyncResult) -> StorageVolume: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_uuid(self) -> str:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    def get_state(self) -> StoragePoolState:
        """Gets the property."""
    def get_persistent(self) -> bool:
        """Gets the property."""
    def get_autostart(self) -> bool:
        """Gets the property."""
    def get_capacity(self) -> int:
        """Gets the property."""
    def get_allocation(self) -> int:
        """Gets the property."""
    def get_available(self) -> int:
        """Gets the property."""
    def get_active(self) -> bool:
        """Gets the property."""
    def get_volumes(self) -> ObjectList:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["defined"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["undefined"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["started"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["stopped"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["created"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["deleted"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["refreshed"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["volume-added"], handler: Callable[[Self, StorageVolume], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["volume-removed"], handler: Callable[[Self, StorageVolume], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class StorageVolume(GObject.Object):
    """A disk image, a partition, or whatever else a `StoragePool` has, to be a disk of a guest."""
    def __init__(self) -> None: ...
    @property
    def connection(self) -> Connection | None:
        """The connection that the storage volume belongs to, or `NULL` if it has been finalized."""
    @property
    def pool_name(self) -> str:
        """The name of the volume's pool. `StorageVolume.lookup_pool` finds the pool."""
    @property
    def name(self) -> str:
        """The name, which is unique in the pool."""
    @property
    def key(self) -> str:
        """What identifies the volume on its host: for a file its path."""
    @property
    def path(self) -> str:
        """The path of the volume on its host, as the `<source>` of a disk names it."""
    @property
    def kind(self) -> StorageVolumeType:
        """The type of the volume."""
    @property
    def capacity(self) -> int:
        """The logical size of the volume, in bytes."""
    @property
    def allocation(self) -> int:
        """How much of the pool the volume takes, in bytes."""
    def download_to_file(self, destination: Gio.File, progress: Callable[..., object] | None = ..., flags: StorageVolumeDownloadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Downloads the contents of the volume into a file, which is created, or overwritten if it exists. It is `StorageVolume.download` for a `GFile`."""
    @overload
    def download_to_file_async(self, destination: Gio.File, progress: Callable[..., object] | None = ..., flags: StorageVolumeDownloadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def download_to_file_async(self, destination: Gio.File, progress: Callable[..., object] | None, flags: StorageVolumeDownloadFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def download_to_file_async(self, destination: Gio.File, progress: Callable[..., object] | None = ..., flags: StorageVolumeDownloadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def download_to_file_finish(self, result: Gio.AsyncResult) -> int: ...
    def upload_from_file(self, source: Gio.File, progress: Callable[..., object] | None = ..., flags: StorageVolumeUploadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Uploads the contents of a file to the volume, from the volume's beginning. It is `StorageVolume.upload` for a `GFile`."""
    @overload
    def upload_from_file_async(self, source: Gio.File, progress: Callable[..., object] | None = ..., flags: StorageVolumeUploadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def upload_from_file_async(self, source: Gio.File, progress: Callable[..., object] | None, flags: StorageVolumeUploadFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def upload_from_file_async(self, source: Gio.File, progress: Callable[..., object] | None = ..., flags: StorageVolumeUploadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def upload_from_file_finish(self, result: Gio.AsyncResult) -> int: ...
    def fetch_info(self, flags: StorageVolumeInfoFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> StorageVolumeInfo:
        """Fetches the type, the capacity and the allocation of the volume."""
    @overload
    def fetch_info_async(self, flags: StorageVolumeInfoFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StorageVolumeInfo]: ...
    @overload
    def fetch_info_async(self, flags: StorageVolumeInfoFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_info_async(self, flags: StorageVolumeInfoFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_info_finish(self, result: Gio.AsyncResult) -> StorageVolumeInfo: ...
    def fetch_xml(self, cancellable: Gio.Cancellable | None = ...) -> str:
        """Fetches the XML description of the volume."""
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_xml_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_xml_finish(self, result: Gio.AsyncResult) -> str: ...
    def lookup_pool(self, cancellable: Gio.Cancellable | None = ...) -> StoragePool:
        """Finds the storage pool of the volume."""
    @overload
    def lookup_pool_async(self, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[StoragePool]: ...
    @overload
    def lookup_pool_async(self, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_pool_async(self, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_pool_finish(self, result: Gio.AsyncResult) -> StoragePool: ...
    def resize(self, capacity: int, flags: StorageVolumeResizeFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Changes the capacity of the volume."""
    @overload
    def resize_async(self, capacity: int, flags: StorageVolumeResizeFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def resize_async(self, capacity: int, flags: StorageVolumeResizeFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def resize_async(self, capacity: int, flags: StorageVolumeResizeFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def resize_finish(self, result: Gio.AsyncResult) -> bool: ...
    def wipe(self, algorithm: StorageVolumeWipeAlgorithm, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Overwrites the contents of the volume, so that they cannot be read from the disk any more."""
    @overload
    def wipe_async(self, algorithm: StorageVolumeWipeAlgorithm, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def wipe_async(self, algorithm: StorageVolumeWipeAlgorithm, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def wipe_async(self, algorithm: StorageVolumeWipeAlgorithm, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def wipe_finish(self, result: Gio.AsyncResult) -> bool: ...
    def delete(self, flags: StorageVolumeDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> bool:
        """Deletes the volume and its contents."""
    @overload
    def delete_async(self, flags: StorageVolumeDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[bool]: ...
    @overload
    def delete_async(self, flags: StorageVolumeDeleteFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def delete_async(self, flags: StorageVolumeDeleteFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def delete_finish(self, result: Gio.AsyncResult) -> bool: ...
    def download(self, file: int, offset: int, length: int, progress: Callable[..., object] | None = ..., flags: StorageVolumeDownloadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Downloads the contents of the volume into a file, from the file's current position on. If `flags` has `StorageVolumeDownloadFlags.SPARSE_STREAM` and the file is a regular one, holes stay holes."""
    @overload
    def download_async(self, file: int, offset: int, length: int, progress: Callable[..., object] | None = ..., flags: StorageVolumeDownloadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def download_async(self, file: int, offset: int, length: int, progress: Callable[..., object] | None, flags: StorageVolumeDownloadFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def download_async(self, file: int, offset: int, length: int, progress: Callable[..., object] | None = ..., flags: StorageVolumeDownloadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def download_finish(self, result: Gio.AsyncResult) -> int: ...
    def upload(self, file: int, offset: int, length: int, progress: Callable[..., object] | None = ..., flags: StorageVolumeUploadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Uploads the contents of a file to the volume, from the file's current position up to its end. The method returns when the host has confirmed all of the data. Libvirt's daemons write after they have confirmed, and may not report a disk that becomes full at the very end."""
    @overload
    def upload_async(self, file: int, offset: int, length: int, progress: Callable[..., object] | None = ..., flags: StorageVolumeUploadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def upload_async(self, file: int, offset: int, length: int, progress: Callable[..., object] | None, flags: StorageVolumeUploadFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def upload_async(self, file: int, offset: int, length: int, progress: Callable[..., object] | None = ..., flags: StorageVolumeUploadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def upload_finish(self, result: Gio.AsyncResult) -> int: ...
    def open_read(self, offset: int, length: int, cancellable: Gio.Cancellable | None = ...) -> Gio.InputStream:
        """Opens the volume for reading. The stream ends at the end of the volume, or after `length` bytes; if the volume cannot be read up to there, reading fails."""
    @overload
    def open_read_async(self, offset: int, length: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Gio.InputStream]: ...
    @overload
    def open_read_async(self, offset: int, length: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def open_read_async(self, offset: int, length: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def open_read_finish(self, result: Gio.AsyncResult) -> Gio.InputStream: ...
    def open_write(self, offset: int, length: int, cancellable: Gio.Cancellable | None = ...) -> Gio.OutputStream:
        """Opens the volume for writing. Closing the stream waits until the host has confirmed all of the data, as `StorageVolume.upload` does, and fails if it does not. If the stream is finalized without being closed, data may be lost."""
    @overload
    def open_write_async(self, offset: int, length: int, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Gio.OutputStream]: ...
    @overload
    def open_write_async(self, offset: int, length: int, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def open_write_async(self, offset: int, length: int, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def open_write_finish(self, result: Gio.AsyncResult) -> Gio.OutputStream: ...
    def get_connection(self) -> Connection | None:
        """Gets the property."""
    def get_pool_name(self) -> str:
        """Gets the property."""
    def get_name(self) -> str:
        """Gets the property."""
    def get_key(self) -> str:
        """Gets the property."""
    def get_path(self) -> str:
        """Gets the property."""
    def get_kind(self) -> StorageVolumeType:
        """Gets the property."""
    def get_capacity(self) -> int:
        """Gets the property."""
    def get_allocation(self) -> int:
        """Gets the property."""
    @overload
    def connect(self, detailed_signal: Literal["deleted"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...

class Stream(Gio.IOStream):
    """A two-way stream of bytes to a device of a domain."""
    def __init__(self) -> None: ...

MAJOR_VERSION: int
MINOR_VERSION: int
MICRO_VERSION: int
ADMIN_THREAD_POOL_MIN_WORKERS: str
ADMIN_THREAD_POOL_MAX_WORKERS: str
ADMIN_THREAD_POOL_PRIORITY_WORKERS: str
ADMIN_THREAD_POOL_FREE_WORKERS: str
ADMIN_THREAD_POOL_CURRENT_WORKERS: str
ADMIN_THREAD_POOL_JOB_QUEUE_DEPTH: str
ADMIN_CLIENTS_MAX: str
ADMIN_CLIENTS_CURRENT: str
ADMIN_CLIENTS_UNAUTH_MAX: str
ADMIN_CLIENTS_UNAUTH_CURRENT: str
ADMIN_CLIENT_READ_ONLY: str
ADMIN_CLIENT_SOCKET_ADDRESS: str
ADMIN_CLIENT_SASL_USER_NAME: str
ADMIN_CLIENT_X509_DISTINGUISHED_NAME: str
ADMIN_CLIENT_UNIX_USER_ID: str
ADMIN_CLIENT_UNIX_USER_NAME: str
ADMIN_CLIENT_UNIX_GROUP_ID: str
ADMIN_CLIENT_UNIX_GROUP_NAME: str
ADMIN_CLIENT_UNIX_PROCESS_ID: str
ADMIN_CLIENT_SELINUX_CONTEXT: str
CONNECT_IDENTITY_USER_NAME: str
CONNECT_IDENTITY_UNIX_USER_ID: str
CONNECT_IDENTITY_GROUP_NAME: str
CONNECT_IDENTITY_UNIX_GROUP_ID: str
CONNECT_IDENTITY_PROCESS_ID: str
CONNECT_IDENTITY_PROCESS_TIME: str
CONNECT_IDENTITY_SASL_USER_NAME: str
CONNECT_IDENTITY_X509_DISTINGUISHED_NAME: str
CONNECT_IDENTITY_SELINUX_CONTEXT: str
NODE_CPU_STATS_KERNEL: str
NODE_CPU_STATS_USER: str
NODE_CPU_STATS_IDLE: str
NODE_CPU_STATS_IOWAIT: str
NODE_CPU_STATS_INTR: str
NODE_CPU_STATS_GUEST: str
NODE_CPU_STATS_UTILIZATION: str
NODE_MEMORY_STATS_TOTAL: str
NODE_MEMORY_STATS_FREE: str
NODE_MEMORY_STATS_AVAILABLE: str
NODE_MEMORY_STATS_BUFFERS: str
NODE_MEMORY_STATS_CACHED: str
NODE_MEMORY_SHARED_PAGES_TO_SCAN: str
NODE_MEMORY_SHARED_SLEEP_MILLISECONDS: str
NODE_MEMORY_SHARED_PAGES_SHARED: str
NODE_MEMORY_SHARED_PAGES_SHARING: str
NODE_MEMORY_SHARED_PAGES_UNSHARED: str
NODE_MEMORY_SHARED_PAGES_VOLATILE: str
NODE_MEMORY_SHARED_FULL_SCANS: str
NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: str
NODE_SEV_PDH: str
NODE_SEV_CERT_CHAIN: str
NODE_SEV_CPU0_ID: str
NODE_SEV_CBITPOS: str
NODE_SEV_REDUCED_PHYS_BITS: str
NODE_SEV_MAX_GUESTS: str
NODE_SEV_MAX_ES_GUESTS: str
NETWORK_PORT_BANDWIDTH_IN_AVERAGE: str
NETWORK_PORT_BANDWIDTH_IN_PEAK: str
NETWORK_PORT_BANDWIDTH_IN_BURST: str
NETWORK_PORT_BANDWIDTH_IN_FLOOR: str
NETWORK_PORT_BANDWIDTH_OUT_AVERAGE: str
NETWORK_PORT_BANDWIDTH_OUT_PEAK: str
NETWORK_PORT_BANDWIDTH_OUT_BURST: str
DOMAIN_BLKIO_WEIGHT: str
DOMAIN_BLKIO_DEVICE_WEIGHT: str
DOMAIN_BLKIO_DEVICE_READ_IOPS: str
DOMAIN_BLKIO_DEVICE_WRITE_IOPS: str
DOMAIN_BLKIO_DEVICE_READ_BPS: str
DOMAIN_BLKIO_DEVICE_WRITE_BPS: str
DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC: str
DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC_MAX: str
DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC_MAX_LENGTH: str
DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC: str
DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC_MAX: str
DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC_MAX_LENGTH: str
DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC: str
DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC_MAX: str
DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC_MAX_LENGTH: str
DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC: str
DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC_MAX: str
DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC_MAX_LENGTH: str
DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC: str
DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC_MAX: str
DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC_MAX_LENGTH: str
DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC: str
DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC_MAX: str
DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC_MAX_LENGTH: str
DOMAIN_BLOCK_IO_TUNE_SIZE_IOPS_SEC: str
DOMAIN_BLOCK_IO_TUNE_GROUP_NAME: str
DOMAIN_MEMORY_HARD_LIMIT: str
DOMAIN_MEMORY_SOFT_LIMIT: str
DOMAIN_MEMORY_MIN_GUARANTEE: str
DOMAIN_MEMORY_SWAP_HARD_LIMIT: str
DOMAIN_NUMA_NODESET: str
DOMAIN_NUMA_MODE: str
DOMAIN_SCHEDULER_CPU_SHARES: str
DOMAIN_SCHEDULER_GLOBAL_PERIOD: str
DOMAIN_SCHEDULER_GLOBAL_QUOTA: str
DOMAIN_SCHEDULER_VCPU_PERIOD: str
DOMAIN_SCHEDULER_VCPU_QUOTA: str
DOMAIN_SCHEDULER_EMULATOR_PERIOD: str
DOMAIN_SCHEDULER_EMULATOR_QUOTA: str
DOMAIN_SCHEDULER_IO_THREAD_PERIOD: str
DOMAIN_SCHEDULER_IO_THREAD_QUOTA: str
DOMAIN_SCHEDULER_WEIGHT: str
DOMAIN_SCHEDULER_CAP: str
DOMAIN_SCHEDULER_RESERVATION: str
DOMAIN_SCHEDULER_LIMIT: str
DOMAIN_SCHEDULER_SHARES: str
DOMAIN_BANDWIDTH_IN_AVERAGE: str
DOMAIN_BANDWIDTH_IN_PEAK: str
DOMAIN_BANDWIDTH_IN_BURST: str
DOMAIN_BANDWIDTH_OUT_AVERAGE: str
DOMAIN_BANDWIDTH_OUT_PEAK: str
DOMAIN_BANDWIDTH_OUT_BURST: str
DOMAIN_BANDWIDTH_IN_FLOOR: str
DOMAIN_IO_THREAD_POLL_MAX_NS: str
DOMAIN_IO_THREAD_POLL_GROW: str
DOMAIN_IO_THREAD_POLL_SHRINK: str
DOMAIN_IO_THREAD_POLL_WEIGHT: str
DOMAIN_IO_THREAD_THREAD_POOL_MIN: str
DOMAIN_IO_THREAD_THREAD_POOL_MAX: str
DOMAIN_TUNABLE_CPU_VCPU_PIN_PREFIX: str
DOMAIN_TUNABLE_CPU_EMULATOR_PIN: str
DOMAIN_TUNABLE_CPU_IO_THREADS_PIN_PREFIX: str
DOMAIN_TUNABLE_CPU_CPU_SHARES: str
DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD: str
DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA: str
DOMAIN_TUNABLE_CPU_VCPU_PERIOD: str
DOMAIN_TUNABLE_CPU_VCPU_QUOTA: str
DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD: str
DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA: str
DOMAIN_TUNABLE_CPU_IO_THREAD_PERIOD: str
DOMAIN_TUNABLE_CPU_IO_THREAD_QUOTA: str
DOMAIN_TUNABLE_BLKDEV_DISK: str
DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC: str
DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX: str
DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: str
DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC: str
DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX: str
DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: str
DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC: str
DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX: str
DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH: str
DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC: str
DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX: str
DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH: str
DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC: str
DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX: str
DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: str
DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC: str
DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX: str
DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: str
DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC: str
DOMAIN_TUNABLE_BLKDEV_GROUP_NAME: str
DOMAIN_ANNOUNCE_INTERFACE_INITIAL: str
DOMAIN_ANNOUNCE_INTERFACE_MAX: str
DOMAIN_ANNOUNCE_INTERFACE_ROUNDS: str
DOMAIN_ANNOUNCE_INTERFACE_STEP: str
DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT: str
DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR: str
DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR: str
DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID: str
DOMAIN_LAUNCH_SECURITY_SEV_POLICY: str
DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY: str
DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER: str
DOMAIN_LAUNCH_SECURITY_SEV_SECRET: str
DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS: str
DOMAIN_BLOCK_STATS_READ_BYTES: str
DOMAIN_BLOCK_STATS_READ_REQ: str
DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES: str
DOMAIN_BLOCK_STATS_WRITE_BYTES: str
DOMAIN_BLOCK_STATS_WRITE_REQ: str
DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES: str
DOMAIN_BLOCK_STATS_FLUSH_REQ: str
DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES: str
DOMAIN_BLOCK_STATS_ERRS: str
DOMAIN_STATS_STATE_STATE: str
DOMAIN_STATS_STATE_REASON: str
DOMAIN_STATS_CPU_TIME: str
DOMAIN_STATS_CPU_USER: str
DOMAIN_STATS_CPU_SYSTEM: str
DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME: str
DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME: str
DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT: str
DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX: str
DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME: str
DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS: str
DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT: str
DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX: str
DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: str
DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: str
DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT: str
DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX: str
DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME: str
DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS: str
DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT: str
DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX: str
DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID: str
DOMAIN_STATS_BALLOON_CURRENT: str
DOMAIN_STATS_BALLOON_MAXIMUM: str
DOMAIN_STATS_BALLOON_SWAP_IN: str
DOMAIN_STATS_BALLOON_SWAP_OUT: str
DOMAIN_STATS_BALLOON_MAJOR_FAULT: str
DOMAIN_STATS_BALLOON_MINOR_FAULT: str
DOMAIN_STATS_BALLOON_UNUSED: str
DOMAIN_STATS_BALLOON_AVAILABLE: str
DOMAIN_STATS_BALLOON_USABLE: str
DOMAIN_STATS_BALLOON_RSS: str
DOMAIN_STATS_BALLOON_LAST_UPDATE: str
DOMAIN_STATS_BALLOON_DISK_CACHES: str
DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC: str
DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL: str
DOMAIN_STATS_VCPU_CURRENT: str
DOMAIN_STATS_VCPU_MAXIMUM: str
DOMAIN_STATS_VCPU_PREFIX: str
DOMAIN_STATS_VCPU_SUFFIX_STATE: str
DOMAIN_STATS_VCPU_SUFFIX_TIME: str
DOMAIN_STATS_VCPU_SUFFIX_WAIT: str
DOMAIN_STATS_VCPU_SUFFIX_HALTED: str
DOMAIN_STATS_VCPU_SUFFIX_DELAY: str
DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR: str
DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM: str
DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX: str
DOMAIN_STATS_VM_PREFIX: str
DOMAIN_STATS_NET_COUNT: str
DOMAIN_STATS_NET_PREFIX: str
DOMAIN_STATS_NET_SUFFIX_NAME: str
DOMAIN_STATS_NET_SUFFIX_RX_BYTES: str
DOMAIN_STATS_NET_SUFFIX_RX_PKTS: str
DOMAIN_STATS_NET_SUFFIX_RX_ERRS: str
DOMAIN_STATS_NET_SUFFIX_RX_DROP: str
DOMAIN_STATS_NET_SUFFIX_TX_BYTES: str
DOMAIN_STATS_NET_SUFFIX_TX_PKTS: str
DOMAIN_STATS_NET_SUFFIX_TX_ERRS: str
DOMAIN_STATS_NET_SUFFIX_TX_DROP: str
DOMAIN_STATS_BLOCK_COUNT: str
DOMAIN_STATS_BLOCK_PREFIX: str
DOMAIN_STATS_BLOCK_SUFFIX_NAME: str
DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX: str
DOMAIN_STATS_BLOCK_SUFFIX_PATH: str
DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS: str
DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES: str
DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES: str
DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS: str
DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES: str
DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES: str
DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS: str
DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES: str
DOMAIN_STATS_BLOCK_SUFFIX_ERRORS: str
DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION: str
DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY: str
DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL: str
DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL: str
DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL: str
DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX: str
DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX: str
DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX: str
DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX: str
DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT: str
DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX: str
DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START: str
DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX: str
DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG: str
DOMAIN_STATS_IO_THREAD_COUNT: str
DOMAIN_STATS_IO_THREAD_PREFIX: str
DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_MAX_NS: str
DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_GROW: str
DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_SHRINK: str
DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_WEIGHT: str
DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT: str
DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX: str
DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME: str
DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS: str
DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: str
DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX: str
DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: str
DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: str
DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: str
DOMAIN_STATS_DIRTYRATE_CALC_STATUS: str
DOMAIN_STATS_DIRTYRATE_CALC_START_TIME: str
DOMAIN_STATS_DIRTYRATE_CALC_PERIOD: str
DOMAIN_STATS_DIRTYRATE_CALC_MODE: str
DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND: str
DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX: str
DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND: str
DOMAIN_STATS_PERF_CMT: str
DOMAIN_STATS_PERF_MBMT: str
DOMAIN_STATS_PERF_MBML: str
DOMAIN_STATS_PERF_CACHE_MISSES: str
DOMAIN_STATS_PERF_CACHE_REFERENCES: str
DOMAIN_STATS_PERF_INSTRUCTIONS: str
DOMAIN_STATS_PERF_CPU_CYCLES: str
DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS: str
DOMAIN_STATS_PERF_BRANCH_MISSES: str
DOMAIN_STATS_PERF_BUS_CYCLES: str
DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND: str
DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND: str
DOMAIN_STATS_PERF_REF_CPU_CYCLES: str
DOMAIN_STATS_PERF_CPU_CLOCK: str
DOMAIN_STATS_PERF_TASK_CLOCK: str
DOMAIN_STATS_PERF_PAGE_FAULTS: str
DOMAIN_STATS_PERF_CONTEXT_SWITCHES: str
DOMAIN_STATS_PERF_CPU_MIGRATIONS: str
DOMAIN_STATS_PERF_PAGE_FAULTS_MIN: str
DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ: str
DOMAIN_STATS_PERF_ALIGNMENT_FAULTS: str
DOMAIN_STATS_PERF_EMULATION_FAULTS: str
DOMAIN_GUEST_INFO_USER_COUNT: str
DOMAIN_GUEST_INFO_USER_PREFIX: str
DOMAIN_GUEST_INFO_USER_SUFFIX_NAME: str
DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN: str
DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME: str
DOMAIN_GUEST_INFO_OS_ID: str
DOMAIN_GUEST_INFO_OS_NAME: str
DOMAIN_GUEST_INFO_OS_PRETTY_NAME: str
DOMAIN_GUEST_INFO_OS_VERSION: str
DOMAIN_GUEST_INFO_OS_VERSION_ID: str
DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE: str
DOMAIN_GUEST_INFO_OS_KERNEL_VERSION: str
DOMAIN_GUEST_INFO_OS_MACHINE: str
DOMAIN_GUEST_INFO_OS_VARIANT: str
DOMAIN_GUEST_INFO_OS_VARIANT_ID: str
DOMAIN_GUEST_INFO_TIMEZONE_NAME: str
DOMAIN_GUEST_INFO_TIMEZONE_OFFSET: str
DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME: str
DOMAIN_GUEST_INFO_FS_COUNT: str
DOMAIN_GUEST_INFO_FS_PREFIX: str
DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT: str
DOMAIN_GUEST_INFO_FS_SUFFIX_NAME: str
DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE: str
DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES: str
DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES: str
DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT: str
DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX: str
DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS: str
DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL: str
DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE: str
DOMAIN_GUEST_INFO_DISK_COUNT: str
DOMAIN_GUEST_INFO_DISK_PREFIX: str
DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME: str
DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION: str
DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT: str
DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX: str
DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: str
DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL: str
DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS: str
DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS: str
DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: str
DOMAIN_GUEST_INFO_IF_COUNT: str
DOMAIN_GUEST_INFO_IF_PREFIX: str
DOMAIN_GUEST_INFO_IF_SUFFIX_NAME: str
DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR: str
DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT: str
DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX: str
DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE: str
DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR: str
DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX: str
DOMAIN_GUEST_INFO_LOAD_1M: str
DOMAIN_GUEST_INFO_LOAD_5M: str
DOMAIN_GUEST_INFO_LOAD_15M: str
DOMAIN_GUEST_INFO_DEVICE_COUNT: str
DOMAIN_GUEST_INFO_DEVICE_PREFIX: str
DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME: str
DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE: str
DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION: str
DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE: str
DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR: str
DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE: str

def get_major_version() -> int:
    """Returns the major version of the library that is in use, such as the 1 of 1.2.3. `VIRGO_MAJOR_VERSION` is that of the header."""
def get_minor_version() -> int:
    """Returns the minor version of the library that is in use, such as the 2 of 1.2.3. `VIRGO_MINOR_VERSION` is that of the header."""
def get_micro_version() -> int:
    """Returns the micro version of the library that is in use, such as the 3 of 1.2.3. `VIRGO_MICRO_VERSION` is that of the header."""
def check_version(major: int, minor: int, micro: int) -> str | None:
    """Checks that the library that is in use is compatible with the given version: at least as new, with the same major version. `VIRGO_CHECK_VERSION()` checks the header."""
