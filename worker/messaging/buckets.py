"""The values of one of the broker's buckets, each changed only where it still is what was read."""

import msgspec

from contracts.topology import Bucket
from worker.messaging.messages import Outgoing
from worker.messaging.publish import Publisher

_OPERATION = "KV-Operation"
_PURGE = {_OPERATION: "PURGE", "Nats-Rollup": "sub"}


class Value(msgspec.Struct, frozen=True):
    """What stands under a key."""

    data: bytes | None = None
    """None where nothing does, or what did is removed."""

    revision: int = 0
    """Grows with every change; 0 where nothing ever stood there."""


class Values:
    """A bucket over one connection. Every method raises Unconfirmed where the broker does not answer.

    Values are read from the stream's leader: a replica may not have yet what was stored a moment ago.
    """

    def __init__(self, publisher: Publisher, declared: Bucket) -> None:
        self._publisher = publisher
        self._declared = declared

    async def get(self, key: str) -> Value:
        """The value of that key."""
        found = await self._publisher.last(self._declared.stream, self._subject(key))
        if found is None:
            return Value()
        is_removed = _OPERATION in (found.headers or {})
        return Value(None if is_removed else found.data or b"", found.seq or 0)

    async def put(self, key: str, data: bytes, revision: int | None = None) -> int | None:
        """Store a value and return its revision; None where another stands there than at the one that is given."""
        message = Outgoing(self._declared.stream, self._subject(key), "", data)
        return await self._publisher.store_if_last(message, revision)

    async def purge(self, key: str) -> None:
        """Remove a value and all that stood there before."""
        message = Outgoing(self._declared.stream, self._subject(key), "", b"", _PURGE)
        await self._publisher.store_if_last(message, None)

    def _subject(self, key: str) -> str:
        return f"{self._declared.subject_prefix}{key}"
