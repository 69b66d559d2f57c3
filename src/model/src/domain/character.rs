//! Character devices: serial and parallel ports, consoles, channels.

use super::Address;
use crate::bind::bind;
use crate::value::{OnOff, choices};

choices! {
    /// Says what is at the host's end of a character device.
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
    /// Says which side of a socket the host is.
    pub enum CharMode: "source mode" {
        Bind = "bind",
        Connect = "connect",
    }
}

bind! {
    /// Describes a serial or parallel port, a console or a channel.
    pub struct CharDevice {
        /// Says what is at the host's end.
        pub kind: CharType = attr_or_default("type"),
        /// Holds a running console's terminal, as in `/dev/pts/3`.
        pub tty: Option<String> = attr("tty"),
        /// Describes the host's end, or the first of its two: a UDP socket has one to send from as well.
        pub source: Option<CharSource> = first_child("source"),
        /// Names what is spoken over a TCP socket: `raw`, `telnet` …
        pub protocol: Option<String> = attr_of("protocol", "type"),
        /// Describes the guest's end.
        pub target: Option<CharTarget> = child("target"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Describes the host's end of a character device.
    pub struct CharSource {
        /// Says which side of a socket the host is.
        pub mode: Option<CharMode> = attr("mode"),
        /// Names a host.
        pub host: Option<String> = attr("host"),
        /// Holds a port's number or name.
        pub service: Option<String> = attr("service"),
        /// Holds the path of a file, device, pipe or socket.
        pub path: Option<String> = attr("path"),
        /// Says whether a file is added to rather than emptied.
        pub append: Option<OnOff> = attr("append"),
        /// Names a SPICE or D-Bus channel.
        pub channel: Option<String> = attr("channel"),
    }
}

bind! {
    /// Describes the guest's end of a character device.
    pub struct CharTarget {
        /// Names the device the guest sees: `isa-serial`, `serial`, `virtio` …
        pub kind: Option<String> = attr("type"),
        /// Holds its number among devices of its kind (or a forwarded port).
        pub port: Option<u32> = attr("port"),
        /// Names a channel, such as `org.qemu.guest_agent.0`.
        pub name: Option<String> = attr("name"),
        /// Names the model of the device the guest sees: `isa-serial`, `pl011` …
        pub model: Option<String> = attr_of("model", "name"),
        /// Says, while the domain runs, whether the guest has opened it.
        pub state: Option<String> = attr("state"),
    }
}
