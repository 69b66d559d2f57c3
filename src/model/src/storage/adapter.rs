//! Host adapter of a SCSI pool.

use crate::bind::bind;
use crate::value::choices;
use crate::xml::Element;

choices! {
    /// Method of identifying an adapter.
    pub enum AdapterType: "adapter type" {
        ScsiHost = "scsi_host",
        FcHost = "fc_host",
    }
}

bind! {
    /// Name of the host adapter behind which a pool's disks are.
    pub struct PoolAdapter {
        /// Method of identification; [`super::fill_pool_defaults`] assumes SCSI for one with only a name.
        pub kind: Option<AdapterType> = attr("type"),
        /// Name of a SCSI adapter, such as `host2`.
        pub name: Option<String> = attr("name"),
        /// Name of the adapter above a Fibre Channel one.
        pub parent: Option<String> = attr("parent"),
        /// Node name of the adapter above.
        pub parent_wwnn: Option<String> = attr("parent_wwnn"),
        /// Port name of the adapter above.
        pub parent_wwpn: Option<String> = attr("parent_wwpn"),
        /// Fabric name of the adapter above.
        pub parent_fabric_wwn: Option<String> = attr("parent_fabric_wwn"),
        /// Whether the adapter is removed when the pool stops.
        pub managed: Option<bool> = attr("managed"),
        /// Node name of a Fibre Channel adapter.
        pub wwnn: Option<String> = attr("wwnn"),
        /// Port name of a Fibre Channel adapter.
        pub wwpn: Option<String> = attr("wwpn"),
        /// Address of a SCSI adapter that is not known by name, as names change.
        pub parent_address: Option<ParentAddress> = child("parentaddr"),
    }
}

bind! {
    /// Address of a SCSI adapter.
    pub struct ParentAddress {
        /// ID among several at the address.
        pub unique_id: u32 = required("unique_id"),
        /// Address on the PCI bus, untouched.
        pub address: Option<Element> = raw("address"),
    }
}
