"""Encodes and decodes requests, plans and events, by the newest released schema or by a draft that is named.

`generated/drafts.py` has the types of drafts.
"""

from typing import Any, cast

from contracts import registry
from contracts.document import MAX_BYTES, AnyEvent, decode, encode, read
from contracts.generated import drafts
from contracts.generated.events import PlanGenerationRequestedEvent

__all__ = ["MAX_BYTES", "MAX_PLAN_BYTES", "decode", "decode_plan", "decode_request", "draft", "encode"]

MAX_PLAN_BYTES = 16 * MAX_BYTES


def draft(event_type: type[AnyEvent], version: str) -> type[AnyEvent]:
    """The type of an event's draft; `event_type` itself where `version` is its own. Raises UnknownSchemaError.

    The type of a draft within the same major is a subtype of `event_type`.
    """
    if version == event_type.schema_version:
        return event_type
    found = getattr(drafts, event_type.__name__, None)
    if found is None or found.schema_version != version:
        raise registry.UnknownSchemaError(f"{event_type.__name__} {version} is no draft")
    return cast(type[AnyEvent], found)


def decode_request(
    data: bytes, version: str = PlanGenerationRequestedEvent.schema_version
) -> PlanGenerationRequestedEvent:
    """Read a request, of any 1.x version, by the newest released schema or by a draft that is named.

    Raises DecodeError, and UnknownSchemaError where `version` is neither.
    """
    return decode(draft(PlanGenerationRequestedEvent, version), data)


def decode_plan(
    data: bytes, max_bytes: int = MAX_PLAN_BYTES, version: str = PlanGenerationRequestedEvent.schema_version
) -> dict[str, Any]:
    """Read a bare training plan, as a request of that version may carry it. Raises DecodeError."""
    judge = registry.judge(PlanGenerationRequestedEvent.__name__, version, "plan")
    plan: dict[str, Any] = read(judge, data, max_bytes)
    return plan
