//! Opens a `VirgoConnection`, and handles its loss.
use std::sync::Arc;

use glib::prelude::*;
use virgo_operations::{ConnectionCloseReason, DomainListFlags, Driver, Error, ErrorCode, Result};

use super::{Connection, ConnectionState};
use crate::Domain;
use crate::auth_request::Asker;
use crate::kind::listing;
use crate::opening::{Attempt, Opens};

impl Connection {
    /// Opens the connection, if it is not open.
    pub(crate) async fn establish(&self) -> Result<()> {
        listing::<Domain>(self).keep();
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
        let uri = virgo_drivers::resolve(given.as_deref(), self.flags()).await?;
        let (generation, sink) = {
            // Whoever has closed it while its URI was resolved has the session leave, and it must not listen again.
            let status = session.status();
            attempt.expect_newest(&status)?;
            session.begin()
        };
        let asker = Arc::new(Asker::new(self, session.home().clone()));
        let opened = Opened(Some(virgo_drivers::open(&uri, self.flags(), Some(asker), sink).await?));
        let driver = opened.driver();
        let hypervisor = driver.hypervisor().to_owned();
        let (libvirt_version, protection) = (driver.libvirt_version(), driver.protection());
        // Asked together: a daemon may be far away.
        let host = futures_lite::future::zip(
            driver.node_host().fetch_hostname(),
            driver.connection_host().fetch_version(),
        );
        let asked = session.asked_of(generation);
        let records = driver.domain_collection().list_all_domains(DomainListFlags::empty());
        let ((hostname, version), records) = futures_lite::future::zip(host, records).await;
        let (hostname, version) = (hostname.ok(), version.unwrap_or_default());
        let (records, missing) = match records {
            // Not every host has domains; its list says so.
            Err(error) if error.code() == ErrorCode::NoSupport => (vec![], Some(error)),
            records => (records?, None),
        };
        {
            let mut status = session.status();
            attempt.expect_newest(&status)?;
            // The other side may have closed it meanwhile, and was not heard yet.
            session.attach(generation, opened.share())?;
            opened.keep();
            let (is_first, keeps_list) = (status.hypervisor.is_none(), status.keeps_list);
            let mut is_filled = false;
            let take = |domains: Vec<Domain>| match keeps_list {
                true => session.list(domains, self, true),
                false => is_filled = self.fill(domains, is_first),
            };
            session.all(self, &asked, records, take);
            let mut missing = Some(missing.map(glib::Error::from));
            if is_filled {
                missing.take().map(|error| listing::<Domain>(self).list().end_loading_unwatched(error));
            }
            let mut changed = status.open(uri.to_string(), given);
            let hypervisor = Some(hypervisor);
            for (name, changes) in [
                ("hypervisor", hypervisor != status.hypervisor),
                ("version", version != status.version),
                ("libvirt-version", libvirt_version != status.libvirt_version),
                ("encrypted", protection.encrypted != status.protection.encrypted),
                ("secure", protection.secure != status.protection.secure),
            ] {
                if changes {
                    changed.push(name);
                }
            }
            if hostname != status.hostname {
                self.post(|connection| {
                    if let Some(node) = connection.session().held_node() {
                        node.notify("hostname");
                    }
                });
            }
            status.hostname = hostname;
            status.hypervisor = hypervisor;
            status.version = version;
            (status.libvirt_version, status.protection) = (libvirt_version, protection);
            self.post_state(ConnectionState::Open, move |connection| {
                if let Some(error) = missing {
                    listing::<Domain>(connection).list().end_loading(error);
                }
                for name in changed {
                    connection.notify(name);
                }
                connection.emit_opened();
            });
        }
        session.reload();
        Ok(())
    }

    /// The other side has ended the connection, and the status says so.
    pub(crate) fn lost(&self, reason: ConnectionCloseReason, reconnects: bool) {
        self.tell_closed(ConnectionState::Lost, Some(reason), true, move |connection| {
            if !reconnects {
                connection.session().clear_lists();
            }
        });
    }

    /// An attempt to open a lost connection again has failed.
    pub(crate) fn still_lost(&self, problem: String) {
        let session = self.session();
        let mut status = session.status();
        if status.state == ConnectionState::Lost && status.problem.as_ref() != Some(&problem) {
            status.problem = Some(problem);
            self.post(|connection| connection.notify("problem"));
        }
    }

    /// Fills the empty list: at once when it is filled for the first time and nobody watches it, so that
    /// whoever opened the connection sees the domains wherever home is; otherwise at home, as every change. Returns
    /// whether it was at once.
    fn fill(&self, domains: Vec<Domain>, is_first: bool) -> bool {
        let listing = listing::<Domain>(self);
        let list = listing.list();
        let is_at_once = is_first && !list.is_watched();
        if is_at_once {
            list.extend_unwatched(domains.into_iter().map(Cast::upcast));
        } else {
            self.session().list(domains, self, false);
        }
        is_at_once
    }
}

/// A driver that is open, if there is one, and closed unless it is kept.
pub(super) struct Opened(pub(super) Option<Arc<dyn Driver>>);

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
    pub(super) async fn close(self) {
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
