//! Saying hello: finding the daemon, proving who we are, opening the hypervisor, hearing of events.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_lite::future::{or, zip};
use virgo_net::{Address, HostPaths, NetError, NetErrorKind, Request};
use virgo_operations::wire::FromWire;
use virgo_operations::{
    Authenticator, ConnectionFlags, Driver, Error, ErrorCode, EventSink, Protection, Result, handle,
};
use virgo_sasl::Transport;
use virgo_wire::endpoint::CloseReason;
use virgo_wire::program::Announcement;
use virgo_wire::remote::announcement::DomainLifecycle;
use virgo_wire::remote::procedure::{
    ConnectDomainEventCallbackRegisterAny, ConnectDomainEventRegisterAny, ConnectGetLibVersion,
    ConnectGetType, ConnectIsSecure, ConnectListAllDomains, ConnectOpen, ConnectRegisterCloseCallback,
    ConnectSupportsFeature,
};
use virgo_wire::remote::{
    ConnectDomainEventCallbackRegisterAnyArgs, ConnectGetLibVersionRet, ConnectGetTypeRet,
    ConnectIsSecureRet, ConnectListAllDomainsArgs, ConnectListAllDomainsRet, ConnectOpenArgs,
    ConnectSupportsFeatureArgs,
};

use super::auth::{Situation, authenticate, ways};
use super::connection::Connection;
use super::daemon::Daemon;
use super::events;
use super::link::Link;
use super::register::OldCall;
use super::support::{Host, Version};
use virgo_driver_kit::Uri;
use virgo_driver_kit::client_file::ClientFile;

/// libvirt's numbers of what a daemon may be able to do.
const FEATURE_KEEPALIVE: i32 = 10;
const FEATURE_EVENT_CALLBACK: i32 = 14;
const FEATURE_CLOSE_CALLBACK: i32 = 15;

/// libvirt's number of the event about a domain's life.
const EVENT_LIFECYCLE: i32 = <DomainLifecycle as Announcement>::ID;

/// From when on a daemon is so far away that a round trip matters more than a list that is asked for twice.
const FAR: Duration = Duration::from_millis(10);

/// How long an answer may take before more is asked ahead of it: a daemon of this machine has answered by then, and
/// one far away has had as much time to open the hypervisor.
const AHEAD: Duration = Duration::from_millis(2);

/// Opens a connection through a daemon.
///
/// # Errors
/// What is wrong with the way to the daemon, and what the daemon says.
pub async fn open(
    uri: &Uri,
    flags: ConnectionFlags,
    authenticator: Option<Arc<dyn Authenticator>>,
    events: EventSink,
) -> Result<Arc<dyn Driver>> {
    Ok(Arc::new(connect(uri, flags, authenticator, events).await?))
}

pub(super) async fn connect(
    uri: &Uri,
    flags: ConnectionFlags,
    authenticator: Option<Arc<dyn Authenticator>>,
    events: EventSink,
) -> Result<Connection> {
    let said = |error: Error| error.context(format_args!("cannot open '{uri}'"));
    let is_read_only = flags.contains(ConnectionFlags::READ_ONLY);
    let for_daemon = uri.for_daemon();
    let parameters = parameters(uri).await?;
    let way = |error: NetError| said(of_net(error));
    let found = {
        let (uri, for_daemon) = (uri.clone(), for_daemon.clone());
        // It looks for sockets and certificates.
        virgo_runtime::blocking(move || {
            let request = Request {
                driver: uri.scheme(),
                transport: uri.transport(),
                user: uri.user(),
                host: uri.host(),
                port: uri.port(),
                path: uri.path(),
                parameters: &parameters,
                for_daemon: &for_daemon,
                read_only: is_read_only,
            };
            virgo_net::address(&request, &HostPaths::default())
        })
    };
    let address = found.await.map_err(way)?;
    let socket = virgo_net::connect(&address).await.map_err(way)?;
    let link = Link::start(socket)?;
    let hello = Hello(Some(link));
    let transport = if address.is_protected() { Transport::Protected } else { Transport::Open };
    let situation = Situation { uri, transport, authenticator };
    let said_hello = hello.say(&situation, for_daemon, is_read_only).await;
    let Introduced { host, is_secure, foreseen } =
        said_hello.map_err(|error| said(hello.why_not(&address, error)))?;
    let link = hello.done();
    let protection = Protection {
        encrypted: address.is_encrypted() || link.is_protected(),
        secure: (address.is_secure() || link.is_protected()) && is_secure,
    };
    let daemon = Arc::new(Daemon::new(link, host, protection, foreseen, events));
    events::follow(&daemon);
    Ok(Connection(daemon))
}

/// The parameters for which `libvirt.conf` may have a default.
const DEFAULTS: [(&str, &str); 2] = [("mode", "remote_mode"), ("proxy", "remote_proxy")];

/// The parameters of a URI, and those that `libvirt.conf` has in the place of what is left out.
async fn parameters(uri: &Uri) -> Result<BTreeMap<String, String>> {
    let file = match uri.client_file() {
        Some(file) => file.clone(),
        None => Arc::new(ClientFile::load().await?),
    };
    let mut parameters = uri.parameters().clone();
    for (name, setting) in DEFAULTS {
        if let Some(value) = file.text(setting)? {
            parameters.entry(name.to_owned()).or_insert_with(|| value.to_owned());
        }
    }
    Ok(parameters)
}

/// A link over which hello is being said: it ends if that fails, or is given up.
pub(super) struct Hello(pub(super) Option<Arc<Link>>);

impl Hello {
    pub(super) fn link(&self) -> &Arc<Link> {
        self.0.as_ref().expect("it is taken at the end")
    }

    pub(super) fn done(mut self) -> Arc<Link> {
        self.0.take().expect("only this takes it")
    }

    /// If the way ended before it led anywhere, that is what is told.
    pub(super) fn why_not(&self, address: &Address, error: Error) -> Error {
        let words = match self.0.as_ref().and_then(|link| link.ended()) {
            // The daemon had the word.
            _ if error.code() != ErrorCode::InvalidConn => return error,
            Some(CloseReason::Transport(words)) => words,
            Some(reason @ CloseReason::ClosedByPeer { .. }) => format!("{address}: {reason}"),
            _ => return error,
        };
        Error::new(ErrorCode::NoConnect, words)
    }

    /// Does all that has to be done before the first operation.
    async fn say(&self, situation: &Situation<'_>, name: String, is_read_only: bool) -> Result<Introduced> {
        let link = self.link();
        let flags = if is_read_only { ConnectionFlags::READ_ONLY.bits() } else { 0 };
        let args = ConnectOpenArgs { name: Some(name), flags };
        // Who needs no proof is let in at once. Where others listen nothing is said before it is protected,
        // and a proof that the URI asks for comes first.
        let is_hasty = situation.transport == Transport::Protected && situation.wanted().is_none();
        let begin = Instant::now();
        let together = link.together();
        let mut ways = pin!(ways(link));
        let hasty = is_hasty.then(|| enter(link, &args));
        drop(together);
        // A daemon that has not answered by now is far away, and has let us in by the time that more comes there.
        let near = or(async { Some(ways.as_mut().await) }, async {
            virgo_runtime::sleep(AHEAD).await;
            None
        });
        let (ways, ahead) = match near.await {
            Some(ways) => (ways?, None),
            None => {
                let ahead = is_hasty.then(|| introduce(link, true, Registered::default()));
                (ways.await?, ahead)
            }
        };
        let is_far = begin.elapsed() > FAR;
        let hasty = match hasty {
            Some(answers) => Some(answers.await).filter(|(_, opened)| !is_too_early(opened)),
            None => None,
        };
        // A proof may end with a layer of protection, and then nothing else may be under way.
        let ahead = match ahead {
            Some(ahead) => Some(ahead.await),
            None => None,
        };
        authenticate(link, situation, &ways).await?;
        let (keepalive, opened) = match hasty {
            // The daemon works on both questions at once, and may have let us in between them.
            Some((keepalive, opened)) if is_too_early(&keepalive) => {
                (supports(link, FEATURE_KEEPALIVE).await, opened)
            }
            Some(answers) => answers,
            None => enter(link, &args).await,
        };
        if keepalive? {
            link.keep_alive();
        }
        opened?;
        let Introduction { callbacks, registered, tells_end, hypervisor, libvirt, secure, domains } =
            match ahead {
                Some(answers) if !answers.are_too_early() => answers,
                // What is registered is not registered twice.
                Some(answers) => introduce(link, is_far, answers.in_time()).await,
                None => introduce(link, is_far, Registered::default()).await,
            };
        if let (Ok(true), Err(error)) = tells_end
            && error.code() != ErrorCode::NoSupport
        {
            return Err(error);
        }
        let numbers_callbacks = callbacks?;
        let registered = match numbers_callbacks {
            true => registered,
            false => <ConnectDomainEventRegisterAny as OldCall>::register(link, EVENT_LIFECYCLE).await,
        };
        // Some hypervisors have no events at all.
        if let Err(error) = registered
            && error.code() != ErrorCode::NoSupport
        {
            return Err(error);
        }
        let libvirt = Version::from_number(libvirt?.lib_ver);
        link.set_libvirt(libvirt);
        let host = Host { hypervisor: known_name(&hypervisor?.r#type), libvirt, numbers_callbacks };
        let foreseen = match domains {
            // Daemons without domains have no list either.
            Some(Ok(domains)) if !host.has_full_statistics() => FromWire::from_wire(domains.domains),
            _ => vec![],
        };
        // One that cannot say it is not known to be.
        Ok(Introduced { host, is_secure: secure.is_ok_and(|answer| answer.secure != 0), foreseen })
    }
}

impl Drop for Hello {
    fn drop(&mut self) {
        if let Some(link) = &self.0 {
            link.end(CloseReason::Closed);
        }
    }
}

/// Whether the daemon can do something; the question goes out now.
fn supports(link: &Arc<Link>, feature: i32) -> impl Future<Output = Result<bool>> + use<> {
    let asked = link.ask::<ConnectSupportsFeature>(&ConnectSupportsFeatureArgs { feature });
    async { Ok(asked.await?.supported != 0) }
}

/// What is known once the hypervisor is open.
struct Introduced {
    host: Host,
    /// Whether the daemon's own way to the hypervisor is secure.
    is_secure: bool,
    /// The domains that will be asked about one by one.
    foreseen: Vec<handle::Domain>,
}

/// What an open hypervisor says of itself.
struct Introduction {
    /// Whether events have numbers of who asked for them.
    callbacks: Result<bool>,
    registered: Result<()>,
    /// Whether it can tell that the hypervisor's own daemon, behind a proxy of libvirt's, has ended while the proxy
    /// goes on; and that it was asked to.
    tells_end: (Result<bool>, Result<()>),
    hypervisor: Result<ConnectGetTypeRet>,
    libvirt: Result<ConnectGetLibVersionRet>,
    secure: Result<ConnectIsSecureRet>,
    /// All its domains, if they were asked for.
    domains: Option<Result<ConnectListAllDomainsRet>>,
}

impl Introduction {
    /// Whether something of it was asked before the hypervisor was open.
    fn are_too_early(&self) -> bool {
        is_too_early(&self.callbacks)
            || is_too_early(&self.registered)
            || is_too_early(&self.tells_end.0)
            || is_too_early(&self.tells_end.1)
            || is_too_early(&self.hypervisor)
            || is_too_early(&self.libvirt)
            || is_too_early(&self.secure)
            || self.domains.as_ref().is_some_and(is_too_early)
    }

    /// What was registered all the same.
    fn in_time(self) -> Registered {
        let in_time = |answer: Result<()>| Some(answer).filter(|answer| !is_too_early(answer));
        Registered { lives: in_time(self.registered), end: in_time(self.tells_end.1) }
    }
}

/// What the daemon has answered to registering for the events in domains' lives, and for its hypervisor's end.
#[derive(Default)]
struct Registered {
    lives: Option<Result<()>>,
    end: Option<Result<()>>,
}

/// Asks the hypervisor to introduce itself, now, and registers for events, but for those that are `registered`.
fn introduce(
    link: &Arc<Link>,
    with_domains: bool,
    registered: Registered,
) -> impl Future<Output = Introduction> + use<> {
    let event = ConnectDomainEventCallbackRegisterAnyArgs { event_id: EVENT_LIFECYCLE, dom: None };
    let together = link.together();
    let callbacks = supports(link, FEATURE_EVENT_CALLBACK);
    let lives = registered.lives.is_none().then(|| link.ask::<ConnectDomainEventCallbackRegisterAny>(&event));
    let can_tell_end = supports(link, FEATURE_CLOSE_CALLBACK);
    let end = registered.end.is_none().then(|| link.ask::<ConnectRegisterCloseCallback>(&()));
    let hypervisor = link.ask::<ConnectGetType>(&());
    let libvirt = link.ask::<ConnectGetLibVersion>(&());
    let secure = link.ask::<ConnectIsSecure>(&());
    let all = ConnectListAllDomainsArgs { need_results: 1, flags: 0 };
    let domains = with_domains.then(|| link.ask::<ConnectListAllDomains>(&all));
    drop(together);
    async move {
        let (callbacks, (hypervisor, (libvirt, secure))) =
            zip(callbacks, zip(hypervisor, zip(libvirt, secure))).await;
        let lives = match lives {
            Some(asked) => asked.await.map(drop),
            None => registered.lives.unwrap_or(Ok(())),
        };
        let end = match end {
            Some(asked) => asked.await,
            None => registered.end.unwrap_or(Ok(())),
        };
        let tells_end = (can_tell_end.await, end);
        let domains = match domains {
            Some(domains) => Some(domains.await),
            None => None,
        };
        Introduction { callbacks, registered: lives, tells_end, hypervisor, libvirt, secure, domains }
    }
}

/// Opens the hypervisor, now: whether the daemon keeps connections alive, and whether it is open.
fn enter(
    link: &Arc<Link>,
    args: &ConnectOpenArgs,
) -> impl Future<Output = (Result<bool>, Result<()>)> + use<> {
    let keepalive = supports(link, FEATURE_KEEPALIVE);
    zip(keepalive, link.ask::<ConnectOpen>(args))
}

/// Whether a daemon has refused that wants a proof first, or to open the hypervisor; libvirt has no numbers for that.
fn is_too_early<T>(answer: &Result<T>) -> bool {
    let is = |error: &Error| match error.code() {
        ErrorCode::Rpc => error.message() == "authentication required",
        // libvirt 9.0 says of which driver, as "internal error: hypervisor connection not open".
        ErrorCode::InternalError => error.message().ends_with("connection not open"),
        _ => false,
    };
    answer.as_ref().err().is_some_and(is)
}

/// A name for the life of the process, spelt as by the drivers of this one: libvirt's test driver shouts.
fn known_name(name: &str) -> &'static str {
    const KNOWN: [&str; 20] = [
        "QEMU",
        "Test",
        "LXC",
        "Xen",
        "VBOX",
        "BHYVE",
        "vz",
        "Parallels",
        "CH",
        "OpenVZ",
        "VMware",
        "ESX",
        "Hyper-V",
        "Virtuozzo",
        // Of daemons without domains.
        "interface",
        "network",
        "nodedev",
        "nwfilter",
        "secret",
        "storage",
    ];
    KNOWN.into_iter().find(|known| known.eq_ignore_ascii_case(name)).unwrap_or("unknown")
}

pub(super) fn of_net(error: NetError) -> Error {
    let code = match error.kind {
        NetErrorKind::Argument => ErrorCode::InvalidArg,
        NetErrorKind::Unsupported => ErrorCode::NoSupport,
        NetErrorKind::UnknownHost => ErrorCode::UnknownHost,
        NetErrorKind::NoConnection => ErrorCode::NoConnect,
        NetErrorKind::Untrusted => ErrorCode::AuthFailed,
        NetErrorKind::System => ErrorCode::SystemError,
    };
    Error::new(code, error.message)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use futures_lite::future::block_on;

    use super::*;

    #[test]
    fn what_the_uri_leaves_out_is_in_the_file_that_it_was_found_in() {
        let found = |uri| {
            let file = "remote_mode = 'direct'\nremote_proxy = 'netcat'";
            let file = ClientFile::parse(Path::new("/libvirt.conf"), file).unwrap();
            block_on(parameters(&Uri::parse(Some(uri)).unwrap().found_in(file))).unwrap()
        };
        let expected = |mode: &str| {
            BTreeMap::from([("mode", mode), ("proxy", "netcat")].map(|(k, v)| (k.to_owned(), v.to_owned())))
        };
        assert_eq!(found("qemu:///system"), expected("direct"));
        assert_eq!(found("qemu:///system?mode=legacy"), expected("legacy"));
    }
}
