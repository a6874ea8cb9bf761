"""Decide once what becomes of each request: the first worker to answer it writes a record under its eventId.

The broker takes the first record for a key and refuses the second, so two workers, or two deliveries a week apart,
never answer one request in two ways. The second worker reads the record and does what it says. The record is written
before the answer: a worker that finds a record checks whether the answer is stored too, and stores it if not.
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
    """The decision on a request, carried out or not. It holds no user id and no plan content."""

    digest: str
    """SHA-256 of the request's bytes: the eventId is valid for these bytes only."""

    answer: Literal["compressed", "failed", "skipped", "dead_letter"]
    code: str = ""
    """The failure code, for programs."""

    detail: str = ""
    """The reason why the request failed or was skipped, for people."""

    reason: str = ""
    """The reason of the dead letter."""

    after: int = 0
    """A place in the stream of events: the request's event under a shared subject can only be stored after it."""

    letter_after: int = 0
    """A place in the stream of dead letters: the request's letter can only be stored after it."""

    stored: bool = False
    """Whether everything that this record calls for is known to be stored."""


@dataclass(frozen=True)
class Held:
    """A record as the broker stores it."""

    key: str
    claim: Claim
    revision: int
    is_fresh: bool
    """Whether it was written just now."""


def key_of(event_id: str, attempt: str = "") -> str:
    """Return the key of a request's record: its eventId as a subject token, which its publisher can compute."""
    return topology.subject_token(f"{event_id}/{attempt}" if attempt else event_id)


def key_of_content(incoming: Incoming) -> str:
    """Return the key of a record for these bytes at their place in the stream, whatever eventId they name."""
    return topology.subject_token(f"{incoming.stream}/{incoming.sequence}/{incoming.digest}")


class Claims:
    """Reads and writes the records. Every method raises Unconfirmed where the broker does not answer."""

    def __init__(self, publisher: Publisher, declared: Topology) -> None:
        self._values = Values(publisher, declared.bucket(BUCKET))

    async def make(self, key: str, claim: Claim) -> Held:
        """Write the record, or return the one that is there already."""
        for _ in range(3):
            if (revision := await self._values.put(key, msgspec.json.encode(claim), 0)) is not None:
                return Held(key, claim, revision, is_fresh=True)
            if (held := await self.find(key)) is not None:
                return held
        raise Unconfirmed(f"the record {key} is there and is not")

    async def find(self, key: str) -> Held | None:
        """Return the record under that key; None if there is none."""
        value = await self._values.get(key)
        if value.data is None:
            return None
        try:
            return Held(key, msgspec.json.decode(value.data, type=Claim), value.revision, is_fresh=False)
        except msgspec.MsgspecError as error:
            raise Unconfirmed(f"the record {key} cannot be read: {error}") from error

    async def replace(self, held: Held, claim: Claim) -> Held:
        """Replace the record. Raises Unconfirmed where another worker has replaced it meanwhile."""
        revision = await self._values.put(held.key, msgspec.json.encode(claim), held.revision)
        if revision is None:
            raise Unconfirmed(f"the record {held.key} was changed meanwhile")
        return Held(held.key, claim, revision, is_fresh=False)

    async def all_is_stored(self, held: Held) -> None:
        """Note in the record that everything it calls for is stored, so that no worker need look for it again."""
        if not held.claim.stored:
            claim = msgspec.structs.replace(held.claim, stored=True)
            await self._values.put(held.key, msgspec.json.encode(claim), held.revision)
