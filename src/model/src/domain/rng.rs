//! Sources of randomness.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Names a model of a random number generator.
    pub enum RngModel: "rng model" {
        Virtio = "virtio",
        VirtioTransitional = "virtio-transitional",
        VirtioNonTransitional = "virtio-non-transitional",
    }
}

choices! {
    /// Says where randomness comes from.
    pub enum RngBackendModel: "rng backend" {
        Random = "random",
        Egd = "egd",
        Builtin = "builtin",
    }
}

bind! {
    /// Describes a source of randomness.
    pub struct Rng {
        /// Names its model.
        pub model: RngModel = required("model"),
        /// Says where randomness comes from.
        pub backend: Option<RngBackend> = child("backend"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Says where randomness comes from.
    pub struct RngBackend {
        /// Names the kind of source.
        pub model: RngBackendModel = required("model"),
        /// Holds the path of a character device, such as `/dev/urandom`.
        pub path: Option<String> = text_if_any(),
    }
}
