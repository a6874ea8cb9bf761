"""The week's optimum, proven.

Prices on the muscle volumes make the sessions independent; what they promise together is an upper bound. Configurations
that price out against the incumbent are gone for good, and the few that stay are searched exactly. `docs/engine.md`
tells the method in prose.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from worker.domain.outcome import StoppedBy
from worker.engine.bound import bound_at, dual_prices
from worker.engine.configurations import Configurations, PricedSession, SessionSpace
from worker.engine.objective import Matrix, Vector, WeekObjective
from worker.engine.reach import Index

CEILING = 1.0
"""J of a programme as written: no week is worth more."""

TOLERANCE = 1e-9
"""How far above the incumbent a bound may be and still prove it; rounding stays far below it."""

_HASTY_POOL = 10
_FIRST_POOL = 200
_PRICING_POOL = 5_000
_PRICING_ROUNDS = 6
_MARGIN = 1e-4
"""By how much the best prices of all sessions may rise, in sum, without asking anew what is within the slack."""


@dataclass(frozen=True)
class Limits:
    """When to stop proving."""

    nodes: int = 30_000_000
    """Partial configurations, combinations and branches looked at."""
    pool: int = 50_000
    """Configurations of one session, and combinations of several, held at a time."""
    expired: Callable[[], bool] = lambda: False
    """Whether the deadline has passed: the safety net, for the result then depends on the machine."""


@dataclass(frozen=True)
class Solution:
    """The best found for a week, and the bound on what there is."""

    choices: tuple[Index, ...]
    """For each session one row of its configurations' choices."""
    value: float
    upper_bound: float
    nodes: int
    stopped_by: StoppedBy | None
    prices: Vector
    """Those that prove the bound: a good start for a problem that differs little."""


def solve(
    objective: WeekObjective,
    fixed: Vector,
    spaces: Sequence[SessionSpace],
    capacities: Sequence[int],
    prices: Vector,
    limits: Limits,
) -> Solution:
    """Maximise J over one configuration a session, each within its capacity in seconds.

    `fixed` is what the week's other sessions add and `prices` where pricing begins, both shape (M + 2,). Every space
    has at least one configuration that fits; the same space with the same capacity is searched once.
    """
    return _Search(objective, fixed, spaces, capacities, limits).run(prices)


class _Search:
    def __init__(
        self,
        objective: WeekObjective,
        fixed: Vector,
        spaces: Sequence[SessionSpace],
        capacities: Sequence[int],
        limits: Limits,
    ) -> None:
        self.objective, self.fixed, self.limits = objective, fixed, limits
        self.sessions = list(zip(spaces, capacities, strict=True))
        self.nodes = 0
        self.stopped_by: StoppedBy | None = None
        self.value = -math.inf
        self.choices: tuple[Index, ...] = ()

    def run(self, prices: Vector) -> Solution:
        pools = self._worth(self._at(prices), [-math.inf] * len(self.sessions), _FIRST_POOL)
        upper_bound = CEILING
        for limit in (*[_PRICING_POOL] * _PRICING_ROUNDS, self.limits.pool):
            prices = dual_prices(self.objective, self.fixed, [pool.vectors for pool in pools], prices)
            self._ascend(pools, prices)
            known = [pool.best(prices) for pool in pools]
            slack = bound_at(self.objective, self.fixed, prices, known) - self.value + TOLERANCE
            thresholds = [best - slack - _MARGIN for best in known]
            survivors = self._worth(self._at(prices), thresholds, limit)
            bests = [max(pool.best(prices), pool.lost, best) for pool, best in zip(survivors, known, strict=True)]
            bound = bound_at(self.objective, self.fixed, prices, bests)
            unseen = max(
                bound - best + max(pool.lost, threshold)
                for pool, best, threshold in zip(survivors, bests, thresholds, strict=True)
            )
            upper_bound = min(upper_bound, bound)
            if unseen <= self.value + TOLERANCE or self._is_over():
                break
            pools = [pool.joined(new) for pool, new in zip(pools, survivors, strict=True)]
        else:
            self.stopped_by = StoppedBy.NODES
        if all(len(pool) for pool in survivors):
            unseen = max(unseen, self._branch(survivors, prices))
        upper_bound = max(self.value, min(upper_bound, max(self.value + TOLERANCE, unseen)))
        return Solution(self.choices, self.value, upper_bound, self.nodes, self.stopped_by, prices)

    def _at(self, prices: Vector) -> list[PricedSession]:
        done: dict[tuple[int, int], PricedSession] = {}
        for space, capacity in self.sessions:
            key = (id(space), capacity)
            if key not in done:
                done[key] = space.at(prices, capacity)
        return [done[id(space), capacity] for space, capacity in self.sessions]

    def _worth(self, priced: Sequence[PricedSession], thresholds: Sequence[float], limit: int) -> list[Configurations]:
        done: dict[tuple[int, float], Configurations] = {}
        pools = []
        for session, threshold in zip(priced, thresholds, strict=True):
            key = (id(session), threshold)
            if key not in done:
                done[key] = session.worth(threshold, lambda: _HASTY_POOL if self._is_over() else limit)
                self.nodes += done[key].nodes
            pools.append(done[key])
        return pools

    def _is_over(self) -> bool:
        if self.nodes > self.limits.nodes:
            self.stopped_by = StoppedBy.NODES
        elif self.limits.expired():
            self.stopped_by = StoppedBy.DEADLINE
        return self.stopped_by is not None

    def _offer(self, value: float, choices: Sequence[Index]) -> None:
        if value > self.value + 1e-12:
            self.value, self.choices = value, tuple(choices)

    def _ascend(self, pools: Sequence[Configurations], prices: Vector) -> None:
        """Improve one session at a time, exactly over its pool, until nothing improves."""
        rows = [int(np.argmax(pool.vectors @ prices)) for pool in pools]
        total = self.fixed + sum((pool.vectors[row] for pool, row in zip(pools, rows, strict=True)), np.zeros(1))
        value, improved = self.objective.value(total), True
        while improved:
            improved = False
            for session, pool in enumerate(pools):
                others = total - pool.vectors[rows[session]]
                values = self.objective.values(others + pool.vectors)
                row = int(np.argmax(values))
                if values[row] > value + 1e-12:
                    rows[session], total, value, improved = row, others + pool.vectors[row], float(values[row]), True
        self._offer(value, [pool.choices[row] for pool, row in zip(pools, rows, strict=True)])

    def _branch(self, pools: Sequence[Configurations], prices: Vector) -> float:
        """Search the pools to the end; what is left unsearched is worth at most the value returned."""
        unsearched = -math.inf
        stack = [(list(pools), prices, math.inf)]
        while stack:
            pools, prices, parent_bound = stack.pop()
            if parent_bound <= self.value + TOLERANCE:
                continue
            if self._is_over():
                unsearched = max(unsearched, parent_bound)
                continue
            self.nodes += 1
            if self._is_searched(pools, prices):
                continue
            prices = dual_prices(self.objective, self.fixed, [pool.vectors for pool in pools], prices)
            self._ascend(pools, prices)
            if self._is_searched(pools, prices):
                continue
            bound = bound_at(self.objective, self.fixed, prices, [pool.best(prices) for pool in pools])
            stack += [(part, prices, bound) for part in self._halves(pools, prices)]
        return unsearched

    def _is_searched(self, pools: Sequence[Configurations], prices: Vector) -> bool:
        """Whether trying every combination that these prices leave was possible, and is done."""
        bests = [pool.best(prices) for pool in pools]
        slack = bound_at(self.objective, self.fixed, prices, bests) - self.value + TOLERANCE
        if slack <= 2 * TOLERANCE:
            return True
        losses = [best - pool.vectors @ prices for pool, best in zip(pools, bests, strict=True)]
        near = [np.flatnonzero(loss <= slack) for loss in losses]
        return self._combine(
            [pool.rows(rows) for pool, rows in zip(pools, near, strict=True)],
            [loss[rows] for loss, rows in zip(losses, near, strict=True)],
            slack,
        )

    def _combine(self, pools: Sequence[Configurations], losses: Sequence[Vector], slack: float) -> bool:
        """Try every combination whose losses do not price it out; false where those are too many to hold."""
        order = sorted(range(len(pools)), key=lambda session: len(pools[session]))
        totals, lost = self.fixed[None], np.zeros(1)
        rows = np.zeros((1, 0), dtype=np.int64)
        for session in order:
            pool = pools[session]
            if len(lost) * len(pool) > 20 * self.limits.pool:
                return False
            combined = lost[:, None] + losses[session]
            before, now = np.nonzero(combined <= slack)
            self.nodes += len(before)
            if len(before) > self.limits.pool:
                return False
            totals = totals[before] + pool.vectors[now]
            lost = combined[before, now]
            rows = np.column_stack([rows[before], now])
        values = self.objective.values(totals)
        best = int(np.argmax(values))
        chosen = {session: pools[session].choices[row] for session, row in zip(order, rows[best], strict=True)}
        self._offer(float(values[best]), [chosen[session] for session in range(len(pools))])
        return True

    def _halves(self, pools: Sequence[Configurations], prices: Vector) -> list[list[Configurations]]:
        """Two sets of pools that differ in one session, split where its configurations disagree most."""
        scale = np.append(prices[:-2], 1.0)
        spreads: list[Matrix] = [np.ptp(pool.vectors[:, :-1], axis=0) * scale for pool in pools]
        session = int(np.argmax([spread.max() for spread in spreads]))
        column = pools[session].vectors[:, int(np.argmax(spreads[session]))]
        low = column <= (column.min() + column.max()) / 2
        if low.all():
            low = np.arange(len(column)) < len(column) // 2
        parts = [pools[session].rows(np.flatnonzero(side)) for side in (low, ~low)]
        return [[part if s == session else pool for s, pool in enumerate(pools)] for part in parts]
