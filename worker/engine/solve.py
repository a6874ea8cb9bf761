"""The week's optimum, proven.

Prices on the muscle volumes make the sessions independent; what they promise together is an upper bound. Configurations
that price out against the incumbent are gone for good, and the few that stay are searched exactly. `docs/engine.md`
tells the method in prose.
"""

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from worker.domain.outcome import StoppedBy
from worker.engine.bound import bound_at, curvature, dual_prices, gradient_prices
from worker.engine.configurations import MERGED, Alone, Candidates, Configurations, Found, distinct
from worker.engine.native.session import Work
from worker.engine.objective import Matrix, Vector, WeekObjective
from worker.engine.space import Index, SessionSpace

_Other = TypeVar("_Other", bound=Hashable)

CEILING = 1.0
"""J of a programme as written: no week is worth more."""

TOLERANCE = 1e-9
"""How far above the incumbent a bound may be and still prove it; rounding stays far below it."""

_TRIED_OUTRIGHT = 12_000
"""Up to so many combinations of a week are tried without any bound."""

_FIRST_POOL = 120
"""Configurations of a session to begin pricing with."""

_FEW = 60
"""Configurations of a session added to those that prices are worked out from."""

_PRICING_POOLS = (200, 200, 500, 500, 2_000, 5_000, 5_000)
"""Configurations of a session held at a time, round after round, while prices settle: rough ones need few."""

_PRICING_POOLS_ALONE = (200, 200, 500, 500, 500, 500, 2_000, 5_000)
"""The same where one session alone is searched: curvature leaves few, and prices take longer to settle."""

_PRICING_ROUNDS = 6
_LEAST_ROUNDS = 6
"""Rounds before prices may be called settled."""

_COMBINED = 2
"""Combinations looked at together, as a multiple of those that may be held."""

_MARGIN = 1e-4
"""By how much the best prices of all sessions may rise, in sum, without asking anew what is within the slack."""


@dataclass(frozen=True)
class Limits:
    """When to stop proving."""

    nodes: int = 550_000
    """Partial configurations, combinations and branches looked at."""
    pool: int = 50_000
    """Configurations of one session, and combinations of several, held at a time."""
    seconds_left: Callable[[], float] = lambda: math.inf
    """How long up to the deadline: the safety net, for the result then depends on the machine."""

    def expired(self) -> bool:
        """Whether the deadline has passed."""
        return self.seconds_left() <= 0

    def share(self, searches: int) -> "Limits":
        """The limits of the next of so many searches: it may take an even share of the time that is left for all."""
        left = self.seconds_left()
        if searches == 1 or left == math.inf:
            return self
        of_the_others = max(left, 0.0) * (searches - 1) / searches
        return replace(self, seconds_left=lambda: self.seconds_left() - of_the_others)


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
    capacities: Sequence[Sequence[int]],
    prices: Vector,
    limits: Limits,
) -> tuple[Solution, ...]:
    """Maximise J over one configuration a session, for each of several targets.

    `capacities` are for each session its seconds at each target, ascending. `fixed` is what the week's other sessions
    add and `prices` where pricing begins, both shape (M + 2,). Every space has at least one configuration that fits.
    """
    listed: dict[tuple[int, tuple[int, ...]], Candidates] = {}
    candidates = []
    for space, seconds in zip(spaces, capacities, strict=True):
        key = (id(space), tuple(seconds))
        if key not in listed:
            listed[key] = Candidates(space, seconds)
        candidates.append(listed[key])
    return _Search(objective, fixed, candidates, limits).run(prices)


@dataclass
class _Target:
    """The search at one target: the incumbent, and what is known of the rest."""

    capacities: list[int]
    value: float = -math.inf
    choices: tuple[Index, ...] = ()
    upper_bound: float = CEILING
    unseen: float = math.inf
    """What was not looked at is worth at most this."""

    def offer(self, value: float, choices: Sequence[Index]) -> None:
        """Take these choices as the incumbent if they are better."""
        if value > self.value + 1e-12:
            self.value, self.choices = value, tuple(choices)


class _Search:
    def __init__(
        self, objective: WeekObjective, fixed: Vector, candidates: Sequence[Candidates], limits: Limits
    ) -> None:
        self.objective, self.fixed, self.limits = objective, fixed, limits
        self.candidates = candidates
        self.targets = [_Target(list(row)) for row in zip(*(c.capacities for c in candidates), strict=True)]
        self.alone = Alone(objective, fixed) if len(candidates) == 1 else None
        """The rest of the week, where one session alone is searched: curvature then counts within it too."""
        self.nodes = 0
        self.stopped_by: StoppedBy | None = None

    def run(self, prices: Vector) -> tuple[Solution, ...]:
        """Every target's optimum: by trying all combinations where they are few, else behind bounds."""
        listed = [candidates.listed for candidates in self.candidates]
        pools = [pool for pool in listed if pool is not None]
        if len(pools) == len(listed) and math.prod(map(len, pools)) <= _TRIED_OUTRIGHT:
            return tuple(self._tried(target, _within(pools, target), prices) for target in self.targets)
        return self._searched(prices)

    def _tried(self, target: _Target, pools: Sequence[Configurations], prices: Vector) -> Solution:
        self._combine(target, pools, [np.zeros(len(pool)) for pool in pools], math.inf, prices)
        return Solution(target.choices, target.value, target.value, self.nodes, None, prices)

    def _searched(self, prices: Vector) -> tuple[Solution, ...]:
        middle = self.targets[len(self.targets) // 2]
        pools = self._first_pools(prices)
        settled = False
        known_of: tuple[Index, ...] = ()
        """The incumbent that configurations near its marginals are looked up for."""
        sizes = _PRICING_POOLS if self.alone is None else _PRICING_POOLS_ALONE
        for rounds, pool in enumerate((*sizes, self.limits.pool)):
            limit = self.limits.pool if settled and rounds >= _LEAST_ROUNDS else pool
            gaps = [target.upper_bound - target.value for target in self.targets]
            priced = self._priced(_within(pools, middle), prices)
            # A session on its own is found by curvature too, so its pool soon has what its prices need.
            prices = priced if self.alone is not None and rounds else _between(prices, priced)
            known = [[pool.best(prices) for pool in _within(pools, target)] for target in self.targets]
            thresholds = np.empty((len(self.targets), len(self.candidates)))
            for row, target in enumerate(self.targets):
                self._ascend(target, _within(pools, target), prices)
                slack = bound_at(self.objective, self.fixed, prices, known[row]) - target.value + TOLERANCE
                thresholds[row] = np.array(known[row]) - slack - _MARGIN
            found = self._worth(prices, thresholds, limit)
            survivors = [one.configurations for one in found]
            for row, target in enumerate(self.targets):
                lost = [float(one.lost[row]) for one in found]
                bests = [pool.best(prices) for pool in _within(survivors, target)]
                bests = [max(three) for three in zip(bests, known[row], lost, strict=True)]
                bound = bound_at(self.objective, self.fixed, prices, bests)
                target.upper_bound = min(target.upper_bound, bound)
                target.unseen = float((bound - np.array(bests) + np.maximum(lost, thresholds[row])).max())
            if all(target.unseen <= target.value + TOLERANCE for target in self.targets) or self._is_over():
                break
            gained = (gap - target.upper_bound + target.value for gap, target in zip(gaps, self.targets, strict=True))
            settled = max(gained) <= _MARGIN and all(target.upper_bound < CEILING for target in self.targets)
            pools = _each_once(Configurations.joined, pools, survivors)
            if middle.choices is not known_of:
                known_of = middle.choices
                pools = _each_once(Configurations.joined, pools, self._first_pools(self._marginal(middle, pools)))
        else:
            self.stopped_by = StoppedBy.NODES
        return tuple(self._finished(target, _within(survivors, target), prices) for target in self.targets)

    def _marginal(self, target: _Target, pools: Sequence[Configurations]) -> Vector:
        """The marginals at the incumbent of a target: what is best at these is close to it and often better."""
        total = self.fixed.copy()
        for pool, choices in zip(pools, target.choices, strict=True):
            total += pool.vectors[int(np.flatnonzero((pool.choices == choices).all(axis=1))[0])]
        return gradient_prices(self.objective, total)

    def _first_pools(self, prices: Vector) -> list[Configurations]:
        work = self._work()
        found = {id(candidates): candidates.some(prices, _FIRST_POOL, work) for candidates in self.candidates}
        self._spend(work)
        return [found[id(candidates)] for candidates in self.candidates]

    def _work(self) -> Work:
        return Work(self.nodes, self.limits.nodes, self.limits.seconds_left)

    def _spend(self, work: Work) -> None:
        self.nodes = work.nodes
        if work.stopped_by and self.stopped_by is None:
            self.stopped_by = (StoppedBy.NODES, StoppedBy.DEADLINE)[work.stopped_by - 1]

    def _worth(self, prices: Vector, thresholds: Matrix, limit: int) -> list[Found]:
        """What each session has at these prices, once for those that are alike; `thresholds` a row a target."""
        done: dict[tuple[int, bytes], Found] = {}
        result = []
        work = self._work()
        for candidates, wanted in zip(self.candidates, thresholds.T, strict=True):
            key = (id(candidates), wanted.tobytes())
            if key not in done:
                done[key] = candidates.worth(prices, wanted.copy(), limit, work, self.alone)
            result.append(done[key])
        self._spend(work)
        return result

    def _priced(self, pools: Sequence[Configurations], prices: Vector) -> Vector:
        """Prices near the dual optimum over the pools, from the few configurations that are near the best at them."""
        few: list[Matrix] = [np.empty((0, self.objective.size))] * len(pools)
        for _ in range(_PRICING_ROUNDS):
            near = [_best_rows(pool.vectors, prices) for pool in pools]
            few = [np.vstack(pair) for pair in zip(few, near, strict=True)]
            prices = dual_prices(self.objective, self.fixed, few, prices)
            risen = [pool.best(prices) - float((rows @ prices).max()) for pool, rows in zip(pools, few, strict=True)]
            if sum(risen, 0.0) <= _MARGIN:
                break
        return prices

    def _is_over(self) -> bool:
        if self.nodes > self.limits.nodes:
            self.stopped_by = StoppedBy.NODES
        elif self.limits.expired():
            self.stopped_by = StoppedBy.DEADLINE
        return self.stopped_by is not None

    def _finished(self, target: _Target, pools: list[Configurations], prices: Vector) -> Solution:
        unseen = target.unseen
        if all(len(pool) for pool in pools):
            unseen = max(unseen, self._branch(target, pools, prices))
        bound = min(target.upper_bound, max(target.value + TOLERANCE, unseen))
        stopped_by = self.stopped_by if bound > target.value + TOLERANCE else None
        return Solution(target.choices, target.value, max(target.value, bound), self.nodes, stopped_by, prices)

    def _ascend(self, target: _Target, pools: Sequence[Configurations], prices: Vector) -> None:
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
        target.offer(value, [pool.choices[row] for pool, row in zip(pools, rows, strict=True)])

    def _branch(self, target: _Target, pools: list[Configurations], prices: Vector) -> float:
        """Search the pools to the end; what is left unsearched is worth at most the value returned."""
        unsearched = -math.inf
        stack = [(pools, prices, math.inf)]
        while stack:
            pools, prices, parent_bound = stack.pop()
            if parent_bound <= target.value + TOLERANCE:
                continue
            if self._is_over():
                unsearched = max(unsearched, parent_bound)
                continue
            self.nodes += 1
            if self._is_searched(target, pools, prices):
                continue
            prices = self._priced(pools, prices)
            self._ascend(target, pools, prices)
            if self._is_searched(target, pools, prices):
                continue
            bound = bound_at(self.objective, self.fixed, prices, [pool.best(prices) for pool in pools])
            stack += [(part, prices, bound) for part in _halves(pools, prices)]
        return unsearched

    def _is_searched(self, target: _Target, pools: Sequence[Configurations], prices: Vector) -> bool:
        """Whether every combination that these prices leave was few enough to try, and is tried."""
        bests = [pool.best(prices) for pool in pools]
        slack = bound_at(self.objective, self.fixed, prices, bests) - target.value + TOLERANCE
        if slack <= 2 * TOLERANCE:
            return True
        losses = [best - pool.vectors @ prices for pool, best in zip(pools, bests, strict=True)]
        return self._combine(target, pools, losses, slack, prices)

    def _combine(
        self, target: _Target, pools: Sequence[Configurations], losses: Sequence[Vector], slack: float, prices: Vector
    ) -> bool:
        """Try every combination whose losses do not exceed the slack; false where they are too many to hold.

        What a combination loses is what its configurations lose at these prices and what its sum loses by curvature.
        """
        near = [np.flatnonzero(loss <= slack) for loss in losses]
        order = sorted(range(len(pools)), key=lambda session: len(near[session]))
        least = np.array([pools[session].vectors[near[session]].min(axis=0) for session in order])
        most = np.array([pools[session].vectors[near[session]].max(axis=0) for session in order])
        totals, lost = self.fixed[None], np.zeros(1)
        rows = np.zeros((1, 0), dtype=np.int64)
        prints = np.zeros(1, dtype=np.int64)
        for done, session in enumerate(order, start=1):
            pool, loss = pools[session], losses[session]
            nearest = near[session][np.argsort(loss[near[session]], kind="stable")]
            counts = np.searchsorted(loss[nearest], slack - lost, side="right")
            if counts.sum() > _COMBINED * self.limits.pool:
                return False
            before = np.repeat(np.arange(len(lost)), counts)
            now = nearest[np.arange(len(before)) - np.repeat(np.cumsum(counts) - counts, counts)]
            self.nodes += len(before)
            prints = prints[before] + pool.prints[now]
            if len(before) > MERGED:
                first = distinct(prints)
                before, now, prints = before[first], now[first], prints[first]
            totals, lost = totals[before] + pool.vectors[now], lost[before] + loss[now]
            rows = np.column_stack([rows[before], now])
            if len(rows) > MERGED and done < len(order) and slack < math.inf:
                curved = curvature(
                    self.objective, prices, totals + least[done:].sum(axis=0), totals + most[done:].sum(axis=0)
                )
                kept = np.flatnonzero(lost + curved <= slack)
                totals, lost, rows, prints = totals[kept], lost[kept], rows[kept], prints[kept]
            if len(rows) > self.limits.pool:
                return False
        if not len(rows):
            return True
        values = self.objective.values(totals)
        best = int(np.argmax(values))
        chosen = {session: pools[session].choices[row] for session, row in zip(order, rows[best], strict=True)}
        target.offer(float(values[best]), [chosen[session] for session in range(len(pools))])
        return True


def _between(old: Vector, new: Vector) -> Vector:
    """Prices half way, so that a pool that lacks some muscle does not make them swing (du Merle et al. 1999)."""
    mixed: Vector = (old + new) / 2
    mixed[:-2] = np.sqrt(old[:-2] * new[:-2])
    return mixed


def _within(pools: Sequence[Configurations], target: _Target) -> list[Configurations]:
    return _each_once(Configurations.within, pools, target.capacities)


def _each_once(
    made: Callable[[Configurations, _Other], Configurations], pools: Sequence[Configurations], others: Sequence[_Other]
) -> list[Configurations]:
    """What is made of each pool and its other, the same one where both are the same."""
    done: dict[object, Configurations] = {}
    keys = [(id(pool), other) for pool, other in zip(pools, others, strict=True)]
    for key, pool in zip(keys, pools, strict=True):
        if key not in done:
            done[key] = made(pool, key[1])
    return [done[key] for key in keys]


def _best_rows(vectors: Matrix, prices: Vector) -> Matrix:
    if len(vectors) <= _FEW:
        return vectors
    return vectors[np.argsort(-(vectors @ prices), kind="stable")[:_FEW]]


def _halves(pools: Sequence[Configurations], prices: Vector) -> list[list[Configurations]]:
    """Two sets of pools that together lose nothing, split where the configurations of a session disagree most.

    Sessions with the same pool are interchangeable: either all of them are on the low side, or the first is not.
    """
    scale = np.append(prices[:-2], 1.0)
    spreads: list[Matrix] = [np.ptp(pool.vectors[:, :-1], axis=0) * scale for pool in pools]
    session = int(np.argmax([spread.max() for spread in spreads]))
    column = pools[session].vectors[:, int(np.argmax(spreads[session]))]
    is_low = column <= (column.min() + column.max()) / 2
    if is_low.all():
        is_low = np.arange(len(column)) < len(column) // 2
    low, high = (pools[session].rows(np.flatnonzero(side)) for side in (is_low, ~is_low))
    all_low = [low if pool is pools[session] else pool for pool in pools]
    one_high = [high if s == session else pool for s, pool in enumerate(pools)]
    return [all_low, one_high]
