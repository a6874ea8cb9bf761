"""The ways to do one session that could still matter.

A configuration of a session picks one option for every core lift and at most one for every accessory, within the time
there is. Where there are few they are all listed. There may be millions, so beyond that they are built exercise by
exercise, all partial ones together as arrays, and cut as soon as nothing they can grow into reaches a threshold. The
week sees only what a configuration adds, so of partial ones that add the same and have the same free one is kept.

Several capacities may be asked about at once: a configuration then matters if it does for any that it fits.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from worker.engine.bound import curvature
from worker.engine.native.library import NATIVE
from worker.engine.objective import Matrix, Vector, WeekObjective
from worker.engine.reach import Reach
from worker.engine.space import Index, SessionSpace

_LISTED = 3_000
"""Up to so many configurations are listed."""

_MOST_CELLS = 250_000
"""Partial configurations times options looked at together: a bound on memory."""

_MOST_LOOKED_AT = 40_000_000
"""The same, looked at for one exercise: a bound on work that only sessions far beyond real ones reach."""

_FEWEST_ROWS = 200

MERGED = 500
"""From so many partial configurations on it is worth looking for equal ones."""

_PRICED = 40
"""Configurations near the best price that are held although they lose too much by curvature."""

_FREE_FACTOR = 0x5851F42D4C957F2D
"""Takes what is free into the print of what is added: any odd number without a pattern."""


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
    nodes: int


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
        self.listed = _listed(space, self.capacities[-1])

    def some(self, prices: Vector, count: int) -> Found:
        """About `count` of those worth the most at these prices, at least one for every capacity."""
        anything = np.full(len(self.capacities), -np.inf)
        found = self.worth(prices, anything, lambda _: count)
        missing = [capacity for capacity in self.capacities if not (found.configurations.seconds <= capacity).any()]
        for capacity in missing:
            more = _search(self.space, [capacity], prices, anything[:1], lambda _: count)
            found = Found(found.configurations.joined(more.configurations), found.lost, found.nodes + more.nodes)
        return found

    def worth(
        self, prices: Vector, thresholds: Vector, room: Callable[[int], int], alone: Alone | None = None
    ) -> Found:
        """Those that for some capacity fit and reach its threshold, as many as can be found holding `room` at a time.

        The room is asked for again and again, with the nodes looked at so far, and may shrink. Where the session is
        `alone`, what it can reach is taken less curvature, and a few of the best at these prices are found beside.
        """
        if self.listed is None:
            return _search(self.space, self.capacities, prices, thresholds, room, alone)
        value = self.listed.vectors @ prices
        fits = self.listed.seconds[:, None] <= np.array(self.capacities)
        matters = ((value[:, None] >= thresholds) & fits).any(axis=1)
        rows = np.flatnonzero(matters)
        return Found(self.listed.rows(rows), np.full(len(thresholds), -np.inf), len(value))


class _Partial(NamedTuple):
    """Partial configurations, decided up to a level, row by row."""

    parent: Index
    """Row of the level before."""
    choice: Index
    """Option taken at this level."""
    value: Vector
    left: Index
    """Seconds left of the largest capacity."""
    free: Index
    """Accessories neither used nor passed over, as bits."""
    prints: Index
    """What the options taken add, as one number."""

    def rows(self, keep: NDArray[np.intp]) -> "_Partial":
        parent, choice, value, left, free, prints = self
        return _Partial(parent[keep], choice[keep], value[keep], left[keep], free[keep], prints[keep])

    def distinct(self) -> NDArray[np.intp]:
        """Rows without those that another equals in what it adds and has free, with no fewer seconds left."""
        return distinct(self.prints + self.free * _FREE_FACTOR, self.left.max() - self.left)


def distinct(prints: Index, least: Index | None = None) -> NDArray[np.intp]:
    """The rows without those whose print another has with less of `least`, or as much and an earlier row; ascending."""
    rows = np.empty_like(prints)
    kept = NATIVE.distinct(len(prints), prints, least, rows)
    if kept < 0:
        raise MemoryError
    return rows[:kept]


def _empty(space: SessionSpace, capacity: int, value: float) -> _Partial:
    row = np.zeros(1, dtype=np.int64)
    everything = (1 << space.accessory_count) - 1
    return _Partial(row, row, np.array([value]), row + capacity, row + everything, row)


def _extended(space: SessionSpace, depth: int, held: _Partial, part: slice, values: Vector) -> _Partial:
    """Some of the partial configurations held, each taken a level on in every way there is."""
    level = space.levels[depth]
    left, free = held.left[part], held.free[part]
    prints = held.prints[part]
    seconds, masks, needs, their_prints = space.by_level[depth]
    fits = seconds <= (left - level.reserved_seconds if level.reserved_seconds else left)[:, None]
    passed_over, this = free, 0
    if level.accessory is not None:
        fits &= (free[:, None] & needs) == masks
        this = 1 << level.accessory
        passed_over = free & ~this if level.twins == this else np.where(free & this, free & ~level.twins, free)
    if space.reserve is not None:
        fits &= seconds <= left[:, None] - level.reserved_seconds - space.reserve.least(free[:, None] & ~masks)
    row, option = fits.nonzero()
    choice = option + level.start
    taken = _Partial(
        row + part.start,
        choice,
        held.value[part][row] + values[choice],
        left[row] - seconds[option],
        free[row] & ~masks[option],
        prints[row] + their_prints[option],
    )
    if level.is_required and level.accessory is None:
        return taken
    nothing = np.full(len(left), space.nothing)
    rows = np.arange(part.start, part.start + len(left))
    untaken = _Partial(rows, nothing, held.value[part], left, passed_over, prints)
    if level.is_required:
        untaken = untaken.rows(np.flatnonzero(free & this == 0))
    return _concatenated([untaken, taken])


def _assembled(space: SessionSpace, trail: Sequence[_Partial], held: _Partial, capacity: int) -> Configurations:
    """Configurations from the steps that built them, the last of which is `held`."""
    row = np.arange(len(held.left))
    choices = np.empty((len(row), len(trail)), dtype=np.int64)
    for depth in range(len(trail) - 1, -1, -1):
        choices[:, depth] = trail[depth].choice[row]
        row = trail[depth].parent[row]
    vectors = np.repeat(space.base[None], len(choices), axis=0)
    for choice in choices.T:
        vectors += space.vectors[choice]
    return Configurations(choices, vectors, capacity - held.left, held.prints)


def _listed(space: SessionSpace, capacity: int) -> Configurations | None:
    """All configurations; none where there are too many to list."""
    no_values = np.zeros(len(space.options))
    held = _empty(space, capacity, 0.0)
    trail = []
    for depth, level in enumerate(space.levels):
        if len(held.left) * (level.stop - level.start) > _MOST_CELLS:
            return None
        held = _extended(space, depth, held, slice(0, len(held.left)), no_values)
        if len(held.left) > MERGED:
            held = held.rows(held.distinct())
        if len(held.left) > _LISTED:
            return None
        trail.append(held)
    return _assembled(space, trail, held, capacity)


def _search(
    space: SessionSpace,
    capacities: Sequence[int],
    prices: Vector,
    thresholds: Vector,
    room: Callable[[int], int],
    alone: Alone | None = None,
) -> Found:
    """Configurations built behind bounds: see `Candidates.worth`."""
    largest = capacities[-1]
    values = space.vectors[:-1] @ prices
    reach = Reach(space, values, largest)
    held = _empty(space, largest, float(space.base @ prices))
    root = _reaches(reach, 0, held, capacities)[0]
    goals = np.where(np.isneginf(thresholds), root, thresholds)
    lost = np.full(len(capacities), -np.inf)
    trail, nodes = [], 0
    bends = None if alone is None else _Bends(space, alone, prices)
    for depth, level in enumerate(space.levels):
        width = level.stop - level.start
        step = max(1, _MOST_CELLS // width)
        parts: list[tuple[_Partial, Matrix]] = []
        for start in range(0, max(1, len(held.left)), step):
            part = _extended(space, depth, held, slice(start, start + step), values)
            nodes += len(part.left)
            reaches = _reaches(reach, depth + 1, part, capacities)
            matters = _is_enough(reaches, thresholds).nonzero()[0]
            if len(matters) < len(reaches):
                part, reaches = part.rows(matters), reaches[matters]
            if bends is not None:
                plain = reaches.max(axis=1)
                reaches = reaches - bends.least(depth + 1, part, capacities)
                matters = _with_highest(_is_enough(reaches, thresholds), plain)
                part, reaches = part.rows(matters), np.column_stack([reaches, plain])[matters]
            parts.append((part, reaches))
            most = min(room(nodes), max(_FEWEST_ROWS, _MOST_LOOKED_AT // width))
            if sum(len(reached) for _, reached in parts) > min(most, MERGED):
                joined, reaches = _joined(parts)
                rows = joined.distinct()
                joined, reaches = joined.rows(rows), reaches[rows]
                parts = [(joined, reaches)]
            if len(parts[0][1]) > most:
                over = (reaches[:, : len(goals)] - goals).max(axis=1)
                chosen = np.zeros(len(over), dtype=np.bool_)
                chosen[np.argsort(-over, kind="stable")[:most]] = True
                best = np.flatnonzero(chosen) if bends is None else _with_highest(chosen, reaches[:, -1])
                let_go = np.delete(reaches[:, : len(goals)], best, axis=0)
                lost = np.maximum(lost, let_go.max(axis=0, initial=-np.inf))
                parts = [(joined.rows(best), reaches[best])]
        held = _joined(parts)[0]
        if bends is not None:
            bends.take(held)
        trail.append(held)
    return Found(_assembled(space, trail, held, largest), lost, nodes)


def _is_enough(reaches: Matrix, thresholds: Vector) -> NDArray[np.bool_]:
    """Whether each row reaches the threshold of any column."""
    if len(thresholds) == 1:
        first: NDArray[np.bool_] = np.greater_equal(reaches[:, 0], thresholds[0])
        return first
    enough: NDArray[np.bool_] = np.greater_equal(reaches, thresholds)
    either: NDArray[np.bool_] = np.logical_or.reduce(enough, axis=1)
    return either


def _with_highest(chosen: NDArray[np.bool_], values: Vector) -> NDArray[np.intp]:
    """The rows chosen, and with them those of the highest values: prices are worked out from the best at these."""
    if len(values) > _PRICED:
        chosen = chosen.copy()
        chosen[np.argpartition(-values, _PRICED)[:_PRICED]] = True
        return np.flatnonzero(chosen)
    return np.arange(len(values))


class _Bends:
    """What the partial configurations of a week's only free session lose by curvature at least, level by level."""

    def __init__(self, space: SessionSpace, alone: Alone, prices: Vector) -> None:
        self.space, self.objective, self.prices = space, alone.objective, prices
        self.sums: Matrix = (alone.fixed + space.base)[None]
        """What the week has with each partial configuration held, shape (rows, M + 2)."""
        low, high = np.zeros((2, len(space.levels) + 1, len(prices)))
        for depth in range(len(space.levels) - 1, -1, -1):
            rows = space.vectors[space.levels[depth].options]
            low[depth] = low[depth + 1] + np.minimum(rows.min(axis=0), 0.0)
            high[depth] = high[depth + 1] + np.maximum(rows.max(axis=0), 0.0)
        self.low, self.high = low, high
        """What the levels from each on add at least and at most, shape (levels + 1, M + 2)."""
        rates = space.vectors[:-1] / space.seconds[:, None]
        self.slowest, self.fastest = np.minimum(rates.min(axis=0), 0.0), np.maximum(rates.max(axis=0), 0.0)
        """The same for every second."""

    def least(self, depth: int, part: _Partial, capacities: Sequence[int]) -> Matrix:
        """The least loss of each when the levels from `depth` on are decided, shape (rows, capacities)."""
        sums = self.sums[part.parent] + self.space.vectors[part.choice]
        losses = np.empty((len(sums), len(capacities)))
        for column, capacity in enumerate(capacities):
            left = np.maximum(part.left - (capacities[-1] - capacity), 0)[:, None]
            low = sums + np.maximum(self.low[depth], left * self.slowest)
            high = sums + np.minimum(self.high[depth], left * self.fastest)
            losses[:, column] = curvature(self.objective, self.prices, low, high)
        return losses

    def take(self, held: _Partial) -> None:
        """Go on from these."""
        self.sums = self.sums[held.parent] + self.space.vectors[held.choice]


def _reaches(reach: Reach, depth: int, held: _Partial, capacities: Sequence[int]) -> Matrix:
    """What each partial configuration can be worth at each capacity at most, shape (rows, capacities)."""
    if len(capacities) == 1:
        return (held.value + reach.gain(depth, held.free, held.left))[:, None]
    reaches = np.full((len(held.left), len(capacities)), -np.inf)
    for column, capacity in enumerate(capacities):
        left = held.left - (capacities[-1] - capacity)
        fits = left >= 0
        reaches[:, column] = np.where(fits, held.value + reach.gain(depth, held.free, np.maximum(left, 0)), -np.inf)
    return reaches


def _joined(parts: Sequence[tuple[_Partial, Matrix]]) -> tuple[_Partial, Matrix]:
    if len(parts) == 1:
        return parts[0]
    return _concatenated([part for part, _ in parts]), np.concatenate([reached for _, reached in parts])


def _concatenated(partials: Sequence[_Partial]) -> _Partial:
    parents, choices, values, lefts, frees, prints = zip(*partials, strict=True)
    return _Partial(
        np.concatenate(parents),
        np.concatenate(choices),
        np.concatenate(values),
        np.concatenate(lefts),
        np.concatenate(frees),
        np.concatenate(prints),
    )
