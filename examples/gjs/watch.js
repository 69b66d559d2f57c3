// Tells what happens to a host's virtual machines, until Ctrl-C; its daemon may come and go.
//
// Usage: gjs -m watch.js [URI]
import GLib from 'gi://GLib';
import Virgo from 'gi://Virgo?version=1';
import System from 'system';

const nick = (type, value) => Object.keys(type).find(k => type[k] === value).toLowerCase().replaceAll('_', '-');
const watched = new Set(); // a domain that comes back is the same object

function onItemsChanged(domains, position, _removed, added) {
    for (let n = position; n < position + added; n++) {
        const domain = domains.get_item(n);
        print(`${domain.name}: ${nick(Virgo.DomainState, domain.state)}`);
        if (!watched.has(domain))
            domain.connect('state-changed', onStateChanged);
        watched.add(domain);
    }
}

function onStateChanged(domain, state, reason) {
    print(`${domain.name}: ${nick(Virgo.DomainState, state)} (${nick(Virgo.DomainStateReason, reason)})`);
}

async function watch(uri = null) { // the default
    const connection = await Virgo.Connection.open_async(uri, Virgo.ConnectionFlags.READ_ONLY);
    print(`* ${connection.hypervisor} on ${connection.node.hostname}, ${connection.uri}`);

    connection.auto_reconnect = true;
    connection.connect('closed', () => print(`* ${connection.problem}`));
    connection.connect('opened', () => print('* open again'));
    connection.connect('domain-removed', (_, domain) => print(`${domain.name}: gone`));
    connection.domains.connect('items-changed', onItemsChanged);
    onItemsChanged(connection.domains, 0, 0, connection.domains.get_n_items());
    return connection;
}

const loop = new GLib.MainLoop(null, false);
let connection = null; // it is open for as long as it is held
watch(...ARGV).then(opened => (connection = opened)).catch(error => {
    printerr(error.message);
    loop.quit();
});
loop.run();
System.exit(connection ? 0 : 1);
