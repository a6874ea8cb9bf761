"""Read the values of one of the broker's buckets, and change one only if it is still the value that was read."""

import msgspec

from contracts.topology import Bucket
from worker.messaging.messages import Outgoing
from worker.messaging.publish import Publisher

_OPERATION = "KV-Operation"
_PURGE = {_OPERATION: "PURGE", "Nats-Rollup": "sub"}


class Value(msgspec.Struct, frozen=True):
    """The value of a key."""

    data: bytes | None = None
    """None if there is no value, or it is removed."""

    revision: int = 0
    """Grows with every change; 0 if there never was a value."""


class Values:
    """A bucket over one connection. Every method raises Unconfirmed where the broker does not answer.

    Values are read from the stream's leader: a replica may not have the newest value yet.
    """

    def __init__(self, publisher: Publisher, declared: Bucket) -> None:
        self._publisher = publisher
        self._declared = declared

    async def get(self, key: str) -> Value:
        """Return the value of that key."""
        found = await self._publisher.last(self._declared.stream, self._subject(key))
        if found is None:
            return Value()
        is_removed = _OPERATION in (found.headers or {})
        return Value(None if is_removed else found.data or b"", found.seq or 0)

    async def put(self, key: str, data: bytes, revision: int | None = None) -> int | None:
        """Store a value and return its revision; None if a `revision` is given and the current one differs."""
        message = Outgoing(self._declared.stream, self._subject(key), "", data)
        return await self._publisher.store_if_last(message, revision)

    async def purge(self, key: str) -> None:
        """Remove a value and all its earlier revisions."""
        message = Outgoing(self._declared.stream, self._subject(key), "", b"", _PURGE)
        await self._publisher.store_if_last(message, None)

    def _subject(self, key: str) -> str:
        return f"{self._declared.subject_prefix}{key}"
