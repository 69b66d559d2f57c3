"""Suites: steps, each a call and its expected outcome."""

from dataclasses import dataclass, field

import domains
import privileged

# The codes of errors, by libvirt's names without VIR_ERR_.
INTERNAL_ERROR, NO_SUPPORT, NO_CONNECT, INVALID_ARG, OPERATION_FAILED = 1, 3, 5, 8, 9
NO_TARGET, NO_NAME, XML_ERROR, OPERATION_DENIED, XML_DETAIL, NO_DOMAIN = 20, 21, 27, 29, 35, 42
INVALID_OPERATION, CONFIG_UNSUPPORTED, ARGUMENT_UNSUPPORTED, NO_DOMAIN_METADATA = 55, 67, 74, 80
SYSTEM_ERROR, AGENT_UNRESPONSIVE, XML_INVALID_SCHEMA = 38, 86, 92
NO_STORAGE_POOL, NO_STORAGE_VOL, OPERATION_UNSUPPORTED, STORAGE_VOL_EXIST = 49, 50, 84, 90

# States with their reasons.
RUNNING_UNKNOWN, BOOTED, UNPAUSED = (1, 0), (1, 1), (1, 5)
PAUSED, OFF, SHUT_DOWN, DESTROYED = (3, 1), (5, 0), (5, 1), (5, 2)

# Lifecycle events with their details.
ADDED, UPDATED, RENAMED, REMOVED, RENAMED_AWAY = (0, 0), (0, 1), (0, 2), (1, 0), (1, 1)
STARTED, SUSPENDED, RESUMED = (2, 0), (3, 0), (4, 0)
STOPPED_SHUT_DOWN, STOPPED_DESTROYED = (5, 0), (5, 1)
GUEST_SHUT_DOWN, HOST_SHUT_DOWN = (6, 1), (6, 2)

# States of storage pools, and events.
INACTIVE, ACTIVE = (0,), (2,)
POOL_DEFINED, POOL_UNDEFINED, POOL_STARTED, POOL_STOPPED = ("defined",), ("undefined",), ("started",), ("stopped",)
POOL_BUILT, POOL_DELETED, POOL_REFRESHED = ("created",), ("deleted",), ("refreshed",)

# Any result that is not an error.
SOME = "any result"


def Refused(code):
    """Outcome of a call that fails."""
    return {"refused": code}


@dataclass(frozen=True)
class Step:
    """Call of an operation, and its expected outcome on libvirt's side and on ours."""

    call: str
    arguments: tuple = ()
    result: object = SOME
    # Whose facts are looked at afterwards, if anybody's; the events are about it, or about the pool of a volume.
    subject: str | None = None
    # Its state and the reason for it.
    state: tuple | None = None
    # The events, in order.
    events: tuple = ()
    # What ours gives instead of `result`, if it does, and why.
    ours: object = None
    why: str = ""
    # What else differs ("words", "facts", "events"), and why.
    unlike: dict = field(default_factory=dict)
    # From which version of libvirt on, as (11, 3), it gives something else, and what; other events, too, if there are.
    later: tuple | None = None
    # Whether it is done on a connection that only looks.
    read_only: bool = False

    def expected(self, version):
        """The result and the events with a version of libvirt."""
        if not self.later or version < self.later[0]:
            return self.result, self.events
        _, result, *events = self.later
        return result, events[0] if events else self.events

    def __str__(self):
        shown = ", ".join(text if len(text) < 60 else text[:57] + "…" for text in map(repr, self.arguments))
        return f"{self.call}({shown}){' read-only' if self.read_only else ''}"


@dataclass(frozen=True)
class Suite:
    """Steps, and the connection on which they are made."""

    uri: str
    steps: list
    # Whether errors have to be in libvirt's words: so where a daemon finds them.
    same_words: bool = True
    # The sides with what they know of: domains or storage.
    sides: dict = field(default_factory=lambda: domains.SIDES)
    # Whether the URI is one of a daemon's.
    needs_daemon: bool = True
    # Whether others can watch: not if each connection has a host of its own.
    watched: bool = True
    # Documents that have to be in the daemon's folder, by name.
    files: dict = field(default_factory=dict)
    # Facts that differ in every step, and why.
    other_facts: dict = field(default_factory=dict)
    # Tells what this machine lacks for it.
    missing: object = privileged.missing


# Why words differ: what is plainly wrong is refused before the daemon is asked.
OURS = {"words": "refused before a daemon is asked, and in our words"}
# Why words differ: libvirt's test driver does not say whom it did not find.
WHOM = {"words": "says which domain there is not"}


def unknown_flag(call, *arguments, code=INVALID_ARG, **more):
    """A step with a flag that has no name: the one that all bindings share is refused by name."""
    why = "flags that have no name don't get into the library: GIO's code for a wrong argument"
    result = SOME if code is None else Refused(code)
    return Step(call, arguments, result=result, ours=Refused("GIO 13"), why=why, **more)


def denied(call, *arguments, **more):
    """A step that a connection which only looks refuses."""
    unlike = {"words": "names the method of ours"}
    return Step(call, arguments, result=Refused(OPERATION_DENIED), unlike=unlike, read_only=True, **more)


def about(subject):
    """Makes steps that are about one domain, by its UUID; one pool, by its name; or one volume, by "pool/volume"."""

    def make(call, *arguments, **expected):
        return Step(call, arguments, subject=subject, **expected)

    return make
