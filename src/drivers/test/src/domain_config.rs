//! Descriptions of made-up domains, what people and programs noted in them, and autostart.

use virgo_model::XmlOptions;
use virgo_operations::{
    DomainConfig, DomainEvent, DomainMetadataType, DomainModificationImpact, DomainXmlFlags, Error, Result,
    driver, handle,
};

use super::connection::{Connection, refuse_flags};
use virgo_driver_kit::description::metadata::{self, Metadata};
use virgo_driver_kit::impact::Impact;

#[driver]
impl DomainConfig for Connection {
    async fn fetch_xml(&self, domain: &handle::Domain, flags: DomainXmlFlags) -> Result<String> {
        refuse_flags((flags & DomainXmlFlags::UPDATE_CPU).bits(), "Domain.fetch_xml")?;
        let secure = flags.contains(DomainXmlFlags::SECURE);
        let state = self.state()?;
        let machine = state.find(domain)?;
        let defined = machine.definition.as_ref().filter(|_| flags.contains(DomainXmlFlags::INACTIVE));
        let options = XmlOptions { inactive: flags.contains(DomainXmlFlags::INACTIVE), secure };
        let (mut copy, id) = match (defined, &machine.run) {
            (None, Some(run)) => (run.live.clone(), i32::try_from(run.id).ok()),
            _ => (defined.or(machine.current()).cloned().unwrap_or_default(), None),
        };
        drop(state);
        copy.id = id;
        Ok(copy.to_xml(&options))
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
        let change = Metadata::new(metadata_type, metadata, key, uri)?;
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        machine.change(Impact::new(machine, flags.bits())?, |description| {
            change.apply(description);
            Ok(())
        })?;
        let (kind, uri) = (metadata_type, uri.map(str::to_owned));
        state.tell(domain.uuid, Some(DomainEvent::MetadataChanged { kind, uri }));
        Ok(())
    }

    async fn fetch_metadata(
        &self,
        domain: &handle::Domain,
        metadata_type: DomainMetadataType,
        uri: Option<&str>,
        flags: DomainModificationImpact,
    ) -> Result<String> {
        let state = self.state()?;
        metadata::get(Impact::one(state.find(domain)?, flags.bits())?, metadata_type, uri)
    }

    async fn set_autostart(&self, domain: &handle::Domain, autostart: bool) -> Result<()> {
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        if machine.definition.is_none() {
            let message = format!("domain '{}' is transient: it cannot start with the host", machine.name());
            return Err(Error::invalid(message));
        }
        if machine.autostart != autostart {
            machine.autostart = autostart;
            state.announce(domain.uuid, None);
        }
        Ok(())
    }
}
