// authenticate.js URI: a daemon wants a password, from JavaScript. See authenticate.py.
imports.gi.versions.Virgo = '1';
const {Gio, GLib, Virgo} = imports.gi;
const System = imports.system;

Gio._promisify(Virgo.Connection.prototype, 'init_async', 'init_finish');

const USER = [Virgo.CredentialType.USERNAME, Virgo.CredentialType.AUTH_NAME];

const nick = (type, value) => Object.keys(type).find(k => type[k] === value).toLowerCase().replaceAll('_', '-');

function check(condition, what) {
    if (!condition)
        throw new Error(what);
}

const all = list => Array.from({length: list.get_n_items()}, (_, n) => list.get_item(n));
const login = request => request.answer_login('user', 'pencil');
const wrong = request => request.answer_login('user', 'pencils');
const cancel = request => request.cancel();

// Answers one by one and later, as a dialog does.
function later(request) {
    const answers = all(request.requests).map(wanted => USER.includes(wanted.kind) ? 'user' : 'pencil');
    GLib.timeout_add(GLib.PRIORITY_DEFAULT, 50, () => {
        request.answer(answers);
        return GLib.SOURCE_REMOVE;
    });
}

function notSo(request) {
    refused(Virgo.Error.INVALID_ARG, () => request.answer(['only one']));
    login(request);
    refused(Virgo.Error.OPERATION_INVALID, () => login(request));
}

function refused(code, call) {
    try {
        call();
    } catch (error) {
        check(error instanceof Virgo.Error && error.code === code, error);
        print('refused:', nick(Virgo.Error, code));
        return;
    }
    throw new Error('not refused');
}

async function attempt(name, answer, init = connection => connection.init_async(GLib.PRIORITY_DEFAULT, null)) {
    const connection = new Virgo.Connection({uri: ARGV[0]});
    let problem = null;
    if (answer) {
        connection.connect('authenticate', (_, request) => {
            try {
                const wanted = all(request.requests);
                print('asked by', request.service, request.mechanism, ...wanted.map(each => nick(Virgo.CredentialType, each.kind)));
                check(request.host && wanted.every(each => each.prompt), 'no host, or no prompt');
                answer(request);
            } catch (error) {
                problem = error;
            }
        });
    }
    try {
        await init(connection);
    } catch (error) {
        check(error instanceof Virgo.Error && !error.message.includes('pencil'), error);
        print(`${name}:`, nick(Virgo.ConnectionState, connection.state), nick(Virgo.Error, error.code));
        return;
    } finally {
        check(!problem, problem);
    }
    print(`${name}:`, nick(Virgo.ConnectionState, connection.state), connection.domains.get_item(0).name);
    connection.close(null);
}

async function run() {
    await attempt('login', login);
    await attempt('later', later);
    await attempt('not so', notSo);
    await attempt('wrong', wrong);
    await attempt('cancel', cancel);
    await attempt('nobody asked', null);
    await attempt('blocking', login, connection => connection.init(null));
    await attempt('blocking, wrong', wrong, connection => connection.init(null));
}

const loop = GLib.MainLoop.new(null, false);
let status = 0;
run().catch(error => {
    print(`${error}\n${error.stack}`);
    status = 1;
}).finally(() => loop.quit());
loop.run();
System.exit(status);
