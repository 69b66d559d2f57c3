// Copies a disk image into a storage pool, or out of it, and tells how far it is.
//
// Usage: gjs -m diskImage.js URI POOL VOLUME upload|download FILE
// An upload makes the volume, unless it is there.
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Virgo from 'gi://Virgo?version=1';
import System from 'system';

Gio._promisify(Gio._LocalFilePrototype, 'query_info_async', 'query_info_finish');

// Returns what prints each tenth of a copy, once.
function tenths() {
    let printed = 0;
    return (done, total) => {
        const now = total > 0 ? Math.floor(done / total * 10) : 0;
        if (now > printed) {
            printed = now;
            print(`${now}0 %`);
        }
    };
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
    const {PRIORITY_DEFAULT} = GLib;
    const info = await file.query_info_async('standard::size', Gio.FileQueryInfoFlags.NONE, PRIORITY_DEFAULT, null);
    const volume = await findOrCreate(pool, name, info.get_size());
    print(`* ${await volume.upload_from_file_async(file, tenths())} bytes`);
    print(`* it is ${volume.path}`);
}

async function download(pool, name, file) {
    if (file.query_exists(null))
        throw new Error(`${file.peek_path()} is there already`);
    const volume = await pool.lookup_volume_by_name_async(name);
    print(`* ${await volume.download_to_file_async(file, tenths())} bytes`);
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
