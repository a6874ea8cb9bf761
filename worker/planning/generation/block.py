"""Weeks in a row: three that build and one that is lighter, a season's maintenance, or a taper."""

import math
from dataclasses import dataclass

from worker.planning.generation.dose import MINIMUM
from worker.planning.generation.situation import Situation
from worker.planning.generation.week import Week, lighter

WEEKS = 4
TAPER_WEEKS = 2
LIGHTER_SHARE = 0.6
_TAPER_SHARES = {1: (0.5,), 2: (0.7, 0.5)}


@dataclass(frozen=True, slots=True)
class Stage:
    """One week of a block."""

    phase: str
    week: Week
    is_taper: bool = False
    more_effort: float = 0.0
    """RPE added to that of the week."""


def block(situation: Situation, week: Week) -> tuple[tuple[Stage, ...], str]:
    """The weeks to do, and the reason for them."""
    ahead = situation.days_to_competition
    count = WEEKS + 1 if ahead is None else max(1, math.ceil(ahead / 7))
    if ahead is not None and count <= WEEKS:
        return _towards(week, count), (
            f"The competition is {ahead:.0f} days away: volume falls to half, effort and frequency stay."
        )
    later = "" if ahead is None else f" The competition is {ahead:.0f} days away: the taper belongs to the next block."
    if situation.season == "inseason":
        return tuple(Stage("maintenance", week) for _ in range(WEEKS)), (
            f"{WEEKS} weeks alike: in season, what was built is kept with about half the sets at full effort.{later}"
        )
    step = 0.25 if situation.purpose == "rehabilitation" else 0.5
    building = tuple(Stage("accumulation", week, more_effort=step * number) for number in range(WEEKS - 1))
    deload = Stage("deload", lighter(week, LIGHTER_SHARE, MINIMUM), more_effort=-2 * step)
    return (*building, deload), (
        f"{WEEKS} weeks: effort rises by {step:g} RPE a week, then a lighter week with about {LIGHTER_SHARE:.0%} "
        f"of the sets, no muscle below its minimum.{later}"
    )


def _towards(week: Week, count: int) -> tuple[Stage, ...]:
    """Weeks up to a competition: the last two taper."""
    tapering = min(TAPER_WEEKS, count)
    building = (Stage("accumulation", week, more_effort=0.5 * number) for number in range(count - tapering))
    tapers = (Stage("taper", lighter(week, share, 0.0), is_taper=True) for share in _TAPER_SHARES[tapering])
    return (*building, *tapers)
