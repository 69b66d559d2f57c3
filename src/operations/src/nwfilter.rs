//! Network filters and their bindings: the records that declare them as kinds of objects, their operations and flags.
//! Daemons tell nothing of them.
use uuid::Uuid;
use virgo_operations_macros::{kind, operations};

use crate::{Result, handle, record};

/// What a driver knows of a network filter at a moment; the object's properties are read from it.
#[kind(
    class = NwFilter,
    owner = Connection,
    list = nw_filters,
    item = nw_filter,
    called = "network filter",
    wire = Nwfilter,
    orphan = InvalidNwfilter,
    load = driver.nw_filter_collection().list_all_nw_filters()
)]
pub struct NwFilterRecord {
    /// The UUID of the filter, which never changes.
    #[key]
    #[property]
    pub uuid: Uuid,
    /// The name of the filter, by which interfaces of domains and other filters refer to it.
    #[handle]
    #[property]
    pub name: String,
}

/// What a driver knows of the binding of a network filter at a moment; the object's properties are read from it.
#[kind(
    class = NwFilterBinding,
    owner = Connection,
    list = nw_filter_bindings,
    item = nw_filter_binding,
    called = "network filter binding",
    wire = NwfilterBinding,
    orphan = InvalidNwfilterBinding,
    load = driver.nw_filter_collection().list_all_nw_filter_bindings()
)]
pub struct NwFilterBindingRecord {
    /// The name of the network device on the host whose traffic is filtered. It identifies the binding.
    #[key]
    #[wire(portdev)]
    #[property]
    pub port_dev: String,
    /// The name of the filter.
    #[handle]
    #[wire(filtername)]
    #[property]
    pub filter_name: String,
}

/// The network filters of a connection, and their bindings.
#[operations(class = Connection)]
pub trait NwFilterCollection: Send + Sync {
    /// Lists all network filters.
    ///
    /// # Returns
    /// the filters
    #[op(libvirt = "virConnectListAllNWFilters", wire = ConnectListAllNwfilters, updates_list)]
    async fn list_all_nw_filters(&self) -> Result<Vec<record::NwFilter>>;

    /// Finds a network filter by its name. Fails with [`ErrorCode::NoNwfilter`] if there is none.
    ///
    /// # Returns
    /// the filter
    #[op(libvirt = "virNWFilterLookupByName", wire = NwfilterLookupByName)]
    async fn lookup_nw_filter_by_name(
        &self,
        /// the name
        name: &str,
    ) -> Result<record::NwFilter>;

    /// Finds a network filter by its UUID. Fails with [`ErrorCode::NoNwfilter`] if there is none, and with
    /// [`ErrorCode::InvalidArg`] if the text is no UUID.
    ///
    /// # Returns
    /// the filter
    #[op(libvirt = "virNWFilterLookupByUUIDString", wire = NwfilterLookupByUuid)]
    async fn lookup_nw_filter_by_uuid(
        &self,
        /// the UUID, with or without dashes
        uuid: &str,
    ) -> Result<record::NwFilter>;

    /// Defines a network filter, or changes the one with the same name and UUID, also where it is in use. Fails with
    /// [`ErrorCode::OperationFailed`] if another filter has the name or the UUID.
    ///
    /// # Returns
    /// the filter
    #[op(libvirt = "virNWFilterDefineXMLFlags", wire = NwfilterDefineXmlFlags)]
    async fn define_nw_filter(
        &self,
        /// a `<filter>` document
        xml: &str,
        /// a combination of `VirgoNwFilterDefineFlags`
        flags: NwFilterDefineFlags,
    ) -> Result<record::NwFilter>;

    /// Lists the bindings of network filters: which filter the traffic of each network device goes through.
    ///
    /// # Returns
    /// the bindings
    #[op(libvirt = "virConnectListAllNWFilterBindings", wire = ConnectListAllNwfilterBindings, updates_list)]
    async fn list_all_nw_filter_bindings(&self) -> Result<Vec<record::NwFilterBinding>>;

    /// Finds the binding of a network device. Fails with [`ErrorCode::NoNwfilterBinding`] if it has none.
    ///
    /// # Returns
    /// the binding
    #[op(libvirt = "virNWFilterBindingLookupByPortDev", wire = NwfilterBindingLookupByPortDev)]
    async fn lookup_nw_filter_binding_by_port_dev(
        &self,
        /// the name of the network device on the host
        port_dev: &str,
    ) -> Result<record::NwFilterBinding>;

    /// Has a network filter applied to the traffic of a network device. The hypervisor does so for the interfaces of
    /// domains; this is for devices that are made otherwise.
    ///
    /// # Returns
    /// the binding
    #[op(libvirt = "virNWFilterBindingCreateXML", wire = NwfilterBindingCreateXml)]
    async fn create_nw_filter_binding(
        &self,
        /// a `<filterbinding>` document
        xml: &str,
        /// a combination of `VirgoNwFilterBindingCreateFlags`
        flags: NwFilterBindingCreateFlags,
    ) -> Result<record::NwFilterBinding>;
}

/// What can be done with a network filter.
#[operations(class = NwFilter)]
pub trait NwFilters: Send + Sync {
    /// Removes the filter. Fails with [`ErrorCode::OperationInvalid`] if it is in use.
    #[op(libvirt = "virNWFilterUndefine", wire = NwfilterUndefine, changes_record)]
    async fn undefine(&self, filter: &handle::NwFilter) -> Result<()>;

    /// Fetches the description of the filter, with its rules.
    ///
    /// # Returns
    /// a `<filter>` document
    #[op(libvirt = "virNWFilterGetXMLDesc", wire = NwfilterGetXmlDesc)]
    async fn fetch_xml(&self, filter: &handle::NwFilter) -> Result<String>;
}

/// What can be done with the binding of a network filter.
#[operations(class = NwFilterBinding)]
pub trait NwFilterBindings: Send + Sync {
    /// Removes the binding: the traffic of the device goes through the filter no more.
    #[op(libvirt = "virNWFilterBindingDelete", wire = NwfilterBindingDelete, changes_record)]
    async fn delete(&self, binding: &handle::NwFilterBinding) -> Result<()>;

    /// Fetches the description of the binding.
    ///
    /// # Returns
    /// a `<filterbinding>` document
    #[op(libvirt = "virNWFilterBindingGetXMLDesc", wire = NwfilterBindingGetXmlDesc)]
    async fn fetch_xml(&self, binding: &handle::NwFilterBinding) -> Result<String>;
}

pub use flags::*;

#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod flags {
    /// How to define a network filter.
    #[virgo_gir::flags]
    pub enum NwFilterDefineFlags {
        /// Validates the document against the schema first.
        VALIDATE = 1 << 0,
    }

    /// How to create the binding of a network filter.
    #[virgo_gir::flags]
    pub enum NwFilterBindingCreateFlags {
        /// Validates the document against the schema first.
        VALIDATE = 1 << 0,
    }
}
