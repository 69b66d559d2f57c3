// graphics KERNEL FOLDER: a file descriptor that is a result, from Vala: a client's end of a VNC display.
void expect_vnc (int fd) throws Error {
	var stream = new UnixInputStream (fd, true);
	var greeting = new uint8[8];
	size_t read;
	stream.read_all (greeting, out read);
	if (read != 8 || Memory.cmp (greeting, "RFB 003.", 8) != 0)
		throw new IOError.FAILED ("not VNC");
	stream.close ();
}

async void run (string kernel, string folder) throws Error {
	var connection = Virgo.Connection.open (@"qemu:///embed?root=$folder", 0);
	var domain = connection.create_domain (@"<domain type='qemu'><name>graphics-vala</name><memory unit='MiB'>32</memory>"
		+ @"<os><type machine='q35'>hvm</type><kernel>$kernel</kernel></os>"
		+ "<devices><graphics type='vnc'><listen type='none'/></graphics><video><model type='vga'/></video></devices></domain>", 0);
	expect_vnc (domain.open_graphics_fd (0, SKIP_AUTH));
	expect_vnc (yield domain.open_graphics_fd_async (0, SKIP_AUTH));
	domain.destroy (0);
	connection.close ();
}

int main (string[] args) {
	int status = 1;
	var loop = new MainLoop ();
	run.begin (args[1], args[2], (source, result) => {
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
