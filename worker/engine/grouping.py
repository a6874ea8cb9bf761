"""Which exercises of a session may be done together, and how: the rules of supersets, blocks and drop sets of ours."""

from collections.abc import Sequence

from worker.domain.facts import Equipment, Muscle
from worker.domain.plan import Exercise
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import BLOCK, SUPERSET, BlockRationale, Kind, Reason, SupersetPriority

_ANTAGONISTS = {
    frozenset({Muscle.CHEST, Muscle.BACK}),
    frozenset({Muscle.BICEPS, Muscle.TRICEPS}),
    frozenset({Muscle.QUADRICEPS, Muscle.HAMSTRINGS}),
}
_SHARED = frozenset({Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.BAND})
"""What two accessories can both be done with at one place."""
_STRESS = frozenset({Equipment.MACHINE, Equipment.CABLE, Equipment.DUMBBELL, Equipment.BODYWEIGHT})
"""What a block of one muscle is done with: nothing that has to be racked."""
_CLUSTERED = frozenset({Equipment.DUMBBELL, Equipment.KETTLEBELL})
_DROPPED = frozenset({Equipment.MACHINE, Equipment.CABLE, Equipment.DUMBBELL})
"""What a drop set is done with: loads that change at once."""
_NO_STATION = frozenset({Equipment.BODYWEIGHT, Equipment.BAND})
_SHARED_STATION = frozenset({Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.CABLE})


def may_group(exercise: Exercise) -> bool:
    """Whether we may group this exercise with others at all."""
    facts = exercise.facts
    never = exercise.is_core_lift or facts.heavy or facts.ballistic or facts.conditioning or facts.drill
    return not never and facts.primary is not None and exercise.group is None


def may_pair(one: Exercise, two: Exercise, crowded_gym: bool) -> bool:
    """Whether nothing forbids these two in one group of ours, each of which may be grouped."""
    first, second = one.facts, two.facts
    if (first.grip_limited and second.grip_limited) or (first.axial_load and second.axial_load):
        return False
    tools = set(first.equipment), set(second.equipment)
    if all(Equipment.BARBELL in held for held in tools):
        return False
    if not crowded_gym or any(held and held <= _NO_STATION for held in tools):
        return True
    return bool(tools[0] & tools[1] & _SHARED_STATION)


def may_drop(exercise: Exercise) -> bool:
    """Whether a drop set may be made of this exercise."""
    facts = exercise.facts
    able = bool(facts.equipment) and set(facts.equipment) <= _DROPPED and exercise.working > 1
    never = exercise.is_core_lift or facts.heavy or facts.conditioning or facts.drill or exercise.group is not None
    return able and not never


def superset_priority(first: Exercise, second: Exercise) -> SupersetPriority | None:
    """Why these two accessories may be alternated; none where they may not."""
    one, two = first.facts, second.facts
    if one.primary is two.primary or one.primary is None or two.primary is None:
        return None
    if frozenset({one.primary, two.primary}) in _ANTAGONISTS:
        return SupersetPriority.ANTAGONIST
    if one.primary in two.secondaries or two.primary in one.secondaries:
        return None
    tools = set(one.equipment), set(two.equipment)
    if tools[0] & tools[1] & _SHARED or tools[0] == tools[1] == {Equipment.BODYWEIGHT}:
        return SupersetPriority.EQUIPMENT
    if set(one.secondaries).isdisjoint(two.secondaries):
        return SupersetPriority.NON_COMPETING
    return None


def block_rationale(exercises: Sequence[Exercise]) -> BlockRationale | None:
    """Why these two or three accessories may be done in rounds; none where they may not."""
    primaries = {exercise.facts.primary for exercise in exercises}
    if None in primaries:
        return None
    tools = [frozenset(exercise.facts.equipment) for exercise in exercises]
    if len(primaries) == 1 and all(held and held <= _STRESS for held in tools):
        return BlockRationale.METABOLIC_STRESS
    if len(exercises) == len(primaries) == 3 and frozenset.intersection(*tools) & _CLUSTERED:
        return BlockRationale.EQUIPMENT_CLUSTER
    return None


def grouping(exercises: Sequence[Exercise], policy: CompressionPolicy) -> tuple[Kind, Reason, float] | None:
    """How these may be grouped: two of one muscle in a block, of two in a superset, three in a block."""
    if len(exercises) == 2 and (priority := superset_priority(*exercises)):
        antagonist = priority is SupersetPriority.ANTAGONIST
        return SUPERSET, priority, policy.antagonist_quality if antagonist else policy.superset_quality
    if rationale := block_rationale(exercises):
        stress = rationale is BlockRationale.METABOLIC_STRESS
        return BLOCK, rationale, policy.metabolic_stress_quality if stress else policy.equipment_cluster_quality
    return None
