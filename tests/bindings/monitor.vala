// monitor KERNEL FOLDER: what QEMU's monitor tells, from Vala.
void run (string kernel, string folder) throws Error {
	var connection = Virgo.Connection.open (@"qemu:///embed?root=$folder", 0);
	var domain = connection.create_domain ("<domain type='qemu'><name>monitor-vala</name><memory unit='MiB'>32</memory>"
		+ @"<os><type machine='q35'>hvm</type><kernel>$kernel</kernel></os></domain>", 0);
	string[] told = {};
	domain.qemu_monitor_event.connect ((event, time, details) => {
		assert ((get_real_time () / 1000000 - time.to_unix ()).abs () < 600);
		told += @"$event $(details != null && "\"guest\":false" in details)";
	});
	var every = connection.watch_qemu_monitor (null, "^stop$", REGEX | NO_CASE);
	var own = connection.watch_qemu_monitor (domain, "RESET", 0);
	domain.suspend ();
	domain.resume ();
	domain.reset ();
	while (told.length < 2)
		MainContext.default ().iteration (true);
	connection.unwatch_qemu_monitor (every);
	connection.unwatch_qemu_monitor (own);
	domain.suspend ();
	domain.destroy (0);
	assert (string.joinv (", ", told) == "STOP false, RESET true");
	connection.close ();
}

int main (string[] args) {
	try {
		run (args[1], args[2]);
	} catch (Error e) {
		stdout.printf ("%s\n", e.message);
		return 1;
	}
	return 0;
}
