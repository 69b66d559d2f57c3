//! Addresses of devices on buses.

use crate::bind::{Kept, Reader, Writer, XmlStruct, codecs};
use crate::value::{Hex, OnOff, Value, excerpt};
use crate::xml::{Element, XmlError};

/// Device's place on a bus: libvirt's `<address>`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Address {
    /// Place, by the kind of bus.
    pub place: Place,
    /// Unknown attributes and children.
    pub kept: Kept,
}

/// Place on a bus, by the kind of bus.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// Place of a device on a PCI bus.
    Pci(PciPlace),
    /// Place of a disk on its controller.
    Drive(DrivePlace),
    /// Place of a device on a USB bus.
    Usb(UsbPlace),
    /// Place of a port of a virtio-serial controller.
    VirtioSerial(VirtioSerialPlace),
    /// Ports and the interrupt of a device on an ISA bus.
    Isa(IsaPlace),
    /// Kind of bus that has no struct here; its attributes are kept.
    Other(String),
}

/// Place of a device on a PCI bus; all zero leaves it to the driver, as slot 0 is the bridge's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct PciPlace {
    /// Domain, which is 0 on every machine so far.
    pub domain: u32,
    /// Index of the `<controller type='pci'>` whose bus it is.
    pub bus: u32,
    /// Slot, from 0 to 31.
    pub slot: u32,
    /// Function within the slot, from 0 to 7.
    pub function: u32,
    /// Whether, at function 0, the slot has other functions.
    pub multifunction: Option<OnOff>,
}

/// Place of a disk on its controller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct DrivePlace {
    /// Controller's index.
    pub controller: u32,
    /// Number of the controller's bus.
    pub bus: u32,
    /// Number of the target, which SCSI has.
    pub target: u32,
    /// Number of the unit.
    pub unit: u32,
}

/// Place of a device on a USB bus.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct UsbPlace {
    /// Controller's index.
    pub bus: u32,
    /// Port, and those of the hubs before it; empty leaves it to the driver.
    pub port: Vec<u32>,
}

/// Place of a port of a virtio-serial controller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct VirtioSerialPlace {
    /// Controller's index.
    pub controller: u32,
    /// Number of the controller's bus, of which there is one.
    pub bus: u32,
    /// Number of the port; 0, which is the one for consoles, leaves it to the driver.
    pub port: u32,
}

/// Ports and the interrupt of a device on an ISA bus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct IsaPlace {
    /// First I/O port.
    pub iobase: Option<u32>,
    /// Interrupt.
    pub irq: Option<u32>,
}

impl Default for Place {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

impl From<Place> for Address {
    fn from(place: Place) -> Self {
        Self { place, kept: Kept::default() }
    }
}

impl PciPlace {
    /// Makes the place of a whole slot.
    pub fn slot(bus: u32, slot: u32) -> Self {
        Self { bus, slot, ..Self::default() }
    }

    /// Whether a place is given at all.
    pub fn is_given(&self) -> bool {
        Self { multifunction: None, ..*self } != Self::default()
    }
}

impl std::fmt::Display for PciPlace {
    /// Writes it as PCI addresses are written: `0000:00:1f.2`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04x}:{:02x}:{:02x}.{:x}", self.domain, self.bus, self.slot, self.function)
    }
}

/// The ports on the way to a USB device, as in `1.4`.
struct UsbPort(Vec<u32>);

impl Value for UsbPort {
    fn read(text: &str) -> Result<Self, String> {
        let ports: Option<Vec<u32>> = text.split('.').map(|port| u32::read(port).ok()).collect();
        // USB has five hubs in a row at the most; libvirt reads four numbers.
        let ports = ports.filter(|ports| ports.len() <= 4 && !ports.contains(&0));
        ports.map(Self).ok_or_else(|| format!("'{}' is not a USB port such as '1' or '1.4'", excerpt(text)))
    }

    fn write(&self) -> String {
        self.0.iter().map(u32::to_string).collect::<Vec<_>>().join(".")
    }
}

/// A hexadecimal number that is not higher than this.
struct Limited<const MOST: u32>(u32);

impl<const MOST: u32> Value for Limited<MOST> {
    fn read(text: &str) -> Result<Self, String> {
        let number = Hex::read(text).ok().filter(|number| number.0 <= MOST);
        let number =
            number.ok_or_else(|| format!("'{}' is not a number from 0 to {MOST:#x}", excerpt(text)))?;
        Ok(Self(number.0))
    }

    fn write(&self) -> String {
        Hex(self.0).write()
    }
}

fn hex<const MOST: u32>(reader: &mut Reader, name: &str) -> Result<Option<u32>, XmlError> {
    let number: Option<Limited<MOST>> = codecs::attr::read(reader, name)?;
    Ok(number.map(|number| number.0))
}

fn number(reader: &mut Reader, name: &str) -> Result<u32, XmlError> {
    Ok(codecs::attr::read(reader, name)?.unwrap_or_default())
}

impl XmlStruct for Address {
    fn from_element(element: Element) -> Result<Self, XmlError> {
        let mut reader = Reader::new(element);
        let kind: String = codecs::required::read(&mut reader, "type")?;
        let place = match kind.as_str() {
            "pci" => Place::Pci(PciPlace {
                domain: hex::<0xffff>(&mut reader, "domain")?.unwrap_or_default(),
                bus: hex::<0xff>(&mut reader, "bus")?.unwrap_or_default(),
                slot: hex::<0x1f>(&mut reader, "slot")?.unwrap_or_default(),
                function: hex::<7>(&mut reader, "function")?.unwrap_or_default(),
                multifunction: codecs::attr::read(&mut reader, "multifunction")?,
            }),
            "drive" => Place::Drive(DrivePlace {
                controller: number(&mut reader, "controller")?,
                bus: number(&mut reader, "bus")?,
                target: number(&mut reader, "target")?,
                unit: number(&mut reader, "unit")?,
            }),
            "usb" => {
                let port: Option<UsbPort> = codecs::attr::read(&mut reader, "port")?;
                let port = port.map(|port| port.0).unwrap_or_default();
                Place::Usb(UsbPlace { bus: number(&mut reader, "bus")?, port })
            }
            "virtio-serial" => Place::VirtioSerial(VirtioSerialPlace {
                controller: number(&mut reader, "controller")?,
                bus: number(&mut reader, "bus")?,
                port: number(&mut reader, "port")?,
            }),
            "isa" => Place::Isa(IsaPlace {
                iobase: hex::<0xffff>(&mut reader, "iobase")?,
                irq: hex::<15>(&mut reader, "irq")?,
            }),
            _ => Place::Other(kind),
        };
        Ok(Self { place, kept: reader.finish() })
    }

    fn to_element(&self, name: &str) -> Element {
        let mut writer = Writer::new(name, &self.kept);
        writer.attribute("type", self.kind().to_owned());
        match &self.place {
            Place::Pci(pci) if !pci.is_given() && pci.multifunction.is_none() => {}
            Place::Pci(pci) => {
                writer.attribute("domain", format!("{:#06x}", pci.domain));
                writer.attribute("bus", format!("{:#04x}", pci.bus));
                writer.attribute("slot", format!("{:#04x}", pci.slot));
                writer.attribute("function", format!("{:#x}", pci.function));
                codecs::attr::write(&pci.multifunction, &mut writer, "multifunction");
            }
            Place::Drive(drive) => {
                writer.attribute("controller", drive.controller.to_string());
                writer.attribute("bus", drive.bus.to_string());
                writer.attribute("target", drive.target.to_string());
                writer.attribute("unit", drive.unit.to_string());
            }
            Place::Usb(usb) => {
                writer.attribute("bus", usb.bus.to_string());
                let port = Some(UsbPort(usb.port.clone())).filter(|port| !port.0.is_empty());
                codecs::attr::write(&port, &mut writer, "port");
            }
            Place::VirtioSerial(serial) => {
                writer.attribute("controller", serial.controller.to_string());
                writer.attribute("bus", serial.bus.to_string());
                writer.attribute("port", serial.port.to_string());
            }
            Place::Isa(isa) => {
                codecs::attr::write(&isa.iobase.map(Hex), &mut writer, "iobase");
                codecs::attr::write(&isa.irq.map(Hex), &mut writer, "irq");
            }
            Place::Other(_) => {}
        }
        writer.finish()
    }
}

impl Address {
    /// Kind of bus.
    pub fn kind(&self) -> &str {
        match &self.place {
            Place::Pci(_) => "pci",
            Place::Drive(_) => "drive",
            Place::Usb(_) => "usb",
            Place::VirtioSerial(_) => "virtio-serial",
            Place::Isa(_) => "isa",
            Place::Other(kind) => kind,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_survive_a_round_trip() {
        for (given, written) in [
            (
                "<address type='pci' domain='0' bus='0x1' slot='10' function='0x2' multifunction='on'/>",
                "<address type='pci' domain='0x0000' bus='0x01' slot='0x0a' function='0x2' multifunction='on'/>",
            ),
            ("<address type='pci'/>", "<address type='pci'/>"),
            (
                "<address type='drive' unit='3'/>",
                "<address type='drive' controller='0' bus='0' target='0' unit='3'/>",
            ),
            ("<address type='usb' bus='0' port='1.4'/>", "<address type='usb' bus='0' port='1.4'/>"),
            ("<address type='usb' bus='1'/>", "<address type='usb' bus='1'/>"),
            (
                "<address type='virtio-serial' port='7'/>",
                "<address type='virtio-serial' controller='0' bus='0' port='7'/>",
            ),
            (
                "<address type='isa' iobase='0x3f8' irq='4'/>",
                "<address type='isa' iobase='0x3f8' irq='0x4'/>",
            ),
            (
                "<address type='ccw' cssid='0xfe' ssid='0x0'/>",
                "<address type='ccw' cssid='0xfe' ssid='0x0'/>",
            ),
        ] {
            let read = Address::from_xml(given).unwrap();
            assert_eq!(read.to_element("address").to_string(), written);
            assert_eq!(Address::from_xml(written).unwrap(), read);
        }
    }

    #[test]
    fn numbers_out_of_range_are_errors() {
        let error = |xml: &str| Address::from_xml(xml).unwrap_err().to_string();
        assert_eq!(
            error("<address type='pci' slot='0x20'/>"),
            "line 1: <address slot='0x20'>: '0x20' is not a number from 0 to 0x1f"
        );
        for (xml, what) in [
            ("<address type='pci' function='8'/>", "from 0 to 0x7"),
            ("<address type='pci' bus='x'/>", "from 0 to 0xff"),
            ("<address type='usb' port='1.2.3.4.5'/>", "USB port"),
            ("<address type='usb' port='0'/>", "USB port"),
            ("<address type='drive' unit='-1'/>", "whole number"),
            ("<address/>", "has no attribute type"),
        ] {
            assert!(error(xml).contains(what), "{xml}: {}", error(xml));
        }
    }
}
