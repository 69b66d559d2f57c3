//! The small devices: inputs, randomness, memory balloon, watchdog, panic device, redirected USB.
use virgo_model::domain::{
    Address, CharDevice, CharType, Input, InputBus, InputModel, InputType, Memballoon, MemballoonModel,
    PanicModel, Place, Rng, RngBackendModel, RngModel, WatchdogAction, WatchdogModel,
};
use virgo_model::{Domain, XmlStruct};
use virgo_operations::Result;

use super::arguments::{Arguments, Properties, unsupported};
use super::{Capabilities, Context, addresses, characters, displays, kept, machine, sound};

/// Refuses small devices that nothing here knows, and every device without a struct that isn't here.
pub(super) fn check(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    let devices = &domain.devices;
    for input in &devices.inputs {
        let place = format!("<input type='{}'>", input.kind.as_str());
        // Devices of virtio for input are none that older guests know.
        let is_unknown = match input.model {
            None => false,
            Some(InputModel::VirtioTransitional) => true,
            Some(_) => input.bus != Some(InputBus::Virtio),
        };
        if let Some(model) = input.model.filter(|_| is_unknown) {
            let what = format!("model='{}' of {place}", model.as_str());
            return Err(kept::not_supported(&what, input.kept.position.line));
        }
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
        if let Some(egd) = egd(rng)? {
            characters::check_source(domain, &egd, "<backend model='egd'>", capabilities)?;
        }
    }
    if let Some(balloon) = devices.memballoon.as_ref().filter(|one| one.model == MemballoonModel::Xen) {
        return Err(kept::not_supported("<memballoon model='xen'>", balloon.kept.position.line));
    }
    sound::check(domain, capabilities)?;
    check_watching(domain, capabilities)?;
    check_usb(domain, capabilities)
}

fn check_watching(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    for watchdog in &domain.devices.watchdogs {
        let place = format!("<watchdog model='{}'>", watchdog.model.as_str());
        let is_here = match watchdog.model {
            WatchdogModel::Itco => machine::is_q35(domain),
            model => capabilities.has_device(model.as_str()),
        };
        if !is_here {
            return Err(kept::not_supported(&place, watchdog.kept.position.line));
        }
    }
    let watchdogs = &domain.devices.watchdogs;
    let action = |watchdog: &virgo_model::domain::Watchdog| watchdog.action.unwrap_or_default();
    if let Some(other) = watchdogs.iter().find(|one| action(one) != action(&watchdogs[0])) {
        let line = other.kept.position.line;
        return Err(unsupported(
            line,
            "all <watchdog> have to have the same action, as QEMU has one for all",
        ));
    }
    for panic in &domain.devices.panics {
        let model = panic.model.unwrap_or_default();
        let place = format!("<panic model='{}'>", model.as_str());
        if panic_driver(model).is_none_or(|driver| !capabilities.has_device(driver)) {
            return Err(kept::not_supported(&place, panic.kept.position.line));
        }
    }
    Ok(())
}

fn panic_driver(model: PanicModel) -> Option<&'static str> {
    match model {
        PanicModel::Isa => Some("pvpanic"),
        PanicModel::Pvpanic => Some("pvpanic-pci"),
        _ => None,
    }
}

fn check_usb(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    for device in &domain.devices.redirdevs {
        let place = format!("<redirdev type='{}'>", device.kind.as_str());
        if device.kind != CharType::Spicevmc || device.bus.as_deref().is_some_and(|bus| bus != "usb") {
            return Err(kept::not_supported(&place, device.kept.position.line));
        }
        displays::needs_spice(domain, capabilities, &place, device.kept.position.line)?;
    }
    match domain.devices.hubs.iter().find(|hub| hub.kind != "usb") {
        Some(hub) => Err(kept::not_supported(&format!("<hub type='{}'>", hub.kind), hub.kept.position.line)),
        None => Ok(()),
    }
}

/// Notes the buses of inputs, and adds the balloon that every machine with PCI has.
pub(super) fn pin(domain: &mut Domain) {
    let has_pci = machine::chipset(domain) != machine::Chipset::Other;
    let devices = &mut domain.devices;
    for input in &mut devices.inputs {
        let bus = if input.kind == InputType::Tablet { InputBus::Usb } else { InputBus::Ps2 };
        input.bus.get_or_insert(bus);
    }
    if has_pci {
        devices.memballoon.get_or_insert_with(Memballoon::default);
    }
}

/// Names the devices.
pub(super) fn fill(domain: &mut Domain) {
    let devices = &mut domain.devices;
    for (index, input) in devices.inputs.iter_mut().enumerate() {
        input.alias.get_or_insert_with(|| format!("input{index}"));
    }
    for (index, rng) in devices.rngs.iter_mut().enumerate() {
        rng.alias.get_or_insert_with(|| format!("rng{index}"));
    }
    for (index, device) in devices.redirdevs.iter_mut().enumerate() {
        device.alias.get_or_insert_with(|| format!("redir{index}"));
    }
    for (index, hub) in devices.hubs.iter_mut().enumerate() {
        hub.alias.get_or_insert_with(|| format!("hub{index}"));
    }
    for (index, watchdog) in devices.watchdogs.iter_mut().enumerate() {
        watchdog.alias.get_or_insert_with(|| format!("watchdog{index}"));
    }
    for (index, panic) in devices.panics.iter_mut().enumerate() {
        panic.alias.get_or_insert_with(|| format!("panic{index}"));
    }
    if let Some(balloon) = devices.memballoon.as_mut().filter(|one| one.model != MemballoonModel::None) {
        balloon.alias.get_or_insert_with(|| "balloon0".to_owned());
    }
}

/// Adds USB hubs, mice, tablets and keyboards.
pub(super) fn build_inputs(context: &Context, arguments: &mut Arguments) {
    let domain = context.domain;
    let mut hubs: Vec<_> = domain.devices.hubs.iter().collect();
    // A hub comes before what is plugged into it.
    hubs.sort_by_key(|hub| addresses::given_port(&hub.address).map_or(0, |place| place.port.len()));
    for hub in hubs {
        arguments.device(&Properties::device("usb-hub", hub.alias.as_deref()).at(domain, &hub.address));
    }
    for input in &domain.devices.inputs {
        let Some(driver) = input_driver(input) else { continue };
        let device = Properties::device(driver, input.alias.as_deref());
        arguments.device(&device.at(domain, &input.address));
    }
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
    build_redirected(context, arguments);
    build_watching(context, arguments);
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
            let device = device.at(context.domain, &balloon.address);
            let device = device.with_some("deflate-on-oom", switch("autodeflate"));
            arguments.device(&device.with_some("free-page-reporting", switch("freePageReporting")));
        }
    }
    for rng in &devices.rngs {
        build_rng(context, arguments, rng)?;
    }
    Ok(())
}

/// Returns the source of randomness of a daemon as what it is: a character device.
fn egd(rng: &Rng) -> Result<Option<CharDevice>> {
    let Some(backend) = rng.backend.as_ref().filter(|backend| backend.model == RngBackendModel::Egd) else {
        return Ok(None);
    };
    let device = CharDevice::from_element(backend.to_element("backend"));
    device
        .map(Some)
        .map_err(|error| unsupported(rng.kept.position.line, format!("<backend model='egd'>: {error}")))
}

fn build_rng(context: &Context, arguments: &mut Arguments, rng: &Rng) -> Result<()> {
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
    let device = Properties::device(driver, Some(alias)).with("rng", object).at(context.domain, &rng.address);
    arguments.device(&device.with_some("max-bytes", bytes).with_some("period", period));
    Ok(())
}

/// Adds USB devices of viewers' machines.
fn build_redirected(context: &Context, arguments: &mut Arguments) {
    for device in &context.domain.devices.redirdevs {
        let alias = device.alias.as_deref().unwrap_or("redir0");
        let chardev = format!("char{alias}");
        arguments.option("chardev", format!("spicevmc,id={chardev},name=usbredir"));
        let properties = Properties::device("usb-redir", Some(alias)).with("chardev", chardev);
        let properties = properties.with_some("bootindex", device.boot_order);
        arguments.device(&properties.at(context.domain, &device.address));
    }
}

/// Adds the devices by which host and guest notice that the guest hangs or has crashed.
fn build_watching(context: &Context, arguments: &mut Arguments) {
    let domain = context.domain;
    for watchdog in &domain.devices.watchdogs {
        if watchdog.model == WatchdogModel::Itco {
            arguments.option("global", "ICH9-LPC.noreboot=off");
        } else {
            let device = Properties::device(watchdog.model.as_str(), watchdog.alias.as_deref());
            arguments.device(&device.at(domain, &watchdog.address));
        }
    }
    if let Some(watchdog) = domain.devices.watchdogs.first() {
        let action = match watchdog.action.unwrap_or_default() {
            // The dump itself is made by who hears of the pause.
            WatchdogAction::Dump => WatchdogAction::Pause,
            action => action,
        };
        arguments.option("action", format!("watchdog={}", action.as_str()));
    }
    for panic in &domain.devices.panics {
        let Some(driver) = panic_driver(panic.model.unwrap_or_default()) else { continue };
        let device = Properties::device(driver, panic.alias.as_deref());
        arguments.device(&match &panic.address {
            Some(Address { place: Place::Isa(place), .. }) => device.with_some("ioport", place.iobase),
            address => device.at(domain, address),
        });
    }
}
