"""Read, replay and discard the stored dead letters.

A letter is replayed once, however often and by however many it is asked for. Every attempt first stores a claim beside
the letter, and only then reads the letter, publishes its request, deletes the letter and at last the claim. So

- a letter that is gone was replayed or discarded;
- an attempt that finds an earlier claim searches what was published after it: a replayed request names its letter;
- two attempts at the same time publish the same message id, which the stream takes once within its duplicate window,
  and no attempt publishes when its claim is older than PUBLISH_SECONDS, a small part of that window.
"""

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias, TypeVar

from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js.api import Header, RawStreamMsg
from nats.js.errors import APIError

from contracts.topology import Topology
from worker.domain.errors import CannotRun
from worker.learning.consumer import DURABLE as PACE_DURABLE
from worker.messaging.dead_letters import (
    BODY_OMITTED,
    DELIVERY_COUNT,
    DETAIL,
    HEADROOM_BYTES,
    ORIGINAL_SEQUENCE,
    ORIGINAL_STREAM,
    ORIGINAL_SUBJECT,
    PATH,
    REASON,
)
from worker.messaging.messages import REPLAY_OF
from worker.messaging.publish import DEADLINE_SECONDS
from worker.operations.of import Of
from worker.settings import DURABLE

NOT_THERE = {10037, 10043, 10057}
"""The broker's error codes for: no message found, no such sequence, nothing to delete."""

CARRIED = ("Event-Type", "Schema-Version", "traceparent", "tracestate")
"""The headers that a letter takes over from its request."""

PUBLISH_SECONDS = 30.0
"""Seconds after its claim in which an attempt may publish."""

SETTLED = timedelta(seconds=2 * PUBLISH_SECONDS + DEADLINE_SECONDS)
"""The longest time between a claim and the storing of its request, with the difference of two servers' clocks."""


class LettersAway(CannotRun):
    """The broker cannot read, store or delete a letter."""


@dataclass(frozen=True)
class Letter:
    """A dead letter as it is stored."""

    sequence: int
    """Its place in the stream of dead letters: the number by which people name it."""

    subject: str
    stored_at: datetime
    headers: Mapping[str, str]
    body: bytes
    """The unchanged bytes of the request; empty if they were left out."""

    @property
    def reason(self) -> str:
        """The reason of the dead letter."""
        return self.headers.get(REASON, self.subject.rpartition(".")[2])

    @property
    def detail(self) -> str:
        """The fault, in words."""
        return self.headers.get(DETAIL, "")

    @property
    def path(self) -> str:
        """The place in the request that was wrong; empty if there is none."""
        return self.headers.get(PATH, "")

    @property
    def delivered(self) -> int:
        """How often it had been delivered; 0 if the letter does not say."""
        return _number(self.headers.get(DELIVERY_COUNT))

    @property
    def omitted_bytes(self) -> int:
        """The size of a body that was left out; 0 if it is in the letter."""
        return _number(self.headers.get(BODY_OMITTED))

    @property
    def size_bytes(self) -> int:
        """The size of the request."""
        return self.omitted_bytes or len(self.body)

    @property
    def origin(self) -> str:
        """The stream and place of the original request."""
        return f"{self.headers.get(ORIGINAL_STREAM, '?')}/{self.headers.get(ORIGINAL_SEQUENCE, '?')}"


@dataclass(frozen=True)
class Replayed:
    """The request is published again; its letter is gone."""

    letter: Letter
    sequence: int
    """Its new place in the stream of requests."""


@dataclass(frozen=True)
class ReplayedBefore:
    """An earlier attempt had published the request; now its letter is gone too."""

    letter: Letter


@dataclass(frozen=True)
class Refused:
    """The letter stays, and the reason says why."""

    sequence: int
    reason: str


@dataclass(frozen=True)
class Gone:
    """There is no letter of that number: it was replayed, discarded, has expired, or never existed."""

    sequence: int


Answered = TypeVar("Answered")

Replay: TypeAlias = Replayed | ReplayedBefore | Refused | Gone


@dataclass(frozen=True)
class Claim:
    """An attempt to replay a letter: its request can only be stored after place `after` in the stream of requests."""

    sequence: int
    stored_at: datetime
    after: int


class Letters:
    """Works on the dead letters of requests or of performed sessions. Every method raises LettersAway."""

    def __init__(self, client: Client, declared: Topology, clock: Callable[[], float], of: Of = Of.REQUESTS) -> None:
        """`clock` gives seconds and never goes backwards."""
        self._client = client
        self._jetstream = client.jetstream()
        of_requests = of is Of.REQUESTS
        self._dead = declared.dead_letters if of_requests else declared.pace_dead_letters
        self._requests = declared.consumer(DURABLE if of_requests else PACE_DURABLE)
        self._clock = clock
        self._after: int | None = None

    @property
    def subjects(self) -> str:
        """The subject pattern of all letters."""
        return self._dead.subject.format(reason="*")

    async def count(self) -> Mapping[str, int]:
        """Return how many letters there are, by reason."""
        info = await _answered(self._dead.stream, self._jetstream.stream_info(self._dead.stream, self.subjects))
        found = {subject.rpartition(".")[2]: number for subject, number in (info.state.subjects or {}).items()}
        return {reason: found[reason] for reason in sorted(found)}

    async def letter(self, sequence: int) -> Letter | None:
        """Return the letter of that number; None if there is none, or the message is not such a letter."""
        found = await self._next(self._dead.stream, self.subjects, sequence)
        return _letter(found) if found is not None and found.seq == sequence else None

    async def walk(
        self, reason: str = "*", since: datetime | None = None, after: int = 0
    ) -> AsyncGenerator[Letter, None]:
        """Yield the stored letters, oldest first, one in memory at a time; `after` is a letter's number."""
        subject = self._dead.subject.format(reason=reason)
        state = (await _answered(self._dead.stream, self._jetstream.stream_info(self._dead.stream))).state
        place = max(after + 1, state.first_seq)
        if since is not None:
            place = await self._first_since(subject, since, place, state.last_seq)
        while place <= state.last_seq:
            found = await self._next(self._dead.stream, subject, place)
            if found is None or (letter := _letter(found)).sequence > state.last_seq:
                return
            yield letter
            place = letter.sequence + 1

    async def replay(self, sequence: int) -> Replay:
        """Publish the letter's request again, once over all attempts, and delete the letter."""
        begun = self._clock()
        own = await self._claim(sequence)
        letter = await self.letter(sequence)
        if letter is None:
            await self._forget_claims(sequence)
            return Gone(sequence)
        if reason := self._refusal(letter):
            await self._delete(own)
            return Refused(sequence, reason)
        published = await self._published_before(letter, own)
        if not published:
            if self._clock() - begun > PUBLISH_SECONDS:
                return Refused(sequence, "the broker is too slow to be sure that it is replayed once: run it again")
            place, published = await self._publish(letter)
        await self._delete(sequence)
        await self._forget_claims(sequence)
        return ReplayedBefore(letter) if published else Replayed(letter, place)

    async def discard(self, sequence: int) -> Letter | None:
        """Delete a letter, overwriting its bytes, and return it; None if there is none."""
        letter = await self.letter(sequence)
        if letter is None or not await self._delete(sequence, erase=True):
            return None
        await self._forget_claims(sequence)
        return letter

    async def tidy(self) -> None:
        """Delete the claims of attempts that were cut off after they had deleted the letter."""
        place = 1
        while found := await self._next(self._dead.stream, self._dead.claim.format(sequence="*"), place):
            place = _place(found) + 1
            if await self.letter(_number((found.subject or "").rpartition(".")[2])) is None:
                await self._delete(_place(found))

    async def _claim(self, sequence: int) -> int:
        """Store a claim beside the letter, and return the claim's place in the stream."""
        if self._after is None:
            requests = await _answered(self._requests.stream, self._jetstream.stream_info(self._requests.stream))
            self._after = requests.state.last_seq
        asked = self._jetstream.publish(
            self._dead.claim.format(sequence=sequence),
            json.dumps({"after": self._after}).encode(),
            timeout=DEADLINE_SECONDS,
            headers={Header.EXPECTED_STREAM.value: self._dead.stream},
        )
        return (await _answered(self._dead.stream, asked)).seq

    async def _claims(self, sequence: int) -> AsyncGenerator[Claim, None]:
        """Yield the claims on that letter, oldest first."""
        place = 1
        while found := await self._next(self._dead.stream, self._dead.claim.format(sequence=sequence), place):
            place = _place(found) + 1
            yield Claim(_place(found), _time(found), int(json.loads(found.data or b"{}").get("after", 0)))

    async def _forget_claims(self, sequence: int) -> None:
        """Delete the claims on a letter that is gone: they are of no more use."""
        async for claim in self._claims(sequence):
            await self._delete(claim.sequence)

    async def _published_before(self, letter: Letter, own: int) -> bool:
        """Whether an attempt with a claim earlier than `own` has published the letter's request."""
        async for claim in self._claims(letter.sequence):
            if claim.sequence >= own:
                return False
            place = claim.after + 1
            while found := await self._next(self._requests.stream, self._requests.filter_subject, place):
                if (found.headers or {}).get(REPLAY_OF) == _name(letter):
                    return True
                if _time(found) > claim.stored_at + SETTLED:
                    break
                place = _place(found) + 1
        return False

    async def _publish(self, letter: Letter) -> tuple[int, bool]:
        """Publish the request; return its place in its stream, and whether it was there before."""
        name = _name(letter)
        headers = {
            **{header: letter.headers[header] for header in CARRIED if header in letter.headers},
            REPLAY_OF: name,
            Header.MSG_ID.value: f"replay-{name}",
            Header.EXPECTED_STREAM.value: self._requests.stream,
        }
        asked = self._jetstream.publish(
            self._requests.filter_subject, letter.body, timeout=DEADLINE_SECONDS, headers=headers
        )
        stored = await _answered(self._requests.stream, asked)
        self._after = max(self._after or 0, stored.seq)
        return stored.seq, bool(stored.duplicate)

    def _refusal(self, letter: Letter) -> str:
        """Return why the letter cannot be replayed; empty if it can."""
        subject = letter.headers.get(ORIGINAL_SUBJECT)
        if letter.omitted_bytes:
            return (
                f"its body of {letter.omitted_bytes} bytes did not fit into the letter; "
                f"it stood at {letter.origin}, have the request sent anew"
            )
        if subject != self._requests.filter_subject:
            return f"it comes from {subject or 'nowhere'}, only {self._requests.filter_subject} is replayed"
        if len(letter.body) + HEADROOM_BYTES > self._client.max_payload:
            return f"its body of {len(letter.body)} bytes is too large: the broker takes {self._client.max_payload}"
        return ""

    async def _first_since(self, subject: str, since: datetime, first: int, last: int) -> int:
        """Return the first place stored since that time, by binary search: messages are in the order of time."""
        low, high = first, last + 1
        while low < high:
            middle = (low + high) // 2
            found = await self._next(self._dead.stream, subject, middle)
            if found is None or _time(found) >= since:
                high = middle
            else:
                low = _place(found) + 1
        return low

    async def _next(self, stream: str, subject: str, place: int) -> RawStreamMsg | None:
        """Return the first message under that subject from that place on; None if there is none."""
        try:
            return await _answered(stream, self._jetstream.get_msg(stream, seq=place, subject=subject, next=True))
        except APIError:
            return None

    async def _delete(self, place: int, erase: bool = False) -> bool:
        """Delete a letter or a claim; return False if it was gone.

        `erase` overwrites its bytes too, for which the broker rewrites the whole block on disk.
        """
        asked = json.dumps({"seq": place, "no_erase": not erase}).encode()
        try:
            return await _answered(self._dead.stream, self._deleted(asked))
        except APIError:
            return False

    async def _deleted(self, asked: bytes) -> bool:
        """Ask the broker to delete a message; the client's own method has no option for erasing."""
        reply = await self._client.request(f"$JS.API.STREAM.MSG.DELETE.{self._dead.stream}", asked, DEADLINE_SECONDS)
        answer = json.loads(reply.data)
        if "error" in answer:
            APIError.from_error(answer["error"])
        return bool(answer["success"])


async def _answered(stream: str, asked: Awaitable[Answered]) -> Answered:
    """Return the broker's answer. Raises LettersAway for every error but those of NOT_THERE, which are APIError."""
    try:
        return await asked
    except APIError as error:
        if error.err_code in NOT_THERE:
            raise
        raise LettersAway(f"stream {stream}: {error.description or error}; check that it is declared") from error
    except (NatsError, OSError, ValueError) as error:
        raise LettersAway(
            f"stream {stream} does not answer: {str(error) or type(error).__name__}; run it again"
        ) from error


def _letter(found: RawStreamMsg) -> Letter:
    return Letter(_place(found), found.subject or "", _time(found), found.headers or {}, found.data or b"")


def _place(found: RawStreamMsg) -> int:
    assert found.seq is not None
    return found.seq


def _time(found: RawStreamMsg) -> datetime:
    assert found.time is not None
    return found.time


def _name(letter: Letter) -> str:
    """Return a name that is unique among letters, even those of a stream that is created again."""
    return f"{letter.sequence}-{letter.stored_at.isoformat()}"


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0
