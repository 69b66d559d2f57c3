// Every shape of parameter and result, from Vala: each check is made with blocking calls and with
// `yield`, on the test driver.
const string NAME = "shapes-vala";
const string UUID = "c0ffee00-0000-4000-8000-0000000000a1";
const string XML = "<domain type='test'><name>shapes-vala</name><uuid>c0ffee00-0000-4000-8000-0000000000a1</uuid>"
	+ "<title>Shapes</title><memory unit='KiB'>262144</memory><currentMemory unit='KiB'>131072</currentMemory>"
	+ "<vcpu current='2'>4</vcpu><os><type>hvm</type></os><devices><console type='pty'/><graphics type='vnc'/>"
	+ "<video><model type='vga'/></video></devices></domain>";

string small (string name) {
	return @"<domain type='test'><name>$name</name><memory>1024</memory><os><type>hvm</type></os></domain>";
}

errordomain Failed {
	CHECK
}

void check (bool condition, string what) throws Failed {
	if (!condition)
		throw new Failed.CHECK (what);
}


class Shapes : Object {
	public bool blocking { get; construct; }
	public Virgo.Connection connection;
	public Virgo.Domain domain;

	public Shapes (bool blocking) throws Error {
		Object (blocking: blocking);
		connection = Virgo.Connection.open ("test:///default", 0);
		domain = connection.define_domain (XML, 0);
		domain.start (0);
	}

	public void finish () throws Error {
		if (domain.active)
			domain.destroy (0);
		if (domain.persistent)
			domain.undefine (0);
		connection.close ();
	}

	async void pause (uint ms) {
		Timeout.add (ms, pause.callback);
		yield;
	}

	// Opening

	public async void opening () throws Error {
		Virgo.Connection other = blocking
			? Virgo.Connection.open ("test:///default", READ_ONLY)
			: yield Virgo.Connection.open_async ("test:///default", READ_ONLY);
		check (other.state == OPEN && other.flags == READ_ONLY && other.uri == "test:///default", "open");
		check (other.hypervisor == "Test" && other.supports ("Domain", "start"), "what it is");
		try {
			if (blocking)
				other.lookup_domain_by_name ("test").suspend ();
			else
				yield (yield other.lookup_domain_by_name_async ("test")).suspend_async ();
			check (false, "not refused");
		} catch (Virgo.Error.OPERATION_DENIED e) {
		}
		check (blocking ? other.close () : yield other.close_async (), "closed");
		check (other.state == CLOSED, "closed");
		try {
			other.node.fetch_hostname ();
			check (false, "not refused");
		} catch (Virgo.Error.INVALID_CONN e) {
		}
	}

	public async void initable () throws Error {
		var made = new Virgo.Connection ("test:///default", 0);
		check (made.state == CLOSED, "not open yet");
		check (blocking ? made.init () : yield made.init_async (), "init");
		check (made.state == OPEN, "open");
	}

	// Values

	public async void integers () throws Error {
		var same = blocking ? connection.lookup_domain_by_id (domain.id) : yield connection.lookup_domain_by_id_async (domain.id);
		check (same == domain, "the same object");
		check ((blocking ? domain.fetch_n_vcpus (LIVE) : yield domain.fetch_n_vcpus_async (LIVE)) == 2, "vcpus");
		if (blocking)
			domain.set_memory (204800000, LIVE);
		else
			yield domain.set_memory_async (204800000, LIVE);
		check (domain.memory == 204800000, "memory");
		check ((blocking ? connection.node.fetch_free_memory () : yield connection.node.fetch_free_memory_async ()) > 0, "free memory");
		check ((blocking ? connection.fetch_max_n_vcpus (null) : yield connection.fetch_max_n_vcpus_async (null)) > 0, "max vcpus");
	}

	public async void time () throws Error {
		int64 then = 5000000000999999999, now;
		if (blocking) {
			domain.set_time (then, NONE);
			now = domain.fetch_time ();
		} else {
			yield domain.set_time_async (then, NONE);
			now = yield domain.fetch_time_async ();
		}
		check (now >= then && now < then + 60000000000, "the guest's clock");
	}

	public async void strings () throws Error {
		check ((blocking ? connection.node.fetch_hostname () : yield connection.node.fetch_hostname_async ()) != "", "a host name");
		check (domain.title == "Shapes" && domain.description == null, "title, no description");
		const string TEXT = "grüße <&> 🐧";
		if (blocking)
			domain.set_metadata (DESCRIPTION, TEXT, null, null, LIVE | CONFIG);
		else
			yield domain.set_metadata_async (DESCRIPTION, TEXT, null, null, LIVE | CONFIG);
		check ((blocking ? domain.fetch_metadata (DESCRIPTION, null, 0) : yield domain.fetch_metadata_async (DESCRIPTION, null, 0)) == TEXT, "text");
		check (domain.description == TEXT, "description");
		var xml = blocking ? domain.fetch_xml (0) : yield domain.fetch_xml_async (0);
		check (@"<name>$NAME</name>" in xml, "XML");
	}

	public async void booleans_enums_flags () throws Error {
		check (!domain.autostart, "no autostart");
		check (blocking ? domain.set_autostart (true) : yield domain.set_autostart_async (true), "set");
		check (domain.autostart, "autostart");
		check (blocking ? domain.wait_for_state (RUNNING) : yield domain.wait_for_state_async (RUNNING), "runs");
		check (blocking ? domain.suspend () : yield domain.suspend_async (), "suspend");
		check (domain.state == PAUSED && domain.state_reason == PAUSED_USER, "paused");
		var domains = blocking ? connection.list_all_domains (PAUSED | PERSISTENT) : yield connection.list_all_domains_async (PAUSED | PERSISTENT);
		check (domains.length == 1 && domains[0] == domain, "the one that is paused");
	}

	public async void bytes () throws Error {
		string mime_type;
		var image = blocking ? domain.screenshot (0, out mime_type) : yield domain.screenshot_async (0, null, out mime_type);
		check (image.length > 8 && mime_type.has_prefix ("image/"), "a picture");
	}

	public async void typed_parameters () throws Error {
		var dict = new VariantDict ();
		dict.insert ("hard_limit", "t", (uint64) 1 << 20);
		var limits = dict.end ();
		check (blocking ? domain.set_memory_parameters (limits, LIVE) : yield domain.set_memory_parameters_async (limits, LIVE), "set");
		var read = blocking ? domain.fetch_memory_parameters (LIVE) : yield domain.fetch_memory_parameters_async (LIVE);
		check (read.lookup_value ("hard_limit", VariantType.UINT64).get_uint64 () == 1 << 20, "hard_limit");
		try {
			if (blocking)
				domain.set_memory_parameters (new Variant.string ("x"), LIVE);
			else
				yield domain.set_memory_parameters_async (new Variant.string ("x"), LIVE);
			check (false, "not refused");
		} catch (IOError.INVALID_ARGUMENT e) {
		}
	}

	public async void records () throws Error {
		var info = blocking ? domain.fetch_info () : yield domain.fetch_info_async ();
		check (info.state == RUNNING && info.max_memory == 262144 << 10 && info.n_vcpus == 2, "info");
		var node = blocking ? connection.node.fetch_info () : yield connection.node.fetch_info_async ();
		check (node.model == "i686" && node.n_cpus == 16, "the host");
		check (blocking ? domain.pin_vcpu (0, { 2, 0 }, LIVE) : yield domain.pin_vcpu_async (0, { 2, 0 }, LIVE), "pinned");
		var vcpus = blocking ? domain.list_vcpus () : yield domain.list_vcpus_async ();
		check (vcpus.length == 2 && vcpus[1].number == 1 && vcpus[1].state == RUNNING, "virtual CPUs");
		uint[] cpus = vcpus[0].get_cpus ();
		check (cpus.length == 2 && cpus[0] == 0 && cpus[1] == 2, "where it may run");
	}

	public async void arrays () throws Error {
		string[] models = blocking ? connection.list_cpu_model_names ("x86_64") : yield connection.list_cpu_model_names_async ("x86_64");
		check (models.length > 0 && models[0] != "", "CPU models");
		int frozen = blocking ? domain.freeze_filesystems ({ "/" }) : yield domain.freeze_filesystems_async ({ "/" });
		check (frozen == 1, "frozen");
		frozen = blocking ? domain.thaw_filesystems ({}) : yield domain.thaw_filesystems_async ({});
		check (frozen >= 1, "thawed");
		check (blocking ? domain.send_key (LINUX, 50000000, { 29, 56, 111 }) : yield domain.send_key_async (LINUX, 50000000, { 29, 56, 111 }), "keys");
		uint64[] memory = blocking ? connection.node.fetch_cells_free_memory (0, 8) : yield connection.node.fetch_cells_free_memory_async (0, 8);
		check (memory.length == 2 && memory[0] > 0 && memory[1] > memory[0], "cells");
	}

	public async void objects () throws Error {
		var other = connection.lookup_domain_by_name ("test");
		Virgo.Domain[] both = { domain, other };
		var stats = blocking ? connection.fetch_all_domain_stats (both, STATE, 0) : yield connection.fetch_all_domain_stats_async (both, STATE, 0);
		check (stats.length == 2, "two");
		foreach (unowned Virgo.DomainStats record in stats) {
			check (record.domain in both, "whose they are");
			check (record.values.lookup_value ("state.state", null) != null, "state.state");
		}
	}

	public async void descriptors () throws Error {
		check (blocking ? domain.destroy (0) : yield domain.destroy_async (0), "destroyed");
		int pipes[2] = { -1, -1 }, sockets[2] = { -1, -1 };
		check (Posix.pipe (pipes) == 0 && Posix.socketpair (Posix.AF_UNIX, Posix.SOCK_STREAM, 0, sockets) == 0, "descriptors");
		int[] files = { pipes[0], pipes[1] };
		check (blocking ? domain.start_with_files (files, 0) : yield domain.start_with_files_async (files, 0), "started");
		// The test driver has no graphics, which is known only after the descriptor was taken in.
		try {
			if (blocking)
				domain.open_graphics (0, sockets[0], SKIP_AUTH);
			else
				yield domain.open_graphics_async (0, sockets[0], SKIP_AUTH);
			check (false, "not refused");
		} catch (Virgo.Error.NO_SUPPORT e) {
		}
		check (Posix.close (pipes[0]) == 0 && Posix.close (pipes[1]) == 0, "they stay the caller's");
		check (Posix.close (sockets[0]) == 0 && Posix.close (sockets[1]) == 0, "they stay the caller's");
		try {
			if (blocking)
				domain.open_graphics (0, 987654, 0);
			else
				yield domain.open_graphics_async (0, 987654, 0);
			check (false, "not refused");
		} catch (IOError.INVALID_ARGUMENT e) {
		}
	}

	public async void stream () throws Error {
		var console = blocking ? domain.open_console (null, 0) : yield domain.open_console_async (null, 0);
		size_t written;
		if (blocking)
			console.output_stream.write_all ("hello, guest\n".data, out written);
		else
			yield console.output_stream.write_all_async ("hello, guest\n".data, Priority.DEFAULT, null, out written);
		var heard = new StringBuilder ();
		while (!("hello, guest" in heard.str)) {
			var more = blocking ? console.input_stream.read_bytes (256) : yield console.input_stream.read_bytes_async (256);
			check (more.length > 0, "an echo");
			heard.append_len ((string) more.get_data (), more.length);
		}
		check (blocking ? domain.destroy (0) : yield domain.destroy_async (0), "destroyed");
		while (true) {
			var rest = blocking ? console.input_stream.read_bytes (256) : yield console.input_stream.read_bytes_async (256);
			if (rest.length == 0)
				break;
		}
		check (console.close (), "closed");
	}

	// Objects that live

	public async void signals () throws Error {
		var log = new Array<string> ();
		var added = connection.domain_added.connect ((domain) => {
			log.append_val ("added");
			domain.started.connect ((detail) => log.append_val (detail == STARTED_BOOTED ? "started" : "?"));
			domain.stopped.connect ((detail) => log.append_val (detail == STOPPED_DESTROYED ? "stopped" : "?"));
			domain.state_changed.connect ((state, reason) => log.append_val (@"$((int) state)/$((int) reason)"));
			domain.notify["active"].connect (() => log.append_val (domain.active ? "on" : "off"));
		});
		var removed = connection.domain_removed.connect ((domain) => log.append_val ("removed"));
		var domain = blocking ? connection.define_domain (small ("signals-vala"), 0) : yield connection.define_domain_async (small ("signals-vala"), 0);
		for (int n = 0; n < 500 && log.length < 1; n++)
			yield pause (2);
		check (blocking ? domain.start (0) : yield domain.start_async (0), "start");
		check (blocking ? domain.destroy (0) : yield domain.destroy_async (0), "destroy");
		check (blocking ? domain.undefine (0) : yield domain.undefine_async (0), "undefine");
		for (int n = 0; n < 500 && log.length < 8; n++)
			yield pause (2);
		connection.disconnect (added);
		connection.disconnect (removed);
		var all = string.joinv (" ", log.data);
		check (all == "added on 1/257 started off 5/1282 stopped removed", all);
		try {
			domain.start (0);
			check (false, "not refused");
		} catch (Virgo.Error.NO_DOMAIN e) {
		}
	}

	public async void list_model () throws Error {
		var list = connection.domains;
		var mirror = new GenericArray<Object> ();
		for (uint n = 0; n < list.get_n_items (); n++)
			mirror.add (list.get_item (n));
		int before = mirror.length, changes = 0;
		bool right = true;
		var handler = list.items_changed.connect ((position, removed, added) => {
			if (removed > 0)
				mirror.remove_range (position, removed);
			for (uint n = 0; n < added; n++)
				mirror.insert ((int) (position + n), list.get_item (position + n));
			right = right && mirror.length == list.get_n_items ();
			for (uint n = 0; right && n < mirror.length; n++)
				right = mirror[n] == list.get_item (n);
			changes++;
		});
		Virgo.Domain[] made = {};
		for (int n = 0; n < 5; n++)
			made += blocking ? connection.define_domain (small (@"list-vala-$n"), 0) : yield connection.define_domain_async (small (@"list-vala-$n"), 0);
		for (int n = 0; n < 500 && mirror.length < before + 5; n++)
			yield pause (2);
		foreach (int n in new int[] { 2, 0, 4, 1, 3 })
			check (blocking ? made[n].undefine (0) : yield made[n].undefine_async (0), "undefine");
		for (int n = 0; n < 500 && mirror.length > before; n++)
			yield pause (2);
		list.disconnect (handler);
		check (right && changes == 10 && mirror.length == before, @"$changes changes, $(mirror.length) items");
	}

	public async void snapshots () throws Error {
		var list = domain.snapshots;
		int added = 0;
		domain.snapshot_added.connect ((one) => { added++; });
		for (int n = 0; n < 500 && list.loading; n++)
			yield pause (2);
		var xml = "<domainsnapshot><name>é</name></domainsnapshot>";
		Virgo.DomainSnapshot first = blocking ? domain.create_snapshot (xml) : yield domain.create_snapshot_async (xml, NONE);
		check (first.name == "é" && first.domain == domain && first.current && domain.has_current_snapshot, "the current one");
		for (int n = 0; n < 500 && added == 0; n++)
			yield pause (2);
		check (added == 1 && list.get_n_items () == 1 && list.get_item (0) == first, "in the list");
		check (first.state == RUNNING && first.parent_name == null && first.creation_time.to_unix () > 1000000000, "what it is");
		if (blocking) {
			domain.suspend ();
			first.revert ();
		} else {
			yield domain.suspend_async ();
			yield first.revert_async (NONE);
		}
		check (domain.state_reason == RUNNING_FROM_SNAPSHOT, "reverted");
		check ((blocking ? domain.fetch_current_snapshot () : yield domain.fetch_current_snapshot_async ()) == first, "the same object");
		try {
			if (blocking)
				first.lookup_parent ();
			else
				yield first.lookup_parent_async ();
			check (false, "not refused");
		} catch (Virgo.Error.NO_DOMAIN_SNAPSHOT e) {
		}
		check (blocking ? first.delete (CHILDREN) : yield first.delete_async (CHILDREN), "deleted");
	}

	public async void checkpoints () throws Error {
		var test = connection.lookup_domain_by_name ("test");
		var xml = "<domaincheckpoint><name>monday</name></domaincheckpoint>";
		Virgo.DomainCheckpoint made = blocking ? test.create_checkpoint (xml) : yield test.create_checkpoint_async (xml, NONE);
		check (made.name == "monday" && made.domain == test && made.parent_name == null, "what it is");
		var all = blocking ? test.list_all_checkpoints () : yield test.list_all_checkpoints_async (NONE);
		check (all.length == 1 && all[0] == made, "in the list");
		check ("bitmap='monday'" in (blocking ? made.fetch_xml (NO_DOMAIN) : yield made.fetch_xml_async (NO_DOMAIN)), "XML");
		check (blocking ? made.delete () : yield made.delete_async (NONE), "deleted");
		try {
			made.delete ();
			check (false, "not refused");
		} catch (Virgo.Error.NO_DOMAIN_CHECKPOINT e) {
		}
	}

	public async void identity () throws Error {
		check ((blocking ? connection.lookup_domain_by_name (NAME) : yield connection.lookup_domain_by_name_async (NAME)) == domain, "by name");
		check ((blocking ? connection.lookup_domain_by_uuid (UUID) : yield connection.lookup_domain_by_uuid_async (UUID)) == domain, "by UUID");
		check (domain.connection == connection, "its connection");
	}

	public async void errors () throws Error {
		try {
			if (blocking)
				connection.lookup_domain_by_name ("no-such-domain");
			else
				yield connection.lookup_domain_by_name_async ("no-such-domain");
			check (false, "not refused");
		} catch (Virgo.Error.NO_DOMAIN e) {
			check (e.code == 42 && "no-such-domain" in e.message, e.message);
			check (e.domain.to_string () == "virgo-error-quark", e.domain.to_string ());
		}
		try {
			if (blocking)
				domain.start (0);
			else
				yield domain.start_async (0);
			check (false, "not refused");
		} catch (Virgo.Error e) {
			check (e is Virgo.Error.OPERATION_INVALID, e.message);
		}
	}

	public async void cancel () throws Error {
		var early = new Cancellable (), during = new Cancellable ();
		early.cancel ();
		try {
			if (blocking)
				domain.suspend (early);
			else
				yield domain.suspend_async (early);
			check (false, "not cancelled");
		} catch (IOError.CANCELLED e) {
		}
		var thread = new Thread<void> ("cancel", () => {
			Thread.usleep (30000);
			during.cancel ();
		});
		try {
			if (blocking)
				domain.wait_for_state (CRASHED, during);
			else
				yield domain.wait_for_state_async (CRASHED, during);
			check (false, "not cancelled");
		} catch (IOError.CANCELLED e) {
		}
		thread.join ();
		check (domain.state == RUNNING, "it still runs");
	}

	public async void wrong () throws Error {
		foreach (int what in new int[] { 0, 1, 2 }) {
			try {
				switch (what) {
				case 0:
					if (blocking)
						domain.start ((Virgo.DomainStartFlags) (1 << 30));
					else
						yield domain.start_async ((Virgo.DomainStartFlags) (1 << 30));
					break;
				case 1:
					if (blocking)
						domain.wait_for_state ((Virgo.DomainState) 999);
					else
						yield domain.wait_for_state_async ((Virgo.DomainState) 999);
					break;
				case 2:
					if (blocking)
						domain.open_graphics (0, -1, 0);
					else
						yield domain.open_graphics_async (0, -1, 0);
					break;
				}
				check (false, @"$what is not refused");
			} catch (IOError.INVALID_ARGUMENT e) {
			}
		}
	}

	public async void run (string name) throws Error {
		switch (name) {
		case "open": yield opening (); break;
		case "initable": yield initable (); break;
		case "integers": yield integers (); break;
		case "several-results": yield time (); break;
		case "strings": yield strings (); break;
		case "booleans-enums-flags": yield booleans_enums_flags (); break;
		case "bytes": yield bytes (); break;
		case "typed-parameters": yield typed_parameters (); break;
		case "records": yield records (); break;
		case "arrays": yield arrays (); break;
		case "objects": yield objects (); break;
		case "descriptors": yield descriptors (); break;
		case "stream": yield stream (); break;
		case "signals": yield signals (); break;
		case "list-model": yield list_model (); break;
		case "snapshots": yield snapshots (); break;
		case "checkpoints": yield checkpoints (); break;
		case "identity": yield identity (); break;
		case "errors": yield errors (); break;
		case "cancel": yield cancel (); break;
		case "wrong": yield wrong (); break;
		default: throw new Failed.CHECK ("no such check");
		}
	}
}

const string[] CHECKS = {
	"open", "initable", "integers", "several-results", "strings", "booleans-enums-flags", "bytes", "typed-parameters",
	"records", "arrays", "objects", "descriptors", "stream", "signals", "list-model", "snapshots",
	"checkpoints", "identity", "errors", "cancel", "wrong"
};

async int run_all () {
	int failures = 0;
	foreach (unowned string name in CHECKS) {
		foreach (bool blocking in new bool[] { true, false }) {
			var how = blocking ? "blocking" : "yield";
			try {
				var shapes = new Shapes (blocking);
				Error? wrong = null;
				try {
					yield shapes.run (name);
				} catch (Error e) {
					wrong = e;
				}
				shapes.finish ();
				if (wrong != null)
					throw wrong;
				stdout.printf ("ok %s %s\n", name, how);
			} catch (Error e) {
				failures++;
				stdout.printf ("not ok %s %s: %s\n", name, how, e.message);
			}
		}
	}
	return failures;
}

int main () {
	int failures = -1;
	var loop = new MainLoop ();
	run_all.begin ((source, result) => {
		failures = run_all.end (result);
		loop.quit ();
	});
	loop.run ();
	stdout.printf ("%d failures\n", failures);
	return failures == 0 ? 0 : 1;
}
