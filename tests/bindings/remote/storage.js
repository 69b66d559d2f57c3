// storage.js URI FOLDER: a session with a storage pool in a folder of the host's, from JavaScript. See storage.py.
imports.gi.versions.Virgo = '1';
const {Gio, GLib, Virgo} = imports.gi;
const System = imports.system;

function promisify(type, names) {
    for (const name of names)
        Gio._promisify(type.prototype, `${name}_async`, `${name}_finish`);
}
Gio._promisify(Virgo.Connection, 'open_async', 'open_finish');
promisify(Virgo.Connection, ['close', 'define_storage_pool', 'list_all_storage_pools']);
promisify(Virgo.StoragePool,
    ['build', 'create_volume', 'create_volume_from', 'destroy', 'lookup_volume_by_name', 'start', 'undefine']);
promisify(Virgo.StorageVolume,
    ['delete', 'download', 'lookup_pool', 'open_read', 'open_write', 'resize', 'upload', 'wipe']);
promisify(Gio.InputStream, ['close', 'read_bytes']);
promisify(Gio.OutputStream, ['close', 'splice', 'write_bytes']);

const [URI, FOLDER] = ARGV;
const POOL = `<pool type='dir'><name>session</name><target><path>${FOLDER}</path></target></pool>`;
const MIB = 1 << 20;
// No two of its pages are alike.
const CONTENT = Uint8Array.from({length: MIB}, (_, n) => n ^ n >> 8 ^ n >> 16);
const log = [];
let wake = () => {};

const volumeXml = (name, mib) =>
    `<volume><name>${name}</name><capacity unit='MiB'>${mib}</capacity><allocation>0</allocation></volume>`;
const nick = (type, value) => Object.keys(type).find(k => type[k] === value).toLowerCase().replaceAll('_', '-');
const items = list => Array.from({length: list.get_n_items()}, (_, n) => list.get_item(n));
const say = (...words) => print(words.join(' '));

function check(condition, what) {
    if (!condition)
        throw new Error(`failed: ${what}`);
}

function equal(bytes, expected) {
    check(new GLib.Bytes(bytes).equal(new GLib.Bytes(expected)), 'other bytes were expected');
}

/** Keeps what a signal tells. What two objects tell, or a call and a signal, comes in any order. */
function hear(...words) {
    log.push(words.join(' '));
    wake();
}

/** Says them once all have been heard. */
async function heard(...lines) {
    while (!lines.every(line => log.includes(line)))
        await new Promise(resolve => (wake = resolve));
    for (const line of lines) {
        log.splice(log.indexOf(line), 1);
        say(line);
    }
}

async function refused(domain, code, promise) {
    try {
        await promise;
    } catch (error) {
        if (!(error instanceof GLib.Error) || !error.matches(domain, code))
            throw error;
        say('refused:', GLib.quark_to_string(error.domain), error.code);
        return error.message;
    }
    throw new Error('not refused');
}

/** A file with something in it. GIO's streams of files have descriptors: read(), append_to() and replace() give them. */
function makeFile(content = []) {
    const [file, stream] = Gio.File.new_tmp('virgo-XXXXXX');
    stream.get_output_stream().write_all(Uint8Array.from(content), null);
    stream.close(null);
    return file;
}

/** Downloads so much of it into a file. */
async function download(volume, offset, length, flags = 0) {
    const file = makeFile();
    const stream = file.replace(null, false, Gio.FileCreateFlags.NONE, null);
    const count = await volume.download_async(stream.get_fd(), offset, length, null, flags, null);
    stream.close(null);
    const [, content] = file.load_contents(null);
    file.delete(null);
    check(content.length === count, `${content.length} instead of ${count}`);
    return content;
}

async function watchPools(connection) {
    const pools = connection.storage_pools;
    await connection.list_all_storage_pools_async(0, null);
    while (GLib.MainContext.default().iteration(false))
        ;
    const others = items(pools);
    check(others.every(pool => pool.name !== 'session'), 'there is one');
    say('there is no such pool');
    pools.connect('items-changed', (_, at, ...change) => hear('pools', at - others.length, ...change));
    connection.connect('storage-pool-added', (_, pool) => hear('added', pool.name));
    connection.connect('storage-pool-removed', (_, pool) => hear('removed', pool.name));
    return pools;
}

function watch(pool) {
    for (const name of ['active', 'state'])
        pool.connect(`notify::${name}`, (_, spec) => hear('notify', spec.name));
    // Whether a pool that is stopped has a size is for the host to say.
    pool.connect('notify::capacity', (_, spec) => pool.active && hear('notify', spec.name));
    // That it was defined may be told before or after the call has answered.
    for (const name of ['undefined', 'created', 'deleted', 'started', 'stopped'])
        pool.connect(name, () => hear(name, 'and', nick(Virgo.StoragePoolState, pool.state)));
    const {volumes} = pool;
    volumes.connect('items-changed', (_, ...change) => hear('volumes', ...change, 'of', volumes.get_n_items()));
    return volumes;
}

async function copyFiles(volume) {
    const full = makeFile(CONTENT);
    const told = [];
    say('uploaded', volume.upload_from_file(full, (...sizes) => told.push(sizes), 0, null));
    check(`${told.at(-1)}` === `${[MIB, MIB]}`, `${told}`);
    full.delete(null);

    const sparse = makeFile(CONTENT.subarray(0, 5));
    const stream = sparse.open_readwrite(null);
    stream.truncate(3 * MIB, null);
    const {SPARSE_STREAM} = Virgo.StorageVolumeUploadFlags;
    say('uploaded', await volume.upload_async(stream.get_input_stream().get_fd(), MIB, 0, null, SPARSE_STREAM, null));
    stream.close(null);
    sparse.delete(null);

    const expected = new Uint8Array(4 * MIB);
    expected.set(CONTENT);
    expected.set(CONTENT.subarray(0, 5), MIB);
    equal(await download(volume, 0, 0), expected);
    const some = await download(volume, MIB - 5, 2 * MIB, Virgo.StorageVolumeDownloadFlags.SPARSE_STREAM);
    equal(some, expected.subarray(MIB - 5, 3 * MIB - 5));
    say('downloaded', some.length);
}

async function useStreams(volume) {
    const {PRIORITY_DEFAULT} = GLib;
    const input = await volume.open_read_async(MIB - 3, 8, null);
    const read = [...input.read_bytes(4, null).toArray()];
    while (read.length < 8) {
        const more = await input.read_bytes_async(8 - read.length, PRIORITY_DEFAULT, null);
        check(more.get_size() > 0, 'it ended too early');
        read.push(...more.toArray());
    }
    equal(read, [...CONTENT.subarray(-3), ...CONTENT.subarray(0, 5)]);
    check(input.read_bytes(1, null).get_size() === 0, 'it goes on');
    await input.close_async(PRIORITY_DEFAULT, null);
    say('read', read.length);

    let output = volume.open_write(2 * MIB, 0, null);
    let [, written] = output.write_all('blocking', null);
    output.close(null);
    output = await volume.open_write_async(2 * MIB + written, 0, null);
    const more = await output.write_bytes_async(new GLib.Bytes(' or not'), PRIORITY_DEFAULT, null);
    await output.close_async(PRIORITY_DEFAULT, null);
    say('written', written + more);

    const memory = Gio.MemoryOutputStream.new_resizable();
    const source = await volume.open_read_async(2 * MIB, MIB, null);
    const flags = Gio.OutputStreamSpliceFlags.CLOSE_SOURCE | Gio.OutputStreamSpliceFlags.CLOSE_TARGET;
    say('spliced', await memory.splice_async(source, flags, PRIORITY_DEFAULT, null));
    equal(memory.steal_as_bytes().toArray().subarray(0, 16), 'blocking or not\0');

    // More than was asked for does not go in, and nobody is told otherwise.
    output = await volume.open_write_async(0, 4, null);
    const writeTooMuch = async () => {
        await output.write_bytes_async(new GLib.Bytes('only four'), PRIORITY_DEFAULT, null);
        await output.close_async(PRIORITY_DEFAULT, null);
    };
    await refused(Virgo.Error, Virgo.Error.SYSTEM_ERROR, writeTooMuch());
}

async function fail(pool, volume) {
    await refused(Virgo.Error, Virgo.Error.NO_STORAGE_VOL, pool.lookup_volume_by_name_async('nobody', null));
    await refused(Virgo.Error, Virgo.Error.STORAGE_VOL_EXIST, pool.create_volume_async(volumeXml('disk', 1), 0, null));
    const full = Gio.File.new_for_path('/dev/full').append_to(Gio.FileCreateFlags.NONE, null);
    say(await refused(Virgo.Error, Virgo.Error.SYSTEM_ERROR, volume.download_async(full.get_fd(), 0, 0, null, 0, null)));
    full.close(null);
    // A download is given up that waits for a reader who never comes.
    // The descriptor is read as a property: the method is in another namespace since GLib 2.80.
    const reader = Gio.Subprocess.new(['sleep', '600'], Gio.SubprocessFlags.STDIN_PIPE);
    const cancellable = new Gio.Cancellable();
    GLib.timeout_add(GLib.PRIORITY_DEFAULT, 100, () => {
        cancellable.cancel();
        return GLib.SOURCE_REMOVE;
    });
    await refused(Gio.IOErrorEnum, Gio.IOErrorEnum.CANCELLED,
        volume.download_async(reader.get_stdin_pipe().fd, 0, 0, null, 0, cancellable));
    reader.force_exit();
    check(await pool.lookup_volume_by_name_async('disk', null) === volume, 'another object');
    say('goes on');
}

async function run() {
    const connection = await Virgo.Connection.open_async(URI, 0, null);
    const pools = await watchPools(connection);
    const pool = await connection.define_storage_pool_async(POOL, 0, null);
    await heard('pools 0 0 1', 'added session');
    const volumes = watch(pool);
    await pool.build_async(0, null);
    await heard('created and inactive');
    await pool.start_async(0, null);
    await heard('notify state', 'notify active', 'notify capacity', 'started and running');
    check(pool.active && pool.capacity > 0 && items(pools).pop() === pool, 'it is started');

    const volume = await pool.create_volume_async(volumeXml('disk', 4), 0, null);
    await heard('volumes 0 0 1 of 1');
    check(volumes.get_item(0) === volume && await volume.lookup_pool_async(null) === pool, 'the same objects');
    check(volume.path === `${FOLDER}/disk`, volume.path);
    say('created', volume.name, nick(Virgo.StorageVolumeType, volume.kind), volume.capacity);
    await copyFiles(volume);
    await useStreams(volume);
    await fail(pool, volume);

    volume.connect('notify::capacity', () => hear('capacity', volume.capacity));
    await volume.resize_async(6 * MIB, 0, null);
    await heard(`capacity ${6 * MIB}`);
    const copy = await pool.create_volume_from_async(volumeXml('copy', 6), volume, 0, null);
    await heard('volumes 1 0 1 of 2');
    equal(...await Promise.all([download(copy, 0, 0), download(volume, 0, 0)]));
    await volume.wipe_async(Virgo.StorageVolumeWipeAlgorithm.ZERO, null);
    equal(await download(volume, 0, 0), new Uint8Array(6 * MIB));
    say('wiped');
    await volume.delete_async(0, null);
    await heard('volumes 0 1 0 of 1');
    check(volumes.get_item(0) === copy, 'the copy is left');

    await pool.destroy_async(null);
    await heard('notify state', 'notify active', 'stopped and inactive', 'volumes 0 1 0 of 0');
    await pool.undefine_async(null);
    await heard('undefined and inactive', 'pools 0 1 0', 'removed session');
    log.forEach(line => say('nobody expected:', line));
    await connection.close_async(null);
}

const loop = GLib.MainLoop.new(null, false);
let status = 0;
run().catch(error => {
    print(`${error}\n${error.stack}`);
    status = 1;
}).finally(() => loop.quit());
loop.run();
System.exit(status);
