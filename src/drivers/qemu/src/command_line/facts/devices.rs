//! The facts of devices.
use virgo_model::Element;
use virgo_model::domain::{
    Address, Audio, CharDevice, CharSource, CharTarget, Controller, ControllerDriver, ControllerTarget,
    Devices, Disk, DiskDriver, DiskSource, DiskTarget, Gl, Graphics, GuestOffloads, HostOffloads, Hub, Input,
    Interface, InterfaceDriver, InterfaceSource, Listen, Memballoon, Panic, Redirdev, Rng, RngBackend, Sound,
    SpiceChannel, Video, VideoAcceleration, VideoModel, Watchdog,
};

use super::own_and_parent;
use virgo_driver_kit::description::facts::Verdict::{Harmless, If, Later, Obeyed, Only, Parts, Refused};
use virgo_driver_kit::description::facts::{Facts, Verdict};
use virgo_driver_kit::facts;

/// What is done with the place of a device on its bus.
const ADDRESS: Verdict = Parts(&PLACE);

static PLACE: Facts = facts! { Address { place: Obeyed } + {
    "@type": Obeyed,
    "@domain": If(|around, _| is_of(around, &["pci"])),
    "@slot": If(|around, _| is_of(around, &["pci"])),
    "@function": If(|around, _| is_of(around, &["pci"])),
    "@multifunction": If(|around, _| is_of(around, &["pci"])),
    "@bus": If(|around, _| is_of(around, &["pci", "drive", "usb", "virtio-serial"])),
    "@controller": If(|around, _| is_of(around, &["drive", "virtio-serial"])),
    "@target": If(|around, _| is_of(around, &["drive"])),
    "@unit": If(|around, _| is_of(around, &["drive"])),
    "@port": If(|around, _| is_of(around, &["usb", "virtio-serial"])),
    "@iobase": If(|around, _| is_of(around, &["isa"])),
    "@irq": If(|around, _| is_of(around, &["isa"])),
}};

/// Tells whether an address is of one of these types.
fn is_of(around: &[&Element], types: &[&str]) -> bool {
    around.last().and_then(|address| address.attribute("type")).is_some_and(|kind| types.contains(&kind))
}

pub(super) static DEVICES: Facts = facts! { Devices {
    emulator: Obeyed,
    disks: Parts(&DISK),
    controllers: Parts(&CONTROLLER),
    interfaces: Parts(&INTERFACE),
    serials: Parts(&CHAR_DEVICE),
    parallels: Parts(&CHAR_DEVICE),
    consoles: Parts(&CHAR_DEVICE),
    channels: Parts(&CHAR_DEVICE),
    inputs: Parts(&INPUT),
    graphics: Parts(&GRAPHICS),
    sounds: Parts(&SOUND),
    audios: Parts(&AUDIO),
    videos: Parts(&VIDEO),
    redirdevs: Parts(&REDIRDEV),
    hubs: Parts(&HUB),
    watchdogs: Parts(&WATCHDOG),
    memballoon: Parts(&MEMBALLOON),
    rngs: Parts(&RNG),
    panics: Parts(&PANIC),
} + {
    "redirfilter": If(is_empty),
}};

fn is_empty(around: &[&Element], _: &str) -> bool {
    around.last().is_some_and(|element| element.elements().next().is_none())
}

static DISK: Facts = facts! { Disk {
    kind: Obeyed,
    device: Obeyed,
    model: If(is_virtio_disk),
    driver: Parts(&DISK_DRIVER),
    source: Parts(&DISK_SOURCE),
    target: Parts(&DISK_TARGET),
    readonly: Obeyed,
    shareable: Obeyed,
    serial: Obeyed,
    boot_order: Obeyed,
    alias: Obeyed,
    address: ADDRESS,
} + {
    "@snapshot": Harmless("it says what a snapshot does with the disk, and this driver takes none"),
    "backingStore": Harmless("the images themselves say on which others they are based"),
}};

fn is_virtio_disk(around: &[&Element], model: &str) -> bool {
    let target = around.last().and_then(|disk| disk.child("target"));
    model.starts_with("virtio") && target.and_then(|target| target.attribute("bus")) == Some("virtio")
}

static DISK_DRIVER: Facts = facts! { DiskDriver {
    name: Only(&["qemu"]),
    format: Obeyed,
    cache: Obeyed,
    io: Obeyed,
    discard: Obeyed,
    iothread: If(is_driver_of_virtio),
    queues: If(is_driver_of_virtio),
} + {
    "@detect_zeroes": Obeyed,
    "@error_policy": Obeyed,
    "@rerror_policy": Obeyed,
    "@copy_on_read": Only(&["off"]),
}};

fn is_driver_of_virtio(around: &[&Element], _: &str) -> bool {
    let target = own_and_parent(around).and_then(|(_, disk)| disk.child("target"));
    target.and_then(|target| target.attribute("bus")) == Some("virtio")
}

static DISK_SOURCE: Facts = facts! { DiskSource {
    file: Obeyed,
    dev: Obeyed,
    dir: Refused,
    protocol: Refused,
    name: Refused,
    pool: Refused,
    volume: Refused,
    startup_policy: Later("a missing image is left out when the domain starts"),
} + {
    "@index": Harmless("it numbers the images of a running domain"),
    "seclabel/@model": Harmless("it says whose label is not to be changed"),
    "seclabel/@relabel": Only(&["no"]),
    "seclabel/@labelskip": Harmless("it tells what happened to a running domain"),
}};

static DISK_TARGET: Facts = facts! { DiskTarget {
    dev: Obeyed,
    bus: Obeyed,
    tray: Obeyed,
    removable: Obeyed,
    rotation_rate: Obeyed,
}};

static CONTROLLER: Facts = facts! { Controller {
    kind: Obeyed,
    index: Obeyed,
    model: Obeyed,
    ports: Obeyed,
    vectors: Obeyed,
    model_name: Obeyed,
    target: Parts(&CONTROLLER_TARGET),
    master_startport: Obeyed,
    driver: Parts(&CONTROLLER_DRIVER),
    alias: Obeyed,
    address: ADDRESS,
}};

static CONTROLLER_TARGET: Facts = facts! { ControllerTarget {
    chassis_nr: Obeyed,
    chassis: Obeyed,
    port: Obeyed,
    hotplug: Obeyed,
}};

static CONTROLLER_DRIVER: Facts = facts! { ControllerDriver {
    iothread: Obeyed,
    queues: Obeyed,
    cmd_per_lun: Obeyed,
    max_sectors: Obeyed,
}};

static INTERFACE: Facts = facts! { Interface {
    kind: Obeyed,
    mac: Obeyed,
    source: Parts(&INTERFACE_SOURCE),
    target_dev: If(is_named_by_user),
    model: Obeyed,
    driver: Parts(&INTERFACE_DRIVER),
    link_state: Only(&["up"]),
    mtu: Obeyed,
    boot_order: Obeyed,
    alias: Obeyed,
    address: ADDRESS,
} + {
    "@trustGuestRxFilters": Only(&["no"]),
    "mac/@type": Harmless("it says how the address was chosen"),
    "ip/@family": Obeyed,
    "ip/@address": Obeyed,
    "ip/@prefix": Obeyed,
    "rom/@enabled": Obeyed,
}};

static INTERFACE_DRIVER: Facts = facts! { InterfaceDriver {
    name: Obeyed,
    txmode: Obeyed,
    ioeventfd: Obeyed,
    event_idx: Obeyed,
    queues: Obeyed,
    rx_queue_size: Obeyed,
    tx_queue_size: Obeyed,
    host: Parts(&HOST_OFFLOADS),
    guest: Parts(&GUEST_OFFLOADS),
}};

static HOST_OFFLOADS: Facts = facts! { HostOffloads {
    csum: Obeyed,
    gso: Obeyed,
    tso4: Obeyed,
    tso6: Obeyed,
    ecn: Obeyed,
    ufo: Obeyed,
    mrg_rxbuf: Obeyed,
}};

static GUEST_OFFLOADS: Facts = facts! { GuestOffloads {
    csum: Obeyed,
    tso4: Obeyed,
    tso6: Obeyed,
    ecn: Obeyed,
    ufo: Obeyed,
}};

/// Tells whether the name of the host's device can be had, or is one that a driver made up for an earlier run.
fn is_named_by_user(around: &[&Element], name: &str) -> bool {
    let kind = own_and_parent(around).and_then(|(_, interface)| interface.attribute("type"));
    kind == Some("ethernet")
        || ["vnet", "vif", "macvtap", "macvlan"].iter().any(|prefix| name.starts_with(prefix))
}

static INTERFACE_SOURCE: Facts = facts! { InterfaceSource {
    network: Refused,
    portgroup: Refused,
    bridge: Obeyed,
    dev: Refused,
    mode: Refused,
}};

static CHAR_DEVICE: Facts = facts! { CharDevice {
    kind: Obeyed,
    tty: Harmless("a running domain has it, and each run another"),
    source: Parts(&CHAR_SOURCE),
    protocol: Obeyed,
    target: Parts(&CHAR_TARGET),
    alias: Obeyed,
    address: ADDRESS,
} + {
    "log/@file": Obeyed,
    "log/@append": Obeyed,
}};

static CHAR_SOURCE: Facts = facts! { CharSource {
    mode: Obeyed,
    host: Obeyed,
    service: Obeyed,
    path: Obeyed,
    append: Obeyed,
    channel: Obeyed,
} + {
    "seclabel/@model": Harmless("it says whose label is not to be changed"),
    "seclabel/@relabel": Only(&["no"]),
    "seclabel/@labelskip": Harmless("it tells what happened to a running domain"),
}};

static CHAR_TARGET: Facts = facts! { CharTarget {
    kind: Obeyed,
    port: Obeyed,
    name: Obeyed,
    model: Obeyed,
    state: Harmless("it tells what the guest of a running domain does"),
}};

static INPUT: Facts =
    facts! { Input { kind: Obeyed, bus: Obeyed, model: Obeyed, alias: Obeyed, address: ADDRESS } };

static GRAPHICS: Facts = facts! { Graphics {
    kind: Obeyed,
    port: Later("it is reserved, or chosen, when the domain starts"),
    tls_port: Only(&["-1", "0"]),
    autoport: Later("the port is chosen when the domain starts"),
    websocket: Obeyed,
    socket: Obeyed,
    listen: Obeyed,
    keymap: Obeyed,
    passwd: Later("the password is set once QEMU runs; until then nobody gets in"),
    passwd_valid_to: Later("it is set with the password"),
    connected: Later("it is told with the password"),
    default_mode: Obeyed,
    listens: Parts(&LISTEN),
    channels: Parts(&SPICE_CHANNEL),
    gl: Parts(&GL),
} + {
    "@sharePolicy": Obeyed,
    "image/@compression": Obeyed,
    "jpeg/@compression": Obeyed,
    "zlib/@compression": Obeyed,
    "playback/@compression": Obeyed,
    "streaming/@mode": Obeyed,
    "mouse/@mode": Obeyed,
    "clipboard/@copypaste": Obeyed,
    "filetransfer/@enable": Obeyed,
}};

static LISTEN: Facts = facts! { Listen { kind: Obeyed, address: Obeyed, network: Refused, socket: Obeyed }};

static SPICE_CHANNEL: Facts = facts! { SpiceChannel { name: Obeyed, mode: Obeyed } };

static GL: Facts = facts! { Gl { enable: Obeyed, rendernode: Obeyed }};

static VIDEO: Facts = facts! { Video { model: Parts(&VIDEO_MODEL), alias: Obeyed, address: ADDRESS } + {
    "driver/@name": Only(&["qemu"]),
}};

static VIDEO_MODEL: Facts = facts! { VideoModel {
    kind: Obeyed,
    ram: Obeyed,
    vram: Obeyed,
    vram64: Obeyed,
    vgamem: Obeyed,
    heads: Obeyed,
    primary: Obeyed,
    width: Obeyed,
    height: Obeyed,
    acceleration: Parts(&VIDEO_ACCELERATION),
}};

static VIDEO_ACCELERATION: Facts = facts! { VideoAcceleration { accel3d: Obeyed, accel2d: Only(&["no"]) }};

static MEMBALLOON: Facts = facts! { Memballoon { model: Obeyed, alias: Obeyed, address: ADDRESS } + {
    "@autodeflate": Obeyed,
    "@freePageReporting": Obeyed,
    "stats/@period": Harmless("the guest is asked for statistics when somebody wants them"),
}};

static RNG: Facts = facts! { Rng { model: Obeyed, backend: Parts(&RNG_BACKEND), alias: Obeyed, address: ADDRESS } + {
    "rate/@bytes": Obeyed,
    "rate/@period": Obeyed,
}};

static RNG_BACKEND: Facts = facts! { RngBackend { model: Obeyed, path: Obeyed } + {
    "@type": Obeyed,
    "source": Obeyed,
    "protocol/@type": Obeyed,
}};

static SOUND: Facts = facts! { Sound {
    model: Obeyed,
    codecs: Obeyed,
    audio: Obeyed,
    alias: Obeyed,
    address: ADDRESS,
}};

static AUDIO: Facts = facts! { Audio { id: Obeyed, kind: Only(&["none", "spice"]) } };

static REDIRDEV: Facts = facts! { Redirdev {
    bus: Only(&["usb"]),
    kind: Only(&["spicevmc"]),
    boot_order: Obeyed,
    alias: Obeyed,
    address: ADDRESS,
}};

static HUB: Facts = facts! { Hub { kind: Obeyed, alias: Obeyed, address: ADDRESS } };

static WATCHDOG: Facts =
    facts! { Watchdog { model: Obeyed, action: Obeyed, alias: Obeyed, address: ADDRESS } };

static PANIC: Facts = facts! { Panic { model: Obeyed, alias: Obeyed, address: ADDRESS } };
