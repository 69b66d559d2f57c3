//! Network interfaces: what they are connected to, and the cards the guest sees.
use virgo_model::Domain;
use virgo_model::domain::{Interface, InterfaceType, LinkState};
use virgo_operations::{Error, Result};

use super::arguments::{Arguments, Properties, unsupported};
use super::{Capabilities, Context, kept};

/// The first version whose `-netdev` takes JSON.
const JSON_SINCE: (u32, u32) = (7, 2);

/// Cards in the order in which one is chosen when the domain names none.
const USUAL_CARDS: [&str; 3] = ["rtl8139", "e1000", "virtio"];

/// What QEMU is given for an interface, as `netdev_add` and `device_add` take it too.
pub(super) struct InterfaceParts {
    /// The host's end.
    pub netdev: Properties,
    /// The guest's end.
    pub device: Properties,
}

/// Refuses interfaces that nothing here knows.
pub(super) fn check(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    domain.devices.interfaces.iter().try_for_each(|interface| check_one(interface, capabilities))
}

/// Refuses an interface that nothing here knows.
pub(super) fn check_one(interface: &Interface, capabilities: &Capabilities) -> Result<()> {
    let kind = interface.kind.as_str();
    let place = format!("<interface type='{kind}'>");
    let line = interface.kept.position.line;
    kept::refuse_others(
        &interface.kept,
        &place,
        &["ip", "rom", "driver", "alias"],
        &["trustGuestRxFilters"],
    )?;
    let is_user = interface.kind == InterfaceType::User;
    match interface.kind {
        InterfaceType::User | InterfaceType::Ethernet => {}
        InterfaceType::Bridge => {
            let bridge = interface.source.as_ref().and_then(|source| source.bridge.as_ref());
            bridge.ok_or_else(|| unsupported(format!("{place} has no <source bridge='…'/>")))?;
        }
        _ => {
            let what = format!("{place} (user, bridge and ethernet are)");
            return Err(kept::not_supported(&what, line));
        }
    }
    if interface.link_state == Some(LinkState::Down) {
        return Err(kept::not_supported(&format!("<link state='down'> of {place}"), line));
    }
    if kept::child(&interface.kept, "ip").is_some() && !is_user {
        return Err(kept::not_supported(&format!("<ip> of {place}"), line));
    }
    if let Some(driver) = kept::child(&interface.kept, "driver") {
        let is_known = |name: &str, value: &str| match name {
            "name" => value == "qemu" || !is_user && value == "vhost",
            "queues" => value == "1",
            _ => false,
        };
        if let Some(setting) = driver.attributes.iter().find(|one| !is_known(&one.name, &one.value)) {
            let what = format!("{}='{}' of <driver> of {place}", setting.name, setting.value);
            return Err(kept::not_supported(&what, line));
        }
    }
    let model = interface.model.as_deref();
    if let Some(model) = model.filter(|model| !capabilities.has_device(&card(model))) {
        return Err(unsupported(format!(
            "'{}' has no network card '{model}'",
            capabilities.binary.display()
        )));
    }
    if interface.mtu.is_some() && !model.is_some_and(|model| model.starts_with("virtio")) {
        return Err(kept::not_supported(&format!("<mtu> of {place}, but for virtio,"), line));
    }
    Ok(())
}

/// Refuses a bridge that the host doesn't have.
pub(super) fn check_host(interface: &Interface) -> Result<()> {
    let bridge = interface.source.as_ref().and_then(|source| source.bridge.as_deref());
    match bridge.filter(|_| interface.kind == InterfaceType::Bridge) {
        Some(bridge) if !std::path::Path::new("/sys/class/net").join(bridge).exists() => {
            Err(Error::failed(format!("the host has no bridge '{bridge}'")))
        }
        _ => Ok(()),
    }
}

/// Returns QEMU's name of a card.
fn card(model: &str) -> String {
    match model {
        "virtio" => "virtio-net-pci".to_owned(),
        "virtio-transitional" => "virtio-net-pci-transitional".to_owned(),
        "virtio-non-transitional" => "virtio-net-pci-non-transitional".to_owned(),
        other => other.to_owned(),
    }
}

/// Chooses the card where none is named.
pub(super) fn fill_one(interface: &mut Interface, capabilities: &Capabilities) {
    if interface.model.is_none() {
        let mut usual = USUAL_CARDS.into_iter();
        interface.model = usual.find(|model| capabilities.has_device(&card(model))).map(str::to_owned);
    }
}

/// Adds the interfaces.
pub(super) fn build(context: &Context, arguments: &mut Arguments) -> Result<()> {
    for interface in &context.domain.devices.interfaces {
        let parts = parts(context.domain, interface);
        let (major, minor, _) = context.capabilities.version;
        if (major, minor) >= JSON_SINCE {
            arguments.json("netdev", &parts.netdev);
        } else {
            arguments.option("netdev", parts.netdev.as_list("type"));
        }
        arguments.device(&parts.device);
    }
    Ok(())
}

/// Returns what QEMU is given for an interface of a domain.
pub(super) fn parts(domain: &Domain, interface: &Interface) -> InterfaceParts {
    let alias = interface.alias.as_deref().unwrap_or("net0");
    let host = format!("host{alias}");
    let netdev = Properties::default().with("id", host.clone());
    let vhost = kept::child_attribute(&interface.kept, "driver", "name") == Some("vhost");
    let netdev = match interface.kind {
        InterfaceType::Bridge => {
            let bridge = interface.source.as_ref().and_then(|source| source.bridge.clone());
            netdev.with("type", "bridge").with_some("br", bridge)
        }
        InterfaceType::Ethernet => netdev
            .with("type", "tap")
            .with_some("ifname", interface.target_dev.clone())
            .with("script", "no")
            .with("downscript", "no")
            .with_some("vhost", vhost.then_some(true)),
        _ => {
            let mut netdev = netdev.with("type", "user");
            for ip in interface.kept.elements().filter(|element| element.name == "ip") {
                let address = ip.attribute("address").unwrap_or_default();
                let prefix = ip.attribute("prefix");
                if ip.attribute("family") == Some("ipv6") {
                    netdev = netdev.with("ipv6-prefix", address);
                    let length = prefix.and_then(|prefix| prefix.parse::<u32>().ok());
                    netdev = netdev.with_some("ipv6-prefixlen", length);
                } else {
                    netdev = netdev.with("net", format!("{address}/{}", prefix.unwrap_or("24")));
                }
            }
            netdev
        }
    };
    let device = Properties::device(&card(interface.model.as_deref().unwrap_or("virtio")), Some(alias))
        .with("netdev", host)
        .with_some("mac", interface.mac.map(|mac| mac.to_string()))
        .with_some("host_mtu", interface.mtu)
        .with_some("bootindex", super::fill::interface_boot_index(domain, interface));
    let has_no_rom = kept::child_attribute(&interface.kept, "rom", "enabled") == Some("no");
    InterfaceParts { netdev, device: device.with_some("romfile", has_no_rom.then_some("")) }
}
