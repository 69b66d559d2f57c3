//! Mice, tablets and keyboards.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Kind of input device.
    pub enum InputType: "input type" {
        Mouse = "mouse",
        Tablet = "tablet",
        Keyboard = "keyboard",
        Passthrough = "passthrough",
        Evdev = "evdev",
    }
}

choices! {
    /// Name of the bus an input device sits on.
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
    /// Model of an input device of virtio.
    pub enum InputModel: "input model" {
        Virtio = "virtio",
        VirtioTransitional = "virtio-transitional",
        VirtioNonTransitional = "virtio-non-transitional",
    }
}

bind! {
    /// Mouse, tablet or keyboard.
    pub struct Input {
        /// Kind of device.
        pub kind: InputType = required("type"),
        /// Name of the bus it sits on.
        pub bus: Option<InputBus> = attr("bus"),
        /// Virtio model.
        pub model: Option<InputModel> = attr("model"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}
