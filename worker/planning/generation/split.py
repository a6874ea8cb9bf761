"""How a week is split: which muscles and which main movements each session is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from worker.domain.facts import Muscle
from worker.planning.generation.situation import Situation
from worker.reading.catalogue import Pattern, Skill


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of session."""

    name: str
    muscles: tuple[Muscle, ...]
    """The muscles that the session trains directly."""
    main: tuple[Pattern, ...]
    """The movements that the session opens with, in order."""


_UPPER = (Muscle.CHEST, Muscle.BACK, Muscle.SHOULDERS, Muscle.BICEPS, Muscle.TRICEPS, Muscle.CORE)
_LOWER = (Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES, Muscle.CORE)
_PUSH = (Muscle.CHEST, Muscle.SHOULDERS, Muscle.TRICEPS, Muscle.CORE)
_PULL = (Muscle.BACK, Muscle.BICEPS, Muscle.CORE)
_ALL = (*_UPPER[:-1], *_LOWER)

FULL_BODY = Kind("Full Body", _ALL, (Pattern.SQUAT, Pattern.HORIZONTAL_PRESS, Pattern.HORIZONTAL_PULL))
FULL_BODY_A = Kind("Full Body A", _ALL, (Pattern.SQUAT, Pattern.HORIZONTAL_PRESS))
FULL_BODY_B = Kind("Full Body B", _ALL, (Pattern.HINGE, Pattern.VERTICAL_PULL))
FULL_BODY_C = Kind("Full Body C", _ALL, (Pattern.SQUAT, Pattern.VERTICAL_PRESS))
UPPER_A = Kind("Upper A", _UPPER, (Pattern.HORIZONTAL_PRESS, Pattern.HORIZONTAL_PULL))
UPPER_B = Kind("Upper B", _UPPER, (Pattern.VERTICAL_PRESS, Pattern.VERTICAL_PULL))
LOWER_A = Kind("Lower A", _LOWER, (Pattern.SQUAT, Pattern.HINGE))
LOWER_B = Kind("Lower B", _LOWER, (Pattern.HINGE, Pattern.SQUAT))
PUSH_A = Kind("Push A", _PUSH, (Pattern.HORIZONTAL_PRESS, Pattern.VERTICAL_PRESS))
PUSH_B = Kind("Push B", _PUSH, (Pattern.VERTICAL_PRESS, Pattern.HORIZONTAL_PRESS))
PULL_A = Kind("Pull A", _PULL, (Pattern.VERTICAL_PULL, Pattern.HORIZONTAL_PULL))
PULL_B = Kind("Pull B", _PULL, (Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL))
LEGS_A = Kind("Legs A", _LOWER, LOWER_A.main)
LEGS_B = Kind("Legs B", _LOWER, LOWER_B.main)

_FEW_DAYS: Mapping[int, tuple[Kind, ...]] = MappingProxyType(
    {
        1: (FULL_BODY,),
        2: (FULL_BODY_A, FULL_BODY_B),
        3: (FULL_BODY_A, FULL_BODY_B, FULL_BODY_C),
        4: (UPPER_A, LOWER_A, UPPER_B, LOWER_B),
    }
)
_SIMPLE: Mapping[int, tuple[Kind, ...]] = MappingProxyType(
    {
        **_FEW_DAYS,
        5: (UPPER_A, LOWER_A, FULL_BODY_B, UPPER_B, LOWER_B),
        6: (UPPER_A, LOWER_A, UPPER_B, LOWER_B, UPPER_A, LOWER_A),
        7: (UPPER_A, LOWER_A, UPPER_B, LOWER_B, UPPER_A, LOWER_A, FULL_BODY_B),
    }
)
_DIVIDED: Mapping[int, tuple[Kind, ...]] = MappingProxyType(
    {
        **_FEW_DAYS,
        5: (UPPER_A, LOWER_A, PUSH_B, PULL_A, LEGS_B),
        6: (PUSH_A, PULL_A, LEGS_A, PUSH_B, PULL_B, LEGS_B),
        7: (PUSH_A, PULL_A, LEGS_A, PUSH_B, PULL_B, LEGS_B, FULL_BODY_C),
    }
)


def split(situation: Situation) -> tuple[tuple[Kind, ...], str]:
    """The week's sessions in order, and the reason for them.

    Every muscle comes up at least twice a week if there are two days or more. Push, pull and legs apart suit those who
    can use much work for few muscles in one session; beginners and rehabilitation stay with larger groups.
    """
    count = len(situation.days)
    kinds = (_SIMPLE if situation.skill is Skill.BEGINNER else _DIVIDED)[count]
    names = list(dict.fromkeys(kind.name.removesuffix(" A").removesuffix(" B").removesuffix(" C") for kind in kinds))
    why = "each muscle once" if count == 1 else "each muscle at least twice a week"
    return kinds, f"Split over {count} {'day' if count == 1 else 'days'}: {', '.join(names)}, so {why}."
