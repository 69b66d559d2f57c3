//! What the guest shows, and who can see it: video cards, VNC and SPICE.
use virgo_model::Domain;
use virgo_model::domain::{Graphics, GraphicsType, Listen, ListenType, Video, VideoModel, VideoModelType};
use virgo_operations::Result;

use super::arguments::{Arguments, Properties, escape, unsupported};
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

/// Refuses graphics and video cards that nothing here knows.
pub(super) fn check(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    for graphics in &domain.devices.graphics {
        let place = format!("<graphics type='{}'>", graphics.kind.as_str());
        let line = graphics.kept.position.line;
        let emulator = capabilities.binary.display();
        match graphics.kind {
            GraphicsType::Vnc | GraphicsType::EglHeadless => {}
            GraphicsType::Spice if capabilities.has_spice() => {}
            GraphicsType::Spice => {
                return Err(unsupported(
                    line,
                    format!("{place} needs SPICE, which '{emulator}' doesn't have"),
                ));
            }
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
    for video in &domain.devices.videos {
        let Some(model) = &video.model else { continue };
        if let Some(driver) = driver(model, true, capabilities)?
            && !capabilities.has_device(driver)
        {
            let (emulator, kind) = (capabilities.binary.display(), model.kind.as_str());
            return Err(unsupported(
                video.kept.position.line,
                format!("'{emulator}' has no video card '{kind}'"),
            ));
        }
    }
    Ok(())
}

/// Chooses ports and addresses, and names the cards.
pub(super) fn fill(domain: &mut Domain, host: &Host) -> Result<()> {
    for graphics in &mut domain.devices.graphics {
        fill_graphics(graphics, host)?;
    }
    for (index, video) in domain.devices.videos.iter_mut().enumerate() {
        video.alias.get_or_insert_with(|| format!("video{index}"));
    }
    Ok(())
}

/// Adds a video card where there is a viewer, and notes the model of cards that have none.
pub(super) fn pin(domain: &mut Domain) {
    let devices = &mut domain.devices;
    let is_seen = devices.graphics.iter().any(|graphics| graphics.kind != GraphicsType::EglHeadless);
    if is_seen && devices.videos.is_empty() {
        devices.videos.push(Video { model: Some(VideoModel::default()), ..Video::default() });
    }
    for video in &mut devices.videos {
        let model = video.model.get_or_insert_with(VideoModel::default);
        if model.kind == VideoModelType::Default {
            model.kind = VideoModelType::Vga;
        }
    }
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

/// Returns QEMU's name of a card; `None` for the model that stands for no card.
fn driver(model: &VideoModel, is_first: bool, capabilities: &Capabilities) -> Result<Option<&'static str>> {
    let is_primary = model.primary.unwrap_or(is_first);
    let has_3d = model.acceleration.as_ref().is_some_and(|what| what.accel3d == Some(true));
    let is_x86 = matches!(capabilities.arch.as_str(), "x86_64" | "i686");
    Ok(Some(match (model.kind, is_primary) {
        (VideoModelType::Vga | VideoModelType::Default, true) => "VGA",
        (VideoModelType::Vga | VideoModelType::Default, false) => "secondary-vga",
        (VideoModelType::Cirrus, _) => "cirrus-vga",
        (VideoModelType::Vmvga, _) => "vmware-svga",
        (VideoModelType::Qxl, true) => "qxl-vga",
        (VideoModelType::Qxl, false) => "qxl",
        (VideoModelType::Virtio, true) if is_x86 => {
            if has_3d {
                "virtio-vga-gl"
            } else {
                "virtio-vga"
            }
        }
        (VideoModelType::Virtio, _) => {
            if has_3d {
                "virtio-gpu-gl-pci"
            } else {
                "virtio-gpu-pci"
            }
        }
        (VideoModelType::Bochs, _) => "bochs-display",
        (VideoModelType::Ramfb, _) => "ramfb",
        (VideoModelType::None, _) => return Ok(None),
        (kind, _) => {
            let what = format!("<model type='{}'> of <video>", kind.as_str());
            return Err(kept::not_supported(&what, model.kept.position.line));
        }
    }))
}

/// Adds graphics and video cards.
pub(super) fn build(context: &Context, arguments: &mut Arguments) -> Result<()> {
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
    for (index, video) in devices.videos.iter().enumerate() {
        let Some(model) = &video.model else { continue };
        let Some(driver) = driver(model, index == 0, context.capabilities)? else { continue };
        let device = Properties::device(driver, video.alias.as_deref()).at(context.domain, &video.address);
        arguments.device(&card(device, driver, model));
    }
    Ok(())
}

fn card(device: Properties, driver: &str, model: &VideoModel) -> Properties {
    let vram64 = kept::attribute(&model.kept, "vram64").and_then(|kib| kib.parse::<u32>().ok());
    let mib = |kib: Option<u32>| kib.map(|kib| (kib / 1024).max(1));
    let mut device = match driver {
        "VGA" | "secondary-vga" | "cirrus-vga" | "vmware-svga" => {
            device.with_some("vgamem_mb", mib(model.vram))
        }
        "bochs-display" => device.with_some("vgamem", model.vram.map(|kib| u64::from(kib) * 1024)),
        "qxl" | "qxl-vga" => device
            .with_some("max_outputs", model.heads)
            .with_some("ram_size", model.ram.map(|kib| u64::from(kib) * 1024))
            .with_some("vram_size", model.vram.map(|kib| u64::from(kib) * 1024))
            .with_some("vram64_size_mb", vram64.map(|kib| kib / 1024))
            .with_some("vgamem_mb", mib(model.vgamem)),
        _ if driver.starts_with("virtio") => device.with_some("max_outputs", model.heads),
        _ => device,
    };
    if let Some(resolution) = kept::child(&model.kept, "resolution").filter(|_| driver != "ramfb") {
        let number = |name: &str| resolution.attribute(name).and_then(|text| text.parse::<u32>().ok());
        device = device.with_some("xres", number("x")).with_some("yres", number("y"));
    }
    device
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
