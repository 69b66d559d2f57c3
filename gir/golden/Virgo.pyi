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

class DomainConsoleFlags(GObject.GFlags):
    """Flags for opening a console or channel."""
    NONE = 0
    FORCE = 1
    SAFE = 2

class DomainDefineFlags(GObject.GFlags):
    """Flags for defining a domain."""
    NONE = 0
    VALIDATE = 1

class DomainDestroyFlags(GObject.GFlags):
    """Flags for destroying a domain."""
    NONE = 0
    GRACEFUL = 1
    REMOVE_LOGS = 2

class DomainDiskChangeReason(GObject.GEnum):
    """Why a disk has another source."""
    MISSING_ON_START = 0
    DROP_MISSING_ON_START = 1

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

class DomainIoErrorAction(GObject.GEnum):
    """What follows from an I/O error of a disk."""
    NONE = 0
    PAUSE = 1
    REPORT = 2

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

class DomainQemuMonitorCommandFlags(GObject.GFlags):
    """Flags for a command of the QEMU monitor."""
    NONE = 0
    HMP = 1

class DomainRebootFlags(GObject.GFlags):
    """Flags for rebooting a domain. With no flags, the hypervisor chooses how."""
    NONE = 0
    ACPI_POWER_BTN = 1
    GUEST_AGENT = 2
    INITCTL = 4
    SIGNAL = 8
    PARAVIRT = 16

class DomainSetTimeFlags(GObject.GFlags):
    """Flags for setting the time of the guest."""
    NONE = 0
    SYNC = 1

class DomainShutdownFlags(GObject.GFlags):
    """Flags for shutting a domain down. With no flags, the hypervisor chooses how."""
    NONE = 0
    ACPI_POWER_BTN = 1
    GUEST_AGENT = 2
    INITCTL = 4
    SIGNAL = 8
    PARAVIRT = 16

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

class DomainGraphicsAddress(GObject.Object):
    """One end of a connection to a graphics device, as `Domain.graphics` tells."""
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
        """Finds a server of the daemon by its name. Fails with `ErrorCode.NoServer` if there is none."""
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
        """Finds a client of the server by its ID. Fails with `ErrorCode.NoClient` if there is none."""
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
        """Gives no answer, unless it was answered before. Opening the connection fails with `ErrorCode.AuthCancelled`."""

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
    def domains(self) -> ObjectList:
        """The domains, as an `ObjectList` of `Domain`s that is loaded as the connection opens, and kept up to date from then on. `ObjectList.loading` is `TRUE` meanwhile, and `ObjectList.error` says why loading has failed."""
    @property
    def storage_pools(self) -> ObjectList:
        """The storage pools, as an `ObjectList` of `StoragePool`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_storage_pools` waits for the objects."""
    @property
    def networks(self) -> ObjectList:
        """The networks, as an `ObjectList` of `Network`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_networks` waits for the objects."""
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
        """Finds a network by its name. Fails with `ErrorCode.NoNetwork` if there is none."""
    @overload
    def lookup_network_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Network]: ...
    @overload
    def lookup_network_by_name_async(self, name: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_network_by_name_async(self, name: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_network_by_name_finish(self, result: Gio.AsyncResult) -> Network: ...
    def lookup_network_by_uuid(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> Network:
        """Finds a network by its UUID. Fails with `ErrorCode.NoNetwork` if there is none, and with `ErrorCode.InvalidArg` if the text is no UUID."""
    @overload
    def lookup_network_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Network]: ...
    @overload
    def lookup_network_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def lookup_network_by_uuid_async(self, uuid: str, cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def lookup_network_by_uuid_finish(self, result: Gio.AsyncResult) -> Network: ...
    def define_network(self, xml: str, flags: NetworkDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Network:
        """Defines a network, or changes the definition of the one with the same name and UUID. The network is not started. Fails with `ErrorCode.OperationFailed` if another network has the name or the UUID."""
    @overload
    def define_network_async(self, xml: str, flags: NetworkDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Network]: ...
    @overload
    def define_network_async(self, xml: str, flags: NetworkDefineFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def define_network_async(self, xml: str, flags: NetworkDefineFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def define_network_finish(self, result: Gio.AsyncResult) -> Network: ...
    def create_network(self, xml: str, flags: NetworkCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> Network:
        """Starts a network that has no definition: it is gone when it stops. Fails with `ErrorCode.OperationFailed` if another network has the name or the UUID."""
    @overload
    def create_network_async(self, xml: str, flags: NetworkCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[Network]: ...
    @overload
    def create_network_async(self, xml: str, flags: NetworkCreateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def create_network_async(self, xml: str, flags: NetworkCreateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def create_network_finish(self, result: Gio.AsyncResult) -> Network: ...
    def get_domains(self) -> ObjectList:
        """Gets the property."""
    def get_storage_pools(self) -> ObjectList:
        """Gets the property."""
    def get_networks(self) -> ObjectList:
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
        """Fetches the memory limits of the domain, in bytes: `hard_limit`, `soft_limit`, `min_guarantee` and `swap_hard_limit`, as far as the host supports them. 9,223,372,036,854,774,784 or more means that there is no limit."""
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
    def qemu_monitor_command(self, command: str, flags: DomainQemuMonitorCommandFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> str:
        """Sends a command to the QEMU monitor. The driver does not notice what the command changes."""
    @overload
    def qemu_monitor_command_async(self, command: str, flags: DomainQemuMonitorCommandFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def qemu_monitor_command_async(self, command: str, flags: DomainQemuMonitorCommandFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def qemu_monitor_command_async(self, command: str, flags: DomainQemuMonitorCommandFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def qemu_monitor_command_finish(self, result: Gio.AsyncResult) -> str: ...
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
    def get_agent_connected(self) -> bool:
        """Gets the property."""
    def get_os_type(self) -> str:
        """Gets the property."""
    def get_id(self) -> int:
        """Gets the property."""
    def get_active(self) -> bool:
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
    def connect(self, detailed_signal: Literal["io-error"], handler: Callable[[Self, str, str, DomainIoErrorAction, str], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["graphics"], handler: Callable[[Self, DomainGraphicsPhase, DomainGraphicsAddress, DomainGraphicsAddress, str, GLib.Variant], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["control-error"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["block-job"], handler: Callable[[Self, str, DomainBlockJobType, DomainBlockJobStatus], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["disk-changed"], handler: Callable[[Self, str, str, str, DomainDiskChangeReason], object], /) -> int: ...
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
    def connect(self, detailed_signal: Literal["metadata-changed"], handler: Callable[[Self, DomainMetadataType, str], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["block-threshold"], handler: Callable[[Self, str, str, int, int], object], /) -> int: ...
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
    def start(self, cancellable: Gio.Cancellable | None = ...) -> bool:
        """Starts the network. Fails with `ErrorCode.OperationInvalid` if it is active."""
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
        """Removes the definition of the network. Some hosts refuse that while the network is active, with `ErrorCode.OperationInvalid`."""
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
        """Changes one element of the description of the network, while it is active or not. Fails with `ErrorCode.OperationInvalid` if the element to change is not there, or the one to add is there already, and with `ErrorCode.NoSupport` or `ErrorCode.OperationUnsupported` if elements of the section cannot be changed so."""
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
        """Fetches the title, the description, or an element of the metadata. Fails with `ErrorCode.NoNetworkMetadata` if it is not set."""
    @overload
    def fetch_metadata_async(self, metadata_type: NetworkMetadataType, uri: str | None = ..., flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[str]: ...
    @overload
    def fetch_metadata_async(self, metadata_type: NetworkMetadataType, uri: str | None, flags: NetworkUpdateFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def fetch_metadata_async(self, metadata_type: NetworkMetadataType, uri: str | None = ..., flags: NetworkUpdateFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def fetch_metadata_finish(self, result: Gio.AsyncResult) -> str: ...
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
    @overload
    def connect(self, detailed_signal: Literal["defined"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["undefined"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["started"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["stopped"], handler: Callable[[Self], object], /) -> int: ...
    @overload
    def connect(self, detailed_signal: Literal["metadata-changed"], handler: Callable[[Self, NetworkMetadataType, str], object], /) -> int: ...
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
        """Why the list could not be loaded the last time, or `NULL`. `ErrorCode.NoSupport` says that the host has no such objects."""
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
    def download(self, file: int, offset: int, length: int, flags: StorageVolumeDownloadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Downloads the contents of the volume into a file, from the file's current position on. If `flags` has `StorageVolumeDownloadFlags.SPARSE_STREAM` and the file is a regular one, holes stay holes."""
    @overload
    def download_async(self, file: int, offset: int, length: int, flags: StorageVolumeDownloadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def download_async(self, file: int, offset: int, length: int, flags: StorageVolumeDownloadFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def download_async(self, file: int, offset: int, length: int, flags: StorageVolumeDownloadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
    def download_finish(self, result: Gio.AsyncResult) -> int: ...
    def upload(self, file: int, offset: int, length: int, flags: StorageVolumeUploadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> int:
        """Uploads the contents of a file to the volume, from the file's current position up to its end. The method returns when the host has confirmed all of the data. Libvirt's daemons write after they have confirmed, and may not report a disk that becomes full at the very end."""
    @overload
    def upload_async(self, file: int, offset: int, length: int, flags: StorageVolumeUploadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ...) -> _gi.Async[int]: ...
    @overload
    def upload_async(self, file: int, offset: int, length: int, flags: StorageVolumeUploadFlags | Literal[0], cancellable: Gio.Cancellable | None, callback: _Done, *user_data: Any) -> None: ...
    @overload
    def upload_async(self, file: int, offset: int, length: int, flags: StorageVolumeUploadFlags | Literal[0] = ..., cancellable: Gio.Cancellable | None = ..., *, callback: _Done) -> None: ...
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

def get_major_version() -> int:
    """Returns the major version of the library that is in use, such as the 1 of 1.2.3. `VIRGO_MAJOR_VERSION` is that of the header."""
def get_minor_version() -> int:
    """Returns the minor version of the library that is in use, such as the 2 of 1.2.3. `VIRGO_MINOR_VERSION` is that of the header."""
def get_micro_version() -> int:
    """Returns the micro version of the library that is in use, such as the 3 of 1.2.3. `VIRGO_MICRO_VERSION` is that of the header."""
def check_version(major: int, minor: int, micro: int) -> str | None:
    """Checks that the library that is in use is compatible with the given version: at least as new, with the same major version. `VIRGO_CHECK_VERSION()` checks the header."""
