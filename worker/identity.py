"""Whose request it is, also where the bytes are no request that can be worked."""

import msgspec


class Identity(msgspec.Struct, frozen=True, rename="camel"):
    """The ids a request gives; empty where it does not."""

    event_id: str = ""
    user_id: str = ""
    job_id: str = ""


_DECODER = msgspec.json.Decoder(Identity)


def of(data: bytes) -> Identity:
    """The ids in those bytes. Never raises, whatever they are."""
    try:
        return _DECODER.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return Identity()
