//! How a domain boots: firmware, kernel and boot order.

use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Names the firmware a driver picks by itself.
    pub enum Firmware: "firmware" {
        Bios = "bios",
        Efi = "efi",
    }
}

choices! {
    /// Says how a firmware image is mapped.
    pub enum LoaderType: "loader type" {
        Rom = "rom",
        Pflash = "pflash",
    }
}

choices! {
    /// Names a kind of device to boot from.
    pub enum BootDevice: "boot device" {
        Hd = "hd",
        Fd = "fd",
        Cdrom = "cdrom",
        Network = "network",
    }
}

bind! {
    /// Describes how a domain boots.
    pub struct Os {
        /// Names the firmware the driver is to choose.
        pub firmware: Option<Firmware> = attr("firmware"),
        /// Says what runs: machine architecture and guest type.
        pub kind: Option<OsType> = child("type"),
        /// Names the program a container starts.
        pub init: Option<String> = text_of("init"),
        /// Describes the firmware image.
        pub loader: Option<Loader> = child("loader"),
        /// Describes where firmware variables are stored.
        pub nvram: Option<Nvram> = child("nvram"),
        /// Holds the path of a kernel booted directly.
        pub kernel: Option<String> = text_of("kernel"),
        /// Holds the path of the kernel's initial RAM disk.
        pub initrd: Option<String> = text_of("initrd"),
        /// Holds the kernel's command line.
        pub cmdline: Option<String> = text_of("cmdline"),
        /// Holds the path of a device tree blob.
        pub dtb: Option<String> = text_of("dtb"),
        /// Lists kinds of devices to boot from, first choice first.
        pub boot: Vec<BootDevice> = attrs_of("boot", "dev"),
        /// Describes the firmware's boot menu.
        pub boot_menu: Option<BootMenu> = child("bootmenu"),
    }
}

bind! {
    /// Says what runs: machine architecture and guest type.
    pub struct OsType {
        /// Names the processor architecture, such as `x86_64`.
        pub arch: Option<String> = attr("arch"),
        /// Names the machine type, such as `q35`.
        pub machine: Option<String> = attr("machine"),
        /// Holds the guest type: `hvm`, `exe`, `linux`, `xen` …
        pub name: String = text(),
    }
}

bind! {
    /// Describes a firmware image.
    pub struct Loader {
        /// Says that the guest can't change the image.
        pub readonly: Option<bool> = attr("readonly"),
        /// Says that the firmware supports secure boot.
        pub secure: Option<bool> = attr("secure"),
        /// Says how the image is mapped.
        pub kind: Option<LoaderType> = attr("type"),
        /// Holds the image's path.
        pub path: Option<String> = text_if_any(),
    }
}

bind! {
    /// Describes where firmware variables are stored.
    pub struct Nvram {
        /// Holds the path of the file new stores are copied from.
        pub template: Option<String> = attr("template"),
        /// Holds the store's path.
        pub path: Option<String> = text_if_any(),
    }
}

bind! {
    /// Describes the firmware's boot menu.
    pub struct BootMenu {
        /// Says whether the menu is shown.
        pub enable: Option<bool> = attr("enable"),
        /// Holds how long it waits, in milliseconds.
        pub timeout: Option<u32> = attr("timeout"),
    }
}
