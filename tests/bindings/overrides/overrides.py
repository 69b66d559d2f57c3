#!/usr/bin/python3
"""Tests of the overrides for Python."""
import asyncio
import gc
import inspect
import os
import unittest

import gi

gi.require_version("Virgo", "1")
from gi.overrides import _virgo  # noqa: E402
from gi.repository import Gio, GLib, GObject, Virgo  # noqa: E402

NAME = "overrides-py"
XML = f"""<domain type='test'><name>{NAME}</name><memory unit='KiB'>262144</memory><vcpu>2</vcpu>
  <os><type>hvm</type></os></domain>"""
LIVE = Virgo.DomainModificationImpact.LIVE
CLASSES = [
    item for item in (getattr(Virgo, name) for name in dir(Virgo))
    if isinstance(item, type) and issubclass(item, GObject.Object)
]
# PyGObject returns what can be awaited since 3.50; it needs its own event loop of asyncio.
CAN_AWAIT = gi.version_info >= (3, 50)


def wait(begin, *arguments, **named):
    """Starts an asynchronous call, and waits for its result."""
    loop, results = GLib.MainLoop(), []

    def done(_source, result, *data):
        results.append((result, data))
        loop.quit()

    begin(*arguments, callback=done, **named)
    loop.run()
    return results[0]


class Overrides(unittest.TestCase):
    def setUp(self):
        self.connection = Virgo.Connection.open("test:///default")
        self.domain = self.connection.define_domain(XML)
        self.domain.start()

    def tearDown(self):
        if self.domain.active:
            self.domain.destroy()
        self.domain.undefine()
        self.connection.close()
        while GLib.MainContext.default().iteration(False):
            pass

    # Lists

    def test_a_list_follows_without_its_connection(self):
        domains = Virgo.Connection.open("test:///default").domains
        volumes = Virgo.Connection.open("test:///default").lookup_storage_pool_by_name("default-pool").volumes
        gc.collect()
        names = lambda objects: [item.name for item in objects]  # noqa: E731
        other = self.connection.define_domain(XML.replace(NAME, "followed-py"))
        pool = self.connection.lookup_storage_pool_by_name("default-pool")
        volume = pool.create_volume("<volume><name>followed-py</name><capacity>1</capacity></volume>")
        pool.refresh()
        while "followed-py" not in names(domains) or "followed-py" not in names(volumes):
            GLib.MainContext.default().iteration(True)
        other.undefine()
        volume.delete()
        pool.refresh()
        while "followed-py" in names(domains) or "followed-py" in names(volumes):
            GLib.MainContext.default().iteration(True)

    # Calls

    def test_what_may_be_left_out(self):
        self.assertEqual(self.connection.flags, 0)
        with Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.READ_ONLY) as other:
            self.assertEqual(other.flags, Virgo.ConnectionFlags.READ_ONLY)
        with Virgo.Connection.open(uri="test:///default", flags=Virgo.ConnectionFlags.READ_ONLY) as other:
            self.assertEqual(other.flags, Virgo.ConnectionFlags.READ_ONLY)
        self.assertIn(NAME, self.domain.fetch_xml())
        self.assertIn(NAME, self.domain.fetch_xml(0))
        self.assertIn(NAME, self.domain.fetch_xml(0, None))
        self.assertIsInstance(self.domain.open_console(), Gio.IOStream)
        cancelled = Gio.Cancellable()
        cancelled.cancel()
        with self.assertRaises(GLib.Error) as caught:
            self.domain.fetch_xml(cancellable=cancelled)
        self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED))
        for wrong in ({"flag": 0}, {"flags": "x"}):
            with self.assertRaises(TypeError):
                self.domain.fetch_xml(**wrong)
        with self.assertRaises(TypeError):
            self.connection.define_domain()

    def test_pairs(self):
        result, data = wait(self.domain.fetch_xml_async)
        self.assertIn(NAME, self.domain.fetch_xml_finish(result))
        self.assertEqual(data, ())
        result, _ = wait(self.domain.fetch_xml_async, flags=0)
        self.assertIn(NAME, self.domain.fetch_xml_finish(result))
        result, _ = wait(Virgo.Connection.open_async, "test:///default")
        Virgo.Connection.open_finish(result).close()
        # As without the overrides.
        loop, seen = GLib.MainLoop(), []

        def done(source, result, *data):
            seen.append((source, source.fetch_xml_finish(result), data))
            loop.quit()

        self.domain.fetch_xml_async(0, None, done, "one", 2)
        loop.run()
        source, xml, data = seen[0]
        self.assertIs(source, self.domain)
        self.assertIn(NAME, xml)
        self.assertEqual(data, ("one", 2))

    def test_all_flags_may_be_left_out(self):
        """Of every method that has flags at its end."""
        seen = 0
        for item in CLASSES:
            for method in item.__info__.get_methods():
                names = [a.get_name() for a in method.get_arguments()]
                while names and names[-1] in ("cancellable", "callback", "user_data"):
                    names.pop()
                if names and names[-1] == "flags":
                    what = f"{item.__name__}.{method.get_name()}"
                    parameters = inspect.signature(getattr(item, method.get_name())).parameters
                    self.assertEqual(parameters["flags"].default, 0, what)
                    seen += 1
        self.assertGreater(seen, 40)

    def test_arrays(self):
        self.assertGreaterEqual(self.domain.freeze_filesystems(None), 0)
        self.assertGreaterEqual(self.domain.thaw_filesystems(), 0)
        result, _ = wait(self.domain.freeze_filesystems_async)
        self.assertGreaterEqual(self.domain.freeze_filesystems_finish(result), 0)
        self.domain.thaw_filesystems([])

    def test_close(self):
        with self.assertRaises(ValueError):
            with Virgo.Connection.open("test:///default") as other:
                raise ValueError
        self.assertEqual(other.state, Virgo.ConnectionState.CLOSED)

    # Dictionaries

    def test_dictionaries(self):
        self.domain.set_memory_parameters({"hard_limit": 1 << 20}, LIVE)
        read = self.domain.fetch_memory_parameters(LIVE)
        self.assertGreater(len(self.domain.list_vcpus()[0].cpus), 0)
        self.assertIn("state.state", self.connection.fetch_all_domain_stats()[0].values)
        self.assertIs(type(read), dict)
        self.assertEqual(read["hard_limit"], 1 << 20)
        self.domain.set_memory_parameters({"soft_limit": GLib.Variant("t", 1 << 19)}, LIVE)
        self.domain.set_memory_parameters(GLib.Variant("a{sv}", {"hard_limit": GLib.Variant("t", 1 << 21)}), LIVE)
        result, _ = wait(self.domain.fetch_memory_parameters_async, LIVE)
        read = self.domain.fetch_memory_parameters_finish(result)
        self.assertEqual((read["hard_limit"], read["soft_limit"]), (1 << 21, 1 << 19))
        result, _ = wait(self.domain.set_memory_parameters_async, {"hard_limit": 1 << 22}, LIVE)
        self.assertTrue(self.domain.set_memory_parameters_finish(result))
        self.assertEqual(self.domain.fetch_memory_parameters(LIVE)["hard_limit"], 1 << 22)

    def test_wrong_values(self):
        for value, error in ((-1, OverflowError), (1 << 64, OverflowError), ("1", TypeError), (1.5, TypeError), (True, TypeError)):
            with self.assertRaises(error) as caught:
                self.domain.set_memory_parameters({"hard_limit": value}, LIVE)
            self.assertIn("hard_limit", str(caught.exception))
            with self.assertRaises(error):
                self.domain.set_memory_parameters_async({"hard_limit": value}, LIVE)
        with self.assertRaises(TypeError) as caught:
            self.domain.set_memory_parameters({"colour": 1}, LIVE)
        self.assertIn("colour", str(caught.exception))
        # Nothing of a text is dropped.
        for call in (self.connection.lookup_domain_by_name, self.connection.lookup_domain_by_name_async):
            with self.assertRaises(GLib.Error) as caught:
                call(f"{NAME}\0x")
            self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.INVALID_ARGUMENT))

    def test_types_of_parameters(self):
        """Every parameter takes its own range, and nothing beyond it."""
        self.assertGreater(len(_virgo.TYPES), 100)
        for name, wanted in _virgo.TYPES.items():
            if wanted in _virgo.LIMITS:
                for limit, beyond in zip(_virgo.LIMITS[wanted], (-1, 1)):
                    value = _virgo.variant({name: limit}).lookup_value(name, None)
                    self.assertEqual((value.get_type_string(), value.unpack()), (wanted, limit), name)
                    self.assertRaises(OverflowError, _virgo.variant, {name: limit + beyond})
                self.assertRaises(TypeError, _virgo.variant, {name: True})
            else:
                good, bad = {"b": (True, 1), "s": ("x", 1), "d": (1.5, "x")}[wanted]
                value = _virgo.variant({name: good}).lookup_value(name, None)
                self.assertEqual((value.get_type_string(), value.unpack()), (wanted, good), name)
                self.assertRaises(TypeError, _virgo.variant, {name: bad})

    def test_names_that_are_there_several_times(self):
        disks = {"migrate_disks": ["vda", "vdb"], "hard_limit": 1, "migrate_uri": "tcp://x"}
        values = _virgo.variant(disks)
        self.assertEqual(values.n_children(), 4)
        self.assertEqual(_virgo.plain(values), disks)
        self.assertEqual(_virgo.plain(_virgo.variant(None)), {})

    # Objects

    def test_attributes(self):
        for owner in (self.connection, self.domain):
            for spec in GObject.list_properties(owner):
                name = spec.name.replace("-", "_")
                self.assertEqual(getattr(owner, name), getattr(owner.props, name), name)
        self.connection.auto_reconnect = True
        self.assertIs(self.connection.props.auto_reconnect, True)
        for wrong in ((self.domain, "name", "x"), (self.connection, "uri", "x")):
            with self.assertRaises(AttributeError):
                setattr(*wrong)

    def test_lists(self):
        domains = self.connection.domains
        self.assertIn(self.domain, list(domains))
        self.assertEqual(len(domains), 2)
        self.assertEqual({d.name for d in domains}, {"test", NAME})
        self.assertIs(domains[-1], list(domains)[1])
        self.assertEqual(domains[:], list(domains))
        self.assertIn(self.domain, domains)
        with self.assertRaises(IndexError):
            domains[2]

    def test_representation(self):
        self.assertEqual(repr(self.domain), f"<Virgo.Domain name='{NAME}' state='running'>")
        self.assertEqual(repr(self.connection), "<Virgo.Connection uri='test:///default' state='open'>")
        for item in CLASSES:
            self.assertTrue(hasattr(item, "__repr__"))

    def test_one_class(self):
        """What the library returns is of the class that programs see."""
        self.assertIs(type(self.domain), Virgo.Domain)
        self.assertIs(type(self.connection), Virgo.Connection)
        self.assertIs(self.connection.lookup_domain_by_name(NAME), self.domain)
        self.assertIs(type(Virgo.Connection.new("test:///default")), Virgo.Connection)

    # asyncio

    @unittest.skipUnless(CAN_AWAIT, "PyGObject before 3.50 cannot await")
    def test_await(self):
        from gi.events import GLibEventLoopPolicy

        # What PyGObject returns can be awaited, and is no Future.
        async def result(begun):
            return await begun

        async def main():
            async with await Virgo.Connection.open_async("test:///default") as connection:
                domain = await connection.lookup_domain_by_name_async("test")
                await domain.set_memory_parameters_async({"hard_limit": 1 << 20}, LIVE)
                read = await domain.fetch_memory_parameters_async(LIVE)
                both = await asyncio.gather(*map(result, (domain.fetch_memory_parameters_async(LIVE), domain.fetch_xml_async())))
                await domain.suspend_async()
                await domain.resume_async()
            return connection.state, read["hard_limit"], both[0]["hard_limit"], "<domain" in both[1]

        loop = GLibEventLoopPolicy().get_event_loop()
        wanted = (Virgo.ConnectionState.CLOSED, 1 << 20, 1 << 20, True)
        self.assertEqual(loop.run_until_complete(main()), wanted)


if __name__ == "__main__":
    # What unittest says goes to stderr, where nothing may be printed.
    stream = open(os.dup(1), "w")
    unittest.main(testRunner=unittest.TextTestRunner(stream=stream, verbosity=2))
