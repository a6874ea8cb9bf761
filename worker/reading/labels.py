"""Words that stand for one of a few values: types of sets and days of the week."""

import math
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from babel import Locale

from worker.domain.sets import SetType
from worker.reading.amounts import folded, tokens
from worker.reading.once import read_once

# The first row with a word in the label wins: a drop set to failure is a drop set. Words as folded, run together.
_TYPES: Mapping[SetType, str] = MappingProxyType(
    {
        SetType.WARM_UP: "warm warmup warmups wu feeder feeders ramp ramping rampup acclimation primer activation "
        "aufwarmen aufwarmsatz aufwarmsatze einstieg calentamiento aproximacion echauffement riscaldamento "
        "avvicinamento aquecimento aproximacao oppvarming uppvarmning",
        SetType.BACK_OFF: "backoff backdown downset",
        SetType.DROP: "drop drops dropset dropsets strip stripset reduktionssatz dropsatz descendente degressive "
        "degressif",
        SetType.REST_PAUSE: "restpause restpaused myo myorep myoreps",
        SetType.CLUSTER: "cluster clusters clusterset",
        SetType.AMRAP: "amrap amraps plusset max",
        SetType.FAILURE: "failure fail muskelversagen versagen fallo echec cedimento falha utmattelse burnout",
        SetType.TIMED: "timed time duration hold isometric isometrisch zeit",
        SetType.WORKING: "working work worksets normal regular standard straight top topset main heavy arbeitssatz "
        "arbeitssatze efectiva efectivas efectivo travail effective lavoro allenante trabalho arbeidssett arbetsset "
        "principal",
    }
)
_TYPE_WORDS = MappingProxyType({word: kind for kind, words in _TYPES.items() for word in words.split()})
_TWO_WORDS = MappingProxyType(
    {
        ("back", "off"): SetType.BACK_OFF,
        ("back", "down"): SetType.BACK_OFF,
        ("rest", "pause"): SetType.REST_PAUSE,
        ("as", "many"): SetType.AMRAP,
    }
)
_LETTERS = MappingProxyType(
    {"w": SetType.WARM_UP, "n": SetType.WORKING, "d": SetType.DROP, "f": SetType.FAILURE, "ws": SetType.WORKING}
)

_LANGUAGES = ("en", "de", "es", "fr", "pt", "it", "nb", "sv", "tr")
"""Where two languages give one abbreviation to different days, the first here wins."""
_WRITTEN_BESIDE = MappingProxyType({"tues": 2, "weds": 3, "thur": 4, "thurs": 4})
_DAY_WORDS = frozenset({"day", "tag", "dia", "jour", "giorno", "dag", "gun", "d", "weekday"})
SUNDAY = 7


@read_once
def set_type(value: str) -> SetType | None:
    """The type of a set by the plan's word or letter for it; None where that is not known."""
    words = [word for word in tokens(folded(value)) if word.isalpha()]
    if len(words) == 1 and words[0] in _LETTERS:
        return _LETTERS[words[0]]
    found = {_TYPE_WORDS[word] for word in words if word in _TYPE_WORDS}
    found |= {_TWO_WORDS[pair] for pair in pairwise(words) if pair in _TWO_WORDS}
    return next((kind for kind in _TYPES if kind in found), None)


@read_once
def weekday(value: str | int | float) -> int | None:
    """The day of the week, 1 (Monday) to 7: a number, "Day 3", or a name or its abbreviation in nine languages.

    0 is Sunday. Of several names the first counts; None where there is neither name nor such a number.
    """
    if not isinstance(value, str):
        is_whole = not isinstance(value, bool) and math.isfinite(value) and float(value).is_integer()
        return _day_of_number(int(value)) if is_whole else None
    words = [word for word in tokens(folded(value)) if word[0].isalnum()]
    names = _names()
    if len(words) == 1 and words[0] in names:
        return names[words[0]]
    # Two letters are too short to be a day among other words.
    named = (names.get(word, names.get(word.removesuffix("s"))) for word in words if len(word) > 2)
    day = next((day for day in named if day is not None), None)
    return day if day is not None else _numbered(words)


def _numbered(words: list[str]) -> int | None:
    numbers = [word for position, word in enumerate(words) if word.isdecimal() and _counts_days(words, position)]
    return _day_of_number(int(numbers[0])) if numbers and len(numbers[0]) == 1 else None


def _counts_days(words: list[str], position: int) -> bool:
    return len(words) == 1 or (position > 0 and words[position - 1] in _DAY_WORDS)


def _day_of_number(number: int) -> int | None:
    return number or SUNDAY if 0 <= number <= SUNDAY else None


@cache
def _names() -> Mapping[str, int]:
    """The folded names of the days, in full and abbreviated; of those with a hyphen the first word too."""
    found: dict[str, int] = dict(_WRITTEN_BESIDE)
    for language in _LANGUAGES:
        days = Locale(language).days
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated", "short"):
                for day, name in days[context].get(width, {}).items():
                    first = next(iter(tokens(folded(name))), "")
                    found.setdefault(first, int(day) + 1)
    return MappingProxyType(found)
