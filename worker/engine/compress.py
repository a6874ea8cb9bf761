"""A plan fitted to the minutes there are: translate -> options -> solve -> schedule -> explain, for every week."""

from collections.abc import Mapping
from dataclasses import replace

from worker.domain.errors import Code, PlanNotCompressible
from worker.domain.outcome import CompressedSession, Outcome
from worker.domain.plan import Microcycle, Plan, Session
from worker.domain.policy import CompressionPolicy
from worker.engine.explain import WeekView, explain
from worker.engine.options import SessionKey, session_key
from worker.engine.schedule import in_order
from worker.engine.solve import Limits
from worker.engine.week import SolvedWeek, Week

Windows = Mapping[int, int]
"""Seconds there are on a weekday, 1 (Monday) to 7, where the request limits that day."""


def compress(
    plan: Plan,
    target_minutes: int,
    policy: CompressionPolicy | None = None,
    windows: Windows | None = None,
    limits: Limits | None = None,
) -> Outcome:
    """Fit every session of the plan to `target_minutes`, or to the window of its weekday where that is shorter.

    Raises PlanNotCompressible where the plan has no exercise.
    """
    return Compression(plan, policy).outcome(target_minutes, windows, limits)


class Compression:
    """A plan to be fitted to several targets: each outcome is the same whatever was asked before."""

    def __init__(self, plan: Plan, policy: CompressionPolicy | None = None) -> None:
        self.plan, self.policy = plan, policy or CompressionPolicy()
        self._weeks: dict[object, Week] = {}

    def outcome(self, target_minutes: int, windows: Windows | None = None, limits: Limits | None = None) -> Outcome:
        """As `compress`, and raises as it does."""
        windows, limits = windows or {}, limits or Limits()
        require_content(self.plan)
        sessions: list[CompressedSession] = []
        optimality, stimuli = [], []
        solved: dict[object, SolvedWeek] = {}
        for microcycle in self.plan.microcycles:
            budgets = [budget_seconds(session, target_minutes, windows) for session in microcycle.sessions]
            alike = tuple(session_key(session, self.policy) for session in microcycle.sessions)
            week, key = self._week(alike, microcycle), (alike, tuple(budgets))
            if key not in solved:
                solved[key] = week.solve(budgets, limits)
            best = solved[key]
            sessions += _sessions(microcycle, budgets, week, best)
            if any(session.exercises for session in microcycle.sessions):
                stimuli.append(best.stimulus)
            optimality.append(replace(best.optimality, microcycle_id=microcycle.id))
        return Outcome(
            plan_id=self.plan.id,
            target_minutes=target_minutes,
            policy=self.policy,
            sessions=tuple(sessions),
            optimality=tuple(optimality),
            stimulus_retained=sum(stimuli) / len(stimuli),
            assumptions=self.plan.assumptions,
        )

    def _week(self, alike: tuple[SessionKey, ...], microcycle: Microcycle) -> Week:
        if alike not in self._weeks:
            self._weeks[alike] = Week(microcycle, self.policy, alike)
        return self._weeks[alike]


def require_content(plan: Plan) -> None:
    """Raise PlanNotCompressible where the plan has no exercise at all."""
    if not any(session.exercises for microcycle in plan.microcycles for session in microcycle.sessions):
        raise PlanNotCompressible(
            "the plan has no exercise in any session; send one that has",
            path="microcycles",
            code=Code.PLAN_MISSING_CONTENT,
        )


def budget_seconds(session: Session, target_minutes: int, windows: Windows) -> int:
    """Seconds the session may take: the target, or its weekday's window where that is shorter. Day 0 is a Sunday."""
    return min(target_minutes * 60, windows.get(session.day_of_week or 7, target_minutes * 60))


def _sessions(microcycle: Microcycle, budgets: list[int], week: Week, solved: SolvedWeek) -> list[CompressedSession]:
    compressed = []
    view = WeekView(week.objective, solved.total, week.policy, week.clock)
    for index, (session, budget, settled) in enumerate(zip(microcycle.sessions, budgets, solved.sessions, strict=True)):
        done = in_order(session, settled.options, week.policy, unchanged=settled.unchanged)
        original = week.original_weights[index]
        compressed.append(
            CompressedSession(
                session=session,
                microcycle_id=microcycle.id,
                budget_seconds=budget,
                original_seconds=week.clock.seconds(original),
                compressed_seconds=week.clock.seconds(sum(option.weight for option in settled.options)),
                segments=tuple(segment for _, segment in done),
                fallback=settled.fallback,
                minimum_seconds=settled.minimum_seconds,
                changes=()
                if settled.unchanged
                else explain(session, done, budget, original, view, is_fallback=bool(settled.fallback)),
            )
        )
    return compressed
