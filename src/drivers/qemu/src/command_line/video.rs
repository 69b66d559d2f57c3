//! Video cards.
use virgo_model::Domain;
use virgo_model::domain::{GraphicsType, Video, VideoModel, VideoModelType};
use virgo_operations::Result;

use super::arguments::{Arguments, Properties, unsupported};
use super::{Capabilities, Context, kept};

/// The least memory that a card for VGA has, in KiB.
const LEAST_MEMORY: u32 = 1024;

/// The most screens that a virtio card has.
const MOST_SCREENS: u32 = 16;

/// Returns the place of the card that the guest starts with.
fn primary(videos: &[Video]) -> usize {
    let is_primary = |video: &Video| video.model.as_ref().is_some_and(|model| model.primary == Some(true));
    videos.iter().position(is_primary).unwrap_or(0)
}

/// Refuses video cards that nothing here knows.
pub(super) fn check(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    let videos = &domain.devices.videos;
    let primary = primary(videos);
    for (index, video) in videos.iter().enumerate() {
        let Some(model) = &video.model else { continue };
        let line = video.kept.position.line;
        let place = format!("<model type='{}'> of <video>", model.kind.as_str());
        let refuse = |what: &str| Err(unsupported(model.kept.position.line, format!("{place}: {what}")));
        if let Some(driver) = driver(model, index == primary, capabilities)?
            && !capabilities.has_device(driver)
        {
            let (emulator, kind) = (capabilities.binary.display(), model.kind.as_str());
            return Err(unsupported(line, format!("'{emulator}' has no video card '{kind}'")));
        }
        if model.kind == VideoModelType::None && videos.len() > 1 {
            return refuse("it says that there is no card, but there is another <video>");
        }
        let can_be_second = matches!(model.kind, VideoModelType::Qxl | VideoModelType::Virtio);
        if index != primary && (model.primary == Some(true) || !can_be_second) {
            return refuse("only one card can be the primary one, and this model can be no other");
        }
        check_memory(model).or_else(|what| refuse(&what))?;
        let most = match model.kind {
            VideoModelType::Qxl => u32::MAX,
            VideoModelType::Virtio => MOST_SCREENS,
            VideoModelType::None => u32::MAX,
            _ => 1,
        };
        if model.heads.is_some_and(|heads| heads > most) {
            return refuse(&format!("it has no more than {most} of heads='…'"));
        }
    }
    Ok(())
}

fn check_memory(model: &VideoModel) -> std::result::Result<(), String> {
    let is_qxl = model.kind == VideoModelType::Qxl;
    let of_qxl = [("ram", model.ram), ("vgamem", model.vgamem), ("vram64", model.vram64)]
        .map(|(name, size)| (name, size.is_some()));
    if let Some((name, _)) = of_qxl.into_iter().find(|(_, is_given)| *is_given && !is_qxl) {
        return Err(format!("only qxl has {name}='…'"));
    }
    let (name, size) = match model.kind {
        VideoModelType::Vga | VideoModelType::Vmvga | VideoModelType::Bochs | VideoModelType::Default => {
            ("vram", model.vram)
        }
        VideoModelType::Qxl => ("vgamem", model.vgamem),
        _ => return Ok(()),
    };
    match size {
        Some(size) if size < LEAST_MEMORY => Err(format!("{name}='{size}' is less than {LEAST_MEMORY} KiB")),
        Some(size) if is_qxl && !size.is_power_of_two() => Err(format!("{name}='{size}' is no power of two")),
        _ => Ok(()),
    }
}

/// Adds a card where there is a viewer, puts the primary one first, and notes what cards are where the domain doesn't
/// say, as libvirt does.
pub(super) fn pin(domain: &mut Domain) {
    let devices = &mut domain.devices;
    let is_seen = devices.graphics.iter().any(|graphics| graphics.kind != GraphicsType::EglHeadless);
    if is_seen && devices.videos.is_empty() {
        devices.videos.push(Video { model: Some(VideoModel::default()), ..Video::default() });
    }
    let primary = primary(&devices.videos);
    if primary > 0 {
        devices.videos[..=primary].rotate_right(1);
    }
    for video in &mut devices.videos {
        let model = video.model.get_or_insert_with(VideoModel::default);
        if model.kind == VideoModelType::Default {
            model.kind = VideoModelType::Vga;
        }
        if model.kind != VideoModelType::None {
            model.heads.get_or_insert(1);
        }
        pin_memory(model);
    }
    if let Some(model) = devices.videos.first_mut().and_then(|video| video.model.as_mut())
        && model.kind != VideoModelType::None
    {
        model.primary = Some(true);
    }
}

fn pin_memory(model: &mut VideoModel) {
    let pin = |size: &mut Option<u32>, usual: u32| {
        let given = size.unwrap_or(usual);
        *size = Some(given.checked_next_power_of_two().unwrap_or(given));
    };
    match model.kind {
        VideoModelType::Vga | VideoModelType::Vmvga | VideoModelType::Bochs => pin(&mut model.vram, 16 << 10),
        // The chip has always the same.
        VideoModelType::Cirrus => model.vram = Some(16 << 10),
        VideoModelType::Qxl => {
            pin(&mut model.ram, 64 << 10);
            pin(&mut model.vram, 64 << 10);
            pin(&mut model.vgamem, 16 << 10);
        }
        _ => {}
    }
}

/// Names the cards.
pub(super) fn fill(domain: &mut Domain) {
    for (index, video) in domain.devices.videos.iter_mut().enumerate() {
        video.alias.get_or_insert_with(|| format!("video{index}"));
    }
}

/// Returns QEMU's name of a card; `None` for the model that stands for no card.
fn driver(model: &VideoModel, is_primary: bool, capabilities: &Capabilities) -> Result<Option<&'static str>> {
    let has_3d = model.acceleration.as_ref().is_some_and(|what| what.accel3d == Some(true));
    let is_x86 = matches!(capabilities.arch.as_str(), "x86_64" | "i686");
    Ok(Some(match (model.kind, is_primary) {
        (VideoModelType::Vga | VideoModelType::Default, _) => "VGA",
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

/// Adds the cards, of which the first is the primary one.
pub(super) fn build(context: &Context, arguments: &mut Arguments) -> Result<()> {
    for (index, video) in context.domain.devices.videos.iter().enumerate() {
        let Some(model) = &video.model else { continue };
        let Some(driver) = driver(model, index == 0, context.capabilities)? else { continue };
        let device = Properties::device(driver, video.alias.as_deref()).at(context.domain, &video.address);
        arguments.device(&card(device, driver, model));
    }
    Ok(())
}

fn card(device: Properties, driver: &str, model: &VideoModel) -> Properties {
    let mib = |kib: Option<u32>| kib.map(|kib| (kib / 1024).max(1));
    let bytes = |kib: Option<u32>| kib.map(|kib| u64::from(kib) * 1024);
    let heads = model.heads.filter(|heads| *heads > 0);
    let device = match driver {
        "VGA" | "vmware-svga" => device.with_some("vgamem_mb", mib(model.vram)),
        "bochs-display" => device.with_some("vgamem", bytes(model.vram)),
        "qxl" | "qxl-vga" => device
            .with_some("max_outputs", heads)
            .with_some("ram_size", bytes(model.ram))
            .with_some("vram_size", bytes(model.vram))
            .with_some("vram64_size_mb", model.vram64.map(|kib| kib / 1024))
            .with_some("vgamem_mb", mib(model.vgamem)),
        _ if driver.starts_with("virtio") => device.with_some("max_outputs", heads),
        _ => device,
    };
    let (width, height) = if driver == "ramfb" { (None, None) } else { (model.width, model.height) };
    device.with_some("xres", width).with_some("yres", height)
}
