//! `VirgoConnection`: the way to a hypervisor.
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use gio::prelude::*;
use gio::subclass::prelude::*;
use virgo_gir::{AsyncInitable, AsyncInitableImpl};
use virgo_operations::{
    ConnectionCloseReason, ConnectionFlags, DomainListFlags, Driver, Error, ErrorCode, Result,
};
use virgo_runtime::SignalContext;

use crate::auth_request::Asker;
use crate::kind::{Kind, Owner, OwnerOf};
use crate::listing::Lists;
use crate::session::Session;
use crate::{AuthRequest, Domain};

/// What a [`Connection`] does.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum ConnectionState {
    /// It is not open, or not any more.
    #[default]
    Closed,
    /// It is being opened.
    Opening,
    /// It can be used.
    Open,
    /// The other side went away.
    Lost,
}

/// A connection to a hypervisor.
///
/// [`Connection::open`] makes one and opens it. Its URI is libvirt's: `test:///default` is a host in
/// memory, to try things on; `qemu:///embed?root=DIR` runs virtual machines with QEMU, from inside
/// of your program, and keeps them in a folder; `qemu:///system` is what this machine's libvirt daemon
/// runs, and `qemu+ssh://user@host/system` what another machine's does.
///
/// [`Connection::domains`] is a live list: show it in a list view, and it follows what happens.
///
/// A daemon may end, and the way to it break: then the connection is [`ConnectionState::Lost`], which
/// [`Connection::closed`] tells, and its operations fail with [`ErrorCode::InvalidConn`]. Opened again, by
/// [`Connection::reopen`] or by itself with [`Connection::auto_reconnect`], it has the same objects.
#[virgo_gir::class(implements(gio::Initable, AsyncInitable))]
pub struct Connection {
    uri: OnceLock<Option<String>>,
    flags: OnceLock<ConnectionFlags>,
    home: OnceLock<Arc<SignalContext>>,
    session: OnceLock<Arc<Session>>,
    lists: Lists,
    status: Mutex<Status>,
}

/// What changes.
#[derive(Default)]
pub struct Status {
    state: ConnectionState,
    /// Of the attempts to open: closing ends those that are under way.
    attempt: u64,
    auto_reconnect: bool,
    /// Whether the list was kept when the connection was lost.
    keeps_list: bool,
    uri: Option<String>,
    problem: Option<String>,
    hostname: Option<String>,
    hypervisor: Option<String>,
    version: u64,
}

#[virgo_gir::methods(parts(
    connection_host,
    domain_collection,
    storage_collection,
    network_collection,
    domains,
    storage_pools,
    networks
))]
impl Connection {
    /// Makes a connection that is not open yet, so that signals can be connected to before it is, such as
    /// [`Connection::authenticate`](Connection). Open it by initializing it (`init()` or `init_async()`), or with
    /// [`Connection::reopen`]. Where that is not needed, [`Connection::open`] is shorter.
    ///
    /// # Returns
    /// the connection
    pub fn new(
        /// where to connect to; nothing stands for this machine's daemon, or QEMU
        uri: Option<&str>,
        /// how
        flags: ConnectionFlags,
    ) -> Self {
        virgo_gir::instance(&[("uri", uri.to_value()), ("flags", flags.to_value())])
    }

    /// Makes a connection and opens it.
    ///
    /// # Returns
    /// the connection, which is open
    pub async fn open(
        /// where to connect to; nothing stands for this machine's daemon, or QEMU
        uri: Option<&str>,
        /// how
        flags: ConnectionFlags,
    ) -> Result<Self> {
        let connection = Self::new(uri, flags);
        connection.establish().await?;
        Ok(connection)
    }

    /// Opens the connection again after it was closed or lost. Its objects are the same as before, and are
    /// brought up to date; domains that are gone leave [`Connection::domains`].
    ///
    /// If it is open, nothing happens; while it is being opened, it fails with
    /// [`ErrorCode::OperationInvalid`]. If opening fails, the connection stays what it was, closed or lost, and
    /// it can be tried again.
    ///
    /// See [`Connection::auto_reconnect`] for having it done by itself.
    pub async fn reopen(&self) -> Result<()> {
        self.establish().await
    }

    /// Closes the connection. Domains that were started with
    /// [`DomainStartFlags::AUTODESTROY`](virgo_operations::DomainStartFlags::AUTODESTROY) end;
    /// its objects stay, and their operations fail.
    ///
    /// Corresponds to libvirt's `virConnectClose()`.
    pub async fn close(&self) -> Result<()> {
        virgo_runtime::check_process().map_err(|forked| Error::invalid(forked.to_string()))?;
        let (was, had_problem) = {
            let mut status = self.lock();
            status.attempt += 1;
            status.keeps_list = false;
            (std::mem::replace(&mut status.state, ConnectionState::Closed), status.problem.take().is_some())
        };
        if was == ConnectionState::Closed {
            return Ok(());
        }
        let driver = Opened(self.session().leave());
        // Told now, before it can be opened again; if the call is given up, it is closed in the background.
        let reason = (was == ConnectionState::Open).then_some(ConnectionCloseReason::Client);
        self.tell_closed(reason, had_problem, true);
        driver.close().await;
        Ok(())
    }

    /// Returns whether the host can carry out an operation at all, such as `"open_console"` of `"Domain"`.
    ///
    /// Behind a daemon, that depends on the version of its libvirt and on the hypervisor. What is not known of
    /// them beforehand counts as supported.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if there is no such class, or no such operation in it;
    /// [`ErrorCode::InvalidConn`] if the connection is not open.
    ///
    /// # Returns
    /// `TRUE` if it can
    pub fn supports(
        &self,
        /// the class that has the operation as a method
        class_name: &str,
        /// the operation
        operation: &str,
    ) -> Result<bool> {
        let mut topics = <dyn Driver>::TOPICS.iter().filter(|topic| topic.class == class_name).peekable();
        if topics.peek().is_none() {
            return Err(Error::argument(format!("there is no class '{class_name}' with operations")));
        }
        if !topics.any(|topic| topic.operations.iter().any(|known| known.name == operation)) {
            return Err(Error::argument(format!("there is no operation '{operation}' in '{class_name}'")));
        }
        Ok(self.session().driver()?.supports(class_name, operation))
    }

    /// The URI: as it was given, and, once the connection was opened, what that stood for. An alias of
    /// `libvirt.conf`, or no URI at all, stands for another one.
    ///
    /// Corresponds to libvirt's `virConnectGetURI()`.
    #[property(construct_only)]
    pub fn uri(&self) -> Option<String> {
        self.lock().uri.clone().or_else(|| self.given_uri())
    }

    /// How it is, or is to be, opened.
    #[property(construct_only)]
    pub fn flags(&self) -> ConnectionFlags {
        self.imp().flags.get().copied().unwrap_or(ConnectionFlags::empty())
    }

    /// What the connection does.
    #[property]
    pub fn state(&self) -> ConnectionState {
        self.lock().state
    }

    /// What is wrong with the connection, in a sentence to show: why it was lost, or why
    /// [`Connection::auto_reconnect`] could not open it again. There is none while it is open, and once
    /// [`Connection::close`] was called.
    #[property]
    pub fn problem(&self) -> Option<String> {
        self.lock().problem.clone()
    }

    /// Whether the connection, when it is lost, is opened again as soon as that is possible: it is tried with
    /// pauses that grow up to half a minute, for as long as the connection is neither open nor closed by
    /// [`Connection::close`].
    ///
    /// Meanwhile [`Connection::state`] is [`ConnectionState::Lost`] or [`ConnectionState::Opening`],
    /// operations fail with [`ErrorCode::InvalidConn`], and [`Connection::domains`] stays as it was; without,
    /// the list becomes empty. Once it is open again all objects are brought up to date, those gone leave the
    /// list, and [`Connection::opened`](Connection) is emitted.
    ///
    /// A daemon that wants a password wants it each time, so [`Connection::authenticate`](Connection) is emitted at each
    /// attempt. A connection that could not be opened in the first place is not tried again.
    #[property(set)]
    pub fn auto_reconnect(&self) -> bool {
        self.lock().auto_reconnect
    }

    /// Sets [`Connection::auto_reconnect`]. A connection that is lost already is tried, too.
    pub fn set_auto_reconnect(
        &self,
        /// whether to open it again when it is lost
        auto_reconnect: bool,
    ) {
        let is_lost = {
            let mut status = self.lock();
            if status.auto_reconnect == auto_reconnect {
                return;
            }
            status.auto_reconnect = auto_reconnect;
            status.state == ConnectionState::Lost
        };
        self.post(|connection| connection.notify("auto-reconnect"));
        if is_lost && auto_reconnect {
            reconnect::spawn(self);
        }
    }

    /// The name of the host.
    #[property]
    pub fn hostname(&self) -> Option<String> {
        self.lock().hostname.clone()
    }

    /// The name of the hypervisor, e.g. `QEMU`; of a daemon without domains what it is for, e.g. `network`.
    #[property]
    pub fn hypervisor(&self) -> Option<String> {
        self.lock().hypervisor.clone()
    }

    /// The version of the hypervisor, as major × 1,000,000 + minor × 1,000 + release, or 0.
    #[property]
    pub fn version(&self) -> u64 {
        self.lock().version
    }

    /// The other side wants to know who we are, and libvirt's `auth.conf` does not say it: answer the request,
    /// in the handler or later. Without a handler opening fails with [`ErrorCode::AuthCancelled`], and with
    /// [`ErrorCode::AuthFailed`] when the answers are wrong.
    ///
    /// To connect to this signal before the connection opens, make it with [`Connection::new`] and open it by
    /// initializing it (`init()` or `init_async()`) or with [`Connection::reopen`]. While one of these blocks,
    /// the handler is called by the thread that it blocks, and has to answer before it returns.
    ///
    /// Corresponds to libvirt's `virConnectAuth`.
    #[signal]
    pub fn authenticate(
        &self,
        /// what it wants to know
        request: AuthRequest,
    ) {
    }

    /// The connection is open, for the first time or again.
    #[signal]
    pub fn opened(&self) {}

    /// The connection is closed by this side, or lost: [`Connection::state`] says which, and
    /// [`Connection::problem`] why.
    #[signal]
    pub fn closed(
        &self,
        /// why
        reason: ConnectionCloseReason,
    ) {
    }
}

impl Connection {
    fn constructed(&self) {
        self.imp().lists.of::<Domain>().keep();
        let _ = self.imp().home.set(SignalContext::current());
    }

    fn construct_uri(&self, uri: Option<String>) {
        let _ = self.imp().uri.set(uri);
    }

    fn construct_flags(&self, flags: ConnectionFlags) {
        let _ = self.imp().flags.set(flags);
    }

    fn given_uri(&self) -> Option<String> {
        self.imp().uri.get().cloned().flatten()
    }

    fn lock(&self) -> MutexGuard<'_, Status> {
        self.imp().status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn home(&self) -> &Arc<SignalContext> {
        self.imp().home.get_or_init(SignalContext::current)
    }

    /// What the connection shares with its objects, for its whole life.
    pub(crate) fn session(&self) -> Arc<Session> {
        let session = || Session::new(self, self.home().clone());
        self.imp().session.get_or_init(session).clone()
    }

    /// Opens the connection, if it is not open.
    async fn establish(&self) -> Result<()> {
        let (number, before) = {
            let mut status = self.lock();
            match status.state {
                ConnectionState::Open => return Ok(()),
                ConnectionState::Opening => {
                    return Err(Error::invalid("the connection is being opened already"));
                }
                ConnectionState::Closed | ConnectionState::Lost => {}
            }
            status.attempt += 1;
            (status.attempt, std::mem::replace(&mut status.state, ConnectionState::Opening))
        };
        // Puts the state back if opening fails, or is given up.
        struct Attempt<'a>(&'a Connection, u64, ConnectionState);
        impl Drop for Attempt<'_> {
            fn drop(&mut self) {
                let mut status = self.0.lock();
                if status.attempt == self.1 && status.state == ConnectionState::Opening {
                    status.state = self.2;
                    self.0.post(|connection| connection.notify("state"));
                }
            }
        }
        let _attempt = Attempt(self, number, before);
        self.post(|connection| connection.notify("state"));
        // It is set whenever a connection is made, to nothing if need be, unless it was refused.
        let given =
            self.imp().uri.get().ok_or_else(|| Error::argument("the connection's URI is not UTF-8"))?;
        let uri = virgo_drivers::resolve(given.as_deref(), self.flags()).await?;
        let session = self.session();
        let closed_meanwhile = || Error::new(ErrorCode::InvalidConn, "the connection was closed meanwhile");
        let (generation, sink) = {
            // Whoever has closed it while its URI was resolved has the session leave, and it must not listen again.
            let status = self.lock();
            if status.attempt != number {
                return Err(closed_meanwhile());
            }
            session.begin()
        };
        let asker = Arc::new(Asker::new(self, self.home().clone()));
        let opened = Opened(Some(virgo_drivers::open(&uri, self.flags(), Some(asker), sink).await?));
        let driver = opened.driver();
        let hypervisor = driver.hypervisor().to_owned();
        // Asked together: a daemon may be far away.
        let host = futures_lite::future::zip(
            driver.connection_host().fetch_hostname(),
            driver.connection_host().fetch_version(),
        );
        let fence = virgo_operations::next_revision();
        let records = driver.domain_collection().list_all_domains(DomainListFlags::empty());
        let ((hostname, version), records) = futures_lite::future::zip(host, records).await;
        let (hostname, version) = (hostname.ok(), version.unwrap_or_default());
        let records = match records {
            // Not every host has domains.
            Err(error) if error.code() == ErrorCode::NoSupport => vec![],
            records => records?,
        };
        let mut changed = vec!["state"];
        {
            let mut status = self.lock();
            if status.attempt != number {
                return Err(closed_meanwhile());
            }
            // The other side may have closed it meanwhile, and was not heard yet.
            session.attach(generation, opened.share())?;
            opened.keep();
            let records = records.into_iter().map(|domain| domain.0);
            let (is_first, keeps_list) = (status.hypervisor.is_none(), status.keeps_list);
            let take = |domains: Vec<Domain>| match keeps_list {
                true => session.list(domains, self, true),
                false => self.fill(domains, is_first),
            };
            session.all(self, generation, fence, records, take);
            status.state = ConnectionState::Open;
            let uri_before = status.uri.take().or_else(|| self.given_uri());
            let uri = Some(uri.to_string());
            let hypervisor = Some(hypervisor);
            for (name, changes) in [
                ("uri", uri != uri_before),
                ("problem", status.problem.is_some()),
                ("hostname", hostname != status.hostname),
                ("hypervisor", hypervisor != status.hypervisor),
                ("version", version != status.version),
            ] {
                if changes {
                    changed.push(name);
                }
            }
            status.uri = uri;
            status.problem = None;
            status.hostname = hostname;
            status.hypervisor = hypervisor;
            status.version = version;
        }
        self.post(move |connection| {
            for name in changed {
                connection.notify(name);
            }
            connection.emit_opened();
        });
        session.reload();
        Ok(())
    }

    /// The other side closed the connection.
    pub(crate) fn lost(&self, reason: ConnectionCloseReason, problem: String) {
        let reconnects = {
            let mut status = self.lock();
            if status.state != ConnectionState::Open {
                return;
            }
            status.state = ConnectionState::Lost;
            status.problem = Some(problem);
            status.keeps_list = status.auto_reconnect;
            status.auto_reconnect
        };
        if !reconnects {
            self.session().unlist_all();
        }
        self.tell_closed(Some(reason), true, !reconnects);
        if reconnects {
            reconnect::spawn(self);
        }
    }

    /// An attempt to open a lost connection again has failed.
    fn still_lost(&self, problem: String) {
        let mut status = self.lock();
        if status.state == ConnectionState::Lost && status.problem.as_ref() != Some(&problem) {
            status.problem = Some(problem);
            self.post(|connection| connection.notify("problem"));
        }
    }

    /// Whether a lost connection is to be opened again.
    fn is_to_reconnect(&self) -> bool {
        let status = self.lock();
        status.auto_reconnect && status.state == ConnectionState::Lost
    }

    fn tell_closed(&self, reason: Option<ConnectionCloseReason>, new_problem: bool, clear: bool) {
        self.post(move |connection| {
            if clear {
                connection.session().clear_lists();
            }
            connection.notify("state");
            if new_problem {
                connection.notify("problem");
            }
            if let Some(reason) = reason {
                connection.emit_closed(reason);
            }
        });
    }

    fn post(&self, call: impl FnOnce(&Connection) + Send + 'static) {
        let weak = self.downgrade();
        self.home().post(move || {
            if let Some(connection) = weak.upgrade() {
                call(&connection);
            }
        });
    }

    /// Fills the empty list: at once when it is filled for the first time and nobody watches it, so that
    /// whoever opened the connection sees the domains wherever home is; otherwise at home, as every change.
    fn fill(&self, domains: Vec<Domain>, is_first: bool) {
        let listing = self.imp().lists.of::<Domain>();
        let list = listing.list();
        if !is_first || list.is_watched() {
            self.session().list(domains, self, false);
        } else {
            list.extend_unwatched(domains.into_iter().map(Cast::upcast));
        }
    }

    pub(crate) fn ask(&self, request: AuthRequest) {
        self.emit_authenticate(request);
    }
}

impl Owner for Connection {
    type Place = ();
    type Handle = ();

    fn place(&self) {}

    fn find(session: &Session, (): &()) -> Option<Self> {
        session.connection()
    }

    fn all(session: &Session) -> Vec<Self> {
        session.connection().into_iter().collect()
    }

    fn handle(&self) {}

    fn owner_session(&self) -> Option<Arc<Session>> {
        Some(self.session())
    }

    fn lists(&self) -> &Lists {
        &self.imp().lists
    }
}

impl<K: Kind<Owner = Self>> OwnerOf<K> for Connection {
    fn of(session: &Session, _: &K::Record) -> Option<Self> {
        session.connection()
    }

    fn has(&self, _: &K::Record) -> bool {
        true
    }
}

/// A driver that is open, if there is one, and closed unless it is kept.
struct Opened(Option<Arc<dyn Driver>>);

impl Opened {
    fn driver(&self) -> &dyn Driver {
        &**self.0.as_ref().expect("it is taken at the end")
    }

    fn share(&self) -> Arc<dyn Driver> {
        self.0.clone().expect("it is taken at the end")
    }

    fn keep(mut self) {
        self.0 = None;
    }

    /// Closes it, in the background if nobody waits.
    async fn close(self) {
        let driver = self.0.clone();
        virgo_runtime::blocking(move || driver.iter().for_each(|driver| driver.close())).await;
        self.keep();
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        if let Some(driver) = self.0.take() {
            // Closing may wait.
            virgo_runtime::spawn(virgo_runtime::blocking(move || driver.close())).detach();
        }
    }
}

/// Opening a lost connection again.
mod reconnect {
    use std::time::Duration;

    use glib::prelude::*;

    use super::Connection;

    /// A daemon that restarts is back within a second.
    const FIRST_PAUSE: Duration = Duration::from_millis(100);
    const LONGEST_PAUSE: Duration = Duration::from_secs(30);
    /// How long one attempt may take.
    const PATIENCE: Duration = Duration::from_secs(60);

    /// Tries until it is open, or not wanted any more. Whoever starts a second one does no harm: only one
    /// can be opening it.
    pub(super) fn spawn(connection: &Connection) {
        let weak = connection.downgrade();
        virgo_runtime::spawn(async move {
            let mut pause = FIRST_PAUSE;
            loop {
                virgo_runtime::sleep(pause).await;
                pause = (2 * pause).min(LONGEST_PAUSE);
                let Some(connection) = weak.upgrade().filter(Connection::is_to_reconnect) else { return };
                match virgo_runtime::timeout(PATIENCE, connection.establish()).await {
                    Some(Ok(())) => return,
                    Some(Err(error)) => connection.still_lost(error.message().to_owned()),
                    None => connection.still_lost(format!("there is no answer within {PATIENCE:?}")),
                }
            }
        })
        .detach();
    }
}

impl InitableImpl for connection_imp::Connection {
    fn init(&self, cancellable: Option<&gio::Cancellable>) -> std::result::Result<(), glib::Error> {
        virgo_gir::rt::wait(AsyncInitableImpl::init(self), cancellable)
    }
}

impl AsyncInitableImpl for connection_imp::Connection {
    fn init(&self) -> virgo_gir::rt::Call<()> {
        let connection = self.obj().clone();
        virgo_gir::rt::call(async move { connection.establish().await })
    }
}

/// The methods that are made from operations.
mod operations {
    use std::os::fd::OwnedFd;

    use virgo_operations::*;

    use crate::{Connection, Domain, DomainStats, Network, StoragePool, StorageVolume};

    virgo_operations::connection_host!(virgo_gir::operations, Connection);
    virgo_operations::domain_collection!(virgo_gir::operations, Connection);
    virgo_operations::storage_collection!(virgo_gir::operations, Connection);
    virgo_operations::domain_kind!(virgo_gir::list, Connection);
    virgo_operations::storage_pool_kind!(virgo_gir::list, Connection);
    virgo_operations::network_collection!(virgo_gir::operations, Connection);
    virgo_operations::network_kind!(virgo_gir::list, Connection);
}
