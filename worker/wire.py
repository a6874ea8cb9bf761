"""Encode the engine's outcome as a `PlanCompressedEvent` 2.0.0; `wire_1x` does so for readers of 1.x."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any, TypeVar, cast

from msgspec import UNSET, UnsetType

from contracts.generated import events
from worker import __version__
from worker.domain.asked import Asked, Preferences, Progress, Scope, Target
from worker.domain.facts import Facts, Muscle
from worker.domain.outcome import (
    DECIMALS,
    Alternative,
    Change,
    CompressedSession,
    KeptLift,
    Optimality,
    Outcome,
    core_level,
)
from worker.domain.plan import Assumption, AsWritten, Exercise, Session, TrainingSet
from worker.domain.policy import Clock, CompressionPolicy, Spread, clock
from worker.domain.ramp import ramp_sets
from worker.domain.segments import (
    BlockRationale,
    PerformedExercise,
    Segment,
    SupersetPriority,
    Timing,
    effect,
    segment_timing,
)
from worker.domain.tempo import Tempo
from worker.engine.sentences import sentence

Value = TypeVar("Value")
Told = TypeVar("Told")


def outcome(found: Outcome) -> dict[str, Any]:
    """Return the fields of a result by their names on the wire, without those that say whose it is."""
    return named(events.PlanCompressedEvent, outcome_fields(found))


def named(event: type[Any], attributes: Mapping[str, Any]) -> dict[str, Any]:
    """Return an event's attributes by their names on the wire, without unset ones."""
    names = dict(zip(event.__struct_fields__, event.__struct_encode_fields__, strict=True))
    return {names[attribute]: value for attribute, value in attributes.items() if value is not UNSET}


def outcome_fields(found: Outcome) -> dict[str, Any]:
    """Return the fields of a result as attributes of a PlanCompressedEvent, without those that say whose it is."""
    lifts = [lift for session in found.sessions for lift in session.core_lifts]
    policy, runs = found.policy, clock(found.policy)
    changes = {week: found.changes_of_week(week) for week in {done.microcycle_id for done in found.sessions}}
    return {
        "plan_id": found.plan_id,
        "target_minutes": found.target_minutes,
        "original_duration_seconds": found.original_seconds,
        "compressed_duration_seconds": found.compressed_seconds,
        "meets_time_constraint": found.meets_time_constraint,
        "shortfall_seconds": or_unset(found.shortfall_seconds),
        "minimum_minutes": or_unset(found.minimum_minutes),
        "strategy": found.strategy.value,
        "stimulus_retained": share(found.stimulus_retained),
        "core_protection": events.PlanCoreProtection(
            level=core_level(lifts, policy).value,
            kept=sum(lift.kept for lift in lifts),
            programmed=sum(lift.programmed for lift in lifts),
        ),
        "sessions": tuple(
            _session(session, policy, runs, changes[session.microcycle_id]) for session in found.sessions
        ),
        "optimality": tuple(map(_optimality, found.optimality)),
        "assumptions": tuple([_once(_assumption, made) for made in found.assumptions]),
        "policy": _policy(found.policy, found.asked or Asked(found.target_minutes)),
        "engine_version": __version__,
        "alternatives": tuple(map(_alternative, found.alternatives)) or UNSET,
    }


def _alternative(other: Alternative) -> events.Alternative:
    return events.Alternative(
        tempo=other.tempo,
        stimulus_retained=share(other.stimulus_retained),
        core_protection=events.AlternativeCoreProtection(level=other.core_level.value),
        minimum_minutes=or_unset(other.minimum_minutes),
    )


def _session(
    done: CompressedSession, policy: CompressionPolicy, runs: Clock, week: Sequence[Change]
) -> events.CompressedSession:
    """Encode a session; `week` holds the changes of all sessions of its week."""
    session = done.session
    ids = [segment_id(order) for order in range(1, len(done.segments) + 1)]
    return events.CompressedSession(
        context=events.SessionContext(
            session_id=session.id,
            microcycle_id=done.microcycle_id,
            day_of_week=session.day_of_week,
            name=session.name,
            original_duration_seconds=done.original_seconds,
            exercises=_once(_exercises, session),
            as_written=_as_written(session.as_written),
        ),
        in_scope=done.in_scope,
        elapsed_seconds=or_unset(done.elapsed_seconds),
        budget_seconds=done.budget_seconds,
        meets_time_constraint=done.meets_time_constraint,
        shortfall_seconds=or_unset(done.shortfall_seconds),
        minimum_minutes=or_unset(done.minimum_minutes),
        usual_seconds=done.usual_seconds,
        four_in_five_seconds=done.four_in_five_seconds,
        core_protection=_core_protection(done.core_lifts, policy),
        fallback=done.fallback,
        segments=tuple(_segment(s, order, policy, runs) for order, s in enumerate(done.segments, start=1)),
        summary=events.SessionSummary(
            session_id=session.id,
            original_duration_seconds=done.original_seconds,
            compressed_duration_seconds=done.compressed_seconds,
            duration_delta_seconds=done.original_seconds - done.compressed_seconds,
            warm_up_seconds=math.ceil(runs.fixed),
            segment_order=tuple(ids),
        ),
        telemetry=_telemetry(done, ids),
        changes=tuple(_change(change, done, week, ids) for change in done.changes),
    )


def segment_id(order: int) -> str:
    """Return the id of a session's segment, by its place from 1."""
    return f"segment-{order}"


def _core_protection(lifts: Sequence[KeptLift], policy: CompressionPolicy) -> events.PlanCompressedCoreProtection:
    return events.PlanCompressedCoreProtection(
        level=core_level(lifts, policy).value,
        lifts=tuple(
            events.KeptLift(
                exercise_id=lift.exercise.id,
                kept=lift.kept,
                programmed=lift.programmed,
                postponed=lift.is_postponed or UNSET,
            )
            for lift in lifts
        ),
    )


def _segment(segment: Segment, order: int, policy: CompressionPolicy, runs: Clock) -> events.Segment:
    timing, reason = segment_timing(segment, policy), segment.reason
    return events.Segment(
        id=segment_id(order),
        kind=segment.kind.name,
        done=segment.is_done or UNSET,
        order=order,
        exercises=tuple(_performed(part, policy) for part in segment.performed),
        rounds=segment.rounds if segment.kind.is_group else UNSET,
        priority=reason.value if isinstance(reason, SupersetPriority) else UNSET,
        rationale=reason.value if isinstance(reason, BlockRationale) else UNSET,
        timing=_timing(timing),
        seconds=_paced(segment, timing, policy, runs),
    )


def segment_seconds(segment: Segment, policy: CompressionPolicy, runs: Clock) -> int:
    """Return the seconds that a segment takes on the tempo's clock at the athlete's pace, rounded up."""
    return _paced(segment, segment_timing(segment, policy), policy, runs)


def _paced(segment: Segment, timing: Timing, policy: CompressionPolicy, runs: Clock) -> int:
    weight = runs.weight(timing.total_seconds, effect(segment, policy))
    return -(-runs.g.numerator * weight // (runs.g.denominator * runs.unit))


def _timing(seconds: Timing) -> events.Timing:
    return events.Timing(
        setup_seconds=seconds.setup_seconds,
        work_seconds=seconds.work_seconds,
        rest_seconds=seconds.rest_seconds,
        total_seconds=seconds.total_seconds,
    )


def _performed(part: PerformedExercise, policy: CompressionPolicy) -> events.PerformedExercise:
    read = _exercise(part.exercise)
    ramp = ramp_sets(part, policy.tempo)
    return events.PerformedExercise(
        id=read.id,
        name=read.name,
        is_core_lift=read.is_core_lift,
        primary_muscle_group=read.primary_muscle_group,
        secondary_muscle_groups=read.secondary_muscle_groups,
        equipment=read.equipment,
        target_rest_seconds=target_rest(part),
        is_set_up=part.is_set_up or UNSET,
        rest_before_seconds=or_unset(part.rest_before),
        sets=tuple(map(_set, part.sets, part.rests)),
        ramp_sets=tuple([events.RampSet(reps=one.reps, load=one.load) for one in ramp]) or UNSET,
    )


def target_rest(part: PerformedExercise) -> int:
    """Return the longest rest between two working sets: the exercise's own rest."""
    told = part.rests
    if len(part.sets) > part.working > 0:
        told = tuple([rest for one, rest in zip(part.sets, told, strict=True) if not one.is_warm_up])
    return max(told[:-1] or told)


_KEPT = 4_096
_told: dict[int, tuple[object, Any]] = {}
"""What stays the same in every result of a plan, by its identity: the value, and its encoded form."""


def _once(encode: Callable[[Value], Told], value: Value) -> Told:
    """Encode a value of a plan that is kept and encoded repeatedly."""
    kept = _told.get(id(value))
    if kept is None:
        if len(_told) >= _KEPT:
            _told.clear()
        kept = _told[id(value)] = value, encode(value)
    told: Told = kept[1]
    return told


def _exercise(exercise: Exercise) -> events.Exercise:
    return _once(_as_read, exercise)


def _exercises(session: Session) -> tuple[events.Exercise, ...]:
    return tuple(map(_exercise, session.exercises))


def _as_read(exercise: Exercise) -> events.Exercise:
    return events.Exercise(
        id=exercise.id,
        name=exercise.name,
        is_core_lift=exercise.is_core_lift,
        primary_muscle_group=muscle_group(exercise.facts.primary),
        secondary_muscle_groups=tuple(dict.fromkeys(map(muscle_group, exercise.facts.secondaries))),
        equipment=tuple(equipment.value for equipment in exercise.facts.equipment),
        target_rest_seconds=exercise.rest_seconds,
        muscles=events.Muscles(
            primary=exercise.muscle, secondaries=tuple(muscle.value for muscle in exercise.facts.secondaries)
        ),
        facts=_facts(exercise.facts),
        facts_from=exercise.evidence.value,
        group_id=or_unset(exercise.group),
        is_rest_stated=exercise.is_rest_stated,
        part_seconds=or_unset(exercise.part_seconds),
        keep_order=tuple(exercise.sets[position].index for position in exercise.keep_order),
        sets=tuple(_set(one, one.rest_seconds, one.as_written) for one in exercise.sets),
        as_written=_as_written(exercise.as_written),
    )


def _set(one: TrainingSet, rest_seconds: int, as_written: AsWritten | None = None) -> events.ExerciseSet:
    return events.ExerciseSet(
        id=one.id,
        index=one.index,
        type=one.type.value,
        reps=one.reps,
        load=or_unset(one.load),
        effort=or_unset(one.effort),
        estimated_duration_seconds=one.work_seconds,
        rest_seconds=rest_seconds,
        as_written=_as_written(as_written) if as_written else UNSET,
    )


def _facts(facts: Facts) -> events.Facts:
    return events.Facts(**{name: True for name in _FLAGS if getattr(facts, name)})


_FLAGS = [field.name for field in fields(Facts) if field.type is bool]


def muscle_group(muscle: Muscle | None) -> events.MuscleGroup:
    """Return the muscle as one of the wire's twelve muscle groups."""
    return _MUSCLES.get(muscle, "other")


_MUSCLES: Mapping[Muscle | None, events.MuscleGroup] = {
    Muscle.CHEST: "chest",
    Muscle.BACK: "back",
    Muscle.SHOULDERS: "shoulders",
    Muscle.QUADRICEPS: "quadriceps",
    Muscle.HAMSTRINGS: "hamstrings",
    Muscle.GLUTES: "glutes",
    Muscle.BICEPS: "biceps",
    Muscle.TRICEPS: "triceps",
    Muscle.CORE: "core",
    Muscle.CALVES: "calves",
    Muscle.FULL_BODY: "full-body",
}


def _telemetry(done: CompressedSession, ids: Sequence[str]) -> tuple[events.Telemetry, ...]:
    changes = {change.segment: change for change in done.changes if change.segment is not None}
    rows = []
    for position, (identifier, segment) in enumerate(zip(ids, done.segments, strict=True)):
        change = changes.get(position)
        strategy = "_and_".join(change.kinds) if change else "as_programmed"
        rows.append(events.Telemetry(segment_id=identifier, kind=segment.kind.name, strategy=strategy))
    strategy = "compressed" if done.changes else "as_programmed"
    return (*rows, events.Telemetry(segment_id="session", kind="session", strategy=strategy, notes=session_note(done)))


def session_note(done: CompressedSession) -> str:
    """Describe a session's times in one line."""
    return f"{done.compressed_seconds} of {done.budget_seconds} s, {done.original_seconds} s as written"


def _change(change: Change, done: CompressedSession, week: Sequence[Change], ids: Sequence[str]) -> events.Change:
    return events.Change(
        exercise_ids=change.exercise_ids,
        segment_id=UNSET if change.segment is None else ids[change.segment],
        kinds=tuple(kind.value for kind in change.kinds),
        seconds_saved=change.seconds_saved,
        stimulus_lost=change.stimulus_lost,
        sentence=sentence(done, change, week),
        reason=change.reason,
    )


def _optimality(week: Optimality) -> events.Optimality:
    return events.Optimality(**optimality(week))


def optimality(week: Optimality) -> dict[str, Any]:
    """Return how good a week is, its bound rounded up, as the attributes that all versions share."""
    objective, bound = round(week.objective, DECIMALS), _rounded_up(week.upper_bound)
    return {
        "microcycle_id": week.microcycle_id,
        "objective": objective,
        "upper_bound": max(objective, bound),
        "gap": round(max(0.0, bound - objective), DECIMALS),
        "status": week.status.value,
        "nodes": week.nodes,
        "stopped_by": UNSET if week.stopped_by is None else week.stopped_by.value,
    }


def _assumption(made: Assumption) -> events.Assumption:
    return events.Assumption(
        path=made.path, field=made.field, value=made.value, because=made.because.value, stated=or_unset(made.stated)
    )


def _policy(policy: CompressionPolicy, asked: Asked) -> events.Policy:
    constants = {name: getattr(policy, name) for name in _CONSTANTS}
    return events.Policy(
        **{
            **constants,
            "core_lift_policy": policy.core_lift_policy.value,
            "supersets": policy.supersets.value,
            "tempo": _tempo(policy),
        },
        preferences=_preferences(asked.preferences),
        scope=_scope(asked.scope),
        targets=tuple(map(_target, asked.targets)) or UNSET,
        progress=UNSET if asked.progress is None else _progress(asked.progress),
    )


_CONSTANTS = [field.name for field in fields(CompressionPolicy) if field.name != "pace"]
_OF_TEMPO = [field.name for field in fields(Tempo) if field.name != "name"]
_OF_SPREAD = [field.name for field in fields(Spread)]


def _preferences(wanted: Preferences) -> events.Preferences | UnsetType:
    if not wanted.exclude and not wanted.keep:
        return UNSET
    return events.Preferences(exclude=wanted.exclude, keep=wanted.keep)


def _scope(scope: Scope) -> events.Scope | UnsetType:
    if scope == Scope():
        return UNSET
    return events.Scope(session_ids=or_unset(scope.session_ids), days=or_unset(scope.days), weeks=or_unset(scope.weeks))


def _target(target: Target) -> events.Target:
    return events.Target(
        day_of_week=or_unset(target.day_of_week), session_id=or_unset(target.session_id), minutes=target.minutes
    )


def _progress(made: Progress) -> events.Progress:
    return events.Progress(
        session_id=or_unset(made.session_id),
        elapsed_seconds=made.elapsed_seconds,
        done=tuple(events.DoneSets(exercise_id=name, sets=sets) for name, sets in made.done.items()),
        done_session_ids=made.done_session_ids,
    )


def _tempo(policy: CompressionPolicy) -> events.Tempo:
    tempo, pace = policy.tempo, policy.pace
    return events.Tempo(
        **{name: getattr(tempo, name) for name in _OF_TEMPO},
        name=policy.tempo_name,
        f=pace.f,
        g=pace.g,
        confidence=pace.confidence,
        kappa=pace.kappa,
        effects=dict(pace.effects),
        from_=cast(events.PaceSource, pace.source),
        sessions_known=pace.sessions_known,
        revision=pace.revision,
        spread=events.Spread(**{name: getattr(pace.spread, name) for name in _OF_SPREAD}),
    )


def share(value: float) -> float:
    """Round a share of the stimulus, and limit it to 1: a sum may exceed 1 in its last digits."""
    return round(min(1.0, value), DECIMALS)


def _rounded_up(value: float) -> float:
    scale = float(10**DECIMALS)
    return math.ceil(value * scale) / scale


def _as_written(written: AsWritten) -> dict[str, Any] | UnsetType:
    return dict(written) if written else UNSET


def or_unset(value: Value | None) -> Value | UnsetType:
    """Return the value, or UNSET for None, which leaves the field out."""
    return UNSET if value is None else value
