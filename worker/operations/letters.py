"""The dead letters that are stored: read them, replay them, discard them.

A letter is replayed once, whoever asks for it and however often. Every attempt first leaves a claim beside the letter,
and only then reads the letter, publishes its request, deletes the letter and at last the claim. So

- a letter that is gone was replayed or discarded;
- who finds an earlier claim looks through what was published after it: a request that is there names its letter;
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
"""The broker's codes for: no message is found, no such sequence, nothing to delete."""

CARRIED = ("Event-Type", "Schema-Version", "traceparent", "tracestate")
"""Headers of a letter that its request had."""

PUBLISH_SECONDS = 30.0
"""How long after its claim an attempt may publish."""

SETTLED = timedelta(seconds=2 * PUBLISH_SECONDS + DEADLINE_SECONDS)
"""How long after a claim what it stands for may have been stored, the difference of two servers' clocks included."""


class LettersAway(CannotRun):
    """The broker does not give, take or delete a letter."""


@dataclass(frozen=True)
class Letter:
    """A dead letter as it is stored."""

    sequence: int
    """Its place among the dead letters: the number by which people name it."""

    subject: str
    stored_at: datetime
    headers: Mapping[str, str]
    body: bytes
    """The bytes of the request, untouched; empty where they were left behind."""

    @property
    def reason(self) -> str:
        """Why it is a dead letter."""
        return self.headers.get(REASON, self.subject.rpartition(".")[2])

    @property
    def detail(self) -> str:
        """What was wrong, in words."""
        return self.headers.get(DETAIL, "")

    @property
    def path(self) -> str:
        """The place in the request that was at fault; empty where it is no such thing."""
        return self.headers.get(PATH, "")

    @property
    def delivered(self) -> int:
        """How often it had been delivered; 0 where the letter does not say."""
        return _number(self.headers.get(DELIVERY_COUNT))

    @property
    def omitted_bytes(self) -> int:
        """The size of a body that was left behind; 0 where it is here."""
        return _number(self.headers.get(BODY_OMITTED))

    @property
    def size_bytes(self) -> int:
        """The size of the request."""
        return self.omitted_bytes or len(self.body)

    @property
    def origin(self) -> str:
        """Where the request stood."""
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
    """There is no letter of that number: it was replayed, discarded, has expired, or never was."""

    sequence: int


Answered = TypeVar("Answered")

Replay: TypeAlias = Replayed | ReplayedBefore | Refused | Gone


@dataclass(frozen=True)
class Claim:
    """An attempt to replay a letter: its request can only stand after that place in the stream of requests."""

    sequence: int
    stored_at: datetime
    after: int


class Letters:
    """The dead letters of requests, or of sessions performed, over one connection. Every method raises LettersAway."""

    def __init__(self, client: Client, declared: Topology, clock: Callable[[], float], of: Of = Of.REQUESTS) -> None:
        """`clock` gives seconds and never goes back."""
        self._client = client
        self._jetstream = client.jetstream()
        of_requests = of is Of.REQUESTS
        self._dead = declared.dead_letters if of_requests else declared.pace_dead_letters
        self._requests = declared.consumer(DURABLE if of_requests else PACE_DURABLE)
        self._clock = clock
        self._after: int | None = None

    @property
    def subjects(self) -> str:
        """Every letter's subject."""
        return self._dead.subject.format(reason="*")

    async def count(self) -> Mapping[str, int]:
        """How many letters there are, by reason."""
        info = await _answered(self._dead.stream, self._jetstream.stream_info(self._dead.stream, self.subjects))
        found = {subject.rpartition(".")[2]: number for subject, number in (info.state.subjects or {}).items()}
        return {reason: found[reason] for reason in sorted(found)}

    async def letter(self, sequence: int) -> Letter | None:
        """The letter of that number; none where there is none, or where that is somebody else's."""
        found = await self._next(self._dead.stream, self.subjects, sequence)
        return _letter(found) if found is not None and found.seq == sequence else None

    async def walk(
        self, reason: str = "*", since: datetime | None = None, after: int = 0
    ) -> AsyncGenerator[Letter, None]:
        """The letters that are stored now, oldest first, one in memory at a time; `after` is a letter's number."""
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
        """Publish the request of that letter again, once for all attempts, and delete the letter."""
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
        """Delete a letter, its bytes overwritten; the letter as it was, or none where there is none."""
        letter = await self.letter(sequence)
        if letter is None or not await self._delete(sequence, erase=True):
            return None
        await self._forget_claims(sequence)
        return letter

    async def tidy(self) -> None:
        """Delete the claims of attempts that were cut off when the letter was gone already."""
        place = 1
        while found := await self._next(self._dead.stream, self._dead.claim.format(sequence="*"), place):
            place = _place(found) + 1
            if await self.letter(_number((found.subject or "").rpartition(".")[2])) is None:
                await self._delete(_place(found))

    async def _claim(self, sequence: int) -> int:
        """Leave a claim beside the letter; the claim's place among the dead letters."""
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
        """The claims on that letter, oldest first."""
        place = 1
        while found := await self._next(self._dead.stream, self._dead.claim.format(sequence=sequence), place):
            place = _place(found) + 1
            yield Claim(_place(found), _time(found), int(json.loads(found.data or b"{}").get("after", 0)))

    async def _forget_claims(self, sequence: int) -> None:
        """Once its letter is gone a claim says nothing."""
        async for claim in self._claims(sequence):
            await self._delete(claim.sequence)

    async def _published_before(self, letter: Letter, own: int) -> bool:
        """Whether the request of that letter stands where a claim earlier than `own` would have put it."""
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
        """The request's place in its stream, and whether it was there before."""
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
        """Why that letter cannot be replayed; empty where it can."""
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
        """The first place from which on all is stored since then: messages stand in the order of their time."""
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
        """The first message under that subject from that place on."""
        try:
            return await _answered(stream, self._jetstream.get_msg(stream, seq=place, subject=subject, next=True))
        except APIError:
            return None

    async def _delete(self, place: int, erase: bool = False) -> bool:
        """Delete a letter or a claim; False where it was gone.

        Where `erase` holds its bytes are overwritten too, for which the broker writes the whole block of the disk anew.
        """
        asked = json.dumps({"seq": place, "no_erase": not erase}).encode()
        try:
            return await _answered(self._dead.stream, self._deleted(asked))
        except APIError:
            return False

    async def _deleted(self, asked: bytes) -> bool:
        """The client's own method has no say in erasing."""
        reply = await self._client.request(f"$JS.API.STREAM.MSG.DELETE.{self._dead.stream}", asked, DEADLINE_SECONDS)
        answer = json.loads(reply.data)
        if "error" in answer:
            APIError.from_error(answer["error"])
        return bool(answer["success"])


async def _answered(stream: str, asked: Awaitable[Answered]) -> Answered:
    """The broker's answer about a stream. Raises LettersAway for whatever it does not do, but for NOT_THERE."""
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
    """What tells a letter from every other, also of a stream that was made anew."""
    return f"{letter.sequence}-{letter.stored_at.isoformat()}"


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0
