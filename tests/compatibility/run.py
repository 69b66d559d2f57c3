#!/usr/bin/python3
"""Does the same by libvirt and by Virgo, and compares what comes of it.

A suite is a list of steps: each a call with what has to come of it, which is its result or the code of its
error, and the lifecycle events. The expectation is libvirt's. Ours has to do the same, and besides to have
the same words in its errors, and all properties of the domain, pool or volume as libvirt's getters give them;
where it differs on purpose, the step says how, and why.

    tests/compatibility/run.py local_test    libvirt's test driver and ours, in the process
    tests/compatibility/run.py rpc_test      the test driver of a libvirtd, through both clients
    tests/compatibility/run.py rpc_node      the same with a host described in a file
    tests/compatibility/run.py rpc_qemu      the QEMU driver of a libvirtd, through both clients
    tests/compatibility/run.py rpc_storage   its storage driver, with folders, through both clients
    tests/compatibility/run.py rpc_storage_test    the storage of its test driver, through both clients
    tests/compatibility/run.py rpc_network_test    the networks of its test driver, through both clients
    tests/compatibility/run.py rpc_network         the networks of its network driver, and their ports
    tests/compatibility/run.py rpc_tuning_test     what else domains and hosts of its test driver can do
    tests/compatibility/run.py rpc_tuning          the same of its QEMU driver
    tests/compatibility/run.py rpc_kinds_test      the node devices and interfaces of its test driver
    tests/compatibility/run.py rpc_kinds           its secrets, network filters, node devices and interfaces
    tests/compatibility/run.py rpc_moments_test    the snapshots and checkpoints of its test driver

The daemon is the suite's own. While one side makes the steps, both watch from other processes.
"""

import contextlib
import importlib
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import privileged  # noqa: E402
import sides  # noqa: E402
from steps import HOST_SHUT_DOWN, NO_SUPPORT, SOME, Refused  # noqa: E402

# The test was skipped, to Meson.
SKIPPED = 77
# How long a side may take for all of its steps.
LIMIT = 100


@contextlib.contextmanager
def started(role, suite, side, uri):
    """Runs a side in a process, as a context manager."""
    command = [sys.executable, __file__, suite, role, side, uri]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def has(side):
    """Returns whether a side is installed."""
    try:
        side.load()
    except (ImportError, ValueError) as missing:
        print(f"{side.name}: skipped: {missing}")
        return False
    return True


def outcomes(name, suite, side, uri, expected):
    """What came of each step on a side, and what those saw who watched. What is left is as expected, sooner or
    later: what ours has to ask a daemon for comes a moment after an operation."""
    with contextlib.ExitStack() as processes:
        watchers = {}
        for other in suite.sides if suite.needs_daemon and suite.watched else ():
            watchers[other] = processes.enter_context(started("watch", name, other, uri))
            if watchers[other].stdout.readline() != "ready\n":
                raise RuntimeError(f"{other} cannot watch")
        made = processes.enter_context(started("make", name, side, uri))
        out, _ = made.communicate(json.dumps(expected), timeout=LIMIT)
        lines = [json.loads(line) for line in out.splitlines()]
        if made.returncode or len(lines) != len(suite.steps):
            raise RuntimeError(f"{side} ended at: {suite.steps[min(len(lines), len(suite.steps) - 1)]}")
        return lines, {other: json.loads(watcher.communicate(timeout=30)[0]) for other, watcher in watchers.items()}


def differing(ours, theirs):
    """Both in few words: of long texts and lists, only what the other does not have."""
    if isinstance(ours, str) and isinstance(theirs, str) and len(ours) + len(theirs) > 500:
        ours, theirs = ours.splitlines(), theirs.splitlines()
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) + len(theirs) > 10:
        same = 0
        while ours[same : same + 1] == theirs[same : same + 1]:
            same += 1
        ours, theirs = ours[same : same + 8], theirs[same : same + 8]
        return f"after {same} equal {ours!r}, libvirt: {theirs!r}"
    return f"{ours!r}, libvirt: {theirs!r}"


def certain(events):
    """The events but what a QEMU that is killed says: it may be gone before libvirt hears of it."""
    return [event for event in events if tuple(event[1:]) != HOST_SHUT_DOWN]


def wrong(step, side, outcome, version):
    """What a side does not do as it has to, with this version of libvirt."""
    expected, events = step.expected(version)
    expected = step.ours if side == "virgo" and step.why else expected
    result = outcome["result"]
    refused = isinstance(result, dict) and "refused" in result
    if refused if expected == SOME else result != json.loads(json.dumps(expected)):
        yield f"gives {str(result)[:200]} ({outcome['words']}), not {expected!r}"
    # Those of a volume are its pool's.
    events = [[step.subject.partition("/")[0], *event] for event in events]
    if certain(outcome["events"]) != certain(events):
        yield f"tells {outcome['events']!r}, not {events!r}"
    if step.state and outcome["facts"]["state"] != list(step.state):
        yield f"leaves {outcome['facts']['state']!r}, not {step.state!r}"


def apart(step, suite, theirs, ours):
    """Where ours is not as libvirt: an aspect, and how."""
    if not step.why and theirs["result"] != ours["result"]:
        yield "result", differing(ours["result"], theirs["result"])
    if theirs["facts"] != ours["facts"]:
        if isinstance(theirs["facts"], dict) and isinstance(ours["facts"], dict):
            facts = [(k, ours["facts"][k], v) for k, v in theirs["facts"].items()]
            facts = [f for f in facts if f[1] != f[2] and f[0] not in suite.other_facts]
            if facts:
                yield "facts", ", ".join(f"{key} {our!r}, libvirt: {their!r}" for key, our, their in facts)
        else:
            yield "facts", f"{ours['facts']!r}, libvirt: {theirs['facts']!r}"
    if theirs["present"] != ours["present"]:
        yield "present", differing(ours["present"], theirs["present"])
    said, say = theirs["words"], ours["words"]
    if theirs["result"] == Refused(NO_SUPPORT):
        # Ours may say more: since when libvirt has it.
        said = "not supported by"
    if suite.same_words and said and say and not step.why and said not in say:
        yield "words", f"{say!r}, libvirt: {said!r}"


def compare(suite, all_outcomes, version):
    """Prints every difference that no step explains; gives their number."""
    found = 0

    def report(step, text):
        nonlocal found
        found += 1
        print(f"{step}: {text}")

    for index, step in enumerate(suite.steps):
        for side, lines in all_outcomes.items():
            for text in wrong(step, side, lines[index], version):
                report(step, f"{side} {text}")
        if len(all_outcomes) < 2:
            continue
        differences = dict(apart(step, suite, all_outcomes["libvirt"][index], all_outcomes["virgo"][index]))
        for aspect, text in differences.items():
            if aspect not in step.unlike:
                report(step, f"{aspect}: {text}")
        # What was mended is to be seen from now on.
        for aspect in step.unlike.keys() - differences.keys():
            report(step, f"{aspect}: there is no difference, but an explanation: {step.unlike[aspect]}")
    return found


def by_subject(events):
    """The events of each object, in their order: what is new to ours is described before it is told of, for which
    the news of others does not wait."""
    return sorted(events, key=lambda event: event[0])


def compare_watchers(side, lines, told):
    """Prints where those who watched saw something else than the side that acted; gives the number."""
    found = 0
    for watcher, saw in told.items():
        events = by_subject(event for line in lines for event in line["events"])
        saw["events"] = by_subject(saw["events"])
        if saw["events"] != events:
            found += 1
            print(f"{watcher} saw of {side}: {differing(saw['events'], events)}")
        if saw["present"] != lines[-1]["present"]:
            found += 1
            print(f"{watcher} has at the end: {saw['present']}, and not {lines[-1]['present']}")
    return found


def run(name):
    suite = importlib.import_module(name).SUITE
    available = [name for name, side in suite.sides.items() if has(side)]
    lacking = suite.missing() if suite.needs_daemon else None
    if not available or (suite.needs_daemon and len(available) < 2) or lacking:
        print(f"skipped: {lacking or 'there is nothing to compare'}")
        return SKIPPED
    found, all_outcomes = 0, {}
    for side in available:
        # A daemon for each: what one leaves behind is nothing that the other finds.
        with privileged.Daemon() if suite.needs_daemon else contextlib.nullcontext() as own:
            uri = own.place(suite.uri, suite.files) if own else suite.uri
            theirs = all_outcomes.get("libvirt", ()) if own else ()
            expected = [{aspect: line[aspect] for aspect in ("facts", "present")} for line in theirs]
            lines, told = outcomes(name, suite, side, uri, expected)
        found += compare_watchers(side, lines, told)
        all_outcomes[side] = lines
    version = privileged.version() if suite.needs_daemon else ()
    found += compare(suite, all_outcomes, version)
    if os.environ.get("VIRGO_SHOW"):
        for step, *each in zip(suite.steps, *all_outcomes.values()):
            print(step, *(f"\n    {line['result']!r} {line['words'] or ''}" for line in each))
    explained = sum(bool(step.why) + len(step.unlike) for step in suite.steps)
    where = f" of libvirtd {'.'.join(map(str, version))}" if version else ""
    print(f"{name}: {len(suite.steps)} steps on {' and '.join(available)}{where}:", end=" ")
    print(f"{explained} explained differences, {found} others")
    return 1 if found else 0


def main():
    name, *role = sys.argv[1:]
    if not role:
        return run(name)
    role, side, uri = role
    suite = importlib.import_module(name).SUITE
    made = suite.sides[side](uri)
    return sides.watch(made) if role == "watch" else sides.make(made, suite.steps)


if __name__ == "__main__":
    sys.exit(main())
