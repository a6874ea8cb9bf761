"""Encode the engine's outcome as a `PlanCompressedEvent` 1.0.0, as far as that version can express it.

It has four kinds of segment, supersets of two, blocks of two or three, and lifts that are protected or reduced.
All else takes the nearest form: larger groups exercise by exercise, drills and conditioning as accessories.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from msgspec import UNSET

from contracts.generated import earlier as events
from worker import __version__, wire
from worker.domain.outcome import Change, ChangeKind, CompressedSession, CoreLevel, Outcome, core_level
from worker.domain.plan import Exercise, TrainingSet
from worker.domain.policy import Clock, CompressionPolicy, clock
from worker.domain.segments import (
    BLOCK,
    CORE_LIFT,
    SINGLE,
    SUPERSET,
    BlockRationale,
    PerformedExercise,
    Segment,
    SupersetPriority,
    segment_timing,
)

MOST_IN_A_BLOCK = 3
LONGEST_NAME, LONGEST_TEXT, LONGEST_ID, LONGEST_PLAN_ID = 200, 64, 512, 128
LONGEST_VALUE, LONGEST_REASON = 256, 1000
MOST_REPETITIONS = 10_000

_CHANGES: Mapping[ChangeKind, events.ChangeKind] = {
    ChangeKind.DROPPED: "dropped",
    ChangeKind.POSTPONED: "dropped",
    ChangeKind.SHORTER_REST: "shorter_rest",
    ChangeKind.SUPERSET: "superset",
    ChangeKind.BLOCK: "block",
}
"""The kind of each change in 1.x; any other change is `fewer_sets`."""


def outcome(found: Outcome) -> dict[str, Any]:
    """Return the fields of a result by their names on the wire, without those that say whose it is."""
    return wire.named(events.PlanCompressedEvent, outcome_fields(found))


def outcome_fields(found: Outcome) -> dict[str, Any]:
    """Return the fields of a result as attributes of a PlanCompressedEvent, without those that say whose it is."""
    runs = clock(found.policy)
    return {
        "plan_id": _cut(found.plan_id, LONGEST_PLAN_ID),
        "target_minutes": found.target_minutes,
        "original_duration_seconds": found.original_seconds,
        "compressed_duration_seconds": found.compressed_seconds,
        "meets_time_constraint": found.meets_time_constraint,
        "shortfall_seconds": wire.or_unset(found.shortfall_seconds),
        "minimum_minutes": wire.or_unset(found.minimum_minutes),
        "strategy": found.strategy.value,
        "stimulus_retained": wire.share(found.stimulus_retained),
        "core_protection": _protection(found.core_level),
        "sessions": tuple(_session(session, found.policy, runs) for session in found.sessions),
        "optimality": tuple(
            events.Optimality(**{**told, "microcycle_id": _cut(told["microcycle_id"], LONGEST_ID)})
            for told in map(wire.optimality, found.optimality)
        ),
        "assumptions": tuple(
            events.Assumption(path=a.path, field=a.field, value=_cut(a.value, LONGEST_VALUE)) for a in found.assumptions
        ),
        "policy": _policy(found.policy),
        "engine_version": __version__,
    }


def _protection(level: CoreLevel) -> events.CoreProtection:
    return "protected" if level is CoreLevel.FULL else "reduced"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A segment, or one exercise of a segment that 1.x cannot express."""

    segment: int
    """The position of the segment that it comes from."""
    kind: str
    performed: tuple[PerformedExercise, ...]
    reason: str
    setup_seconds: int
    work_seconds: int
    rest_seconds: int
    seconds: int
    """The seconds that it takes the athlete."""


def _session(done: CompressedSession, policy: CompressionPolicy, runs: Clock) -> events.CompressedSession:
    session = done.session
    pieces = [piece for index, segment in enumerate(done.segments) for piece in _pieces(index, segment, policy, runs)]
    ids = [wire.segment_id(order) for order in range(1, len(pieces) + 1)]
    identifier = _cut(session.id, LONGEST_ID)
    return events.CompressedSession(
        context=events.SessionContext(
            session_id=identifier,
            microcycle_id=_cut(done.microcycle_id, LONGEST_ID),
            day_of_week=session.day_of_week,
            name=_cut(session.name, LONGEST_NAME),
            original_duration_seconds=done.original_seconds,
            exercises=tuple(_exercise(e, e.sets, e.rest_seconds) for e in session.exercises),
        ),
        budget_seconds=done.budget_seconds,
        meets_time_constraint=done.meets_time_constraint,
        core_protection=_protection(core_level(done.core_lifts, policy)),
        shortfall_seconds=wire.or_unset(done.shortfall_seconds),
        minimum_minutes=wire.or_unset(done.minimum_minutes),
        segments=tuple(_segment(piece, order) for order, piece in enumerate(pieces, start=1)),
        summary=events.SessionSummary(
            session_id=identifier,
            original_duration_seconds=done.original_seconds,
            compressed_duration_seconds=done.compressed_seconds,
            duration_delta_seconds=done.original_seconds - done.compressed_seconds,
            warm_up_seconds=max(0, done.compressed_seconds - sum(piece.seconds for piece in pieces)),
            segment_order=tuple(ids),
        ),
        telemetry=_telemetry(done, pieces, ids),
        changes=tuple(_change(change, pieces, ids) for change in done.changes),
    )


def _pieces(index: int, segment: Segment, policy: CompressionPolicy, runs: Clock) -> Sequence[_Piece]:
    """Return the segment as it is, or each exercise of a group of more than three on its own."""
    timing, seconds = segment_timing(segment, policy), wire.segment_seconds(segment, policy, runs)
    kind, reason = segment.kind.one_x, segment.reason.value if segment.reason else ""
    if len(segment.performed) <= MOST_IN_A_BLOCK:
        return [_Piece(index, kind, segment.performed, reason, *timing, seconds)]
    setups = [timing.setup_seconds - (len(segment.performed) - 1) * policy.tempo.second_setup_seconds]
    setups += [policy.tempo.second_setup_seconds] * (len(segment.performed) - 1)
    works = [sum(one.work_seconds for one in part.sets) for part in segment.performed]
    rests = _shared_out(timing.rest_seconds, [len(part.sets) for part in segment.performed])
    total = [sum(parts) for parts in zip(setups, works, rests, strict=True)]
    return [
        _Piece(
            index, CORE_LIFT.name if part.exercise.is_core_lift else SINGLE.name, (part,), "", setup, work, rest, paced
        )
        for part, setup, work, rest, paced in zip(
            segment.performed, setups, works, rests, _shared_out(seconds, total), strict=True
        )
    ]


def _shared_out(amount: int, shares: Sequence[int]) -> list[int]:
    """Split the amount into whole parts in proportion to the shares; the parts add up to it."""
    whole, parts, before = max(1, sum(shares)), [], 0
    for reached in accumulate(shares):
        parts.append(amount * reached // whole - before)
        before += parts[-1]
    return parts


def _segment(piece: _Piece, order: int) -> events.Segment:
    exercises = tuple(_exercise(part.exercise, part.sets, wire.target_rest(part)) for part in piece.performed)
    given: dict[str, Any] = {
        "id": wire.segment_id(order),
        "order": order,
        "timing": events.Timing(
            setup_seconds=piece.setup_seconds,
            work_seconds=piece.work_seconds,
            rest_seconds=piece.rest_seconds,
            total_seconds=piece.seconds,
        ),
    }
    first, last = piece.performed[0], piece.performed[-1]
    if piece.kind == SUPERSET.name:
        return events.AccessorySupersetSegment(
            **given,
            exercises=(exercises[0], exercises[1]),
            priority=SupersetPriority(piece.reason).value,
            rest_between_alternations_seconds=last.rests[0],
        )
    if piece.kind == BLOCK.name:
        return events.AccessoryBlockSegment(
            **given,
            exercises=exercises,
            rounds=max(len(part.sets) for part in piece.performed),
            rest_between_exercises_seconds=first.rests[0],
            rest_between_rounds_seconds=last.rests[0],
            rationale=BlockRationale(piece.reason).value,
        )
    if piece.kind == CORE_LIFT.name:
        return events.CoreLiftSegment(**given, exercise=exercises[0])
    return events.AccessorySingleSegment(**given, exercise=exercises[0])


def _exercise(exercise: Exercise, sets: Sequence[TrainingSet], rest_seconds: int) -> events.Exercise:
    return events.Exercise(
        id=_cut(exercise.id, LONGEST_ID),
        name=_cut(exercise.name, LONGEST_NAME),
        is_core_lift=exercise.is_core_lift,
        primary_muscle_group=wire.muscle_group(exercise.facts.primary),
        secondary_muscle_groups=tuple(dict.fromkeys(map(wire.muscle_group, exercise.facts.secondaries))),
        equipment=tuple(equipment.value for equipment in exercise.facts.equipment),
        target_rest_seconds=rest_seconds,
        sets=tuple(map(_set, sets)),
    )


def _set(one: TrainingSet) -> events.ExerciseSet:
    return events.ExerciseSet(
        id=_cut(one.id, LONGEST_ID),
        index=one.index,
        reps=_reps(one.reps),
        load=UNSET if one.load is None else _cut(one.load, LONGEST_TEXT),
        effort=UNSET if one.effort is None else _cut(one.effort, LONGEST_TEXT),
        estimated_duration_seconds=one.work_seconds,
    )


def _reps(reps: int | str) -> int | str:
    if isinstance(reps, int) and 1 <= reps <= MOST_REPETITIONS:
        return reps
    return _cut(str(reps), LONGEST_TEXT) or "–"


def _telemetry(done: CompressedSession, pieces: Sequence[_Piece], ids: Sequence[str]) -> tuple[events.Telemetry, ...]:
    changes = {change.segment: change for change in done.changes if change.segment is not None}
    rows = []
    for identifier, piece in zip(ids, pieces, strict=True):
        change = changes.get(piece.segment)
        strategy = "_and_".join(_kinds(change)) if change else "as_programmed"
        rows.append(events.Telemetry(segment_id=identifier, kind=_kind(piece), strategy=strategy))
    strategy = "compressed" if done.changes else "as_programmed"
    note = wire.session_note(done)
    return (*rows, events.Telemetry(segment_id="session", kind="session", strategy=strategy, notes=note))


def _kind(piece: _Piece) -> events.SegmentKind:
    known: Mapping[str, events.SegmentKind] = {
        "core_lift": "core_lift",
        "accessory_superset": "accessory_superset",
        "accessory_block": "accessory_block",
    }
    return known.get(piece.kind, "accessory_single")


def _change(change: Change, pieces: Sequence[_Piece], ids: Sequence[str]) -> events.Change:
    place = next((at for at, piece in enumerate(pieces) if piece.segment == change.segment), None)
    return events.Change(
        exercise_ids=tuple(_cut(exercise, LONGEST_ID) for exercise in change.exercise_ids),
        segment_id=UNSET if place is None else ids[place],
        kinds=_kinds(change),
        seconds_saved=change.seconds_saved,
        stimulus_lost=change.stimulus_lost,
        reason=_cut(change.reason, LONGEST_REASON),
    )


def _kinds(change: Change) -> tuple[events.ChangeKind, ...]:
    return tuple(dict.fromkeys(_CHANGES.get(kind, "fewer_sets") for kind in change.kinds))


def _policy(policy: CompressionPolicy) -> events.Policy:
    tempo = policy.tempo
    return events.Policy(
        core_lift_policy=policy.core_lift_policy.value,
        warm_up_seconds=tempo.fixed_seconds,
        setup_seconds=tempo.setup_seconds,
        superset_extra_setup_seconds=tempo.second_setup_seconds,
        superset_transition_seconds=tempo.far_switch_seconds,
        superset_round_rest_seconds=tempo.superset_round_rest_seconds,
        block_extra_setup_seconds=tempo.second_setup_seconds,
        block_transition_seconds=tempo.far_switch_seconds,
        block_round_rest_seconds=tempo.block_round_rest_seconds,
        core_rest_cap_seconds=policy.core_rest_cap_seconds,
        fallback_rest_cap_seconds=policy.fallback_rest_cap_seconds,
        core_minimum_sets=policy.core_minimum_sets,
    )


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
