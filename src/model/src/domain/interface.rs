//! Network interfaces.

use crate::bind::bind;
use crate::value::{MacAddress, choices};
use crate::xml::Element;

choices! {
    /// Says what a network interface is connected to.
    pub enum InterfaceType: "interface type" {
        User = "user",
        Ethernet = "ethernet",
        Vhostuser = "vhostuser",
        Server = "server",
        Client = "client",
        Mcast = "mcast",
        Udp = "udp",
        Network = "network",
        Bridge = "bridge",
        Internal = "internal",
        Direct = "direct",
        Hostdev = "hostdev",
        Vdpa = "vdpa",
        Null = "null",
        Vds = "vds",
    }
}

choices! {
    /// Says whether a network cable is plugged in.
    pub enum LinkState: "link state" {
        Up = "up",
        Down = "down",
    }
}

bind! {
    /// Describes a network interface.
    pub struct Interface {
        /// Says what it is connected to.
        pub kind: InterfaceType = required("type"),
        /// Holds its hardware address; missing until [`super::fill_defaults`] gives it one.
        pub mac: Option<MacAddress> = attr_of("mac", "address"),
        /// Names the bridge, network or device it is connected to.
        pub source: Option<InterfaceSource> = child("source"),
        /// Names the device the host sees.
        pub target_dev: Option<String> = attr_of("target", "dev"),
        /// Names the network card the guest sees, such as `virtio` or `e1000`.
        pub model: Option<String> = attr_of("model", "type"),
        /// Says whether the cable is plugged in.
        pub link_state: Option<LinkState> = attr_of("link", "state"),
        /// Holds the largest packet's size in bytes.
        pub mtu: Option<u32> = attr_of("mtu", "size"),
        /// Holds its place in the boot order, from 1.
        pub boot_order: Option<u32> = attr_of("boot", "order"),
        /// Holds its name among the domain's devices, `ua-…` if a user gave it.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus, untouched.
        pub address: Option<Element> = raw("address"),
    }
}

bind! {
    /// Names what a network interface is connected to.
    pub struct InterfaceSource {
        /// Names a virtual network.
        pub network: Option<String> = attr("network"),
        /// Names a group of ports of the network.
        pub portgroup: Option<String> = attr("portgroup"),
        /// Names a bridge of the host.
        pub bridge: Option<String> = attr("bridge"),
        /// Names a device of the host.
        pub dev: Option<String> = attr("dev"),
        /// Says how a host's device is shared: `vepa`, `bridge`, `private`, `passthrough`; or a
        /// socket's side.
        pub mode: Option<String> = attr("mode"),
    }
}
