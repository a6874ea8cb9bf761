"""What became of each request, decided once: a record under its eventId that the first who answers it writes.

The broker takes the first record for a key and refuses the second, so two workers, or two deliveries a week apart,
never answer one request in two ways. Who comes second reads the record and does what it says. The record is written
before the answer: whoever finds it looks whether the answer is there too, and stores it where it is not.
"""

from dataclasses import dataclass
from typing import Literal

import msgspec

from contracts import topology
from contracts.topology import Topology
from worker.messaging.buckets import Values
from worker.messaging.messages import Incoming
from worker.messaging.publish import Publisher, Unconfirmed

BUCKET = "request-outcomes"


class Claim(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """What is to become of a request, or became of it. It holds no user's id and nothing of a plan."""

    digest: str
    """SHA-256 of the request's bytes: an eventId stands for these and no others."""

    answer: Literal["compressed", "failed", "skipped", "dead_letter"]
    code: str = ""
    """Why it failed, for programs."""

    detail: str = ""
    """Why it failed or was skipped, for people."""

    reason: str = ""
    """Why it is a dead letter."""

    after: int = 0
    """Its shared event stands after this place of the stream of events, if it stands at all."""

    letter_after: int = 0
    """The same of its dead letter."""

    stored: bool = False
    """Whether all that this says is known to be stored."""


@dataclass(frozen=True)
class Held:
    """A record as the broker keeps it."""

    key: str
    claim: Claim
    revision: int
    is_fresh: bool
    """Whether it was written just now."""


def key_of(event_id: str, attempt: str = "") -> str:
    """The key of a request's record, which its publisher can name: its eventId as a subject token."""
    return topology.subject_token(f"{event_id}/{attempt}" if attempt else event_id)


def key_of_content(incoming: Incoming) -> str:
    """The key of a record for these very bytes in their place, whatever eventId they name."""
    return topology.subject_token(f"{incoming.stream}/{incoming.sequence}/{incoming.digest}")


class Claims:
    """The records, over one connection. Every method raises Unconfirmed where the broker does not answer."""

    def __init__(self, publisher: Publisher, declared: Topology) -> None:
        self._values = Values(publisher, declared.bucket(BUCKET))

    async def make(self, key: str, claim: Claim) -> Held:
        """Write the record, or find the one that was there before."""
        for _ in range(3):
            if (revision := await self._values.put(key, msgspec.json.encode(claim), 0)) is not None:
                return Held(key, claim, revision, is_fresh=True)
            if (held := await self.find(key)) is not None:
                return held
        raise Unconfirmed(f"the record {key} is there and is not")

    async def find(self, key: str) -> Held | None:
        """The record under that key; none where there is none."""
        value = await self._values.get(key)
        if value.data is None:
            return None
        try:
            return Held(key, msgspec.json.decode(value.data, type=Claim), value.revision, is_fresh=False)
        except msgspec.MsgspecError as error:
            raise Unconfirmed(f"the record {key} cannot be read: {error}") from error

    async def replace(self, held: Held, claim: Claim) -> Held:
        """Write another record in its place. Raises Unconfirmed where somebody else has done so."""
        revision = await self._values.put(held.key, msgspec.json.encode(claim), held.revision)
        if revision is None:
            raise Unconfirmed(f"the record {held.key} was changed meanwhile")
        return Held(held.key, claim, revision, is_fresh=False)

    async def all_is_stored(self, held: Held) -> None:
        """Note that what the record says is stored, so that nobody need look for it again."""
        if not held.claim.stored:
            claim = msgspec.structs.replace(held.claim, stored=True)
            await self._values.put(held.key, msgspec.json.encode(claim), held.revision)
