//! Saying hello: finding the daemon, proving who we are, opening the hypervisor, hearing of events.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_lite::future::zip;
use virgo_net::{Address, Folders, NetError, Problem, Request};
use virgo_operations::{Authenticator, ConnectionFlags, Driver, Error, ErrorCode, EventSink, Result};
use virgo_sasl::Transport;
use virgo_wire::link::CloseReason;
use virgo_wire::program::Announcement;
use virgo_wire::remote::announcement::DomainLifecycle;
use virgo_wire::remote::procedure::{
    ConnectDomainEventCallbackRegisterAny, ConnectDomainEventRegisterAny, ConnectGetLibVersion,
    ConnectGetType, ConnectListAllDomains, ConnectOpen, ConnectRegisterCloseCallback, ConnectSupportsFeature,
};
use virgo_wire::remote::{
    ConnectDomainEventCallbackRegisterAnyArgs, ConnectDomainEventRegisterAnyArgs, ConnectListAllDomainsArgs,
    ConnectOpenArgs, ConnectSupportsFeatureArgs, Domain,
};

use super::auth::{Situation, authenticate, ways};
use super::connection::{Connection, Daemon};
use super::link::Link;
use super::support::{Host, Version};
use super::{error, events};
use crate::Uri;
use crate::client_file::ClientFile;

/// libvirt's numbers of what a daemon may be able to do.
const FEATURE_KEEPALIVE: i32 = 10;
const FEATURE_EVENT_CALLBACK: i32 = 14;
const FEATURE_CLOSE_CALLBACK: i32 = 15;

/// libvirt's number of the event about a domain's life.
const EVENT_LIFECYCLE: i32 = <DomainLifecycle as Announcement>::ID;

/// From when on a daemon is so far away that a round trip matters more than a list that is asked for twice.
const FAR: Duration = Duration::from_millis(10);

/// libvirt's flag of a connection that only looks.
const READ_ONLY: u32 = 1;

/// Opens a connection through a daemon.
///
/// # Errors
/// What is wrong with the way to the daemon, and what the daemon says.
pub(crate) async fn open(
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
    let way = |error: NetError| said(of_net(error));
    let address = virgo_net::address(&request, &Folders::default()).map_err(way)?;
    let socket = virgo_net::connect(&address).await.map_err(way)?;
    let (link, notices) = Link::start(socket)?;
    // Ends the link if saying hello fails or is given up.
    let hello = Hello(Some(link));
    let transport = if address.is_protected() { Transport::Protected } else { Transport::Open };
    let situation = Situation { uri, transport, authenticator };
    let said_hello = hello.say(&situation, for_daemon, is_read_only).await;
    let (host, foreseen) = said_hello.map_err(|error| said(hello.why_not(&address, error)))?;
    let link = hello.done();
    let daemon = Arc::new(Daemon::new(link, host, foreseen, is_read_only, events));
    events::follow(daemon.clone(), notices);
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

struct Hello(Option<Arc<Link>>);

impl Hello {
    fn done(mut self) -> Arc<Link> {
        self.0.take().expect("only this takes it")
    }

    /// If the way ended before it led anywhere, that is what is told.
    fn why_not(&self, address: &Address, error: Error) -> Error {
        let words = match self.0.as_ref().and_then(|link| link.ended()) {
            // The daemon had the word.
            _ if error.code() != ErrorCode::InvalidConn => return error,
            Some(CloseReason::Transport(words)) => words,
            Some(reason @ CloseReason::ClosedByPeer { .. }) => format!("{address}: {reason}"),
            _ => return error,
        };
        Error::new(ErrorCode::NoConnect, words)
    }

    /// Does all that has to be done before the first operation; tells what the host is, and which domains
    /// will be asked about one by one.
    async fn say(
        &self,
        situation: &Situation<'_>,
        name: String,
        is_read_only: bool,
    ) -> Result<(Host, Vec<Domain>)> {
        let link = self.0.as_ref().expect("it is taken at the end");
        let flags = if is_read_only { READ_ONLY } else { 0 };
        let args = ConnectOpenArgs { name: Some(name), flags };
        // Who needs no proof is let in at once. Where others listen nothing is said before it is protected,
        // and a proof that the URI asks for comes first.
        let is_hasty = situation.transport == Transport::Protected && situation.wanted().is_none();
        let begin = Instant::now();
        let together = link.together();
        let ways = ways(link);
        let hasty = is_hasty.then(|| enter(link, &args));
        drop(together);
        let ways = ways.await?;
        let is_far = begin.elapsed() > FAR;
        let hasty = match hasty {
            Some(answers) => Some(answers.await).filter(|(_, opened)| !is_too_early(opened)),
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
        let event = ConnectDomainEventCallbackRegisterAnyArgs { event_id: EVENT_LIFECYCLE, dom: None };
        let together = link.together();
        let callbacks = supports(link, FEATURE_EVENT_CALLBACK);
        let registered = link.ask::<ConnectDomainEventCallbackRegisterAny>(&event);
        // Behind a proxy of libvirt's, the hypervisor's own daemon may end while this one goes on.
        let tells_end =
            zip(supports(link, FEATURE_CLOSE_CALLBACK), link.ask::<ConnectRegisterCloseCallback>(&()));
        let hypervisor = link.ask::<ConnectGetType>(&());
        let libvirt = link.ask::<ConnectGetLibVersion>(&());
        let all = ConnectListAllDomainsArgs { need_results: 1, flags: 0 };
        let domains = is_far.then(|| link.ask::<ConnectListAllDomains>(&all));
        drop(together);
        let about_host = zip(hypervisor, libvirt);
        let ((callbacks, tells_end), (registered, (hypervisor, libvirt))) =
            zip(zip(callbacks, tells_end), zip(registered, about_host)).await;
        if let (Ok(true), Err(error)) = tells_end
            && error.code() != ErrorCode::NoSupport
        {
            return Err(error);
        }
        let registered = match callbacks? {
            true => registered.map(drop),
            // Before libvirt 1.2.2.
            false => {
                let event = ConnectDomainEventRegisterAnyArgs { event_id: EVENT_LIFECYCLE };
                link.ask::<ConnectDomainEventRegisterAny>(&event).await
            }
        };
        // Some hypervisors have no events at all.
        if let Err(error) = registered
            && error.code() != ErrorCode::NoSupport
        {
            return Err(error);
        }
        let libvirt = Version::from_number(libvirt?.lib_ver);
        link.set_libvirt(libvirt);
        let host = Host { hypervisor: known_name(&hypervisor?.r#type), libvirt };
        let foreseen = match domains {
            Some(domains) if !host.has_full_statistics() => domains.await.map(|ret| ret.domains),
            _ => Ok(vec![]),
        };
        // Daemons without domains have no list either.
        Ok((host, foreseen.unwrap_or_default()))
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

/// Opens the hypervisor, now: whether the daemon keeps connections alive, and whether it is open.
fn enter(
    link: &Arc<Link>,
    args: &ConnectOpenArgs,
) -> impl Future<Output = (Result<bool>, Result<()>)> + use<> {
    let keepalive = supports(link, FEATURE_KEEPALIVE);
    zip(keepalive, link.ask::<ConnectOpen>(args))
}

/// Whether a daemon that wants a proof first has refused; libvirt has no number for that.
fn is_too_early<T>(answer: &Result<T>) -> bool {
    let is = |error: &Error| error.code() == ErrorCode::Rpc && error.message() == "authentication required";
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

fn of_net(error: NetError) -> Error {
    let code = match error.problem {
        Problem::Argument => ErrorCode::InvalidArg,
        Problem::Unsupported => ErrorCode::NoSupport,
        Problem::UnknownHost => ErrorCode::UnknownHost,
        Problem::NoConnection => ErrorCode::NoConnect,
        Problem::Untrusted => ErrorCode::AuthFailed,
        Problem::System => ErrorCode::SystemError,
    };
    Error::new(code, error.message)
}

/// Ends with the reason why the connection has ended.
pub(super) fn expect_alive(link: &Link) -> Result<()> {
    match link.ended() {
        None => Ok(()),
        Some(CloseReason::Closed) => Err(error::closed()),
        Some(reason) => Err(error::lost(&reason)),
    }
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
