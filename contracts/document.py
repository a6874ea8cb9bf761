"""Reads bytes into typed events and writes them back; the schema decides both ways, and errors name the path.

Reading ignores fields that the schema does not declare; writing refuses them.
"""

from typing import Any, TypeVar

import msgspec

from contracts import registry
from contracts.base import Event
from contracts.errors import DecodeError, EncodeError, TooLargeError
from contracts.strict_json import parse

MAX_BYTES = 1024 * 1024
"""The largest event: what a NATS server takes by default."""

AnyEvent = TypeVar("AnyEvent", bound=Event)


def decode(event_type: type[AnyEvent], data: bytes, max_bytes: int = MAX_BYTES) -> AnyEvent:
    """Read an event by the schema its type was written for. Raises DecodeError."""
    document = read(registry.judge(event_type.__name__, event_type.schema_version), data, max_bytes)
    return msgspec.convert(document, event_type)


def encode(event: Event, max_bytes: int = MAX_BYTES) -> bytes:
    """Write an event; equal values give equal bytes. Raises EncodeError where a reader would refuse them."""
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


def read(judge: registry.Judge, data: bytes, max_bytes: int = MAX_BYTES) -> Any:
    """Read a document that a schema allows. Raises DecodeError."""
    document = parse(data, max_bytes)
    if fault := judge.fault(document):
        raise DecodeError(*fault)
    return document
