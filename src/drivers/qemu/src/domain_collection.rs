//! Listing, finding, defining and creating QEMU's domains, and statistics of many.
use std::os::fd::OwnedFd;
use std::sync::Arc;

use uuid::Uuid;
use virgo_model::Domain;
use virgo_model::domain::{DomainType, OsType, fill_defaults};
use virgo_operations::{
    DomainCollection, DomainDefineFlags, DomainEventDetail, DomainListFlags, DomainStartFlags, DomainState,
    DomainStatsFlags, DomainStatsTypes, Error, ErrorCode, Result, driver, handle, record,
};

use super::capabilities::host_arch;
use super::command_line::assign;
use super::connection::Connection;
use super::definition::{Definition, capabilities_of};
use super::domain::Machine;
use super::host::Host;
use super::launch::launch;
use super::layout::{self, Layout};
use super::statistics;
use virgo_driver_kit::xml::{validate_domain, xml_error};

#[driver]
impl DomainCollection for Connection {
    async fn list_all_domains(&self, flags: DomainListFlags) -> Result<Vec<record::Domain>> {
        let mut state = self.host()?.state();
        let found: Vec<_> = state.machines.values().filter(|m| is_listed(m, flags)).map(|m| m.uuid).collect();
        Ok(found.into_iter().filter_map(|uuid| state.record(uuid)).collect())
    }

    async fn lookup_domain_by_id(&self, id: u32) -> Result<record::Domain> {
        let is_it = |machine: &Machine| machine.live.as_ref().is_some_and(|live| live.id == id);
        self.lookup(is_it, || format!("there is no running domain with the ID {id}"))
    }

    async fn lookup_domain_by_name(&self, name: &str) -> Result<record::Domain> {
        self.lookup(|machine| machine.name == name, || format!("there is no domain with the name '{name}'"))
    }

    async fn lookup_domain_by_uuid(&self, uuid: &str) -> Result<record::Domain> {
        let wanted: Uuid = uuid.parse().map_err(|_| {
            Error::argument(format!("'{uuid}' is not a UUID: it needs 32 hexadecimal digits"))
        })?;
        self.lookup(|machine| machine.uuid == wanted, || format!("there is no domain with the UUID {wanted}"))
    }

    async fn define_domain(&self, xml: &str, flags: DomainDefineFlags) -> Result<record::Domain> {
        let host = self.host()?.clone();
        if flags.contains(DomainDefineFlags::VALIDATE) {
            validate_domain(xml)?;
        }
        let (uuid, mut domain) = read(xml, &host.layout)?;
        let capabilities = capabilities_of(&host, &domain).await?;
        assign(&mut domain, &capabilities)?;
        domain.id = None;
        virgo_runtime::blocking(move || define(&host, uuid, &Definition::new(domain, &capabilities)?)).await
    }

    async fn create_domain(&self, xml: &str, flags: DomainStartFlags) -> Result<record::Domain> {
        self.create_domain_with_files(xml, &[], flags).await
    }

    async fn create_domain_with_files(
        &self,
        xml: &str,
        files: &[OwnedFd],
        flags: DomainStartFlags,
    ) -> Result<record::Domain> {
        let host = self.host()?;
        let options = self.how_to_start(files, flags)?;
        if flags.contains(DomainStartFlags::VALIDATE) {
            validate_domain(xml)?;
        }
        let (uuid, domain) = read(xml, &host.layout)?;
        check_variables(&host.state(), uuid, &domain)?;
        let jobs = reserve(host, uuid, &domain.name)?;
        // For a new domain, whose job nobody else can have, this doesn't wait: nothing of it is left behind.
        let job = jobs.acquire().await;
        if host.state().machines.get(&uuid).is_none_or(Machine::is_active) {
            return Err(already_active(&domain.name));
        }
        launch(host, job, uuid, domain, options).await?;
        // It may have ended already; then it is told of as it was.
        let mut state = host.state();
        state.record(uuid).ok_or_else(|| Error::failed("the domain has ended as soon as it was started"))
    }

    async fn fetch_all_domain_stats(
        &self,
        domains: &[handle::Domain],
        stats: DomainStatsTypes,
        flags: DomainStatsFlags,
    ) -> Result<Vec<record::DomainStats>> {
        let host = self.host()?;
        let types = if stats.is_empty() { statistics::SUPPORTED } else { stats };
        let missing = types.difference(statistics::SUPPORTED);
        if flags.contains(DomainStatsFlags::ENFORCE_STATS) && !missing.is_empty() {
            let message = format!("the QEMU driver has no statistics of the types {missing:?}");
            return Err(Error::new(ErrorCode::ArgumentUnsupported, message));
        }
        let wanted = DomainListFlags::from_bits_truncate(flags.bits() & 0xff);
        let facts: Vec<_> = {
            let mut state = host.state();
            let mut uuids: Vec<_> = if domains.is_empty() {
                state.machines.keys().copied().collect()
            } else {
                domains.iter().map(|domain| domain.uuid).collect()
            };
            uuids.retain(|uuid| state.machines.get(uuid).is_some_and(|machine| is_listed(machine, wanted)));
            uuids.into_iter().filter_map(|uuid| statistics::Facts::new(&mut state, uuid)).collect()
        };
        let collected = move || facts.into_iter().map(|facts| facts.collect(types)).collect();
        Ok(virgo_runtime::blocking(collected).await)
    }
}

impl Connection {
    fn lookup(
        &self,
        is_it: impl Fn(&Machine) -> bool,
        message: impl FnOnce() -> String,
    ) -> Result<record::Domain> {
        let mut state = self.host()?.state();
        let found = state.machines.values().find(|m| m.is_visible() && is_it(m)).map(|m| m.uuid);
        let missing = || Error::new(ErrorCode::NoDomain, message());
        found.and_then(|uuid| state.record(uuid)).ok_or_else(missing)
    }
}

/// Tells whether every group of flags that is given holds.
fn is_listed(machine: &Machine, flags: DomainListFlags) -> bool {
    use DomainListFlags as Flags;
    let state = machine.state();
    let is_other = !matches!(state, DomainState::Running | DomainState::Paused | DomainState::Shutoff);
    let groups: [&[(DomainListFlags, bool)]; 7] = [
        &[(Flags::ACTIVE, machine.is_active()), (Flags::INACTIVE, !machine.is_active())],
        &[(Flags::PERSISTENT, machine.is_persistent()), (Flags::TRANSIENT, !machine.is_persistent())],
        &[
            (Flags::RUNNING, state == DomainState::Running),
            (Flags::PAUSED, state == DomainState::Paused),
            (Flags::SHUTOFF, state == DomainState::Shutoff),
            (Flags::OTHER, is_other),
        ],
        &[(Flags::MANAGED_SAVE, false), (Flags::NO_MANAGED_SAVE, true)],
        &[(Flags::AUTOSTART, machine.autostart), (Flags::NO_AUTOSTART, !machine.autostart)],
        &[(Flags::HAS_SNAPSHOT, false), (Flags::NO_SNAPSHOT, true)],
        &[(Flags::HAS_CHECKPOINT, false), (Flags::NO_CHECKPOINT, true)],
    ];
    let holds = |group: &[(DomainListFlags, bool)]| {
        let mut given = group.iter().filter(|(flag, _)| flags.contains(*flag)).peekable();
        given.peek().is_none() || given.any(|(_, holds)| *holds)
    };
    machine.is_visible() && groups.into_iter().all(holds)
}

/// Reads a domain and fills in what it leaves open.
fn read(xml: &str, layout: &Layout) -> Result<(Uuid, Domain)> {
    let mut domain = Domain::parse(xml).map_err(xml_error)?;
    layout::check_name(&domain.name)?;
    if !matches!(domain.kind, DomainType::Qemu | DomainType::Kvm) {
        let message = format!(
            "line {}: domain '{}' is of the type '{}': QEMU runs 'qemu' and 'kvm'",
            domain.kept.position.line,
            domain.name,
            domain.kind.as_str()
        );
        return Err(Error::new(ErrorCode::ConfigUnsupported, message));
    }
    let os = domain.os.kind.get_or_insert_with(|| OsType { name: "hvm".to_owned(), ..OsType::default() });
    if os.name.is_empty() {
        let line = os.kept.position.line;
        let message = format!("line {line}: <os> of domain '{}' has an empty <type>", domain.name);
        return Err(Error::new(ErrorCode::XmlError, message));
    }
    if os.name != "hvm" {
        let line = os.kept.position.line;
        let message =
            format!("line {line}: domain '{}' has the OS type '{}': QEMU runs 'hvm'", domain.name, os.name);
        return Err(Error::new(ErrorCode::OsType, message));
    }
    os.arch.get_or_insert_with(host_arch);
    fill_defaults(&mut domain, Uuid::new_v4);
    forget_chosen(&mut domain, layout);
    let uuid = *domain.uuid.get_or_insert_with(Uuid::new_v4);
    Ok((uuid, domain))
}

/// Takes out the paths that the driver chose for a domain that runs, whose description this was: they are no wish, and
/// no domain is to touch what is another one's.
fn forget_chosen(domain: &mut Domain, layout: &Layout) {
    let forget = |path: &mut Option<String>| drop(path.take_if(|path| layout.chooses(path)));
    if let Some(nvram) = &mut domain.os.nvram {
        forget(&mut nvram.path);
    }
    let devices = &mut domain.devices;
    let ports = [&mut devices.serials, &mut devices.parallels, &mut devices.consoles, &mut devices.channels];
    for source in ports.into_iter().flatten().filter_map(|port| port.source.as_mut()) {
        forget(&mut source.path);
    }
    for display in &mut devices.graphics {
        forget(&mut display.socket);
        display.listens.iter_mut().for_each(|listen| forget(&mut listen.socket));
    }
}

/// Refuses a store of firmware variables that is another domain's.
fn check_variables(state: &super::host::State, uuid: Uuid, domain: &Domain) -> Result<()> {
    let store = |domain: &Domain| domain.os.nvram.as_ref().and_then(|nvram| nvram.path.clone());
    let Some(path) = store(domain) else { return Ok(()) };
    let mut others = state.machines.values().filter(|machine| machine.uuid != uuid);
    let uses =
        |domain: Option<&Arc<Domain>>| domain.is_some_and(|domain| store(domain).as_ref() == Some(&path));
    match others.find(|machine| uses(machine.current()) || uses(machine.definition.as_ref())) {
        None => Ok(()),
        Some(other) => Err(Error::invalid(format!(
            "domain '{}' can't have the firmware variables in '{path}': they are those of domain '{}'",
            domain.name, other.name
        ))),
    }
}

/// Writes a definition and notes it. Blocks.
fn define(host: &Host, uuid: Uuid, definition: &Definition) -> Result<record::Domain> {
    let domain = definition.domain();
    let store = host.store();
    let is_new = {
        let mut state = host.state();
        state.check_conflict(uuid, &domain.name)?;
        check_variables(&state, uuid, domain)?;
        if let Some(unreadable) = state.machines.get(&uuid).and_then(|machine| machine.unreadable.as_ref()) {
            let message =
                format!("domain '{}' has to be undefined first: {}", domain.name, unreadable.reason);
            return Err(Error::invalid(message));
        }
        let is_new = !state.machines.contains_key(&uuid);
        // Not to be seen before it is written, but taken.
        state.machines.entry(uuid).or_insert_with(|| Machine::new(uuid, &domain.name, None));
        is_new
    };
    let saved = store.save(definition);
    let mut state = host.state();
    let domain = match saved {
        Ok(domain) => domain,
        Err(error) => {
            if is_new {
                state.machines.remove(&uuid);
            }
            return Err(error);
        }
    };
    let gone = || Error::failed("the domain has gone while it was defined");
    let machine = state.machines.get_mut(&uuid).ok_or_else(gone)?;
    let was_defined = machine.definition.replace(Arc::new(domain)).is_some();
    let detail =
        if was_defined { DomainEventDetail::DefinedUpdated } else { DomainEventDetail::DefinedAdded };
    state.tell(uuid, Some(detail));
    state.record(uuid).ok_or_else(gone)
}

/// Takes name and UUID of a domain that is to be started.
fn reserve(host: &Host, uuid: Uuid, name: &str) -> Result<virgo_driver_kit::job::JobQueue> {
    let mut state = host.state();
    state.check_conflict(uuid, name)?;
    match state.machines.get(&uuid) {
        Some(machine) if machine.live.is_some() => Err(already_active(name)),
        Some(machine) if machine.lost.is_some() => machine.expect_off().map(|()| machine.jobs.clone()),
        Some(machine) if !machine.is_visible() => {
            Err(Error::invalid(format!("domain '{name}' is already being started")))
        }
        Some(machine) => Ok(machine.jobs.clone()),
        None => {
            let machine = state.machines.entry(uuid).or_insert_with(|| Machine::new(uuid, name, None));
            Ok(machine.jobs.clone())
        }
    }
}

fn already_active(name: &str) -> Error {
    Error::invalid(format!("domain '{name}' is already active"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_domain_of_ours_is_refused() {
        let domain = |kind: &str, inside: &str| {
            format!("<domain type='{kind}'><name>a</name><memory>1</memory>{inside}</domain>")
        };
        let layout = Layout { root: "/r".into() };
        for (xml, code) in [
            ("<domain".to_owned(), ErrorCode::XmlDetail),
            ("<domain type='qemu'><memory>1</memory></domain>".to_owned(), ErrorCode::NoName),
            ("<domain type='qemu'><name>a</name><memory>0</memory></domain>".to_owned(), ErrorCode::XmlError),
            (domain("lxc", ""), ErrorCode::ConfigUnsupported),
            (domain("qemu", "<os><type>exe</type></os>"), ErrorCode::OsType),
        ] {
            let error = read(&xml, &layout).unwrap_err();
            assert_eq!(error.code(), code, "{xml}: {error}");
            assert!(error.message().contains("line 1"), "{error}");
        }
        let (uuid, domain) = read(&domain("qemu", ""), &layout).unwrap();
        assert_eq!(domain.uuid, Some(uuid));
        assert_eq!(domain.os.kind.unwrap().arch, Some(host_arch()));
    }

    #[test]
    fn what_was_chosen_for_a_run_is_no_wish() {
        let layout = Layout { root: "/r".into() };
        let domain = |folder: &str| {
            let xml = format!(
                "<domain type='qemu'><name>a</name><memory>1</memory>
                <os><type>hvm</type><nvram>{folder}/nvram/x_VARS.fd</nvram></os><devices>
                <channel type='unix'><source mode='bind' path='{folder}/run/b/x.sock'/>
                <target type='virtio' name='x'/></channel>
                <graphics type='vnc' socket='{folder}/run/b/vnc.sock'>
                <listen type='socket' socket='{folder}/run/b/vnc.sock'/></graphics></devices></domain>"
            );
            let domain = read(&xml, &layout).unwrap().1;
            let display = &domain.devices.graphics[0];
            let port = domain.devices.channels[0].source.clone().unwrap();
            [
                domain.os.nvram.unwrap().path,
                port.path,
                display.socket.clone(),
                display.listens[0].socket.clone(),
            ]
        };
        assert_eq!(domain("/r"), [None, None, None, None]);
        assert!(domain("/rr").iter().all(Option::is_some));
    }

    #[test]
    fn groups_of_flags_are_all_to_hold() {
        use DomainListFlags as Flags;
        let definition = Arc::new(Domain::default());
        let machine = Machine::new(Uuid::nil(), "a", Some(definition));
        for (flags, listed) in [
            (Flags::empty(), true),
            (Flags::INACTIVE | Flags::PERSISTENT, true),
            (Flags::ACTIVE | Flags::INACTIVE, true),
            (Flags::ACTIVE, false),
            (Flags::INACTIVE | Flags::TRANSIENT, false),
            (Flags::RUNNING | Flags::SHUTOFF | Flags::NO_AUTOSTART, true),
        ] {
            assert_eq!(is_listed(&machine, flags), listed, "{flags:?}");
        }
        assert!(!is_listed(&Machine::new(Uuid::nil(), "b", None), Flags::empty()));
    }
}
