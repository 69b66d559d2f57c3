// admin.js ADMIN-URI URI: the administration of a daemon, from JavaScript. See admin.py.
imports.gi.versions.Virgo = '1';
const {Gio, GLib, Virgo} = imports.gi;

const context = GLib.MainContext.default();
const [ADMIN_URI, URI] = ARGV;
let log = [], lastState = null;

const nick = (type, value) => Object.keys(type).find(k => type[k] === value).toLowerCase().replaceAll('_', '-');

function say(...words) {
    log.push(words.join(' '));
    print(words.join(' '));
}

function heard(line) {
    while (!log.includes(line))
        context.iteration(true);
    log = [];
}

function check(isRight, what) {
    if (!isRight)
        throw new Error(what);
}

function begin(owner, name, args, cancellable, done) {
    owner[`${name}_async`](...args, cancellable, (_, result) => done(() => owner[`${name}_finish`](result)));
}

function call(owner, name, ...args) {
    let answer = null;
    begin(owner, name, args, null, finish => (answer = finish));
    while (!answer)
        context.iteration(true);
    return answer();
}

function refused(domain, code, ask) {
    try {
        ask();
    } catch (error) {
        if (!(error instanceof GLib.Error) || !error.matches(domain, code))
            throw error;
        say('refused:', GLib.quark_to_string(error.domain), error.code);
        return;
    }
    throw new Error('not refused');
}

function given_up(owner, name, ...args) {
    let answer = null;
    const cancellable = new Gio.Cancellable();
    begin(owner, name, args, cancellable, finish => (answer = finish));
    cancellable.cancel();
    while (!answer)
        context.iteration(true);
    return answer();
}

// Without the overrides it is a GVariant.
const plain = values => (values instanceof GLib.Variant ? values.recursiveUnpack() : values);

const connection = Virgo.AdminConnection.new(ADMIN_URI, Virgo.ConnectionFlags.NONE);
connection.connect('notify::state', () => {
    if ([Virgo.ConnectionState.OPENING, lastState].includes(connection.state))
        return;
    lastState = connection.state;
    say('state', nick(Virgo.ConnectionState, lastState));
});
connection.connect('opened', () => say('opened'));
connection.connect('closed', (_, reason) => say('closed', nick(Virgo.ConnectionCloseReason, reason)));
call(connection, 'reopen');
heard('opened');
check(connection.libvirt_version > 2000000 && connection.uri === ADMIN_URI, 'version and URI');
say('servers', ...call(connection, 'list_servers').map(server => server.name).sort());
refused(Virgo.Error, Virgo.Error.NO_SERVER, () => call(connection, 'lookup_server', 'nowhere'));
const server = connection.lookup_server('libvirtd', null);
check(call(connection, 'lookup_server', 'libvirtd') === server && server.connection === connection, 'one server');
const parameters = (name, value) => new GLib.Variant('a{sv}', {[name]: new GLib.Variant('u', value)});
server.set_thread_pool_parameters(parameters(Virgo.ADMIN_THREAD_POOL_MIN_WORKERS, 7), null);
say('workers', plain(call(server, 'fetch_thread_pool_parameters')).minWorkers);
refused(Virgo.Error, Virgo.Error.ARGUMENT_UNSUPPORTED,
    () => call(server, 'set_client_limits', parameters(Virgo.ADMIN_CLIENTS_CURRENT, 1)));

const own = Virgo.Connection.open(URI, Virgo.ConnectionFlags.READ_ONLY, null);
own.connect('closed', (_, reason) => say('sent away:', nick(Virgo.ConnectionCloseReason, reason)));
const [client] = call(server, 'list_clients');
say('client', nick(Virgo.AdminClientTransport, client.transport));
check(server.lookup_client(client.id, null) === client && client.server === server, 'one client');
const age = GLib.DateTime.new_now_utc().difference(client.connected_since);
check(Math.abs(age) < 3600 * GLib.USEC_PER_SEC, `it has connected at another time: ${age}`);
const info = plain(client.fetch_info(null));
check(info[Virgo.ADMIN_CLIENT_UNIX_PROCESS_ID] === new Gio.Credentials().get_unix_pid(), 'the process');
check(info[Virgo.ADMIN_CLIENT_READ_ONLY], 'read-only');
call(client, 'close');
heard('sent away: eof');
while (server.list_clients(null).length)
    ;
refused(Virgo.Error, Virgo.Error.NO_CLIENT, () => call(client, 'fetch_info'));

connection.set_logging_filters('1:rpc', null);
say('filters', call(connection, 'fetch_logging_filters').trim());
call(connection, 'set_logging_filters', null);
check(connection.fetch_logging_filters(null) === '', 'no filters');
check(connection.fetch_logging_outputs(null).includes('file:'), 'outputs');
refused(Virgo.Error, Virgo.Error.INVALID_ARG, () => call(connection, 'set_logging_outputs', '9:stderr'));
refused(Gio.IOErrorEnum, Gio.IOErrorEnum.CANCELLED, () => given_up(connection, 'list_servers'));
check(connection.supports('AdminServer', 'list_clients'), 'support');
let answers = 0;
for (let n = 0; n < 50; n++) {
    begin(server, 'fetch_client_limits', [], null, finish => {
        finish();
        answers++;
    });
}
check(answers === 0, 'nothing is answered before the main loop runs');
while (answers < 50)
    context.iteration(true);
say(answers, 'answers');

say('ready');
heard('closed eof');
check(connection.problem, 'a problem');
refused(Virgo.Error, Virgo.Error.INVALID_CONN, () => call(connection, 'list_servers'));
say('lost');
while (connection.state !== Virgo.ConnectionState.OPEN) {
    try {
        call(connection, 'reopen');
    } catch (error) {
        if (!error.matches(Virgo.Error, Virgo.Error.NO_CONNECT))
            throw error;
    }
}
heard('opened');
check(connection.lookup_server('libvirtd', null) === server && !connection.problem, 'the same server');
refused(Virgo.Error, Virgo.Error.NO_CLIENT, () => call(client, 'close'));
call(connection, 'close');
heard('closed client');
