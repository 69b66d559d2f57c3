//! Parts to leave out when a domain is written: secrets and runtime state.

use super::{CharDevice, CharType, Domain, Graphics};
use crate::bind::Kept;
use crate::xml::{Element, Node};
use std::borrow::Cow;

/// Options of [`Domain::to_xml`]; the default is that of virDomainGetXMLDesc() without flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct XmlOptions {
    /// Leaves out what holds only while the domain runs: its id, generated aliases, ports and terminals.
    pub inactive: bool,
    /// Includes passwords.
    pub secure: bool,
}

/// Prefixes of generated names of host devices; those of libvirt.
const GENERATED_TARGETS: [&str; 4] = ["vnet", "vif", "macvtap", "macvlan"];

impl XmlOptions {
    /// Leaves nothing out: what is read back is what was written.
    pub const ALL: Self = Self { inactive: false, secure: true };

    /// Returns the domain without what the options leave out.
    pub(super) fn apply<'a>(&self, domain: &'a Domain) -> Cow<'a, Domain> {
        let mut domain = Cow::Borrowed(domain);
        if !self.secure {
            for graphics in &mut domain.to_mut().devices.graphics {
                (graphics.passwd, graphics.passwd_valid_to) = (None, None);
            }
        }
        if self.inactive {
            forget_run(domain.to_mut());
        }
        domain
    }
}

/// Removes what holds only while a domain runs: what a driver made up for a run is no wish for the next.
pub fn forget_run(domain: &mut Domain) {
    domain.id = None;
    let devices = &mut domain.devices;
    devices.disks.iter_mut().for_each(|disk| forget_alias(&mut disk.alias));
    devices.controllers.iter_mut().for_each(|controller| forget_alias(&mut controller.alias));
    devices.inputs.iter_mut().for_each(|input| forget_alias(&mut input.alias));
    devices.videos.iter_mut().for_each(|video| forget_alias(&mut video.alias));
    devices.rngs.iter_mut().for_each(|rng| forget_alias(&mut rng.alias));
    devices.sounds.iter_mut().for_each(|sound| forget_alias(&mut sound.alias));
    devices.redirdevs.iter_mut().for_each(|device| forget_alias(&mut device.alias));
    devices.hubs.iter_mut().for_each(|hub| forget_alias(&mut hub.alias));
    devices.watchdogs.iter_mut().for_each(|watchdog| forget_alias(&mut watchdog.alias));
    devices.panics.iter_mut().for_each(|panic| forget_alias(&mut panic.alias));
    devices.memballoon.iter_mut().for_each(|memballoon| forget_alias(&mut memballoon.alias));
    for interface in &mut devices.interfaces {
        forget_alias(&mut interface.alias);
        let is_generated = |dev: &String| GENERATED_TARGETS.iter().any(|prefix| dev.starts_with(prefix));
        interface.target_dev.take_if(|dev| is_generated(dev));
    }
    devices.graphics.iter_mut().for_each(forget_ports);
    let ports = [&mut devices.serials, &mut devices.parallels, &mut devices.consoles, &mut devices.channels];
    ports.into_iter().flatten().for_each(forget_terminal);
    forget_kept_aliases(&mut devices.kept);
}

fn forget_alias(alias: &mut Option<String>) {
    alias.take_if(|alias| !is_of_user(alias));
}

/// Whether an alias is one that a user can choose; libvirt drops all others.
fn is_of_user(alias: &str) -> bool {
    let is_permitted = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    alias.strip_prefix("ua-").is_some_and(|name| name.bytes().all(is_permitted))
}

fn forget_ports(graphics: &mut Graphics) {
    if graphics.autoport == Some(true) {
        graphics.port = graphics.port.map(|_| -1);
        graphics.tls_port = graphics.tls_port.map(|_| -1);
    }
}

fn forget_terminal(device: &mut CharDevice) {
    forget_alias(&mut device.alias);
    device.tty = None;
    if device.kind == CharType::Pty {
        device.source = None;
    }
    if let Some(target) = &mut device.target {
        target.state = None;
    }
}

/// Removes generated aliases from devices that have no struct.
fn forget_kept_aliases(kept: &mut Kept) {
    let is_generated =
        |element: &Element| element.name == "alias" && !element.attribute("name").is_some_and(is_of_user);
    for device in kept.elements_mut() {
        device.children.retain(|node: &Node| !node.as_element().is_some_and(is_generated));
    }
}
