// Boots a Linux guest, watches it, takes its picture, and shuts it down.
//
// Usage: virtual-machine GUEST TEMPLATE [FOLDER]

async void run (string guest, string template, string folder) throws Error {
    string xml;
    FileUtils.get_contents (template, out xml);

    var connection = yield Virgo.Connection.open_async ("qemu:///embed?root=" + folder);
    var types = yield connection.list_domain_types_async ();
    print ("%s on %s, type %s\n", connection.hypervisor, connection.node.hostname, types[0]);

    xml = xml.replace ("@TYPE@", types[0]).replace ("@GUEST@", guest);
    var domain = yield connection.define_domain_async (xml);
    domain.notify["state"].connect (() => print ("* state: %s\n", nick (typeof (Virgo.DomainState), domain.state)));
    domain.stopped.connect ((detail) => print ("* stopped: %s\n", nick (typeof (Virgo.DomainEventDetail), detail)));
    yield domain.start_async (Virgo.DomainStartFlags.AUTODESTROY);

    var stream = yield domain.open_console_async ();
    var console = new DataInputStream (stream.input_stream);
    string? line = "";
    while (!line.contains ("GUEST-READY")) {
        line = yield console.read_line_async ();
        if (line == null)
            throw new IOError.CLOSED ("the console ended early");
        print ("%s\n", line.chomp ());
    }

    string mime_type;
    var image = yield domain.screenshot_async (0, null, out mime_type);
    FileUtils.set_data (folder + "/screen.png", image.get_data ());
    print ("* %s: %s/screen.png\n", mime_type, folder);

    yield domain.shutdown_async ();
    yield domain.wait_for_state_async (Virgo.DomainState.SHUTOFF);
    yield domain.undefine_async ();
}

string nick (Type type, int value) {
    var values = (EnumClass) type.class_ref ();
    return values.get_value (value).value_nick;
}

int main (string[] arguments) {
    if (arguments.length < 3) {
        printerr ("usage: %s GUEST TEMPLATE [FOLDER]\n", arguments[0]);
        return 2;
    }
    var status = 0;
    var loop = new MainLoop ();
    var guest = Filename.canonicalize (arguments[1]);
    var folder = Filename.canonicalize (arguments.length > 3 ? arguments[3] : "virgo-demo");
    run.begin (guest, arguments[2], folder, (_, result) => {
        try {
            run.end (result);
        } catch (Error error) {
            printerr ("%s\n", error.message);
            status = 1;
        }
        loop.quit ();
    });
    loop.run ();
    return status;
}
