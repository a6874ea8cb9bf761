"""What the engine found, in the words of the contracts."""

import math
from collections.abc import Sequence
from typing import Any, TypeVar

from msgspec import UNSET, UnsetType

from contracts.generated import events
from worker import __version__
from worker.domain.facts import Muscle
from worker.domain.outcome import Change, CompressedSession, Optimality, Outcome
from worker.domain.plan import Exercise, TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import (
    AccessoryBlock,
    AccessorySingle,
    AccessorySuperset,
    CoreLift,
    PerformedExercise,
    Segment,
    segment_timing,
    session_seconds,
)

Value = TypeVar("Value")

DECIMALS = 10
"""Objectives and shares are rounded to this many, bounds upwards: the last digits of a sum depend on the machine."""


def outcome(found: Outcome) -> dict[str, Any]:
    """What a result tells of a compression, by the names of the wire; whose it is is not among it."""
    names = dict(zip(events.PlanCompressedEvent.__struct_fields__, _ENCODED_NAMES, strict=True))
    return {names[field]: value for field, value in outcome_fields(found).items() if value is not UNSET}


_ENCODED_NAMES = events.PlanCompressedEvent.__struct_encode_fields__


def outcome_fields(found: Outcome) -> dict[str, Any]:
    """The same, by the attributes of a PlanCompressedEvent."""
    return {
        "plan_id": found.plan_id,
        "target_minutes": found.target_minutes,
        "original_duration_seconds": found.original_seconds,
        "compressed_duration_seconds": found.compressed_seconds,
        "meets_time_constraint": found.meets_time_constraint,
        "shortfall_seconds": _or_unset(found.shortfall_seconds),
        "minimum_minutes": _or_unset(found.minimum_minutes),
        "strategy": found.strategy.value,
        "stimulus_retained": round(min(1.0, found.stimulus_retained), DECIMALS),
        "core_protection": found.core_protection.value,
        "sessions": tuple(_session(session, found.policy) for session in found.sessions),
        "optimality": tuple(map(_optimality, found.optimality)),
        "assumptions": tuple(events.Assumption(path=a.path, field=a.field, value=a.value) for a in found.assumptions),
        "policy": _policy(found.policy),
        "engine_version": __version__,
    }


def _session(done: CompressedSession, policy: CompressionPolicy) -> events.CompressedSession:
    session = done.session
    ids = [f"segment-{order}" for order in range(1, len(done.segments) + 1)]
    return events.CompressedSession(
        context=events.SessionContext(
            session_id=session.id,
            microcycle_id=done.microcycle_id,
            day_of_week=session.day_of_week,
            name=session.name,
            original_duration_seconds=done.original_seconds,
            exercises=tuple(_exercise(e, e.sets, e.rest_seconds) for e in session.exercises),
        ),
        budget_seconds=done.budget_seconds,
        meets_time_constraint=done.meets_time_constraint,
        core_protection=done.core_protection.value,
        shortfall_seconds=_or_unset(done.shortfall_seconds),
        minimum_minutes=_or_unset(done.minimum_minutes),
        segments=tuple(_segment(s, order, policy) for order, s in enumerate(done.segments, start=1)),
        summary=events.SessionSummary(
            session_id=session.id,
            original_duration_seconds=done.original_seconds,
            compressed_duration_seconds=done.compressed_seconds,
            duration_delta_seconds=done.original_seconds - done.compressed_seconds,
            warm_up_seconds=session_seconds([], policy),
            segment_order=tuple(ids),
        ),
        telemetry=_telemetry(done, ids),
        changes=tuple(_change(change, ids) for change in done.changes),
    )


def _segment(segment: Segment, order: int, policy: CompressionPolicy) -> events.Segment:
    seconds = segment_timing(segment, policy)
    timing = events.Timing(
        setup_seconds=seconds.setup_seconds,
        work_seconds=seconds.work_seconds,
        rest_seconds=seconds.rest_seconds,
        total_seconds=seconds.total_seconds,
    )
    identifier = f"segment-{order}"
    match segment:
        case CoreLift(performed):
            return events.CoreLiftSegment(id=identifier, order=order, timing=timing, exercise=_performed(performed))
        case AccessorySingle(performed):
            return events.AccessorySingleSegment(
                id=identifier, order=order, timing=timing, exercise=_performed(performed)
            )
        case AccessorySuperset((first, second), priority):
            return events.AccessorySupersetSegment(
                id=identifier,
                order=order,
                timing=timing,
                exercises=(_performed(first), _performed(second)),
                priority=priority.value,
                rest_between_alternations_seconds=policy.superset_round_rest_seconds,
            )
        case AccessoryBlock(parts, rationale):
            return events.AccessoryBlockSegment(
                id=identifier,
                order=order,
                timing=timing,
                exercises=tuple(map(_performed, parts)),
                rounds=len(parts[0].sets),
                rest_between_exercises_seconds=policy.block_transition_seconds,
                rest_between_rounds_seconds=policy.block_round_rest_seconds,
                rationale=rationale.value,
            )


def _performed(part: PerformedExercise) -> events.Exercise:
    return _exercise(part.exercise, part.sets, part.rest_seconds)


def _exercise(exercise: Exercise, sets: Sequence[TrainingSet], rest_seconds: int) -> events.Exercise:
    return events.Exercise(
        id=exercise.id,
        name=exercise.name,
        is_core_lift=exercise.is_core_lift,
        primary_muscle_group=_muscle(exercise.primary),
        secondary_muscle_groups=tuple(dict.fromkeys(map(_muscle, exercise.secondaries))),
        equipment=tuple(equipment.value for equipment in exercise.equipment),
        target_rest_seconds=rest_seconds,
        sets=tuple(
            events.ExerciseSet(
                id=one.id,
                index=one.index,
                reps=one.reps,
                load=_or_unset(one.load),
                effort=_or_unset(one.effort),
                estimated_duration_seconds=one.work_seconds,
            )
            for one in sets
        ),
    )


def _muscle(muscle: Muscle) -> events.MuscleGroup:
    """The muscle in the twelve words that readers of 1.x know."""
    return _MUSCLES.get(muscle, "other")


_MUSCLES: dict[Muscle, events.MuscleGroup] = {
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
        kind = _KINDS[type(segment)]
        rows.append(events.Telemetry(segment_id=identifier, kind=kind, strategy=strategy))
    notes = f"{done.compressed_seconds} of {done.budget_seconds} s, {done.original_seconds} s as written"
    strategy = "compressed" if done.changes else "as_programmed"
    return (*rows, events.Telemetry(segment_id="session", kind="session", strategy=strategy, notes=notes))


_KINDS: dict[type[Segment], events.SegmentKind] = {
    CoreLift: "core_lift",
    AccessorySingle: "accessory_single",
    AccessorySuperset: "accessory_superset",
    AccessoryBlock: "accessory_block",
}


def _change(change: Change, ids: Sequence[str]) -> events.Change:
    return events.Change(
        exercise_ids=change.exercise_ids,
        segment_id=UNSET if change.segment is None else ids[change.segment],
        kinds=tuple(kind.value for kind in change.kinds),
        seconds_saved=change.seconds_saved,
        stimulus_lost=round(change.stimulus_lost, DECIMALS),
        reason=change.reason,
    )


def _optimality(week: Optimality) -> events.Optimality:
    objective, bound = round(week.objective, DECIMALS), _rounded_up(week.upper_bound)
    return events.Optimality(
        microcycle_id=week.microcycle_id,
        objective=objective,
        upper_bound=max(objective, bound),
        gap=round(max(0.0, bound - objective), DECIMALS),
        status=week.status.value,
        nodes=week.nodes,
        stopped_by=UNSET if week.stopped_by is None else week.stopped_by.value,
    )


def _policy(policy: CompressionPolicy) -> events.Policy:
    return events.Policy(
        core_lift_policy=policy.core_lift_policy.value,
        pace=policy.pace,
        warm_up_seconds=policy.warm_up_seconds,
        setup_seconds=policy.setup_seconds,
        superset_extra_setup_seconds=policy.superset_extra_setup_seconds,
        superset_transition_seconds=policy.superset_transition_seconds,
        superset_round_rest_seconds=policy.superset_round_rest_seconds,
        block_extra_setup_seconds=policy.block_extra_setup_seconds,
        block_transition_seconds=policy.block_transition_seconds,
        block_round_rest_seconds=policy.block_round_rest_seconds,
        core_rest_cap_seconds=policy.core_rest_cap_seconds,
        fallback_rest_cap_seconds=policy.fallback_rest_cap_seconds,
        core_minimum_sets=policy.core_minimum_sets,
    )


def _rounded_up(value: float) -> float:
    scale = float(10**DECIMALS)
    return math.ceil(value * scale) / scale


def _or_unset(value: Value | None) -> Value | UnsetType:
    return UNSET if value is None else value
