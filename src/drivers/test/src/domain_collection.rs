//! Listing, looking up, defining and creating made-up domains.

use std::os::fd::OwnedFd;

use virgo_operations::{
    DomainCollection, DomainDefineFlags, DomainListFlags, DomainRecord, DomainStartFlags, DomainState,
    DomainStatsFlags, DomainStatsTypes, Error, ErrorCode, Result, driver, handle, parse_uuid, record,
};

use super::connection::{Connection, refuse_flags};
use super::domain::Machine;
use super::node::read_domain;
use super::statistics;
use virgo_driver_kit::xml::validate_domain;

#[driver]
impl DomainCollection for Connection {
    async fn list_all_domains(&self, flags: DomainListFlags) -> Result<Vec<record::Domain>> {
        let state = self.state()?;
        Ok(state.domains.values().filter(|m| is_among(m, flags)).map(known).collect())
    }

    async fn lookup_domain_by_id(&self, id: u32) -> Result<record::Domain> {
        let state = self.state()?;
        let found = state.domains.values().find(|m| m.run.as_ref().is_some_and(|run| run.id == id));
        found.map(known).ok_or_else(|| none_with(format!("id {id}")))
    }

    async fn lookup_domain_by_name(&self, name: &str) -> Result<record::Domain> {
        self.state()?.named(name).map(known).ok_or_else(|| none_with(format!("name '{name}'")))
    }

    async fn lookup_domain_by_uuid(&self, uuid: &str) -> Result<record::Domain> {
        let parsed = parse_uuid(uuid)?;
        let state = self.state()?;
        state.domains.get(&parsed).map(known).ok_or_else(|| none_with(format!("uuid '{parsed}'")))
    }

    async fn define_domain(&self, xml: &str, flags: DomainDefineFlags) -> Result<record::Domain> {
        refuse_flags(flags.difference(DomainDefineFlags::VALIDATE).bits(), "Connection.define_domain")?;
        if flags.contains(DomainDefineFlags::VALIDATE) {
            validate_domain(xml)?;
        }
        let domain = read_domain(xml, &self.node.host.info.model)?;
        let mut state = self.state()?;
        let uuid = state.claim(&domain)?;
        given(state.define(uuid, domain))
    }

    async fn create_domain(&self, xml: &str, flags: DomainStartFlags) -> Result<record::Domain> {
        self.create(xml, &[], flags)
    }

    async fn create_domain_with_files(
        &self,
        xml: &str,
        files: &[OwnedFd],
        flags: DomainStartFlags,
    ) -> Result<record::Domain> {
        self.create(xml, files, flags)
    }

    async fn fetch_all_domain_stats(
        &self,
        domains: &[handle::Domain],
        stats: DomainStatsTypes,
        flags: DomainStatsFlags,
    ) -> Result<Vec<record::DomainStats>> {
        refuse_flags((flags & DomainStatsFlags::BACKING).bits(), "Connection.fetch_all_domain_stats")?;
        let missing = stats.difference(statistics::SUPPORTED);
        if flags.contains(DomainStatsFlags::ENFORCE_STATS) && !missing.is_empty() {
            let message = format!("the test driver has no statistics of the types {missing:?}");
            return Err(Error::new(ErrorCode::ArgumentUnsupported, message));
        }
        let wanted = if stats.is_empty() { statistics::SUPPORTED } else { stats };
        // The filters among the flags have the same bits as those of lists.
        let filter = DomainListFlags::from_bits_truncate(flags.bits() & 0xff);
        let state = self.state()?;
        let record = |machine: &Machine| {
            is_among(machine, filter).then(|| record::DomainStats {
                domain: known(machine),
                values: statistics::collect(machine, wanted),
            })
        };
        if domains.is_empty() {
            return Ok(state.domains.values().filter_map(record).collect());
        }
        // One that is gone in the meantime is left out, as in libvirt.
        Ok(domains.iter().filter_map(|domain| state.domains.get(&domain.uuid)).filter_map(record).collect())
    }
}

impl Connection {
    fn create(&self, xml: &str, files: &[OwnedFd], flags: DomainStartFlags) -> Result<record::Domain> {
        let how = flags.difference(DomainStartFlags::VALIDATE);
        let how = self.how_to_start(files, how, "Connection.create_domain")?;
        if flags.contains(DomainStartFlags::VALIDATE) {
            validate_domain(xml)?;
        }
        let domain = read_domain(xml, &self.node.host.info.model)?;
        let mut state = self.state()?;
        let uuid = state.claim(&domain)?;
        let record = state.start(uuid, domain, how)?;
        given(record)
    }
}

fn known(machine: &Machine) -> record::Domain {
    machine.record.clone()
}

fn given(record: Option<std::sync::Arc<DomainRecord>>) -> Result<record::Domain> {
    let vanished = || Error::new(ErrorCode::InternalError, "the domain vanished while it was made");
    record.ok_or_else(vanished)
}

fn none_with(what: String) -> Error {
    Error::new(ErrorCode::NoDomain, format!("no domain with matching {what}"))
}

/// Tells whether every group of the flags holds for a domain.
fn is_among(machine: &Machine, flags: DomainListFlags) -> bool {
    use DomainListFlags as Flags;
    let either = |when: Flags, is_so: bool, otherwise: Flags| {
        let given = flags & (when | otherwise);
        given.is_empty() || given.contains(if is_so { when } else { otherwise })
    };
    let state = match machine.state() {
        DomainState::Running => Flags::RUNNING,
        DomainState::Paused => Flags::PAUSED,
        DomainState::Shutoff => Flags::SHUTOFF,
        _ => Flags::OTHER,
    };
    let states = flags & (Flags::RUNNING | Flags::PAUSED | Flags::SHUTOFF | Flags::OTHER);
    (states.is_empty() || states.contains(state))
        && either(Flags::ACTIVE, machine.run.is_some(), Flags::INACTIVE)
        && either(Flags::PERSISTENT, machine.definition.is_some(), Flags::TRANSIENT)
        && either(Flags::MANAGED_SAVE, machine.managed_save, Flags::NO_MANAGED_SAVE)
        && either(Flags::AUTOSTART, machine.autostart, Flags::NO_AUTOSTART)
        && either(Flags::HAS_SNAPSHOT, !machine.snapshots.is_empty(), Flags::NO_SNAPSHOT)
        && either(Flags::HAS_CHECKPOINT, !machine.checkpoints.is_empty(), Flags::NO_CHECKPOINT)
}
