// What the overrides for JavaScript do: beside Virgo.js, which is generated, and which GJS reads when a program
// imports the library.
/* exported LIMITS, TYPES, override, toObject, toVariant */
const {Gio, GLib, GObject} = imports.gi;

var LIMITS = {
    i: [-(2n ** 31n), 2n ** 31n - 1n],
    u: [0n, 2n ** 32n - 1n],
    x: [-(2n ** 63n), 2n ** 63n - 1n],
    t: [0n, 2n ** 64n - 1n],
};
const KINDS = {b: 'boolean', s: 'string', d: 'number'};
var TYPES = {};

// A plain value as a GVariant, of the type that libvirt's parameter has.
function typed(name, value) {
    if (value instanceof GLib.Variant)
        return value;
    const wanted = Object.hasOwn(TYPES, name) ? TYPES[name] : null;
    const is = typeof value;
    if (wanted === null) {
        // What has one type only needs no table.
        if (is === 'boolean' || is === 'string')
            return new GLib.Variant(is[0], value);
        throw new TypeError(`'${name}' is no parameter with a known type: give it a GLib.Variant, not ${value}`);
    }
    if (wanted in LIMITS) {
        if (is !== 'bigint' && !Number.isInteger(value))
            throw new TypeError(`'${name}' is an integer, not ${value}`);
        // From there on, different integers are the same number.
        if (is === 'number' && !Number.isSafeInteger(value))
            throw new RangeError(`'${name}' is too large for a number: give it a BigInt, not ${value}`);
        const [low, high] = LIMITS[wanted];
        if (value < low || value > high)
            throw new RangeError(`'${name}' is between ${low} and ${high}, not ${value}`);
        return GLib.Variant.parse(new GLib.VariantType(wanted), `${value}`, null, null);
    }
    if (is !== KINDS[wanted])
        throw new TypeError(`'${name}' is a ${KINDS[wanted]}, not ${value}`);
    return new GLib.Variant(wanted, value);
}

// A plain object as an a{sv}. An array stands for a parameter that is there several times.
function toVariant(values) {
    if (values instanceof GLib.Variant)
        return values;
    const entries = Object.entries(values ?? {}).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map(one => GLib.Variant.new_dict_entry(
            GLib.Variant.new_string(name), GLib.Variant.new_variant(typed(name, one)))));
    return GLib.Variant.new_array(new GLib.VariantType('{sv}'), entries);
}

function unpack(value) {
    const type = value.get_type_string();
    if (type !== 'x' && type !== 't')
        return value.recursiveUnpack();
    const integer = BigInt(value.print(false));
    return integer >= Number.MIN_SAFE_INTEGER && integer <= Number.MAX_SAFE_INTEGER ? Number(integer) : integer;
}

// An a{sv} as a plain object. What is there several times is an array; what is no safe integer is a BigInt.
function toObject(values) {
    if (values === null)
        return null;
    const lists = new Map();
    for (let n = 0; n < values.n_children(); n++) {
        const entry = values.get_child_value(n);
        const name = entry.get_child_value(0).get_string()[0];
        const list = lists.get(name) ?? [];
        list.push(unpack(entry.get_child_value(1).get_variant()));
        lists.set(name, list);
    }
    return Object.fromEntries([...lists].map(([name, list]) => [name, list.length > 1 ? list : list[0]]));
}

function* iterate() {
    for (let n = 0; n < this.get_n_items(); n++)
        yield this.get_item(n);
}

// What is passed on for the parameters of a call, with all that was left out.
function complete(what, letters, given) {
    return [...letters].map((letter, n) => {
        const value = given[n];
        if (value === undefined && 'rad'.includes(letter))
            throw new TypeError(`${what}: ${n} of ${letters.length} parameters are given`);
        switch (letter) {
        case 'd':
        case 'D':
            return toVariant(value);
        case 'a':
        case 'A':
            return value ?? [];
        case 'f':
            // GJS would take a cancellable, or anything else, for no flags.
            if (value !== undefined && value !== null && typeof value !== 'number')
                throw new TypeError(`${what}: flags are a number, not ${value}`);
            return value ?? 0;
        default:
            // GJS would pass on what is before a zero byte.
            if (typeof value === 'string' && value.includes('\0')) {
                throw new GLib.Error(Gio.IOErrorEnum, Gio.IOErrorEnum.INVALID_ARGUMENT,
                    `${what}: ${JSON.stringify(value)} has a zero byte`);
            }
            return value === undefined ? null : value;
        }
    });
}

const CONVERT = {d: toObject, r: result => result};

// Makes results plain: one, or several.
function converter(letters) {
    if (letters.length <= 1)
        return CONVERT[letters || 'r'];
    return results => results.map((value, n) => CONVERT[letters[n]](value));
}

// Replaces a function of a class or of its instances, and its pair.
function replace(what, holder, name, description) {
    const [, parameters, results, pair] = /^(\w*):(\w*)(\+?)$/.exec(description);
    const native = holder[name];
    const convert = converter(results);
    const count = parameters.length;
    if (!pair) {
        holder[name] = function (...given) {
            return convert(native.call(this, ...complete(what, parameters, given), ...given.slice(count)));
        };
        return;
    }
    holder[name] = function (...given) {
        const [cancellable, ...more] = given.slice(count);
        return convert(native.call(this, ...complete(what, parameters, given), cancellable ?? null, ...more));
    };
    const nativeFinish = holder[`${name}_finish`];
    const finish = holder[`${name}_finish`] = function (result) {
        return convert(nativeFinish.call(this, result));
    };
    const begin = holder[`${name}_async`];
    holder[`${name}_async`] = function (...given) {
        // A callback may follow anything that is given: Gio._promisify() puts it there.
        const callback = typeof given.at(-1) === 'function' && parameters[given.length - 1] !== 'c' ? given.pop() : null;
        const own = complete(`${what}_async`, parameters, given);
        const [cancellable, ...more] = given.slice(count);
        if (more.length > 0)
            throw new TypeError(`${what}_async: ${given.length} parameters are given, and ${count + 1} are taken`);
        if (callback)
            return begin.call(this, ...own, cancellable ?? null, callback);
        const {stack} = new Error();
        return new Promise((resolve, reject) => {
            begin.call(this, ...own, cancellable ?? null, (_source, result) => {
                try {
                    resolve(finish.call(this, result));
                } catch (error) {
                    error.stack = `${error.stack ?? ''}### Promise created here: ###\n${stack}`;
                    reject(error);
                }
            });
        });
    };
}

function override(namespace, classes, types) {
    TYPES = types;
    for (const [name, {methods = {}, statics = {}, properties = {}}] of Object.entries(classes)) {
        const type = namespace[name];
        for (const [method, description] of Object.entries(methods))
            replace(`Virgo.${name}.${method}`, type.prototype, method, description);
        for (const [method, description] of Object.entries(statics))
            replace(`Virgo.${name}.${method}`, type, method, description);
        for (const [property, getter] of Object.entries(properties)) {
            const get = function () {
                return this[getter]();
            };
            Object.defineProperty(type.prototype, property, {configurable: true, enumerable: true, get});
        }
        if (GObject.type_is_a(type.$gtype, Gio.ListModel.$gtype))
            type.prototype[Symbol.iterator] = iterate;
    }
}
