//! The domains of a connection: listing, looking up, defining, creating, statistics of many.
use std::os::fd::OwnedFd;

use crate::{
    DomainDefineFlags, DomainListFlags, DomainStartFlags, DomainStatsFlags, DomainStatsTypes, Result, handle,
    record,
};
use virgo_operations_macros::operations;

/// The domains of a connection.
#[operations(class = Connection)]
pub trait DomainCollection: Send + Sync {
    /// Lists the domains of which every group of flags holds; without flags, all.
    ///
    /// # Returns
    /// the domains
    #[op(libvirt = "virConnectListAllDomains", wire = ConnectListAllDomains)]
    async fn list_all_domains(
        &self,
        /// which domains
        flags: DomainListFlags,
    ) -> Result<Vec<record::Domain>>;

    /// Finds a domain by its number, which it has while it runs.
    ///
    /// # Returns
    /// the domain
    #[op(libvirt = "virDomainLookupByID", wire = DomainLookupById)]
    async fn lookup_domain_by_id(
        &self,
        /// the number
        id: u32,
    ) -> Result<record::Domain>;

    /// Finds a domain by its name.
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
    /// # Returns
    /// the domain
    #[op(libvirt = "virDomainLookupByUUIDString", wire = DomainLookupByUuid)]
    async fn lookup_domain_by_uuid(
        &self,
        /// the UUID, with or without dashes
        uuid: &str,
    ) -> Result<record::Domain>;

    /// Defines a domain, or changes the definition of the one with the same UUID. It does not start.
    ///
    /// # Returns
    /// the domain
    #[op(libvirt = "virDomainDefineXMLFlags", wire = DomainDefineXmlFlags)]
    async fn define_domain(
        &self,
        /// a `<domain>` document
        xml: &str,
        /// how
        flags: DomainDefineFlags,
    ) -> Result<record::Domain>;

    /// Starts a domain that is gone when it stops, unless it is defined, too.
    ///
    /// # Returns
    /// the domain, which runs
    #[op(libvirt = "virDomainCreateXML", wire = DomainCreateXml)]
    async fn create_domain(
        &self,
        /// a `<domain>` document
        xml: &str,
        /// how
        flags: DomainStartFlags,
    ) -> Result<record::Domain>;

    /// Starts a domain as [`Connection::create_domain`] does, and passes it open files.
    ///
    /// # Returns
    /// the domain, which runs
    #[op(libvirt = "virDomainCreateXMLWithFiles", wire = DomainCreateXmlWithFiles)]
    async fn create_domain_with_files(
        &self,
        /// a `<domain>` document
        xml: &str,
        /// file descriptors, which stay the caller's; the guest's first process finds them from
        /// number 3 on
        files: &[OwnedFd],
        /// how
        flags: DomainStartFlags,
    ) -> Result<record::Domain>;

    /// Collects statistics of many domains in one go.
    ///
    /// # Returns
    /// a record for each domain
    #[op(libvirt = "virConnectGetAllDomainStats", wire = ConnectGetAllDomainStats)]
    async fn fetch_all_domain_stats(
        &self,
        /// the domains; none stands for all of the connection
        domains: &[handle::Domain],
        /// which statistics; none stands for all that the driver has
        stats: DomainStatsTypes,
        /// which domains, and how
        flags: DomainStatsFlags,
    ) -> Result<Vec<record::DomainStats>>;
}
