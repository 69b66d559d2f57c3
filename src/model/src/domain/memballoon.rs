//! The device that takes memory back from the guest.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Names a model of a memory balloon.
    pub enum MemballoonModel: "memballoon model" {
        Virtio = "virtio",
        VirtioTransitional = "virtio-transitional",
        VirtioNonTransitional = "virtio-non-transitional",
        Xen = "xen",
        None = "none",
    }
}

bind! {
    /// Describes the device that takes memory back from the guest.
    pub struct Memballoon {
        /// Names its model; `none` says that there is none.
        pub model: MemballoonModel = required("model"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}
