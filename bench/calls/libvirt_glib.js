// libvirt-glib through GObject introspection; asynchronous calls are awaited.
import Gio from 'gi://Gio';
import LibvirtGObject from 'gi://LibvirtGObject?version=1.0';
import {asked, measure, measureMemory} from './measure.js';

Gio._promisify(LibvirtGObject.Domain.prototype, 'get_info_async', 'get_info_finish');

const [uri, calls, oneAtATime, thousands] = asked();
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

function name(calls) {
    for (let i = 0; i < calls; i++)
        domain.get_name();
}

blocking(1000);
measureMemory('blocking');
await atOnce(1);
measureMemory('async');
await measure('blocking', calls, 1, blocking);
await measure('async', oneAtATime, 1, oneByOne);
await measure('async-1000', thousands, 1000, atOnce);
await measure('name', calls, 1, name);
