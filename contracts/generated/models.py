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

CoreLevel: TypeAlias = Literal["full", "reduced", "partial"]
"""What became of the core lifts: all protected sets kept, some given up, or lifts postponed to another day."""

MuscleGroup: TypeAlias = Literal[
    "chest", "back", "shoulders", "quadriceps", "hamstrings", "glutes", "biceps", "triceps", "core", "calves",
    "full-body", "other",
]
"""A muscle group."""

Equipment: TypeAlias = Literal[
    "barbell", "dumbbell", "kettlebell", "machine", "cable", "bodyweight", "band", "cardio", "other",
]
"""A kind of equipment."""

FactsFrom: TypeAlias = Literal["plan", "catalogue", "name", "unknown"]
"""Where its muscles come from: what the plan states, the catalogue, the words of its name, or nobody knows."""

SetType: TypeAlias = Literal[
    "warm_up", "working", "back_off", "drop", "amrap", "failure", "rest_pause", "cluster", "timed",
] | str
"""What a set is for."""

SegmentKind: TypeAlias = Literal[
    "drill", "core_lift", "accessory_single", "accessory_superset", "accessory_block", "coach_group", "conditioning",
    "drop_set",
] | str
"""A kind of segment; there may be more."""

SupersetPriority: TypeAlias = Literal["antagonist", "equipment", "non_competing"]
"""Why two alternate: opposite muscles, shared equipment, or nothing in common; only of a superset."""

BlockRationale: TypeAlias = Literal["metabolic_stress", "equipment_cluster", "coach_defined"]
"""Why exercises go in rounds: one muscle, shared equipment, or the coach's word; only of a block or a coach's group."""

TelemetryKind: TypeAlias = Literal[
    "drill", "core_lift", "accessory_single", "accessory_superset", "accessory_block", "coach_group", "conditioning",
    "drop_set", "session",
] | str
"""What it is."""

ChangeKind: TypeAlias = Literal[
    "dropped", "fewer_sets", "shorter_rest", "fewer_warm_ups", "superset", "block", "group_broken", "drop_set",
    "shortened", "postponed",
] | str
"""A kind of change; there may be more."""

OptimalityStatus: TypeAlias = Literal["optimal", "bounded"]
"""Whether the best solution is proven found."""

StoppedBy: TypeAlias = Literal["nodes", "deadline"]
"""Which work limit ended the proof, where one did. After a deadline the result may differ from run to run."""

AssumptionBecause: TypeAlias = Literal["default", "catalogue", "name", "loads", "text"] | str
"""Where the value comes from: a default, the catalogue, the words of a name, the loads, or another text of the plan."""

CoreLiftPolicy: TypeAlias = Literal["fit", "protect"]
"""What gives way when the core lifts alone do not fit: their sets, or the target."""

Supersets: TypeAlias = Literal["allow", "none"]
"""Whether exercises may take turns."""

PaceSource: TypeAlias = Literal["population", "personal"]
"""Where f, g and the effects come from: everybody, or this athlete."""

PlanStatus: TypeAlias = Literal["generating", "completed", "failed"]
"""How far the plan has come."""

Proficiency: TypeAlias = Literal["beginner", "intermediate", "advanced"]
"""The athlete's training experience."""

Season: TypeAlias = Literal["offseason", "preseason", "inseason"]
"""Where the athlete stands in the sporting year."""

Purpose: TypeAlias = Literal["general_fitness", "sport_performance", "muscle_building", "weight_loss", "rehabilitation"]
"""What the training is for."""

AskedTempo: TypeAlias = Literal["usual", "brisk", "personal"]
"""How minutes are counted: as most people take them (usual), as a run against the clock (brisk), or as this athlete
takes them (personal). Absent: personal where the athlete's pace is known, else usual.
"""


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

    schema_version: ClassVar[str] = "2.0.0"

    event_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """Identifies this event; follows from requestEventId."""

    request_event_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The eventId of the request this answers."""

    user_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The athlete whose plan it is."""

    job_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The job of the request."""

    plan_id: Annotated[str, _Field(min_length=1, max_length=10200)]
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

    core_protection: PlanCoreProtection
    """What became of the core lifts of all sessions."""

    sessions: Annotated[list[CompressedSession], _Field(max_length=2184)]
    """The sessions, in the plan's order."""

    optimality: Annotated[list[Optimality], _Field(max_length=104)]
    """How good each week's solution is, in the plan's order."""

    assumptions: Annotated[list[Assumption], _Field(max_length=1000000)]
    """Every value taken from anywhere but the plan."""

    policy: Policy
    """The rules and constants the plan was compressed by: with them and the session's exercises every number can be
    derived again.
    """

    engine_version: Annotated[str, _Field(min_length=1, max_length=64)]
    """The version of the engine that compressed the plan."""

    alternatives: Optional[Annotated[list[Alternative], _Field(max_length=10)]] = None
    """What other tempos would keep, where that differs."""


class PlanCoreProtection(Model):
    """What became of the core lifts of all sessions."""

    level: CoreLevel
    """That of the session that keeps least."""

    kept: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """Working sets kept."""

    programmed: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """Working sets of the programme."""


class CompressedSession(Model):
    """A session fitted to its budget, or as near as it can be."""

    context: SessionContext
    """The session as programmed, before any change."""

    in_scope: bool
    """Whether the session is short of time; one that is not stays as programmed."""

    budget_seconds: Annotated[Integer, _Field(ge=0, le=10800)]
    """The time the session may take: its own target or the plan's, or that weekday's window where it is shorter."""

    meets_time_constraint: bool
    """Whether the session is within its budget, or outside the scope."""

    shortfall_seconds: Optional[Annotated[Integer, _Field(ge=1, le=10000000000000)]] = None
    """Seconds by which the session misses its budget; only where it does."""

    minimum_minutes: Optional[Annotated[Integer, _Field(ge=1, le=1000000000000)]] = None
    """The smallest target in whole minutes that the session would meet; only where it misses its budget."""

    usual_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """What it usually takes this athlete, on the usual clock whatever the tempo."""

    four_in_five_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """What it takes this athlete at most, four times in five, on the same clock."""

    core_protection: PlanCompressedCoreProtection
    """What became of a session's core lifts."""

    fallback: Annotated[Integer, _Field(ge=0, le=2)]
    """0 where the core lifts keep their protected sets, 1 where some keep fewer, 2 where some are postponed."""

    segments: Annotated[list[Segment], _Field(max_length=400)]
    """What to do, in order."""

    summary: SessionSummary
    """The session's times."""

    telemetry: Annotated[list[Telemetry], _Field(max_length=401)]
    """How the segments came to be."""

    changes: Annotated[list[Change], _Field(max_length=400)]
    """Every change to the programme, with its price, a sentence and the reason."""

    elapsed_seconds: Optional[Annotated[Integer, _Field(ge=0, le=86400)]] = None
    """What has passed of the session under way, part of its compressed duration; only where it is."""


class SessionContext(Model):
    """The session as programmed, before any change."""

    session_id: Annotated[str, _Field(min_length=1, max_length=10200)]
    """Identifies the session."""

    microcycle_id: Annotated[str, _Field(min_length=1, max_length=10200)]
    """Identifies the session's week."""

    day_of_week: Annotated[Integer, _Field(ge=0, le=7)]
    """The weekday: Monday is 1 and Sunday 7, or 0 where the plan says so."""

    name: Annotated[str, _Field(max_length=10200)]
    """The session's name."""

    original_duration_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """How long the session takes as programmed."""

    exercises: Annotated[list[Exercise], _Field(max_length=400)]
    """The exercises as read, in programmed order."""

    as_written: Optional[dict[str, Any]] = None
    """What the plan says there and the engine does not use, as it came: notes, units, template ids, alternatives."""


class Exercise(Model):
    """An exercise as read, uncompressed."""

    id: Annotated[str, _Field(min_length=1, max_length=10200)]
    """Identifies the exercise within its session."""

    name: Annotated[str, _Field(min_length=1, max_length=10200)]
    """The exercise's name."""

    is_core_lift: bool
    """Whether the exercise is a core lift: done first, never grouped by us, with at least three working sets, or all
    where it has fewer.
    """

    primary_muscle_group: MuscleGroup
    """The muscle group trained most, in twelve words."""

    secondary_muscle_groups: Annotated[list[MuscleGroup], _Field(max_length=12)]
    """The muscle groups trained as well, in twelve words."""

    equipment: Annotated[list[Equipment], _Field(max_length=9)]
    """What the exercise is done with; empty where nobody knows."""

    target_rest_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """The longest rest between two of its working sets."""

    muscles: Muscles
    """The muscles an exercise trains, in full."""

    facts: Facts
    """What is true of the exercise wherever it is done; what is not true is left out."""

    facts_from: FactsFrom
    """Where its muscles come from: what the plan states, the catalogue, the words of its name, or nobody knows."""

    group_id: Optional[Annotated[str, _Field(min_length=1, max_length=10200)]] = None
    """The coach's group it belongs to."""

    is_rest_stated: bool
    """Whether the plan states a rest; in a group only a stated one replaces the clock's."""

    part_seconds: Optional[Annotated[Integer, _Field(ge=0, le=10000000000000)]] = None
    """Conditioning of one set is shortened by parts of so many seconds; absent where whole sets are left out."""

    keep_order: Annotated[list[Annotated[Integer, _Field(ge=1, le=200)]], _Field(max_length=200)]
    """The indexes of its working sets, the one kept longest first."""

    sets: Annotated[list[ExerciseSet], _Field(min_length=1, max_length=200)]
    """The sets in programmed order."""

    as_written: Optional[dict[str, Any]] = None
    """What the plan says there and the engine does not use, as it came: notes, units, template ids, alternatives."""


class Muscles(Model):
    """The muscles an exercise trains, in full."""

    primary: Annotated[str, _Field(min_length=1, max_length=10200)]
    """The muscle trained most."""

    secondaries: Annotated[list[Annotated[str, _Field(min_length=1, max_length=10200)]], _Field(max_length=24)]
    """The muscles trained as well."""


class Facts(Model):
    """What is true of the exercise wherever it is done; what is not true is left out."""

    heavy: Optional[bool] = None
    """A big free-weight or bodyweight compound, which is never grouped."""

    grip_limited: Optional[bool] = None
    """The grip tires."""

    axial_load: Optional[bool] = None
    """The spine carries the weight."""

    ballistic: Optional[bool] = None
    """It is done fast."""

    unilateral: Optional[bool] = None
    """One side at a time: a set is both."""

    timed: Optional[bool] = None
    """A set is counted in seconds."""

    conditioning: Optional[bool] = None
    """Work measured in minutes or metres."""

    drill: Optional[bool] = None
    """It only warms up."""


class ExerciseSet(Model):
    """One set of an exercise."""

    id: Annotated[str, _Field(min_length=1, max_length=10200)]
    """Identifies the set within its exercise."""

    index: Annotated[Integer, _Field(ge=1, le=200)]
    """The set's place as programmed, counted from 1, warm-up sets included."""

    type: SetType
    """What a set is for."""

    reps: Annotated[Integer, _Field(ge=-1000000000000, le=1000000000000)] | Annotated[str, _Field(max_length=10200)]
    """Repetitions: a number, or words such as 8-12, AMRAP or 20 min."""

    load: Optional[Annotated[str, _Field(max_length=10200)]] = None
    """The load, with its unit where the plan gives one."""

    effort: Optional[Annotated[str, _Field(max_length=10200)]] = None
    """The effort, on the plan's scale."""

    estimated_duration_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """How long the set's work takes."""

    rest_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """What the athlete is told to rest after this set. Nothing follows the last set of a segment."""

    as_written: Optional[dict[str, Any]] = None
    """What the plan says there and the engine does not use, as it came: notes, units, template ids, alternatives."""


class PlanCompressedCoreProtection(Model):
    """What became of a session's core lifts."""

    level: CoreLevel
    """What became of the core lifts: all protected sets kept, some given up, or lifts postponed to another day."""

    lifts: Annotated[list[KeptLift], _Field(max_length=400)]
    """Each core lift, in programmed order."""


class KeptLift(Model):
    """What a session keeps of a core lift."""

    exercise_id: Annotated[str, _Field(min_length=1, max_length=10200)]
    """The lift."""

    kept: Annotated[Integer, _Field(ge=0, le=200)]
    """Working sets kept."""

    programmed: Annotated[Integer, _Field(ge=0, le=200)]
    """Working sets of the programme."""

    postponed: Optional[bool] = None
    """Whether it is left for another day; absent where it is not."""


class Segment(Model):
    """A part of a session: an exercise, or exercises done in turns."""

    id: Annotated[str, _Field(min_length=1, max_length=10200)]
    """Identifies the segment within its session."""

    kind: SegmentKind
    """What it is."""

    order: Annotated[Integer, _Field(ge=1, le=400)]
    """The segment's place in the session, counted from 1."""

    exercises: Annotated[list[PerformedExercise], _Field(min_length=1, max_length=12)]
    """The exercises, in the order they are done."""

    rounds: Optional[Annotated[Integer, _Field(ge=1, le=200)]] = None
    """How often the longest of its exercises comes round; only of a group."""

    priority: Optional[SupersetPriority] = None
    """Why two alternate: opposite muscles, shared equipment, or nothing in common; only of a superset."""

    rationale: Optional[BlockRationale] = None
    """Why exercises go in rounds: one muscle, shared equipment, or the coach's word; only of a block or a coach's
    group.
    """

    timing: Timing
    """What the segment's sets that are ahead take by the tempo's clock, before the athlete's pace."""

    seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """What it takes this athlete: the timing's total by g, κ and the exercises' d, rounded up."""

    done: Optional[bool] = None
    """Whether the athlete has done it, so that it takes no more time; absent where it is ahead."""


class PerformedExercise(Model):
    """An exercise as it is to be done."""

    id: Annotated[str, _Field(min_length=1, max_length=10200)]
    """Identifies the exercise within its session."""

    name: Annotated[str, _Field(min_length=1, max_length=10200)]
    """The exercise's name."""

    is_core_lift: bool
    """Whether the exercise is a core lift: done first, never grouped by us, with at least three working sets, or all
    where it has fewer.
    """

    primary_muscle_group: MuscleGroup
    """The muscle group trained most, in twelve words."""

    secondary_muscle_groups: Annotated[list[MuscleGroup], _Field(max_length=12)]
    """The muscle groups trained as well, in twelve words."""

    equipment: Annotated[list[Equipment], _Field(max_length=9)]
    """What the exercise is done with; empty where nobody knows."""

    target_rest_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """The longest rest between two of its working sets."""

    sets: Annotated[list[ExerciseSet], _Field(min_length=1, max_length=200)]
    """The sets that are done, in the order they are done."""

    is_set_up: Optional[bool] = None
    """Whether its equipment is ready, so that it takes no setup; absent where it is not."""

    rest_before_seconds: Optional[Annotated[Integer, _Field(ge=0, le=10000000000000)]] = None
    """What to rest before it goes on, part of the segment's rests; only of an exercise that is begun."""

    ramp_sets: Optional[Annotated[list[RampSet], _Field(min_length=1, max_length=3)]] = None
    """What to lead up to its load with, inside the setup time: for a heavy lift of which the plan states no warm-up
    set.
    """


class RampSet(Model):
    """A lighter set before a heavy lift."""

    reps: Annotated[Integer, _Field(ge=1, le=20)]
    """Repetitions."""

    load: Annotated[str, _Field(min_length=1, max_length=100)]
    """The load, as in "40 kg"; "40 % of the load" where the plan states none."""


class Timing(Model):
    """What the segment's sets that are ahead take by the tempo's clock, before the athlete's pace."""

    setup_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """Getting the equipment ready."""

    work_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """The work of its sets."""

    rest_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """Rests, and changes from one exercise to the next."""

    total_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """The sum of these."""


class SessionSummary(Model):
    """The session's times."""

    session_id: Annotated[str, _Field(min_length=1, max_length=10200)]
    """Identifies the session."""

    original_duration_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """How long the session takes as programmed."""

    compressed_duration_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """How long it takes as compressed."""

    duration_delta_seconds: Annotated[Integer, _Field(ge=-10000000000000, le=10000000000000)]
    """Original minus compressed: what was saved."""

    warm_up_seconds: Annotated[Integer, _Field(ge=0, le=10000000000000)]
    """The session's own seconds, beside its segments; part of both."""

    segment_order: Annotated[list[Annotated[str, _Field(min_length=1, max_length=10200)]], _Field(max_length=400)]
    """The ids of the segments, in order."""


class Telemetry(Model):
    """How a segment, or the session as a whole, came to be."""

    segment_id: Annotated[str, _Field(min_length=1, max_length=10200)]
    """The segment, or the session."""

    kind: TelemetryKind
    """What it is."""

    strategy: Annotated[str, _Field(min_length=1, max_length=256)]
    """What was done."""

    notes: Optional[Annotated[str, _Field(max_length=1000)]] = None
    """More, for people."""


class Change(Model):
    """One change to the programme."""

    exercise_ids: Annotated[list[Annotated[str, _Field(min_length=1, max_length=10200)]], _Field(min_length=1, max_length=400)]
    """The exercises it concerns."""

    segment_id: Optional[Annotated[str, _Field(min_length=1, max_length=10200)]] = None
    """The segment they ended in; absent where they were dropped or postponed."""

    kinds: Annotated[list[ChangeKind], _Field(min_length=1, max_length=10)]
    """What was done to them."""

    seconds_saved: Annotated[Integer, _Field(ge=-10000000000000, le=10000000000000)]
    """Seconds it saves; below zero where it costs some."""

    stimulus_lost: Annotated[Number, _Field(ge=-1000, le=1000)]
    """The share of the week's stimulus it gives up; below zero where it gains some."""

    sentence: Annotated[str, _Field(min_length=1, max_length=20000)]
    """The change in a sentence for the athlete: the decision, then its price."""

    reason: Annotated[str, _Field(min_length=1, max_length=20000)]
    """Why this and nothing else: the comparison that was made."""


class Optimality(Model):
    """How good a week's solution is."""

    microcycle_id: Annotated[str, _Field(min_length=1, max_length=10200)]
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
    """A value taken from anywhere but the plan."""

    path: Annotated[str, _Field(max_length=256)]
    """Where in the plan."""

    field: Annotated[str, _Field(min_length=1, max_length=64)]
    """What was missing or could not be read."""

    value: Annotated[str, _Field(max_length=10200)]
    """What was taken, as text."""

    because: AssumptionBecause
    """Where the value comes from: a default, the catalogue, the words of a name, the loads, or another text of the
    plan.
    """

    stated: Optional[Annotated[str, _Field(max_length=10200)]] = None
    """What the plan says there, where that could not be read."""


class Policy(Model):
    """The rules and constants the plan was compressed by: with them and the session's exercises every number can be
    derived again.
    """

    core_lift_policy: CoreLiftPolicy
    """What gives way when the core lifts alone do not fit: their sets, or the target."""

    drop_sets: bool
    """Whether drop sets may be made of accessories."""

    crowded_gym: bool
    """Whether exercises that need different stations are kept apart."""

    supersets: Supersets
    """Whether exercises may take turns."""

    tempo: Tempo
    """How the clock ran: whole seconds, then the athlete's pace."""

    least_session_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """A session that is done at all takes at least so long."""

    core_minimum_sets: Annotated[Integer, _Field(ge=1, le=100)]
    """The working sets of a core lift that are protected."""

    core_rest_cap_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """The longest rest a core lift keeps when a session is compressed."""

    fallback_rest_cap_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """The same, where the core lifts alone do not fit."""

    accessory_rest_caps_seconds: Annotated[list[Annotated[Integer, _Field(ge=0, le=3600)]], _Field(max_length=10)]
    """To what the rests of an accessory may be shortened."""

    heavy_rest_caps_seconds: Annotated[list[Annotated[Integer, _Field(ge=0, le=3600)]], _Field(max_length=10)]
    """The same, of a heavy accessory."""

    heavy_warm_up_sets: Annotated[Integer, _Field(ge=0, le=100)]
    """Warm-up sets that a heavy lift keeps at least."""

    other_warm_up_sets: Annotated[Integer, _Field(ge=0, le=100)]
    """Warm-up sets that another exercise keeps at least."""

    conditioning_least_share: Annotated[Number, _Field(ge=0, le=1)]
    """The share of conditioning's work that stays."""

    conditioning_minutes_a_set: Annotated[Integer, _Field(ge=1, le=1000)]
    """Minutes of conditioning that count as one set of cardio."""

    drop_set_sets: Annotated[Integer, _Field(ge=1, le=100)]
    """Sets done without rest in a drop set."""

    antagonist_quality: Annotated[Number, _Field(ge=0, le=10)]
    """What a set is worth in a superset of opposite muscles."""

    superset_quality: Annotated[Number, _Field(ge=0, le=10)]
    """What a set is worth in another superset."""

    metabolic_stress_quality: Annotated[Number, _Field(ge=0, le=10)]
    """What a set is worth in a block for metabolic stress."""

    equipment_cluster_quality: Annotated[Number, _Field(ge=0, le=10)]
    """What a set is worth in a block that shares equipment."""

    coach_group_quality: Annotated[Number, _Field(ge=0, le=10)]
    """What a set is worth in a group of the coach's."""

    drop_set_quality: Annotated[Number, _Field(ge=0, le=10)]
    """What a set is worth in a drop set."""

    short_rest_quality: Annotated[Number, _Field(ge=0, le=10)]
    """What a set is worth after the short rest or less; between short and full rest linear, then 1."""

    short_rest_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """The short rest."""

    full_rest_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """The full rest."""

    secondary_share: Annotated[Number, _Field(ge=0, le=10)]
    """What a set counts for a muscle trained as well."""

    hypertrophy_weight: Annotated[Number, _Field(ge=0, le=10)]
    """The weight of hypertrophy in the objective."""

    strength_weight: Annotated[Number, _Field(ge=0, le=10)]
    """The weight of strength."""

    balance_weight: Annotated[Number, _Field(ge=0, le=10)]
    """The weight of the difference of push and pull, squared."""

    change_weight: Annotated[Number, _Field(ge=0, le=10)]
    """The weight of changes."""

    preferences: Optional[Preferences] = None
    """What the athlete leaves out and keeps, as asked; only where there is anything."""

    scope: Optional[Scope] = None
    """Which sessions are short of time, as asked; only where not all are."""

    targets: Optional[Annotated[list[Target], _Field(max_length=2184)]] = None
    """Minutes of their own, as asked; only where there are any."""

    progress: Optional[Progress] = None
    """What is done, as asked; only where anything is."""


class Tempo(Model):
    """How the clock ran: whole seconds, then the athlete's pace."""

    name: Annotated[str, _Field(min_length=1, max_length=32)]
    """The tempo's name."""

    fixed_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """A session's own: coming in, warming up, packing up."""

    setup_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """Getting ready for a segment."""

    second_setup_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """What each further exercise of a group adds to its setup."""

    rest_extra_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """What a rest takes beyond what the athlete is told."""

    switch_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """From one exercise of a superset to the other, where both need the same free weight or the body alone."""

    far_switch_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """From one exercise of a group to the next, where they need different equipment."""

    superset_round_rest_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """Between two rounds of a superset."""

    block_switch_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """From one exercise of a block to the next, where all need the same free weight or the body alone."""

    block_round_rest_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """Between two rounds of a block."""

    f: Annotated[Number, _Field(le=1000, gt=0)]
    """Multiplies the session's fixed seconds."""

    g: Annotated[Number, _Field(le=1000, gt=0)]
    """Multiplies the seconds of the segments."""

    kappa: Annotated[Number, _Field(le=1000, gt=0)]
    """Multiplies f and g, so that the athlete is done in time as often as the request asks."""

    effects: dict[str, Annotated[Number, _Field(ge=-1, le=10)]]
    """By exercise id: the share d by which it takes longer than other exercises do."""

    from_: PaceSource = _Field(alias="from")
    """Where f, g and the effects come from: everybody, or this athlete."""

    sessions_known: Annotated[Integer, _Field(ge=0, le=1000000000)]
    """Sessions of the athlete's that they were learned from."""

    confidence: Optional[Annotated[Number, _Field(ge=0.5, le=1)]] = None
    """How often each session is to end in time, as a share of 1."""

    revision: Optional[Annotated[Integer, _Field(ge=0, le=9000000000000000)]] = None
    """Of what is stored of the athlete's pace; 0 where nothing stored was used."""

    spread: Optional[Spread] = None
    """How far a session may be off. One of m seconds by the usual tempo at f, g and the effects, of which b are its
    exercises' before g, w of them one exercise's, has the variance S = fixed h^2 + 2 covariance h k + exercises
    k^2 + the sum of q (w/m)^2 + (clockSeconds/m)^2 + noise of ln(taken/m), with h = 600/m and k = b/m. Four times
    in five it takes at most m exp(0.8416 sqrt S).
    """


class Spread(Model):
    """How far a session may be off. One of m seconds by the usual tempo at f, g and the effects, of which b are its
    exercises' before g, w of them one exercise's, has the variance S = fixed h^2 + 2 covariance h k + exercises
    k^2 + the sum of q (w/m)^2 + (clockSeconds/m)^2 + noise of ln(taken/m), with h = 600/m and k = b/m. Four times
    in five it takes at most m exp(0.8416 sqrt S).
    """

    fixed: Annotated[Number, _Field(ge=-1000, le=1000)]
    """Variance of f."""

    covariance: Annotated[Number, _Field(ge=-1000, le=1000)]
    """Of f and g."""

    exercises: Annotated[Number, _Field(ge=-1000, le=1000)]
    """Variance of g."""

    noise: Annotated[Number, _Field(ge=0, le=1000)]
    """What no knowledge removes."""

    clock_seconds: Annotated[Integer, _Field(ge=0, le=3600)]
    """What the clock itself is wrong by."""

    effect: Annotated[Number, _Field(ge=0, le=1000)]
    """q of an exercise never seen."""

    effects: dict[str, Annotated[Number, _Field(ge=0, le=1000)]]
    """By exercise id: q, the variance of its effect."""


class Preferences(Model):
    """What the athlete leaves out and keeps, as asked; only where there is anything."""

    exclude: Annotated[list[Annotated[str, _Field(min_length=1, max_length=256)]], _Field(max_length=100)]
    """Exercises that are not done, by id or name."""

    keep: Annotated[list[Annotated[str, _Field(min_length=1, max_length=256)]], _Field(max_length=100)]
    """Exercises of which at least one set is done, by id or name."""


class Scope(Model):
    """Which sessions are short of time, as asked; only where not all are."""

    session_ids: Optional[Annotated[list[Annotated[str, _Field(min_length=1, max_length=256)]], _Field(max_length=2184)]] = None
    """Sessions by id."""

    days: Optional[Annotated[list[Annotated[Integer, _Field(ge=1, le=7)]], _Field(max_length=7)]] = None
    """Weekdays, Monday is 1."""

    weeks: Optional[Annotated[list[Annotated[Integer, _Field(ge=1, le=104)]], _Field(max_length=104)]] = None
    """Weeks of the plan, counted from 1."""


class Target(Model):
    """The minutes of some sessions."""

    day_of_week: Optional[Annotated[Integer, _Field(ge=1, le=7)]] = None
    """The weekday, Monday is 1."""

    session_id: Optional[Annotated[str, _Field(min_length=1, max_length=256)]] = None
    """The session."""

    minutes: Annotated[Integer, _Field(ge=15, le=180)]
    """Whole minutes."""


class Progress(Model):
    """What is done, as asked; only where anything is."""

    session_id: Optional[Annotated[str, _Field(min_length=1, max_length=256)]] = None
    """The session under way."""

    elapsed_seconds: Annotated[Integer, _Field(ge=0, le=86400)]
    """Seconds since it began."""

    done: Annotated[list[DoneSets], _Field(max_length=100)]
    """What is done of it."""

    done_session_ids: Annotated[list[Annotated[str, _Field(min_length=1, max_length=256)]], _Field(max_length=2184)]
    """Sessions done as programmed."""


class DoneSets(Model):
    """What is done of one exercise."""

    exercise_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """The exercise, by id or name."""

    sets: Annotated[Integer, _Field(ge=0, le=200)]
    """Working sets done."""


class Alternative(Model):
    """What another tempo would keep."""

    tempo: Annotated[str, _Field(min_length=1, max_length=32)]
    """The tempo's name."""

    stimulus_retained: Annotated[Number, _Field(ge=0, le=1)]
    """The share of the training stimulus kept."""

    core_protection: AlternativeCoreProtection
    """What would become of the core lifts."""

    minimum_minutes: Optional[Annotated[Integer, _Field(ge=1, le=1000000000000)]] = None
    """The smallest target in whole minutes that every session would meet by that tempo; only where some session
    misses its budget by one of the two.
    """


class AlternativeCoreProtection(Model):
    """What would become of the core lifts."""

    level: CoreLevel
    """What became of the core lifts: all protected sets kept, some given up, or lifts postponed to another day."""


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

    plan_data: Optional[PlanGeneratedPlan] = None
    """The plan itself."""


class PlanGeneratedPlan(Model):
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

    microcycles: Annotated[list[PlanGeneratedMicrocycle], _Field(max_length=104)]
    """The plan's weeks, in order."""


class PlanGeneratedMicrocycle(Model):
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

    schema_version: ClassVar[str] = "1.3.0"

    _obeys = obeying('{"$defs": {"exercise": {"additionalProperties": true, "properties": {"circuit": {"$ref": "#/$defs/value"}, "distance": {"$ref": "#/$defs/value"}, "distanceMeters": {"$ref": "#/$defs/value"}, "duration": {"$ref": "#/$defs/value"}, "durationMinutes": {"$ref": "#/$defs/value"}, "durationSeconds": {"$ref": "#/$defs/value"}, "effort": {"$ref": "#/$defs/value"}, "equipment": {"$ref": "#/$defs/value"}, "groupId": {"$ref": "#/$defs/value"}, "id": {"$ref": "#/$defs/value"}, "isCoreLift": {"$ref": "#/$defs/value"}, "load": {"$ref": "#/$defs/value"}, "metadata": {"anyOf": [{"$ref": "#/$defs/nothing"}, {"additionalProperties": true, "properties": {"isCoreLift": {"$ref": "#/$defs/value"}, "movementPattern": {"$ref": "#/$defs/value"}}, "type": "object"}, {"$ref": "#/$defs/text"}, {"$ref": "#/$defs/number"}, {"$ref": "#/$defs/flag"}, {"$ref": "#/$defs/list"}]}, "muscleGroup": {"$ref": "#/$defs/value"}, "muscleGroups": {"$ref": "#/$defs/value"}, "name": {"$ref": "#/$defs/value"}, "notes": {"$ref": "#/$defs/value"}, "primaryMuscle": {"$ref": "#/$defs/value"}, "primaryMuscleGroup": {"$ref": "#/$defs/value"}, "primaryMuscles": {"$ref": "#/$defs/value"}, "repRange": {"$ref": "#/$defs/value"}, "reps": {"$ref": "#/$defs/value"}, "rest": {"$ref": "#/$defs/value"}, "restInterval": {"$ref": "#/$defs/value"}, "restSeconds": {"$ref": "#/$defs/value"}, "restTime": {"$ref": "#/$defs/value"}, "rir": {"$ref": "#/$defs/value"}, "rpe": {"$ref": "#/$defs/value"}, "secondaryMuscleGroups": {"$ref": "#/$defs/value"}, "secondaryMuscles": {"$ref": "#/$defs/value"}, "segmentId": {"$ref": "#/$defs/value"}, "sets": {"$ref": "#/$defs/sets"}, "supersetGroup": {"$ref": "#/$defs/value"}, "supersetId": {"$ref": "#/$defs/value"}, "superset_id": {"$ref": "#/$defs/value"}, "tags": {"$ref": "#/$defs/value"}, "targetEffort": {"$ref": "#/$defs/value"}, "targetReps": {"$ref": "#/$defs/value"}, "targetRest": {"$ref": "#/$defs/value"}, "targetSets": {"$ref": "#/$defs/sets"}, "targetWeight": {"$ref": "#/$defs/value"}, "tempo": {"$ref": "#/$defs/value"}, "type": {"$ref": "#/$defs/value"}, "unit": {"$ref": "#/$defs/value"}, "warmupSets": {"$ref": "#/$defs/sets"}, "weight": {"$ref": "#/$defs/value"}}, "type": "object"}, "flag": {"type": "boolean"}, "list": {"items": {"anyOf": [{"$ref": "#/$defs/nothing"}, {"$ref": "#/$defs/text"}, {"$ref": "#/$defs/number"}, {"$ref": "#/$defs/flag"}, {"$ref": "#/$defs/table"}]}, "maxItems": 100, "type": "array"}, "microcycle": {"additionalProperties": true, "properties": {"id": {"$ref": "#/$defs/value"}, "name": {"$ref": "#/$defs/value"}, "phase": {"$ref": "#/$defs/value"}, "sessions": {"anyOf": [{"$ref": "#/$defs/nothing"}, {"items": {"$ref": "#/$defs/session"}, "maxItems": 21, "type": "array"}]}, "weekNumber": {"$ref": "#/$defs/value"}}, "type": "object"}, "nothing": {"type": "null"}, "number": {"maximum": 1000000000000, "minimum": -1000000000000, "type": "number"}, "plan": {"additionalProperties": true, "properties": {"description": {"$ref": "#/$defs/value"}, "duration": {"$ref": "#/$defs/value"}, "id": {"$ref": "#/$defs/value"}, "microcycles": {"items": {"$ref": "#/$defs/microcycle"}, "maxItems": 104, "type": "array"}, "name": {"$ref": "#/$defs/value"}, "userId": {"$ref": "#/$defs/value"}}, "required": ["microcycles"], "type": "object"}, "session": {"additionalProperties": true, "properties": {"dayOfWeek": {"$ref": "#/$defs/value"}, "duration": {"$ref": "#/$defs/value"}, "exercises": {"anyOf": [{"$ref": "#/$defs/nothing"}, {"items": {"$ref": "#/$defs/exercise"}, "maxItems": 32, "type": "array"}]}, "id": {"$ref": "#/$defs/value"}, "name": {"$ref": "#/$defs/value"}}, "type": "object"}, "set": {"additionalProperties": true, "properties": {"distance": {"$ref": "#/$defs/value"}, "distanceMeters": {"$ref": "#/$defs/value"}, "duration": {"$ref": "#/$defs/value"}, "durationSeconds": {"$ref": "#/$defs/value"}, "effort": {"$ref": "#/$defs/value"}, "estimatedDurationSeconds": {"$ref": "#/$defs/value"}, "isWarmup": {"$ref": "#/$defs/value"}, "kind": {"$ref": "#/$defs/value"}, "load": {"$ref": "#/$defs/value"}, "reps": {"$ref": "#/$defs/value"}, "rest": {"$ref": "#/$defs/value"}, "restSeconds": {"$ref": "#/$defs/value"}, "restTime": {"$ref": "#/$defs/value"}, "rir": {"$ref": "#/$defs/value"}, "rpe": {"$ref": "#/$defs/value"}, "seconds": {"$ref": "#/$defs/value"}, "setType": {"$ref": "#/$defs/value"}, "set_type": {"$ref": "#/$defs/value"}, "targetReps": {"$ref": "#/$defs/value"}, "tempo": {"$ref": "#/$defs/value"}, "type": {"$ref": "#/$defs/value"}, "weight": {"$ref": "#/$defs/value"}}, "type": "object"}, "sets": {"anyOf": [{"$ref": "#/$defs/nothing"}, {"maximum": 50, "minimum": -1000000000000, "type": "number"}, {"$ref": "#/$defs/text"}, {"$ref": "#/$defs/flag"}, {"items": {"anyOf": [{"$ref": "#/$defs/set"}, {"$ref": "#/$defs/nothing"}, {"$ref": "#/$defs/text"}, {"$ref": "#/$defs/number"}, {"$ref": "#/$defs/flag"}]}, "maxItems": 50, "type": "array"}, {"$ref": "#/$defs/table"}]}, "table": {"additionalProperties": true, "type": "object"}, "text": {"maxLength": 10000, "type": "string"}, "value": {"anyOf": [{"$ref": "#/$defs/nothing"}, {"$ref": "#/$defs/text"}, {"$ref": "#/$defs/number"}, {"$ref": "#/$defs/flag"}, {"$ref": "#/$defs/list"}, {"$ref": "#/$defs/table"}]}}, "properties": {"availabilityDays": {"maximum": 7, "minimum": 1, "type": "integer"}, "competitionDate": {"format": "date-time", "maxLength": 64, "type": "string"}, "confidence": {"maximum": 0.9, "minimum": 0.5, "type": "number"}, "coreLiftPolicy": {"enum": ["fit", "protect"], "type": "string"}, "equipment": {"items": {"maxLength": 100, "type": "string"}, "maxItems": 50, "type": "array"}, "eventId": {"maxLength": 256, "minLength": 1, "type": "string"}, "fixedSchedules": {"items": {"properties": {"day": {"maxLength": 32, "type": "string"}, "end": {"maxLength": 32, "type": "string"}, "start": {"maxLength": 32, "type": "string"}}, "required": ["day", "start", "end"], "type": "object"}, "maxItems": 50, "type": "array"}, "jobId": {"maxLength": 256, "minLength": 1, "type": "string"}, "plan": {"$ref": "#/$defs/plan"}, "planId": {"maxLength": 128, "minLength": 1, "type": "string"}, "proficiency": {"enum": ["beginner", "intermediate", "advanced"], "type": "string"}, "purpose": {"enum": ["general_fitness", "sport_performance", "muscle_building", "weight_loss", "rehabilitation"], "type": "string"}, "recoveryHabits": {"items": {"maxLength": 200, "type": "string"}, "maxItems": 50, "type": "array"}, "season": {"enum": ["offseason", "preseason", "inseason"], "type": "string"}, "tempo": {"enum": ["usual", "brisk", "personal"], "type": "string"}, "timeCrunchPreferences": {"properties": {"crowdedGym": {"type": "boolean"}, "dropSets": {"type": "boolean"}, "exclude": {"items": {"maxLength": 256, "minLength": 1, "type": "string"}, "maxItems": 100, "type": "array"}, "keep": {"items": {"maxLength": 256, "minLength": 1, "type": "string"}, "maxItems": 100, "type": "array"}, "supersets": {"enum": ["allow", "none"], "type": "string"}}, "type": "object"}, "timeCrunchProgress": {"properties": {"done": {"items": {"properties": {"exerciseId": {"maxLength": 256, "minLength": 1, "type": "string"}, "sets": {"maximum": 200, "minimum": 0, "type": "integer"}}, "required": ["exerciseId", "sets"], "type": "object"}, "maxItems": 100, "type": "array"}, "doneSessionIds": {"items": {"maxLength": 256, "minLength": 1, "type": "string"}, "maxItems": 2184, "type": "array"}, "elapsedSeconds": {"maximum": 86400, "minimum": 0, "type": "integer"}, "sessionId": {"maxLength": 256, "minLength": 1, "type": "string"}}, "type": "object"}, "timeCrunchScope": {"properties": {"days": {"items": {"maximum": 7, "minimum": 1, "type": "integer"}, "maxItems": 7, "type": "array"}, "sessionIds": {"items": {"maxLength": 256, "minLength": 1, "type": "string"}, "maxItems": 2184, "type": "array"}, "weeks": {"items": {"maximum": 104, "minimum": 1, "type": "integer"}, "maxItems": 104, "type": "array"}}, "type": "object"}, "timeCrunchTargetMinutes": {"maximum": 180, "minimum": 15, "type": "integer"}, "timeCrunchTargets": {"items": {"properties": {"dayOfWeek": {"maximum": 7, "minimum": 1, "type": "integer"}, "minutes": {"maximum": 180, "minimum": 15, "type": "integer"}, "sessionId": {"maxLength": 256, "minLength": 1, "type": "string"}}, "required": ["minutes"], "type": "object"}, "maxItems": 2184, "type": "array"}, "timestamp": {"maximum": 8640000000000000, "minimum": 0, "type": "number"}, "userId": {"maxLength": 256, "minLength": 1, "type": "string"}, "weeklyGoalDays": {"maximum": 7, "minimum": 1, "type": "integer"}}, "required": ["eventId", "userId", "jobId", "timestamp", "proficiency", "season", "availabilityDays", "weeklyGoalDays", "equipment"], "type": "object"}')

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

    time_crunch_scope: Optional[TimeCrunchScope] = None
    """Which sessions are short of time: those that match every part given. All others stay as programmed and count
    in full. Absent: every session.
    """

    time_crunch_targets: Optional[Annotated[list[TimeCrunchTarget], _Field(max_length=2184)]] = None
    """Minutes of their own for the sessions of a weekday or for one session, which goes before its weekday;
    timeCrunchTargetMinutes holds for the rest.
    """

    time_crunch_preferences: Optional[TimeCrunchPreferences] = None
    """What may be done with the sessions that are short of time. What names nothing in the plan is an assumption of
    the result.
    """

    time_crunch_progress: Optional[TimeCrunchProgress] = None
    """The session under way: what is done is fixed and counts, the rest is fitted to the minutes that are left."""

    plan_id: Optional[Annotated[str, _Field(min_length=1, max_length=128)]] = None
    """A stored plan to compress, where the event carries none itself."""

    plan: Optional[PlanGenerationRequestedPlan] = None
    """A training plan as its writer has it. Several spellings of a field are read, fields not named here are
    allowed, and a value that cannot be read is quoted in an assumption instead of refusing the plan.
    """

    core_lift_policy: Optional[CoreLiftPolicy] = None
    """What gives way when the core lifts alone do not fit: their sets (fit, the default) or the target (protect)."""

    tempo: Optional[AskedTempo] = None
    """How minutes are counted: as most people take them (usual), as a run against the clock (brisk), or as this
    athlete takes them (personal). Absent: personal where the athlete's pace is known, else usual.
    """

    confidence: Optional[Annotated[Number, _Field(ge=0.5, le=0.9)]] = None
    """How often each session is to end in time, as a share of 1: 0.5 is usually, 0.8 is four times in five. Absent:
    0.5.
    """


class FixedSchedule(Model):
    """One weekday's window."""

    day: Annotated[str, _Field(max_length=32)]
    """The weekday, as its English name."""

    start: Annotated[str, _Field(max_length=32)]
    """The window's start, as HH:MM."""

    end: Annotated[str, _Field(max_length=32)]
    """The window's end, as HH:MM."""


class TimeCrunchScope(Model):
    """Which sessions are short of time: those that match every part given. All others stay as programmed and count
    in full. Absent: every session.
    """

    session_ids: Optional[Annotated[list[Annotated[str, _Field(min_length=1, max_length=256)]], _Field(max_length=2184)]] = None
    """Sessions by id."""

    days: Optional[Annotated[list[Annotated[Integer, _Field(ge=1, le=7)]], _Field(max_length=7)]] = None
    """Weekdays, Monday is 1."""

    weeks: Optional[Annotated[list[Annotated[Integer, _Field(ge=1, le=104)]], _Field(max_length=104)]] = None
    """Weeks of the plan, counted from 1."""


class TimeCrunchTarget(Model):
    """The minutes of some sessions: of a weekday, of one session, or of both together. One that names neither is an
    assumption of the result.
    """

    day_of_week: Optional[Annotated[Integer, _Field(ge=1, le=7)]] = None
    """The weekday, Monday is 1; with sessionId, that session must be on it."""

    session_id: Optional[Annotated[str, _Field(min_length=1, max_length=256)]] = None
    """A session's id."""

    minutes: Annotated[Integer, _Field(ge=15, le=180)]
    """Whole minutes each of these sessions shall fit into."""


class TimeCrunchPreferences(Model):
    """What may be done with the sessions that are short of time. What names nothing in the plan is an assumption of
    the result.
    """

    exclude: Optional[Annotated[list[Annotated[str, _Field(min_length=1, max_length=256)]], _Field(max_length=100)]] = None
    """Exercises that are not done."""

    keep: Optional[Annotated[list[Annotated[str, _Field(min_length=1, max_length=256)]], _Field(max_length=100)]] = None
    """Exercises of which at least one set is done."""

    supersets: Optional[Supersets] = None
    """Whether exercises may take turns (allow, the default), or even a coach's groups are done one after the other
    (none).
    """

    crowded_gym: Optional[bool] = None
    """Whether exercises that need different stations are kept apart. Absent: they are not."""

    drop_sets: Optional[bool] = None
    """Whether drop sets may be made of accessories. Absent: they are not."""


class TimeCrunchProgress(Model):
    """The session under way: what is done is fixed and counts, the rest is fitted to the minutes that are left."""

    session_id: Optional[Annotated[str, _Field(min_length=1, max_length=256)]] = None
    """The session under way."""

    elapsed_seconds: Optional[Annotated[Integer, _Field(ge=0, le=86400)]] = None
    """Seconds since it began. Absent: 0."""

    done: Optional[Annotated[list[Done], _Field(max_length=100)]] = None
    """What is done of it."""

    done_session_ids: Optional[Annotated[list[Annotated[str, _Field(min_length=1, max_length=256)]], _Field(max_length=2184)]] = None
    """Sessions that are done as programmed; they stay as they are."""


class Done(Model):
    """What is done of one exercise."""

    exercise_id: Annotated[str, _Field(min_length=1, max_length=256)]
    """An exercise, by its id or name."""

    sets: Annotated[Integer, _Field(ge=0, le=200)]
    """Working sets done, the first in programmed order, and with the first the warm-up sets; 0 where it is only set
    up.
    """


class PlanGenerationRequestedPlan(Model):
    """A training plan as its writer has it. Several spellings of a field are read, fields not named here are
    allowed, and a value that cannot be read is quoted in an assumption instead of refusing the plan.
    """

    model_config = ConfigDict(extra="allow")

    id: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """Identifies the plan; a number is read as its text."""

    user_id: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The athlete whose plan it is."""

    name: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The plan's name."""

    description: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The plan in prose."""

    duration: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The plan's length in weeks."""

    microcycles: Annotated[list[PlanGenerationRequestedMicrocycle], _Field(max_length=104)]
    """The plan's weeks, in order."""


class PlanGenerationRequestedMicrocycle(Model):
    """A week of training."""

    model_config = ConfigDict(extra="allow")

    id: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """Identifies the week within the plan. Absent: microcycle-<week>."""

    week_number: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The week's number in the plan, counted from 1."""

    name: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The week's name."""

    phase: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The training phase the week belongs to."""

    sessions: None | Annotated[list[RequestedSession], _Field(max_length=21)] = None
    """The week's sessions, in order. Absent: a week off."""


class RequestedSession(Model):
    """One training session."""

    model_config = ConfigDict(extra="allow")

    id: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """Identifies the session within the plan. Absent: session-<microcycle>-<n>."""

    day_of_week: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The weekday: Monday is 1, Sunday is 7 or 0, or its name in one of several languages. Absent: the session's
    place in the week.
    """

    name: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The session's name."""

    duration: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """How long the writer thinks the session takes, in minutes."""

    exercises: None | Annotated[list[RequestedExercise], _Field(max_length=32)] = None
    """The session's exercises, in programmed order. Absent: a day of rest."""


class RequestedExercise(Model):
    """One exercise of a session."""

    model_config = ConfigDict(extra="allow")

    id: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """Identifies the exercise within its session. Absent: a slug of the name."""

    name: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The exercise's name, as the athlete reads it; what is known of an exercise follows from it where the plan is
    silent.
    """

    is_core_lift: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """Whether the exercise is a core lift, which compression protects. Absent: inferred."""

    tags: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """Free labels; core-lift and competition-lift make the exercise a core lift."""

    metadata: None | Metadata2 | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] = None
    """What else the writer knows about the exercise."""

    equipment: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """What the exercise is done with: a word or a list of words."""

    primary_muscle_group: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The muscle group trained most. Absent: by the exercise's name."""

    primary_muscle: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as primaryMuscleGroup."""

    primary_muscles: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as primaryMuscleGroup, which is the first of these."""

    muscle_group: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as primaryMuscleGroup."""

    secondary_muscle_groups: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The muscle groups trained as well."""

    secondary_muscles: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as secondaryMuscleGroups."""

    muscle_groups: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as secondaryMuscleGroups."""

    sets: None | Annotated[Number, _Field(ge=-1000000000000, le=50)] | Annotated[str, _Field(max_length=10000)] | bool | Annotated[list[RequestedSet | None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool], _Field(max_length=50)] | dict[str, Any] = None
    """How many sets, or each set. Absent: three; 0 leaves the exercise out."""

    target_sets: None | Annotated[Number, _Field(ge=-1000000000000, le=50)] | Annotated[str, _Field(max_length=10000)] | bool | Annotated[list[RequestedSet | None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool], _Field(max_length=50)] | dict[str, Any] = None
    """The same as sets."""

    warmup_sets: None | Annotated[Number, _Field(ge=-1000000000000, le=50)] | Annotated[str, _Field(max_length=10000)] | bool | Annotated[list[RequestedSet | None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool], _Field(max_length=50)] | dict[str, Any] = None
    """How many warm-up sets come before."""

    reps: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The repetitions of every set that does not say its own: a number, a list with one for each set, or words such
    as 8-12, 10/leg, AMRAP or 45 sec. Absent: 8-12.
    """

    target_reps: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as reps."""

    rep_range: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as reps."""

    weight: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The load of every set that does not say its own: a number, or words such as 80 kg or 75%."""

    target_weight: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as weight."""

    load: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as weight."""

    unit: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The unit of loads that are numbers."""

    effort: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The effort of every set that does not say its own: a number, or words such as RPE 8 or 2 RIR."""

    rpe: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as effort, as a rating of perceived exertion."""

    target_effort: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as effort."""

    rir: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """Repetitions left in reserve; carried through."""

    rest_time: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The rest between sets: seconds, or words such as 90s or 3 min. Absent: 150 seconds for a core lift, 60 for an
    accessory.
    """

    rest_seconds: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as restTime."""

    rest_interval: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as restTime."""

    target_rest: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as restTime."""

    rest: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as restTime."""

    tempo: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The tempo of a repetition, such as 3-1-X-0."""

    duration: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """How long each set lasts, in seconds or in words."""

    duration_seconds: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """How long each set lasts, in seconds."""

    duration_minutes: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """How long each set lasts, in minutes."""

    distance: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """How far each set goes: metres, or words such as 400 m or 5 km."""

    distance_meters: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """How far each set goes, in metres."""

    type: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The type of all sets, such as warmup or drop; or the kind of the exercise."""

    notes: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """A note of the writer's; carried through."""

    superset_group: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The coach's group the exercise is done in: exercises of a session that share it are done in turns."""

    superset_id: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as supersetGroup."""

    superset_id_: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = _Field(default=None, alias="superset_id")
    """The same as supersetGroup."""

    group_id: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as supersetGroup."""

    circuit: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as supersetGroup."""

    segment_id: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as supersetGroup."""


class Metadata2(Model):
    """Named facts."""

    model_config = ConfigDict(extra="allow")

    is_core_lift: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as the exercise's isCoreLift."""

    movement_pattern: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The movement pattern, such as squat, hinge or vertical pull."""


class RequestedSet(Model):
    """One set of an exercise."""

    model_config = ConfigDict(extra="allow")

    type: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """What the set is for, such as warmup, working, drop or amrap. Absent: a working set, or by the loads a warm-up
    set.
    """

    set_type: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as type."""

    set_type_: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = _Field(default=None, alias="set_type")
    """The same as type."""

    kind: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as type."""

    is_warmup: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """Whether it is a warm-up set."""

    reps: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The set's repetitions."""

    target_reps: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as reps."""

    weight: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The set's load."""

    load: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as weight."""

    effort: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The set's effort."""

    rpe: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as effort, as a rating of perceived exertion."""

    rir: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """Repetitions left in reserve; carried through."""

    rest_seconds: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The rest after this set."""

    rest_time: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as restSeconds."""

    rest: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as restSeconds."""

    tempo: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The tempo of a repetition, such as 3-1-X-0."""

    estimated_duration_seconds: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """How long the set's work takes, in seconds."""

    duration_seconds: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as estimatedDurationSeconds."""

    duration: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """How long the set's work takes: seconds, or words."""

    seconds: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """The same as estimatedDurationSeconds."""

    distance: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """How far the set goes: metres, or words such as 400 m."""

    distance_meters: None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | Annotated[list[None | Annotated[str, _Field(max_length=10000)] | Annotated[Number, _Field(ge=-1000000000000, le=1000000000000)] | bool | dict[str, Any]], _Field(max_length=100)] | dict[str, Any] = None
    """How far the set goes, in metres."""


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

DeadLetter.model_rebuild()
PlanCompressedEvent.model_rebuild()
PlanCoreProtection.model_rebuild()
CompressedSession.model_rebuild()
SessionContext.model_rebuild()
Exercise.model_rebuild()
Muscles.model_rebuild()
Facts.model_rebuild()
ExerciseSet.model_rebuild()
PlanCompressedCoreProtection.model_rebuild()
KeptLift.model_rebuild()
Segment.model_rebuild()
PerformedExercise.model_rebuild()
RampSet.model_rebuild()
Timing.model_rebuild()
SessionSummary.model_rebuild()
Telemetry.model_rebuild()
Change.model_rebuild()
Optimality.model_rebuild()
Assumption.model_rebuild()
Policy.model_rebuild()
Tempo.model_rebuild()
Spread.model_rebuild()
Preferences.model_rebuild()
Scope.model_rebuild()
Target.model_rebuild()
Progress.model_rebuild()
DoneSets.model_rebuild()
Alternative.model_rebuild()
AlternativeCoreProtection.model_rebuild()
PlanGeneratedEvent.model_rebuild()
PlanGeneratedPlan.model_rebuild()
PlanGeneratedMicrocycle.model_rebuild()
PlannedSession.model_rebuild()
PlannedExercise.model_rebuild()
ExerciseMetadata.model_rebuild()
PlannedSet.model_rebuild()
PlanGenerationFailedEvent.model_rebuild()
PlanGenerationRequestedEvent.model_rebuild()
FixedSchedule.model_rebuild()
TimeCrunchScope.model_rebuild()
TimeCrunchTarget.model_rebuild()
TimeCrunchPreferences.model_rebuild()
TimeCrunchProgress.model_rebuild()
Done.model_rebuild()
PlanGenerationRequestedPlan.model_rebuild()
PlanGenerationRequestedMicrocycle.model_rebuild()
RequestedSession.model_rebuild()
RequestedExercise.model_rebuild()
Metadata2.model_rebuild()
RequestedSet.model_rebuild()
SessionPerformedEvent.model_rebuild()
SessionPerformedExercise.model_rebuild()
SessionPerformedSet.model_rebuild()
SaidSeconds.model_rebuild()

__all__ = [
    "Alternative",
    "AlternativeCoreProtection",
    "AskedTempo",
    "Assumption",
    "AssumptionBecause",
    "BlockRationale",
    "Change",
    "ChangeKind",
    "CompressedSession",
    "CoreLevel",
    "CoreLiftPolicy",
    "DeadLetter",
    "DeadLetterReason",
    "Done",
    "DoneSets",
    "Equipment",
    "Exercise",
    "ExerciseMetadata",
    "ExerciseSet",
    "Facts",
    "FactsFrom",
    "FixedSchedule",
    "KeptLift",
    "Metadata2",
    "MuscleGroup",
    "Muscles",
    "Optimality",
    "OptimalityStatus",
    "PaceSource",
    "PerformedExercise",
    "PlanCompressedCoreProtection",
    "PlanCompressedEvent",
    "PlanCoreProtection",
    "PlanGeneratedEvent",
    "PlanGeneratedMicrocycle",
    "PlanGeneratedPlan",
    "PlanGenerationFailedEvent",
    "PlanGenerationRequestedEvent",
    "PlanGenerationRequestedMicrocycle",
    "PlanGenerationRequestedPlan",
    "PlanSource",
    "PlanStatus",
    "PlannedExercise",
    "PlannedSession",
    "PlannedSet",
    "Policy",
    "Preferences",
    "Proficiency",
    "Progress",
    "Purpose",
    "RampSet",
    "RequestedExercise",
    "RequestedSession",
    "RequestedSet",
    "SaidSeconds",
    "Scope",
    "Season",
    "Segment",
    "SegmentKind",
    "SessionContext",
    "SessionPerformedEvent",
    "SessionPerformedExercise",
    "SessionPerformedSet",
    "SessionSummary",
    "SetType",
    "Spread",
    "StoppedBy",
    "Strategy",
    "SupersetPriority",
    "Supersets",
    "Target",
    "Telemetry",
    "TelemetryKind",
    "Tempo",
    "TimeCrunchPreferences",
    "TimeCrunchProgress",
    "TimeCrunchScope",
    "TimeCrunchTarget",
    "Timing",
]
