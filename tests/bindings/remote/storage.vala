// storage URI FOLDER: a session with a storage pool in a folder of the host's, from Vala. See storage.py.
const int MIB = 1 << 20;

uint8[] content;
GenericArray<string> log;
SourceFunc? wake = null;

string nick (Type type, int value) {
	return ((EnumClass) type.class_ref ()).get_value (value).value_nick;
}

string volume_xml (string name, int mib) {
	return @"<volume><name>$name</name><capacity unit='MiB'>$mib</capacity><allocation>0</allocation></volume>";
}

void say (string line) {
	stdout.printf ("%s\n", line);
	stdout.flush ();
}

/* Keeps what a signal tells. What two objects tell, or a call and a signal, comes in any order. */
void hear (string line) {
	log.add (line);
	if (wake != null)
		wake ();
}

bool is_heard (string line, out uint at = null) {
	return log.find_with_equal_func (line, str_equal, out at);
}

/* Says them once all have been heard. */
async void heard (string[] lines) {
	foreach (var line in lines) {
		while (!is_heard (line)) {
			wake = heard.callback;
			yield;
			wake = null;
		}
	}
	foreach (var line in lines) {
		uint at;
		is_heard (line, out at);
		log.remove_index (at);
		say (line);
	}
}

void refused (Error error) {
	say (@"refused: $(error.domain) $(error.code)");
}

/* A file with something in it, and no name. */
int file (uint8[] content = {}) throws Error {
	string name;
	int fd = FileUtils.open_tmp ("virgo-XXXXXX", out name);
	FileUtils.unlink (name);
	var stream = new UnixOutputStream (fd, false);
	stream.write_all (content, null);
	Posix.lseek (fd, 0, Posix.SEEK_SET);
	return fd;
}

Bytes read_all (int fd) throws Error {
	Posix.lseek (fd, 0, Posix.SEEK_SET);
	var memory = new MemoryOutputStream.resizable ();
	memory.splice (new UnixInputStream (fd, true), CLOSE_SOURCE | CLOSE_TARGET);
	return memory.steal_as_bytes ();
}

/* Downloads all of it into a file of its size. */
Bytes content_of (Virgo.StorageVolume volume) throws Error {
	int fd = file ();
	var count = volume.download (fd, 0, 0, null);
	var read = read_all (fd);
	assert (read.length == count);
	return read;
}

void watch_pools (Virgo.Connection connection) throws Error {
	var pools = connection.storage_pools;
	connection.list_all_storage_pools (0);
	while (MainContext.default ().iteration (false));
	var others = pools.get_n_items ();
	for (uint n = 0; n < others; n++)
		assert (((Virgo.StoragePool) pools.get_item (n)).name != "session");
	say ("there is no such pool");
	pools.items_changed.connect ((at, removed, added) => hear (@"pools $(at - others) $removed $added"));
	connection.storage_pool_added.connect ((pool) => hear ("added " + pool.name));
	connection.storage_pool_removed.connect ((pool) => hear ("removed " + pool.name));
}

void hear_of (Virgo.StoragePool pool, string what) {
	hear (@"$what and " + nick (typeof (Virgo.StoragePoolState), pool.state));
}

void watch (Virgo.StoragePool pool) {
	pool.notify["active"].connect (() => hear ("notify active"));
	pool.notify["state"].connect (() => hear ("notify state"));
	pool.notify["capacity"].connect (() => {
		// Whether a pool that is stopped has a size is for the host to say.
		if (pool.active)
			hear ("notify capacity");
	});
	// That it was defined may be told before or after the call has answered.
	pool.undefined.connect ((pool) => hear_of (pool, "undefined"));
	pool.created.connect ((pool) => hear_of (pool, "created"));
	pool.deleted.connect ((pool) => hear_of (pool, "deleted"));
	pool.started.connect ((pool) => hear_of (pool, "started"));
	pool.stopped.connect ((pool) => hear_of (pool, "stopped"));
	pool.volumes.items_changed.connect ((list, at, removed, added) =>
		hear (@"volumes $at $removed $added of $(list.get_n_items ())"));
}

async void copy_files (Virgo.StorageVolume volume) throws Error {
	int fd = file (content);
	int64 told = 0, total = 0;
	var uploaded = volume.upload (fd, 0, 0, (done, all) => {
		told = done;
		total = all;
	});
	say (@"uploaded $uploaded");
	assert (told == MIB && total == MIB);
	Posix.close (fd);
	fd = file (content[0:5]);
	Posix.ftruncate (fd, 3 * MIB);
	var count = yield volume.upload_async (fd, MIB, 0, null, SPARSE_STREAM);
	say (@"uploaded $count");
	Posix.close (fd);

	var expected = new uint8[4 * MIB];
	Memory.copy (expected, content, MIB);
	Memory.copy (&expected[MIB], content, 5);
	assert (content_of (volume).compare (new Bytes (expected)) == 0);
	fd = file ();
	count = yield volume.download_async (fd, MIB - 5, 2 * MIB, null, SPARSE_STREAM);
	say (@"downloaded $count");
	assert (read_all (fd).compare (new Bytes (expected[MIB - 5:3 * MIB - 5])) == 0);
}

async void use_streams (Virgo.StorageVolume volume) throws Error {
	var input = yield volume.open_read_async (MIB - 3, 8);
	var read = new ByteArray ();
	read.append (input.read_bytes (4).get_data ());
	while (read.len < 8) {
		var more = yield input.read_bytes_async (8 - read.len);
		assert (more.length > 0);
		read.append (more.get_data ());
	}
	assert (Memory.cmp (read.data, &content[MIB - 3], 3) == 0 && Memory.cmp (&read.data[3], content, 5) == 0);
	assert (input.read_bytes (1).length == 0);
	yield input.close_async ();
	say (@"read $(read.len)");

	size_t written, more_written;
	var output = volume.open_write (2 * MIB, 0);
	output.write_all ("blocking".data, out written);
	output.close ();
	output = yield volume.open_write_async (2 * MIB + written, 0);
	yield output.write_all_async (" or not".data, Priority.DEFAULT, null, out more_written);
	yield output.close_async ();
	say (@"written $(written + more_written)");

	var memory = new MemoryOutputStream.resizable ();
	var source = yield volume.open_read_async (2 * MIB, MIB);
	var spliced = yield memory.splice_async (source, CLOSE_SOURCE | CLOSE_TARGET);
	say (@"spliced $spliced");
	assert (Memory.cmp (memory.get_data (), "blocking or not", 16) == 0);

	// More than was asked for does not go in, and nobody is told otherwise.
	output = yield volume.open_write_async (0, 4);
	try {
		yield output.write_all_async ("only four".data, Priority.DEFAULT, null, out written);
		yield output.close_async ();
		assert_not_reached ();
	} catch (Virgo.Error.SYSTEM_ERROR e) {
		refused (e);
	}
}

async void fail (Virgo.StoragePool pool, Virgo.StorageVolume volume) throws Error {
	try {
		yield pool.lookup_volume_by_name_async ("nobody");
		assert_not_reached ();
	} catch (Virgo.Error.NO_STORAGE_VOL e) {
		refused (e);
	}
	try {
		yield pool.create_volume_async (volume_xml ("disk", 1), 0);
		assert_not_reached ();
	} catch (Virgo.Error.STORAGE_VOL_EXIST e) {
		refused (e);
	}
	int full = Posix.open ("/dev/full", Posix.O_WRONLY);
	try {
		volume.download (full, 0, 0, null);
		assert_not_reached ();
	} catch (Virgo.Error.SYSTEM_ERROR e) {
		refused (e);
		say (e.message);
	}
	Posix.close (full);
	// A download is given up that waits for a reader who never comes.
	int[] ends = new int[2];
	Unix.open_pipe (ends, Posix.FD_CLOEXEC);
	var cancellable = new Cancellable ();
	Timeout.add (100, () => {
		cancellable.cancel ();
		return Source.REMOVE;
	});
	try {
		yield volume.download_async (ends[1], 0, 0, null, 0, cancellable);
		assert_not_reached ();
	} catch (IOError.CANCELLED e) {
		refused (e);
	}
	foreach (int end in ends)
		Posix.close (end);
	assert ((yield pool.lookup_volume_by_name_async ("disk")) == volume);
	say ("goes on");
}

async void run (string uri, string folder) throws Error {
	var connection = yield Virgo.Connection.open_async (uri, 0);
	watch_pools (connection);
	var pools = connection.storage_pools;
	var xml = @"<pool type='dir'><name>session</name><target><path>$folder</path></target></pool>";
	var pool = yield connection.define_storage_pool_async (xml, 0);
	yield heard ({ "pools 0 0 1", "added session" });
	watch (pool);
	var volumes = pool.volumes;
	yield pool.build_async (0);
	yield heard ({ "created and inactive" });
	yield pool.start_async (0);
	yield heard ({ "notify state", "notify active", "notify capacity", "started and running" });
	assert (pool.active && pool.capacity > 0 && pools.get_item (pools.get_n_items () - 1) == pool);

	var volume = yield pool.create_volume_async (volume_xml ("disk", 4), 0);
	yield heard ({ "volumes 0 0 1 of 1" });
	assert (volumes.get_item (0) == volume);
	assert ((yield volume.lookup_pool_async ()) == pool);
	assert (volume.path == @"$folder/disk");
	say (@"created $(volume.name) $(nick (typeof (Virgo.StorageVolumeType), volume.kind)) $(volume.capacity)");
	yield copy_files (volume);
	yield use_streams (volume);
	yield fail (pool, volume);

	volume.notify["capacity"].connect (() => hear (@"capacity $(volume.capacity)"));
	yield volume.resize_async (6 * MIB, 0);
	yield heard ({ @"capacity $(6 * MIB)" });
	var copy = yield pool.create_volume_from_async (volume_xml ("copy", 6), volume, 0);
	yield heard ({ "volumes 1 0 1 of 2" });
	assert (content_of (copy).compare (content_of (volume)) == 0);
	volume.wipe (ZERO);
	assert (content_of (volume).compare (new Bytes (new uint8[6 * MIB])) == 0);
	say ("wiped");
	yield volume.delete_async (0);
	yield heard ({ "volumes 0 1 0 of 1" });
	assert (volumes.get_item (0) == copy);

	yield pool.destroy_async ();
	yield heard ({ "notify state", "notify active", "stopped and inactive", "volumes 0 1 0 of 0" });
	pool.undefine ();
	yield heard ({ "undefined and inactive", "pools 0 1 0", "removed session" });
	foreach (var line in log)
		say ("nobody expected: " + line);
	yield connection.close_async ();
}

int main (string[] args) {
	log = new GenericArray<string> ();
	// No two of its pages are alike.
	content = new uint8[MIB];
	for (int n = 0; n < MIB; n++)
		content[n] = (uint8) (n ^ n >> 8 ^ n >> 16);
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
