//! What is refused because QEMU or a protocol can't do it, and what is left out because it may be.
use std::path::Path;

use virgo_model::domain::XmlOptions;

use super::{Folders, assign, capabilities, command_line, parse, prepare};

fn domain(top: &str, devices: &str) -> virgo_model::Domain {
    parse(&format!(
        "<domain type='qemu'><name>a</name><memory>65536</memory><os><type machine='q35'>hvm</type></os>\n{top}
         <devices>\n{devices}</devices></domain>"
    ))
}

#[test]
fn rules_that_cannot_be_kept_are_refused() {
    let capabilities = capabilities();
    let vnc = |more: &str| format!("<graphics type='vnc' {more}/>");
    let spice = |more: &str| format!("<graphics type='spice' {more}/>");
    let disk = |target: &str| format!("<disk><source file='/x'/><target {target}/></disk>");
    let cases = [
        ("", vnc("passwd='123456789'"), "the password has 9 bytes"),
        ("", vnc("passwd='x' passwdValidTo='tomorrow'"), "passwdValidTo='tomorrow' is no time"),
        ("", vnc("passwd='x' passwdValidTo='2030-13-01T00:00:00'"), "is no time"),
        ("", vnc("passwdValidTo='2030-01-01T00:00:00'"), "without a passwd lets everybody in"),
        ("", vnc("passwd='x' connected='disconnect'"), "VNC can only keep"),
        ("", vnc("defaultMode='insecure'"), "are for spice"),
        ("", spice("defaultMode='secure'"), "needs TLS"),
        (
            "",
            "<graphics type='spice'><channel name='main' mode='secure'/></graphics>".to_owned(),
            "needs TLS",
        ),
        (
            "",
            "<video><driver name='vhostuser'/><model type='virtio'/></video>".to_owned(),
            "<driver name='vhostuser'> of <video>",
        ),
        ("", disk("dev='vda' removable='on'"), "removable of <target>"),
        ("", disk("dev='vda' rotation_rate='1'"), "rotation_rate of <target>"),
        ("", disk("dev='vda' tray='open'"), "tray of <target>"),
        (
            "",
            "<interface type='user'><model type='e1000'/><driver><host csum='off'/></driver></interface>"
                .to_owned(),
            "has a setting 'csum'",
        ),
        (
            "",
            "<input type='tablet' bus='usb' model='virtio'/>".to_owned(),
            "model='virtio' of <input type='tablet'>",
        ),
        (
            "",
            "<serial type='null'><target type='isa-serial'><model name='pl011'/></target></serial>"
                .to_owned(),
            "<model name='pl011'>",
        ),
        (
            "",
            "<controller type='usb' model='qemu-xhci' ports='16'/>".to_owned(),
            "ports of <controller type='usb'>",
        ),
        (
            "",
            "<controller type='pci' model='pcie-root-port'><target chassisNr='1'/></controller>".to_owned(),
            "chassisNr",
        ),
        (
            "",
            "<controller type='usb' index='1' model='ich9-uhci1'/>".repeat(2),
            "another <controller type='usb' index='1'>",
        ),
        ("", "<controller type='pci' index='0' model='pcie-root-port'/>".to_owned(), "model='pcie-root'"),
        ("<cpu match='strict'><model>qemu64</model></cpu>", String::new(), "<cpu match='strict'>"),
        (
            "<cpu><model>qemu64</model><cache mode='passthrough'/></cpu>",
            String::new(),
            "<cache mode='passthrough'>",
        ),
        (
            "<features><smm state='on'><tseg unit='KiB'>3</tseg></smm></features>",
            String::new(),
            "no whole number of MiB",
        ),
        (
            "<seclabel type='static' model='dac'><label>+12345:+12345</label></seclabel>",
            String::new(),
            "not as '+12345:+12345'",
        ),
        (
            "<seclabel type='dynamic' model='selinux'/>",
            String::new(),
            "<seclabel type='dynamic' model='selinux'>",
        ),
    ];
    for (top, devices, expected) in cases {
        let error = assign(&mut domain(top, &devices), &capabilities).expect_err(&devices);
        let message = error.message();
        let line = if devices.is_empty() { "line 2: " } else { "line 4: " };
        assert!(message.starts_with(line) && message.contains(expected), "{top}{devices}: {error}");
    }
}

#[test]
fn a_medium_that_may_be_missing_is_left_out() {
    let capabilities = capabilities();
    let disk = |device: &str, dev: &str| {
        format!(
            "<disk device='{device}'><source file='/no/{dev}' startupPolicy='optional'/><target dev='{dev}' bus='sata'/></disk>"
        )
    };
    let mut domain = domain("", &(disk("cdrom", "sda") + &disk("disk", "sdb")));
    let folders = Folders { runtime: Path::new("/tmp"), nvram: Path::new("/tmp") };
    crate::command_line::prepare(&mut domain, &capabilities, &folders, &|_, range| Ok(*range.start()))
        .unwrap();
    let [cdrom] = &domain.devices.disks[..] else { panic!("{}", domain.to_xml(&XmlOptions::ALL)) };
    assert!(cdrom.source.is_none() && cdrom.target.as_ref().unwrap().dev == "sda");
}

/// Returns the command line of a domain with these devices.
fn line(devices: &str) -> String {
    let capabilities = capabilities();
    let mut domain = domain("", devices);
    prepare(&mut domain, &capabilities).unwrap_or_else(|error| panic!("{devices}: {error}"));
    command_line(&domain, &capabilities).arguments.join(" ")
}

#[test]
fn an_open_tray_has_no_medium() {
    let drive = |tray: &str| {
        line(&format!(
            "<disk device='cdrom'><source file='/images/f.iso'/><target dev='sda' bus='sata' {tray}/></disk>"
        ))
    };
    assert!(drive("").contains("f.iso") && drive("tray='closed'").contains("f.iso"));
    let open = drive("tray='open'");
    assert!(!open.contains("f.iso") && open.contains("ide-cd"), "{open}");
}

#[test]
fn a_parallel_port_of_the_host_is_the_guest_s() {
    let line = line("<parallel type='dev'><source path='/dev/parport0'/><target port='0'/></parallel>");
    assert!(line.contains("parallel,id=charparallel0,path=/dev/parport0"), "{line}");
    assert!(line.contains(r#""driver":"isa-parallel""#), "{line}");
}

#[test]
fn what_is_empty_is_what_is_not_there() {
    let capabilities = capabilities();
    let plain = domain("", "");
    let empty = domain("<uuid/><currentMemory/><on_poweroff/><on_reboot/><on_crash/><title/>", "<emulator/>");
    let arguments = |mut domain: virgo_model::Domain| {
        domain.uuid = None;
        prepare(&mut domain, &capabilities).unwrap();
        command_line(&domain, &capabilities).arguments
    };
    assert_eq!(arguments(empty), arguments(plain));
}

#[test]
fn what_has_no_type_has_that_of_libvirt() {
    let with = |without: &str, with: &str| assert_eq!(line(without), line(with), "{without}");
    with(
        "<disk><source file='/x'/><target dev='vda'/></disk>",
        "<disk type='file' device='disk'><source file='/x'/><target dev='vda' bus='virtio'/></disk>",
    );
    with("<serial/>", "<serial type='pty'/>");
    with(
        "<serial><target port='0'/></serial>",
        "<serial type='pty'><target type='isa-serial' port='0'/></serial>",
    );
    with("<parallel/>", "<parallel type='pty'/>");
    with("<console/>", "<console type='pty'/>");
    with(
        "<interface type='user'><mac address='52:54:00:00:00:01'/><model/></interface>",
        "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>",
    );
}

#[test]
fn ports_that_are_numbered_by_themselves_get_out_of_the_way() {
    let ports = r#"<controller type='pci' index='1' model='pcie-root-port'><target chassis='2'/></controller>
        <controller type='pci' index='2' model='pcie-root-port'/>"#;
    let own = line(ports);
    let chassis = |number: u32| own.matches(&format!(r#""chassis":{number},"#)).count();
    assert_eq!((chassis(2), chassis(3)), (1, 1), "{own}");
    let twice = ports.replace(
        "index='2' model='pcie-root-port'/>",
        "index='2' model='pcie-root-port'><target chassis='2'/></controller>",
    );
    let error = assign(&mut domain("", &twice), &capabilities()).unwrap_err();
    assert!(error.message().starts_with("line 5: chassis of another port"), "{error}");
}
