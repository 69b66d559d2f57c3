// admin ADMIN-URI URI: the administration of a daemon, from Vala. See admin.py.
GenericSet<string> log;
SourceFunc? wake = null;
Virgo.ConnectionState last = OPENING;

void say (string line) {
	stdout.printf ("%s\n", line);
	stdout.flush ();
	log.add (line);
	if (wake != null)
		wake ();
}

string nick (Type type, int value) {
	return ((EnumClass) type.class_ref ()).get_value (value).value_nick;
}

async void heard (string line) {
	wake = heard.callback;
	while (!(line in log))
		yield;
	wake = null;
	log.remove_all ();
}

string refused (Error e) {
	return @"refused: $(e.domain) $(e.code)";
}

Variant uint_parameter (string name, uint value) {
	var parameters = new VariantDict ();
	parameters.insert_value (name, value);
	return parameters.end ();
}

async void clients (Virgo.AdminServer server, string uri) throws Error {
	var own = yield Virgo.Connection.open_async (uri, READ_ONLY);
	own.closed.connect ((reason) => say ("sent away: " + nick (typeof (Virgo.ConnectionCloseReason), reason)));
	var clients = yield server.list_clients_async ();
	assert (clients.length == 1);
	var client = clients[0];
	say ("client " + nick (typeof (Virgo.AdminClientTransport), client.transport));
	assert (server.lookup_client (client.id) == client && client.server == server);
	assert (new DateTime.now_utc ().difference (client.connected_since).abs () < TimeSpan.HOUR);
	var info = client.fetch_info ();
	assert (info.lookup_value (Virgo.ADMIN_CLIENT_UNIX_PROCESS_ID, null).get_int32 () == Posix.getpid ());
	assert (info.lookup_value (Virgo.ADMIN_CLIENT_READ_ONLY, null).get_boolean ());
	yield client.close_async ();
	yield heard ("sent away: eof");
	while (server.list_clients ().length > 0);
	try {
		yield client.fetch_info_async ();
		assert_not_reached ();
	} catch (Virgo.Error.NO_CLIENT e) {
		say (refused (e));
	}
}

async void give_up (Virgo.AdminConnection connection) {
	var cancellable = new Cancellable ();
	Error? error = null;
	connection.list_servers_async.begin (cancellable, (_, result) => {
		try {
			connection.list_servers_async.end (result);
		} catch (Error e) {
			error = e;
		}
		give_up.callback ();
	});
	cancellable.cancel ();
	yield;
	assert (error is IOError.CANCELLED);
	say (refused (error));
}

async void call_often (Virgo.AdminServer server) {
	int answers = 0, right = 0;
	for (int n = 0; n < 50; n++)
		server.fetch_client_limits_async.begin (null, (_, result) => {
			try {
				server.fetch_client_limits_async.end (result);
				right++;
			} catch (Error e) {
				say (e.message);
			}
			if (++answers == 50)
				call_often.callback ();
		});
	assert (answers == 0);
	yield;
	say (@"$right answers");
}

async void run (string admin_uri, string uri) throws Error {
	var connection = new Virgo.AdminConnection (admin_uri, 0);
	connection.notify["state"].connect (() => {
		if (connection.state == OPENING || connection.state == last)
			return;
		last = connection.state;
		say ("state " + nick (typeof (Virgo.ConnectionState), last));
	});
	connection.opened.connect (() => say ("opened"));
	connection.closed.connect ((reason) => say ("closed " + nick (typeof (Virgo.ConnectionCloseReason), reason)));
	yield connection.reopen_async ();
	yield heard ("opened");
	assert (connection.libvirt_version > 2000000 && connection.uri == admin_uri);
	var servers = yield connection.list_servers_async ();
	servers.sort ((a, b) => strcmp (a.name, b.name));
	assert (servers.length == 2);
	say (@"servers $(servers[0].name) $(servers[1].name)");
	try {
		yield connection.lookup_server_async ("nowhere");
		assert_not_reached ();
	} catch (Virgo.Error.NO_SERVER e) {
		say (refused (e));
	}
	var server = connection.lookup_server ("libvirtd");
	assert ((yield connection.lookup_server_async ("libvirtd")) == server && server.connection == connection);
	server.set_thread_pool_parameters (uint_parameter (Virgo.ADMIN_THREAD_POOL_MIN_WORKERS, 7));
	var workers = (yield server.fetch_thread_pool_parameters_async ()).lookup_value ("minWorkers", null);
	say (@"workers $(workers.get_uint32 ())");
	try {
		yield server.set_client_limits_async (uint_parameter (Virgo.ADMIN_CLIENTS_CURRENT, 1));
		assert_not_reached ();
	} catch (Virgo.Error.ARGUMENT_UNSUPPORTED e) {
		say (refused (e));
	}
	yield clients (server, uri);
	connection.set_logging_filters ("1:rpc");
	say ("filters " + (yield connection.fetch_logging_filters_async ()).strip ());
	yield connection.set_logging_filters_async (null);
	assert (connection.fetch_logging_filters () == "" && "file:" in connection.fetch_logging_outputs ());
	try {
		yield connection.set_logging_outputs_async ("9:stderr");
		assert_not_reached ();
	} catch (Virgo.Error.INVALID_ARG e) {
		say (refused (e));
	}
	yield give_up (connection);
	assert (connection.supports ("AdminServer", "list_clients"));
	yield call_often (server);
	// Whoever administers it is a client as well.
	var gone = (yield connection.lookup_server_async ("admin")).list_clients ();

	say ("ready");
	yield heard ("closed eof");
	assert (connection.problem != null);
	try {
		yield connection.list_servers_async ();
		assert_not_reached ();
	} catch (Virgo.Error.INVALID_CONN e) {
		say (refused (e));
	}
	say ("lost");
	while (connection.state != OPEN)
		try {
			yield connection.reopen_async ();
		} catch (Virgo.Error.NO_CONNECT e) {
			// It is on its way.
		}
	yield heard ("opened");
	assert (connection.lookup_server ("libvirtd") == server && connection.problem == null);
	try {
		yield gone[0].close_async ();
		assert_not_reached ();
	} catch (Virgo.Error.NO_CLIENT e) {
		say (refused (e));
	}
	yield connection.close_async ();
	yield heard ("closed client");
}

int main (string[] args) {
	log = new GenericSet<string> (str_hash, str_equal);
	int status = 1;
	var loop = new MainLoop ();
	run.begin (args[1], args[2], (_, result) => {
		try {
			run.end (result);
			status = 0;
		} catch (Error e) {
			stdout.printf ("%s\n", e.message);
		}
		loop.quit ();
	});
	loop.run ();
	return status;
}
