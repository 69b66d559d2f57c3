//! The domains behind the daemon.

use std::os::fd::OwnedFd;
use std::sync::Arc;

use virgo_operations::wire::Describe;
use virgo_operations::*;
use virgo_wire::remote::procedure::{
    ConnectGetAllDomainStats, DomainCreateXmlWithFiles, DomainLookupById, DomainLookupByName,
};
use virgo_wire::remote::{
    ConnectGetAllDomainStatsArgs, DomainCreateXmlWithFilesArgs, DomainLookupByIdArgs, DomainLookupByNameArgs,
};

use super::connection::Connection;
use super::convert::{FromWire, ToWire};
use super::daemon::Daemon;
use super::stream;

#[remote_driver]
impl DomainCollection for Connection {
    async fn list_all_domains(&self, flags: DomainListFlags) -> Result<Vec<record::Domain>> {
        self.describe_all(flags.bits()).await
    }

    async fn lookup_domain_by_id(&self, id: u32) -> Result<record::Domain> {
        let out_of_range = |_| Error::argument(format!("{id} is higher than any domain's number"));
        let args = DomainLookupByIdArgs { id: i32::try_from(id).map_err(out_of_range)? };
        let found = self
            .ask::<DomainLookupById>(&args)
            .await
            .map_err(|error| none_with(error, "id", &id.to_string()))?
            .dom;
        self.describe(&handle::Domain::from_wire(found)).await
    }

    async fn lookup_domain_by_name(&self, name: &str) -> Result<record::Domain> {
        let args = DomainLookupByNameArgs { name: name.to_owned() };
        let found = self
            .ask::<DomainLookupByName>(&args)
            .await
            .map_err(|error| none_with(error, "name", &format!("'{name}'")))?
            .dom;
        self.describe(&handle::Domain::from_wire(found)).await
    }

    async fn lookup_domain_by_uuid(&self, uuid: &str) -> Result<record::Domain> {
        let parsed = parse_uuid(uuid)?;
        let domain = handle::Domain { uuid: parsed, ..handle::Domain::default() };
        self.describe(&domain).await.map_err(|error| none_with(error, "uuid", &format!("'{parsed}'")))
    }

    async fn create_domain_with_files(
        &self,
        xml: &str,
        files: &[OwnedFd],
        flags: DomainStartFlags,
    ) -> Result<record::Domain> {
        if files.is_empty() {
            return self.create_domain(xml, flags).await;
        }
        self.expect_open()?;
        self.expect_descriptors()?;
        let args = DomainCreateXmlWithFilesArgs { xml_desc: xml.to_owned(), flags: flags.bits() };
        let asked = self.link.ask_with::<DomainCreateXmlWithFiles>(&args, stream::copies(files)?);
        let created = asked.await?.1.dom;
        self.describe(&handle::Domain::from_wire(created)).await
    }

    async fn fetch_all_domain_stats(
        &self,
        domains: &[handle::Domain],
        stats: DomainStatsTypes,
        flags: DomainStatsFlags,
    ) -> Result<Vec<record::DomainStats>> {
        let args = ConnectGetAllDomainStatsArgs {
            doms: domains.iter().map(ToWire::to_wire).collect(),
            stats: stats.bits(),
            flags: flags.bits(),
        };
        let records = self.ask::<ConnectGetAllDomainStats>(&args).await?.ret_stats;
        let one = |record: virgo_wire::remote::DomainStatsRecord| record::DomainStats {
            domain: self.last_heard(FromWire::from_wire(record.dom)),
            values: TypedParameters::from_wire(record.params),
        };
        Ok(records.into_iter().map(one).collect())
    }
}

/// Says which domain there is none of, where the daemon does not.
fn none_with(error: Error, what: &str, value: &str) -> Error {
    if error.code() == ErrorCode::NoDomain && !error.message().contains(value) {
        return Error::new(ErrorCode::NoDomain, format!("no domain with matching {what} {value}"));
    }
    error
}

impl Daemon {
    /// A domain that is not worth being asked about again.
    fn last_heard(&self, domain: handle::Domain) -> record::Domain {
        self.known::<DomainRecord>().get(&domain.uuid).unwrap_or_else(|| Arc::new(domain.into()))
    }
}
