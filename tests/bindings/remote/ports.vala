// ports URI: a session with a network's ports, and a lease of the test driver, from Vala. See ports.py.
const string UUID = "11111111-2222-4333-8444-555555555555";
const string MAC = "52:54:00:00:00:01";
const string NETWORK = "<network><name>session</name><forward mode='bridge'/><bridge name='br-session'/></network>";
const string PORT = "<networkport><uuid>" + UUID + "</uuid><owner><name>a</name><uuid>" + UUID +
	"</uuid></owner><mac address='" + MAC + "'/></networkport>";

void say (string line) {
	stdout.printf ("%s\n", line);
	stdout.flush ();
}

void of_ports (string uri) throws Error {
	var context = MainContext.default ();
	var connection = Virgo.Connection.open (uri, 0);
	var network = connection.create_network (NETWORK, 0);
	var ports = (Virgo.ObjectList) network.ports;
	while (ports.loading)
		context.iteration (true);
	say (@"ports $(ports.get_n_items ())");
	string[] log = {};
	network.port_added.connect ((port) => log += "added " + port.uuid);
	network.port_removed.connect ((port) => log += "removed " + port.uuid);
	var port = network.create_port (PORT, 0);
	port.deleted.connect (() => log += "deleted");
	while (log.length == 0)
		context.iteration (true);
	say (log[0]);
	log = {};
	assert (ports.get_item (0) == port && network.lookup_port_by_uuid (UUID) == port);
	assert (network.list_all_ports ()[0] == port);
	say (@"port of $(port.network.name)");
	assert (port.network == network && port.connection == connection);
	assert (MAC in port.fetch_xml ());
	var limits = new VariantDict ();
	limits.insert ("inbound.average", "t", (uint64) 1000 << 10);
	port.set_parameters (limits.end ());
	say (@"limit $(port.fetch_parameters ().lookup_value ("inbound.average", null).get_uint64 ())");
	try {
		network.lookup_port_by_uuid ("00000000-0000-4000-8000-000000000000");
		assert_not_reached ();
	} catch (Virgo.Error.NO_NETWORK_PORT e) {
		say (@"refused: $(e.domain) $(e.code)");
	}
	port.@delete ();
	while (log.length < 2)
		context.iteration (true);
	say (string.joinv (" ", log));
	say (@"ports $(ports.get_n_items ())");
	say (@"leases $(network.list_dhcp_leases (null).length)");
	network.destroy ();
}

void of_leases () throws Error {
	var connection = Virgo.Connection.open ("test:///default", 0);
	var network = connection.lookup_network_by_name ("default");
	network.create_port (PORT, 0);
	var lease = network.list_dhcp_leases (MAC)[0];
	assert (lease.expires.to_unix () > new DateTime.now_utc ().to_unix () && lease.iaid == null);
	var nick = lease.family == Virgo.IpAddressFamily.IPV4 ? "ipv4" : "ipv6";
	var is_of_network = lease.address.has_prefix ("192.168.122.") ? "True" : "False";
	say (@"lease $(lease.interface_name) $nick $(lease.mac) $(lease.prefix) $(lease.hostname) $is_of_network");
}

void main (string[] args) {
	try {
		of_ports (args[1]);
		of_leases ();
	} catch (Error e) {
		error ("%s", e.message);
	}
}
