"""What a stream keeps under a subject that many messages share.

By itself the stream tells a repeat from its message id only within its duplicate window. A request can come again much
later: after a long outage, or because its consumer was made anew.
"""

import asyncio
from math import inf

from nats.js import JetStreamContext
from nats.js.api import Header, RawStreamMsg
from nats.js.errors import NotFoundError

SKEW_SECONDS = 60.0
"""How far the clocks of two servers may be apart."""

MOST_IDS = 100_000
"""More are not remembered, but read again where they are asked for."""


class Kept:
    """The message ids under one subject, read as far back as was ever asked, and remembered."""

    def __init__(self, jetstream: JetStreamContext, stream: str, subject: str) -> None:
        self._jetstream = jetstream
        self._stream = stream
        self._subject = subject
        self._sequences: dict[str, int] = {}
        self._back_to = inf
        self._next = 1
        self.turn = asyncio.Lock()
        """For whoever looks, and then stores what was not there."""

    async def looked_for(self, message_id: str, since: float) -> int | None:
        """None where that message was stored, at `since` or later; else the sequence of the last one, or 0.

        `since` is in seconds since 1970. Raises what the client raises; what was read up to then is not read again.
        """
        last = await self._last()
        if since < self._back_to or last < self._next - 1 or len(self._sequences) > MOST_IDS:
            await self._begin(since, last)
        await self._read_up_to(last)
        sequence = self._sequences.get(message_id)
        if sequence is None:
            return last
        if not await self._is_at(sequence, message_id):  # the stream was made anew
            await self._begin(since, last)
            await self._read_up_to(last)
        return None if message_id in self._sequences else last

    async def body(self, message_id: str, since: float) -> bytes | None:
        """What that message holds, stored at `since` or later; None where it is not there. Raises as `looked_for`."""
        if await self.looked_for(message_id, since) is not None:
            return None
        message = await self._from(self._sequences[message_id])
        return None if message is None else message.data or b""

    async def _begin(self, since: float, last: int) -> None:
        self._sequences.clear()
        self._next = await self._first(since - SKEW_SECONDS, last)
        self._back_to = since

    async def _read_up_to(self, last: int) -> None:
        while self._next <= last and (message := await self._from(self._next)) is not None:
            self._sequences[_message_id(message)] = _sequence(message)
            self._next = _sequence(message) + 1

    async def _is_at(self, sequence: int, message_id: str) -> bool:
        message = await self._from(sequence)
        return message is not None and (_sequence(message), _message_id(message)) == (sequence, message_id)

    async def _first(self, since: float, last: int) -> int:
        """The least sequence from which on all is at least that young, by halving."""
        low, high = 1, last + 1
        while low < high:
            middle = (low + high) // 2
            message = await self._from(middle)
            if message is None or message.time is None or message.time.timestamp() >= since:
                high = middle
            else:
                low = _sequence(message) + 1
        return low

    async def _last(self) -> int:
        try:
            return _sequence(await self._jetstream.get_last_msg(self._stream, self._subject))
        except NotFoundError:
            return 0

    async def _from(self, sequence: int) -> RawStreamMsg | None:
        """The first message at that sequence or later."""
        try:
            return await self._jetstream.get_msg(self._stream, seq=sequence, subject=self._subject, next=True)
        except NotFoundError:
            return None


def _sequence(message: RawStreamMsg) -> int:
    return message.seq or 0


def _message_id(message: RawStreamMsg) -> str:
    return str((message.headers or {}).get(Header.MSG_ID.value, ""))
