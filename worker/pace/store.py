"""The bucket `paces`: a record for every athlete, under a pseudonym that only who has the secret can work out.

A value is changed by compare-and-set on its revision, so that of several writers none undoes what another did.
"""

import asyncio
import hashlib
import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.errors import KeyNotFoundError, KeyWrongLastSequenceError
from nats.js.kv import KeyValue

from contracts.topology import Bucket
from worker.pace import stored
from worker.pace.record import Record

BUCKET = "paces"
"""The bucket's name in `contracts/topology.yaml`."""

DEADLINE_SECONDS = 10.0
MOST_ATTEMPTS = 64
"""Each attempt that fails means that another writer was served, so the last of 64 writers at once is served too."""

STREAM_NOT_FOUND = 10059
"""The broker's code for: that bucket is gone."""

Answer = TypeVar("Answer")
Answered = TypeVar("Answered")


class PacesUnavailable(Exception):
    """The broker does not give or take a value: try again."""


@dataclass(frozen=True, slots=True)
class Found:
    """A record as it is stored."""

    record: Record
    revision: int
    """Grows with every change; in a result's policy it says which knowledge was used."""


class PaceStore:
    """The records of all athletes. Every method raises PacesUnavailable where the broker does not answer.

    What is to be changed is read from the stream's leader, because a replica may not have yet what was stored a moment
    ago. What is only looked up comes from any of them, which takes a third of the time.
    """

    def __init__(
        self, jetstream: JetStreamContext, declared: Bucket, secret: bytes, deadline_seconds: float = DEADLINE_SECONDS
    ) -> None:
        """`secret` makes the pseudonyms: with another one every athlete is a stranger."""
        self._jetstream = jetstream
        self._declared = declared
        self._values = KeyValue(declared.name, declared.stream, declared.subject_prefix, jetstream, direct=False)
        self._replicas = KeyValue(declared.name, declared.stream, declared.subject_prefix, jetstream, direct=True)
        self._secret = secret
        self._deadline_seconds = deadline_seconds

    async def find(self, user_id: str) -> Found | None:
        """What is known of an athlete; none where nothing is. Raises RecordUnreadable."""
        value, revision = await self._value(self._key(user_id))
        return None if value is None else Found(stored.decode(value), revision)

    async def value(self, user_id: str) -> tuple[bytes | None, int]:
        """What was stored of an athlete a moment ago, and its revision; none and 0 where nothing is."""
        return await self._value(self._key(user_id), self._replicas)

    async def change(self, user_id: str, change: Callable[[bytes | None], tuple[bytes | None, Answer]]) -> Answer:
        """Put the value that `change` makes of the stored one in its place, and return what else it says.

        Of an athlete never seen there is no value; no new value leaves the old one. `change` is asked again where
        another writer was faster. Raises RecordUnreadable.
        """
        key = self._key(user_id)
        for _ in range(MOST_ATTEMPTS):
            value, revision = await self._value(key)
            after, answer = change(value)
            if after is None or await self._replaced(key, after, revision):
                return answer
        raise PacesUnavailable("other writers were always faster")

    async def forget(self, user_id: str) -> bool:
        """Remove all that is known of an athlete, its traces in the stream included; False where nothing is."""
        key = self._key(user_id)
        value, _ = await self._value(key)
        subject = f"{self._declared.subject_prefix}{key}"
        await self._answered(self._jetstream.purge_stream(self._declared.stream, subject=subject))
        return value is not None

    def _key(self, user_id: str) -> str:
        return hmac.new(self._secret, f"pace\0{user_id}".encode("utf-8", "replace"), hashlib.sha256).hexdigest()

    async def _value(self, key: str, values: KeyValue | None = None) -> tuple[bytes | None, int]:
        """The value and its revision; none and 0 where there is no value."""
        try:
            entry = await self._answered((values or self._values).get(key))
        except KeyNotFoundError:
            return None, 0
        return entry.value, entry.revision or 0

    async def _replaced(self, key: str, value: bytes, revision: int) -> bool:
        """Whether the value could be put in place of that revision."""
        try:
            put = self._values.update(key, value, last=revision) if revision else self._values.create(key, value)
            await self._answered(put)
        except KeyWrongLastSequenceError:
            return False
        return True

    async def _answered(self, asked: Awaitable[Answered]) -> Answered:
        """The broker's answer. Raises the client's errors about keys, and PacesUnavailable for all else."""
        try:
            async with asyncio.timeout(self._deadline_seconds):
                return await asked
        except KeyWrongLastSequenceError:
            raise
        except KeyNotFoundError as error:
            if getattr(error.__context__, "err_code", None) == STREAM_NOT_FOUND:
                raise PacesUnavailable("the bucket is gone") from error
            raise
        except (NatsError, OSError, ValueError) as error:
            raise PacesUnavailable(f"the bucket does not answer: {str(error) or type(error).__name__}") from error
