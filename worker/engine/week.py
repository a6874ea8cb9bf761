"""One week: its sessions settled or optimised together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from worker.domain.outcome import Optimality, Status, StoppedBy
from worker.domain.plan import Microcycle, Session
from worker.domain.policy import CompressionPolicy, clock
from worker.domain.wishes import NO_WISH, Wishes
from worker.engine.ahead import Ahead, ahead_of, as_programmed
from worker.engine.likeness import likeness
from worker.engine.objective import Vector, WeekObjective, week_objective
from worker.engine.options import Options
from worker.engine.settle import Settled, settle
from worker.engine.solve import CEILING, Limits, Solution, solve
from worker.engine.space import Layout, SessionSpace

PROVEN_GAP = 1e-6
"""A gap up to this is called optimal."""

TARGETS_TOGETHER = 4
"""Targets a minute apart that share prices: further apart the bound grows loose."""


@dataclass(frozen=True, slots=True)
class SolvedWeek:
    """What each session of a week is to be, and how good the week is."""

    sessions: tuple[Settled, ...]
    optimality: Optimality
    stimulus: float
    total: Vector
    """The summed contributions of all sessions, shape (M + 2,)."""


@dataclass(frozen=True, slots=True)
class AskedWeek:
    """A week, and what is asked of its sessions."""

    microcycle: Microcycle
    in_scope: tuple[bool, ...]
    """For each session whether it is short of time."""
    ahead: tuple[Ahead, ...]
    likeness: tuple[tuple[object, ...], ...]
    """For each session what its exercises offer."""

    @property
    def key(self) -> object:
        """Equal for weeks that offer the same choices, whatever their exercises are called."""
        return self.in_scope, self.likeness, tuple([(one.clock.fixed, one.begun is None) for one in self.ahead])


def asked_week(microcycle: Microcycle, policy: CompressionPolicy, wishes: Wishes) -> AskedWeek:
    """The week as its athlete asks for it."""
    asked = [wishes.get(session.id, NO_WISH) for session in microcycle.sessions]
    runs = clock(policy)
    ahead = [ahead_of(session, policy, wish, runs) for session, wish in zip(microcycle.sessions, asked, strict=True)]
    alike = [likeness(one, policy) for one in ahead]
    return AskedWeek(microcycle, tuple([wish.in_scope for wish in asked]), tuple(ahead), tuple(alike))


class Week:
    """A week that can be solved for several budgets; what does not depend on them is worked out once."""

    def __init__(self, asked: AskedWeek, policy: CompressionPolicy) -> None:
        self.microcycle, self.policy = asked.microcycle, policy
        self.in_scope, self.ahead = asked.in_scope, asked.ahead
        self.objective: WeekObjective = week_objective(asked.microcycle, policy)
        self.offered, self.written = _offered(asked, policy)
        """For each session its options, and those of the programme."""
        self.original_weights = [_weight(written) for written in self.written]
        """What is ahead of each session as written takes, in units of its clock."""
        self._original_seconds = [
            ahead.clock.seconds(weight) for ahead, weight in zip(self.ahead, self.original_weights, strict=True)
        ]
        self._done = [self.objective.done(ahead) for ahead in self.ahead]
        self._settled: dict[tuple[int, int], Settled | None] = {}
        self._added: dict[tuple[int, int], Vector] = {}
        self._written_totals: dict[int, Vector] = {}
        self._layouts: dict[object, Layout] = {}
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
            self._settled[key] = settle(self.offered[index], self.written[index], budget, in_scope=in_scope)
        return self._settled[key]

    def _adds(self, index: int, decided: Settled) -> Vector:
        """What a session adds that is settled, shape (M + 2,)."""
        key = (index, id(decided))
        if key not in self._added:
            self._added[key] = self.objective.session_total(self.microcycle.sessions[index], decided.options)
        return self._added[key]

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
        for index, decided in enumerate(settled):
            if decided is not None:
                fixed += self._adds(index, decided)
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
        # A limit may cut in when what is left to prove no longer counts: nothing kept the week from being optimal.
        is_proven = upper_bound - solution.value <= PROVEN_GAP
        optimality = Optimality(
            microcycle_id=self.microcycle.id,
            objective=solution.value,
            upper_bound=upper_bound,
            status=Status.OPTIMAL if is_proven else Status.BOUNDED,
            nodes=solution.nodes,
            stopped_by=None if is_proven else stopped_by,
        )
        return self._solved(decided, optimality, total)

    def _solved(self, sessions: Sequence[Settled | None], optimality: Optimality, total: Vector) -> SolvedWeek:
        stimulus = self.objective.stimulus(total) if self.objective.muscles else 1.0
        return SolvedWeek(tuple(filter(None, sessions)), optimality, stimulus, total)

    def _space(self, index: int, capacity: int, limits: Limits) -> SessionSpace:
        """The session's options; only those of single exercises once the deadline has passed."""
        offered = self.offered[index]
        key = (id(offered), capacity)
        if key not in self._spaces:
            kind = (id(offered), not limits.expired())
            if kind not in self._layouts:
                self._layouts[kind] = Layout(offered, self.objective, grouped=kind[1])
            self._spaces[key] = SessionSpace(self._layouts[kind], capacity)
        return self._spaces[key]

    def _first_prices(self, fixed: Vector, free: Sequence[tuple[int, int]]) -> Vector:
        """The marginals if every session were cut evenly to its budget."""
        total = fixed.copy()
        for index, budget in free:
            if index not in self._written_totals:
                session, written = self.microcycle.sessions[index], self.written[index].as_programmed()
                self._written_totals[index] = self.objective.contribution(session, written)
            total += min(1.0, budget / self._original_seconds[index]) * self._written_totals[index]
        total[-2] = 0.0
        return self.objective.marginals(total)


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


def _offered(asked: AskedWeek, policy: CompressionPolicy) -> tuple[list[Options], list[Options]]:
    """For each session its options, and those of the programme: the same ones for sessions that offer the same."""
    made: dict[object, Options] = {}
    offered, written = [], []
    for ahead, alike in zip(asked.ahead, asked.likeness, strict=True):
        offered.append(_once(made, ahead, policy, alike))
        programme = as_programmed(ahead)
        written.append(
            offered[-1] if programme is ahead else _once(made, programme, policy, likeness(programme, policy))
        )
    return offered, written


def _once(made: dict[object, Options], ahead: Ahead, policy: CompressionPolicy, alike: tuple[object, ...]) -> Options:
    key = (ahead.apart, ahead.begun is None, ahead.clock.fixed, alike)
    found = made.get(key)
    if found is None:
        found = made[key] = Options(ahead, policy, alike)
    return found


def _weight(offered: Options) -> int:
    return sum(option.weight for option in offered.as_programmed())
