"""Whose request it is, for the log, read from bytes that nothing is known about yet."""

import msgspec

LONGEST_ID = 64


class Identity(msgspec.Struct, frozen=True, rename="camel"):
    """Empty where the bytes do not say."""

    event_id: str = ""
    user_id: str = ""


def of(data: bytes) -> Identity:
    """The ids in a request, cut where they are endless. Never raises, whatever the bytes are."""
    try:
        found = msgspec.json.decode(data, type=Identity)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return Identity()
    return Identity(found.event_id[:LONGEST_ID], found.user_id)
