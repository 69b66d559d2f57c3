//! Character devices: serial and parallel ports, consoles, channels.

use super::Address;
use crate::bind::bind;
use crate::value::{OnOff, choices};

choices! {
    /// Backend of a character device on the host.
    pub enum CharType: "character device type" {
        Pty = "pty",
        Null = "null",
        Vc = "vc",
        Dev = "dev",
        File = "file",
        Pipe = "pipe",
        Stdio = "stdio",
        Udp = "udp",
        Tcp = "tcp",
        Unix = "unix",
        Spicevmc = "spicevmc",
        Spiceport = "spiceport",
        Nmdm = "nmdm",
        QemuVdagent = "qemu-vdagent",
        Dbus = "dbus",
    }
}

choices! {
    /// Role of the host in a socket connection.
    pub enum CharMode: "source mode" {
        Bind = "bind",
        Connect = "connect",
    }
}

bind! {
    /// Serial or parallel port, a console or a channel.
    pub struct CharDevice {
        /// Backend on the host.
        pub kind: CharType = attr_or_default("type"),
        /// Running console's terminal, as in `/dev/pts/3`.
        pub tty: Option<String> = attr("tty"),
        /// Host's end, or the first of its two: a UDP socket has one to send from as well.
        pub source: Option<CharSource> = first_child("source"),
        /// Protocol over a TCP socket: `raw`, `telnet` …
        pub protocol: Option<String> = attr_of("protocol", "type"),
        /// Guest's end.
        pub target: Option<CharTarget> = child("target"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Host's end of a character device.
    pub struct CharSource {
        /// Role of the host in a socket connection.
        pub mode: Option<CharMode> = attr("mode"),
        /// Name of a host.
        pub host: Option<String> = attr("host"),
        /// Port's number or name.
        pub service: Option<String> = attr("service"),
        /// Path of a file, device, pipe or socket.
        pub path: Option<String> = attr("path"),
        /// Whether a file is added to rather than emptied.
        pub append: Option<OnOff> = attr("append"),
        /// Name of a SPICE or D-Bus channel.
        pub channel: Option<String> = attr("channel"),
    }
}

bind! {
    /// Guest's end of a character device.
    pub struct CharTarget {
        /// Name of the device the guest sees: `isa-serial`, `serial`, `virtio` …
        pub kind: Option<String> = attr("type"),
        /// Number among devices of its kind (or a forwarded port).
        pub port: Option<u32> = attr("port"),
        /// Name of a channel, such as `org.qemu.guest_agent.0`.
        pub name: Option<String> = attr("name"),
        /// Model of the device the guest sees: `isa-serial`, `pl011` …
        pub model: Option<String> = attr_of("model", "name"),
        /// While the domain runs, whether the guest has opened it.
        pub state: Option<String> = attr("state"),
    }
}
