//! The daemon at the other end of a connection, and what is known of its objects: what the topics share.

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use virgo_operations::{Error, ErrorCode, EventSink, Protection, Result, handle, next_revision};
use virgo_wire::program::Call;

use super::error;
use super::known::{AllKnown, Known, Slot};
use super::last_event::LastEvent;
use super::link::{Link, Revision};
use super::support::Host;

/// How long a question may take that nobody but the driver wants to be answered.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// See the module.
pub(super) struct Daemon {
    /// The way there.
    pub(super) link: Arc<Link>,
    /// The host at the other end.
    pub(super) host: Host,
    /// How what is said is kept from others.
    pub(super) protection: Protection,
    /// Where events go.
    pub(super) sink: EventSink,
    is_closed: AtomicBool,
    known: AllKnown,
    /// What the monitors of QEMU have told last.
    pub(super) last_monitor_event: LastEvent,
    /// The domains of a daemon far away that the first list is going to have, as far as is known.
    foreseen: Mutex<Vec<handle::Domain>>,
}

impl Daemon {
    pub(super) fn new(
        link: Arc<Link>,
        host: Host,
        protection: Protection,
        foreseen: Vec<handle::Domain>,
        sink: EventSink,
    ) -> Self {
        Self {
            link,
            host,
            protection,
            sink,
            is_closed: AtomicBool::new(false),
            known: AllKnown::default(),
            last_monitor_event: LastEvent::default(),
            foreseen: Mutex::new(foreseen),
        }
    }

    /// What is known of the objects of a kind.
    pub(super) fn known<R: Slot>(&self) -> &Known<R::News> {
        R::slot(&self.known)
    }

    /// The moment of what is asked for next, and of what this side says now.
    pub(super) fn now(&self) -> Revision {
        next_revision()
    }

    /// The domains that are expected in the first list; none for the lists after it.
    pub(super) fn take_foreseen(&self) -> Vec<handle::Domain> {
        std::mem::take(&mut self.foreseen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Asks something that changes nothing.
    ///
    /// # Errors
    /// `InvalidConn` once the connection is closed or lost, and what the daemon says.
    pub(super) fn ask<C: Call>(
        &self,
        args: &C::Args,
    ) -> impl Future<Output = Result<C::Ret>> + Send + use<C> {
        self.link.ask_if::<C, _>(self.expect_open(), args, |(_, ret, _)| ret)
    }

    /// Asks for a change; tells also when the answer came.
    ///
    /// # Errors
    /// As [`Daemon::ask`].
    pub(super) fn change<C: Call>(
        &self,
        args: &C::Args,
    ) -> impl Future<Output = Result<(C::Ret, Revision)>> + Send + use<C> {
        self.link.ask_if::<C, _>(self.expect_open(), args, |(at, ret, _)| (ret, at))
    }

    /// Whether this side has closed it.
    pub(super) fn is_closed(&self) -> bool {
        self.is_closed.load(Ordering::Acquire)
    }

    /// This side closes it; false if it has already.
    pub(super) fn close(&self) -> bool {
        !self.is_closed.swap(true, Ordering::AcqRel)
    }

    /// Refuses whatever comes after the connection is closed or lost.
    pub(super) fn expect_open(&self) -> Result<()> {
        if self.is_closed() {
            return Err(error::closed());
        }
        self.link.expect_alive()
    }

    /// Refuses to send descriptors to another machine.
    pub(super) fn expect_descriptors(&self) -> Result<()> {
        if self.link.passes_descriptors() {
            return Ok(());
        }
        let message = "files can be passed to a daemon on this machine only, through its socket";
        Err(Error::new(ErrorCode::NoSupport, message))
    }
}
