// ports.js URI: a session with a network's ports, and a lease of the test driver, from JavaScript. See ports.py.
imports.gi.versions.Virgo = '1';
const {GLib, Virgo} = imports.gi;

const [UUID, MAC] = ['11111111-2222-4333-8444-555555555555', '52:54:00:00:00:01'];
const NETWORK = "<network><name>session</name><forward mode='bridge'/><bridge name='br-session'/></network>";
const PORT = `<networkport><uuid>${UUID}</uuid><owner><name>a</name><uuid>${UUID}</uuid></owner>` +
    `<mac address='${MAC}'/></networkport>`;

const say = (...words) => print(words.join(' '));
const truth = value => value ? 'True' : 'False';

function check(condition, what) {
    if (!condition)
        throw new Error(what);
}

function until(holds) {
    while (!holds())
        GLib.MainContext.default().iteration(true);
}

function ofPorts(uri) {
    const connection = Virgo.Connection.open(uri, Virgo.ConnectionFlags.NONE, null);
    const network = connection.create_network(NETWORK, Virgo.NetworkCreateFlags.NONE, null);
    const {ports} = network;
    until(() => !ports.loading);
    say('ports', ports.get_n_items());
    const log = [];
    network.connect('port-added', (_, port) => log.push(`added ${port.uuid}`));
    network.connect('port-removed', (_, port) => log.push(`removed ${port.uuid}`));
    const port = network.create_port(PORT, Virgo.NetworkPortCreateFlags.NONE, null);
    port.connect('deleted', () => log.push('deleted'));
    until(() => log.length);
    say(log.pop());
    check(ports.get_item(0) === port && network.lookup_port_by_uuid(UUID, null) === port, 'one object');
    check(network.list_all_ports(null)[0] === port, 'listed');
    say('port of', port.network.name);
    check(port.network === network && port.connection === connection, 'owners');
    check(port.fetch_xml(null).includes(MAC), 'xml');
    const limit = new GLib.Variant('a{sv}', {'inbound.average': new GLib.Variant('t', 1000 << 10)});
    port.set_parameters(limit, null);
    const limits = port.fetch_parameters(null);
    say('limit', (limits instanceof GLib.Variant ? limits.recursiveUnpack() : limits)['inbound.average']);
    try {
        network.lookup_port_by_uuid('00000000-0000-4000-8000-000000000000', null);
    } catch (error) {
        if (!(error instanceof GLib.Error) || !error.matches(Virgo.Error, Virgo.Error.NO_NETWORK_PORT))
            throw error;
        say('refused:', GLib.quark_to_string(error.domain), error.code);
    }
    port.delete(null);
    until(() => log.length === 2);
    say(...log);
    say('ports', ports.get_n_items());
    say('leases', network.list_dhcp_leases(null, null).length);
    network.destroy(null);
}

function ofLeases() {
    const connection = Virgo.Connection.open('test:///default', Virgo.ConnectionFlags.NONE, null);
    const network = connection.lookup_network_by_name('default', null);
    network.create_port(PORT, Virgo.NetworkPortCreateFlags.NONE, null);
    const [lease] = network.list_dhcp_leases(MAC, null);
    check(lease.expires.to_unix() > GLib.DateTime.new_now_utc().to_unix() && lease.iaid === null, 'expires');
    const nick = lease.family === Virgo.IpAddressFamily.IPV4 ? 'ipv4' : 'ipv6';
    say('lease', lease.interface_name, nick, lease.mac, lease.prefix, lease.hostname,
        truth(lease.address.startsWith('192.168.122.')));
}

ofPorts(ARGV[0]);
ofLeases();
