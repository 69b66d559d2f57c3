//! Mutable properties of a connection. They belong to the session, so that a connection that is made anew has them, too.
use std::ops::{Deref, DerefMut};
use std::thread::ThreadId;

use virgo_operations::Protection;

use crate::ConnectionState;

/// What changes of any connection.
///
/// ```text
///             open                 opened
///   CLOSED ----------> OPENING -------------> OPEN --- close() ---> CLOSED
///    LOST  <---------- failed                  |
///      ^                                       |
///      +----------- the other side ends it ----+
/// ```
#[derive(Default)]
pub struct Progress {
    pub state: ConnectionState,
    /// The state that handlers are being told of, and the thread that tells them: several changes may be told one after
    /// another, and each handler sees the one that it is called for.
    told: Option<(ThreadId, ConnectionState)>,
    /// Of the attempts to open: closing ends those that are under way.
    pub attempt: u64,
    pub uri: Option<String>,
    pub problem: Option<String>,
}

/// What changes of a connection to a hypervisor.
#[derive(Default)]
pub struct Status {
    progress: Progress,
    pub auto_reconnect: bool,
    /// Whether the list was kept when the connection was lost.
    pub keeps_list: bool,
    pub hostname: Option<String>,
    pub hypervisor: Option<String>,
    pub version: u64,
    pub libvirt_version: u64,
    pub protection: Protection,
}

impl Progress {
    /// The state, for whoever asks in this thread.
    pub fn seen(&self) -> ConnectionState {
        match self.told {
            Some((thread, state)) if thread == std::thread::current().id() => state,
            _ => self.state,
        }
    }

    /// Has this thread see a state, or the newest one; returns what it saw before.
    pub fn tell(&mut self, state: Option<ConnectionState>) -> Option<ConnectionState> {
        let thread = std::thread::current().id();
        let before = self.told.filter(|told| told.0 == thread).map(|told| told.1);
        self.told = state.map(|state| (thread, state));
        before
    }

    /// The other side has ended the connection. False if it was not open.
    pub fn lose(&mut self, problem: String) -> bool {
        let was_open = self.state == ConnectionState::Open;
        if was_open {
            self.state = ConnectionState::Lost;
            self.problem = Some(problem);
        }
        was_open
    }

    /// This side closes the connection. What it was, and whether there was a problem.
    pub fn close(&mut self) -> (ConnectionState, bool) {
        self.attempt += 1;
        (std::mem::replace(&mut self.state, ConnectionState::Closed), self.problem.take().is_some())
    }

    /// It is open now, by this URI, where `given` was asked for. The names of the properties that change.
    pub fn open(&mut self, uri: String, given: &Option<String>) -> Vec<&'static str> {
        self.state = ConnectionState::Open;
        let before = self.uri.take().or_else(|| given.clone());
        let differs = [("uri", before.as_ref() != Some(&uri)), ("problem", self.problem.take().is_some())];
        self.uri = Some(uri);
        let differs = differs.into_iter().filter_map(|(name, differs)| differs.then_some(name));
        ["state"].into_iter().chain(differs).collect()
    }
}

impl Deref for Status {
    type Target = Progress;
    fn deref(&self) -> &Progress {
        &self.progress
    }
}

impl DerefMut for Status {
    fn deref_mut(&mut self) -> &mut Progress {
        &mut self.progress
    }
}
