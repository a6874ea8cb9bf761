"""What travels between the worker and its engines: a length, a kind, and bytes."""

import struct
from collections.abc import Iterator
from enum import IntEnum

import msgspec

from worker.isolation.work import Question, Worked

_HEAD = struct.Struct(">IB")


class Kind(IntEnum):
    """What a frame holds."""

    READY = 0
    """The engine takes requests. Empty."""

    REQUEST = 1
    """A request's bytes."""

    WORKED = 2
    """What came of the oldest request, a `Worked`."""

    ASKED = 3
    """A `Question` whose answer the engine needs to go on."""

    TOLD = 4
    """That answer, a `Told`."""


class Told(msgspec.Struct, array_like=True):
    """The answer to a question."""

    value: bytes | bool | None = None
    away: str | None = None
    """Why there is no answer, where the store is away."""


pack = msgspec.msgpack.Encoder().encode
"""What a frame holds, as bytes; these read it again."""
to_worked = msgspec.msgpack.Decoder(Worked).decode
to_question = msgspec.msgpack.Decoder(Question).decode
to_told = msgspec.msgpack.Decoder(Told).decode


def frame(kind: Kind, payload: bytes = b"") -> bytes:
    """A frame as it travels."""
    return _HEAD.pack(len(payload), kind) + payload


class Frames:
    """Puts frames together again from the pieces they come in."""

    def __init__(self) -> None:
        self._pieces = bytearray()

    def of(self, piece: bytes) -> Iterator[tuple[Kind, bytes]]:
        """The frames that are whole with this piece."""
        self._pieces += piece
        start = 0
        try:
            while len(self._pieces) - start >= _HEAD.size:
                length, kind = _HEAD.unpack_from(self._pieces, start)
                end = start + _HEAD.size + length
                if len(self._pieces) < end:
                    break
                payload = bytes(self._pieces[start + _HEAD.size : end])
                start = end
                yield Kind(kind), payload
        finally:
            del self._pieces[:start]
