// vapigen forgets where an asynchronous method that returns an array of numbers puts its length, and
// valac then passes an int for a gsize. tests/gir/check.py finds the methods that belong here.
namespace Virgo {
	public class Domain : GLib.Object {
		[CCode (array_length_pos = 0.1, array_length_type = "gsize")]
		public async uint[] fetch_emulator_pin_async (Virgo.DomainModificationImpact flags = 0, GLib.Cancellable? cancellable = null) throws GLib.Error;
	}

	public class Node : GLib.Object {
		[CCode (array_length_pos = 0.1, array_length_type = "gsize")]
		public async uint[] fetch_online_cpus_async (GLib.Cancellable? cancellable = null, out uint present) throws GLib.Error;
		[CCode (array_length_pos = 0.1, array_length_type = "gsize")]
		public async uint64[] fetch_cells_free_memory_async (int start_cell, int max_cells, GLib.Cancellable? cancellable = null) throws GLib.Error;
	}
}
