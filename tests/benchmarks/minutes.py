"""What 30 minutes keep of real plans at each tempo and three real paces: `python -m tests.benchmarks.minutes`.

The paces are those of three athletes of ../shared/sessions, learned from all that they logged: those at each quarter of
all athletes, by how their sessions compare with the usual clock.
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from statistics import mean, median
from typing import Any

from tests.benchmarks.fit_tempo import SESSIONS
from worker.domain.outcome import CoreLevel, Outcome, core_level
from worker.engine.solve import Limits
from worker.pace import history
from worker.pace.clock import session_seconds
from worker.pace.imports import Logged, in_order, read
from worker.pace.policy import NOBODY, Counting, Known
from worker.pace.record import EMPTY
from worker.service import Fitting

PLANS = SESSIONS.parents[1] / "plans"
TARGET = 30
QUARTERS = (1, 2, 3)


def athletes(path: Path) -> list[tuple[float, list[Logged]]]:
    """Each athlete's sessions, the quickest athlete first: median of taken over the usual clock."""
    with gzip.open(path) as file:
        logged = in_order(read(file, lambda _: False))[0]  # type: ignore[arg-type]  # a GzipFile reads as a file does
    each = [list(those) for _, those in groupby(logged, key=lambda one: one.athlete)]
    return sorted(
        ((median(one.taken_seconds / session_seconds(one.session) for one in own), own) for own in each),
        key=lambda pair: pair[0],
    )


def ways(path: Path) -> Iterator[tuple[str, Counting, Known]]:
    """Usual, brisk, and the athletes at each quarter."""
    yield "usual", Counting("usual"), NOBODY
    yield "usual, 4 in 5", Counting("usual", 0.8), NOBODY
    yield "brisk", Counting("brisk"), NOBODY
    found = athletes(path)
    for quarter in QUARTERS:
        ratio, own = found[len(found) * quarter // 4]
        state = history.add(EMPTY, own)[0].state
        athlete = f"an athlete at {ratio:.2f} × usual, {state.n} sessions"
        yield athlete, Counting("personal"), Known(state)
        yield f"{athlete}, 4 in 5", Counting("personal", 0.8), Known(state)


def row(name: str, outcomes: list[Outcome]) -> str:
    """One line of the table."""
    sessions = [(done, outcome.policy) for outcome in outcomes for done in outcome.sessions if done.session.exercises]
    levels = Counter(core_level(done.core_lifts, policy) for done, policy in sessions if done.core_lifts)
    total = sum(levels.values())
    kept = sum(part.working for done, _ in sessions for segment in done.segments for part in segment.performed)
    programmed = sum(exercise.working for done, _ in sessions for exercise in done.session.exercises)
    shares = " | ".join(f"{levels[level] / total:.0%}" for level in CoreLevel)
    stimulus = mean(outcome.stimulus_retained for outcome in outcomes)
    usual, most = (median(getattr(done, field) for done, _ in sessions) / 60 for field in FIELDS)
    return f"| {name} | {kept / programmed:.0%} | {stimulus:.0%} | {shares} | {usual:.0f} | {most:.0f} |"


FIELDS = ("usual_seconds", "four_in_five_seconds")


def main(path: Path = SESSIONS) -> None:
    """Print the table of docs/minutes.md."""
    documents: list[dict[str, Any]] = [json.loads(file.read_bytes()) for file in sorted(PLANS.glob("*.json"))]
    print(f"{len(documents)} real plans at {TARGET} minutes\n")
    print("| counted | sets kept | stimulus kept | core full | reduced | partial | usually, min | 4 in 5 within |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    for name, counting, athlete in ways(path):
        fittings = [Fitting(document, "plan", counting=counting, athlete=athlete) for document in documents]
        print(row(name, [fitting.to(TARGET, Limits()) for fitting in fittings]), flush=True)


if __name__ == "__main__":
    main()
