//! Controllers of buses.

use super::Address;
use crate::bind::bind;
use crate::value::{Hex, OnOff};

bind! {
    /// Describes a bus's controller.
    pub struct Controller {
        /// Names the bus: `pci`, `usb`, `scsi`, `virtio-serial` …
        pub kind: String = required("type"),
        /// Holds its number among controllers of its kind.
        pub index: Option<u32> = attr("index"),
        /// Names its model, such as `pcie-root-port`.
        pub model: Option<String> = attr("model"),
        /// Counts the ports of a controller of USB or virtio-serial.
        pub ports: Option<u32> = attr("ports"),
        /// Counts the interrupts of a controller of virtio-serial.
        pub vectors: Option<u32> = attr("vectors"),
        /// Names the hypervisor's device, for a controller of PCI.
        pub model_name: Option<String> = attr_of("model", "name"),
        /// Says how the guest sees a controller of PCI.
        pub target: Option<ControllerTarget> = child("target"),
        /// Holds the first of the master's ports that a companion serves.
        pub master_startport: Option<u32> = attr_of("master", "startport"),
        /// Says how the host serves it.
        pub driver: Option<ControllerDriver> = child("driver"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Says how the guest sees a controller of PCI.
    pub struct ControllerTarget {
        /// Holds the number of a bridge's chassis.
        pub chassis_nr: Option<u32> = attr("chassisNr"),
        /// Holds the number of a port's chassis.
        pub chassis: Option<u32> = attr("chassis"),
        /// Holds the number of a port.
        pub port: Option<Hex> = attr("port"),
        /// Says whether devices can be plugged in and out while the guest runs.
        pub hotplug: Option<OnOff> = attr("hotplug"),
    }
}

bind! {
    /// Says how the host serves a controller.
    pub struct ControllerDriver {
        /// Names the thread that serves it.
        pub iothread: Option<u32> = attr("iothread"),
        /// Counts the queues of a controller of SCSI.
        pub queues: Option<u32> = attr("queues"),
        /// Holds how many commands a disk may have under way.
        pub cmd_per_lun: Option<u32> = attr("cmd_per_lun"),
        /// Holds how many sectors a command may be about.
        pub max_sectors: Option<u32> = attr("max_sectors"),
    }
}
