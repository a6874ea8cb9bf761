"""Plans as people write them are read by the draft of the request."""

import json
from pathlib import Path
from typing import Any

import pytest

from contracts.codec import decode_plan
from contracts.errors import DecodeError

VERSION = "1.3.0"
SHARED = Path(__file__).parents[2].parent / "shared"
WRITTEN = sorted([*SHARED.glob("plans-as-written/**/*.json"), *SHARED.glob("plans/*.json")])


@pytest.mark.skipif(not WRITTEN, reason="the shared plans are not beside the project")
def test_every_plan_that_people_wrote_is_valid() -> None:
    for file in WRITTEN:
        decode_plan(file.read_bytes(), version=VERSION)


def exercise(**fields: Any) -> bytes:
    return json.dumps({"microcycles": [{"sessions": [{"exercises": [fields]}]}]}).encode()


@pytest.mark.parametrize("value", [None, 0, -1, 2.5, True, "", "3-4", "AMRAP 20", [8, None, "12"], {"min": 8}])
@pytest.mark.parametrize(
    "field",
    ["id", "name", "sets", "warmupSets", "reps", "weight", "rest", "tempo", "tags", "metadata", "equipment", "groupId"],
)
def test_no_odd_value_refuses_the_plan(field: str, value: object) -> None:
    decode_plan(exercise(**{field: value}), version=VERSION)


def test_a_billion_metres_are_somebody_s_mistake_and_no_error() -> None:
    decode_plan(exercise(name="Run", distance=10**9), version=VERSION)


@pytest.mark.parametrize("sets", [51, [{}] * 51])
def test_more_than_fifty_sets_are_refused_with_their_place(sets: object) -> None:
    with pytest.raises(DecodeError) as refused:
        decode_plan(exercise(name="Curl", sets=sets), version=VERSION)
    assert refused.value.path == "microcycles[0].sessions[0].exercises[0].sets"
