//! Addresses as properties of QEMU's devices. Called by everything that makes a device.
use virgo_model::domain::{Address, Place};
use virgo_model::{Domain, OnOff};

use super::super::arguments::Properties;
use super::super::controllers::bus_name;

impl Properties {
    /// Adds where a device sits, if the domain says so.
    pub(in super::super) fn at(self, domain: &Domain, address: &Option<Address>) -> Self {
        match address.as_ref().map(|address| &address.place) {
            Some(Place::Pci(place)) if place.is_given() => {
                let slot = match place.function {
                    0 => format!("{:#x}", place.slot),
                    function => format!("{:#x}.{function:#x}", place.slot),
                };
                self.with("bus", bus_name(domain, "pci", place.bus))
                    .with("addr", slot)
                    .with_some("multifunction", place.multifunction.map(|on| on == OnOff::On))
            }
            Some(Place::Usb(place)) => {
                let port: Vec<String> = place.port.iter().map(u32::to_string).collect();
                let device = self.with("bus", format!("{}.0", bus_name(domain, "usb", place.bus)));
                device.with_some("port", (!port.is_empty()).then(|| port.join(".")))
            }
            Some(Place::Isa(place)) => self.with_some("iobase", place.iobase).with_some("irq", place.irq),
            Some(Place::VirtioSerial(place)) => {
                let controller = bus_name(domain, "virtio-serial", place.controller);
                self.with("bus", format!("{controller}.{}", place.bus)).with("nr", place.port)
            }
            _ => self,
        }
    }
}
