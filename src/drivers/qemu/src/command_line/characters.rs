//! Character devices: serial and parallel ports, consoles, channels.
use std::os::unix::fs::FileTypeExt;
use std::path::Path;

use virgo_model::domain::{CharDevice, CharMode, CharSource, CharTarget, CharType};
use virgo_model::{Domain, OnOff};
use virgo_operations::{Error, ErrorCode, Result};

use super::arguments::{Arguments, Properties, escape, unsupported};
use super::machine::{self, Chipset};
use super::{Capabilities, Context, displays, kept};

/// Refuses character devices that nothing here knows.
pub(super) fn check(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    let devices = &domain.devices;
    let kinds: [(&str, &[CharDevice], &[&str]); 4] = [
        (
            "serial",
            &devices.serials,
            &["isa-serial", "usb-serial", "pci-serial", "system-serial", "isa-debug"],
        ),
        ("parallel", &devices.parallels, &["isa-parallel", "parallel"]),
        ("console", &devices.consoles, &["serial", "virtio"]),
        ("channel", &devices.channels, &["virtio"]),
    ];
    for (name, list, targets) in kinds {
        for device in list {
            check_one(domain, name, device, targets, capabilities)?;
        }
    }
    for serial in &devices.serials {
        check_model(domain, serial)?;
    }
    Ok(())
}

/// Returns what a serial port is to the guest where the domain doesn't say.
fn usual_serial(domain: &Domain) -> Option<&'static str> {
    match machine::chipset(domain) {
        Chipset::I440fx | Chipset::Q35 => Some("isa-serial"),
        Chipset::Virt => Some("system-serial"),
        Chipset::Other => is_isapc(domain).then_some("isa-serial"),
    }
}

fn is_isapc(domain: &Domain) -> bool {
    domain.os.kind.as_ref().and_then(|kind| kind.machine.as_deref()) == Some("isapc")
}

/// Returns the model of a serial port of a type; `None` where it depends on the machine.
fn model_of(kind: &str) -> Option<&'static str> {
    match kind {
        "isa-serial" => Some("isa-serial"),
        "usb-serial" => Some("usb-serial"),
        "pci-serial" => Some("pci-serial"),
        "isa-debug" => Some("isa-debugcon"),
        _ => None,
    }
}

/// Refuses a model of a serial port that is not that of its type.
fn check_model(domain: &Domain, serial: &CharDevice) -> Result<()> {
    let Some(target) = &serial.target else { return Ok(()) };
    let kind = target.kind.as_deref().or_else(|| usual_serial(domain)).unwrap_or_default();
    let is_arm = domain.os.kind.as_ref().and_then(|kind| kind.arch.as_deref()) != Some("riscv64");
    let own = model_of(kind).or((kind == "system-serial").then_some(if is_arm { "pl011" } else { "16550a" }));
    match target.model.as_deref().filter(|model| own != Some(model)) {
        Some(model) => {
            let what = format!("<model name='{model}'> of <target type='{kind}'> of <serial>");
            Err(kept::not_supported(&what, target.kept.position.line))
        }
        None => Ok(()),
    }
}

/// Notes what serial ports are to the guest where the domain doesn't say.
pub(super) fn pin(domain: &mut Domain) {
    let usual = usual_serial(domain);
    for serial in &mut domain.devices.serials {
        let target = serial.target.get_or_insert_with(CharTarget::default);
        target.kind = target.kind.take().or(usual.map(str::to_owned));
        if target.model.is_none() {
            target.model = target.kind.as_deref().and_then(model_of).map(str::to_owned);
        }
    }
}

fn check_one(
    domain: &Domain,
    name: &str,
    device: &CharDevice,
    targets: &[&str],
    capabilities: &Capabilities,
) -> Result<()> {
    let place = format!("<{name} type='{}'>", device.kind.as_str());
    let line = device.kept.position.line;
    let target = device.target.as_ref().and_then(|target| target.kind.as_deref());
    if let Some(target) = target.filter(|target| !targets.contains(target)) {
        return Err(kept::not_supported(&format!("<target type='{target}'> of {place}"), line));
    }
    if name == "channel" && target.is_none() {
        return Err(unsupported(line, format!("{place} has no <target type='virtio'>")));
    }
    let model = device.target.as_ref().and_then(|target| target.model.as_ref());
    if let Some(model) = model.filter(|_| name != "serial") {
        return Err(kept::not_supported(&format!("<model name='{model}'> of <target> of {place}"), line));
    }
    check_source(domain, device, &place, capabilities)
}

/// Refuses a host's end that nothing here knows.
pub(super) fn check_source(
    domain: &Domain,
    device: &CharDevice,
    place: &str,
    capabilities: &Capabilities,
) -> Result<()> {
    let (source, line) = (device.source.as_ref(), device.kept.position.line);
    let needs = |is_there: bool, what: &str| {
        if is_there {
            Ok(())
        } else {
            Err(unsupported(line, format!("{place} has no <source {what}='…'/>")))
        }
    };
    match device.kind {
        CharType::Pty | CharType::Null | CharType::QemuVdagent => Ok(()),
        // That of a virtio channel is chosen, as by libvirt.
        CharType::Unix if place.starts_with("<channel") => Ok(()),
        CharType::File | CharType::Pipe | CharType::Dev | CharType::Unix => {
            needs(source.is_some_and(|source| source.path.is_some()), "path")
        }
        CharType::Tcp => {
            let protocol = device.protocol.as_deref().unwrap_or("raw");
            if !matches!(protocol, "raw" | "telnet") {
                let what = format!("<protocol type='{protocol}'> of {place}");
                return Err(kept::not_supported(&what, line));
            }
            needs(source.is_some_and(|source| source.service.is_some()), "service")
        }
        CharType::Spicevmc | CharType::Spiceport => displays::needs_spice(domain, capabilities, place, line),
        _ => Err(kept::not_supported(place, line)),
    }
}

/// Names the devices, turns a console that stands alone into a port, and gives sockets a path.
pub(super) fn fill(domain: &mut Domain, runtime: &Path) {
    let devices = &mut domain.devices;
    let stands_for_serial = |console: &CharDevice| {
        console
            .target
            .as_ref()
            .is_none_or(|target| target.kind.as_deref().is_none_or(|kind| kind == "serial"))
    };
    if devices.serials.is_empty()
        && let Some(console) = devices.consoles.first().filter(|console| stands_for_serial(console))
    {
        let target = CharTarget { port: Some(0), ..CharTarget::default() };
        devices.serials.push(CharDevice { target: Some(target), alias: None, ..console.clone() });
    }
    let groups = [
        ("serial", &mut devices.serials),
        ("parallel", &mut devices.parallels),
        ("channel", &mut devices.channels),
    ];
    for (name, list) in groups {
        for (index, device) in list.iter_mut().enumerate() {
            fill_one(device, name, index, runtime);
        }
    }
    let serial = devices.serials.first().cloned();
    for (index, console) in devices.consoles.iter_mut().enumerate() {
        match &serial {
            Some(serial) if index == 0 && stands_for_serial(console) => {
                console.alias.clone_from(&serial.alias);
                console.source.clone_from(&serial.source);
            }
            _ => fill_one(console, "console", index, runtime),
        }
    }
}

/// Refuses to have QEMU listen where something else than a socket is: it removes what is there.
pub(super) fn check_sockets(domain: &Domain) -> Result<()> {
    let devices = &domain.devices;
    let characters = [&devices.serials, &devices.parallels, &devices.consoles, &devices.channels];
    let of_characters = characters.into_iter().flatten().filter_map(|device| {
        let source = device.source.as_ref().filter(|_| device.kind == CharType::Unix)?;
        source.path.as_deref().filter(|_| source.mode != Some(CharMode::Connect))
    });
    let of_graphics = devices.graphics.iter().filter_map(|graphics| graphics.socket.as_deref());
    for path in of_characters.chain(of_graphics) {
        let found = std::fs::symlink_metadata(path);
        if found.is_ok_and(|found| !found.file_type().is_socket()) {
            let message = format!("'{path}' is no socket: QEMU would remove it to listen there");
            return Err(Error::new(ErrorCode::OperationFailed, message));
        }
    }
    Ok(())
}

fn fill_one(device: &mut CharDevice, name: &str, index: usize, runtime: &Path) {
    let alias = device.alias.get_or_insert_with(|| format!("{name}{index}")).clone();
    if device.kind == CharType::Unix {
        let source = device
            .source
            .get_or_insert_with(|| CharSource { mode: Some(CharMode::Bind), ..CharSource::default() });
        let named = device.target.as_ref().and_then(|target| target.name.clone());
        // With the folder before it, it has to fit the address of a socket: see `sockets`.
        let file = named.filter(|name| !name.contains('/') && name.len() <= 64).unwrap_or(alias);
        source.path.get_or_insert_with(|| runtime.join(format!("{file}.sock")).display().to_string());
    }
}

/// Adds serial and parallel ports, consoles and channels.
pub(super) fn build(context: &Context, arguments: &mut Arguments) -> Result<()> {
    let domain = context.domain;
    for (index, device) in domain.devices.serials.iter().enumerate() {
        let (alias, chardev) = host_end(arguments, device);
        let driver = match device.target.as_ref().and_then(|target| target.kind.as_deref()) {
            Some("usb-serial") => "usb-serial",
            Some("pci-serial") => "pci-serial",
            Some("isa-serial") => "isa-serial",
            Some("isa-debug") => "isa-debugcon",
            _ => {
                arguments.option("serial", format!("chardev:{chardev}"));
                continue;
            }
        };
        let port = device.target.as_ref().and_then(|target| target.port).unwrap_or(index as u32);
        let properties = Properties::device(driver, Some(alias)).with("chardev", chardev);
        let properties = properties.with_some("index", (driver == "isa-serial").then_some(port));
        arguments.device(&properties.at(domain, &device.address));
    }
    for device in &domain.devices.parallels {
        let (alias, chardev) = host_end(arguments, device);
        let properties = Properties::device("isa-parallel", Some(alias)).with("chardev", chardev);
        arguments.device(&properties.at(domain, &device.address));
    }
    for (is_console, device) in domain
        .devices
        .channels
        .iter()
        .map(|channel| (false, channel))
        .chain(domain.devices.consoles.iter().map(|console| (true, console)))
    {
        let Some(target) = device.target.as_ref().filter(|target| target.kind.as_deref() == Some("virtio"))
        else {
            continue;
        };
        let (alias, chardev) = host_end(arguments, device);
        let driver = if is_console { "virtconsole" } else { "virtserialport" };
        let is_agent = !is_console && device.kind == CharType::Spicevmc;
        let name = target.name.clone().or(is_agent.then(|| "com.redhat.spice.0".to_owned()));
        arguments.device(
            &Properties::device(driver, Some(alias))
                .with("chardev", chardev)
                .with_some("name", name)
                .at(domain, &device.address),
        );
    }
    Ok(())
}

/// Adds a device's host end and returns the device's name and the host end's.
fn host_end<'a>(arguments: &mut Arguments, device: &'a CharDevice) -> (&'a str, String) {
    let alias = device.alias.as_deref().unwrap_or("char");
    let name = format!("char{alias}");
    arguments.option("chardev", chardev(device, &name));
    (alias, name)
}

/// Returns the value of `-chardev` for a device's host end.
pub(super) fn chardev(device: &CharDevice, name: &str) -> String {
    let is_parallel = name.starts_with("charparallel");
    let source = device.source.clone().unwrap_or_default();
    let path = escape(source.path.as_deref().unwrap_or_default());
    let channel = escape(source.channel.as_deref().unwrap_or_default());
    let side = |is_client: bool| if is_client { ",reconnect=1" } else { ",server=on,wait=off" };
    let is_connecting = matches!(source.mode, Some(CharMode::Connect));
    let host = escape(source.host.as_deref().unwrap_or("127.0.0.1"));
    let service = escape(source.service.as_deref().unwrap_or_default());
    let mut value = match device.kind {
        CharType::Pty => format!("pty,id={name}"),
        CharType::File => {
            let append = if source.append == Some(OnOff::On) { "on" } else { "off" };
            format!("file,id={name},path={path},append={append}")
        }
        CharType::Pipe => format!("pipe,id={name},path={path}"),
        CharType::Dev if is_parallel => format!("parallel,id={name},path={path}"),
        CharType::Dev => format!("serial,id={name},path={path}"),
        CharType::Unix => format!("socket,id={name},path={path}{}", side(is_connecting)),
        CharType::Tcp => {
            // Without a mode the host's end connects.
            let is_client = !matches!(source.mode, Some(CharMode::Bind));
            let telnet = if device.protocol.as_deref() == Some("telnet") { ",telnet=on" } else { "" };
            format!("socket,id={name},host={host},port={service}{telnet}{}", side(is_client))
        }
        CharType::Spicevmc => format!("spicevmc,id={name},name=vdagent"),
        CharType::Spiceport => format!("spiceport,id={name},name={channel}"),
        CharType::QemuVdagent => format!("qemu-vdagent,id={name}"),
        _ => format!("null,id={name}"),
    };
    if let Some(log) = kept::child(&device.kept, "log") {
        let append = log.attribute("append").unwrap_or("off");
        let file = escape(log.attribute("file").unwrap_or_default());
        value += &format!(",logfile={file},logappend={append}");
    }
    value
}
