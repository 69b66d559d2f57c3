//! Booting of a domain: firmware, kernel, boot order.

use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Name of the firmware a driver picks by itself.
    pub enum Firmware: "firmware" {
        Bios = "bios",
        Efi = "efi",
    }
}

choices! {
    /// Mapping of a firmware image.
    pub enum LoaderType: "loader type" {
        Rom = "rom",
        Pflash = "pflash",
    }
}

choices! {
    /// Kind of device to boot from.
    pub enum BootDevice: "boot device" {
        Hd = "hd",
        Fd = "fd",
        Cdrom = "cdrom",
        Network = "network",
    }
}

bind! {
    /// Booting of a domain.
    pub struct Os {
        /// Name of the firmware the driver is to choose.
        pub firmware: Option<Firmware> = attr("firmware"),
        /// Architecture, machine type and guest type.
        pub kind: Option<OsType> = child("type"),
        /// Name of the program a container starts.
        pub init: Option<String> = text_of("init"),
        /// Firmware image.
        pub loader: Option<Loader> = child("loader"),
        /// Store of firmware variables.
        pub nvram: Option<Nvram> = child("nvram"),
        /// Path of a kernel booted directly.
        pub kernel: Option<String> = text_of("kernel"),
        /// Path of the kernel's initial RAM disk.
        pub initrd: Option<String> = text_of("initrd"),
        /// Kernel's command line.
        pub cmdline: Option<String> = text_of("cmdline"),
        /// Path of a device tree blob.
        pub dtb: Option<String> = text_of("dtb"),
        /// Kinds of devices to boot from, first choice first.
        pub boot: Vec<BootDevice> = attrs_of("boot", "dev"),
        /// Milliseconds after which the firmware tries again to boot; -1 if it never does.
        pub reboot_timeout: Option<i32> = attr_of("bios", "rebootTimeout"),
        /// Firmware's boot menu.
        pub boot_menu: Option<BootMenu> = child("bootmenu"),
    }
}

bind! {
    /// Architecture, machine type and guest type.
    pub struct OsType {
        /// Name of the processor architecture, such as `x86_64`.
        pub arch: Option<String> = attr("arch"),
        /// Name of the machine type, such as `q35`.
        pub machine: Option<String> = attr("machine"),
        /// Guest type: `hvm`, `exe`, `linux`, `xen` …
        pub name: String = text(),
    }
}

bind! {
    /// Firmware image.
    pub struct Loader {
        /// Whether the guest can't change the image.
        pub readonly: Option<bool> = attr("readonly"),
        /// Whether the firmware supports secure boot.
        pub secure: Option<bool> = attr("secure"),
        /// Mapping of the image.
        pub kind: Option<LoaderType> = attr("type"),
        /// Image's path.
        pub path: Option<String> = text_if_any(),
    }
}

bind! {
    /// Store of firmware variables.
    pub struct Nvram {
        /// Path of the file new stores are copied from.
        pub template: Option<String> = attr("template"),
        /// Store's path.
        pub path: Option<String> = text_if_any(),
    }
}

bind! {
    /// Firmware's boot menu.
    pub struct BootMenu {
        /// Whether the menu is shown.
        pub enable: Option<bool> = attr("enable"),
        /// Timeout in milliseconds.
        pub timeout: Option<u32> = attr("timeout"),
    }
}
