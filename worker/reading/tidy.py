"""Makes odd values of a plan into texts, so that the reader meets only texts, numbers and lists of them.

The schema allows any value in any field, so that one odd value does not refuse a plan. The reader later quotes the
texts that it cannot read.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from worker.reading.groups import GROUP_FIELDS
from worker.reading.sets import (
    COUNT_FIELDS,
    EFFORT_FIELDS,
    KILOMETRES_FIELDS,
    LOAD_FIELDS,
    METRES_FIELDS,
    MINUTES_FIELDS,
    PERCENT_FIELDS,
    REPS_FIELDS,
    REST_FIELDS,
    SECONDS_FIELDS,
    TYPE_FIELDS,
    UNIT_FIELDS,
    WARM_UP_FIELDS,
)

Document = Mapping[str, Any]

LONGEST_ID = 128

_LISTS = frozenset(
    {
        *("tags", "equipment", "primaryMuscleGroup", "primaryMuscle", "primaryMuscles", "muscleGroup"),
        *("secondaryMuscleGroups", "secondaryMuscles", "muscleGroups"),
    }
)
"""Fields that may hold several words."""

_SCALARS = frozenset(
    {
        *("id", "name", "tempo", "isWarmup", "isWarmUp"),
        *REPS_FIELDS, *LOAD_FIELDS, *PERCENT_FIELDS, *UNIT_FIELDS, *EFFORT_FIELDS, *TYPE_FIELDS, *REST_FIELDS,
        *SECONDS_FIELDS, *MINUTES_FIELDS, *METRES_FIELDS, *KILOMETRES_FIELDS, *WARM_UP_FIELDS, *GROUP_FIELDS,
    }
)  # fmt: skip
"""Fields that the reader takes one value from; any other field stays as it is."""

_FIRST, _LAST = ("min", "from", "low", "lower"), ("max", "to", "high", "upper")
_AMOUNT, _UNIT = ("value", "amount", "quantity"), ("unit", "units")


def tidied(plan: Document) -> dict[str, Any]:
    """The plan with every value that the reader uses of its exercises as a text, a number, or a list of them."""
    weeks = [_week(week) for week in _rows(plan.get("microcycles"))]
    return {**_named(plan), "microcycles": weeks}


def _week(week: Document) -> dict[str, Any]:
    return {
        **_named(week),
        "weekNumber": scalar(week.get("weekNumber")),
        "sessions": [_session(session) for session in _rows(week.get("sessions"))],
    }


def _session(session: Document) -> dict[str, Any]:
    exercises = [_exercise(exercise, number) for number, exercise in enumerate(_rows(session.get("exercises")), 1)]
    return {**_named(session), "dayOfWeek": scalar(session.get("dayOfWeek")), "exercises": exercises}


def _exercise(exercise: Document, number: int) -> dict[str, Any]:
    tidy = {field: _value(field, value) for field, value in _named(exercise).items()}
    name = str(tidy.get("name") or "").strip()
    stated = {"metadata": _table(exercise["metadata"])} if "metadata" in exercise else {}
    return {**tidy, "name": name or f"Exercise {number}", **stated}


def _value(field: str, value: Any) -> Any:
    if field in COUNT_FIELDS:
        return [_row(row) for row in value] if isinstance(value, list) else scalar(value)
    return _words(value) if field in _LISTS else scalar(value) if field in _SCALARS else value


def _row(row: Any) -> Any:
    if isinstance(row, Mapping):
        return {field: scalar(value) if field in _SCALARS else value for field, value in row.items()}
    return scalar(row)


def _named(document: Document) -> dict[str, Any]:
    """The document with its id and name as texts or numbers, the id cut to the length that others read."""
    identifier = scalar(document.get("id"))
    short = identifier[:LONGEST_ID] if isinstance(identifier, str) else identifier
    known = {"id": short, "name": scalar(document.get("name"))}
    return {**document, **{field: value for field, value in known.items() if field in document}}


def _rows(value: Any) -> Iterator[Document]:
    yield from (row for row in value or () if isinstance(row, Mapping))


def _table(value: Any) -> Document:
    return value if isinstance(value, Mapping) else {}


def _words(value: Any) -> Any:
    if isinstance(value, list):
        return [str(scalar(one)) for one in value if one is not None]
    return value if value is None or isinstance(value, str) else str(scalar(value))


def scalar(value: Any) -> Any:
    """The value as a text, a number, a boolean or None: a range or an amount in words, a list with commas."""
    if isinstance(value, list):
        return ", ".join(str(scalar(one)) for one in value if one is not None)
    if not isinstance(value, Mapping):
        return value
    low, high = _of(value, _FIRST), _of(value, _LAST)
    if low is not None and high is not None:
        return f"{low}-{high}"
    amount = _of(value, _AMOUNT)
    if amount is None:
        amount = low if low is not None else high
    if amount is not None:
        unit = _of(value, _UNIT)
        return amount if unit is None else f"{amount} {unit}"
    return ", ".join(f"{name} {scalar(one)}" for name, one in value.items())


def _of(value: Document, names: tuple[str, ...]) -> Any:
    found = (value.get(name) for name in names)
    return next((one for one in found if isinstance(one, str | int | float) and not isinstance(one, bool)), None)
