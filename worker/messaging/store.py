"""What is kept in the broker's buckets: plans by their id, and results by their job.

Plans that were made from a request have a bucket of their own, in which they expire; their ids say so.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from typing import TypeVar

import msgspec
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.errors import KeyNotFoundError, KeyWrongLastSequenceError
from nats.js.kv import KeyValue

from contracts import topology
from contracts.topology import Bucket, Topology
from worker.messaging.publish import DEADLINE_SECONDS, Unconfirmed, Unpublishable
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


class ResultPlace(msgspec.Struct, frozen=True, rename="camel"):
    """Where the result of a job is: it is stored once, in its stream."""

    event_id: str
    request_event_id: str
    user_id: str
    job_id: str
    stream: str
    subject: str
    sequence: int


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

    async def put_result(self, place: ResultPlace) -> bool:
        """Note under its job where a result is; False where another user's result is noted there, which stays."""
        key, value = topology.subject_token(place.job_id), msgspec.json.encode(place)
        try:
            await self._answered(self._results.create(key, value))
        except KeyWrongLastSequenceError:
            there = await self._entry(self._results, key)
            if there is None:
                raise StoreUnavailable(f"the place of the result {key} is there and is not") from None
            if (_result_place(there[0]) or place).user_id != place.user_id:
                return False
            try:
                await self._answered(self._results.update(key, value, last=there[1]))
            except KeyWrongLastSequenceError as error:
                raise StoreUnavailable(f"the place of the result {key} was changed meanwhile") from error
        return True

    async def result(self, job_id: str) -> ResultPlace | None:
        """Where the result of a job is; none where none is noted. Whose it is, the place says."""
        value = await self._value(self._results, topology.subject_token(job_id))
        return None if value is None else _result_place(value)

    def _bucket(self, plan_id: str) -> KeyValue:
        return self._generated_plans if plan_id.startswith(GENERATED_PREFIX) else self._plans

    async def _value(self, bucket: KeyValue, key: str) -> bytes | None:
        entry = await self._entry(bucket, key)
        return None if entry is None else entry[0]

    async def _entry(self, bucket: KeyValue, key: str) -> tuple[bytes, int] | None:
        """A value and its revision; none where there is none."""
        try:
            entry = await self._answered(bucket.get(key))
        except KeyNotFoundError:
            return None
        return entry.value or b"", entry.revision or 0

    async def _answered(self, asked: Awaitable[Answered]) -> Answered:
        """The broker's answer. Raises KeyNotFoundError, and StoreUnavailable for all else that goes wrong."""
        try:
            async with asyncio.timeout(self._deadline_seconds):
                return await asked
        except KeyWrongLastSequenceError:
            raise
        except KeyNotFoundError as error:
            if getattr(error.__context__, "err_code", None) == STREAM_NOT_FOUND:
                raise StoreUnavailable("the bucket is gone") from error
            raise
        except (NatsError, OSError, ValueError) as error:
            raise StoreUnavailable(f"the bucket does not answer: {error or type(error).__name__}") from error


def _result_place(value: bytes) -> ResultPlace | None:
    """What a value says; none where it is a whole result, as earlier versions kept it."""
    try:
        return msgspec.json.decode(value, type=ResultPlace)
    except msgspec.MsgspecError:
        return None


def _opened(jetstream: JetStreamContext, declared: Bucket) -> KeyValue:
    return KeyValue(declared.name, declared.stream, declared.subject_prefix, jetstream, direct=False)
