"""What the overrides for Python are made of: beside Virgo.py, which is generated.

PyGObject reads gi.overrides.Virgo when a program imports gi.repository.Virgo.
"""
from types import FunctionType, SimpleNamespace

from gi.module import get_introspection_module
from gi.repository import Gio, GLib

Virgo = get_introspection_module("Virgo")
Variant = GLib.Variant

# What makes the short forms of a class, by its name.
CLASSES = {}
# Names of libvirt's typed parameters, and their types.
TYPES = {}
LIMITS = {
    "i": (-(1 << 31), (1 << 31) - 1),
    "u": (0, (1 << 32) - 1),
    "x": (-(1 << 63), (1 << 63) - 1),
    "t": (0, (1 << 64) - 1),
}
# What every class has.
IGNORED = {"__module__", "__qualname__", "__dict__", "__weakref__", "__doc__", "__firstlineno__", "__static_attributes__"}
KINDS = {"b": "a bool", "s": "a str", "d": "a number"}


class Lazy(type(Virgo)):
    """The module that PyGObject makes, which gives a class its short forms when it is used for the first time.

    A program that uses two classes then pays for two. PyGObject asks the module as well, for the classes of objects
    that it is given.
    """

    def __getattr__(self, name):
        item = super().__getattr__(name)
        if shorten := CLASSES.pop(name, None):
            shorten(item)
        return item


Virgo.__class__ = Lazy


def install(native, short):
    """Puts what is in one class into the other, and returns what was there before."""
    before = SimpleNamespace()
    for name, item in vars(short).items():
        if name in IGNORED:
            continue
        if hasattr(native, name):
            setattr(before, name, getattr(native, name))
        function = getattr(item, "__func__", item)
        if isinstance(function, FunctionType):
            function.__qualname__ = f"{native.__name__}.{function.__name__}"
        setattr(native, name, item)
    return before


def text(value):
    """A string as it is. PyGObject would pass on what is before a zero byte."""
    if isinstance(value, str) and "\0" in value:
        message = f"{value!r} has a zero byte"
        raise GLib.Error.new_literal(Gio.io_error_quark(), message, Gio.IOErrorEnum.INVALID_ARGUMENT)
    return value


def progress(function):
    """A progress callback, and data for it, which PyGObject passes on in different ways."""
    return (function and (lambda *sizes: function(*sizes[:2])), ())


def typed(name, value):
    """A plain value as a GVariant, of the type that libvirt's parameter has."""
    if isinstance(value, Variant):
        return value
    wanted = TYPES.get(name)
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if wanted is None:
        # What has one type only needs no table.
        if isinstance(value, (bool, str, float)):
            return Variant("b" if isinstance(value, bool) else "s" if isinstance(value, str) else "d", value)
        raise TypeError(f"{name!r} is no parameter with a known type: give it a GLib.Variant, not {value!r}")
    if wanted in LIMITS:
        if not is_number or not isinstance(value, int):
            raise TypeError(f"{name!r} is an int, not {value!r}")
        low, high = LIMITS[wanted]
        if not low <= value <= high:
            raise OverflowError(f"{name!r} is between {low} and {high}, not {value}")
    elif not (is_number if wanted == "d" else isinstance(value, bool if wanted == "b" else str)):
        raise TypeError(f"{name!r} is {KINDS[wanted]}, not {value!r}")
    return Variant(wanted, value)


def variant(values, nullable=False):
    """A dictionary as an `a{sv}`. A list stands for a parameter that is there several times."""
    if isinstance(values, Variant) or (values is None and nullable):
        return values
    builder = GLib.VariantBuilder(GLib.VariantType("a{sv}"))
    for name, value in () if values is None else values.items():
        for one in value if isinstance(value, (list, tuple)) else (value,):
            entry = Variant.new_dict_entry(Variant("s", name), Variant("v", typed(name, one)))
            builder.add_value(entry)
    return builder.end()


def plain(values):
    """An `a{sv}` as a dictionary. What is there several times is a list."""
    if values is None:
        return None
    found, lists = {}, set()
    for n in range(values.n_children()):
        entry = values.get_child_value(n)
        name, value = entry.get_child_value(0).get_string(), entry.get_child_value(1).get_variant().unpack()
        if name not in found:
            found[name] = value
        elif name in lists:
            found[name].append(value)
        else:
            found[name] = [found[name], value]
            lists.add(name)
    return found


def plain_at(*places):
    """The same for some of several results."""

    def convert(results):
        return tuple(plain(value) if n in places else value for n, value in enumerate(results))

    return convert


class Awaitable:
    """What an asynchronous method returns for `await`, with its result made plain."""

    def __init__(self, convert, inner):
        self.convert, self.inner = convert, inner

    async def converted(self):
        return self.convert(await self.inner)

    def __await__(self):
        return self.converted().__await__()

    def __getattr__(self, name):
        return getattr(self.inner, name)


def begin(native, callback, user_data, *arguments):
    """Begins an asynchronous call. PyGObject returns what can be awaited if it is given no callback at all."""
    return native(*arguments) if callback is None else native(*arguments, callback, *user_data)


def begin_plain(convert, native, callback, user_data, *arguments):
    """The same for a call with a result that is made plain."""
    begun = begin(native, callback, user_data, *arguments)
    return begun and Awaitable(convert, begun)


def settable(name, getter):
    """A property that can be set, as an attribute."""

    def setter(self, value):
        self.set_property(name, value)

    return property(getter, setter)


def dictionary(getter):
    """A property that is an `a{sv}`, as an attribute."""
    return property(lambda self: plain(getter(self)))


def representation(*names):
    """How an object looks in a traceback or the interactive interpreter."""

    def said(value):
        return getattr(value, "value_nick", None) or getattr(value, "value_nicks", value)

    def __repr__(self):
        values = " ".join(f"{name}={said(getattr(self, name))!r}" for name in names)
        return f"<Virgo.{type(self).__name__} {values}>"

    return __repr__


def _enter(self):
    return self


def _exit(self, *_):
    self.close()


async def _aenter(self):
    return self


async def _aexit(self, *_):
    await self.close_async()


closing = _enter, _exit, _aenter, _aexit
