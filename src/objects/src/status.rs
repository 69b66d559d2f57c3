//! What changes of a connection. It belongs to the session, so that a connection that is made anew has it, too.
use std::thread::ThreadId;

use crate::ConnectionState;

/// See the module.
///
/// ```text
///             open                 opened
///   CLOSED ----------> OPENING -------------> OPEN --- close() ---> CLOSED
///    LOST  <---------- failed                  |
///      ^                                       |
///      +----------- the other side ends it ----+
/// ```
#[derive(Default)]
pub struct Status {
    pub state: ConnectionState,
    /// The state that handlers are being told of, and the thread that tells them: several changes may be told one after
    /// another, and each handler sees the one that it is called for.
    told: Option<(ThreadId, ConnectionState)>,
    /// Of the attempts to open: closing ends those that are under way.
    pub attempt: u64,
    pub auto_reconnect: bool,
    /// Whether the list was kept when the connection was lost.
    pub keeps_list: bool,
    pub uri: Option<String>,
    pub problem: Option<String>,
    pub hostname: Option<String>,
    pub hypervisor: Option<String>,
    pub version: u64,
}

impl Status {
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

    /// The other side has ended the connection. Whether it is to be opened again, if it was open.
    pub fn lose(&mut self, problem: String) -> Option<bool> {
        if self.state != ConnectionState::Open {
            return None;
        }
        self.state = ConnectionState::Lost;
        self.problem = Some(problem);
        self.keeps_list = self.auto_reconnect;
        Some(self.auto_reconnect)
    }
}
