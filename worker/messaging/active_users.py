"""How many different users there were lately, over all replicas, without a label or a list of them.

Each user has one key in a bucket whose values expire, so its message count is the number. The key is an HMAC of the
user's id: whoever reads the bucket without the secret learns nobody's id.
"""

import asyncio
import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Callable

from contracts.topology import Bucket
from worker.messaging.buckets import Values
from worker.messaging.publish import Publisher, Unconfirmed

BUCKET = "active-users"
REFRESHES = 24
"""A user is written down again once this part of the window has passed, so counts at most that much too short."""

MOST_REMEMBERED = 100_000
MOST_WAITING = 10_000


class ActiveUsers:
    """Writes users down beside the work; one who cannot be written down is missing from a number, no more."""

    def __init__(self, publisher: Publisher, declared: Bucket, secret: bytes | None, clock: Callable[[], float]):
        """`clock` gives seconds from any beginning; the window is the bucket's. Nobody is counted without a secret."""
        self._values = Values(publisher, declared)
        self._refresh_seconds = declared.ttl_seconds / REFRESHES
        self._secret = secret
        self._clock = clock
        self._written: OrderedDict[str, float] = OrderedDict()
        self._waiting: asyncio.Queue[str] = asyncio.Queue(MOST_WAITING)

    def seen(self, user_id: str) -> None:
        """A user made a request. Never waits: where too many wait to be written down, this one is not."""
        if self._secret is None or not user_id or self._waiting.full():
            return
        text = f"active user\0{user_id}".encode("utf-8", "replace")
        key, now = hmac.new(self._secret, text, hashlib.sha256).hexdigest(), self._clock()
        if key in self._written and now - self._written[key] < self._refresh_seconds:
            return
        self._written.pop(key, None)
        self._written[key] = now
        if len(self._written) > MOST_REMEMBERED:
            self._written.popitem(last=False)
        self._waiting.put_nowait(key)

    async def run(self) -> None:
        """Write down who was seen, until cancelled."""
        while True:
            key = await self._waiting.get()
            try:
                await self._values.put(key, b"")
            except Unconfirmed:
                self._written.pop(key, None)
            finally:
                self._waiting.task_done()

    async def written(self) -> None:
        """Wait until everybody who was seen is written down, or could not be."""
        await self._waiting.join()
