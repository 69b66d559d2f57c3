//! Mice, tablets and keyboards.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Names a kind of input device.
    pub enum InputType: "input type" {
        Mouse = "mouse",
        Tablet = "tablet",
        Keyboard = "keyboard",
        Passthrough = "passthrough",
        Evdev = "evdev",
    }
}

choices! {
    /// Names the bus an input device sits on.
    pub enum InputBus: "bus" {
        Ps2 = "ps2",
        Usb = "usb",
        Xen = "xen",
        Parallels = "parallels",
        Virtio = "virtio",
        None = "none",
    }
}

choices! {
    /// Names a model of an input device of virtio.
    pub enum InputModel: "input model" {
        Virtio = "virtio",
        VirtioTransitional = "virtio-transitional",
        VirtioNonTransitional = "virtio-non-transitional",
    }
}

bind! {
    /// Describes a mouse, tablet or keyboard.
    pub struct Input {
        /// Says what it is.
        pub kind: InputType = required("type"),
        /// Names the bus it sits on.
        pub bus: Option<InputBus> = attr("bus"),
        /// Names its model, for one of virtio.
        pub model: Option<InputModel> = attr("model"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}
