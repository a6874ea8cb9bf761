"""What a request costs, from its bytes to the bytes of its answer: `make bench-requests`.

Real plans where they are at hand, as services send and as people write them, and the samples, each to four targets;
and "refits": what is left of a real plan's longest session, asked in its middle, as a phone does after a set. The
times are of one process's processor, so that others on the machine disturb them little. With REF, a commit to stand
beside, both take every request in turn and the ratio is of the same run; and their objectives are compared. With
HIGHS=1 the weeks of these plans are given to HiGHS too, which takes minutes.
"""

import argparse
import json
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_engine import HEADER, TARGETS, measure, quantile, report
from tests.benchmarks.bench_refit import longest, progress, sets
from tests.benchmarks.weeks import FOLDERS, SHARED, real_plans
from tests.support.compiled import compiled
from tests.support.makers import a_request, as_bytes
from worker import samples

ROOT = Path(__file__).parents[2]
SAME = 1e-9
"""How far two objectives of one week may be apart."""

REFIT_TARGET = 45


@dataclass(frozen=True)
class Asked:
    """One request, and where its plan comes from."""

    folder: str
    name: str
    target: int
    body: bytes
    unseen: bytes
    """The same of a plan that is in no other request."""


@dataclass
class Side:
    """The code of one commit, answering requests in a process of its own."""

    name: str
    process: subprocess.Popen[str]
    rounds: list[list[float]] = field(default_factory=list)
    """Seconds of every request, a row a round."""
    objectives: dict[int, list[float]] = field(default_factory=dict)

    def told(self, line: str) -> dict[str, Any]:
        """What the process answers to a line."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer

    def answer(self, number: int, *, unseen: bool) -> None:
        """Have it answer a request, as the next of this round."""
        told = self.told(f"unseen {number}" if unseen else str(number))
        self.rounds[-1].append(told["seconds"])
        self.objectives[number] = told["objectives"]

    @property
    def seconds(self) -> list[float]:
        """The median time of every request, the round in which it was seen first left out."""
        return [statistics.median(row) for row in zip(*(self.rounds[1:] or self.rounds), strict=True)]


def requests() -> Iterator[Asked]:
    """Every plan at hand to every target."""
    for folder in FOLDERS:
        for path in sorted((SHARED / folder).glob("*.json")):
            yield from _asked(folder, path.stem, json.loads(path.read_bytes()))
    for name in samples.names():
        yield from _asked("samples", name, json.loads(samples.read(name)))
    for path in sorted((SHARED / FOLDERS[0]).glob("*.json")):
        plan = json.loads(path.read_bytes())
        yield _one("refits", path.stem, plan, REFIT_TARGET, **_middle_of_the_longest(plan))


def _asked(folder: str, name: str, plan: dict[str, Any]) -> Iterator[Asked]:
    for target in TARGETS:
        yield _one(folder, name, plan, target)


def _one(folder: str, name: str, plan: dict[str, Any], target: int, **wishes: Any) -> Asked:
    event_id = f"{name}-{target}"
    unseen = {**plan, "name": f"{plan.get('name', name)} to {target}"}
    bodies = [as_bytes(a_request(one, target, eventId=event_id, **wishes)) for one in (plan, unseen)]
    return Asked(folder, name, target, *bodies)


def _middle_of_the_longest(plan: dict[str, Any]) -> dict[str, Any]:
    """The fields of a request for what is left of a plan's longest session after half of its sets."""
    session = longest(plan)
    after = list(sets(session))
    elapsed, done = after[len(after) // 2]
    return {"timeCrunchScope": {"sessionIds": [session.id]}, "timeCrunchProgress": progress(session, elapsed, done)}


@contextmanager
def checked_out(ref: str) -> Iterator[Path]:
    """The files of a commit, in a work tree that goes when this ends."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", tree, ref], cwd=ROOT, check=True)
        try:
            compiled(tree)
            yield tree
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", tree], cwd=ROOT, check=True)


@contextmanager
def started(name: str, tree: Path, bodies: Path) -> Iterator[Side]:
    """The code of a tree, ready to answer; the process ends with this."""
    child = Path(__file__).parent / "request_child.py"
    command = [sys.executable, str(child), str(bodies)]
    with subprocess.Popen(command, cwd=tree, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Side(name, process)
        finally:
            process.terminate()


def run(asked: Sequence[Asked], sides: Sequence[Side], rounds: int) -> None:
    """Every side answers every request, in turn and each first as often; in the first round of plans never seen."""
    for turn in range(rounds):
        for side in sides:
            side.rounds.append([])
        for number in range(len(asked)):
            for side in sides if (turn + number) % 2 else reversed(sides):
                side.answer(number, unseen=not turn)


def differing(asked: Sequence[Asked], one: Side, other: Side) -> list[str]:
    """The requests to which two sides do not give the same objectives."""
    return [
        f"{each.name} to {each.target} minutes: {one.objectives[number]} and {other.objectives[number]}"
        for number, each in enumerate(asked)
        if len(one.objectives[number]) != len(other.objectives[number])
        or any(abs(a - b) > SAME for a, b in zip(one.objectives[number], other.objectives[number], strict=True))
    ]


def table(asked: Sequence[Asked], sides: Sequence[Side]) -> Iterator[str]:
    """How fast each side is over each folder's plans and over all, and the ratio to the last side."""
    yield "| requests | of | plans/s | first seen | ms: median | p95 | most | against the last | median of ratios |"
    yield "|---|---|" + "--:|" * 7
    for folder in ("all", *dict.fromkeys(each.folder for each in asked)):
        rows = [number for number, each in enumerate(asked) if folder in ("all", each.folder)]
        last = [sides[-1].seconds[number] for number in rows]
        for side in sides:
            seconds = [side.seconds[number] for number in rows]
            first = sum(side.rounds[0][number] for number in rows)
            cells = [
                f"{folder} ({len(rows)})",
                side.name,
                f"{len(rows) / sum(seconds):.0f}",
                f"{len(rows) / first:.0f}",
                f"{statistics.median(seconds) * 1e3:.2f}",
                f"{quantile(seconds, 0.95) * 1e3:.2f}",
                f"{max(seconds) * 1e3:.1f}",
                f"{sum(last) / sum(seconds):.2f}",
                f"{statistics.median(b / a for a, b in zip(seconds, last, strict=True)):.2f}",
            ]
            yield f"| {' | '.join(cells)} |"


def shares(sides: Sequence[Side]) -> Iterator[str]:
    """Where the time of each side goes, and what its process takes."""
    for index, side in enumerate(sides):
        told = side.told("shares")
        total = sum(told["shares"].values())
        if not index:
            yield f"| of | {' | '.join(told['shares'])} | outside the search | to load, s | memory, MB |"
            yield "|---|" + "--:|" * (len(told["shares"]) + 3)
        cells = [f"{seconds / total:.0%}" for seconds in told["shares"].values()]
        cells += [f"{1 - told['shares']['search'] / total:.0%}", f"{told['loaded']:.2f}", f"{told['megabytes']:.0f}"]
        yield f"| {side.name} | {' | '.join(cells)} |"


def beside_highs(limit: float) -> Iterator[str]:
    """The search for the weeks of the real plans beside HiGHS: the rows of `bench-engine`."""
    yield from HEADER
    weeks = [week for plan in real_plans() for week in plan.microcycles]
    rows = [row for target in TARGETS for row in measure(weeks, target, limit, with_cp_sat=False)]
    if rows:
        yield report("real", "all", rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--beside", metavar="REF", help="a commit to stand beside")
    parser.add_argument("--rounds", type=int, default=4, help="how often every request is asked, the first apart")
    parser.add_argument("--highs", action="store_true", help="give the weeks of the real plans to HiGHS too")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds HiGHS may take for one week")
    arguments = parser.parse_args()
    asked = list(requests())
    print(
        f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}, processor time of one core\n"
    )
    with ExitStack() as stack:
        bodies = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "requests.json"
        bodies.write_text(json.dumps([[each.body.decode(), each.unseen.decode()] for each in asked]))
        trees = {"this": ROOT}
        if arguments.beside:
            trees[arguments.beside] = stack.enter_context(checked_out(arguments.beside))
        sides = [stack.enter_context(started(name, tree, bodies)) for name, tree in trees.items()]
        run(asked, sides, arguments.rounds)
        print("\n".join(table(asked, sides)), end="\n\n")
        print("\n".join(shares(sides)), end="\n\n", flush=True)
        for other in sides[1:]:
            found = differing(asked, sides[0], other)
            print(
                f"{len(found)} of {len(asked)} with objectives that differ from those of {other.name}", *found, sep="\n"
            )
    if arguments.highs:
        for line in beside_highs(arguments.limit):
            print(line, flush=True)


if __name__ == "__main__":
    main()
