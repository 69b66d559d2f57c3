//! Sound cards and where their sound goes.
use virgo_model::Domain;
use virgo_model::domain::{GraphicsType, Sound, SoundModel};
use virgo_operations::Result;

use super::arguments::{Arguments, Properties, unsupported};
use super::{Capabilities, Context, displays, kept};

/// Where sound goes when the domain doesn't say.
const USUAL: &str = "audio1";

/// What an HDA card can have, which is what QEMU has a device `hda-…` for.
const CODECS: [&str; 3] = ["duplex", "micro", "output"];

/// Returns QEMU's name of a card; `None` for those that nothing here knows.
fn driver(model: SoundModel) -> Option<&'static str> {
    match model {
        SoundModel::Ich6 => Some("intel-hda"),
        SoundModel::Ich9 => Some("ich9-intel-hda"),
        SoundModel::Ac97 => Some("AC97"),
        SoundModel::Es1370 => Some("ES1370"),
        SoundModel::Sb16 => Some("sb16"),
        SoundModel::Usb => Some("usb-audio"),
        SoundModel::Ich7 | SoundModel::Pcspk | SoundModel::Virtio => None,
    }
}

/// Refuses sound cards, and places where sound goes, that nothing here knows.
pub(super) fn check(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    for sound in &domain.devices.sounds {
        let model = sound.model.as_str();
        let place = format!("<sound model='{model}'>");
        let line = sound.kept.position.line;
        let driver = driver(sound.model).ok_or_else(|| kept::not_supported(&place, line))?;
        if !capabilities.has_device(driver) {
            let emulator = capabilities.binary.display();
            return Err(unsupported(line, format!("'{emulator}' has no sound card '{model}'")));
        }
        let is_hda = matches!(sound.model, SoundModel::Ich6 | SoundModel::Ich9);
        if let Some(codec) = sound.codecs.iter().find(|codec| !is_hda || !CODECS.contains(&codec.as_str())) {
            return Err(kept::not_supported(&format!("<codec type='{codec}'> of {place}"), line));
        }
        let is_it = |id| domain.devices.audios.iter().any(|audio| audio.id == id);
        if let Some(id) = sound.audio.filter(|id| !is_it(*id)) {
            return Err(unsupported(line, format!("{place} goes to <audio id='{id}'>, which is not there")));
        }
    }
    for audio in domain.devices.audios.iter().filter(|audio| audio.kind == "spice") {
        displays::needs_spice(domain, capabilities, "<audio type='spice'>", audio.kept.position.line)?;
    }
    Ok(())
}

/// Names sound cards.
pub(super) fn fill(domain: &mut Domain) {
    for (index, sound) in domain.devices.sounds.iter_mut().enumerate() {
        sound.alias.get_or_insert_with(|| format!("sound{index}"));
    }
}

/// Adds sound cards.
pub(super) fn build(context: &Context, arguments: &mut Arguments) {
    let devices = &context.domain.devices;
    if devices.sounds.is_empty() && devices.audios.is_empty() {
        return;
    }
    let mut places: Vec<(String, &str)> =
        devices.audios.iter().map(|audio| (format!("audio{}", audio.id), audio.kind.as_str())).collect();
    if places.is_empty() {
        let has_spice = devices.graphics.iter().any(|graphics| graphics.kind == GraphicsType::Spice);
        places.push((USUAL.to_owned(), if has_spice { "spice" } else { "none" }));
    }
    for (id, driver) in &places {
        arguments.json("audiodev", &Properties::default().with("id", id.as_str()).with("driver", *driver));
    }
    for sound in &devices.sounds {
        let audio = sound.audio.map_or_else(|| places[0].0.clone(), |id| format!("audio{id}"));
        build_one(context, arguments, sound, &audio);
    }
}

fn build_one(context: &Context, arguments: &mut Arguments, sound: &Sound, audio: &str) {
    let alias = sound.alias.as_deref().unwrap_or("sound0");
    let driver = driver(sound.model).unwrap_or_default();
    let card = Properties::device(driver, Some(alias)).at(context.domain, &sound.address);
    if !matches!(sound.model, SoundModel::Ich6 | SoundModel::Ich9) {
        return arguments.device(&card.with("audiodev", audio));
    }
    arguments.device(&card);
    let duplex = ["duplex".to_owned()];
    let codecs = if sound.codecs.is_empty() { &duplex[..] } else { &sound.codecs };
    for (number, codec) in codecs.iter().enumerate() {
        let codec = Properties::device(&format!("hda-{codec}"), Some(&format!("{alias}-codec{number}")));
        let codec = codec.with("bus", format!("{alias}.0")).with("cad", number);
        arguments.device(&codec.with("audiodev", audio));
    }
}
