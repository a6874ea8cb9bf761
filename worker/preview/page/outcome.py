"""Decode a preview from its JSON."""

from msgspec import UNSET, UnsetType

from contracts.base import Part
from contracts.generated.events import (
    Alternative,
    Assumption,
    Change,
    CompressedSession,
    Exercise,
    ExerciseSet,
    Optimality,
    PerformedExercise,
    PlanCoreProtection,
    Policy,
    RampSet,
    Segment,
    Strategy,
)

__all__ = [
    "Change",
    "CompressedSession",
    "Exercise",
    "ExerciseSet",
    "Optimality",
    "Outcome",
    "PerformedExercise",
    "Policy",
    "RampSet",
    "Segment",
]


class Outcome(Part, frozen=True, kw_only=True):
    """A compressed plan: the fields are those of a PlanCompressedEvent 2.0.0."""

    plan_id: str
    target_minutes: int
    original_duration_seconds: int
    compressed_duration_seconds: int
    meets_time_constraint: bool
    shortfall_seconds: int | UnsetType = UNSET
    minimum_minutes: int | UnsetType = UNSET
    strategy: Strategy
    stimulus_retained: int | float
    core_protection: PlanCoreProtection
    sessions: tuple[CompressedSession, ...]
    optimality: tuple[Optimality, ...]
    assumptions: tuple[Assumption, ...]
    policy: Policy
    engine_version: str
    alternatives: tuple[Alternative, ...] | UnsetType = UNSET
