//! Controllers of buses.

use crate::bind::bind;
use crate::xml::Element;

bind! {
    /// Describes a bus's controller.
    pub struct Controller {
        /// Names the bus: `pci`, `usb`, `scsi`, `virtio-serial` …
        pub kind: String = required("type"),
        /// Holds its number among controllers of its kind.
        pub index: Option<u32> = attr("index"),
        /// Names its model, such as `pcie-root-port`.
        pub model: Option<String> = attr("model"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus, untouched.
        pub address: Option<Element> = raw("address"),
    }
}
