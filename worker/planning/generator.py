"""Makes a plan from a request alone: equal requests give equal plans, and every choice has its reason."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from contracts.generated.events import PlanGenerationRequestedEvent
from worker.domain.facts import Muscle
from worker.planning.generation import dose, situation
from worker.planning.generation.block import Stage, block
from worker.planning.generation.document import PURPOSES, SEASONS, document
from worker.planning.generation.dose import MAJOR, MINIMUM
from worker.planning.generation.pool import pool
from worker.planning.generation.situation import Situation
from worker.planning.generation.split import split
from worker.planning.generation.week import Week, effective_sets, plan_week

GENERATED_PREFIX = "generated-"
"""How the id of every generated plan begins."""


@dataclass(frozen=True, slots=True)
class Generated:
    """A plan document, and the reasons for it, one sentence each."""

    document: dict[str, Any]
    reasons: tuple[str, ...]

    @property
    def plan_id(self) -> str:
        """The plan's id, which its request decides."""
        return str(self.document["id"])


def generate(request: PlanGenerationRequestedEvent) -> Generated:
    """The plan for the athlete of this request."""
    athlete, of_reading = situation.read(request)
    kinds, of_split = split(athlete)
    aim = dose.aims(athlete)
    exercises = pool(athlete)
    week = plan_week(athlete, kinds, exercises, aim, brisk=False)
    brisk = False
    if _short_of(week):
        hurried = plan_week(athlete, kinds, exercises, aim, brisk=True)
        brisk = len(_short_of(hurried)) < len(_short_of(week))
        week = hurried if brisk else week
    stages, of_block = block(athlete, week)
    reasons = (
        *of_reading,
        of_split,
        *_dose_reasons(athlete, week, aim, brisk=brisk),
        of_block,
        *_shortfalls(stages),
    )
    return Generated(document(plan_id(request.user_id, request.event_id), request.user_id, athlete, stages), reasons)


def plan_id(user_id: str, event_id: str) -> str:
    """The id of the plan made for that athlete's request."""
    digest = hashlib.sha256(f"{len(user_id)}:{user_id}{event_id}".encode()).hexdigest()
    return f"{GENERATED_PREFIX}{digest[:20]}"


def _short_of(week: Week) -> tuple[Muscle, ...]:
    volume = effective_sets(week)
    return tuple(muscle for muscle in MAJOR if volume[muscle] < MINIMUM)


def _dose_reasons(athlete: Situation, week: Week, aim: Mapping[Muscle, float], *, brisk: bool) -> tuple[str, ...]:
    volume = effective_sets(week)
    whose = f"{PURPOSES[athlete.purpose].lower()}, {athlete.proficiency}, {SEASONS[athlete.season]}"
    reasons = [
        f"Aim: {aim[Muscle.CHEST]:g} effective sets a muscle and week, {aim[Muscle.CORE]:g} of core and calves, at "
        f"least {MINIMUM:g} of each ({whose})."
    ]
    below = [f"{muscle} {volume[muscle]:g}" for muscle in MAJOR if MINIMUM <= volume[muscle] < aim[muscle]]
    if below:
        reasons.append(f"Below the aim, as time and balance allow no more: {', '.join(below)}.")
    if brisk:
        reasons.append("Rests are short, so that more muscles reach their minimum in the time there is.")
    short = [session.kind.name for session in week if session.seconds < dose.FULL_SESSION_SECONDS]
    if short:
        reasons.append(f"Under 45 minutes, as the time or the dose allows no more: {', '.join(dict.fromkeys(short))}.")
    return tuple(reasons)


def _shortfalls(stages: Sequence[Stage]) -> tuple[str, ...]:
    """A line for each muscle and each kind of week that leaves the muscle below its minimum."""
    lines: dict[tuple[Muscle, float, str], list[int]] = {}
    for number, stage in enumerate(stages, start=1):
        volume = effective_sets(stage.week)
        why = (
            "a taper halves the volume"
            if stage.is_taper
            else "neither the minutes nor the balance of push and pull allow more"
        )
        for muscle in MAJOR:
            if volume[muscle] < MINIMUM:
                lines.setdefault((muscle, volume[muscle], why), []).append(number)
    return tuple(
        f"{muscle}: {sets:g} of at least {MINIMUM:g} effective sets in {_weeks(numbers)}, as {why}."
        for (muscle, sets, why), numbers in lines.items()
    )


def _weeks(numbers: Sequence[int]) -> str:
    return f"week {numbers[0]}" if len(numbers) == 1 else f"weeks {', '.join(map(str, numbers))}"
