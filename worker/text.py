"""Format sets, rests and times as people write them, for the terminal and the page."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

_PERCENT = re.compile(r"(?<=\d)\s*%")
_KILOS = re.compile(r"(?<=\d)(kg|lbs?)\b", re.IGNORECASE)
_RANGE = re.compile(r"(?<=\d)\s?-\s?(?=\d)")
_SECONDS = re.compile(r"(?<=\d)\s?(?:s|secs?|seconds?)\b", re.IGNORECASE)
_NO_LOAD = re.compile(r"[-–—]|0+(\.0+)?( (kg|lbs?|%))?", re.IGNORECASE)
_LONG = re.compile(r"(\d{3,}) s")
_MINUTES_FROM = 120
"""The least seconds of a set that is shown in minutes."""


class Row(NamedTuple):
    """The parts of a set that are shown."""

    reps: int | str
    load: str = ""
    note: str = ""
    """The purpose of a set that is not a working set: warm-up, drop ..."""


def clock(seconds: int) -> str:
    """Format a time in minutes and seconds, as in 29:30."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def counted(number: int, noun: str) -> str:
    """Format a number of things, as in 1 set or 3 sets."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def visible(text: str) -> str:
    """Return the text on one line, without control and direction characters."""
    return "".join(c for c in " ".join(text.split()) if unicodedata.category(c) not in ("Cc", "Cf", "Cs"))


def sets(rows: Sequence[Row]) -> str:
    """Format sets, equal ones in a row together: "5 at 70 %, 3 × 3 at 82.5 %"."""
    return ", ".join(doses(rows))


def doses(rows: Sequence[Row]) -> list[str]:
    """Format sets as a list: ["5 at 70 %", "3 × 3 at 82.5 %"]; a single set is "1 × 5 at 70 %", a single piece of
    conditioning "20 min"."""
    alike = [(told, len(list(same))) for told, same in groupby(map(dose, rows))]
    is_run = len(alike) == 1 and alike[0][0].endswith(" min")
    return [f"{count} × {told}" if count > 1 or len(alike) + is_run == 1 else told for told, count in alike]


def dose(row: Row) -> str:
    """Format one set: "6 at 80 kg"."""
    reps = _in_minutes(_SECONDS.sub(" s", ranges(visible(str(row.reps)))))
    load = _PERCENT.sub(" %", _KILOS.sub(r" \1", ranges(visible(row.load)).removeprefix("@").strip()))
    if not load or _NO_LOAD.fullmatch(load):
        told = reps
    else:
        told = f"{reps} at {load}" if any(c.isdigit() for c in load) else f"{reps}, {load}"
    return f"{told} {row.note}" if row.note else told


def ranges(text: str) -> str:
    """Return the text with en dashes in its ranges: "8–12"."""
    return _RANGE.sub("–", text)


def _in_minutes(reps: str) -> str:
    found = _LONG.fullmatch(reps)
    if found is None or int(found[1]) < _MINUTES_FROM:
        return reps
    seconds = int(found[1])
    return f"{clock(seconds)} min" if seconds % 60 else f"{seconds // 60} min"


def rests(seconds: Sequence[int]) -> str:
    """Format rests in their order, equal ones in a row once: "rest 60/180 s"; empty if there are none."""
    told = [str(one) for one, _ in groupby(seconds)]
    if len(told) > 4:
        return f"rest {min(seconds)}–{max(seconds)} s"
    return f"rest {'/'.join(told)} s" if told else ""


def plain_line(text: str) -> str:
    """Return the line without control and direction characters, with its spaces unchanged."""
    return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf"))


def camel(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values under their names in JSON: `target_minutes` becomes `targetMinutes`."""
    return {_camel(name): value for name, value in values.items()}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.title, rest))
