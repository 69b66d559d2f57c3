//! `VirgoAdminConnection`: a connection to the admin interface of a daemon.
use std::sync::{Arc, OnceLock};

use gio::prelude::*;
use gio::subclass::prelude::*;
use virgo_gir::{AsyncInitable, AsyncInitableImpl};
#[cfg(doc)]
use virgo_operations::ErrorCode;
use virgo_operations::{AdminDriver, ConnectionCloseReason, ConnectionFlags, Error, Result, Topic};
use virgo_runtime::SignalContext;

use super::session::{AdminSession, AdminStatus, Opening};
use crate::ConnectionState;
use crate::opening::{Attempt, Opens};
use crate::session::{InSession, check_process};

/// A connection to the administration of a libvirt daemon: its servers, who is connected to them, and its logging.
///
/// ```python
/// connection = Virgo.AdminConnection.open("libvirtd:///system", Virgo.ConnectionFlags.NONE)
/// print(connection.props.libvirt_version)
/// for server in connection.list_servers():
///     print(server.props.name, server.fetch_client_limits()[Virgo.ADMIN_CLIENTS_CURRENT])
/// ```
///
/// ```javascript
/// const connection = await Virgo.AdminConnection.open_async('libvirtd:///system');
/// print(connection.libvirt_version);
/// for (const server of await connection.list_servers_async()) {
///     const limits = await server.fetch_client_limits_async();
///     print(server.name, limits[Virgo.ADMIN_CLIENTS_CURRENT]);
/// }
/// ```
///
/// ```vala
/// var connection = Virgo.AdminConnection.open ("libvirtd:///system");
/// print ("%" + uint64.FORMAT + "\n", connection.libvirt_version);
/// foreach (var server in connection.list_servers ()) {
///     var now = server.fetch_client_limits ().lookup_value (Virgo.ADMIN_CLIENTS_CURRENT, VariantType.UINT32);
///     print ("%s %u\n", server.name, now.get_uint32 ());
/// }
/// ```
///
/// [`AdminConnection::open`] makes one and opens it. The URI names the daemon and whose it is: `libvirtd:///system`,
/// `virtqemud:///session`. A daemon is administered from its own machine, by its own user: the system's by root.
///
/// There are no events for changes of servers and clients: they are returned as arrays, not as list models.
#[virgo_gir::class(implements(gio::Initable, AsyncInitable))]
pub struct AdminConnection {
    uri: OnceLock<Option<String>>,
    flags: OnceLock<ConnectionFlags>,
    home: OnceLock<Arc<SignalContext>>,
    session: OnceLock<Arc<AdminSession>>,
}

#[virgo_gir::methods(parts(admin_daemon))]
impl AdminConnection {
    /// Makes a connection that is not open yet, so that signals can be connected to before it is. Open it by initializing
    /// it (`init()` or `init_async()`), or with [`AdminConnection::reopen`]. Where that is not needed,
    /// [`AdminConnection::open`] is shorter.
    ///
    /// # Returns
    /// the connection
    pub fn new(
        /// the daemon; `NULL` stands for the default
        uri: Option<&str>,
        /// how to open it
        flags: ConnectionFlags,
    ) -> Self {
        virgo_gir::instance(&[("uri", uri.to_value()), ("flags", flags.to_value())])
    }

    /// Makes a connection to the administration of a daemon and opens it.
    ///
    /// # Errors
    /// [`ErrorCode::NoConnect`] if the daemon does not run, or takes only other users; [`ErrorCode::InvalidArg`] if the
    /// URI is not the one of a daemon of this machine, or a flag is not `NO_ALIASES`; [`ErrorCode::NoSupport`] if the
    /// library was built without the driver for daemons.
    ///
    /// Corresponds to libvirt's `virAdmConnectOpen()`.
    ///
    /// # Returns
    /// the connection, which is open
    pub async fn open(
        /// the daemon, such as `libvirtd:///system`; `NULL` stands for what `LIBVIRT_ADMIN_DEFAULT_URI` says, or
        /// `uri_default` in `libvirt-admin.conf`, or `libvirtd`, the system's for root and the user's own for others
        uri: Option<&str>,
        /// how to open it: only [`ConnectionFlags::NO_ALIASES`] has a meaning
        flags: ConnectionFlags,
    ) -> Result<Self> {
        let connection = Self::new(uri, flags);
        connection.establish().await?;
        Ok(connection)
    }

    /// Opens the connection again after it was closed or lost. Its servers are the same objects as before; clients are not,
    /// because a daemon that has started again gives their IDs to others.
    ///
    /// If it is open, nothing happens. If opening fails, the connection stays what it was, closed or lost, and it can be
    /// tried again.
    ///
    /// # Errors
    /// As [`AdminConnection::open`], and [`ErrorCode::OperationInvalid`] if it is being opened already.
    pub async fn reopen(&self) -> Result<()> {
        self.establish().await
    }

    /// Closes the connection. Its objects stay, and their operations fail.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] in a child of the process that has opened it.
    ///
    /// Corresponds to libvirt's `virAdmConnectClose()`.
    pub async fn close(&self) -> Result<()> {
        check_process()?;
        let session = self.session();
        let (was, had_problem) = session.status().close();
        if was == ConnectionState::Closed {
            return Ok(());
        }
        let driver = session.end("the connection is closed".to_owned());
        // Told now, before it can be opened again.
        let reason = (was == ConnectionState::Open).then_some(ConnectionCloseReason::Client);
        self.tell_closed(ConnectionState::Closed, reason, had_problem, |_| {});
        if let Some(driver) = driver {
            driver.close();
        }
        Ok(())
    }

    /// Returns whether the daemon can carry out an operation at all, such as `"shutdown_daemon"` of
    /// `"AdminConnection"`: that depends on the version of its libvirt.
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
        Topic::expect(<dyn AdminDriver>::TOPICS, class_name, operation)?;
        Ok(self.session().opening()?.driver()?.supports(class_name, operation))
    }

    /// The URI: as it was given, and, once the connection was opened, what that stood for. An alias of
    /// `libvirt-admin.conf`, or no URI at all, stands for another one.
    ///
    /// Corresponds to libvirt's `virAdmConnectGetURI()`.
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

    /// The current state of the connection, such as open or lost. It is notified once for each change, in order.
    ///
    /// Corresponds to libvirt's `virAdmConnectIsAlive()`.
    #[property]
    pub fn state(&self) -> ConnectionState {
        self.session().status().seen()
    }

    /// Why the connection was lost, in a sentence to show, or `NULL` if it was not.
    #[property]
    pub fn problem(&self) -> Option<String> {
        self.session().status().problem.clone()
    }

    /// The libvirt version of the daemon, as major × 1,000,000 + minor × 1,000 + release, or 0 if the connection was
    /// never open.
    ///
    /// Corresponds to libvirt's `virAdmConnectGetLibVersion()`.
    #[property]
    pub fn libvirt_version(&self) -> u64 {
        self.session().status().libvirt_version
    }

    /// Emitted when the connection is open, for the first time or again.
    #[signal]
    pub fn opened(&self) {}

    /// Emitted when the connection is closed by this side, or lost: [`AdminConnection::state`] says which, and
    /// [`AdminConnection::problem`] why.
    ///
    /// Corresponds to libvirt's `virAdmConnectRegisterCloseCallback()` and `virAdmConnectUnregisterCloseCallback()`.
    #[signal]
    pub fn closed(
        &self,
        /// why
        reason: ConnectionCloseReason,
    ) {
    }
}

impl AdminConnection {
    fn constructed(&self) {
        let _ = self.imp().home.set(SignalContext::current());
    }

    /// A connection over a session of which nobody holds one any more.
    pub(super) fn over(session: &Arc<AdminSession>) -> Self {
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
    fn session(&self) -> Arc<AdminSession> {
        let imp = self.imp();
        let session = || {
            let flags = imp.flags.get().copied().unwrap_or(ConnectionFlags::empty());
            let home = imp.home.get_or_init(SignalContext::current).clone();
            AdminSession::new(self, home, imp.uri.clone(), flags)
        };
        imp.session.get_or_init(session).clone()
    }

    /// Opens the connection, if it is not open.
    async fn establish(&self) -> Result<()> {
        let Some(mut attempt) = self.begin()? else { return Ok(()) };
        let opened = self.open_as(&attempt).await;
        attempt.end(&opened);
        opened
    }

    /// Opens the connection, as an attempt.
    async fn open_as(&self, attempt: &Attempt<'_, Self>) -> Result<()> {
        let session = self.session();
        // It is set whenever a connection is made, to nothing if need be, unless it was refused.
        let given = session.uri().ok_or_else(|| Error::argument("the connection's URI is not UTF-8"))?;
        let uri = virgo_drivers::resolve_admin(given.as_deref(), self.flags()).await?;
        let (generation, sink) = {
            // Whoever has closed it while its URI was resolved has the session leave, and it must not listen again.
            let status = session.status();
            attempt.expect_newest(&status)?;
            session.begin()
        };
        // Dropped, it is closed.
        let driver = virgo_drivers::open_admin(&uri, self.flags(), sink).await?;
        let version = driver.libvirt_version();
        let mut status = session.status();
        attempt.expect_newest(&status)?;
        // The other side may have closed it meanwhile, and was not heard yet.
        session.attach(generation, driver)?;
        let mut changed = status.open(uri.to_string(), given);
        if std::mem::replace(&mut status.libvirt_version, version) != version {
            changed.push("libvirt-version");
        }
        self.post_state(ConnectionState::Open, move |connection| {
            for name in changed {
                connection.notify(name);
            }
            connection.emit_opened();
        });
        Ok(())
    }

    /// The other side has ended the connection, and the status says so.
    pub(super) fn lost(&self, reason: ConnectionCloseReason) {
        self.tell_closed(ConnectionState::Lost, Some(reason), true, |_| {});
    }
}

impl Opens for AdminConnection {
    type Status = AdminStatus;

    fn home(&self) -> Arc<SignalContext> {
        self.session().home().clone()
    }

    fn with_status<T>(&self, change: impl FnOnce(&mut AdminStatus) -> T) -> T {
        change(&mut self.session().status())
    }

    fn tell_end(&self, reason: ConnectionCloseReason) {
        self.emit_closed(reason);
    }
}

impl InSession for AdminConnection {
    type Session = Opening;

    fn in_session(&self) -> Result<Arc<Opening>> {
        self.session().opening()
    }
}

impl InitableImpl for admin_connection_imp::AdminConnection {
    fn init(&self, cancellable: Option<&gio::Cancellable>) -> std::result::Result<(), glib::Error> {
        virgo_gir::rt::wait(AsyncInitableImpl::init(self), cancellable)
    }
}

impl AsyncInitableImpl for admin_connection_imp::AdminConnection {
    fn init(&self) -> virgo_gir::rt::Call<()> {
        let connection = self.obj().clone();
        virgo_gir::rt::call(async move { connection.establish().await })
    }
}

/// The methods that are made from operations.
mod operations {
    use virgo_operations::*;

    use crate::{AdminConnection, AdminServer};

    virgo_operations::admin_daemon!(virgo_gir::operations, AdminConnection);
}
