// Copies a disk image into a storage pool, or out of it, and tells how far it is.
//
// Usage: gjs -m diskImage.js URI POOL VOLUME upload|download FILE
// An upload makes the volume, unless it is there.
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Virgo from 'gi://Virgo?version=1';
import System from 'system';

function promisify(owner, ...names) {
    for (const name of names)
        Gio._promisify(owner, `${name}_async`, `${name}_finish`);
}
promisify(Gio.InputStream.prototype, 'read_bytes');
promisify(Gio.OutputStream.prototype, 'close', 'write_bytes');
promisify(Gio._LocalFilePrototype, 'create', 'query_info', 'read');

const CHUNK = 256 << 10;
const PRIORITY = GLib.PRIORITY_DEFAULT;

// Copies one stream to the other; it is all there once the other one is closed.
async function copy(source, target, size) {
    let done = 0, tenths = 0, chunk;
    while ((chunk = await source.read_bytes_async(CHUNK, PRIORITY, null)).get_size() > 0) {
        done += chunk.get_size();
        while (chunk.get_size() > 0) {
            const written = await target.write_bytes_async(chunk, PRIORITY, null);
            chunk = new GLib.Bytes(chunk.toArray().subarray(written));
        }
        const now = Math.min(Math.floor(done / size * 10), 10);
        if (now > tenths) {
            tenths = now;
            print(`${tenths}0 %`);
        }
    }
    await target.close_async(PRIORITY, null);
    print(`* ${done} bytes`);
}

async function findOrCreate(pool, name, size) {
    try {
        return await pool.lookup_volume_by_name_async(name);
    } catch (error) {
        if (!error.matches(Virgo.Error, Virgo.Error.NO_STORAGE_VOL))
            throw error;
    }
    const xml = `<volume><name>${GLib.markup_escape_text(name, -1)}</name><capacity>${size}</capacity></volume>`;
    return pool.create_volume_async(xml);
}

async function upload(pool, name, file) {
    const info = await file.query_info_async('standard::size', Gio.FileQueryInfoFlags.NONE, PRIORITY, null);
    const size = info.get_size();
    const volume = await findOrCreate(pool, name, size);
    const source = await file.read_async(PRIORITY, null);
    await copy(source, await volume.open_write_async(0, size), size);
    print(`* it is ${volume.path}`);
}

async function download(pool, name, file) {
    const volume = await pool.lookup_volume_by_name_async(name);
    // What is copied is the image, which need not be as large as the disk in it.
    const info = await volume.fetch_info_async(Virgo.StorageVolumeInfoFlags.GET_PHYSICAL);
    const source = await volume.open_read_async(0, 0);
    const target = await file.create_async(Gio.FileCreateFlags.NONE, PRIORITY, null);
    await copy(source, target, info.allocation);
}

async function main(uri, poolName, volumeName, direction, path) {
    const connection = await Virgo.Connection.open_async(uri);
    const pool = await connection.lookup_storage_pool_by_name_async(poolName);
    const work = {upload, download}[direction];
    await work(pool, volumeName, Gio.File.new_for_commandline_arg(path));
    await connection.close_async();
}

const loop = new GLib.MainLoop(null, false);
let status = 0;
main(...ARGV).catch(error => {
    printerr(error.message);
    status = 1;
}).finally(() => loop.quit());
loop.run();
System.exit(status);
