"""Of what people write in their plans, nearly all is understood."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from worker.reading.doses import dose
from worker.reading.labels import set_type, weekday
from worker.reading.loads import load
from worker.reading.texts import rest_seconds, set_count, tempo_seconds

PLANS = Path(__file__).parents[4] / "shared" / "plans-as-written"
SAYS_NOTHING = {"", "-", "heavy", "bw", "natural", "continuous"}


def written(value: Any, name: str = "") -> Iterator[tuple[str, Any, str]]:
    """Every field of the document with its value and the name of its exercise."""
    if isinstance(value, list):
        for item in value:
            yield from written(item, name)
    elif isinstance(value, dict):
        for field, item in value.items():
            if isinstance(item, list | dict):
                yield from written(item, value.get("name", name))
            elif item is not None:
                yield field, item, value.get("name", name)


@pytest.mark.parametrize(
    ("fields", "reader", "share"),
    [
        ({"reps"}, dose, 0.99),
        ({"rest", "restSeconds"}, lambda value, _: rest_seconds(value), 1),
        ({"sets", "warmupSets"}, lambda value, _: set_count(value), 1),
        ({"weight"}, lambda value, _: load(value), 1),
        ({"tempo"}, lambda value, _: tempo_seconds(value), 1),
        ({"type", "label"}, lambda value, _: set_type(value), 0.95),
        ({"dayOfWeek"}, lambda value, _: weekday(value), 1),
    ],
)
def test_what_people_write_is_understood(fields: set[str], reader: Callable[[Any, str], object], share: float) -> None:
    if not PLANS.is_dir():
        pytest.skip("the plans as people write them are not beside this project")
    found = [
        (value, name)
        for path in sorted(PLANS.rglob("*.json"))
        for field, value, name in written(json.loads(path.read_text(encoding="utf-8")))
        if field in fields and str(value).lower() not in SAYS_NOTHING
    ]
    unread = [value for value, name in found if reader(value, name) is None]

    assert found
    assert len(unread) <= (1 - share) * len(found), sorted(set(map(str, unread)))
