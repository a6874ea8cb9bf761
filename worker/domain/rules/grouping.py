"""Section 4: what may be grouped with what, and why."""

from collections.abc import Sequence
from itertools import combinations

from worker.domain.asked import Supersets
from worker.domain.facts import Equipment, Muscle
from worker.domain.plan import Exercise
from worker.domain.policy import CompressionPolicy

_OPPOSED = [{Muscle.CHEST, Muscle.BACK}, {Muscle.BICEPS, Muscle.TRICEPS}, {Muscle.QUADRICEPS, Muscle.HAMSTRINGS}]
_SHARED_BY_TWO = {Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.BAND}
_SHARED_BY_THREE = {Equipment.DUMBBELL, Equipment.KETTLEBELL}
_FOR_STRESS = {Equipment.MACHINE, Equipment.CABLE, Equipment.DUMBBELL, Equipment.BODYWEIGHT}
_FOR_DROPS = {Equipment.MACHINE, Equipment.CABLE, Equipment.DUMBBELL}
_NO_STATION = {Equipment.BODYWEIGHT, Equipment.BAND}
_ONE_STATION = {Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.CABLE}


def forbidden(policy: CompressionPolicy) -> bool:
    """Whether the policy forbids that exercises take turns."""
    return policy.supersets is Supersets.NONE


def never(exercises: Sequence[Exercise], policy: CompressionPolicy) -> list[str]:
    """The reasons why the engine must never group these exercises."""
    found = [
        f"{exercise.id} {reason}"
        for exercise in exercises
        for reason, applies in (
            ("is a core lift", exercise.is_core_lift),
            ("is a heavy lift", exercise.facts.heavy),
            ("is ballistic", exercise.facts.ballistic),
            ("is conditioning", exercise.facts.conditioning),
            ("is a drill", exercise.facts.drill),
            ("trains nobody knows what", exercise.facts.primary is None),
            ("is in a group of the coach's", exercise.group is not None),
        )
        if applies
    ]
    for one, two in combinations(exercises, 2):
        found += (
            f"{one.id} and {two.id} {reason}"
            for reason, applies in (
                ("both tire the grip", one.facts.grip_limited and two.facts.grip_limited),
                ("both load the spine", one.facts.axial_load and two.facts.axial_load),
                ("both need a barbell", _both_hold(one, two, Equipment.BARBELL)),
                ("need different stations in a crowded gym", policy.crowded_gym and _need_two_stations(one, two)),
            )
            if applies
        )
    return found


def _both_hold(one: Exercise, two: Exercise, tool: Equipment) -> bool:
    return tool in one.facts.equipment and tool in two.facts.equipment


def _need_two_stations(one: Exercise, two: Exercise) -> bool:
    tools = [set(exercise.facts.equipment) for exercise in (one, two)]
    if any(held and not held - _NO_STATION for held in tools):
        return False
    return not any(_both_hold(one, two, tool) for tool in _ONE_STATION)


def superset_reason(one: Exercise, two: Exercise) -> str | None:
    """Why these two may be alternated; none where their muscles or equipment do not allow it."""
    first, second = one.facts, two.facts
    if first.primary == second.primary:
        return None
    if {first.primary, second.primary} in _OPPOSED:
        return "antagonist"
    if first.primary in second.secondaries or second.primary in first.secondaries:
        return None
    body = (Equipment.BODYWEIGHT,)
    if any(_both_hold(one, two, tool) for tool in _SHARED_BY_TWO) or first.equipment == second.equipment == body:
        return "equipment"
    in_common = {first.primary, *first.secondaries} & {second.primary, *second.secondaries}
    return None if in_common else "non_competing"


def block_reason(exercises: Sequence[Exercise]) -> str | None:
    """Why these may be done in rounds; none where their muscles or equipment do not allow it."""
    primaries = [exercise.facts.primary for exercise in exercises]
    tools = [set(exercise.facts.equipment) for exercise in exercises]
    if len(set(primaries)) == 1 and len(exercises) in (2, 3):
        return "metabolic_stress" if all(held and not held - _FOR_STRESS for held in tools) else None
    if len(set(primaries)) == len(exercises) == 3 and _SHARED_BY_THREE.intersection(*tools):
        return "equipment_cluster"
    return None


def may_drop(exercise: Exercise, policy: CompressionPolicy) -> bool:
    """Whether a drop set may be made of the exercise."""
    tools = set(exercise.facts.equipment)
    able = policy.drop_sets and exercise.working > 1 and bool(tools) and not tools - _FOR_DROPS
    facts = exercise.facts
    barred = exercise.is_core_lift or facts.heavy or facts.drill or facts.conditioning or exercise.group is not None
    return able and not barred
