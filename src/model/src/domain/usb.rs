//! USB devices: redirected ones, and hubs.

use super::{Address, CharType};
use crate::bind::bind;

bind! {
    /// USB device of a viewer's machine that the guest sees.
    pub struct Redirdev {
        /// Name of the bus, which is `usb`.
        pub bus: Option<String> = attr("bus"),
        /// Backend on the host.
        pub kind: CharType = required("type"),
        /// Position in the boot order, from 1.
        pub boot_order: Option<u32> = attr_of("boot", "order"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Device that gives a bus more ports.
    pub struct Hub {
        /// Name of the bus, which is `usb`.
        pub kind: String = required("type"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}
