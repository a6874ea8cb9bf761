"""The bucket `paces`: a record for every athlete, under a pseudonym that only the holder of the secret can compute.

A value is changed by compare-and-set on its revision, so that no writer undoes what another did.
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
"""A failed attempt means that another writer succeeded, so of 64 writers at once the last succeeds too."""

STREAM_NOT_FOUND = 10059
"""The broker's error code for a bucket that does not exist."""

Answer = TypeVar("Answer")
Answered = TypeVar("Answered")


class PacesUnavailable(Exception):
    """The broker does not read or write a value; the caller may try again."""


@dataclass(frozen=True, slots=True)
class Found:
    """A record as it is stored."""

    record: Record
    revision: int
    """It grows with every change; a result's policy states the revision that was used."""


class PaceStore:
    """The records of all athletes. Every method raises PacesUnavailable where the broker does not answer.

    To change a value, it is read from the stream's leader, as a replica may lack what was stored a moment ago. Look-ups
    read from any replica, which takes a third of the time.
    """

    def __init__(
        self, jetstream: JetStreamContext, declared: Bucket, secret: bytes, deadline_seconds: float = DEADLINE_SECONDS
    ) -> None:
        """`secret` makes the pseudonyms; another secret makes every athlete a stranger."""
        self._jetstream = jetstream
        self._declared = declared
        self._values = KeyValue(declared.name, declared.stream, declared.subject_prefix, jetstream, direct=False)
        self._replicas = KeyValue(declared.name, declared.stream, declared.subject_prefix, jetstream, direct=True)
        self._secret = secret
        self._deadline_seconds = deadline_seconds

    async def find(self, user_id: str) -> Found | None:
        """The athlete's record, read from the leader; none where there is none. Raises RecordUnreadable."""
        value, revision = await self._value(self._key(user_id))
        return None if value is None else Found(stored.decode(value), revision)

    async def value(self, user_id: str) -> tuple[bytes | None, int]:
        """The athlete's value, perhaps a moment old, and its revision; none and 0 where there is no value."""
        return await self._value(self._key(user_id), self._replicas)

    async def change(self, user_id: str, change: Callable[[bytes | None], tuple[bytes | None, Answer]]) -> Answer:
        """Replace the stored value with the one that `change` makes of it, and return what else it says.

        An athlete never seen has no value; no new value leaves the old one. `change` is called again if another writer
        was faster. Raises RecordUnreadable.
        """
        key = self._key(user_id)
        for _ in range(MOST_ATTEMPTS):
            value, revision = await self._value(key)
            after, answer = change(value)
            if after is None or await self._replaced(key, after, revision):
                return answer
        raise PacesUnavailable("other writers were always faster")

    async def forget(self, user_id: str) -> bool:
        """Delete the athlete's record, its traces in the stream included; False where there is none."""
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
        """Whether the value replaced that revision."""
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
