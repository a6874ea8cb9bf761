"""What docs/publishing.md tells a publisher to write works as it is written."""

import json
import textwrap
import time
from typing import Any

from nats.aio.client import Client

from contracts import codec
from contracts.generated.events import PlanCompressedEvent
from tests.support.documents import DOCS, block
from tests.support.settled import settled

PAGE = (DOCS / "publishing.md").read_text("utf-8")


def exercises(*names: str) -> list[dict[str, Any]]:
    return [{"name": name, "sets": 4, "reps": 8, "restTime": 90} for name in names]


PLAN = {
    "microcycles": [
        {
            "sessions": [
                {"id": "mon", "dayOfWeek": 1, "exercises": exercises("Bench Press", "Seated Cable Row", "Leg Curl")},
                {"id": "thu", "dayOfWeek": 4, "exercises": exercises("Back Squat", "Leg Curl", "Calf Raise", "Curl")},
            ]
        }
    ]
}


async def test_the_request_of_the_page_is_fitted_as_it_says(client: Client, work: Any) -> None:
    names: dict[str, Any] = {"nc": client, "json": json, "time": time, "event_id": "request-1", "plan": PLAN}
    exec("async def publish():\n" + textwrap.indent(block(PAGE, "python"), "    ") + "\n    return request", names)
    async with work():
        request = await names["publish"]()
        await settled(client)
    found = await client.jetstream().get_last_msg("AA_CORE_HOT", "athlete-ally.plans.compressed.request-1")
    result = codec.decode(PlanCompressedEvent, found.data or b"")
    monday, thursday = result.sessions
    done = {one.id: len(one.sets) for segment in thursday.segments for one in segment.exercises}

    assert codec.decode_request(json.dumps(request).encode()).time_crunch_target_minutes == 45
    assert (monday.in_scope, thursday.in_scope, thursday.budget_seconds) == (False, True, 1800)
    assert thursday.elapsed_seconds == 720
    assert done["back-squat"] >= 2
    assert done["calf-raise"] >= 1
    assert "leg-curl" not in done
    assert {len(segment.exercises) for segment in thursday.segments} == {1}
    assert result.assumptions == () or all("Preferences" not in one.path for one in result.assumptions)
