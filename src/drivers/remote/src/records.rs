//! What is known of domains: of one, by a few calls sent together, and of all, by a handful for any number.

use std::collections::{HashMap, HashSet};
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;

use futures_lite::future::zip;
use uuid::Uuid;
use virgo_gir::Number as _;
use virgo_model::xml::Element;
use virgo_operations::wire::bytes_of_kib;
use virgo_operations::wire::from_number;
use virgo_operations::{
    DomainListFlags, DomainMetadataType, DomainRecord, DomainState, DomainStateReason, DomainStatsFlags,
    DomainStatsTypes, DomainVcpuFlags, Error, ErrorCode, Result, TypedParameters, TypedValue, handle,
};
use virgo_wire::remote::procedure::{
    ConnectGetAllDomainStats, ConnectListAllDomains, DomainGetAutostart, DomainGetInfo, DomainGetMetadata,
    DomainGetOsType, DomainGetState, DomainGetVcpusFlags, DomainGetXmlDesc, DomainHasManagedSaveImage,
    DomainIsPersistent, DomainLookupByUuid,
};
use virgo_wire::remote::{
    ConnectGetAllDomainStatsArgs, ConnectListAllDomainsArgs, DomainGetAutostartArgs, DomainGetInfoArgs,
    DomainGetMetadataArgs, DomainGetOsTypeArgs, DomainGetStateArgs, DomainGetVcpusFlagsArgs,
    DomainGetXmlDescArgs, DomainHasManagedSaveImageArgs, DomainIsPersistentArgs, DomainLookupByUuidArgs,
};

use super::convert::{FromWire, ToWire};
use super::daemon::{Daemon, PATIENCE};
use super::news::DomainNews;
use super::support::Version;

/// The statistics that properties are made of.
const FACTS: DomainStatsTypes =
    DomainStatsTypes::STATE.union(DomainStatsTypes::BALLOON).union(DomainStatsTypes::VCPU);
/// The name of the channel by which the agent of a guest is reached.
const AGENT_CHANNEL: &str = "org.qemu.guest_agent.0";
/// Since when there are statistics that do not wait for what somebody else is doing with a domain.
const HAS_NOWAIT: Version = Version::new(4, 5, 0);
/// The filters that lists and statistics have in common.
const COMMON_FILTERS: u32 = 0xff;
/// Of how many domains texts are asked for together: other calls have their turn in between.
const TEXTS_AT_ONCE: usize = 32;

/// What was asked, or is known. It is on the heap, because a list has one for each of thousands of domains, and
/// collecting them moves them.
type Asked<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Whether a domain has neither a definition nor runs: libvirt is about to forget it.
pub(super) fn is_over(record: &DomainRecord) -> bool {
    !record.persistent && record.id.is_none()
}

/// Puts libvirt's numbers of a state and its reason together.
pub(super) fn state_of(state: i32, reason: i32) -> (DomainState, DomainStateReason) {
    let state = from_number(state).unwrap_or_default();
    (state, DomainStateReason::new(state, reason))
}

impl Daemon {
    /// Asks for everything about a domain at once.
    ///
    /// # Errors
    /// `NoDomain` if it is gone, and what the daemon says.
    pub(super) async fn look_at_everything(self: &Arc<Self>, domain: &handle::Domain) -> Result<DomainNews> {
        let known = self.known::<DomainRecord>().get(&domain.uuid);
        let dom = || domain.to_wire();
        let together = self.link.together();
        // Each by itself on the heap: together they are more than a stack should have.
        let found = Box::pin(
            self.ask::<DomainLookupByUuid>(&DomainLookupByUuidArgs { uuid: *domain.uuid.as_bytes() }),
        );
        let facts = self.look(domain, None);
        let persistent = Box::pin(self.ask::<DomainIsPersistent>(&DomainIsPersistentArgs { dom: dom() }));
        let autostart = Box::pin(self.ask::<DomainGetAutostart>(&DomainGetAutostartArgs { dom: dom() }));
        let os_type = self.os_type(domain, known.as_deref());
        let texts = zip(
            Box::pin(self.text(domain, DomainMetadataType::Title)),
            Box::pin(self.text(domain, DomainMetadataType::Description)),
        );
        let agent = self.agent(domain);
        let saved =
            self.ask::<DomainHasManagedSaveImage>(&DomainHasManagedSaveImageArgs { dom: dom(), flags: 0 });
        let agent = zip(agent, Box::pin(saved));
        drop(together);
        let both = zip(zip(found, facts), zip(persistent, autostart));
        let (
            ((found, facts), (persistent, autostart)),
            (os_type, ((title, description), (agent_connected, saved))),
        ) = zip(both, zip(os_type, zip(texts, agent))).await;
        let (found, facts) = (handle::Domain::from_wire(found?.dom), facts?);
        let persistent = match persistent {
            Ok(ret) => ret.persistent != 0,
            // It went while it was asked.
            Err(error) if error.code() == ErrorCode::NoDomain => return Err(error),
            // Not every hypervisor can say it, and then all of its domains are.
            Err(_) => true,
        };
        Ok(DomainNews {
            id: Some(found.id),
            name: Some(found.name),
            title: Some(title),
            description: Some(description),
            persistent: Some(persistent),
            autostart: Some(autostart.is_ok_and(|ret| ret.autostart != 0)),
            os_type: Some(os_type),
            agent_connected,
            has_managed_save: Some(saved.is_ok_and(|ret| ret.result != 0)),
            ..facts
        })
    }

    /// Asks, now, for what changes about a domain while it runs: by one call, where statistics tell it. What it can
    /// have at most is asked for if it is not `known`.
    pub(super) fn look(
        self: &Arc<Self>,
        domain: &handle::Domain,
        known: Option<Arc<DomainRecord>>,
    ) -> Pin<Box<dyn Future<Output = Result<DomainNews>> + Send>> {
        let nothing = TypedParameters::default();
        if !self.host.has_full_statistics() {
            let facts = self.facts(domain, &nothing, known.as_deref());
            return Box::pin(async move { facts.await.map(DomainNews::from) });
        }
        let flags = if self.host.libvirt >= HAS_NOWAIT { DomainStatsFlags::NO_WAIT.bits() } else { 0 };
        let args = ConnectGetAllDomainStatsArgs { doms: vec![domain.to_wire()], stats: FACTS.bits(), flags };
        let stats = self.ask::<ConnectGetAllDomainStats>(&args);
        let (daemon, domain) = (self.clone(), domain.clone());
        Box::pin(async move {
            let stats = stats.await.ok().and_then(|ret| ret.ret_stats.into_iter().next());
            let told = stats.and_then(|stats| {
                let id = Some(handle::Domain::from_wire(stats.dom).id);
                let facts = Facts::read(&TypedParameters::from_wire(stats.params))?;
                Some(DomainNews { id, ..facts.into() })
            });
            match told {
                Some(news) => Ok(news),
                // It is gone, or the daemon leaves something out.
                None => daemon.facts(&domain, &nothing, known.as_deref()).await.map(DomainNews::from),
            }
        })
    }

    /// Lists the domains for which libvirt's flags hold.
    pub(super) async fn describe_all(&self, flags: u32) -> Result<Vec<Arc<DomainRecord>>> {
        let at = self.now();
        let list = |flags: u32| {
            self.ask::<ConnectListAllDomains>(&ConnectListAllDomainsArgs { need_results: 1, flags })
        };
        let filters = flags & COMMON_FILTERS;
        let stats = ConnectGetAllDomainStatsArgs { doms: vec![], stats: FACTS.bits(), flags: filters };
        let together = self.link.together();
        let all = list(flags);
        // Most domains are neither, so these are short.
        let marked = zip(list(DomainListFlags::TRANSIENT.bits()), list(DomainListFlags::AUTOSTART.bits()));
        let marked = zip(marked, list(DomainListFlags::MANAGED_SAVE.bits()));
        let stats = self.ask::<ConnectGetAllDomainStats>(&stats);
        // What the statistics will not tell is asked for in the same breath, where that saves a round trip.
        let mut foreseen: HashMap<_, _> = self
            .take_foreseen()
            .iter()
            .map(|domain| {
                let facts = self.facts(domain, &TypedParameters::default(), None);
                (domain.uuid, (facts, self.os_type(domain, None)))
            })
            .collect();
        drop(together);
        let (all, (((transient, autostart), saved), stats)) = zip(all, zip(marked, stats)).await;
        let all: Vec<handle::Domain> = FromWire::from_wire(all?.domains);
        let known = self.known::<DomainRecord>();
        if flags == 0 {
            // A host without events does not tell that others are gone.
            known.keep_only(&all.iter().map(|domain| domain.uuid).collect(), at);
        }
        let set = |result: Result<_>| {
            result.map(|ret: virgo_wire::remote::ConnectListAllDomainsRet| {
                ret.domains.iter().map(|domain| Uuid::from_bytes(domain.uuid)).collect::<HashSet<_>>()
            })
        };
        let (transient, autostart, saved) = (set(transient), set(autostart), set(saved));
        let stats = match stats {
            Ok(ret) => ret.ret_stats,
            // Some hypervisors have none: then each domain is asked.
            Err(error) if unsupported(&error) => vec![],
            Err(error) => return Err(error),
        };
        let mut stats: HashMap<Uuid, TypedParameters> = stats
            .into_iter()
            .map(|one| (Uuid::from_bytes(one.dom.uuid), TypedParameters::from_wire(one.params)))
            .collect();
        // Asked all together, before the first answer is waited for.
        let together = self.link.together();
        let asked: Vec<_> = all
            .iter()
            .map(|domain| {
                let known = known.get(&domain.uuid);
                let stats = stats.remove(&domain.uuid).unwrap_or_default();
                let facts = Facts::read(&stats);
                let (missing, os_type) = match foreseen.remove(&domain.uuid) {
                    Some((missing, os_type)) => (facts.is_none().then_some(missing), os_type),
                    None => (
                        facts.is_none().then(|| self.facts(domain, &stats, known.as_deref())),
                        self.os_type(domain, known.as_deref()),
                    ),
                };
                (domain, facts, missing, os_type)
            })
            .collect();
        drop(together);
        let mut records = Vec::with_capacity(asked.len());
        for (domain, facts, missing, os_type) in asked {
            let facts = match (facts, missing) {
                (Some(facts), _) => facts,
                (None, None) => continue,
                (None, Some(missing)) => match missing.await {
                    Ok(facts) => facts,
                    Err(error) if error.code() == ErrorCode::NoDomain => continue,
                    Err(error) => return Err(error),
                },
            };
            // Where the daemon cannot say it, none is.
            let has = |set: &Result<HashSet<Uuid>>| set.as_ref().is_ok_and(|set| set.contains(&domain.uuid));
            let news = DomainNews {
                name: Some(domain.name.clone()),
                id: Some(domain.id),
                persistent: Some(!has(&transient)),
                autostart: Some(has(&autostart)),
                has_managed_save: Some(has(&saved)),
                os_type: Some(os_type.await),
                ..facts.into()
            };
            records.push(known.describe(domain, at, news));
        }
        Ok(records)
    }

    /// Asks a domain for what statistics do not tell: for hundreds of domains, each call counts.
    ///
    /// How many virtual CPUs it may have is asked for once. What changes that is told by an event, or made by
    /// this connection; only a change by others of what a domain has when it starts next is seen later.
    fn facts(
        &self,
        domain: &handle::Domain,
        stats: &TypedParameters,
        known: Option<&DomainRecord>,
    ) -> Asked<Result<Facts>> {
        let info = self.ask::<DomainGetInfo>(&DomainGetInfoArgs { dom: domain.to_wire() });
        let told = state_in(stats);
        let state = told
            .is_none()
            .then(|| self.ask::<DomainGetState>(&DomainGetStateArgs { dom: domain.to_wire(), flags: 0 }));
        let known = known.map(|known| known.max_n_vcpus).filter(|most| *most > 0);
        let most = known.is_none().then(|| self.most_vcpus(domain));
        Box::pin(async move {
            let info = info.await?;
            let (state, reason) = match (told, state) {
                (None, Some(state)) => {
                    let state = state.await?;
                    state_of(state.state, state.reason)
                }
                (told, _) => told.unwrap_or_default(),
            };
            let n_vcpus = info.nr_virt_cpu.into();
            let most = match most {
                Some(most) => most.await,
                None => known,
            };
            let max_n_vcpus = most.unwrap_or_default().max(n_vcpus);
            Ok(Facts {
                state,
                reason,
                memory: bytes_of_kib(info.memory),
                max_memory: bytes_of_kib(info.max_mem),
                n_vcpus,
                max_n_vcpus,
            })
        })
    }

    fn most_vcpus(&self, domain: &handle::Domain) -> impl Future<Output = Option<u32>> + Send + use<> {
        let args = DomainGetVcpusFlagsArgs { dom: domain.to_wire(), flags: DomainVcpuFlags::MAXIMUM.bits() };
        let asked = self.ask::<DomainGetVcpusFlags>(&args);
        async move { asked.await.ok().and_then(|ret| u32::try_from(ret.num).ok()) }
    }

    /// Asks of all domains that are known for what lists do not tell, their titles, descriptions and agents, and
    /// tells what is new.
    pub(super) async fn read_what_lists_lack(&self) {
        for some in self.known::<DomainRecord>().all().chunks(TEXTS_AT_ONCE) {
            let at = self.now();
            let together = self.link.together();
            let ask = |record: &Arc<DomainRecord>| {
                let title = self.text(record, DomainMetadataType::Title);
                let texts = zip(title, self.text(record, DomainMetadataType::Description));
                (record.clone(), zip(texts, self.agent(record)))
            };
            let asked: Vec<_> = some.iter().map(ask).collect();
            drop(together);
            let told = virgo_runtime::timeout(PATIENCE, async {
                for (record, texts) in asked {
                    let ((title, description), agent_connected) = texts.await;
                    let (title, description) = (Some(title), Some(description));
                    let news = DomainNews { title, description, agent_connected, ..DomainNews::default() };
                    self.hear(&record.handle, at, |_| news);
                }
            });
            if told.await.is_none() {
                return;
            }
        }
    }

    /// The title or the description; none also if the daemon does not tell.
    fn text(
        &self,
        domain: &handle::Domain,
        which: DomainMetadataType,
    ) -> impl Future<Output = Option<String>> + Send + use<> {
        let args =
            DomainGetMetadataArgs { dom: domain.to_wire(), r#type: which.number(), uri: None, flags: 0 };
        let asked = self.ask::<DomainGetMetadata>(&args);
        async move { asked.await.ok().map(|ret| ret.metadata) }
    }

    /// Whether the agent of a guest is connected, which only a description tells; nothing if it cannot be known. It
    /// is asked for where there are agents.
    fn agent(&self, domain: &handle::Domain) -> Asked<Option<bool>> {
        if self.host.hypervisor != "QEMU" || domain.id.is_none() {
            return Box::pin(ready(None));
        }
        let args = DomainGetXmlDescArgs { dom: domain.to_wire(), flags: 0 };
        let asked = self.ask::<DomainGetXmlDesc>(&args);
        Box::pin(async move {
            let xml = asked.await.ok()?.xml;
            virgo_model::xml::parse(&xml).ok().map(|domain| has_agent(&domain))
        })
    }

    /// What a domain runs, which does not change; QEMU runs only one kind.
    fn os_type(&self, domain: &handle::Domain, known: Option<&DomainRecord>) -> Asked<String> {
        let known = known.map(|known| known.os_type.clone()).filter(|os_type| !os_type.is_empty());
        let known = known.or_else(|| (self.host.hypervisor == "QEMU").then(|| "hvm".to_owned()));
        if let Some(known) = known {
            return Box::pin(ready(known));
        }
        let asked = self.ask::<DomainGetOsType>(&DomainGetOsTypeArgs { dom: domain.to_wire() });
        Box::pin(async move { asked.await.map(|ret| ret.r#type).unwrap_or_default() })
    }
}

/// What changes about a domain while it runs.
struct Facts {
    state: DomainState,
    reason: DomainStateReason,
    memory: u64,
    max_memory: u64,
    n_vcpus: u32,
    max_n_vcpus: u32,
}

impl From<Facts> for DomainNews {
    fn from(facts: Facts) -> Self {
        Self {
            state: Some(facts.state),
            reason: Some(facts.reason),
            memory: Some(facts.memory),
            max_memory: Some(facts.max_memory),
            n_vcpus: Some(facts.n_vcpus),
            max_n_vcpus: Some(facts.max_n_vcpus),
            ..Self::default()
        }
    }
}

impl Facts {
    /// Takes them from statistics, if those have all of them.
    fn read(stats: &TypedParameters) -> Option<Self> {
        let (state, reason) = state_in(stats)?;
        Some(Self {
            state,
            reason,
            memory: bytes_of_kib(stats.get("balloon.current")?.as_u64()?),
            max_memory: bytes_of_kib(stats.get("balloon.maximum")?.as_u64()?),
            n_vcpus: small(stats, "vcpu.current")?.unsigned_abs(),
            max_n_vcpus: small(stats, "vcpu.maximum")?.unsigned_abs(),
        })
    }
}

/// The state, if statistics have it; the test driver's have nothing else.
fn state_in(stats: &TypedParameters) -> Option<(DomainState, DomainStateReason)> {
    Some(state_of(small(stats, "state.state")?, small(stats, "state.reason")?))
}

/// Whether a description says that the agent is connected.
fn has_agent(domain: &Element) -> bool {
    let devices = domain.elements().filter(|element| element.name == "devices");
    let channels = devices.flat_map(Element::elements).filter(|device| device.name == "channel");
    let mut targets = channels.flat_map(Element::elements).filter(|element| element.name == "target");
    targets.any(|target| {
        target.attribute("name") == Some(AGENT_CHANNEL) && target.attribute("state") == Some("connected")
    })
}

fn small(stats: &TypedParameters, name: &str) -> Option<i32> {
    stats.get(name).and_then(TypedValue::as_u64).and_then(|value| i32::try_from(value).ok())
}

fn unsupported(error: &Error) -> bool {
    matches!(error.code(), ErrorCode::NoSupport | ErrorCode::ArgumentUnsupported)
}
