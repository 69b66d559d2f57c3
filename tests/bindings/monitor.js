// monitor.js KERNEL FOLDER: what QEMU's monitor tells, from JavaScript.
imports.gi.versions.Virgo = '1';
const {GLib, Virgo} = imports.gi;

const [KERNEL, FOLDER] = ARGV;
const XML = `<domain type='qemu'><name>monitor-js</name><memory unit='MiB'>32</memory>
  <os><type machine='q35'>hvm</type><kernel>${KERNEL}</kernel></os></domain>`;

function check(condition, what) {
    if (!condition)
        throw new Error(what);
}

const connection = Virgo.Connection.open(`qemu:///embed?root=${FOLDER}`, Virgo.ConnectionFlags.NONE, null);
const domain = connection.create_domain(XML, Virgo.DomainStartFlags.NONE, null);
const told = [];
domain.connect('qemu-monitor-event', (_, event, time, details) => told.push([event, time.to_unix(), details]));
const {REGEX, NO_CASE, NONE} = Virgo.DomainQemuMonitorEventFlags;
const every = connection.watch_qemu_monitor(null, '^stop$', REGEX | NO_CASE, null);
const own = connection.watch_qemu_monitor(domain, 'RESET', NONE, null);
domain.suspend(null);
domain.resume(null);
domain.reset(null);
while (told.length < 2)
    GLib.MainContext.default().iteration(true);
connection.unwatch_qemu_monitor(every, null);
connection.unwatch_qemu_monitor(own, null);
domain.suspend(null);
domain.destroy(Virgo.DomainDestroyFlags.NONE, null);
check(told.map(([event]) => event).join() === 'STOP,RESET', told);
check(Math.abs(GLib.get_real_time() / 1e6 - told[0][1]) < 600 && told[0][2] === null, 'of a stop');
check(told[1][2].includes('"guest":false'), 'of a reset');
connection.close(null);
