// Boots a Linux guest, watches it, takes its picture, and shuts it down.
//
// Usage: gjs -m virtualMachine.js GUEST [FOLDER]
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Virgo from 'gi://Virgo?version=1';
import System from 'system';

Gio._promisify(Gio.DataInputStream.prototype, 'read_line_async', 'read_line_finish');

const nick = (type, value) => Object.keys(type).find(k => type[k] === value).toLowerCase();

async function main(guest, folder = 'virgo-demo') {
    guest = GLib.canonicalize_filename(guest, null);
    folder = GLib.canonicalize_filename(folder, null);
    const here = Gio.File.new_for_uri(import.meta.url).get_parent().get_parent();
    const [, bytes] = here.get_child('linux.xml').load_contents(null);

    const connection = await Virgo.Connection.open_async(`qemu:///embed?root=${folder}`);
    const [best] = await connection.list_domain_types_async();
    print(`${connection.hypervisor} on ${connection.node.hostname}, type ${best}`);

    const xml = new TextDecoder().decode(bytes).replaceAll('@TYPE@', best).replaceAll('@GUEST@', guest);
    const domain = await connection.define_domain_async(xml);
    domain.connect('notify::state', () => print(`* state: ${nick(Virgo.DomainState, domain.state)}`));
    domain.connect('stopped', (_, detail) => print(`* stopped: ${nick(Virgo.DomainEventDetail, detail)}`));
    await domain.start_async(Virgo.DomainStartFlags.AUTODESTROY);

    const stream = await domain.open_console_async();
    const console = new Gio.DataInputStream({base_stream: stream.get_input_stream()});
    const decoder = new TextDecoder();
    for (let line = ''; !line.includes('GUEST-READY');) {
        const [bytes] = await console.read_line_async(GLib.PRIORITY_DEFAULT, null);
        if (bytes === null)
            throw new Error('The console has ended.');
        line = decoder.decode(bytes);
        print(line.trimEnd());
    }

    const [image, mimeType] = await domain.screenshot_async(0);
    GLib.file_set_contents(`${folder}/screen.png`, image.toArray());
    print(`* ${mimeType}: ${folder}/screen.png`);

    await domain.shutdown_async();
    await domain.wait_for_state_async(Virgo.DomainState.SHUTOFF);
    await domain.undefine_async();
}

const loop = new GLib.MainLoop(null, false);
let status = 0;
main(...ARGV).catch(error => {
    logError(error);
    status = 1;
}).finally(() => loop.quit());
loop.run();
System.exit(status);
