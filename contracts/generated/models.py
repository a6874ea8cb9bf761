"""The events as pydantic models, in the form of their newest released schema.

Generated from contracts/schemas by `python -m contracts regenerate`; edit the schemas instead.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import ConfigDict
from pydantic import Field as _Field

from contracts.model import Integer, Model, Number, Optional, formatted, obeying

DeadLetterReason: TypeAlias = Literal["schema-invalid", "non-retryable", "max-deliver"] | str
"""Why nobody can work it: its bytes are no valid event, it can never succeed, or it was delivered as often as it may
be. New reasons may come.
"""

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

PlanStatus: TypeAlias = Literal["generating", "completed", "failed"]
"""How far the plan has come."""

Proficiency: TypeAlias = Literal["beginner", "intermediate", "advanced"]
"""The athlete's training experience."""

Season: TypeAlias = Literal["offseason", "preseason", "inseason"]
"""Where the athlete stands in the sporting year."""

Purpose: TypeAlias = Literal["general_fitness", "sport_performance", "muscle_building", "weight_loss", "rehabilitation"]
"""What the training is for."""


class DeadLetter(Model):
    """The headers of a dead letter. Its body is the bytes of the original message, untouched, whatever they are."""

    schema_version: ClassVar[str] = "1.0.0"

    event_type: Annotated[str, _Field(min_length=1, max_length=100)] = _Field(alias="Event-Type")
    """The event that the message was to be."""

    schema_version_: Annotated[str, _Field(max_length=30, pattern="^[0-9]+\\.[0-9]+\\.[0-9]+$")] = _Field(alias="Schema-Version")
    """The newest version of that event which the worker reads."""

    dead_letter_reason: DeadLetterReason = _Field(alias="Dead-Letter-Reason")
    """Why nobody can work it: its bytes are no valid event, it can never succeed, or it was delivered as often as it
    may be. New reasons may come.
    """

    dead_letter_detail: Annotated[str, _Field(max_length=500)] = _Field(alias="Dead-Letter-Detail")
    """What went wrong, for people, in one line of ASCII."""

    dead_letter_path: Annotated[str, _Field(max_length=500)] = _Field(alias="Dead-Letter-Path")
    """The place in the event that is at fault, as plan.microcycles[0].name; empty if it is the whole."""

    original_subject: Annotated[str, _Field(min_length=1, max_length=1000)] = _Field(alias="Original-Subject")
    """The subject that the message came by."""

    original_stream: Annotated[str, _Field(min_length=1, max_length=255)] = _Field(alias="Original-Stream")
    """The stream that it was read from."""

    original_sequence: Annotated[str, _Field(min_length=1, max_length=20, pattern="^[0-9]+$")] = _Field(alias="Original-Sequence")
    """Its place in that stream."""

    delivery_count: Annotated[str, _Field(min_length=1, max_length=20, pattern="^[0-9]+$")] = _Field(alias="Delivery-Count")
    """How often it had been delivered."""

    body_omitted_bytes: Optional[Annotated[str, _Field(min_length=1, max_length=20, pattern="^[0-9]+$")]] = _Field(default=None, alias="Body-Omitted-Bytes")
    """The size of a body that was too large to be kept with these headers; absent where the body is here."""


class PlanCompressedEvent(Model):
    """A training plan compressed to the minutes asked for."""

    schema_version: ClassVar[str] = "1.0.0"

    event_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """Identifies this event; follows from requestEventId."""

    request_event_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The eventId of the request this answers."""

    user_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The athlete whose plan it is."""

    job_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The job of the request."""

    plan_id: Annotated[str, _Field(min_length=1, max_length=128)]
    """The plan that was compressed."""

    timestamp: Annotated[Number, _Field(ge=0, le=8640000000000000)]
    """The moment of the request, in milliseconds since 1970-01-01 UTC, so that equal requests give equal events."""

    plan_source: PlanSource
    """Where the plan came from: the request, the plan store, or the request's description of the athlete."""

    target_minutes: Annotated[Integer, _Field(ge=15, le=180)]
    """Whole minutes each session was to fit into."""

    original_duration_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """How long all sessions take as programmed."""

    compressed_duration_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """How long all sessions take as compressed."""

    meets_time_constraint: bool
    """Whether every session is within its budget."""

    shortfall_seconds: Optional[Annotated[Integer, _Field(ge=1, le=10000000000000)]] = None
    """Seconds by which the plan's worst session misses its budget; only where it does."""

    minimum_minutes: Optional[Annotated[Integer, _Field(ge=1, le=1000000000000)]] = None
    """The smallest target in whole minutes that the plan's worst session would meet; only where it misses its
    budget.
    """

    strategy: Strategy
    """What was made of the accessories."""

    stimulus_retained: Annotated[Number, _Field(ge=0, le=1)]
    """The share of the training stimulus kept."""

    core_protection: CoreProtection
    """What became of the core lifts; reduced if any session's is."""

    sessions: Annotated[list[CompressedSession], _Field(max_length=2184)]
    """The sessions, in the plan's order."""

    optimality: Annotated[list[Optimality], _Field(max_length=104)]
    """How good each week's solution is, in the plan's order."""

    assumptions: Annotated[list[Assumption], _Field(max_length=1000000)]
    """Every default taken where the plan was silent."""

    policy: Policy
    """The rules and constants the plan was compressed by."""

    engine_version: Annotated[str, _Field(min_length=1, max_length=64)]
    """The version of the engine that compressed the plan."""


class CompressedSession(Model):
    """A session fitted to its budget, or as near as it can be."""

    context: SessionContext
    """The session as programmed, before any change."""

    budget_seconds: Annotated[Integer, _Field(ge=0, le=10800)]
    """The time the session may take: the target, or that weekday's window where it is shorter."""

    meets_time_constraint: bool
    """Whether the session is within its budget."""

    core_protection: CoreProtection
    """What became of the session's core lifts."""

    shortfall_seconds: Optional[Annotated[Integer, _Field(ge=1, le=10000000000000)]] = None
    """Seconds by which the session misses its budget; only where it does."""

    minimum_minutes: Optional[Annotated[Integer, _Field(ge=1, le=1000000000000)]] = None
    """The smallest target in whole minutes that the session would meet; only where it misses its budget."""

    segments: Annotated[list[Segment], _Field(max_length=60)]
    """What to do, in order."""

    summary: SessionSummary
    """The session's times."""

    telemetry: Annotated[list[Telemetry], _Field(max_length=61)]
    """How the segments came to be."""

    changes: Annotated[list[Change], _Field(max_length=60)]
    """Every change to the programme, with its price and reason."""


class SessionContext(Model):
    """The session as programmed, before any change."""

    session_id: Annotated[str, _Field(min_length=1, max_length=512)]
    """Identifies the session."""

    microcycle_id: Annotated[str, _Field(min_length=1, max_length=512)]
    """Identifies the session's week."""

    day_of_week: Annotated[Integer, _Field(ge=0, le=7)]
    """The weekday, from Monday 1 to Sunday 7."""

    name: Optional[Annotated[str, _Field(max_length=200)]] = None
    """The session's name."""

    original_duration_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """How long the session takes as programmed."""

    exercises: Annotated[list[Exercise], _Field(max_length=60)]
    """The exercises as read, in programmed order."""


class Exercise(Model):
    """An exercise with its sets."""

    id: Annotated[str, _Field(min_length=1, max_length=512)]
    """Identifies the exercise within its session."""

    name: Annotated[str, _Field(min_length=1, max_length=200)]
    """The exercise's name."""

    is_core_lift: bool
    """Whether the exercise is a core lift, which compression protects."""

    primary_muscle_group: MuscleGroup
    """The muscle group trained most."""

    secondary_muscle_groups: Annotated[list[MuscleGroup], _Field(max_length=12)]
    """The muscle groups trained as well."""

    equipment: Annotated[list[Equipment], _Field(max_length=9)]
    """What the exercise is done with."""

    target_rest_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """Rest between sets."""

    sets: Annotated[list[ExerciseSet], _Field(min_length=1, max_length=100)]
    """The sets in programmed order."""


class ExerciseSet(Model):
    """One set of an exercise."""

    id: Annotated[str, _Field(min_length=1, max_length=512)]
    """Identifies the set within its exercise."""

    index: Annotated[Integer, _Field(ge=1, le=100)]
    """The set's place as programmed, counted from 1."""

    reps: Annotated[Integer, _Field(ge=1, le=10000)] | Annotated[str, _Field(min_length=1, max_length=64)]
    """The set's repetitions: a number, or words such as 8-12 or AMRAP."""

    load: Optional[Annotated[str, _Field(max_length=64)]] = None
    """The load, with its unit where the plan gives one."""

    effort: Optional[Annotated[str, _Field(max_length=64)]] = None
    """The effort, on the plan's scale."""

    estimated_duration_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """How long the set's work takes."""


class CoreLiftSegment(Model):
    """A core lift, alone."""

    kind: Literal["core_lift"]
    """The segment's kind."""

    id: Annotated[str, _Field(min_length=1, max_length=512)]
    """Identifies the segment within its session."""

    order: Annotated[Integer, _Field(ge=1, le=60)]
    """The segment's place in the session, counted from 1."""

    timing: Timing
    """What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up."""

    exercise: Exercise
    """The lift."""


class Timing(Model):
    """What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up."""

    setup_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """Getting the equipment ready."""

    work_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """Work, with the changes between exercises."""

    rest_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """Rest."""

    total_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """All of the segment."""


class AccessorySupersetSegment(Model):
    """Two accessories, alternating."""

    kind: Literal["accessory_superset"]
    """The segment's kind."""

    id: Annotated[str, _Field(min_length=1, max_length=512)]
    """Identifies the segment within its session."""

    order: Annotated[Integer, _Field(ge=1, le=60)]
    """The segment's place in the session, counted from 1."""

    timing: Timing
    """What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up."""

    exercises: Annotated[list[Exercise], _Field(min_length=2, max_length=2)]
    """The two, in the order they are done."""

    priority: Priority
    """Why these two go together: opposite muscles, shared equipment, or nothing in common."""

    rest_between_alternations_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """Rest after each round of the two."""


class AccessoryBlockSegment(Model):
    """Two or three accessories, in rounds."""

    kind: Literal["accessory_block"]
    """The segment's kind."""

    id: Annotated[str, _Field(min_length=1, max_length=512)]
    """Identifies the segment within its session."""

    order: Annotated[Integer, _Field(ge=1, le=60)]
    """The segment's place in the session, counted from 1."""

    timing: Timing
    """What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up."""

    exercises: Annotated[list[Exercise], _Field(min_length=2, max_length=3)]
    """The exercises, in the order they are done."""

    rounds: Annotated[Integer, _Field(ge=1, le=100)]
    """How many rounds."""

    rest_between_exercises_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """The change from one exercise to the next."""

    rest_between_rounds_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """Rest after each round."""

    rationale: Rationale
    """Why these go together: one muscle, shared equipment, or the coach's word."""


class AccessorySingleSegment(Model):
    """An accessory, alone."""

    kind: Literal["accessory_single"]
    """The segment's kind."""

    id: Annotated[str, _Field(min_length=1, max_length=512)]
    """Identifies the segment within its session."""

    order: Annotated[Integer, _Field(ge=1, le=60)]
    """The segment's place in the session, counted from 1."""

    timing: Timing
    """What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up."""

    exercise: Exercise
    """The accessory."""


class SessionSummary(Model):
    """The session's times."""

    session_id: Annotated[str, _Field(min_length=1, max_length=512)]
    """Identifies the session."""

    original_duration_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """How long the session takes as programmed."""

    compressed_duration_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """How long it takes as compressed."""

    duration_delta_seconds: Annotated[Integer, _Field(ge=-10000000000000, le=10000000000000)]
    """Original minus compressed: what was saved."""

    warm_up_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """The warm-up, which is part of both."""

    segment_order: Annotated[list[Annotated[str, _Field(min_length=1, max_length=512)]], _Field(max_length=60)]
    """The ids of the segments, in order."""


class Telemetry(Model):
    """How a segment, or the session as a whole, came to be."""

    segment_id: Annotated[str, _Field(min_length=1, max_length=512)]
    """The segment, or the session."""

    kind: TelemetryKind
    """What it is."""

    strategy: Annotated[str, _Field(min_length=1, max_length=64)]
    """What was done."""

    notes: Optional[Annotated[str, _Field(max_length=1000)]] = None
    """More, for people."""


class Change(Model):
    """One change to the programme."""

    exercise_ids: Annotated[list[Annotated[str, _Field(min_length=1, max_length=512)]], _Field(min_length=1, max_length=60)]
    """The exercises it concerns."""

    segment_id: Optional[Annotated[str, _Field(min_length=1, max_length=512)]] = None
    """The segment they ended in; absent where they were dropped."""

    kinds: Annotated[list[ChangeKind], _Field(min_length=1, max_length=5)]
    """What was done to them."""

    seconds_saved: Annotated[Integer, _Field(ge=-10000000000000, le=10000000000000)]
    """Seconds it saves; below zero where it costs some."""

    stimulus_lost: Annotated[Number, _Field(ge=-1000, le=1000)]
    """The share of the week's stimulus it gives up; below zero where it gains some."""

    reason: Annotated[str, _Field(min_length=1, max_length=1000)]
    """Why this and nothing else, for people."""


class Optimality(Model):
    """How good a week's solution is."""

    microcycle_id: Annotated[str, _Field(min_length=1, max_length=512)]
    """Identifies the week."""

    objective: Annotated[Number, _Field(ge=-1000, le=1000)]
    """The value reached; the programme as written has 1."""

    upper_bound: Annotated[Number, _Field(ge=-1000, le=1000)]
    """No solution is worth more than this."""

    gap: Annotated[Number, _Field(ge=0, le=1000)]
    """What may at most be missing to the best solution."""

    status: OptimalityStatus
    """Whether the best solution is proven found."""

    nodes: Annotated[Integer, _Field(ge=0, le=1000000000000)]
    """Nodes of the search."""

    stopped_by: Optional[StoppedBy] = None
    """Which work limit ended the proof, where one did. After a deadline the result may differ from run to run."""


class Assumption(Model):
    """A default taken where the plan was silent."""

    path: Annotated[str, _Field(max_length=256)]
    """Where in the plan."""

    field: Annotated[str, _Field(min_length=1, max_length=64)]
    """What was missing."""

    value: Annotated[str, _Field(max_length=256)]
    """What was taken, as text."""


class Policy(Model):
    """The rules and constants the plan was compressed by."""

    core_lift_policy: CoreLiftPolicy
    """What gives way when the core lifts alone do not fit: their sets, or the target."""

    pace: Optional[Annotated[Number, _Field(le=10, gt=0)]] = None
    """Multiplies every duration."""

    warm_up_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)]] = None
    """The warm-up, once a session."""

    setup_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)]] = None
    """Getting ready for a segment."""

    superset_extra_setup_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)]] = None
    """Further set-up of a superset."""

    superset_transition_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)]] = None
    """The change between the two of a superset."""

    superset_round_rest_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)]] = None
    """Rest after each round of a superset."""

    block_extra_setup_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)]] = None
    """Further set-up of a block, for each exercise after the first."""

    block_transition_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)]] = None
    """The change between exercises of a block."""

    block_round_rest_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)]] = None
    """Rest after each round of a block."""

    core_rest_cap_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)]] = None
    """The longest rest a core lift keeps when a session is compressed."""

    fallback_rest_cap_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)]] = None
    """The same, where the core lifts alone do not fit."""

    core_minimum_sets: Optional[Annotated[Integer, _Field(ge=1, le=100)]] = None
    """The sets of a core lift that are protected."""


class PlanGeneratedEvent(Model):
    """A training plan made from a request."""

    schema_version: ClassVar[str] = "1.1.0"

    event_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """Identifies this event."""

    user_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The athlete whose plan it is."""

    plan_id: Annotated[str, _Field(min_length=1, max_length=128)]
    """Identifies the plan."""

    timestamp: Annotated[Number, _Field(ge=0, le=8640000000000000)]
    """When the plan was generated, in milliseconds since 1970-01-01 UTC."""

    plan_name: Annotated[str, _Field(max_length=200)]
    """The plan's name."""

    status: PlanStatus
    """How far the plan has come."""

    version: Annotated[Integer, _Field(ge=1, le=1000000)]
    """Counts the plan's revisions, from 1."""

    plan_data: Optional[Plan] = None
    """The plan itself."""


class Plan(Model):
    """A training plan as its writer has it. Several spellings of a field are read, and fields not named here are
    allowed.
    """

    model_config = ConfigDict(extra="allow")

    id: Optional[Annotated[str, _Field(min_length=1, max_length=128)]] = None
    """Identifies the plan."""

    user_id: Optional[Annotated[str, _Field(min_length=1, max_length=256)]] = None
    """The athlete whose plan it is."""

    name: Optional[Annotated[str, _Field(max_length=200)]] = None
    """The plan's name."""

    description: Optional[Annotated[str, _Field(max_length=10000)]] = None
    """The plan in prose."""

    duration: Optional[Annotated[Number, _Field(ge=0, le=1040)]] = None
    """The plan's length in weeks."""

    microcycles: Annotated[list[Microcycle], _Field(max_length=104)]
    """The plan's weeks, in order."""


class Microcycle(Model):
    """A week of training."""

    model_config = ConfigDict(extra="allow")

    id: Optional[Annotated[str, _Field(min_length=1, max_length=128)]] = None
    """Identifies the week within the plan. Absent: microcycle-<week>."""

    week_number: Optional[Annotated[Integer, _Field(ge=0, le=1040)]] = None
    """The week's number in the plan, counted from 1."""

    name: Optional[Annotated[str, _Field(max_length=200)]] = None
    """The week's name."""

    phase: Optional[Annotated[str, _Field(max_length=200)]] = None
    """The training phase the week belongs to."""

    sessions: Annotated[list[PlannedSession], _Field(max_length=21)]
    """The week's sessions, in order."""


class PlannedSession(Model):
    """One training session."""

    model_config = ConfigDict(extra="allow")

    id: Optional[Annotated[str, _Field(min_length=1, max_length=128)]] = None
    """Identifies the session within the plan. Absent: session-<microcycle>-<n>."""

    day_of_week: Optional[Annotated[Integer, _Field(ge=0, le=7)]] = None
    """The weekday: Monday is 1, Sunday is 7 or 0. Absent: the session's place in the week."""

    name: Optional[Annotated[str, _Field(max_length=200)]] = None
    """The session's name."""

    duration: Optional[Annotated[Number, _Field(ge=0, le=1440)]] = None
    """How long the writer thinks the session takes, in minutes."""

    exercises: Annotated[list[PlannedExercise], _Field(max_length=32)]
    """The session's exercises, in programmed order."""


class PlannedExercise(Model):
    """One exercise of a session."""

    model_config = ConfigDict(extra="allow")

    id: Optional[Annotated[str, _Field(min_length=1, max_length=128)]] = None
    """Identifies the exercise within its session. Absent: a slug of the name."""

    name: Annotated[str, _Field(min_length=1, max_length=200)]
    """The exercise's name, as the athlete reads it."""

    is_core_lift: Optional[bool] = None
    """Whether the exercise is a core lift, which compression protects. Absent: inferred."""

    tags: Optional[Annotated[list[Annotated[str, _Field(max_length=100)]], _Field(max_length=50)]] = None
    """Free labels; core-lift and competition-lift make the exercise a core lift."""

    metadata: Optional[ExerciseMetadata] = None
    """What else the writer knows about the exercise."""

    equipment: Optional[Annotated[str, _Field(max_length=100)] | Annotated[list[Annotated[str, _Field(max_length=100)]], _Field(max_length=20)]] = None
    """What the exercise is done with; unknown names are read as other."""

    primary_muscle_group: Optional[Annotated[str, _Field(max_length=60)]] = None
    """The muscle group trained most; unknown names are read as other."""

    primary_muscle: Optional[Annotated[str, _Field(max_length=60)]] = None
    """The same as primaryMuscleGroup."""

    primary_muscles: Optional[Annotated[list[Annotated[str, _Field(max_length=60)]], _Field(max_length=24)]] = None
    """The same as primaryMuscleGroup, which is the first of these."""

    muscle_group: Optional[Annotated[str, _Field(max_length=60)]] = None
    """The same as primaryMuscleGroup."""

    secondary_muscle_groups: Optional[Annotated[list[Annotated[str, _Field(max_length=60)]], _Field(max_length=24)]] = None
    """The muscle groups trained as well."""

    secondary_muscles: Optional[Annotated[list[Annotated[str, _Field(max_length=60)]], _Field(max_length=24)]] = None
    """The same as secondaryMuscleGroups."""

    muscle_groups: Optional[Annotated[list[Annotated[str, _Field(max_length=60)]], _Field(max_length=24)]] = None
    """The same as secondaryMuscleGroups."""

    sets: Optional[Annotated[Integer, _Field(ge=1, le=50)] | Annotated[list[PlannedSet], _Field(min_length=1, max_length=50)]] = None
    """How many sets, or each set. Absent: three."""

    target_sets: Optional[Annotated[Integer, _Field(ge=1, le=50)]] = None
    """The same as sets."""

    reps: Optional[Annotated[Integer, _Field(ge=1, le=10000)] | Annotated[str, _Field(min_length=1, max_length=64)]] = None
    """The repetitions of every set that does not say its own. Absent: 8-12."""

    target_reps: Optional[Annotated[Integer, _Field(ge=1, le=10000)] | Annotated[str, _Field(min_length=1, max_length=64)]] = None
    """The same as reps."""

    rep_range: Optional[Annotated[Integer, _Field(ge=1, le=10000)] | Annotated[str, _Field(min_length=1, max_length=64)]] = None
    """The same as reps."""

    weight: Optional[Annotated[Number, _Field(ge=-10000, le=10000)] | Annotated[str, _Field(max_length=64)]] = None
    """The load of every set that does not say its own."""

    target_weight: Optional[Annotated[Number, _Field(ge=-10000, le=10000)] | Annotated[str, _Field(max_length=64)]] = None
    """The same as weight."""

    load: Optional[Annotated[Number, _Field(ge=-10000, le=10000)] | Annotated[str, _Field(max_length=64)]] = None
    """The same as weight."""

    effort: Optional[Annotated[Number, _Field(ge=0, le=100)] | Annotated[str, _Field(max_length=64)]] = None
    """The effort of every set that does not say its own."""

    rpe: Optional[Annotated[Number, _Field(ge=0, le=100)] | Annotated[str, _Field(max_length=64)]] = None
    """The same as effort, as a rating of perceived exertion."""

    target_effort: Optional[Annotated[Number, _Field(ge=0, le=100)] | Annotated[str, _Field(max_length=64)]] = None
    """The same as effort."""

    rest_time: Optional[Annotated[Number, _Field(ge=0, le=3600)] | Annotated[str, _Field(min_length=1, max_length=32)]] = None
    """The rest between sets. Absent: 150 seconds for a core lift, 60 for an accessory."""

    rest_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)] | Annotated[str, _Field(min_length=1, max_length=32)]] = None
    """The same as restTime."""

    rest_interval: Optional[Annotated[Number, _Field(ge=0, le=3600)] | Annotated[str, _Field(min_length=1, max_length=32)]] = None
    """The same as restTime."""

    target_rest: Optional[Annotated[Number, _Field(ge=0, le=3600)] | Annotated[str, _Field(min_length=1, max_length=32)]] = None
    """The same as restTime."""

    rest: Optional[Annotated[Number, _Field(ge=0, le=3600)] | Annotated[str, _Field(min_length=1, max_length=32)]] = None
    """The same as restTime."""

    segment_id: Optional[Annotated[str, _Field(min_length=1, max_length=128)]] = None
    """The group the writer put the exercise in."""


class ExerciseMetadata(Model):
    """What else the writer knows about the exercise."""

    model_config = ConfigDict(extra="allow")

    is_core_lift: Optional[bool] = None
    """The same as the exercise's isCoreLift."""

    movement_pattern: Optional[Annotated[str, _Field(max_length=60)]] = None
    """The movement pattern, such as squat, hinge or vertical pull."""


class PlannedSet(Model):
    """One set of an exercise."""

    model_config = ConfigDict(extra="allow")

    reps: Optional[Annotated[Integer, _Field(ge=1, le=10000)] | Annotated[str, _Field(min_length=1, max_length=64)]] = None
    """The set's repetitions."""

    target_reps: Optional[Annotated[Integer, _Field(ge=1, le=10000)] | Annotated[str, _Field(min_length=1, max_length=64)]] = None
    """The same as reps."""

    weight: Optional[Annotated[Number, _Field(ge=-10000, le=10000)] | Annotated[str, _Field(max_length=64)]] = None
    """The set's load."""

    load: Optional[Annotated[Number, _Field(ge=-10000, le=10000)] | Annotated[str, _Field(max_length=64)]] = None
    """The same as weight."""

    effort: Optional[Annotated[Number, _Field(ge=0, le=100)] | Annotated[str, _Field(max_length=64)]] = None
    """The set's effort."""

    rpe: Optional[Annotated[Number, _Field(ge=0, le=100)] | Annotated[str, _Field(max_length=64)]] = None
    """The same as effort, as a rating of perceived exertion."""

    rest_seconds: Optional[Annotated[Number, _Field(ge=0, le=3600)] | Annotated[str, _Field(min_length=1, max_length=32)]] = None
    """The rest after this set."""

    estimated_duration_seconds: Optional[Annotated[Number, _Field(le=7200, gt=0)]] = None
    """How long the set's work takes, in seconds."""


class PlanGenerationFailedEvent(Model):
    """A request for a plan that gets none."""

    schema_version: ClassVar[str] = "1.1.0"

    event_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """Identifies this event."""

    user_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The athlete who asked."""

    job_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The job of the request that failed."""

    timestamp: Annotated[Number, _Field(ge=0, le=8640000000000000)]
    """When the request failed, in milliseconds since 1970-01-01 UTC."""

    error: Annotated[str, _Field(max_length=10000)]
    """What went wrong, for people."""

    retry_count: Optional[Annotated[Integer, _Field(ge=0, le=1000)]] = None
    """How often the request had been retried."""

    code: Optional[Annotated[str, _Field(min_length=1, max_length=64)]] = None
    """What went wrong, for programs: plan_missing_content, plan_not_compressible, plan_not_found and the like. New
    codes may come.
    """

    request_event_id: Optional[Annotated[str, _Field(min_length=1, max_length=256)]] = None
    """The eventId of the request that failed."""

    retriable: Optional[bool] = None
    """Whether the same request may succeed if it is made again."""


class PlanGenerationRequestedEvent(Model):
    """An athlete's request for a training plan, compressed to a target if it gives one. The plan to compress is the
    one carried, else the one stored under planId, else one made from the request.
    """

    schema_version: ClassVar[str] = "1.2.0"

    event_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """Identifies this request; a repeated id is a repeated request."""

    user_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The athlete who asks."""

    job_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The caller's job; every answer carries it back."""

    timestamp: Annotated[Number, _Field(ge=0, le=8640000000000000)]
    """When the request was made, in milliseconds since 1970-01-01 UTC."""

    proficiency: Proficiency
    """The athlete's training experience."""

    season: Season
    """Where the athlete stands in the sporting year."""

    availability_days: Annotated[Integer, _Field(ge=1, le=7)]
    """Days a week on which the athlete can train."""

    weekly_goal_days: Annotated[Integer, _Field(ge=1, le=7)]
    """Days a week on which the athlete means to train."""

    equipment: Annotated[list[Annotated[str, _Field(max_length=100)]], _Field(max_length=50)]
    """What the athlete can train with, in the athlete's own words."""

    purpose: Optional[Purpose] = None
    """What the training is for."""

    competition_date: Optional[Annotated[str, _Field(max_length=64), formatted("date-time")]] = None
    """The next competition, as RFC 3339 date and time."""

    fixed_schedules: Optional[Annotated[list[FixedSchedule], _Field(max_length=50)]] = None
    """Windows of the week to which training is confined; a window shorter than the target shortens that day's
    session.
    """

    recovery_habits: Optional[Annotated[list[Annotated[str, _Field(max_length=200)]], _Field(max_length=50)]] = None
    """What the athlete does to recover."""

    time_crunch_target_minutes: Optional[Annotated[Integer, _Field(ge=15, le=180)]] = None
    """Whole minutes each session shall fit into. Absent: nothing is to be compressed."""

    plan_id: Optional[Annotated[str, _Field(min_length=1, max_length=128)]] = None
    """A stored plan to compress, where the event carries none itself."""

    plan: Optional[Plan] = None
    """A training plan as its writer has it. Several spellings of a field are read, and fields not named here are
    allowed.
    """

    core_lift_policy: Optional[CoreLiftPolicy] = None
    """What gives way when the core lifts alone do not fit: their sets (fit, the default) or the target (protect)."""


class FixedSchedule(Model):
    """One weekday's window."""

    day: Annotated[str, _Field(max_length=32)]
    """The weekday, as its English name."""

    start: Annotated[str, _Field(max_length=32)]
    """The window's start, as HH:MM."""

    end: Annotated[str, _Field(max_length=32)]
    """The window's end, as HH:MM."""


class SessionPerformedEvent(Model):
    """A training session that an athlete performed, and how long it took. The athlete's pace is learned from it."""

    schema_version: ClassVar[str] = "1.0.0"

    event_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """Identifies this event; a session is counted once however often its event is delivered."""

    user_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The athlete who trained."""

    session_ref: Optional[Annotated[str, _Field(min_length=1, max_length=256)]] = None
    """Identifies the session where it was logged; two events with the same sessionRef are one session."""

    timestamp: Annotated[Number, _Field(ge=0, le=8640000000000000)]
    """When the session ended, in milliseconds since 1970-01-01 UTC."""

    order: Annotated[Integer, _Field(ge=0, le=9007199254740991)]
    """The session's place among the athlete's sessions: a later session has a higher one. Seconds since 1970-01-01
    UTC will do.
    """

    duration_seconds: Annotated[Integer, _Field(ge=1, le=604800)]
    """From the first step into the session to the last, in seconds. What cannot be true is counted and not learned
    from.
    """

    exercises: Annotated[list[SessionPerformedExercise], _Field(min_length=1, max_length=60)]
    """What was done, in the order it was begun."""

    plan_id: Optional[Annotated[str, _Field(min_length=1, max_length=128)]] = None
    """The training plan that was followed, where one was."""

    result_event_id: Optional[Annotated[str, _Field(min_length=1, max_length=256)]] = None
    """The eventId of the PlanCompressedEvent whose session this was, where it was one."""

    said: Optional[SaidSeconds] = None
    """How long the compressed plan said that this session would take. With resultEventId it is held against
    durationSeconds, to know how often it is true.
    """

    source: Annotated[str, _Field(min_length=1, max_length=32)]
    """Where the session was logged: app, import (an export of another app) or preview (the preview's own page). New
    sources may come.
    """


class SessionPerformedExercise(Model):
    """An exercise with the sets that were done of it."""

    name: Annotated[str, _Field(min_length=1, max_length=256)]
    """What the athlete or the plan calls it."""

    is_core_lift: Optional[bool] = None
    """Whether it was a core lift of the session, which rests longer."""

    superset_group: Optional[Annotated[str, _Field(min_length=1, max_length=64)]] = None
    """Exercises of a session with the same group were done in turns."""

    rest_seconds: Optional[Annotated[Integer, _Field(ge=0, le=14400)]] = None
    """The rest the athlete was told to take after a set."""

    sets: Annotated[list[SessionPerformedSet], _Field(min_length=1, max_length=60)]
    """The sets that were done, in their order."""


class SessionPerformedSet(Model):
    """One set: its reps, or its seconds where it was held or run for time."""

    type: Optional[Annotated[str, _Field(min_length=1, max_length=32)]] = None
    """What kind of set it was: warm_up, working, back_off, drop, amrap, failure, rest_pause, cluster or timed;
    working where nothing is said. New kinds may come.
    """

    reps: Optional[Annotated[Integer, _Field(ge=0, le=1000)]] = None
    """Repetitions, both sides together."""

    seconds: Optional[Annotated[Integer, _Field(ge=0, le=14400)]] = None
    """How long it lasted, in seconds."""


class SaidSeconds(Model):
    """How long the compressed plan said that this session would take. With resultEventId it is held against
    durationSeconds, to know how often it is true.
    """

    usual_seconds: Annotated[Integer, _Field(ge=1, le=86400)]
    """What the session usually takes, in seconds."""

    four_in_five_seconds: Annotated[Integer, _Field(ge=1, le=86400)]
    """What the session keeps to 4 times in 5, in seconds."""

Segment: TypeAlias = Annotated[
    CoreLiftSegment | AccessorySupersetSegment | AccessoryBlockSegment | AccessorySingleSegment,
    _Field(discriminator="kind"),
]
"""A part of a session: exercises done together."""

DeadLetter.model_rebuild()
PlanCompressedEvent.model_rebuild()
CompressedSession.model_rebuild()
SessionContext.model_rebuild()
Exercise.model_rebuild()
ExerciseSet.model_rebuild()
CoreLiftSegment.model_rebuild()
Timing.model_rebuild()
AccessorySupersetSegment.model_rebuild()
AccessoryBlockSegment.model_rebuild()
AccessorySingleSegment.model_rebuild()
SessionSummary.model_rebuild()
Telemetry.model_rebuild()
Change.model_rebuild()
Optimality.model_rebuild()
Assumption.model_rebuild()
Policy.model_rebuild()
PlanGeneratedEvent.model_rebuild()
Plan.model_rebuild()
Microcycle.model_rebuild()
PlannedSession.model_rebuild()
PlannedExercise.model_rebuild()
ExerciseMetadata.model_rebuild()
PlannedSet.model_rebuild()
PlanGenerationFailedEvent.model_rebuild()
PlanGenerationRequestedEvent.model_rebuild()
FixedSchedule.model_rebuild()
SessionPerformedEvent.model_rebuild()
SessionPerformedExercise.model_rebuild()
SessionPerformedSet.model_rebuild()
SaidSeconds.model_rebuild()

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
    "DeadLetter",
    "DeadLetterReason",
    "Equipment",
    "Exercise",
    "ExerciseMetadata",
    "ExerciseSet",
    "FixedSchedule",
    "Microcycle",
    "MuscleGroup",
    "Optimality",
    "OptimalityStatus",
    "Plan",
    "PlanCompressedEvent",
    "PlanGeneratedEvent",
    "PlanGenerationFailedEvent",
    "PlanGenerationRequestedEvent",
    "PlanSource",
    "PlanStatus",
    "PlannedExercise",
    "PlannedSession",
    "PlannedSet",
    "Policy",
    "Priority",
    "Proficiency",
    "Purpose",
    "Rationale",
    "SaidSeconds",
    "Season",
    "Segment",
    "SessionContext",
    "SessionPerformedEvent",
    "SessionPerformedExercise",
    "SessionPerformedSet",
    "SessionSummary",
    "StoppedBy",
    "Strategy",
    "Telemetry",
    "TelemetryKind",
    "Timing",
]
