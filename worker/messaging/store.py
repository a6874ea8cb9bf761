"""What is kept in the broker's buckets: plans by their id, and results by their job.

Plans that were made from a request have a bucket of their own, in which they expire; their ids say so.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from typing import TypeVar

from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.errors import KeyNotFoundError
from nats.js.kv import KeyValue

from contracts import topology
from contracts.topology import Bucket, Topology
from worker.messaging.publisher import DEADLINE_SECONDS, Unconfirmed, Unpublishable
from worker.planning.generator import GENERATED_PREFIX
from worker.planning.source import Stored
from worker.planning.stored import decode, encode

PLANS = "plans"
GENERATED_PLANS = "generated-plans"
RESULTS = "compressed-plans"

STREAM_NOT_FOUND = 10059
"""The broker's code for: that bucket is gone. The client tells it from a missing key only in the error's context."""

Answered = TypeVar("Answered")


class StoreUnavailable(Unconfirmed):
    """The broker does not give or take a value: try again."""


class OtherOwner(Unpublishable):
    """A plan of that id is stored, and it is another athlete's."""


class Store:
    """The buckets, over one connection. Every method raises StoreUnavailable where the broker does not answer.

    Values are read from the stream's leader: a replica may not have yet what was stored a moment ago, and "there is no
    such plan" is an answer that stands.
    """

    def __init__(self, jetstream: JetStreamContext, declared: Topology, deadline_seconds: float = DEADLINE_SECONDS):
        self._jetstream = jetstream
        self._declared = declared.bucket(PLANS)
        self._plans = _opened(jetstream, self._declared)
        self._generated_plans = _opened(jetstream, declared.bucket(GENERATED_PLANS))
        self._results = _opened(jetstream, declared.bucket(RESULTS))
        self._deadline_seconds = deadline_seconds

    async def plan(self, plan_id: str) -> Stored | None:
        """The plan of that id; none where there is none. Raises DecodeError where its value is not one of ours."""
        value = await self.plan_value(plan_id)
        return None if value is None else decode(plan_id, value)

    async def plan_value(self, plan_id: str) -> bytes | None:
        """What `plan` decodes, for whoever does that elsewhere."""
        return await self._value(self._bucket(plan_id), topology.subject_token(plan_id))

    async def put_plan(self, stored: Stored) -> None:
        """Store a plan under its id, in place of what its owner has there; the same plan is not stored again.

        Raises TooLargeError and OtherOwner.
        """
        value = encode(stored, self._declared.max_value_bytes)
        key = topology.subject_token(stored.plan_id)
        bucket = self._bucket(stored.plan_id)
        there = await self._value(bucket, key)
        if there == value:
            return
        if there is not None and decode(stored.plan_id, there).owner != stored.owner:
            raise OtherOwner(f"{stored.plan_id} is the id of another athlete's plan: remove that, or take another id")
        await self._answered(bucket.put(key, value))

    async def remove_plan(self, plan_id: str) -> bool:
        """Remove a plan and all its revisions; False where there is none."""
        bucket, key = self._bucket(plan_id), topology.subject_token(plan_id)
        if await self._value(bucket, key) is None:
            return False
        return await self._answered(bucket.purge(key))

    async def plans(self) -> AsyncIterator[tuple[Stored, int]]:
        """Every plan that somebody stored, with its size in bytes, by key. Raises DecodeError as `plan` does."""
        prefix = self._declared.subject_prefix
        info = await self._answered(self._jetstream.stream_info(self._declared.stream, f"{prefix}>"))
        for subject in sorted(info.state.subjects or ()):
            key = subject.removeprefix(prefix)
            value = await self._value(self._plans, key)
            if value is not None:
                stored = decode(key, value)
                yield Stored(str(stored.document.get("id", key)), stored.owner, stored.document), len(value)

    async def put_result(self, job_id: str, body: bytes) -> None:
        """Keep the result of a job, in place of what is there."""
        await self._answered(self._results.put(topology.subject_token(job_id), body))

    async def result(self, job_id: str) -> bytes | None:
        """The result of a job, as it was published; none where none is kept. Whose it is, the event says."""
        return await self._value(self._results, topology.subject_token(job_id))

    def _bucket(self, plan_id: str) -> KeyValue:
        return self._generated_plans if plan_id.startswith(GENERATED_PREFIX) else self._plans

    async def _value(self, bucket: KeyValue, key: str) -> bytes | None:
        try:
            return (await self._answered(bucket.get(key))).value
        except KeyNotFoundError:
            return None

    async def _answered(self, asked: Awaitable[Answered]) -> Answered:
        """The broker's answer. Raises KeyNotFoundError, and StoreUnavailable for all else that goes wrong."""
        try:
            async with asyncio.timeout(self._deadline_seconds):
                return await asked
        except KeyNotFoundError as error:
            if getattr(error.__context__, "err_code", None) == STREAM_NOT_FOUND:
                raise StoreUnavailable("the bucket is gone") from error
            raise
        except (NatsError, OSError, ValueError) as error:
            raise StoreUnavailable(f"the bucket does not answer: {error or type(error).__name__}") from error


def _opened(jetstream: JetStreamContext, declared: Bucket) -> KeyValue:
    return KeyValue(declared.name, declared.stream, declared.subject_prefix, jetstream, direct=False)
