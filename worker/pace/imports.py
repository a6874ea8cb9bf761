"""Exports of logging apps, read into sessions: Strong's and Hevy's CSV, the JSON of Hevy's API, and plain JSON lines.

A file is read as a stream, so a large one takes little memory. The reader reports what it cannot read and goes on; a
file that was cut off gives what it has. Weights, notes and names of sessions are not kept.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain
from typing import IO, Any, Protocol, TypeAlias

from worker.pace.dates import epoch_seconds, length_seconds, number
from worker.pace.performed import (
    MOST_EXERCISES,
    MOST_REPS,
    MOST_SECONDS,
    MOST_SETS,
    PerformedExercise,
    PerformedSession,
    PerformedSet,
    from_plain,
)

IsCoreLift: TypeAlias = Callable[[str], bool]
Document: TypeAlias = Mapping[str, Any]

LONGEST_LINE = 1_000_000
"""Characters; a file with a longer line is no export of sessions."""

MOST_JSON_BYTES = 256 * 1024 * 1024
MOST_DURATION_SECONDS = 604_800
"""A week, as in SessionPerformedEvent; the model judges whether a shorter time is credible."""


class ExportUnreadable(ValueError):
    """The file is none of the exports that can be read; the text says which were looked for."""


class Why(StrEnum):
    """Why a part of a file is left out."""

    NO_DURATION = "no duration, or none that can be true"
    NO_DATE = "no date that can be read"
    NO_SETS = "no sets"
    NOT_READABLE = "cannot be read"
    CUT_OFF = "cut off"
    REPEATED = "the same session again"


@dataclass(frozen=True, slots=True)
class Logged:
    """A session of an export."""

    place: str
    """Its place in the file, as in line 12."""
    order: int
    """The start, in seconds since 1970 by the clock on the wall; in JSON lines the number that the line states."""
    taken_seconds: int
    session: PerformedSession
    athlete: str | None = None
    """The athlete's name, where the file states one."""
    dated: bool = True
    """Whether `order` is a time."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part of a file that gives no session."""

    place: str
    why: Why


Item: TypeAlias = Logged | LeftOut


def read(file: IO[bytes], is_core_lift: IsCoreLift) -> Iterator[Item]:
    """The sessions of one file in its own order, and the parts left out. Raises ExportUnreadable before the first."""
    head = file.read(4)
    encoding = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    text = io.TextIOWrapper(io.BufferedReader(_Rejoined(head, file)), encoding=encoding, errors="replace", newline="")
    first = _first_line(text)
    if first.lstrip()[:1] in ("{", "["):
        return _json(first, text, is_core_lift)
    return _csv(first, text, is_core_lift)


def in_order(items: Iterable[Item]) -> tuple[list[Logged], list[LeftOut]]:
    """The sessions by athlete and order, each once, and the parts that were left out."""
    logged: dict[tuple[str, int, int | PerformedSession], Logged] = {}
    left_out: list[LeftOut] = []
    for item in items:
        if isinstance(item, LeftOut):
            left_out.append(item)
            continue
        key = (item.athlete or "", item.order, 0 if item.dated else item.session)
        if key in logged:
            left_out.append(LeftOut(item.place, Why.REPEATED))
        else:
            logged[key] = item
    return sorted(logged.values(), key=lambda item: (item.athlete or "", item.order)), left_out


class _Rejoined(io.RawIOBase):
    """A stream whose first bytes were already read."""

    def __init__(self, head: bytes, rest: IO[bytes]) -> None:
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._head[: len(buffer)]
        self._head = self._head[len(data) :]
        data = data or self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _first_line(text: IO[str]) -> str:
    """The first line that is neither empty nor names the delimiter."""
    for line in iter(lambda: text.readline(LONGEST_LINE), ""):
        if line.strip() and not line.startswith("sep="):  # how spreadsheets name the delimiter
            return line
    raise ExportUnreadable("the file is empty")


# CSV. The columns that are read, under the names the apps' versions give them: without units, in lower case.
_COLUMNS = {
    "date": "start",
    "start time": "start",
    "end time": "end",
    "workout name": "title",
    "title": "title",
    "workout #": "title",
    "duration": "length",
    "workout duration": "length",
    "exercise name": "exercise",
    "exercise title": "exercise",
    "exercise": "exercise",
    "set order": "set",
    "set index": "set",
    "set type": "type",
    "reps": "reps",
    "seconds": "seconds",
    "duration seconds": "seconds",
    "superset id": "group",
}
_WARM_UPS = ("w", "warmup", "warm up", "warm-up")
_REST_TIMER = "rest timer"
_NO_SETS = ("note", "notes")


class _Rows(Protocol):
    """The rows that csv.reader gives."""

    @property
    def line_num(self) -> int: ...

    def __next__(self) -> list[str]: ...


@dataclass(slots=True)
class _Open:
    """A session whose rows are still being read."""

    line: int
    start: str
    title: str
    length: str
    end: str
    exercises: list["_OpenExercise"] = field(default_factory=list)


@dataclass(slots=True)
class _OpenExercise:
    name: str
    group: str
    rest_seconds: int | None = None
    sets: list[PerformedSet] = field(default_factory=list)
    last: float = -1.0
    """The number of its last set, which tells when the same exercise is begun again."""


def _csv(first: str, text: IO[str], is_core_lift: IsCoreLift) -> Iterator[Item]:
    delimiter, columns, width = _header(first)
    if "exercise" not in columns:
        raise ExportUnreadable("this is no CSV of Strong or Hevy: it has no column for the exercise's name")
    if "start" not in columns:
        raise ExportUnreadable("the export has no column for the date")
    if "length" not in columns and "end" not in columns:
        raise ExportUnreadable("the export has no column for durations; newer versions of the app write one")
    return _sessions(csv.reader(text, delimiter=delimiter), columns, width, is_core_lift)


def _header(line: str) -> tuple[str, dict[str, int], int]:
    """The delimiter with which the most columns are known, the place of each, and how many columns there are."""
    best: tuple[str, dict[str, int], int] = (",", {}, 0)
    for delimiter in ",;\t":
        names = next(csv.reader([line.strip("\r\n")], delimiter=delimiter), [])
        known = _columns(names)
        if len(known) > len(best[1]):
            best = delimiter, known, len(names)
    return best


def _columns(names: Sequence[str]) -> dict[str, int]:
    """The place of each known column."""
    known: dict[str, int] = {}
    for at, name in enumerate(names):
        plain = re.sub(r"\(.*?\)", "", name).replace("_", " ").strip().casefold()
        if plain in _COLUMNS:
            known.setdefault(_COLUMNS[plain], at)
    return known


def _sessions(rows: "_Rows", columns: Mapping[str, int], width: int, is_core_lift: IsCoreLift) -> Iterator[Item]:
    is_open: _Open | None = None
    short = False
    for line, row in _counted(rows):
        if row is None:
            yield LeftOut(f"line {line}", Why.NOT_READABLE)
            continue
        if not any(row):
            continue
        if row[0].casefold() in _COLUMNS and {"start", "exercise"} <= (again := _columns(row)).keys():
            columns, width = again, len(row)  # another export, of another version of the app, was put behind
            continue
        short = len(row) < width
        cells = {name: row[at].strip() if at < len(row) else "" for name, at in columns.items()}
        if is_open is None or (is_open.start, is_open.title) != (cells["start"], cells.get("title", "")):
            if is_open is not None:
                yield _closed(is_open, is_core_lift)
            is_open = _Open(line, cells["start"], cells.get("title", ""), cells.get("length", ""), cells.get("end", ""))
        _take(is_open, cells)
    if is_open is not None:
        yield LeftOut(f"line {is_open.line}", Why.CUT_OFF) if short else _closed(is_open, is_core_lift)


def _counted(rows: "_Rows") -> Iterator[tuple[int, list[str] | None]]:
    """Each row with the line it begins on, the header's being 1; none where it cannot be read."""
    while True:
        line = rows.line_num + 2
        try:
            yield line, next(rows)
        except StopIteration:
            return
        except csv.Error:
            yield line, None


def _take(session: _Open, cells: Mapping[str, str]) -> None:
    """Add a row to its session: a set, or the rest between sets."""
    name, kind = cells["exercise"], cells.get("type", "") or cells.get("set", "")
    if not name or kind.casefold() in _NO_SETS:
        return
    at = number(cells.get("set", ""))
    current = session.exercises[-1] if session.exercises else None
    again = current is not None and at is not None and at <= current.last
    if current is None or current.name != name or current.group != cells.get("group", "") or again:
        current = _OpenExercise(name, cells.get("group", ""))
        session.exercises.append(current)
    current.last = current.last if at is None else at
    seconds = _whole(cells.get("seconds", ""), MOST_SECONDS)
    if kind.casefold() == _REST_TIMER:
        current.rest_seconds = current.rest_seconds or seconds
        return
    reps = _whole(cells.get("reps", ""), MOST_REPS)
    current.sets.append(PerformedSet(reps, seconds, kind.casefold() in _WARM_UPS))


def _closed(session: _Open, is_core_lift: IsCoreLift) -> Item:
    place = f"line {session.line}"
    start = epoch_seconds(session.start)
    if start is None or start < 0:
        return LeftOut(place, Why.NO_DATE)
    end = epoch_seconds(session.end) if session.end else None
    seconds = length_seconds(session.length) if session.length else None if end is None else end - start
    exercises = tuple(
        PerformedExercise(
            exercise.name,
            tuple(exercise.sets[:MOST_SETS]),
            is_core_lift(exercise.name),
            exercise.rest_seconds,
            exercise.group or None,
        )
        for exercise in session.exercises
        if exercise.sets
    )
    return _logged(place, start, seconds, PerformedSession(exercises[:MOST_EXERCISES]))


def _logged(
    place: str,
    order: int,
    seconds: float | None,
    session: PerformedSession,
    athlete: str | None = None,
    *,
    dated: bool = True,
) -> Item:
    if seconds is None or not 1 <= seconds <= MOST_DURATION_SECONDS:
        return LeftOut(place, Why.NO_DURATION)
    if not session.exercises:
        return LeftOut(place, Why.NO_SETS)
    return Logged(place, order, round(seconds), session, athlete, dated)


def _whole(text: str, most: int) -> int | None:
    value = number(text)
    return round(value) if value is not None and 1 <= value <= most else None


# JSON: lines of sessions, or the workouts of Hevy's API in one document or one page of it a line.


_API_FIELDS = {"workouts", "events", "workout", "exercises"}


def _json(first: str, text: IO[str], is_core_lift: IsCoreLift) -> Iterator[Item]:
    second = text.readline(LONGEST_LINE)
    if _object(first) is not None or _object(second) is not None:
        return _lines(chain([first, second], iter(lambda: text.readline(LONGEST_LINE), "")), is_core_lift)
    whole = first + second + text.read(MOST_JSON_BYTES)
    if '"exercises"' not in whole:
        raise ExportUnreadable("this is no JSON of sessions: nothing in it has exercises")
    return _salvaged(whole, is_core_lift)


def _lines(lines: Iterable[str], is_core_lift: IsCoreLift) -> Iterator[Item]:
    for at, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        document = _object(line)
        if document is None:
            yield LeftOut(f"line {at}", Why.CUT_OFF if not line.endswith("\n") else Why.NOT_READABLE)
        elif "durationSeconds" in document:
            yield _plain(f"line {at}", at, document)
        elif document.keys() & _API_FIELDS:
            yield from (_workout(f"line {at}", workout, is_core_lift) for workout in _workouts(document))
        else:
            yield LeftOut(f"line {at}", Why.NOT_READABLE)


def _salvaged(whole: str, is_core_lift: IsCoreLift) -> Iterator[Item]:
    """The workouts of a document that may be cut off, one after the other."""
    decoder = json.JSONDecoder()
    at, found = _list_begins(whole), 0
    while 0 <= at < len(whole) and whole[at] == "{":
        found += 1
        try:
            document, at = decoder.raw_decode(whole, at)
        except (ValueError, RecursionError):
            yield LeftOut(f"workout {found}", Why.CUT_OFF)
            return
        for workout in _workouts(document):
            if "durationSeconds" in workout:
                yield _plain(f"workout {found}", found, workout)
            else:
                yield _workout(f"workout {found}", workout, is_core_lift)
        at = _after_comma(whole, at)


def _list_begins(whole: str) -> int:
    """The start of the first object in the list of workouts, or of the only object where there is no list."""
    begins = re.search(r'"(?:workouts|events)"\s*:\s*\[\s*|^\s*\[\s*', whole)
    return begins.end() if begins else whole.find("{")


def _after_comma(whole: str, at: int) -> int:
    between = re.compile(r"\s*,?\s*").match(whole, at)
    return between.end() if between else at


def _workouts(document: Document) -> Iterator[Document]:
    """The workouts in one JSON object: itself, the one it holds, or a page of them."""
    for name in ("workouts", "events"):
        if isinstance(pages := document.get(name), list):
            for page in pages:
                if isinstance(page, dict):
                    yield from _workouts(page)
            return
    if isinstance(inner := document.get("workout"), dict):
        document = inner
    if "exercises" in document:
        yield document


def _workout(place: str, workout: Document, is_core_lift: IsCoreLift) -> Item:
    """The session of a workout as Hevy's API gives it."""
    start, end = epoch_seconds(str(workout.get("start_time"))), epoch_seconds(str(workout.get("end_time")))
    if start is None or start < 0:
        return LeftOut(place, Why.NO_DATE)
    exercises = workout.get("exercises")
    plain = (
        [_api_exercise(each, is_core_lift) for each in exercises if isinstance(each, dict)]
        if isinstance(exercises, list)
        else []
    )
    return _logged(place, start, None if end is None else end - start, from_plain({"exercises": plain}))


def _api_exercise(exercise: Document, is_core_lift: IsCoreLift) -> dict[str, Any]:
    name = str(exercise.get("title") or exercise.get("name") or "")
    sets = exercise.get("sets")
    return {
        "name": name,
        "core": is_core_lift(name),
        "restSeconds": exercise.get("rest_seconds"),
        "supersetId": exercise.get("superset_id", exercise.get("supersets_id")),
        "sets": [
            {"type": each.get("type"), "reps": each.get("reps"), "seconds": each.get("duration_seconds")}
            for each in (sets if isinstance(sets, list) else [])
            if isinstance(each, dict)
        ],
    }


def _plain(place: str, at: int, document: Document) -> Item:
    """The session of a line in the plain form."""
    order, seconds, athlete = document.get("order", at), document["durationSeconds"], document.get("athlete")
    if isinstance(order, bool) or not isinstance(order, int) or not 0 <= order < 2**53:
        return LeftOut(place, Why.NO_DATE)
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        seconds = None
    whose = None if athlete is None else str(athlete)
    return _logged(place, order, seconds, from_plain(document), whose, dated=False)


def _object(line: str) -> dict[str, Any] | None:
    """The JSON object of that line; none where it is anything else."""
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None
