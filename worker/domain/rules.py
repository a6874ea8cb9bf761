"""Every hard rule of the compression model, re-derived from the plan.

`check` takes what was asked for and what came out, and returns each broken rule as a sentence with its place. It shares
no code with the engine: clock, grouping and objective are written out here a second time on purpose.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache

from worker.domain.facts import Equipment, Muscle
from worker.domain.outcome import CompressedSession, CoreProtection, Outcome
from worker.domain.plan import Exercise, Microcycle, Plan
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.domain.segments import (
    AccessoryBlock,
    AccessorySingle,
    AccessorySuperset,
    CoreLift,
    PerformedExercise,
    Segment,
)

AGREEMENT = 1e-7
"""How far a reported objective may be from the recomputed one."""

_PUSH = {Muscle.CHEST, Muscle.SHOULDERS, Muscle.TRICEPS}
_PULL = {Muscle.BACK, Muscle.BICEPS}
_OPPOSED = [{Muscle.CHEST, Muscle.BACK}, {Muscle.BICEPS, Muscle.TRICEPS}, {Muscle.QUADRICEPS, Muscle.HAMSTRINGS}]


def check(plan: Plan, outcome: Outcome, windows: Mapping[int, int]) -> tuple[str, ...]:
    """The rules that `outcome` breaks as a compression of `plan`, none where all hold.

    `windows` are the seconds there are on a weekday, where the request limits that day.
    """
    asked = [(week, session) for week in plan.microcycles for session in week.sessions]
    if [(week.id, session) for week, session in asked] != [
        (done.microcycle_id, done.session) for done in outcome.sessions
    ]:
        return ("the sessions are not those of the plan, in its order",)
    broken: list[str] = []
    for done in outcome.sessions:
        budget = min(outcome.target_minutes * 60, windows.get(done.session.day_of_week or 7, math.inf))
        broken += (f"{done.session.id}: {rule}" for rule in _session(done, budget, outcome.policy))
    position, stimuli = 0, []
    for week, optimality in zip(plan.microcycles, outcome.optimality, strict=True):
        sessions = outcome.sessions[position : position + len(week.sessions)]
        position += len(week.sessions)
        value, stimulus = effect(week, sessions, outcome.policy)
        stimuli += [stimulus] if any(session.exercises for session in week.sessions) else []
        if optimality.microcycle_id != week.id:
            broken.append(f"{week.id}: its optimality is said of {optimality.microcycle_id}")
        if abs(value - optimality.objective) > AGREEMENT:
            broken.append(f"{week.id}: the objective is {value:.9f}, reported {optimality.objective:.9f}")
        if optimality.upper_bound < value - AGREEMENT:
            broken.append(f"{week.id}: the bound {optimality.upper_bound:.9f} is below the objective {value:.9f}")
    if stimuli and abs(sum(stimuli) / len(stimuli) - outcome.stimulus_retained) > AGREEMENT:
        broken.append(
            f"the stimulus kept is {sum(stimuli) / len(stimuli):.9f}, reported {outcome.stimulus_retained:.9f}"
        )
    return tuple(broken)


def _session(done: CompressedSession, budget: float, policy: CompressionPolicy) -> Iterator[str]:
    seconds = _paced(policy.warm_up_seconds, policy) + sum(_seconds(segment, policy) for segment in done.segments)
    written = sum(_alone(exercise, len(exercise.sets), math.inf, policy) for exercise in done.session.exercises)
    original = _paced(policy.warm_up_seconds, policy) + written
    if done.budget_seconds != budget:
        yield f"the budget is {budget} s, reported {done.budget_seconds}"
    if (done.original_seconds, done.compressed_seconds) != (original, seconds):
        reported = f"{done.original_seconds} and {done.compressed_seconds}"
        yield f"takes {original} s as written and {seconds} s now, reported {reported}"
    saved = sum(change.seconds_saved for change in done.changes)
    if saved != original - seconds:
        yield f"the changes save {saved} s, the session {original - seconds} s"
    yield from _membership(done)
    for segment in done.segments:
        yield from _segment(segment, policy, reduced=done.core_protection is CoreProtection.REDUCED)
    if original <= budget or not done.session.exercises:
        if not _is_untouched(done):
            yield "fits as written and was changed"
        return
    yield from _order(done)
    yield from _time(done, seconds, budget, policy)


def _membership(done: CompressedSession) -> Iterator[str]:
    performed = [part for segment in done.segments for part in _parts(segment)]
    ids = [part.exercise.id for part in performed]
    if len(set(ids)) < len(ids):
        yield "an exercise is in two segments"
    for part in performed:
        if part.exercise not in done.session.exercises:
            yield f"{part.exercise.id} is not in the programme"
        if not part.sets or part.sets != part.exercise.kept(len(part.sets)):
            yield f"{part.exercise.id}: the wrong sets were trimmed"
    for exercise in done.session.exercises:
        if exercise.is_core_lift and exercise.id not in ids:
            yield f"the core lift {exercise.id} is missing"


def _segment(segment: Segment, policy: CompressionPolicy, *, reduced: bool) -> Iterator[str]:
    parts = _parts(segment)
    names = " + ".join(part.exercise.id for part in parts)
    if isinstance(segment, CoreLift) != any(part.exercise.is_core_lift for part in parts):
        yield f"{names}: a core lift is done alone, as a core lift, and nothing else is"
    if len({len(part.sets) for part in parts}) > 1:
        yield f"{names}: grouped with different numbers of sets"
    programmed = parts[0].exercise.rest_seconds
    if isinstance(segment, CoreLift):
        capped = min(programmed, policy.core_rest_cap_seconds)
        other = min(programmed, policy.fallback_rest_cap_seconds) if reduced else programmed
        if parts[0].rest_seconds not in (capped, other):
            yield f"{names}: rest {parts[0].rest_seconds} s is not permitted"
    elif isinstance(segment, AccessorySingle):
        if parts[0].rest_seconds not in {programmed, *(min(programmed, r) for r in policy.accessory_rest_options)}:
            yield f"{names}: rest {parts[0].rest_seconds} s is not permitted"
    elif isinstance(segment, AccessorySuperset):
        if segment.priority not in _superset_priorities(parts[0].exercise, parts[1].exercise):
            yield f"{names}: may not be a superset as {segment.priority}"
    elif segment.rationale not in _block_rationales([part.exercise for part in parts]):
        yield f"{names}: may not be a block as {segment.rationale}"


def _order(done: CompressedSession) -> Iterator[str]:
    place = {exercise.id: index for index, exercise in enumerate(done.session.exercises)}
    keys = [
        (not isinstance(segment, CoreLift), min(place.get(part.exercise.id, -1) for part in _parts(segment)))
        for segment in done.segments
    ]
    if keys != sorted(keys):
        yield "core lifts do not all come first, or segments do not follow the programme"


def _is_untouched(done: CompressedSession) -> bool:
    return [(p.exercise, p.sets, p.rest_seconds) for s in done.segments for p in _parts(s)] == [
        (e, e.sets, e.rest_seconds) for e in done.session.exercises
    ] and not done.changes


def _time(done: CompressedSession, seconds: int, budget: float, policy: CompressionPolicy) -> Iterator[str]:
    """Core protection, and the budget or the honest word that it cannot be met."""
    core = [exercise for exercise in done.session.exercises if exercise.is_core_lift]
    warm_up = _paced(policy.warm_up_seconds, policy)
    protected = policy.core_minimum_sets

    def least(sets: int) -> int:
        cap = policy.core_rest_cap_seconds
        return warm_up + sum(_alone(e, min(sets, len(e.sets)), cap, policy) for e in core)

    reduced = done.core_protection is CoreProtection.REDUCED
    kept = {part.exercise.id: len(part.sets) for segment in done.segments for part in _parts(segment)}
    if not reduced and any(kept.get(e.id, 0) < min(protected, len(e.sets)) for e in core):
        yield "a core lift has fewer sets than are protected"
    if reduced and (not core or least(protected) <= budget or policy.core_lift_policy is CoreLiftPolicy.PROTECT):
        yield "core protection was given up though it need not be"
    if (reduced or (core and least(protected) > budget)) and any(not isinstance(s, CoreLift) for s in done.segments):
        yield "keeps accessories though its core lifts do not fit"
    if reduced and not _is_capped_alike(done.segments, policy):
        yield "the rests of the core lifts are not all programmed, capped at the same length"
    if done.minimum_seconds is None:
        if seconds > budget:
            yield f"takes {seconds} s of {budget} s and does not say so"
        return
    if core:
        shortest = least(1 if policy.core_lift_policy is CoreLiftPolicy.FIT else protected)
    else:
        shortest = warm_up + min(_alone(e, 1, 0, policy) for e in done.session.exercises)
    if done.minimum_seconds != shortest or shortest <= budget:
        yield f"could be as short as {shortest} s, reported {done.minimum_seconds}"
    elif seconds != (shortest if core else warm_up):
        yield f"cannot fit, and takes {seconds} s though {shortest} s would do"


def _is_capped_alike(segments: Sequence[Segment], policy: CompressionPolicy) -> bool:
    rests = [(part.rest_seconds, part.exercise.rest_seconds) for segment in segments for part in _parts(segment)]
    caps = (policy.core_rest_cap_seconds, policy.fallback_rest_cap_seconds)
    fitting = [{cap for cap in caps if rest == min(programmed, cap)} for rest, programmed in rests]
    return not all(fitting) or bool(set(caps).intersection(*fitting))


def effect(week: Microcycle, sessions: Sequence[CompressedSession], policy: CompressionPolicy) -> tuple[float, float]:
    """J and H of the compression model for what was done of a week, from their definitions."""
    programme = [exercise for session in week.sessions for exercise in session.exercises]
    if not programme:
        return 1.0, 1.0
    effective, changed = _done(sessions, policy)
    before = dict.fromkeys(Muscle, 0.0)
    after = dict.fromkeys(Muscle, 0.0)
    strength_before = strength_after = 0.0
    number = 0
    for session in week.sessions:
        for exercise in session.exercises:
            sets, worth = effective.get((session.id, exercise.id), (0, 0.0))
            for muscle, share in [
                (exercise.primary, 1.0),
                *((m, policy.secondary_share) for m in exercise.secondaries),
            ]:
                before[muscle] += share * len(exercise.sets)
                after[muscle] += share * worth
            if exercise.is_core_lift:
                strength_before += len(exercise.sets) / (len(exercise.sets) + 1)
                strength_after += sets / (sets + 1)
            number += (session.id, exercise.id) in changed or sets == 0
    hypertrophy = sum(map(math.sqrt, after.values())) / sum(map(math.sqrt, before.values()))
    weight = policy.hypertrophy_weight
    kept = (
        weight * hypertrophy + policy.strength_weight * strength_after / strength_before
        if strength_before
        else hypertrophy
    )
    balance = _balance(week, effective)
    value = kept - policy.balance_weight * balance**2 - policy.change_weight * number / len(programme)
    return value, hypertrophy


def _done(
    sessions: Sequence[CompressedSession], policy: CompressionPolicy
) -> tuple[dict[tuple[str, str], tuple[int, float]], set[tuple[str, str]]]:
    """For each exercise done: its sets and what they are worth; and which were changed."""
    effective: dict[tuple[str, str], tuple[int, float]] = {}
    changed: set[tuple[str, str]] = set()
    for done in sessions:
        for segment in done.segments:
            for part in _parts(segment):
                key = (done.session.id, part.exercise.id)
                effective[key] = len(part.sets), len(part.sets) * _quality(segment, part, policy)
                alone = isinstance(segment, CoreLift | AccessorySingle)
                if not alone or part.sets != part.exercise.sets or part.rest_seconds < part.exercise.rest_seconds:
                    changed.add(key)
    return effective, changed


def _quality(segment: Segment, part: PerformedExercise, policy: CompressionPolicy) -> float:
    def after_rest(seconds: int) -> float:
        if seconds >= policy.full_rest_seconds:
            return 1.0
        missing = (policy.full_rest_seconds - seconds) / (policy.full_rest_seconds - policy.short_rest_seconds)
        return 1.0 - (1.0 - policy.short_rest_quality) * min(1.0, missing)

    if isinstance(segment, CoreLift):
        return 1.0
    if isinstance(segment, AccessorySingle):
        return min(1.0, after_rest(part.rest_seconds) / after_rest(part.exercise.rest_seconds))
    if isinstance(segment, AccessorySuperset):
        return policy.antagonist_quality if segment.priority == "antagonist" else policy.superset_quality
    metabolic = segment.rationale == "metabolic_stress"
    return policy.metabolic_stress_quality if metabolic else policy.equipment_cluster_quality


def _balance(week: Microcycle, effective: Mapping[tuple[str, str], tuple[int, float]]) -> float:
    kept = []
    for group in (_PUSH, _PULL):
        direct = [(s.id, e) for s in week.sessions for e in s.exercises if e.primary in group]
        if not direct:
            return 0.0
        worth = sum(effective.get((session, exercise.id), (0, 0.0))[1] for session, exercise in direct)
        kept.append(worth / sum(len(exercise.sets) for _, exercise in direct))
    return kept[0] - kept[1]


def _superset_priorities(one: Exercise, two: Exercise) -> set[str]:
    if one.primary == two.primary:
        return set()
    if {one.primary, two.primary} in _OPPOSED:
        return {"antagonist"}
    if one.primary in two.secondaries or two.primary in one.secondaries:
        return set()
    shared = (set(one.equipment) & set(two.equipment)) - {Equipment.BODYWEIGHT, Equipment.OTHER}
    disjoint = not {one.primary, *one.secondaries} & {two.primary, *two.secondaries}
    return {"equipment"} if shared else {"non_competing"} if disjoint else set()


def _block_rationales(exercises: Sequence[Exercise]) -> set[str]:
    primaries = [exercise.primary for exercise in exercises]
    if len(exercises) in (2, 3) and primaries.count(primaries[0]) == len(primaries):
        return {"metabolic_stress"}
    tools = [t for t in Equipment if t not in (Equipment.BODYWEIGHT, Equipment.OTHER)]
    clustered = any(all(tool in exercise.equipment for exercise in exercises) for tool in tools)
    return {"equipment_cluster"} if len(exercises) == 3 and len(set(primaries)) == 3 and clustered else set()


def _parts(segment: Segment) -> tuple[PerformedExercise, ...]:
    return segment.performed if isinstance(segment, AccessorySuperset | AccessoryBlock) else (segment.performed,)


def _seconds(segment: Segment, policy: CompressionPolicy) -> int:
    parts = _parts(segment)
    work = sum(one.work_seconds for part in parts for one in part.sets)
    rounds, size = len(parts[0].sets), len(parts)
    if isinstance(segment, AccessorySuperset):
        return _paced(
            policy.setup_seconds
            + policy.superset_extra_setup_seconds
            + work
            + rounds * policy.superset_transition_seconds
            + (rounds - 1) * policy.superset_round_rest_seconds,
            policy,
        )
    if isinstance(segment, AccessoryBlock):
        return _paced(
            policy.setup_seconds
            + (size - 1) * policy.block_extra_setup_seconds
            + work
            + rounds * (size - 1) * policy.block_transition_seconds
            + (rounds - 1) * policy.block_round_rest_seconds,
            policy,
        )
    return _paced(policy.setup_seconds + work + (rounds - 1) * parts[0].rest_seconds, policy)


def _alone(exercise: Exercise, sets: int, rest_seconds: float, policy: CompressionPolicy) -> int:
    work = sum(one.work_seconds for one in exercise.kept(sets))
    return _paced(policy.setup_seconds + work + (sets - 1) * int(min(exercise.rest_seconds, rest_seconds)), policy)


def _paced(seconds: int, policy: CompressionPolicy) -> int:
    pace = _exactly(policy.pace)
    return -(-seconds * pace.numerator // pace.denominator)


@cache
def _exactly(decimal: float) -> Fraction:
    return Fraction(str(decimal))
