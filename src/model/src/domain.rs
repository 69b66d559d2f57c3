//! `<domain>`: the description of a virtual machine or container.
//!
//! Drivers parse it when a domain is defined and write it on request. Each part has a file; this one combines them.

mod address;
mod character;
mod clock;
mod controller;
mod cpu;
mod defaults;
mod devices;
mod disk;
mod display;
mod features;
mod input;
mod interface;
mod memballoon;
mod memory;
mod namespace;
mod numa;
mod options;
mod os;
mod qemu;
mod rng;
mod sound;
mod usb;
mod validate;
mod watchdog;

pub use address::{Address, DrivePlace, IsaPlace, PciPlace, Place, UsbPlace, VirtioSerialPlace};
pub use character::{CharDevice, CharMode, CharSource, CharTarget, CharType};
pub use clock::{Clock, ClockOffset, Timer};
pub use controller::{Controller, ControllerDriver, ControllerTarget};
pub use cpu::{Cpu, CpuCheck, CpuFallback, CpuFeature, CpuMatch, CpuMode, CpuModel, CpuPolicy, CpuTopology};
pub use defaults::fill_defaults;
pub use devices::Devices;
pub use disk::{
    Disk, DiskBus, DiskCache, DiskDevice, DiskDiscard, DiskDriver, DiskIo, DiskModel, DiskSource, DiskTarget,
    DiskType, StartupPolicy, Tray,
};
pub use display::{
    Connected, Gl, Graphics, GraphicsType, Listen, ListenType, SpiceChannel, SpiceChannelName, SpiceMode,
    Video, VideoAcceleration, VideoModel, VideoModelType,
};
pub use features::Features;
pub use input::{Input, InputBus, InputModel, InputType};
pub use interface::{
    GuestOffloads, HostOffloads, Interface, InterfaceDriver, InterfaceSource, InterfaceType, LinkState,
};
pub use memballoon::{Memballoon, MemballoonModel};
pub use memory::Memory;
pub(crate) use namespace::{adopt_namespace, set_apart};
pub use numa::{Distances, MemoryAccess, Numa, NumaCell, Sibling};
pub use options::{XmlOptions, forget_run};
pub use os::{BootDevice, BootMenu, Firmware, Loader, LoaderType, Nvram, Os, OsType};
pub use qemu::{QEMU_NAMESPACE, QemuCommandline, QemuEnv};
pub use rng::{Rng, RngBackend, RngBackendModel, RngModel};
pub use sound::{Audio, Sound, SoundModel};
pub use usb::{Hub, Redirdev};
pub use validate::validate;
pub use watchdog::{Panic, PanicModel, Watchdog, WatchdogAction, WatchdogModel};

use crate::CpuSet;
use crate::bind::{XmlStruct, bind};
use crate::schema::{self, NAMESPACES};
use crate::value::{choices, excerpt};
use crate::xml::{self, Element, XmlError, XmlErrorKind};
use uuid::Uuid;

choices! {
    /// Name of the hypervisor that runs a domain.
    pub open enum DomainType: "domain type" {
        Qemu = "qemu",
        Kvm = "kvm",
        Test = "test",
        Lxc = "lxc",
        Xen = "xen",
        Vmware = "vmware",
        Hyperv = "hyperv",
        Vbox = "vbox",
        Bhyve = "bhyve",
        Vz = "vz",
        Hvf = "hvf",
    }
}

choices! {
    /// Action when the guest powers off, reboots or crashes.
    pub enum LifecycleAction: "action" {
        Destroy = "destroy",
        Restart = "restart",
        RenameRestart = "rename-restart",
        Preserve = "preserve",
        CoredumpDestroy = "coredump-destroy",
        CoredumpRestart = "coredump-restart",
    }
}

choices! {
    /// Whether virtual processors are placed by hand or by a daemon's advice.
    pub enum Placement: "placement" {
        Static = "static",
        Auto = "auto",
    }
}

bind! {
    /// Virtual machine (or container): libvirt's `<domain>`.
    pub struct Domain {
        /// Name of the hypervisor that runs it.
        pub kind: DomainType = required("type"),
        /// Number it goes by while it runs.
        pub id: Option<i32> = attr("id"),
        /// Name, unique on its host and never empty once validated.
        pub name: String = text_of_or_default("name"),
        /// Identity; missing until [`fill_defaults`] gives it one.
        pub uuid: Option<Uuid> = text_of("uuid"),
        /// Short text for people.
        pub title: Option<String> = text_of("title"),
        /// Longer text for people.
        pub description: Option<String> = text_of("description"),
        /// Metadata of applications, uninterpreted.
        pub metadata: Option<Element> = raw("metadata"),
        /// Limit for memory that is plugged in later, untouched.
        pub max_memory: Option<Element> = raw("maxMemory"),
        /// Memory at boot.
        pub memory: Memory = child_or_default("memory"),
        /// Memory now, at most `memory`.
        pub current_memory: Option<Memory> = child("currentMemory"),
        /// Number of virtual processors it has.
        pub vcpu: Vcpu = child_or_default("vcpu"),
        /// Number of threads for the input and output of disks.
        pub iothreads: Option<u32> = text_of("iothreads"),
        /// Firmware, kernel and boot order.
        pub os: Os = child_or_default("os"),
        /// Features of the platform.
        pub features: Option<Features> = child("features"),
        /// Processor the guest sees.
        pub cpu: Option<Cpu> = child("cpu"),
        /// Clock the guest sees.
        pub clock: Option<Clock> = child("clock"),
        /// Action when the guest powers off.
        pub on_poweroff: Option<LifecycleAction> = text_of("on_poweroff"),
        /// Action when the guest reboots.
        pub on_reboot: Option<LifecycleAction> = text_of("on_reboot"),
        /// Action when the guest crashes.
        pub on_crash: Option<LifecycleAction> = text_of("on_crash"),
        /// Its devices.
        pub devices: Devices = child_or_default("devices"),
        /// Arguments and environment handed to QEMU as they are.
        pub qemu_commandline: Option<QemuCommandline> = child("qemu:commandline"),
    }
}

bind! {
    /// Number of virtual processors.
    pub struct Vcpu {
        /// Method of CPU placement.
        pub placement: Option<Placement> = attr("placement"),
        /// Host processors they may run on, unless one is pinned, and the rest of the hypervisor's process, too.
        pub cpuset: Option<CpuSet> = attr("cpuset"),
        /// Number that are there at boot, where that is fewer than `count`.
        pub current: Option<u32> = attr("current"),
        /// Number that there can be.
        pub count: u32 = text(),
    }
    default { count: 1 }
}

impl Domain {
    /// Reads a domain and checks it; see [`validate`].
    pub fn parse(xml: &str) -> Result<Self, XmlError> {
        let root = xml::parse(xml)?;
        let path = root.name.clone();
        Self::from_root(root).map_err(|error| error.within(&path))
    }

    /// Reads a domain from its root element and checks it; an error's path starts within that element.
    pub(crate) fn from_root(mut root: Element) -> Result<Self, XmlError> {
        if root.name != "domain" {
            let message = format!("the root element is <{}>, but a domain's is <domain>", root.name);
            return Err(XmlError::new(XmlErrorKind::Unsupported, root.position, message));
        }
        if let Some(uri) = root.attribute("xmlns").filter(|uri| !uri.is_empty()) {
            let message = format!("<domain xmlns='{}'>: a domain is in no namespace", excerpt(uri));
            return Err(XmlError::new(XmlErrorKind::Invalid, root.position, message).within("@xmlns"));
        }
        for (prefix, uri) in NAMESPACES {
            adopt_namespace(&mut root, prefix, uri);
        }
        set_apart(&mut root);
        // A field says more of what is wrong with its value, so it is asked first.
        let known = schema::check(&root, schema::domain());
        let mut domain = Self::from_element(root)?;
        known?;
        // As by libvirt, what the cells have is what the domain has.
        if let Some(kib) = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref()?.kib()) {
            domain.memory.kib = kib;
        }
        validate::check(&domain)?;
        Ok(domain)
    }

    /// Refuses what libvirt's schema doesn't know; [`Domain::parse`] keeps and passes over that.
    pub fn validate_schema(xml: &str) -> Result<(), XmlError> {
        let mut root = xml::parse(xml)?;
        for (prefix, uri) in NAMESPACES {
            adopt_namespace(&mut root, prefix, uri);
        }
        set_apart(&mut root);
        schema::validate(&root, schema::domain()).map_err(|error| error.within("domain"))
    }

    /// Writes the domain, ending with a newline.
    pub fn to_xml(&self, options: &XmlOptions) -> String {
        let domain = options.apply(self);
        let mut root = domain.to_element("domain");
        if domain.qemu_commandline.is_some() {
            root.set_attribute("xmlns:qemu", QEMU_NAMESPACE);
        }
        root.to_xml()
    }
}
