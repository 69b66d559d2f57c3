//! Who can see what the guest shows: VNC and SPICE.
use virgo_model::Domain;
use virgo_model::domain::{Graphics, GraphicsType, Listen, ListenType};
use virgo_operations::Result;

use super::arguments::{Arguments, escape, unsupported};
use super::fill::Host;
use super::{Capabilities, Context, access, kept};

/// Where ports for viewers are looked for; VNC counts displays from the first one.
const PORTS: std::ops::RangeInclusive<u16> = 5900..=65535;

/// Where ports for viewers in browsers are looked for.
const WEB_PORTS: std::ops::RangeInclusive<u16> = 5700..=5899;

/// Settings of SPICE: element, attribute and what they mean to QEMU when they are as given.
const SPICE_SETTINGS: [(&str, &str, &str); 5] = [
    ("image", "compression", "image-compression="),
    ("jpeg", "compression", "jpeg-wan-compression="),
    ("zlib", "compression", "zlib-glz-wan-compression="),
    ("playback", "compression", "playback-compression="),
    ("streaming", "mode", "streaming-video="),
];

/// Refuses graphics that nothing here knows.
pub(super) fn check(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    for graphics in &domain.devices.graphics {
        let place = format!("<graphics type='{}'>", graphics.kind.as_str());
        let line = graphics.kept.position.line;
        match graphics.kind {
            GraphicsType::Vnc | GraphicsType::EglHeadless => {}
            GraphicsType::Spice => needs_spice(domain, capabilities, &place, line)?,
            _ => return Err(kept::not_supported(&place, line)),
        }
        access::check(graphics)?;
        if graphics.port.is_some_and(|port| port > 0 && !(5900..=65535).contains(&port)) {
            return Err(unsupported(line, format!("{place}: the port has to be from 5900 to 65535")));
        }
        if graphics.listens.len() > 1
            || graphics.listens.iter().any(|listen| listen.kind == ListenType::Network)
        {
            return Err(kept::not_supported(
                &format!("<listen> of {place} with a network or a second place"),
                line,
            ));
        }
    }
    Ok(())
}

/// Refuses what only a viewer by SPICE could use, where there can be none.
pub(super) fn needs_spice(
    domain: &Domain,
    capabilities: &Capabilities,
    place: &str,
    line: u32,
) -> Result<()> {
    let emulator = capabilities.binary.display();
    if !capabilities.has_spice() {
        return Err(unsupported(line, format!("{place} needs SPICE, which '{emulator}' doesn't have")));
    }
    if !domain.devices.graphics.iter().any(|graphics| graphics.kind == GraphicsType::Spice) {
        return Err(unsupported(line, format!("{place} needs <graphics type='spice'>, which is not there")));
    }
    Ok(())
}

/// Chooses ports and addresses.
pub(super) fn fill(domain: &mut Domain, host: &Host) -> Result<()> {
    for graphics in &mut domain.devices.graphics {
        fill_graphics(graphics, host)?;
    }
    Ok(())
}

fn fill_graphics(graphics: &mut Graphics, host: &Host) -> Result<()> {
    if !matches!(graphics.kind, GraphicsType::Vnc | GraphicsType::Spice) {
        return Ok(());
    }
    // As for libvirt, an empty address is none.
    let said = |address: &mut Option<String>| drop(address.take_if(|address| address.is_empty()));
    said(&mut graphics.listen);
    graphics.listens.iter_mut().for_each(|listen| said(&mut listen.address));
    if let Some(path) = graphics.socket.clone().filter(|_| graphics.listens.is_empty()) {
        graphics.listens.push(Listen { kind: ListenType::Socket, socket: Some(path), ..Listen::default() });
    }
    if graphics.listens.is_empty() {
        let address = Some(graphics.listen.clone().unwrap_or_else(|| "127.0.0.1".to_owned()));
        graphics.listens.push(Listen { kind: ListenType::Address, address, ..Listen::default() });
    }
    let kind = graphics.kind.as_str();
    let listen = &mut graphics.listens[0];
    match listen.kind {
        ListenType::Socket => {
            let path = || host.folders.runtime.join(format!("{kind}.sock")).display().to_string();
            graphics.socket = Some(listen.socket.get_or_insert_with(path).clone());
        }
        ListenType::Address => {
            let given = graphics.listen.clone().unwrap_or_else(|| "127.0.0.1".to_owned());
            let address = listen.address.get_or_insert(given).clone();
            if graphics.port.is_none_or(|port| port <= 0) {
                graphics.port = Some((host.choose_port)(&address, PORTS)?.into());
                graphics.autoport = Some(true);
            }
            if graphics.websocket == Some(-1) {
                graphics.websocket = Some((host.choose_port)(&address, WEB_PORTS)?.into());
            }
            graphics.tls_port = None;
            graphics.listen = Some(address);
        }
        _ => {}
    }
    Ok(())
}

/// Adds graphics.
pub(super) fn build(context: &Context, arguments: &mut Arguments) {
    let devices = &context.domain.devices;
    let headless = devices.graphics.iter().find(|graphics| graphics.kind == GraphicsType::EglHeadless);
    match headless {
        Some(graphics) => {
            let node = graphics.gl.as_ref().and_then(|gl| gl.rendernode.as_ref());
            let node = node.map_or(String::new(), |node| format!(",rendernode={}", escape(node)));
            arguments.option("display", format!("egl-headless{node}"));
        }
        None => arguments.option("display", "none"),
    }
    for graphics in &devices.graphics {
        match graphics.kind {
            GraphicsType::Vnc => arguments.option("vnc", vnc(graphics)),
            GraphicsType::Spice => arguments.option("spice", spice(graphics)),
            _ => {}
        }
        if let Some(keymap) = &graphics.keymap {
            arguments.option("k", keymap.clone());
        }
    }
}

/// The password, if there is one, is set over the monitor once QEMU runs: until then nobody gets in.
fn vnc(graphics: &Graphics) -> String {
    let listen = graphics.listens.first();
    let mut value = match listen.map(|listen| listen.kind) {
        Some(ListenType::Socket) => {
            format!("unix:{}", escape(graphics.socket.as_deref().unwrap_or_default()))
        }
        Some(ListenType::None) => "none".to_owned(),
        _ => {
            let address = listen.and_then(|listen| listen.address.as_deref()).unwrap_or("127.0.0.1");
            let address = if address.contains(':') { format!("[{address}]") } else { address.to_owned() };
            format!("{address}:{}", graphics.port.unwrap_or(5900) - i32::from(*PORTS.start()))
        }
    };
    if let Some(port) = graphics.websocket {
        value += &format!(",websocket={port}");
    }
    if let Some(policy) = kept::attribute(&graphics.kept, "sharePolicy") {
        value += &format!(",share={policy}");
    }
    if graphics.passwd.is_some() {
        value += ",password=on";
    }
    value
}

fn spice(graphics: &Graphics) -> String {
    let listen = graphics.listens.first();
    let mut value = match listen.map(|listen| listen.kind) {
        Some(ListenType::Socket) => {
            format!("unix=on,addr={}", escape(graphics.socket.as_deref().unwrap_or_default()))
        }
        Some(ListenType::None) => "port=0".to_owned(),
        _ => {
            let address = listen.and_then(|listen| listen.address.as_deref()).unwrap_or("127.0.0.1");
            format!("port={},addr={}", graphics.port.unwrap_or(5900), escape(address))
        }
    };
    if graphics.passwd.is_none() {
        value += ",disable-ticketing=on";
    }
    value += &access::spice_channels(graphics);
    for (element, attribute, option) in SPICE_SETTINGS {
        if let Some(setting) = kept::child_attribute(&graphics.kept, element, attribute) {
            value += &format!(",{option}{setting}");
        }
    }
    if let Some(mode) = kept::child_attribute(&graphics.kept, "mouse", "mode") {
        value += if mode == "client" { ",agent-mouse=on" } else { ",agent-mouse=off" };
    }
    if kept::child_attribute(&graphics.kept, "clipboard", "copypaste") == Some("no") {
        value += ",disable-copy-paste=on";
    }
    if kept::child_attribute(&graphics.kept, "filetransfer", "enable") == Some("no") {
        value += ",disable-agent-file-xfer=on";
    }
    if let Some(gl) = graphics.gl.as_ref().filter(|gl| gl.enable == Some(true)) {
        value += ",gl=on";
        if let Some(node) = &gl.rendernode {
            value += &format!(",rendernode={}", escape(node));
        }
    }
    value + ",seamless-migration=on"
}
