//! State machine of connections, to hypervisors and to admin interfaces: opening, one attempt at a time, and closing.
use std::ops::DerefMut;
use std::sync::Arc;

use glib::prelude::*;
use virgo_operations::{ConnectionCloseReason, Error, ErrorCode, Result};
use virgo_runtime::SignalContext;

use crate::ConnectionState;
use crate::status::Progress;

/// A connection, which can be opened.
pub trait Opens: IsA<glib::Object> + Clone + Send + Sync {
    /// What changes of it.
    type Status: DerefMut<Target = Progress>;

    /// The context in which its signals are emitted.
    fn home(&self) -> Arc<SignalContext>;

    /// Does something with what changes of it, which nobody else changes meanwhile.
    fn with_status<T>(&self, change: impl FnOnce(&mut Self::Status) -> T) -> T;

    /// Emits `closed`.
    fn tell_end(&self, reason: ConnectionCloseReason);

    /// What else begins when it is being opened. What is returned is called at home, after the state was told.
    fn began(&self) -> Tell<Self> {
        Box::new(|_| {})
    }

    /// What else ends when it could not be opened, likewise before the state is told.
    fn failed(&self, failure: glib::Error) -> Tell<Self> {
        let _ = failure;
        Box::new(|_| {})
    }

    /// Begins to open it; nothing if it is open.
    ///
    /// # Errors
    /// `OperationInvalid` if it is being opened already.
    fn begin(&self) -> Result<Option<Attempt<'_, Self>>> {
        self.with_status(|status| {
            match status.state {
                ConnectionState::Open => return Ok(None),
                ConnectionState::Opening => {
                    return Err(Error::invalid("the connection is being opened already"));
                }
                ConnectionState::Closed | ConnectionState::Lost => {}
            }
            status.attempt += 1;
            let before = std::mem::replace(&mut status.state, ConnectionState::Opening);
            let began = self.began();
            self.post_state(ConnectionState::Opening, move |connection| {
                connection.notify("state");
                began(connection);
            });
            let given_up =
                glib::Error::new(gio::IOErrorEnum::Cancelled, "opening the connection was given up");
            let failure = Some(given_up);
            Ok(Some(Attempt { connection: self, number: status.attempt, before, failure }))
        })
    }

    /// Has something run at home, if somebody still holds the connection then.
    fn post(&self, call: impl FnOnce(&Self) + Send + 'static) {
        let weak = self.downgrade();
        self.home().post(move || {
            if let Some(connection) = weak.upgrade() {
                call(&connection);
            }
        });
    }

    /// Has a change of the state be told at home: whoever is called for it sees this state. Called with the status
    /// locked, so that changes are told in their order.
    fn post_state(&self, state: ConnectionState, tell: impl FnOnce(&Self) + Send + 'static) {
        self.post(move |connection| {
            let before = connection.with_status(|status| status.tell(Some(state)));
            tell(connection);
            connection.with_status(|status| status.tell(before));
        });
    }

    /// Has the end be told at home, after `first` was done there: the state, the problem if it is another one, and why.
    fn tell_closed(
        &self,
        state: ConnectionState,
        reason: Option<ConnectionCloseReason>,
        new_problem: bool,
        first: impl FnOnce(&Self) + Send + 'static,
    ) {
        self.post_state(state, move |connection| {
            first(connection);
            connection.notify("state");
            if new_problem {
                connection.notify("problem");
            }
            if let Some(reason) = reason {
                connection.tell_end(reason);
            }
        });
    }
}

/// Something to be told at home.
pub type Tell<C> = Box<dyn FnOnce(&C) + Send>;

/// An attempt to open a connection. If it fails, or is given up, dropping it puts the state back.
pub struct Attempt<'a, C: Opens> {
    connection: &'a C,
    number: u64,
    before: ConnectionState,
    failure: Option<glib::Error>,
}

impl<C: Opens> Attempt<'_, C> {
    /// Refuses to go on once somebody has closed the connection.
    ///
    /// # Errors
    /// `InvalidConn`.
    pub fn expect_newest(&self, status: &Progress) -> Result<()> {
        if status.attempt == self.number {
            return Ok(());
        }
        Err(Error::new(ErrorCode::InvalidConn, "the connection was closed meanwhile"))
    }

    /// It has ended, and was not given up.
    pub fn end(&mut self, opened: &Result<()>) {
        self.failure = opened.clone().err().map(glib::Error::from);
    }
}

impl<C: Opens> Drop for Attempt<'_, C> {
    fn drop(&mut self) {
        let Some(failure) = self.failure.take() else { return };
        let connection = self.connection;
        let tell = connection.failed(failure);
        connection.with_status(|status| {
            if status.attempt == self.number && status.state == ConnectionState::Opening {
                status.state = self.before;
                connection.post_state(self.before, |connection| {
                    tell(connection);
                    connection.notify("state");
                });
            } else {
                connection.post(tell);
            }
        });
    }
}
