"""A plan as it is kept: a value of bytes, with the athlete whose it is."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from contracts import codec, strict_json
from contracts.errors import DecodeError, TooLargeError
from worker.planning.source import Stored


def encode(stored: Stored, max_bytes: int) -> bytes:
    """A plan as it is kept: the same plan gives the same bytes. Raises TooLargeError."""
    value = msgspec.json.encode({"owner": stored.owner, "plan": stored.document}, order="deterministic")
    if len(value) > max_bytes:
        raise TooLargeError(("plan",), f"takes {len(value)} bytes with its owner, at most {max_bytes} are stored")
    return value


def decode(plan_id: str, value: bytes) -> Stored:
    """A plan that was kept. Raises DecodeError where the value has no owner or no plan; the plan is not judged."""
    document = strict_json.parse(value, codec.MAX_PLAN_BYTES)
    kept: Mapping[str, Any] = document if isinstance(document, dict) else {}
    owner, plan = kept.get("owner"), kept.get("plan")
    if not isinstance(owner, str):
        raise DecodeError(("owner",), "must be a string")
    if not isinstance(plan, dict):
        raise DecodeError(("plan",), "must be an object")
    return Stored(plan_id, owner, plan)


class EngineStore:
    """The plans as an engine sees them, which has their values looked up for it and may wait."""

    def __init__(self, plan_value: Callable[[str], bytes | None]) -> None:
        self._plan_value = plan_value

    def get(self, plan_id: str) -> Stored | None:
        """The plan of that id; none also where its value cannot be read, for then nobody knows whose it is."""
        value = self._plan_value(plan_id)
        try:
            return None if value is None else decode(plan_id, value)
        except DecodeError:
            return None
