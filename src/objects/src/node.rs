//! `VirgoNode`: the host of a connection.
use std::sync::{Arc, OnceLock};

use virgo_operations::{Error, ErrorCode, Result};

use crate::Connection;
use crate::session::{InSession, Session};

/// The host of a connection: its hardware, its memory, and what the hypervisor on it can do.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// node = connection.props.node
/// info = node.fetch_info()
/// print(node.props.hostname, info.props.n_cpus, info.props.memory)
/// ```
///
/// ```javascript
/// const {node} = await Virgo.Connection.open_async('test:///default');
/// const info = await node.fetch_info_async();
/// print(node.hostname, info.n_cpus, info.memory);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var info = connection.node.fetch_info ();
/// print ("%s has %u CPUs and %" + uint64.FORMAT + " bytes\n", connection.node.hostname, info.n_cpus, info.memory);
/// ```
///
/// Get it from [`Connection::node`]. A connection has one object for it, for its whole life.
#[virgo_gir::class]
pub struct Node {
    session: OnceLock<Arc<Session>>,
}

#[virgo_gir::methods(parts(node_host))]
impl Node {
    /// The connection whose host it is, or `NULL` if the object was not made by a connection.
    #[property]
    pub fn connection(&self) -> Option<Connection> {
        self.imp().session.get().map(Session::some_connection)
    }

    /// The name of the host, as it was when the connection was opened the last time, or `NULL` if it is not known.
    /// [`Node::fetch_hostname`] asks for it.
    ///
    /// Corresponds to libvirt's `virConnectGetHostname()`.
    #[property]
    pub fn hostname(&self) -> Option<String> {
        self.imp().session.get()?.status().hostname.clone()
    }
}

impl Node {
    pub(crate) fn of(session: &Arc<Session>) -> Self {
        let node: Self = virgo_gir::instance(&[]);
        let _ = node.imp().session.set(session.clone());
        node
    }

    fn constructed(&self) {}
}

impl InSession for Node {
    type Session = Session;

    fn in_session(&self) -> Result<Arc<Session>> {
        let orphan = || Error::new(ErrorCode::InvalidConn, "this node belongs to no connection");
        self.imp().session.get().cloned().ok_or_else(orphan)
    }
}

/// The methods that are made from operations.
#[expect(clippy::too_many_arguments, reason = "methods have the parameters of libvirt's functions")]
mod operations {
    use virgo_operations::*;

    use crate::Node;

    virgo_operations::node_host!(virgo_gir::operations, Node);
}
