"""The events in the newest form of the major before the newest, for whoever still reads or writes it.

Generated from contracts/schemas by `python -m contracts regenerate`; edit the schemas instead.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from contracts.base import Event, Part

PlanSource: TypeAlias = Literal["inline", "stored", "generated"]
"""Where the plan came from: the request, the plan store, or the request's description of the athlete."""

Strategy: TypeAlias = Literal[
    "core_only", "core_plus_accessory", "core_plus_superset", "core_plus_block", "core_plus_block_and_superset",
]
"""What was made of the accessories."""

CoreProtection: TypeAlias = Literal["protected", "reduced"]
"""Whether the core lifts kept their protected sets and rest, or had to give some up."""

MuscleGroup: TypeAlias = Literal[
    "chest", "back", "shoulders", "quadriceps", "hamstrings", "glutes", "biceps", "triceps", "core", "calves",
    "full-body", "other",
]
"""A muscle group."""

Equipment: TypeAlias = Literal[
    "barbell", "dumbbell", "kettlebell", "machine", "cable", "bodyweight", "band", "cardio", "other",
]
"""A kind of equipment."""

Priority: TypeAlias = Literal["antagonist", "equipment", "non_competing"]
"""Why these two go together: opposite muscles, shared equipment, or nothing in common."""

Rationale: TypeAlias = Literal["metabolic_stress", "equipment_cluster", "coach_defined"]
"""Why these go together: one muscle, shared equipment, or the coach's word."""

TelemetryKind: TypeAlias = Literal["core_lift", "accessory_superset", "accessory_block", "accessory_single", "session"]
"""What it is."""

ChangeKind: TypeAlias = Literal["dropped", "fewer_sets", "shorter_rest", "superset", "block"]
"""A kind of change."""

OptimalityStatus: TypeAlias = Literal["optimal", "bounded"]
"""Whether the best solution is proven found."""

StoppedBy: TypeAlias = Literal["nodes", "deadline"]
"""Which work limit ended the proof, where one did. After a deadline the result may differ from run to run."""

CoreLiftPolicy: TypeAlias = Literal["fit", "protect"]
"""What gives way when the core lifts alone do not fit: their sets, or the target."""

SegmentKind: TypeAlias = Literal["core_lift", "accessory_superset", "accessory_block", "accessory_single"]
"""The kind of a Segment."""


class PlanCompressedEvent(Event, frozen=True, kw_only=True):
    """A training plan compressed to the minutes asked for."""

    schema_version: ClassVar[str] = "1.0.0"

    event_id: str
    """Identifies this event; follows from requestEventId."""

    request_event_id: str
    """The eventId of the request this answers."""

    user_id: str
    """The athlete whose plan it is."""

    job_id: str
    """The job of the request."""

    plan_id: str
    """The plan that was compressed."""

    timestamp: int | float
    """The moment of the request, in milliseconds since 1970-01-01 UTC, so that equal requests give equal events."""

    plan_source: PlanSource
    """Where the plan came from: the request, the plan store, or the request's description of the athlete."""

    target_minutes: int
    """Whole minutes each session was to fit into."""

    original_duration_seconds: int
    """How long all sessions take as programmed."""

    compressed_duration_seconds: int
    """How long all sessions take as compressed."""

    meets_time_constraint: bool
    """Whether every session is within its budget."""

    shortfall_seconds: int | UnsetType = UNSET
    """Seconds by which the plan's worst session misses its budget; only where it does."""

    minimum_minutes: int | UnsetType = UNSET
    """The smallest target in whole minutes that the plan's worst session would meet; only where it misses its
    budget.
    """

    strategy: Strategy
    """What was made of the accessories."""

    stimulus_retained: int | float
    """The share of the training stimulus kept."""

    core_protection: CoreProtection
    """What became of the core lifts; reduced if any session's is."""

    sessions: tuple[CompressedSession, ...]
    """The sessions, in the plan's order."""

    optimality: tuple[Optimality, ...]
    """How good each week's solution is, in the plan's order."""

    assumptions: tuple[Assumption, ...]
    """Every default taken where the plan was silent."""

    policy: Policy
    """The rules and constants the plan was compressed by."""

    engine_version: str
    """The version of the engine that compressed the plan."""


class CompressedSession(Part, frozen=True, kw_only=True):
    """A session fitted to its budget, or as near as it can be."""

    context: SessionContext
    """The session as programmed, before any change."""

    budget_seconds: int
    """The time the session may take: the target, or that weekday's window where it is shorter."""

    meets_time_constraint: bool
    """Whether the session is within its budget."""

    core_protection: CoreProtection
    """What became of the session's core lifts."""

    shortfall_seconds: int | UnsetType = UNSET
    """Seconds by which the session misses its budget; only where it does."""

    minimum_minutes: int | UnsetType = UNSET
    """The smallest target in whole minutes that the session would meet; only where it misses its budget."""

    segments: tuple[Segment, ...]
    """What to do, in order."""

    summary: SessionSummary
    """The session's times."""

    telemetry: tuple[Telemetry, ...]
    """How the segments came to be."""

    changes: tuple[Change, ...]
    """Every change to the programme, with its price and reason."""


class SessionContext(Part, frozen=True, kw_only=True):
    """The session as programmed, before any change."""

    session_id: str
    """Identifies the session."""

    microcycle_id: str
    """Identifies the session's week."""

    day_of_week: int
    """The weekday, from Monday 1 to Sunday 7."""

    name: str | UnsetType = UNSET
    """The session's name."""

    original_duration_seconds: int
    """How long the session takes as programmed."""

    exercises: tuple[Exercise, ...]
    """The exercises as read, in programmed order."""


class Exercise(Part, frozen=True, kw_only=True):
    """An exercise with its sets."""

    id: str
    """Identifies the exercise within its session."""

    name: str
    """The exercise's name."""

    is_core_lift: bool
    """Whether the exercise is a core lift, which compression protects."""

    primary_muscle_group: MuscleGroup
    """The muscle group trained most."""

    secondary_muscle_groups: tuple[MuscleGroup, ...]
    """The muscle groups trained as well."""

    equipment: tuple[Equipment, ...]
    """What the exercise is done with."""

    target_rest_seconds: int
    """Rest between sets."""

    sets: tuple[ExerciseSet, ...]
    """The sets in programmed order."""


class ExerciseSet(Part, frozen=True, kw_only=True):
    """One set of an exercise."""

    id: str
    """Identifies the set within its exercise."""

    index: int
    """The set's place as programmed, counted from 1."""

    reps: int | str
    """The set's repetitions: a number, or words such as 8-12 or AMRAP."""

    load: str | UnsetType = UNSET
    """The load, with its unit where the plan gives one."""

    effort: str | UnsetType = UNSET
    """The effort, on the plan's scale."""

    estimated_duration_seconds: int
    """How long the set's work takes."""


class CoreLiftSegment(Part, frozen=True, kw_only=True, tag_field="kind", tag="core_lift"):
    """A core lift, alone."""

    kind: ClassVar[Literal["core_lift"]] = "core_lift"

    id: str
    """Identifies the segment within its session."""

    order: int
    """The segment's place in the session, counted from 1."""

    timing: Timing
    """What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up."""

    exercise: Exercise
    """The lift."""


class Timing(Part, frozen=True, kw_only=True):
    """What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up."""

    setup_seconds: int
    """Getting the equipment ready."""

    work_seconds: int
    """Work, with the changes between exercises."""

    rest_seconds: int
    """Rest."""

    total_seconds: int
    """All of the segment."""


class AccessorySupersetSegment(Part, frozen=True, kw_only=True, tag_field="kind", tag="accessory_superset"):
    """Two accessories, alternating."""

    kind: ClassVar[Literal["accessory_superset"]] = "accessory_superset"

    id: str
    """Identifies the segment within its session."""

    order: int
    """The segment's place in the session, counted from 1."""

    timing: Timing
    """What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up."""

    exercises: tuple[Exercise, Exercise]
    """The two, in the order they are done."""

    priority: Priority
    """Why these two go together: opposite muscles, shared equipment, or nothing in common."""

    rest_between_alternations_seconds: int
    """Rest after each round of the two."""


class AccessoryBlockSegment(Part, frozen=True, kw_only=True, tag_field="kind", tag="accessory_block"):
    """Two or three accessories, in rounds."""

    kind: ClassVar[Literal["accessory_block"]] = "accessory_block"

    id: str
    """Identifies the segment within its session."""

    order: int
    """The segment's place in the session, counted from 1."""

    timing: Timing
    """What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up."""

    exercises: tuple[Exercise, ...]
    """The exercises, in the order they are done."""

    rounds: int
    """How many rounds."""

    rest_between_exercises_seconds: int
    """The change from one exercise to the next."""

    rest_between_rounds_seconds: int
    """Rest after each round."""

    rationale: Rationale
    """Why these go together: one muscle, shared equipment, or the coach's word."""


class AccessorySingleSegment(Part, frozen=True, kw_only=True, tag_field="kind", tag="accessory_single"):
    """An accessory, alone."""

    kind: ClassVar[Literal["accessory_single"]] = "accessory_single"

    id: str
    """Identifies the segment within its session."""

    order: int
    """The segment's place in the session, counted from 1."""

    timing: Timing
    """What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up."""

    exercise: Exercise
    """The accessory."""


class SessionSummary(Part, frozen=True, kw_only=True):
    """The session's times."""

    session_id: str
    """Identifies the session."""

    original_duration_seconds: int
    """How long the session takes as programmed."""

    compressed_duration_seconds: int
    """How long it takes as compressed."""

    duration_delta_seconds: int
    """Original minus compressed: what was saved."""

    warm_up_seconds: int
    """The warm-up, which is part of both."""

    segment_order: tuple[str, ...]
    """The ids of the segments, in order."""


class Telemetry(Part, frozen=True, kw_only=True):
    """How a segment, or the session as a whole, came to be."""

    segment_id: str
    """The segment, or the session."""

    kind: TelemetryKind
    """What it is."""

    strategy: str
    """What was done."""

    notes: str | UnsetType = UNSET
    """More, for people."""


class Change(Part, frozen=True, kw_only=True):
    """One change to the programme."""

    exercise_ids: tuple[str, ...]
    """The exercises it concerns."""

    segment_id: str | UnsetType = UNSET
    """The segment they ended in; absent where they were dropped."""

    kinds: tuple[ChangeKind, ...]
    """What was done to them."""

    seconds_saved: int
    """Seconds it saves; below zero where it costs some."""

    stimulus_lost: int | float
    """The share of the week's stimulus it gives up; below zero where it gains some."""

    reason: str
    """Why this and nothing else, for people."""


class Optimality(Part, frozen=True, kw_only=True):
    """How good a week's solution is."""

    microcycle_id: str
    """Identifies the week."""

    objective: int | float
    """The value reached; the programme as written has 1."""

    upper_bound: int | float
    """No solution is worth more than this."""

    gap: int | float
    """What may at most be missing to the best solution."""

    status: OptimalityStatus
    """Whether the best solution is proven found."""

    nodes: int
    """Nodes of the search."""

    stopped_by: StoppedBy | UnsetType = UNSET
    """Which work limit ended the proof, where one did. After a deadline the result may differ from run to run."""


class Assumption(Part, frozen=True, kw_only=True):
    """A default taken where the plan was silent."""

    path: str
    """Where in the plan."""

    field: str
    """What was missing."""

    value: str
    """What was taken, as text."""


class Policy(Part, frozen=True, kw_only=True):
    """The rules and constants the plan was compressed by."""

    core_lift_policy: CoreLiftPolicy
    """What gives way when the core lifts alone do not fit: their sets, or the target."""

    pace: int | float | UnsetType = UNSET
    """Multiplies every duration."""

    warm_up_seconds: int | float | UnsetType = UNSET
    """The warm-up, once a session."""

    setup_seconds: int | float | UnsetType = UNSET
    """Getting ready for a segment."""

    superset_extra_setup_seconds: int | float | UnsetType = UNSET
    """Further set-up of a superset."""

    superset_transition_seconds: int | float | UnsetType = UNSET
    """The change between the two of a superset."""

    superset_round_rest_seconds: int | float | UnsetType = UNSET
    """Rest after each round of a superset."""

    block_extra_setup_seconds: int | float | UnsetType = UNSET
    """Further set-up of a block, for each exercise after the first."""

    block_transition_seconds: int | float | UnsetType = UNSET
    """The change between exercises of a block."""

    block_round_rest_seconds: int | float | UnsetType = UNSET
    """Rest after each round of a block."""

    core_rest_cap_seconds: int | float | UnsetType = UNSET
    """The longest rest a core lift keeps when a session is compressed."""

    fallback_rest_cap_seconds: int | float | UnsetType = UNSET
    """The same, where the core lifts alone do not fit."""

    core_minimum_sets: int | UnsetType = UNSET
    """The sets of a core lift that are protected."""

Segment: TypeAlias = CoreLiftSegment | AccessorySupersetSegment | AccessoryBlockSegment | AccessorySingleSegment
"""A part of a session: exercises done together."""

__all__ = [
    "AccessoryBlockSegment",
    "AccessorySingleSegment",
    "AccessorySupersetSegment",
    "Assumption",
    "Change",
    "ChangeKind",
    "CompressedSession",
    "CoreLiftPolicy",
    "CoreLiftSegment",
    "CoreProtection",
    "Equipment",
    "Exercise",
    "ExerciseSet",
    "MuscleGroup",
    "Optimality",
    "OptimalityStatus",
    "PlanCompressedEvent",
    "PlanSource",
    "Policy",
    "Priority",
    "Rationale",
    "Segment",
    "SegmentKind",
    "SessionContext",
    "SessionSummary",
    "StoppedBy",
    "Strategy",
    "Telemetry",
    "TelemetryKind",
    "Timing",
]
