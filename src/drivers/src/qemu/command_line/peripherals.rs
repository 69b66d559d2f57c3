//! The small devices: inputs, randomness, memory balloon, watchdog, panic device, redirected USB.
use virgo_model::domain::{
    CharDevice, Input, InputBus, InputType, Memballoon, MemballoonModel, Rng, RngBackendModel, RngModel,
};
use virgo_model::{Domain, Element, XmlStruct};
use virgo_operations::Result;

use super::arguments::{Arguments, Properties, unsupported};
use super::{Capabilities, Context, characters, controllers, kept, machine, sound};

/// Refuses small devices that nothing here knows, and every device without a struct that isn't here.
pub(super) fn check(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    let devices = &domain.devices;
    for input in &devices.inputs {
        let place = format!("<input type='{}'>", input.kind.as_str());
        kept::refuse_others(&input.kept, &place, &[], &["model"])?;
        let is_known = matches!(input.kind, InputType::Mouse | InputType::Tablet | InputType::Keyboard);
        let ps2_tablet = input.kind == InputType::Tablet && input.bus == Some(InputBus::Ps2);
        let is_known_bus = matches!(input.bus, None | Some(InputBus::Ps2 | InputBus::Usb | InputBus::Virtio));
        if !is_known || !is_known_bus || ps2_tablet {
            let bus = input.bus.map_or("", |bus| match bus {
                InputBus::Ps2 => " on bus='ps2'",
                _ => " on its bus",
            });
            return Err(kept::not_supported(&format!("{place}{bus}"), input.kept.position.line));
        }
    }
    for rng in &devices.rngs {
        kept::refuse_others(&rng.kept, "<rng>", &["rate"], &[])?;
        if let Some(egd) = egd(rng)? {
            characters::check_source(&egd, "<backend model='egd'>", capabilities)?;
        }
    }
    if let Some(balloon) = &devices.memballoon {
        kept::refuse_others(
            &balloon.kept,
            "<memballoon>",
            &["stats"],
            &["autodeflate", "freePageReporting"],
        )?;
        if balloon.model == MemballoonModel::Xen {
            return Err(kept::not_supported("<memballoon model='xen'>", balloon.kept.position.line));
        }
    }
    for device in devices.kept.elements() {
        let (line, model) = (device.position.line, device.attribute("model"));
        let is_known = match device.name.as_str() {
            "watchdog" => match model {
                Some("itco") => machine::is_q35(domain),
                model => matches!(model, Some("i6300esb" | "ib700" | "diag288")),
            },
            "panic" => matches!(model, None | Some("isa" | "pvpanic")),
            "redirdev" => {
                device.attribute("bus") == Some("usb") && device.attribute("type") == Some("spicevmc")
            }
            "redirfilter" => device.children.is_empty(),
            "sound" | "audio" => sound::is_known(device),
            _ => false,
        };
        if !is_known {
            let attributes = ["model", "type", "mode"].into_iter();
            let attributes =
                attributes.filter_map(|name| Some(format!(" {name}='{}'", device.attribute(name)?)));
            let what = format!("<{}{}>", device.name, attributes.collect::<String>());
            return Err(kept::not_supported(&what, line));
        }
        if device.name == "redirdev" && !capabilities.has_spice() {
            let emulator = capabilities.binary.display();
            return Err(unsupported(format!("<redirdev> needs SPICE, which '{emulator}' doesn't have")));
        }
    }
    Ok(())
}

/// Names the devices, chooses buses, and adds the balloon that every domain has.
pub(super) fn fill(domain: &mut Domain) {
    let devices = &mut domain.devices;
    for (index, input) in devices.inputs.iter_mut().enumerate() {
        let bus = if input.kind == InputType::Tablet { InputBus::Usb } else { InputBus::Ps2 };
        input.bus.get_or_insert(bus);
        input.alias.get_or_insert_with(|| format!("input{index}"));
    }
    for (index, rng) in devices.rngs.iter_mut().enumerate() {
        rng.alias.get_or_insert_with(|| format!("rng{index}"));
    }
    let balloon = devices.memballoon.get_or_insert_with(Memballoon::default);
    if balloon.model != MemballoonModel::None {
        balloon.alias.get_or_insert_with(|| "balloon0".to_owned());
    }
    let mut counts = std::collections::HashMap::<String, u32>::new();
    for device in devices.kept.elements_mut() {
        let name = if device.name == "redirdev" { "redir" } else { device.name.as_str() }.to_owned();
        let count = counts.entry(name.clone()).or_default();
        if device.child("alias").is_none()
            && matches!(name.as_str(), "watchdog" | "panic" | "redir" | "sound")
        {
            let mut alias = Element::new("alias");
            alias.set_attribute("name", format!("{name}{count}"));
            device.children.push(virgo_model::xml::Node::Element(alias));
        }
        *count += 1;
    }
}

/// Adds mice, tablets and keyboards.
pub(super) fn build_inputs(context: &Context, arguments: &mut Arguments) -> Result<()> {
    for input in &context.domain.devices.inputs {
        let Some(driver) = input_driver(input) else { continue };
        let device = Properties::device(driver, input.alias.as_deref());
        let is_usb = input.bus == Some(InputBus::Usb);
        let bus = is_usb.then(|| controllers::first_usb_bus(context.domain));
        arguments.device(&device.with_some("bus", bus));
    }
    Ok(())
}

/// Returns QEMU's name of an input device; `None` for those that the machine has by itself.
fn input_driver(input: &Input) -> Option<&'static str> {
    let names = match input.kind {
        InputType::Mouse => ("usb-mouse", "virtio-mouse-pci"),
        InputType::Tablet => ("usb-tablet", "virtio-tablet-pci"),
        _ => ("usb-kbd", "virtio-keyboard-pci"),
    };
    match input.bus {
        Some(InputBus::Usb) => Some(names.0),
        Some(InputBus::Virtio) => Some(names.1),
        _ => None,
    }
}

/// Adds the devices that come last.
pub(super) fn build(context: &Context, arguments: &mut Arguments) -> Result<()> {
    let devices = &context.domain.devices;
    for device in devices.kept.elements() {
        build_kept(context, arguments, device);
    }
    if let Some(balloon) = &devices.memballoon {
        let driver = match balloon.model {
            MemballoonModel::Virtio => Some("virtio-balloon-pci"),
            MemballoonModel::VirtioTransitional => Some("virtio-balloon-pci-transitional"),
            MemballoonModel::VirtioNonTransitional => Some("virtio-balloon-pci-non-transitional"),
            MemballoonModel::Xen | MemballoonModel::None => None,
        };
        if let Some(driver) = driver {
            let switch = |name: &str| kept::attribute(&balloon.kept, name).map(|state| state == "on");
            let device = Properties::device(driver, balloon.alias.as_deref());
            let device = device.with_some("deflate-on-oom", switch("autodeflate"));
            arguments.device(&device.with_some("free-page-reporting", switch("freePageReporting")));
        }
    }
    for rng in &devices.rngs {
        build_rng(arguments, rng)?;
    }
    Ok(())
}

/// Returns the source of randomness of a daemon as what it is: a character device.
fn egd(rng: &Rng) -> Result<Option<CharDevice>> {
    let Some(backend) = rng.backend.as_ref().filter(|backend| backend.model == RngBackendModel::Egd) else {
        return Ok(None);
    };
    let device = CharDevice::from_element(backend.to_element("backend"));
    device.map(Some).map_err(|error| unsupported(format!("<backend model='egd'>: {error}")))
}

fn build_rng(arguments: &mut Arguments, rng: &Rng) -> Result<()> {
    let alias = rng.alias.as_deref().unwrap_or("rng0");
    let object = format!("obj{alias}");
    let properties = Properties::default().with("id", object.clone());
    if let Some(egd) = egd(rng)? {
        let chardev = format!("char{alias}");
        arguments.option("chardev", characters::chardev(&egd, &chardev));
        arguments.json("object", &properties.with("qom-type", "rng-egd").with("chardev", chardev));
    } else if rng.backend.as_ref().is_some_and(|backend| backend.model == RngBackendModel::Builtin) {
        arguments.json("object", &properties.with("qom-type", "rng-builtin"));
    } else {
        let path = rng.backend.as_ref().and_then(|backend| backend.path.as_deref()).unwrap_or("/dev/urandom");
        arguments.json("object", &properties.with("qom-type", "rng-random").with("filename", path));
    }
    let driver = match rng.model {
        RngModel::Virtio => "virtio-rng-pci",
        RngModel::VirtioTransitional => "virtio-rng-pci-transitional",
        RngModel::VirtioNonTransitional => "virtio-rng-pci-non-transitional",
    };
    let number =
        |name: &str| kept::child_attribute(&rng.kept, "rate", name).and_then(|text| text.parse::<u64>().ok());
    let bytes = number("bytes");
    let period = bytes.map(|_| number("period").unwrap_or(1000));
    let device = Properties::device(driver, Some(alias)).with("rng", object);
    arguments.device(&device.with_some("max-bytes", bytes).with_some("period", period));
    Ok(())
}

/// Adds a device that has no struct.
fn build_kept(context: &Context, arguments: &mut Arguments, element: &Element) {
    let alias = element.child("alias").and_then(|alias| alias.attribute("name"));
    match (element.name.as_str(), element.attribute("model")) {
        ("watchdog", model) => {
            if model == Some("itco") {
                arguments.option("global", "ICH9-LPC.noreboot=off");
            } else {
                arguments.device(&Properties::device(model.unwrap_or("i6300esb"), alias));
            }
            let action = match element.attribute("action") {
                Some("dump") => "pause",
                action => action.unwrap_or("reset"),
            };
            arguments.option("action", format!("watchdog={action}"));
        }
        ("panic", Some("pvpanic")) => arguments.device(&Properties::device("pvpanic-pci", alias)),
        ("panic", _) => arguments.device(&Properties::device("pvpanic", alias)),
        ("redirdev", _) => {
            let name = alias.unwrap_or("redir0");
            let chardev = format!("char{name}");
            arguments.option("chardev", format!("spicevmc,id={chardev},name=usbredir"));
            let device = Properties::device("usb-redir", Some(name)).with("chardev", chardev);
            arguments.device(&device.with("bus", controllers::first_usb_bus(context.domain)));
        }
        _ => {}
    }
}
