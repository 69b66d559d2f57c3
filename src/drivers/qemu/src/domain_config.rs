//! Descriptions of QEMU's domains, what people and programs noted in them, and autostart.
use std::sync::Arc;

use virgo_model::domain::Memory;
use virgo_model::{Domain, XmlOptions};
use virgo_operations::{
    DomainConfig, DomainEvent, DomainMetadataType, DomainModificationImpact, DomainXmlFlags, Result, driver,
    handle,
};

use super::connection::{Connection, refuse_flags};
use virgo_driver_kit::description::metadata::{self, Metadata};
use virgo_driver_kit::impact::Impact;

#[driver]
impl DomainConfig for Connection {
    async fn fetch_xml(&self, domain: &handle::Domain, flags: DomainXmlFlags) -> Result<String> {
        refuse_flags((flags & DomainXmlFlags::UPDATE_CPU).bits(), "Domain.fetch_xml")?;
        let secure = flags.contains(DomainXmlFlags::SECURE);
        let inactive = flags.contains(DomainXmlFlags::INACTIVE);
        let host = self.host()?;
        let (description, memory) = {
            let mut state = host.state();
            let machine = state.find(domain)?;
            let defined = machine.definition.as_ref().filter(|_| inactive);
            let memory = machine.live.as_ref().filter(|_| defined.is_none()).map(|live| live.memory);
            let current = defined.or(machine.current());
            // What can't be loaded says why.
            (current.map_or_else(|| machine.defined(), Ok)?.clone(), memory)
        };
        let mut description = description;
        if let Some(memory) = memory.filter(|_| !inactive) {
            Arc::make_mut(&mut description).current_memory = Some(Memory::from_kib(memory));
        }
        Ok(description.to_xml(&XmlOptions { inactive, secure }))
    }

    async fn set_metadata(
        &self,
        domain: &handle::Domain,
        metadata_type: DomainMetadataType,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        let host = self.host()?;
        let change = Metadata::new(metadata_type, metadata, key, uri)?;
        let job = host.job(domain).await?;
        let impact = Impact::new(host.state().find(domain)?, flags.bits())?;
        let apply = move |description: &mut Domain| {
            change.apply(description);
            Ok(())
        };
        let event = DomainEvent::MetadataChanged { kind: metadata_type, uri: uri.map(str::to_owned) };
        host.change_descriptions(domain, job, impact, Some(event), apply).await
    }

    async fn fetch_metadata(
        &self,
        domain: &handle::Domain,
        metadata_type: DomainMetadataType,
        uri: Option<&str>,
        flags: DomainModificationImpact,
    ) -> Result<String> {
        let mut state = self.host()?.state();
        metadata::get(Impact::one(state.find(domain)?, flags.bits())?, metadata_type, uri)
    }

    async fn set_autostart(&self, domain: &handle::Domain, autostart: bool) -> Result<()> {
        let host = self.host()?.clone();
        let job = host.job(domain).await?;
        let domain = domain.clone();
        virgo_runtime::blocking(move || {
            let _job = job;
            let store = host.store();
            {
                let mut state = host.state();
                let machine = state.find(&domain)?;
                machine.defined().map_err(|error| error.context("it cannot start with the host"))?;
                if machine.autostart == autostart {
                    return Ok(());
                }
            }
            store.set_autostart(domain.uuid, autostart)?;
            let mut state = host.state();
            state.find(&domain)?.autostart = autostart;
            state.tell(domain.uuid, None);
            Ok(())
        })
        .await
    }
}
