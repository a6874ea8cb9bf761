"""Weeks to measure on: the real plans where they are at hand, and a seeded generator always."""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from worker.domain.facts import Equipment, Muscle
from worker.domain.plan import Microcycle, Plan
from worker.reading.reader import read

SHARED = Path(__file__).parents[3] / "shared"
FOLDERS = ("plans", "plans-as-written")

_MUSCLES = [muscle for muscle in Muscle if muscle not in (Muscle.OTHER, Muscle.FULL_BODY)]
_EQUIPMENT = [tool for tool in Equipment if tool not in (Equipment.OTHER, Equipment.CARDIO)]


def real_plans() -> Iterator[Plan]:
    """The plans beside the project, as services send and as people write them; none where they are absent."""
    for folder in FOLDERS:
        for path in sorted((SHARED / folder).glob("*.json")):
            yield read(json.loads(path.read_bytes()), plan_id=path.stem)


def generated_week(seed: int, sessions: int, exercises: int, sets: int) -> Microcycle:
    """A week of `sessions` sessions, each of `exercises` exercises of 1 to `sets` sets; the same for the same seed."""
    chance = random.Random(f"{seed}/{sessions}/{exercises}/{sets}")
    week = {"sessions": [_session(chance, exercises, sets) for _ in range(sessions)]}
    return read({"microcycles": [week]}).microcycles[0]


def _session(chance: random.Random, exercises: int, sets: int) -> dict[str, Any]:
    core_lifts = min(exercises, chance.choice((0, 1, 1, 2, 2, 3)))
    return {"exercises": [_exercise(chance, index, sets, index < core_lifts) for index in range(exercises)]}


def _exercise(chance: random.Random, index: int, sets: int, is_core_lift: bool) -> dict[str, Any]:
    primary, *others = chance.sample(_MUSCLES, 4)
    return {
        "name": f"Exercise {index + 1}",
        "isCoreLift": is_core_lift,
        "primaryMuscleGroup": primary,
        "secondaryMuscleGroups": others[: chance.choice((0, 0, 1, 2, 3))],
        "equipment": [Equipment.BARBELL if is_core_lift else chance.choice(_EQUIPMENT)],
        "sets": chance.randint(max(1, sets // 3), sets),
        "reps": chance.randint(3, 20),
        "restTime": chance.choice((60, 75, 90, 120, 150, 180)),
    }
