"""The events as typed, frozen values, in the form of their newest schema.

Attribute names are snake_case here and camelCase on the wire. An optional field that is absent is `UNSET`, never None.
What a field means stands in its schema.
"""

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

CoreLiftPolicy: TypeAlias = Literal["fit", "protect"]
CoreProtection: TypeAlias = Literal["protected", "reduced"]
PlanSource: TypeAlias = Literal["inline", "stored", "generated"]
Strategy: TypeAlias = Literal[
    "core_only", "core_plus_accessory", "core_plus_superset", "core_plus_block", "core_plus_block_and_superset"
]
SegmentKind: TypeAlias = Literal["core_lift", "accessory_superset", "accessory_block", "accessory_single"]
ChangeKind: TypeAlias = Literal["dropped", "fewer_sets", "shorter_rest", "superset", "block"]
MuscleGroup: TypeAlias = Literal[
    "chest",
    "back",
    "shoulders",
    "quadriceps",
    "hamstrings",
    "glutes",
    "biceps",
    "triceps",
    "core",
    "calves",
    "full-body",
    "other",
]
Equipment: TypeAlias = Literal[
    "barbell", "dumbbell", "kettlebell", "machine", "cable", "bodyweight", "band", "cardio", "other"
]


class Part(Struct, frozen=True, rename="camel"):
    """Anything that travels."""


class Event(Part, frozen=True):
    """Anything that travels on its own."""

    schema_version: ClassVar[str]


class FixedSchedule(Part, frozen=True, kw_only=True):
    """A weekday's window for training."""

    day: str
    start: str
    end: str


class PlanGenerationRequestedEvent(Event, frozen=True, kw_only=True):
    """Someone asks for a plan; with a target, for one compressed to it."""

    schema_version: ClassVar[str] = "1.2.0"

    event_id: str
    user_id: str
    job_id: str
    timestamp: int | float
    proficiency: Literal["beginner", "intermediate", "advanced"]
    season: Literal["offseason", "preseason", "inseason"]
    availability_days: int
    weekly_goal_days: int
    equipment: tuple[str, ...]
    purpose: (
        Literal["general_fitness", "sport_performance", "muscle_building", "weight_loss", "rehabilitation"] | UnsetType
    ) = UNSET
    competition_date: str | UnsetType = UNSET
    fixed_schedules: tuple[FixedSchedule, ...] | UnsetType = UNSET
    recovery_habits: tuple[str, ...] | UnsetType = UNSET
    time_crunch_target_minutes: int | UnsetType = UNSET
    plan_id: str | UnsetType = UNSET
    plan: dict[str, Any] | UnsetType = UNSET
    core_lift_policy: CoreLiftPolicy | UnsetType = UNSET


class PlanGeneratedEvent(Event, frozen=True, kw_only=True):
    """A plan was made from a request."""

    schema_version: ClassVar[str] = "1.1.0"

    event_id: str
    user_id: str
    plan_id: str
    timestamp: int | float
    plan_name: str
    status: Literal["generating", "completed", "failed"]
    version: int
    plan_data: dict[str, Any] | UnsetType = UNSET


class PlanGenerationFailedEvent(Event, frozen=True, kw_only=True):
    """A request that gets no plan, and why."""

    schema_version: ClassVar[str] = "1.1.0"

    event_id: str
    user_id: str
    job_id: str
    timestamp: int | float
    error: str
    retry_count: int | UnsetType = UNSET
    code: str | UnsetType = UNSET
    request_event_id: str | UnsetType = UNSET
    retriable: bool | UnsetType = UNSET


class ExerciseSet(Part, frozen=True, kw_only=True):
    """One set; `index` counts from 1 as programmed."""

    id: str
    index: int
    reps: int | str
    load: str | UnsetType = UNSET
    effort: str | UnsetType = UNSET
    estimated_duration_seconds: int


class Exercise(Part, frozen=True, kw_only=True):
    """An exercise with its sets."""

    id: str
    name: str
    is_core_lift: bool
    primary_muscle_group: MuscleGroup
    secondary_muscle_groups: tuple[MuscleGroup, ...]
    equipment: tuple[Equipment, ...]
    target_rest_seconds: int
    sets: tuple[ExerciseSet, ...]


class Timing(Part, frozen=True, kw_only=True):
    """What a segment takes, by the honest clock."""

    setup_seconds: int
    work_seconds: int
    rest_seconds: int
    total_seconds: int


class SegmentBase(Part, frozen=True, kw_only=True, tag_field="kind"):
    """What every segment has."""

    id: str
    order: int
    timing: Timing

    @property
    def kind(self) -> str:
        """The segment's kind as it stands on the wire."""
        return str(self.__struct_config__.tag)


class CoreLiftSegment(SegmentBase, frozen=True, kw_only=True, tag="core_lift"):
    """A protected lift, alone."""

    exercise: Exercise


class AccessorySingleSegment(SegmentBase, frozen=True, kw_only=True, tag="accessory_single"):
    """An accessory, alone."""

    exercise: Exercise


class AccessorySupersetSegment(SegmentBase, frozen=True, kw_only=True, tag="accessory_superset"):
    """Two accessories, alternating."""

    exercises: tuple[Exercise, Exercise]
    priority: Literal["antagonist", "equipment", "non_competing"]
    rest_between_alternations_seconds: int


class AccessoryBlockSegment(SegmentBase, frozen=True, kw_only=True, tag="accessory_block"):
    """Two or three accessories, in rounds."""

    exercises: tuple[Exercise, ...]
    rounds: int
    rest_between_exercises_seconds: int
    rest_between_rounds_seconds: int
    rationale: Literal["metabolic_stress", "equipment_cluster", "coach_defined"]


Segment: TypeAlias = CoreLiftSegment | AccessorySupersetSegment | AccessoryBlockSegment | AccessorySingleSegment


class SessionContext(Part, frozen=True, kw_only=True):
    """The session as programmed."""

    session_id: str
    microcycle_id: str
    day_of_week: int
    name: str | UnsetType = UNSET
    original_duration_seconds: int
    exercises: tuple[Exercise, ...]


class SessionSummary(Part, frozen=True, kw_only=True):
    """The session's times; the delta is original minus compressed."""

    session_id: str
    original_duration_seconds: int
    compressed_duration_seconds: int
    duration_delta_seconds: int
    warm_up_seconds: int
    segment_order: tuple[str, ...]


class Telemetry(Part, frozen=True, kw_only=True):
    """How a segment, or the session, came to be."""

    segment_id: str
    kind: SegmentKind | Literal["session"]
    strategy: str
    notes: str | UnsetType = UNSET


class Change(Part, frozen=True, kw_only=True):
    """One change to the programme, with its price and reason."""

    exercise_ids: tuple[str, ...]
    segment_id: str | UnsetType = UNSET
    kinds: tuple[ChangeKind, ...]
    seconds_saved: int
    stimulus_lost: float
    reason: str


class CompressedSession(Part, frozen=True, kw_only=True):
    """A session fitted to its budget, or as near as it can be."""

    context: SessionContext
    budget_seconds: int
    meets_time_constraint: bool
    core_protection: CoreProtection
    shortfall_seconds: int | UnsetType = UNSET
    minimum_minutes: int | UnsetType = UNSET
    segments: tuple[Segment, ...]
    summary: SessionSummary
    telemetry: tuple[Telemetry, ...]
    changes: tuple[Change, ...]


class Optimality(Part, frozen=True, kw_only=True):
    """How good a microcycle's solution is, and the proof."""

    microcycle_id: str
    objective: float
    upper_bound: float
    gap: float
    status: Literal["optimal", "bounded"]
    nodes: int
    stopped_by: Literal["nodes", "deadline"] | UnsetType = UNSET


class Assumption(Part, frozen=True, kw_only=True):
    """A default taken where the plan was silent."""

    path: str
    field: str
    value: str


class Policy(Part, frozen=True, kw_only=True):
    """The rules and constants the plan was compressed by."""

    core_lift_policy: CoreLiftPolicy
    pace: float | UnsetType = UNSET
    warm_up_seconds: float | UnsetType = UNSET
    setup_seconds: float | UnsetType = UNSET
    superset_extra_setup_seconds: float | UnsetType = UNSET
    superset_transition_seconds: float | UnsetType = UNSET
    superset_round_rest_seconds: float | UnsetType = UNSET
    block_extra_setup_seconds: float | UnsetType = UNSET
    block_transition_seconds: float | UnsetType = UNSET
    block_round_rest_seconds: float | UnsetType = UNSET
    core_rest_cap_seconds: float | UnsetType = UNSET
    fallback_rest_cap_seconds: float | UnsetType = UNSET
    core_minimum_sets: int | UnsetType = UNSET


class Outcome(Event, frozen=True, kw_only=True):
    """A plan, compressed."""

    plan_id: str
    target_minutes: int
    original_duration_seconds: int
    compressed_duration_seconds: int
    meets_time_constraint: bool
    shortfall_seconds: int | UnsetType = UNSET
    minimum_minutes: int | UnsetType = UNSET
    strategy: Strategy
    stimulus_retained: float
    core_protection: CoreProtection
    sessions: tuple[CompressedSession, ...]
    optimality: tuple[Optimality, ...]
    assumptions: tuple[Assumption, ...]
    policy: Policy
    engine_version: str


class PlanCompressedEvent(Outcome, frozen=True, kw_only=True):
    """The outcome of a request."""

    schema_version: ClassVar[str] = "1.0.0"

    event_id: str
    request_event_id: str
    user_id: str
    job_id: str
    timestamp: int | float
    plan_source: PlanSource
