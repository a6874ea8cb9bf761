"""What a partly decided session can still gain: a bound by pricing its time.

If a second costs mu, the exercises not yet decided can be packed without minding the clock, and what the packing earns
plus mu for every second left bounds what they can really add (Lagrangian relaxation of the time). Several mu are used,
and the least bound counts. Up to `MOST_PACKED` accessories the best packing of every set of them is tabulated; beyond
that, each accessory is credited with its share of the best option it is in.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from worker.engine.objective import Matrix, Vector
from worker.engine.options import Option

Index = NDArray[np.int64]

MOST_PACKED = 14
_SECOND_PRICES = 8
_TIME_STEPS = 64


@dataclass(frozen=True)
class Level:
    """The options that decide one exercise: for an accessory, those in which it is the first member."""

    options: tuple[Option, ...]
    masks: Index
    """The accessories each option uses, as bits."""
    seconds: Index
    vectors: Matrix
    """What each adds, over having dropped its exercises, shape (options, M + 2)."""
    accessory: int | None
    """Bit of the accessory decided here; none for a core lift."""
    group_starts: Index
    """Where in `options` each set of members begins."""


class Levels:
    """A session's levels, core lifts first, and what does not depend on prices."""

    def __init__(self, core: Sequence[Level], accessories: Sequence[Level]) -> None:
        self.core, self.accessories = tuple(core), tuple(accessories)
        least = [int(level.seconds.min()) for level in core]
        self.reserved_seconds = [sum(least[depth + 1 :]) for depth in range(len(core) + len(accessories))]
        """For each level, what the core lifts still to come take at least."""
        self.remainders = self._remainders() if len(accessories) <= MOST_PACKED else None

    def __iter__(self) -> Iterator[Level]:
        return iter((*self.core, *self.accessories))

    def _remainders(self) -> list[Index]:
        """For each accessory: of each set of later ones, what a group leaves; one past the last for never."""
        count = len(self.accessories)
        tables = []
        for index, level in enumerate(self.accessories):
            later = np.arange(1 << (count - 1 - index), dtype=np.int64) << (index + 1)
            groups = level.masks[level.group_starts] & ~(1 << index)
            fits = (later[:, None] & groups) == groups
            tables.append(np.where(fits, later[:, None] & ~groups, 1 << count))
        return tables


class Reach:
    """Bounds on what the levels from any depth on can add, when their options have `values`."""

    def __init__(self, levels: Levels, values: Sequence[Vector], capacity: int) -> None:
        self.core_count = len(levels.core)
        self.step = -(-(capacity + 1) // _TIME_STEPS)
        second_prices = _second_prices(levels, values)
        reduced = [v[:, None] - second_prices * lv.seconds[:, None] for lv, v in zip(levels, values, strict=True)]
        latest = np.minimum(np.arange(1, _TIME_STEPS + 1) * self.step - 1, capacity)
        self.time_worth = latest[:, None] * second_prices
        """What the seconds left are worth, shape (time steps, second prices)."""
        self.packed: Matrix | None = None
        if levels.remainders is not None:
            packed = _packed(levels, levels.remainders, reduced)
            self.packed = np.full((len(packed), _TIME_STEPS), np.inf)
            for earned, worth in zip(packed.T, self.time_worth.T, strict=True):
                np.minimum(self.packed, earned[:, None] + worth, out=self.packed)
            later = packed[-1]
        else:
            self.shares = _shares(levels, reduced)
            later = self.shares.sum(axis=0)
        self.core: list[Vector] = []
        for priced in reversed(reduced[: self.core_count]):
            later = later + priced.max(axis=0)
            self.core.insert(0, (later + self.time_worth).min(axis=1))

    def gain(self, depth: int, free: Index, left: Index) -> Vector:
        """The bound for each partial configuration about to decide level `depth`.

        `free` are its accessories neither used nor passed over, as bits, and `left` its seconds.
        """
        steps = left // self.step
        if depth < self.core_count:
            return self.core[depth][steps]
        if self.packed is not None:
            return self.packed[free, steps]
        is_free = (free[:, None] >> np.arange(len(self.shares))) & 1
        bounds: Vector = (is_free @ self.shares + self.time_worth[steps]).min(axis=1)
        return bounds


def _second_prices(levels: Levels, values: Sequence[Vector]) -> Vector:
    """Prices of a second to bound with: what the options pay for theirs, from the least to the most."""
    rates = np.concatenate([np.zeros(1), *(v / level.seconds for level, v in zip(levels, values, strict=True))])
    rates = np.sort(rates[rates >= 0])
    return rates[np.linspace(0, len(rates) - 1, _SECOND_PRICES).astype(np.int64)]


def _packed(levels: Levels, remainders: Sequence[Index], reduced: Sequence[Matrix]) -> Matrix:
    """What each set of accessories earns at most where a second has its price, shape (sets, second prices)."""
    count = len(levels.accessories)
    never = 1 << count
    packed = np.zeros((never + 1, _SECOND_PRICES))
    packed[never] = -np.inf
    for index in range(count - 1, -1, -1):
        priced = reduced[len(levels.core) + index]
        groups = np.maximum.reduceat(priced, levels.accessories[index].group_starts, axis=0)
        remainder = remainders[index]
        later = np.arange(len(remainder)) << (index + 1)
        packed[later | 1 << index] = np.maximum(packed[later], (packed[remainder] + groups).max(axis=1))
    return packed[:never]


def _shares(levels: Levels, reduced: Sequence[Matrix]) -> Matrix:
    """Each accessory's share of the best option it is in, shape (accessories, second prices)."""
    shares = np.zeros((len(levels.accessories), _SECOND_PRICES))
    for level, priced in zip(levels.accessories, reduced[len(levels.core) :], strict=True):
        is_member = (level.masks[:, None] >> np.arange(len(shares))) & 1
        for accessory in range(len(shares)):
            rows = np.flatnonzero(is_member[:, accessory])
            if len(rows):
                share = priced[rows] / is_member[rows].sum(axis=1)[:, None]
                shares[accessory] = np.maximum(shares[accessory], share.max(axis=0))
    return shares
