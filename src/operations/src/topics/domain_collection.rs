//! The domains of a connection: listing, looking up, defining, creating, statistics of many.
use std::os::fd::OwnedFd;

use crate::{
    DomainDefineFlags, DomainListFlags, DomainSaveImageXmlFlags, DomainSaveRestoreFlags, DomainStartFlags,
    DomainStatsFlags, DomainStatsTypes, Result, handle, record,
};
use virgo_operations_macros::operations;

/// The domains of a connection.
#[operations(class = Connection)]
pub trait DomainCollection: Send + Sync {
    /// Lists the domains that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no
    /// flags, all domains are returned.
    ///
    /// # Returns
    /// the domains
    #[op(libvirt = "virConnectListAllDomains", wire = ConnectListAllDomains)]
    async fn list_all_domains(
        &self,
        /// a combination of `VirgoDomainListFlags`
        flags: DomainListFlags,
    ) -> Result<Vec<record::Domain>>;

    /// Finds an active domain by its ID.
    ///
    /// # Errors
    /// [`ErrorCode::NoDomain`] if there is none;
    ///
    /// # Returns
    /// the domain
    #[op(libvirt = "virDomainLookupByID", wire = DomainLookupById)]
    async fn lookup_domain_by_id(
        &self,
        /// the ID of the domain on its hypervisor
        id: u32,
    ) -> Result<record::Domain>;

    /// Finds a domain by its name.
    ///
    /// # Errors
    /// [`ErrorCode::NoDomain`] if there is none;
    ///
    /// # Returns
    /// the domain
    #[op(libvirt = "virDomainLookupByName", wire = DomainLookupByName)]
    async fn lookup_domain_by_name(
        &self,
        /// the name
        name: &str,
    ) -> Result<record::Domain>;

    /// Finds a domain by its UUID.
    ///
    /// # Errors
    /// [`ErrorCode::NoDomain`] if there is none; [`ErrorCode::InvalidArg`] if the text is no UUID;
    ///
    /// # Returns
    /// the domain
    #[op(libvirt = "virDomainLookupByUUIDString", wire = DomainLookupByUuid)]
    async fn lookup_domain_by_uuid(
        &self,
        /// the UUID, with or without dashes
        uuid: &str,
    ) -> Result<record::Domain>;

    /// Defines a domain, or replaces the definition of the domain with the same UUID. The domain is not started.
    ///
    /// # Errors
    /// [`ErrorCode::XmlDetail`] if the document is malformed; [`ErrorCode::XmlError`] if it lacks something or
    /// has a wrong value; [`ErrorCode::NoName`] if there is no name; [`ErrorCode::ConfigUnsupported`] if the
    /// host does not support the configuration; [`ErrorCode::OperationFailed`] if another domain has that name, or
    /// the domain with that UUID another name;
    ///
    /// # Returns
    /// the domain
    #[op(libvirt = "virDomainDefineXMLFlags", wire = DomainDefineXmlFlags)]
    async fn define_domain(
        &self,
        /// a `<domain>` document
        xml: &str,
        /// a combination of `VirgoDomainDefineFlags`
        flags: DomainDefineFlags,
    ) -> Result<record::Domain>;

    /// Starts a transient domain: it has no definition, and disappears when it stops. If a definition of the same
    /// domain exists, that is kept.
    ///
    /// # Errors
    /// [`ErrorCode::XmlDetail`] if the document is malformed; [`ErrorCode::XmlError`] if it lacks something or
    /// has a wrong value; [`ErrorCode::NoName`] if there is no name; [`ErrorCode::ConfigUnsupported`] if the
    /// host does not support the configuration; [`ErrorCode::OperationFailed`] if the domain is active, or another
    /// one has that name;
    ///
    /// # Returns
    /// the domain, which is active
    #[op(libvirt = "virDomainCreateXML", wire = DomainCreateXml)]
    async fn create_domain(
        &self,
        /// a `<domain>` document
        xml: &str,
        /// a combination of `VirgoDomainStartFlags`
        flags: DomainStartFlags,
    ) -> Result<record::Domain>;

    /// Starts a transient domain as [`Connection::create_domain`] does, and passes file descriptors to its first
    /// process.
    ///
    /// # Errors
    /// [`ErrorCode::XmlDetail`] if the document is malformed; [`ErrorCode::XmlError`] if it lacks something or
    /// has a wrong value; [`ErrorCode::OperationFailed`] if the domain is active, or another one has that name;
    ///
    /// # Returns
    /// the domain, which is active
    #[op(libvirt = "virDomainCreateXMLWithFiles", wire = DomainCreateXmlWithFiles)]
    async fn create_domain_with_files(
        &self,
        /// a `<domain>` document
        xml: &str,
        /// file descriptors, which stay the caller's; the guest's first process finds them from
        /// number 3 on
        files: &[OwnedFd],
        /// a combination of `VirgoDomainStartFlags`
        flags: DomainStartFlags,
    ) -> Result<record::Domain>;

    /// Fetches statistics of several domains with one call.
    ///
    /// # Returns
    /// the statistics of each domain
    #[op(libvirt = "virConnectGetAllDomainStats", wire = ConnectGetAllDomainStats)]
    async fn fetch_all_domain_stats(
        &self,
        /// the domains; none stands for all of the connection
        domains: &[handle::Domain],
        /// the groups of statistics, or none for all that the driver has
        stats: DomainStatsTypes,
        /// a combination of `VirgoDomainStatsFlags`
        flags: DomainStatsFlags,
    ) -> Result<Vec<record::DomainStats>>;

    /// Describes the domain that was saved in an image.
    ///
    /// # Returns
    /// a `<domain>` document
    #[op(libvirt = "virDomainSaveImageGetXMLDesc", wire = DomainSaveImageGetXmlDesc)]
    async fn fetch_save_image_xml(
        &self,
        /// the path of the image on the host
        file: &str,
        /// a combination of `VirgoDomainSaveImageXmlFlags`
        flags: DomainSaveImageXmlFlags,
    ) -> Result<String>;

    /// Changes the description of the domain that was saved in an image.
    #[op(libvirt = "virDomainSaveImageDefineXML", wire = DomainSaveImageDefineXml)]
    async fn define_save_image_xml(
        &self,
        /// the path of the image on the host
        file: &str,
        /// a `<domain>` document of the same guest
        xml: &str,
        /// a combination of `VirgoDomainSaveRestoreFlags`: whether it runs once it is restored
        flags: DomainSaveRestoreFlags,
    ) -> Result<()>;

    /// Takes over a QEMU process that was started by somebody else.
    ///
    /// # Returns
    /// the domain
    #[op(libvirt = "virDomainQemuAttach", wire = qemu::DomainAttach)]
    async fn attach_qemu_process(
        &self,
        /// the ID of the process
        pid: u32,
    ) -> Result<record::Domain>;
}
