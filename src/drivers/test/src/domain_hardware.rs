//! Devices that made-up domains get, give up and have changed.

use virgo_driver_kit::impact::Impact;
use virgo_model::Element;
use virgo_operations::{
    DomainBlockResizeFlags, DomainDeviceFlags, DomainEvent, DomainHardware, DomainTrayChange, Error, Result,
    driver, handle,
};

use super::connection::Connection;
use super::devices;

/// What happens to a device.
enum Change<'a> {
    Attach(&'a Element),
    Detach(&'a Element),
    DetachAlias(&'a str),
    Update(&'a Element),
}

impl Connection {
    fn change_devices(
        &self,
        domain: &handle::Domain,
        flags: DomainDeviceFlags,
        change: &Change<'_>,
    ) -> Result<()> {
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let impact = Impact::new(machine, flags.bits())?;
        let (mut of_live, mut is_first) = (None, true);
        machine.change(impact, |description| {
            // The running domain comes first.
            let is_live = impact.live && std::mem::take(&mut is_first);
            let device = match change {
                Change::Attach(device) => devices::add(description, (*device).clone(), is_live)?,
                Change::Detach(device) => devices::remove(description, device)?,
                Change::DetachAlias(alias) => devices::remove_alias(description, alias)?,
                Change::Update(device) => devices::replace(description, (*device).clone())?,
            };
            if is_live {
                of_live = Some(device);
            }
            Ok(())
        })?;
        let Some(before) = of_live else {
            state.announce(domain.uuid, None);
            return Ok(());
        };
        let device = devices::alias(&before).unwrap_or_default().to_owned();
        match change {
            Change::Attach(_) => drop(state.tell(domain.uuid, Some(DomainEvent::DeviceAdded { device }))),
            Change::Detach(_) | Change::DetachAlias(_) => {
                state.tell(domain.uuid, Some(DomainEvent::DeviceRemoved { device }));
            }
            Change::Update(after) => {
                let is_removable = matches!(after.attribute("device"), Some("cdrom" | "floppy"));
                // Another medium goes through an open tray.
                if is_removable && after.child("source") != before.child("source") {
                    for change in [DomainTrayChange::Open, DomainTrayChange::Close] {
                        let device = device.clone();
                        state.tell(domain.uuid, Some(DomainEvent::TrayChanged { device, change }));
                    }
                } else {
                    state.announce(domain.uuid, None);
                }
            }
        }
        Ok(())
    }
}

#[driver]
impl DomainHardware for Connection {
    async fn attach_device(
        &self,
        domain: &handle::Domain,
        xml: &str,
        flags: DomainDeviceFlags,
    ) -> Result<()> {
        self.change_devices(domain, flags, &Change::Attach(&devices::read(xml)?))
    }

    async fn detach_device(
        &self,
        domain: &handle::Domain,
        xml: &str,
        flags: DomainDeviceFlags,
    ) -> Result<()> {
        self.change_devices(domain, flags, &Change::Detach(&devices::read(xml)?))
    }

    async fn detach_device_alias(
        &self,
        domain: &handle::Domain,
        alias: &str,
        flags: DomainDeviceFlags,
    ) -> Result<()> {
        self.change_devices(domain, flags, &Change::DetachAlias(alias))
    }

    async fn update_device(
        &self,
        domain: &handle::Domain,
        xml: &str,
        flags: DomainDeviceFlags,
    ) -> Result<()> {
        self.change_devices(domain, flags, &Change::Update(&devices::read(xml)?))
    }

    async fn resize_block(
        &self,
        domain: &handle::Domain,
        disk: &str,
        size: u64,
        flags: DomainBlockResizeFlags,
    ) -> Result<()> {
        let mut state = self.state()?;
        let run = state.find_mut(domain)?.active_mut()?;
        devices::expect_disk(&run.live, disk)?;
        let now = run.block_size(disk);
        if flags.contains(DomainBlockResizeFlags::EXTEND) && size < now {
            return Err(Error::argument(format!("disk '{disk}' has {now} bytes, which is more than {size}")));
        }
        run.sizes.insert(disk.to_owned(), size);
        Ok(())
    }

    async fn set_block_threshold(&self, domain: &handle::Domain, device: &str, threshold: u64) -> Result<()> {
        let mut state = self.state()?;
        let run = state.find_mut(domain)?.active_mut()?;
        devices::expect_disk(&run.live, device)?;
        // The made-up guest has written as much as its disk can hold.
        let written = run.block_size(device);
        let is_passed = threshold != 0 && threshold < written;
        let event = is_passed.then(|| DomainEvent::BlockThreshold {
            device: device.to_owned(),
            path: None,
            threshold,
            excess: written - threshold,
        });
        if event.is_some() {
            state.tell(domain.uuid, event);
        }
        Ok(())
    }
}
