//! The made-up host's devices: what there is, and what can be done with them.

use std::collections::BTreeMap;
use std::sync::Arc;

use virgo_driver_kit::xml::xml_error;
use virgo_model::Element;
use virgo_model::xml::{self, Node};
use virgo_operations::{
    Error, ErrorCode, Event, NodeDeviceCollection, NodeDeviceCreateFlags, NodeDeviceDefineFlags,
    NodeDeviceEvent, NodeDeviceListFlags, NodeDeviceRecord, NodeDeviceUpdateFlags, NodeDeviceXmlFlags,
    NodeDevices, Result, driver, handle, record,
};

use super::connection::{Connection, refuse_flags};
use super::node::State;

/// The devices of a host.
pub(super) type All = BTreeMap<String, Device>;

/// A made-up device.
pub(super) struct Device {
    name: String,
    /// Its stored definition, a checked `<device>`.
    definition: Option<Element>,
    /// The device as it is now, while it is there.
    live: Option<Element>,
    autostart: bool,
    /// Whether the host's driver has let go of it.
    is_detached: bool,
    /// What was last told of it.
    record: Arc<NodeDeviceRecord>,
}

#[driver]
impl NodeDeviceCollection for Connection {
    async fn list_all_node_devices(&self, flags: NodeDeviceListFlags) -> Result<Vec<record::NodeDevice>> {
        let state = self.state()?;
        Ok(state.devices.values().filter(|device| device.is_among(flags)).map(Device::known).collect())
    }

    async fn lookup_node_device_by_name(&self, name: &str) -> Result<record::NodeDevice> {
        let state = self.state()?;
        state.devices.get(name).map(Device::known).ok_or_else(|| no_device(name))
    }

    async fn lookup_scsi_host_by_wwn(&self, wwnn: &str, wwpn: &str) -> Result<record::NodeDevice> {
        let state = self.state()?;
        let found = state.devices.values().find(|device| {
            let names = device.current().and_then(world_wide_names);
            names.is_some_and(|names| names == (wwnn.to_owned(), wwpn.to_owned()))
        });
        found.map(Device::known).ok_or_else(|| {
            let message = format!("no SCSI host has the world wide names '{wwnn}' and '{wwpn}'");
            Error::new(ErrorCode::NoNodeDevice, message)
        })
    }

    async fn create_node_device(
        &self,
        xml: &str,
        flags: NodeDeviceCreateFlags,
    ) -> Result<record::NodeDevice> {
        refuse_flags(flags.bits(), "Connection.create_node_device")?;
        let mut state = self.state()?;
        let (name, description) = state.read_device(xml)?;
        let device = state.device_of(&name);
        device.expect_inactive()?;
        device.live = Some(description);
        Ok(state.announce_device(&name, Some(NodeDeviceEvent::Created)))
    }

    async fn define_node_device(
        &self,
        xml: &str,
        flags: NodeDeviceDefineFlags,
    ) -> Result<record::NodeDevice> {
        refuse_flags(flags.bits(), "Connection.define_node_device")?;
        let mut state = self.state()?;
        let (name, description) = state.read_device(xml)?;
        state.device_of(&name).definition = Some(description);
        Ok(state.announce_device(&name, Some(NodeDeviceEvent::Defined)))
    }
}

#[driver]
impl NodeDevices for Connection {
    async fn start(&self, device: &handle::NodeDevice) -> Result<()> {
        self.change_device(device, Some(NodeDeviceEvent::Created), |device| {
            device.expect_inactive()?;
            device.live.clone_from(&device.definition);
            Ok(())
        })
    }

    async fn destroy(&self, device: &handle::NodeDevice) -> Result<()> {
        self.change_device(device, Some(NodeDeviceEvent::Deleted), |device| {
            let inactive = || Error::invalid(format!("node device '{}' is not active", device.name));
            device.live.take().map(drop).ok_or_else(inactive)
        })
    }

    async fn undefine(&self, device: &handle::NodeDevice) -> Result<()> {
        self.change_device(device, Some(NodeDeviceEvent::Undefined), |device| {
            device.expect_definition()?;
            (device.definition, device.autostart) = (None, false);
            Ok(())
        })
    }

    async fn set_autostart(&self, device: &handle::NodeDevice, autostart: bool) -> Result<()> {
        self.change_device(device, None, |device| {
            device.expect_definition()?;
            device.autostart = autostart;
            Ok(())
        })
    }

    async fn fetch_xml(&self, device: &handle::NodeDevice, flags: NodeDeviceXmlFlags) -> Result<String> {
        let state = self.state()?;
        let found = state.devices.get(&device.name).ok_or_else(|| no_device(&device.name))?;
        let described = if flags.contains(NodeDeviceXmlFlags::INACTIVE) {
            found.expect_definition()?;
            found.definition.as_ref()
        } else {
            found.current()
        };
        Ok(described.map(Element::to_xml).unwrap_or_default())
    }

    async fn fetch_parent_name(&self, device: &handle::NodeDevice) -> Result<Option<String>> {
        let state = self.state()?;
        let found = state.devices.get(&device.name).ok_or_else(|| no_device(&device.name))?;
        Ok(found.record.parent_name.clone().flatten())
    }

    async fn fetch_capabilities(&self, device: &handle::NodeDevice) -> Result<Vec<String>> {
        let state = self.state()?;
        let found = state.devices.get(&device.name).ok_or_else(|| no_device(&device.name))?;
        Ok(found.record.capabilities.clone().unwrap_or_default())
    }

    async fn update(
        &self,
        device: &handle::NodeDevice,
        xml: &str,
        flags: NodeDeviceUpdateFlags,
    ) -> Result<()> {
        use NodeDeviceUpdateFlags as Flags;
        let description = xml::parse(xml).map_err(xml_error)?;
        check(&description)?;
        self.change_device(device, Some(NodeDeviceEvent::Updated), |device| {
            let given = text(&description, "name");
            if given != device.name {
                let message = format!("node device '{}' cannot become '{given}'", device.name);
                return Err(Error::new(ErrorCode::ConfigUnsupported, message));
            }
            let is_current = flags.is_empty();
            if flags.contains(Flags::AFFECT_LIVE) || is_current && device.live.is_some() {
                device.expect_active()?;
                device.live = Some(description.clone());
            }
            if flags.contains(Flags::AFFECT_CONFIG) || is_current && device.live.is_none() {
                device.expect_definition()?;
                device.definition = Some(description);
            }
            Ok(())
        })
    }

    async fn detach(&self, device: &handle::NodeDevice, _: Option<&str>) -> Result<()> {
        self.attach_device(device, |device| {
            device.is_detached = true;
            Ok(())
        })
    }

    async fn reattach(&self, device: &handle::NodeDevice) -> Result<()> {
        self.attach_device(device, |device| {
            device.is_detached = false;
            Ok(())
        })
    }

    async fn reset(&self, device: &handle::NodeDevice) -> Result<()> {
        self.attach_device(device, |device| match device.is_detached {
            true => Ok(()),
            false => Err(Error::invalid(format!("node device '{}' is attached to the host", device.name))),
        })
    }
}

impl Connection {
    fn change_device(
        &self,
        device: &handle::NodeDevice,
        event: Option<NodeDeviceEvent>,
        change: impl FnOnce(&mut Device) -> Result<()>,
    ) -> Result<()> {
        let mut state = self.state()?;
        change(state.devices.get_mut(&device.name).ok_or_else(|| no_device(&device.name))?)?;
        state.announce_device(&device.name, event);
        Ok(())
    }

    /// Does something with a device that can be assigned to domains, of which nobody is told.
    fn attach_device(
        &self,
        device: &handle::NodeDevice,
        change: impl FnOnce(&mut Device) -> Result<()>,
    ) -> Result<()> {
        let mut state = self.state()?;
        let device = state.devices.get_mut(&device.name).ok_or_else(|| no_device(&device.name))?;
        device.expect_active()?;
        if !device.record.capabilities.iter().flatten().any(|name| name == "pci") {
            return Err(Error::argument(format!("device '{}' is not a PCI device", device.name)));
        }
        change(device)
    }
}

impl State {
    /// Takes a device over from the host's file: it is there, without a definition.
    pub(super) fn adopt_device(&mut self, element: Element) -> Result<()> {
        check(&element)?;
        let name = text(&element, "name");
        if name.is_empty() || self.devices.contains_key(&name) {
            return Err(Error::failed(format!(
                "the host has a device without a name, or two called '{name}'"
            )));
        }
        self.device_of(&name).live = Some(element);
        self.announce_device(&name, None);
        Ok(())
    }

    /// Reads a description, and gives the device a name if it has none.
    fn read_device(&self, xml: &str) -> Result<(String, Element)> {
        let mut root = xml::parse(xml).map_err(xml_error)?;
        check(&root)?;
        let parent = text(&root, "parent");
        if !parent.is_empty() && self.devices.get(&parent).is_none_or(|parent| parent.live.is_none()) {
            let message = format!("the parent device '{parent}' could not be found");
            return Err(Error::new(ErrorCode::NoNodeDevice, message));
        }
        let mut name = text(&root, "name");
        if name.is_empty() {
            let kind = capabilities(&root).into_iter().next().unwrap_or_default();
            let number = |name: &String| name.strip_prefix(&kind)?.parse::<u32>().ok();
            let last = self.devices.keys().filter_map(number).max();
            name = format!("{kind}{}", last.map_or(0, |last| last + 1));
            let mut element = Element::new("name");
            element.children.push(Node::Text(name.clone()));
            root.children.retain(|node| node.as_element().is_none_or(|element| element.name != "name"));
            root.children.insert(0, Node::Element(element));
        }
        Ok((name, root))
    }

    fn device_of(&mut self, name: &str) -> &mut Device {
        self.devices.entry(name.to_owned()).or_insert_with(|| Device {
            name: name.to_owned(),
            definition: None,
            live: None,
            autostart: false,
            is_detached: false,
            record: Arc::new(handle::NodeDevice { name: name.to_owned() }.into()),
        })
    }

    /// Tells of a change of a device, and forgets the device if nothing is left of it.
    fn announce_device(&mut self, name: &str, event: Option<NodeDeviceEvent>) -> Arc<NodeDeviceRecord> {
        let revision = virgo_operations::next_revision();
        let Some(device) = self.devices.get_mut(name) else { return Arc::default() };
        let record = Arc::new(device.describe(revision));
        device.record = record.clone();
        if device.current().is_some() {
            self.sinks.emit(Event::NodeDevice(record.clone(), event));
        } else {
            self.devices.remove(name);
            let event = event.unwrap_or(NodeDeviceEvent::Deleted);
            self.sinks.emit(Event::NodeDeviceGone(record.clone(), event));
        }
        record
    }
}

impl Device {
    fn current(&self) -> Option<&Element> {
        self.live.as_ref().or(self.definition.as_ref())
    }

    fn known(&self) -> record::NodeDevice {
        self.record.clone()
    }

    fn expect_active(&self) -> Result<()> {
        let inactive = || Error::invalid(format!("node device '{}' is not active", self.name));
        self.live.as_ref().map(drop).ok_or_else(inactive)
    }

    fn expect_inactive(&self) -> Result<()> {
        if self.live.is_some() {
            return Err(Error::invalid(format!("node device '{}' is already active", self.name)));
        }
        Ok(())
    }

    fn expect_definition(&self) -> Result<()> {
        let undefined = || Error::invalid(format!("node device '{}' has no definition", self.name));
        self.definition.as_ref().map(drop).ok_or_else(undefined)
    }

    fn describe(&self, revision: u64) -> NodeDeviceRecord {
        let current = self.current();
        let parent = current.map(|element| text(element, "parent")).filter(|parent| !parent.is_empty());
        NodeDeviceRecord {
            revision,
            handle: handle::NodeDevice { name: self.name.clone() },
            // What is gone is what it was.
            parent_name: current.map_or_else(|| self.record.parent_name.clone(), |_| Some(parent)),
            capabilities: current
                .map_or_else(|| self.record.capabilities.clone(), |it| Some(capabilities(it))),
            active: self.live.is_some(),
            persistent: self.definition.is_some(),
            autostart: self.autostart,
        }
    }

    /// Tells whether every group of the flags holds.
    fn is_among(&self, flags: NodeDeviceListFlags) -> bool {
        use NodeDeviceListFlags as Flags;
        let states = [
            (Flags::ACTIVE, self.live.is_some()),
            (Flags::INACTIVE, self.live.is_none()),
            (Flags::PERSISTENT, self.definition.is_some()),
            (Flags::TRANSIENT, self.definition.is_none()),
        ];
        let holds = |group: Flags| {
            let wanted = flags & group;
            wanted.is_empty() || states.iter().any(|(flag, holds)| wanted.contains(*flag) && *holds)
        };
        let kinds = flags & !(Flags::ACTIVE | Flags::INACTIVE | Flags::PERSISTENT | Flags::TRANSIENT);
        let own = self.record.capabilities.iter().flatten().map(|name| flag_of(name));
        holds(Flags::ACTIVE | Flags::INACTIVE)
            && holds(Flags::PERSISTENT | Flags::TRANSIENT)
            && (kinds.is_empty() || own.into_iter().any(|flag| kinds.intersects(flag)))
    }
}

/// The flag by which devices with a capability are listed.
fn flag_of(capability: &str) -> NodeDeviceListFlags {
    use NodeDeviceListFlags as Flags;
    match capability {
        "system" => Flags::CAP_SYSTEM,
        "pci" => Flags::CAP_PCI_DEV,
        "usb_device" => Flags::CAP_USB_DEV,
        "usb" => Flags::CAP_USB_INTERFACE,
        "net" => Flags::CAP_NET,
        "scsi_host" => Flags::CAP_SCSI_HOST,
        "scsi_target" => Flags::CAP_SCSI_TARGET,
        "scsi" => Flags::CAP_SCSI,
        "storage" => Flags::CAP_STORAGE,
        "fc_host" => Flags::CAP_FC_HOST,
        "vports" => Flags::CAP_VPORTS,
        "scsi_generic" => Flags::CAP_SCSI_GENERIC,
        "drm" => Flags::CAP_DRM,
        "mdev_types" => Flags::CAP_MDEV_TYPES,
        "mdev" => Flags::CAP_MDEV,
        "ccw" => Flags::CAP_CCW_DEV,
        "css" => Flags::CAP_CSS_DEV,
        "vdpa" => Flags::CAP_VDPA,
        "ap_card" => Flags::CAP_AP_CARD,
        "ap_queue" => Flags::CAP_AP_QUEUE,
        "ap_matrix" => Flags::CAP_AP_MATRIX,
        "vpd" => Flags::CAP_VPD,
        "ccwgroup" => Flags::CAP_CCWGROUP_DEV,
        "ccwgroup_member" => Flags::CAP_CCWGROUP_MEMBER,
        _ => Flags::empty(),
    }
}

/// The types of what a device can do: its own, and what these have inside that libvirt counts as one.
fn capabilities(device: &Element) -> Vec<String> {
    let mut types: Vec<String> = vec![];
    let own = |element: &Element| element.attribute("type").unwrap_or_default().to_owned();
    for capability in device.elements().filter(|element| element.name == "capability") {
        types.push(own(capability));
        for inner in capability.elements().filter(|element| element.name == "capability") {
            match own(inner).as_str() {
                "vport_ops" => types.push("vports".to_owned()),
                name @ ("fc_host" | "mdev_types" | "vpd" | "ccwgroup_member") => types.push(name.to_owned()),
                _ => {}
            }
        }
    }
    types
}

/// The names of the node and the port of a Fibre Channel host.
fn world_wide_names(device: &Element) -> Option<(String, String)> {
    let of_type = |element: &Element, kind: &str| {
        let is_one = |it: &&Element| it.name == "capability" && it.attribute("type") == Some(kind);
        element.elements().find(is_one).cloned()
    };
    let channel = of_type(&of_type(device, "scsi_host")?, "fc_host")?;
    Some((text(&channel, "wwnn"), text(&channel, "wwpn")))
}

fn check(root: &Element) -> Result<()> {
    let wrong = |message: String| Error::new(ErrorCode::XmlError, message);
    if root.name != "device" {
        return Err(wrong(format!("the root element is <{}>, but a device's is <device>", root.name)));
    }
    match capabilities(root).first() {
        Some(first) if !first.is_empty() => Ok(()),
        _ => Err(wrong(format!("no device capabilities for '{}'", text(root, "name")))),
    }
}

fn no_device(name: &str) -> Error {
    Error::new(ErrorCode::NoNodeDevice, format!("no node device with matching name '{name}'"))
}

fn text(element: &Element, child: &str) -> String {
    element.child(child).map(Element::text).unwrap_or_default().trim().to_owned()
}
