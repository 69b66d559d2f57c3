//! The host adapter behind which a SCSI pool's disks are.

use crate::bind::bind;
use crate::value::choices;
use crate::xml::Element;

choices! {
    /// Says how an adapter is found.
    pub enum AdapterType: "adapter type" {
        ScsiHost = "scsi_host",
        FcHost = "fc_host",
    }
}

bind! {
    /// Names the host adapter behind which a pool's disks are.
    pub struct PoolAdapter {
        /// Says how it is found; [`super::fill_pool_defaults`] takes one with nothing but a name for SCSI.
        pub kind: Option<AdapterType> = attr("type"),
        /// Names a SCSI adapter, such as `host2`.
        pub name: Option<String> = attr("name"),
        /// Names the adapter above a Fibre Channel one.
        pub parent: Option<String> = attr("parent"),
        /// Holds the node name of the adapter above.
        pub parent_wwnn: Option<String> = attr("parent_wwnn"),
        /// Holds the port name of the adapter above.
        pub parent_wwpn: Option<String> = attr("parent_wwpn"),
        /// Holds the fabric name of the adapter above.
        pub parent_fabric_wwn: Option<String> = attr("parent_fabric_wwn"),
        /// Says whether the adapter is removed when the pool stops.
        pub managed: Option<bool> = attr("managed"),
        /// Holds the node name of a Fibre Channel adapter.
        pub wwnn: Option<String> = attr("wwnn"),
        /// Holds the port name of a Fibre Channel adapter.
        pub wwpn: Option<String> = attr("wwpn"),
        /// Holds the address of a SCSI adapter that is not known by name, as names change.
        pub parent_address: Option<ParentAddress> = child("parentaddr"),
    }
}

bind! {
    /// Holds the address of a SCSI adapter.
    pub struct ParentAddress {
        /// Tells it from others at the address.
        pub unique_id: u32 = required("unique_id"),
        /// Holds the address on the PCI bus, untouched.
        pub address: Option<Element> = raw("address"),
    }
}
