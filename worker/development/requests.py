"""Make valid requests from a plan, for the demo and for `time-crunch publish`."""

import json
from typing import Any

USER = "athlete-1"
"""The user id of requests by default."""


def request(
    event_id: str,
    plan: dict[str, Any],
    target_minutes: int | None,
    *,
    timestamp_ms: int,
    user: str = USER,
    fixed_schedules: tuple[dict[str, str], ...] = (),
) -> bytes:
    """Return a PlanGenerationRequestedEvent with an inline plan as JSON, with a value for every required field.

    Without a target it asks for nothing. `timestamp_ms` is in milliseconds since 1970-01-01 UTC.
    """
    event: dict[str, Any] = {
        "eventId": event_id,
        "userId": user,
        "jobId": f"job-{event_id}",
        "timestamp": timestamp_ms,
        "proficiency": "intermediate",
        "season": "offseason",
        "availabilityDays": 4,
        "weeklyGoalDays": 3,
        "equipment": ["barbell", "dumbbell", "machine", "bodyweight"],
        "plan": plan,
    }
    if target_minutes is not None:
        event["timeCrunchTargetMinutes"] = target_minutes
    if fixed_schedules:
        event["fixedSchedules"] = fixed_schedules
    return json.dumps(event, ensure_ascii=False).encode()
