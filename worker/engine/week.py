"""One week: its sessions settled or optimised together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from worker.domain.outcome import Optimality, Status
from worker.domain.plan import Microcycle
from worker.domain.policy import CompressionPolicy, clock
from worker.engine.bound import gradient_prices
from worker.engine.objective import Vector, WeekObjective, week_objective
from worker.engine.options import Options, SessionKey, session_key
from worker.engine.settle import Settled, original_weight, settle
from worker.engine.solve import Limits, Solution, solve
from worker.engine.space import SessionSpace

PROVEN_GAP = 1e-6
"""A gap up to this is called optimal."""

TARGETS_TOGETHER = 8
"""Targets a minute apart that share prices: further apart the bound grows loose."""


@dataclass(frozen=True, slots=True)
class SolvedWeek:
    """What each session of a week is to be, and how good the week is."""

    sessions: tuple[Settled, ...]
    optimality: Optimality
    stimulus: float
    total: Vector
    """The summed contributions of all sessions, shape (M + 2,)."""


class Week:
    """A week that can be solved for several budgets; what does not depend on them is worked out once."""

    def __init__(
        self, microcycle: Microcycle, policy: CompressionPolicy, keys: Sequence[SessionKey] | None = None
    ) -> None:
        """`keys` are those of its sessions, where they are at hand."""
        self.microcycle, self.policy = microcycle, policy
        self.clock = clock(policy)
        self._keys = keys or [session_key(session, policy) for session in microcycle.sessions]
        pairs = zip(self._keys, microcycle.sessions, strict=True)
        alike = {key: Options(session, policy, self.clock, key) for key, session in pairs}
        self._offered = [alike[key] for key in self._keys]
        """For each session its options: those of another where both offer the same choices."""
        self.objective: WeekObjective = week_objective(microcycle, policy)
        self.original_weights = [original_weight(offered) for offered in self._offered]
        self._original_seconds = [self.clock.seconds(weight) for weight in self.original_weights]
        self._settled: dict[tuple[int, int], Settled | None] = {}
        self._spaces: dict[object, SessionSpace] = {}

    def solve(self, budgets: Sequence[int], limits: Limits) -> SolvedWeek:
        """The best week in which each session takes at most its budget in seconds, whatever was solved before."""
        self._spaces.clear()
        return self.solve_each([budgets], limits)[0]

    def solve_each(self, targets: Sequence[Sequence[int]], limits: Limits) -> list[SolvedWeek]:
        """The best week for each of several targets, ascending: for each target the budgets of the sessions.

        Neighbouring targets that leave the same sessions to choose are solved together.
        """
        settled = [[self._settle(index, budget) for index, budget in enumerate(row)] for row in targets]
        solved: list[SolvedWeek] = []
        prices: Vector | None = None
        for start, stop in _alike(settled):
            weeks, prices = self._solve_alike(settled[start], targets[start:stop], prices, limits)
            solved += weeks
        return solved

    def _settle(self, index: int, budget: int) -> Settled | None:
        """What the session must be, if it has no choice: once for all budgets in which it fits as written."""
        key = (index, min(budget, self._original_seconds[index]))
        if key not in self._settled:
            self._settled[key] = settle(self._offered[index], budget)
        return self._settled[key]

    def _solve_alike(
        self,
        settled: Sequence[Settled | None],
        targets: Sequence[Sequence[int]],
        prices: Vector | None,
        limits: Limits,
    ) -> tuple[list[SolvedWeek], Vector | None]:
        """The weeks of targets that leave the same to choose, from `prices` where there are any, and those found."""
        sessions = self.microcycle.sessions
        fixed = np.zeros(self.objective.size)
        fixed[-1] = self.objective.without_volume
        for session, decided in zip(sessions, settled, strict=True):
            if decided is not None:
                fixed += self.objective.session_total(session, decided.options)
        free = [index for index, decided in enumerate(settled) if decided is None]
        if not free:
            value = self.objective.value(fixed) if any(s.exercises for s in sessions) else 1.0
            optimality = Optimality(self.microcycle.id, value, value, Status.OPTIMAL, nodes=0)
            return [self._solved(settled, optimality, fixed) for _ in targets], prices
        capacities = [[self.clock.capacity(budgets[index]) for budgets in targets] for index in free]
        spaces = [self._space(index, most[-1], limits) for index, most in zip(free, capacities, strict=True)]
        middle = targets[len(targets) // 2]
        if prices is None:
            prices = self._first_prices(fixed, [(index, middle[index]) for index in free])
        solutions = solve(self.objective, fixed, spaces, capacities, prices, limits)
        weeks = [self._chosen(settled, fixed, free, spaces, solution) for solution in solutions]
        return weeks, solutions[-1].prices

    def _chosen(
        self,
        settled: Sequence[Settled | None],
        fixed: Vector,
        free: Sequence[int],
        spaces: Sequence[SessionSpace],
        solution: Solution,
    ) -> SolvedWeek:
        decided, total = list(settled), fixed.copy()
        for index, space, choices in zip(free, spaces, solution.choices, strict=True):
            options = space.chosen(choices)
            decided[index] = Settled(options)
            total += self.objective.session_total(self.microcycle.sessions[index], options)
        optimality = Optimality(
            microcycle_id=self.microcycle.id,
            objective=solution.value,
            upper_bound=solution.upper_bound,
            status=Status.OPTIMAL if solution.upper_bound - solution.value <= PROVEN_GAP else Status.BOUNDED,
            nodes=solution.nodes,
            stopped_by=solution.stopped_by,
        )
        return self._solved(decided, optimality, total)

    def _solved(self, sessions: Sequence[Settled | None], optimality: Optimality, total: Vector) -> SolvedWeek:
        stimulus = self.objective.stimulus(total) if self.objective.muscles else 1.0
        return SolvedWeek(tuple(filter(None, sessions)), optimality, stimulus, total)

    def _space(self, index: int, capacity: int, limits: Limits) -> SessionSpace:
        """The session's options; only those of single exercises once the deadline has passed."""
        key = (self._keys[index], capacity)
        if key not in self._spaces:
            grouped = not limits.expired()
            self._spaces[key] = SessionSpace(self._offered[index], self.objective, capacity, grouped=grouped)
        return self._spaces[key]

    def _first_prices(self, fixed: Vector, free: Sequence[tuple[int, int]]) -> Vector:
        """The marginals if every session were cut evenly to its budget."""
        total = fixed.copy()
        for index, budget in free:
            session = self.microcycle.sessions[index]
            written = self._offered[index].as_programmed()
            total += budget / self._original_seconds[index] * self.objective.contribution(session, written)
        total[-2] = 0.0
        return gradient_prices(self.objective, total)


def _alike(settled: Sequence[Sequence[Settled | None]]) -> Iterator[tuple[int, int]]:
    """Ranges of targets with the same sessions settled in the same way, not too long for one set of prices."""
    start = 0
    for index in range(1, len(settled) + 1):
        if index == len(settled) or settled[index] != settled[start] or index - start == TARGETS_TOGETHER:
            yield start, index
            start = index
