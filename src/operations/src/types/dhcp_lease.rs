//! The leases of a network's DHCP server.
use glib::DateTime;
use virgo_wire::remote;

use crate::IpAddressFamily;
use crate::wire::{FromWire, from_number};

/// An IP address that the DHCP server of a network has given out, as [`Network::list_dhcp_leases`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for lease in connection.lookup_network_by_name("default").list_dhcp_leases(None):
///     print(lease.props.mac, "has the address", lease.props.address)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const network = await connection.lookup_network_by_name_async('default');
/// for (const lease of await network.list_dhcp_leases_async())
///     print(lease.mac, 'has the address', lease.address);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var lease in connection.lookup_network_by_name ("default").list_dhcp_leases ())
///     print ("%s has the address %s\n", lease.mac, lease.address);
/// ```
#[virgo_gir::record]
pub struct DhcpLease {
    /// The name of the network's interface on the host, such as `virbr0`.
    pub interface_name: String,
    /// When the lease ends, or `NULL` if it never does.
    pub expires: Option<DateTime>,
    /// The family of the address.
    pub family: IpAddressFamily,
    /// The MAC address of the client, or `NULL` if it is not known.
    pub mac: Option<String>,
    /// The identity association of the client (IAID), which DHCPv6 has, or `NULL`.
    pub iaid: Option<String>,
    /// The IP address.
    pub address: String,
    /// The number of bits of the address that are the network's.
    pub prefix: u32,
    /// The host name of the client, or `NULL` if it is not known.
    pub hostname: Option<String>,
    /// The client ID, or the DUID of DHCPv6, or `NULL` if the client has sent none.
    pub client_id: Option<String>,
}

impl FromWire<remote::NetworkDhcpLease> for DhcpLease {
    fn from_wire(wire: remote::NetworkDhcpLease) -> Self {
        let remote::NetworkDhcpLease {
            iface,
            expirytime,
            r#type,
            mac,
            iaid,
            ipaddr,
            prefix,
            hostname,
            clientid,
        } = wire;
        // libvirt's 0 stands for a lease that never ends.
        let expires = Some(expirytime).filter(|time| *time != 0);
        Self {
            interface_name: iface,
            expires: expires.and_then(|time| DateTime::from_unix_utc(time).ok()),
            family: from_number(r#type).unwrap_or_default(),
            mac,
            iaid,
            address: ipaddr,
            prefix,
            hostname,
            client_id: clientid,
        }
    }
}
