"""The catalogue of common exercises: `catalogue.json`, which `catalogue.schema.json` describes.

The reader looks up an exercise's facts here by its name; the generator makes its plans from these exercises.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any

from worker.domain.facts import Equipment, Facts, Muscle


class Pattern(StrEnum):
    """How the body moves."""

    SQUAT = "squat"
    HINGE = "hinge"
    LUNGE = "lunge"
    HORIZONTAL_PRESS = "horizontal_press"
    VERTICAL_PRESS = "vertical_press"
    HORIZONTAL_PULL = "horizontal_pull"
    VERTICAL_PULL = "vertical_pull"
    OLYMPIC_LIFT = "olympic_lift"
    PLYOMETRIC = "plyometric"
    CARRY = "carry"
    CORE = "core"
    ISOLATION = "isolation"
    CONDITIONING = "conditioning"
    MOBILITY = "mobility"


class Apparatus(StrEnum):
    """What an exercise needs to lean on or to hang from."""

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
    """An exercise that any plan may have."""

    id: str
    name: str
    other_names: tuple[str, ...]
    """Its other names: in English, shortened, in other languages."""
    pattern: Pattern
    primary: Muscle
    facts: Facts
    """All facts of the exercise, its primary muscle included."""
    equipment_varies: bool
    """Whether other equipment has the name as well: then the name does not tell the equipment."""
    apparatus: tuple[Apparatus, ...]
    """The apparatus needed besides the equipment."""
    skill: Skill
    core_lift: bool
    """Whether it may lead a session as a core lift."""
    in_generated_plans: bool
    """Whether the generator may choose it; the others are known to the reader only."""

    @property
    def facts_by_name(self) -> Facts:
        """The facts that the name alone tells."""
        return replace(self.facts, equipment=()) if self.equipment_varies else self.facts

    @property
    def secondaries(self) -> tuple[Muscle, ...]:
        """The muscles trained as well, each counting half."""
        return self.facts.secondaries

    @property
    def equipment(self) -> tuple[Equipment, ...]:
        """The equipment needed, all of it."""
        return self.facts.equipment

    @property
    def unilateral(self) -> bool:
        """Whether it is done one side at a time: a set is both sides."""
        return self.facts.unilateral

    @property
    def timed(self) -> bool:
        """Whether a set is counted in seconds."""
        return self.facts.timed


@cache
def catalogue() -> tuple[CatalogueExercise, ...]:
    """Every exercise, in the order of the file."""
    text = resources.files("worker.reading").joinpath("catalogue.json").read_text(encoding="utf-8")
    return tuple(_exercise(entry) for entry in json.loads(text)["exercises"])


@cache
def for_generated_plans() -> tuple[CatalogueExercise, ...]:
    """The exercises that the generator may choose, in the order of the file."""
    return tuple(one for one in catalogue() if one.in_generated_plans)


def _exercise(entry: Mapping[str, Any]) -> CatalogueExercise:
    return CatalogueExercise(
        id=entry["id"],
        name=entry["name"],
        other_names=(*entry["aliases"], *entry["translations"].values()),
        pattern=Pattern(entry["movementPattern"]),
        primary=Muscle(entry["primaryMuscleGroup"]),
        facts=_facts(entry),
        equipment_varies=entry["equipmentVaries"],
        apparatus=tuple(Apparatus(piece) for piece in entry["apparatus"]),
        skill=Skill(entry["skill"]),
        core_lift=entry["coreLift"],
        in_generated_plans=entry["inGeneratedPlans"],
    )


def _facts(entry: Mapping[str, Any]) -> Facts:
    return Facts(
        primary=Muscle(entry["primaryMuscleGroup"]),
        secondaries=tuple(Muscle(muscle) for muscle in entry["secondaryMuscleGroups"]),
        equipment=tuple(Equipment(piece) for piece in entry["equipment"]),
        heavy=entry["heavy"],
        grip_limited=entry["gripLimited"],
        axial_load=entry["axialLoad"],
        ballistic=entry["ballistic"],
        unilateral=entry["unilateral"],
        timed=entry["timed"],
        conditioning=entry["conditioning"],
        drill=entry["drill"],
    )
