// The short forms that the overrides bring to JavaScript.
imports.gi.versions.Virgo = '1';
const {Gio, GLib, GObject, Virgo} = imports.gi;
const System = imports.system;

const NAME = 'overrides-js';
const XML = `<domain type='test'><name>${NAME}</name><memory unit='KiB'>262144</memory><vcpu>2</vcpu>
  <os><type>hvm</type></os></domain>`;
const LIVE = Virgo.DomainModificationImpact.LIVE;

function check(condition, what) {
    if (!condition)
        throw new Error(`failed: ${what}`);
}

function equal(found, wanted) {
    const [a, b] = [found, wanted].map(x => JSON.stringify(x, (_, v) => typeof v === 'bigint' ? `${v}n` : v));
    check(a === b, `${a} is not ${b}`);
}

async function refused(type, word, call) {
    let error = null;
    try {
        await call();
    } catch (e) {
        error = e;
    }
    check(error instanceof type && error.message.includes(word), `${call} gave ${error}`);
}

const checks = {
    async what_may_be_left_out({connection, domain}) {
        equal(connection.flags, 0);
        const other = Virgo.Connection.open('test:///default', Virgo.ConnectionFlags.READ_ONLY);
        equal(other.flags, Virgo.ConnectionFlags.READ_ONLY);
        other.close();
        check(domain.fetch_xml().includes(NAME), 'no flags');
        check(domain.fetch_xml(0, null).includes(NAME), 'as without the overrides');
        check(domain.open_console() instanceof Gio.IOStream, 'a console');
        const cancelled = new Gio.Cancellable();
        cancelled.cancel();
        for (const call of [() => domain.fetch_xml(0, cancelled), () => domain.fetch_xml_async(0, cancelled)])
            await refused(GLib.Error, 'cancelled', call);
        await refused(TypeError, 'define_domain', () => connection.define_domain());
        await refused(TypeError, 'define_domain', () => connection.define_domain_async());
    },

    async promises({connection, domain}) {
        check((await domain.fetch_xml_async()).includes(NAME), 'no arguments');
        check((await domain.fetch_xml_async(0)).includes(NAME), 'flags');
        check((await domain.fetch_xml_async(0, null)).includes(NAME), 'a cancellable');
        const other = await Virgo.Connection.open_async('test:///default');
        await other.close_async();
        equal(other.state, Virgo.ConnectionState.CLOSED);
        const xml = await new Promise(resolve => domain.fetch_xml_async(0, null, (source, result) => {
            check(source === domain, 'the source');
            resolve(source.fetch_xml_finish(result));
        }));
        check(xml.includes(NAME), 'a callback');
        await refused(GLib.Error, 'nothing', () => connection.lookup_domain_by_name_async('nothing'));
    },

    // A program that was written without the overrides.
    async promisify({domain}) {
        Gio._promisify(Virgo.Domain.prototype, 'fetch_xml_async', 'fetch_xml_finish');
        check((await domain.fetch_xml_async(0, null)).includes(NAME), 'promisified');
        check((await domain.fetch_xml_async(0)).includes(NAME), 'promisified, without a cancellable');
        check((await domain.fetch_xml_async()).includes(NAME), 'promisified, without anything');
    },

    async arrays({domain}) {
        check(domain.freeze_filesystems(null) >= 0, 'null');
        check(domain.thaw_filesystems() >= 0, 'left out');
        check(await domain.freeze_filesystems_async() >= 0, 'left out of a pair');
        check(domain.thaw_filesystems([]) >= 0, 'empty');
    },

    async objects({domain}) {
        domain.set_memory_parameters({hard_limit: 1 << 20}, LIVE);
        const read = domain.fetch_memory_parameters(LIVE);
        equal(domain.list_vcpus().length, domain.list_vcpus()[0].number + 2);
        check(domain.list_vcpus()[0].cpus.length > 0, 'numbers as a property');
        check('state.state' in (await domain.connection.fetch_all_domain_stats_async())[0].values, 'a{sv} as a property');
        equal([Object.getPrototypeOf(read) === Object.prototype, read.hard_limit], [true, 1 << 20]);
        await domain.set_memory_parameters_async({soft_limit: new GLib.Variant('t', 1 << 19)}, LIVE);
        domain.set_memory_parameters(new GLib.Variant('a{sv}', {hard_limit: new GLib.Variant('t', 1 << 21)}), LIVE);
        const {hard_limit, soft_limit} = await domain.fetch_memory_parameters_async(LIVE);
        equal([hard_limit, soft_limit], [1 << 21, 1 << 19]);
    },

    async wrong_values({domain}) {
        const wrong = [[-1, RangeError], [2 ** 64, RangeError], [2n ** 64n, RangeError], ['1', TypeError], [1.5, TypeError],
            [true, TypeError], [null, TypeError]];
        for (const [value, type] of wrong) {
            await refused(type, 'hard_limit', () => domain.set_memory_parameters({hard_limit: value}, LIVE));
            await refused(type, 'hard_limit', () => domain.set_memory_parameters_async({hard_limit: value}, LIVE));
        }
        await refused(TypeError, 'colour', () => domain.set_memory_parameters({colour: 1}, LIVE));
        for (const flags of [new Gio.Cancellable(), 'x', true, {}]) {
            await refused(TypeError, 'flags', () => domain.destroy(flags));
            await refused(TypeError, 'flags', () => domain.destroy_async(flags));
        }
        check(domain.active, 'nothing was done');
        await refused(GLib.Error, 'zero byte', () => domain.rename('a\0b'));
        await refused(GLib.Error, 'zero byte', () => domain.rename_async('a\0b'));
    },

    // Every parameter takes its own range, and nothing beyond it.
    async types_of_parameters() {
        const {LIMITS, TYPES, toVariant} = imports.overrides._virgo;
        check(Object.keys(TYPES).length > 100, 'names');
        const type = values => toVariant(values).get_child_value(0).get_child_value(1).get_variant();
        for (const [name, wanted] of Object.entries(TYPES)) {
            if (wanted in LIMITS) {
                for (const [n, limit] of LIMITS[wanted].entries()) {
                    const value = type({[name]: limit});
                    equal([value.get_type_string(), BigInt(value.print(false))], [wanted, limit]);
                    await refused(RangeError, name, () => toVariant({[name]: limit + [-1n, 1n][n]}));
                }
                await refused(TypeError, name, () => toVariant({[name]: true}));
            } else {
                const [good, bad] = {b: [true, 1], s: ['x', 1], d: [1.5, 'x']}[wanted];
                const value = type({[name]: good});
                equal([value.get_type_string(), value.recursiveUnpack()], [wanted, good]);
                await refused(TypeError, name, () => toVariant({[name]: bad}));
            }
        }
    },

    async large_and_several() {
        const {toObject, toVariant} = imports.overrides._virgo;
        const values = {migrate_disks: ['vda', 'vdb'], weight: 1, hard_limit: 2n ** 64n - 1n, vcpu_quota: -1};
        const variant = toVariant(values);
        equal(variant.n_children(), 5);
        equal(toObject(variant), values);
        equal(toObject(toVariant(null)), {});
    },

    async lists({connection, domain}) {
        const domains = [...connection.domains];
        equal(domains.map(d => d.name).sort(), [NAME, 'test']);
        check(domains.includes(domain), 'the same object');
        let n = 0;
        for (const each of connection.domains)
            n += each instanceof Virgo.Domain ? 1 : 0;
        equal(n, 2);
    },

    // Every pair of every class makes a promise.
    async all_pairs() {
        let n = 0;
        for (const type of Object.values(Virgo)) {
            if (typeof type !== 'function' || !type.$gtype || !GObject.type_is_a(type.$gtype, GObject.Object.$gtype))
                continue;
            const name = type.$gtype.name.replace(/^Virgo/, '');
            for (const [method, description] of Object.entries(imports.overrides.Virgo.CLASSES[name]?.methods ?? {})) {
                if (description.endsWith('+')) {
                    for (const each of [method, `${method}_async`, `${method}_finish`])
                        check(!`${type.prototype[each]}`.includes('[native code]'), `${name}.${each}`);
                    n++;
                }
            }
        }
        check(n > 50, `${n} pairs`);
    },
};

async function run() {
    for (const [name, body] of Object.entries(checks)) {
        const connection = Virgo.Connection.open('test:///default');
        const domain = connection.define_domain(XML);
        domain.start();
        await body({connection, domain});
        domain.destroy();
        domain.undefine();
        connection.close();
        print(`${name}: ok`);
    }
}

const loop = new GLib.MainLoop(null, false);
let status = 0;
run().catch(error => {
    printerr(error.message, error.stack);
    status = 1;
}).finally(() => loop.quit());
loop.run();
System.exit(status);
