"""Makes odd values of a plan into texts, so that the reader meets only texts, numbers and lists of them.

The schema allows any value in any field, so that one odd value does not refuse a plan. The reader later quotes the
texts that it cannot read.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from worker.reading import fields
from worker.reading.groups import GROUP_FIELDS

Document = Mapping[str, Any]

LONGEST_ID = 128

_COUNTS = fields.names(fields.COUNT)
_LISTS = fields.names(fields.MUSCLE, fields.SECONDARY) | {"tags", "equipment"}
"""Fields that may hold several words."""

_SCALARS = (fields.names(*fields.NAMES) - _COUNTS - _LISTS) | {"id", "name", "isWarmup", "isWarmUp", *GROUP_FIELDS}
"""Fields that the reader takes one value from; any other field stays as it is."""

_PLAIN = frozenset({str, int, float, bool, type(None)})
"""The types of values that are what the reader takes."""

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
    tidy = {field: value if type(value) is str else _value(field, value) for field, value in _named(exercise).items()}
    if "metadata" in tidy:
        tidy["metadata"] = _table(tidy["metadata"])
    tidy["name"] = str(tidy.get("name") or "").strip() or f"Exercise {number}"
    return tidy


def _value(field: str, value: Any) -> Any:
    if field in _LISTS:
        return _words(value)
    if type(value) in _PLAIN:
        return value
    if field in _COUNTS:
        return [_row(row) for row in value] if isinstance(value, list) else scalar(value)
    return scalar(value) if field in _SCALARS else value


def _row(row: Any) -> Any:
    if not isinstance(row, dict):
        return scalar(row)
    return {
        field: value if type(value) in _PLAIN or field not in _SCALARS else scalar(value)
        for field, value in row.items()
    }


def _named(document: Document) -> dict[str, Any]:
    """The document with its id and name as texts or numbers, the id cut to the length that others read."""
    found = dict(document)
    if "id" in found:
        identifier = scalar(found["id"])
        found["id"] = identifier[:LONGEST_ID] if isinstance(identifier, str) else identifier
    if "name" in found:
        found["name"] = scalar(found["name"])
    return found


def _rows(value: Any) -> Iterator[Document]:
    yield from (row for row in value or () if isinstance(row, dict))


def _table(value: Any) -> Document:
    return value if isinstance(value, dict) else {}


def _words(value: Any) -> Any:
    if isinstance(value, list):
        return [str(scalar(one)) for one in value if one is not None]
    return value if value is None or isinstance(value, str) else str(scalar(value))


def scalar(value: Any) -> Any:
    """The value as a text, a number, a boolean or None: a range or an amount in words, a list with commas."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, list):
        return ", ".join(str(scalar(one)) for one in value if one is not None)
    if not isinstance(value, dict):
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
