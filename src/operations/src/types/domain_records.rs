//! Records returned by operations on domains.
use crate::wire::{FromAnswer, FromWire, counted, cpus_in_map, from_number, text_of_chars};
use crate::{DomainControlErrorReason, DomainControlState, DomainDiskErrorCode, IpAddressFamily, Result};
use virgo_wire::remote;

/// The traffic of a network interface, as [`Domain::fetch_interface_stats`] has found it. A figure that the host does not
/// know is -1.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// domain = connection.lookup_domain_by_name("test")
/// xml = "<interface type='network'><source network='default'/><target dev='vnet0'/></interface>"
/// domain.attach_device(xml, Virgo.DomainDeviceFlags.LIVE)
/// print(domain.fetch_interface_stats("vnet0").props.rx_bytes, "bytes")
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// const xml = "<interface type='network'><source network='default'/><target dev='vnet0'/></interface>";
/// await domain.attach_device_async(xml, Virgo.DomainDeviceFlags.LIVE);
/// const statistics = await domain.fetch_interface_stats_async('vnet0');
/// print(statistics.rx_bytes, 'bytes');
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var domain = connection.lookup_domain_by_name ("test");
/// var xml = "<interface type='network'><source network='default'/><target dev='vnet0'/></interface>";
/// domain.attach_device (xml, LIVE);
/// print ("%" + int64.FORMAT + " bytes\n", domain.fetch_interface_stats ("vnet0").rx_bytes);
/// ```
#[virgo_gir::record]
pub struct DomainInterfaceStats {
    /// The bytes that were received.
    pub rx_bytes: i64,
    /// The packets that were received.
    pub rx_packets: i64,
    /// The errors of receiving.
    pub rx_errors: i64,
    /// The packets that were dropped instead of being received.
    pub rx_dropped: i64,
    /// The bytes that were sent.
    pub tx_bytes: i64,
    /// The packets that were sent.
    pub tx_packets: i64,
    /// The errors of sending.
    pub tx_errors: i64,
    /// The packets that were dropped instead of being sent.
    pub tx_dropped: i64,
}

impl<D: Sync> FromAnswer<(i64, i64, i64, i64, i64, i64, i64, i64), D> for DomainInterfaceStats {
    async fn from_answer(
        (rx_bytes, rx_packets, rx_errors, rx_dropped, tx_bytes, tx_packets, tx_errors, tx_dropped): (
            i64,
            i64,
            i64,
            i64,
            i64,
            i64,
            i64,
            i64,
        ),
        _: &D,
    ) -> Result<Self> {
        Ok(Self { rx_bytes, rx_packets, rx_errors, rx_dropped, tx_bytes, tx_packets, tx_errors, tx_dropped })
    }
}

/// The size of a disk, as [`Domain::fetch_block_info`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// domain = connection.lookup_domain_by_name("test")
/// print(domain.fetch_block_info("vda").props.capacity, "bytes")
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// const info = await domain.fetch_block_info_async('vda');
/// print(info.capacity, 'bytes');
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var info = connection.lookup_domain_by_name ("test").fetch_block_info ("vda");
/// print ("%" + uint64.FORMAT + " bytes\n", info.capacity);
/// ```
#[virgo_gir::record]
pub struct DomainBlockInfo {
    /// The size that the guest sees, in bytes.
    pub capacity: u64,
    /// What the image takes up, in bytes.
    pub allocation: u64,
    /// The size of the container of the image, in bytes: of the file, or of the device.
    pub physical: u64,
}

impl<D: Sync> FromAnswer<(u64, u64, u64), D> for DomainBlockInfo {
    async fn from_answer((allocation, capacity, physical): (u64, u64, u64), _: &D) -> Result<Self> {
        Ok(Self { capacity, allocation, physical })
    }
}

/// Whether a domain can be controlled, as [`Domain::fetch_control_info`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// info = connection.lookup_domain_by_name("test").fetch_control_info()
/// print(info.props.state.value_nick)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// const info = await domain.fetch_control_info_async();
/// print(info.state === Virgo.DomainControlState.OK ? 'ready' : 'busy');
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var info = connection.lookup_domain_by_name ("test").fetch_control_info ();
/// print ("%s\n", info.state.to_string ());
/// ```
#[virgo_gir::record]
pub struct DomainControlInfo {
    /// Whether it can be controlled.
    pub state: DomainControlState,
    /// Why it cannot, if that is an error.
    pub error: DomainControlErrorReason,
    /// For how long it has been in this state, in nanoseconds; 0 if it can be controlled.
    pub state_time: u64,
}

impl<D: Sync> FromAnswer<(u32, u32, u64), D> for DomainControlInfo {
    async fn from_answer((state, details, milliseconds): (u32, u32, u64), _: &D) -> Result<Self> {
        Ok(Self {
            state: from_number(state).unwrap_or_default(),
            error: from_number(details).unwrap_or_default(),
            state_time: milliseconds.saturating_mul(1_000_000),
        })
    }
}

/// An error of a disk, as [`Domain::list_disk_errors`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for error in connection.lookup_domain_by_name("test").list_disk_errors():
///     print(error.props.disk, error.props.code.value_nick)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// for (const error of await domain.list_disk_errors_async())
///     print(error.disk, error.code === Virgo.DomainDiskErrorCode.NO_SPACE ? 'is full' : 'has failed');
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var error in connection.lookup_domain_by_name ("test").list_disk_errors ())
///     print ("%s %s\n", error.disk, error.code.to_string ());
/// ```
#[virgo_gir::record]
pub struct DomainDiskError {
    /// The target of the disk, e.g. `vda`.
    pub disk: String,
    /// What error it has.
    pub code: DomainDiskErrorCode,
}

impl FromWire<remote::DomainDiskError> for DomainDiskError {
    fn from_wire(wire: remote::DomainDiskError) -> Self {
        Self { disk: wire.disk, code: from_number(wire.error).unwrap_or(DomainDiskErrorCode::Unspecified) }
    }
}

/// A file system of a guest, as [`Domain::list_filesystems`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for filesystem in connection.lookup_domain_by_name("test").list_filesystems():
///     print(filesystem.props.mountpoint, filesystem.props.filesystem_type, filesystem.props.devices)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// for (const filesystem of await domain.list_filesystems_async())
///     print(filesystem.mountpoint, filesystem.filesystem_type, filesystem.devices);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var filesystem in connection.lookup_domain_by_name ("test").list_filesystems ()) {
///     var devices = string.joinv (",", filesystem.devices);
///     print ("%s %s %s\n", filesystem.mountpoint, filesystem.filesystem_type, devices);
/// }
/// ```
#[virgo_gir::record]
pub struct DomainFilesystem {
    /// Where it is mounted.
    pub mountpoint: String,
    /// The name of its device in the guest, e.g. `vda1`.
    pub name: String,
    /// Its type, e.g. `ext4`.
    pub filesystem_type: String,
    /// The targets of the disks that it is on, e.g. `vda`.
    pub devices: Vec<String>,
}

impl FromWire<remote::DomainFsinfo> for DomainFilesystem {
    fn from_wire(wire: remote::DomainFsinfo) -> Self {
        let remote::DomainFsinfo { mountpoint, name, fstype, dev_aliases } = wire;
        Self { mountpoint, name, filesystem_type: fstype, devices: dev_aliases }
    }
}

/// An I/O thread of a domain, as [`Domain::list_io_threads`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// domain = connection.lookup_domain_by_name("test")
/// domain.add_io_thread(1, Virgo.DomainModificationImpact.LIVE)
/// for thread in domain.list_io_threads():
///     print(thread.props.id, thread.get_cpus())
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// await domain.add_io_thread_async(1, Virgo.DomainModificationImpact.LIVE);
/// for (const thread of await domain.list_io_threads_async())
///     print(thread.id, thread.get_cpus());
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var domain = connection.lookup_domain_by_name ("test");
/// domain.add_io_thread (1, LIVE);
/// foreach (var thread in domain.list_io_threads ())
///     print ("%u runs on %d CPUs\n", thread.id, thread.get_cpus ().length);
/// ```
#[virgo_gir::record]
pub struct DomainIoThread {
    /// The number of the I/O thread.
    pub id: u32,
    /// The numbers of the host's CPUs on which the I/O thread may run.
    pub cpus: Vec<u32>,
}

impl FromWire<remote::DomainIothreadInfo> for DomainIoThread {
    fn from_wire(wire: remote::DomainIothreadInfo) -> Self {
        Self { id: wire.iothread_id, cpus: cpus_in_map(&wire.cpumap) }
    }
}

/// Where a virtual CPU may run, as [`Domain::list_vcpu_pins`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for pin in connection.lookup_domain_by_name("test").list_vcpu_pins():
///     print(pin.props.vcpu, pin.get_cpus())
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// for (const pin of await domain.list_vcpu_pins_async())
///     print(pin.vcpu, pin.get_cpus());
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var pin in connection.lookup_domain_by_name ("test").list_vcpu_pins ())
///     print ("%u may run on %d CPUs\n", pin.vcpu, pin.get_cpus ().length);
/// ```
#[virgo_gir::record]
pub struct DomainVcpuPin {
    /// The number of the virtual CPU, from 0.
    pub vcpu: u32,
    /// The numbers of the host's CPUs on which the virtual CPU may run.
    pub cpus: Vec<u32>,
}

/// A map for each virtual CPU, each as long as maps can be.
impl<D: Sync> FromAnswer<(Vec<u8>, i32), D> for Vec<DomainVcpuPin> {
    async fn from_answer((maps, count): (Vec<u8>, i32), _: &D) -> Result<Self> {
        let count = counted(count)?;
        let maps = maps.chunks(remote::CPUMAP_MAX).take(count);
        Ok((0..).zip(maps).map(|(vcpu, map)| DomainVcpuPin { vcpu, cpus: cpus_in_map(map) }).collect())
    }
}

/// The CPUs of a map.
impl<D: Sync> FromAnswer<(Vec<u8>, i32), D> for Vec<u32> {
    async fn from_answer((map, count): (Vec<u8>, i32), _: &D) -> Result<Self> {
        counted(count)?;
        Ok(cpus_in_map(&map))
    }
}

/// A security label of a running domain, as [`Domain::list_security_labels`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for label in connection.lookup_domain_by_name("test").list_security_labels():
///     print(label.props.label, label.props.enforcing)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// for (const label of await domain.list_security_labels_async())
///     print(label.label, label.enforcing);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var label in connection.lookup_domain_by_name ("test").list_security_labels ())
///     print ("%s %s\n", label.label, label.enforcing.to_string ());
/// ```
#[virgo_gir::record]
pub struct DomainSecurityLabel {
    /// The label.
    pub label: String,
    /// Whether the host enforces what it says.
    pub enforcing: bool,
}

impl FromWire<remote::DomainGetSecurityLabelRet> for DomainSecurityLabel {
    fn from_wire(wire: remote::DomainGetSecurityLabelRet) -> Self {
        Self { label: text_of_chars(&wire.label), enforcing: wire.enforcing != 0 }
    }
}

/// A network interface of a guest, as [`Domain::list_interfaces`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// domain = connection.lookup_domain_by_name("test")
/// for interface in domain.list_interfaces(Virgo.DomainInterfaceAddressesSource.AGENT):
///     for address in interface.get_addresses():
///         print(interface.props.name, address.props.address, address.props.prefix)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// for (const {name, addresses} of await domain.list_interfaces_async(Virgo.DomainInterfaceAddressesSource.AGENT)) {
///     for (const {address, prefix} of addresses)
///         print(name, address, prefix);
/// }
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var @interface in connection.lookup_domain_by_name ("test").list_interfaces (AGENT)) {
///     foreach (var address in @interface.get_addresses ())
///         print ("%s %s/%u\n", @interface.name, address.address, address.prefix);
/// }
/// ```
#[virgo_gir::record]
pub struct DomainInterface {
    /// The name: with the host's, or the guest's if the guest agent was asked.
    pub name: String,
    /// The MAC address, or `NULL` if it is not known.
    pub mac: Option<String>,
    /// The IP addresses.
    pub addresses: Vec<IpAddress>,
}

/// An IP address with the network that it is in.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// domain = connection.lookup_domain_by_name("test")
/// for interface in domain.list_interfaces(Virgo.DomainInterfaceAddressesSource.AGENT):
///     print([address.props.address for address in interface.get_addresses()])
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// for (const {addresses} of await domain.list_interfaces_async(Virgo.DomainInterfaceAddressesSource.AGENT))
///     print(addresses.map(({address}) => address));
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var @interface in connection.lookup_domain_by_name ("test").list_interfaces (AGENT)) {
///     foreach (var address in @interface.get_addresses ())
///         print ("%s\n", address.address);
/// }
/// ```
#[virgo_gir::record]
pub struct IpAddress {
    /// The family.
    pub family: IpAddressFamily,
    /// The address, e.g. `192.0.2.1`.
    pub address: String,
    /// The number of bits of the address that are the network's.
    pub prefix: u32,
}

impl FromWire<remote::DomainInterface> for DomainInterface {
    fn from_wire(wire: remote::DomainInterface) -> Self {
        let address = |wire: remote::DomainIpAddr| IpAddress {
            family: from_number(wire.r#type).unwrap_or_default(),
            address: wire.addr,
            prefix: wire.prefix,
        };
        Self { name: wire.name, mac: wire.hwaddr, addresses: wire.addrs.into_iter().map(address).collect() }
    }
}
