"""A whole history at once: counted into a record, or predicted session by session to judge the model."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import exp, log
from statistics import mean, median

from worker.pace import model
from worker.pace.clock import measure
from worker.pace.imports import Logged
from worker.pace.model import NEW, Outlier, outlier
from worker.pace.record import Performance, Record, Refusal, count, digest

SOURCE = "import"
STEPS = (0, 1, 3, 5, 10, 20, 50)
"""Sessions seen before, as steps of the learning curve: 0, 1 to 2, 3 to 4 and so on."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sessions of a history were learned from, were outliers, or were refused."""

    learned: int
    outliers: Counter[Outlier]
    refused: Counter[Refusal]


def performance(logged: Logged) -> Performance:
    """A session of an export, in the form that the record counts; it is the same in any export of any app."""
    measured = measure(logged.session)
    content = ("start",) if logged.dated else ("content", str(logged.taken_seconds), repr(measured))
    name = digest(*content, str(logged.order))
    return Performance(logged.order, name, name, SOURCE, logged.taken_seconds, measured)


def add(record: Record, logged: Iterable[Logged]) -> tuple[Record, Tally]:
    """The record with those sessions counted in their order; adding them again changes nothing."""
    tally = Tally(0, Counter(), Counter())
    learned = 0
    for done in map(performance, logged):
        after = count(record, done)
        if isinstance(after, Refusal):
            tally.refused[after] += 1
            continue
        if reason := outlier(record.state, done.measured, done.taken_seconds):
            tally.outliers[reason] += 1
        else:
            learned += 1
        record = after
    return record, Tally(learned, tally.outliers, tally.refused)


@dataclass(frozen=True, slots=True)
class Judged:
    """A session that was predicted before it was learned from."""

    athlete: str
    seen: int
    """The sessions learned from before this one."""
    usual_seconds: int
    four_in_five_seconds: int
    taken_seconds: int

    @property
    def error(self) -> float:
        """How far the median was off, as a share of what the session took."""
        return abs(self.taken_seconds - self.usual_seconds) / self.taken_seconds


@dataclass(frozen=True, slots=True)
class Figures:
    """How good predictions were. Shares are of 1."""

    sessions: int
    median_error: float
    mean_of_athletes: float
    """The mean of the athletes' median errors, so that those who train most do not count most."""
    bias: float
    """The median of taken / said."""
    coverage: float
    """The share of sessions that ended within the seconds predicted for 4 times in 5."""


def judged(logged: Sequence[Logged]) -> tuple[list[Judged], int]:
    """Every session predicted from those before it, and the number of outliers, which are not judged."""
    rows: list[Judged] = []
    outliers = 0
    for athlete, sessions in groupby(logged, key=lambda each: each.athlete or ""):
        state = NEW
        for each in sessions:
            measured = measure(each.session)
            if outlier(state, measured, each.taken_seconds):
                outliers += 1
            else:
                said = model.predict(state, measured.parts)
                rows.append(Judged(athlete, state.n, said.usual_seconds, said.four_in_five_seconds, each.taken_seconds))
            state = model.learn(state, measured, each.taken_seconds)
    return rows, outliers


def figures(rows: Sequence[Judged]) -> Figures:
    """How good those predictions were; there is at least one."""
    by_athlete = groupby(sorted(rows, key=lambda row: row.athlete), key=lambda row: row.athlete)
    return Figures(
        sessions=len(rows),
        median_error=median(row.error for row in rows),
        mean_of_athletes=mean(median(row.error for row in each) for _, each in by_athlete),
        bias=exp(median(log(row.taken_seconds / row.usual_seconds) for row in rows)),
        coverage=mean(row.taken_seconds <= row.four_in_five_seconds for row in rows),
    )


def learning_curve(rows: Sequence[Judged]) -> list[tuple[int, Figures]]:
    """How good predictions were by the least number of sessions seen before; steps with no session are left out."""
    steps = [(first, after) for first, after in zip(STEPS, [*STEPS[1:], None], strict=True)]
    found = (
        (first, [row for row in rows if row.seen >= first and (after is None or row.seen < after)])
        for first, after in steps
    )
    return [(first, figures(those)) for first, those in found if those]
