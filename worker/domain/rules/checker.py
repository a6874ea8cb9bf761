"""Checks a whole result against what was asked for."""

import math
from collections.abc import Iterator, Mapping, Sequence

from worker.domain.outcome import CompressedSession, Optimality, Outcome, Status
from worker.domain.plan import Microcycle, Plan
from worker.domain.rules.ahead import seen_as, sets_done, without_done
from worker.domain.rules.changes import Shown, broken_changes, shown
from worker.domain.rules.clock import seconds_of, timing, weight_of
from worker.domain.rules.minutes import broken_minutes, broken_pace
from worker.domain.rules.objective import Kept, changed_exercises
from worker.domain.rules.prepared import Prepared
from worker.domain.rules.programme import kind_alone, own_rests
from worker.domain.rules.segment import broken_membership, broken_segments, broken_timing
from worker.domain.rules.time import broken_time
from worker.domain.wishes import NO_WISH, Wish, Wishes

AGREEMENT = 1e-7
"""How far a reported objective may be from the recomputed one."""

PROVEN = 1e-6
"""The largest gap of a week that counts as proven."""


def check(
    plan: Plan,
    outcome: Outcome,
    windows: Mapping[int, int],
    wishes: Wishes | None = None,
    prepared: Prepared | None = None,
) -> tuple[str, ...]:
    """The rules that `outcome` breaks as a compression of `plan`, none where all hold.

    `windows` are the seconds of each weekday that the request limits; `wishes` are what the request asks of single
    sessions; `prepared` is what was worked out of the plan for an outcome before.
    """
    asked = [(week.id, session) for week in plan.microcycles for session in week.sessions]
    if asked != [(done.microcycle_id, done.session) for done in outcome.sessions]:
        return ("the sessions are not those of the plan, in its order",)
    if len(outcome.optimality) != len(plan.microcycles):
        return ("not every week of the plan has its optimality",)
    prepared = prepared or Prepared()
    prepared.ask(outcome.policy)
    faults, changed = [*_broken_frame(plan, outcome)], []
    for done in outcome.sessions:
        wish, ahead = (wishes or {}).get(done.session.id, NO_WISH), without_done(done)
        found = shown(ahead, done.session)
        changed.append(changed_exercises(ahead, found))
        budget = _budget(done, outcome, windows, wish)
        broken = _broken_session(done, ahead, found, budget, wish, prepared)
        faults += (f"{done.session.id}: {fault}" for fault in broken)
    return *faults, *_broken_weeks(plan, outcome, changed, prepared)


def _budget(done: CompressedSession, outcome: Outcome, windows: Mapping[int, int], wish: Wish) -> int:
    """The session's seconds: the target, or the weekday's window where that is shorter; day 0 is a Sunday."""
    target = 60 * (outcome.target_minutes if wish.minutes is None else wish.minutes)
    return min(target, windows.get(done.session.day_of_week or 7, target))


def _broken_frame(plan: Plan, outcome: Outcome) -> Iterator[str]:
    if outcome.plan_id != plan.id:
        yield f"is said to be of plan {outcome.plan_id}"
    if outcome.assumptions != plan.assumptions:
        yield "the assumptions are not those of the plan"
    yield from broken_pace(outcome)


def _broken_session(
    done: CompressedSession, ahead: CompressedSession, found: Shown, budget: int, wish: Wish, prepared: Prepared
) -> Iterator[str]:
    """The rules that a session breaks; `ahead` is what is ahead of it, `found` the changes that it shows."""
    foreign = [*broken_membership(done), *_broken_wish(done, wish)]
    if foreign:
        yield from foreign
        return
    needs = prepared.needs(done.session, ahead.session, wish)
    situation = needs.situation
    policy = situation.policy
    timings = [timing(segment, policy) for segment in ahead.segments]
    taken = [sum(parts) for parts in timings]
    weights = [weight_of(segment, own, policy) for segment, own in zip(ahead.segments, taken, strict=True)]
    seconds = seconds_of(sum(weights), policy, situation.elapsed)
    if done.budget_seconds != budget:
        yield f"the budget is {budget} s, reported {done.budget_seconds}"
    if (done.original_seconds, done.compressed_seconds) != (situation.original_seconds, seconds):
        reported = f"{done.original_seconds} and {done.compressed_seconds}"
        yield f"takes {situation.original_seconds} s as written and {seconds} s now, reported {reported}"
    before = [segment for segment in done.segments if segment.is_done]
    yield from broken_timing((*before, *ahead.segments), [(0, 0, 0)] * len(before) + timings, policy)
    yield from broken_minutes(ahead, prepared.usual, taken, policy.tempo)
    fits = situation.is_allowed and situation.written_seconds <= budget
    if not wish.in_scope or not done.session.exercises or fits:
        if ahead.segments != situation.programme or done.changes:
            yield "fits as written and was changed" if wish.in_scope else "is outside the scope and was changed"
        if done.fallback or done.minimum_seconds is not None:
            yield "fits as written and says that it does not"
        return
    open_to_choice = ahead if situation.session is ahead.session else seen_as(ahead, situation.session)
    yield from broken_segments(open_to_choice, situation)
    yield from broken_time(open_to_choice, seconds, needs)
    yield from broken_changes(ahead, done, found, situation.written_seconds - seconds)


def _broken_wish(done: CompressedSession, wish: Wish) -> Iterator[str]:
    """Faults in what the result says of the sets done and of the wish for a session."""
    if (done.in_scope, done.excluded) != (wish.in_scope, wish.excluded):
        yield "is not said to be as asked"
    elapsed, begun = (None, {}) if wish.begun is None else (wish.begun.elapsed_seconds, wish.begun.done)
    if done.elapsed_seconds != elapsed:
        yield f"{elapsed} s have passed, told as {done.elapsed_seconds}"
    told = [segment for segment in done.segments if segment.is_done]
    if not told and not any(begun.values()):
        return
    if told != list(done.segments[: len(told)]):
        yield "what is done does not come first"
    sets = {part.exercise.id: part.sets for segment in told for part in segment.performed}
    for exercise in done.session.exercises:
        expected = sets_done(exercise, begun.get(exercise.id, 0))
        if sets.get(exercise.id, ()) != expected:
            yield f"{exercise.id}: {len(expected)} sets are done, told are {len(sets.get(exercise.id, ()))}"
    for segment in told:
        (part, *more) = segment.performed
        if more or segment.kind.name != kind_alone(part.exercise) or segment.reason is not None:
            yield f"{part.exercise.id}: what is done of it is not told as such"
        if part.rests != own_rests(part.exercise, part.sets):
            yield f"{part.exercise.id}: is done with other rests than its own"


def _broken_weeks(plan: Plan, outcome: Outcome, changed: Sequence[int], prepared: Prepared) -> Iterator[str]:
    """The faults in what weeks are said to be worth; `changed` are the exercises changed in each session."""
    position, stimuli = 0, []
    for week, optimality in zip(plan.microcycles, outcome.optimality, strict=True):
        after = position + len(week.sessions)
        sessions = outcome.sessions[position:after]
        kept = Kept(prepared.programme(week), sessions)
        stimuli += [kept.stimulus] if any(session.exercises for session in week.sessions) else []
        value = kept.value(sum(changed[position:after]))
        yield from (f"{week.id}: {rule}" for rule in _broken_optimality(week, optimality, value))
        yield from _broken_stimuli(sessions, kept)
        position = after
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


def _broken_stimuli(sessions: Sequence[CompressedSession], kept: Kept) -> Iterator[str]:
    """Faults in the stimulus lost by a change: what the week regains when that change alone is undone."""
    for done in sessions:
        for change in done.changes:
            lost = max(0.0, kept.regained(done.session.id, change.exercise_ids))
            if not abs(lost - change.stimulus_lost) <= AGREEMENT:
                told = f"costs {lost:.9f} of the stimulus, reported {change.stimulus_lost:.9f}"
                yield f"{done.session.id}: {' + '.join(change.exercise_ids)}: {told}"
