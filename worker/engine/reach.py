"""What a partly decided session can still gain: a bound by pricing its time.

If a second costs mu, the exercises not yet decided can be packed without minding the clock, and what the packing earns
plus mu for every second left bounds what they can really add (Lagrangian relaxation of the time). Several mu are used,
and the least bound counts. Up to `MOST_PACKED` accessories the best packing of every set of them is tabulated; beyond
that, each accessory is credited with its share of the best option it is in.
"""

import numpy as np

from worker.engine.objective import Matrix, Vector
from worker.engine.space import Index, SessionSpace

MOST_PACKED = 14
_SECOND_PRICES = 8
_TIME_STEPS = 64


class Reach:
    """Bounds on what the levels from any depth on can add, when the session's options have `values`."""

    def __init__(self, space: SessionSpace, values: Vector, capacity: int) -> None:
        self.solo_count = space.solo_count
        self.step = -(-(capacity + 1) // _TIME_STEPS)
        second_prices = _second_prices(values / space.seconds)
        reduced = values[:, None] - second_prices * space.seconds[:, None]
        latest = np.minimum(np.arange(1, _TIME_STEPS + 1) * self.step - 1, capacity)
        self.time_worth = latest[:, None] * second_prices
        """What the seconds left are worth, shape (time steps, second prices)."""
        self.packed: Matrix | None = None
        if space.accessory_count <= MOST_PACKED:
            packed = _packed(space, reduced)
            self.packed = np.full((len(packed), _TIME_STEPS), np.inf)
            for earned, worth in zip(packed.T, self.time_worth.T, strict=True):
                np.minimum(self.packed, earned[:, None] + worth, out=self.packed)
            later = packed[-1]
        else:
            self.shares = _shares(space, reduced)
            later = self.shares.sum(axis=0)
        self.solo: list[Vector] = []
        for level in reversed(space.levels[: self.solo_count]):
            best = reduced[level.options].max(axis=0)
            later = later + (best if level.is_required else np.maximum(best, 0.0))
            self.solo.insert(0, (later + self.time_worth).min(axis=1))

    def gain(self, depth: int, free: Index, left: Index) -> Vector:
        """The bound for each partial configuration about to decide level `depth`.

        `free` are its accessories neither used nor passed over, as bits, and `left` its seconds, at least 0.
        """
        steps = left // self.step
        if depth < self.solo_count:
            return self.solo[depth][steps]
        if self.packed is not None:
            return self.packed[free, steps]
        is_free = (free[:, None] >> np.arange(len(self.shares))) & 1
        bounds: Vector = (is_free @ self.shares + self.time_worth[steps]).min(axis=1)
        return bounds


def _second_prices(rates: Vector) -> Vector:
    """Prices of a second to bound with: what the options pay for theirs, from nothing to the most."""
    rates = np.sort(np.append(rates[rates > 0], 0.0))
    return rates[(len(rates) - 1) * np.arange(_SECOND_PRICES) // (_SECOND_PRICES - 1)]


def _packed(space: SessionSpace, reduced: Matrix) -> Matrix:
    """What each set of accessories earns at most where a second has its price, shape (sets, second prices)."""
    count = space.accessory_count
    never = 1 << count
    packed = np.zeros((never + 1, _SECOND_PRICES))
    packed[never] = -np.inf
    for index in range(count - 1, -1, -1):
        priced = reduced[space.levels[space.solo_count + index].options]
        groups = np.maximum.reduceat(priced, space.groups[index], axis=0)
        remainder = space.remainders[index]
        later = np.arange(len(remainder)) << (index + 1)
        packed[later | 1 << index] = np.maximum(packed[later], (packed[remainder] + groups).max(axis=1))
    return packed[:never]


def _shares(space: SessionSpace, reduced: Matrix) -> Matrix:
    """Each accessory's share of the best option it is in, shape (accessories, second prices)."""
    shares = np.zeros((space.accessory_count, _SECOND_PRICES))
    is_member = (space.masks[:, None] >> np.arange(space.accessory_count)) & 1
    for accessory in range(space.accessory_count):
        rows = np.flatnonzero(is_member[:, accessory])
        share = reduced[rows] / is_member[rows].sum(axis=1)[:, None]
        shares[accessory] = share.max(axis=0, initial=0.0)
    return shares
