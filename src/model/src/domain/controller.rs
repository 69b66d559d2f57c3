//! Bus controllers.

use super::Address;
use crate::bind::bind;
use crate::value::{Hex, OnOff};

bind! {
    /// Bus's controller.
    pub struct Controller {
        /// Name of the bus: `pci`, `usb`, `scsi`, `virtio-serial` …
        pub kind: String = required("type"),
        /// Number among controllers of its kind.
        pub index: Option<u32> = attr("index"),
        /// Model, such as `pcie-root-port`.
        pub model: Option<String> = attr("model"),
        /// Number of the ports of a controller of USB or virtio-serial.
        pub ports: Option<u32> = attr("ports"),
        /// Number of the interrupts of a controller of virtio-serial.
        pub vectors: Option<u32> = attr("vectors"),
        /// Name of the hypervisor's device, for a controller of PCI.
        pub model_name: Option<String> = attr_of("model", "name"),
        /// Properties of a PCI controller in the guest.
        pub target: Option<ControllerTarget> = child("target"),
        /// First of the master's ports that a companion serves.
        pub master_startport: Option<u32> = attr_of("master", "startport"),
        /// Driver on the host.
        pub driver: Option<ControllerDriver> = child("driver"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Properties of a PCI controller in the guest.
    pub struct ControllerTarget {
        /// Number of a bridge's chassis.
        pub chassis_nr: Option<u32> = attr("chassisNr"),
        /// Number of a port's chassis.
        pub chassis: Option<u32> = attr("chassis"),
        /// Number of a port.
        pub port: Option<Hex> = attr("port"),
        /// Whether devices can be plugged in and out while the guest runs.
        pub hotplug: Option<OnOff> = attr("hotplug"),
    }
}

bind! {
    /// Driver of a controller on the host.
    pub struct ControllerDriver {
        /// Name of the thread that serves it.
        pub iothread: Option<u32> = attr("iothread"),
        /// Number of the queues of a controller of SCSI.
        pub queues: Option<u32> = attr("queues"),
        /// Number of commands a disk may have under way.
        pub cmd_per_lun: Option<u32> = attr("cmd_per_lun"),
        /// Number of sectors a command may be about.
        pub max_sectors: Option<u32> = attr("max_sectors"),
    }
}
