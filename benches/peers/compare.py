#!/usr/bin/env python3
"""Compares tchau's explorer with stateright and SPIN on one world: counts, speed, memory."""

import argparse
import json
import math
import os
import re
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent


@dataclass(frozen=True)
class Size:
    """How many organizations, people and external memberships the world has."""

    tenants: int
    users: int
    relations: int

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split(",")))

    def __str__(self):
        return f"({self.tenants}, {self.users}, {self.relations})"

    def options(self):
        return [f"--{name}={value}" for name, value in vars(self).items()]


@dataclass
class Outcome:
    """What one run counted, and what it took."""

    states: int
    transitions: int
    depth: int | None
    levels: list[int] | None
    seconds: float = 0.0
    peak: int = 0

    @property
    def rate(self):
        return self.transitions / self.seconds


def build(*command, cwd=REPOSITORY):
    subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.DEVNULL)


def measure(*command, cwd=None):
    """Runs a command: its output, the seconds that a core worked, the peak of memory in bytes."""
    with subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, text=True) as process:
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit code {process.returncode}\n{output}")
    return output, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def from_json(command):
    """Runs a checker that prints its counts as a JSON object on the last line."""
    output, seconds, peak = measure(*command)
    counts = json.loads(output[output.index("{"):])
    wanted = {name: counts[name] for name in ("states", "transitions", "depth", "levels")}
    return Outcome(**wanted, seconds=seconds, peak=peak)


class Tchau:
    """The explorer itself, on one core and without its reductions."""

    name = "tchau"

    def __init__(self, scratch):
        target = Path(os.environ.get("CARGO_TARGET_DIR", REPOSITORY / "target"))
        self.program = target / "release" / "tchau"
        build("cargo", "build", "--locked", "--release", "--quiet", "--bin", "tchau")

    def run(self, size, states=None):
        options = ["--no-symmetry", "--jobs", "1", "--format", "json"]
        return from_json([self.program, "explore", *size.options(), *options])


class Stateright:
    """The newest stateright, breadth first."""

    name = "stateright 0.31"
    features = []

    def __init__(self, scratch):
        target = scratch / self.name.replace(" ", "-")
        build("cargo", "build", "--locked", "--release", "--quiet", "--target-dir", target,
              *self.features, cwd=HERE)
        self.program = target / "release" / "stateright-peer"

    def run(self, size, states=None):
        return from_json([self.program, *size.options()])


class OlderStateright(Stateright):
    """The release before, which does less for every transition."""

    name = "stateright 0.30"
    features = ["--features", "stateright-0-30"]


class Spin:
    """SPIN, depth first: the faster way, but how deep it goes says nothing about the world."""

    name = "SPIN"
    model, compiler = [], []
    # No cycles; one process, so no fairness and nothing to reduce; every state is stored whole.
    flags = ["-O2", "-w", "-DSAFETY", "-DNOFAIR", "-DNOREDUCE", "-DNOCOMP", "-DNOVSZ",
             "-DNOBOUNDCHECK"]

    def __init__(self, scratch):
        self.scratch = scratch / self.name.replace(" ", "-")

    def verifier(self, size):
        """A program of its own for every size."""
        folder = self.scratch / "-".join(map(str, vars(size).values()))
        if not folder.exists():
            folder.mkdir(parents=True)
            sizes = [f"-D{name.upper()}={value}" for name, value in vars(size).items()]
            build("spin", *sizes, *self.model, "-a", HERE / "leaving.pml", cwd=folder)
            build("gcc", *self.flags, *self.compiler, "-o", "pan", "pan.c", cwd=folder)
        return folder / "pan"

    def run(self, size, states=None, depth=100_000):
        pan = self.verifier(size)
        buckets = max(18, math.ceil(math.log2(states or 1 << 21)) + 1)
        output, seconds, peak = measure(pan, f"-m{depth}", f"-w{buckets}", cwd=pan.parent)
        if "errors: 0" not in output or self.cut_short(output):
            sys.exit(output)
        # Before the setup there is a state more. SPIN counts it, and the setup, as transitions.
        states = int(re.search(r"(\d+) states, stored", output)[1]) - 1
        transitions = int(re.search(r"(\d+) transitions", output)[1]) - 2
        return Outcome(states, transitions, None, None, seconds, peak)

    @staticmethod
    def cut_short(output):
        return "max search depth too small" in output


class BreadthFirstSpin(Spin):
    """SPIN, breadth first: slower, but it knows how far each state is from the start."""

    name = "SPIN, breadth first"
    model, compiler = ["-DBREADTH_FIRST"], ["-DBFS"]

    @staticmethod
    def cut_short(output):
        return False  # on purpose: see run

    def run(self, size, states=None):
        """Searches one step further each time; what is new then is a level."""
        totals = [0]
        while len(totals) < 2 or totals[-1] > totals[-2]:
            outcome = super().run(size, states, depth=len(totals))
            totals.append(outcome.states)
        levels = [later - sooner for sooner, later in zip(totals, totals[1:]) if later > sooner]
        return Outcome(outcome.states, outcome.transitions, len(levels) - 1, levels)


TOOLS = [Tchau, Stateright, OlderStateright, Spin, BreadthFirstSpin]


def compare_counts(tools, sizes):
    """Prints the counts of every tool; true if they agree wherever a tool has them."""
    agree = True
    print("| size | tool | states | transitions | depth |\n|---|---|---|---|---|")
    levels_of = {}
    for size in sizes:
        outcomes = {tool.name: tool.run(size) for tool in tools}
        for name, o in outcomes.items():
            depth = "" if o.depth is None else o.depth
            print(f"| {size} | {name} | {o.states:,} | {o.transitions:,} | {depth} |")
        for figure in ("states", "transitions", "depth", "levels"):
            found = [getattr(outcome, figure) for outcome in outcomes.values()]
            known = [value for value in found if value is not None]
            same = all(value == known[0] for value in known)
            agree &= same
            verdict = "agree" if same else "DIFFER"
            print(f"| {size} | **{figure}** | {verdict} ({len(known)} tools) |||")
        levels_of[size] = {name: o.levels for name, o in outcomes.items() if o.levels}
    for size, levels in levels_of.items():
        print(f"\nStates per depth {size}:")
        for name, counts in levels.items():
            print(f"- {name}: {counts}")
    return agree


def compare_speed(tools, size, rounds):
    """Runs the tools in turn, round after round, and prints the medians."""
    states = tools[0].run(size).states
    table = {tool.name: [] for tool in tools}
    for number in range(rounds):
        turn = number % len(tools)
        for tool in tools[turn:] + tools[:turn]:
            table[tool.name].append(tool.run(size, states))
    first = tools[0].name
    print(f"\nSpeed {size}, {rounds} rounds. A generated state is a transition; seconds are those "
          "that a core worked.\n")
    print(f"| tool | generated states per second | {first} is so many times as fast: median "
          "| in each round | peak of memory | per state |\n|---|---|---|---|---|---|")
    for name, outcomes in table.items():
        rate = statistics.median(outcome.rate for outcome in outcomes)
        ratios = [base.rate / other.rate for base, other in zip(table[first], outcomes)]
        each = " ".join(f"{ratio:.2f}" for ratio in ratios)
        peak = statistics.median(outcome.peak for outcome in outcomes)
        print(f"| {name} | {rate:,.0f} | {statistics.median(ratios):.2f} | {each} "
              f"| {peak / 1e6:.0f} MB | {peak / states:.0f} B |")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs="*", type=Size.parse, metavar="T,U,N",
                        default=[Size(2, 2, 1), Size(2, 2, 2), Size(3, 3, 1)],
                        help="worlds whose counts are compared")
    parser.add_argument("--speed", type=Size.parse, default=Size(2, 2, 2), metavar="T,U,N",
                        help="the world that the tools are timed on")
    parser.add_argument("--rounds", type=int, default=7, help="0: compare counts only")
    parser.add_argument("--without", nargs="*", default=[], choices=[tool.name for tool in TOOLS],
                        metavar="TOOL", help="tools to leave out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        tools = [tool(Path(scratch)) for tool in TOOLS if tool.name not in options.without]
        agree = compare_counts(tools, options.sizes)
        timed = [tool for tool in tools if not isinstance(tool, BreadthFirstSpin)]
        if options.rounds:
            compare_speed(timed, options.speed, options.rounds)
    sys.exit(0 if agree else 1)


if __name__ == "__main__":
    main()
