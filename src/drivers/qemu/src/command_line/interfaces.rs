//! Network interfaces: what they are connected to, and the cards the guest sees.
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use virgo_model::domain::{Interface, InterfaceDriver, InterfaceType, LinkState};
use virgo_model::{Domain, OnOff};
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
    let is_user = interface.kind == InterfaceType::User;
    match interface.kind {
        InterfaceType::User | InterfaceType::Ethernet => {}
        InterfaceType::Bridge => {
            let bridge = interface.source.as_ref().and_then(|source| source.bridge.as_ref());
            bridge.ok_or_else(|| unsupported(line, format!("{place} has no <source bridge='…'/>")))?;
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
    addresses_of(interface)?;
    if let Some(driver) = &interface.driver {
        check_driver(interface, driver, &place)?;
    }
    let model = interface.model.as_deref();
    if let Some(model) = model.filter(|model| !capabilities.has_device(&card(model))) {
        return Err(unsupported(
            line,
            format!("'{}' has no network card '{model}'", capabilities.binary.display()),
        ));
    }
    if interface.mtu.is_some() && !model.is_some_and(|model| model.starts_with("virtio")) {
        return Err(kept::not_supported(&format!("<mtu> of {place}, but for virtio,"), line));
    }
    Ok(())
}

/// The networks that QEMU makes for a guest: one of each family at the most.
#[derive(Debug, Default)]
struct UserNetworks {
    v4: Option<(Ipv4Addr, u32)>,
    v6: Option<(Ipv6Addr, Option<u32>)>,
}

/// Reads the networks that an interface is to be in.
fn addresses_of(interface: &Interface) -> Result<UserNetworks> {
    let mut networks = UserNetworks::default();
    for ip in interface.kept.elements().filter(|element| element.name == "ip") {
        let text = ip.attribute("address").unwrap_or_default();
        let wrong = |what: String| Err(unsupported(ip.position.line, format!("<ip> of <interface>: {what}")));
        let Ok(address) = text.parse::<IpAddr>() else {
            return wrong(format!("'{text}' is no address"));
        };
        let family = if address.is_ipv4() { "ipv4" } else { "ipv6" };
        if let Some(other) = ip.attribute("family").filter(|other| *other != family) {
            return wrong(format!("'{text}' is no address of the family '{other}'"));
        }
        let range = if address.is_ipv4() { 4..=27 } else { 1..=120 };
        let prefix = match ip.attribute("prefix").map(|prefix| (prefix, prefix.trim().parse::<u32>())) {
            Some((_, Ok(prefix))) if range.contains(&prefix) => Some(prefix),
            Some((prefix, _)) => {
                let (first, last) = range.into_inner();
                return wrong(format!("prefix='{prefix}' is no length from {first} to {last}"));
            }
            None => None,
        };
        let is_second = match address {
            IpAddr::V4(address) => networks.v4.replace((address, prefix.unwrap_or(24))).is_some(),
            IpAddr::V6(address) => networks.v6.replace((address, prefix)).is_some(),
        };
        if is_second {
            return wrong(format!("QEMU has one network of the family '{family}'"));
        }
    }
    Ok(networks)
}

fn check_driver(interface: &Interface, driver: &InterfaceDriver, place: &str) -> Result<()> {
    let place = format!("<driver> of {place}");
    let line = driver.kept.position.line;
    let refuse = |what: &str| Err(kept::not_supported(&format!("{what} of {place}"), line));
    match driver.name.as_deref() {
        None | Some("qemu") => {}
        Some("vhost") if interface.kind == InterfaceType::Ethernet => {}
        Some(name) => return refuse(&format!("name='{name}'")),
    }
    if driver.queues.is_some_and(|queues| queues != 1) {
        return refuse("queues");
    }
    if let Some(txmode) = driver.txmode.as_deref().filter(|mode| !matches!(*mode, "iothread" | "timer")) {
        return refuse(&format!("txmode='{txmode}'"));
    }
    for (name, size) in [("rx_queue_size", driver.rx_queue_size), ("tx_queue_size", driver.tx_queue_size)] {
        if let Some(size) = size.filter(|size| !size.is_power_of_two() || !(256..=1024).contains(size)) {
            return Err(unsupported(
                line,
                format!("{place}: {name}='{size}' is no power of two from 256 to 1024"),
            ));
        }
    }
    let is_virtio = interface.model.as_deref().is_some_and(|model| model.starts_with("virtio"));
    match settings(driver).0.keys().next() {
        Some(setting) if !is_virtio => Err(unsupported(
            line,
            format!("{place}: only a card of the model 'virtio' has a setting '{setting}'"),
        )),
        _ => Ok(()),
    }
}

/// Returns the properties of a card of virtio that its driver's settings are.
fn settings(driver: &InterfaceDriver) -> Properties {
    let host = driver.host.clone().unwrap_or_default();
    let guest = driver.guest.clone().unwrap_or_default();
    let switches = [
        ("ioeventfd", driver.ioeventfd),
        ("event_idx", driver.event_idx),
        ("csum", host.csum),
        ("gso", host.gso),
        ("host_tso4", host.tso4),
        ("host_tso6", host.tso6),
        ("host_ecn", host.ecn),
        ("host_ufo", host.ufo),
        ("mrg_rxbuf", host.mrg_rxbuf),
        ("guest_csum", guest.csum),
        ("guest_tso4", guest.tso4),
        ("guest_tso6", guest.tso6),
        ("guest_ecn", guest.ecn),
        ("guest_ufo", guest.ufo),
    ];
    let properties = switches.into_iter().fold(Properties::default(), |properties, (name, state)| {
        properties.with_some(name, state.map(|state| state == OnOff::On))
    });
    let txmode = driver.txmode.as_deref().map(|mode| if mode == "iothread" { "bh" } else { mode });
    properties
        .with_some("tx", txmode)
        .with_some("rx_queue_size", driver.rx_queue_size)
        .with_some("tx_queue_size", driver.tx_queue_size)
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
    let vhost = interface.driver.as_ref().is_some_and(|driver| driver.name.as_deref() == Some("vhost"));
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
            // They could be read when the domain was checked.
            let UserNetworks { v4, v6 } = addresses_of(interface).unwrap_or_default();
            netdev
                .with("type", "user")
                .with_some("net", v4.map(|(address, prefix)| format!("{address}/{prefix}")))
                .with_some("ipv6-prefix", v6.map(|(address, _)| address.to_string()))
                .with_some("ipv6-prefixlen", v6.and_then(|(_, prefix)| prefix))
        }
    };
    let device = Properties::device(&card(interface.model.as_deref().unwrap_or("virtio")), Some(alias))
        .with("netdev", host)
        .with_some("mac", interface.mac.map(|mac| mac.to_string()))
        .with_some("host_mtu", interface.mtu)
        .with_some("bootindex", super::fill::interface_boot_index(domain, interface))
        .at(domain, &interface.address)
        .with_all(interface.driver.as_ref().map(settings).unwrap_or_default());
    let has_no_rom = kept::child_attribute(&interface.kept, "rom", "enabled") == Some("no");
    InterfaceParts { netdev, device: device.with_some("romfile", has_no_rom.then_some("")) }
}
