//! Sound cards and where their sound goes.
use virgo_model::Element;
use virgo_model::domain::GraphicsType;
use virgo_operations::Result;

use super::arguments::{Arguments, Properties};
use super::{Context, controllers};

/// Where sound goes when the domain doesn't say.
const USUAL: &str = "audio1";

/// Tells whether a sound card, or a place where sound goes, is one that QEMU is told of here.
pub(super) fn is_known(element: &Element) -> bool {
    if element.name == "sound" {
        let models = ["ich6", "ich9", "ac97", "es1370", "sb16", "usb"];
        return element.attribute("model").is_some_and(|model| models.contains(&model));
    }
    element.attribute("type").is_some_and(|kind| matches!(kind, "none" | "spice"))
        && element.elements().next().is_none()
}

/// Adds sound cards.
pub(super) fn build(context: &Context, arguments: &mut Arguments) -> Result<()> {
    let devices = &context.domain.devices;
    let named = |name: &'static str| devices.kept.elements().filter(move |element| element.name == name);
    if named("sound").next().is_none() && named("audio").next().is_none() {
        return Ok(());
    }
    let mut places: Vec<(String, &str)> = named("audio")
        .map(|audio| {
            let id = format!("audio{}", audio.attribute("id").unwrap_or("1"));
            (id, audio.attribute("type").unwrap_or("none"))
        })
        .collect();
    if places.is_empty() {
        let has_spice = devices.graphics.iter().any(|graphics| graphics.kind == GraphicsType::Spice);
        places.push((USUAL.to_owned(), if has_spice { "spice" } else { "none" }));
    }
    for (id, driver) in &places {
        arguments.json("audiodev", &Properties::default().with("id", id.as_str()).with("driver", *driver));
    }
    for (index, sound) in named("sound").enumerate() {
        let alias = sound.child("alias").and_then(|alias| alias.attribute("name"));
        let alias = alias.map_or_else(|| format!("sound{index}"), str::to_owned);
        let audio = sound.child("audio").and_then(|audio| audio.attribute("id"));
        let audio = audio.map_or_else(|| places[0].0.clone(), |id| format!("audio{id}"));
        let card = |driver: &str| Properties::device(driver, Some(&alias));
        match sound.attribute("model").unwrap_or("ich9") {
            model @ ("ich6" | "ich9") => {
                let controller = if model == "ich6" { "intel-hda" } else { "ich9-intel-hda" };
                arguments.device(&card(controller));
                let codecs = sound.elements().filter(|one| one.name == "codec");
                let codecs: Vec<&str> = codecs.filter_map(|codec| codec.attribute("type")).collect();
                for (number, codec) in codecs.iter().chain(codecs.is_empty().then_some(&"duplex")).enumerate()
                {
                    let codec =
                        Properties::device(&format!("hda-{codec}"), Some(&format!("{alias}-codec{number}")));
                    let codec = codec.with("bus", format!("{alias}.0")).with("cad", number);
                    arguments.device(&codec.with("audiodev", audio.as_str()));
                }
            }
            "usb" => {
                let bus = controllers::first_usb_bus(context.domain);
                arguments.device(&card("usb-audio").with("bus", bus).with("audiodev", audio));
            }
            model => {
                let driver = match model {
                    "ac97" => "AC97",
                    "es1370" => "ES1370",
                    other => other,
                };
                arguments.device(&card(driver).with("audiodev", audio));
            }
        }
    }
    Ok(())
}
