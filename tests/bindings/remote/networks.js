// networks.js URI: a session with a network, from JavaScript. See networks.py.
imports.gi.versions.Virgo = '1';
const {GLib, Virgo} = imports.gi;

const XML = "<network><name>session</name><bridge name='br-session'/></network>";
const context = GLib.MainContext.default();
const log = [];

const say = (...words) => print(words.join(' '));

function heard(line) {
    while (!log.includes(line))
        context.iteration(true);
    log.splice(log.indexOf(line), 1);
    say(line);
}

function call(owner, name, ...args) {
    let answer = null;
    owner[`${name}_async`](...args, null, (_, result) => (answer = result));
    while (!answer)
        context.iteration(true);
    return owner[`${name}_finish`](answer);
}

const connection = Virgo.Connection.open(ARGV[0], Virgo.ConnectionFlags.NONE, null);
try {
    connection.lookup_network_by_name('session', null);
} catch (error) {
    if (!(error instanceof GLib.Error) || !error.matches(Virgo.Error, Virgo.Error.NO_NETWORK))
        throw error;
    say('refused:', GLib.quark_to_string(error.domain), error.code);
}
const networks = connection.networks;
while (networks.loading)
    context.iteration(true);
if (networks.error)
    throw networks.error;
const names = [];
for (let n = 0; n < networks.get_n_items(); n++)
    names.push(networks.get_item(n).name);
say('networks', ...names);
connection.connect('network-added', (_, network) => log.push(`added ${network.name}`));
connection.connect('network-removed', (_, network) => log.push(`removed ${network.name}`));
const network = call(connection, 'define_network', XML, Virgo.NetworkDefineFlags.NONE);
heard('added session');
const activity = () => network.active ? 'active' : 'inactive';
say(network.name, network.bridge_name, activity());
if (call(connection, 'lookup_network_by_uuid', network.uuid) !== network)
    throw new Error('there are two');
for (const signal of ['started', 'stopped', 'undefined'])
    network.connect(signal, () => log.push(signal));
network.connect('notify::active', () => log.push(activity()));
network.start(null);
heard('active');
heard('started');
const {NetworkUpdateCommand: Command, NetworkUpdateSection: Section} = Virgo;
network.update(Command.ADD_LAST, Section.PORTGROUP, -1, "<portgroup name='group'/>", Virgo.NetworkUpdateFlags.NONE, null);
const isThere = call(network, 'fetch_xml', Virgo.NetworkXmlFlags.NONE).includes("<portgroup name='group'");
say('updated', isThere ? 'True' : 'False');
call(network, 'destroy');
heard('inactive');
heard('stopped');
network.undefine(null);
heard('undefined');
heard('removed session');
say('networks', networks.get_n_items());
