"""Makes the smallest exercises, sessions, weeks and plans, with plain defaults, as domain values and as documents."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from tests.support.brisk import brisk
from worker.domain import rules
from worker.domain.facts import Equipment, Evidence, Facts, Muscle
from worker.domain.outcome import Change, ChangeKind, CompressedSession, Optimality, Outcome, Status
from worker.domain.plan import Exercise, Microcycle, Plan, Session, TrainingSet
from worker.domain.policy import CompressionPolicy, clock
from worker.domain.segments import (
    BLOCK,
    COACH_GROUP,
    CONDITIONING,
    CORE_LIFT,
    DRILL,
    DROP_SET,
    SINGLE,
    SUPERSET,
    BlockRationale,
    Kind,
    PerformedExercise,
    Reason,
    Segment,
    SupersetPriority,
    effect,
    segment_timing,
)
from worker.domain.sets import SetType
from worker.domain.tempo import BRISK, Tempo
from worker.engine.minutes import minutes

Document = dict[str, Any]

POLICY = brisk()
MINUTE = 60


def an_exercise(
    name: str = "curl",
    primary: Muscle | None = Muscle.BICEPS,
    *,
    sets: int | Sequence[int] = 3,
    warm_ups: int = 0,
    rest: int | Sequence[int] = 60,
    work: int = 40,
    secondaries: Sequence[Muscle] = (),
    equipment: Sequence[Equipment] = (),
    core_lift: bool = False,
    heavy: bool = False,
    grip_limited: bool = False,
    axial_load: bool = False,
    ballistic: bool = False,
    group: str | None = None,
    rest_stated: bool = True,
    keep_order: Sequence[int] | None = None,
    **fields: Any,
) -> Exercise:
    """An accessory; `sets` may be the work seconds of each working set, `rest` the rest after each.

    `keep_order` counts working sets from 0. Warm-up sets stand before them, of 40 s and at most 60 s of rest.
    """
    seconds = [work] * sets if isinstance(sets, int) else list(sets)
    rests = [rest] * len(seconds) if isinstance(rest, int) else list(rest)
    kinds = [SetType.WARM_UP] * warm_ups + [SetType.WORKING] * len(seconds)
    seconds, after = [40] * warm_ups + seconds, [min(60, *rests)] * warm_ups + rests
    order = range(len(rests)) if keep_order is None else keep_order
    return Exercise(
        **{
            "id": name,
            "name": name,
            "is_core_lift": core_lift,
            "facts": Facts(
                primary,
                tuple(secondaries),
                tuple(equipment),
                heavy=heavy,
                grip_limited=grip_limited,
                axial_load=axial_load,
                ballistic=ballistic,
            ),
            "evidence": Evidence.UNKNOWN if primary is None else Evidence.PLAN,
            "rest_seconds": max(rests[:-1] or rests),
            "sets": tuple(
                TrainingSet(f"{name}-set-{n}", n, kind, s, r, reps=10)
                for n, (kind, s, r) in enumerate(zip(kinds, seconds, after, strict=True), start=1)
            ),
            "keep_order": tuple(warm_ups + position for position in order),
            "group": group,
            "is_rest_stated": rest_stated,
            **fields,
        }
    )


def a_core_lift(name: str = "squat", primary: Muscle | None = Muscle.QUADRICEPS, **fields: Any) -> Exercise:
    """A core lift of three sets with 150 s of rest."""
    return an_exercise(name, primary, **{"rest": 150, "core_lift": True, "heavy": True, **fields})


def steady(name: str = "run", minutes: int = 20, **fields: Any) -> Exercise:
    """Conditioning in one set, shortened by whole minutes."""
    given = {"sets": [minutes * MINUTE], "rest": 60, "part_seconds": MINUTE, **fields}
    return _with_facts(an_exercise(name, Muscle.CARDIO, **given), conditioning=True)


def intervals(name: str = "row intervals", sets: int = 4, **fields: Any) -> Exercise:
    """Conditioning in sets of two minutes, of which whole sets are left out."""
    return _with_facts(an_exercise(name, Muscle.CARDIO, sets=sets, **{"work": 120, **fields}), conditioning=True)


def a_drill(name: str = "arm circles", sets: int = 1, **fields: Any) -> Exercise:
    """An exercise of warm-up sets alone."""
    drill = an_exercise(name, None, sets=sets, **{"work": 30, "rest": 30, **fields})
    warm_ups = tuple(replace(one, type=SetType.WARM_UP) for one in drill.sets)
    return _with_facts(replace(drill, sets=warm_ups, keep_order=()), drill=True)


def _with_facts(exercise: Exercise, **facts: Any) -> Exercise:
    return replace(exercise, facts=replace(exercise.facts, **facts))


def grouped(group: str, *exercises: Exercise) -> tuple[Exercise, ...]:
    """The exercises as one group of the coach's."""
    return tuple(replace(exercise, group=group) for exercise in exercises)


def a_session(*exercises: Exercise, name: str = "session", day: int = 1) -> Session:
    return Session(id=name, name=name, day_of_week=day, exercises=exercises)


def a_week(*sessions: Session, name: str = "week") -> Microcycle:
    return Microcycle(name, sessions)


def a_plan(*weeks: Microcycle) -> Plan:
    return Plan(id="plan", name="plan", user_id=None, microcycles=weeks)


def a_plan_of(*exercises: Exercise) -> Plan:
    """One week of one session."""
    return a_plan(a_week(a_session(*exercises)))


def exercise_document(name: str = "Curl", **fields: Any) -> Document:
    return {"name": name, **fields}


def plan_document(*exercises: Document, **fields: Any) -> Document:
    """One week of one session, written out in full but for its exercises."""
    session = {"id": "monday", "dayOfWeek": 1, "name": "Monday", "exercises": list(exercises)}
    return {"id": "plan", "microcycles": [{"id": "week", "sessions": [session]}], **fields}


def a_request(plan: Document | None = None, target: Any = 30, **fields: Any) -> Document:
    """A request for compression; None for `plan` or `target` leaves the field out."""
    given = {"plan": plan, "timeCrunchTargetMinutes": target}
    return {
        "eventId": "event",
        "userId": "user",
        "jobId": "job",
        "timestamp": 1_767_260_400_000,
        "proficiency": "beginner",
        "season": "offseason",
        "availabilityDays": 3,
        "weeklyGoalDays": 3,
        "equipment": [],
        **{key: value for key, value in given.items() if value is not None},
        **fields,
    }


def as_bytes(document: Any) -> bytes:
    return json.dumps(document).encode()


# Sessions as they were done, and outcomes that report them truly.


def fewest_warm_ups(exercise: Exercise) -> int:
    return min(len(exercise.warm_ups), 2 if exercise.facts.heavy else 1)


def _kept(exercise: Exercise, sets: int | None, warm_ups: int | None) -> tuple[TrainingSet, ...]:
    """All sets of the exercise where `sets` is none; else so many working sets and the fewest warm-up sets."""
    fewest = len(exercise.warm_ups) if sets is None or exercise.facts.drill else fewest_warm_ups(exercise)
    return exercise.kept(
        exercise.working if sets is None else min(sets, exercise.working), fewest if warm_ups is None else warm_ups
    )


def _alone(kind: Kind, exercise: Exercise, sets: int | None, cap: int | None, warm_ups: int | None) -> Segment:
    kept = _kept(exercise, sets, warm_ups)
    rests = tuple(one.rest_seconds if cap is None else min(cap, one.rest_seconds) for one in kept)
    return Segment(kind, (PerformedExercise(exercise, kept, rests),))


def core(lift: Exercise, sets: int | None = None, rest: int | None = None, *, warm_ups: int | None = None) -> Segment:
    """The segment of a core lift with no rest longer than `rest`."""
    return _alone(CORE_LIFT, lift, sets, rest, warm_ups)


def single(
    accessory: Exercise, sets: int | None = None, rest: int | None = None, *, warm_ups: int | None = None
) -> Segment:
    """The segment of an accessory alone with no rest longer than `rest`."""
    return _alone(SINGLE, accessory, sets, rest, warm_ups)


def drill(exercise: Exercise) -> Segment:
    return _alone(DRILL, exercise, None, None, None)


def conditioning(exercise: Exercise, sets: int | None = None, *, parts: int | None = None) -> Segment:
    """The segment of conditioning with so many sets, or with one set cut to so many parts."""
    whole = _alone(CONDITIONING, exercise, sets, None, None)
    if parts is None:
        return whole
    (part,) = whole.performed
    return replace(whole, performed=(replace(part, sets=exercise.shortened(parts)),))


def drop_set(accessory: Exercise, drops: int = 3) -> Segment:
    """The segment of a drop set: one set and its drops, without rest."""
    *warm_ups, first = _kept(accessory, 1, None)
    kept = (*warm_ups, *(first,) * drops)
    return Segment(DROP_SET, (PerformedExercise(accessory, kept, (0,) * len(kept)),))


def superset(one: Exercise, two: Exercise, rounds: int, priority: str = "antagonist") -> Segment:
    return _in_turns(SUPERSET, (one, two), rounds, SupersetPriority(priority))


def block(group: Sequence[Exercise], rounds: int, rationale: str = "metabolic_stress") -> Segment:
    return _in_turns(BLOCK, group, rounds, BlockRationale(rationale))


def coach_group(group: Sequence[Exercise], rounds: int | None = None) -> Segment:
    """The segment of a coach's group, as written where `rounds` is none."""
    return _in_turns(COACH_GROUP, group, rounds, BlockRationale.COACH_DEFINED)


def _in_turns(
    kind: Kind, group: Sequence[Exercise], rounds: int | None, reason: Reason, tempo: Tempo = BRISK
) -> Segment:
    kept = [_kept(exercise, rounds, None) for exercise in group]
    tools = [set(exercise.facts.equipment) for exercise in group]
    free = {Equipment.BARBELL, Equipment.DUMBBELL, Equipment.KETTLEBELL}
    near = bool(set.intersection(free, *tools)) or all(held == {Equipment.BODYWEIGHT} for held in tools)
    is_pair = kind is SUPERSET or (kind is COACH_GROUP and len(group) == 2)
    switch = tempo.switch_seconds if is_pair else tempo.block_switch_seconds
    switch = switch if near else tempo.far_switch_seconds
    rest = tempo.superset_round_rest_seconds if is_pair else tempo.block_round_rest_seconds

    def told(place: int) -> tuple[int, ...]:
        if group[place].group is not None and group[place].is_rest_stated:
            return tuple(one.rest_seconds for one in kept[place])
        later = max((len(sets) for sets in kept[place + 1 :]), default=0)
        return tuple(switch if turn < later else rest for turn in range(len(kept[place])))

    return Segment(
        kind,
        tuple(PerformedExercise(exercise, kept[place], told(place)) for place, exercise in enumerate(group)),
        reason,
    )


def _kind_alone(exercise: Exercise) -> Kind:
    if exercise.is_core_lift:
        return CORE_LIFT
    return DRILL if exercise.facts.drill else CONDITIONING if exercise.facts.conditioning else SINGLE


def as_written(session: Session, tempo: Tempo = BRISK) -> tuple[Segment, ...]:
    """The session as programmed, its groups as groups."""
    done: list[Segment] = []
    for exercise in session.exercises:
        if exercise.group is None:
            done.append(_alone(_kind_alone(exercise), exercise, None, None, None))
        elif all(exercise.group != part.exercise.group for segment in done for part in segment.performed):
            group = [other for other in session.exercises if other.group == exercise.group]
            done.append(_in_turns(COACH_GROUP, group, None, BlockRationale.COACH_DEFINED, tempo))
    return tuple(done)


def seconds_of(segments: Sequence[Segment], policy: CompressionPolicy = POLICY) -> int:
    """Seconds of a session of these segments."""
    runs = clock(policy)
    return runs.seconds(
        sum(runs.weight(segment_timing(one, policy).total_seconds, effect(one, policy)) for one in segments)
    )


def a_done_session(
    session: Session, *segments: Segment, budget: int = 10_800, policy: CompressionPolicy = POLICY, **fields: Any
) -> CompressedSession:
    """A session done with truthful numbers, except for the stimulus lost by its changes, which depends on the week."""
    original, seconds = seconds_of(as_written(session, policy.tempo), policy), seconds_of(segments, policy)
    given = {
        "session": session,
        "microcycle_id": "week",
        "budget_seconds": budget,
        "original_seconds": original,
        "compressed_seconds": seconds,
        "segments": segments,
        "changes": tuple(_changes(session, segments, original - seconds)) if original > budget else (),
        "usual_seconds": minutes(segments, policy).usual,
        "four_in_five_seconds": minutes(segments, policy).four_in_five,
        **fields,
    }
    return CompressedSession(**given)


def _changes(session: Session, segments: Sequence[Segment], saved: int) -> Iterator[Change]:
    """A change for each segment unlike the programme and each exercise left out; the first has all seconds saved."""
    for place, segment in enumerate(segments):
        kinds = {part.exercise.id: _kinds(session, segment, part) for part in segment.performed}
        changed = tuple(exercise_id for exercise_id, found in kinds.items() if found)
        if changed:
            shown = tuple(kind for kind in ChangeKind if any(kind in found for found in kinds.values()))
            yield Change(changed, shown, saved, 0.0, "it fits", place)
            saved = 0
    done = {part.exercise.id for segment in segments for part in segment.performed}
    for exercise in session.exercises:
        if exercise.id not in done:
            kind = ChangeKind.POSTPONED if exercise.is_core_lift else ChangeKind.DROPPED
            yield Change((exercise.id,), (kind,), saved, 0.0, "it fits")
            saved = 0


def _kinds(session: Session, segment: Segment, part: PerformedExercise) -> set[ChangeKind]:
    """How the exercise done differs from the programme."""
    exercise, kind, kept = part.exercise, segment.kind, part.sets
    mates = {other.id for other in session.exercises if other.group is not None and other.group == exercise.group}
    told = zip(kept[:-1], part.rests[:-1], strict=True)
    alone, runs = kind in (CORE_LIFT, SINGLE), exercise.facts.conditioning
    shown = {
        ChangeKind.SUPERSET: kind is SUPERSET,
        ChangeKind.BLOCK: kind is BLOCK,
        ChangeKind.DROP_SET: kind is DROP_SET,
        ChangeKind.GROUP_BROKEN: not mates <= {one.exercise.id for one in segment.performed},
        ChangeKind.FEWER_SETS: not runs and kind is not DROP_SET and part.working < exercise.working,
        ChangeKind.FEWER_WARM_UPS: len(kept) - part.working < len(exercise.warm_ups),
        ChangeKind.SHORTER_REST: alone and part.working > 1 and any(rest < one.rest_seconds for one, rest in told),
        ChangeKind.SHORTENED: runs
        and sum(one.work_seconds for one in kept) < sum(one.work_seconds for one in exercise.sets),
    }
    return {change for change, applies in shown.items() if applies}


def an_outcome(*done: CompressedSession, policy: CompressionPolicy = POLICY, **fields: Any) -> Outcome:
    """An outcome of one week, proven to be as good as the checker finds it."""
    week = a_week(*(one.session for one in done))
    value, stimulus = rules.effect(week, done, policy)
    given = {
        "plan_id": "plan",
        "target_minutes": 180,
        "policy": policy,
        "sessions": tuple(_with_stimulus(week, done, place, stimulus, policy) for place in range(len(done))),
        "optimality": (Optimality("week", value, value, Status.OPTIMAL, nodes=0),),
        "stimulus_retained": stimulus,
        "assumptions": (),
        **fields,
    }
    return Outcome(**given)


def _with_stimulus(
    week: Microcycle, done: Sequence[CompressedSession], place: int, stimulus: float, policy: CompressionPolicy
) -> CompressedSession:
    """The session with the stimulus that each of its changes costs the week."""
    one = done[place]

    def lost(change: Change) -> float:
        undone = replace(one, segments=_undone(one, change))
        return max(0.0, rules.effect(week, (*done[:place], undone, *done[place + 1 :]), policy)[1] - stimulus)

    return replace(one, changes=tuple(replace(change, stimulus_lost=lost(change)) for change in one.changes))


def _undone(done: CompressedSession, change: Change) -> tuple[Segment, ...]:
    """The session's segments with the exercises of a change as programmed."""
    left = [
        replace(segment, performed=kept)
        for segment in done.segments
        if (kept := tuple(part for part in segment.performed if part.exercise.id not in change.exercise_ids))
    ]
    exercises = [exercise for exercise in done.session.exercises if exercise.id in change.exercise_ids]
    ungrouped = replace(done.session, exercises=tuple(replace(exercise, group=None) for exercise in exercises))
    return (*left, *as_written(ungrouped))
