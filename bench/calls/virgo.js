// Virgo through GObject introspection; asynchronous calls are awaited.
import Gio from 'gi://Gio';
import Virgo from 'gi://Virgo?version=1';
import {asked, measure, measureMemory} from './measure.js';

Gio._promisify(Virgo.Domain.prototype, 'fetch_info_async', 'fetch_info_finish');

const [uri, calls, oneAtATime, thousands] = asked();
const connection = Virgo.Connection.open(uri, 0, null);
const domain = connection.lookup_domain_by_name('test', null);

function blocking(calls) {
    for (let i = 0; i < calls; i++)
        domain.fetch_info(null);
}

async function oneByOne(calls) {
    for (let i = 0; i < calls; i++)
        await domain.fetch_info_async(null);
}

async function atOnce(rounds) {
    for (let i = 0; i < rounds; i++)
        await Promise.all(Array.from({length: 1000}, () => domain.fetch_info_async(null)));
}

function name(calls) {
    for (let i = 0; i < calls; i++)
        domain.get_name();
}

function state(calls) {
    for (let i = 0; i < calls; i++)
        domain.get_state();
}

function property(calls) {
    for (let i = 0; i < calls; i++)
        domain.state;
}

blocking(1000);
measureMemory('blocking');
await atOnce(1);
measureMemory('async');
await measure('blocking', calls, 1, blocking);
await measure('async', oneAtATime, 1, oneByOne);
await measure('async-1000', thousands, 1000, atOnce);
await measure('name', calls, 1, name);
await measure('state', calls, 1, state);
await measure('property', calls, 1, property);
