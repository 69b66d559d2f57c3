//! Network interfaces.

use super::Address;
use crate::bind::bind;
use crate::value::{MacAddress, OnOff, choices};

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
        /// Says how the host serves it.
        pub driver: Option<InterfaceDriver> = child("driver"),
        /// Says whether the cable is plugged in.
        pub link_state: Option<LinkState> = attr_of("link", "state"),
        /// Holds the largest packet's size in bytes.
        pub mtu: Option<u32> = attr_of("mtu", "size"),
        /// Holds its place in the boot order, from 1.
        pub boot_order: Option<u32> = attr_of("boot", "order"),
        /// Holds its name among the domain's devices, `ua-…` if a user gave it.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Says how the host serves a network interface.
    pub struct InterfaceDriver {
        /// Names who does: `qemu` or `vhost`.
        pub name: Option<String> = attr("name"),
        /// Says how packets are sent: `iothread` or `timer`.
        pub txmode: Option<String> = attr("txmode"),
        /// Says whether the guest's notifications are taken asynchronously.
        pub ioeventfd: Option<OnOff> = attr("ioeventfd"),
        /// Says whether notifications are sent only for what is waited for.
        pub event_idx: Option<OnOff> = attr("event_idx"),
        /// Counts pairs of queues.
        pub queues: Option<u32> = attr("queues"),
        /// Holds how many packets the queue for incoming ones takes.
        pub rx_queue_size: Option<u32> = attr("rx_queue_size"),
        /// Holds how many packets the queue for outgoing ones takes.
        pub tx_queue_size: Option<u32> = attr("tx_queue_size"),
        /// Says what is left to the host of the guest's packets.
        pub host: Option<HostOffloads> = child("host"),
        /// Says what is left to the guest of the host's packets.
        pub guest: Option<GuestOffloads> = child("guest"),
    }
}

bind! {
    /// Says what is left to the host of the packets that the guest sends.
    pub struct HostOffloads {
        /// Says whether checksums are.
        pub csum: Option<OnOff> = attr("csum"),
        /// Says whether the division into segments is, in its general form.
        pub gso: Option<OnOff> = attr("gso"),
        /// Says whether that of TCP over IPv4 is.
        pub tso4: Option<OnOff> = attr("tso4"),
        /// Says whether that of TCP over IPv6 is.
        pub tso6: Option<OnOff> = attr("tso6"),
        /// Says whether notices of congestion survive that.
        pub ecn: Option<OnOff> = attr("ecn"),
        /// Says whether the division of UDP is.
        pub ufo: Option<OnOff> = attr("ufo"),
        /// Says whether a packet may take several buffers.
        pub mrg_rxbuf: Option<OnOff> = attr("mrg_rxbuf"),
    }
}

bind! {
    /// Says what is left to the guest of the packets that it receives.
    pub struct GuestOffloads {
        /// Says whether checksums are.
        pub csum: Option<OnOff> = attr("csum"),
        /// Says whether segments of TCP over IPv4 come together.
        pub tso4: Option<OnOff> = attr("tso4"),
        /// Says whether those over IPv6 do.
        pub tso6: Option<OnOff> = attr("tso6"),
        /// Says whether notices of congestion survive that.
        pub ecn: Option<OnOff> = attr("ecn"),
        /// Says whether fragments of UDP come together.
        pub ufo: Option<OnOff> = attr("ufo"),
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
