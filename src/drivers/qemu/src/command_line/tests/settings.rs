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
    let ip = |ip: &str| format!("<interface type='user'><ip {ip}/></interface>");
    let card = |model: &str| format!("<video><model {model}/></video>");
    let cases = [
        // Nothing is looked for beyond the last bus, as that takes the longer the more there are.
        (
            "",
            "<interface type='user'><model type='virtio'/></interface>".repeat(300),
            "there are 256 PCI buses",
        ),
        ("", vnc("passwd='123456789'"), "the password has 9 bytes"),
        ("", vnc("passwd='x' passwdValidTo='tomorrow'"), "passwdValidTo='tomorrow' is no time"),
        ("", vnc("passwd='x' passwdValidTo='2030-13-01T00:00:00'"), "is no time"),
        ("", vnc("passwdValidTo='2030-01-01T00:00:00'"), "without a passwd lets everybody in"),
        ("", vnc("passwd='x' connected='disconnect'"), "VNC can only keep"),
        ("", spice(&format!("passwd='{}'", "x".repeat(61))), "the password has 61 bytes, but SPICE takes 60"),
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
        (
            "",
            "<disk><driver type='qcow2'/><source file='/x'/><target dev='vda'/><shareable/></disk>"
                .to_owned(),
            "<shareable/> needs 'raw'",
        ),
        (
            "",
            "<channel type='spicevmc'><target type='virtio'/></channel>".to_owned(),
            "<channel type='spicevmc'> needs <graphics type='spice'>",
        ),
        ("", "<redirdev bus='usb' type='spicevmc'/>".to_owned(), "needs <graphics type='spice'>"),
        (
            "",
            "<serial type='spiceport'><source channel='x'/></serial>".to_owned(),
            "needs <graphics type='spice'>",
        ),
        ("", "<audio id='1' type='spice'/>".to_owned(), "<audio type='spice'> needs <graphics"),
        ("", disk("dev='0x'"), "a target that is no name"),
        ("", disk("dev='NaN'"), "a target that is no name"),
        (
            "",
            "<disk><driver iothread='1'/><source file='/x'/><target dev='vda'/></disk>".to_owned(),
            "iothread='1' is none of the 0 of <iothreads>",
        ),
        (
            "",
            "<controller type='scsi' model='virtio-scsi'><driver iothread='2'/></controller>".to_owned(),
            "iothread='2' is none of the 0",
        ),
        ("", ip("address='10.0.2.0/24'"), "'10.0.2.0/24' is no address"),
        ("", ip("family='ipv6' address='10.0.2.0'"), "no address of the family 'ipv6'"),
        ("", ip("address='10.0.2.0' prefix='28'"), "prefix='28' is no length from 4 to 27"),
        ("", ip("address='fec0::' prefix='121'"), "prefix='121'"),
        ("", card("type='vga' vram='512'"), "vram='512' is less than 1024 KiB"),
        ("", card("type='qxl' vgamem='9216'"), "no power of two"),
        ("", card("type='vga' heads='2'"), "no more than 1 of heads"),
        ("", card("type='virtio' heads='17'"), "no more than 16 of heads"),
        ("", card("type='vga' ram='65536'"), "only qxl has ram"),
        ("", card("type='virtio' vram64='1'"), "only qxl has vram64"),
        ("", card("type='cirrus'").repeat(2), "this model can be no other"),
        ("", card("type='qxl' primary='yes'").repeat(2), "only one card can be the primary one"),
        ("", card("type='qxl'") + &card("type='none'"), "there is another <video>"),
        ("<cpu><feature name='a,b=c'/></cpu>", String::new(), "knows no CPU feature 'a,b=c'"),
        ("<cpu><feature name='nonsense'/></cpu>", String::new(), "knows no CPU feature 'nonsense'"),
        (
            "<cpu><model vendor_id='GenuineInte,'>qemu64</model></cpu>",
            String::new(),
            "vendor_id='GenuineInte,'",
        ),
        (
            "<features><hyperv><vendor_id state='on' value='a,b=c'/></hyperv></features>",
            String::new(),
            "value='a,b=c'",
        ),
        (
            "<features><hyperv><spinlocks state='on' retries='99999999999'/></hyperv></features>",
            String::new(),
            "<spinlocks retries='99999999999'>",
        ),
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
    // Nothing is there, and what is no folder has nothing in it.
    let disk = |device: &str, folder: &str, dev: &str| {
        format!(
            "<disk device='{device}'><source file='{folder}/{dev}' startupPolicy='optional'/><target dev='{dev}' bus='sata'/></disk>"
        )
    };
    let mut domain = domain("", &(disk("cdrom", "/nowhere", "sda") + &disk("disk", "/dev/null", "sdb")));
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

#[test]
fn what_two_devices_would_be_called_is_refused_or_chosen_otherwise() {
    let capabilities = capabilities();
    let twice = "<input type='tablet' bus='usb'><alias name='ua-x'/></input>
        <rng model='virtio'><alias name='ua-x'/><backend model='random'/></rng>";
    let error = prepare(&mut domain("", twice), &capabilities).unwrap_err();
    let message = "line 5: alias 'ua-x' of <rng>: another device has it";
    assert!(error.message() == message, "{error}");
    // What is no alias that a user can choose is none.
    let odd = "<input type='tablet' bus='usb'><alias name='ua-a b'/></input><input type='mouse' bus='usb'><alias name='input0'/></input>";
    let odd = line(odd);
    assert!(odd.contains(r#""id":"input0""#) && odd.contains(r#""id":"input1""#), "{odd}");
    let disk = |dev: &str| format!("<disk><source file='/{dev}'/><target dev='{dev}' bus='virtio'/></disk>");
    let both = line(&(disk("vda") + &disk("sda") + &disk("hda")));
    for number in 0..3 {
        assert_eq!(both.matches(&format!(r#""id":"virtio-disk{number}""#)).count(), 1, "{both}");
    }
}

#[test]
fn a_controller_of_the_machine_has_its_bus_whatever_its_alias() {
    let alias = "<alias name='ua-own'/></controller>";
    for (controller, drive, bus) in [
        ("<controller type='sata' index='0'>", "sda' bus='sata", "ide.0"),
        ("<controller type='pci' index='0' model='pcie-root'>", "vda' bus='virtio", "pcie.0"),
    ] {
        let disk = format!("<disk><source file='/x'/><target dev='{drive}'/></disk>");
        let line = line(&format!("{controller}{alias}{disk}"));
        assert!(!line.contains("ua-own") && line.contains(&format!(r#""bus":"{bus}""#)), "{line}");
    }
    let own = line(&format!(
        "<controller type='usb' index='0' model='ehci'>{alias}<input type='tablet' bus='usb'/>"
    ));
    assert!(own.contains(r#""bus":"ua-own.0""#), "{own}");
}

#[test]
fn a_disk_on_a_narrow_bus_has_the_identity_that_libvirt_gives_it() {
    let disk = "<controller type='scsi' model='lsilogic'/><disk><source file='/x'/><target dev='sdb' bus='scsi'/></disk>";
    let line = line(disk);
    assert!(line.contains(r#""device_id":"drive-scsi0-0-1""#), "{line}");
}

#[test]
fn cards_are_what_libvirt_makes_of_them() {
    let card = |model: &str| line(&format!("<video><model {model}/></video>"));
    let qxl = card("type='qxl' vram='3000'");
    for property in
        [r#""max_outputs":1"#, r#""ram_size":67108864"#, r#""vram_size":4194304"#, r#""vgamem_mb":16"#]
    {
        assert!(qxl.contains(property), "{qxl}");
    }
    // Sizes that older documents have: the chip has always the same.
    let cirrus = card("type='cirrus' vram='9216'");
    assert!(cirrus.contains("cirrus-vga") && !cirrus.contains("vgamem"), "{cirrus}");
    let second =
        line("<video><model type='virtio'/></video><video><model type='qxl' primary='yes'/></video>");
    let at = |driver: &str| second.find(&format!(r#""driver":"{driver}""#)).expect(driver);
    assert!(at("qxl-vga") < at("virtio-gpu-pci"), "{second}");
}

#[test]
fn a_clock_starts_at_a_date() {
    let capabilities = capabilities();
    let no_date = "<clock> starts at a time that has no date";
    for (clock, why) in [
        ("offset='absolute' start='9223372036854775807'", no_date),
        ("offset='variable' adjustment='9223372036854775807'", no_date),
        ("offset='absolute' start='-1'", "<clock offset='absolute'> has no start in seconds"),
    ] {
        let mut domain = domain(&format!("<clock {clock}/>"), "");
        assign(&mut domain, &capabilities).unwrap();
        let error = crate::command_line::check_definition(&domain, &capabilities).unwrap_err();
        assert_eq!(error.message(), format!("line 2: {why}"));
    }
}

#[test]
fn a_feature_that_qemu_does_not_know_is_off_anyway() {
    let capabilities = capabilities();
    let cpu =
        "<cpu><model>qemu64</model><feature policy='disable' name='cmt'/><feature name='tsc_adjust'/></cpu>";
    let mut domain = domain(cpu, "");
    prepare(&mut domain, &capabilities).unwrap();
    let line = command_line(&domain, &capabilities).arguments.join(" ");
    assert!(line.contains("-cpu qemu64,tsc_adjust=on "), "{line}");
}

#[test]
fn what_is_quoted_of_a_value_is_short() {
    let capabilities = capabilities();
    let long = "x".repeat(1000);
    for devices in [
        format!("<serial type='null'><address type='isa' iobase='{long}'/></serial>"),
        format!("<input type='tablet' bus='usb'><address type='usb' port='{long}'/></input>"),
        format!("<interface type='user'><ip address='{long}'/></interface>"),
        format!("<interface type='user'><model type='{long}'/></interface>"),
        format!("<disk><source file='/x'/><target dev='{long}' bus='virtio'/></disk>"),
        format!("<controller type='usb' model=\"'{long}\"/>"),
    ] {
        let xml = format!(
            "<domain type='qemu'><name>a</name><memory>65536</memory><os><type machine='q35'>hvm</type></os>
             <devices>{devices}</devices></domain>"
        );
        let message = match virgo_model::Domain::parse(&xml) {
            Err(error) => error.to_string(),
            Ok(_) => prepare(&mut parse(&xml), &capabilities).unwrap_err().message().to_owned(),
        };
        assert!(!message.contains(&long[..81]), "{message}");
    }
}
