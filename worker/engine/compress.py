"""A plan fitted to the minutes there are: translate -> options -> solve -> schedule -> explain, for every week."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from worker.domain.errors import Code, PlanNotCompressible
from worker.domain.outcome import Change, CompressedSession, CoreLevel, Outcome, core_level
from worker.domain.plan import Microcycle, Plan, Session
from worker.domain.policy import CompressionPolicy
from worker.domain.wishes import NO_WISH, Wishes
from worker.engine.explain import Explainer, Programme
from worker.engine.minutes import minutes, usual
from worker.engine.schedule import done_before, in_order, kept_lifts
from worker.engine.solve import Limits
from worker.engine.week import AskedWeek, SolvedWeek, Week, asked_week
from worker.engine.worth import Standing

WEEKS_KEPT = 200
"""Weeks that stay worked out beside those of the plan, which would else keep all that was ever asked of it."""

Windows = Mapping[int, int]
"""Seconds there are on a weekday, 1 (Monday) to 7, where the request limits that day."""


def compress(
    plan: Plan,
    target_minutes: int,
    policy: CompressionPolicy | None = None,
    windows: Windows | None = None,
    limits: Limits | None = None,
    wishes: Wishes | None = None,
) -> Outcome:
    """Fit every session of the plan to `target_minutes`, or to the window of its weekday where that is shorter.

    What `wishes` ask of single sessions goes before.

    Raises PlanNotCompressible where the plan has no exercise.
    """
    return Compression(plan, policy).outcome(target_minutes, windows, limits, wishes)


class _Ready:
    """What solves and explains the weeks that ask the same."""

    def __init__(self, asked: AskedWeek, policy: CompressionPolicy) -> None:
        self.week, self.runs_as = Week(asked, policy), usual(policy)
        self._programmes: dict[int, Programme] = {}

    def programme(self, index: int) -> Programme:
        """What explains a session, whatever its minutes."""
        if index not in self._programmes:
            week = self.week
            self._programmes[index] = Programme(week.offered[index], week.written[index], week.objective)
        return self._programmes[index]


class _Solved(NamedTuple):
    """A week of the plan with what is asked of it, and what became of it."""

    asked: AskedWeek
    ready: _Ready
    budgets: Sequence[int]
    best: SolvedWeek


class Kept(NamedTuple):
    """What an outcome keeps of a plan, in numbers."""

    stimulus_retained: float
    core_level: CoreLevel
    minimum_seconds: tuple[int | None, ...]
    """For each session the shortest that it can be, where that is more than its budget."""


class Compression:
    """A plan to be fitted to several targets: each outcome is the same whatever was asked before."""

    def __init__(self, plan: Plan, policy: CompressionPolicy | None = None) -> None:
        self.plan, self.policy = plan, policy or CompressionPolicy()
        self._weeks: dict[object, _Ready] = {}
        """By what is asked, whatever the exercises are called."""
        self._asked: dict[object, tuple[AskedWeek, _Ready]] = {}
        """By the place of a week, and what is wished of its sessions."""

    def outcome(
        self,
        target_minutes: int,
        windows: Windows | None = None,
        limits: Limits | None = None,
        wishes: Wishes | None = None,
    ) -> Outcome:
        """As `compress`, and raises as it does."""
        wishes = wishes or {}
        solved = self._solved(target_minutes, windows or {}, limits or Limits(), wishes)
        return Outcome(
            plan_id=self.plan.id,
            target_minutes=target_minutes,
            policy=self.policy,
            sessions=tuple([session for one in solved for session in _sessions(one, wishes)]),
            optimality=tuple([replace(one.best.optimality, microcycle_id=one.asked.microcycle.id) for one in solved]),
            stimulus_retained=_stimulus_retained(solved),
            assumptions=self.plan.assumptions,
        )

    def kept(self, target_minutes: int, windows: Windows, limits: Limits, wishes: Wishes) -> Kept:
        """What the outcome would keep, in numbers: its sessions are neither put in order nor explained."""
        solved = self._solved(target_minutes, windows, limits, wishes)
        settled = [
            (ahead, decided)
            for one in solved
            for ahead, decided in zip(one.asked.ahead, one.best.sessions, strict=True)
        ]
        lifts = [lift for ahead, decided in settled for lift in kept_lifts(ahead, decided.options)]
        return Kept(
            stimulus_retained=_stimulus_retained(solved),
            core_level=core_level(lifts, self.policy),
            minimum_seconds=tuple([decided.minimum_seconds for _, decided in settled]),
        )

    def _solved(self, target_minutes: int, windows: Windows, limits: Limits, wishes: Wishes) -> list[_Solved]:
        """Every week of the plan, those that ask the same solved together."""
        require_content(self.plan)
        if len(self._asked) > WEEKS_KEPT + len(self.plan.microcycles):
            self._asked.clear()
            self._weeks.clear()
        rows = []
        for place, microcycle in enumerate(self.plan.microcycles):
            budgets = [budget_seconds(session, target_minutes, windows, wishes) for session in microcycle.sessions]
            rows.append((*self._ready(place, microcycle, wishes), budgets))
        keys = [(id(ready), tuple(budgets)) for _, ready, budgets in rows]
        left, best = len(set(keys)), dict[object, SolvedWeek]()
        for key, (_, ready, budgets) in zip(keys, rows, strict=True):
            if key not in best:
                best[key] = ready.week.solve(budgets, limits.share(left - len(best)))
        return [_Solved(*row, best[key]) for key, row in zip(keys, rows, strict=True)]

    def _ready(self, place: int, microcycle: Microcycle, wishes: Wishes) -> tuple[AskedWeek, _Ready]:
        """What is asked of the week at that place, and what answers it."""
        wished = place, *[wishes.get(session.id, NO_WISH) for session in microcycle.sessions]
        found = self._asked.get(wished)
        if found is None:
            asked = asked_week(microcycle, self.policy, wishes)
            key = asked.key
            if key not in self._weeks:
                self._weeks[key] = _Ready(asked, self.policy)
            found = self._asked[wished] = asked, self._weeks[key]
        return found


def require_content(plan: Plan) -> None:
    """Raise PlanNotCompressible where the plan has no exercise at all."""
    if not any(session.exercises for microcycle in plan.microcycles for session in microcycle.sessions):
        raise PlanNotCompressible(
            "the plan has no exercise in any session; send one that has",
            path="microcycles",
            code=Code.PLAN_MISSING_CONTENT,
        )


def budget_seconds(session: Session, target_minutes: int, windows: Windows, wishes: Wishes) -> int:
    """Seconds the session may take: its target, or its weekday's window where that is shorter. Day 0 is a Sunday."""
    own = wishes.get(session.id, NO_WISH).minutes
    seconds = 60 * (target_minutes if own is None else own)
    return min(seconds, windows.get(session.day_of_week or 7, seconds))


def _stimulus_retained(solved: Sequence[_Solved]) -> float:
    """The mean over the weeks that have an exercise."""
    stimuli = [one.best.stimulus for one in solved if any(s.exercises for s in one.asked.microcycle.sessions)]
    return sum(stimuli, 0.0) / len(stimuli)


def _sessions(one: _Solved, wishes: Wishes) -> list[CompressedSession]:
    asked, week, best = one.asked, one.ready.week, one.best
    standing = Standing(week.objective, best.total)
    found = []
    for index, (session, budget, settled) in enumerate(
        zip(asked.microcycle.sessions, one.budgets, best.sessions, strict=True)
    ):
        wish, ahead = wishes.get(session.id, NO_WISH), asked.ahead[index]
        elapsed = wish.begun.elapsed_seconds if wish.begun else None
        done, before = in_order(ahead, settled.options, week.policy, unchanged=settled.unchanged), done_before(ahead)
        segments = tuple([one.segment for one in done])
        changes: tuple[Change, ...] = ()
        if not settled.unchanged:
            programme = one.ready.programme(index)
            is_fallback = settled.fallback > 0
            changes = Explainer(ahead, programme, standing, done, before, budget, is_fallback=is_fallback).changes()
        usual_seconds, four_in_five_seconds = minutes(segments, week.policy, elapsed, one.ready.runs_as)
        found.append(
            CompressedSession(
                session=session,
                microcycle_id=asked.microcycle.id,
                budget_seconds=budget,
                original_seconds=week.original_seconds(index),
                compressed_seconds=ahead.clock.seconds(sum([option.weight for option in settled.options])),
                segments=(*before, *segments),
                fallback=settled.fallback,
                minimum_seconds=settled.minimum_seconds,
                changes=changes,
                in_scope=wish.in_scope,
                elapsed_seconds=elapsed,
                excluded=wish.excluded,
                usual_seconds=usual_seconds,
                four_in_five_seconds=four_in_five_seconds,
            )
        )
    return found
