// The same as measure.h, without CPU time, which GJS can't read.
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';

export async function measure(what, rounds, calls, run) {
    const begin = GLib.get_monotonic_time();
    await run(rounds);
    const wall = (GLib.get_monotonic_time() - begin) * 1000 / (rounds * calls);
    print(`${what} ${wall.toFixed(1)} -`);
}

export function measureMemory(when) {
    const [, bytes] = Gio.File.new_for_path('/proc/self/status').load_contents(null);
    const status = new TextDecoder().decode(bytes);
    const values = ['VmRSS', 'RssAnon', 'Threads'].map(key => status.match(`${key}:\\s+(\\d+)`)[1]);
    print(`memory-${when} ${values.join(' ')}`);
}
