"""One week: its sessions settled or optimised together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from worker.domain.outcome import Optimality, Status, StoppedBy
from worker.domain.plan import Microcycle, Session
from worker.domain.policy import CompressionPolicy
from worker.domain.wishes import NO_WISH, Wishes
from worker.engine.ahead import Ahead, ahead_of, as_programmed
from worker.engine.bound import gradient_prices
from worker.engine.objective import Vector, WeekObjective, week_objective
from worker.engine.options import Options, alike
from worker.engine.settle import Settled, settle
from worker.engine.solve import CEILING, Limits, Solution, solve
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

    def __init__(self, microcycle: Microcycle, policy: CompressionPolicy, wishes: Wishes | None = None) -> None:
        self.microcycle, self.policy = microcycle, policy
        asked = [(wishes or {}).get(session.id, NO_WISH) for session in microcycle.sessions]
        self.in_scope = [wish.in_scope for wish in asked]
        self.ahead = [ahead_of(session, policy, wish) for session, wish in zip(microcycle.sessions, asked, strict=True)]
        self.objective: WeekObjective = week_objective(microcycle, policy)
        self._offered, self._written = _offered(self.ahead, policy)
        self.ways = list(zip(self._offered, self._written, strict=True))
        """Of each session its options, and those of the programme; their exercises may be those of one alike."""
        self.original_weights = [_weight(written) for written in self._written]
        """What is ahead of each session as written takes, in units of its clock."""
        self._original_seconds = [
            ahead.clock.seconds(weight) for ahead, weight in zip(self.ahead, self.original_weights, strict=True)
        ]
        self._done = [self.objective.done(ahead) for ahead in self.ahead]
        self._settled: dict[tuple[int, int], Settled | None] = {}
        self._spaces: dict[object, SessionSpace] = {}

    def original_seconds(self, index: int) -> int:
        """How long a session takes as programmed, whatever is done of it."""
        session = self.microcycle.sessions[index]
        return (
            self._original_seconds[index] if self.ahead[index].begun is None else written_seconds(session, self.policy)
        )

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
        together = list(_alike(settled))
        for done, (start, stop) in enumerate(together):
            share = limits.share(len(together) - done)
            weeks, prices = self._solve_alike(settled[start], targets[start:stop], prices, share)
            solved += weeks
        return solved

    def _settle(self, index: int, budget: int) -> Settled | None:
        """What the session must be, if it has no choice: once for all budgets in which it fits as written."""
        key = (index, min(budget, self._original_seconds[index]))
        if key not in self._settled:
            in_scope = self.in_scope[index]
            self._settled[key] = settle(self._offered[index], self._written[index], budget, in_scope=in_scope)
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
        fixed += sum(self._done)
        for session, decided in zip(sessions, settled, strict=True):
            if decided is not None:
                fixed += self.objective.session_total(session, decided.options)
        free = [index for index, decided in enumerate(settled) if decided is None]
        if not free:
            value = self.objective.value(fixed) if any(s.exercises for s in sessions) else 1.0
            optimality = Optimality(self.microcycle.id, value, value, Status.OPTIMAL, nodes=0)
            return [self._solved(settled, optimality, fixed) for _ in targets], prices
        capacities = [[self.ahead[index].clock.capacity(budgets[index]) for budgets in targets] for index in free]
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
        upper_bound, stopped_by = solution.upper_bound, solution.stopped_by
        if not all(space.is_whole for space in spaces):  # a bound over some of the options is none over all of them
            upper_bound, stopped_by = CEILING, StoppedBy.DEADLINE
        optimality = Optimality(
            microcycle_id=self.microcycle.id,
            objective=solution.value,
            upper_bound=upper_bound,
            status=Status.OPTIMAL if upper_bound - solution.value <= PROVEN_GAP else Status.BOUNDED,
            nodes=solution.nodes,
            stopped_by=stopped_by,
        )
        return self._solved(decided, optimality, total)

    def _solved(self, sessions: Sequence[Settled | None], optimality: Optimality, total: Vector) -> SolvedWeek:
        stimulus = self.objective.stimulus(total) if self.objective.muscles else 1.0
        return SolvedWeek(tuple(filter(None, sessions)), optimality, stimulus, total)

    def _space(self, index: int, capacity: int, limits: Limits) -> SessionSpace:
        """The session's options; only those of single exercises once the deadline has passed."""
        key = (id(self._offered[index]), capacity)
        if key not in self._spaces:
            grouped = not limits.expired()
            self._spaces[key] = SessionSpace(self._offered[index], self.objective, capacity, grouped=grouped)
        return self._spaces[key]

    def _first_prices(self, fixed: Vector, free: Sequence[tuple[int, int]]) -> Vector:
        """The marginals if every session were cut evenly to its budget."""
        total = fixed.copy()
        for index, budget in free:
            session = self.microcycle.sessions[index]
            written = self._written[index].as_programmed()
            share = min(1.0, budget / self._original_seconds[index])
            total += share * self.objective.contribution(session, written)
        total[-2] = 0.0
        return gradient_prices(self.objective, total)


def _alike(settled: Sequence[Sequence[Settled | None]]) -> Iterator[tuple[int, int]]:
    """Ranges of targets with the same sessions settled in the same way, not too long for one set of prices."""
    start = 0
    for index in range(1, len(settled) + 1):
        if index == len(settled) or settled[index] != settled[start] or index - start == TARGETS_TOGETHER:
            yield start, index
            start = index


def written_seconds(session: Session, policy: CompressionPolicy) -> int:
    """How long a session takes as programmed."""
    ahead = ahead_of(session, policy)
    return ahead.clock.seconds(_weight(Options(as_programmed(ahead), policy)))


def week_key(microcycle: Microcycle, policy: CompressionPolicy, wishes: Wishes) -> object:
    """Equal for weeks that offer the same choices, whatever their exercises are called."""
    asked = [(session, wishes.get(session.id, NO_WISH)) for session in microcycle.sessions]
    return tuple((wish.in_scope, session_key(ahead_of(session, policy, wish), policy)) for session, wish in asked)


def session_key(ahead: Ahead, policy: CompressionPolicy) -> object:
    """Equal for sessions that offer the same choices, whatever their exercises are called."""
    return ahead.clock.fixed, *(alike(ahead, place, policy) for place in range(len(ahead.session.exercises)))


def _offered(each: Sequence[Ahead], policy: CompressionPolicy) -> tuple[list[Options], list[Options]]:
    """For each session its options, and those of the programme: the same ones for sessions that offer the same."""
    made: dict[object, Options] = {}
    for_all: list[list[Options]] = [[], []]
    for ahead in each:
        for found, one in zip(for_all, (ahead, as_programmed(ahead)), strict=True):
            found.append(made.setdefault((one.apart, session_key(one, policy)), Options(one, policy)))
    return for_all[0], for_all[1]


def _weight(offered: Options) -> int:
    return sum(option.weight for option in offered.as_programmed())
