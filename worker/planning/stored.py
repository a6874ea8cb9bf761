"""Encodes a plan for the store: a value of bytes, with the athlete who owns it."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from contracts import codec, strict_json
from contracts.errors import DecodeError, TooLargeError
from worker.planning.source import Stored


def encode(stored: Stored, max_bytes: int) -> bytes:
    """Encode a plan for the store; equal plans give equal bytes. Raises TooLargeError."""
    value = msgspec.json.encode({"owner": stored.owner, "plan": stored.document}, order="deterministic")
    if len(value) > max_bytes:
        raise TooLargeError(("plan",), f"takes {len(value)} bytes with its owner, at most {max_bytes} are stored")
    return value


def decode(plan_id: str, value: bytes) -> Stored:
    """Decode a stored plan. Raises DecodeError where the value has no owner or no plan; the plan is not validated."""
    document = strict_json.parse(value, codec.MAX_PLAN_BYTES)
    kept: Mapping[str, Any] = document if isinstance(document, dict) else {}
    owner, plan = kept.get("owner"), kept.get("plan")
    if not isinstance(owner, str):
        raise DecodeError(("owner",), "must be a string")
    if not isinstance(plan, dict):
        raise DecodeError(("plan",), "must be an object")
    return Stored(plan_id, owner, plan)


class EngineStore:
    """The stored plans as an engine reads them: another looks up their values, and the engine may wait."""

    def __init__(self, plan_value: Callable[[str], bytes | None]) -> None:
        self._plan_value = plan_value

    def get(self, plan_id: str) -> Stored | None:
        """The plan of that id; none too where its value cannot be read, since its owner is then unknown."""
        value = self._plan_value(plan_id)
        try:
            return None if value is None else decode(plan_id, value)
        except DecodeError:
            return None
