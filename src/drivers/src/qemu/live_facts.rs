//! What only a running QEMU knows or takes: its terminals, passwords, the balloon. Called when a domain is
//! started or found again.
use serde_json::{Value, json};
use virgo_model::Domain;
use virgo_model::domain::{CharDevice, CharSource, CharType, GraphicsType, MemballoonModel};
use virgo_operations::{Error, ErrorCode, Result};

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
fn passwords(domain: &Domain) -> impl Iterator<Item = (&'static str, Value)> {
    let displays = domain.devices.graphics.iter().filter_map(|display| {
        let protocol = match display.kind {
            GraphicsType::Vnc => "vnc",
            GraphicsType::Spice => "spice",
            _ => return None,
        };
        let password = display.passwd.as_ref()?;
        let set = json!({ "protocol": protocol, "password": password });
        let expire = display
            .passwd_valid_to
            .as_deref()
            .and_then(seconds)
            .map(|time| ("expire_password", json!({ "protocol": protocol, "time": time.to_string() })));
        Some([Some(("set_password", set)), expire])
    });
    displays.flatten().flatten()
}

/// Seconds since 1970 of a time in UTC, as in `2030-01-31T15:30:00`.
fn seconds(time: &str) -> Option<i64> {
    glib::DateTime::from_iso8601(time, Some(&glib::TimeZone::utc())).ok().map(|time| time.to_unix())
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
        let domain = Domain::parse(
            "<domain type='qemu'><name>a</name><memory>1024</memory><devices><graphics type='sdl'/>
            <graphics type='vnc' passwd='x' passwdValidTo='1970-01-02T00:00:00'/><graphics type='spice'/>
            </devices></domain>",
        )
        .unwrap();
        let set = json!({ "protocol": "vnc", "password": "x" });
        let expire = json!({ "protocol": "vnc", "time": "86400" });
        let commands: Vec<_> = passwords(&domain).collect();
        assert_eq!(commands, [("set_password", set), ("expire_password", expire)]);
    }
}
