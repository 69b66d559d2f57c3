//! `VirgoConnection`: the way to a hypervisor.
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use gio::prelude::*;
use gio::subclass::prelude::*;
use virgo_drivers::Uri;
use virgo_gir::{AsyncInitable, AsyncInitableImpl};
use virgo_operations::{
    ConnectionCloseReason, ConnectionFlags, ConnectionHost, DomainCollection, DomainListFlags, Error,
    ErrorCode, Result,
};
use virgo_runtime::Home;

use crate::session::Session;
use crate::{Domain, ObjectList};

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
/// of your program, and keeps them in a folder.
///
/// [`Connection::domains`] is a live list: show it in a list view, and it follows what happens.
#[virgo_gir::class(implements(gio::Initable, AsyncInitable))]
pub struct Connection {
    uri: OnceLock<Option<String>>,
    flags: OnceLock<ConnectionFlags>,
    home: OnceLock<Arc<Home>>,
    domains: OnceLock<ObjectList>,
    /// Domains on their way into the list; not held by what is posted, see [`Session::post`].
    arriving: Mutex<VecDeque<Domain>>,
    status: Mutex<Status>,
}

/// What changes.
#[derive(Default)]
pub struct Status {
    state: ConnectionState,
    session: Option<Arc<Session>>,
    hostname: Option<String>,
    hypervisor: Option<String>,
    version: u64,
}

#[virgo_gir::methods(operations(connection_host, domain_collection))]
impl Connection {
    /// Makes a connection that is not open yet: initialize it, or use [`Connection::open`].
    ///
    /// # Returns
    /// the connection
    pub fn new(
        /// where to connect to; nothing stands for QEMU on this machine
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
        /// where to connect to; nothing stands for QEMU on this machine
        uri: Option<&str>,
        /// how
        flags: ConnectionFlags,
    ) -> Result<Self> {
        let connection = Self::new(uri, flags);
        connection.establish().await?;
        Ok(connection)
    }

    /// Closes the connection. Domains that were started with
    /// [`DomainStartFlags::AUTODESTROY`](virgo_operations::DomainStartFlags::AUTODESTROY) end;
    /// its objects stay, and their operations fail.
    ///
    /// Corresponds to libvirt's `virConnectClose()`.
    pub async fn close(&self) -> Result<()> {
        let session = {
            let mut status = self.lock();
            let Some(session) = status.session.take() else { return Ok(()) };
            status.state = ConnectionState::Closed;
            session
        };
        // It is closed, and told, even if the call is given up.
        struct Closing<'a>(&'a Connection, Arc<Session>);
        impl Drop for Closing<'_> {
            fn drop(&mut self) {
                self.1.close();
                self.0.tell_closed(ConnectionCloseReason::Client);
            }
        }
        let _closing = Closing(self, session.clone());
        virgo_runtime::blocking(move || session.close()).await;
        Ok(())
    }

    /// Tells whether the driver can carry out an operation at all, as `("Domain", "open_console")`.
    ///
    /// # Returns
    /// whether it can
    pub fn supports(
        &self,
        /// the class that has the operation as a method
        class_name: &str,
        /// the operation
        operation: &str,
    ) -> bool {
        self.session().is_ok_and(|s| s.driver().supports(class_name, operation))
    }

    /// The URI, as it was given.
    #[property(construct_only)]
    pub fn uri(&self) -> Option<String> {
        self.imp().uri.get().cloned().flatten()
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

    /// The name of the host.
    #[property]
    pub fn hostname(&self) -> Option<String> {
        self.lock().hostname.clone()
    }

    /// The name of the hypervisor, e.g. `QEMU`.
    #[property]
    pub fn hypervisor(&self) -> Option<String> {
        self.lock().hypervisor.clone()
    }

    /// The version of the hypervisor, as major × 1,000,000 + minor × 1,000 + release, or 0.
    #[property]
    pub fn version(&self) -> u64 {
        self.lock().version
    }

    /// The domains, as a list of [`Domain`]s that is kept up to date.
    #[property]
    pub fn domains(&self) -> gio::ListModel {
        self.list().clone().upcast()
    }

    /// The connection is open.
    #[signal]
    pub fn opened(&self) {}

    /// The connection is closed, by this side or the other.
    #[signal]
    pub fn closed(
        &self,
        /// why
        reason: ConnectionCloseReason,
    ) {
    }

    /// There is a new domain; it is in [`Connection::domains`].
    #[signal]
    pub fn domain_added(
        &self,
        /// the domain
        domain: Domain,
    ) {
    }

    /// A domain is gone; it is in [`Connection::domains`] no more.
    #[signal]
    pub fn domain_removed(
        &self,
        /// the domain
        domain: Domain,
    ) {
    }
}

impl Connection {
    fn constructed(&self) {
        let _ = self.imp().home.set(Home::here());
    }

    fn construct_uri(&self, uri: Option<String>) {
        let _ = self.imp().uri.set(uri);
    }

    fn construct_flags(&self, flags: ConnectionFlags) {
        let _ = self.imp().flags.set(flags);
    }

    fn lock(&self) -> MutexGuard<'_, Status> {
        self.imp().status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn list(&self) -> &ObjectList {
        self.imp().domains.get_or_init(ObjectList::of::<Domain>)
    }

    fn home(&self) -> &Arc<Home> {
        self.imp().home.get_or_init(Home::here)
    }

    pub(crate) fn session(&self) -> Result<Arc<Session>> {
        let closed = || Error::new(ErrorCode::InvalidConn, "the connection is not open");
        let session = self.lock().session.clone().ok_or_else(closed)?;
        session.check_open()?;
        Ok(session)
    }

    /// Opens the connection, if it is not open.
    async fn establish(&self) -> Result<()> {
        {
            let mut status = self.lock();
            match status.state {
                ConnectionState::Open => return Ok(()),
                ConnectionState::Opening => {
                    return Err(Error::invalid("the connection is being opened already"));
                }
                ConnectionState::Closed | ConnectionState::Lost => status.state = ConnectionState::Opening,
            }
        }
        // Puts the state back if opening fails, or is given up.
        struct Attempt<'a>(&'a Connection);
        impl Drop for Attempt<'_> {
            fn drop(&mut self) {
                let mut status = self.0.lock();
                if status.state == ConnectionState::Opening {
                    status.state = ConnectionState::Closed;
                    self.0.post(|connection| connection.notify("state"));
                }
            }
        }
        let _attempt = Attempt(self);
        self.post(|connection| connection.notify("state"));
        let uri = self.uri();
        let uri = Uri::parse(uri.as_deref())?;
        let read_only = self.flags().contains(ConnectionFlags::READ_ONLY);
        let session = Session::new(self, self.home().clone(), read_only);
        let driver = virgo_drivers::open(&uri, self.flags(), session.sink()).await?;
        let hypervisor = driver.hypervisor().to_owned();
        session.attach(driver);
        // Asked together: a daemon may be far away.
        let host = futures_lite::future::zip(
            ConnectionHost::fetch_hostname(session.driver()),
            ConnectionHost::fetch_version(session.driver()),
        );
        let records = DomainCollection::list_all_domains(session.driver(), DomainListFlags::empty());
        let ((hostname, version), records) = futures_lite::future::zip(host, records).await;
        let (hostname, version, records) = (hostname.ok(), version.unwrap_or_default(), records?);
        {
            let mut status = self.lock();
            // The other side may have closed it meanwhile, and was not heard yet.
            session.check_open()?;
            session.initial_domains(records.into_iter().map(|d| d.0), |domains| self.fill(domains));
            status.state = ConnectionState::Open;
            status.session = Some(session);
            status.hostname = hostname;
            status.hypervisor = Some(hypervisor);
            status.version = version;
        }
        self.post(|connection| {
            for name in ["state", "hostname", "hypervisor", "version"] {
                connection.notify(name);
            }
            connection.emit_opened();
        });
        Ok(())
    }

    /// The other side closed the connection.
    pub(crate) fn lost(&self, reason: ConnectionCloseReason) {
        {
            let mut status = self.lock();
            if status.session.take().is_none() {
                return;
            }
            status.state = ConnectionState::Lost;
        }
        self.tell_closed(reason);
    }

    fn tell_closed(&self, reason: ConnectionCloseReason) {
        self.post(move |connection| {
            connection.list().clear();
            connection.notify("state");
            connection.emit_closed(reason);
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

    /// Puts the first domains into the list: at once if nobody watches it, so that whoever opened
    /// the connection sees them wherever home is; otherwise at home, as every change.
    fn fill(&self, domains: Vec<Domain>) {
        let number = domains.len();
        if number == 0 {
            return;
        }
        if self.list().is_watched() {
            self.arriving().extend(domains);
            self.post(move |connection| {
                let mut arriving = connection.arriving();
                let number = number.min(arriving.len());
                let domains: Vec<_> = arriving.drain(..number).collect();
                drop(arriving);
                connection.list().extend(domains.into_iter().map(Cast::upcast));
            });
        } else {
            self.list().extend_unwatched(domains.into_iter().map(Cast::upcast));
        }
    }

    /// Keeps a new domain until it comes into the list.
    pub(crate) fn expect_domain(&self, domain: Domain) {
        self.arriving().push_back(domain);
    }

    /// Puts the next one of the new domains into the list.
    pub(crate) fn add_domain(&self) {
        let Some(domain) = self.arriving().pop_front() else { return };
        self.list().append(domain.clone().upcast());
        self.emit_domain_added(domain);
    }

    pub(crate) fn remove_domain(&self, domain: &Domain) {
        self.list().remove(domain.upcast_ref());
        self.emit_domain_removed(domain.clone());
    }

    fn arriving(&self) -> MutexGuard<'_, VecDeque<Domain>> {
        self.imp().arriving.lock().unwrap_or_else(PoisonError::into_inner)
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

    use crate::{Connection, Domain, DomainStats};

    virgo_operations::connection_host!(virgo_gir::operations, Connection);
    virgo_operations::domain_collection!(virgo_gir::operations, Connection);
}
