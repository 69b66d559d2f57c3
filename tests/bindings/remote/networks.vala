// networks URI: a session with a network, from Vala. See networks.py.
const string XML = "<network><name>session</name><bridge name='br-session'/></network>";

GenericSet<string> log;

void say (string line) {
	stdout.printf ("%s\n", line);
	stdout.flush ();
}

void heard (string line) {
	while (!(line in log))
		MainContext.default ().iteration (true);
	log.remove (line);
	say (line);
}

string activity (Virgo.Network network) {
	return network.active ? "active" : "inactive";
}

void run (string uri) throws Error {
	var connection = Virgo.Connection.open (uri, 0);
	try {
		connection.lookup_network_by_name ("session");
		assert_not_reached ();
	} catch (Virgo.Error.NO_NETWORK e) {
		say (@"refused: $(e.domain) $(e.code)");
	}
	var networks = (Virgo.ObjectList) connection.networks;
	while (networks.loading)
		MainContext.default ().iteration (true);
	assert (networks.error == null);
	var names = "";
	for (var n = 0; n < networks.get_n_items (); n++)
		names += " " + ((Virgo.Network) networks.get_item (n)).name;
	say ("networks" + names);
	connection.network_added.connect ((network) => log.add ("added " + network.name));
	connection.network_removed.connect ((network) => log.add ("removed " + network.name));
	var network = connection.define_network (XML, 0);
	heard ("added session");
	say (@"$(network.name) $(network.bridge_name) $(activity (network))");
	assert (connection.lookup_network_by_uuid (network.uuid) == network);
	network.started.connect (() => log.add ("started"));
	network.stopped.connect (() => log.add ("stopped"));
	network.undefined.connect (() => log.add ("undefined"));
	network.notify["active"].connect (() => log.add (activity (network)));
	network.start ();
	heard ("active");
	heard ("started");
	network.update (ADD_LAST, PORTGROUP, -1, "<portgroup name='group'/>", 0);
	var is_there = "<portgroup name='group'" in network.fetch_xml (0);
	say ("updated " + (is_there ? "True" : "False"));
	network.destroy ();
	heard ("inactive");
	heard ("stopped");
	network.undefine ();
	heard ("undefined");
	heard ("removed session");
	say (@"networks $(networks.get_n_items ())");
}

void main (string[] args) {
	log = new GenericSet<string> (str_hash, str_equal);
	try {
		run (args[1]);
	} catch (Error e) {
		error ("%s", e.message);
	}
}
