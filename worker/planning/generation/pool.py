"""The exercises an athlete can do, in the order in which they are to be preferred."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from worker.domain.facts import Equipment, Muscle
from worker.planning.generation.dose import is_light
from worker.planning.generation.situation import Situation
from worker.reading.catalogue import CatalogueExercise, Pattern, Skill, for_generated_plans

_FREE_FIRST = (
    Equipment.BARBELL,
    Equipment.DUMBBELL,
    Equipment.KETTLEBELL,
    Equipment.CABLE,
    Equipment.MACHINE,
    Equipment.BODYWEIGHT,
    Equipment.BAND,
)
_JOINT_FRIENDLY_FIRST = (
    Equipment.MACHINE,
    Equipment.CABLE,
    Equipment.BAND,
    Equipment.BODYWEIGHT,
    Equipment.DUMBBELL,
    Equipment.KETTLEBELL,
)
_ACCESSORY_ORDER = (
    Equipment.DUMBBELL,
    Equipment.CABLE,
    Equipment.MACHINE,
    Equipment.KETTLEBELL,
    Equipment.BARBELL,
    Equipment.BAND,
    Equipment.BODYWEIGHT,
)

_INSTEAD: Mapping[Pattern, tuple[Pattern, ...]] = MappingProxyType(
    {
        Pattern.SQUAT: (Pattern.SQUAT, Pattern.LUNGE),
        Pattern.HINGE: (Pattern.HINGE,),
        Pattern.HORIZONTAL_PRESS: (Pattern.HORIZONTAL_PRESS,),
        Pattern.VERTICAL_PRESS: (Pattern.VERTICAL_PRESS,),
        Pattern.HORIZONTAL_PULL: (Pattern.HORIZONTAL_PULL,),
        Pattern.VERTICAL_PULL: (Pattern.VERTICAL_PULL, Pattern.HORIZONTAL_PULL),
    }
)
"""The patterns that can stand for a main movement, the closest first."""
_LED_BY: Mapping[Pattern, tuple[Muscle, ...]] = MappingProxyType(
    {
        Pattern.SQUAT: (Muscle.QUADRICEPS,),
        Pattern.HINGE: (Muscle.HAMSTRINGS, Muscle.GLUTES),
        Pattern.HORIZONTAL_PRESS: (Muscle.CHEST,),
        Pattern.VERTICAL_PRESS: (Muscle.SHOULDERS,),
        Pattern.HORIZONTAL_PULL: (Muscle.BACK,),
        Pattern.VERTICAL_PULL: (Muscle.BACK,),
    }
)
"""The muscles that a main movement must train first: a close-grip bench press is no bench press day's lift."""


@dataclass(frozen=True, slots=True)
class Pool:
    """Exercises by what they can be used for, the preferred first."""

    main: Mapping[Pattern, tuple[CatalogueExercise, ...]]
    by_muscle: Mapping[Muscle, tuple[CatalogueExercise, ...]]
    conditioning: tuple[CatalogueExercise, ...]


def pool(situation: Situation) -> Pool:
    """The exercises that the equipment, the athlete's skill and the purpose allow."""
    possible = [exercise for exercise in for_generated_plans() if _is_possible(exercise, situation)]
    rehabilitation = situation.purpose == "rehabilitation"
    lifts = sorted(possible, key=_preference(situation.skill, _JOINT_FRIENDLY_FIRST if rehabilitation else _FREE_FIRST))
    others = sorted(
        possible, key=_preference(situation.skill, _JOINT_FRIENDLY_FIRST if rehabilitation else _ACCESSORY_ORDER)
    )
    return Pool(
        main={pattern: _main(lifts, pattern, situation.skill) for pattern in _INSTEAD},
        by_muscle={muscle: tuple(one for one in others if one.primary is muscle) for muscle in Muscle},
        conditioning=tuple(one for one in reversed(possible) if one.pattern is Pattern.CONDITIONING),
    )


def _is_possible(exercise: CatalogueExercise, situation: Situation) -> bool:
    return (
        exercise.skill.level <= situation.skill.level
        and situation.equipment.issuperset(exercise.equipment)
        and situation.apparatus.issuperset(exercise.apparatus)
        and not (situation.purpose == "rehabilitation" and Equipment.BARBELL in exercise.equipment)
    )


def _preference(skill: Skill, order: Sequence[Equipment]) -> Callable[[CatalogueExercise], tuple[bool, int, int]]:
    rank = {piece: place for place, piece in enumerate(order)}

    def key(exercise: CatalogueExercise) -> tuple[bool, int, int]:
        worst = max(rank.get(piece, len(rank)) for piece in exercise.equipment)
        own_weight = exercise.equipment == (Equipment.BODYWEIGHT,)
        return is_light(exercise, skill), worst, skill.level - exercise.skill.level if own_weight else 0

    return key


def _main(lifts: Collection[CatalogueExercise], pattern: Pattern, skill: Skill) -> tuple[CatalogueExercise, ...]:
    """The exercises that can stand for a main movement: true core lifts first, the closest movement first."""
    closest = _INSTEAD[pattern]
    fitting = [one for one in lifts if one.pattern in closest and one.primary in _LED_BY[pattern]]
    return tuple(
        sorted(
            fitting,
            key=lambda one: (not one.core_lift or is_light(one, skill), closest.index(one.pattern)),
        )
    )
