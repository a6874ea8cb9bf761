"""Dates, lengths and numbers as exports of logging apps write them, in several languages and locales."""

import re
from calendar import timegm
from datetime import UTC, datetime
from functools import cache

from babel.dates import get_month_names

LANGUAGES = ("en", "de", "es", "fr", "pt", "it", "nb", "nl", "sv", "da", "pl")
_NUMBER = re.compile(r"[+-]?\d{1,15}(\.\d{1,15})?", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?")
_TWELVE = re.compile(r"(?<![a-z])([ap])\.?\s?m\.?(?![a-z])")
_NUMBERS = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]+")
_LENGTH = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-z]*)")
_UNITS = {"d": 86_400, "h": 3_600, "st": 3_600, "u": 3_600, "m": 60, "s": 1}
"""Seconds by the beginning of a unit's name; hours are Stunden and uren, too."""
_COLONS = 3
_EPOCH = re.compile(r"\d{9,10}|\d{12,13}", re.ASCII)
_SECONDS_DIGITS = 10


def number(text: str) -> float | None:
    """A number with a decimal point or comma; none where it is anything else."""
    plain = text.strip().replace(",", ".")
    return float(plain) if _NUMBER.fullmatch(plain) else None


def length_seconds(text: str) -> float | None:
    """A length of time: 1h 5m, 45 min, 1:05:00, 65:00, or a number of seconds."""
    plain = text.strip().casefold()
    if (alone := number(plain)) is not None:
        return alone
    if re.fullmatch(r"\d{1,4}(:\d{1,2}){1,2}", plain, re.ASCII):
        places = [int(place) for place in plain.split(":")]
        hours, minutes, seconds = [0] * (_COLONS - len(places)) + places
        return hours * 3_600 + minutes * 60 + seconds
    found = _LENGTH.findall(plain)
    if not found or _LENGTH.sub("", plain).strip(" ,."):
        return None
    units = [_UNITS.get(unit[:2], _UNITS.get(unit[:1], 0)) for _, unit in found]
    if not all(units):
        return None
    return sum(float(amount.replace(",", ".")) * unit for (amount, _), unit in zip(found, units, strict=True))


def epoch_seconds(text: str) -> int | None:
    """Seconds from 1970 to that moment by the clock on the wall, or in a zone that is written; none where no date.

    2024-03-28 17:29:00, 2024-03-28T17:29:00Z, 28 Mar 2024, 17:29, Mar 28, 2024, 5:29 PM, 28.03.2024 17:29 and
    3/28/2024 5:29 PM are read, and seconds or milliseconds since 1970. Of 3/4/2024 the month comes first where the
    clock has twelve hours.
    """
    plain = " ".join(text.split())
    if _EPOCH.fullmatch(plain):
        return int(plain[:-3]) if len(plain) > _SECONDS_DIGITS else int(plain)
    try:
        exact = datetime.fromisoformat(plain)
    except ValueError:
        moment = _written(plain.casefold())
    else:
        moment = _in_utc(exact) if exact.tzinfo else exact
    return None if moment is None else timegm(moment.timetuple())


def _in_utc(moment: datetime) -> datetime | None:
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return None  # the first or the last day that a date can have


def _written(text: str) -> datetime | None:
    clock = _clock(text)
    if clock is None:
        return None
    rest, hour, minute, second = clock
    day = _day(rest, twelve=bool(_TWELVE.search(text)))
    try:
        return None if day is None else datetime(*day, hour, minute, second)
    except (ValueError, OverflowError):
        return None


def _clock(text: str) -> tuple[str, int, int, int] | None:
    """The text without its time of day, and the time: the last one, so that 28.03.2024 is not read as one."""
    found = list(_CLOCK.finditer(text))
    if not found:
        return None
    last = found[-1]
    hour, minute, second = int(last[1]), int(last[2]), int(last[3] or 0)
    if half := _TWELVE.search(text, last.end()):
        hour = hour % 12 + (12 if half[1] == "p" else 0)
    return text[: last.start()], hour, minute, second


def _day(text: str, *, twelve: bool) -> tuple[int, int, int] | None:
    """Year, month and day of the text; `twelve` says that its clock has twelve hours."""
    numbers = [int(each) for each in _NUMBERS.findall(text)[:4]]
    month = next((_months()[word] for word in _WORDS.findall(text) if word in _months()), None)
    if month is not None:
        if len(numbers) != 2:
            return None
        day, year = sorted(numbers)
        return year, month, day
    if len(numbers) != 3:
        return None
    first, second, third = numbers
    if first > 31:
        return first, second, third
    month_first = second > 12 or (first <= 12 and twelve and "." not in text)
    month, day = (first, second) if month_first else (second, first)
    return third if third > 99 else 2000 + third, month, day


@cache
def _months() -> dict[str, int]:
    """The numbers of months by their names, whole and short, in the languages above."""
    names: dict[str, int] = {}
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for month, name in get_month_names(width, context, language).items():
                    names.setdefault(name.casefold().rstrip("."), month)
    return names
