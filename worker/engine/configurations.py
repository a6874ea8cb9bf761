"""The ways to do one session that could still matter.

A configuration of a session picks one option for every core lift and at most one for every accessory, within the time
there is. Where there are few they are all listed; beyond that they are found behind bounds (`native/candidates.h`).
The week sees only what a configuration adds, so of those that add the same there is one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from worker.engine.native.library import NATIVE
from worker.engine.native.session import NativeCandidates, Rows, Work
from worker.engine.objective import Matrix, Vector, WeekObjective
from worker.engine.space import Index, SessionSpace

LISTED = 3_000
"""Up to so many configurations are listed."""

MERGED = 500
"""From so many combinations on it is worth looking for equal ones."""


@dataclass(frozen=True, eq=False)
class Configurations:
    """Configurations of one session, row by row."""

    choices: Index
    """For each level the option taken, shape (N, levels)."""
    vectors: Matrix
    """What each adds to the week, shape (N, M + 2)."""
    seconds: Index
    """What each takes, shape (N,)."""
    prints: Index
    """What each adds as one number, shape (N,)."""

    def __len__(self) -> int:
        return len(self.seconds)

    def rows(self, keep: NDArray[np.intp] | NDArray[np.bool_]) -> "Configurations":
        """Those in the given rows."""
        return Configurations(self.choices[keep], self.vectors[keep], self.seconds[keep], self.prints[keep])

    def within(self, capacity: int) -> "Configurations":
        """Those that take at most `capacity` seconds."""
        fits = self.seconds <= capacity
        return self if fits.all() else self.rows(fits)

    def joined(self, other: "Configurations") -> "Configurations":
        """Both together; a configuration may then stand there twice."""
        return Configurations(
            np.vstack([self.choices, other.choices]),
            np.vstack([self.vectors, other.vectors]),
            np.concatenate([self.seconds, other.seconds]),
            np.concatenate([self.prints, other.prints]),
        )

    def best(self, prices: Vector) -> float:
        """The highest price of any; minus infinity where there is none."""
        return float((self.vectors @ prices).max(initial=-np.inf))


@dataclass(frozen=True)
class Found:
    """What a search for configurations gave."""

    configurations: Configurations
    lost: Vector
    """For each capacity: what was let go for want of room is worth at most this."""


@dataclass(frozen=True)
class Alone:
    """The rest of a week in which one session alone is to be decided."""

    objective: WeekObjective
    fixed: Vector
    """What it adds, shape (M + 2,)."""


class Candidates:
    """The configurations of one session, for one or several capacities in seconds, ascending."""

    def __init__(self, space: SessionSpace, capacities: Sequence[int]) -> None:
        self.space, self.capacities = space, list(capacities)
        self.native = NativeCandidates(space.native, self.capacities, LISTED)
        listed = self.native.listed
        self.listed = None if listed is None else _configurations(listed)

    def some(self, prices: Vector, count: int, work: Work) -> Configurations:
        """About `count` of those worth the most at these prices, at least one for every capacity."""
        return _configurations(self.native.some(prices, count, work))

    def worth(self, prices: Vector, thresholds: Vector, most: int, work: Work, alone: Alone | None = None) -> Found:
        """Those that for some capacity fit and reach its threshold, as many as can be found holding `most` at a time.

        A few are held once the work is over. Where the session is `alone`, what it can reach is taken less curvature,
        and a few of the best at these prices are found beside.
        """
        rest = None if alone is None else (alone.objective, alone.fixed)
        rows, lost = self.native.worth(prices, thresholds, most, rest, work)
        return Found(_configurations(rows), lost)


def _configurations(rows: Rows) -> Configurations:
    return Configurations(rows.choices, rows.vectors, rows.seconds, rows.prints)


def distinct(prints: Index, least: Index | None = None) -> NDArray[np.intp]:
    """The rows without those whose print another has with less of `least`, or as much and an earlier row; ascending."""
    rows = np.empty_like(prints)
    kept = NATIVE.distinct(len(prints), prints, least, rows)
    if kept < 0:
        raise MemoryError
    return rows[:kept]
