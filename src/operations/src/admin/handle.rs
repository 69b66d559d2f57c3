//! Handles of servers and clients, in operations and on the wire.

use std::fmt;

use virgo_wire::admin;

use crate::AdminClientTransport;
use crate::wire::{FromWire, ToWire, from_number};

/// A server of a daemon.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AdminServer {
    /// Its name, of which a daemon has one.
    pub name: String,
}

/// Who is connected to a server.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AdminClient {
    /// The name of the server.
    pub server: String,
    /// The number by which the server knows it, which is not used again for as long as the daemon runs.
    pub id: u64,
    /// When it has connected, in seconds since 1970.
    pub connected_since: i64,
    /// How it is connected.
    pub transport: AdminClientTransport,
}

impl fmt::Display for AdminServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl fmt::Display for AdminClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)
    }
}

impl ToWire<admin::Server> for &AdminServer {
    fn to_wire(self) -> admin::Server {
        admin::Server { name: self.name.clone() }
    }
}

impl FromWire<admin::Server> for AdminServer {
    fn from_wire(server: admin::Server) -> Self {
        Self { name: server.name }
    }
}

/// A client as calls name it. Daemons go by the server's name and the number.
impl ToWire<admin::Client> for &AdminClient {
    fn to_wire(self) -> admin::Client {
        admin::Client {
            srv: admin::Server { name: self.server.clone() },
            id: self.id,
            timestamp: self.connected_since,
            transport: self.transport as u32,
        }
    }
}

impl FromWire<admin::Client> for AdminClient {
    fn from_wire(client: admin::Client) -> Self {
        Self {
            server: client.srv.name,
            id: client.id,
            connected_since: client.timestamp,
            transport: from_number(client.transport).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_survives_the_wire() {
        let wire = admin::Client {
            srv: admin::Server { name: "libvirtd".to_owned() },
            id: u64::MAX,
            timestamp: -1,
            transport: 2,
        };
        let client = AdminClient::from_wire(wire.clone());
        assert_eq!(
            (client.to_string().as_str(), client.transport),
            ("18446744073709551615", AdminClientTransport::Tls)
        );
        assert_eq!(ToWire::<admin::Client>::to_wire(&client), wire);
    }
}
