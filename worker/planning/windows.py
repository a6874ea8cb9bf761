"""The time a request's fixed schedules leave on each weekday."""

import re
from collections.abc import Sequence

from contracts.generated.events import FixedSchedule
from worker.domain.plan import Assumption

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TIME = re.compile(r"\s*(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?\s*([ap]m?)?\.?\s*", re.IGNORECASE)
_SHORTEST_NAME = 2
_DAY_SECONDS = 24 * 3600


def windows(schedules: Sequence[FixedSchedule]) -> tuple[dict[int, int], tuple[Assumption, ...]]:
    """Seconds on each weekday, 1 (Monday) to 7, that has a window; those of the longest where it has several.

    A window that ends before it starts runs past midnight. One that cannot be read limits nothing and is an assumption.
    """
    seconds: dict[int, int] = {}
    unread: list[Assumption] = []
    for index, schedule in enumerate(schedules):
        day, start, end = weekday(schedule.day), _seconds(schedule.start), _seconds(schedule.end)
        if day is None or start is None or end is None or start == end:
            text = f"{schedule.day} {schedule.start}-{schedule.end}"[:64]
            unread.append(Assumption(f"fixedSchedules[{index}]", "window", f"none, as {text!r} is not one"))
            continue
        length = end - start if end > start else end - start + _DAY_SECONDS
        seconds[day] = max(seconds.get(day, 0), length)
    return seconds, tuple(unread)


def weekday(text: str) -> int | None:
    """The weekday, 1 (Monday) to 7, of an English name, its beginning, or a number in which 0 and 7 are Sunday."""
    word = text.strip().casefold().rstrip(".")
    if word.isascii() and word.isdigit() and int(word) <= len(_DAYS):
        return int(word) or len(_DAYS)
    if len(word) < _SHORTEST_NAME:
        return None
    return next((number for number, name in enumerate(_DAYS, start=1) if name.startswith(word.removesuffix("s"))), None)


def _seconds(text: str) -> int | None:
    """Seconds since midnight; none where the text is no time of day."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hours, minutes, seconds = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    half = (match[4] or "").lower()
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half.startswith("p") else 0)
    if hours > 24 or minutes > 59 or seconds > 59:
        return None
    return hours * 3600 + minutes * 60 + seconds
