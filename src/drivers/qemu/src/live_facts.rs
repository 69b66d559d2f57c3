//! What only a running QEMU knows or takes: its terminals, passwords, the balloon. Called when a domain is
//! started or found again.
use serde_json::{Value, json};
use virgo_model::Domain;
use virgo_model::domain::{CharDevice, CharSource, CharType, GraphicsType, MemballoonModel};
use virgo_operations::{Error, ErrorCode, Result};

use super::command_line::password_valid_to;
use super::monitor::Monitor;

/// Completes a live domain, gives QEMU its passwords, and returns the guest's memory in KiB.
pub(super) async fn fetch(monitor: &Monitor, domain: &mut Domain) -> Result<u64> {
    // All are on their way before the first is waited for.
    let terminals = has_terminals(domain).then(|| monitor.execute("query-chardev", Value::Null));
    let passwords: Vec<_> = passwords(domain).map(|(command, what)| monitor.execute(command, what)).collect();
    let wanted = domain.current_memory.as_ref().map_or(0, |memory| memory.kib);
    let balloon = has_balloon(domain).then(|| {
        let smaller = (wanted > 0 && wanted < domain.memory.kib)
            .then(|| monitor.execute("balloon", json!({ "value": wanted * 1024 })));
        (smaller, monitor.execute("query-balloon", Value::Null))
    });
    if let Some(terminals) = terminals {
        place_terminals(domain, &terminals.await?);
    }
    for password in passwords {
        password.await?;
    }
    let Some((smaller, query)) = balloon else { return Ok(domain.memory.kib) };
    if let Some(smaller) = smaller {
        smaller.await?;
    }
    let actual = query.await?["actual"].as_u64();
    Ok(actual.map_or(domain.memory.kib, |bytes| bytes / 1024))
}

/// Asks for the guest's memory, in KiB.
pub(super) async fn memory(monitor: &Monitor, domain: &Domain) -> Result<u64> {
    if !has_balloon(domain) {
        return Ok(domain.memory.kib);
    }
    let actual = monitor.execute("query-balloon", Value::Null).await?["actual"].as_u64();
    Ok(actual.map_or(domain.memory.kib, |bytes| bytes / 1024))
}

/// Tells whether memory can be taken back from the guest.
pub(super) fn has_balloon(domain: &Domain) -> bool {
    domain.devices.memballoon.as_ref().is_some_and(|balloon| balloon.model != MemballoonModel::None)
}

/// The error where memory can't be taken back.
pub(super) fn no_balloon(name: &str) -> Error {
    let message = format!("the memory of domain '{name}' can't be changed while it runs: it has no balloon");
    Error::new(ErrorCode::OperationInvalid, message)
}

fn ports(domain: &mut Domain) -> impl Iterator<Item = &mut CharDevice> {
    let devices = &mut domain.devices;
    let ports = [&mut devices.serials, &mut devices.parallels, &mut devices.consoles, &mut devices.channels];
    ports.into_iter().flatten()
}

fn has_terminals(domain: &mut Domain) -> bool {
    ports(domain).any(|port| port.kind == CharType::Pty)
}

/// Writes into the domain which terminal is whose.
fn place_terminals(domain: &mut Domain, answer: &Value) {
    let terminal_of = |alias: &str| {
        let label = format!("char{alias}");
        let device = answer.as_array()?.iter().find(|device| device["label"] == label.as_str())?;
        Some(device["filename"].as_str()?.strip_prefix("pty:")?.to_owned())
    };
    let first_serial = domain.devices.serials.first().and_then(|serial| serial.alias.clone());
    let is_mirror =
        |port: &CharDevice| port.target.as_ref().and_then(|t| t.kind.as_deref()) == Some("serial");
    let mirror = domain.devices.consoles.first_mut().filter(|console| is_mirror(console));
    if let (Some(console), Some(alias)) = (mirror, first_serial) {
        console.alias.get_or_insert(alias);
    }
    for port in ports(domain).filter(|port| port.kind == CharType::Pty) {
        let Some(path) = port.alias.as_deref().and_then(terminal_of) else { continue };
        port.source.get_or_insert_with(CharSource::default).path = Some(path);
    }
    for console in &mut domain.devices.consoles {
        if console.kind == CharType::Pty {
            console.tty = console.source.as_ref().and_then(|source| source.path.clone());
        }
    }
}

/// The commands that give QEMU the passwords of its displays.
///
/// QEMU lets nobody in until it has been given a password, and is never given an empty one: with that it would
/// let everybody in (CVE-2016-5008).
fn passwords(domain: &Domain) -> impl Iterator<Item = (&'static str, Value)> {
    let displays = domain.devices.graphics.iter().filter_map(|display| {
        let protocol = match display.kind {
            GraphicsType::Vnc => "vnc",
            GraphicsType::Spice => "spice",
            _ => return None,
        };
        let password = display.passwd.as_ref()?;
        let mut set = json!({ "protocol": protocol, "password": password });
        if let Some(connected) = display.connected {
            set["connected"] = json!(connected.as_str());
        }
        let set = (!password.is_empty()).then_some(("set_password", set));
        // A time that can't be read was refused; were it not, it would have passed.
        let end = display.passwd_valid_to.as_deref().map(|time| password_valid_to(time).unwrap_or_default());
        let time = match end {
            _ if password.is_empty() => "now".to_owned(),
            Some(end) => end.to_string(),
            None => "never".to_owned(),
        };
        Some([set, Some(("expire_password", json!({ "protocol": protocol, "time": time })))])
    });
    displays.flatten().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminals_find_their_devices() {
        let mut domain = Domain::parse(
            "<domain type='qemu'><name>a</name><memory>1024</memory><devices>
            <serial type='pty'><alias name='serial0'/></serial>
            <console type='pty'><target type='serial'/></console>
            <console type='pty'><target type='virtio'/><alias name='console1'/></console>
            <channel type='unix'><alias name='channel0'/></channel></devices></domain>",
        )
        .unwrap();
        assert!(has_terminals(&mut domain));
        let answer = json!([
            { "label": "charserial0", "filename": "pty:/dev/pts/7" },
            { "label": "charconsole1", "filename": "pty:/dev/pts/8" },
            { "label": "charchannel0", "filename": "disconnected:unix:/x" },
        ]);
        place_terminals(&mut domain, &answer);
        let path = |port: &CharDevice| port.source.as_ref().and_then(|source| source.path.clone());
        assert_eq!(path(&domain.devices.serials[0]).as_deref(), Some("/dev/pts/7"));
        let [mirror, other] = &domain.devices.consoles[..] else { panic!() };
        assert_eq!((mirror.tty.as_deref(), mirror.alias.as_deref()), (Some("/dev/pts/7"), Some("serial0")));
        assert_eq!((other.tty.as_deref(), path(other).as_deref()), (Some("/dev/pts/8"), Some("/dev/pts/8")));
        assert_eq!(path(&domain.devices.channels[0]), None);
    }

    #[test]
    fn passwords_of_displays() {
        let commands = |graphics: &str| {
            let xml = format!(
                "<domain type='qemu'><name>a</name><memory>1024</memory><devices>{graphics}</devices></domain>"
            );
            passwords(&Domain::parse(&xml).unwrap()).collect::<Vec<_>>()
        };
        let set = |more: Value| ("set_password", more);
        let expire =
            |protocol: &str, time: &str| ("expire_password", json!({ "protocol": protocol, "time": time }));
        assert_eq!(commands("<graphics type='sdl'/><graphics type='spice'/><graphics type='vnc'/>"), []);
        assert_eq!(
            commands("<graphics type='vnc' passwd='x' passwdValidTo='1970-01-02T00:00:00'/>"),
            [set(json!({ "protocol": "vnc", "password": "x" })), expire("vnc", "86400")]
        );
        assert_eq!(
            commands("<graphics type='spice' passwd='y' connected='disconnect'/>"),
            [
                set(json!({ "protocol": "spice", "password": "y", "connected": "disconnect" })),
                expire("spice", "never")
            ]
        );
        for kind in ["vnc", "spice"] {
            assert_eq!(commands(&format!("<graphics type='{kind}' passwd=''/>")), [expire(kind, "now")]);
        }
    }
}
