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
