//! The device that takes memory back from the guest.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Model of a memory balloon.
    pub enum MemballoonModel: "memballoon model" {
        Virtio = "virtio",
        VirtioTransitional = "virtio-transitional",
        VirtioNonTransitional = "virtio-non-transitional",
        Xen = "xen",
        None = "none",
    }
}

bind! {
    /// Device that takes memory back from the guest.
    pub struct Memballoon {
        /// Model; `none` says that there is none.
        pub model: MemballoonModel = required("model"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}
