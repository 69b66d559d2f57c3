//! What a guest shows and who can see it: graphics servers and video cards.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Names a way to see a guest's screen.
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
    /// Says where a graphics server listens.
    pub enum ListenType: "listen type" {
        Address = "address",
        Network = "network",
        Socket = "socket",
        None = "none",
    }
}

choices! {
    /// Names a model of a video card.
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
    /// Says what becomes of a viewer who is connected when the password changes.
    pub enum Connected: "connected action" {
        Keep = "keep",
        Disconnect = "disconnect",
        Fail = "fail",
    }
}

choices! {
    /// Says whether a SPICE channel is encrypted.
    pub enum SpiceMode: "channel mode" {
        Any = "any",
        Secure = "secure",
        Insecure = "insecure",
    }
}

choices! {
    /// Names a SPICE channel.
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
    /// Describes a way to see a guest's screen.
    pub struct Graphics {
        /// Names the way.
        pub kind: GraphicsType = required("type"),
        /// Holds the port; -1 leaves it to the driver.
        pub port: Option<i32> = attr("port"),
        /// Holds SPICE's port for TLS.
        pub tls_port: Option<i32> = attr("tlsPort"),
        /// Says that the driver chooses the port.
        pub autoport: Option<bool> = attr("autoport"),
        /// Holds the port for web sockets; -1 leaves it to the driver.
        pub websocket: Option<i32> = attr("websocket"),
        /// Holds the path of a UNIX socket.
        pub socket: Option<String> = attr("socket"),
        /// Holds the address it listens on.
        pub listen: Option<String> = attr("listen"),
        /// Names the keyboard's layout.
        pub keymap: Option<String> = attr("keymap"),
        /// Holds the password viewers give; written only for [`super::XmlOptions::secure`].
        pub passwd: Option<String> = attr("passwd"),
        /// Holds when the password ends, as in `2030-01-31T15:30:00`.
        pub passwd_valid_to: Option<String> = attr("passwdValidTo"),
        /// Says what becomes of who is connected when the password changes.
        pub connected: Option<Connected> = attr("connected"),
        /// Says whether SPICE's channels are encrypted that don't say so themselves.
        pub default_mode: Option<SpiceMode> = attr("defaultMode"),
        /// Lists where it listens.
        pub listens: Vec<Listen> = children("listen"),
        /// Says which of SPICE's channels are encrypted.
        pub channels: Vec<SpiceChannel> = children("channel"),
        /// Describes how it draws with the host's graphics card.
        pub gl: Option<Gl> = child("gl"),
    }
}

bind! {
    /// Says where a graphics server listens.
    pub struct Listen {
        /// Says what kind of place it is.
        pub kind: ListenType = required("type"),
        /// Holds a host's name or address.
        pub address: Option<String> = attr("address"),
        /// Names a virtual network.
        pub network: Option<String> = attr("network"),
        /// Holds the path of a UNIX socket.
        pub socket: Option<String> = attr("socket"),
    }
}

bind! {
    /// Says whether one of SPICE's channels is encrypted.
    pub struct SpiceChannel {
        /// Names the channel.
        pub name: SpiceChannelName = required("name"),
        /// Says whether it is.
        pub mode: SpiceMode = required("mode"),
    }
}

bind! {
    /// Describes how a graphics server draws with the host's graphics card.
    pub struct Gl {
        /// Says whether it does.
        pub enable: Option<bool> = attr("enable"),
        /// Holds the path of the host's device, such as `/dev/dri/renderD128`.
        pub rendernode: Option<String> = attr("rendernode"),
    }
}

bind! {
    /// Describes a video card.
    pub struct Video {
        /// Describes the card's model.
        pub model: Option<VideoModel> = child("model"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Describes a video card's model.
    pub struct VideoModel {
        /// Names it.
        pub kind: VideoModelType = required("type"),
        /// Holds QXL's primary memory in KiB.
        pub ram: Option<u32> = attr("ram"),
        /// Holds video memory in KiB.
        pub vram: Option<u32> = attr("vram"),
        /// Holds QXL's frame buffer for VGA in KiB.
        pub vgamem: Option<u32> = attr("vgamem"),
        /// Counts screens.
        pub heads: Option<u32> = attr("heads"),
        /// Says that it is the card the guest starts with.
        pub primary: Option<bool> = attr("primary"),
        /// Says what is drawn by the host.
        pub acceleration: Option<VideoAcceleration> = child("acceleration"),
    }
}

bind! {
    /// Says what a video card lets the host draw.
    pub struct VideoAcceleration {
        /// Says that three dimensions are.
        pub accel3d: Option<bool> = attr("accel3d"),
        /// Says that two dimensions are.
        pub accel2d: Option<bool> = attr("accel2d"),
    }
}
