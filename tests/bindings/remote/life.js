// life.js URI [stay]: what a connection and its domains tell and do, from JavaScript. See life.py.
imports.gi.versions.Virgo = '1';
const {Gio, GLib, Virgo} = imports.gi;
const System = imports.system;

Gio._promisify(Virgo.Connection, 'open_async', 'open_finish');
for (const name of ['close', 'define_domain', 'lookup_domain_by_name', 'lookup_domain_by_uuid'])
    Gio._promisify(Virgo.Connection.prototype, `${name}_async`, `${name}_finish`);
for (const name of ['destroy', 'fetch_xml', 'resume', 'start', 'suspend', 'undefine'])
    Gio._promisify(Virgo.Domain.prototype, `${name}_async`, `${name}_finish`);

const NEW = "<domain type='test'><name>new</name><memory>1024</memory><os><type>hvm</type></os></domain>";
const [URI, STAY] = ARGV;
let log = [], wake = () => {}, lastState = Virgo.ConnectionState.OPEN;

const nick = (type, value) => Object.keys(type).find(k => type[k] === value).toLowerCase().replaceAll('_', '-');

function say(...words) {
    log.push(words.join(' '));
    print(words.join(' '));
    wake();
}

async function heard(line) {
    while (!log.includes(line))
        await new Promise(resolve => (wake = resolve));
    log = [];
}

async function refused(domain, code, promise) {
    try {
        await promise;
    } catch (error) {
        if (!(error instanceof GLib.Error) || !error.matches(domain, code))
            throw error;
        say('refused:', GLib.quark_to_string(error.domain), error.code);
        return;
    }
    throw new Error('not refused');
}

function stateOf(connection) {
    // How often it is tried meanwhile is a matter of time.
    if ([Virgo.ConnectionState.OPENING, lastState].includes(connection.state))
        return;
    lastState = connection.state;
    say('state', nick(Virgo.ConnectionState, lastState));
}

async function run() {
    const connection = await Virgo.Connection.open_async(URI, 0, null);
    connection.auto_reconnect = true;
    const {domains} = connection;
    const domain = domains.get_item(0);
    say('is open:', connection.hypervisor, domain.name);
    connection.connect('notify::state', stateOf);
    connection.connect('opened', () => say('opened'));
    connection.connect('closed', (_, reason) => say('closed', nick(Virgo.ConnectionCloseReason, reason)));
    domains.connect('items-changed', (_, ...change) => say('list', ...change, 'of', domains.get_n_items()));
    domain.connect('state-changed', (_, state, reason) =>
        say('is', nick(Virgo.DomainState, state), nick(Virgo.DomainStateReason, reason)));
    for (const signal of ['started', 'stopped', 'suspended', 'resumed'])
        domain.connect(signal, (_, detail) => say(signal, nick(Virgo.DomainEventDetail, detail)));

    await domain.suspend_async(null);
    await heard('suspended suspended-paused');
    await domain.resume_async(null);
    await heard('resumed resumed-unpaused');
    await domain.destroy_async(0, null);
    await heard('stopped stopped-destroyed');
    await domain.start_async(0, null);
    await heard('started started-booted');
    const made = await connection.define_domain_async(NEW, 0, null);
    await heard('list 1 0 1 of 2');
    if (domains.get_item(1) !== made)
        throw new Error('another object');
    await made.undefine_async(0, null);
    await heard('list 1 1 0 of 1');

    await refused(Virgo.Error, Virgo.Error.NO_DOMAIN, connection.lookup_domain_by_name_async('nobody', null));
    await refused(Virgo.Error, Virgo.Error.INVALID_ARG, connection.lookup_domain_by_uuid_async('nobody', null));
    const givenUp = new Gio.Cancellable();
    const call = domain.fetch_xml_async(0, givenUp);
    givenUp.cancel();
    await refused(Gio.IOErrorEnum, Gio.IOErrorEnum.CANCELLED, call);
    const answers = await Promise.all(Array.from({length: 50}, () => domain.fetch_xml_async(0, null)));
    say(answers.filter(xml => xml.includes('<name>test</name>')).length, 'answers');

    if (STAY) {
        say('ready');
        await heard('closed eof');
        await refused(Virgo.Error, Virgo.Error.INVALID_CONN, domain.suspend_async(null));
        if (!connection.problem || domains.get_n_items() !== 1)
            throw new Error('no problem, or another list');
        say('lost');
        await heard('opened');
        if (connection.problem !== null)
            throw new Error(connection.problem);
        if (await connection.lookup_domain_by_name_async('test', null) !== domain)
            throw new Error('another object');
        say('the same');
        await domain.suspend_async(null);
        await heard('suspended suspended-paused');
    }
    await connection.close_async(null);
    await heard('closed client');
}

const loop = GLib.MainLoop.new(null, false);
let status = 0;
run().catch(error => {
    print(`${error}\n${error.stack}`);
    status = 1;
}).finally(() => loop.quit());
loop.run();
System.exit(status);
