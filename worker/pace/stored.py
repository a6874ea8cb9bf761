"""A record as bytes: the same record gives the same bytes."""

import msgspec

from worker.pace.record import Record

FORM = 1
"""The version of the stored form; it grows when older code could not read what is written."""


class RecordUnreadable(ValueError):
    """The bytes are no record that this code can read."""


class _Stored(msgspec.Struct, frozen=True):
    form: int
    record: Record


_DECODER = msgspec.json.Decoder(_Stored)


def encode(record: Record) -> bytes:
    """The record as JSON. Effects and sessions keep their order, because it matters."""
    return msgspec.json.encode(_Stored(FORM, record))


def decode(data: bytes) -> Record:
    """The record of those bytes. Raises RecordUnreadable."""
    try:
        stored = _DECODER.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise RecordUnreadable(f"what is stored of this athlete cannot be read: {error}") from error
    if stored.form != FORM:
        raise RecordUnreadable(f"what is stored of this athlete is of form {stored.form}, and this reads form {FORM}")
    return stored.record
