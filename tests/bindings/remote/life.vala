// life URI [stay]: what a connection and its domains tell and do, from Vala. See life.py.
const string NEW = "<domain type='test'><name>new</name><memory>1024</memory><os><type>hvm</type></os></domain>";

GenericSet<string> log;
SourceFunc? wake = null;
Virgo.ConnectionState last_state = OPEN;

string nick (Type type, int value) {
	return ((EnumClass) type.class_ref ()).get_value (value).value_nick;
}

void say (string line) {
	log.add (line);
	stdout.printf ("%s\n", line);
	stdout.flush ();
	if (wake != null)
		wake ();
}

async void heard (string line) {
	while (!(line in log)) {
		wake = heard.callback;
		yield;
		wake = null;
	}
	log.remove_all ();
}

string refused (Error error) {
	return @"refused: $(error.domain) $(error.code)";
}

void state_of (Virgo.Connection connection) {
	// How often it is tried meanwhile is a matter of time.
	if (connection.state == OPENING || connection.state == last_state)
		return;
	last_state = connection.state;
	say ("state " + nick (typeof (Virgo.ConnectionState), last_state));
}

void watch (Virgo.Connection connection, Virgo.Domain domain) {
	connection.notify["state"].connect (() => state_of (connection));
	connection.opened.connect (() => say ("opened"));
	connection.closed.connect ((reason) => say ("closed " + nick (typeof (Virgo.ConnectionCloseReason), reason)));
	var list = connection.domains;
	list.items_changed.connect ((at, removed, added) => say (@"list $at $removed $added of $(list.get_n_items ())"));
	domain.state_changed.connect ((state, reason) => say ("is %s %s".printf (
		nick (typeof (Virgo.DomainState), state), nick (typeof (Virgo.DomainStateReason), reason))));
	var details = typeof (Virgo.DomainEventDetail);
	domain.started.connect ((detail) => say ("started " + nick (details, detail)));
	domain.stopped.connect ((detail) => say ("stopped " + nick (details, detail)));
	domain.suspended.connect ((detail) => say ("suspended " + nick (details, detail)));
	domain.resumed.connect ((detail) => say ("resumed " + nick (details, detail)));
}

async void refuse (Virgo.Connection connection, Virgo.Domain domain) throws Error {
	try {
		yield connection.lookup_domain_by_name_async ("nobody");
		assert_not_reached ();
	} catch (Virgo.Error.NO_DOMAIN e) {
		say (refused (e));
	}
	try {
		yield connection.lookup_domain_by_uuid_async ("nobody");
		assert_not_reached ();
	} catch (Virgo.Error.INVALID_ARG e) {
		say (refused (e));
	}
	var given_up = new Cancellable ();
	Error? error = null;
	domain.fetch_xml_async.begin (0, given_up, (_, result) => {
		try {
			domain.fetch_xml_async.end (result);
		} catch (Error e) {
			error = e;
		}
		refuse.callback ();
	});
	given_up.cancel ();
	yield;
	assert (error is IOError.CANCELLED);
	say (refused (error));
}

async void call_often (Virgo.Domain domain) {
	int answers = 0, right = 0;
	for (int n = 0; n < 50; n++)
		domain.fetch_xml_async.begin (0, null, (_, result) => {
			try {
				right += "<name>test</name>" in domain.fetch_xml_async.end (result) ? 1 : 0;
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

async void run (string uri, bool stay) throws Error {
	var connection = yield Virgo.Connection.open_async (uri, 0);
	connection.auto_reconnect = true;
	var domain = (Virgo.Domain) connection.domains.get_item (0);
	say (@"is open: $(connection.hypervisor) $(domain.name)");
	watch (connection, domain);

	yield domain.suspend_async ();
	yield heard ("suspended suspended-paused");
	yield domain.resume_async ();
	yield heard ("resumed resumed-unpaused");
	yield domain.destroy_async (0);
	yield heard ("stopped stopped-destroyed");
	yield domain.start_async (0);
	yield heard ("started started-booted");
	var made = yield connection.define_domain_async (NEW, 0);
	yield heard ("list 1 0 1 of 2");
	assert (connection.domains.get_item (1) == made);
	yield made.undefine_async (0);
	yield heard ("list 1 1 0 of 1");
	yield refuse (connection, domain);
	yield call_often (domain);

	if (stay) {
		say ("ready");
		yield heard ("closed eof");
		try {
			yield domain.suspend_async ();
			assert_not_reached ();
		} catch (Virgo.Error.INVALID_CONN e) {
			say (refused (e));
		}
		assert (connection.problem != null && connection.domains.get_n_items () == 1);
		say ("lost");
		yield heard ("opened");
		assert (connection.problem == null);
		assert ((yield connection.lookup_domain_by_name_async ("test")) == domain);
		say ("the same");
		yield domain.suspend_async ();
		yield heard ("suspended suspended-paused");
	}
	yield connection.close_async ();
	yield heard ("closed client");
}

int main (string[] args) {
	log = new GenericSet<string> (str_hash, str_equal);
	int status = 1;
	var loop = new MainLoop ();
	run.begin (args[1], args.length > 2, (_, result) => {
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
