//! Devices of the host: the record that declares them as a kind of object, their events and operations, and their flags.
use virgo_operations_macros::{events, kind, operations};

use crate::{Result, handle, record};

/// What a driver knows of a device of the host at a moment; the object's properties are read from it.
#[kind(
    class = NodeDevice,
    owner = Connection,
    list = node_devices,
    item = node_device,
    called = "node device",
    wire = NodeDevice,
    event = NodeDeviceEvent,
    orphan = InvalidNodeDevice,
    load = driver.node_device_collection().list_all_node_devices(NodeDeviceListFlags::empty())
)]
pub struct NodeDeviceRecord {
    /// The name of the device, which never changes.
    #[key]
    #[property]
    pub name: String,
    /// The name of the device that the device is attached to, or `NULL` if it has none, or as long as it is not known.
    #[property]
    #[on_demand(driver.node_devices().fetch_parent_name(&object))]
    pub parent_name: Option<Option<String>>,
    /// The types of what the device can do, such as `pci`, `net` or `mdev_types`.
    #[property]
    #[on_demand(driver.node_devices().fetch_capabilities(&object))]
    pub capabilities: Option<Vec<String>>,
    /// Whether the device is there. One that is not can be started with [`NodeDevice::start`].
    ///
    /// Corresponds to libvirt's `virNodeDeviceIsActive()`.
    #[property]
    #[gone(false)]
    pub active: bool,
    /// Whether the device has a definition, and so remains when it is stopped.
    ///
    /// Corresponds to libvirt's `virNodeDeviceIsPersistent()`.
    #[property]
    #[gone(false)]
    pub persistent: bool,
    /// Whether the device is started when the host starts, or its parent appears. [`NodeDevice::set_autostart`] changes it.
    ///
    /// Corresponds to libvirt's `virNodeDeviceGetAutostart()`.
    #[property]
    pub autostart: bool,
}

/// What may happen to a device of the host.
#[events(class = NodeDevice, subject = NodeDevice, register = ConnectNodeDeviceEventRegisterAny)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NodeDeviceEvent {
    /// Emitted when the device has appeared, or was started.
    #[event(NodeDeviceLifecycle, Created)]
    Created,

    /// Emitted when the device has disappeared, or was stopped.
    #[event(NodeDeviceLifecycle, Deleted)]
    Deleted,

    /// Emitted when the device has been defined.
    #[event(NodeDeviceLifecycle, Defined)]
    Defined,

    /// Emitted when the definition of the device has been removed.
    #[event(NodeDeviceLifecycle, Undefined)]
    Undefined,

    /// Emitted when what describes the device has changed.
    #[event(NodeDeviceUpdate)]
    Updated,
}

/// The devices of the host of a connection.
#[operations(class = Connection)]
pub trait NodeDeviceCollection: Send + Sync {
    /// Lists devices of the host that match `flags`. Flags of one group are alternatives; groups are combined with AND.
    /// With no flags, all devices are returned.
    ///
    /// # Returns
    /// the devices
    #[op(libvirt = "virConnectListAllNodeDevices", wire = ConnectListAllNodeDevices)]
    async fn list_all_node_devices(
        &self,
        /// a combination of `VirgoNodeDeviceListFlags`
        flags: NodeDeviceListFlags,
    ) -> Result<Vec<record::NodeDevice>>;

    /// Finds a device of the host by its name. Fails with [`ErrorCode::NoNodeDevice`] if there is none.
    ///
    /// # Returns
    /// the device
    #[op(libvirt = "virNodeDeviceLookupByName", wire = NodeDeviceLookupByName)]
    async fn lookup_node_device_by_name(
        &self,
        /// the name
        name: &str,
    ) -> Result<record::NodeDevice>;

    /// Finds the SCSI host with a pair of world wide names. Fails with [`ErrorCode::NoNodeDevice`] if there is none.
    ///
    /// # Returns
    /// the device
    #[op(libvirt = "virNodeDeviceLookupSCSIHostByWWN", wire = NodeDeviceLookupScsiHostByWwn)]
    async fn lookup_scsi_host_by_wwn(
        &self,
        /// the world wide name of the node
        wwnn: &str,
        /// the world wide name of the port
        wwpn: &str,
    ) -> Result<record::NodeDevice>;

    /// Makes a device of the host, such as a virtual host bus adapter or a mediated device. It has no definition, and is
    /// gone once it is stopped.
    ///
    /// # Returns
    /// the device, which is active
    #[op(libvirt = "virNodeDeviceCreateXML", wire = NodeDeviceCreateXml)]
    async fn create_node_device(
        &self,
        /// a `<device>` document
        xml: &str,
        /// a combination of `VirgoNodeDeviceCreateFlags`
        flags: NodeDeviceCreateFlags,
    ) -> Result<record::NodeDevice>;

    /// Defines a device of the host, such as a mediated device. It is not started.
    ///
    /// # Returns
    /// the device
    #[op(libvirt = "virNodeDeviceDefineXML", wire = NodeDeviceDefineXml)]
    async fn define_node_device(
        &self,
        /// a `<device>` document
        xml: &str,
        /// a combination of `VirgoNodeDeviceDefineFlags`
        flags: NodeDeviceDefineFlags,
    ) -> Result<record::NodeDevice>;
}

/// What can be done with a device of the host.
#[operations(class = NodeDevice)]
pub trait NodeDevices: Send + Sync {
    /// Starts the device, which has a definition. Fails with [`ErrorCode::OperationInvalid`] if it is active.
    #[op(libvirt = "virNodeDeviceCreate", wire = NodeDeviceCreate, changes_record)]
    async fn start(&self, device: &handle::NodeDevice) -> Result<()>;

    /// Stops the device, so that it is there no more. One that has no definition is gone then.
    #[op(libvirt = "virNodeDeviceDestroy", wire = NodeDeviceDestroy, changes_record)]
    async fn destroy(&self, device: &handle::NodeDevice) -> Result<()>;

    /// Removes the definition of the device.
    #[op(libvirt = "virNodeDeviceUndefine", wire = NodeDeviceUndefine, changes_record)]
    async fn undefine(&self, device: &handle::NodeDevice) -> Result<()>;

    /// Sets whether the device is started when the host starts, or its parent appears: [`NodeDevice::autostart`].
    #[op(libvirt = "virNodeDeviceSetAutostart", wire = NodeDeviceSetAutostart, changes_record)]
    async fn set_autostart(
        &self,
        device: &handle::NodeDevice,
        /// whether it is started
        autostart: bool,
    ) -> Result<()>;

    /// Fetches the description of the device.
    ///
    /// # Returns
    /// a `<device>` document
    #[op(libvirt = "virNodeDeviceGetXMLDesc", wire = NodeDeviceGetXmlDesc)]
    async fn fetch_xml(
        &self,
        device: &handle::NodeDevice,
        /// a combination of `VirgoNodeDeviceXmlFlags`
        flags: NodeDeviceXmlFlags,
    ) -> Result<String>;

    /// Fetches the name of the device that the device is attached to, which [`NodeDevice::parent_name`] has from then on.
    ///
    /// # Returns
    /// the name of the parent, or `NULL` if it has none
    #[op(libvirt = "virNodeDeviceGetParent", wire = NodeDeviceGetParent)]
    async fn fetch_parent_name(&self, device: &handle::NodeDevice) -> Result<Option<String>>;

    /// Fetches the types of what the device can do, which [`NodeDevice::capabilities`] has from then on.
    ///
    /// # Returns
    /// the types, such as `pci` or `net`
    #[op(libvirt = "virNodeDeviceListCaps", wire = NodeDeviceListCaps)]
    async fn fetch_capabilities(&self, device: &handle::NodeDevice) -> Result<Vec<String>>;

    /// Changes the description of the device, while it is active or not.
    #[op(libvirt = "virNodeDeviceUpdate", wire = NodeDeviceUpdate, changes_record)]
    async fn update(
        &self,
        device: &handle::NodeDevice,
        /// a `<device>` document
        xml: &str,
        /// a combination of `VirgoNodeDeviceUpdateFlags`
        flags: NodeDeviceUpdateFlags,
    ) -> Result<()>;

    /// Detaches the device from the driver that it has on the host, so that it can be assigned to a domain. Devices that
    /// are `managed` are detached by themselves when the domain starts.
    #[op(libvirt = "virNodeDeviceDetachFlags", wire = NodeDeviceDetachFlags)]
    async fn detach(
        &self,
        device: &handle::NodeDevice,
        /// the driver that takes the device, such as `vfio`, or `NULL` for the hypervisor's default
        driver_name: Option<&str>,
    ) -> Result<()>;

    /// Attaches the device to its driver on the host again.
    #[op(libvirt = "virNodeDeviceReAttach", wire = NodeDeviceReAttach)]
    async fn reattach(&self, device: &handle::NodeDevice) -> Result<()>;

    /// Resets the device, which is detached and not in use.
    #[op(libvirt = "virNodeDeviceReset", wire = NodeDeviceReset)]
    async fn reset(&self, device: &handle::NodeDevice) -> Result<()>;
}

pub use flags::*;

#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod flags {
    /// Which devices of the host to list.
    #[virgo_gir::flags]
    pub enum NodeDeviceListFlags {
        /// The host itself.
        CAP_SYSTEM = 1 << 0,
        /// PCI devices.
        CAP_PCI_DEV = 1 << 1,
        /// USB devices.
        CAP_USB_DEV = 1 << 2,
        /// Interfaces of USB devices.
        CAP_USB_INTERFACE = 1 << 3,
        /// Network interfaces.
        CAP_NET = 1 << 4,
        /// SCSI hosts.
        CAP_SCSI_HOST = 1 << 5,
        /// SCSI targets.
        CAP_SCSI_TARGET = 1 << 6,
        /// SCSI devices.
        CAP_SCSI = 1 << 7,
        /// Storage devices.
        CAP_STORAGE = 1 << 8,
        /// Fibre Channel hosts.
        CAP_FC_HOST = 1 << 9,
        /// Hosts that can have virtual ports.
        CAP_VPORTS = 1 << 10,
        /// Generic SCSI devices.
        CAP_SCSI_GENERIC = 1 << 11,
        /// DRM devices.
        CAP_DRM = 1 << 12,
        /// Devices that can have mediated devices.
        CAP_MDEV_TYPES = 1 << 13,
        /// Mediated devices.
        CAP_MDEV = 1 << 14,
        /// CCW devices.
        CAP_CCW_DEV = 1 << 15,
        /// CSS devices.
        CAP_CSS_DEV = 1 << 16,
        /// vDPA devices.
        CAP_VDPA = 1 << 17,
        /// AP cards.
        CAP_AP_CARD = 1 << 18,
        /// AP queues.
        CAP_AP_QUEUE = 1 << 19,
        /// AP matrices.
        CAP_AP_MATRIX = 1 << 20,
        /// PCI devices with vital product data.
        CAP_VPD = 1 << 21,
        /// Groups of CCW devices.
        CAP_CCWGROUP_DEV = 1 << 22,
        /// Members of groups of CCW devices.
        CAP_CCWGROUP_MEMBER = 1 << 23,
        /// Devices with a definition.
        PERSISTENT = 1 << 28,
        /// Devices without a definition.
        TRANSIENT = 1 << 29,
        /// Devices that are not there.
        INACTIVE = 1 << 30,
        /// Devices that are there.
        ACTIVE = 1 << 31,
    }

    /// How to create a device of the host.
    #[virgo_gir::flags]
    pub enum NodeDeviceCreateFlags {
        /// Validates the document against the schema first.
        XML_VALIDATE = 1 << 0,
    }

    /// How to define a device of the host.
    #[virgo_gir::flags]
    pub enum NodeDeviceDefineFlags {
        /// Validates the document against the schema first.
        XML_VALIDATE = 1 << 0,
    }

    /// Flags for fetching the XML description of a node device.
    #[virgo_gir::flags]
    pub enum NodeDeviceXmlFlags {
        /// The inactive description, with which the device is started the next time.
        INACTIVE = 1 << 0,
    }

    /// Flags for updating a node device. With no flags, the active device is updated.
    #[virgo_gir::flags]
    pub enum NodeDeviceUpdateFlags {
        /// The active device.
        AFFECT_LIVE = 1 << 0,
        /// The definition of the device.
        AFFECT_CONFIG = 1 << 1,
    }
}
