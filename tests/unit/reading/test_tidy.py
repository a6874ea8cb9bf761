"""One odd value refuses no plan."""

import json
from pathlib import Path

import pytest

from contracts import registry
from worker.reading import REQUEST_VERSION
from worker.reading.reader import read
from worker.reading.tidy import scalar, tidied

SAMPLES = sorted(
    (Path(registry.__file__).parent / "samples" / "PlanGenerationRequestedEvent" / REQUEST_VERSION / "valid").glob("*")
)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_every_plan_that_the_schema_takes_is_read(sample: Path) -> None:
    request = json.loads(sample.read_bytes())

    assert read(request.get("plan", {"microcycles": []})).microcycles is not None


def test_a_range_an_amount_and_a_list_become_texts() -> None:
    assert scalar({"min": 8, "max": 12}) == "8-12"
    assert scalar({"value": 80, "unit": "kg"}) == "80 kg"
    assert scalar([12, 10, 8]) == "12, 10, 8"
    assert scalar({"left": 10, "right": [8]}) == "left 10, right 8"


def test_an_exercise_without_a_name_is_called_by_its_place() -> None:
    plan = tidied({"microcycles": [{"sessions": [{"exercises": [{"name": "Curl"}, {"name": None}, {}]}]}]})

    assert [e["name"] for e in plan["microcycles"][0]["sessions"][0]["exercises"]] == [
        "Curl",
        "Exercise 2",
        "Exercise 3",
    ]


def test_what_nobody_reads_stays_as_it_came() -> None:
    written = {"name": "Curl", "alternatives": [{"name": "Row"}], "videoUrl": ["a", "b"], "sets": [{"cues": {"x": 1}}]}
    plan = tidied({"microcycles": [{"sessions": [{"exercises": [written]}]}]})
    exercise = plan["microcycles"][0]["sessions"][0]["exercises"][0]

    assert {field: exercise[field] for field in written} == written
