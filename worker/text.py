"""Sets, rests and times as people write them, for the terminal and the page alike."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

_PERCENT = re.compile(r"(?<=\d)\s*%")
_RANGE = re.compile(r"(?<=\d)\s?-\s?(?=\d)")


class Row(NamedTuple):
    """What a set is told by."""

    reps: int | str
    load: str = ""
    note: str = ""
    """What it is for, where that is not to work: warm-up, drop ..."""


def clock(seconds: int) -> str:
    """Minutes and seconds, as in 29:30."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def counted(number: int, noun: str) -> str:
    """A number of things, as in 1 set or 3 sets."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def sets(rows: Sequence[Row]) -> str:
    """Sets as they are, those alike in a row together: "1×5 @70 %, 3×3 @82.5 %"."""
    return ", ".join(_alike(row, len(list(same))) for row, same in groupby(rows))


def _alike(row: Row, count: int) -> str:
    load = f" @{_PERCENT.sub(' %', row.load.strip().removeprefix('@'))}" if row.load.strip() else ""
    return f"{count}×{_RANGE.sub('–', str(row.reps).strip())}{load}" + (f" {row.note}" if row.note else "")


def rests(seconds: Sequence[int]) -> str:
    """Rests in the order they come, those alike told once: "rest 60/180 s"; empty where there are none."""
    told = [str(one) for one, _ in groupby(seconds)]
    if len(told) > 4:
        return f"rest {min(seconds)}–{max(seconds)} s"
    return f"rest {'/'.join(told)} s" if told else ""
