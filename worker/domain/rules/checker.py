"""The whole result beside what was asked for."""

import math
from collections.abc import Iterator, Mapping, Sequence

from worker.domain.outcome import CompressedSession, Optimality, Outcome, Status
from worker.domain.plan import Microcycle, Plan
from worker.domain.policy import CompressionPolicy
from worker.domain.rules.changes import broken_changes
from worker.domain.rules.clock import session_seconds
from worker.domain.rules.objective import Volumes, effect, effective_sets, programmed_sets
from worker.domain.rules.programme import as_programmed
from worker.domain.rules.segment import broken_membership, broken_segments, broken_timing
from worker.domain.rules.time import broken_time

AGREEMENT = 1e-7
"""How far a reported objective may be from the recomputed one."""

PROVEN = 1e-6
"""The largest gap of a week that counts as proven."""


def check(plan: Plan, outcome: Outcome, windows: Mapping[int, int]) -> tuple[str, ...]:
    """The rules that `outcome` breaks as a compression of `plan`, none where all hold.

    `windows` are the seconds there are on a weekday, where the request limits that day.
    """
    asked = [(week.id, session) for week in plan.microcycles for session in week.sessions]
    if asked != [(done.microcycle_id, done.session) for done in outcome.sessions]:
        return ("the sessions are not those of the plan, in its order",)
    if len(outcome.optimality) != len(plan.microcycles):
        return ("not every week of the plan has its optimality",)
    return (
        *_broken_frame(plan, outcome),
        *(
            f"{done.session.id}: {rule}"
            for done in outcome.sessions
            for rule in _broken_session(done, _budget(done, outcome, windows), outcome.policy)
        ),
        *_broken_weeks(plan, outcome),
    )


def _budget(done: CompressedSession, outcome: Outcome, windows: Mapping[int, int]) -> int:
    """Seconds there are: the target, or the window of the weekday where that is shorter; day 0 is a Sunday."""
    target = outcome.target_minutes * 60
    return min(target, windows.get(done.session.day_of_week or 7, target))


def _broken_frame(plan: Plan, outcome: Outcome) -> Iterator[str]:
    if outcome.plan_id != plan.id:
        yield f"is said to be of plan {outcome.plan_id}"
    if outcome.assumptions != plan.assumptions:
        yield "the assumptions are not those of the plan"


def _broken_session(done: CompressedSession, budget: int, policy: CompressionPolicy) -> Iterator[str]:
    foreign = list(broken_membership(done))
    if foreign:
        yield from foreign
        return
    programme = as_programmed(done.session, policy)
    original, seconds = session_seconds(programme, policy), session_seconds(done.segments, policy)
    if done.budget_seconds != budget:
        yield f"the budget is {budget} s, reported {done.budget_seconds}"
    if (done.original_seconds, done.compressed_seconds) != (original, seconds):
        reported = f"{done.original_seconds} and {done.compressed_seconds}"
        yield f"takes {original} s as written and {seconds} s now, reported {reported}"
    yield from broken_timing(done, policy)
    if original <= budget or not done.session.exercises:
        if done.segments != programme or done.changes:
            yield "fits as written and was changed"
        if done.fallback or done.minimum_seconds is not None:
            yield "fits as written and says that it does not"
        return
    yield from broken_segments(done, policy)
    yield from broken_time(done, seconds, policy)
    yield from broken_changes(done, original - seconds)


def _broken_weeks(plan: Plan, outcome: Outcome) -> Iterator[str]:
    position, stimuli = 0, []
    for week, optimality in zip(plan.microcycles, outcome.optimality, strict=True):
        sessions = outcome.sessions[position : position + len(week.sessions)]
        position += len(week.sessions)
        value, kept = effect(week, sessions, outcome.policy)
        stimuli += [kept] if any(session.exercises for session in week.sessions) else []
        yield from (f"{week.id}: {rule}" for rule in _broken_optimality(week, optimality, value))
        yield from _broken_stimuli(week, sessions, kept, outcome.policy)
    if stimuli and not abs(sum(stimuli) / len(stimuli) - outcome.stimulus_retained) <= AGREEMENT:
        yield f"the stimulus kept is {sum(stimuli) / len(stimuli):.9f}, reported {outcome.stimulus_retained:.9f}"


def _broken_optimality(week: Microcycle, told: Optimality, value: float) -> Iterator[str]:
    if told.microcycle_id != week.id:
        yield f"its optimality is said of {told.microcycle_id}"
    if not abs(value - told.objective) <= AGREEMENT:
        yield f"the objective is {value:.9f}, reported {told.objective:.9f}"
    if not (math.isfinite(told.upper_bound) and told.upper_bound >= told.objective - AGREEMENT):
        yield f"the bound {told.upper_bound:.9f} is below the objective {value:.9f}"
    is_proven = told.upper_bound - told.objective <= PROVEN
    if is_proven != (told.status is Status.OPTIMAL):
        yield f"the gap is {told.upper_bound - told.objective:.9f}, reported as {told.status}"
    if (told.status is Status.BOUNDED) != (told.stopped_by is not None):
        yield f"is {told.status}, and stopped by {told.stopped_by}"
    if told.nodes < 0:
        yield f"has {told.nodes} nodes"


def _broken_stimuli(
    week: Microcycle, sessions: Sequence[CompressedSession], kept: float, policy: CompressionPolicy
) -> Iterator[str]:
    """What comes back to the week where one change is undone: its exercises as programmed, all else as it is."""
    volumes = Volumes(week, effective_sets(sessions, policy), policy)
    for done in sessions:
        exercises = {exercise.id: exercise for exercise in done.session.exercises}
        for change in done.changes:
            undone = {
                (done.session.id, each): programmed_sets(exercises[each], policy)
                for each in change.exercise_ids
                if each in exercises
            }
            lost = max(0.0, volumes.stimulus(undone) - kept)
            if not abs(lost - change.stimulus_lost) <= AGREEMENT:
                told = f"costs {lost:.9f} of the stimulus, reported {change.stimulus_lost:.9f}"
                yield f"{done.session.id}: {' + '.join(change.exercise_ids)}: {told}"
