//! Operations on the definition of a domain: XML, title, description, metadata, autostart.
use crate::{DomainMetadataType, DomainModificationImpact, DomainXmlFlags, Result, handle};
use virgo_operations_macros::operations;

/// The definition of a domain.
#[operations(class = Domain)]
pub trait DomainConfig: Send + Sync {
    /// Fetches the XML description of the domain.
    ///
    /// # Returns
    /// a `<domain>` document
    #[op(libvirt = "virDomainGetXMLDesc", wire = DomainGetXmlDesc)]
    async fn fetch_xml(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainXmlFlags`
        flags: DomainXmlFlags,
    ) -> Result<String>;

    /// Sets or removes the title, the description, or an application's element of the metadata.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if a title has a line break, or the key is no prefix; [`ErrorCode::XmlDetail`]
    /// if an element is malformed; [`ErrorCode::OperationInvalid`] if `LIVE` is among the flags and the domain
    /// is not active, or `CONFIG` and it is transient;
    #[op(libvirt = "virDomainSetMetadata", wire = DomainSetMetadata, changes_record)]
    async fn set_metadata(
        &self,
        domain: &handle::Domain,
        /// what to set
        metadata_type: DomainMetadataType,
        /// the text or the element, or `NULL` to remove it
        metadata: Option<&str>,
        /// for an element, the prefix of its namespace
        key: Option<&str>,
        /// for an element, the URI of its namespace
        uri: Option<&str>,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Fetches the title, the description, or an application's element of the metadata.
    ///
    /// # Errors
    /// [`ErrorCode::NoDomainMetadata`] if there is none; [`ErrorCode::OperationInvalid`] if `LIVE` is among the
    /// flags and the domain is not active;
    ///
    /// # Returns
    /// the text or the element
    #[op(libvirt = "virDomainGetMetadata", wire = DomainGetMetadata)]
    async fn fetch_metadata(
        &self,
        domain: &handle::Domain,
        /// what to fetch
        metadata_type: DomainMetadataType,
        /// for an element, the URI of its namespace
        uri: Option<&str>,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<String>;

    /// Sets whether the domain is started when the host starts.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is transient;
    #[op(libvirt = "virDomainSetAutostart", wire = DomainSetAutostart, changes_record)]
    async fn set_autostart(
        &self,
        domain: &handle::Domain,
        /// whether the domain is started with the host
        autostart: bool,
    ) -> Result<()>;
}
