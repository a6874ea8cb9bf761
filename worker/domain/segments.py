"""The pieces a compressed session is made of, and how long each takes on the honest clock."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from worker.domain.plan import Exercise, TrainingSet
from worker.domain.policy import CompressionPolicy


class SupersetPriority(StrEnum):
    """Why two accessories may be alternated."""

    ANTAGONIST = "antagonist"
    EQUIPMENT = "equipment"
    NON_COMPETING = "non_competing"

    @property
    def words(self) -> str:
        """The same for people."""
        return _PRIORITIES[self]


class BlockRationale(StrEnum):
    """Why two or three accessories may be done in rounds."""

    METABOLIC_STRESS = "metabolic_stress"
    EQUIPMENT_CLUSTER = "equipment_cluster"

    @property
    def words(self) -> str:
        """The same for people."""
        return _RATIONALES[self]


_PRIORITIES = {
    SupersetPriority.ANTAGONIST: "opposing muscles",
    SupersetPriority.EQUIPMENT: "shared equipment",
    SupersetPriority.NON_COMPETING: "no muscle in common",
}
_RATIONALES = {
    BlockRationale.METABOLIC_STRESS: "one muscle, for metabolic stress",
    BlockRationale.EQUIPMENT_CLUSTER: "shared equipment",
}


@dataclass(frozen=True, slots=True)
class PerformedExercise:
    """An exercise as it is done: which sets, and the rest after each."""

    exercise: Exercise
    sets: tuple[TrainingSet, ...]
    rest_seconds: int


@dataclass(frozen=True, slots=True)
class CoreLift:
    """A core lift, done alone."""

    performed: PerformedExercise


@dataclass(frozen=True, slots=True)
class AccessorySingle:
    """An accessory done alone."""

    performed: PerformedExercise


@dataclass(frozen=True, slots=True)
class AccessorySuperset:
    """Two accessories, alternating."""

    performed: tuple[PerformedExercise, PerformedExercise]
    priority: SupersetPriority


@dataclass(frozen=True, slots=True)
class AccessoryBlock:
    """Two or three accessories, in rounds."""

    performed: tuple[PerformedExercise, ...]
    rationale: BlockRationale


Segment = CoreLift | AccessorySingle | AccessorySuperset | AccessoryBlock


def performed_exercises(segment: Segment) -> tuple[PerformedExercise, ...]:
    """The exercises of a segment, in the order they are done."""
    if isinstance(segment, CoreLift | AccessorySingle):
        return (segment.performed,)
    return segment.performed


class Timing(NamedTuple):
    """Seconds of one segment; `total_seconds` is the sum of the others at the policy's pace."""

    setup_seconds: int
    work_seconds: int
    rest_seconds: int
    total_seconds: int


def single_timing(work_seconds: int, sets: int, rest_seconds: int, policy: CompressionPolicy) -> Timing:
    """One exercise alone: `work_seconds` over `sets` sets, `rest_seconds` between two of them."""
    return _timing(policy.setup_seconds, work_seconds, (sets - 1) * rest_seconds, policy)


def superset_timing(work_seconds: int, rounds: int, policy: CompressionPolicy) -> Timing:
    """Two exercises alternating: `work_seconds` of both over all rounds."""
    setup = policy.setup_seconds + policy.superset_extra_setup_seconds
    rest = rounds * policy.superset_transition_seconds + (rounds - 1) * policy.superset_round_rest_seconds
    return _timing(setup, work_seconds, rest, policy)


def block_timing(work_seconds: int, rounds: int, exercises: int, policy: CompressionPolicy) -> Timing:
    """Two or three exercises in rounds: `work_seconds` of all over all rounds."""
    setup = policy.setup_seconds + (exercises - 1) * policy.block_extra_setup_seconds
    rest = rounds * (exercises - 1) * policy.block_transition_seconds + (rounds - 1) * policy.block_round_rest_seconds
    return _timing(setup, work_seconds, rest, policy)


def segment_timing(segment: Segment, policy: CompressionPolicy) -> Timing:
    """The honest clock over one segment."""
    performed = performed_exercises(segment)
    work_seconds = sum(one.work_seconds for part in performed for one in part.sets)
    sets = len(performed[0].sets)
    match segment:
        case AccessorySuperset():
            return superset_timing(work_seconds, sets, policy)
        case AccessoryBlock():
            return block_timing(work_seconds, sets, len(performed), policy)
    return single_timing(work_seconds, sets, performed[0].rest_seconds, policy)


def programmed_seconds(exercise: Exercise, policy: CompressionPolicy) -> int:
    """How long the exercise takes as the programme has it: all sets, full rest, alone."""
    sets = len(exercise.sets)
    return single_timing(exercise.work_seconds[sets], sets, exercise.rest_seconds, policy).total_seconds


def session_seconds(segment_seconds: Sequence[int], policy: CompressionPolicy) -> int:
    """A session: its warm-up and the segments."""
    return policy.paced(policy.warm_up_seconds) + sum(segment_seconds)


def _timing(setup: int, work: int, rest: int, policy: CompressionPolicy) -> Timing:
    return Timing(setup, work, rest, policy.paced(setup + work + rest))
