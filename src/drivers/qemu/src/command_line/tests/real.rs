//! Every golden domain, with files that exist, is started with the emulator that is installed.
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::time::Duration;

use futures_lite::future::block_on;
use virgo_model::Domain;
use virgo_model::domain::{DomainType, InterfaceType, LoaderType, Place};
use virgo_sys::process::{Command, Signal, Stdio};

use super::{Capabilities, Context, Folders, build, folder, names, parse};
use crate::capabilities::find_emulator;
use crate::command_line::prepare;
use crate::ports::Ports;

/// Replaces what the golden domain names by what is here: images in a folder, no KVM, no bridge.
fn move_here(domain: &mut Domain, here: &Path) {
    domain.kind = DomainType::Qemu;
    // Only KVM can number processors as Hyper-V does.
    for feature in domain.features.iter_mut().flat_map(|features| features.kept.elements_mut()) {
        feature.children.retain(|node| node.as_element().is_none_or(|one| one.name != "vpindex"));
    }
    if let Some(cpu) = &mut domain.cpu
        && cpu.mode == Some(virgo_model::domain::CpuMode::HostPassthrough)
    {
        cpu.mode = Some(virgo_model::domain::CpuMode::Maximum);
    }
    for disk in &mut domain.devices.disks {
        let dev = disk.target.as_ref().unwrap().dev.clone();
        let image = here.join(format!("{dev}.img"));
        let format = disk.driver.as_ref().and_then(|driver| driver.format.clone()).unwrap();
        if let Some(source) = &mut disk.source {
            let mut create = std::process::Command::new("qemu-img");
            create.args(["create", "-q", "-f", &format]).arg(&image).arg("8M");
            assert!(create.status().unwrap().success());
            let image = Some(image.display().to_string());
            if source.dev.is_some() {
                disk.kind = virgo_model::domain::DiskType::File;
                (source.dev, source.file) = (None, image);
            } else {
                source.file = image;
            }
        }
    }
    for interface in &mut domain.devices.interfaces {
        if interface.kind == InterfaceType::Bridge {
            interface.kind = InterfaceType::User;
            interface.source = None;
        }
    }
    let mut sources = domain
        .devices
        .serials
        .iter_mut()
        .chain(&mut domain.devices.channels)
        .chain(&mut domain.devices.consoles);
    let file = |path: &Option<String>| {
        let name = Path::new(path.as_deref()?).file_name()?.to_owned();
        Some(here.join(name).display().to_string())
    };
    sources
        .by_ref()
        .filter_map(|device| device.source.as_mut())
        .for_each(|source| source.path = file(&source.path));
    for graphics in &mut domain.devices.graphics {
        graphics.socket = file(&graphics.socket);
        graphics.listens.iter_mut().for_each(|listen| listen.socket = file(&listen.socket));
        (graphics.port, graphics.autoport) = (Some(-1), Some(true));
        graphics.websocket = graphics.websocket.map(|_| -1);
    }
    for path in [&mut domain.os.kernel, &mut domain.os.initrd].into_iter().flatten() {
        *path = here.join("boot").display().to_string();
        // A kernel that is no kernel is refused; this is the magic that says it is one.
        let mut kernel = vec![0_u8; 8192];
        kernel[0x1f1] = 4;
        kernel[0x1fe..0x200].copy_from_slice(&[0x55, 0xaa]);
        kernel[0x202..0x206].copy_from_slice(b"HdrS");
        kernel[0x206..0x208].copy_from_slice(&[0x0c, 0x02]);
        kernel[0x22c..0x230].copy_from_slice(&0x7fff_ffff_u32.to_le_bytes());
        std::fs::write(&path, kernel).unwrap();
    }
    if let Some(nvram) = &mut domain.os.nvram {
        nvram.path = None;
    }
}

fn has_firmware(domain: &Domain) -> bool {
    let is_here = |loader: &virgo_model::domain::Loader| {
        loader.kind != Some(LoaderType::Pflash)
            || loader.path.as_ref().is_none_or(|path| Path::new(path).exists())
    };
    domain.os.loader.as_ref().is_none_or(is_here)
}

#[test]
fn every_golden_domain_starts() {
    let Some(binary) = find_emulator("x86_64") else {
        virgo_testkit::skip("no qemu-system-x86_64 is installed");
        return;
    };
    let cache = tempfile::tempdir().unwrap();
    let capabilities = block_on(Capabilities::of(&binary, cache.path())).unwrap();
    let mut failures = Vec::new();
    let golden = names()
        .into_iter()
        .map(|name| (name.clone(), std::fs::read_to_string(folder().join(format!("{name}.xml"))).unwrap()));
    for (name, xml) in golden.chain(super::hardware::all()) {
        let mut domain = parse(&xml);
        if !has_firmware(&domain) {
            virgo_testkit::skip_part(&name, "its firmware is not installed");
            continue;
        }
        if let Err(error) = start(&mut domain, &capabilities) {
            failures.push(format!("{name}: {error}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn start(domain: &mut Domain, capabilities: &Capabilities) -> Result<(), String> {
    let here = tempfile::tempdir().unwrap();
    move_here(domain, here.path());
    let folders = Folders { runtime: here.path(), nvram: here.path() };
    let ports = block_on(Ports::of(domain)).map_err(|error| error.to_string())?;
    let choose_port = |address: &str, range| ports.choose(address, range);
    prepare(domain, capabilities, &folders, &choose_port).map_err(|error| error.to_string())?;
    let socket = here.path().join("monitor.sock");
    let listener = virgo_sys::fd::unix_listener(&socket).unwrap();
    let mut command = Command::new(&capabilities.binary);
    let number = command.pass_fd(listener.into(), Some(30));
    let line =
        build(&Context { domain, capabilities, monitor: number }).map_err(|error| error.to_string())?;
    for copy in &line.copies {
        std::fs::copy(&copy.from, &copy.to).unwrap();
    }
    let log = here.path().join("log");
    command.args(&line.arguments).stdin(Stdio::Null).stdout(Stdio::Null).stderr(Stdio::Append(log.clone()));
    for (name, value) in &line.environment {
        command.env(name, value);
    }
    let mut child = command.spawn().unwrap();
    drop(command);
    let answer = converse(&socket, domain);
    let _ = child.kill(Signal::KILL);
    let _ = child.wait();
    let complaint = std::fs::read_to_string(log).unwrap_or_default();
    answer.map_err(|error| format!("{error}\n{complaint}\n{}", line.arguments.join("\n")))
}

/// Asks for the state, which has to be paused, and where PCI devices are, which has to be where the domain has
/// them; and quits.
fn converse(socket: &Path, domain: &Domain) -> Result<(), String> {
    let stream = virgo_sys::fd::connect_unix(socket).map_err(|error| error.to_string())?;
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let say = |text: &str| (&stream).write_all(text.as_bytes());
    let mut read = || lines.next().ok_or("it ended")?.map_err(|error| error.to_string());
    read()?;
    let _ = say(
        "{\"execute\":\"qmp_capabilities\"}\n{\"execute\":\"query-pci\"}\n{\"execute\":\"query-status\"}\n",
    );
    let mut buses = serde_json::Value::Null;
    loop {
        let line = read()?;
        let answer: serde_json::Value = serde_json::from_str(&line).map_err(|error| error.to_string())?;
        if answer["return"].is_array() {
            buses = answer["return"].clone();
        }
        if line.contains("\"status\"") {
            check_places(domain, &buses)?;
            let _ = say("{\"execute\":\"quit\"}\n");
            return if line.contains("\"prelaunch\"") || line.contains("\"paused\"") {
                Ok(())
            } else {
                Err(line)
            };
        }
    }
}

/// Compares where devices are with what QEMU says of its buses.
fn check_places(domain: &Domain, buses: &serde_json::Value) -> Result<(), String> {
    fn devices<'a>(bus: &'a serde_json::Value, found: &mut Vec<(&'a str, u64, u64)>) {
        for device in bus["devices"].as_array().into_iter().flatten() {
            let number = |name: &str| device[name].as_u64().unwrap_or(99);
            found.push((device["qdev_id"].as_str().unwrap_or_default(), number("slot"), number("function")));
            devices(&device["pci_bridge"], found);
        }
    }
    let mut found = Vec::new();
    buses.as_array().into_iter().flatten().for_each(|bus| devices(bus, &mut found));
    let own = &domain.devices;
    let all = own
        .disks
        .iter()
        .map(|disk| (&disk.alias, &disk.address))
        .chain(own.interfaces.iter().map(|one| (&one.alias, &one.address)))
        // Companions have no name of their own.
        .chain(
            own.controllers
                .iter()
                .filter(|one| one.master_startport.is_none())
                .map(|one| (&one.alias, &one.address)),
        )
        .chain(own.sounds.iter().map(|one| (&one.alias, &one.address)))
        .chain(own.videos.iter().map(|one| (&one.alias, &one.address)))
        .chain(own.rngs.iter().map(|one| (&one.alias, &one.address)))
        .chain(own.watchdogs.iter().map(|one| (&one.alias, &one.address)))
        .chain(own.inputs.iter().map(|one| (&one.alias, &one.address)))
        .chain(own.memballoon.iter().map(|one| (&one.alias, &one.address)));
    for (alias, address) in all {
        let Some(Place::Pci(place)) = address.as_ref().map(|address| &address.place) else { continue };
        let alias = alias.as_deref().unwrap_or_default();
        // What the machine has built in, and companions, have no name there.
        let Some((_, slot, function)) = found.iter().find(|(name, ..)| *name == alias) else { continue };
        if (*slot, *function) != (place.slot.into(), place.function.into()) {
            return Err(format!("'{alias}' is at {slot:x}.{function:x}, but the domain has it at {place}"));
        }
    }
    Ok(())
}
