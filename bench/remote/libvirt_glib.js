// libvirt-glib through GObject introspection; asynchronous calls are awaited. See harness/remote.py.
import Gio from 'gi://Gio';
import LibvirtGObject from 'gi://LibvirtGObject?version=1.0';
import {measure, measureMemory} from '../calls/measure.js';

Gio._promisify(LibvirtGObject.Domain.prototype, 'get_info_async', 'get_info_finish');

const [uri, count] = [ARGV[1], parseInt(ARGV[2])];
const connection = LibvirtGObject.Connection.new(uri);
connection.open(null);
connection.fetch_domains(null);
const domain = connection.find_domain_by_name('test');

function blocking(calls) {
    for (let i = 0; i < calls; i++)
        domain.get_info();
}

async function oneByOne(calls) {
    for (let i = 0; i < calls; i++)
        await domain.get_info_async(null);
}

async function atOnce(rounds) {
    for (let i = 0; i < rounds; i++)
        await Promise.all(Array.from({length: 1000}, () => domain.get_info_async(null)));
}

blocking(1000);
measureMemory('1');
await atOnce(1);
await measure('blocking', count, 1, blocking);
await measure('async', count, 1, oneByOne);
await measure('async-1000', Math.max(count / 4000, 1), 1000, atOnce);
