"""Runs jobs in rounds, A B C A B C …, so that other load on the machine affects all alike."""
import dataclasses
import statistics
import subprocess
import sys


@dataclasses.dataclass
class Job:
    """Program that is run once per round; each line of output is a case and its values."""

    topic: str
    contender: str
    command: list
    # The names of the values on a line, by the case's first word; "" stands for all others.
    metrics: dict
    # Put in place of the case that is printed, if the program knows only one.
    case: str | None = None
    # What the cases that are printed are called, if not as they are printed; others are left out.
    names: dict | None = None
    # Slow ones are run in fewer rounds.
    rounds: int = sys.maxsize
    # What is in its environment besides.
    environment: dict = dataclasses.field(default_factory=dict)


class Samples:
    """All values, by topic, case, contender and metric."""

    def __init__(self):
        self.values = {}

    def add(self, job, line):
        case, *numbers = line.split() if job.case is None else [job.case, *line.split()]
        if job.names is not None:
            case = job.names.get(case)
        if case is None:
            return
        names = job.metrics.get(case.split("-")[0], job.metrics.get(""))
        for name, number in zip(names, numbers, strict=True):
            if number != "-":
                self.values.setdefault((job.topic, case, job.contender, name), []).append(float(number))

    def set(self, *key_and_value):
        """Sets what is measured once: topic, case, contender, metric and value."""
        *key, value = key_and_value
        self.values[tuple(key)] = [float(value)]

    def contenders(self, topic, case):
        """Lists them in the order in which they came."""
        return list(dict.fromkeys(key[2] for key in self.values if key[:2] == (topic, case)))

    def cases(self, topic):
        return list(dict.fromkeys(key[1] for key in self.values if key[0] == topic))

    def least(self, *key):
        return min(self.values[key]) if key in self.values else None

    def median(self, *key):
        return statistics.median(self.values[key]) if key in self.values else None


def run(jobs, rounds, environment):
    """Returns the samples, and the errors of failed jobs."""
    samples, failed = Samples(), {}
    for number in range(rounds):
        for job in jobs:
            name = f"{job.topic}: {job.contender}" + (f", {job.case}" if job.case else "")
            if number >= job.rounds or name in failed:
                continue
            progress(f"round {number + 1} of {rounds}: {name}")
            done = subprocess.run(job.command, env=environment | job.environment, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                failed[name] = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
                continue
            for line in done.stdout.splitlines():
                samples.add(job, line)
    progress("")
    return samples, failed


def progress(text):
    """Shows the current job on a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
