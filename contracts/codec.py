"""Bytes to typed events and back. The schema is the law: it judges both ways, and its errors carry the path.

Coming in, fields it does not declare are ignored. Going out, they are refused. A draft is read and written only where
it is named: `generated/drafts.py` has the types of drafts.
"""

from typing import Any, TypeVar, cast

import msgspec

from contracts import registry
from contracts.base import Event
from contracts.errors import DecodeError, EncodeError, TooLargeError
from contracts.generated import drafts
from contracts.generated.events import PlanGenerationRequestedEvent
from contracts.strict_json import parse

MAX_BYTES = 1024 * 1024
"""The largest event: what a NATS server takes by default."""

MAX_PLAN_BYTES = 16 * MAX_BYTES

AnyEvent = TypeVar("AnyEvent", bound=Event)


def decode(event_type: type[AnyEvent], data: bytes, max_bytes: int = MAX_BYTES) -> AnyEvent:
    """Read an event by the schema its type was written for. Raises DecodeError."""
    document = _read(registry.judge(event_type.__name__, event_type.schema_version), data, max_bytes)
    return msgspec.convert(document, event_type)


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
    plan: dict[str, Any] = _read(judge, data, max_bytes)
    return plan


def encode(event: Event, max_bytes: int = MAX_BYTES) -> bytes:
    """Write an event: the same values give the same bytes. Raises EncodeError where a reader would refuse them."""
    judge = registry.closed_judge(type(event).__name__, event.schema_version)
    try:
        fault = judge.fault(msgspec.to_builtins(event, str_keys=True))
        data = msgspec.json.encode(event, order="deterministic")
    except (TypeError, ValueError, RecursionError) as error:
        raise EncodeError((), f"cannot be written as JSON: {error}") from error
    if fault:
        raise EncodeError(*fault)
    if len(data) > max_bytes:
        raise TooLargeError((), f"is {len(data)} bytes long, at most {max_bytes} are read")
    return data


def _read(judge: registry.Judge, data: bytes, max_bytes: int) -> Any:
    document = parse(data, max_bytes)
    if fault := judge.fault(document):
        raise DecodeError(*fault)
    return document
