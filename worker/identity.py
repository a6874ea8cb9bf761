"""Read whose request it is, even from bytes that are not a valid request."""

import msgspec


class Identity(msgspec.Struct, frozen=True, rename="camel"):
    """The ids that a request gives; empty if it does not give them."""

    event_id: str = ""
    user_id: str = ""
    job_id: str = ""


_DECODER = msgspec.json.Decoder(Identity)


def of(data: bytes) -> Identity:
    """Read the ids from the bytes of a request. Never raises, whatever the bytes are."""
    try:
        return _DECODER.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return Identity()
