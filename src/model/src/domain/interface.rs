//! Network interfaces.

use super::Address;
use crate::bind::bind;
use crate::value::{MacAddress, OnOff, choices};

choices! {
    /// Type of a network interface.
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
    /// Whether a network cable is plugged in.
    pub enum LinkState: "link state" {
        Up = "up",
        Down = "down",
    }
}

bind! {
    /// Network interface.
    pub struct Interface {
        /// Type.
        pub kind: InterfaceType = required("type"),
        /// Hardware address; missing until [`super::fill_defaults`] gives it one.
        pub mac: Option<MacAddress> = attr_of("mac", "address"),
        /// Name of the bridge, network or device it is connected to.
        pub source: Option<InterfaceSource> = child("source"),
        /// Name of the device the host sees.
        pub target_dev: Option<String> = attr_of("target", "dev"),
        /// Name of the network card the guest sees, such as `virtio` or `e1000`.
        pub model: Option<String> = attr_of("model", "type"),
        /// Driver on the host.
        pub driver: Option<InterfaceDriver> = child("driver"),
        /// Whether the cable is plugged in.
        pub link_state: Option<LinkState> = attr_of("link", "state"),
        /// Largest packet's size in bytes.
        pub mtu: Option<u32> = attr_of("mtu", "size"),
        /// Position in the boot order, from 1.
        pub boot_order: Option<u32> = attr_of("boot", "order"),
        /// Device alias, `ua-…` if a user chose it.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Driver of a network interface on the host.
    pub struct InterfaceDriver {
        /// Backend: `qemu` or `vhost`.
        pub name: Option<String> = attr("name"),
        /// Transmission mode: `iothread` or `timer`.
        pub txmode: Option<String> = attr("txmode"),
        /// Whether the guest's notifications are taken asynchronously.
        pub ioeventfd: Option<OnOff> = attr("ioeventfd"),
        /// Whether notifications are sent only for what is waited for.
        pub event_idx: Option<OnOff> = attr("event_idx"),
        /// Number of pairs of queues.
        pub queues: Option<u32> = attr("queues"),
        /// Number of packets the queue for incoming ones takes.
        pub rx_queue_size: Option<u32> = attr("rx_queue_size"),
        /// Number of packets the queue for outgoing ones takes.
        pub tx_queue_size: Option<u32> = attr("tx_queue_size"),
        /// Offloads of sent packets to the host.
        pub host: Option<HostOffloads> = child("host"),
        /// Offloads of received packets to the guest.
        pub guest: Option<GuestOffloads> = child("guest"),
    }
}

bind! {
    /// Offloads of packets that the guest sends.
    pub struct HostOffloads {
        /// Whether checksums are.
        pub csum: Option<OnOff> = attr("csum"),
        /// Whether the division into segments is, in its general form.
        pub gso: Option<OnOff> = attr("gso"),
        /// Whether that of TCP over IPv4 is.
        pub tso4: Option<OnOff> = attr("tso4"),
        /// Whether that of TCP over IPv6 is.
        pub tso6: Option<OnOff> = attr("tso6"),
        /// Whether notices of congestion survive that.
        pub ecn: Option<OnOff> = attr("ecn"),
        /// Whether the division of UDP is.
        pub ufo: Option<OnOff> = attr("ufo"),
        /// Whether a packet may take several buffers.
        pub mrg_rxbuf: Option<OnOff> = attr("mrg_rxbuf"),
    }
}

bind! {
    /// Offloads of packets that the guest receives.
    pub struct GuestOffloads {
        /// Whether checksums are.
        pub csum: Option<OnOff> = attr("csum"),
        /// Whether segments of TCP over IPv4 come together.
        pub tso4: Option<OnOff> = attr("tso4"),
        /// Whether those over IPv6 do.
        pub tso6: Option<OnOff> = attr("tso6"),
        /// Whether notices of congestion survive that.
        pub ecn: Option<OnOff> = attr("ecn"),
        /// Whether fragments of UDP come together.
        pub ufo: Option<OnOff> = attr("ufo"),
    }
}

bind! {
    /// Network or device of a network interface.
    pub struct InterfaceSource {
        /// Name of a virtual network.
        pub network: Option<String> = attr("network"),
        /// Name of a group of ports of the network.
        pub portgroup: Option<String> = attr("portgroup"),
        /// Name of a bridge of the host.
        pub bridge: Option<String> = attr("bridge"),
        /// Name of a device of the host.
        pub dev: Option<String> = attr("dev"),
        /// Mode of a direct connection (`vepa`, `bridge`, `private`, `passthrough`), or role in a socket
        /// connection.
        pub mode: Option<String> = attr("mode"),
    }
}
