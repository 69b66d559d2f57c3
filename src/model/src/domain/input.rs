//! Mice, tablets and keyboards.

use crate::bind::bind;
use crate::value::choices;
use crate::xml::Element;

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

bind! {
    /// Describes a mouse, tablet or keyboard.
    pub struct Input {
        /// Says what it is.
        pub kind: InputType = required("type"),
        /// Names the bus it sits on.
        pub bus: Option<InputBus> = attr("bus"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus, untouched.
        pub address: Option<Element> = raw("address"),
    }
}
