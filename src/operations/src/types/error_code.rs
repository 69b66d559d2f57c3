//! Error codes: the numbers of `virErrorNumber`.
//!
//! The numbers are libvirt's, so a code that arrives from a remote daemon needs no translation. Code 0 means
//! success there and has no member here.

/// Why an operation failed.
#[virgo_gir::error(name = "Error")]
#[derive(Default)]
pub enum ErrorCode {
    /// Something went wrong that the driver did not foresee; also stands in for any unknown code.
    #[default]
    InternalError = 1,
    /// The process, or the daemon, ran out of memory.
    NoMemory = 2,
    /// The driver behind this connection does not implement the operation at all.
    NoSupport = 3,
    /// The host named in the connection's URI does not resolve.
    UnknownHost = 4,
    /// The URI cannot be opened: no driver takes it, or the hypervisor cannot be reached.
    NoConnect = 5,
    /// The connection is closed, or is the wrong one for the object.
    InvalidConn = 6,
    /// The domain handle does not stand for a usable domain.
    InvalidDomain = 7,
    /// An argument is missing, malformed or out of range.
    InvalidArg = 8,
    /// The hypervisor, or a program it depends on, tried the operation and failed.
    OperationFailed = 9,
    /// A hypervisor managed over HTTP did not answer a GET request.
    GetFailed = 10,
    /// A hypervisor managed over HTTP did not accept a POST request.
    PostFailed = 11,
    /// A hypervisor managed over HTTP answered with an unexpected status.
    HttpError = 12,
    /// A Xen S-expression could not be written out.
    SexprSerial = 13,
    /// The control interface of Xen cannot be opened.
    NoXen = 14,
    /// A call into the Xen hypervisor failed.
    XenCall = 15,
    /// The XML asks for an OS type that the hypervisor does not know.
    OsType = 16,
    /// The domain's XML names no kernel where one is needed.
    NoKernel = 17,
    /// The domain's XML names no root device where one is needed.
    NoRoot = 18,
    /// A device in the XML lacks its source on the host.
    NoSource = 19,
    /// A device in the XML lacks its target in the guest.
    NoTarget = 20,
    /// The XML gives the object no name.
    NoName = 21,
    /// The domain XML has no operating system to boot.
    NoOs = 22,
    /// The domain's XML lacks a device that is needed.
    NoDevice = 23,
    /// The Xen store cannot be opened.
    NoXenstore = 24,
    /// No room is left to register one more driver.
    DriverFull = 25,
    /// No driver could carry the call out; only old daemons still report it.
    CallFailed = 26,
    /// The XML is well formed but says something wrong, or lacks something needed.
    XmlError = 27,
    /// A domain with this name or UUID exists already.
    DomExist = 28,
    /// The operation changes something and the connection is read-only.
    OperationDenied = 29,
    /// A configuration file cannot be opened.
    OpenFailed = 30,
    /// A configuration file cannot be read.
    ReadFailed = 31,
    /// A configuration file cannot be parsed.
    ParseFailed = 32,
    /// A configuration file, or a setting in it, breaks the syntax.
    ConfSyntax = 33,
    /// A configuration file cannot be written.
    WriteFailed = 34,
    /// The XML document is not well-formed. The message has the position.
    XmlDetail = 35,
    /// The network handle does not stand for a usable network.
    InvalidNetwork = 36,
    /// A network with this name or UUID exists already.
    NetworkExist = 37,
    /// A system call failed; the message holds the reason the system gave.
    SystemError = 38,
    /// Client and daemon failed to understand each other, or the link between them broke.
    Rpc = 39,
    /// TLS failed: the handshake, a certificate, or the encrypted link itself.
    GnutlsError = 40,
    /// The network driver did not start, so networks are unavailable.
    NoNetworkDriver = 41,
    /// No such domain exists, or it vanished during the operation.
    NoDomain = 42,
    /// No such network exists.
    NoNetwork = 43,
    /// A MAC address is malformed or of the wrong kind.
    InvalidMac = 44,
    /// The peer rejected the credentials.
    AuthFailed = 45,
    /// The storage pool handle does not stand for a usable pool.
    InvalidStoragePool = 46,
    /// The storage volume handle does not stand for a usable volume.
    InvalidStorageVol = 47,
    /// The storage driver did not start, so pools and volumes are unavailable.
    NoStorageDriver = 48,
    /// No such storage pool exists.
    NoStoragePool = 49,
    /// No such storage volume exists.
    NoStorageVol = 50,
    /// The node device driver did not start, so host devices are unavailable.
    NoNodeDriver = 51,
    /// The node device handle does not stand for a usable device.
    InvalidNodeDevice = 52,
    /// No such node device exists.
    NoNodeDevice = 53,
    /// The requested security model is not active on the host.
    NoSecurityModel = 54,
    /// The object's present state rules the operation out, such as suspending a domain that is off.
    OperationInvalid = 55,
    /// The interface driver did not start, so host interfaces are unavailable.
    NoInterfaceDriver = 56,
    /// No such host interface exists.
    NoInterface = 57,
    /// The interface handle does not stand for a usable host interface.
    InvalidInterface = 58,
    /// A lookup meant to find one host interface matched several.
    MultipleInterfaces = 59,
    /// The network filter driver did not start, so filters are unavailable.
    NoNwfilterDriver = 60,
    /// The network filter handle does not stand for a usable filter.
    InvalidNwfilter = 61,
    /// No such network filter exists.
    NoNwfilter = 62,
    /// The host's firewall rules could not be set up.
    BuildFirewall = 63,
    /// The secret driver did not start, so secrets are unavailable.
    NoSecretDriver = 64,
    /// The secret handle does not stand for a usable secret, or its value does not fit its use.
    InvalidSecret = 65,
    /// No such secret exists, or it has no value yet.
    NoSecret = 66,
    /// The XML asks for something valid that this hypervisor or host cannot provide.
    ConfigUnsupported = 67,
    /// The operation, or a lock it waited for, took too long.
    OperationTimeout = 68,
    /// The domain migrated, but its definition could not be stored on the destination.
    MigratePersistFailed = 69,
    /// A hook script on the host failed and so vetoed the operation.
    HookScriptFailed = 70,
    /// The snapshot handle does not stand for a usable snapshot.
    InvalidDomainSnapshot = 71,
    /// No such snapshot of the domain exists.
    NoDomainSnapshot = 72,
    /// The stream is closed, or is not in use by any transfer.
    InvalidStream = 73,
    /// The operation exists, but this driver cannot honour one of the arguments or flags.
    ArgumentUnsupported = 74,
    /// The driver could not tell what a storage source holds.
    StorageProbeFailed = 75,
    /// The storage pool is built already and overwriting it was not asked for.
    StoragePoolBuilt = 76,
    /// Going back to the snapshot may lose data or break the guest, and force was not asked for.
    SnapshotRevertRisky = 77,
    /// Somebody cancelled the operation while it ran.
    OperationAborted = 78,
    /// The user dismissed the request for credentials.
    AuthCancelled = 79,
    /// The domain has no metadata of the requested kind.
    NoDomainMetadata = 80,
    /// Migration could corrupt the domain's disks, and going ahead anyway was not asked for.
    MigrateUnsafe = 81,
    /// A number does not fit the field meant to hold it.
    Overflow = 82,
    /// The operation has to wait until a block copy job on the disk ends.
    BlockCopyActive = 83,
    /// The driver has the operation, but not for this object, host or hypervisor version.
    OperationUnsupported = 84,
    /// The SSH tunnel to the host failed.
    Ssh = 85,
    /// The guest agent is absent, not running or silent.
    AgentUnresponsive = 86,
    /// Something else holds the resource.
    ResourceBusy = 87,
    /// The access policy of the host does not let this user do it.
    AccessDenied = 88,
    /// A D-Bus service on the host reported a failure.
    DbusService = 89,
    /// A storage volume with this name exists already.
    StorageVolExist = 90,
    /// The host's CPU cannot run the CPU that the domain asks for.
    CpuIncompatible = 91,
    /// Validation was asked for and the XML does not fit the schema.
    XmlInvalidSchema = 92,
    /// The last migration step succeeded where it was meant to fail; only migrating code handles it.
    MigrateFinishOk = 93,
    /// No way to authenticate is at hand, such as a session without a polkit agent.
    AuthUnavailable = 94,
    /// The daemon runs no server with this name; only administration meets it.
    NoServer = 95,
    /// The server has no client with this id; only administration meets it.
    NoClient = 96,
    /// The guest agent answered out of turn; only old daemons still report it.
    AgentUnsynced = 97,
    /// The tunnel built with the libssh library failed.
    Libssh = 98,
    /// The domain has no device that matches the one described.
    DeviceMissing = 99,
    /// The handle does not stand for a usable network filter binding.
    InvalidNwfilterBinding = 100,
    /// No network filter is bound to this port.
    NoNwfilterBinding = 101,
    /// The checkpoint handle does not stand for a usable checkpoint.
    InvalidDomainCheckpoint = 102,
    /// No such checkpoint of the domain exists.
    NoDomainCheckpoint = 103,
    /// The domain has no backup job under way.
    NoDomainBackup = 104,
    /// The network port handle does not stand for a usable port.
    InvalidNetworkPort = 105,
    /// A port with this UUID exists in the network already.
    NetworkPortExist = 106,
    /// No such port exists in the network.
    NoNetworkPort = 107,
    /// No host name is known for the domain.
    NoHostname = 108,
    /// The checkpoint's data is damaged or incomplete and cannot be used.
    CheckpointInconsistent = 109,
    /// A lookup meant to find one domain matched several.
    MultipleDomains = 110,
    /// The network has no metadata of the requested kind.
    NoNetworkMetadata = 111,
    /// The guest agent took a command but did not answer in time.
    AgentCommandTimeout = 112,
    /// The guest agent carried a command out and reported failure.
    AgentCommandFailed = 113,
    /// The key that encrypts secrets at rest is unusable, for instance because of its length.
    InvalidEncrKeySecret = 114,
}
