"""The exercises a generated plan is made of, as data: `catalogue.json`, which `catalogue.schema.json` describes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any

from worker.domain.facts import Equipment, Muscle


class Pattern(StrEnum):
    """How the body moves."""

    SQUAT = "squat"
    HINGE = "hinge"
    LUNGE = "lunge"
    HORIZONTAL_PRESS = "horizontal_press"
    VERTICAL_PRESS = "vertical_press"
    HORIZONTAL_PULL = "horizontal_pull"
    VERTICAL_PULL = "vertical_pull"
    CARRY = "carry"
    CORE = "core"
    ISOLATION = "isolation"
    CONDITIONING = "conditioning"


class Apparatus(StrEnum):
    """What an exercise leans on or hangs from."""

    BENCH = "bench"
    PULL_UP_BAR = "pull_up_bar"


class Skill(StrEnum):
    """Who can do an exercise well; the same words as an athlete's proficiency."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"

    @property
    def level(self) -> int:
        """0 for a beginner, 2 for the advanced."""
        return _LEVELS[self]


_LEVELS = {Skill.BEGINNER: 0, Skill.INTERMEDIATE: 1, Skill.ADVANCED: 2}


@dataclass(frozen=True, slots=True)
class CatalogueExercise:
    """An exercise anyone's plan may hold."""

    id: str
    name: str
    pattern: Pattern
    primary: Muscle
    secondaries: tuple[Muscle, ...]
    equipment: tuple[Equipment, ...]
    """All of it is needed."""
    apparatus: tuple[Apparatus, ...]
    """Needed as well."""
    skill: Skill
    core_lift: bool
    """Whether it may lead a session as a core lift."""
    unilateral: bool
    """Done one side at a time: a set is both."""
    timed: bool
    """A set is counted in seconds."""


@cache
def catalogue() -> tuple[CatalogueExercise, ...]:
    """Every exercise, in the order of the file."""
    text = resources.files("worker.planning").joinpath("catalogue.json").read_text(encoding="utf-8")
    return tuple(_exercise(entry) for entry in json.loads(text)["exercises"])


def _exercise(entry: Mapping[str, Any]) -> CatalogueExercise:
    return CatalogueExercise(
        id=entry["id"],
        name=entry["name"],
        pattern=Pattern(entry["movementPattern"]),
        primary=Muscle(entry["primaryMuscleGroup"]),
        secondaries=tuple(Muscle(muscle) for muscle in entry["secondaryMuscleGroups"]),
        equipment=tuple(Equipment(piece) for piece in entry["equipment"]),
        apparatus=tuple(Apparatus(piece) for piece in entry["apparatus"]),
        skill=Skill(entry["skill"]),
        core_lift=entry["coreLift"],
        unilateral=entry["unilateral"],
        timed=entry["timed"],
    )
