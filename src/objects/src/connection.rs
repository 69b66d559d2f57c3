//! `VirgoConnection`: a connection to a hypervisor.
use std::sync::{Arc, OnceLock};

use gio::prelude::*;
use gio::subclass::prelude::*;
use virgo_gir::{AsyncInitable, AsyncInitableImpl};
#[cfg(doc)]
use virgo_operations::ErrorCode;
use virgo_operations::{ConnectionCloseReason, ConnectionFlags, Driver, Result, Topic};
use virgo_runtime::SignalContext;

use crate::kind::{Kind, Owner, OwnerOf, listing};
use crate::listing::Lists;
use crate::opening::{Opens, Tell};
use crate::session::{Session, check_process};
use crate::status::Status;
use crate::{AuthRequest, Domain, Node};

mod open;
pub(crate) mod reconnect;

use open::Opened;

/// The states of a [`Connection`].
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum ConnectionState {
    /// The connection is closed.
    #[default]
    Closed,
    /// The connection is being opened.
    Opening,
    /// The connection is open.
    Open,
    /// The connection was lost.
    Lost,
}

/// A connection to a hypervisor.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// print(connection.props.hypervisor, "on", connection.props.node.props.hostname)
/// for domain in connection.props.domains:
///     print(domain.props.name, domain.props.state.value_nick)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// print(connection.hypervisor, 'on', connection.node.hostname);
/// for (const domain of connection.domains)
///     print(domain.name, domain.active ? 'runs' : 'is off');
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// print ("%s on %s\n", connection.hypervisor, connection.node.hostname);
/// foreach (var domain in connection.list_all_domains ())
///     print ("%s %s\n", domain.name, domain.state.to_string ());
/// ```
///
/// [`Connection::open`] makes one and opens it. Its URI is libvirt's: `test:///default` is a host in
/// memory, to try things on; `qemu:///embed?root=DIR` runs virtual machines with QEMU, from inside
/// of your program, and keeps them in a folder; `qemu:///system` is what this machine's libvirt daemon
/// runs, and `qemu+ssh://user@host/system` what another machine's does.
///
/// [`Connection::domains`] is a live list: show it in a list view, and it follows what happens.
///
/// When the daemon ends or the transport to it breaks, the state becomes [`ConnectionState::Lost`], the signal
/// [`Connection::closed`] is emitted, and operations fail with [`ErrorCode::InvalidConn`]. After
/// [`Connection::reopen`], or automatically with [`Connection::auto_reconnect`], the connection has the same objects.
#[virgo_gir::class(implements(gio::Initable, AsyncInitable))]
pub struct Connection {
    uri: OnceLock<Option<String>>,
    flags: OnceLock<ConnectionFlags>,
    home: OnceLock<Arc<SignalContext>>,
    session: OnceLock<Arc<Session>>,
    node: OnceLock<Node>,
    lists: Lists,
}

#[virgo_gir::methods(parts(
    connection_host,
    domain_collection,
    qemu_monitor,
    storage_collection,
    network_collection,
    node_device_collection,
    secret_collection,
    nw_filter_collection,
    interface_collection,
    domains,
    storage_pools,
    networks,
    node_devices,
    secrets,
    nw_filters,
    nw_filter_bindings,
    interfaces
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
    /// # Errors
    /// [`ErrorCode::NoConnect`] if no driver takes the URI; [`ErrorCode::AuthFailed`] or [`ErrorCode::AuthCancelled`] if a
    /// daemon does not let the user in; [`ErrorCode::InvalidArg`] if the URI is not well-formed; and what the driver says.
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
    ///
    /// # Errors
    /// As [`Connection::open`], and [`ErrorCode::OperationInvalid`] if it is being opened already.
    pub async fn reopen(&self) -> Result<()> {
        self.establish().await
    }

    /// Closes the connection. Domains that were started with
    /// [`DomainStartFlags::AUTODESTROY`](virgo_operations::DomainStartFlags::AUTODESTROY) end;
    /// its objects stay, and their operations fail.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] in a child of the process that has opened it.
    ///
    /// Corresponds to libvirt's `virConnectClose()`.
    pub async fn close(&self) -> Result<()> {
        check_process()?;
        let session = self.session();
        let (was, had_problem) = {
            let mut status = session.status();
            status.keeps_list = false;
            status.close()
        };
        if was == ConnectionState::Closed {
            return Ok(());
        }
        let driver = Opened(session.leave());
        // Told now, before it can be opened again; if the call is given up, it is closed in the background.
        let reason = (was == ConnectionState::Open).then_some(ConnectionCloseReason::Client);
        self.tell_closed(ConnectionState::Closed, reason, had_problem, |connection| {
            connection.session().clear_lists();
        });
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
        Topic::expect(<dyn Driver>::TOPICS, class_name, operation)?;
        Ok(self.session().driver()?.supports(class_name, operation))
    }

    /// The URI: as it was given, and, once the connection was opened, what that stood for. An alias of
    /// `libvirt.conf`, or no URI at all, stands for another one.
    ///
    /// Corresponds to libvirt's `virConnectGetURI()`.
    #[property(construct_only)]
    pub fn uri(&self) -> Option<String> {
        let session = self.session();
        let uri = session.status().uri.clone();
        uri.or_else(|| session.uri().cloned().flatten())
    }

    /// How it is, or is to be, opened.
    #[property(construct_only)]
    pub fn flags(&self) -> ConnectionFlags {
        self.session().flags()
    }

    /// The current state of the connection, such as open or lost.
    ///
    /// It is notified once for each change, in order: a handler of `notify::state` sees the state that it is called
    /// for, also [`ConnectionState::Opening`] when the connection is open by then.
    #[property]
    pub fn state(&self) -> ConnectionState {
        self.session().status().seen()
    }

    /// The host of the connection. It has the operations that are about the host itself.
    #[property]
    pub fn node(&self) -> Node {
        self.imp().node.get_or_init(|| self.session().node()).clone()
    }

    /// What is wrong with the connection, in a sentence to show: why it was lost, or why
    /// [`Connection::auto_reconnect`] could not open it again. There is none while it is open, and once
    /// [`Connection::close`] was called.
    #[property]
    pub fn problem(&self) -> Option<String> {
        self.session().status().problem.clone()
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
        self.session().status().auto_reconnect
    }

    /// Sets [`Connection::auto_reconnect`]. A connection that is lost already is tried, too.
    pub fn set_auto_reconnect(
        &self,
        /// whether to open it again when it is lost
        auto_reconnect: bool,
    ) {
        let session = self.session();
        let is_lost = {
            let mut status = session.status();
            if status.auto_reconnect == auto_reconnect {
                return;
            }
            status.auto_reconnect = auto_reconnect;
            status.state == ConnectionState::Lost
        };
        self.post(|connection| connection.notify("auto-reconnect"));
        if is_lost && auto_reconnect {
            reconnect::spawn(&session);
        }
    }

    /// The name of the hypervisor, such as `QEMU`, or the driver's if the daemon has no domains, such as `network`.
    #[property]
    pub fn hypervisor(&self) -> Option<String> {
        self.session().status().hypervisor.clone()
    }

    /// The version of the hypervisor, as major × 1,000,000 + minor × 1,000 + release, or 0.
    #[property]
    pub fn version(&self) -> u64 {
        self.session().status().version
    }

    /// The version of the host's libvirt, as major × 1,000,000 + minor × 1,000 + release, or 0 if the host has none, as
    /// `qemu:///embed`. It is known once the connection was open.
    ///
    /// Corresponds to libvirt's `virConnectGetLibVersion()`.
    #[property]
    pub fn libvirt_version(&self) -> u64 {
        self.session().status().libvirt_version
    }

    /// Whether what is said on the connection is encrypted: by TLS, SSH or SASL. It is known once the connection was open.
    ///
    /// Corresponds to libvirt's `virConnectIsEncrypted()`.
    #[property]
    pub fn encrypted(&self) -> bool {
        self.session().status().protection.encrypted
    }

    /// Whether nobody else can read or change what is said on the connection: it is encrypted, or does not leave the
    /// machine, and what the daemon itself says to the hypervisor is not exposed either. It is known once the connection was
    /// open.
    ///
    /// A program of the user's as the transport, `ext`, is not known to be secure, and where the URI says that it is not to
    /// be verified who is at the other end, as `no_verify=1` does, that is not secure.
    ///
    /// Corresponds to libvirt's `virConnectIsSecure()`.
    #[property]
    pub fn secure(&self) -> bool {
        self.session().status().protection.secure
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
        /// the requested credentials
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
        let _ = self.imp().home.set(SignalContext::current());
    }

    /// A connection over a session of which nobody holds one any more.
    pub(crate) fn over(session: &Arc<Session>) -> Self {
        let connection: Self = virgo_gir::instance(&[]);
        let _ = connection.imp().session.set(session.clone());
        connection
    }

    fn construct_uri(&self, uri: Option<String>) {
        let _ = self.imp().uri.set(uri);
    }

    fn construct_flags(&self, flags: ConnectionFlags) {
        let _ = self.imp().flags.set(flags);
    }

    /// What the connection shares with its objects, for its whole life.
    pub(crate) fn session(&self) -> Arc<Session> {
        let imp = self.imp();
        let session = || {
            let flags = imp.flags.get().copied().unwrap_or(ConnectionFlags::empty());
            Session::new(self, imp.home.get_or_init(SignalContext::current).clone(), imp.uri.clone(), flags)
        };
        imp.session.get_or_init(session).clone()
    }

    pub(crate) fn ask(&self, request: AuthRequest) {
        self.emit_authenticate(request);
    }
}

impl Opens for Connection {
    type Status = Status;

    fn home(&self) -> Arc<SignalContext> {
        self.session().home().clone()
    }

    fn with_status<T>(&self, change: impl FnOnce(&mut Status) -> T) -> T {
        change(&mut self.session().status())
    }

    fn tell_end(&self, reason: ConnectionCloseReason) {
        self.emit_closed(reason);
    }

    fn post(&self, call: impl FnOnce(&Self) + Send + 'static) {
        let session = Arc::downgrade(&self.session());
        self.home().post(move || {
            if let Some(connection) = session.upgrade().and_then(|session| session.connection()) {
                call(&connection);
            }
        });
    }

    fn began(&self) -> Tell<Self> {
        let loads = listing::<Domain>(self).list().begin_loading();
        Box::new(move |connection| {
            if loads {
                listing::<Domain>(connection).list().notify("loading");
            }
        })
    }

    fn failed(&self, failure: glib::Error) -> Tell<Self> {
        Box::new(|connection| listing::<Domain>(connection).list().end_loading(Some(failure)))
    }
}

impl Owner for Connection {
    type Place = ();
    type Handle = ();

    fn place(&self) {}

    fn find(session: &Arc<Session>, (): &()) -> Option<Self> {
        session.connection()
    }

    fn all(session: &Arc<Session>) -> Vec<Self> {
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
    fn of(session: &Arc<Session>, _: &K::Record) -> Option<Self> {
        session.connection()
    }

    fn has(&self, _: &K::Record) -> bool {
        true
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

    use crate::{
        Connection, Domain, DomainStats, Interface, Network, NodeDevice, NwFilter, NwFilterBinding, Secret,
        StoragePool, StorageVolume,
    };

    virgo_operations::connection_host!(virgo_gir::operations, Connection);
    virgo_operations::domain_collection!(virgo_gir::operations, Connection);
    virgo_operations::qemu_monitor!(virgo_gir::operations, Connection);
    virgo_operations::storage_collection!(virgo_gir::operations, Connection);
    virgo_operations::domain_kind!(virgo_gir::list, Connection);
    virgo_operations::storage_pool_kind!(virgo_gir::list, Connection);
    virgo_operations::network_collection!(virgo_gir::operations, Connection);
    virgo_operations::network_kind!(virgo_gir::list, Connection);
    virgo_operations::node_device_collection!(virgo_gir::operations, Connection);
    virgo_operations::node_device_kind!(virgo_gir::list, Connection);
    virgo_operations::secret_collection!(virgo_gir::operations, Connection);
    virgo_operations::secret_kind!(virgo_gir::list, Connection);
    virgo_operations::nw_filter_collection!(virgo_gir::operations, Connection);
    virgo_operations::nw_filter_kind!(virgo_gir::list, Connection);
    virgo_operations::nw_filter_binding_kind!(virgo_gir::list, Connection);
    virgo_operations::interface_collection!(virgo_gir::operations, Connection);
    virgo_operations::interface_kind!(virgo_gir::list, Connection);
}
