"""Store training plans in the broker's buckets, by their id.

Generated plans have a bucket of their own, in which they expire; their ids tell them apart.
"""

from collections.abc import AsyncIterator

from nats.errors import Error as NatsError

from contracts import topology
from contracts.topology import Topology
from worker.messaging.buckets import Values
from worker.messaging.publish import Publisher, Unconfirmed, Unpublishable
from worker.planning.generator import GENERATED_PREFIX
from worker.planning.source import Stored
from worker.planning.stored import decode, encode

PLANS = "plans"
GENERATED_PLANS = "generated-plans"


class OtherOwner(Unpublishable):
    """The plan stored under that id belongs to another athlete."""


class Store:
    """Reads and writes plans. Every method raises Unconfirmed where the broker does not answer."""

    def __init__(self, publisher: Publisher, declared: Topology):
        self._jetstream = publisher.jetstream
        self._declared = declared.bucket(PLANS)
        self._plans = Values(publisher, self._declared)
        self._generated_plans = Values(publisher, declared.bucket(GENERATED_PLANS))

    async def plan(self, plan_id: str) -> Stored | None:
        """Return the plan of that id; None if there is none. Raises DecodeError where the value is not one of ours."""
        value = await self.plan_value(plan_id)
        return None if value is None else decode(plan_id, value)

    async def plan_value(self, plan_id: str) -> bytes | None:
        """Return the stored bytes of a plan, undecoded; None if there are none."""
        return (await self._bucket(plan_id).get(topology.subject_token(plan_id))).data

    async def put_plan(self, stored: Stored) -> None:
        """Store a plan under its id, replacing its owner's earlier one; the same plan is not stored twice.

        Raises TooLargeError and OtherOwner.
        """
        value = encode(stored, self._declared.max_value_bytes)
        there = await self.plan_value(stored.plan_id)
        if there == value:
            return
        if there is not None and decode(stored.plan_id, there).owner != stored.owner:
            raise OtherOwner(f"{stored.plan_id} is the id of another athlete's plan: remove that, or take another id")
        await self._bucket(stored.plan_id).put(topology.subject_token(stored.plan_id), value)

    async def remove_plan(self, plan_id: str) -> bool:
        """Remove a plan and all its revisions; False where there is none."""
        if await self.plan_value(plan_id) is None:
            return False
        await self._bucket(plan_id).purge(topology.subject_token(plan_id))
        return True

    async def plans(self) -> AsyncIterator[tuple[Stored, int]]:
        """Yield every plan but the generated ones, by key, with its size in bytes. Raises DecodeError like `plan`."""
        prefix = self._declared.subject_prefix
        try:
            info = await self._jetstream.stream_info(self._declared.stream, f"{prefix}>")
        except (NatsError, OSError) as error:
            raise Unconfirmed(f"the bucket does not answer: {str(error) or type(error).__name__}") from error
        for subject in sorted(info.state.subjects or ()):
            key = subject.removeprefix(prefix)
            if (value := (await self._plans.get(key)).data) is not None:
                stored = decode(key, value)
                yield Stored(str(stored.document.get("id", key)), stored.owner, stored.document), len(value)

    def _bucket(self, plan_id: str) -> Values:
        return self._generated_plans if plan_id.startswith(GENERATED_PREFIX) else self._plans
