//! Random number generators.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Model of a random number generator.
    pub enum RngModel: "rng model" {
        Virtio = "virtio",
        VirtioTransitional = "virtio-transitional",
        VirtioNonTransitional = "virtio-non-transitional",
    }
}

choices! {
    /// Source of the entropy.
    pub enum RngBackendModel: "rng backend" {
        Random = "random",
        Egd = "egd",
        Builtin = "builtin",
    }
}

bind! {
    /// Source of randomness.
    pub struct Rng {
        /// Model.
        pub model: RngModel = required("model"),
        /// Source of the entropy.
        pub backend: Option<RngBackend> = child("backend"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Source of the entropy.
    pub struct RngBackend {
        /// Kind of source.
        pub model: RngBackendModel = required("model"),
        /// Path of a character device, such as `/dev/urandom`.
        pub path: Option<String> = text_if_any(),
    }
}
