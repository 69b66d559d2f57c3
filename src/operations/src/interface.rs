//! Network interfaces of the host: the record that declares them as a kind of object, their operations and flags. Daemons
//! tell nothing of them.
use virgo_operations_macros::{kind, operations};

use crate::{Result, handle, record};

/// What a driver knows of a network interface of the host at a moment; the object's properties are read from it.
#[kind(
    class = Interface,
    owner = Connection,
    list = interfaces,
    item = interface,
    called = "interface",
    wire = Interface,
    orphan = InvalidInterface,
    load = driver.interface_collection().list_all_interfaces(InterfaceListFlags::empty())
)]
pub struct InterfaceRecord {
    /// The name of the interface, such as `eth0`, which never changes.
    #[key]
    #[property]
    pub name: String,
    /// The hardware address of the interface, or an empty string if it has none.
    #[handle]
    #[property]
    pub mac: String,
    /// Whether the interface is up.
    ///
    /// Corresponds to libvirt's `virInterfaceIsActive()`.
    #[property]
    pub active: bool,
}

/// The network interfaces of the host of a connection.
#[operations(class = Connection)]
pub trait InterfaceCollection: Send + Sync {
    /// Lists network interfaces of the host that match `flags`, which are alternatives. With no flags, all are returned.
    ///
    /// # Returns
    /// the interfaces
    #[op(libvirt = "virConnectListAllInterfaces", wire = ConnectListAllInterfaces, updates_list)]
    async fn list_all_interfaces(
        &self,
        /// a combination of `VirgoInterfaceListFlags`
        flags: InterfaceListFlags,
    ) -> Result<Vec<record::Interface>>;

    /// Finds a network interface of the host by its name. Fails with [`ErrorCode::NoInterface`] if there is none.
    ///
    /// # Returns
    /// the interface
    #[op(libvirt = "virInterfaceLookupByName", wire = InterfaceLookupByName)]
    async fn lookup_interface_by_name(
        &self,
        /// the name
        name: &str,
    ) -> Result<record::Interface>;

    /// Finds a network interface of the host by its hardware address. Fails with [`ErrorCode::NoInterface`] if there is
    /// none, and with [`ErrorCode::MultipleInterfaces`] if several have it.
    ///
    /// # Returns
    /// the interface
    #[op(libvirt = "virInterfaceLookupByMACString", wire = InterfaceLookupByMacString)]
    async fn lookup_interface_by_mac(
        &self,
        /// the address, as `52:54:00:00:00:01`
        mac: &str,
    ) -> Result<record::Interface>;

    /// Defines a network interface of the host, or changes the one with the same name. It is not started. Most hosts can
    /// only be looked at.
    ///
    /// # Returns
    /// the interface
    #[op(libvirt = "virInterfaceDefineXML", wire = InterfaceDefineXml)]
    async fn define_interface(
        &self,
        /// an `<interface>` document
        xml: &str,
        /// a combination of `VirgoInterfaceDefineFlags`
        flags: InterfaceDefineFlags,
    ) -> Result<record::Interface>;

    /// Begins changes of the network interfaces of the host: what is done from now on can be taken back with
    /// [`Connection::rollback_interface_changes`]. Fails with [`ErrorCode::OperationInvalid`] if changes were begun
    /// already.
    #[op(libvirt = "virInterfaceChangeBegin", wire = InterfaceChangeBegin)]
    async fn begin_interface_changes(&self) -> Result<()>;

    /// Keeps the changes of the network interfaces of the host since [`Connection::begin_interface_changes`]. Fails with
    /// [`ErrorCode::OperationInvalid`] if none were begun.
    #[op(libvirt = "virInterfaceChangeCommit", wire = InterfaceChangeCommit)]
    async fn commit_interface_changes(&self) -> Result<()>;

    /// Takes back the changes of the network interfaces of the host since [`Connection::begin_interface_changes`].
    /// [`Connection::interfaces`] follows once [`Connection::list_all_interfaces`] is called. Fails with
    /// [`ErrorCode::OperationInvalid`] if none were begun.
    #[op(libvirt = "virInterfaceChangeRollback", wire = InterfaceChangeRollback)]
    async fn rollback_interface_changes(&self) -> Result<()>;
}

/// What can be done with a network interface of the host.
#[operations(class = Interface)]
pub trait Interfaces: Send + Sync {
    /// Brings the interface up. Fails with [`ErrorCode::OperationInvalid`] if it is up.
    #[op(libvirt = "virInterfaceCreate", wire = InterfaceCreate, changes_record)]
    async fn start(&self, interface: &handle::Interface) -> Result<()>;

    /// Takes the interface down. The program may cut off its own way to the host. Fails with
    /// [`ErrorCode::OperationInvalid`] if it is down.
    #[op(libvirt = "virInterfaceDestroy", wire = InterfaceDestroy, changes_record)]
    async fn destroy(&self, interface: &handle::Interface) -> Result<()>;

    /// Removes the definition of the interface.
    #[op(libvirt = "virInterfaceUndefine", wire = InterfaceUndefine, changes_record)]
    async fn undefine(&self, interface: &handle::Interface) -> Result<()>;

    /// Fetches the description of the interface.
    ///
    /// # Returns
    /// an `<interface>` document
    #[op(libvirt = "virInterfaceGetXMLDesc", wire = InterfaceGetXmlDesc)]
    async fn fetch_xml(
        &self,
        interface: &handle::Interface,
        /// a combination of `VirgoInterfaceXmlFlags`
        flags: InterfaceXmlFlags,
    ) -> Result<String>;
}

pub use flags::*;

#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod flags {
    /// Which network interfaces of the host to list.
    #[virgo_gir::flags]
    pub enum InterfaceListFlags {
        /// Interfaces that are down.
        INACTIVE = 1 << 0,
        /// Interfaces that are up.
        ACTIVE = 1 << 1,
    }

    /// How to define a network interface of the host.
    #[virgo_gir::flags]
    pub enum InterfaceDefineFlags {
        /// Validates the document against the schema first.
        VALIDATE = 1 << 0,
    }

    /// Which description of a network interface of the host to fetch.
    #[virgo_gir::flags]
    pub enum InterfaceXmlFlags {
        /// The definition, instead of what the interface is now.
        INACTIVE = 1 << 0,
    }
}
