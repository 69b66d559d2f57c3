//! The definitions of domains behind the daemon.

use virgo_operations::wire::ToWire;
use virgo_operations::{DomainModificationImpact as Impact, *};
use virgo_wire::remote::procedure::{
    DomainGetMetadata, DomainGetXmlDesc, DomainSetAutostart, DomainSetMetadata,
};
use virgo_wire::remote::{
    DomainGetMetadataArgs, DomainGetXmlDescArgs, DomainSetAutostartArgs, DomainSetMetadataArgs,
};

use super::connection::Connection;
use super::effects::concerns;
use super::news::DomainNews;

#[remote_driver]
impl DomainConfig for Connection {
    async fn fetch_xml(&self, domain: &handle::Domain, flags: DomainXmlFlags) -> Result<String> {
        let args = DomainGetXmlDescArgs { dom: domain.to_wire(), flags: flags.bits() };
        Ok(self.ask::<DomainGetXmlDesc>(&args).await?.xml)
    }

    async fn set_metadata(
        &self,
        domain: &handle::Domain,
        metadata_type: DomainMetadataType,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: Impact,
    ) -> Result<()> {
        check_metadata(metadata_type, metadata, key, uri)?;
        let args = DomainSetMetadataArgs {
            dom: domain.to_wire(),
            r#type: metadata_type as i32,
            metadata: metadata.map(str::to_owned),
            key: key.map(str::to_owned),
            uri: uri.map(str::to_owned),
            flags: flags.bits(),
        };
        let ((), at) = self.change::<DomainSetMetadata>(&args).await?;
        let text = metadata.filter(|text| !text.is_empty()).map(str::to_owned);
        let is_of =
            |now: &DomainRecord| concerns(now, flags.contains(Impact::LIVE), flags.contains(Impact::CONFIG));
        let news = |now: &DomainRecord| match metadata_type {
            DomainMetadataType::Title if is_of(now) => {
                DomainNews { title: Some(text), ..DomainNews::default() }
            }
            DomainMetadataType::Description if is_of(now) => {
                DomainNews { description: Some(text), ..DomainNews::default() }
            }
            _ => DomainNews::default(),
        };
        self.changed(domain, at, DomainEventDetail::DefinedUpdated, news).await;
        Ok(())
    }

    async fn set_autostart(&self, domain: &handle::Domain, autostart: bool) -> Result<()> {
        let args = DomainSetAutostartArgs { dom: domain.to_wire(), autostart: autostart.into() };
        let ((), at) = self.change::<DomainSetAutostart>(&args).await?;
        let news = |_: &_| DomainNews { autostart: Some(autostart), ..DomainNews::default() };
        self.changed(domain, at, DomainEventDetail::DefinedUpdated, news).await;
        Ok(())
    }

    async fn fetch_metadata(
        &self,
        domain: &handle::Domain,
        metadata_type: DomainMetadataType,
        uri: Option<&str>,
        flags: Impact,
    ) -> Result<String> {
        if metadata_type == DomainMetadataType::Element && uri.is_none() {
            return Err(Error::argument("an element of the metadata is found by the URI of its namespace"));
        }
        if flags.contains(Impact::LIVE | Impact::CONFIG) {
            let name = &domain.name;
            let message = format!("the metadata of domain '{name}' is either LIVE or CONFIG, not both");
            return Err(Error::argument(message));
        }
        let args = DomainGetMetadataArgs {
            dom: domain.to_wire(),
            r#type: metadata_type as i32,
            uri: uri.map(str::to_owned),
            flags: flags.bits(),
        };
        let asked = self.ask::<DomainGetMetadata>(&args).await;
        asked.map(|ret| ret.metadata).map_err(|error| match error.code() {
            // The daemon does not say whose it is.
            ErrorCode::NoDomainMetadata => error.context(match uri {
                Some(uri) => format!("domain '{}' has no element of '{uri}'", domain.name),
                None => format!("domain '{}' has no such text", domain.name),
            }),
            _ => error,
        })
    }
}

/// Refuses what libvirt's own library refuses before it asks a daemon.
fn check_metadata(
    metadata_type: DomainMetadataType,
    metadata: Option<&str>,
    key: Option<&str>,
    uri: Option<&str>,
) -> Result<()> {
    let wrong = match metadata_type {
        DomainMetadataType::Element if uri.is_none() => "an element needs the URI of its namespace",
        DomainMetadataType::Element if metadata.is_some() && key.is_none() => "an element needs a key",
        DomainMetadataType::Element => return Ok(()),
        _ if key.is_some() || uri.is_some() => "a title or description has neither key nor URI",
        DomainMetadataType::Title if metadata.is_some_and(|text| text.contains('\n')) => {
            "a title has no line break"
        }
        _ => return Ok(()),
    };
    Err(Error::argument(wrong))
}
