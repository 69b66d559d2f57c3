//! Graphics servers and video cards.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Name of a way to see a guest's screen.
    pub enum GraphicsType: "graphics type" {
        Vnc = "vnc",
        Spice = "spice",
        Sdl = "sdl",
        Rdp = "rdp",
        Desktop = "desktop",
        EglHeadless = "egl-headless",
        Dbus = "dbus",
    }
}

choices! {
    /// Type of a listen address.
    pub enum ListenType: "listen type" {
        Address = "address",
        Network = "network",
        Socket = "socket",
        None = "none",
    }
}

choices! {
    /// Model of a video card.
    pub enum VideoModelType: "video model" {
        Default = "default",
        Vga = "vga",
        Cirrus = "cirrus",
        Vmvga = "vmvga",
        Xen = "xen",
        Vbox = "vbox",
        Qxl = "qxl",
        Parallels = "parallels",
        Virtio = "virtio",
        Gop = "gop",
        None = "none",
        Bochs = "bochs",
        Ramfb = "ramfb",
    }
}

choices! {
    /// Action for a connected client when the password changes.
    pub enum Connected: "connected action" {
        Keep = "keep",
        Disconnect = "disconnect",
        Fail = "fail",
    }
}

choices! {
    /// Whether a SPICE channel is encrypted.
    pub enum SpiceMode: "channel mode" {
        Any = "any",
        Secure = "secure",
        Insecure = "insecure",
    }
}

choices! {
    /// Name of a SPICE channel.
    pub enum SpiceChannelName: "channel name" {
        Main = "main",
        Display = "display",
        Inputs = "inputs",
        Cursor = "cursor",
        Playback = "playback",
        Record = "record",
        Smartcard = "smartcard",
        Usbredir = "usbredir",
    }
}

bind! {
    /// Way to see a guest's screen.
    pub struct Graphics {
        /// Name of the way.
        pub kind: GraphicsType = required("type"),
        /// Port; -1 leaves it to the driver.
        pub port: Option<i32> = attr("port"),
        /// SPICE's port for TLS.
        pub tls_port: Option<i32> = attr("tlsPort"),
        /// Whether the driver chooses the port.
        pub autoport: Option<bool> = attr("autoport"),
        /// Port for web sockets; -1 leaves it to the driver.
        pub websocket: Option<i32> = attr("websocket"),
        /// Path of a UNIX socket.
        pub socket: Option<String> = attr("socket"),
        /// Address it listens on.
        pub listen: Option<String> = attr("listen"),
        /// Name of the keyboard's layout.
        pub keymap: Option<String> = attr("keymap"),
        /// Password viewers give; written only for [`super::XmlOptions::secure`].
        pub passwd: Option<String> = attr("passwd"),
        /// Expiry of the password, as `2030-01-31T15:30:00`.
        pub passwd_valid_to: Option<String> = attr("passwdValidTo"),
        /// Action for a connected client when the password changes.
        pub connected: Option<Connected> = attr("connected"),
        /// Whether SPICE's channels are encrypted that don't say so themselves.
        pub default_mode: Option<SpiceMode> = attr("defaultMode"),
        /// Listen addresses.
        pub listens: Vec<Listen> = children("listen"),
        /// Encryption per SPICE channel.
        pub channels: Vec<SpiceChannel> = children("channel"),
        /// OpenGL rendering.
        pub gl: Option<Gl> = child("gl"),
    }
}

bind! {
    /// Listen address of a graphics server.
    pub struct Listen {
        /// Type of the address.
        pub kind: ListenType = required("type"),
        /// Host's name or address.
        pub address: Option<String> = attr("address"),
        /// Name of a virtual network.
        pub network: Option<String> = attr("network"),
        /// Path of a UNIX socket.
        pub socket: Option<String> = attr("socket"),
    }
}

bind! {
    /// Whether one of SPICE's channels is encrypted.
    pub struct SpiceChannel {
        /// Name of the channel.
        pub name: SpiceChannelName = required("name"),
        /// Whether it is.
        pub mode: SpiceMode = required("mode"),
    }
}

bind! {
    /// OpenGL rendering of a graphics server.
    pub struct Gl {
        /// Whether it does.
        pub enable: Option<bool> = attr("enable"),
        /// Path of the host's device, such as `/dev/dri/renderD128`.
        pub rendernode: Option<String> = attr("rendernode"),
    }
}

bind! {
    /// Video card.
    pub struct Video {
        /// Card's model.
        pub model: Option<VideoModel> = child("model"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Video card's model.
    pub struct VideoModel {
        /// Name.
        pub kind: VideoModelType = required("type"),
        /// QXL's primary memory in KiB.
        pub ram: Option<u32> = attr("ram"),
        /// Video memory in KiB.
        pub vram: Option<u32> = attr("vram"),
        /// QXL's second video memory in KiB, which is mapped with 64 bits.
        pub vram64: Option<u32> = attr("vram64"),
        /// QXL's frame buffer for VGA in KiB.
        pub vgamem: Option<u32> = attr("vgamem"),
        /// Number of screens.
        pub heads: Option<u32> = attr("heads"),
        /// Whether it is the card the guest starts with.
        pub primary: Option<bool> = attr("primary"),
        /// Preferred width in pixels.
        pub width: Option<u32> = attr_of("resolution", "x"),
        /// Preferred height in pixels.
        pub height: Option<u32> = attr_of("resolution", "y"),
        /// Acceleration by the host.
        pub acceleration: Option<VideoAcceleration> = child("acceleration"),
    }
}

bind! {
    /// Acceleration of a video card by the host.
    pub struct VideoAcceleration {
        /// Whether three dimensions are.
        pub accel3d: Option<bool> = attr("accel3d"),
        /// Whether two dimensions are.
        pub accel2d: Option<bool> = attr("accel2d"),
    }
}
