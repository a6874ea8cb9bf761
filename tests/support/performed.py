"""Sessions performed, with plain defaults."""

import json
from collections.abc import Iterable
from functools import reduce
from typing import Any

from worker.pace.clock import measure
from worker.pace.events import IsCoreLift, decide, value_after
from worker.pace.model import NEW, State, learn
from worker.pace.performed import from_plain
from worker.pace.policy import Known
from worker.pace.record import Record
from worker.pace.stored import encode


def an_event(order: int = 7, **fields: Any) -> bytes:
    """A SessionPerformedEvent as bytes; a field that is None is left out."""
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


LIFTS = ("Barbell Bench Press", "Barbell Back Squat", "Lat Pulldown", "Dumbbell Curl", "Triceps Pushdown", "Leg Press")


def taught(sessions: int = 12, quick: float = 0.8) -> State:
    """The state of an athlete who takes that share of the usual minutes, but longer at some lifts."""

    def after(state: State, order: int) -> State:
        names = [LIFTS[(order + step) % len(LIFTS)] for step in range(4)]
        done = measure(from_plain({"exercises": [{"name": name, "sets": [{"reps": 8}] * 3} for name in names]}))
        slow = 180 * names.count(LIFTS[0])
        return learn(state, done, quick * (600 + sum(seconds for _, seconds in done.parts)) + slow)

    return reduce(after, range(sessions), NEW)


def an_athlete(sessions: int = 12, quick: float = 0.8, revision: int = 5) -> Known:
    """That athlete as a request looks it up."""
    return Known(taught(sessions, quick), revision)


def a_pace(sessions: int = 12, quick: float = 0.8) -> bytes:
    """That athlete's record as it is stored."""
    return encode(Record(state=taught(sessions, quick)))


def quiet_bytes(events: Iterable[bytes], is_core_lift: IsCoreLift = lambda _: False) -> bytes:
    """The bytes that one worker stores of one athlete's sessions when nothing disturbs it."""
    kept: bytes | None = None
    for data in events:
        kept = value_after(decide(kept, data, is_core_lift)) or kept
    assert kept is not None
    return kept
