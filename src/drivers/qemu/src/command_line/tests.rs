//! Command lines as they are, side by side with the domains they come from, and tried with the
//! emulator that is installed.
//!
//! `tests/golden/qemu/NAME.xml` is a domain and `NAME.args` its command line; `VIRGO_BLESS=1`
//! rewrites the latter. `capabilities.json` is what QEMU 7.2 of Debian 12 answered.
use std::path::{Path, PathBuf};

use virgo_model::Domain;
use virgo_model::domain::{DomainType, XmlOptions, fill_defaults};
use virgo_operations::ErrorCode;

use super::fill::Host;
use super::{Capabilities, CommandLine, Context, Folders, assign, build, fill, firmware};

mod documents;
mod facts;
mod hardware;
mod real;
mod settings;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/qemu")
}

fn capabilities() -> Capabilities {
    serde_json::from_slice(&std::fs::read(folder().join("capabilities.json")).unwrap()).unwrap()
}

fn names() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let xml = entries.filter(|path| path.extension().is_some_and(|extension| extension == "xml"));
    let mut names: Vec<String> =
        xml.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn parse(xml: &str) -> Domain {
    let mut domain = Domain::parse(xml).unwrap();
    let mut number = 0;
    fill_defaults(&mut domain, || {
        number += 1;
        format!("{number:08x}-0000-4000-8000-000000000000").parse().unwrap()
    });
    domain
}

/// Prepares a domain on a host that is always the same.
fn prepare(domain: &mut Domain, capabilities: &Capabilities) -> virgo_operations::Result<()> {
    assign(domain, capabilities)?;
    let image = |name: &str, is_secure| firmware::Image {
        code: format!("/usr/share/OVMF/OVMF_CODE_4M{name}.fd").into(),
        variables: format!("/usr/share/OVMF/OVMF_VARS_4M{name}.fd").into(),
        is_secure,
    };
    let taken = std::cell::RefCell::new(vec![5900]);
    let host = Host {
        folders: Folders { runtime: Path::new("/run/virgo/guest"), nvram: Path::new("/var/lib/virgo/nvram") },
        firmwares: vec![image("", false), image(".ms", true)],
        choose_port: &|_, range| {
            let port = range.into_iter().find(|port| !taken.borrow().contains(port)).unwrap();
            taken.borrow_mut().push(port);
            Ok(port)
        },
    };
    fill::fill(domain, capabilities, &host)
}

fn command_line(domain: &Domain, capabilities: &Capabilities) -> CommandLine {
    build(&Context { domain, capabilities, monitor: 30 }).unwrap()
}

#[test]
fn golden() {
    let capabilities = capabilities();
    let mut stale = Vec::new();
    for name in names() {
        let mut domain = parse(&std::fs::read_to_string(folder().join(format!("{name}.xml"))).unwrap());
        prepare(&mut domain, &capabilities).unwrap_or_else(|error| panic!("{name}: {error}"));
        let written = Domain::parse(&domain.to_xml(&XmlOptions::ALL)).unwrap();
        assert_eq!(written.to_xml(&XmlOptions::ALL), domain.to_xml(&XmlOptions::ALL), "{name}");
        let line = command_line(&domain, &capabilities);
        let variables = line.environment.iter().map(|(name, value)| format!("{name}={value}\n"));
        let copies =
            line.copies.iter().map(|copy| format!("copy {} {}\n", copy.from.display(), copy.to.display()));
        let mut text: String = copies.chain(variables).collect();
        for argument in &line.arguments {
            let starts = argument.starts_with('-') && !text.ends_with("append ") && !text.ends_with('\n');
            text += if starts { "\n" } else { "" };
            text += argument;
            text += if argument.starts_with('-') { " " } else { "\n" };
        }
        let text: String = text.lines().map(|line| format!("{}\n", line.trim_end())).collect();
        let golden = folder().join(format!("{name}.args"));
        if std::env::var_os("VIRGO_BLESS").is_some() {
            std::fs::write(&golden, &text).unwrap();
        }
        if std::fs::read_to_string(&golden).unwrap_or_default() != text {
            stale.push(format!("{name}:\n{text}"));
        }
    }
    assert!(
        stale.is_empty(),
        "not as the golden files have it (VIRGO_BLESS=1 rewrites them):\n{}",
        stale.join("\n")
    );
}

#[test]
fn what_cannot_be_had_is_refused_by_name() {
    let capabilities = capabilities();
    let refused = |top: &str, devices: &str| {
        let os = if top.contains("<os>") { "" } else { "<os><type machine='q35'>hvm</type></os>" };
        let xml = format!(
            "<domain type='qemu'><name>a</name><memory>65536</memory>{os}\n{top}\n<devices>\n{devices}</devices></domain>"
        );
        let mut domain = parse(&xml);
        let error = prepare(&mut domain, &capabilities).expect_err(&xml);
        // That of the element itself.
        let line = if devices.is_empty() { "line 2: " } else { "line 4: " };
        assert!(error.message().starts_with(line), "not {line}: {error}");
        (error.code(), error.message().to_owned())
    };
    let disk =
        |target: &str, more: &str| format!("<disk {more}><source file='/x'/><target {target}/></disk>");
    let cases = [
        ("<clock><timer name='tsc'/></clock>", String::new(), "<timer name='tsc'>"),
        (
            "",
            "<interface type='user'><link state='down'/></interface>".to_owned(),
            "<link state='down'> of <interface type='user'>",
        ),
        ("<os><type machine='pc-9000'>hvm</type></os>", String::new(), "no machine type 'pc-9000'"),
        ("<os><type arch='sparc'>hvm</type></os>", String::new(), "not sparc guests"),
        ("<cpu mode='host-passthrough'/>", String::new(), "'host-passthrough' needs a domain of type 'kvm'"),
        ("<cpu><model>Z80</model></cpu>", String::new(), "no CPU model 'Z80'"),
        ("<vcpu>9999</vcpu>", String::new(), "can have 288 virtual CPUs"),
        ("<cpu><topology sockets='3' cores='1' threads='1'/></cpu>", String::new(), "makes 3 virtual CPUs"),
        (
            "<cpu><numa><cell cpus='0' memory='9' memAccess='shared'/></numa></cpu>",
            String::new(),
            "memAccess='shared'",
        ),
        ("<on_crash>coredump-destroy</on_crash>", String::new(), "<on_crash> with 'coredump-destroy'"),
        ("<on_poweroff>rename-restart</on_poweroff>", String::new(), "<on_poweroff> with 'rename-restart'"),
        ("<cputune><shares>1</shares></cputune>", String::new(), "<shares> of <cputune>"),
        ("<cputune><vcpupin vcpu='0' cpuset='3-1'/></cputune>", String::new(), "<vcpupin>: cpuset='3-1'"),
        (
            "<qemu:capabilities xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:del capability='x'/>\
             </qemu:capabilities>",
            String::new(),
            "what libvirt is to think of QEMU",
        ),
        ("<features><gic version='3'/></features>", String::new(), "<gic> of <features>"),
        ("", disk("dev='hda'", ""), "bus='ide', which a q35"),
        ("", disk("dev='vda'", "device='cdrom'"), "device='cdrom' on bus='virtio'"),
        ("", disk("dev='fda'", "device='floppy'"), "device='floppy' of <disk> 'fda'"),
        (
            "",
            "<disk type='network'><source protocol='nbd'/><target dev='vda'/></disk>".to_owned(),
            "type='network'",
        ),
        (
            "",
            "<interface type='network'><source network='default'/></interface>".to_owned(),
            "<interface type='network'>",
        ),
        (
            "",
            "<interface type='user'><model type='token-ring'/></interface>".to_owned(),
            "no network card 'token-ring'",
        ),
        (
            "",
            "<interface type='user'><bandwidth/></interface>".to_owned(),
            "<bandwidth> of <interface type='user'>",
        ),
        ("", "<serial type='stdio'/>".to_owned(), "<serial type='stdio'>"),
        ("", "<serial type='unix'/>".to_owned(), "<serial type='unix'> has no <source path='…'/>"),
        (
            "",
            "<console type='unix'><source mode='bind'/><target type='virtio'/></console>".to_owned(),
            "<console type='unix'> has no <source path='…'/>",
        ),
        ("", "<graphics type='sdl'/>".to_owned(), "<graphics type='sdl'>"),
        ("", "<video><model type='vbox'/></video>".to_owned(), "<model type='vbox'> of <video>"),
        ("", "<hostdev mode='subsystem' type='pci'/>".to_owned(), "<hostdev type='pci'>"),
        ("", "<tpm model='tpm-crb'/>".to_owned(), "<tpm model='tpm-crb'>"),
        ("", "<filesystem type='mount'/>".to_owned(), "<filesystem type='mount'>"),
        ("", "<input type='evdev'/>".to_owned(), "<input type='evdev'>"),
        ("", "<controller type='ccid'/>".to_owned(), "<controller type='ccid'>"),
    ];
    for (top, devices, expected) in cases {
        let (code, message) = refused(top, &devices);
        assert!(code == ErrorCode::ConfigUnsupported && message.contains(expected), "{code:?} {message}");
    }
    let (code, message) = refused("<os><type>exe</type></os>", "");
    assert!(code == ErrorCode::OsType && message.contains("'exe'"), "{message}");
    assert_eq!(DomainType::Qemu, DomainType::default());
}

#[test]
fn what_is_no_socket_is_not_removed_to_listen_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    std::fs::write(&path, "of somebody").unwrap();
    let path = path.display();
    for (devices, is_refused) in [
        (format!("<serial type='unix'><source mode='bind' path='{path}'/></serial>"), true),
        (
            format!("<channel type='unix'><source path='{path}'/><target type='virtio' name='x'/></channel>"),
            true,
        ),
        (format!("<serial type='unix'><source mode='connect' path='{path}'/></serial>"), false),
        (format!("<graphics type='vnc' socket='{path}'/>"), true),
    ] {
        let xml = format!(
            "<domain type='qemu'><name>a</name><memory>65536</memory><os><type>hvm</type></os>
             <devices>{devices}</devices></domain>"
        );
        let folders = Folders { runtime: Path::new("/tmp"), nvram: Path::new("/tmp") };
        let choose_port = |_: &str, range: std::ops::RangeInclusive<u16>| Ok(*range.start());
        let prepared = super::prepare(&mut parse(&xml), &capabilities(), &folders, &choose_port);
        let refusal = prepared.err().map(|error| error.message().to_owned());
        assert_eq!(refusal.is_some_and(|why| why.contains("is no socket")), is_refused, "{xml}");
    }
}

#[test]
fn missing_files_are_named() {
    let cases = [
        ("", "<disk><source file='/no/disk'/><target dev='vda'/></disk>", "cannot open the image '/no/disk'"),
        ("<kernel>/no/kernel</kernel>", "", "cannot open the kernel '/no/kernel'"),
        ("<loader type='pflash'>/no/uefi</loader>", "", "cannot open the firmware '/no/uefi'"),
    ];
    for (os, devices, expected) in cases {
        let xml = format!(
            "<domain type='qemu'><name>a</name><memory>65536</memory><os><type>hvm</type>{os}</os>
             <devices>{devices}</devices></domain>"
        );
        let mut domain = parse(&xml);
        let folders = Folders { runtime: Path::new("/tmp"), nvram: Path::new("/tmp") };
        let choose_port = |_: &str, range: std::ops::RangeInclusive<u16>| Ok(*range.start());
        let error = super::prepare(&mut domain, &capabilities(), &folders, &choose_port).unwrap_err();
        assert!(error.code() == ErrorCode::SystemError && error.message().contains(expected), "{error}");
    }
}
