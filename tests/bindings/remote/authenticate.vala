// authenticate URI: a daemon wants a password, from Vala. See authenticate.py.
delegate void Answer (Virgo.AuthRequest request) throws Error;

string nick (Type type, int value) {
	return ((EnumClass) type.class_ref ()).get_value (value).value_nick;
}

void say (string line) {
	stdout.printf ("%s\n", line);
	stdout.flush ();
}

void login (Virgo.AuthRequest request) throws Error {
	request.answer_login ("user", "pencil");
}

void wrong (Virgo.AuthRequest request) throws Error {
	request.answer_login ("user", "pencils");
}

void cancel (Virgo.AuthRequest request) throws Error {
	request.cancel ();
}

// Answers one by one and later, as a dialog does.
void later (Virgo.AuthRequest request) throws Error {
	string[] answers = {};
	for (uint n = 0; n < request.requests.get_n_items (); n++) {
		var wanted = (Virgo.CredentialRequest) request.requests.get_item (n);
		answers += wanted.kind == USERNAME || wanted.kind == AUTH_NAME ? "user" : "pencil";
	}
	Timeout.add (50, () => {
		try {
			request.answer (answers);
		} catch (Error e) {
			say (e.message);
		}
		return Source.REMOVE;
	});
}

void not_so (Virgo.AuthRequest request) throws Error {
	try {
		request.answer ({ "only one" });
		assert_not_reached ();
	} catch (Virgo.Error.INVALID_ARG e) {
		say ("refused: invalid-arg");
	}
	login (request);
	try {
		login (request);
		assert_not_reached ();
	} catch (Virgo.Error.OPERATION_INVALID e) {
		say ("refused: operation-invalid");
	}
}

void asked (Virgo.AuthRequest request, Answer answer) {
	var line = @"asked by $(request.service) $(request.mechanism)";
	for (uint n = 0; n < request.requests.get_n_items (); n++) {
		var wanted = (Virgo.CredentialRequest) request.requests.get_item (n);
		line += " " + nick (typeof (Virgo.CredentialType), wanted.kind);
		assert (wanted.prompt != "");
	}
	assert (request.host != null);
	say (line);
	try {
		answer (request);
	} catch (Error e) {
		say (e.message);
	}
}

async void attempt (string uri, string name, Answer? answer, bool blocking = false) throws Error {
	var connection = new Virgo.Connection (uri, 0);
	if (answer != null)
		connection.authenticate.connect ((request) => asked (request, answer));
	try {
		if (blocking)
			connection.init ();
		else
			yield connection.init_async ();
	} catch (Virgo.Error e) {
		assert (!("pencil" in e.message));
		var code = (e is Virgo.Error.AUTH_FAILED) ? "auth-failed" : (e is Virgo.Error.AUTH_CANCELLED) ? "auth-cancelled" : e.message;
		say (@"$name: $(nick (typeof (Virgo.ConnectionState), connection.state)) $code");
		return;
	}
	var domain = (Virgo.Domain) connection.domains.get_item (0);
	say (@"$name: $(nick (typeof (Virgo.ConnectionState), connection.state)) $(domain.name)");
	connection.close ();
}

async void run (string uri) throws Error {
	yield attempt (uri, "login", login);
	yield attempt (uri, "later", later);
	yield attempt (uri, "not so", not_so);
	yield attempt (uri, "wrong", wrong);
	yield attempt (uri, "cancel", cancel);
	yield attempt (uri, "nobody asked", null);
	yield attempt (uri, "blocking", login, true);
	yield attempt (uri, "blocking, wrong", wrong, true);
}

int main (string[] args) {
	int status = 1;
	var loop = new MainLoop ();
	run.begin (args[1], (_, result) => {
		try {
			run.end (result);
			status = 0;
		} catch (Error e) {
			say (e.message);
		}
		loop.quit ();
	});
	loop.run ();
	return status;
}
