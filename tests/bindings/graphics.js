// graphics.js KERNEL FOLDER: a file descriptor that is a result, from JavaScript: a client's end of a VNC display.
imports.gi.versions.Virgo = '1';
const {Gio, GLib, Virgo} = imports.gi;
const System = imports.system;
Gio._promisify(Virgo.Domain.prototype, 'open_graphics_fd_async', 'open_graphics_fd_finish');

const [KERNEL, FOLDER] = ARGV;
const XML = `<domain type='qemu'><name>graphics-js</name><memory unit='MiB'>32</memory>
  <os><type machine='q35'>hvm</type><kernel>${KERNEL}</kernel></os>
  <devices><graphics type='vnc'><listen type='none'/></graphics><video><model type='vga'/></video></devices></domain>`;

function expectVnc(fd) {
    const socket = Gio.Socket.new_from_fd(fd);
    socket.set_timeout(10);
    const stream = socket.connection_factory_create_connection();
    const bytes = stream.get_input_stream().read_bytes(8, null);
    const greeting = imports.byteArray.toString(imports.byteArray.fromGBytes(bytes));
    if (greeting !== 'RFB 003.')
        throw new Error(`not VNC: ${greeting}`);
    stream.close(null);
}

async function run() {
    const connection = Virgo.Connection.open(`qemu:///embed?root=${FOLDER}`, 0, null);
    const domain = connection.create_domain(XML, 0, null);
    try {
        const skip = Virgo.DomainGraphicsFlags.SKIP_AUTH;
        expectVnc(domain.open_graphics_fd(0, skip, null));
        expectVnc(await domain.open_graphics_fd_async(0, skip, null));
    } finally {
        domain.destroy(0, null);
        connection.close(null);
    }
}

const loop = GLib.MainLoop.new(null, false);
let status = 0;
run().catch(e => {
    print(`${e}\n${e.stack}`);
    status = 1;
}).finally(() => loop.quit());
loop.run();
System.exit(status);
