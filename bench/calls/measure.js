// The same as measure.h, without CPU time, which GJS can't read.
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';

// The arguments: a URI, calls that block, async ones one at a time, and rounds of 1,000 at once.
export function asked() {
    const [uri = 'test:///default', ...counts] = ARGV;
    const [calls = 1000, oneAtATime = 1000, thousands = 1] = counts.map(Number);
    return [uri, calls, oneAtATime, thousands];
}

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
