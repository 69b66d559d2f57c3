// Printed from the Rust sources by virgo-gir: do not edit.
declare module 'gi://Virgo?version=1' {
    import Gio from '@girs/gio-2.0';
    import GLib from '@girs/glib-2.0';
    import GObject from '@girs/gobject-2.0';

    /** A value of an a{sv}. */
    type Plain = boolean | number | bigint | string | GLib.Variant;
    /** What is taken for an a{sv}. */
    type Parameters = {[name: string]: Plain | Plain[]} | GLib.Variant;
    /** What an a{sv} comes as. */
    type Values = {[name: string]: any};

    namespace Virgo {

    /** Why an operation failed. */
    class Error extends GLib.Error {
        /** Something went wrong that the driver did not foresee; also stands in for any unknown code. */
        static INTERNAL_ERROR: number;
        /** The process, or the daemon, ran out of memory. */
        static NO_MEMORY: number;
        /** The driver behind this connection does not implement the operation at all. */
        static NO_SUPPORT: number;
        /** The host named in the connection's URI does not resolve. */
        static UNKNOWN_HOST: number;
        /** The URI cannot be opened: no driver takes it, or the hypervisor cannot be reached. */
        static NO_CONNECT: number;
        /** The connection is closed, or is the wrong one for the object. */
        static INVALID_CONN: number;
        /** The domain handle does not stand for a usable domain. */
        static INVALID_DOMAIN: number;
        /** An argument is missing, malformed or out of range. */
        static INVALID_ARG: number;
        /** The hypervisor, or a program it depends on, tried the operation and failed. */
        static OPERATION_FAILED: number;
        /** A hypervisor managed over HTTP did not answer a GET request. */
        static GET_FAILED: number;
        /** A hypervisor managed over HTTP did not accept a POST request. */
        static POST_FAILED: number;
        /** A hypervisor managed over HTTP answered with an unexpected status. */
        static HTTP_ERROR: number;
        /** A Xen S-expression could not be written out. */
        static SEXPR_SERIAL: number;
        /** The control interface of Xen cannot be opened. */
        static NO_XEN: number;
        /** A call into the Xen hypervisor failed. */
        static XEN_CALL: number;
        /** The XML asks for an OS type that the hypervisor does not know. */
        static OS_TYPE: number;
        /** The domain's XML names no kernel where one is needed. */
        static NO_KERNEL: number;
        /** The domain's XML names no root device where one is needed. */
        static NO_ROOT: number;
        /** A device in the XML lacks its source on the host. */
        static NO_SOURCE: number;
        /** A device in the XML lacks its target in the guest. */
        static NO_TARGET: number;
        /** The XML gives the object no name. */
        static NO_NAME: number;
        /** The domain XML has no operating system to boot. */
        static NO_OS: number;
        /** The domain's XML lacks a device that is needed. */
        static NO_DEVICE: number;
        /** The Xen store cannot be opened. */
        static NO_XENSTORE: number;
        /** No room is left to register one more driver. */
        static DRIVER_FULL: number;
        /** No driver could carry the call out; only old daemons still report it. */
        static CALL_FAILED: number;
        /** The XML is well formed but says something wrong, or lacks something needed. */
        static XML_ERROR: number;
        /** A domain with this name or UUID exists already. */
        static DOM_EXIST: number;
        /** The operation changes something and the connection is read-only. */
        static OPERATION_DENIED: number;
        /** A configuration file cannot be opened. */
        static OPEN_FAILED: number;
        /** A configuration file cannot be read. */
        static READ_FAILED: number;
        /** A configuration file cannot be parsed. */
        static PARSE_FAILED: number;
        /** A configuration file, or a setting in it, breaks the syntax. */
        static CONF_SYNTAX: number;
        /** A configuration file cannot be written. */
        static WRITE_FAILED: number;
        /** The XML document is not well-formed. The message has the position. */
        static XML_DETAIL: number;
        /** The network handle does not stand for a usable network. */
        static INVALID_NETWORK: number;
        /** A network with this name or UUID exists already. */
        static NETWORK_EXIST: number;
        /** A system call failed; the message holds the reason the system gave. */
        static SYSTEM_ERROR: number;
        /** Client and daemon failed to understand each other, or the link between them broke. */
        static RPC: number;
        /** TLS failed: the handshake, a certificate, or the encrypted link itself. */
        static GNUTLS_ERROR: number;
        /** The network driver did not start, so networks are unavailable. */
        static NO_NETWORK_DRIVER: number;
        /** No such domain exists, or it vanished during the operation. */
        static NO_DOMAIN: number;
        /** No such network exists. */
        static NO_NETWORK: number;
        /** A MAC address is malformed or of the wrong kind. */
        static INVALID_MAC: number;
        /** The peer rejected the credentials. */
        static AUTH_FAILED: number;
        /** The storage pool handle does not stand for a usable pool. */
        static INVALID_STORAGE_POOL: number;
        /** The storage volume handle does not stand for a usable volume. */
        static INVALID_STORAGE_VOL: number;
        /** The storage driver did not start, so pools and volumes are unavailable. */
        static NO_STORAGE_DRIVER: number;
        /** No such storage pool exists. */
        static NO_STORAGE_POOL: number;
        /** No such storage volume exists. */
        static NO_STORAGE_VOL: number;
        /** The node device driver did not start, so host devices are unavailable. */
        static NO_NODE_DRIVER: number;
        /** The node device handle does not stand for a usable device. */
        static INVALID_NODE_DEVICE: number;
        /** No such node device exists. */
        static NO_NODE_DEVICE: number;
        /** The requested security model is not active on the host. */
        static NO_SECURITY_MODEL: number;
        /** The object's present state rules the operation out, such as suspending a domain that is off. */
        static OPERATION_INVALID: number;
        /** The interface driver did not start, so host interfaces are unavailable. */
        static NO_INTERFACE_DRIVER: number;
        /** No such host interface exists. */
        static NO_INTERFACE: number;
        /** The interface handle does not stand for a usable host interface. */
        static INVALID_INTERFACE: number;
        /** A lookup meant to find one host interface matched several. */
        static MULTIPLE_INTERFACES: number;
        /** The network filter driver did not start, so filters are unavailable. */
        static NO_NWFILTER_DRIVER: number;
        /** The network filter handle does not stand for a usable filter. */
        static INVALID_NWFILTER: number;
        /** No such network filter exists. */
        static NO_NWFILTER: number;
        /** The host's firewall rules could not be set up. */
        static BUILD_FIREWALL: number;
        /** The secret driver did not start, so secrets are unavailable. */
        static NO_SECRET_DRIVER: number;
        /** The secret handle does not stand for a usable secret, or its value does not fit its use. */
        static INVALID_SECRET: number;
        /** No such secret exists, or it has no value yet. */
        static NO_SECRET: number;
        /** The XML asks for something valid that this hypervisor or host cannot provide. */
        static CONFIG_UNSUPPORTED: number;
        /** The operation, or a lock it waited for, took too long. */
        static OPERATION_TIMEOUT: number;
        /** The domain migrated, but its definition could not be stored on the destination. */
        static MIGRATE_PERSIST_FAILED: number;
        /** A hook script on the host failed and so vetoed the operation. */
        static HOOK_SCRIPT_FAILED: number;
        /** The snapshot handle does not stand for a usable snapshot. */
        static INVALID_DOMAIN_SNAPSHOT: number;
        /** No such snapshot of the domain exists. */
        static NO_DOMAIN_SNAPSHOT: number;
        /** The stream is closed, or is not in use by any transfer. */
        static INVALID_STREAM: number;
        /** The operation exists, but this driver cannot honour one of the arguments or flags. */
        static ARGUMENT_UNSUPPORTED: number;
        /** The driver could not tell what a storage source holds. */
        static STORAGE_PROBE_FAILED: number;
        /** The storage pool is built already and overwriting it was not asked for. */
        static STORAGE_POOL_BUILT: number;
        /** Going back to the snapshot may lose data or break the guest, and force was not asked for. */
        static SNAPSHOT_REVERT_RISKY: number;
        /** Somebody cancelled the operation while it ran. */
        static OPERATION_ABORTED: number;
        /** The user dismissed the request for credentials. */
        static AUTH_CANCELLED: number;
        /** The domain has no metadata of the requested kind. */
        static NO_DOMAIN_METADATA: number;
        /** Migration could corrupt the domain's disks, and going ahead anyway was not asked for. */
        static MIGRATE_UNSAFE: number;
        /** A number does not fit the field meant to hold it. */
        static OVERFLOW: number;
        /** The operation has to wait until a block copy job on the disk ends. */
        static BLOCK_COPY_ACTIVE: number;
        /** The driver has the operation, but not for this object, host or hypervisor version. */
        static OPERATION_UNSUPPORTED: number;
        /** The SSH tunnel to the host failed. */
        static SSH: number;
        /** The guest agent is absent, not running or silent. */
        static AGENT_UNRESPONSIVE: number;
        /** Something else holds the resource. */
        static RESOURCE_BUSY: number;
        /** The access policy of the host does not let this user do it. */
        static ACCESS_DENIED: number;
        /** A D-Bus service on the host reported a failure. */
        static DBUS_SERVICE: number;
        /** A storage volume with this name exists already. */
        static STORAGE_VOL_EXIST: number;
        /** The host's CPU cannot run the CPU that the domain asks for. */
        static CPU_INCOMPATIBLE: number;
        /** Validation was asked for and the XML does not fit the schema. */
        static XML_INVALID_SCHEMA: number;
        /** The last migration step succeeded where it was meant to fail; only migrating code handles it. */
        static MIGRATE_FINISH_OK: number;
        /** No way to authenticate is at hand, such as a session without a polkit agent. */
        static AUTH_UNAVAILABLE: number;
        /** The daemon runs no server with this name; only administration meets it. */
        static NO_SERVER: number;
        /** The server has no client with this id; only administration meets it. */
        static NO_CLIENT: number;
        /** The guest agent answered out of turn; only old daemons still report it. */
        static AGENT_UNSYNCED: number;
        /** The tunnel built with the libssh library failed. */
        static LIBSSH: number;
        /** The domain has no device that matches the one described. */
        static DEVICE_MISSING: number;
        /** The handle does not stand for a usable network filter binding. */
        static INVALID_NWFILTER_BINDING: number;
        /** No network filter is bound to this port. */
        static NO_NWFILTER_BINDING: number;
        /** The checkpoint handle does not stand for a usable checkpoint. */
        static INVALID_DOMAIN_CHECKPOINT: number;
        /** No such checkpoint of the domain exists. */
        static NO_DOMAIN_CHECKPOINT: number;
        /** The domain has no backup job under way. */
        static NO_DOMAIN_BACKUP: number;
        /** The network port handle does not stand for a usable port. */
        static INVALID_NETWORK_PORT: number;
        /** A port with this UUID exists in the network already. */
        static NETWORK_PORT_EXIST: number;
        /** No such port exists in the network. */
        static NO_NETWORK_PORT: number;
        /** No host name is known for the domain. */
        static NO_HOSTNAME: number;
        /** The checkpoint's data is damaged or incomplete and cannot be used. */
        static CHECKPOINT_INCONSISTENT: number;
        /** A lookup meant to find one domain matched several. */
        static MULTIPLE_DOMAINS: number;
        /** The network has no metadata of the requested kind. */
        static NO_NETWORK_METADATA: number;
        /** The guest agent took a command but did not answer in time. */
        static AGENT_COMMAND_TIMEOUT: number;
        /** The guest agent carried a command out and reported failure. */
        static AGENT_COMMAND_FAILED: number;
        /** The key that encrypts secrets at rest is unusable, for instance because of its length. */
        static INVALID_ENCR_KEY_SECRET: number;
    }

    /** The transports by which clients are connected to a server. */
    enum AdminClientTransport {
        /** A UNIX socket. */
        UNIX = 0,
        /** TCP without encryption. */
        TCP = 1,
        /** TCP with TLS. */
        TLS = 2,
    }

    /** Flags for shutting down a daemon. */
    enum AdminShutdownFlags {
        /** No flags. */
        NONE = 0,
        /** Preserves running guests, as when the host shuts down: they are restored when the daemon starts again. */
        PRESERVE = 1,
    }

    /** What a standard stream of a `Process` is. */
    enum CommandStream {
        /** That of this program. */
        INHERIT = 0,
        /** `/dev/null`: reading returns end of file, and what is written is discarded. */
        NULL = 1,
        /** A pipe to this program. */
        PIPE = 2,
    }

    /** The reasons why a connection was closed. */
    enum ConnectionCloseReason {
        /** There was an I/O error. */
        ERROR = 0,
        /** The daemon closed the connection. */
        EOF = 1,
        /** The daemon stopped answering keepalive messages. */
        KEEPALIVE = 2,
        /** The connection was closed by this program. */
        CLIENT = 3,
    }

    /** Flags for opening a connection. */
    enum ConnectionFlags {
        /** No flags. */
        NONE = 0,
        /** Opens the connection read-only: operations that change something fail. */
        READ_ONLY = 1,
        /** Does not look up the URI in the aliases of the configuration. */
        NO_ALIASES = 2,
    }

    /** The states of a `Connection`. */
    enum ConnectionState {
        /** The connection is closed. */
        CLOSED = 0,
        /** The connection is being opened. */
        OPENING = 1,
        /** The connection is open. */
        OPEN = 2,
        /** The connection was lost. */
        LOST = 3,
    }

    /** Flags for computing a baseline CPU. */
    enum CpuBaselineFlags {
        /** No flags. */
        NONE = 0,
        /** Lists all features explicitly, those that the model implies as well. */
        EXPAND_FEATURES = 1,
        /** Leaves out features that block migration. */
        MIGRATABLE = 2,
        /** Ignores the CPU of the host that computes the baseline. */
        IGNORE_HOST = 4,
    }

    /** Flags for comparing CPUs. */
    enum CpuCompareFlags {
        /** No flags. */
        NONE = 0,
        /** Fails with `Error.CPU_INCOMPATIBLE` if the CPUs are incompatible; the message names the missing features. */
        FAIL_INCOMPATIBLE = 1,
        /** Validates the XML against the schema first. */
        VALIDATE_XML = 2,
    }

    /** What has come of comparing a CPU with that of the host. */
    enum CpuCompareResult {
        /** The comparison has failed. Calls fail then; they never return it. */
        ERROR = -1,
        /** The host lacks something that the CPU has. */
        INCOMPATIBLE = 0,
        /** The two are the same. */
        IDENTICAL = 1,
        /** The host has more than the CPU needs. */
        SUPERSET = 2,
    }

    /** What is asked for. The numbers are libvirt's. */
    enum CredentialType {
        /** The name of the user to act as. */
        USERNAME = 1,
        /** The name of the user to log in as. */
        AUTH_NAME = 2,
        /** The languages that the user speaks, as a list with commas. */
        LANGUAGE = 3,
        /** A number that is used once. */
        CNONCE = 4,
        /** A password, entered without echo. */
        PASSPHRASE = 5,
        /** The response to a challenge, entered with echo. */
        ECHO_PROMPT = 6,
        /** The response to a challenge, entered without echo. */
        NO_ECHO_PROMPT = 7,
        /** The realm that the user is known in. */
        REALM = 8,
        /** Something that is done elsewhere, as the challenge says. */
        EXTERNAL = 9,
    }

    /** Why the state of the guest agent has changed. */
    enum DomainAgentReason {
        /** The reason is not known. */
        UNKNOWN = 0,
        /** The domain has started. */
        DOMAIN_STARTED = 1,
        /** The agent has opened or closed its channel. */
        CHANNEL = 2,
    }

    /** Whether the guest agent is connected. */
    enum DomainAgentState {
        /** The agent is connected. */
        CONNECTED = 1,
        /** The agent is not connected. */
        DISCONNECTED = 2,
    }

    /** Flags for associating file descriptors with a domain. */
    enum DomainAssociateFlags {
        /** No flags. */
        NONE = 0,
        /** Restores the original security labels when the domain does not need the files any more. */
        SECLABEL_RESTORE = 1,
        /** Labels the files for writing, even if they are used read-only. */
        SECLABEL_WRITABLE = 2,
    }

    /** Flags for setting the authorized SSH keys of a user of the guest. With no flags, the keys replace all others. */
    enum DomainAuthorizedSshKeysSetFlags {
        /** No flags. */
        NONE = 0,
        /** Appends the keys to the existing ones. */
        APPEND = 1,
        /** Removes the keys. */
        REMOVE = 2,
    }

    /** What has become of a block job. */
    enum DomainBlockJobStatus {
        /** The job has completed. */
        COMPLETED = 0,
        /** The job has failed. */
        FAILED = 1,
        /** The job was cancelled. */
        CANCELLED = 2,
        /** Both sides are the same from now on, so that the domain can be moved to the new image. */
        READY = 3,
    }

    /** What a block job does. */
    enum DomainBlockJobType {
        /** The kind of job is not known. */
        UNKNOWN = 0,
        /** Data of the backing chain is copied into the top image. */
        PULL = 1,
        /** The disk is copied to another image. */
        COPY = 2,
        /** Images below the top are merged. */
        COMMIT = 3,
        /** The top image is merged into one below it. */
        ACTIVE_COMMIT = 4,
        /** The disk is backed up. */
        BACKUP = 5,
    }

    /** Flags for resizing a disk of a running domain. */
    enum DomainBlockResizeFlags {
        /** No flags. */
        NONE = 0,
        /** The size is in bytes, which it always is in this API. */
        BYTES = 1,
        /** Resizes to the capacity of the underlying device; the size has to be 0 or that capacity. */
        CAPACITY = 2,
        /** Fails if the disk would shrink. */
        EXTEND = 4,
    }

    /** Flags for fetching domain capabilities. */
    enum DomainCapabilitiesFlags {
        /** No flags. */
        NONE = 0,
        /** Disables the deprecated features of CPU models that the host's CPU has. */
        DISABLE_DEPRECATED_FEATURES = 1,
        /** Lists all features of CPU models, those that the model implies as well. */
        EXPAND_CPU_FEATURES = 2,
        /** Lists the CPU features that the hypervisor supports. */
        SUPPORTED_CPU_FEATURES = 4,
    }

    /** Why the state of a channel has changed. */
    enum DomainChannelReason {
        /** The reason is not known. */
        UNKNOWN = 0,
        /** The domain has started. */
        DOMAIN_STARTED = 1,
        /** A program in the guest has opened or closed the channel. */
        CHANNEL = 2,
    }

    /** Whether a program in the guest has a channel open. */
    enum DomainChannelState {
        /** A program has the channel open. */
        CONNECTED = 1,
        /** No program has the channel open. */
        DISCONNECTED = 2,
    }

    /** How to make a checkpoint of a domain. */
    enum DomainCheckpointCreateFlags {
        /** No flags. */
        NONE = 0,
        /** Creates or changes only the metadata of a checkpoint that exists already. */
        REDEFINE = 1,
        /** Has the guest agent freeze the file systems while the checkpoint is created. */
        QUIESCE = 2,
        /** With `REDEFINE`, checks that the disk images have the bitmaps. */
        REDEFINE_VALIDATE = 4,
    }

    /** What to delete of a checkpoint of a domain. */
    enum DomainCheckpointDeleteFlags {
        /** No flags. */
        NONE = 0,
        /** Deletes all descendants, too. */
        CHILDREN = 1,
        /** Deletes only the metadata of the checkpoint; its bitmaps remain in the disk images. */
        METADATA_ONLY = 2,
        /** Deletes all descendants, but not the checkpoint itself. */
        CHILDREN_ONLY = 4,
    }

    /** Which checkpoints of a domain to list. */
    enum DomainCheckpointListFlags {
        /** No flags. */
        NONE = 0,
        /** When listing those of a domain: only checkpoints without a parent. */
        ROOTS = 1,
        /** When listing children of a checkpoint: all descendants, not only the direct children. */
        DESCENDANTS = 1,
        /** Sorts the list topologically: parents come before their children. */
        TOPOLOGICAL = 2,
        /** Checkpoints without children. */
        LEAVES = 4,
        /** Checkpoints with children. */
        NO_LEAVES = 8,
    }

    /** Which description of a checkpoint of a domain to fetch. */
    enum DomainCheckpointXmlFlags {
        /** No flags. */
        NONE = 0,
        /** Includes passwords. Refused on read-only connections. */
        SECURE = 1,
        /** Leaves out the description of the domain. */
        NO_DOMAIN = 2,
        /** Includes an estimate of the size of the changes since the checkpoint, for each disk, in bytes. The domain has to be active. */
        SIZE = 4,
    }

    /** Flags for opening a console or channel. */
    enum DomainConsoleFlags {
        /** No flags. */
        NONE = 0,
        /** Disconnects the client that is connected now. */
        FORCE = 1,
        /** Connects only if the driver ensures that there is one client at a time. */
        SAFE = 2,
    }

    /** Why the host cannot control a domain. */
    enum DomainControlErrorReason {
        /** It can. */
        NONE = 0,
        /** The reason is not known. */
        UNKNOWN = 1,
        /** The connection to the hypervisor is broken. */
        MONITOR = 2,
        /** What is known of the domain is wrong, because of an error of the host. */
        INTERNAL = 3,
    }

    /** Whether the host can control a domain. */
    enum DomainControlState {
        /** It can. */
        OK = 0,
        /** A job is under way, besides which little can be done. */
        JOB = 1,
        /** It waits for an answer of the hypervisor. */
        OCCUPIED = 2,
        /** It cannot: the domain can only be destroyed. */
        ERROR = 3,
    }

    /** Flags for defining a domain. */
    enum DomainDefineFlags {
        /** No flags. */
        NONE = 0,
        /** Validates the XML against the schema first. */
        VALIDATE = 1,
    }

    /** Flags for destroying a domain. */
    enum DomainDestroyFlags {
        /** No flags. */
        NONE = 0,
        /** Gives the hypervisor process time to flush its data, and fails instead of killing it. */
        GRACEFUL = 1,
        /** Removes the domain's log files. */
        REMOVE_LOGS = 2,
    }

    /** Flags for attaching, detaching and updating devices. Without `LIVE` and `CONFIG`, the running domain is changed, or the definition of an inactive one. */
    enum DomainDeviceFlags {
        /** No flags. */
        NONE = 0,
        /** The running domain. */
        LIVE = 1,
        /** The definition, which takes effect at the next start. */
        CONFIG = 2,
        /** Opens the tray of a removable disk even if the guest has locked it. */
        FORCE = 4,
    }

    /** Why a disk has another source. */
    enum DomainDiskChangeReason {
        /** The source of a removable disk was missing when the domain started, and the drive is empty. */
        MISSING_ON_START = 0,
        /** The source of a disk was missing when the domain started, and the disk was dropped. */
        DROP_MISSING_ON_START = 1,
    }

    /** What error a disk has. */
    enum DomainDiskErrorCode {
        /** None. */
        NONE = 0,
        /** One that is not known closer. */
        UNSPECIFIED = 1,
        /** There is no space left. */
        NO_SPACE = 2,
    }

    /** The details of the lifecycle events of a domain. */
    enum DomainEventDetail {
        /** The definition is new. */
        DEFINED_ADDED = 0,
        /** The definition was changed. */
        DEFINED_UPDATED = 1,
        /** The domain was renamed. */
        DEFINED_RENAMED = 2,
        /** The definition was taken from a snapshot. */
        DEFINED_FROM_SNAPSHOT = 3,
        /** The definition was stored for an unknown reason. */
        DEFINED_UNKNOWN = 255,
        /** The definition was removed. */
        UNDEFINED_REMOVED = 256,
        /** The domain was renamed, which removed the definition with the old name. */
        UNDEFINED_RENAMED = 257,
        /** The definition was removed for an unknown reason. */
        UNDEFINED_UNKNOWN = 511,
        /** The domain booted. */
        STARTED_BOOTED = 512,
        /** The domain is being migrated from another host. */
        STARTED_MIGRATED = 513,
        /** The domain was restored from a saved image. */
        STARTED_RESTORED = 514,
        /** The domain was reverted to a snapshot. */
        STARTED_FROM_SNAPSHOT = 515,
        /** The guest was woken up. */
        STARTED_WAKEUP = 516,
        /** The domain was started again after it was stopped to be recreated. */
        STARTED_RECREATED = 517,
        /** The domain started for an unknown reason. */
        STARTED_UNKNOWN = 767,
        /** The domain was paused by a user. */
        SUSPENDED_PAUSED = 768,
        /** The domain is paused for its migration. */
        SUSPENDED_MIGRATED = 769,
        /** A disk had an I/O error, and the domain is configured to be paused then. */
        SUSPENDED_IO_ERROR = 770,
        /** The watchdog fired, and is configured to pause the domain. */
        SUSPENDED_WATCHDOG = 771,
        /** The domain was restored from an image saved while paused. */
        SUSPENDED_RESTORED = 772,
        /** The domain was reverted to a snapshot in which it was paused. */
        SUSPENDED_FROM_SNAPSHOT = 773,
        /** An operation paused the domain and then failed to resume it. */
        SUSPENDED_API_ERROR = 774,
        /** The domain is paused because it continues at the destination of a post-copy migration. */
        SUSPENDED_POSTCOPY = 775,
        /** The domain is paused because its post-copy migration failed. */
        SUSPENDED_POSTCOPY_FAILED = 776,
        /** The guest has shut down, and the domain is paused. */
        SUSPENDED_GUEST_SHUTDOWN = 777,
        /** The domain was paused for an unknown reason. */
        SUSPENDED_UNKNOWN = 1023,
        /** The domain was resumed by a user. */
        RESUMED_UNPAUSED = 1024,
        /** The domain was resumed at the end of its migration. */
        RESUMED_MIGRATED = 1025,
        /** The domain was resumed by a revert to a snapshot. */
        RESUMED_FROM_SNAPSHOT = 1026,
        /** The domain was resumed for a post-copy migration: the rest of its memory is still being transferred. */
        RESUMED_POSTCOPY = 1027,
        /** The domain was resumed although its post-copy migration failed before all memory was transferred. */
        RESUMED_POSTCOPY_FAILED = 1028,
        /** The domain was resumed for an unknown reason. */
        RESUMED_UNKNOWN = 1279,
        /** The guest shut down. */
        STOPPED_SHUTDOWN = 1280,
        /** The domain was destroyed. */
        STOPPED_DESTROYED = 1281,
        /** The guest crashed. */
        STOPPED_CRASHED = 1282,
        /** The domain was migrated to another host. */
        STOPPED_MIGRATED = 1283,
        /** The domain was saved to an image. */
        STOPPED_SAVED = 1284,
        /** The hypervisor or its management failed. */
        STOPPED_FAILED = 1285,
        /** The domain was reverted to a snapshot in which it was shut off. */
        STOPPED_FROM_SNAPSHOT = 1286,
        /** The domain was stopped to be recreated. */
        STOPPED_RECREATED = 1287,
        /** The domain stopped for an unknown reason. */
        STOPPED_UNKNOWN = 1535,
        /** The guest has shut down; it is not known who requested it. */
        SHUTDOWN_FINISHED = 1536,
        /** The guest has shut down by itself. */
        SHUTDOWN_GUEST = 1537,
        /** The guest has shut down because the host requested it, for example by a signal. */
        SHUTDOWN_HOST = 1538,
        /** The guest has shut down for an unknown reason. */
        SHUTDOWN_UNKNOWN = 1791,
        /** The guest is suspended to memory. */
        PM_SUSPENDED_MEMORY = 1792,
        /** The guest is suspended to disk. */
        PM_SUSPENDED_DISK = 1793,
        /** The guest is suspended for an unknown reason. */
        PM_SUSPENDED_UNKNOWN = 2047,
        /** The guest's kernel panicked. */
        CRASHED_PANICKED = 2048,
        /** The guest's kernel panicked and started its crash kernel. */
        CRASHED_CRASH_LOADED = 2049,
        /** The guest crashed for an unknown reason. */
        CRASHED_UNKNOWN = 2303,
    }

    /** The family of an address of a graphics connection. */
    enum DomainGraphicsAddressFamily {
        /** IPv4. */
        IPV4 = 0,
        /** IPv6. */
        IPV6 = 1,
        /** A Unix socket. */
        UNIX = 2,
    }

    /** Flags for connecting to a graphics device. */
    enum DomainGraphicsFlags {
        /** No flags. */
        NONE = 0,
        /** Skips the authentication of the graphics device. */
        SKIP_AUTH = 1,
    }

    /** How far a client of a graphics device has come. */
    enum DomainGraphicsPhase {
        /** A connection was made. */
        CONNECT = 0,
        /** The client has authenticated and is set up. */
        INITIALIZE = 1,
        /** The connection has ended. */
        DISCONNECT = 2,
    }

    /** Which graphics devices read their certificates again. */
    enum DomainGraphicsReloadType {
        /** All. */
        ANY = 0,
        /** Those that speak VNC. */
        VNC = 1,
    }

    /** Types of information from the guest agent. With no flags, all that the agent has. */
    enum DomainGuestInfoTypes {
        /** No flags. */
        NONE = 0,
        /** The users that are logged in. */
        USERS = 1,
        /** The operating system. */
        OS = 2,
        /** The time zone. */
        TIMEZONE = 4,
        /** The name of the guest. */
        HOSTNAME = 8,
        /** The file systems. */
        FILESYSTEM = 16,
        /** The disks. */
        DISKS = 32,
        /** The network interfaces. */
        INTERFACES = 64,
        /** The load of the system. */
        LOAD = 128,
        /** The devices that are passed through, with their drivers. */
        DEVICES = 256,
    }

    /** Sources of the host name of the guest. With no flags, the hypervisor chooses. */
    enum DomainHostnameFlags {
        /** No flags. */
        NONE = 0,
        /** The leases of the DHCP servers of virtual networks. */
        LEASE = 1,
        /** The guest agent. */
        AGENT = 2,
    }

    /** Where the addresses of interfaces are looked up. */
    enum DomainInterfaceAddressesSource {
        /** In the leases of the DHCP servers of virtual networks. */
        LEASE = 0,
        /** With the guest agent. */
        AGENT = 1,
        /** In the neighbor table of the host. */
        ARP = 2,
    }

    /** What follows from an I/O error of a disk. */
    enum DomainIoErrorAction {
        /** Nothing: the error is ignored. */
        NONE = 0,
        /** The domain is paused. */
        PAUSE = 1,
        /** The error is reported to the guest. */
        REPORT = 2,
    }

    /** What is to be done with a domain by itself. */
    enum DomainLifecycleAction {
        /** The domain is stopped. */
        DESTROY = 0,
        /** The domain is started anew. */
        RESTART = 1,
        /** The domain is started anew under another name. */
        RESTART_RENAME = 2,
        /** The domain stays as it is, for analysis. */
        PRESERVE = 3,
        /** The memory is dumped, and the domain stopped. */
        COREDUMP_DESTROY = 4,
        /** The memory is dumped, and the domain started anew. */
        COREDUMP_RESTART = 5,
        /** The domain stays as it is, and its CPUs go on. */
        PRESERVE_RUNNING = 6,
    }

    /** When something is to be done with a domain by itself. */
    enum DomainLifecycleEvent {
        /** When the guest has powered off. */
        POWER_OFF = 0,
        /** When the guest reboots. */
        REBOOT = 1,
        /** When the guest has crashed. */
        CRASH = 2,
    }

    /** Flags for listing domains. Flags of one group are alternatives; groups are combined with AND. */
    enum DomainListFlags {
        /** No flags. */
        NONE = 0,
        /** Domains that are active: running, paused or in another state. */
        ACTIVE = 1,
        /** Domains that are not active. */
        INACTIVE = 2,
        /** Domains with a stored definition. */
        PERSISTENT = 4,
        /** Domains without a definition. */
        TRANSIENT = 8,
        /** Domains whose state is running. */
        RUNNING = 16,
        /** Domains whose state is paused. */
        PAUSED = 32,
        /** Domains whose state is shut off. */
        SHUTOFF = 64,
        /** Domains in any other state. */
        OTHER = 128,
        /** Domains with a managed save image. */
        MANAGED_SAVE = 256,
        /** Domains without a managed save image. */
        NO_MANAGED_SAVE = 512,
        /** Domains that are started with the host. */
        AUTOSTART = 1024,
        /** Domains that are not started with the host. */
        NO_AUTOSTART = 2048,
        /** Domains with a snapshot. */
        HAS_SNAPSHOT = 4096,
        /** Domains without a snapshot. */
        NO_SNAPSHOT = 8192,
        /** Domains with a checkpoint. */
        HAS_CHECKPOINT = 16384,
        /** Domains without a checkpoint. */
        NO_CHECKPOINT = 32768,
    }

    /** What the hypervisor has done about a memory failure. */
    enum DomainMemoryFailureAction {
        /** Nothing: the failure can be ignored. */
        IGNORE = 0,
        /** The error was injected into the guest, which may be able to recover. */
        INJECT = 1,
        /** It has given up: the failure cannot be handled. */
        FATAL = 2,
        /** It has reset the guest, which cannot handle the failure. */
        RESET = 3,
    }

    /** More about a memory failure. */
    enum DomainMemoryFailureFlags {
        /** No flags. */
        NONE = 0,
        /** The failure is in memory that was being used, so that something has to be done at once. */
        ACTION_REQUIRED = 1,
        /** The failure came while an earlier one was being handled. */
        RECURSIVE = 2,
    }

    /** Whose memory has failed. */
    enum DomainMemoryFailureRecipient {
        /** Memory of the hypervisor, outside of the guest's. */
        HYPERVISOR = 0,
        /** Memory of the guest. */
        GUEST = 1,
    }

    /** Flags for changing the memory of a domain. */
    enum DomainMemoryFlags {
        /** No flags. */
        NONE = 0,
        /** The running domain. */
        LIVE = 1,
        /** The definition, which takes effect at the next start. */
        CONFIG = 2,
        /** The maximum instead of the current size. */
        MAXIMUM = 4,
    }

    /** The kind of address for peeking at memory. Exactly one flag is required. */
    enum DomainMemoryPeekFlags {
        /** No flags. */
        NONE = 0,
        /** Virtual addresses, as the current virtual CPU of the hypervisor translates them. */
        VIRTUAL = 1,
        /** Physical addresses of the guest. */
        PHYSICAL = 2,
    }

    /** Types of messages about a domain. With no flags, all types. */
    enum DomainMessageTypes {
        /** No flags. */
        NONE = 0,
        /** Deprecated features that the domain uses. */
        DEPRECATION = 1,
        /** Tainting: unsupported features that the domain uses. */
        TAINTING = 2,
        /** The I/O errors of its disks. */
        IO_ERRORS = 4,
    }

    /** The parts of a domain's metadata. */
    enum DomainMetadataType {
        /** The description, free text. */
        DESCRIPTION = 0,
        /** The title, one short line. */
        TITLE = 1,
        /** An XML element of an application, which its namespace identifies. */
        ELEMENT = 2,
    }

    /** What a change affects. With no flags, that is the running domain, or the definition of an inactive one. */
    enum DomainModificationImpact {
        /** No flags. */
        NONE = 0,
        /** The running domain. */
        LIVE = 1,
        /** The definition, which takes effect at the next start. */
        CONFIG = 2,
    }

    /** A signal for a process of a guest, numbered in the same way on all hosts. */
    enum DomainProcessSignal {
        /** No signal: whether the process is there is checked. */
        NOP = 0,
        /** `SIGHUP`. */
        HUP = 1,
        /** `SIGINT`. */
        INT = 2,
        /** `SIGQUIT`. */
        QUIT = 3,
        /** `SIGILL`. */
        ILL = 4,
        /** `SIGTRAP`. */
        TRAP = 5,
        /** `SIGABRT`. */
        ABRT = 6,
        /** `SIGBUS`. */
        BUS = 7,
        /** `SIGFPE`. */
        FPE = 8,
        /** `SIGKILL`. */
        KILL = 9,
        /** `SIGUSR1`. */
        USR1 = 10,
        /** `SIGSEGV`. */
        SEGV = 11,
        /** `SIGUSR2`. */
        USR2 = 12,
        /** `SIGPIPE`. */
        PIPE = 13,
        /** `SIGALRM`. */
        ALRM = 14,
        /** `SIGTERM`. */
        TERM = 15,
        /** `SIGSTKFLT`. */
        STKFLT = 16,
        /** `SIGCHLD`. */
        CHLD = 17,
        /** `SIGCONT`. */
        CONT = 18,
        /** `SIGSTOP`. */
        STOP = 19,
        /** `SIGTSTP`. */
        TSTP = 20,
        /** `SIGTTIN`. */
        TTIN = 21,
        /** `SIGTTOU`. */
        TTOU = 22,
        /** `SIGURG`. */
        URG = 23,
        /** `SIGXCPU`. */
        XCPU = 24,
        /** `SIGXFSZ`. */
        XFSZ = 25,
        /** `SIGVTALRM`. */
        VTALRM = 26,
        /** `SIGPROF`. */
        PROF = 27,
        /** `SIGWINCH`. */
        WINCH = 28,
        /** `SIGPOLL`. */
        POLL = 29,
        /** `SIGPWR`. */
        PWR = 30,
        /** `SIGSYS`. */
        SYS = 31,
        /** The real-time signal 0. */
        RT0 = 32,
        /** The real-time signal 1. */
        RT1 = 33,
        /** The real-time signal 2. */
        RT2 = 34,
        /** The real-time signal 3. */
        RT3 = 35,
        /** The real-time signal 4. */
        RT4 = 36,
        /** The real-time signal 5. */
        RT5 = 37,
        /** The real-time signal 6. */
        RT6 = 38,
        /** The real-time signal 7. */
        RT7 = 39,
        /** The real-time signal 8. */
        RT8 = 40,
        /** The real-time signal 9. */
        RT9 = 41,
        /** The real-time signal 10. */
        RT10 = 42,
        /** The real-time signal 11. */
        RT11 = 43,
        /** The real-time signal 12. */
        RT12 = 44,
        /** The real-time signal 13. */
        RT13 = 45,
        /** The real-time signal 14. */
        RT14 = 46,
        /** The real-time signal 15. */
        RT15 = 47,
        /** The real-time signal 16. */
        RT16 = 48,
        /** The real-time signal 17. */
        RT17 = 49,
        /** The real-time signal 18. */
        RT18 = 50,
        /** The real-time signal 19. */
        RT19 = 51,
        /** The real-time signal 20. */
        RT20 = 52,
        /** The real-time signal 21. */
        RT21 = 53,
        /** The real-time signal 22. */
        RT22 = 54,
        /** The real-time signal 23. */
        RT23 = 55,
        /** The real-time signal 24. */
        RT24 = 56,
        /** The real-time signal 25. */
        RT25 = 57,
        /** The real-time signal 26. */
        RT26 = 58,
        /** The real-time signal 27. */
        RT27 = 59,
        /** The real-time signal 28. */
        RT28 = 60,
        /** The real-time signal 29. */
        RT29 = 61,
        /** The real-time signal 30. */
        RT30 = 62,
        /** The real-time signal 31. */
        RT31 = 63,
        /** The real-time signal 32. */
        RT32 = 64,
    }

    /** Flags for a command of the QEMU monitor. */
    enum DomainQemuMonitorCommandFlags {
        /** No flags. */
        NONE = 0,
        /** The command is one of the human monitor (HMP), such as `info version`, instead of QMP. */
        HMP = 1,
    }

    /** Which events of the QEMU monitor to watch. */
    enum DomainQemuMonitorEventFlags {
        /** No flags. */
        NONE = 0,
        /** The name of the events is a regular expression that has to match somewhere in it. */
        REGEX = 1,
        /** Upper and lower case are the same. */
        NO_CASE = 2,
    }

    /** Flags for rebooting a domain. With no flags, the hypervisor chooses how. */
    enum DomainRebootFlags {
        /** No flags. */
        NONE = 0,
        /** Sends an ACPI power button event and starts the guest again when it has shut down. */
        ACPI_POWER_BTN = 1,
        /** Uses the guest agent. */
        GUEST_AGENT = 2,
        /** Writes to the init control pipe of a container. */
        INITCTL = 4,
        /** Sends a signal to a container's init process. */
        SIGNAL = 8,
        /** Uses the paravirtualized guest control of the hypervisor. */
        PARAVIRT = 16,
    }

    /** Flags for fetching the XML description in a saved image. */
    enum DomainSaveImageXmlFlags {
        /** No flags. */
        NONE = 0,
        /** Includes security-sensitive data, such as passwords. */
        SECURE = 1,
    }

    /** Flags for saving and restoring a domain. */
    enum DomainSaveRestoreFlags {
        /** No flags. */
        NONE = 0,
        /** Bypasses the file cache of the host. */
        BYPASS_CACHE = 1,
        /** The domain is running after it is restored, regardless of its state when it was saved. */
        RUNNING = 2,
        /** The domain is paused after it is restored, regardless of its state when it was saved. */
        PAUSED = 4,
        /** Resets the variable store of the firmware from its template. */
        RESET_NVRAM = 8,
    }

    /** Flags for setting the time of the guest. */
    enum DomainSetTimeFlags {
        /** No flags. */
        NONE = 0,
        /** Sets it from the domain's real-time clock, which goes on while the domain is paused. The time that is passed is ignored. */
        SYNC = 1,
    }

    /** Flags for setting the password of a user of the guest. */
    enum DomainSetUserPasswordFlags {
        /** No flags. */
        NONE = 0,
        /** The password is already hashed, in the form in which the guest stores it. */
        ENCRYPTED = 1,
    }

    /** Flags for enabling and disabling individual virtual CPUs. */
    enum DomainSetVcpuFlags {
        /** No flags. */
        NONE = 0,
        /** The running domain. */
        LIVE = 1,
        /** The definition, which takes effect at the next start. */
        CONFIG = 2,
        /** Does not wait until the guest has released the virtual CPUs. */
        ASYNC_UNPLUG = 4,
    }

    /** Flags for shutting a domain down. With no flags, the hypervisor chooses how. */
    enum DomainShutdownFlags {
        /** No flags. */
        NONE = 0,
        /** Sends an ACPI power button event. */
        ACPI_POWER_BTN = 1,
        /** Uses the guest agent. */
        GUEST_AGENT = 2,
        /** Writes to the init control pipe of a container. */
        INITCTL = 4,
        /** Sends a signal to a container's init process. */
        SIGNAL = 8,
        /** Uses the paravirtualized guest control of the hypervisor. */
        PARAVIRT = 16,
    }

    /** How to make a snapshot of a domain. */
    enum DomainSnapshotCreateFlags {
        /** No flags. */
        NONE = 0,
        /** Creates or changes only the metadata of a snapshot that exists already. */
        REDEFINE = 1,
        /** With `REDEFINE`, makes the snapshot the current one. */
        CURRENT = 2,
        /** Creates the snapshot without metadata: libvirt does not know of it afterwards. */
        NO_METADATA = 4,
        /** Stops the domain once the snapshot is made. */
        HALT = 8,
        /** Creates a snapshot of the disks only, without the memory. */
        DISK_ONLY = 16,
        /** Uses existing files for an external snapshot, instead of creating them. */
        REUSE_EXT = 32,
        /** Has the guest agent freeze the file systems while the snapshot is created. */
        QUIESCE = 64,
        /** Makes the creation atomic: either all disks are changed, or none. */
        ATOMIC = 128,
        /** Lets the guest run while its memory is saved. */
        LIVE = 256,
        /** Validates the document against the schema first. */
        VALIDATE = 512,
    }

    /** What to delete of a snapshot of a domain. */
    enum DomainSnapshotDeleteFlags {
        /** No flags. */
        NONE = 0,
        /** Deletes all descendants, too. */
        CHILDREN = 1,
        /** Deletes only the metadata of the snapshot; its contents remain in the disk images. */
        METADATA_ONLY = 2,
        /** Deletes all descendants, but not the snapshot itself. */
        CHILDREN_ONLY = 4,
    }

    /** Which snapshots of a domain to list. */
    enum DomainSnapshotListFlags {
        /** No flags. */
        NONE = 0,
        /** When listing those of a domain: only snapshots without a parent. */
        ROOTS = 1,
        /** When listing children of a snapshot: all descendants, not only the direct children. */
        DESCENDANTS = 1,
        /** Snapshots with metadata. */
        METADATA = 2,
        /** Snapshots without children. */
        LEAVES = 4,
        /** Snapshots with children. */
        NO_LEAVES = 8,
        /** Snapshots without metadata. */
        NO_METADATA = 16,
        /** Snapshots that were made while the domain was shut off. */
        INACTIVE = 32,
        /** Snapshots that were made while the domain was active, with its memory. */
        ACTIVE = 64,
        /** Snapshots that were made while the domain was active, of its disks only. */
        DISK_ONLY = 128,
        /** Snapshots in the images of the disks. */
        INTERNAL = 256,
        /** Snapshots in files of their own. */
        EXTERNAL = 512,
        /** Sorts the list topologically: parents come before their children. */
        TOPOLOGICAL = 1024,
    }

    /** Where a snapshot of a domain is stored. */
    enum DomainSnapshotLocation {
        /** It is not known. */
        UNKNOWN = 0,
        /** In the images of the disks. */
        INTERNAL = 1,
        /** In files of its own, of a disk or of the memory. */
        EXTERNAL = 2,
    }

    /** How to revert a domain to a snapshot. */
    enum DomainSnapshotRevertFlags {
        /** No flags. */
        NONE = 0,
        /** The domain runs afterwards, whatever its state in the snapshot. */
        RUNNING = 1,
        /** The domain is paused afterwards, whatever its state in the snapshot. */
        PAUSED = 2,
        /** Allows risky reverts, such as those that need a new emulator process. */
        FORCE = 4,
        /** Resets the firmware's NVRAM. */
        RESET_NVRAM = 8,
    }

    /** The state in which a domain was when a snapshot of it was made. */
    enum DomainSnapshotState {
        /** No state, or it is not known. */
        NO_STATE = 0,
        /** Running. */
        RUNNING = 1,
        /** Blocked on a resource. */
        BLOCKED = 2,
        /** Paused. */
        PAUSED = 3,
        /** Being shut down. */
        SHUTDOWN = 4,
        /** Shut off. */
        SHUTOFF = 5,
        /** Crashed. */
        CRASHED = 6,
        /** Suspended by the power management of the guest. */
        PM_SUSPENDED = 7,
        /** Active, but the snapshot has its disks only and not its memory. */
        DISK_SNAPSHOT = 8,
    }

    /** Which description of a snapshot of a domain to fetch. */
    enum DomainSnapshotXmlFlags {
        /** No flags. */
        NONE = 0,
        /** Includes passwords. Refused on read-only connections. */
        SECURE = 1,
    }

    /** Flags for starting a domain. */
    enum DomainStartFlags {
        /** No flags. */
        NONE = 0,
        /** Starts the domain paused. */
        PAUSED = 1,
        /** Destroys the domain when the connection is closed. */
        AUTODESTROY = 2,
        /** Bypasses the file cache of the host when a saved image is read. */
        BYPASS_CACHE = 4,
        /** Discards a managed save image and boots. */
        FORCE_BOOT = 8,
        /** Validates the XML against the schema first. */
        VALIDATE = 16,
        /** Resets the variable store of the firmware from its template. */
        RESET_NVRAM = 32,
    }

    /** The states of a domain. */
    enum DomainState {
        /** The state is unknown. */
        NO_STATE = 0,
        /** The domain is running. */
        RUNNING = 1,
        /** The domain is blocked on a resource. */
        BLOCKED = 2,
        /** The domain is paused. */
        PAUSED = 3,
        /** The domain is shutting down. */
        SHUTDOWN = 4,
        /** The domain is shut off. */
        SHUTOFF = 5,
        /** The domain crashed and has not been cleaned up yet. */
        CRASHED = 6,
        /** The guest is suspended by its power management. */
        PM_SUSPENDED = 7,
    }

    /** The reasons for the state of a domain. */
    enum DomainStateReason {
        /** The state and the reason are unknown. */
        NO_STATE_UNKNOWN = 0,
        /** The domain runs for an unknown reason. */
        RUNNING_UNKNOWN = 256,
        /** The domain booted. */
        RUNNING_BOOTED = 257,
        /** The domain was migrated from another host. */
        RUNNING_MIGRATED = 258,
        /** The domain was restored from a saved image. */
        RUNNING_RESTORED = 259,
        /** The domain was reverted to a snapshot in which it was running. */
        RUNNING_FROM_SNAPSHOT = 260,
        /** The domain was resumed by a user. */
        RUNNING_UNPAUSED = 261,
        /** The domain was resumed because its migration was cancelled or failed. */
        RUNNING_MIGRATION_CANCELED = 262,
        /** The domain was resumed because saving it was cancelled or failed. */
        RUNNING_SAVE_CANCELED = 263,
        /** The guest was woken up. */
        RUNNING_WAKEUP = 264,
        /** The domain was resumed after a crash. */
        RUNNING_CRASHED = 265,
        /** The domain runs while the rest of its memory is still being transferred by a post-copy migration. */
        RUNNING_POSTCOPY = 266,
        /** The domain runs although its post-copy migration failed before all memory was transferred. */
        RUNNING_POSTCOPY_FAILED = 267,
        /** The domain is blocked for an unknown reason. */
        BLOCKED_UNKNOWN = 512,
        /** The domain is paused for an unknown reason. */
        PAUSED_UNKNOWN = 768,
        /** The domain was paused by a user. */
        PAUSED_USER = 769,
        /** The domain is paused for its migration. */
        PAUSED_MIGRATION = 770,
        /** The domain is paused while it is saved. */
        PAUSED_SAVE = 771,
        /** The domain is paused while its memory is dumped. */
        PAUSED_DUMP = 772,
        /** A disk had an I/O error, and the domain is configured to be paused then. */
        PAUSED_IO_ERROR = 773,
        /** The watchdog fired, and is configured to pause the domain. */
        PAUSED_WATCHDOG = 774,
        /** The domain was reverted to a snapshot in which it was paused. */
        PAUSED_FROM_SNAPSHOT = 775,
        /** The guest has shut down, and the domain is about to stop. */
        PAUSED_SHUTTING_DOWN = 776,
        /** The domain is paused while a snapshot is taken. */
        PAUSED_SNAPSHOT = 777,
        /** The guest crashed and the domain is kept for inspection. */
        PAUSED_CRASHED = 778,
        /** The domain is being started, and its virtual CPUs do not run yet. */
        PAUSED_STARTING_UP = 779,
        /** The domain is paused because it runs at the destination of a post-copy migration. */
        PAUSED_POSTCOPY = 780,
        /** The domain is paused because its post-copy migration failed. */
        PAUSED_POSTCOPY_FAILED = 781,
        /** An operation paused the domain and then failed to resume it. */
        PAUSED_API_ERROR = 782,
        /** The domain shuts down for an unknown reason. */
        SHUTDOWN_UNKNOWN = 1024,
        /** A user has requested the shutdown. */
        SHUTDOWN_USER = 1025,
        /** The domain is off for an unknown reason. */
        SHUTOFF_UNKNOWN = 1280,
        /** The guest shut down. */
        SHUTOFF_SHUTDOWN = 1281,
        /** The domain was destroyed. */
        SHUTOFF_DESTROYED = 1282,
        /** The domain crashed. */
        SHUTOFF_CRASHED = 1283,
        /** The domain was migrated to another host. */
        SHUTOFF_MIGRATED = 1284,
        /** The domain was saved to an image. */
        SHUTOFF_SAVED = 1285,
        /** The domain did not start. */
        SHUTOFF_FAILED = 1286,
        /** The domain was reverted to a snapshot in which it was shut off. */
        SHUTOFF_FROM_SNAPSHOT = 1287,
        /** The daemon could not reconnect to the domain after a restart, and stopped it. */
        SHUTOFF_DAEMON = 1288,
        /** The domain crashed for an unknown reason. */
        CRASHED_UNKNOWN = 1536,
        /** The guest's kernel panicked. */
        CRASHED_PANICKED = 1537,
        /** The guest is suspended for an unknown reason. */
        PM_SUSPENDED_UNKNOWN = 1792,
    }

    /** Flags for fetching the statistics of domains. */
    enum DomainStatsFlags {
        /** No flags. */
        NONE = 0,
        /** Domains that are active: running, paused or in another state. */
        ACTIVE = 1,
        /** Domains that are not active. */
        INACTIVE = 2,
        /** Domains with a stored definition. */
        PERSISTENT = 4,
        /** Domains without a definition. */
        TRANSIENT = 8,
        /** Domains whose state is running. */
        RUNNING = 16,
        /** Domains whose state is paused. */
        PAUSED = 32,
        /** Domains whose state is shut off. */
        SHUTOFF = 64,
        /** Domains in any other state. */
        OTHER = 128,
        /** Leaves out statistics that would have to wait for another job of the domain. */
        NO_WAIT = 536870912,
        /** Covers every image in a disk's backing chain, not only the top one. */
        BACKING = 1073741824,
        /** Fails if the hypervisor lacks one of the requested groups. */
        ENFORCE_STATS = 2147483648,
    }

    /** Groups of statistics. With no flags, all that the hypervisor has. */
    enum DomainStatsTypes {
        /** No flags. */
        NONE = 0,
        /** The state and the reason for it. */
        STATE = 1,
        /** CPU time over all virtual CPUs. */
        CPU_TOTAL = 2,
        /** Memory, as reported by the balloon device. */
        BALLOON = 4,
        /** Each virtual CPU. */
        VCPU = 8,
        /** Each network interface. */
        INTERFACE = 16,
        /** Each disk. */
        BLOCK = 32,
        /** The performance events that are enabled. */
        PERF = 64,
        /** Each I/O thread. */
        IOTHREAD = 128,
        /** Use of the host's memory bandwidth. */
        MEMORY = 256,
        /** The dirty rate of the memory, as last measured. */
        DIRTY_RATE = 512,
        /** Counters of the hypervisor itself, under its own names. */
        VM = 1024,
    }

    /** What has happened to the tray of a removable disk. */
    enum DomainTrayChange {
        /** The tray was opened. */
        OPEN = 0,
        /** The tray was closed. */
        CLOSE = 1,
    }

    /** What else to remove, or keep, when a domain is undefined. */
    enum DomainUndefineFlags {
        /** No flags. */
        NONE = 0,
        /** Removes the saved image that the host keeps. */
        MANAGED_SAVE = 1,
        /** Removes what is recorded about snapshots, if the domain goes away with its definition. */
        SNAPSHOTS_METADATA = 2,
        /** Removes the firmware's variable store. */
        NVRAM = 4,
        /** Keeps the firmware's variable store. */
        KEEP_NVRAM = 8,
        /** Removes what is recorded about checkpoints, if the domain goes away with its definition. */
        CHECKPOINTS_METADATA = 16,
        /** Removes the state of the emulated TPM. */
        TPM = 32,
        /** Keeps the state of the emulated TPM. */
        KEEP_TPM = 64,
    }

    /** What a query or change of the virtual CPUs is about. */
    enum DomainVcpuFlags {
        /** No flags. */
        NONE = 0,
        /** The running domain. */
        LIVE = 1,
        /** The definition, which takes effect at the next start. */
        CONFIG = 2,
        /** The upper limit instead of the present number. */
        MAXIMUM = 4,
        /** The CPUs that the guest has online, by way of its agent. */
        GUEST = 8,
        /** Makes the CPUs it adds removable again. */
        HOTPLUGGABLE = 16,
        /** Returns once removal has been requested; an event tells when a CPU is gone. */
        ASYNC_UNPLUG = 32,
    }

    /** What a watchdog that has fired does to its domain. */
    enum DomainWatchdogAction {
        /** Nothing. */
        NONE = 0,
        /** The domain is paused. */
        PAUSE = 1,
        /** The domain is reset. */
        RESET = 2,
        /** The domain is powered off. */
        POWER_OFF = 3,
        /** The guest is asked to shut down. */
        SHUTDOWN = 4,
        /** A message is logged. */
        DEBUG = 5,
        /** A non-maskable interrupt is sent to the guest. */
        INJECT_NMI = 6,
    }

    /** What a domain's XML should show. */
    enum DomainXmlFlags {
        /** No flags. */
        NONE = 0,
        /** Includes passwords and other secrets; a read-only connection may not ask for it. */
        SECURE = 1,
        /** Shows the stored definition, which the next start uses, even while the domain runs. */
        INACTIVE = 2,
        /** Spells the guest's CPU out as the host's CPU determines it. */
        UPDATE_CPU = 4,
        /** Leaves out what a destination of a migration may not understand. */
        MIGRATABLE = 8,
    }

    /** The family of an IP address. */
    enum IpAddressFamily {
        /** IPv4. */
        IPV4 = 0,
        /** IPv6. */
        IPV6 = 1,
    }

    /** How to define a network interface of the host. */
    enum InterfaceDefineFlags {
        /** No flags. */
        NONE = 0,
        /** Validates the document against the schema first. */
        VALIDATE = 1,
    }

    /** Which network interfaces of the host to list. */
    enum InterfaceListFlags {
        /** No flags. */
        NONE = 0,
        /** Interfaces that are down. */
        INACTIVE = 1,
        /** Interfaces that are up. */
        ACTIVE = 2,
    }

    /** Which description of a network interface of the host to fetch. */
    enum InterfaceXmlFlags {
        /** No flags. */
        NONE = 0,
        /** The definition, instead of what the interface is now. */
        INACTIVE = 1,
    }

    /** Which numbering a list of key codes uses. */
    enum KeycodeSet {
        /** The codes of Linux's input layer. */
        LINUX = 0,
        /** The scan codes of the original XT keyboard. */
        XT = 1,
        /** Set 1 of the AT keyboard's scan codes. */
        AT_SET1 = 2,
        /** Set 2 of the AT keyboard's scan codes. */
        AT_SET2 = 3,
        /** Set 3 of the AT keyboard's scan codes. */
        AT_SET3 = 4,
        /** The virtual key codes of macOS. */
        OSX = 5,
        /** The XT codes in the variant of Linux's keyboard driver. */
        XT_KBD = 6,
        /** The usage numbers of USB keyboards. */
        USB = 7,
        /** The virtual key codes of Windows. */
        WIN32 = 8,
        /** QEMU's own numbers, one byte per key; the set that VNC and SPICE extensions send. */
        QNUM = 9,
    }

    /** How to create a network. */
    enum NetworkCreateFlags {
        /** No flags. */
        NONE = 0,
        /** Validates the document against the schema first. */
        VALIDATE = 1,
    }

    /** How to define a network. */
    enum NetworkDefineFlags {
        /** No flags. */
        NONE = 0,
        /** Validates the document against the schema first. */
        VALIDATE = 1,
    }

    /** Which networks to list. */
    enum NetworkListFlags {
        /** No flags. */
        NONE = 0,
        /** Networks that are stopped. */
        INACTIVE = 1,
        /** Networks that are started. */
        ACTIVE = 2,
        /** Networks with a definition. */
        PERSISTENT = 4,
        /** Networks without a definition. */
        TRANSIENT = 8,
        /** Networks that are started when the host starts. */
        AUTOSTART = 16,
        /** Networks that are not started when the host starts. */
        NO_AUTOSTART = 32,
    }

    /** The parts of a network's metadata. */
    enum NetworkMetadataType {
        /** The description, free text. */
        DESCRIPTION = 0,
        /** The title, one short line. */
        TITLE = 1,
        /** An XML element of an application, identified by its namespace. */
        ELEMENT = 2,
    }

    /** How to create a network port. */
    enum NetworkPortCreateFlags {
        /** No flags. */
        NONE = 0,
        /** Takes over what is connected already, such as a device of the host, instead of assigning something new. */
        RECLAIM = 1,
        /** Validates the document against the schema first. */
        VALIDATE = 2,
    }

    /** What `Network.update` does with an element. */
    enum NetworkUpdateCommand {
        /** Nothing; hosts refuse it. */
        NONE = 0,
        /** Replaces the element that is the same by what identifies it. */
        MODIFY = 1,
        /** Removes the element. */
        DELETE = 2,
        /** Adds the element behind the others. */
        ADD_LAST = 3,
        /** Adds the element before the others. */
        ADD_FIRST = 4,
    }

    /** What of a network to change: without flags, what it is now. */
    enum NetworkUpdateFlags {
        /** No flags. */
        NONE = 0,
        /** The network as it is while it is active. */
        AFFECT_LIVE = 1,
        /** The definition of the network. */
        AFFECT_CONFIG = 2,
    }

    /** The elements that `Network.update` changes. */
    enum NetworkUpdateSection {
        /** None; hosts refuse it. */
        NONE = 0,
        /** `<bridge>` */
        BRIDGE = 1,
        /** `<domain>` */
        DOMAIN = 2,
        /** `<ip>` */
        IP = 3,
        /** `<host>` in the `<dhcp>` of an `<ip>` */
        IP_DHCP_HOST = 4,
        /** `<range>` in the `<dhcp>` of an `<ip>` */
        IP_DHCP_RANGE = 5,
        /** `<forward>` */
        FORWARD = 6,
        /** `<interface>` in `<forward>` */
        FORWARD_INTERFACE = 7,
        /** `<pf>` in `<forward>` */
        FORWARD_PF = 8,
        /** `<portgroup>` */
        PORTGROUP = 9,
        /** `<host>` in `<dns>` */
        DNS_HOST = 10,
        /** `<txt>` in `<dns>` */
        DNS_TXT = 11,
        /** `<srv>` in `<dns>` */
        DNS_SRV = 12,
    }

    /** Which description of a network to fetch. */
    enum NetworkXmlFlags {
        /** No flags. */
        NONE = 0,
        /** The definition, from which the network starts next, instead of what it is now. */
        INACTIVE = 1,
    }

    /** Flags for allocating huge pages. */
    enum NodeAllocPagesFlags {
        /** No flags. */
        NONE = 0,
        /** Sets the number of pages in the pools to the given counts, instead of adding the counts to them. */
        SET = 1,
    }

    /** Where a host keeps its state while it is suspended. */
    enum NodeSuspendTarget {
        /** In memory. */
        MEMORY = 0,
        /** On disk. */
        DISK = 1,
        /** In memory, and on disk in case that the power fails. */
        HYBRID = 2,
    }

    /** How to create a device of the host. */
    enum NodeDeviceCreateFlags {
        /** No flags. */
        NONE = 0,
        /** Validates the document against the schema first. */
        XML_VALIDATE = 1,
    }

    /** How to define a device of the host. */
    enum NodeDeviceDefineFlags {
        /** No flags. */
        NONE = 0,
        /** Validates the document against the schema first. */
        XML_VALIDATE = 1,
    }

    /** Which devices of the host to list. */
    enum NodeDeviceListFlags {
        /** No flags. */
        NONE = 0,
        /** The host itself. */
        CAP_SYSTEM = 1,
        /** PCI devices. */
        CAP_PCI_DEV = 2,
        /** USB devices. */
        CAP_USB_DEV = 4,
        /** Interfaces of USB devices. */
        CAP_USB_INTERFACE = 8,
        /** Network interfaces. */
        CAP_NET = 16,
        /** SCSI hosts. */
        CAP_SCSI_HOST = 32,
        /** SCSI targets. */
        CAP_SCSI_TARGET = 64,
        /** SCSI devices. */
        CAP_SCSI = 128,
        /** Storage devices. */
        CAP_STORAGE = 256,
        /** Fibre Channel hosts. */
        CAP_FC_HOST = 512,
        /** Hosts that can have virtual ports. */
        CAP_VPORTS = 1024,
        /** Generic SCSI devices. */
        CAP_SCSI_GENERIC = 2048,
        /** DRM devices. */
        CAP_DRM = 4096,
        /** Devices that can have mediated devices. */
        CAP_MDEV_TYPES = 8192,
        /** Mediated devices. */
        CAP_MDEV = 16384,
        /** CCW devices. */
        CAP_CCW_DEV = 32768,
        /** CSS devices. */
        CAP_CSS_DEV = 65536,
        /** vDPA devices. */
        CAP_VDPA = 131072,
        /** AP cards. */
        CAP_AP_CARD = 262144,
        /** AP queues. */
        CAP_AP_QUEUE = 524288,
        /** AP matrices. */
        CAP_AP_MATRIX = 1048576,
        /** PCI devices with vital product data. */
        CAP_VPD = 2097152,
        /** Groups of CCW devices. */
        CAP_CCWGROUP_DEV = 4194304,
        /** Members of groups of CCW devices. */
        CAP_CCWGROUP_MEMBER = 8388608,
        /** Devices with a definition. */
        PERSISTENT = 268435456,
        /** Devices without a definition. */
        TRANSIENT = 536870912,
        /** Devices that are not there. */
        INACTIVE = 1073741824,
        /** Devices that are there. */
        ACTIVE = 2147483648,
    }

    /** Flags for updating a node device. With no flags, the active device is updated. */
    enum NodeDeviceUpdateFlags {
        /** No flags. */
        NONE = 0,
        /** The active device. */
        AFFECT_LIVE = 1,
        /** The definition of the device. */
        AFFECT_CONFIG = 2,
    }

    /** Flags for fetching the XML description of a node device. */
    enum NodeDeviceXmlFlags {
        /** No flags. */
        NONE = 0,
        /** The inactive description, with which the device is started the next time. */
        INACTIVE = 1,
    }

    /** How to create the binding of a network filter. */
    enum NwFilterBindingCreateFlags {
        /** No flags. */
        NONE = 0,
        /** Validates the document against the schema first. */
        VALIDATE = 1,
    }

    /** How to define a network filter. */
    enum NwFilterDefineFlags {
        /** No flags. */
        NONE = 0,
        /** Validates the document against the schema first. */
        VALIDATE = 1,
    }

    /** How to define a secret. */
    enum SecretDefineFlags {
        /** No flags. */
        NONE = 0,
        /** Validates the document against the schema first. */
        VALIDATE = 1,
    }

    /** Which secrets to list. */
    enum SecretListFlags {
        /** No flags. */
        NONE = 0,
        /** Secrets that are in memory only. */
        EPHEMERAL = 1,
        /** Secrets that are stored. */
        NO_EPHEMERAL = 2,
        /** Secrets whose values are for the hypervisor only. */
        PRIVATE = 4,
        /** Secrets whose values can be fetched. */
        NO_PRIVATE = 8,
    }

    /** What a secret is for. */
    enum SecretUsageType {
        /** Nothing particular. */
        NONE = 0,
        /** An encrypted volume, by its path. */
        VOLUME = 1,
        /** A Ceph cluster, by a name. */
        CEPH = 2,
        /** An iSCSI target, by a name. */
        ISCSI = 3,
        /** The private key of TLS certificates, by a name. */
        TLS = 4,
        /** The state of a virtual TPM, by a name. */
        VTPM = 5,
    }

    /** Flags for building a storage pool. */
    enum StoragePoolBuildFlags {
        /** No flags. */
        NONE = 0,
        /** Repairs the existing storage. */
        REPAIR = 1,
        /** Enlarges the existing storage. */
        RESIZE = 2,
        /** Fails if there is data already. */
        NO_OVERWRITE = 4,
        /** Overwrites existing data. */
        OVERWRITE = 8,
    }

    /** Flags for starting a storage pool. */
    enum StoragePoolCreateFlags {
        /** No flags. */
        NONE = 0,
        /** Builds it with default options. */
        WITH_BUILD = 1,
        /** Builds it, and overwrites existing data. */
        WITH_BUILD_OVERWRITE = 2,
        /** Builds it, and fails if there is data already. */
        WITH_BUILD_NO_OVERWRITE = 4,
    }

    /** Flags for defining a storage pool. */
    enum StoragePoolDefineFlags {
        /** No flags. */
        NONE = 0,
        /** Validates the XML against the schema first. */
        VALIDATE = 1,
    }

    /** Flags for deleting the storage of a pool. */
    enum StoragePoolDeleteFlags {
        /** No flags. */
        NONE = 0,
        /** Overwrites it with zeros, which may take a long time. */
        ZEROED = 1,
    }

    /** Flags for listing storage pools. Flags of one group are alternatives; groups are combined with AND. */
    enum StoragePoolListFlags {
        /** No flags. */
        NONE = 0,
        /** Pools that are stopped. */
        INACTIVE = 1,
        /** Pools that are started. */
        ACTIVE = 2,
        /** Pools with a stored definition. */
        PERSISTENT = 4,
        /** Pools without a definition. */
        TRANSIENT = 8,
        /** Pools that are started with the host. */
        AUTOSTART = 16,
        /** Pools that are not started with the host. */
        NO_AUTOSTART = 32,
        /** Directories. */
        DIR = 64,
        /** File systems, which are mounted. */
        FS = 128,
        /** Network file systems, which are mounted. */
        NETFS = 256,
        /** Volume groups of LVM. */
        LOGICAL = 512,
        /** Disks, whose partitions are the volumes. */
        DISK = 1024,
        /** iSCSI targets. */
        ISCSI = 2048,
        /** SCSI adapters. */
        SCSI = 4096,
        /** Multipath devices. */
        MPATH = 8192,
        /** Ceph RADOS block devices (RBD). */
        RBD = 16384,
        /** Sheepdog clusters. */
        SHEEPDOG = 32768,
        /** Gluster volumes. */
        GLUSTER = 65536,
        /** ZFS pools. */
        ZFS = 131072,
        /** Virtuozzo storage. */
        VSTORAGE = 262144,
        /** iSCSI targets that the emulator accesses directly. */
        ISCSI_DIRECT = 524288,
    }

    /** The states of a storage pool. */
    enum StoragePoolState {
        /** It is not active. */
        INACTIVE = 0,
        /** It is being built. */
        BUILDING = 1,
        /** It is active. */
        RUNNING = 2,
        /** It is active, and part of its storage has failed. */
        DEGRADED = 3,
        /** It is active, and its storage is not accessible. */
        INACCESSIBLE = 4,
    }

    /** Flags for fetching the XML description of a storage pool. */
    enum StoragePoolXmlFlags {
        /** No flags. */
        NONE = 0,
        /** The inactive description, with which it is started the next time. */
        INACTIVE = 1,
    }

    /** Flags for creating a storage volume. */
    enum StorageVolumeCreateFlags {
        /** No flags. */
        NONE = 0,
        /** Preallocates the metadata of an image, which makes writing faster. */
        PREALLOC_METADATA = 1,
        /** Makes a copy-on-write copy that shares the blocks of the source, which btrfs and XFS support. */
        REFLINK = 2,
        /** Validates the XML against the schema first. */
        VALIDATE = 4,
    }

    /** Flags for deleting a storage volume. */
    enum StorageVolumeDeleteFlags {
        /** No flags. */
        NONE = 0,
        /** Overwrites it with zeros before it is deleted. */
        ZEROED = 1,
        /** Deletes its snapshots, too. */
        WITH_SNAPSHOTS = 2,
    }

    /** Flags for downloading a storage volume. */
    enum StorageVolumeDownloadFlags {
        /** No flags. */
        NONE = 0,
        /** Preserves holes: they are skipped instead of being transferred as zeros. */
        SPARSE_STREAM = 1,
    }

    /** Flags for fetching information about a storage volume. */
    enum StorageVolumeInfoFlags {
        /** No flags. */
        NONE = 0,
        /** Returns the physical size of the file or device as the allocation. */
        GET_PHYSICAL = 1,
    }

    /** Flags for resizing a storage volume. */
    enum StorageVolumeResizeFlags {
        /** No flags. */
        NONE = 0,
        /** Allocates the space immediately. */
        ALLOCATE = 1,
        /** The size is relative to the current capacity. */
        DELTA = 2,
        /** Allows shrinking, which fails otherwise. */
        SHRINK = 4,
    }

    /** The types of storage volumes. */
    enum StorageVolumeType {
        /** A file. */
        FILE = 0,
        /** A block device. */
        BLOCK = 1,
        /** A directory. */
        DIR = 2,
        /** A network block device that has no file on the host. */
        NETWORK = 3,
        /** A directory on the network. */
        NET_DIR = 4,
        /** An image of Virtuozzo, which is a directory. */
        PLOOP = 5,
    }

    /** Flags for uploading to a storage volume. */
    enum StorageVolumeUploadFlags {
        /** No flags. */
        NONE = 0,
        /** Leaves out holes of the file, which become holes of the volume. Where a volume stores something already, or the file does not fill it, they are sent as zeros: to a daemon a hole does not say what is there. */
        SPARSE_STREAM = 1,
    }

    /** Algorithms for overwriting a storage volume. */
    enum StorageVolumeWipeAlgorithm {
        /** Zeros, once. */
        ZERO = 0,
        /** The four passes of the NNSA's policy NAP-14.1-C. */
        NNSA = 1,
        /** The four passes of the DoD's 5220.22-M. */
        DOD = 2,
        /** The nine passes that Germany's BSI recommends. */
        BSI = 3,
        /** Gutmann's 35 passes. */
        GUTMANN = 4,
        /** Schneier's seven passes. */
        SCHNEIER = 5,
        /** Pfitzner's seven random passes. */
        PFITZNER7 = 6,
        /** Pfitzner's 33 random passes. */
        PFITZNER33 = 7,
        /** Random bytes, once. */
        RANDOM = 8,
        /** Discards (trims) the blocks instead of overwriting them. */
        TRIM = 9,
    }

    /** The states of a virtual CPU. */
    enum VcpuState {
        /** The virtual CPU is offline. */
        OFFLINE = 0,
        /** It runs. */
        RUNNING = 1,
        /** The virtual CPU is blocked on a resource. */
        BLOCKED = 2,
    }

    namespace CredentialRequest {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** One thing that is asked for by an `AuthRequest`. */
    class CredentialRequest extends GObject.Object {
        static $gtype: GObject.GType<CredentialRequest>;
        constructor(properties?: Partial<CredentialRequest.ConstructorProps>);
        /** The credential type. */
        get kind(): CredentialType;
        /** A line with which to ask a person, such as `Password for libvirt at host.example`. */
        get prompt(): string;
        /** What the other side wants to be answered, or `NULL` if it says nothing. */
        get challenge(): string | null;
        /** The likely answer, or `NULL` if none is known. */
        get default_answer(): string | null;
        /** The likely answer, or `NULL` if none is known. */
        get defaultAnswer(): string | null;
        /** Gets the property. */
        get_kind(): CredentialType;
        /** Gets the property. */
        get_prompt(): string;
        /** Gets the property. */
        get_challenge(): string | null;
        /** Gets the property. */
        get_default_answer(): string | null;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DhcpLease {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** An IP address that the DHCP server of a network has given out, as `Network.list_dhcp_leases` has found it. */
    class DhcpLease extends GObject.Object {
        static $gtype: GObject.GType<DhcpLease>;
        constructor(properties?: Partial<DhcpLease.ConstructorProps>);
        /** The name of the network's interface on the host, such as `virbr0`. */
        get interface_name(): string;
        /** The name of the network's interface on the host, such as `virbr0`. */
        get interfaceName(): string;
        /** When the lease ends, or `NULL` if it never does. */
        get expires(): GLib.DateTime | null;
        /** The family of the address. */
        get family(): IpAddressFamily;
        /** The MAC address of the client, or `NULL` if it is not known. */
        get mac(): string | null;
        /** The identity association of the client (IAID), which DHCPv6 has, or `NULL`. */
        get iaid(): string | null;
        /** The IP address. */
        get address(): string;
        /** The number of bits of the address that are the network's. */
        get prefix(): number;
        /** The host name of the client, or `NULL` if it is not known. */
        get hostname(): string | null;
        /** The client ID, or the DUID of DHCPv6, or `NULL` if the client has sent none. */
        get client_id(): string | null;
        /** The client ID, or the DUID of DHCPv6, or `NULL` if the client has sent none. */
        get clientId(): string | null;
        /** Gets the property. */
        get_interface_name(): string;
        /** Gets the property. */
        get_expires(): GLib.DateTime | null;
        /** Gets the property. */
        get_family(): IpAddressFamily;
        /** Gets the property. */
        get_mac(): string | null;
        /** Gets the property. */
        get_iaid(): string | null;
        /** Gets the property. */
        get_address(): string;
        /** Gets the property. */
        get_prefix(): number;
        /** Gets the property. */
        get_hostname(): string | null;
        /** Gets the property. */
        get_client_id(): string | null;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainBlockInfo {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** The size of a disk, as `Domain.fetch_block_info` has found it. */
    class DomainBlockInfo extends GObject.Object {
        static $gtype: GObject.GType<DomainBlockInfo>;
        constructor(properties?: Partial<DomainBlockInfo.ConstructorProps>);
        /** The size that the guest sees, in bytes. */
        get capacity(): number;
        /** What the image takes up, in bytes. */
        get allocation(): number;
        /** The size of the container of the image, in bytes: of the file, or of the device. */
        get physical(): number;
        /** Gets the property. */
        get_capacity(): number;
        /** Gets the property. */
        get_allocation(): number;
        /** Gets the property. */
        get_physical(): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainControlInfo {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** Whether a domain can be controlled, as `Domain.fetch_control_info` has found it. */
    class DomainControlInfo extends GObject.Object {
        static $gtype: GObject.GType<DomainControlInfo>;
        constructor(properties?: Partial<DomainControlInfo.ConstructorProps>);
        /** Whether it can be controlled. */
        get state(): DomainControlState;
        /** Why it cannot, if that is an error. */
        get error(): DomainControlErrorReason;
        /** For how long it has been in this state, in nanoseconds; 0 if it can be controlled. */
        get state_time(): number;
        /** For how long it has been in this state, in nanoseconds; 0 if it can be controlled. */
        get stateTime(): number;
        /** Gets the property. */
        get_state(): DomainControlState;
        /** Gets the property. */
        get_error(): DomainControlErrorReason;
        /** Gets the property. */
        get_state_time(): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainDiskError {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** An error of a disk, as `Domain.list_disk_errors` has found it. */
    class DomainDiskError extends GObject.Object {
        static $gtype: GObject.GType<DomainDiskError>;
        constructor(properties?: Partial<DomainDiskError.ConstructorProps>);
        /** The target of the disk, e.g. `vda`. */
        get disk(): string;
        /** What error it has. */
        get code(): DomainDiskErrorCode;
        /** Gets the property. */
        get_disk(): string;
        /** Gets the property. */
        get_code(): DomainDiskErrorCode;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainFilesystem {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A file system of a guest, as `Domain.list_filesystems` has found it. */
    class DomainFilesystem extends GObject.Object {
        static $gtype: GObject.GType<DomainFilesystem>;
        constructor(properties?: Partial<DomainFilesystem.ConstructorProps>);
        /** Where it is mounted. */
        get mountpoint(): string;
        /** The name of its device in the guest, e.g. `vda1`. */
        get name(): string;
        /** Its type, e.g. `ext4`. */
        get filesystem_type(): string;
        /** Its type, e.g. `ext4`. */
        get filesystemType(): string;
        /** The targets of the disks that it is on, e.g. `vda`. */
        get devices(): string[];
        /** Gets the property. */
        get_mountpoint(): string;
        /** Gets the property. */
        get_name(): string;
        /** Gets the property. */
        get_filesystem_type(): string;
        /** Gets the property. */
        get_devices(): string[];
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainGraphicsAddress {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** The address of an endpoint of a connection to a graphics device, as reported by `Domain.graphics`. */
    class DomainGraphicsAddress extends GObject.Object {
        static $gtype: GObject.GType<DomainGraphicsAddress>;
        constructor(properties?: Partial<DomainGraphicsAddress.ConstructorProps>);
        /** The family of the address. */
        get family(): DomainGraphicsAddressFamily;
        /** The address: a number for IPv4 and IPv6, a path for a Unix socket. */
        get node(): string;
        /** The port as a number, or what else the hypervisor calls it; empty for a Unix socket. */
        get service(): string;
        /** Gets the property. */
        get_family(): DomainGraphicsAddressFamily;
        /** Gets the property. */
        get_node(): string;
        /** Gets the property. */
        get_service(): string;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainInfo {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** What a domain does and has, as `Domain.fetch_info` has found it. */
    class DomainInfo extends GObject.Object {
        static $gtype: GObject.GType<DomainInfo>;
        constructor(properties?: Partial<DomainInfo.ConstructorProps>);
        /** The state of the domain. */
        get state(): DomainState;
        /** The maximum memory that the domain can have, in bytes. */
        get max_memory(): number;
        /** The maximum memory that the domain can have, in bytes. */
        get maxMemory(): number;
        /** The memory that the domain has, in bytes. */
        get memory(): number;
        /** The number of virtual CPUs. */
        get n_vcpus(): number;
        /** The number of virtual CPUs. */
        get nVcpus(): number;
        /** The CPU time that the domain has used, in nanoseconds. */
        get cpu_time(): number;
        /** The CPU time that the domain has used, in nanoseconds. */
        get cpuTime(): number;
        /** Gets the property. */
        get_state(): DomainState;
        /** Gets the property. */
        get_max_memory(): number;
        /** Gets the property. */
        get_memory(): number;
        /** Gets the property. */
        get_n_vcpus(): number;
        /** Gets the property. */
        get_cpu_time(): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainInterface {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A network interface of a guest, as `Domain.list_interfaces` has found it. */
    class DomainInterface extends GObject.Object {
        static $gtype: GObject.GType<DomainInterface>;
        constructor(properties?: Partial<DomainInterface.ConstructorProps>);
        /** The name: with the host's, or the guest's if the guest agent was asked. */
        get name(): string;
        /** The MAC address, or `NULL` if it is not known. */
        get mac(): string | null;
        /** The IP addresses. */
        get addresses(): IpAddress[];
        /** Gets the property. */
        get_name(): string;
        /** Gets the property. */
        get_mac(): string | null;
        /** Gets the property. */
        get_addresses(): IpAddress[];
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainInterfaceStats {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** The traffic of a network interface, as `Domain.fetch_interface_stats` has found it. A figure that the host does not know is -1. */
    class DomainInterfaceStats extends GObject.Object {
        static $gtype: GObject.GType<DomainInterfaceStats>;
        constructor(properties?: Partial<DomainInterfaceStats.ConstructorProps>);
        /** The bytes that were received. */
        get rx_bytes(): number;
        /** The bytes that were received. */
        get rxBytes(): number;
        /** The packets that were received. */
        get rx_packets(): number;
        /** The packets that were received. */
        get rxPackets(): number;
        /** The errors of receiving. */
        get rx_errors(): number;
        /** The errors of receiving. */
        get rxErrors(): number;
        /** The packets that were dropped instead of being received. */
        get rx_dropped(): number;
        /** The packets that were dropped instead of being received. */
        get rxDropped(): number;
        /** The bytes that were sent. */
        get tx_bytes(): number;
        /** The bytes that were sent. */
        get txBytes(): number;
        /** The packets that were sent. */
        get tx_packets(): number;
        /** The packets that were sent. */
        get txPackets(): number;
        /** The errors of sending. */
        get tx_errors(): number;
        /** The errors of sending. */
        get txErrors(): number;
        /** The packets that were dropped instead of being sent. */
        get tx_dropped(): number;
        /** The packets that were dropped instead of being sent. */
        get txDropped(): number;
        /** Gets the property. */
        get_rx_bytes(): number;
        /** Gets the property. */
        get_rx_packets(): number;
        /** Gets the property. */
        get_rx_errors(): number;
        /** Gets the property. */
        get_rx_dropped(): number;
        /** Gets the property. */
        get_tx_bytes(): number;
        /** Gets the property. */
        get_tx_packets(): number;
        /** Gets the property. */
        get_tx_errors(): number;
        /** Gets the property. */
        get_tx_dropped(): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainIoThread {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** An I/O thread of a domain, as `Domain.list_io_threads` has found it. */
    class DomainIoThread extends GObject.Object {
        static $gtype: GObject.GType<DomainIoThread>;
        constructor(properties?: Partial<DomainIoThread.ConstructorProps>);
        /** The number of the I/O thread. */
        get id(): number;
        /** The numbers of the host's CPUs on which the I/O thread may run. */
        get cpus(): number[];
        /** Gets the property. */
        get_id(): number;
        /** Gets the property. */
        get_cpus(): number[];
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainSecurityLabel {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A security label of a running domain, as `Domain.list_security_labels` has found it. */
    class DomainSecurityLabel extends GObject.Object {
        static $gtype: GObject.GType<DomainSecurityLabel>;
        constructor(properties?: Partial<DomainSecurityLabel.ConstructorProps>);
        /** The label. */
        get label(): string;
        /** Whether the host enforces what it says. */
        get enforcing(): boolean;
        /** Gets the property. */
        get_label(): string;
        /** Gets the property. */
        get_enforcing(): boolean;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainStats {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** Statistics of a domain, as `Connection.fetch_all_domain_stats` has collected them. */
    class DomainStats extends GObject.Object {
        static $gtype: GObject.GType<DomainStats>;
        constructor(properties?: Partial<DomainStats.ConstructorProps>);
        /** The domain. */
        get domain(): Domain;
        /** The statistics by libvirt's names, such as `state.state`, and in libvirt's units. */
        get values(): Values;
        /** Gets the property. */
        get_domain(): Domain;
        /** Gets the property. */
        get_values(): Values;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainVcpuPin {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** Where a virtual CPU may run, as `Domain.list_vcpu_pins` has found it. */
    class DomainVcpuPin extends GObject.Object {
        static $gtype: GObject.GType<DomainVcpuPin>;
        constructor(properties?: Partial<DomainVcpuPin.ConstructorProps>);
        /** The number of the virtual CPU, from 0. */
        get vcpu(): number;
        /** The numbers of the host's CPUs on which the virtual CPU may run. */
        get cpus(): number[];
        /** Gets the property. */
        get_vcpu(): number;
        /** Gets the property. */
        get_cpus(): number[];
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace IpAddress {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** An IP address with the network that it is in. */
    class IpAddress extends GObject.Object {
        static $gtype: GObject.GType<IpAddress>;
        constructor(properties?: Partial<IpAddress.ConstructorProps>);
        /** The family. */
        get family(): IpAddressFamily;
        /** The address, e.g. `192.0.2.1`. */
        get address(): string;
        /** The number of bits of the address that are the network's. */
        get prefix(): number;
        /** Gets the property. */
        get_family(): IpAddressFamily;
        /** Gets the property. */
        get_address(): string;
        /** Gets the property. */
        get_prefix(): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace NodeInfo {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** The hardware of a host, as `Node.fetch_info` has found it. */
    class NodeInfo extends GObject.Object {
        static $gtype: GObject.GType<NodeInfo>;
        constructor(properties?: Partial<NodeInfo.ConstructorProps>);
        /** The model of the CPUs, such as `x86_64`. */
        get model(): string;
        /** The memory of the host, in bytes. */
        get memory(): number;
        /** The number of CPUs that are online. */
        get n_cpus(): number;
        /** The number of CPUs that are online. */
        get nCpus(): number;
        /** The expected frequency of the CPUs, in MHz, or 0 if it is not known. */
        get mhz(): number;
        /** The number of NUMA cells. */
        get n_cells(): number;
        /** The number of NUMA cells. */
        get nCells(): number;
        /** The number of CPU sockets in a cell. */
        get n_sockets(): number;
        /** The number of CPU sockets in a cell. */
        get nSockets(): number;
        /** The number of cores in a socket. */
        get n_cores(): number;
        /** The number of cores in a socket. */
        get nCores(): number;
        /** The number of threads in a core. */
        get n_threads(): number;
        /** The number of threads in a core. */
        get nThreads(): number;
        /** Gets the property. */
        get_model(): string;
        /** Gets the property. */
        get_memory(): number;
        /** Gets the property. */
        get_n_cpus(): number;
        /** Gets the property. */
        get_mhz(): number;
        /** Gets the property. */
        get_n_cells(): number;
        /** Gets the property. */
        get_n_sockets(): number;
        /** Gets the property. */
        get_n_cores(): number;
        /** Gets the property. */
        get_n_threads(): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace NodeSecurityModel {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** How a host keeps its domains apart, as `Node.fetch_security_model` has found it. */
    class NodeSecurityModel extends GObject.Object {
        static $gtype: GObject.GType<NodeSecurityModel>;
        constructor(properties?: Partial<NodeSecurityModel.ConstructorProps>);
        /** The model, such as `selinux` or `apparmor`; empty if there is none. */
        get model(): string;
        /** The domain of interpretation: what labels of the model mean. */
        get doi(): string;
        /** Gets the property. */
        get_model(): string;
        /** Gets the property. */
        get_doi(): string;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace StoragePoolInfo {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** What a storage pool does and has, as `StoragePool.fetch_info` has found it. */
    class StoragePoolInfo extends GObject.Object {
        static $gtype: GObject.GType<StoragePoolInfo>;
        constructor(properties?: Partial<StoragePoolInfo.ConstructorProps>);
        /** The state of the pool. */
        get state(): StoragePoolState;
        /** The size of the pool, in bytes. */
        get capacity(): number;
        /** How much of the pool is in use, in bytes. */
        get allocation(): number;
        /** How much of the pool is free, in bytes. */
        get available(): number;
        /** Gets the property. */
        get_state(): StoragePoolState;
        /** Gets the property. */
        get_capacity(): number;
        /** Gets the property. */
        get_allocation(): number;
        /** Gets the property. */
        get_available(): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace StorageVolumeInfo {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** What a storage volume is, as `StorageVolume.fetch_info` has found it. */
    class StorageVolumeInfo extends GObject.Object {
        static $gtype: GObject.GType<StorageVolumeInfo>;
        constructor(properties?: Partial<StorageVolumeInfo.ConstructorProps>);
        /** The type of the volume. */
        get kind(): StorageVolumeType;
        /** The logical size of the volume, in bytes. */
        get capacity(): number;
        /** How much of the pool the volume takes, in bytes. */
        get allocation(): number;
        /** Gets the property. */
        get_kind(): StorageVolumeType;
        /** Gets the property. */
        get_capacity(): number;
        /** Gets the property. */
        get_allocation(): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace VcpuInfo {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A virtual CPU of a domain, as `Domain.list_vcpus` has found it. */
    class VcpuInfo extends GObject.Object {
        static $gtype: GObject.GType<VcpuInfo>;
        constructor(properties?: Partial<VcpuInfo.ConstructorProps>);
        /** The number of the virtual CPU, from 0. */
        get number(): number;
        /** What the virtual CPU does. */
        get state(): VcpuState;
        /** The CPU time that the virtual CPU has used, in nanoseconds. */
        get cpu_time(): number;
        /** The CPU time that the virtual CPU has used, in nanoseconds. */
        get cpuTime(): number;
        /** The host's CPU on which the virtual CPU was last seen, or -1. */
        get cpu(): number;
        /** The numbers of the host's CPUs on which the virtual CPU may run. */
        get cpus(): number[];
        /** Gets the property. */
        get_number(): number;
        /** Gets the property. */
        get_state(): VcpuState;
        /** Gets the property. */
        get_cpu_time(): number;
        /** Gets the property. */
        get_cpu(): number;
        /** Gets the property. */
        get_cpus(): number[];
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace AdminClient {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** Who is connected to a server of a daemon. */
    class AdminClient extends GObject.Object {
        static $gtype: GObject.GType<AdminClient>;
        constructor(properties?: Partial<AdminClient.ConstructorProps>);
        /** The server that the client is connected to, or `NULL` if the object was not made by a connection. */
        get server(): AdminServer | null;
        /** The ID of the client. A server uses it for no other client for as long as the daemon runs. */
        get id(): number;
        /** When the client has connected, in UTC, or `NULL` if the object was not made by a connection. */
        get connected_since(): GLib.DateTime | null;
        /** When the client has connected, in UTC, or `NULL` if the object was not made by a connection. */
        get connectedSince(): GLib.DateTime | null;
        /** How the client is connected. */
        get transport(): AdminClientTransport;
        /** Gets the property. */
        get_server(): AdminServer | null;
        /** Gets the property. */
        get_id(): number;
        /** Gets the property. */
        get_connected_since(): GLib.DateTime | null;
        /** Gets the property. */
        get_transport(): AdminClientTransport;
        /** Fetches the identity of the client, as far as the daemon knows it. */
        fetch_info(cancellable?: Gio.Cancellable | null): Values;
        fetch_info_async(cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_info_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_info_finish(result: Gio.AsyncResult): Values;
        /** Disconnects the client from the server. */
        close(cancellable?: Gio.Cancellable | null): boolean;
        close_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        close_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        close_finish(result: Gio.AsyncResult): boolean;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace AdminConnection {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            uri: string | null;
            flags: ConnectionFlags;
        }
    }
    interface AdminConnection extends Gio.Initable {}
    interface AdminConnection extends Gio.AsyncInitable {}
    /** A connection to the administration of a libvirt daemon: its servers, who is connected to them, and its logging. */
    class AdminConnection extends GObject.Object {
        static $gtype: GObject.GType<AdminConnection>;
        constructor(properties?: Partial<AdminConnection.ConstructorProps>);
        /** The URI: as it was given, and, once the connection was opened, what that stood for. An alias of `libvirt-admin.conf`, or no URI at all, stands for another one. */
        get uri(): string | null;
        /** How it is, or is to be, opened. */
        get flags(): ConnectionFlags;
        /** The current state of the connection, such as open or lost. It is notified once for each change, in order. */
        get state(): ConnectionState;
        /** Why the connection was lost, in a sentence to show, or `NULL` if it was not. */
        get problem(): string | null;
        /** The libvirt version of the daemon, as major × 1,000,000 + minor × 1,000 + release, or 0 if the connection was never open. */
        get libvirt_version(): number;
        /** The libvirt version of the daemon, as major × 1,000,000 + minor × 1,000 + release, or 0 if the connection was never open. */
        get libvirtVersion(): number;
        /** Makes a connection that is not open yet, so that signals can be connected to before it is. Open it by initializing it (`init()` or `init_async()`), or with `AdminConnection.reopen`. Where that is not needed, `AdminConnection.open` is shorter. */
        static new(uri?: string | null, flags?: ConnectionFlags): AdminConnection;
        /** Makes a connection to the administration of a daemon and opens it. */
        static open(uri?: string | null, flags?: ConnectionFlags, cancellable?: Gio.Cancellable | null): AdminConnection;
        static open_async(uri?: string | null, flags?: ConnectionFlags, cancellable?: Gio.Cancellable | null): Promise<AdminConnection>;
        static open_async(uri: string | null, flags: ConnectionFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        static open_finish(result: Gio.AsyncResult): AdminConnection;
        /** Opens the connection again after it was closed or lost. Its servers are the same objects as before; clients are not, because a daemon that has started again gives their IDs to others. */
        reopen(cancellable?: Gio.Cancellable | null): boolean;
        reopen_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        reopen_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        reopen_finish(result: Gio.AsyncResult): boolean;
        /** Closes the connection. Its objects stay, and their operations fail. */
        close(cancellable?: Gio.Cancellable | null): boolean;
        close_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        close_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        close_finish(result: Gio.AsyncResult): boolean;
        /** Returns whether the daemon can carry out an operation at all, such as `"shutdown_daemon"` of `"AdminConnection"`: that depends on the version of its libvirt. */
        supports(class_name: string, operation: string): boolean;
        /** Gets the property. */
        get_uri(): string | null;
        /** Gets the property. */
        get_flags(): ConnectionFlags;
        /** Gets the property. */
        get_state(): ConnectionState;
        /** Gets the property. */
        get_problem(): string | null;
        /** Gets the property. */
        get_libvirt_version(): number;
        /** Lists the servers of the daemon. libvirt's daemons have one that is named as the daemon, and `admin`. */
        list_servers(cancellable?: Gio.Cancellable | null): AdminServer[];
        list_servers_async(cancellable?: Gio.Cancellable | null): Promise<AdminServer[]>;
        list_servers_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_servers_finish(result: Gio.AsyncResult): AdminServer[];
        /** Finds a server of the daemon by its name. Fails with `Error.NO_SERVER` if there is none. */
        lookup_server(name: string, cancellable?: Gio.Cancellable | null): AdminServer;
        lookup_server_async(name: string, cancellable?: Gio.Cancellable | null): Promise<AdminServer>;
        lookup_server_async(name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_server_finish(result: Gio.AsyncResult): AdminServer;
        /** Fetches the logging outputs of the daemon. */
        fetch_logging_outputs(cancellable?: Gio.Cancellable | null): string;
        fetch_logging_outputs_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_logging_outputs_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_logging_outputs_finish(result: Gio.AsyncResult): string;
        /** Sets the logging outputs of the daemon, until it ends. See `AdminConnection.fetch_logging_outputs`. */
        set_logging_outputs(outputs?: string | null, cancellable?: Gio.Cancellable | null): boolean;
        set_logging_outputs_async(outputs?: string | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_logging_outputs_async(outputs: string | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_logging_outputs_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the logging filters of the daemon, which give parts of it another log level. */
        fetch_logging_filters(cancellable?: Gio.Cancellable | null): string;
        fetch_logging_filters_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_logging_filters_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_logging_filters_finish(result: Gio.AsyncResult): string;
        /** Sets the logging filters of the daemon, until it ends. See `AdminConnection.fetch_logging_filters`. */
        set_logging_filters(filters?: string | null, cancellable?: Gio.Cancellable | null): boolean;
        set_logging_filters_async(filters?: string | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_logging_filters_async(filters: string | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_logging_filters_finish(result: Gio.AsyncResult): boolean;
        /** Sets the time after which the daemon exits if it has neither clients nor running guests. */
        set_daemon_timeout(timeout: number, cancellable?: Gio.Cancellable | null): boolean;
        set_daemon_timeout_async(timeout: number, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_daemon_timeout_async(timeout: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_daemon_timeout_finish(result: Gio.AsyncResult): boolean;
        /** Shuts down the daemon. The connection is lost then, which may be before this method returns. */
        shutdown_daemon(flags?: AdminShutdownFlags, cancellable?: Gio.Cancellable | null): boolean;
        shutdown_daemon_async(flags?: AdminShutdownFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        shutdown_daemon_async(flags: AdminShutdownFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        shutdown_daemon_finish(result: Gio.AsyncResult): boolean;
        connect(signal: 'opened', callback: (self: this) => void): number;
        connect_after(signal: 'opened', callback: (self: this) => void): number;
        connect(signal: 'closed', callback: (self: this, value0: ConnectionCloseReason) => void): number;
        connect_after(signal: 'closed', callback: (self: this, value0: ConnectionCloseReason) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace AdminServer {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A server of a daemon: what clients connect to. */
    class AdminServer extends GObject.Object {
        static $gtype: GObject.GType<AdminServer>;
        constructor(properties?: Partial<AdminServer.ConstructorProps>);
        /** The connection that the server belongs to, or `NULL` if the object was not made by a connection. */
        get connection(): AdminConnection | null;
        /** The name of the server, of which a daemon has one. It never changes. */
        get name(): string;
        /** Gets the property. */
        get_connection(): AdminConnection | null;
        /** Gets the property. */
        get_name(): string;
        /** Fetches the parameters of the server's thread pool, whose workers carry out the calls of clients. */
        fetch_thread_pool_parameters(cancellable?: Gio.Cancellable | null): Values;
        fetch_thread_pool_parameters_async(cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_thread_pool_parameters_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_thread_pool_parameters_finish(result: Gio.AsyncResult): Values;
        /** Sets parameters of the server's thread pool, until the daemon ends. See `AdminServer.fetch_thread_pool_parameters`. */
        set_thread_pool_parameters(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): boolean;
        set_thread_pool_parameters_async(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_thread_pool_parameters_async(parameters: Parameters | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_thread_pool_parameters_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the limits on the number of clients of the server, and the current numbers. */
        fetch_client_limits(cancellable?: Gio.Cancellable | null): Values;
        fetch_client_limits_async(cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_client_limits_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_client_limits_finish(result: Gio.AsyncResult): Values;
        /** Sets limits on the number of clients of the server, until the daemon ends. Connected clients are not affected. See `AdminServer.fetch_client_limits`. */
        set_client_limits(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): boolean;
        set_client_limits_async(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_client_limits_async(parameters: Parameters | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_client_limits_finish(result: Gio.AsyncResult): boolean;
        /** Lists the clients that are connected to the server. */
        list_clients(cancellable?: Gio.Cancellable | null): AdminClient[];
        list_clients_async(cancellable?: Gio.Cancellable | null): Promise<AdminClient[]>;
        list_clients_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_clients_finish(result: Gio.AsyncResult): AdminClient[];
        /** Finds a client of the server by its ID. Fails with `Error.NO_CLIENT` if there is none. */
        lookup_client(id: number, cancellable?: Gio.Cancellable | null): AdminClient;
        lookup_client_async(id: number, cancellable?: Gio.Cancellable | null): Promise<AdminClient>;
        lookup_client_async(id: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_client_finish(result: Gio.AsyncResult): AdminClient;
        /** Reloads the TLS certificates and the key of the server. Connected clients are not affected. */
        update_tls_files(cancellable?: Gio.Cancellable | null): boolean;
        update_tls_files_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        update_tls_files_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        update_tls_files_finish(result: Gio.AsyncResult): boolean;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace AuthRequest {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** What a daemon wants to know before it opens a connection: a user's name and password, as a rule. */
    class AuthRequest extends GObject.Object {
        static $gtype: GObject.GType<AuthRequest>;
        constructor(properties?: Partial<AuthRequest.ConstructorProps>);
        /** The service that asks, e.g. `libvirt`. */
        get service(): string;
        /** The host that asks. */
        get host(): string;
        /** The way in which it wants to be convinced, e.g. `SCRAM-SHA-256`. */
        get mechanism(): string;
        /** What is asked for, as an `ObjectList` of `CredentialRequest`s, one for each answer that `AuthRequest.answer` takes. It never changes. */
        get requests(): ObjectList;
        /** Gets the property. */
        get_service(): string;
        /** Gets the property. */
        get_host(): string;
        /** Gets the property. */
        get_mechanism(): string;
        /** Gets the property. */
        get_requests(): ObjectList;
        /** Answers. The connection goes on to open. */
        answer(answers?: string[] | null): boolean;
        /** Answers with a username and a password. Requests for a user get the username, those without echo the password, and others their default answer. This is enough for most daemons. */
        answer_login(user: string, password: string): boolean;
        /** Gives no answer, unless it was answered before. Opening the connection fails with `Error.AUTH_CANCELLED`. */
        cancel(): void;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace Command {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** What to run, and how. */
    class Command extends GObject.Object {
        static $gtype: GObject.GType<Command>;
        constructor(properties?: Partial<Command.ConstructorProps>);
        /** Makes a command. */
        static new(argv?: string[] | null): Command;
        /** Sets the folder in which the process starts. */
        set_working_directory(path: string): void;
        /** Sets or removes an environment variable. */
        set_environment(name: string, value?: string | null): void;
        /** Removes all environment variables that were not set by `Command.set_environment`. */
        clear_environment(): void;
        /** Sets the standard input of the process. */
        set_stdin(stream: CommandStream): void;
        /** Sets the standard output of the process. */
        set_stdout(stream: CommandStream): void;
        /** Sets the standard error of the process. */
        set_stderr(stream: CommandStream): void;
        /** Passes an open file to the process. */
        pass_fd(fd: number, target: number): number;
        /** Runs the process as another user, which only root can. */
        set_user(uid: number, gid: number): void;
        /** Makes the process the leader of a session of its own, without this program's terminal. */
        set_new_session(): void;
        /** Starts the process. */
        spawn(cancellable?: Gio.Cancellable | null): Process;
        spawn_async(cancellable?: Gio.Cancellable | null): Promise<Process>;
        spawn_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        spawn_finish(result: Gio.AsyncResult): Process;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace Connection {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            uri: string | null;
            flags: ConnectionFlags;
            auto_reconnect: boolean;
        }
    }
    interface Connection extends Gio.Initable {}
    interface Connection extends Gio.AsyncInitable {}
    /** A connection to a hypervisor. */
    class Connection extends GObject.Object {
        static $gtype: GObject.GType<Connection>;
        constructor(properties?: Partial<Connection.ConstructorProps>);
        /** The URI: as it was given, and, once the connection was opened, what that stood for. An alias of `libvirt.conf`, or no URI at all, stands for another one. */
        get uri(): string | null;
        /** How it is, or is to be, opened. */
        get flags(): ConnectionFlags;
        /** The current state of the connection, such as open or lost. */
        get state(): ConnectionState;
        /** The host of the connection. It has the operations that are about the host itself. */
        get node(): Node;
        /** What is wrong with the connection, in a sentence to show: why it was lost, or why `Connection.auto_reconnect` could not open it again. There is none while it is open, and once `Connection.close` was called. */
        get problem(): string | null;
        /** Whether the connection, when it is lost, is opened again as soon as that is possible: it is tried with pauses that grow up to half a minute, for as long as the connection is neither open nor closed by `Connection.close`. */
        get auto_reconnect(): boolean;
        set auto_reconnect(value: boolean);
        /** Whether the connection, when it is lost, is opened again as soon as that is possible: it is tried with pauses that grow up to half a minute, for as long as the connection is neither open nor closed by `Connection.close`. */
        get autoReconnect(): boolean;
        set autoReconnect(value: boolean);
        /** The name of the hypervisor, such as `QEMU`, or the driver's if the daemon has no domains, such as `network`. */
        get hypervisor(): string | null;
        /** The version of the hypervisor, as major × 1,000,000 + minor × 1,000 + release, or 0. */
        get version(): number;
        /** The version of the host's libvirt, as major × 1,000,000 + minor × 1,000 + release, or 0 if the host has none, as `qemu:///embed`. It is known once the connection was open. */
        get libvirt_version(): number;
        /** The version of the host's libvirt, as major × 1,000,000 + minor × 1,000 + release, or 0 if the host has none, as `qemu:///embed`. It is known once the connection was open. */
        get libvirtVersion(): number;
        /** Whether what is said on the connection is encrypted: by TLS, SSH or SASL. It is known once the connection was open. */
        get encrypted(): boolean;
        /** Whether nobody else can read or change what is said on the connection: it is encrypted, or does not leave the machine, and what the daemon itself says to the hypervisor is not exposed either. It is known once the connection was open. */
        get secure(): boolean;
        /** The domains, as an `ObjectList` of `Domain`s that is loaded as the connection opens, and kept up to date from then on. `ObjectList.loading` is `TRUE` meanwhile, and `ObjectList.error` says why loading has failed. */
        get domains(): ObjectList;
        /** The storage pools, as an `ObjectList` of `StoragePool`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_storage_pools` waits for the objects. */
        get storage_pools(): ObjectList;
        /** The storage pools, as an `ObjectList` of `StoragePool`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_storage_pools` waits for the objects. */
        get storagePools(): ObjectList;
        /** The networks, as an `ObjectList` of `Network`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_networks` waits for the objects. */
        get networks(): ObjectList;
        /** The node devices, as an `ObjectList` of `NodeDevice`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_node_devices` waits for the objects. */
        get node_devices(): ObjectList;
        /** The node devices, as an `ObjectList` of `NodeDevice`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_node_devices` waits for the objects. */
        get nodeDevices(): ObjectList;
        /** The secrets, as an `ObjectList` of `Secret`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_secrets` waits for the objects. */
        get secrets(): ObjectList;
        /** The nw filters, as an `ObjectList` of `NwFilter`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_nw_filters` waits for the objects. */
        get nw_filters(): ObjectList;
        /** The nw filters, as an `ObjectList` of `NwFilter`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_nw_filters` waits for the objects. */
        get nwFilters(): ObjectList;
        /** The nw filter bindings, as an `ObjectList` of `NwFilterBinding`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_nw_filter_bindings` waits for the objects. */
        get nw_filter_bindings(): ObjectList;
        /** The nw filter bindings, as an `ObjectList` of `NwFilterBinding`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_nw_filter_bindings` waits for the objects. */
        get nwFilterBindings(): ObjectList;
        /** The interfaces, as an `ObjectList` of `Interface`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Connection.list_all_interfaces` waits for the objects. */
        get interfaces(): ObjectList;
        /** Makes a connection that is not open yet, so that signals can be connected to before it is, such as `Connection.authenticate`. Open it by initializing it (`init()` or `init_async()`), or with `Connection.reopen`. Where that is not needed, `Connection.open` is shorter. */
        static new(uri?: string | null, flags?: ConnectionFlags): Connection;
        /** Makes a connection and opens it. */
        static open(uri?: string | null, flags?: ConnectionFlags, cancellable?: Gio.Cancellable | null): Connection;
        static open_async(uri?: string | null, flags?: ConnectionFlags, cancellable?: Gio.Cancellable | null): Promise<Connection>;
        static open_async(uri: string | null, flags: ConnectionFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        static open_finish(result: Gio.AsyncResult): Connection;
        /** Opens the connection again after it was closed or lost. Its objects are the same as before, and are brought up to date; domains that are gone leave `Connection.domains`. */
        reopen(cancellable?: Gio.Cancellable | null): boolean;
        reopen_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        reopen_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        reopen_finish(result: Gio.AsyncResult): boolean;
        /** Closes the connection. Domains that were started with `DomainStartFlags.AUTODESTROY` end; its objects stay, and their operations fail. */
        close(cancellable?: Gio.Cancellable | null): boolean;
        close_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        close_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        close_finish(result: Gio.AsyncResult): boolean;
        /** Returns whether the host can carry out an operation at all, such as `"open_console"` of `"Domain"`. */
        supports(class_name: string, operation: string): boolean;
        /** Gets the property. */
        get_uri(): string | null;
        /** Gets the property. */
        get_flags(): ConnectionFlags;
        /** Gets the property. */
        get_state(): ConnectionState;
        /** Gets the property. */
        get_node(): Node;
        /** Gets the property. */
        get_problem(): string | null;
        /** Gets the property. */
        get_auto_reconnect(): boolean;
        /** Sets `Connection.auto_reconnect`. A connection that is lost already is tried, too. */
        set_auto_reconnect(auto_reconnect: boolean): void;
        /** Gets the property. */
        get_hypervisor(): string | null;
        /** Gets the property. */
        get_version(): number;
        /** Gets the property. */
        get_libvirt_version(): number;
        /** Gets the property. */
        get_encrypted(): boolean;
        /** Gets the property. */
        get_secure(): boolean;
        /** Fetches the version of the hypervisor. */
        fetch_version(cancellable?: Gio.Cancellable | null): number;
        fetch_version_async(cancellable?: Gio.Cancellable | null): Promise<number>;
        fetch_version_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_version_finish(result: Gio.AsyncResult): number;
        /** Fetches what domains can have with an emulator, an architecture, a machine type and a domain type. `NULL` stands for the default of the host. */
        fetch_domain_capabilities(emulator?: string | null, arch?: string | null, machine?: string | null, domain_type?: string | null, flags?: DomainCapabilitiesFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_domain_capabilities_async(emulator?: string | null, arch?: string | null, machine?: string | null, domain_type?: string | null, flags?: DomainCapabilitiesFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_domain_capabilities_async(emulator: string | null, arch: string | null, machine: string | null, domain_type: string | null, flags: DomainCapabilitiesFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_domain_capabilities_finish(result: Gio.AsyncResult): string;
        /** Lists the domain types that work on this host, the fastest first. A type whose device exists but fails a self-test is left out. */
        list_domain_types(cancellable?: Gio.Cancellable | null): string[];
        list_domain_types_async(cancellable?: Gio.Cancellable | null): Promise<string[]>;
        list_domain_types_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_domain_types_finish(result: Gio.AsyncResult): string[];
        /** Fetches the maximum number of virtual CPUs that a domain can have. */
        fetch_max_n_vcpus(domain_type?: string | null, cancellable?: Gio.Cancellable | null): number;
        fetch_max_n_vcpus_async(domain_type?: string | null, cancellable?: Gio.Cancellable | null): Promise<number>;
        fetch_max_n_vcpus_async(domain_type: string | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_max_n_vcpus_finish(result: Gio.AsyncResult): number;
        /** Lists the CPU models that the hypervisor knows. */
        list_cpu_model_names(arch: string, cancellable?: Gio.Cancellable | null): string[];
        list_cpu_model_names_async(arch: string, cancellable?: Gio.Cancellable | null): Promise<string[]>;
        list_cpu_model_names_async(arch: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_cpu_model_names_finish(result: Gio.AsyncResult): string[];
        /** Compares a CPU with that of the host. */
        compare_cpu(xml: string, flags?: CpuCompareFlags, cancellable?: Gio.Cancellable | null): CpuCompareResult;
        compare_cpu_async(xml: string, flags?: CpuCompareFlags, cancellable?: Gio.Cancellable | null): Promise<CpuCompareResult>;
        compare_cpu_async(xml: string, flags: CpuCompareFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        compare_cpu_finish(result: Gio.AsyncResult): CpuCompareResult;
        /** Compares a CPU with what the hypervisor can offer on the host. */
        compare_hypervisor_cpu(emulator: string | null, arch: string | null, machine: string | null, domain_type: string | null, xml: string, flags?: CpuCompareFlags, cancellable?: Gio.Cancellable | null): CpuCompareResult;
        compare_hypervisor_cpu_async(emulator: string | null, arch: string | null, machine: string | null, domain_type: string | null, xml: string, flags?: CpuCompareFlags, cancellable?: Gio.Cancellable | null): Promise<CpuCompareResult>;
        compare_hypervisor_cpu_async(emulator: string | null, arch: string | null, machine: string | null, domain_type: string | null, xml: string, flags: CpuCompareFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        compare_hypervisor_cpu_finish(result: Gio.AsyncResult): CpuCompareResult;
        /** Computes the best CPU that several hosts can offer, so that domains can migrate between them. */
        baseline_cpu(xml_cpus?: string[] | null, flags?: CpuBaselineFlags, cancellable?: Gio.Cancellable | null): string;
        baseline_cpu_async(xml_cpus?: string[] | null, flags?: CpuBaselineFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        baseline_cpu_async(xml_cpus: string[] | null, flags: CpuBaselineFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        baseline_cpu_finish(result: Gio.AsyncResult): string;
        /** Computes the best CPU that hypervisors on several hosts can offer. */
        baseline_hypervisor_cpu(emulator?: string | null, arch?: string | null, machine?: string | null, domain_type?: string | null, xml_cpus?: string[] | null, flags?: CpuBaselineFlags, cancellable?: Gio.Cancellable | null): string;
        baseline_hypervisor_cpu_async(emulator?: string | null, arch?: string | null, machine?: string | null, domain_type?: string | null, xml_cpus?: string[] | null, flags?: CpuBaselineFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        baseline_hypervisor_cpu_async(emulator: string | null, arch: string | null, machine: string | null, domain_type: string | null, xml_cpus: string[] | null, flags: CpuBaselineFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        baseline_hypervisor_cpu_finish(result: Gio.AsyncResult): string;
        /** Converts the hypervisor's own configuration of a domain to a description. */
        domain_xml_from_native(format: string, config: string, cancellable?: Gio.Cancellable | null): string;
        domain_xml_from_native_async(format: string, config: string, cancellable?: Gio.Cancellable | null): Promise<string>;
        domain_xml_from_native_async(format: string, config: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        domain_xml_from_native_finish(result: Gio.AsyncResult): string;
        /** Converts the description of a domain to the hypervisor's own configuration. */
        domain_xml_to_native(format: string, xml: string, cancellable?: Gio.Cancellable | null): string;
        domain_xml_to_native_async(format: string, xml: string, cancellable?: Gio.Cancellable | null): Promise<string>;
        domain_xml_to_native_async(format: string, xml: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        domain_xml_to_native_finish(result: Gio.AsyncResult): string;
        /** Describes the hardware of the host as its firmware does. */
        fetch_sysinfo(cancellable?: Gio.Cancellable | null): string;
        fetch_sysinfo_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_sysinfo_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_sysinfo_finish(result: Gio.AsyncResult): string;
        /** Tells the daemon for whom a program that acts for others does what it is about to do: `CONNECT_IDENTITY_USER_NAME`, `CONNECT_IDENTITY_UNIX_USER_ID` and the like. */
        set_identity(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): boolean;
        set_identity_async(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_identity_async(parameters: Parameters | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_identity_finish(result: Gio.AsyncResult): boolean;
        /** Lists the domains that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all domains are returned. */
        list_all_domains(flags?: DomainListFlags, cancellable?: Gio.Cancellable | null): Domain[];
        list_all_domains_async(flags?: DomainListFlags, cancellable?: Gio.Cancellable | null): Promise<Domain[]>;
        list_all_domains_async(flags: DomainListFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_domains_finish(result: Gio.AsyncResult): Domain[];
        /** Finds an active domain by its ID. */
        lookup_domain_by_id(id: number, cancellable?: Gio.Cancellable | null): Domain;
        lookup_domain_by_id_async(id: number, cancellable?: Gio.Cancellable | null): Promise<Domain>;
        lookup_domain_by_id_async(id: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_domain_by_id_finish(result: Gio.AsyncResult): Domain;
        /** Finds a domain by its name. */
        lookup_domain_by_name(name: string, cancellable?: Gio.Cancellable | null): Domain;
        lookup_domain_by_name_async(name: string, cancellable?: Gio.Cancellable | null): Promise<Domain>;
        lookup_domain_by_name_async(name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_domain_by_name_finish(result: Gio.AsyncResult): Domain;
        /** Finds a domain by its UUID. */
        lookup_domain_by_uuid(uuid: string, cancellable?: Gio.Cancellable | null): Domain;
        lookup_domain_by_uuid_async(uuid: string, cancellable?: Gio.Cancellable | null): Promise<Domain>;
        lookup_domain_by_uuid_async(uuid: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_domain_by_uuid_finish(result: Gio.AsyncResult): Domain;
        /** Defines a domain, or replaces the definition of the domain with the same UUID. The domain is not started. */
        define_domain(xml: string, flags?: DomainDefineFlags, cancellable?: Gio.Cancellable | null): Domain;
        define_domain_async(xml: string, flags?: DomainDefineFlags, cancellable?: Gio.Cancellable | null): Promise<Domain>;
        define_domain_async(xml: string, flags: DomainDefineFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        define_domain_finish(result: Gio.AsyncResult): Domain;
        /** Starts a transient domain: it has no definition, and disappears when it stops. If a definition of the same domain exists, that is kept. */
        create_domain(xml: string, flags?: DomainStartFlags, cancellable?: Gio.Cancellable | null): Domain;
        create_domain_async(xml: string, flags?: DomainStartFlags, cancellable?: Gio.Cancellable | null): Promise<Domain>;
        create_domain_async(xml: string, flags: DomainStartFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_domain_finish(result: Gio.AsyncResult): Domain;
        /** Starts a transient domain as `Connection.create_domain` does, and passes file descriptors to its first process. */
        create_domain_with_files(xml: string, files?: number[] | null, flags?: DomainStartFlags, cancellable?: Gio.Cancellable | null): Domain;
        create_domain_with_files_async(xml: string, files?: number[] | null, flags?: DomainStartFlags, cancellable?: Gio.Cancellable | null): Promise<Domain>;
        create_domain_with_files_async(xml: string, files: number[] | null, flags: DomainStartFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_domain_with_files_finish(result: Gio.AsyncResult): Domain;
        /** Fetches statistics of several domains with one call. */
        fetch_all_domain_stats(domains?: Domain[] | null, stats?: DomainStatsTypes, flags?: DomainStatsFlags, cancellable?: Gio.Cancellable | null): DomainStats[];
        fetch_all_domain_stats_async(domains?: Domain[] | null, stats?: DomainStatsTypes, flags?: DomainStatsFlags, cancellable?: Gio.Cancellable | null): Promise<DomainStats[]>;
        fetch_all_domain_stats_async(domains: Domain[] | null, stats: DomainStatsTypes, flags: DomainStatsFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_all_domain_stats_finish(result: Gio.AsyncResult): DomainStats[];
        /** Describes the domain that was saved in an image. */
        fetch_save_image_xml(file: string, flags?: DomainSaveImageXmlFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_save_image_xml_async(file: string, flags?: DomainSaveImageXmlFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_save_image_xml_async(file: string, flags: DomainSaveImageXmlFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_save_image_xml_finish(result: Gio.AsyncResult): string;
        /** Changes the description of the domain that was saved in an image. */
        define_save_image_xml(file: string, xml: string, flags?: DomainSaveRestoreFlags, cancellable?: Gio.Cancellable | null): boolean;
        define_save_image_xml_async(file: string, xml: string, flags?: DomainSaveRestoreFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        define_save_image_xml_async(file: string, xml: string, flags: DomainSaveRestoreFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        define_save_image_xml_finish(result: Gio.AsyncResult): boolean;
        /** Takes over a QEMU process that was started by somebody else. */
        attach_qemu_process(pid: number, cancellable?: Gio.Cancellable | null): Domain;
        attach_qemu_process_async(pid: number, cancellable?: Gio.Cancellable | null): Promise<Domain>;
        attach_qemu_process_async(pid: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        attach_qemu_process_finish(result: Gio.AsyncResult): Domain;
        /** Begins to watch the monitor of QEMU: from now on, `Domain.qemu_monitor_event` is emitted for its events. */
        watch_qemu_monitor(domain?: Domain | null, event?: string | null, flags?: DomainQemuMonitorEventFlags, cancellable?: Gio.Cancellable | null): number;
        watch_qemu_monitor_async(domain?: Domain | null, event?: string | null, flags?: DomainQemuMonitorEventFlags, cancellable?: Gio.Cancellable | null): Promise<number>;
        watch_qemu_monitor_async(domain: Domain | null, event: string | null, flags: DomainQemuMonitorEventFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        watch_qemu_monitor_finish(result: Gio.AsyncResult): number;
        /** Ends a watch of `Connection.watch_qemu_monitor`. */
        unwatch_qemu_monitor(watch: number, cancellable?: Gio.Cancellable | null): boolean;
        unwatch_qemu_monitor_async(watch: number, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        unwatch_qemu_monitor_async(watch: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        unwatch_qemu_monitor_finish(result: Gio.AsyncResult): boolean;
        /** Lists the storage pools that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all pools are returned. */
        list_all_storage_pools(flags?: StoragePoolListFlags, cancellable?: Gio.Cancellable | null): StoragePool[];
        list_all_storage_pools_async(flags?: StoragePoolListFlags, cancellable?: Gio.Cancellable | null): Promise<StoragePool[]>;
        list_all_storage_pools_async(flags: StoragePoolListFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_storage_pools_finish(result: Gio.AsyncResult): StoragePool[];
        /** Finds a storage pool by its name. */
        lookup_storage_pool_by_name(name: string, cancellable?: Gio.Cancellable | null): StoragePool;
        lookup_storage_pool_by_name_async(name: string, cancellable?: Gio.Cancellable | null): Promise<StoragePool>;
        lookup_storage_pool_by_name_async(name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_storage_pool_by_name_finish(result: Gio.AsyncResult): StoragePool;
        /** Finds a storage pool by its UUID. */
        lookup_storage_pool_by_uuid(uuid: string, cancellable?: Gio.Cancellable | null): StoragePool;
        lookup_storage_pool_by_uuid_async(uuid: string, cancellable?: Gio.Cancellable | null): Promise<StoragePool>;
        lookup_storage_pool_by_uuid_async(uuid: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_storage_pool_by_uuid_finish(result: Gio.AsyncResult): StoragePool;
        /** Finds an active storage pool by the directory in which its volumes are. */
        lookup_storage_pool_by_target_path(path: string, cancellable?: Gio.Cancellable | null): StoragePool;
        lookup_storage_pool_by_target_path_async(path: string, cancellable?: Gio.Cancellable | null): Promise<StoragePool>;
        lookup_storage_pool_by_target_path_async(path: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_storage_pool_by_target_path_finish(result: Gio.AsyncResult): StoragePool;
        /** Finds a volume of an active storage pool by its key, which identifies it on the host. */
        lookup_storage_volume_by_key(key: string, cancellable?: Gio.Cancellable | null): StorageVolume;
        lookup_storage_volume_by_key_async(key: string, cancellable?: Gio.Cancellable | null): Promise<StorageVolume>;
        lookup_storage_volume_by_key_async(key: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_storage_volume_by_key_finish(result: Gio.AsyncResult): StorageVolume;
        /** Finds a volume of an active storage pool by its path on the host. */
        lookup_storage_volume_by_path(path: string, cancellable?: Gio.Cancellable | null): StorageVolume;
        lookup_storage_volume_by_path_async(path: string, cancellable?: Gio.Cancellable | null): Promise<StorageVolume>;
        lookup_storage_volume_by_path_async(path: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_storage_volume_by_path_finish(result: Gio.AsyncResult): StorageVolume;
        /** Defines a storage pool, or replaces the definition of the inactive pool with the same UUID. The pool is neither built nor started. */
        define_storage_pool(xml: string, flags?: StoragePoolDefineFlags, cancellable?: Gio.Cancellable | null): StoragePool;
        define_storage_pool_async(xml: string, flags?: StoragePoolDefineFlags, cancellable?: Gio.Cancellable | null): Promise<StoragePool>;
        define_storage_pool_async(xml: string, flags: StoragePoolDefineFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        define_storage_pool_finish(result: Gio.AsyncResult): StoragePool;
        /** Starts a transient storage pool: it has no definition, and disappears when it stops. If a definition of the same pool exists, that is kept. */
        create_storage_pool(xml: string, flags?: StoragePoolCreateFlags, cancellable?: Gio.Cancellable | null): StoragePool;
        create_storage_pool_async(xml: string, flags?: StoragePoolCreateFlags, cancellable?: Gio.Cancellable | null): Promise<StoragePool>;
        create_storage_pool_async(xml: string, flags: StoragePoolCreateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_storage_pool_finish(result: Gio.AsyncResult): StoragePool;
        /** Discovers storage that could be the source of a pool. */
        fetch_storage_pool_sources(pool_type: string, source_spec?: string | null, cancellable?: Gio.Cancellable | null): string;
        fetch_storage_pool_sources_async(pool_type: string, source_spec?: string | null, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_storage_pool_sources_async(pool_type: string, source_spec: string | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_storage_pool_sources_finish(result: Gio.AsyncResult): string;
        /** Fetches the types of storage pools that the host supports, with their options. */
        fetch_storage_pool_capabilities(cancellable?: Gio.Cancellable | null): string;
        fetch_storage_pool_capabilities_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_storage_pool_capabilities_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_storage_pool_capabilities_finish(result: Gio.AsyncResult): string;
        /** Lists networks that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all networks are returned. */
        list_all_networks(flags?: NetworkListFlags, cancellable?: Gio.Cancellable | null): Network[];
        list_all_networks_async(flags?: NetworkListFlags, cancellable?: Gio.Cancellable | null): Promise<Network[]>;
        list_all_networks_async(flags: NetworkListFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_networks_finish(result: Gio.AsyncResult): Network[];
        /** Finds a network by its name. Fails with `Error.NO_NETWORK` if there is none. */
        lookup_network_by_name(name: string, cancellable?: Gio.Cancellable | null): Network;
        lookup_network_by_name_async(name: string, cancellable?: Gio.Cancellable | null): Promise<Network>;
        lookup_network_by_name_async(name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_network_by_name_finish(result: Gio.AsyncResult): Network;
        /** Finds a network by its UUID. Fails with `Error.NO_NETWORK` if there is none, and with `Error.INVALID_ARG` if the text is no UUID. */
        lookup_network_by_uuid(uuid: string, cancellable?: Gio.Cancellable | null): Network;
        lookup_network_by_uuid_async(uuid: string, cancellable?: Gio.Cancellable | null): Promise<Network>;
        lookup_network_by_uuid_async(uuid: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_network_by_uuid_finish(result: Gio.AsyncResult): Network;
        /** Defines a network, or changes the definition of the one with the same name and UUID. The network is not started. Fails with `Error.OPERATION_FAILED` if another network has the name or the UUID. */
        define_network(xml: string, flags?: NetworkDefineFlags, cancellable?: Gio.Cancellable | null): Network;
        define_network_async(xml: string, flags?: NetworkDefineFlags, cancellable?: Gio.Cancellable | null): Promise<Network>;
        define_network_async(xml: string, flags: NetworkDefineFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        define_network_finish(result: Gio.AsyncResult): Network;
        /** Starts a network that has no definition: it is gone when it stops. Fails with `Error.OPERATION_FAILED` if another network has the name or the UUID. */
        create_network(xml: string, flags?: NetworkCreateFlags, cancellable?: Gio.Cancellable | null): Network;
        create_network_async(xml: string, flags?: NetworkCreateFlags, cancellable?: Gio.Cancellable | null): Promise<Network>;
        create_network_async(xml: string, flags: NetworkCreateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_network_finish(result: Gio.AsyncResult): Network;
        /** Lists devices of the host that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all devices are returned. */
        list_all_node_devices(flags?: NodeDeviceListFlags, cancellable?: Gio.Cancellable | null): NodeDevice[];
        list_all_node_devices_async(flags?: NodeDeviceListFlags, cancellable?: Gio.Cancellable | null): Promise<NodeDevice[]>;
        list_all_node_devices_async(flags: NodeDeviceListFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_node_devices_finish(result: Gio.AsyncResult): NodeDevice[];
        /** Finds a device of the host by its name. Fails with `Error.NO_NODE_DEVICE` if there is none. */
        lookup_node_device_by_name(name: string, cancellable?: Gio.Cancellable | null): NodeDevice;
        lookup_node_device_by_name_async(name: string, cancellable?: Gio.Cancellable | null): Promise<NodeDevice>;
        lookup_node_device_by_name_async(name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_node_device_by_name_finish(result: Gio.AsyncResult): NodeDevice;
        /** Finds the SCSI host with a pair of world wide names. Fails with `Error.NO_NODE_DEVICE` if there is none. */
        lookup_scsi_host_by_wwn(wwnn: string, wwpn: string, cancellable?: Gio.Cancellable | null): NodeDevice;
        lookup_scsi_host_by_wwn_async(wwnn: string, wwpn: string, cancellable?: Gio.Cancellable | null): Promise<NodeDevice>;
        lookup_scsi_host_by_wwn_async(wwnn: string, wwpn: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_scsi_host_by_wwn_finish(result: Gio.AsyncResult): NodeDevice;
        /** Makes a device of the host, such as a virtual host bus adapter or a mediated device. It has no definition, and is gone once it is stopped. */
        create_node_device(xml: string, flags?: NodeDeviceCreateFlags, cancellable?: Gio.Cancellable | null): NodeDevice;
        create_node_device_async(xml: string, flags?: NodeDeviceCreateFlags, cancellable?: Gio.Cancellable | null): Promise<NodeDevice>;
        create_node_device_async(xml: string, flags: NodeDeviceCreateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_node_device_finish(result: Gio.AsyncResult): NodeDevice;
        /** Defines a device of the host, such as a mediated device. It is not started. */
        define_node_device(xml: string, flags?: NodeDeviceDefineFlags, cancellable?: Gio.Cancellable | null): NodeDevice;
        define_node_device_async(xml: string, flags?: NodeDeviceDefineFlags, cancellable?: Gio.Cancellable | null): Promise<NodeDevice>;
        define_node_device_async(xml: string, flags: NodeDeviceDefineFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        define_node_device_finish(result: Gio.AsyncResult): NodeDevice;
        /** Lists secrets that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all secrets are returned. */
        list_all_secrets(flags?: SecretListFlags, cancellable?: Gio.Cancellable | null): Secret[];
        list_all_secrets_async(flags?: SecretListFlags, cancellable?: Gio.Cancellable | null): Promise<Secret[]>;
        list_all_secrets_async(flags: SecretListFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_secrets_finish(result: Gio.AsyncResult): Secret[];
        /** Finds a secret by its UUID. Fails with `Error.NO_SECRET` if there is none, and with `Error.INVALID_ARG` if the text is no UUID. */
        lookup_secret_by_uuid(uuid: string, cancellable?: Gio.Cancellable | null): Secret;
        lookup_secret_by_uuid_async(uuid: string, cancellable?: Gio.Cancellable | null): Promise<Secret>;
        lookup_secret_by_uuid_async(uuid: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_secret_by_uuid_finish(result: Gio.AsyncResult): Secret;
        /** Finds a secret by what it is for. Fails with `Error.NO_SECRET` if there is none. */
        lookup_secret_by_usage(usage_type: SecretUsageType, usage_id: string, cancellable?: Gio.Cancellable | null): Secret;
        lookup_secret_by_usage_async(usage_type: SecretUsageType, usage_id: string, cancellable?: Gio.Cancellable | null): Promise<Secret>;
        lookup_secret_by_usage_async(usage_type: SecretUsageType, usage_id: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_secret_by_usage_finish(result: Gio.AsyncResult): Secret;
        /** Defines a secret, or changes the definition of the one with the same UUID. A new one has no value until `Secret.set_value` is called. Fails with `Error.OPERATION_FAILED` or `Error.INTERNAL_ERROR` if there is another secret for the same use. */
        define_secret(xml: string, flags?: SecretDefineFlags, cancellable?: Gio.Cancellable | null): Secret;
        define_secret_async(xml: string, flags?: SecretDefineFlags, cancellable?: Gio.Cancellable | null): Promise<Secret>;
        define_secret_async(xml: string, flags: SecretDefineFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        define_secret_finish(result: Gio.AsyncResult): Secret;
        /** Lists all network filters. */
        list_all_nw_filters(cancellable?: Gio.Cancellable | null): NwFilter[];
        list_all_nw_filters_async(cancellable?: Gio.Cancellable | null): Promise<NwFilter[]>;
        list_all_nw_filters_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_nw_filters_finish(result: Gio.AsyncResult): NwFilter[];
        /** Finds a network filter by its name. Fails with `Error.NO_NWFILTER` if there is none. */
        lookup_nw_filter_by_name(name: string, cancellable?: Gio.Cancellable | null): NwFilter;
        lookup_nw_filter_by_name_async(name: string, cancellable?: Gio.Cancellable | null): Promise<NwFilter>;
        lookup_nw_filter_by_name_async(name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_nw_filter_by_name_finish(result: Gio.AsyncResult): NwFilter;
        /** Finds a network filter by its UUID. Fails with `Error.NO_NWFILTER` if there is none, and with `Error.INVALID_ARG` if the text is no UUID. */
        lookup_nw_filter_by_uuid(uuid: string, cancellable?: Gio.Cancellable | null): NwFilter;
        lookup_nw_filter_by_uuid_async(uuid: string, cancellable?: Gio.Cancellable | null): Promise<NwFilter>;
        lookup_nw_filter_by_uuid_async(uuid: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_nw_filter_by_uuid_finish(result: Gio.AsyncResult): NwFilter;
        /** Defines a network filter, or changes the one with the same name and UUID, also where it is in use. Fails with `Error.OPERATION_FAILED` if another filter has the name or the UUID. */
        define_nw_filter(xml: string, flags?: NwFilterDefineFlags, cancellable?: Gio.Cancellable | null): NwFilter;
        define_nw_filter_async(xml: string, flags?: NwFilterDefineFlags, cancellable?: Gio.Cancellable | null): Promise<NwFilter>;
        define_nw_filter_async(xml: string, flags: NwFilterDefineFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        define_nw_filter_finish(result: Gio.AsyncResult): NwFilter;
        /** Lists the bindings of network filters: which filter the traffic of each network device goes through. */
        list_all_nw_filter_bindings(cancellable?: Gio.Cancellable | null): NwFilterBinding[];
        list_all_nw_filter_bindings_async(cancellable?: Gio.Cancellable | null): Promise<NwFilterBinding[]>;
        list_all_nw_filter_bindings_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_nw_filter_bindings_finish(result: Gio.AsyncResult): NwFilterBinding[];
        /** Finds the binding of a network device. Fails with `Error.NO_NWFILTER_BINDING` if it has none. */
        lookup_nw_filter_binding_by_port_dev(port_dev: string, cancellable?: Gio.Cancellable | null): NwFilterBinding;
        lookup_nw_filter_binding_by_port_dev_async(port_dev: string, cancellable?: Gio.Cancellable | null): Promise<NwFilterBinding>;
        lookup_nw_filter_binding_by_port_dev_async(port_dev: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_nw_filter_binding_by_port_dev_finish(result: Gio.AsyncResult): NwFilterBinding;
        /** Has a network filter applied to the traffic of a network device. The hypervisor does so for the interfaces of domains; this is for devices that are made otherwise. */
        create_nw_filter_binding(xml: string, flags?: NwFilterBindingCreateFlags, cancellable?: Gio.Cancellable | null): NwFilterBinding;
        create_nw_filter_binding_async(xml: string, flags?: NwFilterBindingCreateFlags, cancellable?: Gio.Cancellable | null): Promise<NwFilterBinding>;
        create_nw_filter_binding_async(xml: string, flags: NwFilterBindingCreateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_nw_filter_binding_finish(result: Gio.AsyncResult): NwFilterBinding;
        /** Lists network interfaces of the host that match `flags`, which are alternatives. With no flags, all are returned. */
        list_all_interfaces(flags?: InterfaceListFlags, cancellable?: Gio.Cancellable | null): Interface[];
        list_all_interfaces_async(flags?: InterfaceListFlags, cancellable?: Gio.Cancellable | null): Promise<Interface[]>;
        list_all_interfaces_async(flags: InterfaceListFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_interfaces_finish(result: Gio.AsyncResult): Interface[];
        /** Finds a network interface of the host by its name. Fails with `Error.NO_INTERFACE` if there is none. */
        lookup_interface_by_name(name: string, cancellable?: Gio.Cancellable | null): Interface;
        lookup_interface_by_name_async(name: string, cancellable?: Gio.Cancellable | null): Promise<Interface>;
        lookup_interface_by_name_async(name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_interface_by_name_finish(result: Gio.AsyncResult): Interface;
        /** Finds a network interface of the host by its hardware address. Fails with `Error.NO_INTERFACE` if there is none, and with `Error.MULTIPLE_INTERFACES` if several have it. */
        lookup_interface_by_mac(mac: string, cancellable?: Gio.Cancellable | null): Interface;
        lookup_interface_by_mac_async(mac: string, cancellable?: Gio.Cancellable | null): Promise<Interface>;
        lookup_interface_by_mac_async(mac: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_interface_by_mac_finish(result: Gio.AsyncResult): Interface;
        /** Defines a network interface of the host, or changes the one with the same name. It is not started. Most hosts can only be looked at. */
        define_interface(xml: string, flags?: InterfaceDefineFlags, cancellable?: Gio.Cancellable | null): Interface;
        define_interface_async(xml: string, flags?: InterfaceDefineFlags, cancellable?: Gio.Cancellable | null): Promise<Interface>;
        define_interface_async(xml: string, flags: InterfaceDefineFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        define_interface_finish(result: Gio.AsyncResult): Interface;
        /** Begins changes of the network interfaces of the host: what is done from now on can be taken back with `Connection.rollback_interface_changes`. Fails with `Error.OPERATION_INVALID` if changes were begun already. */
        begin_interface_changes(cancellable?: Gio.Cancellable | null): boolean;
        begin_interface_changes_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        begin_interface_changes_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        begin_interface_changes_finish(result: Gio.AsyncResult): boolean;
        /** Keeps the changes of the network interfaces of the host since `Connection.begin_interface_changes`. Fails with `Error.OPERATION_INVALID` if none were begun. */
        commit_interface_changes(cancellable?: Gio.Cancellable | null): boolean;
        commit_interface_changes_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        commit_interface_changes_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        commit_interface_changes_finish(result: Gio.AsyncResult): boolean;
        /** Takes back the changes of the network interfaces of the host since `Connection.begin_interface_changes`. `Connection.interfaces` follows once `Connection.list_all_interfaces` is called. Fails with `Error.OPERATION_INVALID` if none were begun. */
        rollback_interface_changes(cancellable?: Gio.Cancellable | null): boolean;
        rollback_interface_changes_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        rollback_interface_changes_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        rollback_interface_changes_finish(result: Gio.AsyncResult): boolean;
        /** Gets the property. */
        get_domains(): ObjectList;
        /** Gets the property. */
        get_storage_pools(): ObjectList;
        /** Gets the property. */
        get_networks(): ObjectList;
        /** Gets the property. */
        get_node_devices(): ObjectList;
        /** Gets the property. */
        get_secrets(): ObjectList;
        /** Gets the property. */
        get_nw_filters(): ObjectList;
        /** Gets the property. */
        get_nw_filter_bindings(): ObjectList;
        /** Gets the property. */
        get_interfaces(): ObjectList;
        connect(signal: 'authenticate', callback: (self: this, value0: AuthRequest) => void): number;
        connect_after(signal: 'authenticate', callback: (self: this, value0: AuthRequest) => void): number;
        connect(signal: 'opened', callback: (self: this) => void): number;
        connect_after(signal: 'opened', callback: (self: this) => void): number;
        connect(signal: 'closed', callback: (self: this, value0: ConnectionCloseReason) => void): number;
        connect_after(signal: 'closed', callback: (self: this, value0: ConnectionCloseReason) => void): number;
        connect(signal: 'domain-added', callback: (self: this, value0: Domain) => void): number;
        connect_after(signal: 'domain-added', callback: (self: this, value0: Domain) => void): number;
        connect(signal: 'domain-removed', callback: (self: this, value0: Domain) => void): number;
        connect_after(signal: 'domain-removed', callback: (self: this, value0: Domain) => void): number;
        connect(signal: 'storage-pool-added', callback: (self: this, value0: StoragePool) => void): number;
        connect_after(signal: 'storage-pool-added', callback: (self: this, value0: StoragePool) => void): number;
        connect(signal: 'storage-pool-removed', callback: (self: this, value0: StoragePool) => void): number;
        connect_after(signal: 'storage-pool-removed', callback: (self: this, value0: StoragePool) => void): number;
        connect(signal: 'network-added', callback: (self: this, value0: Network) => void): number;
        connect_after(signal: 'network-added', callback: (self: this, value0: Network) => void): number;
        connect(signal: 'network-removed', callback: (self: this, value0: Network) => void): number;
        connect_after(signal: 'network-removed', callback: (self: this, value0: Network) => void): number;
        connect(signal: 'node-device-added', callback: (self: this, value0: NodeDevice) => void): number;
        connect_after(signal: 'node-device-added', callback: (self: this, value0: NodeDevice) => void): number;
        connect(signal: 'node-device-removed', callback: (self: this, value0: NodeDevice) => void): number;
        connect_after(signal: 'node-device-removed', callback: (self: this, value0: NodeDevice) => void): number;
        connect(signal: 'secret-added', callback: (self: this, value0: Secret) => void): number;
        connect_after(signal: 'secret-added', callback: (self: this, value0: Secret) => void): number;
        connect(signal: 'secret-removed', callback: (self: this, value0: Secret) => void): number;
        connect_after(signal: 'secret-removed', callback: (self: this, value0: Secret) => void): number;
        connect(signal: 'nw-filter-added', callback: (self: this, value0: NwFilter) => void): number;
        connect_after(signal: 'nw-filter-added', callback: (self: this, value0: NwFilter) => void): number;
        connect(signal: 'nw-filter-removed', callback: (self: this, value0: NwFilter) => void): number;
        connect_after(signal: 'nw-filter-removed', callback: (self: this, value0: NwFilter) => void): number;
        connect(signal: 'nw-filter-binding-added', callback: (self: this, value0: NwFilterBinding) => void): number;
        connect_after(signal: 'nw-filter-binding-added', callback: (self: this, value0: NwFilterBinding) => void): number;
        connect(signal: 'nw-filter-binding-removed', callback: (self: this, value0: NwFilterBinding) => void): number;
        connect_after(signal: 'nw-filter-binding-removed', callback: (self: this, value0: NwFilterBinding) => void): number;
        connect(signal: 'interface-added', callback: (self: this, value0: Interface) => void): number;
        connect_after(signal: 'interface-added', callback: (self: this, value0: Interface) => void): number;
        connect(signal: 'interface-removed', callback: (self: this, value0: Interface) => void): number;
        connect_after(signal: 'interface-removed', callback: (self: this, value0: Interface) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace Domain {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A virtual machine or container. */
    class Domain extends GObject.Object {
        static $gtype: GObject.GType<Domain>;
        constructor(properties?: Partial<Domain.ConstructorProps>);
        /** The connection that the domain belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The UUID, which never changes. */
        get uuid(): string;
        /** The name. */
        get name(): string;
        /** The current state of the domain, such as running, paused or shut off. */
        get state(): DomainState;
        /** The reason why the domain came to be in `Domain.state`. */
        get state_reason(): DomainStateReason;
        /** The reason why the domain came to be in `Domain.state`. */
        get stateReason(): DomainStateReason;
        /** What is wrong with the domain if its definition or its run cannot be loaded, or `NULL`. */
        get problem(): string | null;
        /** The title, or `NULL`. Those of the domains that a daemon had when the connection opened are known a moment later, and notified. */
        get title(): string | null;
        /** The description, or `NULL`; known when `Domain.title` is. */
        get description(): string | null;
        /** Whether the domain has a definition, and so remains when it is shut off. */
        get persistent(): boolean;
        /** Whether the domain is started when the host starts. `Domain.set_autostart` changes it. */
        get autostart(): boolean;
        /** The memory that the domain has now, in bytes. `Domain.set_memory` changes it. */
        get memory(): number;
        /** The maximum memory that the domain can have, in bytes. `Domain.set_memory` changes it. */
        get max_memory(): number;
        /** The maximum memory that the domain can have, in bytes. `Domain.set_memory` changes it. */
        get maxMemory(): number;
        /** The number of virtual CPUs that the domain has now. `Domain.set_n_vcpus` changes it. */
        get n_vcpus(): number;
        /** The number of virtual CPUs that the domain has now. `Domain.set_n_vcpus` changes it. */
        get nVcpus(): number;
        /** The maximum number of virtual CPUs that the domain can have. `Domain.set_n_vcpus` changes it. */
        get max_n_vcpus(): number;
        /** The maximum number of virtual CPUs that the domain can have. `Domain.set_n_vcpus` changes it. */
        get maxNVcpus(): number;
        /** Whether the host keeps the saved memory of the domain, from which the next start goes on. `Domain.remove_managed_save` removes it. */
        get has_managed_save(): boolean;
        /** Whether the host keeps the saved memory of the domain, from which the next start goes on. `Domain.remove_managed_save` removes it. */
        get hasManagedSave(): boolean;
        /** Whether the domain has a current snapshot, which is the parent of the next one; `FALSE` as long as it is not known. `Domain.fetch_current_snapshot` returns it. */
        get has_current_snapshot(): boolean;
        /** Whether the domain has a current snapshot, which is the parent of the next one; `FALSE` as long as it is not known. `Domain.fetch_current_snapshot` returns it. */
        get hasCurrentSnapshot(): boolean;
        /** Whether the guest agent is connected. `Domain.agent_changed` tells when that changes. Of a domain that a daemon had when the connection opened it is known a moment later, and notified. */
        get agent_connected(): boolean;
        /** Whether the guest agent is connected. `Domain.agent_changed` tells when that changes. Of a domain that a daemon had when the connection opened it is known a moment later, and notified. */
        get agentConnected(): boolean;
        /** The kind of guest: `hvm` for a virtual machine, `exe` for a container. */
        get os_type(): string;
        /** The kind of guest: `hvm` for a virtual machine, `exe` for a container. */
        get osType(): string;
        /** The ID of the domain while it is active, or -1. */
        get id(): number;
        /** Whether the domain is active: running, paused, or in another state in which it is in memory. */
        get active(): boolean;
        /** The snapshots, as an `ObjectList` of `DomainSnapshot`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Domain.list_all_snapshots` waits for the objects. */
        get snapshots(): ObjectList;
        /** The checkpoints, as an `ObjectList` of `DomainCheckpoint`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Domain.list_all_checkpoints` waits for the objects. */
        get checkpoints(): ObjectList;
        /** Waits until the domain is in a state; at once, if it is. */
        wait_for_state(state: DomainState, cancellable?: Gio.Cancellable | null): boolean;
        wait_for_state_async(state: DomainState, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        wait_for_state_async(state: DomainState, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        wait_for_state_finish(result: Gio.AsyncResult): boolean;
        /** Starts a defined domain. */
        start(flags?: DomainStartFlags, cancellable?: Gio.Cancellable | null): boolean;
        start_async(flags?: DomainStartFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        start_async(flags: DomainStartFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        start_finish(result: Gio.AsyncResult): boolean;
        /** Starts a defined domain, and passes file descriptors to its first process. */
        start_with_files(files?: number[] | null, flags?: DomainStartFlags, cancellable?: Gio.Cancellable | null): boolean;
        start_with_files_async(files?: number[] | null, flags?: DomainStartFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        start_with_files_async(files: number[] | null, flags: DomainStartFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        start_with_files_finish(result: Gio.AsyncResult): boolean;
        /** Asks the guest to shut down. The method returns once the guest was asked; the guest may ignore the request. Watch `Domain.state` to see when it has shut down. */
        shutdown(flags?: DomainShutdownFlags, cancellable?: Gio.Cancellable | null): boolean;
        shutdown_async(flags?: DomainShutdownFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        shutdown_async(flags: DomainShutdownFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        shutdown_finish(result: Gio.AsyncResult): boolean;
        /** Stops the domain immediately, as if it lost power. */
        destroy(flags?: DomainDestroyFlags, cancellable?: Gio.Cancellable | null): boolean;
        destroy_async(flags?: DomainDestroyFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        destroy_async(flags: DomainDestroyFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        destroy_finish(result: Gio.AsyncResult): boolean;
        /** Pauses the domain: it keeps its memory, and its virtual CPUs do not run. */
        suspend(cancellable?: Gio.Cancellable | null): boolean;
        suspend_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        suspend_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        suspend_finish(result: Gio.AsyncResult): boolean;
        /** Resumes a paused domain. */
        resume(cancellable?: Gio.Cancellable | null): boolean;
        resume_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        resume_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        resume_finish(result: Gio.AsyncResult): boolean;
        /** Asks the guest to reboot. */
        reboot(flags?: DomainRebootFlags, cancellable?: Gio.Cancellable | null): boolean;
        reboot_async(flags?: DomainRebootFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        reboot_async(flags: DomainRebootFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        reboot_finish(result: Gio.AsyncResult): boolean;
        /** Resets the domain immediately, as a reset button does. */
        reset(cancellable?: Gio.Cancellable | null): boolean;
        reset_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        reset_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        reset_finish(result: Gio.AsyncResult): boolean;
        /** Renames an inactive domain. */
        rename(new_name: string, cancellable?: Gio.Cancellable | null): boolean;
        rename_async(new_name: string, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        rename_async(new_name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        rename_finish(result: Gio.AsyncResult): boolean;
        /** Removes the definition of the domain. An active domain continues to run, and becomes transient. */
        undefine(flags?: DomainUndefineFlags, cancellable?: Gio.Cancellable | null): boolean;
        undefine_async(flags?: DomainUndefineFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        undefine_async(flags: DomainUndefineFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        undefine_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the XML description of the domain. */
        fetch_xml(flags?: DomainXmlFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(flags?: DomainXmlFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(flags: DomainXmlFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Sets or removes the title, the description, or an application's element of the metadata. */
        set_metadata(metadata_type: DomainMetadataType, metadata?: string | null, key?: string | null, uri?: string | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_metadata_async(metadata_type: DomainMetadataType, metadata?: string | null, key?: string | null, uri?: string | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_metadata_async(metadata_type: DomainMetadataType, metadata: string | null, key: string | null, uri: string | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_metadata_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the title, the description, or an application's element of the metadata. */
        fetch_metadata(metadata_type: DomainMetadataType, uri?: string | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): string;
        fetch_metadata_async(metadata_type: DomainMetadataType, uri?: string | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_metadata_async(metadata_type: DomainMetadataType, uri: string | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_metadata_finish(result: Gio.AsyncResult): string;
        /** Sets whether the domain is started when the host starts. */
        set_autostart(autostart: boolean, cancellable?: Gio.Cancellable | null): boolean;
        set_autostart_async(autostart: boolean, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_autostart_async(autostart: boolean, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_autostart_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the state, the memory, the virtual CPUs and the CPU time of the domain. */
        fetch_info(cancellable?: Gio.Cancellable | null): DomainInfo;
        fetch_info_async(cancellable?: Gio.Cancellable | null): Promise<DomainInfo>;
        fetch_info_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_info_finish(result: Gio.AsyncResult): DomainInfo;
        /** Sets the memory of the domain, or the maximum memory. Hypervisors round it up, usually to a multiple of 1,024 bytes. */
        set_memory(memory: number, flags?: DomainMemoryFlags, cancellable?: Gio.Cancellable | null): boolean;
        set_memory_async(memory: number, flags?: DomainMemoryFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_memory_async(memory: number, flags: DomainMemoryFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_memory_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the memory limits of the domain, in bytes: `DOMAIN_MEMORY_HARD_LIMIT`, `DOMAIN_MEMORY_SOFT_LIMIT`, `DOMAIN_MEMORY_MIN_GUARANTEE` and `DOMAIN_MEMORY_SWAP_HARD_LIMIT`, as far as the host supports them. 9,223,372,036,854,774,784 or more means that there is no limit. */
        fetch_memory_parameters(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Values;
        fetch_memory_parameters_async(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_memory_parameters_async(flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_memory_parameters_finish(result: Gio.AsyncResult): Values;
        /** Sets memory limits of the domain. */
        set_memory_parameters(parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_memory_parameters_async(parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_memory_parameters_async(parameters: Parameters | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_memory_parameters_finish(result: Gio.AsyncResult): boolean;
        /** Sets the number of virtual CPUs of the domain, or the maximum number. */
        set_n_vcpus(vcpus: number, flags?: DomainVcpuFlags, cancellable?: Gio.Cancellable | null): boolean;
        set_n_vcpus_async(vcpus: number, flags?: DomainVcpuFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_n_vcpus_async(vcpus: number, flags: DomainVcpuFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_n_vcpus_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the number of virtual CPUs of the domain, or the maximum number. */
        fetch_n_vcpus(flags?: DomainVcpuFlags, cancellable?: Gio.Cancellable | null): number;
        fetch_n_vcpus_async(flags?: DomainVcpuFlags, cancellable?: Gio.Cancellable | null): Promise<number>;
        fetch_n_vcpus_async(flags: DomainVcpuFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_n_vcpus_finish(result: Gio.AsyncResult): number;
        /** Lists the virtual CPUs of an active domain, with their state, CPU time and affinity. */
        list_vcpus(cancellable?: Gio.Cancellable | null): VcpuInfo[];
        list_vcpus_async(cancellable?: Gio.Cancellable | null): Promise<VcpuInfo[]>;
        list_vcpus_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_vcpus_finish(result: Gio.AsyncResult): VcpuInfo[];
        /** Sets the host CPUs on which a virtual CPU may run. */
        pin_vcpu(vcpu: number, cpus?: number[] | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        pin_vcpu_async(vcpu: number, cpus?: number[] | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        pin_vcpu_async(vcpu: number, cpus: number[] | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        pin_vcpu_finish(result: Gio.AsyncResult): boolean;
        /** Opens a serial or console device of an active domain. What is written to the stream is input of the device. */
        open_console(device?: string | null, flags?: DomainConsoleFlags, cancellable?: Gio.Cancellable | null): Stream;
        open_console_async(device?: string | null, flags?: DomainConsoleFlags, cancellable?: Gio.Cancellable | null): Promise<Stream>;
        open_console_async(device: string | null, flags: DomainConsoleFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        open_console_finish(result: Gio.AsyncResult): Stream;
        /** Opens a channel to a program in the guest, such as the guest agent. */
        open_channel(name?: string | null, flags?: DomainConsoleFlags, cancellable?: Gio.Cancellable | null): Stream;
        open_channel_async(name?: string | null, flags?: DomainConsoleFlags, cancellable?: Gio.Cancellable | null): Promise<Stream>;
        open_channel_async(name: string | null, flags: DomainConsoleFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        open_channel_finish(result: Gio.AsyncResult): Stream;
        /** Takes a screenshot of a display of the domain. */
        screenshot(screen: number, cancellable?: Gio.Cancellable | null): [GLib.Bytes, string];
        screenshot_async(screen: number, cancellable?: Gio.Cancellable | null): Promise<[GLib.Bytes, string]>;
        screenshot_async(screen: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        screenshot_finish(result: Gio.AsyncResult): [GLib.Bytes, string];
        /** Presses keys together, holds them, and releases them. */
        send_key(codeset: KeycodeSet, hold_time: number, keycodes?: number[] | null, cancellable?: Gio.Cancellable | null): boolean;
        send_key_async(codeset: KeycodeSet, hold_time: number, keycodes?: number[] | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        send_key_async(codeset: KeycodeSet, hold_time: number, keycodes: number[] | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        send_key_finish(result: Gio.AsyncResult): boolean;
        /** Sends a non-maskable interrupt (NMI) to the guest. Operating systems usually respond with a crash dump or a panic. */
        inject_nmi(cancellable?: Gio.Cancellable | null): boolean;
        inject_nmi_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        inject_nmi_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        inject_nmi_finish(result: Gio.AsyncResult): boolean;
        /** Connects a socket to a graphics device: the peer of the socket becomes a client of the device. */
        open_graphics(index: number, socket: number, flags?: DomainGraphicsFlags, cancellable?: Gio.Cancellable | null): boolean;
        open_graphics_async(index: number, socket: number, flags?: DomainGraphicsFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        open_graphics_async(index: number, socket: number, flags: DomainGraphicsFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        open_graphics_finish(result: Gio.AsyncResult): boolean;
        /** Connects to a graphics device. */
        open_graphics_fd(index: number, flags?: DomainGraphicsFlags, cancellable?: Gio.Cancellable | null): number;
        open_graphics_fd_async(index: number, flags?: DomainGraphicsFlags, cancellable?: Gio.Cancellable | null): Promise<number>;
        open_graphics_fd_async(index: number, flags: DomainGraphicsFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        open_graphics_fd_finish(result: Gio.AsyncResult): number;
        /** Fetches the time of the guest. */
        fetch_time(cancellable?: Gio.Cancellable | null): number;
        fetch_time_async(cancellable?: Gio.Cancellable | null): Promise<number>;
        fetch_time_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_time_finish(result: Gio.AsyncResult): number;
        /** Sets the time of the guest. */
        set_time(time: number, flags?: DomainSetTimeFlags, cancellable?: Gio.Cancellable | null): boolean;
        set_time_async(time: number, flags?: DomainSetTimeFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_time_async(time: number, flags: DomainSetTimeFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_time_finish(result: Gio.AsyncResult): boolean;
        /** Freezes file systems of the guest: writes to them are blocked, so that a copy of the disks is consistent. */
        freeze_filesystems(mountpoints?: string[] | null, cancellable?: Gio.Cancellable | null): number;
        freeze_filesystems_async(mountpoints?: string[] | null, cancellable?: Gio.Cancellable | null): Promise<number>;
        freeze_filesystems_async(mountpoints: string[] | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        freeze_filesystems_finish(result: Gio.AsyncResult): number;
        /** Thaws file systems of the guest that were frozen. */
        thaw_filesystems(mountpoints?: string[] | null, cancellable?: Gio.Cancellable | null): number;
        thaw_filesystems_async(mountpoints?: string[] | null, cancellable?: Gio.Cancellable | null): Promise<number>;
        thaw_filesystems_async(mountpoints: string[] | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        thaw_filesystems_finish(result: Gio.AsyncResult): number;
        /** Discards the blocks that file systems of the guest do not use. */
        trim_filesystems(mountpoint: string | null, minimum: number, cancellable?: Gio.Cancellable | null): boolean;
        trim_filesystems_async(mountpoint: string | null, minimum: number, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        trim_filesystems_async(mountpoint: string | null, minimum: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        trim_filesystems_finish(result: Gio.AsyncResult): boolean;
        /** Lists the file systems of the guest. */
        list_filesystems(cancellable?: Gio.Cancellable | null): DomainFilesystem[];
        list_filesystems_async(cancellable?: Gio.Cancellable | null): Promise<DomainFilesystem[]>;
        list_filesystems_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_filesystems_finish(result: Gio.AsyncResult): DomainFilesystem[];
        /** Fetches what the guest agent knows of the guest, such as `DOMAIN_GUEST_INFO_OS_NAME`, `DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME` and `DOMAIN_GUEST_INFO_USER_COUNT`. The name of the first user is `user.0.name`: `DOMAIN_GUEST_INFO_USER_PREFIX`, a number, and `DOMAIN_GUEST_INFO_USER_SUFFIX_NAME`. */
        fetch_guest_info(types?: DomainGuestInfoTypes, cancellable?: Gio.Cancellable | null): Values;
        fetch_guest_info_async(types?: DomainGuestInfoTypes, cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_guest_info_async(types: DomainGuestInfoTypes, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_guest_info_finish(result: Gio.AsyncResult): Values;
        /** Fetches the name that the guest has in networks. */
        fetch_hostname(flags?: DomainHostnameFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_hostname_async(flags?: DomainHostnameFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_hostname_async(flags: DomainHostnameFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_hostname_finish(result: Gio.AsyncResult): string;
        /** Lists the network interfaces of the guest with their IP addresses. */
        list_interfaces(source: DomainInterfaceAddressesSource, cancellable?: Gio.Cancellable | null): DomainInterface[];
        list_interfaces_async(source: DomainInterfaceAddressesSource, cancellable?: Gio.Cancellable | null): Promise<DomainInterface[]>;
        list_interfaces_async(source: DomainInterfaceAddressesSource, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_interfaces_finish(result: Gio.AsyncResult): DomainInterface[];
        /** Sets the password of a user of the guest. */
        set_user_password(user: string, password: string, flags?: DomainSetUserPasswordFlags, cancellable?: Gio.Cancellable | null): boolean;
        set_user_password_async(user: string, password: string, flags?: DomainSetUserPasswordFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_user_password_async(user: string, password: string, flags: DomainSetUserPasswordFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_user_password_finish(result: Gio.AsyncResult): boolean;
        /** Lists the keys with which one can log in to the guest by SSH as a user. */
        list_authorized_ssh_keys(user: string, cancellable?: Gio.Cancellable | null): string[];
        list_authorized_ssh_keys_async(user: string, cancellable?: Gio.Cancellable | null): Promise<string[]>;
        list_authorized_ssh_keys_async(user: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_authorized_ssh_keys_finish(result: Gio.AsyncResult): string[];
        /** Changes the keys with which one can log in to the guest by SSH as a user. */
        set_authorized_ssh_keys(user: string, keys?: string[] | null, flags?: DomainAuthorizedSshKeysSetFlags, cancellable?: Gio.Cancellable | null): boolean;
        set_authorized_ssh_keys_async(user: string, keys?: string[] | null, flags?: DomainAuthorizedSshKeysSetFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_authorized_ssh_keys_async(user: string, keys: string[] | null, flags: DomainAuthorizedSshKeysSetFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_authorized_ssh_keys_finish(result: Gio.AsyncResult): boolean;
        /** Fetches which virtual CPUs the guest has and uses: `vcpus`, `online` and `offlinable`, each a list of numbers and ranges in words. */
        fetch_guest_vcpus(cancellable?: Gio.Cancellable | null): Values;
        fetch_guest_vcpus_async(cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_guest_vcpus_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_guest_vcpus_finish(result: Gio.AsyncResult): Values;
        /** Has the guest use virtual CPUs or not. The domain has them all the same. */
        set_guest_vcpus(vcpus: number[] | null, enabled: boolean, cancellable?: Gio.Cancellable | null): boolean;
        set_guest_vcpus_async(vcpus: number[] | null, enabled: boolean, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_guest_vcpus_async(vcpus: number[] | null, enabled: boolean, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_guest_vcpus_finish(result: Gio.AsyncResult): boolean;
        /** Sets how long the host waits for answers of the guest agent. */
        set_agent_timeout(seconds: number, cancellable?: Gio.Cancellable | null): boolean;
        set_agent_timeout_async(seconds: number, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_agent_timeout_async(seconds: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_agent_timeout_finish(result: Gio.AsyncResult): boolean;
        /** Sends a signal to a process of a container. */
        send_process_signal(pid: number, signal: DomainProcessSignal, cancellable?: Gio.Cancellable | null): boolean;
        send_process_signal_async(pid: number, signal: DomainProcessSignal, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        send_process_signal_async(pid: number, signal: DomainProcessSignal, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        send_process_signal_finish(result: Gio.AsyncResult): boolean;
        /** Attaches a device to the domain. */
        attach_device(xml: string, flags?: DomainDeviceFlags, cancellable?: Gio.Cancellable | null): boolean;
        attach_device_async(xml: string, flags?: DomainDeviceFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        attach_device_async(xml: string, flags: DomainDeviceFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        attach_device_finish(result: Gio.AsyncResult): boolean;
        /** Detaches a device from the domain. Where the guest has to let go of it, the device is gone only once `Domain.device_removed` is emitted. */
        detach_device(xml: string, flags?: DomainDeviceFlags, cancellable?: Gio.Cancellable | null): boolean;
        detach_device_async(xml: string, flags?: DomainDeviceFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        detach_device_async(xml: string, flags: DomainDeviceFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        detach_device_finish(result: Gio.AsyncResult): boolean;
        /** Detaches a device from the domain by its alias. This call does not wait for the guest: the device is gone once `Domain.device_removed` is emitted. */
        detach_device_alias(alias: string, flags?: DomainDeviceFlags, cancellable?: Gio.Cancellable | null): boolean;
        detach_device_alias_async(alias: string, flags?: DomainDeviceFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        detach_device_alias_async(alias: string, flags: DomainDeviceFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        detach_device_alias_finish(result: Gio.AsyncResult): boolean;
        /** Changes a device of the domain, such as the medium of a removable disk. */
        update_device(xml: string, flags?: DomainDeviceFlags, cancellable?: Gio.Cancellable | null): boolean;
        update_device_async(xml: string, flags?: DomainDeviceFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        update_device_async(xml: string, flags: DomainDeviceFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        update_device_finish(result: Gio.AsyncResult): boolean;
        /** Resizes a disk of the running domain. */
        resize_block(disk: string, size: number, flags?: DomainBlockResizeFlags, cancellable?: Gio.Cancellable | null): boolean;
        resize_block_async(disk: string, size: number, flags?: DomainBlockResizeFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        resize_block_async(disk: string, size: number, flags: DomainBlockResizeFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        resize_block_finish(result: Gio.AsyncResult): boolean;
        /** Has `Domain.block_threshold` emitted once the guest writes past a place of a disk. */
        set_block_threshold(device: string, threshold: number, cancellable?: Gio.Cancellable | null): boolean;
        set_block_threshold_async(device: string, threshold: number, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_block_threshold_async(device: string, threshold: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_block_threshold_finish(result: Gio.AsyncResult): boolean;
        /** Gives the domain files as open descriptors, which its description names. They have to be passed before the domain starts, and again for each start. */
        associate_descriptors(name: string, descriptors?: number[] | null, flags?: DomainAssociateFlags, cancellable?: Gio.Cancellable | null): boolean;
        associate_descriptors_async(name: string, descriptors?: number[] | null, flags?: DomainAssociateFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        associate_descriptors_async(name: string, descriptors: number[] | null, flags: DomainAssociateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        associate_descriptors_finish(result: Gio.AsyncResult): boolean;
        /** Has the guest announce its addresses in a network, as after a migration. */
        announce_interface(device: string | null, parameters: Parameters | null, cancellable?: Gio.Cancellable | null): boolean;
        announce_interface_async(device: string | null, parameters: Parameters | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        announce_interface_async(device: string | null, parameters: Parameters | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        announce_interface_finish(result: Gio.AsyncResult): boolean;
        /** Has graphics devices of the running domain read their certificates again. */
        reload_graphics(graphics_type: DomainGraphicsReloadType, cancellable?: Gio.Cancellable | null): boolean;
        reload_graphics_async(graphics_type: DomainGraphicsReloadType, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        reload_graphics_async(graphics_type: DomainGraphicsReloadType, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        reload_graphics_finish(result: Gio.AsyncResult): boolean;
        /** Fetches what was read from a disk of the running domain and written to it: `DOMAIN_BLOCK_STATS_READ_BYTES`, `DOMAIN_BLOCK_STATS_WRITE_REQ` and the like, as far as the host has them. */
        fetch_block_stats(disk: string, cancellable?: Gio.Cancellable | null): Values;
        fetch_block_stats_async(disk: string, cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_block_stats_async(disk: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_block_stats_finish(result: Gio.AsyncResult): Values;
        /** Fetches the traffic of a network interface of the running domain. */
        fetch_interface_stats(device: string, cancellable?: Gio.Cancellable | null): DomainInterfaceStats;
        fetch_interface_stats_async(device: string, cancellable?: Gio.Cancellable | null): Promise<DomainInterfaceStats>;
        fetch_interface_stats_async(device: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_interface_stats_finish(result: Gio.AsyncResult): DomainInterfaceStats;
        /** Fetches the figures of the memory of the running domain. `actual` is what the domain has. The guest tells `unused`, `available`, `usable`, `disk_caches`, `swap_in`, `swap_out`, `major_fault`, `minor_fault`, `hugetlb_pgalloc` and `hugetlb_pgfail`, if `Domain.set_memory_stats_period` was called; `last_update` is when it did so last, as a Unix time in seconds. `rss` is what the hypervisor takes up on the host. Sizes are in bytes. */
        fetch_memory_stats(cancellable?: Gio.Cancellable | null): Values;
        fetch_memory_stats_async(cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_memory_stats_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_memory_stats_finish(result: Gio.AsyncResult): Values;
        /** Sets how often the guest tells the figures of its memory. */
        set_memory_stats_period(seconds: number, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_memory_stats_period_async(seconds: number, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_memory_stats_period_async(seconds: number, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_memory_stats_period_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the size of a disk. */
        fetch_block_info(disk: string, cancellable?: Gio.Cancellable | null): DomainBlockInfo;
        fetch_block_info_async(disk: string, cancellable?: Gio.Cancellable | null): Promise<DomainBlockInfo>;
        fetch_block_info_async(disk: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_block_info_finish(result: Gio.AsyncResult): DomainBlockInfo;
        /** Fetches whether the host can control the running domain. */
        fetch_control_info(cancellable?: Gio.Cancellable | null): DomainControlInfo;
        fetch_control_info_async(cancellable?: Gio.Cancellable | null): Promise<DomainControlInfo>;
        fetch_control_info_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_control_info_finish(result: Gio.AsyncResult): DomainControlInfo;
        /** Lists the disks of the running domain that have errors. */
        list_disk_errors(cancellable?: Gio.Cancellable | null): DomainDiskError[];
        list_disk_errors_async(cancellable?: Gio.Cancellable | null): Promise<DomainDiskError[]>;
        list_disk_errors_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_disk_errors_finish(result: Gio.AsyncResult): DomainDiskError[];
        /** Lists what the host has to say about the domain, for people: what it uses that it should not, and what is wrong. */
        list_messages(flags?: DomainMessageTypes, cancellable?: Gio.Cancellable | null): string[];
        list_messages_async(flags?: DomainMessageTypes, cancellable?: Gio.Cancellable | null): Promise<string[]>;
        list_messages_async(flags: DomainMessageTypes, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_messages_finish(result: Gio.AsyncResult): string[];
        /** Fetches whether the running domain has another definition now than when it was started. */
        fetch_updated(cancellable?: Gio.Cancellable | null): boolean;
        fetch_updated_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        fetch_updated_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_updated_finish(result: Gio.AsyncResult): boolean;
        /** Fetches how much the domain may read and write: `DOMAIN_BLKIO_WEIGHT`, `DOMAIN_BLKIO_DEVICE_WEIGHT`, `DOMAIN_BLKIO_DEVICE_READ_IOPS` and the like, as far as the host has them. */
        fetch_blkio_parameters(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Values;
        fetch_blkio_parameters_async(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_blkio_parameters_async(flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_blkio_parameters_finish(result: Gio.AsyncResult): Values;
        /** Changes how much the domain may read and write. */
        set_blkio_parameters(parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_blkio_parameters_async(parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_blkio_parameters_async(parameters: Parameters | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_blkio_parameters_finish(result: Gio.AsyncResult): boolean;
        /** Fetches how fast the domain may use a disk: `DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC`, `DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC` and the like. */
        fetch_block_io_tune(disk: string, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Values;
        fetch_block_io_tune_async(disk: string, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_block_io_tune_async(disk: string, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_block_io_tune_finish(result: Gio.AsyncResult): Values;
        /** Changes how fast the domain may use a disk. */
        set_block_io_tune(disk: string, parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_block_io_tune_async(disk: string, parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_block_io_tune_async(disk: string, parameters: Parameters | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_block_io_tune_finish(result: Gio.AsyncResult): boolean;
        /** Creates or changes a group of disks of the domain that share a limit. */
        set_throttle_group(group: string, parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_throttle_group_async(group: string, parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_throttle_group_async(group: string, parameters: Parameters | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_throttle_group_finish(result: Gio.AsyncResult): boolean;
        /** Deletes a group of disks of the domain that share a limit. */
        delete_throttle_group(group: string, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        delete_throttle_group_async(group: string, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        delete_throttle_group_async(group: string, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        delete_throttle_group_finish(result: Gio.AsyncResult): boolean;
        /** Fetches from which NUMA nodes of the host the domain has its memory: `DOMAIN_NUMA_NODESET` and `DOMAIN_NUMA_MODE`. */
        fetch_numa_parameters(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Values;
        fetch_numa_parameters_async(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_numa_parameters_async(flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_numa_parameters_finish(result: Gio.AsyncResult): Values;
        /** Changes from which NUMA nodes of the host the domain has its memory. */
        set_numa_parameters(parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_numa_parameters_async(parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_numa_parameters_async(parameters: Parameters | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_numa_parameters_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the type of the scheduler of the domain, such as `posix`. */
        fetch_scheduler_type(cancellable?: Gio.Cancellable | null): string;
        fetch_scheduler_type_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_scheduler_type_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_scheduler_type_finish(result: Gio.AsyncResult): string;
        /** Fetches how much CPU time the domain gets: `DOMAIN_SCHEDULER_CPU_SHARES`, `DOMAIN_SCHEDULER_VCPU_PERIOD`, `DOMAIN_SCHEDULER_VCPU_QUOTA` and the like, by the type of the scheduler. */
        fetch_scheduler_parameters(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Values;
        fetch_scheduler_parameters_async(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_scheduler_parameters_async(flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_scheduler_parameters_finish(result: Gio.AsyncResult): Values;
        /** Changes how much CPU time the domain gets. */
        set_scheduler_parameters(parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_scheduler_parameters_async(parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_scheduler_parameters_async(parameters: Parameters | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_scheduler_parameters_finish(result: Gio.AsyncResult): boolean;
        /** Fetches how much traffic a network interface may have: `DOMAIN_BANDWIDTH_IN_AVERAGE`, `DOMAIN_BANDWIDTH_OUT_AVERAGE` and the like. */
        fetch_interface_parameters(device: string, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Values;
        fetch_interface_parameters_async(device: string, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_interface_parameters_async(device: string, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_interface_parameters_finish(result: Gio.AsyncResult): Values;
        /** Changes how much traffic a network interface may have. */
        set_interface_parameters(device: string, parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_interface_parameters_async(device: string, parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_interface_parameters_async(device: string, parameters: Parameters | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_interface_parameters_finish(result: Gio.AsyncResult): boolean;
        /** Lists the I/O threads of the domain. */
        list_io_threads(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): DomainIoThread[];
        list_io_threads_async(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<DomainIoThread[]>;
        list_io_threads_async(flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_io_threads_finish(result: Gio.AsyncResult): DomainIoThread[];
        /** Adds an I/O thread to the domain. */
        add_io_thread(id: number, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        add_io_thread_async(id: number, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        add_io_thread_async(id: number, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        add_io_thread_finish(result: Gio.AsyncResult): boolean;
        /** Deletes an I/O thread that no disk uses. */
        delete_io_thread(id: number, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        delete_io_thread_async(id: number, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        delete_io_thread_async(id: number, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        delete_io_thread_finish(result: Gio.AsyncResult): boolean;
        /** Changes how an I/O thread polls: `DOMAIN_IO_THREAD_POLL_MAX_NS`, `DOMAIN_IO_THREAD_POLL_GROW` and the like. */
        set_io_thread_parameters(id: number, parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_io_thread_parameters_async(id: number, parameters: Parameters | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_io_thread_parameters_async(id: number, parameters: Parameters | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_io_thread_parameters_finish(result: Gio.AsyncResult): boolean;
        /** Sets on which of the host's CPUs an I/O thread may run. */
        pin_io_thread(id: number, cpus?: number[] | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        pin_io_thread_async(id: number, cpus?: number[] | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        pin_io_thread_async(id: number, cpus: number[] | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        pin_io_thread_finish(result: Gio.AsyncResult): boolean;
        /** Fetches on which of the host's CPUs the threads of the emulator may run that are neither virtual CPUs nor I/O threads. */
        fetch_emulator_pin(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): number[];
        fetch_emulator_pin_async(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<number[]>;
        fetch_emulator_pin_async(flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_emulator_pin_finish(result: Gio.AsyncResult): number[];
        /** Sets on which of the host's CPUs those threads may run. */
        pin_emulator(cpus?: number[] | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        pin_emulator_async(cpus?: number[] | null, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        pin_emulator_async(cpus: number[] | null, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        pin_emulator_finish(result: Gio.AsyncResult): boolean;
        /** Lists on which of the host's CPUs the virtual CPUs may run, also of a domain that is not active. */
        list_vcpu_pins(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): DomainVcpuPin[];
        list_vcpu_pins_async(flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<DomainVcpuPin[]>;
        list_vcpu_pins_async(flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_vcpu_pins_finish(result: Gio.AsyncResult): DomainVcpuPin[];
        /** Plugs or unplugs single virtual CPUs. */
        set_vcpu(vcpus: number[] | null, enabled: boolean, flags?: DomainSetVcpuFlags, cancellable?: Gio.Cancellable | null): boolean;
        set_vcpu_async(vcpus: number[] | null, enabled: boolean, flags?: DomainSetVcpuFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_vcpu_async(vcpus: number[] | null, enabled: boolean, flags: DomainSetVcpuFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_vcpu_finish(result: Gio.AsyncResult): boolean;
        /** Lists the security labels of the running domain: one for each model that the host has. */
        list_security_labels(cancellable?: Gio.Cancellable | null): DomainSecurityLabel[];
        list_security_labels_async(cancellable?: Gio.Cancellable | null): Promise<DomainSecurityLabel[]>;
        list_security_labels_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_security_labels_finish(result: Gio.AsyncResult): DomainSecurityLabel[];
        /** Fetches what is known of a guest whose memory is encrypted, such as `DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT`, `DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR` and `DOMAIN_LAUNCH_SECURITY_SEV_POLICY`. */
        fetch_launch_security_info(cancellable?: Gio.Cancellable | null): Values;
        fetch_launch_security_info_async(cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_launch_security_info_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_launch_security_info_finish(result: Gio.AsyncResult): Values;
        /** Gives a secret to a guest whose memory is encrypted, before its CPUs run: `DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER`, `DOMAIN_LAUNCH_SECURITY_SEV_SECRET` and `DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS`. */
        set_launch_security_state(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): boolean;
        set_launch_security_state_async(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_launch_security_state_async(parameters: Parameters | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_launch_security_state_finish(result: Gio.AsyncResult): boolean;
        /** Reads from the memory of the running domain. */
        peek_memory(start: number, size: number, flags?: DomainMemoryPeekFlags, cancellable?: Gio.Cancellable | null): GLib.Bytes;
        peek_memory_async(start: number, size: number, flags?: DomainMemoryPeekFlags, cancellable?: Gio.Cancellable | null): Promise<GLib.Bytes>;
        peek_memory_async(start: number, size: number, flags: DomainMemoryPeekFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        peek_memory_finish(result: Gio.AsyncResult): GLib.Bytes;
        /** Reads from the image of a disk, below its format. */
        peek_block(disk: string, offset: number, size: number, cancellable?: Gio.Cancellable | null): GLib.Bytes;
        peek_block_async(disk: string, offset: number, size: number, cancellable?: Gio.Cancellable | null): Promise<GLib.Bytes>;
        peek_block_async(disk: string, offset: number, size: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        peek_block_finish(result: Gio.AsyncResult): GLib.Bytes;
        /** Has the guest suspend itself, by its agent. */
        pm_suspend(target: NodeSuspendTarget, seconds: number, cancellable?: Gio.Cancellable | null): boolean;
        pm_suspend_async(target: NodeSuspendTarget, seconds: number, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        pm_suspend_async(target: NodeSuspendTarget, seconds: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        pm_suspend_finish(result: Gio.AsyncResult): boolean;
        /** Wakes up a guest that has suspended itself to memory. */
        pm_wakeup(cancellable?: Gio.Cancellable | null): boolean;
        pm_wakeup_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        pm_wakeup_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        pm_wakeup_finish(result: Gio.AsyncResult): boolean;
        /** Removes the saved memory that the host keeps of the domain, which boots at its next start then. `Domain.has_managed_save` tells whether there is any. */
        remove_managed_save(cancellable?: Gio.Cancellable | null): boolean;
        remove_managed_save_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        remove_managed_save_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        remove_managed_save_finish(result: Gio.AsyncResult): boolean;
        /** Describes the domain as it is in the saved memory that the host keeps. */
        fetch_managed_save_xml(flags?: DomainSaveImageXmlFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_managed_save_xml_async(flags?: DomainSaveImageXmlFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_managed_save_xml_async(flags: DomainSaveImageXmlFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_managed_save_xml_finish(result: Gio.AsyncResult): string;
        /** Changes the description of the domain in the saved memory that the host keeps. */
        define_managed_save_xml(xml: string, flags?: DomainSaveRestoreFlags, cancellable?: Gio.Cancellable | null): boolean;
        define_managed_save_xml_async(xml: string, flags?: DomainSaveRestoreFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        define_managed_save_xml_async(xml: string, flags: DomainSaveRestoreFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        define_managed_save_xml_finish(result: Gio.AsyncResult): boolean;
        /** Changes what the host does by itself when the guest powers off, reboots or crashes. */
        set_lifecycle_action(event: DomainLifecycleEvent, action: DomainLifecycleAction, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): boolean;
        set_lifecycle_action_async(event: DomainLifecycleEvent, action: DomainLifecycleAction, flags?: DomainModificationImpact, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_lifecycle_action_async(event: DomainLifecycleEvent, action: DomainLifecycleAction, flags: DomainModificationImpact, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_lifecycle_action_finish(result: Gio.AsyncResult): boolean;
        /** Fetches whether the domain is started when the host starts the next time, and only then. */
        fetch_autostart_once(cancellable?: Gio.Cancellable | null): boolean;
        fetch_autostart_once_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        fetch_autostart_once_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_autostart_once_finish(result: Gio.AsyncResult): boolean;
        /** Sets whether the domain is started when the host starts the next time, and only then. */
        set_autostart_once(autostart: boolean, cancellable?: Gio.Cancellable | null): boolean;
        set_autostart_once_async(autostart: boolean, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_autostart_once_async(autostart: boolean, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_autostart_once_finish(result: Gio.AsyncResult): boolean;
        /** Sends a command to the QEMU monitor. The driver does not notice what the command changes. */
        qemu_monitor_command(command: string, flags?: DomainQemuMonitorCommandFlags, cancellable?: Gio.Cancellable | null): string;
        qemu_monitor_command_async(command: string, flags?: DomainQemuMonitorCommandFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        qemu_monitor_command_async(command: string, flags: DomainQemuMonitorCommandFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        qemu_monitor_command_finish(result: Gio.AsyncResult): string;
        /** Sends a command with open files to QEMU's monitor. What it changes, the library does not know of. */
        qemu_monitor_command_with_files(command: string, files?: number[] | null, flags?: DomainQemuMonitorCommandFlags, cancellable?: Gio.Cancellable | null): string;
        qemu_monitor_command_with_files_async(command: string, files?: number[] | null, flags?: DomainQemuMonitorCommandFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        qemu_monitor_command_with_files_async(command: string, files: number[] | null, flags: DomainQemuMonitorCommandFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        qemu_monitor_command_with_files_finish(result: Gio.AsyncResult): string;
        /** Sends a command to the guest agent. What it changes, the library does not know of. */
        qemu_agent_command(command: string, timeout: number, cancellable?: Gio.Cancellable | null): string | null;
        qemu_agent_command_async(command: string, timeout: number, cancellable?: Gio.Cancellable | null): Promise<string | null>;
        qemu_agent_command_async(command: string, timeout: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        qemu_agent_command_finish(result: Gio.AsyncResult): string | null;
        /** Lists snapshots of the domain that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all are returned. */
        list_all_snapshots(flags?: DomainSnapshotListFlags, cancellable?: Gio.Cancellable | null): DomainSnapshot[];
        list_all_snapshots_async(flags?: DomainSnapshotListFlags, cancellable?: Gio.Cancellable | null): Promise<DomainSnapshot[]>;
        list_all_snapshots_async(flags: DomainSnapshotListFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_snapshots_finish(result: Gio.AsyncResult): DomainSnapshot[];
        /** Finds a snapshot of the domain by its name. Fails with `Error.NO_DOMAIN_SNAPSHOT` if there is none. */
        lookup_snapshot_by_name(name: string, cancellable?: Gio.Cancellable | null): DomainSnapshot;
        lookup_snapshot_by_name_async(name: string, cancellable?: Gio.Cancellable | null): Promise<DomainSnapshot>;
        lookup_snapshot_by_name_async(name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_snapshot_by_name_finish(result: Gio.AsyncResult): DomainSnapshot;
        /** Fetches the current snapshot of the domain: the one that was made or reverted to last. Fails with `Error.NO_DOMAIN_SNAPSHOT` if there is none. */
        fetch_current_snapshot(cancellable?: Gio.Cancellable | null): DomainSnapshot;
        fetch_current_snapshot_async(cancellable?: Gio.Cancellable | null): Promise<DomainSnapshot>;
        fetch_current_snapshot_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_current_snapshot_finish(result: Gio.AsyncResult): DomainSnapshot;
        /** Makes a snapshot of the domain, which becomes the current one. Its parent is the one that was current before. Of an active domain it has the memory, too, unless `DomainSnapshotCreateFlags.DISK_ONLY` is given. */
        create_snapshot(xml: string, flags?: DomainSnapshotCreateFlags, cancellable?: Gio.Cancellable | null): DomainSnapshot;
        create_snapshot_async(xml: string, flags?: DomainSnapshotCreateFlags, cancellable?: Gio.Cancellable | null): Promise<DomainSnapshot>;
        create_snapshot_async(xml: string, flags: DomainSnapshotCreateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_snapshot_finish(result: Gio.AsyncResult): DomainSnapshot;
        /** Lists checkpoints of the domain that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no flags, all are returned. */
        list_all_checkpoints(flags?: DomainCheckpointListFlags, cancellable?: Gio.Cancellable | null): DomainCheckpoint[];
        list_all_checkpoints_async(flags?: DomainCheckpointListFlags, cancellable?: Gio.Cancellable | null): Promise<DomainCheckpoint[]>;
        list_all_checkpoints_async(flags: DomainCheckpointListFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_checkpoints_finish(result: Gio.AsyncResult): DomainCheckpoint[];
        /** Finds a checkpoint of the domain by its name. Fails with `Error.NO_DOMAIN_CHECKPOINT` if there is none. */
        lookup_checkpoint_by_name(name: string, cancellable?: Gio.Cancellable | null): DomainCheckpoint;
        lookup_checkpoint_by_name_async(name: string, cancellable?: Gio.Cancellable | null): Promise<DomainCheckpoint>;
        lookup_checkpoint_by_name_async(name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_checkpoint_by_name_finish(result: Gio.AsyncResult): DomainCheckpoint;
        /** Makes a checkpoint of the domain, which has to be active: from then on the host keeps track of which parts of its disks change, so that a later backup needs these only. Its parent is the one that was made before. */
        create_checkpoint(xml: string, flags?: DomainCheckpointCreateFlags, cancellable?: Gio.Cancellable | null): DomainCheckpoint;
        create_checkpoint_async(xml: string, flags?: DomainCheckpointCreateFlags, cancellable?: Gio.Cancellable | null): Promise<DomainCheckpoint>;
        create_checkpoint_async(xml: string, flags: DomainCheckpointCreateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_checkpoint_finish(result: Gio.AsyncResult): DomainCheckpoint;
        /** Opens the namespaces of a running container: of mounts, processes, the network and so on. A process enters one with `setns()`; that is for a process of its own, which is started for that, as it is of one thread and for good. */
        open_lxc_namespaces(cancellable?: Gio.Cancellable | null): Gio.UnixFDList;
        open_lxc_namespaces_async(cancellable?: Gio.Cancellable | null): Promise<Gio.UnixFDList>;
        open_lxc_namespaces_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        open_lxc_namespaces_finish(result: Gio.AsyncResult): Gio.UnixFDList;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_uuid(): string;
        /** Gets the property. */
        get_name(): string;
        /** Gets the property. */
        get_state(): DomainState;
        /** Gets the property. */
        get_state_reason(): DomainStateReason;
        /** Gets the property. */
        get_problem(): string | null;
        /** Gets the property. */
        get_title(): string | null;
        /** Gets the property. */
        get_description(): string | null;
        /** Gets the property. */
        get_persistent(): boolean;
        /** Gets the property. */
        get_autostart(): boolean;
        /** Gets the property. */
        get_memory(): number;
        /** Gets the property. */
        get_max_memory(): number;
        /** Gets the property. */
        get_n_vcpus(): number;
        /** Gets the property. */
        get_max_n_vcpus(): number;
        /** Gets the property. */
        get_has_managed_save(): boolean;
        /** Gets the property. */
        get_has_current_snapshot(): boolean;
        /** Gets the property. */
        get_agent_connected(): boolean;
        /** Gets the property. */
        get_os_type(): string;
        /** Gets the property. */
        get_id(): number;
        /** Gets the property. */
        get_active(): boolean;
        /** Gets the property. */
        get_snapshots(): ObjectList;
        /** Gets the property. */
        get_checkpoints(): ObjectList;
        connect(signal: 'state-changed', callback: (self: this, value0: DomainState, value1: DomainStateReason) => void): number;
        connect_after(signal: 'state-changed', callback: (self: this, value0: DomainState, value1: DomainStateReason) => void): number;
        connect(signal: 'defined', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect_after(signal: 'defined', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect(signal: 'undefined', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect_after(signal: 'undefined', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect(signal: 'started', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect_after(signal: 'started', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect(signal: 'suspended', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect_after(signal: 'suspended', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect(signal: 'resumed', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect_after(signal: 'resumed', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect(signal: 'stopped', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect_after(signal: 'stopped', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect(signal: 'guest-shut-down', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect_after(signal: 'guest-shut-down', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect(signal: 'pm-suspended', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect_after(signal: 'pm-suspended', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect(signal: 'crashed', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect_after(signal: 'crashed', callback: (self: this, value0: DomainEventDetail) => void): number;
        connect(signal: 'rebooted', callback: (self: this) => void): number;
        connect_after(signal: 'rebooted', callback: (self: this) => void): number;
        connect(signal: 'rtc-changed', callback: (self: this, value0: number) => void): number;
        connect_after(signal: 'rtc-changed', callback: (self: this, value0: number) => void): number;
        connect(signal: 'watchdog-fired', callback: (self: this, value0: DomainWatchdogAction) => void): number;
        connect_after(signal: 'watchdog-fired', callback: (self: this, value0: DomainWatchdogAction) => void): number;
        connect(signal: 'io-error', callback: (self: this, value0: string, value1: string, value2: DomainIoErrorAction, value3: string | null) => void): number;
        connect_after(signal: 'io-error', callback: (self: this, value0: string, value1: string, value2: DomainIoErrorAction, value3: string | null) => void): number;
        connect(signal: 'graphics', callback: (self: this, value0: DomainGraphicsPhase, value1: DomainGraphicsAddress, value2: DomainGraphicsAddress, value3: string, value4: GLib.Variant) => void): number;
        connect_after(signal: 'graphics', callback: (self: this, value0: DomainGraphicsPhase, value1: DomainGraphicsAddress, value2: DomainGraphicsAddress, value3: string, value4: GLib.Variant) => void): number;
        connect(signal: 'control-error', callback: (self: this) => void): number;
        connect_after(signal: 'control-error', callback: (self: this) => void): number;
        connect(signal: 'block-job', callback: (self: this, value0: string, value1: DomainBlockJobType, value2: DomainBlockJobStatus) => void): number;
        connect_after(signal: 'block-job', callback: (self: this, value0: string, value1: DomainBlockJobType, value2: DomainBlockJobStatus) => void): number;
        connect(signal: 'disk-changed', callback: (self: this, value0: string, value1: string | null, value2: string | null, value3: DomainDiskChangeReason) => void): number;
        connect_after(signal: 'disk-changed', callback: (self: this, value0: string, value1: string | null, value2: string | null, value3: DomainDiskChangeReason) => void): number;
        connect(signal: 'tray-changed', callback: (self: this, value0: string, value1: DomainTrayChange) => void): number;
        connect_after(signal: 'tray-changed', callback: (self: this, value0: string, value1: DomainTrayChange) => void): number;
        connect(signal: 'pm-wakeup', callback: (self: this) => void): number;
        connect_after(signal: 'pm-wakeup', callback: (self: this) => void): number;
        connect(signal: 'pm-suspend', callback: (self: this) => void): number;
        connect_after(signal: 'pm-suspend', callback: (self: this) => void): number;
        connect(signal: 'pm-suspend-disk', callback: (self: this) => void): number;
        connect_after(signal: 'pm-suspend-disk', callback: (self: this) => void): number;
        connect(signal: 'balloon-changed', callback: (self: this, value0: number) => void): number;
        connect_after(signal: 'balloon-changed', callback: (self: this, value0: number) => void): number;
        connect(signal: 'device-removed', callback: (self: this, value0: string) => void): number;
        connect_after(signal: 'device-removed', callback: (self: this, value0: string) => void): number;
        connect(signal: 'tunable-changed', callback: (self: this, value0: GLib.Variant) => void): number;
        connect_after(signal: 'tunable-changed', callback: (self: this, value0: GLib.Variant) => void): number;
        connect(signal: 'agent-changed', callback: (self: this, value0: DomainAgentState, value1: DomainAgentReason) => void): number;
        connect_after(signal: 'agent-changed', callback: (self: this, value0: DomainAgentState, value1: DomainAgentReason) => void): number;
        connect(signal: 'device-added', callback: (self: this, value0: string) => void): number;
        connect_after(signal: 'device-added', callback: (self: this, value0: string) => void): number;
        connect(signal: 'migration-iteration', callback: (self: this, value0: number) => void): number;
        connect_after(signal: 'migration-iteration', callback: (self: this, value0: number) => void): number;
        connect(signal: 'job-completed', callback: (self: this, value0: GLib.Variant) => void): number;
        connect_after(signal: 'job-completed', callback: (self: this, value0: GLib.Variant) => void): number;
        connect(signal: 'device-removal-failed', callback: (self: this, value0: string) => void): number;
        connect_after(signal: 'device-removal-failed', callback: (self: this, value0: string) => void): number;
        connect(signal: 'metadata-changed', callback: (self: this, value0: DomainMetadataType, value1: string | null) => void): number;
        connect_after(signal: 'metadata-changed', callback: (self: this, value0: DomainMetadataType, value1: string | null) => void): number;
        connect(signal: 'block-threshold', callback: (self: this, value0: string, value1: string | null, value2: number, value3: number) => void): number;
        connect_after(signal: 'block-threshold', callback: (self: this, value0: string, value1: string | null, value2: number, value3: number) => void): number;
        connect(signal: 'memory-failure', callback: (self: this, value0: DomainMemoryFailureRecipient, value1: DomainMemoryFailureAction, value2: DomainMemoryFailureFlags) => void): number;
        connect_after(signal: 'memory-failure', callback: (self: this, value0: DomainMemoryFailureRecipient, value1: DomainMemoryFailureAction, value2: DomainMemoryFailureFlags) => void): number;
        connect(signal: 'memory-device-size-changed', callback: (self: this, value0: string, value1: number) => void): number;
        connect_after(signal: 'memory-device-size-changed', callback: (self: this, value0: string, value1: number) => void): number;
        connect(signal: 'nic-mac-changed', callback: (self: this, value0: string, value1: string, value2: string) => void): number;
        connect_after(signal: 'nic-mac-changed', callback: (self: this, value0: string, value1: string, value2: string) => void): number;
        connect(signal: 'vcpu-removed', callback: (self: this, value0: number) => void): number;
        connect_after(signal: 'vcpu-removed', callback: (self: this, value0: number) => void): number;
        connect(signal: 'channel-changed', callback: (self: this, value0: string, value1: DomainChannelState, value2: DomainChannelReason) => void): number;
        connect_after(signal: 'channel-changed', callback: (self: this, value0: string, value1: DomainChannelState, value2: DomainChannelReason) => void): number;
        connect(signal: 'qemu-monitor-event', callback: (self: this, value0: string, value1: GLib.DateTime, value2: string | null) => void): number;
        connect_after(signal: 'qemu-monitor-event', callback: (self: this, value0: string, value1: GLib.DateTime, value2: string | null) => void): number;
        connect(signal: 'snapshot-added', callback: (self: this, value0: DomainSnapshot) => void): number;
        connect_after(signal: 'snapshot-added', callback: (self: this, value0: DomainSnapshot) => void): number;
        connect(signal: 'snapshot-removed', callback: (self: this, value0: DomainSnapshot) => void): number;
        connect_after(signal: 'snapshot-removed', callback: (self: this, value0: DomainSnapshot) => void): number;
        connect(signal: 'checkpoint-added', callback: (self: this, value0: DomainCheckpoint) => void): number;
        connect_after(signal: 'checkpoint-added', callback: (self: this, value0: DomainCheckpoint) => void): number;
        connect(signal: 'checkpoint-removed', callback: (self: this, value0: DomainCheckpoint) => void): number;
        connect_after(signal: 'checkpoint-removed', callback: (self: this, value0: DomainCheckpoint) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainCheckpoint {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A moment from which on the host keeps track of which parts of the disks of a `Domain` change, so that a backup made later needs these only. It cannot be reverted to: a `DomainSnapshot` can. */
    class DomainCheckpoint extends GObject.Object {
        static $gtype: GObject.GType<DomainCheckpoint>;
        constructor(properties?: Partial<DomainCheckpoint.ConstructorProps>);
        /** The connection that the checkpoint belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The domain that the checkpoint is of, or `NULL` if no connection has made the object. */
        get domain(): Domain | null;
        /** The name of the checkpoint, which no other checkpoint of the domain has. It never changes. */
        get name(): string;
        /** The name of the parent: the checkpoint that was made before this one. `NULL` if there is none, or as long as it is not known. It changes when the parent is deleted. */
        get parent_name(): string | null;
        /** The name of the parent: the checkpoint that was made before this one. `NULL` if there is none, or as long as it is not known. It changes when the parent is deleted. */
        get parentName(): string | null;
        /** The description of the checkpoint. `NULL` if it has none, or as long as it is not known. */
        get description(): string | null;
        /** The time at which the checkpoint was made, or `NULL` as long as it is not known. */
        get creation_time(): GLib.DateTime | null;
        /** The time at which the checkpoint was made, or `NULL` as long as it is not known. */
        get creationTime(): GLib.DateTime | null;
        /** Deletes the checkpoint. Its children get its parent, unless `flags` say otherwise. What the domain has on its disks stays. */
        delete(flags?: DomainCheckpointDeleteFlags, cancellable?: Gio.Cancellable | null): boolean;
        delete_async(flags?: DomainCheckpointDeleteFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        delete_async(flags: DomainCheckpointDeleteFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        delete_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the description of the checkpoint, which has the description of the domain as it was. */
        fetch_xml(flags?: DomainCheckpointXmlFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(flags?: DomainCheckpointXmlFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(flags: DomainCheckpointXmlFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Lists children of the checkpoint that match `flags`, as `Domain.list_all_checkpoints` does. */
        list_all_children(flags?: DomainCheckpointListFlags, cancellable?: Gio.Cancellable | null): DomainCheckpoint[];
        list_all_children_async(flags?: DomainCheckpointListFlags, cancellable?: Gio.Cancellable | null): Promise<DomainCheckpoint[]>;
        list_all_children_async(flags: DomainCheckpointListFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_children_finish(result: Gio.AsyncResult): DomainCheckpoint[];
        /** Finds the parent of the checkpoint. Fails with `Error.NO_DOMAIN_CHECKPOINT` if it has none. */
        lookup_parent(cancellable?: Gio.Cancellable | null): DomainCheckpoint;
        lookup_parent_async(cancellable?: Gio.Cancellable | null): Promise<DomainCheckpoint>;
        lookup_parent_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_parent_finish(result: Gio.AsyncResult): DomainCheckpoint;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_domain(): Domain | null;
        /** Gets the property. */
        get_name(): string;
        /** Gets the property. */
        get_parent_name(): string | null;
        /** Gets the property. */
        get_description(): string | null;
        /** Gets the property. */
        get_creation_time(): GLib.DateTime | null;
        connect(signal: 'deleted', callback: (self: this) => void): number;
        connect_after(signal: 'deleted', callback: (self: this) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace DomainSnapshot {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** What a `Domain` was at a moment, to which it can be reverted: its disks, its memory if it was active, and its definition. */
    class DomainSnapshot extends GObject.Object {
        static $gtype: GObject.GType<DomainSnapshot>;
        constructor(properties?: Partial<DomainSnapshot.ConstructorProps>);
        /** The connection that the snapshot belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The domain that the snapshot is of, or `NULL` if no connection has made the object. */
        get domain(): Domain | null;
        /** The name of the snapshot, which no other snapshot of the domain has. It never changes. */
        get name(): string;
        /** Whether the snapshot is the current one of the domain: the one that was made or reverted to last, which is the parent of the next one. */
        get current(): boolean;
        /** Whether the host keeps a description of the snapshot. While it does, `Domain.undefine` needs `DomainUndefineFlags.SNAPSHOTS_METADATA`. */
        get has_metadata(): boolean;
        /** Whether the host keeps a description of the snapshot. While it does, `Domain.undefine` needs `DomainUndefineFlags.SNAPSHOTS_METADATA`. */
        get hasMetadata(): boolean;
        /** The name of the parent: the snapshot that was the current one when this one was made. `NULL` if there is none, or as long as it is not known. It changes when the parent is deleted. */
        get parent_name(): string | null;
        /** The name of the parent: the snapshot that was the current one when this one was made. `NULL` if there is none, or as long as it is not known. It changes when the parent is deleted. */
        get parentName(): string | null;
        /** The description of the snapshot. `NULL` if it has none, or as long as it is not known. */
        get description(): string | null;
        /** The time at which the snapshot was made, or `NULL` as long as it is not known. */
        get creation_time(): GLib.DateTime | null;
        /** The time at which the snapshot was made, or `NULL` as long as it is not known. */
        get creationTime(): GLib.DateTime | null;
        /** The state in which the domain was, or `DomainSnapshotState.NoState` as long as it is not known. */
        get state(): DomainSnapshotState;
        /** Where the snapshot is stored, or `DomainSnapshotLocation.Unknown` as long as it is not known. */
        get location(): DomainSnapshotLocation;
        /** Reverts the domain to the snapshot, which becomes the current one. What the domain is and has on its disks now is lost, unless another snapshot has it. */
        revert(flags?: DomainSnapshotRevertFlags, cancellable?: Gio.Cancellable | null): boolean;
        revert_async(flags?: DomainSnapshotRevertFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        revert_async(flags: DomainSnapshotRevertFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        revert_finish(result: Gio.AsyncResult): boolean;
        /** Deletes the snapshot. Its children get its parent, unless `flags` say otherwise. What the domain is and has on its disks stays. */
        delete(flags?: DomainSnapshotDeleteFlags, cancellable?: Gio.Cancellable | null): boolean;
        delete_async(flags?: DomainSnapshotDeleteFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        delete_async(flags: DomainSnapshotDeleteFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        delete_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the description of the snapshot, which has the description of the domain as it was. */
        fetch_xml(flags?: DomainSnapshotXmlFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(flags?: DomainSnapshotXmlFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(flags: DomainSnapshotXmlFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Lists children of the snapshot that match `flags`, as `Domain.list_all_snapshots` does. */
        list_all_children(flags?: DomainSnapshotListFlags, cancellable?: Gio.Cancellable | null): DomainSnapshot[];
        list_all_children_async(flags?: DomainSnapshotListFlags, cancellable?: Gio.Cancellable | null): Promise<DomainSnapshot[]>;
        list_all_children_async(flags: DomainSnapshotListFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_children_finish(result: Gio.AsyncResult): DomainSnapshot[];
        /** Finds the parent of the snapshot. Fails with `Error.NO_DOMAIN_SNAPSHOT` if it has none. */
        lookup_parent(cancellable?: Gio.Cancellable | null): DomainSnapshot;
        lookup_parent_async(cancellable?: Gio.Cancellable | null): Promise<DomainSnapshot>;
        lookup_parent_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_parent_finish(result: Gio.AsyncResult): DomainSnapshot;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_domain(): Domain | null;
        /** Gets the property. */
        get_name(): string;
        /** Gets the property. */
        get_current(): boolean;
        /** Gets the property. */
        get_has_metadata(): boolean;
        /** Gets the property. */
        get_parent_name(): string | null;
        /** Gets the property. */
        get_description(): string | null;
        /** Gets the property. */
        get_creation_time(): GLib.DateTime | null;
        /** Gets the property. */
        get_state(): DomainSnapshotState;
        /** Gets the property. */
        get_location(): DomainSnapshotLocation;
        connect(signal: 'deleted', callback: (self: this) => void): number;
        connect_after(signal: 'deleted', callback: (self: this) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace Interface {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A network interface of the host, such as an Ethernet device, a bridge or a bond. */
    class Interface extends GObject.Object {
        static $gtype: GObject.GType<Interface>;
        constructor(properties?: Partial<Interface.ConstructorProps>);
        /** The connection that the interface belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The name of the interface, such as `eth0`, which never changes. */
        get name(): string;
        /** The hardware address of the interface, or an empty string if it has none. */
        get mac(): string;
        /** Whether the interface is up. */
        get active(): boolean;
        /** Brings the interface up. Fails with `Error.OPERATION_INVALID` if it is up. */
        start(cancellable?: Gio.Cancellable | null): boolean;
        start_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        start_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        start_finish(result: Gio.AsyncResult): boolean;
        /** Takes the interface down. The program may cut off its own way to the host. Fails with `Error.OPERATION_INVALID` if it is down. */
        destroy(cancellable?: Gio.Cancellable | null): boolean;
        destroy_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        destroy_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        destroy_finish(result: Gio.AsyncResult): boolean;
        /** Removes the definition of the interface. */
        undefine(cancellable?: Gio.Cancellable | null): boolean;
        undefine_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        undefine_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        undefine_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the description of the interface. */
        fetch_xml(flags?: InterfaceXmlFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(flags?: InterfaceXmlFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(flags: InterfaceXmlFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_name(): string;
        /** Gets the property. */
        get_mac(): string;
        /** Gets the property. */
        get_active(): boolean;
        connect(signal: 'deleted', callback: (self: this) => void): number;
        connect_after(signal: 'deleted', callback: (self: this) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace Network {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A virtual network of a host, to which interfaces of guests are connected. */
    class Network extends GObject.Object {
        static $gtype: GObject.GType<Network>;
        constructor(properties?: Partial<Network.ConstructorProps>);
        /** The connection that the network belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The UUID of the network, which never changes. */
        get uuid(): string;
        /** The name of the network. */
        get name(): string;
        /** Whether the network is started. */
        get active(): boolean;
        /** Whether the network has a definition, and so remains when it is stopped. */
        get persistent(): boolean;
        /** Whether the network is started when the host starts. `Network.set_autostart` changes it. */
        get autostart(): boolean;
        /** The name of the network's bridge on the host, or `NULL` if it has none. */
        get bridge_name(): string | null;
        /** The name of the network's bridge on the host, or `NULL` if it has none. */
        get bridgeName(): string | null;
        /** The title of the network, or `NULL`. */
        get title(): string | null;
        /** The description of the network, or `NULL`. */
        get description(): string | null;
        /** The ports, as an `ObjectList` of `NetworkPort`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `Network.list_all_ports` waits for the objects. */
        get ports(): ObjectList;
        /** Starts the network. Fails with `Error.OPERATION_INVALID` if it is active. */
        start(cancellable?: Gio.Cancellable | null): boolean;
        start_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        start_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        start_finish(result: Gio.AsyncResult): boolean;
        /** Stops the network. One that has no definition is gone then. */
        destroy(cancellable?: Gio.Cancellable | null): boolean;
        destroy_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        destroy_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        destroy_finish(result: Gio.AsyncResult): boolean;
        /** Removes the definition of the network. Some hosts refuse that while the network is active, with `Error.OPERATION_INVALID`. */
        undefine(cancellable?: Gio.Cancellable | null): boolean;
        undefine_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        undefine_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        undefine_finish(result: Gio.AsyncResult): boolean;
        /** Sets whether the network is started when the host starts: `Network.autostart`. */
        set_autostart(autostart: boolean, cancellable?: Gio.Cancellable | null): boolean;
        set_autostart_async(autostart: boolean, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_autostart_async(autostart: boolean, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_autostart_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the description of the network. */
        fetch_xml(flags?: NetworkXmlFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(flags?: NetworkXmlFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(flags: NetworkXmlFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Changes one element of the description of the network, while it is active or not. Fails with `Error.OPERATION_INVALID` if the element to change is not there, or the one to add is there already, and with `Error.NO_SUPPORT` or `Error.OPERATION_UNSUPPORTED` if elements of the section cannot be changed so. */
        update(command: NetworkUpdateCommand, section: NetworkUpdateSection, parent_index: number, xml: string, flags?: NetworkUpdateFlags, cancellable?: Gio.Cancellable | null): boolean;
        update_async(command: NetworkUpdateCommand, section: NetworkUpdateSection, parent_index: number, xml: string, flags?: NetworkUpdateFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        update_async(command: NetworkUpdateCommand, section: NetworkUpdateSection, parent_index: number, xml: string, flags: NetworkUpdateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        update_finish(result: Gio.AsyncResult): boolean;
        /** Sets or removes the title, the description, or an element of the metadata. */
        set_metadata(metadata_type: NetworkMetadataType, metadata?: string | null, key?: string | null, uri?: string | null, flags?: NetworkUpdateFlags, cancellable?: Gio.Cancellable | null): boolean;
        set_metadata_async(metadata_type: NetworkMetadataType, metadata?: string | null, key?: string | null, uri?: string | null, flags?: NetworkUpdateFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_metadata_async(metadata_type: NetworkMetadataType, metadata: string | null, key: string | null, uri: string | null, flags: NetworkUpdateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_metadata_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the title, the description, or an element of the metadata. Fails with `Error.NO_NETWORK_METADATA` if it is not set. */
        fetch_metadata(metadata_type: NetworkMetadataType, uri?: string | null, flags?: NetworkUpdateFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_metadata_async(metadata_type: NetworkMetadataType, uri?: string | null, flags?: NetworkUpdateFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_metadata_async(metadata_type: NetworkMetadataType, uri: string | null, flags: NetworkUpdateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_metadata_finish(result: Gio.AsyncResult): string;
        /** Lists the IP addresses that the DHCP server of the network has given out. libvirt has no event for changes. */
        list_dhcp_leases(mac?: string | null, cancellable?: Gio.Cancellable | null): DhcpLease[];
        list_dhcp_leases_async(mac?: string | null, cancellable?: Gio.Cancellable | null): Promise<DhcpLease[]>;
        list_dhcp_leases_async(mac: string | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_dhcp_leases_finish(result: Gio.AsyncResult): DhcpLease[];
        /** Lists the ports of the network: what is connected to it. */
        list_all_ports(cancellable?: Gio.Cancellable | null): NetworkPort[];
        list_all_ports_async(cancellable?: Gio.Cancellable | null): Promise<NetworkPort[]>;
        list_all_ports_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_ports_finish(result: Gio.AsyncResult): NetworkPort[];
        /** Finds a port of the network by its UUID. */
        lookup_port_by_uuid(uuid: string, cancellable?: Gio.Cancellable | null): NetworkPort;
        lookup_port_by_uuid_async(uuid: string, cancellable?: Gio.Cancellable | null): Promise<NetworkPort>;
        lookup_port_by_uuid_async(uuid: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_port_by_uuid_finish(result: Gio.AsyncResult): NetworkPort;
        /** Creates a port of the network. The hypervisor does so for the interfaces of domains; this is for what is connected otherwise. */
        create_port(xml: string, flags?: NetworkPortCreateFlags, cancellable?: Gio.Cancellable | null): NetworkPort;
        create_port_async(xml: string, flags?: NetworkPortCreateFlags, cancellable?: Gio.Cancellable | null): Promise<NetworkPort>;
        create_port_async(xml: string, flags: NetworkPortCreateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_port_finish(result: Gio.AsyncResult): NetworkPort;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_uuid(): string;
        /** Gets the property. */
        get_name(): string;
        /** Gets the property. */
        get_active(): boolean;
        /** Gets the property. */
        get_persistent(): boolean;
        /** Gets the property. */
        get_autostart(): boolean;
        /** Gets the property. */
        get_bridge_name(): string | null;
        /** Gets the property. */
        get_title(): string | null;
        /** Gets the property. */
        get_description(): string | null;
        /** Gets the property. */
        get_ports(): ObjectList;
        connect(signal: 'defined', callback: (self: this) => void): number;
        connect_after(signal: 'defined', callback: (self: this) => void): number;
        connect(signal: 'undefined', callback: (self: this) => void): number;
        connect_after(signal: 'undefined', callback: (self: this) => void): number;
        connect(signal: 'started', callback: (self: this) => void): number;
        connect_after(signal: 'started', callback: (self: this) => void): number;
        connect(signal: 'stopped', callback: (self: this) => void): number;
        connect_after(signal: 'stopped', callback: (self: this) => void): number;
        connect(signal: 'metadata-changed', callback: (self: this, value0: NetworkMetadataType, value1: string | null) => void): number;
        connect_after(signal: 'metadata-changed', callback: (self: this, value0: NetworkMetadataType, value1: string | null) => void): number;
        connect(signal: 'port-added', callback: (self: this, value0: NetworkPort) => void): number;
        connect_after(signal: 'port-added', callback: (self: this, value0: NetworkPort) => void): number;
        connect(signal: 'port-removed', callback: (self: this, value0: NetworkPort) => void): number;
        connect_after(signal: 'port-removed', callback: (self: this, value0: NetworkPort) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace NetworkPort {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** What is connected to a `Network`: an interface of a domain, or something else. */
    class NetworkPort extends GObject.Object {
        static $gtype: GObject.GType<NetworkPort>;
        constructor(properties?: Partial<NetworkPort.ConstructorProps>);
        /** The connection that the network port belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The network that the port belongs to. */
        get network(): Network | null;
        /** The UUID of the port, which is unique in its network and never changes. */
        get uuid(): string;
        /** Deletes the port. What is connected by it loses its connection to the network. */
        delete(cancellable?: Gio.Cancellable | null): boolean;
        delete_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        delete_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        delete_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the description of the port. */
        fetch_xml(cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Fetches how much traffic the port may have: `NETWORK_PORT_BANDWIDTH_IN_AVERAGE`, `NETWORK_PORT_BANDWIDTH_OUT_AVERAGE` and the like. A direction without any limit is left out. */
        fetch_parameters(cancellable?: Gio.Cancellable | null): Values;
        fetch_parameters_async(cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_parameters_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_parameters_finish(result: Gio.AsyncResult): Values;
        /** Changes how much traffic the port may have. A limit that is not among the parameters is removed. */
        set_parameters(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): boolean;
        set_parameters_async(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_parameters_async(parameters: Parameters | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_parameters_finish(result: Gio.AsyncResult): boolean;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_network(): Network | null;
        /** Gets the property. */
        get_uuid(): string;
        connect(signal: 'deleted', callback: (self: this) => void): number;
        connect_after(signal: 'deleted', callback: (self: this) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace Node {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** The host of a connection: its hardware, its memory, and what the hypervisor on it can do. */
    class Node extends GObject.Object {
        static $gtype: GObject.GType<Node>;
        constructor(properties?: Partial<Node.ConstructorProps>);
        /** The connection whose host it is, or `NULL` if the object was not made by a connection. */
        get connection(): Connection | null;
        /** The name of the host, as it was when the connection was opened the last time, or `NULL` if it is not known. `Node.fetch_hostname` asks for it. */
        get hostname(): string | null;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_hostname(): string | null;
        /** Fetches the host name. */
        fetch_hostname(cancellable?: Gio.Cancellable | null): string;
        fetch_hostname_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_hostname_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_hostname_finish(result: Gio.AsyncResult): string;
        /** Fetches the capabilities of the host and of the guests that it can run. */
        fetch_capabilities(cancellable?: Gio.Cancellable | null): string;
        fetch_capabilities_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_capabilities_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_capabilities_finish(result: Gio.AsyncResult): string;
        /** Fetches information about the hardware of the host. */
        fetch_info(cancellable?: Gio.Cancellable | null): NodeInfo;
        fetch_info_async(cancellable?: Gio.Cancellable | null): Promise<NodeInfo>;
        fetch_info_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_info_finish(result: Gio.AsyncResult): NodeInfo;
        /** Fetches the free memory of the host. */
        fetch_free_memory(cancellable?: Gio.Cancellable | null): number;
        fetch_free_memory_async(cancellable?: Gio.Cancellable | null): Promise<number>;
        fetch_free_memory_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_free_memory_finish(result: Gio.AsyncResult): number;
        /** Fetches the free memory of NUMA cells of the host. */
        fetch_cells_free_memory(start_cell: number, max_cells: number, cancellable?: Gio.Cancellable | null): number[];
        fetch_cells_free_memory_async(start_cell: number, max_cells: number, cancellable?: Gio.Cancellable | null): Promise<number[]>;
        fetch_cells_free_memory_async(start_cell: number, max_cells: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_cells_free_memory_finish(result: Gio.AsyncResult): number[];
        /** Fetches how the host keeps its domains apart. */
        fetch_security_model(cancellable?: Gio.Cancellable | null): NodeSecurityModel;
        fetch_security_model_async(cancellable?: Gio.Cancellable | null): Promise<NodeSecurityModel>;
        fetch_security_model_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_security_model_finish(result: Gio.AsyncResult): NodeSecurityModel;
        /** Fetches which of the host's CPUs are online. */
        fetch_online_cpus(cancellable?: Gio.Cancellable | null): [number[], number];
        fetch_online_cpus_async(cancellable?: Gio.Cancellable | null): Promise<[number[], number]>;
        fetch_online_cpus_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_online_cpus_finish(result: Gio.AsyncResult): [number[], number];
        /** Fetches what the host's CPUs have done so far: `NODE_CPU_STATS_KERNEL`, `NODE_CPU_STATS_USER` and the like, or `NODE_CPU_STATS_UTILIZATION`, as far as the host has them. */
        fetch_cpu_stats(cpu: number, cancellable?: Gio.Cancellable | null): Values;
        fetch_cpu_stats_async(cpu: number, cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_cpu_stats_async(cpu: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_cpu_stats_finish(result: Gio.AsyncResult): Values;
        /** Fetches how the host's memory is used: `NODE_MEMORY_STATS_TOTAL`, `NODE_MEMORY_STATS_FREE` and the like, as far as the host has them. */
        fetch_memory_stats(cell: number, cancellable?: Gio.Cancellable | null): Values;
        fetch_memory_stats_async(cell: number, cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_memory_stats_async(cell: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_memory_stats_finish(result: Gio.AsyncResult): Values;
        /** Fetches how the host shares equal pages of memory, such as `NODE_MEMORY_SHARED_PAGES_TO_SCAN` and `NODE_MEMORY_SHARED_MERGE_ACROSS_NODES`. */
        fetch_memory_parameters(cancellable?: Gio.Cancellable | null): Values;
        fetch_memory_parameters_async(cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_memory_parameters_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_memory_parameters_finish(result: Gio.AsyncResult): Values;
        /** Changes how the host shares equal pages of memory. */
        set_memory_parameters(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): boolean;
        set_memory_parameters_async(parameters: Parameters | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_memory_parameters_async(parameters: Parameters | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_memory_parameters_finish(result: Gio.AsyncResult): boolean;
        /** Fetches how many free pages some of the host's NUMA cells have. */
        fetch_free_pages(sizes: number[] | null, start_cell: number, max_cells: number, cancellable?: Gio.Cancellable | null): number[];
        fetch_free_pages_async(sizes: number[] | null, start_cell: number, max_cells: number, cancellable?: Gio.Cancellable | null): Promise<number[]>;
        fetch_free_pages_async(sizes: number[] | null, start_cell: number, max_cells: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_free_pages_finish(result: Gio.AsyncResult): number[];
        /** Allocates huge pages on some of the host's NUMA cells. */
        alloc_pages(sizes: number[] | null, counts: number[] | null, start_cell: number, max_cells: number, flags?: NodeAllocPagesFlags, cancellable?: Gio.Cancellable | null): number;
        alloc_pages_async(sizes: number[] | null, counts: number[] | null, start_cell: number, max_cells: number, flags?: NodeAllocPagesFlags, cancellable?: Gio.Cancellable | null): Promise<number>;
        alloc_pages_async(sizes: number[] | null, counts: number[] | null, start_cell: number, max_cells: number, flags: NodeAllocPagesFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        alloc_pages_finish(result: Gio.AsyncResult): number;
        /** Fetches what the host's AMD SEV needs of whoever starts a guest with encrypted memory: `NODE_SEV_PDH`, `NODE_SEV_CERT_CHAIN`, `NODE_SEV_CBITPOS` and the like. */
        fetch_sev_info(cancellable?: Gio.Cancellable | null): Values;
        fetch_sev_info_async(cancellable?: Gio.Cancellable | null): Promise<Values>;
        fetch_sev_info_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_sev_info_finish(result: Gio.AsyncResult): Values;
        /** Suspends the host. The call returns before that. */
        suspend(target: NodeSuspendTarget, seconds: number, cancellable?: Gio.Cancellable | null): boolean;
        suspend_async(target: NodeSuspendTarget, seconds: number, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        suspend_async(target: NodeSuspendTarget, seconds: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        suspend_finish(result: Gio.AsyncResult): boolean;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace NodeDevice {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A device of the host, such as a PCI function, a disk, a network interface or a mediated device, or the host itself. */
    class NodeDevice extends GObject.Object {
        static $gtype: GObject.GType<NodeDevice>;
        constructor(properties?: Partial<NodeDevice.ConstructorProps>);
        /** The connection that the node device belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The name of the device, which never changes. */
        get name(): string;
        /** The name of the device that the device is attached to, or `NULL` if it has none, or as long as it is not known. */
        get parent_name(): string | null;
        /** The name of the device that the device is attached to, or `NULL` if it has none, or as long as it is not known. */
        get parentName(): string | null;
        /** The types of what the device can do, such as `pci`, `net` or `mdev_types`. */
        get capabilities(): string[];
        /** Whether the device is there. One that is not can be started with `NodeDevice.start`. */
        get active(): boolean;
        /** Whether the device has a definition, and so remains when it is stopped. */
        get persistent(): boolean;
        /** Whether the device is started when the host starts, or its parent appears. `NodeDevice.set_autostart` changes it. */
        get autostart(): boolean;
        /** Starts the device, which has a definition. Fails with `Error.OPERATION_INVALID` if it is active. */
        start(cancellable?: Gio.Cancellable | null): boolean;
        start_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        start_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        start_finish(result: Gio.AsyncResult): boolean;
        /** Stops the device, so that it is there no more. One that has no definition is gone then. */
        destroy(cancellable?: Gio.Cancellable | null): boolean;
        destroy_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        destroy_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        destroy_finish(result: Gio.AsyncResult): boolean;
        /** Removes the definition of the device. */
        undefine(cancellable?: Gio.Cancellable | null): boolean;
        undefine_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        undefine_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        undefine_finish(result: Gio.AsyncResult): boolean;
        /** Sets whether the device is started when the host starts, or its parent appears: `NodeDevice.autostart`. */
        set_autostart(autostart: boolean, cancellable?: Gio.Cancellable | null): boolean;
        set_autostart_async(autostart: boolean, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_autostart_async(autostart: boolean, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_autostart_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the description of the device. */
        fetch_xml(flags?: NodeDeviceXmlFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(flags?: NodeDeviceXmlFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(flags: NodeDeviceXmlFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Fetches the name of the device that the device is attached to, which `NodeDevice.parent_name` has from then on. */
        fetch_parent_name(cancellable?: Gio.Cancellable | null): string | null;
        fetch_parent_name_async(cancellable?: Gio.Cancellable | null): Promise<string | null>;
        fetch_parent_name_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_parent_name_finish(result: Gio.AsyncResult): string | null;
        /** Fetches the types of what the device can do, which `NodeDevice.capabilities` has from then on. */
        fetch_capabilities(cancellable?: Gio.Cancellable | null): string[];
        fetch_capabilities_async(cancellable?: Gio.Cancellable | null): Promise<string[]>;
        fetch_capabilities_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_capabilities_finish(result: Gio.AsyncResult): string[];
        /** Changes the description of the device, while it is active or not. */
        update(xml: string, flags?: NodeDeviceUpdateFlags, cancellable?: Gio.Cancellable | null): boolean;
        update_async(xml: string, flags?: NodeDeviceUpdateFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        update_async(xml: string, flags: NodeDeviceUpdateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        update_finish(result: Gio.AsyncResult): boolean;
        /** Detaches the device from the driver that it has on the host, so that it can be assigned to a domain. Devices that are `managed` are detached by themselves when the domain starts. */
        detach(driver_name?: string | null, cancellable?: Gio.Cancellable | null): boolean;
        detach_async(driver_name?: string | null, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        detach_async(driver_name: string | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        detach_finish(result: Gio.AsyncResult): boolean;
        /** Attaches the device to its driver on the host again. */
        reattach(cancellable?: Gio.Cancellable | null): boolean;
        reattach_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        reattach_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        reattach_finish(result: Gio.AsyncResult): boolean;
        /** Resets the device, which is detached and not in use. */
        reset(cancellable?: Gio.Cancellable | null): boolean;
        reset_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        reset_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        reset_finish(result: Gio.AsyncResult): boolean;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_name(): string;
        /** Gets the property. */
        get_parent_name(): string | null;
        /** Gets the property. */
        get_capabilities(): string[];
        /** Gets the property. */
        get_active(): boolean;
        /** Gets the property. */
        get_persistent(): boolean;
        /** Gets the property. */
        get_autostart(): boolean;
        connect(signal: 'created', callback: (self: this) => void): number;
        connect_after(signal: 'created', callback: (self: this) => void): number;
        connect(signal: 'deleted', callback: (self: this) => void): number;
        connect_after(signal: 'deleted', callback: (self: this) => void): number;
        connect(signal: 'defined', callback: (self: this) => void): number;
        connect_after(signal: 'defined', callback: (self: this) => void): number;
        connect(signal: 'undefined', callback: (self: this) => void): number;
        connect_after(signal: 'undefined', callback: (self: this) => void): number;
        connect(signal: 'updated', callback: (self: this) => void): number;
        connect_after(signal: 'updated', callback: (self: this) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace NwFilter {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** Rules for the network traffic of domains, which interfaces of domains refer to by name. */
    class NwFilter extends GObject.Object {
        static $gtype: GObject.GType<NwFilter>;
        constructor(properties?: Partial<NwFilter.ConstructorProps>);
        /** The connection that the network filter belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The UUID of the filter, which never changes. */
        get uuid(): string;
        /** The name of the filter, by which interfaces of domains and other filters refer to it. */
        get name(): string;
        /** Removes the filter. Fails with `Error.OPERATION_INVALID` if it is in use. */
        undefine(cancellable?: Gio.Cancellable | null): boolean;
        undefine_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        undefine_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        undefine_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the description of the filter, with its rules. */
        fetch_xml(cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_uuid(): string;
        /** Gets the property. */
        get_name(): string;
        connect(signal: 'deleted', callback: (self: this) => void): number;
        connect_after(signal: 'deleted', callback: (self: this) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace NwFilterBinding {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** Which `NwFilter` the traffic of a network device goes through. */
    class NwFilterBinding extends GObject.Object {
        static $gtype: GObject.GType<NwFilterBinding>;
        constructor(properties?: Partial<NwFilterBinding.ConstructorProps>);
        /** The connection that the network filter binding belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The name of the network device on the host whose traffic is filtered. It identifies the binding. */
        get port_dev(): string;
        /** The name of the network device on the host whose traffic is filtered. It identifies the binding. */
        get portDev(): string;
        /** The name of the filter. */
        get filter_name(): string;
        /** The name of the filter. */
        get filterName(): string;
        /** Removes the binding: the traffic of the device goes through the filter no more. */
        delete(cancellable?: Gio.Cancellable | null): boolean;
        delete_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        delete_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        delete_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the description of the binding. */
        fetch_xml(cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_port_dev(): string;
        /** Gets the property. */
        get_filter_name(): string;
        connect(signal: 'deleted', callback: (self: this) => void): number;
        connect_after(signal: 'deleted', callback: (self: this) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace ObjectList {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    interface ObjectList extends Gio.ListModel {}
    /** A live list of objects. */
    class ObjectList extends GObject.Object {
        static $gtype: GObject.GType<ObjectList>;
        constructor(properties?: Partial<ObjectList.ConstructorProps>);
        /** The type of the objects. */
        get item_type(): GObject.GType;
        /** The type of the objects. */
        get itemType(): GObject.GType;
        /** The number of objects. */
        get n_items(): number;
        /** The number of objects. */
        get nItems(): number;
        /** Whether the list is being loaded. */
        get loading(): boolean;
        /** Why the list could not be loaded the last time, or `NULL`. `Error.NO_SUPPORT` says that the host has no such objects. */
        get error(): GLib.Error | null;
        /** Gets the property. */
        get_item_type(): GObject.GType;
        /** Gets the property. */
        get_n_items(): number;
        /** Gets the property. */
        get_loading(): boolean;
        /** Gets the property. */
        get_error(): GLib.Error | null;
        [Symbol.iterator](): IterableIterator<any>;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace Process {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A program under way, started by `Command.spawn`. */
    class Process extends GObject.Object {
        static $gtype: GObject.GType<Process>;
        constructor(properties?: Partial<Process.ConstructorProps>);
        /** The process's number. */
        get pid(): number;
        /** Whether it has not ended. */
        get running(): boolean;
        /** What it ended with, or -1: while it runs, if a signal ended it, and if nobody knows. In a program that ignores `SIGCHLD`, or waits for children that are not its own, the system tells it from Linux 6.15 on only. */
        get exit_status(): number;
        /** What it ended with, or -1: while it runs, if a signal ended it, and if nobody knows. In a program that ignores `SIGCHLD`, or waits for children that are not its own, the system tells it from Linux 6.15 on only. */
        get exitStatus(): number;
        /** The signal that ended it, or 0: while it runs, if it ended by itself, and if nobody knows. */
        get term_signal(): number;
        /** The signal that ended it, or 0: while it runs, if it ended by itself, and if nobody knows. */
        get termSignal(): number;
        /** The stream that the process reads as its standard input, or `NULL` if that is no pipe. */
        get stdin_pipe(): Gio.OutputStream | null;
        /** The stream that the process reads as its standard input, or `NULL` if that is no pipe. */
        get stdinPipe(): Gio.OutputStream | null;
        /** The stream of what the process writes to its standard output, or `NULL` if that is no pipe. */
        get stdout_pipe(): Gio.InputStream | null;
        /** The stream of what the process writes to its standard output, or `NULL` if that is no pipe. */
        get stdoutPipe(): Gio.InputStream | null;
        /** The stream of what the process writes to its standard error output, or `NULL` if that is no pipe. */
        get stderr_pipe(): Gio.InputStream | null;
        /** The stream of what the process writes to its standard error output, or `NULL` if that is no pipe. */
        get stderrPipe(): Gio.InputStream | null;
        /** Gets the property. */
        get_pid(): number;
        /** Gets the property. */
        get_running(): boolean;
        /** Gets the property. */
        get_exit_status(): number;
        /** Gets the property. */
        get_term_signal(): number;
        /** Gets the property. */
        get_stdin_pipe(): Gio.OutputStream | null;
        /** Gets the property. */
        get_stdout_pipe(): Gio.InputStream | null;
        /** Gets the property. */
        get_stderr_pipe(): Gio.InputStream | null;
        /** Waits until it has ended, however that was: see `Process.exit_status` and `Process.term_signal`. */
        wait(cancellable?: Gio.Cancellable | null): boolean;
        wait_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        wait_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        wait_finish(result: Gio.AsyncResult): boolean;
        /** Writes all of its input, reads all of its output, and waits until it has ended. */
        communicate(stdin?: GLib.Bytes | null, cancellable?: Gio.Cancellable | null): [GLib.Bytes, GLib.Bytes];
        communicate_async(stdin?: GLib.Bytes | null, cancellable?: Gio.Cancellable | null): Promise<[GLib.Bytes, GLib.Bytes]>;
        communicate_async(stdin: GLib.Bytes | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        communicate_finish(result: Gio.AsyncResult): [GLib.Bytes, GLib.Bytes];
        /** Sends it a signal; never to another process that got its number later. */
        send_signal(signal: number): boolean;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace Secret {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A password or key that a host keeps for disks, storage and other devices of its domains. */
    class Secret extends GObject.Object {
        static $gtype: GObject.GType<Secret>;
        constructor(properties?: Partial<Secret.ConstructorProps>);
        /** The connection that the secret belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The UUID of the secret, which never changes. */
        get uuid(): string;
        /** The type of what the secret is for. */
        get usage_type(): SecretUsageType;
        /** The type of what the secret is for. */
        get usageType(): SecretUsageType;
        /** What the secret is for, such as the path of a volume or the name of a target. The type of use decides what it means; it is empty if the secret is for nothing particular. */
        get usage_id(): string;
        /** What the secret is for, such as the path of a volume or the name of a target. The type of use decides what it means; it is empty if the secret is for nothing particular. */
        get usageId(): string;
        /** Whether the secret is in memory only, and gone once the daemon ends. */
        get ephemeral(): boolean;
        /** Whether the value is for the hypervisor only: `Secret.fetch_value` is refused then. */
        get private(): boolean;
        /** The description of the secret, or `NULL` if it has none, or as long as it is not known. */
        get description(): string | null;
        /** Fetches the value of the secret. Fails with `Error.NO_SECRET` if it has none, and with `Error.INVALID_SECRET` or `Error.OPERATION_DENIED` if the secret is private. Read-only connections have no access to values. */
        fetch_value(cancellable?: Gio.Cancellable | null): GLib.Bytes;
        fetch_value_async(cancellable?: Gio.Cancellable | null): Promise<GLib.Bytes>;
        fetch_value_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_value_finish(result: Gio.AsyncResult): GLib.Bytes;
        /** Sets the value of the secret. The library wipes its own copies of the value. */
        set_value(value: GLib.Bytes, cancellable?: Gio.Cancellable | null): boolean;
        set_value_async(value: GLib.Bytes, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_value_async(value: GLib.Bytes, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_value_finish(result: Gio.AsyncResult): boolean;
        /** Removes the secret with its value. */
        undefine(cancellable?: Gio.Cancellable | null): boolean;
        undefine_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        undefine_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        undefine_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the description of the secret, without its value. `Secret.description` is known from then on. */
        fetch_xml(cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_uuid(): string;
        /** Gets the property. */
        get_usage_type(): SecretUsageType;
        /** Gets the property. */
        get_usage_id(): string;
        /** Gets the property. */
        get_ephemeral(): boolean;
        /** Gets the property. */
        get_private(): boolean;
        /** Gets the property. */
        get_description(): string | null;
        connect(signal: 'defined', callback: (self: this) => void): number;
        connect_after(signal: 'defined', callback: (self: this) => void): number;
        connect(signal: 'undefined', callback: (self: this) => void): number;
        connect_after(signal: 'undefined', callback: (self: this) => void): number;
        connect(signal: 'value-changed', callback: (self: this) => void): number;
        connect_after(signal: 'value-changed', callback: (self: this) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace StoragePool {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** Where a host keeps storage volumes: a folder, a volume group, a file system of another host. */
    class StoragePool extends GObject.Object {
        static $gtype: GObject.GType<StoragePool>;
        constructor(properties?: Partial<StoragePool.ConstructorProps>);
        /** The connection that the storage pool belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The UUID, which never changes. */
        get uuid(): string;
        /** The name, which its volumes refer to. */
        get name(): string;
        /** The current state of the pool, such as running or inactive. */
        get state(): StoragePoolState;
        /** Whether the pool has a definition, and so remains when it is stopped. */
        get persistent(): boolean;
        /** Whether the pool is started when the host starts. `StoragePool.set_autostart` changes it. */
        get autostart(): boolean;
        /** The size of the pool, in bytes. When the pool is stopped, it may stay what it was, or become 0. */
        get capacity(): number;
        /** How much of the pool is in use, in bytes. */
        get allocation(): number;
        /** How much of the pool is free, in bytes. */
        get available(): number;
        /** Whether the pool is started, and its volumes are there. */
        get active(): boolean;
        /** The volumes, as an `ObjectList` of `StorageVolume`s. The list is loaded when this property is read for the first time: `ObjectList.loading` is `TRUE` until then, and `ObjectList.error` says why loading has failed. From then on it is kept up to date. `StoragePool.list_all_volumes` waits for the objects. */
        get volumes(): ObjectList;
        /** Builds the storage that a defined, inactive pool describes: creates a directory, a file system or a volume group. */
        build(flags?: StoragePoolBuildFlags, cancellable?: Gio.Cancellable | null): boolean;
        build_async(flags?: StoragePoolBuildFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        build_async(flags: StoragePoolBuildFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        build_finish(result: Gio.AsyncResult): boolean;
        /** Starts a defined storage pool, which makes its volumes available. */
        start(flags?: StoragePoolCreateFlags, cancellable?: Gio.Cancellable | null): boolean;
        start_async(flags?: StoragePoolCreateFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        start_async(flags: StoragePoolCreateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        start_finish(result: Gio.AsyncResult): boolean;
        /** Refreshes the volumes and the free space of an active pool. `StoragePool.volumes` is updated. */
        refresh(cancellable?: Gio.Cancellable | null): boolean;
        refresh_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        refresh_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        refresh_finish(result: Gio.AsyncResult): boolean;
        /** Stops an active storage pool. Its volumes and their contents are not changed. */
        destroy(cancellable?: Gio.Cancellable | null): boolean;
        destroy_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        destroy_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        destroy_finish(result: Gio.AsyncResult): boolean;
        /** Deletes the storage of an inactive pool, and all data in it. The definition is kept. */
        delete(flags?: StoragePoolDeleteFlags, cancellable?: Gio.Cancellable | null): boolean;
        delete_async(flags?: StoragePoolDeleteFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        delete_async(flags: StoragePoolDeleteFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        delete_finish(result: Gio.AsyncResult): boolean;
        /** Removes the definition of an inactive storage pool. The storage is kept. */
        undefine(cancellable?: Gio.Cancellable | null): boolean;
        undefine_async(cancellable?: Gio.Cancellable | null): Promise<boolean>;
        undefine_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        undefine_finish(result: Gio.AsyncResult): boolean;
        /** Sets whether the storage pool is started when the host starts. */
        set_autostart(autostart: boolean, cancellable?: Gio.Cancellable | null): boolean;
        set_autostart_async(autostart: boolean, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        set_autostart_async(autostart: boolean, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        set_autostart_finish(result: Gio.AsyncResult): boolean;
        /** Fetches the state, the capacity and the free space of the storage pool. */
        fetch_info(cancellable?: Gio.Cancellable | null): StoragePoolInfo;
        fetch_info_async(cancellable?: Gio.Cancellable | null): Promise<StoragePoolInfo>;
        fetch_info_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_info_finish(result: Gio.AsyncResult): StoragePoolInfo;
        /** Fetches the XML description of the storage pool. */
        fetch_xml(flags?: StoragePoolXmlFlags, cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(flags?: StoragePoolXmlFlags, cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(flags: StoragePoolXmlFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Lists the volumes of an active pool. */
        list_all_volumes(cancellable?: Gio.Cancellable | null): StorageVolume[];
        list_all_volumes_async(cancellable?: Gio.Cancellable | null): Promise<StorageVolume[]>;
        list_all_volumes_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        list_all_volumes_finish(result: Gio.AsyncResult): StorageVolume[];
        /** Finds a volume of an active pool by its name. */
        lookup_volume_by_name(name: string, cancellable?: Gio.Cancellable | null): StorageVolume;
        lookup_volume_by_name_async(name: string, cancellable?: Gio.Cancellable | null): Promise<StorageVolume>;
        lookup_volume_by_name_async(name: string, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_volume_by_name_finish(result: Gio.AsyncResult): StorageVolume;
        /** Creates a volume in an active storage pool. */
        create_volume(xml: string, flags?: StorageVolumeCreateFlags, cancellable?: Gio.Cancellable | null): StorageVolume;
        create_volume_async(xml: string, flags?: StorageVolumeCreateFlags, cancellable?: Gio.Cancellable | null): Promise<StorageVolume>;
        create_volume_async(xml: string, flags: StorageVolumeCreateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_volume_finish(result: Gio.AsyncResult): StorageVolume;
        /** Creates a volume in an active storage pool, with the contents of another volume. The other volume may be in another pool of the host and have another format. */
        create_volume_from(xml: string, source: StorageVolume, flags?: StorageVolumeCreateFlags, cancellable?: Gio.Cancellable | null): StorageVolume;
        create_volume_from_async(xml: string, source: StorageVolume, flags?: StorageVolumeCreateFlags, cancellable?: Gio.Cancellable | null): Promise<StorageVolume>;
        create_volume_from_async(xml: string, source: StorageVolume, flags: StorageVolumeCreateFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        create_volume_from_finish(result: Gio.AsyncResult): StorageVolume;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_uuid(): string;
        /** Gets the property. */
        get_name(): string;
        /** Gets the property. */
        get_state(): StoragePoolState;
        /** Gets the property. */
        get_persistent(): boolean;
        /** Gets the property. */
        get_autostart(): boolean;
        /** Gets the property. */
        get_capacity(): number;
        /** Gets the property. */
        get_allocation(): number;
        /** Gets the property. */
        get_available(): number;
        /** Gets the property. */
        get_active(): boolean;
        /** Gets the property. */
        get_volumes(): ObjectList;
        connect(signal: 'defined', callback: (self: this) => void): number;
        connect_after(signal: 'defined', callback: (self: this) => void): number;
        connect(signal: 'undefined', callback: (self: this) => void): number;
        connect_after(signal: 'undefined', callback: (self: this) => void): number;
        connect(signal: 'started', callback: (self: this) => void): number;
        connect_after(signal: 'started', callback: (self: this) => void): number;
        connect(signal: 'stopped', callback: (self: this) => void): number;
        connect_after(signal: 'stopped', callback: (self: this) => void): number;
        connect(signal: 'created', callback: (self: this) => void): number;
        connect_after(signal: 'created', callback: (self: this) => void): number;
        connect(signal: 'deleted', callback: (self: this) => void): number;
        connect_after(signal: 'deleted', callback: (self: this) => void): number;
        connect(signal: 'refreshed', callback: (self: this) => void): number;
        connect_after(signal: 'refreshed', callback: (self: this) => void): number;
        connect(signal: 'volume-added', callback: (self: this, value0: StorageVolume) => void): number;
        connect_after(signal: 'volume-added', callback: (self: this, value0: StorageVolume) => void): number;
        connect(signal: 'volume-removed', callback: (self: this, value0: StorageVolume) => void): number;
        connect_after(signal: 'volume-removed', callback: (self: this, value0: StorageVolume) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace StorageVolume {
        interface ConstructorProps extends GObject.Object.ConstructorProps {
        }
    }
    /** A disk image, a partition, or whatever else a `StoragePool` has, to be a disk of a guest. */
    class StorageVolume extends GObject.Object {
        static $gtype: GObject.GType<StorageVolume>;
        constructor(properties?: Partial<StorageVolume.ConstructorProps>);
        /** The connection that the storage volume belongs to, or `NULL` if it has been finalized. */
        get connection(): Connection | null;
        /** The name of the volume's pool. `StorageVolume.lookup_pool` finds the pool. */
        get pool_name(): string;
        /** The name of the volume's pool. `StorageVolume.lookup_pool` finds the pool. */
        get poolName(): string;
        /** The name, which is unique in the pool. */
        get name(): string;
        /** What identifies the volume on its host: for a file its path. */
        get key(): string;
        /** The path of the volume on its host, as the `<source>` of a disk names it. */
        get path(): string;
        /** The type of the volume. */
        get kind(): StorageVolumeType;
        /** The logical size of the volume, in bytes. */
        get capacity(): number;
        /** How much of the pool the volume takes, in bytes. */
        get allocation(): number;
        /** Downloads the contents of the volume into a file, which is created, or overwritten if it exists. It is `StorageVolume.download` for a `GFile`. */
        download_to_file(destination: Gio.File, progress?: Gio.FileProgressCallback | null, flags?: StorageVolumeDownloadFlags, cancellable?: Gio.Cancellable | null): number;
        download_to_file_async(destination: Gio.File, progress?: Gio.FileProgressCallback | null, flags?: StorageVolumeDownloadFlags, cancellable?: Gio.Cancellable | null): Promise<number>;
        download_to_file_async(destination: Gio.File, progress: Gio.FileProgressCallback | null, flags: StorageVolumeDownloadFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        download_to_file_finish(result: Gio.AsyncResult): number;
        /** Uploads the contents of a file to the volume, from the volume's beginning. It is `StorageVolume.upload` for a `GFile`. */
        upload_from_file(source: Gio.File, progress?: Gio.FileProgressCallback | null, flags?: StorageVolumeUploadFlags, cancellable?: Gio.Cancellable | null): number;
        upload_from_file_async(source: Gio.File, progress?: Gio.FileProgressCallback | null, flags?: StorageVolumeUploadFlags, cancellable?: Gio.Cancellable | null): Promise<number>;
        upload_from_file_async(source: Gio.File, progress: Gio.FileProgressCallback | null, flags: StorageVolumeUploadFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        upload_from_file_finish(result: Gio.AsyncResult): number;
        /** Fetches the type, the capacity and the allocation of the volume. */
        fetch_info(flags?: StorageVolumeInfoFlags, cancellable?: Gio.Cancellable | null): StorageVolumeInfo;
        fetch_info_async(flags?: StorageVolumeInfoFlags, cancellable?: Gio.Cancellable | null): Promise<StorageVolumeInfo>;
        fetch_info_async(flags: StorageVolumeInfoFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_info_finish(result: Gio.AsyncResult): StorageVolumeInfo;
        /** Fetches the XML description of the volume. */
        fetch_xml(cancellable?: Gio.Cancellable | null): string;
        fetch_xml_async(cancellable?: Gio.Cancellable | null): Promise<string>;
        fetch_xml_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        fetch_xml_finish(result: Gio.AsyncResult): string;
        /** Finds the storage pool of the volume. */
        lookup_pool(cancellable?: Gio.Cancellable | null): StoragePool;
        lookup_pool_async(cancellable?: Gio.Cancellable | null): Promise<StoragePool>;
        lookup_pool_async(cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        lookup_pool_finish(result: Gio.AsyncResult): StoragePool;
        /** Changes the capacity of the volume. */
        resize(capacity: number, flags?: StorageVolumeResizeFlags, cancellable?: Gio.Cancellable | null): boolean;
        resize_async(capacity: number, flags?: StorageVolumeResizeFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        resize_async(capacity: number, flags: StorageVolumeResizeFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        resize_finish(result: Gio.AsyncResult): boolean;
        /** Overwrites the contents of the volume, so that they cannot be read from the disk any more. */
        wipe(algorithm: StorageVolumeWipeAlgorithm, cancellable?: Gio.Cancellable | null): boolean;
        wipe_async(algorithm: StorageVolumeWipeAlgorithm, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        wipe_async(algorithm: StorageVolumeWipeAlgorithm, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        wipe_finish(result: Gio.AsyncResult): boolean;
        /** Deletes the volume and its contents. */
        delete(flags?: StorageVolumeDeleteFlags, cancellable?: Gio.Cancellable | null): boolean;
        delete_async(flags?: StorageVolumeDeleteFlags, cancellable?: Gio.Cancellable | null): Promise<boolean>;
        delete_async(flags: StorageVolumeDeleteFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        delete_finish(result: Gio.AsyncResult): boolean;
        /** Downloads the contents of the volume into a file, from the file's current position on. If `flags` has `StorageVolumeDownloadFlags.SPARSE_STREAM` and the file is a regular one, holes stay holes. */
        download(file: number, offset: number, length: number, progress?: Gio.FileProgressCallback | null, flags?: StorageVolumeDownloadFlags, cancellable?: Gio.Cancellable | null): number;
        download_async(file: number, offset: number, length: number, progress?: Gio.FileProgressCallback | null, flags?: StorageVolumeDownloadFlags, cancellable?: Gio.Cancellable | null): Promise<number>;
        download_async(file: number, offset: number, length: number, progress: Gio.FileProgressCallback | null, flags: StorageVolumeDownloadFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        download_finish(result: Gio.AsyncResult): number;
        /** Uploads the contents of a file to the volume, from the file's current position up to its end. The method returns when the host has confirmed all of the data. Libvirt's daemons write after they have confirmed, and may not report a disk that becomes full at the very end. */
        upload(file: number, offset: number, length: number, progress?: Gio.FileProgressCallback | null, flags?: StorageVolumeUploadFlags, cancellable?: Gio.Cancellable | null): number;
        upload_async(file: number, offset: number, length: number, progress?: Gio.FileProgressCallback | null, flags?: StorageVolumeUploadFlags, cancellable?: Gio.Cancellable | null): Promise<number>;
        upload_async(file: number, offset: number, length: number, progress: Gio.FileProgressCallback | null, flags: StorageVolumeUploadFlags, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        upload_finish(result: Gio.AsyncResult): number;
        /** Opens the volume for reading. The stream ends at the end of the volume, or after `length` bytes; if the volume cannot be read up to there, reading fails. */
        open_read(offset: number, length: number, cancellable?: Gio.Cancellable | null): Gio.InputStream;
        open_read_async(offset: number, length: number, cancellable?: Gio.Cancellable | null): Promise<Gio.InputStream>;
        open_read_async(offset: number, length: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        open_read_finish(result: Gio.AsyncResult): Gio.InputStream;
        /** Opens the volume for writing. Closing the stream waits until the host has confirmed all of the data, as `StorageVolume.upload` does, and fails if it does not. If the stream is finalized without being closed, data may be lost. */
        open_write(offset: number, length: number, cancellable?: Gio.Cancellable | null): Gio.OutputStream;
        open_write_async(offset: number, length: number, cancellable?: Gio.Cancellable | null): Promise<Gio.OutputStream>;
        open_write_async(offset: number, length: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<any>): void;
        open_write_finish(result: Gio.AsyncResult): Gio.OutputStream;
        /** Gets the property. */
        get_connection(): Connection | null;
        /** Gets the property. */
        get_pool_name(): string;
        /** Gets the property. */
        get_name(): string;
        /** Gets the property. */
        get_key(): string;
        /** Gets the property. */
        get_path(): string;
        /** Gets the property. */
        get_kind(): StorageVolumeType;
        /** Gets the property. */
        get_capacity(): number;
        /** Gets the property. */
        get_allocation(): number;
        connect(signal: 'deleted', callback: (self: this) => void): number;
        connect_after(signal: 'deleted', callback: (self: this) => void): number;
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    namespace Stream {
        interface ConstructorProps extends Gio.IOStream.ConstructorProps {
        }
    }
    /** A two-way stream of bytes to a device of a domain. */
    class Stream extends Gio.IOStream {
        static $gtype: GObject.GType<Stream>;
        constructor(properties?: Partial<Stream.ConstructorProps>);
        connect(signal: string, callback: (...args: any[]) => any): number;
        connect_after(signal: string, callback: (...args: any[]) => any): number;
    }

    const MAJOR_VERSION: number;
    const MINOR_VERSION: number;
    const MICRO_VERSION: number;
    /** The parameter of a thread pool with the minimum number of workers. */
    const ADMIN_THREAD_POOL_MIN_WORKERS: string;
    /** The parameter of a thread pool with the maximum number of workers. */
    const ADMIN_THREAD_POOL_MAX_WORKERS: string;
    /** The parameter of a thread pool with the number of priority workers, which carry out short calls while all other workers are busy. */
    const ADMIN_THREAD_POOL_PRIORITY_WORKERS: string;
    /** The parameter of a thread pool with the current number of idle workers. It cannot be set. */
    const ADMIN_THREAD_POOL_FREE_WORKERS: string;
    /** The parameter of a thread pool with the current number of workers, without priority workers. It cannot be set. */
    const ADMIN_THREAD_POOL_CURRENT_WORKERS: string;
    /** The parameter of a thread pool with the number of calls that wait for a worker. It cannot be set. */
    const ADMIN_THREAD_POOL_JOB_QUEUE_DEPTH: string;
    /** The limit on the number of clients of a server. */
    const ADMIN_CLIENTS_MAX: string;
    /** The current number of clients of a server. It cannot be set. */
    const ADMIN_CLIENTS_CURRENT: string;
    /** The limit on the number of clients of a server that are not authenticated yet. */
    const ADMIN_CLIENTS_UNAUTH_MAX: string;
    /** The current number of clients of a server that are not authenticated yet. It cannot be set. */
    const ADMIN_CLIENTS_UNAUTH_CURRENT: string;
    /** The attribute of a client for whether its connection is read-only. */
    const ADMIN_CLIENT_READ_ONLY: string;
    /** The attribute of a remote client with its address and port, such as `192.0.2.1:45678`. */
    const ADMIN_CLIENT_SOCKET_ADDRESS: string;
    /** The attribute of a client that is authenticated by SASL with its user name. */
    const ADMIN_CLIENT_SASL_USER_NAME: string;
    /** The attribute of a client with a certificate with the distinguished name in that. */
    const ADMIN_CLIENT_X509_DISTINGUISHED_NAME: string;
    /** The attribute of a local client with its user ID. */
    const ADMIN_CLIENT_UNIX_USER_ID: string;
    /** The attribute of a local client with its user name. */
    const ADMIN_CLIENT_UNIX_USER_NAME: string;
    /** The attribute of a local client with its group ID. */
    const ADMIN_CLIENT_UNIX_GROUP_ID: string;
    /** The attribute of a local client with its group name. */
    const ADMIN_CLIENT_UNIX_GROUP_NAME: string;
    /** The attribute of a local client with its process ID. */
    const ADMIN_CLIENT_UNIX_PROCESS_ID: string;
    /** The attribute of a client with its SELinux context. */
    const ADMIN_CLIENT_SELINUX_CONTEXT: string;
    /** The name of the user for whom a connection acts. */
    const CONNECT_IDENTITY_USER_NAME: string;
    /** The ID of the user for whom a connection acts. */
    const CONNECT_IDENTITY_UNIX_USER_ID: string;
    /** The name of the group for which a connection acts. */
    const CONNECT_IDENTITY_GROUP_NAME: string;
    /** The ID of the group for which a connection acts. */
    const CONNECT_IDENTITY_UNIX_GROUP_ID: string;
    /** The ID of the process for which a connection acts. */
    const CONNECT_IDENTITY_PROCESS_ID: string;
    /** When the process for which a connection acts was started: on Linux in clock ticks after the start of the system, as in field 22 of `/proc/PID/stat`. */
    const CONNECT_IDENTITY_PROCESS_TIME: string;
    /** The SASL user name for which a connection acts. */
    const CONNECT_IDENTITY_SASL_USER_NAME: string;
    /** The distinguished name in the certificate for which a connection acts. */
    const CONNECT_IDENTITY_X509_DISTINGUISHED_NAME: string;
    /** The SELinux context for which a connection acts. */
    const CONNECT_IDENTITY_SELINUX_CONTEXT: string;
    /** The time that the host's CPUs have spent in the kernel since the host was started, in nanoseconds. */
    const NODE_CPU_STATS_KERNEL: string;
    /** The time that the host's CPUs have spent in user processes since the host was started, in nanoseconds. */
    const NODE_CPU_STATS_USER: string;
    /** The time for which the host's CPUs were idle since the host was started, in nanoseconds. */
    const NODE_CPU_STATS_IDLE: string;
    /** The time for which the host's CPUs have waited for I/O since the host was started, in nanoseconds. */
    const NODE_CPU_STATS_IOWAIT: string;
    /** The time that the host's CPUs have spent in interrupts since the host was started, in nanoseconds. */
    const NODE_CPU_STATS_INTR: string;
    /** The time that the host's CPUs have spent in guests since the host was started, in nanoseconds. */
    const NODE_CPU_STATS_GUEST: string;
    /** How busy the host's CPUs are, in percent of all of them. */
    const NODE_CPU_STATS_UTILIZATION: string;
    /** The memory of the host or of one of its NUMA cells, in bytes. */
    const NODE_MEMORY_STATS_TOTAL: string;
    /** The free memory of the host or of one of its NUMA cells, in bytes. Buffers and caches count as free if it is the host's. */
    const NODE_MEMORY_STATS_FREE: string;
    /** The memory that programs of the host can still get, in bytes. */
    const NODE_MEMORY_STATS_AVAILABLE: string;
    /** The memory in buffers of the host's kernel, in bytes. */
    const NODE_MEMORY_STATS_BUFFERS: string;
    /** The memory in caches of the host's kernel, in bytes. */
    const NODE_MEMORY_STATS_CACHED: string;
    /** The number of pages that are scanned for equal ones before the scanner sleeps. */
    const NODE_MEMORY_SHARED_PAGES_TO_SCAN: string;
    /** How long the scanner for equal pages sleeps, in milliseconds. */
    const NODE_MEMORY_SHARED_SLEEP_MILLISECONDS: string;
    /** The number of pages that are there once in place of several equal ones. It cannot be set. */
    const NODE_MEMORY_SHARED_PAGES_SHARED: string;
    /** The number of pages that are saved because equal ones are shared. It cannot be set. */
    const NODE_MEMORY_SHARED_PAGES_SHARING: string;
    /** The number of pages that are scanned again and again, and equal none. It cannot be set. */
    const NODE_MEMORY_SHARED_PAGES_UNSHARED: string;
    /** The number of pages that change too fast to be shared. It cannot be set. */
    const NODE_MEMORY_SHARED_PAGES_VOLATILE: string;
    /** How often all pages were scanned. It cannot be set. */
    const NODE_MEMORY_SHARED_FULL_SCANS: string;
    /** Whether equal pages of different NUMA nodes are shared: 1 if they are, 0 if not. */
    const NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: string;
    /** The key by which a guest's owner agrees on secrets with the host's AMD SEV (platform Diffie-Hellman key), in base64. */
    const NODE_SEV_PDH: string;
    /** The chain of certificates of the host's AMD SEV, in base64. */
    const NODE_SEV_CERT_CHAIN: string;
    /** The unique ID of the CPU in socket 0, in base64, with which its certificate is fetched from AMD's Key Distribution Service. */
    const NODE_SEV_CPU0_ID: string;
    /** The position of the C-bit in page table entries, which marks encrypted pages. */
    const NODE_SEV_CBITPOS: string;
    /** By how many bits physical addresses are shorter in an encrypted guest. */
    const NODE_SEV_REDUCED_PHYS_BITS: string;
    /** The maximum number of SEV guests. */
    const NODE_SEV_MAX_GUESTS: string;
    /** The maximum number of SEV-ES guests. */
    const NODE_SEV_MAX_ES_GUESTS: string;
    /** The average bandwidth of inbound traffic of the port, in bytes per second; 0 stands for no limit. */
    const NETWORK_PORT_BANDWIDTH_IN_AVERAGE: string;
    /** The peak bandwidth of inbound traffic of the port, in bytes per second. */
    const NETWORK_PORT_BANDWIDTH_IN_PEAK: string;
    /** The burst size of inbound traffic of the port, in bytes. */
    const NETWORK_PORT_BANDWIDTH_IN_BURST: string;
    /** The guaranteed bandwidth of inbound traffic of the port, in bytes per second. */
    const NETWORK_PORT_BANDWIDTH_IN_FLOOR: string;
    /** The average bandwidth of outbound traffic of the port, in bytes per second; 0 stands for no limit. */
    const NETWORK_PORT_BANDWIDTH_OUT_AVERAGE: string;
    /** The peak bandwidth of outbound traffic of the port, in bytes per second. */
    const NETWORK_PORT_BANDWIDTH_OUT_PEAK: string;
    /** The burst size of outbound traffic of the port, in bytes. */
    const NETWORK_PORT_BANDWIDTH_OUT_BURST: string;
    /** The weight of the domain when block devices are shared out, from 10 to 1,000. */
    const DOMAIN_BLKIO_WEIGHT: string;
    /** The weights of the domain for single block devices: pairs of the path of a device and a number, all separated by commas, such as `/dev/sda,500,/dev/sdb,200`. */
    const DOMAIN_BLKIO_DEVICE_WEIGHT: string;
    /** The most reads a second from single block devices: pairs of the path of a device and a number, all separated by commas, such as `/dev/sda,500,/dev/sdb,200`. */
    const DOMAIN_BLKIO_DEVICE_READ_IOPS: string;
    /** The most writes a second to single block devices: pairs of the path of a device and a number, all separated by commas, such as `/dev/sda,500,/dev/sdb,200`. */
    const DOMAIN_BLKIO_DEVICE_WRITE_IOPS: string;
    /** The most bytes per second that are read from single block devices: pairs of the path of a device and a number, all separated by commas, such as `/dev/sda,500,/dev/sdb,200`. */
    const DOMAIN_BLKIO_DEVICE_READ_BPS: string;
    /** The most bytes per second that are written to single block devices: pairs of the path of a device and a number, all separated by commas, such as `/dev/sda,500,/dev/sdb,200`. */
    const DOMAIN_BLKIO_DEVICE_WRITE_BPS: string;
    /** The most bytes per second that all transfers of a disk may have; 0 stands for no limit. */
    const DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC: string;
    /** The most bytes per second that all transfers of a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC_MAX: string;
    /** How long a burst by `total_bytes_sec_max` may last, in seconds. */
    const DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC_MAX_LENGTH: string;
    /** The most operations per second that a disk may have; 0 stands for no limit. */
    const DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC: string;
    /** The most operations per second that a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC_MAX: string;
    /** How long a burst by `total_iops_sec_max` may last, in seconds. */
    const DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC_MAX_LENGTH: string;
    /** The most bytes per second that reads of a disk may have; 0 stands for no limit. */
    const DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC: string;
    /** The most bytes per second that reads of a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC_MAX: string;
    /** How long a burst by `read_bytes_sec_max` may last, in seconds. */
    const DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC_MAX_LENGTH: string;
    /** The most reads per second that a disk may have; 0 stands for no limit. */
    const DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC: string;
    /** The most reads per second that a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC_MAX: string;
    /** How long a burst by `read_iops_sec_max` may last, in seconds. */
    const DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC_MAX_LENGTH: string;
    /** The most bytes per second that writes of a disk may have; 0 stands for no limit. */
    const DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC: string;
    /** The most bytes per second that writes of a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC_MAX: string;
    /** How long a burst by `write_bytes_sec_max` may last, in seconds. */
    const DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC_MAX_LENGTH: string;
    /** The most writes per second that a disk may have; 0 stands for no limit. */
    const DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC: string;
    /** The most writes per second that a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC_MAX: string;
    /** How long a burst by `write_iops_sec_max` may last, in seconds. */
    const DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC_MAX_LENGTH: string;
    /** The size up to which a transfer counts as one operation, in bytes; 0 stands for any size. */
    const DOMAIN_BLOCK_IO_TUNE_SIZE_IOPS_SEC: string;
    /** The name of the group of disks that share the limits. */
    const DOMAIN_BLOCK_IO_TUNE_GROUP_NAME: string;
    /** The most memory that the domain may take up on the host, in bytes. */
    const DOMAIN_MEMORY_HARD_LIMIT: string;
    /** The memory to which the domain is held when the host has too little, in bytes. */
    const DOMAIN_MEMORY_SOFT_LIMIT: string;
    /** The memory that is kept for the domain, in bytes. */
    const DOMAIN_MEMORY_MIN_GUARANTEE: string;
    /** The most memory and swap space together that the domain may take up on the host, in bytes. */
    const DOMAIN_MEMORY_SWAP_HARD_LIMIT: string;
    /** The NUMA nodes of the host from which the domain has its memory, as a list such as `0-2,4`. */
    const DOMAIN_NUMA_NODESET: string;
    /** The NUMA memory allocation mode: 0 strict, 1 preferred, 2 interleave, 3 restrictive. */
    const DOMAIN_NUMA_MODE: string;
    /** The weight of the domain when CPU time is shared out; of the scheduler `posix`. */
    const DOMAIN_SCHEDULER_CPU_SHARES: string;
    /** The period for which CPU time is shared out to the whole domain, in microseconds, from 1,000 to 1,000,000; of the scheduler `posix`. */
    const DOMAIN_SCHEDULER_GLOBAL_PERIOD: string;
    /** The most CPU time in a period for the whole domain, in microseconds; a negative number stands for no limit; of the scheduler `posix`. */
    const DOMAIN_SCHEDULER_GLOBAL_QUOTA: string;
    /** The period for which CPU time is shared out to each of the virtual CPUs, in microseconds, from 1,000 to 1,000,000; of the scheduler `posix`. */
    const DOMAIN_SCHEDULER_VCPU_PERIOD: string;
    /** The most CPU time in a period for each of the virtual CPUs, in microseconds; a negative number stands for no limit; of the scheduler `posix`. */
    const DOMAIN_SCHEDULER_VCPU_QUOTA: string;
    /** The period for which CPU time is shared out to the emulator beside virtual CPUs and I/O threads, in microseconds, from 1,000 to 1,000,000; of the scheduler `posix`. */
    const DOMAIN_SCHEDULER_EMULATOR_PERIOD: string;
    /** The most CPU time in a period for the emulator beside virtual CPUs and I/O threads, in microseconds; a negative number stands for no limit; of the scheduler `posix`. */
    const DOMAIN_SCHEDULER_EMULATOR_QUOTA: string;
    /** The period for which CPU time is shared out to each of the I/O threads, in microseconds, from 1,000 to 1,000,000; of the scheduler `posix`. */
    const DOMAIN_SCHEDULER_IO_THREAD_PERIOD: string;
    /** The most CPU time in a period for each of the I/O threads, in microseconds; a negative number stands for no limit; of the scheduler `posix`. */
    const DOMAIN_SCHEDULER_IO_THREAD_QUOTA: string;
    /** The weight of the domain when CPU time is shared out; of the scheduler `credit`. */
    const DOMAIN_SCHEDULER_WEIGHT: string;
    /** The most CPU time of the domain, in percent of one CPU; 0 stands for no limit; of the scheduler `credit`. */
    const DOMAIN_SCHEDULER_CAP: string;
    /** The CPU time that is kept for the domain, in MHz; of the scheduler `allocation`. */
    const DOMAIN_SCHEDULER_RESERVATION: string;
    /** The most CPU time of the domain, in MHz; -1 stands for no limit; of the scheduler `allocation`. */
    const DOMAIN_SCHEDULER_LIMIT: string;
    /** The weight of the domain when CPU time is shared out, or -1 for low, -2 for normal and -3 for high; of the scheduler `allocation`. */
    const DOMAIN_SCHEDULER_SHARES: string;
    /** The average rate of traffic to the network interface, in bytes per second; 0 stands for no limit. */
    const DOMAIN_BANDWIDTH_IN_AVERAGE: string;
    /** The maximum rate of traffic to the network interface during a burst, in bytes per second. */
    const DOMAIN_BANDWIDTH_IN_PEAK: string;
    /** How much a burst of traffic to the network interface may have, in bytes. */
    const DOMAIN_BANDWIDTH_IN_BURST: string;
    /** The average rate of traffic from the network interface, in bytes per second; 0 stands for no limit. */
    const DOMAIN_BANDWIDTH_OUT_AVERAGE: string;
    /** The maximum rate of traffic from the network interface during a burst, in bytes per second. */
    const DOMAIN_BANDWIDTH_OUT_PEAK: string;
    /** How much a burst of traffic from the network interface may have, in bytes. */
    const DOMAIN_BANDWIDTH_OUT_BURST: string;
    /** The rate of traffic that is kept for the network interface, in bytes per second. */
    const DOMAIN_BANDWIDTH_IN_FLOOR: string;
    /** How long an I/O thread polls at most, in nanoseconds; 0 stands for not at all. */
    const DOMAIN_IO_THREAD_POLL_MAX_NS: string;
    /** By what factor the time for which an I/O thread polls grows; 0 leaves that to the hypervisor. */
    const DOMAIN_IO_THREAD_POLL_GROW: string;
    /** By what divisor the time for which an I/O thread polls shrinks; 0 leaves that to the hypervisor. */
    const DOMAIN_IO_THREAD_POLL_SHRINK: string;
    /** How much the last time counts for how long an I/O thread polls. */
    const DOMAIN_IO_THREAD_POLL_WEIGHT: string;
    /** The minimum number of threads of an I/O thread's pool; -1 leaves that to the hypervisor. */
    const DOMAIN_IO_THREAD_THREAD_POOL_MIN: string;
    /** The maximum number of threads of an I/O thread's pool; -1 leaves that to the hypervisor. */
    const DOMAIN_IO_THREAD_THREAD_POOL_MAX: string;
    /** The prefix of the parameters of a virtual CPU: the host's CPUs on which it may run, as a string such as `0-3`; its index follows. */
    const DOMAIN_TUNABLE_CPU_VCPU_PIN_PREFIX: string;
    /** The host's CPUs on which the emulator may run, such as `0-3`. */
    const DOMAIN_TUNABLE_CPU_EMULATOR_PIN: string;
    /** The prefix of the parameters of an I/O thread: the host's CPUs on which it may run, as a string such as `0-3`; its index follows. */
    const DOMAIN_TUNABLE_CPU_IO_THREADS_PIN_PREFIX: string;
    /** The weight of the domain when CPU time is shared out. */
    const DOMAIN_TUNABLE_CPU_CPU_SHARES: string;
    /** The period for which CPU time is shared out to the whole domain, in microseconds. */
    const DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD: string;
    /** The most CPU time in a period for the whole domain, in microseconds. */
    const DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA: string;
    /** The period for which CPU time is shared out to each of the virtual CPUs, in microseconds. */
    const DOMAIN_TUNABLE_CPU_VCPU_PERIOD: string;
    /** The most CPU time in a period for each of the virtual CPUs, in microseconds. */
    const DOMAIN_TUNABLE_CPU_VCPU_QUOTA: string;
    /** The period for which CPU time is shared out to the emulator beside virtual CPUs and I/O threads, in microseconds. */
    const DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD: string;
    /** The most CPU time in a period for the emulator beside virtual CPUs and I/O threads, in microseconds. */
    const DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA: string;
    /** The period for which CPU time is shared out to each of the I/O threads, in microseconds. */
    const DOMAIN_TUNABLE_CPU_IO_THREAD_PERIOD: string;
    /** The most CPU time in a period for each of the I/O threads, in microseconds. */
    const DOMAIN_TUNABLE_CPU_IO_THREAD_QUOTA: string;
    /** The target of the disk whose limits have changed. */
    const DOMAIN_TUNABLE_BLKDEV_DISK: string;
    /** The most bytes per second that all transfers of a disk may have; 0 stands for no limit. */
    const DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC: string;
    /** The most bytes per second that all transfers of a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX: string;
    /** How long a burst by `blkdeviotune.total_bytes_sec_max` may last, in seconds. */
    const DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: string;
    /** The most operations per second that a disk may have; 0 stands for no limit. */
    const DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC: string;
    /** The most operations per second that a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX: string;
    /** How long a burst by `blkdeviotune.total_iops_sec_max` may last, in seconds. */
    const DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: string;
    /** The most bytes per second that reads of a disk may have; 0 stands for no limit. */
    const DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC: string;
    /** The most bytes per second that reads of a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX: string;
    /** How long a burst by `blkdeviotune.read_bytes_sec_max` may last, in seconds. */
    const DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH: string;
    /** The most reads per second that a disk may have; 0 stands for no limit. */
    const DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC: string;
    /** The most reads per second that a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX: string;
    /** How long a burst by `blkdeviotune.read_iops_sec_max` may last, in seconds. */
    const DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH: string;
    /** The most bytes per second that writes of a disk may have; 0 stands for no limit. */
    const DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC: string;
    /** The most bytes per second that writes of a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX: string;
    /** How long a burst by `blkdeviotune.write_bytes_sec_max` may last, in seconds. */
    const DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: string;
    /** The most writes per second that a disk may have; 0 stands for no limit. */
    const DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC: string;
    /** The most writes per second that a disk may have in a burst; 0 stands for no bursts. */
    const DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX: string;
    /** How long a burst by `blkdeviotune.write_iops_sec_max` may last, in seconds. */
    const DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: string;
    /** The size up to which a transfer counts as one operation, in bytes; 0 stands for any size. */
    const DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC: string;
    /** The name of the group of disks that share the limits. */
    const DOMAIN_TUNABLE_BLKDEV_GROUP_NAME: string;
    /** How long to wait before the first announcement, in milliseconds; 0 stands for 50. */
    const DOMAIN_ANNOUNCE_INTERFACE_INITIAL: string;
    /** The longest time between two announcements, in milliseconds; 0 stands for 550. */
    const DOMAIN_ANNOUNCE_INTERFACE_MAX: string;
    /** The number of announcements; 0 stands for 5. */
    const DOMAIN_ANNOUNCE_INTERFACE_ROUNDS: string;
    /** By how much the time between two announcements grows each time, in milliseconds; 0 stands for 50. */
    const DOMAIN_ANNOUNCE_INTERFACE_STEP: string;
    /** The measurement of the memory with which the guest has started, in base64. */
    const DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT: string;
    /** The major version of the host's SEV firmware. */
    const DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR: string;
    /** The minor version of the host's SEV firmware. */
    const DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR: string;
    /** The build of the host's SEV firmware. */
    const DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID: string;
    /** The policy of an SEV guest. */
    const DOMAIN_LAUNCH_SECURITY_SEV_POLICY: string;
    /** The policy of an SEV-SNP guest. */
    const DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY: string;
    /** The header of the launch secret, which the firmware needs to decrypt it, in base64. */
    const DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER: string;
    /** The encrypted secret for the guest, in base64. */
    const DOMAIN_LAUNCH_SECURITY_SEV_SECRET: string;
    /** The guest physical address at which the secret is injected. Without it, the hypervisor chooses one. */
    const DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS: string;
    /** How much was read from the disk, in bytes. */
    const DOMAIN_BLOCK_STATS_READ_BYTES: string;
    /** The number of reads from the disk. */
    const DOMAIN_BLOCK_STATS_READ_REQ: string;
    /** The time that reads from the disk took, in nanoseconds. */
    const DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES: string;
    /** How much was written to the disk, in bytes. */
    const DOMAIN_BLOCK_STATS_WRITE_BYTES: string;
    /** The number of writes to the disk. */
    const DOMAIN_BLOCK_STATS_WRITE_REQ: string;
    /** The time that writes to the disk took, in nanoseconds. */
    const DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES: string;
    /** The number of flushes of the disk. */
    const DOMAIN_BLOCK_STATS_FLUSH_REQ: string;
    /** The time that flushes of the disk took, in nanoseconds. */
    const DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES: string;
    /** The number of errors; of Xen. */
    const DOMAIN_BLOCK_STATS_ERRS: string;
    /** The state of the domain, a [enum@DomainState]. */
    const DOMAIN_STATS_STATE_STATE: string;
    /** The reason of the state of the domain, as libvirt numbers the reasons of each state. */
    const DOMAIN_STATS_STATE_REASON: string;
    /** The CPU time of the domain, in nanoseconds. */
    const DOMAIN_STATS_CPU_TIME: string;
    /** The CPU time of the domain in user space, in nanoseconds. */
    const DOMAIN_STATS_CPU_USER: string;
    /** The CPU time of the domain in the kernel, in nanoseconds. */
    const DOMAIN_STATS_CPU_SYSTEM: string;
    /** The time of successful halt polling, in nanoseconds. */
    const DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME: string;
    /** The time of failed halt polling, in nanoseconds. */
    const DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME: string;
    /** The number of monitors of CPU caches. */
    const DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT: string;
    /** The prefix of the parameters of a monitor of CPU caches; its index follows. */
    const DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX: string;
    /** The name of a monitor of CPU caches. */
    const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME: string;
    /** The virtual CPUs of a monitor of CPU caches, as a list such as `0-3`. */
    const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS: string;
    /** The number of cache banks of a monitor of CPU caches. */
    const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT: string;
    /** The prefix of the parameters of a cache bank; its index follows. */
    const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX: string;
    /** The ID of a cache bank. */
    const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: string;
    /** How much of a cache bank is used, in bytes. */
    const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: string;
    /** The number of monitors of energy. */
    const DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT: string;
    /** The prefix of the parameters of a monitor of energy; its index follows. */
    const DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX: string;
    /** The name of a monitor of energy. */
    const DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME: string;
    /** The virtual CPUs of a monitor of energy, as a list such as `0-3`. */
    const DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS: string;
    /** The number of CPU packages of a monitor of energy. */
    const DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT: string;
    /** The prefix of the parameters of a CPU package; its index follows. */
    const DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX: string;
    /** The ID of a CPU package. */
    const DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID: string;
    /** The current size of the memory balloon, in KiB. */
    const DOMAIN_STATS_BALLOON_CURRENT: string;
    /** The maximum size of the memory balloon, in KiB. */
    const DOMAIN_STATS_BALLOON_MAXIMUM: string;
    /** How much the guest has read from swap space, in KiB. */
    const DOMAIN_STATS_BALLOON_SWAP_IN: string;
    /** How much the guest has written to swap space, in KiB. */
    const DOMAIN_STATS_BALLOON_SWAP_OUT: string;
    /** The number of major page faults of the guest. */
    const DOMAIN_STATS_BALLOON_MAJOR_FAULT: string;
    /** The number of minor page faults of the guest. */
    const DOMAIN_STATS_BALLOON_MINOR_FAULT: string;
    /** The memory that the guest does not use at all, in KiB. */
    const DOMAIN_STATS_BALLOON_UNUSED: string;
    /** The memory that the guest sees, in KiB. */
    const DOMAIN_STATS_BALLOON_AVAILABLE: string;
    /** The memory that the guest can give up without swapping, in KiB. */
    const DOMAIN_STATS_BALLOON_USABLE: string;
    /** The resident set size of the domain's process, in KiB. */
    const DOMAIN_STATS_BALLOON_RSS: string;
    /** The time of the last update of the guest's memory statistics, as a Unix time in seconds. */
    const DOMAIN_STATS_BALLOON_LAST_UPDATE: string;
    /** The memory that the guest uses as a cache of disks, in KiB. */
    const DOMAIN_STATS_BALLOON_DISK_CACHES: string;
    /** The number of huge pages that the guest has allocated. */
    const DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC: string;
    /** The number of huge pages that the guest could not allocate. */
    const DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL: string;
    /** The number of virtual CPUs that are online. */
    const DOMAIN_STATS_VCPU_CURRENT: string;
    /** The number of virtual CPUs that can be online. */
    const DOMAIN_STATS_VCPU_MAXIMUM: string;
    /** The prefix of the parameters of a virtual CPU; its index follows. */
    const DOMAIN_STATS_VCPU_PREFIX: string;
    /** The state of a virtual CPU: 0 if it is offline, 1 if it runs, 2 if it waits. */
    const DOMAIN_STATS_VCPU_SUFFIX_STATE: string;
    /** The CPU time of a virtual CPU, in nanoseconds. */
    const DOMAIN_STATS_VCPU_SUFFIX_TIME: string;
    /** The time for which a virtual CPU waited for I/O, in nanoseconds. */
    const DOMAIN_STATS_VCPU_SUFFIX_WAIT: string;
    /** Whether a virtual CPU is halted. */
    const DOMAIN_STATS_VCPU_SUFFIX_HALTED: string;
    /** The time for which a virtual CPU waited for a CPU of the host, in nanoseconds. */
    const DOMAIN_STATS_VCPU_SUFFIX_DELAY: string;
    /** After the name of what the hypervisor counts on its own: the value now. */
    const DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR: string;
    /** After the name of what the hypervisor counts on its own: the sum so far. */
    const DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM: string;
    /** After the name of what the hypervisor counts on its own: the most so far. */
    const DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX: string;
    /** Before the name of what the hypervisor counts on its own about a domain. */
    const DOMAIN_STATS_VM_PREFIX: string;
    /** The number of network interfaces. */
    const DOMAIN_STATS_NET_COUNT: string;
    /** The prefix of the parameters of a network interface; its index follows. */
    const DOMAIN_STATS_NET_PREFIX: string;
    /** The name of a network interface on the host. */
    const DOMAIN_STATS_NET_SUFFIX_NAME: string;
    /** How much a network interface has received, in bytes. */
    const DOMAIN_STATS_NET_SUFFIX_RX_BYTES: string;
    /** The number of packets that a network interface has received. */
    const DOMAIN_STATS_NET_SUFFIX_RX_PKTS: string;
    /** The number of errors when a network interface has received. */
    const DOMAIN_STATS_NET_SUFFIX_RX_ERRS: string;
    /** The number of packets that a network interface should have received, and that were dropped. */
    const DOMAIN_STATS_NET_SUFFIX_RX_DROP: string;
    /** How much a network interface has sent, in bytes. */
    const DOMAIN_STATS_NET_SUFFIX_TX_BYTES: string;
    /** The number of packets that a network interface has sent. */
    const DOMAIN_STATS_NET_SUFFIX_TX_PKTS: string;
    /** The number of errors when a network interface has sent. */
    const DOMAIN_STATS_NET_SUFFIX_TX_ERRS: string;
    /** The number of packets that a network interface should have sent, and that were dropped. */
    const DOMAIN_STATS_NET_SUFFIX_TX_DROP: string;
    /** The number of disks, or of images with backing images. */
    const DOMAIN_STATS_BLOCK_COUNT: string;
    /** The prefix of the parameters of a disk; its index follows. */
    const DOMAIN_STATS_BLOCK_PREFIX: string;
    /** The target of a disk. */
    const DOMAIN_STATS_BLOCK_SUFFIX_NAME: string;
    /** The number of a backing image. */
    const DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX: string;
    /** The path of an image on the host. */
    const DOMAIN_STATS_BLOCK_SUFFIX_PATH: string;
    /** The number of reads from a disk. */
    const DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS: string;
    /** How much was read from a disk, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES: string;
    /** The time that reads from a disk took, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES: string;
    /** The number of writes to a disk. */
    const DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS: string;
    /** How much was written to a disk, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES: string;
    /** The time that writes to a disk took, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES: string;
    /** The number of flushes of a disk. */
    const DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS: string;
    /** The time that flushes of a disk took, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES: string;
    /** The number of errors of a disk; of Xen. */
    const DOMAIN_STATS_BLOCK_SUFFIX_ERRORS: string;
    /** The offset of the highest byte that was written to an image, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION: string;
    /** The size of a disk as the guest sees it, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY: string;
    /** The size of the file or device of an image, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL: string;
    /** The offset at which [signal@Domain.block-threshold] is emitted, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD: string;
    /** The required alignment of requests, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT: string;
    /** The maximum size of a discard request, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX: string;
    /** The optimal alignment of discard requests, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT: string;
    /** The maximum size of a request to write zeroes, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX: string;
    /** The optimal alignment of requests to write zeroes, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT: string;
    /** The optimal size of a transfer, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL: string;
    /** The maximum size of a transfer, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX: string;
    /** The maximum size of a transfer of the hardware, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX: string;
    /** The maximum number of elements of a scatter/gather list. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX: string;
    /** The maximum number of elements of a scatter/gather list of the hardware. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX: string;
    /** The minimum memory alignment of I/O buffers, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL: string;
    /** The optimal memory alignment of I/O buffers, in bytes. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL: string;
    /** Before what the histogram of how long reads took has. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX: string;
    /** Before what the histogram of how long writes took has. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX: string;
    /** Before what the histogram of how long appends to zones took has. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX: string;
    /** Before what the histogram of how long flushes took has. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX: string;
    /** The number of bins of a histogram. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT: string;
    /** The prefix of the parameters of a bin of a histogram; its index follows. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX: string;
    /** The lower bound of a bin of a histogram, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START: string;
    /** The number of operations in a bin of a histogram. */
    const DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE: string;
    /** The number of groups of statistics that are collected over fixed intervals. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT: string;
    /** The prefix of the parameters of a group of interval statistics; its index follows. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX: string;
    /** The interval of a group of statistics, in seconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL: string;
    /** The shortest latency of reads in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN: string;
    /** The longest latency of reads in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX: string;
    /** The average latency of reads in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG: string;
    /** The average number of reads that were pending in an interval. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG: string;
    /** The shortest latency of writes in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN: string;
    /** The longest latency of writes in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX: string;
    /** The average latency of writes in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG: string;
    /** The average number of writes that were pending in an interval. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG: string;
    /** The shortest latency of appends to zones in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN: string;
    /** The longest latency of appends to zones in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX: string;
    /** The average latency of appends to zones in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG: string;
    /** The average number of appends to zones that were pending in an interval. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG: string;
    /** The shortest latency of flushes in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN: string;
    /** The longest latency of flushes in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX: string;
    /** The average latency of flushes in an interval, in nanoseconds. */
    const DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG: string;
    /** The number of I/O threads. */
    const DOMAIN_STATS_IO_THREAD_COUNT: string;
    /** The prefix of the parameters of an I/O thread; its ID follows. */
    const DOMAIN_STATS_IO_THREAD_PREFIX: string;
    /** How long an I/O thread polls at most, in nanoseconds. */
    const DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_MAX_NS: string;
    /** By what factor the time for which an I/O thread polls grows. */
    const DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_GROW: string;
    /** By what divisor the time for which an I/O thread polls shrinks. */
    const DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_SHRINK: string;
    /** How much the last time counts for how long an I/O thread polls. */
    const DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_WEIGHT: string;
    /** The number of monitors of memory bandwidth. */
    const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT: string;
    /** The prefix of the parameters of a monitor of memory bandwidth; its index follows. */
    const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX: string;
    /** The name of a monitor of memory bandwidth. */
    const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME: string;
    /** The virtual CPUs of a monitor of memory bandwidth, as a list such as `0-3`. */
    const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS: string;
    /** The number of memory controllers of a monitor of memory bandwidth. */
    const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: string;
    /** The prefix of the parameters of a memory controller; its index follows. */
    const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX: string;
    /** The ID of a memory controller. */
    const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: string;
    /** How much went through a memory controller from its own CPU, in bytes. */
    const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: string;
    /** How much went through a memory controller, in bytes. */
    const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: string;
    /** The status of the calculation of the dirty page rate: 0 if it was not started, 1 while it is measuring, 2 if it has completed. */
    const DOMAIN_STATS_DIRTYRATE_CALC_STATUS: string;
    /** The start time of the calculation of the dirty page rate, in seconds. */
    const DOMAIN_STATS_DIRTYRATE_CALC_START_TIME: string;
    /** The period of the calculation of the dirty page rate, in seconds. */
    const DOMAIN_STATS_DIRTYRATE_CALC_PERIOD: string;
    /** The mode of the calculation of the dirty page rate: `page-sampling`, `dirty-bitmap` or `dirty-ring`. */
    const DOMAIN_STATS_DIRTYRATE_CALC_MODE: string;
    /** The dirty page rate of the guest, in MiB per second. */
    const DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND: string;
    /** The prefix of the dirty page rate of a virtual CPU; its index follows. */
    const DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX: string;
    /** The dirty page rate of a virtual CPU, in MiB per second. */
    const DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND: string;
    /** How much of the last-level cache the domain uses, in bytes. */
    const DOMAIN_STATS_PERF_CMT: string;
    /** The bandwidth of the system's memory, in bytes per second. */
    const DOMAIN_STATS_PERF_MBMT: string;
    /** The bandwidth of the socket's own memory, in bytes per second. */
    const DOMAIN_STATS_PERF_MBML: string;
    /** The number of misses of CPU caches. */
    const DOMAIN_STATS_PERF_CACHE_MISSES: string;
    /** The number of accesses to CPU caches. */
    const DOMAIN_STATS_PERF_CACHE_REFERENCES: string;
    /** The number of instructions. */
    const DOMAIN_STATS_PERF_INSTRUCTIONS: string;
    /** The number of CPU cycles. */
    const DOMAIN_STATS_PERF_CPU_CYCLES: string;
    /** The number of branch instructions. */
    const DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS: string;
    /** The number of branches that were mispredicted. */
    const DOMAIN_STATS_PERF_BRANCH_MISSES: string;
    /** The number of bus cycles. */
    const DOMAIN_STATS_PERF_BUS_CYCLES: string;
    /** The number of CPU cycles for which the front end was stalled. */
    const DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND: string;
    /** The number of CPU cycles for which the back end was stalled. */
    const DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND: string;
    /** The number of CPU cycles at the nominal frequency. */
    const DOMAIN_STATS_PERF_REF_CPU_CYCLES: string;
    /** The time by the CPU clock, in nanoseconds. */
    const DOMAIN_STATS_PERF_CPU_CLOCK: string;
    /** The CPU time of the domain's tasks, in nanoseconds. */
    const DOMAIN_STATS_PERF_TASK_CLOCK: string;
    /** The number of page faults. */
    const DOMAIN_STATS_PERF_PAGE_FAULTS: string;
    /** The number of context switches. */
    const DOMAIN_STATS_PERF_CONTEXT_SWITCHES: string;
    /** The number of migrations between CPUs. */
    const DOMAIN_STATS_PERF_CPU_MIGRATIONS: string;
    /** The number of minor page faults. */
    const DOMAIN_STATS_PERF_PAGE_FAULTS_MIN: string;
    /** The number of major page faults. */
    const DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ: string;
    /** The number of accesses to addresses that were not aligned. */
    const DOMAIN_STATS_PERF_ALIGNMENT_FAULTS: string;
    /** The number of instructions that were emulated. */
    const DOMAIN_STATS_PERF_EMULATION_FAULTS: string;
    /** The number of users who are logged in. */
    const DOMAIN_GUEST_INFO_USER_COUNT: string;
    /** The prefix of the parameters of a user; its index follows. */
    const DOMAIN_GUEST_INFO_USER_PREFIX: string;
    /** The name of a user. */
    const DOMAIN_GUEST_INFO_USER_SUFFIX_NAME: string;
    /** The Windows domain of a user. */
    const DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN: string;
    /** The login time of a user, as a Unix time in milliseconds. */
    const DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME: string;
    /** The ID of the operating system, such as `debian`. */
    const DOMAIN_GUEST_INFO_OS_ID: string;
    /** The name of the operating system. */
    const DOMAIN_GUEST_INFO_OS_NAME: string;
    /** The name and version of the operating system, for people. */
    const DOMAIN_GUEST_INFO_OS_PRETTY_NAME: string;
    /** The version of the operating system, for people. */
    const DOMAIN_GUEST_INFO_OS_VERSION: string;
    /** The version of the operating system, such as `12`. */
    const DOMAIN_GUEST_INFO_OS_VERSION_ID: string;
    /** The release of the kernel. */
    const DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE: string;
    /** The version of the kernel. */
    const DOMAIN_GUEST_INFO_OS_KERNEL_VERSION: string;
    /** The architecture of the guest. */
    const DOMAIN_GUEST_INFO_OS_MACHINE: string;
    /** The variant of the operating system, for people. */
    const DOMAIN_GUEST_INFO_OS_VARIANT: string;
    /** The variant of the operating system, such as `server`. */
    const DOMAIN_GUEST_INFO_OS_VARIANT_ID: string;
    /** The name of the time zone. */
    const DOMAIN_GUEST_INFO_TIMEZONE_NAME: string;
    /** By how much the time zone is ahead of UTC, in seconds. */
    const DOMAIN_GUEST_INFO_TIMEZONE_OFFSET: string;
    /** The host name of the guest. */
    const DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME: string;
    /** The number of file systems that are mounted. */
    const DOMAIN_GUEST_INFO_FS_COUNT: string;
    /** The prefix of the parameters of a file system; its index follows. */
    const DOMAIN_GUEST_INFO_FS_PREFIX: string;
    /** Where a file system is mounted. */
    const DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT: string;
    /** The name of a file system's device in the guest. */
    const DOMAIN_GUEST_INFO_FS_SUFFIX_NAME: string;
    /** The type of a file system. */
    const DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE: string;
    /** The size of a file system, in bytes. */
    const DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES: string;
    /** How much of a file system is used, in bytes. */
    const DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES: string;
    /** The number of disks of a file system. */
    const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT: string;
    /** The prefix of the parameters of a disk of a file system; its index follows. */
    const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX: string;
    /** The target of a disk of a file system, such as `vda`. */
    const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS: string;
    /** The serial number of a disk of a file system. */
    const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL: string;
    /** The device of a disk of a file system in the guest. */
    const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE: string;
    /** The number of disks. */
    const DOMAIN_GUEST_INFO_DISK_COUNT: string;
    /** The prefix of the parameters of a disk; its index follows. */
    const DOMAIN_GUEST_INFO_DISK_PREFIX: string;
    /** The device of a disk in the guest. */
    const DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME: string;
    /** Whether a disk is a partition. */
    const DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION: string;
    /** The number of devices that a disk depends on. */
    const DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT: string;
    /** The prefix of the parameters of a device that a disk depends on; its index follows. */
    const DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX: string;
    /** A device that a disk depends on. */
    const DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: string;
    /** The serial number of a disk. */
    const DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL: string;
    /** The target of a disk, such as `vda`. */
    const DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS: string;
    /** What the guest calls a disk. */
    const DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS: string;
    /** The bus of a disk, such as `scsi`. */
    const DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: string;
    /** The number of network interfaces. */
    const DOMAIN_GUEST_INFO_IF_COUNT: string;
    /** The prefix of the parameters of a network interface; its index follows. */
    const DOMAIN_GUEST_INFO_IF_PREFIX: string;
    /** The name of a network interface in the guest. */
    const DOMAIN_GUEST_INFO_IF_SUFFIX_NAME: string;
    /** The MAC address of a network interface. */
    const DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR: string;
    /** The number of addresses of a network interface. */
    const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT: string;
    /** The prefix of the parameters of an address; its index follows. */
    const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX: string;
    /** The type of an address: `ipv4` or `ipv6`. */
    const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE: string;
    /** An address. */
    const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR: string;
    /** The length of the network prefix of an address, in bits. */
    const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX: string;
    /** The average load of the last minute. */
    const DOMAIN_GUEST_INFO_LOAD_1M: string;
    /** The average load of the last 5 minutes. */
    const DOMAIN_GUEST_INFO_LOAD_5M: string;
    /** The average load of the last 15 minutes. */
    const DOMAIN_GUEST_INFO_LOAD_15M: string;
    /** The number of devices with drivers; of Windows. */
    const DOMAIN_GUEST_INFO_DEVICE_COUNT: string;
    /** The prefix of the parameters of a device; its index follows. */
    const DOMAIN_GUEST_INFO_DEVICE_PREFIX: string;
    /** The name of a device's driver. */
    const DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME: string;
    /** The date of a device's driver, as a Unix time in seconds. */
    const DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE: string;
    /** The version of a device's driver. */
    const DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION: string;
    /** The type of a device's ID, such as `pci`. */
    const DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE: string;
    /** The PCI vendor ID of a device. */
    const DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR: string;
    /** The PCI device ID of a device. */
    const DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE: string;
    /** Returns the major version of the library that is in use, such as the 1 of 1.2.3. `VIRGO_MAJOR_VERSION` is that of the header. */
    function get_major_version(): number;
    /** Returns the minor version of the library that is in use, such as the 2 of 1.2.3. `VIRGO_MINOR_VERSION` is that of the header. */
    function get_minor_version(): number;
    /** Returns the micro version of the library that is in use, such as the 3 of 1.2.3. `VIRGO_MICRO_VERSION` is that of the header. */
    function get_micro_version(): number;
    /** Checks that the library that is in use is compatible with the given version: at least as new, with the same major version. `VIRGO_CHECK_VERSION()` checks the header. */
    function check_version(major: number, minor: number, micro: number): string | null;
    }
    export default Virgo;
}

declare module 'gi://Virgo' {
    import Virgo from 'gi://Virgo?version=1';
    export default Virgo;
}

declare namespace imports.gi {
    const Virgo: typeof import('gi://Virgo?version=1').default;
}
