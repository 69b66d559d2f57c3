//! The drivers that the suite runs on.

use std::path::Path;
use std::sync::OnceLock;

use virgo_testkit::daemon::{self, Daemon};

/// A driver, and what the cases have to know of it.
pub struct Subject {
    /// For messages.
    pub name: &'static str,
    /// What this machine lacks for it, if anything.
    pub missing: fn() -> Option<&'static str>,
    /// Makes a URI of a host without domains; the folder is empty, and goes with the case.
    pub uri: fn(folder: &Path) -> String,
    /// Describes a domain with 2 of at most 4 virtual CPUs and 32 of 64 MiB of memory: the name, and
    /// elements to put in.
    pub domain: fn(name: &str, inside: &str) -> String,
    /// Whether it does what libvirt's QEMU driver does, and says what is wrong in our words.
    pub is_like_qemu: bool,
    /// Whether events come some time after what they tell of is done.
    pub tells_later: bool,
    /// Whether a guest does at once what it is asked.
    pub obeys_shutdown: bool,
    /// Whether limits of memory can be set.
    pub limits_memory: bool,
    /// Whether virtual CPUs can be pinned.
    pub pins_vcpus: bool,
    /// Whether a domain has a console that says back what is typed.
    pub has_console: bool,
    /// Whether a domain has a keyboard and a screen.
    pub has_screen: bool,
    /// Whether an agent runs in the guest.
    pub has_agent: bool,
    /// Whether domains can get and give up devices.
    pub changes_devices: bool,
    /// Whether it counts what domains do, and can tune them.
    pub has_figures: bool,
    /// Whether domains have monitors of QEMU.
    pub has_qemu_monitor: bool,
    /// Whether it has networks.
    pub has_networks: bool,
    /// Whether networks have ports and DHCP servers.
    pub has_network_ports: bool,
    /// Whether it has devices of the host, which are those of [`NODE`].
    pub has_node_devices: bool,
    /// Whether it knows which of them are active and persistent.
    pub knows_node_devices: bool,
    /// Whether it keeps secrets.
    pub has_secrets: bool,
    /// Whether it has network filters.
    pub has_nw_filters: bool,
    /// Whether it has network interfaces, which are those of [`NODE`].
    pub has_interfaces: bool,
    /// Whether domains have snapshots and checkpoints.
    pub has_snapshots: bool,
    /// Whether it has storage pools and volumes.
    pub has_storage: bool,
    /// Whether volumes hold what is written to them, and can be resized and wiped.
    pub has_volume_data: bool,
}

/// The hosts of the test drivers: an interface, and two devices, of which libvirt's makes others.
const NODE: &str = "<node>
  <interface type='ethernet' name='eth1'><start mode='onboot'/><mac address='aa:bb:cc:dd:ee:ff'/></interface>
  <device><name>computer</name><capability type='system'><hardware><uuid>11111111-2222-3333-4444-555555555555</uuid></hardware><firmware/></capability></device>
  <device><name>scsi_host11</name><parent>computer</parent><capability type='scsi_host'><host>11</host>
    <capability type='fc_host'><wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn>
      <fabric_wwn>2000000043214321</fabric_wwn></capability>
    <capability type='vport_ops'><max_vports>127</max_vports><vports>0</vports></capability></capability></device>
</node>";

/// The table of drivers.
pub const SUBJECTS: &[Subject] = &[TEST, QEMU, KVM, REMOTE_TEST];

const TEST: Subject = Subject {
    name: "test",
    missing: || None,
    uri: |folder| {
        let file = folder.join("node.xml");
        std::fs::write(&file, NODE).expect("the folder of a case can be written");
        format!("test://{}", file.display())
    },
    domain: |name, inside| {
        format!(
            "<domain type='test'><name>{name}</name><memory unit='MiB'>64</memory>
             <currentMemory unit='MiB'>32</currentMemory><vcpu current='2'>4</vcpu>
             <os><type>hvm</type></os>{inside}</domain>"
        )
    },
    is_like_qemu: true,
    tells_later: false,
    obeys_shutdown: true,
    limits_memory: true,
    pins_vcpus: true,
    has_console: true,
    has_screen: true,
    has_agent: true,
    changes_devices: true,
    has_figures: true,
    has_qemu_monitor: false,
    has_networks: true,
    has_network_ports: true,
    has_node_devices: true,
    knows_node_devices: true,
    has_secrets: true,
    has_nw_filters: true,
    has_interfaces: true,
    has_snapshots: true,
    has_storage: true,
    has_volume_data: true,
};

/// QEMU's own processor, with a guest of a few hundred bytes.
const QEMU: Subject = Subject {
    name: "qemu",
    missing: qemu_is_missing,
    uri: |folder| format!("qemu:///embed?root={}", folder.display()),
    domain: |name, inside| tiny("qemu", name, inside),
    is_like_qemu: true,
    tells_later: false,
    // It does so in its own time; `tests/qemu` has cases for that, and for its console.
    obeys_shutdown: false,
    limits_memory: false,
    pins_vcpus: false,
    has_console: false,
    has_screen: true,
    has_agent: false,
    changes_devices: false,
    has_figures: false,
    has_qemu_monitor: true,
    has_networks: false,
    has_network_ports: false,
    has_node_devices: false,
    knows_node_devices: false,
    has_secrets: false,
    has_nw_filters: false,
    has_interfaces: false,
    has_snapshots: false,
    has_storage: false,
    has_volume_data: false,
};

/// The same on the host's processor.
const KVM: Subject = Subject {
    name: "kvm",
    missing: || {
        let is_there = std::fs::File::options().read(true).write(true).open("/dev/kvm").is_ok();
        if is_there { qemu_is_missing() } else { Some("there is no /dev/kvm") }
    },
    domain: |name, inside| tiny("kvm", name, inside),
    ..QEMU
};

/// libvirt's own test driver, behind a libvirtd that all cases share: each has a made-up host of its own.
const REMOTE_TEST: Subject = Subject {
    name: "remote-test",
    missing: daemon::missing,
    uri: |folder| {
        static DAEMON: OnceLock<Daemon> = OnceLock::new();
        let socket = DAEMON.get_or_init(|| Daemon::start("")).socket();
        let file = folder.join("node.xml");
        std::fs::write(&file, NODE).expect("the folder of a case can be written");
        format!("test+unix://{}?socket={}", file.display(), socket.display())
    },
    is_like_qemu: false,
    tells_later: true,
    has_console: false,
    changes_devices: false,
    has_network_ports: false,
    // Before 10.3 it does not say. Since then what it was made with is persistent, and what is made later inactive.
    knows_node_devices: false,
    has_secrets: false,
    has_nw_filters: false,
    has_volume_data: false,
    ..TEST
};

fn qemu_is_missing() -> Option<&'static str> {
    let is_there = Path::new("/usr/bin/qemu-system-x86_64").exists();
    (!is_there).then_some("there is no qemu-system-x86_64")
}

fn tiny(kind: &str, name: &str, inside: &str) -> String {
    format!(
        "<domain type='{kind}'><name>{name}</name><memory unit='MiB'>64</memory>
         <currentMemory unit='MiB'>32</currentMemory><vcpu current='2'>4</vcpu>
         <os><type arch='x86_64' machine='q35'>hvm</type><kernel>{}</kernel></os>
         <features><acpi/></features>
         <devices><video><model type='vga'/></video></devices>{inside}</domain>",
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../guests/tiny.elf")
    )
}
