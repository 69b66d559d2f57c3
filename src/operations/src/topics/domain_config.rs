//! The definition of a domain, and what is written in it for people and programs.
use crate::{DomainMetadataType, DomainModificationImpact, DomainXmlFlags, Result, handle};
use virgo_operations_macros::operations;

/// The definition of a domain.
#[operations(class = Domain)]
pub trait DomainConfig: Send + Sync {
    /// Describes the domain.
    ///
    /// # Returns
    /// a `<domain>` document
    #[op(libvirt = "virDomainGetXMLDesc", wire = DomainGetXmlDesc)]
    async fn fetch_xml(
        &self,
        domain: &handle::Domain,
        /// what to put in
        flags: DomainXmlFlags,
    ) -> Result<String>;

    /// Sets or removes the title, the description, or an element of the metadata.
    #[op(libvirt = "virDomainSetMetadata", wire = DomainSetMetadata, changes_record)]
    async fn set_metadata(
        &self,
        domain: &handle::Domain,
        /// which of the three
        metadata_type: DomainMetadataType,
        /// the text or the element; nothing removes it
        metadata: Option<&str>,
        /// for an element, the prefix of its namespace
        key: Option<&str>,
        /// for an element, the URI of its namespace
        uri: Option<&str>,
        /// whether of the running domain, of its definition, or of both; none stands for what is
        /// current
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Asks for the title, the description, or an element of the metadata.
    ///
    /// # Returns
    /// the text or the element
    #[op(libvirt = "virDomainGetMetadata", wire = DomainGetMetadata)]
    async fn fetch_metadata(
        &self,
        domain: &handle::Domain,
        /// which of the three
        metadata_type: DomainMetadataType,
        /// for an element, the URI of its namespace
        uri: Option<&str>,
        /// whether of the running domain or of its definition
        flags: DomainModificationImpact,
    ) -> Result<String>;

    /// Says whether the domain is to start with the host.
    #[op(libvirt = "virDomainSetAutostart", wire = DomainSetAutostart, changes_record)]
    async fn set_autostart(
        &self,
        domain: &handle::Domain,
        /// whether it is
        autostart: bool,
    ) -> Result<()>;
}
