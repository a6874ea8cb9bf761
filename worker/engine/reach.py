"""What a partly decided session can still gain: a bound by pricing its time.

If a second costs mu, the exercises not yet decided can be packed without minding the clock, and what the packing earns
plus mu for every second left bounds what they can really add (Lagrangian relaxation of the time). Several mu are used,
and the least bound counts. Where the accessories can be free in few ways, the best packing of each is tabulated; beyond
that, each accessory is credited with its share of the best option it is in.
"""

import numpy as np

from worker.engine.objective import Matrix, Vector
from worker.engine.packings import Packings
from worker.engine.space import Index, SessionSpace

_SECOND_PRICES = 8
_TIME_STEPS = 64
_MOST_TABULATED = 1_024
"""States whose bounds are worked out for every time step at once, and not when they are asked for."""

_FEW_STATES = 256
"""Up to so many states of a level are looked at with all sets of members at once; of more it costs too much memory."""


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
        self.packings = space.packings
        self.packed: Matrix | None = None
        """The bound by state and time step, where that is a small table."""
        if self.packings is not None:
            self.earned = _earned(self.packings, space, reduced)
            later = self.earned[-1]
            if self.packings.count <= _MOST_TABULATED:
                self.packed = (self.earned[:, None] + self.time_worth).min(axis=2)
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
        if self.packings is not None:
            states = self.packings.state(free)
            if self.packed is not None:
                return self.packed[states, steps]
            least: Vector = (self.earned[states] + self.time_worth[steps]).min(axis=1)
            return least
        is_free = (free[:, None] >> np.arange(len(self.shares))) & 1
        bounds: Vector = (is_free @ self.shares + self.time_worth[steps]).min(axis=1)
        return bounds


def _second_prices(rates: Vector) -> Vector:
    """Prices of a second to bound with: what the options pay for theirs, from nothing to the most."""
    rates = np.sort(np.append(rates[rates > 0], 0.0))
    return rates[(len(rates) - 1) * np.arange(_SECOND_PRICES) // (_SECOND_PRICES - 1)]


def _earned(packings: Packings, space: SessionSpace, reduced: Matrix) -> Matrix:
    """What each state's accessories earn at most where a second has its price, shape (states, second prices)."""
    earned = np.zeros((packings.count + 1, _SECOND_PRICES))
    earned[packings.count] = -np.inf
    last_first = reversed(space.levels[space.solo_count :])
    for level, (states, dropped, starts, remainders) in zip(last_first, packings.steps, strict=True):
        groups = np.maximum.reduceat(reduced[level.options], starts, axis=0)
        if len(states) <= _FEW_STATES:
            earned[states] = np.maximum(earned[dropped], (earned[remainders] + groups).max(axis=1))
            continue
        best = earned[dropped]
        for remainder, group in zip(remainders.T, groups, strict=True):
            np.maximum(best, earned[remainder] + group, out=best)
        earned[states] = best
    return earned[: packings.count]


def _shares(space: SessionSpace, reduced: Matrix) -> Matrix:
    """Each accessory's share of the best option it is in, shape (accessories, second prices)."""
    shares = np.zeros((space.accessory_count, _SECOND_PRICES))
    is_member = (space.masks[:, None] >> np.arange(space.accessory_count)) & 1
    for accessory in range(space.accessory_count):
        rows = np.flatnonzero(is_member[:, accessory])
        share = reduced[rows] / is_member[rows].sum(axis=1)[:, None]
        shares[accessory] = share.max(axis=0, initial=0.0)
    return shares
