"""Sessions performed, with boring defaults."""

import json
from typing import Any


def an_event(order: int = 7, **fields: Any) -> bytes:
    """A SessionPerformedEvent; a field that is None is left out."""
    exercises = [
        {"name": "Bench Press", "sets": [{"type": "warm_up", "reps": 8}, {"reps": 5}, {"reps": 5}]},
        {"name": f"Curl {order % 5}", "sets": [{"reps": 10}] * 3},
    ]
    document = {
        "eventId": f"event-{order}",
        "userId": "athlete-1",
        "timestamp": 1767263700000,
        "order": order,
        "durationSeconds": 2400 + 37 * (order % 11),
        "exercises": exercises,
        "source": "app",
    }
    return json.dumps({key: value for key, value in (document | fields).items() if value is not None}).encode()


def a_line(order: int = 7, slow: str | None = None, **fields: Any) -> dict[str, Any]:
    """A session in the plain form; an exercise that is `slow` takes twice as long as it should."""
    exercises = [{"name": name, "sets": [{"reps": 10}] * 4} for name in (slow or "Row", "Curl", "Plank")]
    seconds = 2600 + 37 * (order % 11) + (600 if slow else 0)
    return {"order": order, "durationSeconds": seconds, "exercises": exercises} | fields
