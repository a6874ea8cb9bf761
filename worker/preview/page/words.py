"""Figures and names as people read them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from worker.domain.ramp import OF_THE_LOAD
from worker.preview.page.outcome import ExerciseSet, RampSet
from worker.text import clock, counted

__all__ = [
    "Amount",
    "amounts",
    "clock",
    "counted",
    "minutes",
    "percent",
    "plain",
    "ramp",
    "ramp_up",
    "turns",
    "whole_percent",
    "working",
]

WARM_UP = "warm_up"
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_RANGE = re.compile(r"(?<=\d)\s?-\s?(?=\d)")
_PERCENT = re.compile(r"(?<=\d)\s*%")
_LONGEST_UNBROKEN = 24
_WHOLE = 1 - 1e-9


@dataclass(frozen=True, slots=True)
class Amount:
    """Sets alike in a row."""

    reps: str
    """The sets and repetitions, as in 3 × 6, or the repetitions alone, as in 6."""
    load: str
    """The load, as in 80 kg; empty if the plan names none."""


def plain(text: str) -> str:
    """`text` without control or direction characters, which could disguise it or what stands beside it."""
    return "".join(c for c in text if c not in _DIRECTIONS and unicodedata.category(c) not in ("Cc", "Cs"))


def minutes(seconds: int) -> str:
    """Format a time in whole minutes, rounded up: the page never shows less than it takes."""
    return f"{-(-seconds // 60)}"


def percent(share: float) -> str:
    """A share to the tenth of a percent; 100 % only where nothing at all is missing."""
    shown = f"{share:.1%}"
    return "99.9\u00a0%" if shown == "100.0%" and share < _WHOLE else shown.replace(".0%", "%").replace("%", "\u00a0%")


def whole_percent(share: float) -> str:
    """A share in whole percent; 100 % only where nothing at all is missing."""
    return f"{min(round(share * 100), 100 if share >= _WHOLE else 99)}\u00a0%"


def amounts(sets: Sequence[ExerciseSet]) -> tuple[Amount, ...]:
    """The sets of an exercise done alone, those alike in a row together: 3 × 6 at 80 kg."""
    return tuple(
        Amount(f"{len(list(same))}\u00a0×\u00a0{reps}", load)
        for (reps, load), same in groupby((_reps(one), _load(one)) for one in sets)
    )


def turns(sets: Sequence[ExerciseSet], rounds: int) -> tuple[Amount, ...]:
    """The sets of an exercise that takes turns: 12 at 15 kg if all rounds are the same, else each set."""
    told = [(reps, load, len(list(same))) for (reps, load), same in groupby((_reps(s), _load(s)) for s in sets)]
    if len(told) == 1 and told[0][2] == rounds:
        return (Amount(told[0][0], told[0][1]),)
    return tuple(Amount(f"{count}\u00a0×\u00a0{reps}", load) for reps, load, count in told)


def ramp(sets: Sequence[ExerciseSet]) -> tuple[Amount, ...]:
    """The warm-up sets, one by one: 8 at 20 kg, 5 at 40 kg."""
    return tuple(Amount(_reps(one), _load(one)) for one in sets if one.type == WARM_UP)


def ramp_up(sets: Sequence[RampSet]) -> tuple[Amount, ...]:
    """The sets that lead up to a load; only the last says "of the load": 8 at 40 %, 5 at 60 % of the load."""
    *first, last = [_PERCENT.sub(" %", plain(one.load)) for one in sets]
    loads = [*(load.removesuffix(OF_THE_LOAD) for load in first), last]
    return tuple(Amount(str(one.reps), _unbroken(load)) for one, load in zip(sets, loads, strict=True))


def working(sets: Sequence[ExerciseSet]) -> list[ExerciseSet]:
    """The sets that are no warm-up sets."""
    return [one for one in sets if one.type != WARM_UP]


def _reps(one: ExerciseSet) -> str:
    return _unbroken(_RANGE.sub("–", plain(str(one.reps)).strip()))


def _load(one: ExerciseSet) -> str:
    load = plain(one.load).strip().removeprefix("@") if isinstance(one.load, str) else ""
    return _unbroken(_PERCENT.sub(" %", load))


def _unbroken(text: str) -> str:
    """Return the text with unbreakable spaces, unless it is too long for one line."""
    return text.replace(" ", "\u00a0") if len(text) <= _LONGEST_UNBROKEN else text
