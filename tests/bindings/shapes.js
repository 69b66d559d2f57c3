// Every shape of parameter and result, from JavaScript: each check is made with blocking calls and
// with awaited ones, on the test driver.
imports.gi.versions.Virgo = '1';
const {Gio, GLib, GObject, Virgo} = imports.gi;
const System = imports.system;

// One line per class makes every asynchronous method a Promise.
for (const type of [Virgo.Connection, Virgo.Domain, Virgo.DomainCheckpoint, Virgo.DomainSnapshot, Virgo.Node]) {
    for (const holder of [type, type.prototype]) {
        for (const name of Object.getOwnPropertyNames(holder).filter(one => /^[a-z].*_async$/.test(one)))
            Gio._promisify(holder, name, name.replace(/_async$/, '_finish'));
    }
}
Gio._promisify(Gio.InputStream.prototype, 'read_bytes_async', 'read_bytes_finish');
Gio._promisify(Gio.OutputStream.prototype, 'write_all_async', 'write_all_finish');

const NAME = 'shapes-js';
const UUID = 'c0ffee00-0000-4000-8000-000000000015';
const XML = `<domain type='test'><name>${NAME}</name><uuid>${UUID}</uuid><title>Shapes</title>
  <memory unit='KiB'>262144</memory><currentMemory unit='KiB'>131072</currentMemory><vcpu current='2'>4</vcpu>
  <os><type>hvm</type></os><devices><console type='pty'/><graphics type='vnc'/><video><model type='vga'/></video>
  <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel></devices></domain>`;
const small = name => `<domain type='test'><name>${name}</name><memory>1024</memory><os><type>hvm</type></os></domain>`;

function check(condition, what) {
    if (!condition)
        throw new Error(`failed: ${what}`);
}

function equal(found, wanted) {
    const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
    check(a === b, `${a} is not ${b}`);
}

async function refused(domain, code, call) {
    let error = null;
    try {
        await call();
    } catch (e) {
        error = e;
    }
    check(error !== null, `${call} was not refused`);
    check(error instanceof GLib.Error && error.matches(domain, code), `${error} is not ${code}`);
    return error;
}

const pause = ms => new Promise(resolve => GLib.timeout_add(GLib.PRIORITY_DEFAULT, ms, () => {
    resolve();
    return GLib.SOURCE_REMOVE;
}));

async function until(condition) {
    for (let n = 0; n < 1000 && !condition(); n++)
        await pause(2);
}

// With the overrides it is a plain object already.
const plain = values => values instanceof GLib.Variant ? values.recursiveUnpack() : values;

// How calls are made.
const blocking = async (object, method, ...args) => object[method](...args, null);
const asynchronous = (object, method, ...args) => object[`${method}_async`](...args, null);

const checks = {
    async open({call}) {
        const connection = await call(Virgo.Connection, 'open', 'test:///default', Virgo.ConnectionFlags.READ_ONLY);
        equal(connection.state, Virgo.ConnectionState.OPEN);
        equal(connection.flags, Virgo.ConnectionFlags.READ_ONLY);
        equal(connection.uri, 'test:///default');
        equal(connection.hypervisor, 'Test');
        check(connection.supports('Domain', 'start'), 'start is supported');
        check(!connection.supports('Domain', 'qemu_monitor_command'), 'QEMU is not supported');
        await refused(Virgo.Error, Virgo.Error.INVALID_ARG, () => connection.supports('Domain', 'no_such_operation'));
        const domain = await call(connection, 'lookup_domain_by_name', 'test');
        await refused(Virgo.Error, Virgo.Error.OPERATION_DENIED, () => call(domain, 'suspend'));
        equal(await call(connection, 'close'), true);
        equal(connection.state, Virgo.ConnectionState.CLOSED);
        await refused(Virgo.Error, Virgo.Error.INVALID_CONN, () => call(connection.node, 'fetch_hostname'));
    },

    async initable({call}) {
        const connection = new Virgo.Connection({uri: 'test:///default'});
        if (connection.state !== Virgo.ConnectionState.OPEN) {
            if (call === blocking) {
                check(connection.init(null), 'init');
            } else {
                await new Promise((resolve, reject) => connection.init_async(GLib.PRIORITY_DEFAULT, null, (source, result) => {
                    try {
                        resolve(source.init_finish(result));
                    } catch (e) {
                        reject(e);
                    }
                }));
            }
        }
        equal(connection.state, Virgo.ConnectionState.OPEN);
    },

    async integers({call, connection, domain}) {
        const live = Virgo.DomainVcpuFlags.LIVE;
        check(await call(connection, 'lookup_domain_by_id', domain.id) === domain, 'the same object');
        equal(await call(domain, 'fetch_n_vcpus', live), 2);
        await call(domain, 'set_n_vcpus', 3, live);
        equal(await call(domain, 'fetch_n_vcpus', live), 3);
        equal(await call(domain, 'fetch_n_vcpus', live | Virgo.DomainVcpuFlags.MAXIMUM), 4);
        await call(domain, 'set_memory', 204800000, Virgo.DomainMemoryFlags.LIVE);
        equal(domain.memory, 204800000);
        check(await call(connection.node, 'fetch_free_memory') > 0, 'free memory');
        check(await call(connection, 'fetch_max_n_vcpus', null) > 0, 'max vcpus');
    },

    async time({call, domain}) {
        // From 2⁵³ on a number is not exact, and GJS says so.
        const then = 5000000000000000;
        await call(domain, 'set_time', then, Virgo.DomainSetTimeFlags.NONE);
        const now = await call(domain, 'fetch_time');
        check(now >= then && now < then + 60000000000, `${now} nanoseconds`);
    },

    async strings({call, connection, domain}) {
        check(await call(connection.node, 'fetch_hostname'), 'a host name');
        check(connection.node === connection.node && connection.node.hostname, 'the host');
        equal(domain.title, 'Shapes');
        equal(domain.get_description(), null);
        const [text, kind] = ['grüße <&> 🐧', Virgo.DomainMetadataType.DESCRIPTION];
        const both = Virgo.DomainModificationImpact.LIVE | Virgo.DomainModificationImpact.CONFIG;
        await call(domain, 'set_metadata', kind, text, null, null, both);
        equal(await call(domain, 'fetch_metadata', kind, null, 0), text);
        equal(domain.description, text);
        await call(domain, 'set_metadata', kind, null, null, null, both);
        equal(domain.description, null);
        check((await call(domain, 'fetch_xml', 0)).includes(`<name>${NAME}</name>`), 'the name in the XML');
    },

    async booleans_enums_flags({call, connection, domain}) {
        equal(domain.autostart, false);
        await call(domain, 'set_autostart', true);
        equal(domain.autostart, true);
        await call(domain, 'wait_for_state', Virgo.DomainState.RUNNING);
        await call(domain, 'suspend');
        equal(domain.state, Virgo.DomainState.PAUSED);
        equal(domain.state_reason, Virgo.DomainStateReason.PAUSED_USER);
        const domains = await call(connection, 'list_all_domains', Virgo.DomainListFlags.PAUSED | Virgo.DomainListFlags.PERSISTENT);
        equal(domains.length, 1);
        check(domains[0] === domain, 'the same object');
        await call(domain, 'resume');
    },

    async bytes({call, domain}) {
        const [image, mimeType] = await call(domain, 'screenshot', 0);
        check(image.get_size() > 8, 'a picture');
        check(mimeType.startsWith('image/'), mimeType);
    },

    async typed_parameters({call, domain}) {
        const live = Virgo.DomainModificationImpact.LIVE;
        const limits = {hard_limit: new GLib.Variant('t', 1 << 20), soft_limit: new GLib.Variant('t', 1 << 19)};
        await call(domain, 'set_memory_parameters', new GLib.Variant('a{sv}', limits), live);
        const read = await call(domain, 'fetch_memory_parameters', live);
        check(!(read instanceof GLib.Variant) || read.get_type_string() === 'a{sv}', 'a{sv}');
        // "No limit" is more than a number of JavaScript's can say.
        const limit = name => read instanceof GLib.Variant ? read.lookup_value(name, null).get_uint64() : read[name];
        equal(limit('hard_limit'), 1 << 20);
        equal(limit('soft_limit'), 1 << 19);
        await refused(Gio.IOErrorEnum, Gio.IOErrorEnum.INVALID_ARGUMENT,
            () => call(domain, 'set_memory_parameters', new GLib.Variant('s', 'x'), live));
    },

    async records({call, connection, domain}) {
        const info = await call(domain, 'fetch_info');
        equal([info.state, info.max_memory, info.n_vcpus], [Virgo.DomainState.RUNNING, 262144 << 10, 2]);
        const node = await call(connection.node, 'fetch_info');
        equal([node.model, node.n_cpus], ['i686', 16]);
        await call(domain, 'pin_vcpu', 0, [2, 0], Virgo.DomainModificationImpact.LIVE);
        const vcpus = await call(domain, 'list_vcpus');
        const {RUNNING} = Virgo.VcpuState;
        equal(vcpus.map(v => [v.number, v.state, v.get_cpus().length]), [[0, RUNNING, 2], [1, RUNNING, 16]]);
        equal(vcpus[0].get_cpus(), [0, 2]);
    },

    async arrays({call, connection, domain}) {
        const models = await call(connection, 'list_cpu_model_names', 'x86_64');
        check(models.length > 0 && models.every(m => typeof m === 'string'), 'CPU models');
        check((await call(connection, 'list_domain_types')).includes('test'), 'the domain type');
        equal(await call(domain, 'freeze_filesystems', ['/']), 1);
        check(await call(domain, 'thaw_filesystems', []) >= 1, 'thawed');
        await call(domain, 'send_key', Virgo.KeycodeSet.LINUX, 50000000, [29, 56, 111]);
        const memory = await call(connection.node, 'fetch_cells_free_memory', 0, 8);
        equal(memory.length, 2);
        check(memory[0] > 0 && memory[1] > memory[0], `${memory}`);
    },

    async objects({call, connection, domain}) {
        const other = await call(connection, 'lookup_domain_by_name', 'test');
        const stats = await call(connection, 'fetch_all_domain_stats', [domain, other], Virgo.DomainStatsTypes.STATE, 0);
        equal(stats.length, 2);
        for (const record of stats) {
            check([domain, other].includes(record.domain), 'whose they are');
            check('state.state' in plain(record.values), 'state.state');
        }
        check((await call(connection, 'fetch_all_domain_stats', null, 0, 0)).length >= 2, 'all of them');
    },

    async descriptors({call, domain}) {
        await call(domain, 'destroy', 0);
        // GJS has no pipe(): a stream of GIO's lends its descriptor.
        const [file, stream] = Gio.File.new_tmp('virgo-XXXXXX');
        const fd = stream.get_output_stream().get_fd?.() ?? 0;
        await call(domain, 'start_with_files', [fd], 0);
        file.delete(null);
        const invalid = [Gio.IOErrorEnum, Gio.IOErrorEnum.INVALID_ARGUMENT];
        await refused(...invalid, () => call(domain, 'open_graphics', 0, 987654, 0));
        await call(domain, 'destroy', 0);
        await refused(...invalid, () => call(domain, 'start_with_files', [0, 987654], 0));
        const socket = Gio.Socket.new(Gio.SocketFamily.UNIX, Gio.SocketType.STREAM, Gio.SocketProtocol.DEFAULT);
        await call(domain, 'start', 0);
        // The test driver has no graphics, which is known only after the descriptor was taken in.
        await refused(Virgo.Error, Virgo.Error.NO_SUPPORT,
            () => call(domain, 'open_graphics', 0, socket.fd, Virgo.DomainGraphicsFlags.SKIP_AUTH));
        check(socket.close(), 'it stays the caller\'s');
    },

    async stream({call, domain}) {
        const console = await call(domain, 'open_console', null, 0);
        check(console instanceof Gio.IOStream, 'an IOStream');
        const [input, output] = [console.get_input_stream(), console.get_output_stream()];
        const read = async () => {
            const bytes = call === blocking ? input.read_bytes(256, null)
                : await input.read_bytes_async(256, GLib.PRIORITY_DEFAULT, null);
            return imports.byteArray.toString(imports.byteArray.fromGBytes(bytes));
        };
        if (call === blocking)
            output.write_all('hello, guest\n', null);
        else
            await output.write_all_async('hello, guest\n', GLib.PRIORITY_DEFAULT, null);
        let heard = '';
        while (!heard.includes('hello, guest')) {
            const more = await read();
            check(more.length > 0, 'an echo');
            heard += more;
        }
        await call(domain, 'destroy', 0);
        while ((await read()).length > 0)
            ;
        check(console.close(null), 'closed');
    },

    async signals({call, connection}) {
        const log = [];
        const nick = (type, value) => Object.keys(type).find(k => type[k] === value);
        const ids = [
            connection.connect('domain-added', (_, domain) => {
                log.push('added');
                for (const name of ['defined', 'started', 'suspended', 'resumed', 'stopped', 'undefined'])
                    domain.connect(name, (__, detail) => log.push(`${name}:${nick(Virgo.DomainEventDetail, detail)}`));
                domain.connect('state-changed', (__, state, reason) =>
                    log.push(`${nick(Virgo.DomainState, state)}/${nick(Virgo.DomainStateReason, reason)}`));
                domain.connect('notify::active', () => log.push(domain.active));
            }),
            connection.connect('domain-removed', () => log.push('removed')),
        ];
        const domain = await call(connection, 'define_domain', small('signals-js'), 0);
        await until(() => log.length === 2);
        await call(domain, 'start', 0);
        await call(domain, 'suspend');
        await call(domain, 'resume');
        await call(domain, 'destroy', 0);
        await call(domain, 'undefine', 0);
        await until(() => log.includes('removed'));
        ids.forEach(id => connection.disconnect(id));
        equal(log, [
            'added', 'defined:DEFINED_ADDED',
            true, 'RUNNING/RUNNING_BOOTED', 'started:STARTED_BOOTED',
            'PAUSED/PAUSED_USER', 'suspended:SUSPENDED_PAUSED',
            'RUNNING/RUNNING_UNPAUSED', 'resumed:RESUMED_UNPAUSED',
            false, 'SHUTOFF/SHUTOFF_DESTROYED', 'stopped:STOPPED_DESTROYED',
            'undefined:UNDEFINED_REMOVED', 'removed',
        ]);
        await refused(Virgo.Error, Virgo.Error.NO_DOMAIN, () => call(domain, 'start', 0));
    },

    async properties({call, domain}) {
        const seen = [];
        const id = domain.connect('notify', (_, spec) => seen.push(spec.name));
        await call(domain, 'suspend');
        await until(() => seen.length === 2);
        domain.disconnect(id);
        equal(seen.sort(), ['state', 'state-reason']);
    },

    async list_model({call, connection}) {
        const {domains} = connection;
        check(domains === connection.get_domains(), 'one list');
        const items = () => Array.from({length: domains.get_n_items()}, (_, n) => domains.get_item(n));
        const mirror = items();
        let changes = 0, right = true;
        const id = domains.connect('items-changed', (_, position, removed, added) => {
            mirror.splice(position, removed, ...items().slice(position, position + added));
            changes++;
            right &&= mirror.length === items().length && items().every((item, n) => item === mirror[n]);
        });
        const before = mirror.length;
        const made = [];
        for (let n = 0; n < 5; n++)
            made.push(await call(connection, 'define_domain', small(`list-js-${n}`), 0));
        await until(() => mirror.length === before + 5);
        for (const n of [2, 0, 4, 1, 3])
            await call(made[n], 'undefine', 0);
        await until(() => mirror.length === before);
        domains.disconnect(id);
        equal([mirror.length, changes, right], [before, 10, true]);
    },

    async snapshots({call, domain}) {
        const {snapshots} = domain;
        await until(() => !snapshots.loading);
        const names = [];
        domain.connect('snapshot-added', (_, one) => names.push(one.name));
        const first = await call(domain, 'create_snapshot', '<domainsnapshot><name>é</name></domainsnapshot>', 0);
        check(first.domain === domain && first.current && domain.has_current_snapshot, 'it is the current one');
        await until(() => snapshots.n_items === 1 && names.length === 1);
        check(snapshots.get_item(0) === first && names[0] === 'é', 'it is in the list');
        check(first.creation_time.to_unix() > 1e9 && first.parent_name === null, 'a time and no parent');
        equal(first.state, Virgo.DomainSnapshotState.RUNNING);
        await call(domain, 'suspend');
        await call(first, 'revert', 0);
        equal(domain.state_reason, Virgo.DomainStateReason.RUNNING_FROM_SNAPSHOT);
        check(await call(domain, 'fetch_current_snapshot') === first, 'the same object');
        await refused(Virgo.Error, Virgo.Error.NO_DOMAIN_SNAPSHOT, () => call(first, 'lookup_parent'));
        await call(first, 'delete', Virgo.DomainSnapshotDeleteFlags.NONE);
        await until(() => snapshots.n_items === 0);
        await refused(Virgo.Error, Virgo.Error.NO_DOMAIN_SNAPSHOT, () => call(first, 'fetch_xml', 0));
    },

    async checkpoints({call, connection}) {
        const domain = await call(connection, 'lookup_domain_by_name', 'test');
        const xml = '<domaincheckpoint><name>monday</name></domaincheckpoint>';
        const checkpoint = await call(domain, 'create_checkpoint', xml, 0);
        check(checkpoint.domain === domain && checkpoint.parent_name === null, 'it is of the domain');
        equal((await call(domain, 'list_all_checkpoints', 0)).map(one => one.name), ['monday']);
        check((await call(checkpoint, 'fetch_xml', Virgo.DomainCheckpointXmlFlags.SIZE)).includes("size='"), 'a size');
        await call(checkpoint, 'delete', 0);
        await refused(Virgo.Error, Virgo.Error.NO_DOMAIN_CHECKPOINT, () => call(checkpoint, 'delete', 0));
    },

    async identity({call, connection, domain}) {
        check(await call(connection, 'lookup_domain_by_name', NAME) === domain, 'by name');
        check(await call(connection, 'lookup_domain_by_uuid', UUID) === domain, 'by UUID');
        check(await call(connection, 'define_domain', XML, 0) === domain, 'defined again');
        check(domain.connection === connection, 'its connection');
    },

    async errors({call, connection, domain}) {
        const error = await refused(Virgo.Error, Virgo.Error.NO_DOMAIN,
            () => call(connection, 'lookup_domain_by_name', 'no-such-domain'));
        check(error instanceof Virgo.Error, 'instanceof Virgo.Error');
        equal([error.code, error.message.includes('no-such-domain')], [42, true]);
        await refused(Virgo.Error, Virgo.Error.OPERATION_INVALID, () => call(domain, 'start', 0));
        await refused(Virgo.Error, Virgo.Error.NO_SUPPORT, () => call(domain, 'qemu_monitor_command', '{}',
            Virgo.DomainQemuMonitorCommandFlags.NONE));
    },

    async cancel({call, domain}) {
        const cancelled = [Gio.IOErrorEnum, Gio.IOErrorEnum.CANCELLED];
        const early = new Gio.Cancellable();
        early.cancel();
        const during = new Gio.Cancellable();
        if (call === blocking) {
            await refused(...cancelled, () => domain.suspend(early));
        } else {
            await refused(...cancelled, () => domain.suspend_async(early));
            GLib.timeout_add(GLib.PRIORITY_DEFAULT, 30, () => {
                during.cancel();
                return GLib.SOURCE_REMOVE;
            });
            await refused(...cancelled, () => domain.wait_for_state_async(Virgo.DomainState.CRASHED, during));
        }
        equal(domain.state, Virgo.DomainState.RUNNING);
    },

    async wrong({call, domain}) {
        const invalid = [Gio.IOErrorEnum, Gio.IOErrorEnum.INVALID_ARGUMENT];
        await refused(...invalid, () => call(domain, 'open_graphics', 0, -1, 0));
        // GJS itself knows the values of flags and enumerations, and what may be null.
        for (const wrong of [['start', 1 << 30], ['wait_for_state', 999], ['rename', null]]) {
            let thrown = null;
            try {
                await call(domain, ...wrong);
            } catch (e) {
                thrown = e;
            }
            check(thrown instanceof Error, `${wrong} is refused`);
        }
    },

    async wrong_finish({domain}) {
        const result = await new Promise(resolve =>
            Virgo.Domain.prototype._original_fetch_info_async.call(domain, null, (_, r) => resolve(r)));
        const fatal = GLib.log_set_always_fatal(GLib.LogLevelFlags.FLAG_FATAL);
        let logged = 0;
        const id = GLib.log_set_handler('Virgo', GLib.LogLevelFlags.LEVEL_CRITICAL, () => logged++);
        await refused(Gio.IOErrorEnum, Gio.IOErrorEnum.INVALID_ARGUMENT, () => domain.fetch_xml_finish(result));
        GLib.log_remove_handler('Virgo', id);
        GLib.log_set_always_fatal(fatal);
        equal(logged, 1);
        equal(domain.fetch_info_finish(result).n_vcpus, 2);
    },
};

let failures = 0;

async function run() {
    for (const [name, test] of Object.entries(checks)) {
        for (const call of [blocking, asynchronous]) {
            const connection = Virgo.Connection.open('test:///default', 0, null);
            const domain = connection.define_domain(XML, 0, null);
            try {
                domain.start(0, null);
                await test({call, connection, domain});
                print(`ok ${name} ${call.name}`);
            } catch (e) {
                failures++;
                print(`not ok ${name} ${call.name}: ${e}\n${e.stack ?? ''}`);
            }
            try {
                if (domain.active)
                    domain.destroy(0, null);
                domain.undefine(0, null);
                connection.close(null);
            } catch (e) {
                failures++;
                print(`not ok ${name} ${call.name}, cleaning up: ${e}`);
            }
        }
    }
}

const loop = GLib.MainLoop.new(null, false);
run().catch(e => {
    failures++;
    print(`not ok: ${e}\n${e.stack}`);
}).finally(() => loop.quit());
loop.run();
print(failures ? `${failures} checks failed` : 'all checks pass');
System.exit(failures ? 1 : 0);
