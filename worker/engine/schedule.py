"""The options chosen for a session become its segments, in the order they are done."""

from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import (
    AccessoryBlock,
    AccessorySingle,
    AccessorySuperset,
    CoreLift,
    PerformedExercise,
    Segment,
    SupersetPriority,
)
from worker.engine.options import Option
from worker.engine.settle import Settled


def in_order(session: Session, settled: Settled) -> tuple[Option, ...]:
    """Core lifts first, then accessories by their first exercise; an unchanged session keeps its programmed order."""

    def order(option: Option) -> tuple[bool, int]:
        first = option.members[0]
        return (not settled.unchanged and not session.exercises[first].is_core_lift, first)

    return tuple(sorted(settled.options, key=order))


def segment(session: Session, option: Option, policy: CompressionPolicy) -> Segment:
    """What doing an option looks like."""

    def performed(rest_seconds: int) -> tuple[PerformedExercise, ...]:
        exercises = (session.exercises[position] for position in option.members)
        return tuple(PerformedExercise(e, e.kept(option.sets), rest_seconds) for e in exercises)

    if option.rest_seconds is not None:
        (alone,) = performed(option.rest_seconds)
        return CoreLift(alone) if alone.exercise.is_core_lift else AccessorySingle(alone)
    if isinstance(option.grouping, SupersetPriority):
        first, second = performed(policy.superset_round_rest_seconds)
        return AccessorySuperset((first, second), option.grouping)
    assert option.grouping is not None
    return AccessoryBlock(performed(policy.block_transition_seconds), option.grouping)
