//! The made-up DHCP servers of the host's networks: who has which address.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::time::{SystemTime, UNIX_EPOCH};

use virgo_model::{Element, MacAddress, Value};
use virgo_operations::{DhcpLease, IpAddressFamily};

/// For how long a lease lasts, in seconds; as those of dnsmasq do.
const LASTS: u64 = 3600;

/// The addresses that the server of a network has given out, by MAC addresses.
#[derive(Default)]
pub(super) struct Leases(BTreeMap<[u8; 6], Lease>);

struct Lease {
    address: Ipv4Addr,
    /// In seconds since 1970.
    expires: u64,
}

impl Leases {
    /// Gives an address to each client that has none, and takes back those of others: as many as the `<network>` has. The
    /// leases of all clients, in the clients' order.
    pub(super) fn renew(&mut self, network: &Element, clients: &[(MacAddress, String)]) -> Vec<DhcpLease> {
        self.0.retain(|mac, _| clients.iter().any(|(client, _)| client.bytes() == *mac));
        let Some(server) = Server::of(network) else { return vec![] };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let mut leases = vec![];
        for (mac, owner) in clients {
            let known = self.0.get(&mac.bytes()).filter(|lease| lease.expires > now);
            let (address, expires) = match known {
                Some(lease) => (lease.address, lease.expires),
                None => {
                    self.0.remove(&mac.bytes());
                    let Some(address) = server.choose(*mac, &self.0) else { continue };
                    self.0.insert(mac.bytes(), Lease { address, expires: now + LASTS });
                    (address, now + LASTS)
                }
            };
            leases.push(DhcpLease {
                interface_name: server.interface.clone(),
                expires: glib::DateTime::from_unix_utc(expires.cast_signed()).ok(),
                family: IpAddressFamily::Ipv4,
                mac: Some(mac.to_string()),
                address: address.to_string(),
                prefix: server.prefix,
                hostname: Some(owner.clone()),
                ..DhcpLease::default()
            });
        }
        leases
    }
}

/// What a network's description says of its server.
struct Server {
    interface: String,
    prefix: u32,
    /// From the first to the last address, both among them.
    ranges: Vec<(Ipv4Addr, Ipv4Addr)>,
    reserved: Vec<(Option<MacAddress>, Ipv4Addr)>,
}

impl Server {
    fn of(network: &Element) -> Option<Self> {
        let is_server = |ip: &&Element| {
            ip.name == "ip" && ip.attribute("family") != Some("ipv6") && ip.child("dhcp").is_some()
        };
        let ip = network.elements().find(is_server)?;
        let address = |of: &Element, name: &str| of.attribute(name)?.parse::<Ipv4Addr>().ok();
        let mask = address(ip, "netmask").map(|mask| u32::from(mask).leading_ones());
        let prefix = ip.attribute("prefix").and_then(|prefix| prefix.parse().ok()).or(mask);
        let named = |name: &'static str| {
            let all = ip.elements().filter(|child| child.name == "dhcp").flat_map(Element::elements);
            all.filter(move |child| child.name == name)
        };
        let mac = |host: &Element| MacAddress::read(host.attribute("mac")?).ok();
        Some(Self {
            interface: network
                .child("bridge")
                .and_then(|bridge| bridge.attribute("name"))
                .unwrap_or_default()
                .to_owned(),
            prefix: prefix.unwrap_or(24),
            ranges: named("range")
                .filter_map(|range| address(range, "start").zip(address(range, "end")))
                .collect(),
            reserved: named("host").filter_map(|host| Some((mac(host), address(host, "ip")?))).collect(),
        })
    }

    /// The address that is reserved for a client, or one that is free.
    fn choose(&self, mac: MacAddress, taken: &BTreeMap<[u8; 6], Lease>) -> Option<Ipv4Addr> {
        if let Some((_, address)) = self.reserved.iter().find(|(other, _)| *other == Some(mac)) {
            return Some(*address);
        }
        let is_free = |address: &Ipv4Addr| {
            self.reserved.iter().all(|(_, reserved)| reserved != address)
                && taken.values().all(|lease| lease.address != *address)
        };
        let ranges = self.ranges.iter().flat_map(|(start, end)| u32::from(*start)..=u32::from(*end));
        ranges.map(Ipv4Addr::from).find(is_free)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clients_keep_their_addresses_and_reservations_are_kept_free() {
        let network = virgo_model::xml::parse(
            "<network><bridge name='virbr7'/><ip address='192.0.2.1' netmask='255.255.255.240'><dhcp>
             <range start='192.0.2.2' end='192.0.2.4'/><host mac='52:54:00:00:00:09' ip='192.0.2.2'/>
             </dhcp></ip></network>",
        )
        .unwrap();
        let client = |last: u8| (MacAddress::new([0x52, 0x54, 0, 0, 0, last]).unwrap(), format!("d{last}"));
        let mut leases = Leases::default();
        let mut given = |clients: &[u8]| -> Vec<String> {
            let clients: Vec<_> = clients.iter().copied().map(client).collect();
            leases.renew(&network, &clients).into_iter().map(|lease| lease.address).collect()
        };
        assert_eq!(given(&[2]), ["192.0.2.3"]);
        assert_eq!(given(&[1, 2, 9]), ["192.0.2.4", "192.0.2.3", "192.0.2.2"]);
        assert_eq!(given(&[1, 2, 3]), ["192.0.2.4", "192.0.2.3"], "there is no address for the third");
        assert_eq!(given(&[3, 2]), ["192.0.2.4", "192.0.2.3"]);
        let lease = &leases.renew(&network, &[client(2)])[0];
        assert_eq!((lease.interface_name.as_str(), lease.prefix), ("virbr7", 28));
        assert!(Leases::default().renew(&Element::new("network"), &[client(1)]).is_empty());
    }
}
