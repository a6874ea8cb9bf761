"""The events as typed, frozen values, in the form of their newest released schema.

Generated from contracts/schemas by `python -m contracts regenerate`; edit the schemas instead.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from contracts.base import Event, Part

DeadLetterReason: TypeAlias = str
"""Why nobody can work it: its bytes are no valid event, it can never succeed, or it was delivered as often as it may
be. New reasons may come. So far "schema-invalid", "non-retryable", "max-deliver"; a reader may meet words that
came later.
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

SetType: TypeAlias = str
"""What a set is for. So far "warm_up", "working", "back_off", "drop", "amrap", "failure", "rest_pause", "cluster",
"timed"; a reader may meet words that came later.
"""

SegmentKind: TypeAlias = str
"""A kind of segment; there may be more. So far "drill", "core_lift", "accessory_single", "accessory_superset",
"accessory_block", "coach_group", "conditioning", "drop_set"; a reader may meet words that came later.
"""

SupersetPriority: TypeAlias = Literal["antagonist", "equipment", "non_competing"]
"""Why two alternate: opposite muscles, shared equipment, or nothing in common; only of a superset."""

BlockRationale: TypeAlias = Literal["metabolic_stress", "equipment_cluster", "coach_defined"]
"""Why exercises go in rounds: one muscle, shared equipment, or the coach's word; only of a block or a coach's group."""

TelemetryKind: TypeAlias = str
"""What it is. So far "drill", "core_lift", "accessory_single", "accessory_superset", "accessory_block",
"coach_group", "conditioning", "drop_set", "session"; a reader may meet words that came later.
"""

ChangeKind: TypeAlias = str
"""A kind of change; there may be more. So far "dropped", "fewer_sets", "shorter_rest", "fewer_warm_ups", "superset",
"block", "group_broken", "drop_set", "shortened", "postponed"; a reader may meet words that came later.
"""

OptimalityStatus: TypeAlias = Literal["optimal", "bounded"]
"""Whether the best solution is proven found."""

StoppedBy: TypeAlias = Literal["nodes", "deadline"]
"""Which work limit ended the proof, where one did. After a deadline the result may differ from run to run."""

AssumptionBecause: TypeAlias = str
"""Where the value comes from: a default, the catalogue, the words of a name, the loads, or another text of the plan.
So far "default", "catalogue", "name", "loads", "text"; a reader may meet words that came later.
"""

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


class DeadLetter(Event, frozen=True, kw_only=True):
    """The headers of a dead letter. Its body is the bytes of the original message, untouched, whatever they are."""

    schema_version: ClassVar[str] = "1.0.0"

    event_type: str = _field(name="Event-Type")
    """The event that the message was to be."""

    schema_version_: str = _field(name="Schema-Version")
    """The newest version of that event which the worker reads."""

    dead_letter_reason: DeadLetterReason = _field(name="Dead-Letter-Reason")
    """Why nobody can work it: its bytes are no valid event, it can never succeed, or it was delivered as often as it
    may be. New reasons may come.
    """

    dead_letter_detail: str = _field(name="Dead-Letter-Detail")
    """What went wrong, for people, in one line of ASCII."""

    dead_letter_path: str = _field(name="Dead-Letter-Path")
    """The place in the event that is at fault, as plan.microcycles[0].name; empty if it is the whole."""

    original_subject: str = _field(name="Original-Subject")
    """The subject that the message came by."""

    original_stream: str = _field(name="Original-Stream")
    """The stream that it was read from."""

    original_sequence: str = _field(name="Original-Sequence")
    """Its place in that stream."""

    delivery_count: str = _field(name="Delivery-Count")
    """How often it had been delivered."""

    body_omitted_bytes: str | UnsetType = _field(name="Body-Omitted-Bytes", default=UNSET)
    """The size of a body that was too large to be kept with these headers; absent where the body is here."""


class PlanCompressedEvent(Event, frozen=True, kw_only=True):
    """A training plan compressed to the minutes asked for."""

    schema_version: ClassVar[str] = "2.0.0"

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

    core_protection: PlanCoreProtection
    """What became of the core lifts of all sessions."""

    sessions: tuple[CompressedSession, ...]
    """The sessions, in the plan's order."""

    optimality: tuple[Optimality, ...]
    """How good each week's solution is, in the plan's order."""

    assumptions: tuple[Assumption, ...]
    """Every value taken from anywhere but the plan."""

    policy: Policy
    """The rules and constants the plan was compressed by: with them and the session's exercises every number can be
    derived again.
    """

    engine_version: str
    """The version of the engine that compressed the plan."""

    alternatives: tuple[Alternative, ...] | UnsetType = UNSET
    """What other tempos would keep, where that differs."""


class PlanCoreProtection(Part, frozen=True, kw_only=True):
    """What became of the core lifts of all sessions."""

    level: CoreLevel
    """That of the session that keeps least."""

    kept: int
    """Working sets kept."""

    programmed: int
    """Working sets of the programme."""


class CompressedSession(Part, frozen=True, kw_only=True):
    """A session fitted to its budget, or as near as it can be."""

    context: SessionContext
    """The session as programmed, before any change."""

    in_scope: bool
    """Whether the session is short of time; one that is not stays as programmed."""

    budget_seconds: int
    """The time the session may take: its own target or the plan's, or that weekday's window where it is shorter."""

    meets_time_constraint: bool
    """Whether the session is within its budget, or outside the scope."""

    shortfall_seconds: int | UnsetType = UNSET
    """Seconds by which the session misses its budget; only where it does."""

    minimum_minutes: int | UnsetType = UNSET
    """The smallest target in whole minutes that the session would meet; only where it misses its budget."""

    usual_seconds: int
    """What it usually takes this athlete, on the usual clock whatever the tempo."""

    four_in_five_seconds: int
    """What it takes this athlete at most, four times in five, on the same clock."""

    core_protection: PlanCompressedCoreProtection
    """What became of a session's core lifts."""

    fallback: int
    """0 where the core lifts keep their protected sets, 1 where some keep fewer, 2 where some are postponed."""

    segments: tuple[Segment, ...]
    """What to do, in order."""

    summary: SessionSummary
    """The session's times."""

    telemetry: tuple[Telemetry, ...]
    """How the segments came to be."""

    changes: tuple[Change, ...]
    """Every change to the programme, with its price, a sentence and the reason."""

    elapsed_seconds: int | UnsetType = UNSET
    """What has passed of the session under way, part of its compressed duration; only where it is."""


class SessionContext(Part, frozen=True, kw_only=True):
    """The session as programmed, before any change."""

    session_id: str
    """Identifies the session."""

    microcycle_id: str
    """Identifies the session's week."""

    day_of_week: int
    """The weekday: Monday is 1 and Sunday 7, or 0 where the plan says so."""

    name: str
    """The session's name."""

    original_duration_seconds: int
    """How long the session takes as programmed."""

    exercises: tuple[Exercise, ...]
    """The exercises as read, in programmed order."""

    as_written: dict[str, Any] | UnsetType = UNSET
    """What the plan says there and the engine does not use, as it came: notes, units, template ids, alternatives."""


class Exercise(Part, frozen=True, kw_only=True):
    """An exercise as read, uncompressed."""

    id: str
    """Identifies the exercise within its session."""

    name: str
    """The exercise's name."""

    is_core_lift: bool
    """Whether the exercise is a core lift: done first, never grouped by us, with at least three working sets, or all
    where it has fewer.
    """

    primary_muscle_group: MuscleGroup
    """The muscle group trained most, in twelve words."""

    secondary_muscle_groups: tuple[MuscleGroup, ...]
    """The muscle groups trained as well, in twelve words."""

    equipment: tuple[Equipment, ...]
    """What the exercise is done with; empty where nobody knows."""

    target_rest_seconds: int
    """The longest rest between two of its working sets."""

    muscles: Muscles
    """The muscles an exercise trains, in full."""

    facts: Facts
    """What is true of the exercise wherever it is done; what is not true is left out."""

    facts_from: FactsFrom
    """Where its muscles come from: what the plan states, the catalogue, the words of its name, or nobody knows."""

    group_id: str | UnsetType = UNSET
    """The coach's group it belongs to."""

    is_rest_stated: bool
    """Whether the plan states a rest; in a group only a stated one replaces the clock's."""

    part_seconds: int | UnsetType = UNSET
    """Conditioning of one set is shortened by parts of so many seconds; absent where whole sets are left out."""

    keep_order: tuple[int, ...]
    """The indexes of its working sets, the one kept longest first."""

    sets: tuple[ExerciseSet, ...]
    """The sets in programmed order."""

    as_written: dict[str, Any] | UnsetType = UNSET
    """What the plan says there and the engine does not use, as it came: notes, units, template ids, alternatives."""


class Muscles(Part, frozen=True, kw_only=True):
    """The muscles an exercise trains, in full."""

    primary: str
    """The muscle trained most."""

    secondaries: tuple[str, ...]
    """The muscles trained as well."""


class Facts(Part, frozen=True, kw_only=True):
    """What is true of the exercise wherever it is done; what is not true is left out."""

    heavy: bool | UnsetType = UNSET
    """A big free-weight or bodyweight compound, which is never grouped."""

    grip_limited: bool | UnsetType = UNSET
    """The grip tires."""

    axial_load: bool | UnsetType = UNSET
    """The spine carries the weight."""

    ballistic: bool | UnsetType = UNSET
    """It is done fast."""

    unilateral: bool | UnsetType = UNSET
    """One side at a time: a set is both."""

    timed: bool | UnsetType = UNSET
    """A set is counted in seconds."""

    conditioning: bool | UnsetType = UNSET
    """Work measured in minutes or metres."""

    drill: bool | UnsetType = UNSET
    """It only warms up."""


class ExerciseSet(Part, frozen=True, kw_only=True):
    """One set of an exercise."""

    id: str
    """Identifies the set within its exercise."""

    index: int
    """The set's place as programmed, counted from 1, warm-up sets included."""

    type: SetType
    """What a set is for."""

    reps: int | str
    """Repetitions: a number, or words such as 8-12, AMRAP or 20 min."""

    load: str | UnsetType = UNSET
    """The load, with its unit where the plan gives one."""

    effort: str | UnsetType = UNSET
    """The effort, on the plan's scale."""

    estimated_duration_seconds: int
    """How long the set's work takes."""

    rest_seconds: int
    """What the athlete is told to rest after this set. Nothing follows the last set of a segment."""

    as_written: dict[str, Any] | UnsetType = UNSET
    """What the plan says there and the engine does not use, as it came: notes, units, template ids, alternatives."""


class PlanCompressedCoreProtection(Part, frozen=True, kw_only=True):
    """What became of a session's core lifts."""

    level: CoreLevel
    """What became of the core lifts: all protected sets kept, some given up, or lifts postponed to another day."""

    lifts: tuple[KeptLift, ...]
    """Each core lift, in programmed order."""


class KeptLift(Part, frozen=True, kw_only=True):
    """What a session keeps of a core lift."""

    exercise_id: str
    """The lift."""

    kept: int
    """Working sets kept."""

    programmed: int
    """Working sets of the programme."""

    postponed: bool | UnsetType = UNSET
    """Whether it is left for another day; absent where it is not."""


class Segment(Part, frozen=True, kw_only=True):
    """A part of a session: an exercise, or exercises done in turns."""

    id: str
    """Identifies the segment within its session."""

    kind: SegmentKind
    """What it is."""

    order: int
    """The segment's place in the session, counted from 1."""

    exercises: tuple[PerformedExercise, ...]
    """The exercises, in the order they are done."""

    rounds: int | UnsetType = UNSET
    """How often the longest of its exercises comes round; only of a group."""

    priority: SupersetPriority | UnsetType = UNSET
    """Why two alternate: opposite muscles, shared equipment, or nothing in common; only of a superset."""

    rationale: BlockRationale | UnsetType = UNSET
    """Why exercises go in rounds: one muscle, shared equipment, or the coach's word; only of a block or a coach's
    group.
    """

    timing: Timing
    """What the segment's sets that are ahead take by the tempo's clock, before the athlete's pace."""

    seconds: int
    """What it takes this athlete: the timing's total by g, κ and the exercises' d, rounded up."""

    done: bool | UnsetType = UNSET
    """Whether the athlete has done it, so that it takes no more time; absent where it is ahead."""


class PerformedExercise(Part, frozen=True, kw_only=True):
    """An exercise as it is to be done."""

    id: str
    """Identifies the exercise within its session."""

    name: str
    """The exercise's name."""

    is_core_lift: bool
    """Whether the exercise is a core lift: done first, never grouped by us, with at least three working sets, or all
    where it has fewer.
    """

    primary_muscle_group: MuscleGroup
    """The muscle group trained most, in twelve words."""

    secondary_muscle_groups: tuple[MuscleGroup, ...]
    """The muscle groups trained as well, in twelve words."""

    equipment: tuple[Equipment, ...]
    """What the exercise is done with; empty where nobody knows."""

    target_rest_seconds: int
    """The longest rest between two of its working sets."""

    sets: tuple[ExerciseSet, ...]
    """The sets that are done, in the order they are done."""

    is_set_up: bool | UnsetType = UNSET
    """Whether its equipment is ready, so that it takes no setup; absent where it is not."""

    rest_before_seconds: int | UnsetType = UNSET
    """What to rest before it goes on, part of the segment's rests; only of an exercise that is begun."""

    ramp_sets: tuple[RampSet, ...] | UnsetType = UNSET
    """What to lead up to its load with, inside the setup time: for a heavy lift of which the plan states no warm-up
    set.
    """


class RampSet(Part, frozen=True, kw_only=True):
    """A lighter set before a heavy lift."""

    reps: int
    """Repetitions."""

    load: str
    """The load, as in "40 kg"; "40 % of the load" where the plan states none."""


class Timing(Part, frozen=True, kw_only=True):
    """What the segment's sets that are ahead take by the tempo's clock, before the athlete's pace."""

    setup_seconds: int
    """Getting the equipment ready."""

    work_seconds: int
    """The work of its sets."""

    rest_seconds: int
    """Rests, and changes from one exercise to the next."""

    total_seconds: int
    """The sum of these."""


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
    """The session's own seconds, beside its segments; part of both."""

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
    """The segment they ended in; absent where they were dropped or postponed."""

    kinds: tuple[ChangeKind, ...]
    """What was done to them."""

    seconds_saved: int
    """Seconds it saves; below zero where it costs some."""

    stimulus_lost: int | float
    """The share of the week's stimulus it gives up; below zero where it gains some."""

    sentence: str
    """The change in a sentence for the athlete: the decision, then its price."""

    reason: str
    """Why this and nothing else: the comparison that was made."""


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
    """A value taken from anywhere but the plan."""

    path: str
    """Where in the plan."""

    field: str
    """What was missing or could not be read."""

    value: str
    """What was taken, as text."""

    because: AssumptionBecause
    """Where the value comes from: a default, the catalogue, the words of a name, the loads, or another text of the
    plan.
    """

    stated: str | UnsetType = UNSET
    """What the plan says there, where that could not be read."""


class Policy(Part, frozen=True, kw_only=True):
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

    least_session_seconds: int
    """A session that is done at all takes at least so long."""

    core_minimum_sets: int
    """The working sets of a core lift that are protected."""

    core_rest_cap_seconds: int
    """The longest rest a core lift keeps when a session is compressed."""

    fallback_rest_cap_seconds: int
    """The same, where the core lifts alone do not fit."""

    accessory_rest_caps_seconds: tuple[int, ...]
    """To what the rests of an accessory may be shortened."""

    heavy_rest_caps_seconds: tuple[int, ...]
    """The same, of a heavy accessory."""

    heavy_warm_up_sets: int
    """Warm-up sets that a heavy lift keeps at least."""

    other_warm_up_sets: int
    """Warm-up sets that another exercise keeps at least."""

    conditioning_least_share: int | float
    """The share of conditioning's work that stays."""

    conditioning_minutes_a_set: int
    """Minutes of conditioning that count as one set of cardio."""

    drop_set_sets: int
    """Sets done without rest in a drop set."""

    antagonist_quality: int | float
    """What a set is worth in a superset of opposite muscles."""

    superset_quality: int | float
    """What a set is worth in another superset."""

    metabolic_stress_quality: int | float
    """What a set is worth in a block for metabolic stress."""

    equipment_cluster_quality: int | float
    """What a set is worth in a block that shares equipment."""

    coach_group_quality: int | float
    """What a set is worth in a group of the coach's."""

    drop_set_quality: int | float
    """What a set is worth in a drop set."""

    short_rest_quality: int | float
    """What a set is worth after the short rest or less; between short and full rest linear, then 1."""

    short_rest_seconds: int
    """The short rest."""

    full_rest_seconds: int
    """The full rest."""

    secondary_share: int | float
    """What a set counts for a muscle trained as well."""

    hypertrophy_weight: int | float
    """The weight of hypertrophy in the objective."""

    strength_weight: int | float
    """The weight of strength."""

    balance_weight: int | float
    """The weight of the difference of push and pull, squared."""

    change_weight: int | float
    """The weight of changes."""

    preferences: Preferences | UnsetType = UNSET
    """What the athlete leaves out and keeps, as asked; only where there is anything."""

    scope: Scope | UnsetType = UNSET
    """Which sessions are short of time, as asked; only where not all are."""

    targets: tuple[Target, ...] | UnsetType = UNSET
    """Minutes of their own, as asked; only where there are any."""

    progress: Progress | UnsetType = UNSET
    """What is done, as asked; only where anything is."""


class Tempo(Part, frozen=True, kw_only=True):
    """How the clock ran: whole seconds, then the athlete's pace."""

    name: str
    """The tempo's name."""

    fixed_seconds: int
    """A session's own: coming in, warming up, packing up."""

    setup_seconds: int
    """Getting ready for a segment."""

    second_setup_seconds: int
    """What each further exercise of a group adds to its setup."""

    rest_extra_seconds: int
    """What a rest takes beyond what the athlete is told."""

    switch_seconds: int
    """From one exercise of a superset to the other, where both need the same free weight or the body alone."""

    far_switch_seconds: int
    """From one exercise of a group to the next, where they need different equipment."""

    superset_round_rest_seconds: int
    """Between two rounds of a superset."""

    block_switch_seconds: int
    """From one exercise of a block to the next, where all need the same free weight or the body alone."""

    block_round_rest_seconds: int
    """Between two rounds of a block."""

    f: int | float
    """Multiplies the session's fixed seconds."""

    g: int | float
    """Multiplies the seconds of the segments."""

    kappa: int | float
    """Multiplies f and g, so that the athlete is done in time as often as the request asks."""

    effects: dict[str, int | float]
    """By exercise id: the share d by which it takes longer than other exercises do."""

    from_: PaceSource
    """Where f, g and the effects come from: everybody, or this athlete."""

    sessions_known: int
    """Sessions of the athlete's that they were learned from."""

    confidence: int | float | UnsetType = UNSET
    """How often each session is to end in time, as a share of 1."""

    revision: int | UnsetType = UNSET
    """Of what is stored of the athlete's pace; 0 where nothing stored was used."""

    spread: Spread | UnsetType = UNSET
    """How far a session may be off. One of m seconds by the usual tempo at f, g and the effects, of which b are its
    exercises' before g, w of them one exercise's, has the variance S = fixed h^2 + 2 covariance h k + exercises
    k^2 + the sum of q (w/m)^2 + (clockSeconds/m)^2 + noise of ln(taken/m), with h = 600/m and k = b/m. Four times
    in five it takes at most m exp(0.8416 sqrt S).
    """


class Spread(Part, frozen=True, kw_only=True):
    """How far a session may be off. One of m seconds by the usual tempo at f, g and the effects, of which b are its
    exercises' before g, w of them one exercise's, has the variance S = fixed h^2 + 2 covariance h k + exercises
    k^2 + the sum of q (w/m)^2 + (clockSeconds/m)^2 + noise of ln(taken/m), with h = 600/m and k = b/m. Four times
    in five it takes at most m exp(0.8416 sqrt S).
    """

    fixed: int | float
    """Variance of f."""

    covariance: int | float
    """Of f and g."""

    exercises: int | float
    """Variance of g."""

    noise: int | float
    """What no knowledge removes."""

    clock_seconds: int
    """What the clock itself is wrong by."""

    effect: int | float
    """q of an exercise never seen."""

    effects: dict[str, int | float]
    """By exercise id: q, the variance of its effect."""


class Preferences(Part, frozen=True, kw_only=True):
    """What the athlete leaves out and keeps, as asked; only where there is anything."""

    exclude: tuple[str, ...]
    """Exercises that are not done, by id or name."""

    keep: tuple[str, ...]
    """Exercises of which at least one set is done, by id or name."""


class Scope(Part, frozen=True, kw_only=True):
    """Which sessions are short of time, as asked; only where not all are."""

    session_ids: tuple[str, ...] | UnsetType = UNSET
    """Sessions by id."""

    days: tuple[int, ...] | UnsetType = UNSET
    """Weekdays, Monday is 1."""

    weeks: tuple[int, ...] | UnsetType = UNSET
    """Weeks of the plan, counted from 1."""


class Target(Part, frozen=True, kw_only=True):
    """The minutes of some sessions."""

    day_of_week: int | UnsetType = UNSET
    """The weekday, Monday is 1."""

    session_id: str | UnsetType = UNSET
    """The session."""

    minutes: int
    """Whole minutes."""


class Progress(Part, frozen=True, kw_only=True):
    """What is done, as asked; only where anything is."""

    session_id: str | UnsetType = UNSET
    """The session under way."""

    elapsed_seconds: int
    """Seconds since it began."""

    done: tuple[DoneSets, ...]
    """What is done of it."""

    done_session_ids: tuple[str, ...]
    """Sessions done as programmed."""


class DoneSets(Part, frozen=True, kw_only=True):
    """What is done of one exercise."""

    exercise_id: str
    """The exercise, by id or name."""

    sets: int
    """Working sets done."""


class Alternative(Part, frozen=True, kw_only=True):
    """What another tempo would keep."""

    tempo: str
    """The tempo's name."""

    stimulus_retained: int | float
    """The share of the training stimulus kept."""

    core_protection: AlternativeCoreProtection
    """What would become of the core lifts."""

    minimum_minutes: int | UnsetType = UNSET
    """The smallest target in whole minutes that every session would meet by that tempo; only where some session
    misses its budget by one of the two.
    """


class AlternativeCoreProtection(Part, frozen=True, kw_only=True):
    """What would become of the core lifts."""

    level: CoreLevel
    """What became of the core lifts: all protected sets kept, some given up, or lifts postponed to another day."""


class PlanGeneratedEvent(Event, frozen=True, kw_only=True):
    """A training plan made from a request."""

    schema_version: ClassVar[str] = "1.1.0"

    event_id: str
    """Identifies this event."""

    user_id: str
    """The athlete whose plan it is."""

    plan_id: str
    """Identifies the plan."""

    timestamp: int | float
    """When the plan was generated, in milliseconds since 1970-01-01 UTC."""

    plan_name: str
    """The plan's name."""

    status: PlanStatus
    """How far the plan has come."""

    version: int
    """Counts the plan's revisions, from 1."""

    plan_data: dict[str, Any] | UnsetType = UNSET
    """The plan itself."""


class PlanGenerationFailedEvent(Event, frozen=True, kw_only=True):
    """A request for a plan that gets none."""

    schema_version: ClassVar[str] = "1.1.0"

    event_id: str
    """Identifies this event."""

    user_id: str
    """The athlete who asked."""

    job_id: str
    """The job of the request that failed."""

    timestamp: int | float
    """When the request failed, in milliseconds since 1970-01-01 UTC."""

    error: str
    """What went wrong, for people."""

    retry_count: int | UnsetType = UNSET
    """How often the request had been retried."""

    code: str | UnsetType = UNSET
    """What went wrong, for programs: plan_missing_content, plan_not_compressible, plan_not_found and the like. New
    codes may come.
    """

    request_event_id: str | UnsetType = UNSET
    """The eventId of the request that failed."""

    retriable: bool | UnsetType = UNSET
    """Whether the same request may succeed if it is made again."""


class PlanGenerationRequestedEvent(Event, frozen=True, kw_only=True):
    """An athlete's request for a training plan, compressed to a target if it gives one. The plan to compress is the
    one carried, else the one stored under planId, else one made from the request.
    """

    schema_version: ClassVar[str] = "1.3.0"

    event_id: str
    """Identifies this request; a repeated id is a repeated request."""

    user_id: str
    """The athlete who asks."""

    job_id: str
    """The caller's job; every answer carries it back."""

    timestamp: int | float
    """When the request was made, in milliseconds since 1970-01-01 UTC."""

    proficiency: Proficiency
    """The athlete's training experience."""

    season: Season
    """Where the athlete stands in the sporting year."""

    availability_days: int
    """Days a week on which the athlete can train."""

    weekly_goal_days: int
    """Days a week on which the athlete means to train."""

    equipment: tuple[str, ...]
    """What the athlete can train with, in the athlete's own words."""

    purpose: Purpose | UnsetType = UNSET
    """What the training is for."""

    competition_date: str | UnsetType = UNSET
    """The next competition, as RFC 3339 date and time."""

    fixed_schedules: tuple[FixedSchedule, ...] | UnsetType = UNSET
    """Windows of the week to which training is confined; a window shorter than the target shortens that day's
    session.
    """

    recovery_habits: tuple[str, ...] | UnsetType = UNSET
    """What the athlete does to recover."""

    time_crunch_target_minutes: int | UnsetType = UNSET
    """Whole minutes each session shall fit into. Absent: nothing is to be compressed."""

    time_crunch_scope: TimeCrunchScope | UnsetType = UNSET
    """Which sessions are short of time: those that match every part given. All others stay as programmed and count
    in full. Absent: every session.
    """

    time_crunch_targets: tuple[TimeCrunchTarget, ...] | UnsetType = UNSET
    """Minutes of their own for the sessions of a weekday or for one session, which goes before its weekday;
    timeCrunchTargetMinutes holds for the rest.
    """

    time_crunch_preferences: TimeCrunchPreferences | UnsetType = UNSET
    """What may be done with the sessions that are short of time. What names nothing in the plan is an assumption of
    the result.
    """

    time_crunch_progress: TimeCrunchProgress | UnsetType = UNSET
    """The session under way: what is done is fixed and counts, the rest is fitted to the minutes that are left."""

    plan_id: str | UnsetType = UNSET
    """A stored plan to compress, where the event carries none itself."""

    plan: dict[str, Any] | UnsetType = UNSET
    """A training plan as its writer has it. Several spellings of a field are read, fields not named here are
    allowed, and a value that cannot be read is quoted in an assumption instead of refusing the plan.
    """

    core_lift_policy: CoreLiftPolicy | UnsetType = UNSET
    """What gives way when the core lifts alone do not fit: their sets (fit, the default) or the target (protect)."""

    tempo: AskedTempo | UnsetType = UNSET
    """How minutes are counted: as most people take them (usual), as a run against the clock (brisk), or as this
    athlete takes them (personal). Absent: personal where the athlete's pace is known, else usual.
    """

    confidence: int | float | UnsetType = UNSET
    """How often each session is to end in time, as a share of 1: 0.5 is usually, 0.8 is four times in five. Absent:
    0.5.
    """


class FixedSchedule(Part, frozen=True, kw_only=True):
    """One weekday's window."""

    day: str
    """The weekday, as its English name."""

    start: str
    """The window's start, as HH:MM."""

    end: str
    """The window's end, as HH:MM."""


class TimeCrunchScope(Part, frozen=True, kw_only=True):
    """Which sessions are short of time: those that match every part given. All others stay as programmed and count
    in full. Absent: every session.
    """

    session_ids: tuple[str, ...] | UnsetType = UNSET
    """Sessions by id."""

    days: tuple[int, ...] | UnsetType = UNSET
    """Weekdays, Monday is 1."""

    weeks: tuple[int, ...] | UnsetType = UNSET
    """Weeks of the plan, counted from 1."""


class TimeCrunchTarget(Part, frozen=True, kw_only=True):
    """The minutes of some sessions: of a weekday, of one session, or of both together. One that names neither is an
    assumption of the result.
    """

    day_of_week: int | UnsetType = UNSET
    """The weekday, Monday is 1; with sessionId, that session must be on it."""

    session_id: str | UnsetType = UNSET
    """A session's id."""

    minutes: int
    """Whole minutes each of these sessions shall fit into."""


class TimeCrunchPreferences(Part, frozen=True, kw_only=True):
    """What may be done with the sessions that are short of time. What names nothing in the plan is an assumption of
    the result.
    """

    exclude: tuple[str, ...] | UnsetType = UNSET
    """Exercises that are not done."""

    keep: tuple[str, ...] | UnsetType = UNSET
    """Exercises of which at least one set is done."""

    supersets: Supersets | UnsetType = UNSET
    """Whether exercises may take turns (allow, the default), or even a coach's groups are done one after the other
    (none).
    """

    crowded_gym: bool | UnsetType = UNSET
    """Whether exercises that need different stations are kept apart. Absent: they are not."""

    drop_sets: bool | UnsetType = UNSET
    """Whether drop sets may be made of accessories. Absent: they are not."""


class TimeCrunchProgress(Part, frozen=True, kw_only=True):
    """The session under way: what is done is fixed and counts, the rest is fitted to the minutes that are left."""

    session_id: str | UnsetType = UNSET
    """The session under way."""

    elapsed_seconds: int | UnsetType = UNSET
    """Seconds since it began. Absent: 0."""

    done: tuple[Done, ...] | UnsetType = UNSET
    """What is done of it."""

    done_session_ids: tuple[str, ...] | UnsetType = UNSET
    """Sessions that are done as programmed; they stay as they are."""


class Done(Part, frozen=True, kw_only=True):
    """What is done of one exercise."""

    exercise_id: str
    """An exercise, by its id or name."""

    sets: int
    """Working sets done, the first in programmed order, and with the first the warm-up sets; 0 where it is only set
    up.
    """


class SessionPerformedEvent(Event, frozen=True, kw_only=True):
    """A training session that an athlete performed, and how long it took. The athlete's pace is learned from it."""

    schema_version: ClassVar[str] = "1.0.0"

    event_id: str
    """Identifies this event; a session is counted once however often its event is delivered."""

    user_id: str
    """The athlete who trained."""

    session_ref: str | UnsetType = UNSET
    """Identifies the session where it was logged; two events with the same sessionRef are one session."""

    timestamp: int | float
    """When the session ended, in milliseconds since 1970-01-01 UTC."""

    order: int
    """The session's place among the athlete's sessions: a later session has a higher one. Seconds since 1970-01-01
    UTC will do.
    """

    duration_seconds: int
    """From the first step into the session to the last, in seconds. What cannot be true is counted and not learned
    from.
    """

    exercises: tuple[SessionPerformedExercise, ...]
    """What was done, in the order it was begun."""

    plan_id: str | UnsetType = UNSET
    """The training plan that was followed, where one was."""

    result_event_id: str | UnsetType = UNSET
    """The eventId of the PlanCompressedEvent whose session this was, where it was one."""

    said: SaidSeconds | UnsetType = UNSET
    """How long the compressed plan said that this session would take. With resultEventId it is held against
    durationSeconds, to know how often it is true.
    """

    source: str
    """Where the session was logged: app, import (an export of another app) or preview (the preview's own page). New
    sources may come.
    """


class SessionPerformedExercise(Part, frozen=True, kw_only=True):
    """An exercise with the sets that were done of it."""

    name: str
    """What the athlete or the plan calls it."""

    is_core_lift: bool | UnsetType = UNSET
    """Whether it was a core lift of the session, which rests longer."""

    superset_group: str | UnsetType = UNSET
    """Exercises of a session with the same group were done in turns."""

    rest_seconds: int | UnsetType = UNSET
    """The rest the athlete was told to take after a set."""

    sets: tuple[SessionPerformedSet, ...]
    """The sets that were done, in their order."""


class SessionPerformedSet(Part, frozen=True, kw_only=True):
    """One set: its reps, or its seconds where it was held or run for time."""

    type: str | UnsetType = UNSET
    """What kind of set it was: warm_up, working, back_off, drop, amrap, failure, rest_pause, cluster or timed;
    working where nothing is said. New kinds may come.
    """

    reps: int | UnsetType = UNSET
    """Repetitions, both sides together."""

    seconds: int | UnsetType = UNSET
    """How long it lasted, in seconds."""


class SaidSeconds(Part, frozen=True, kw_only=True):
    """How long the compressed plan said that this session would take. With resultEventId it is held against
    durationSeconds, to know how often it is true.
    """

    usual_seconds: int
    """What the session usually takes, in seconds."""

    four_in_five_seconds: int
    """What the session keeps to 4 times in 5, in seconds."""

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
    "ExerciseSet",
    "Facts",
    "FactsFrom",
    "FixedSchedule",
    "KeptLift",
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
    "PlanGenerationFailedEvent",
    "PlanGenerationRequestedEvent",
    "PlanSource",
    "PlanStatus",
    "Policy",
    "Preferences",
    "Proficiency",
    "Progress",
    "Purpose",
    "RampSet",
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
