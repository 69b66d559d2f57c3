//! Devices of USB alone: redirected ones, and hubs.

use super::{Address, CharType};
use crate::bind::bind;

bind! {
    /// Describes a USB device of a viewer's machine that the guest sees.
    pub struct Redirdev {
        /// Names the bus, which is `usb`.
        pub bus: Option<String> = attr("bus"),
        /// Says what is at the host's end.
        pub kind: CharType = required("type"),
        /// Holds its place in the boot order, from 1.
        pub boot_order: Option<u32> = attr_of("boot", "order"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Describes a device that gives a bus more ports.
    pub struct Hub {
        /// Names the bus, which is `usb`.
        pub kind: String = required("type"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}
