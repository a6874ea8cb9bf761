"""Writes a plan in the words of the contracts, as a coach would hand it in."""

import math
from collections.abc import Sequence
from typing import Any

from worker.planning.generation.block import Stage
from worker.planning.generation.situation import Situation
from worker.planning.generation.week import PlannedSession, Programmed

PURPOSES = {
    "general_fitness": "General fitness",
    "sport_performance": "Sport performance",
    "muscle_building": "Muscle building",
    "weight_loss": "Weight loss",
    "rehabilitation": "Rehabilitation",
}
SEASONS = {"offseason": "off-season", "preseason": "pre-season", "inseason": "in season"}


def document(plan_id: str, user_id: str, situation: Situation, stages: Sequence[Stage]) -> dict[str, Any]:
    """The plan document of these weeks."""
    days = len(situation.days)
    purpose, season = PURPOSES[situation.purpose], SEASONS[situation.season]
    return {
        "id": plan_id,
        "userId": user_id,
        "name": f"{purpose}, {days} {'day' if days == 1 else 'days'} a week",
        "description": f"{purpose} for {_article(situation.proficiency)} {situation.proficiency} athlete, {season}.",
        "duration": len(stages),
        "microcycles": [_microcycle(plan_id, number, stage) for number, stage in enumerate(stages, start=1)],
    }


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"


def _microcycle(plan_id: str, number: int, stage: Stage) -> dict[str, Any]:
    return {
        "id": f"{plan_id}-week-{number}",
        "weekNumber": number,
        "name": f"Week {number}",
        "phase": stage.phase,
        "sessions": [
            _session(f"{plan_id}-{number}-{place}", session, stage.more_effort)
            for place, session in enumerate(stage.week, start=1)
        ],
    }


def _session(identifier: str, session: PlannedSession, more_effort: float) -> dict[str, Any]:
    return {
        "id": identifier,
        "dayOfWeek": session.day.weekday,
        "name": session.kind.name,
        "duration": math.ceil(session.seconds / 60),
        "exercises": [_exercise(one, more_effort) for one in session.exercises],
    }


def _exercise(one: Programmed, more_effort: float) -> dict[str, Any]:
    exercise, effort = one.exercise, one.prescription.effort + more_effort
    return {
        "id": exercise.id,
        "name": exercise.name,
        "isCoreLift": one.is_core_lift,
        "metadata": {"isCoreLift": one.is_core_lift, "movementPattern": str(exercise.pattern)},
        "equipment": [str(piece) for piece in exercise.equipment],
        "primaryMuscleGroup": str(exercise.primary),
        "secondaryMuscleGroups": [str(muscle) for muscle in exercise.secondaries],
        "sets": one.sets,
        "reps": one.prescription.reps,
        "rpe": int(effort) if effort.is_integer() else effort,
        "restSeconds": one.prescription.rest_seconds,
    }
