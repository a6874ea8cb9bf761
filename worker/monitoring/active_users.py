"""Count the different users of the last days, over all replicas, without a label or a list of users.

Each user has one key in a bucket whose values expire, so the bucket's message count is the number of users. The key is
an HMAC of the user's id: without the secret, a reader of the bucket learns no id.
"""

import asyncio
import hashlib
import hmac
from collections.abc import Callable

from contracts.topology import Bucket
from worker.cache import Cache
from worker.messaging.buckets import Values
from worker.messaging.publish import Publisher, Unconfirmed

BUCKET = "active-users"
REFRESHES = 24
"""A user is stored again after one part in so many of the window, so is counted at most that part too short."""

MOST_REMEMBERED = 100_000
MOST_WAITING = 10_000


class ActiveUsers:
    """Stores users in the background; a user who cannot be stored is only missing from the count."""

    def __init__(self, publisher: Publisher, declared: Bucket, secret: bytes | None, clock: Callable[[], float]):
        """`clock` gives seconds from any beginning; the window is the bucket's. Without a secret no user is counted."""
        self._values = Values(publisher, declared)
        self._refresh_seconds = declared.ttl_seconds / REFRESHES
        self._secret = secret
        self._clock = clock
        self._written: Cache[float] = Cache(MOST_REMEMBERED, most_bytes=0)
        self._waiting: asyncio.Queue[str] = asyncio.Queue(MOST_WAITING)

    def seen(self, user_id: str) -> None:
        """Note a user who made a request, without waiting. If too many wait to be stored, the user is dropped."""
        if self._secret is None or not user_id or self._waiting.full():
            return
        text = f"active user\0{user_id}".encode("utf-8", "replace")
        key, now = hmac.new(self._secret, text, hashlib.sha256).hexdigest(), self._clock()
        at = self._written.get(key)
        if at is None or now - at >= self._refresh_seconds:
            self._written.put(key, now, size=0)
            self._waiting.put_nowait(key)

    async def run(self) -> None:
        """Store the users seen, until cancelled."""
        while True:
            key = await self._waiting.get()
            try:
                await self._values.put(key, b"")
            except Unconfirmed:
                self._written.take(key)
            finally:
                self._waiting.task_done()

    async def written(self) -> None:
        """Wait until every user seen is stored, or could not be."""
        await self._waiting.join()
