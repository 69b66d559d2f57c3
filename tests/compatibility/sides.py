"""The two sides: python-libvirt and Virgo, each in a process of its own. What they know of is in domains.py and
storage.py.

In one process they would share GLib's default main context, which libvirt's event loop runs in a thread.
"""

import json
import re
import sys
import threading
import time

import operations

# How long nothing has to happen until it is believed that nothing will, and how long events may take.
QUIET, LATEST = 0.01, 10
# Seconds in which a connection hears the rest of what there is.
SETTLED = 0.4
# Seconds within which it asks for what neither an operation nor an event says, as why a domain runs after a reboot.
ASKED = 2


def same_words(text):
    """An error's words without what is different each time: when QEMU said it, and who noticed that it ended."""
    ended = r"process exited while connecting to monitor|(?i:qemu) unexpectedly closed the monitor( \(vm='.*?'\))?"
    return text and re.sub(ended, "QEMU ended", re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z", "TIME", text))


class Side:
    """What both have in common.

    A subclass is a client, with its name and its column in the tables of operations. Subclasses of that say what
    there is to do, in the tables `on_connection` and those that `on_subject(subject)` gives; how to `find()` a
    subject; what the `facts()` of one are, and what is `present()`.
    """

    on_connection = {}

    def __init__(self, uri):
        self.uri = uri
        self.told = []
        # What is gone can be asked, too.
        self.handles = {}
        # What a step leaves for a later one.
        self.kept = None
        self._viewer = None

    def viewer(self):
        """Returns a second, read-only connection."""
        if self._viewer is None:
            self._viewer = self.open(read_only=True)
        return self._viewer

    def uri_of(self, uri):
        """Returns a URI for the same socket, if there is one."""
        return uri.replace("@socket@", self.uri.partition("?socket=")[2])

    def carry_out(self, step, expected=None):
        """Makes a step. Gives what came of it: the result, an error's words, the events, the facts, and what is there;
        those two may be expected."""
        words = None
        connection = self.viewer() if step.read_only else self.connection
        try:
            if step.call in self.on_connection:
                call, about = self.on_connection[step.call], connection
            else:
                call, about = self.on_subject(step.subject)[step.call], self.handle(connection, step.subject)
            result = call[self.column](self, about, *step.arguments)
            # Nothing is 0 or nothing in the one binding, and true in the other.
            result = 0 if result is None or result is True else result
        except self.error as error:
            result, words = {"refused": self.code(error)}, self.words(error)
        events = self.events(len(step.events))
        return {"result": result, "words": words, "events": events} | self.left(step, expected)

    def left(self, step, _expected=None):
        """Returns the facts after a step."""
        return {"facts": self.facts(step.subject) if step.subject else None, "present": self.present()}

    def handle(self, connection, subject):
        """Returns the object of a step. It is kept, so that handles that exist already are tested, too."""
        if connection is not self.connection:
            return self.find(connection, subject)
        if subject not in self.handles:
            self.handles[subject] = self.find(connection, subject)
        return self.handles[subject]

    def events(self, expected, quiet=QUIET):
        """What was told since it was last asked; waits for as many as there have to be."""
        begin = last = time.monotonic()
        count = len(self.told)
        while True:
            self.listen()
            now = time.monotonic()
            if len(self.told) != count:
                count, last = len(self.told), now
            if now - last > quiet and (count >= expected or now - begin > LATEST):
                told, self.told[:] = list(self.told), []
                return told


class Libvirt(Side):
    """libvirt, by its Python binding."""

    name, column, load = "libvirt", 0, operations.load_libvirt

    def __init__(self, uri):
        super().__init__(uri)
        self.libvirt = operations.load_libvirt()
        self.error = self.libvirt.libvirtError
        self.libvirt.registerErrorHandler(lambda *_: None, None)
        self.libvirt.virEventRegisterDefaultImpl()
        threading.Thread(target=self._iterate, daemon=True).start()
        self.connection = self.open()
        self.follow()

    def open(self, read_only=False):
        return (self.libvirt.openReadOnly if read_only else self.libvirt.open)(self.uri)

    def _iterate(self):
        while True:
            self.libvirt.virEventRunDefaultImpl()

    def listen(self):
        time.sleep(QUIET / 10)

    def code(self, error):
        return error.get_error_code()

    def words(self, error):
        return same_words(error.get_error_message())

    def ask_or(self, otherwise, ask):
        """Returns an optional fact."""
        try:
            return ask()
        except self.error:
            return otherwise


class Virgo(Side):
    """Ours, by GObject Introspection."""

    name, column, load = "virgo", 1, operations.load_virgo

    def __init__(self, uri):
        super().__init__(uri)
        self.virgo = operations.load_virgo()
        self.context = operations.GLib.MainContext.default()
        self.error = operations.GLib.Error
        self.connection = self.open()
        self.follow()
        # The titles of domains that a daemon has already come a moment later, as the list of its pools.
        end = time.monotonic() + SETTLED
        while time.monotonic() < end:
            self.listen()

    def open(self, read_only=False):
        flags = self.virgo.ConnectionFlags.READ_ONLY if read_only else 0
        return self.virgo.Connection.open(self.uri, flags)

    def listen(self):
        if not self.context.iteration(False):
            time.sleep(QUIET / 10)

    def left(self, step, expected=None):
        end = time.monotonic() + ASKED
        while (left := super().left(step)) != expected and expected is not None and time.monotonic() < end:
            self.listen()
        return left

    def code(self, error):
        if error.domain == "g-io-error-quark":
            return f"GIO {error.code}"
        assert error.domain == "virgo-error-quark", error
        return error.code

    def words(self, error):
        return same_words(error.message)


def make(side, steps):
    """Makes all steps on a side, and prints what came of each, as JSON. The standard input has what each
    is expected to leave, or nothing."""
    expected = json.loads(sys.stdin.read()) or [None] * len(steps)
    for step, left in zip(steps, expected):
        print(json.dumps(side.carry_out(step, left)), flush=True)


def watch(side):
    """Watches what others do until the standard input ends, and prints the events."""
    print("ready", flush=True)
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    events = []
    while not ended.is_set():
        events += side.events(0)
    # The last ones may still be on their way.
    events += side.events(0, quiet=0.3)
    print(json.dumps({"events": events, "present": side.present()}), flush=True)
