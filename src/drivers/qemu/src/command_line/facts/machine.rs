//! The facts of the machine itself: all but devices.
use virgo_model::Element;
use virgo_model::domain::{
    BootMenu, Clock, Cpu, CpuFeature, CpuModel, CpuTopology, Distances, Domain, Features, Loader, Memory,
    Numa, NumaCell, Nvram, Os, OsType, Sibling, Timer, Vcpu,
};

use super::devices::DEVICES;
use virgo_driver_kit::description::facts::Facts;
use virgo_driver_kit::description::facts::Verdict::{
    Harmless, If, Later, Never, Obeyed, Only, Parts, Refused,
};
use virgo_driver_kit::facts;

const FOR_PEOPLE: &str = "it is for people and applications";

const PINS: &str = "the threads of virtual CPUs are put there once QEMU runs";

pub(crate) static DOMAIN: Facts = facts! { Domain {
    kind: Obeyed,
    id: Harmless("a running domain has it, and each run another"),
    name: Obeyed,
    uuid: Obeyed,
    title: Harmless(FOR_PEOPLE),
    description: Harmless(FOR_PEOPLE),
    metadata: Harmless(FOR_PEOPLE),
    max_memory: Refused,
    memory: Parts(&MEMORY),
    current_memory: Later("the balloon is set once QEMU runs"),
    vcpu: Parts(&VCPU),
    iothreads: Obeyed,
    os: Parts(&OS),
    features: Parts(&FEATURES),
    cpu: Parts(&CPU),
    clock: Parts(&CLOCK),
    on_poweroff: If(is_done),
    on_reboot: If(is_done),
    on_crash: If(is_done),
    devices: Parts(&DEVICES),
    qemu_commandline: Obeyed,
} + {
    "pm/suspend-to-mem/@enabled": Obeyed,
    "pm/suspend-to-disk/@enabled": Obeyed,
    "cputune/vcpupin/@vcpu": Later(PINS),
    "cputune/vcpupin/@cpuset": Later(PINS),
    "qemu:capabilities": Never("it says what libvirt is to think of QEMU, and here QEMU itself is asked"),
    // What libvirt adds by itself.
    "resource/partition/=": Only(&["/machine"]),
    "seclabel": Harmless("`platform` refuses all but those that say how QEMU runs anyway"),
}};

/// Tells whether the driver does what is to follow the end of a guest: it renames nothing, and dumps no memory.
fn is_done(_: &[&Element], action: &str) -> bool {
    matches!(action, "destroy" | "restart" | "preserve")
}

static MEMORY: Facts = facts! { Memory { kib: Obeyed } + { "@unit": Obeyed, "@dumpCore": Obeyed }};

static VCPU: Facts = facts! { Vcpu {
    placement: Only(&["static"]),
    cpuset: Later("the threads of QEMU are put there once it runs"),
    current: Obeyed,
    count: Obeyed,
}};

static OS: Facts = facts! { Os {
    firmware: Obeyed,
    kind: Parts(&OS_TYPE),
    init: Refused,
    loader: Parts(&LOADER),
    nvram: Parts(&NVRAM),
    kernel: Obeyed,
    initrd: Obeyed,
    cmdline: Obeyed,
    dtb: Obeyed,
    boot: Obeyed,
    reboot_timeout: Obeyed,
    boot_menu: Parts(&BOOT_MENU),
} + {
    "bios/@useserial": Only(&["no"]),
    "firmware": If(has_known_features),
}};

/// Tells whether an image is asked for with the keys that it has: with secure boot, and only then.
fn has_known_features(around: &[&Element], _: &str) -> bool {
    let Some(firmware) = around.last() else { return false };
    let feature = |name: &str| {
        let feature = firmware.elements().find(|feature| feature.attribute("name") == Some(name))?;
        Some(feature.attribute("enabled") == Some("yes"))
    };
    feature("enrolled-keys").is_none_or(|keys| keys == feature("secure-boot").unwrap_or(false))
}

static OS_TYPE: Facts = facts! { OsType { arch: Obeyed, machine: Obeyed, name: Obeyed }};

static LOADER: Facts = facts! { Loader { readonly: Obeyed, secure: Obeyed, kind: Obeyed, path: Obeyed } + {
    "@format": Only(&["raw"]),
    "@stateless": Obeyed,
}};

static NVRAM: Facts = facts! { Nvram { template: Obeyed, path: Obeyed } + {
    "@format": Only(&["raw"]),
    "@templateFormat": Only(&["raw"]),
}};

static BOOT_MENU: Facts = facts! { BootMenu { enable: Obeyed, timeout: Obeyed }};

static FEATURES: Facts = facts! { Features {
    acpi: Obeyed,
    apic: Harmless("every machine with such a chip has it"),
    pae: Harmless("the CPU model says whether there is such a thing"),
} + {
    "vmport/@state": Obeyed,
    "smm/@state": Obeyed,
    "smm/tseg/=": Obeyed,
    "smm/tseg/@unit": Obeyed,
    "pmu/@state": Obeyed,
    "kvm/hidden/@state": Obeyed,
    "hyperv/@mode": Only(&["custom", "passthrough"]),
    "hyperv/relaxed/@state": Obeyed,
    "hyperv/vapic/@state": Obeyed,
    "hyperv/spinlocks/@state": Obeyed,
    "hyperv/spinlocks/@retries": Obeyed,
    "hyperv/vpindex/@state": Obeyed,
    "hyperv/runtime/@state": Obeyed,
    "hyperv/synic/@state": Obeyed,
    "hyperv/stimer/@state": Obeyed,
    "hyperv/stimer/direct/@state": Obeyed,
    "hyperv/reset/@state": Obeyed,
    "hyperv/vendor_id/@state": Obeyed,
    "hyperv/vendor_id/@value": Obeyed,
    "hyperv/frequencies/@state": Obeyed,
    "hyperv/reenlightenment/@state": Obeyed,
    "hyperv/tlbflush/@state": Obeyed,
    "hyperv/ipi/@state": Obeyed,
    "hyperv/evmcs/@state": Obeyed,
}};

static CPU: Facts = facts! { Cpu {
    mode: Obeyed,
    matching: Only(&["exact"]),
    check: Only(&["none", "partial"]),
    migratable: Obeyed,
    model: Parts(&CPU_MODEL),
    vendor: Refused,
    topology: Parts(&CPU_TOPOLOGY),
    features: Parts(&CPU_FEATURE),
    numa: Parts(&NUMA),
} + {
    "cache/@mode": Obeyed,
    "cache/@level": Obeyed,
}};

static NUMA: Facts = facts! { Numa { cells: Parts(&NUMA_CELL) }};

static NUMA_CELL: Facts = facts! { NumaCell {
    id: Obeyed,
    cpus: Obeyed,
    memory: Obeyed,
    unit: Obeyed,
    access: Only(&["private"]),
    discard: Harmless("the memory is in no file, whose content could be of use later"),
    distances: Parts(&DISTANCES),
}};

static DISTANCES: Facts = facts! { Distances { siblings: Parts(&SIBLING) }};

static SIBLING: Facts = facts! { Sibling { id: Obeyed, value: Obeyed }};

static CPU_MODEL: Facts = facts! { CpuModel {
    fallback: Harmless("no other model ever stands in"),
    vendor_id: Obeyed,
    name: Obeyed,
}};

static CPU_TOPOLOGY: Facts = facts! { CpuTopology {
    sockets: Obeyed,
    dies: Obeyed,
    clusters: Obeyed,
    cores: Obeyed,
    threads: Obeyed,
}};

static CPU_FEATURE: Facts = facts! { CpuFeature { policy: Obeyed, name: Obeyed }};

static CLOCK: Facts = facts! { Clock {
    offset: Obeyed,
    adjustment: If(is_adjustable),
    basis: Obeyed,
    timezone: Obeyed,
    timers: Parts(&TIMER),
} + {
    "@start": Obeyed,
}};

fn is_adjustable(around: &[&Element], adjustment: &str) -> bool {
    let offset = around.last().and_then(|clock| clock.attribute("offset"));
    offset == Some("variable") || matches!(adjustment, "reset" | "0")
}

static TIMER: Facts = facts! { Timer {
    name: Only(&["rtc", "pit", "hpet", "kvmclock", "hypervclock"]),
    tickpolicy: If(is_known_policy),
    present: If(may_be_absent),
} + {
    "@track": Only(&["wall"]),
}};

fn is_known_policy(around: &[&Element], policy: &str) -> bool {
    let timer = around.last().and_then(|timer| timer.attribute("name"));
    matches!((timer, policy), (Some("rtc"), "delay" | "catchup") | (Some("pit"), "delay" | "discard"))
}

fn may_be_absent(around: &[&Element], present: &str) -> bool {
    let timer = around.last().and_then(|timer| timer.attribute("name"));
    present == "yes" || matches!(timer, Some("hpet" | "kvmclock" | "hypervclock"))
}
