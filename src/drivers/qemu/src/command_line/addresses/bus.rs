//! The PCI buses of a machine: what can be plugged into which, and which slots are taken.
//!
//! The rules and their order are those of libvirt, so that a domain gets the same slots from both:
//! <https://libvirt.org/pci-addresses.html>. Called by `pci`, which knows the devices.
use virgo_model::domain::PciPlace;
use virgo_operations::Result;

use super::super::arguments::unsupported;
use super::Name;

/// What is plugged into a bus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plug {
    /// A conventional device.
    Pci,
    /// An Express device.
    Pcie,
    /// A device of the chipset, which is on the first bus.
    Integrated,
    /// A `pci-bridge`.
    Bridge,
    /// A `pcie-root-port`; eight share a slot.
    RootPort,
    /// A `dmi-to-pci-bridge`.
    DmiBridge,
    /// A `pcie-to-pci-bridge`.
    PcieToPciBridge,
    /// A `pcie-switch-upstream-port`.
    UpstreamPort,
    /// A `pcie-switch-downstream-port`.
    DownstreamPort,
}

/// The controller whose bus it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Model {
    PciRoot,
    PcieRoot,
    PciBridge,
    DmiToPciBridge,
    PcieToPciBridge,
    RootPort,
    UpstreamPort,
    DownstreamPort,
}

impl Model {
    /// Finds a model by libvirt's name; expander buses are not among them.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        MODELS.iter().find(|(_, known)| *known == name).map(|(model, _)| *model)
    }

    /// Returns libvirt's name.
    pub(super) fn name(self) -> &'static str {
        MODELS.iter().find(|(model, _)| *model == self).map_or("", |(_, name)| name)
    }

    /// Tells how the controller itself is plugged in; `None` for a root.
    pub(super) fn plug(self) -> Option<Plug> {
        match self {
            Self::PciRoot | Self::PcieRoot => None,
            Self::PciBridge => Some(Plug::Bridge),
            Self::DmiToPciBridge => Some(Plug::DmiBridge),
            Self::PcieToPciBridge => Some(Plug::PcieToPciBridge),
            Self::RootPort => Some(Plug::RootPort),
            Self::UpstreamPort => Some(Plug::UpstreamPort),
            Self::DownstreamPort => Some(Plug::DownstreamPort),
        }
    }

    fn accepts(self) -> &'static [Plug] {
        match self {
            Self::PciRoot | Self::PciBridge | Self::DmiToPciBridge | Self::PcieToPciBridge => {
                &[Plug::Pci, Plug::Bridge]
            }
            Self::PcieRoot => &[Plug::Pcie, Plug::RootPort, Plug::DmiBridge],
            Self::RootPort | Self::DownstreamPort => &[Plug::Pcie, Plug::UpstreamPort, Plug::PcieToPciBridge],
            Self::UpstreamPort => &[Plug::DownstreamPort],
        }
    }

    /// Tells whether devices are placed there that don't say where they belong.
    fn takes_anyone(self) -> bool {
        !matches!(self, Self::PcieRoot | Self::DmiToPciBridge | Self::UpstreamPort)
    }

    fn slots(self) -> std::ops::RangeInclusive<u32> {
        match self {
            // Slot 0 of a root is the bridge to the processor; of a bridge, its hotplug controller.
            Self::PciRoot | Self::PcieRoot | Self::PciBridge | Self::PcieToPciBridge => 1..=31,
            Self::DmiToPciBridge | Self::UpstreamPort => 0..=31,
            Self::RootPort | Self::DownstreamPort => 0..=0,
        }
    }
}

const MODELS: [(Model, &str); 8] = [
    (Model::PciRoot, "pci-root"),
    (Model::PcieRoot, "pcie-root"),
    (Model::PciBridge, "pci-bridge"),
    (Model::DmiToPciBridge, "dmi-to-pci-bridge"),
    (Model::PcieToPciBridge, "pcie-to-pci-bridge"),
    (Model::RootPort, "pcie-root-port"),
    (Model::UpstreamPort, "pcie-switch-upstream-port"),
    (Model::DownstreamPort, "pcie-switch-downstream-port"),
];

/// A bus with what is taken of it.
#[derive(Debug, Clone)]
struct Bus {
    model: Model,
    /// Kept for a `pcie-to-pci-bridge` that was added together with it.
    is_reserved: bool,
    slots: [Slot; 32],
}

/// A slot; the functions that are taken are the bits that are set.
#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    functions: u8,
    /// Who took the slot first shares it with others of its kind.
    is_shared: bool,
}

impl Bus {
    fn new(model: Model) -> Self {
        Self { model, is_reserved: false, slots: [Slot::default(); 32] }
    }

    /// Tells whether a device that doesn't say where it belongs can be placed here.
    fn suits(&self, number: u32, plug: Plug) -> bool {
        if self.is_reserved {
            return plug == Plug::PcieToPciBridge;
        }
        let accepts = |plug| self.model.accepts().contains(&plug);
        match plug {
            Plug::Pci | Plug::Pcie => self.model.takes_anyone() && accepts(plug),
            Plug::Integrated => number == 0 && (accepts(Plug::Pci) || accepts(Plug::Pcie)),
            _ => accepts(plug),
        }
    }

    /// Tells whether a device may be placed here by hand: conventional and Express ones mix.
    fn allows(&self, plug: Plug) -> bool {
        let accepts = |plug| self.model.accepts().contains(&plug);
        let is_for_devices = accepts(Plug::Pci) || accepts(Plug::Pcie);
        match plug {
            Plug::Pci | Plug::Pcie | Plug::Integrated | Plug::Bridge => is_for_devices,
            _ => accepts(plug),
        }
    }
}

/// The buses of a machine, by the index of their controllers.
#[derive(Debug, Clone)]
pub(super) struct Buses {
    buses: Vec<Bus>,
    /// Whether controllers are added where a slot is missing.
    grows: bool,
}

impl Buses {
    /// Makes the buses of controllers, by index; those that are missing between are given what the
    /// machine is extended by.
    pub(super) fn new(models: &[Option<Model>], grows: bool) -> Self {
        let is_express = models.contains(&Some(Model::PcieRoot));
        let missing = if is_express { Model::RootPort } else { Model::PciBridge };
        let buses = models.iter().map(|model| Bus::new(model.unwrap_or(missing))).collect();
        Self { buses, grows }
    }

    /// Lists the models, by index.
    pub(super) fn models(&self) -> impl Iterator<Item = Model> {
        self.buses.iter().map(|bus| bus.model)
    }

    /// Tells whether nothing of a slot is taken.
    pub(super) fn is_free(&self, place: &PciPlace) -> bool {
        let bus = self.buses.get(place.bus as usize);
        bus.is_some_and(|bus| bus.slots[place.slot as usize].functions == 0)
    }

    /// Tells whether any bus has a free slot.
    pub(super) fn has_room(&self) -> bool {
        self.buses.iter().any(|bus| bus.model.slots().any(|slot| bus.slots[slot as usize].functions == 0))
    }

    /// Takes a place that was given; `who` names the device in errors.
    ///
    /// # Errors
    /// `ConfigUnsupported` when the place is taken, isn't there, or is not for such a device.
    pub(super) fn take(&mut self, place: &PciPlace, plug: Plug, who: &Name) -> Result<()> {
        let refuse =
            |why: String| Err(unsupported(who.line, format!("{who}: the PCI address {place} {why}")));
        if place.domain != 0 {
            return refuse("is not in the PCI domain 0, which is the only one".to_owned());
        }
        while self.grows && self.buses.len() <= place.bus as usize {
            self.grow(plug, who)?;
        }
        let Some(bus) = self.buses.get_mut(place.bus as usize) else {
            return refuse(format!("needs <controller type='pci' index='{}'/>", place.bus));
        };
        if !bus.allows(plug) || plug == Plug::Integrated && place.bus != 0 {
            return refuse(format!(
                "is on a bus of model '{}', which takes no such device",
                bus.model.name()
            ));
        }
        let slots = bus.model.slots();
        if !slots.contains(&place.slot) {
            let (first, last) = slots.into_inner();
            let model = bus.model.name();
            return refuse(format!("is none of the slots {first:#x} to {last:#x} of a '{model}'"));
        }
        let slot = &mut bus.slots[place.slot as usize];
        if slot.functions & (1 << place.function) != 0 {
            return refuse("is taken already".to_owned());
        }
        slot.is_shared |= slot.functions == 0 && plug == Plug::RootPort;
        slot.functions |= 1 << place.function;
        Ok(())
    }

    /// Takes the next place for a device; `function` is the one it has to have.
    ///
    /// # Errors
    /// `ConfigUnsupported` when there is none.
    pub(super) fn take_next(&mut self, plug: Plug, function: Option<u32>, who: &Name) -> Result<PciPlace> {
        let found = match self.find(plug, function.unwrap_or(0)) {
            Some(place) => place,
            None if self.grows => {
                self.grow(plug, who)?;
                let bus = self.buses.len() - 1;
                let slot = *self.buses[bus].model.slots().start();
                PciPlace { function: function.unwrap_or(0), ..PciPlace::slot(bus as u32, slot) }
            }
            None => return Err(unsupported(who.line, format!("{who}: there is no free PCI slot for it"))),
        };
        let slot = &mut self.buses[found.bus as usize].slots[found.slot as usize];
        slot.is_shared |= slot.functions == 0 && plug == Plug::RootPort;
        slot.functions |= 1 << found.function;
        Ok(found)
    }

    fn find(&self, plug: Plug, function: u32) -> Option<PciPlace> {
        let suiting = (0..).zip(&self.buses).filter(|(number, bus)| bus.suits(*number, plug));
        let mut slots =
            suiting.flat_map(|(number, bus)| bus.model.slots().map(move |slot| (number, bus, slot)));
        slots.find_map(|(number, bus, at)| {
            let slot = bus.slots[at as usize];
            let place = PciPlace { function, ..PciPlace::slot(number, at) };
            if slot.functions == 0 {
                return Some(place);
            }
            if plug != Plug::RootPort || !slot.is_shared {
                return None;
            }
            let free = (function..8).find(|function| slot.functions & (1 << function) == 0)?;
            Some(PciPlace { function: free, ..place })
        })
    }

    /// Adds the controllers that give a place to a device. There are no more buses than their numbers go.
    fn grow(&mut self, plug: Plug, who: &Name) -> Result<()> {
        if self.buses.len() > 255 {
            let message = format!("{who}: there is no free PCI slot for it, as there are 256 PCI buses");
            return Err(unsupported(who.line, message));
        }
        match plug {
            Plug::Pci => {
                let has_conventional =
                    self.buses.iter().any(|bus| bus.model.accepts().contains(&Plug::Bridge));
                if has_conventional {
                    self.buses.push(Bus::new(Model::PciBridge));
                } else {
                    let port = Bus { is_reserved: true, ..Bus::new(Model::RootPort) };
                    self.buses.extend([port, Bus::new(Model::PcieToPciBridge)]);
                }
            }
            Plug::Pcie | Plug::UpstreamPort => self.buses.push(Bus::new(Model::RootPort)),
            _ => return Err(unsupported(who.line, "there is no free PCI slot for a further PCI controller")),
        }
        Ok(())
    }
}
