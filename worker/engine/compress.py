"""A plan fitted to the minutes there are: translate -> options -> solve -> schedule -> explain, for every week."""

from collections.abc import Mapping
from dataclasses import replace

from worker.domain.errors import Code, PlanNotCompressible
from worker.domain.outcome import CompressedSession, Outcome
from worker.domain.plan import Microcycle, Plan, Session
from worker.domain.policy import CompressionPolicy
from worker.domain.wishes import NO_WISH, Wishes
from worker.engine.explain import WeekView, explain
from worker.engine.minutes import minutes, usual
from worker.engine.schedule import done_before, in_order
from worker.engine.solve import Limits
from worker.engine.week import AskedWeek, SolvedWeek, Week, asked_week

WEEKS_KEPT = 200
"""Weeks that stay worked out: a plan asked about after every set would else keep all it ever was."""

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


class Compression:
    """A plan to be fitted to several targets: each outcome is the same whatever was asked before."""

    def __init__(self, plan: Plan, policy: CompressionPolicy | None = None) -> None:
        self.plan, self.policy = plan, policy or CompressionPolicy()
        self._weeks: dict[object, Week] = {}
        self._unasked: dict[int, tuple[AskedWeek, Week]] = {}
        """By the identity of a week of the plan: the same where nothing is asked of its sessions."""

    def outcome(
        self,
        target_minutes: int,
        windows: Windows | None = None,
        limits: Limits | None = None,
        wishes: Wishes | None = None,
        *,
        explained: bool = True,
    ) -> Outcome:
        """As `compress`, and raises as it does.

        Where it is not to be `explained`, the sessions have no changes and not the minutes they usually take.
        """
        windows, limits, wishes = windows or {}, limits or Limits(), wishes or {}
        require_content(self.plan)
        sessions: list[CompressedSession] = []
        optimality, stimuli = [], []
        solved: dict[object, SolvedWeek] = {}
        if len(self._weeks) > WEEKS_KEPT:
            self._weeks.clear()
            self._unasked.clear()
        rows = [self._budgeted(microcycle, target_minutes, windows, wishes) for microcycle in self.plan.microcycles]
        weeks = len({key for _, _, key, _ in rows})
        for microcycle, (asked, week, key, budgets) in zip(self.plan.microcycles, rows, strict=True):
            if key not in solved:
                solved[key] = week.solve(budgets, limits.share(weeks - len(solved)))
            best = solved[key]
            sessions += _sessions(asked, budgets, week, best, wishes, explained=explained)
            if any(session.exercises for session in microcycle.sessions):
                stimuli.append(best.stimulus)
            optimality.append(replace(best.optimality, microcycle_id=microcycle.id))
        return Outcome(
            plan_id=self.plan.id,
            target_minutes=target_minutes,
            policy=self.policy,
            sessions=tuple(sessions),
            optimality=tuple(optimality),
            stimulus_retained=sum(stimuli, 0.0) / len(stimuli),
            assumptions=self.plan.assumptions,
        )

    def _budgeted(
        self, microcycle: Microcycle, target_minutes: int, windows: Windows, wishes: Wishes
    ) -> tuple[AskedWeek, Week, object, list[int]]:
        """What is asked, who solves it, the same key for weeks solved together, and each session's seconds."""
        budgets = [budget_seconds(session, target_minutes, windows, wishes) for session in microcycle.sessions]
        asked, week = self._week(microcycle, wishes)
        return asked, week, (id(week), tuple(budgets)), budgets

    def _week(self, microcycle: Microcycle, wishes: Wishes) -> tuple[AskedWeek, Week]:
        is_asked = any(session.id in wishes for session in microcycle.sessions)
        found = None if is_asked else self._unasked.get(id(microcycle))
        if found is None:
            asked = asked_week(microcycle, self.policy, wishes)
            key = asked.key
            if key not in self._weeks:
                self._weeks[key] = Week(asked, self.policy)
            found = asked, self._weeks[key]
            if not is_asked:
                self._unasked[id(microcycle)] = found
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


def _sessions(
    asked: AskedWeek, budgets: list[int], week: Week, solved: SolvedWeek, wishes: Wishes, *, explained: bool
) -> list[CompressedSession]:
    compressed = []
    view, runs_as = WeekView(week.objective, solved.total, week.policy), usual(week.policy)
    microcycle = asked.microcycle
    for index, (session, budget, settled) in enumerate(zip(microcycle.sessions, budgets, solved.sessions, strict=True)):
        wish, ahead = wishes.get(session.id, NO_WISH), asked.ahead[index]
        done, before = in_order(ahead, settled.options, week.policy, unchanged=settled.unchanged), done_before(ahead)
        original, elapsed = week.original_weights[index], wish.begun.elapsed_seconds if wish.begun else None
        segments = tuple(segment for _, segment in done)
        usual_seconds, four_in_five_seconds = minutes(segments, week.policy, elapsed, runs_as) if explained else (0, 0)
        compressed.append(
            CompressedSession(
                session=session,
                microcycle_id=microcycle.id,
                budget_seconds=budget,
                original_seconds=week.original_seconds(index),
                compressed_seconds=ahead.clock.seconds(sum(option.weight for option in settled.options)),
                segments=(*before, *segments),
                fallback=settled.fallback,
                minimum_seconds=settled.minimum_seconds,
                changes=()
                if settled.unchanged or not explained
                else explain(
                    ahead,
                    week.offered[index],
                    week.written[index],
                    done,
                    before,
                    budget,
                    original,
                    view,
                    is_fallback=bool(settled.fallback),
                ),
                in_scope=wish.in_scope,
                elapsed_seconds=elapsed,
                excluded=wish.excluded,
                usual_seconds=usual_seconds,
                four_in_five_seconds=four_in_five_seconds,
            )
        )
    return compressed
