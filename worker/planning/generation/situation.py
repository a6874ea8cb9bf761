"""Reads what a request says about its athlete into plain values, and states every reading."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations
from types import MappingProxyType
from typing import Literal, TypeAlias

from msgspec import UNSET

from contracts.generated.events import PlanGenerationRequestedEvent
from worker.domain.facts import Equipment
from worker.planning.windows import windows
from worker.reading import vocabulary
from worker.reading.catalogue import Apparatus, Skill

Season: TypeAlias = Literal["offseason", "preseason", "inseason"]
Purpose: TypeAlias = Literal["general_fitness", "sport_performance", "muscle_building", "weight_loss", "rehabilitation"]

SHORTEST_WINDOW_SECONDS = 15 * 60
LONGEST_USEFUL_WINDOW_SECONDS = 90 * 60
DAY_MILLISECONDS = 24 * 3600 * 1000

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_USUAL_WEEKDAYS: Mapping[int, tuple[int, ...]] = MappingProxyType(
    {
        1: (3,),
        2: (1, 4),
        3: (1, 3, 5),
        4: (1, 2, 4, 5),
        5: (1, 2, 3, 5, 6),
        6: (1, 2, 3, 4, 5, 6),
        7: (1, 2, 3, 4, 5, 6, 7),
    }
)

_GYM = re.compile(
    r"(full |commercial |public |fitness |well equipped )?(gym|fitness cent(er|re))( access| membership)?"
)
_BENCH = re.compile(r"\bbench\b")
_BAR = re.compile(r"\b(pull ?up|chin ?up|dip|parallel bars?|gymnastic rings?|rings?|racks?)\b")
_STANDING_BESIDE = frozenset({Equipment.BARBELL, Equipment.MACHINE, Equipment.CABLE})
"""Where there is one of these, a bench and a bar to hang from are assumed."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of training; `window_seconds` is the time there is, none where nothing limits it."""

    weekday: int
    window_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """All that a plan is made from."""

    proficiency: Skill
    season: Season
    purpose: Purpose
    equipment: frozenset[Equipment]
    apparatus: frozenset[Apparatus]
    days: tuple[Day, ...]
    days_to_competition: float | None
    """Days to the competition; None where no competition is ahead."""

    @property
    def skill(self) -> Skill:
        """The skill that exercises are chosen for; in rehabilitation a beginner's, whoever the athlete is."""
        return Skill.BEGINNER if self.purpose == "rehabilitation" else self.proficiency


def read(request: PlanGenerationRequestedEvent) -> tuple[Situation, tuple[str, ...]]:
    """The situation, and how the request was read where it leaves a choice."""
    equipment, apparatus, of_equipment = available(request.equipment)
    days, of_days = training_days(request)
    ahead, of_competition = _competition(request)
    purpose: Purpose = "general_fitness" if request.purpose is UNSET else request.purpose
    of_purpose = ("No purpose is stated: the plan is for general fitness.",) if request.purpose is UNSET else ()
    situation = Situation(Skill(request.proficiency), request.season, purpose, equipment, apparatus, days, ahead)
    return situation, (*of_purpose, *of_equipment, *of_days, *of_competition)


def available(texts: Sequence[str]) -> tuple[frozenset[Equipment], frozenset[Apparatus], tuple[str, ...]]:
    """The equipment and apparatus that the athlete's words name, and how they were read; the body is always there."""
    equipment, apparatus = {Equipment.BODYWEIGHT}, set[Apparatus]()
    unknown = []
    for text in texts:
        words = vocabulary.normalised(text)
        known = vocabulary.equipment(text)
        if known is not None:
            equipment.add(known)
        elif _GYM.fullmatch(words):
            equipment.update(set(Equipment) - {Equipment.OTHER})
        if _BENCH.search(words):
            apparatus.add(Apparatus.BENCH)
        if _BAR.search(words):
            apparatus.add(Apparatus.PULL_UP_BAR)
        if known is None and not _GYM.fullmatch(words) and not _BENCH.search(words) and not _BAR.search(words):
            unknown.append(text)
    if not _STANDING_BESIDE.isdisjoint(equipment):
        apparatus.update(Apparatus)
    named = [str(piece) for piece in Equipment if piece in equipment]
    reasons = [f"Equipment: {', '.join(named)}."]
    if unknown:
        shown = ", ".join(repr(text[:40]) for text in unknown[:5])
        reasons.append(f"Equipment that is not known, and not used: {shown}{' …' if len(unknown) > 5 else ''}.")
    return frozenset(equipment), frozenset(apparatus), tuple(reasons)


def training_days(request: PlanGenerationRequestedEvent) -> tuple[tuple[Day, ...], tuple[str, ...]]:
    """The weekdays of training: as many as are wanted and available, inside the fixed schedules where there are any."""
    count = min(request.weekly_goal_days, request.availability_days)
    schedules = () if request.fixed_schedules is UNSET else request.fixed_schedules
    lengths, unread = windows(schedules)
    reasons = [f"A fixed schedule is left aside: {assumption.value}." for assumption in unread]
    usable = {weekday: seconds for weekday, seconds in lengths.items() if seconds >= SHORTEST_WINDOW_SECONDS}
    if lengths and not usable:
        reasons.append("No fixed schedule leaves a quarter of an hour: sessions are as short as they can be.")
        usable = dict.fromkeys(lengths, SHORTEST_WINDOW_SECONDS)
    if not usable:
        return tuple(Day(weekday) for weekday in _USUAL_WEEKDAYS[count]), (*reasons, _days_reason(request, count))
    if len(usable) < count:
        reasons.append(f"The fixed schedules leave {len(usable)} of {count} days.")
    chosen = _roomiest(usable, min(count, len(usable)))
    reasons.append(_days_reason(request, len(chosen)))
    reasons.append(f"Fixed schedules put training on {', '.join(WEEKDAYS[weekday - 1] for weekday in chosen)}.")
    return tuple(Day(weekday, usable[weekday]) for weekday in chosen), tuple(reasons)


def _days_reason(request: PlanGenerationRequestedEvent, count: int) -> str:
    wanted, possible = request.weekly_goal_days, request.availability_days
    return f"{count} {'day' if count == 1 else 'days'} a week: {wanted} wanted, {possible} available."


def _roomiest(usable: Mapping[int, int], count: int) -> tuple[int, ...]:
    """The weekdays with the most useful time; of equals, those spread most evenly over the week."""
    return min(
        combinations(sorted(usable), count),
        key=lambda days: (-sum(min(usable[day], LONGEST_USEFUL_WINDOW_SECONDS) for day in days), _unevenness(days)),
    )


def _unevenness(days: Sequence[int]) -> int:
    return sum(((after - before) % 7 or 7) ** 2 for before, after in zip(days, (*days[1:], days[0]), strict=True))


def _competition(request: PlanGenerationRequestedEvent) -> tuple[float | None, tuple[str, ...]]:
    if request.competition_date is UNSET:
        return None, ()
    try:
        date = datetime.fromisoformat(request.competition_date.upper())
    except ValueError:
        return None, (f"The competition date is left aside: {request.competition_date[:40]!r} is not one.",)
    date = date if date.tzinfo else date.replace(tzinfo=UTC)
    ahead = (date.timestamp() * 1000 - request.timestamp) / DAY_MILLISECONDS
    if ahead < 0:
        return None, ("The competition is over: nothing tapers.",)
    return ahead, ()
