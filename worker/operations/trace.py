"""Find one request in the streams by its eventId: the request, its deliveries, its answer and its dead letter."""

import asyncio
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec
from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.api import ConsumerInfo, RawStreamMsg
from nats.js.errors import NotFoundError
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from contracts import topology
from contracts.topology import Topology
from worker import identity
from worker.broker import login
from worker.logs import pseudonym
from worker.messaging.claims import BUCKET, Claim, key_of
from worker.messaging.dead_letters import ORIGINAL_SEQUENCE
from worker.operations.letters import Letter, Letters
from worker.settings import DURABLE, Settings
from worker.terminal import plain


@dataclass(frozen=True)
class Found:
    """A message about the request."""

    what: str
    stream: str
    sequence: int
    stored_at: datetime
    facts: dict[str, Any]

    def document(self) -> dict[str, Any]:
        """Return the message for programs."""
        return {
            "what": self.what,
            "stream": self.stream,
            "sequence": self.sequence,
            "storedAt": self.stored_at.isoformat(),
            **self.facts,
        }


@dataclass(frozen=True)
class Trace:
    """What the streams hold about one request."""

    event_id: str
    messages: tuple[Found, ...]
    """The messages about it, in the order in which they were stored."""

    state: str
    """The state of the request, in words."""

    log: dict[str, Any]
    """The fields by which to find its log lines."""

    def document(self) -> dict[str, Any]:
        """Return the trace for programs, without plan content and without user ids."""
        messages = [found.document() for found in self.messages]
        return {"eventId": self.event_id, "state": self.state, "messages": messages, "log": self.log}


def find(settings: Settings, event_id: str, since: datetime | None, whole: bool = False) -> Trace:
    """Find the request at the places that its record and its dead letter name.

    `whole` reads all requests and answers since `since`, or all there are, so it also finds a second request with the
    same eventId. Raises ConnectionLost and LettersAway.
    """

    async def run() -> Trace:
        async with login.for_a_moment(settings) as client:
            return await _Search(client, topology.load(), event_id, since).trace(whole)

    return asyncio.run(run())


FIRST_WINDOW = 64
"""The places of the stream read first, before the time of the answer; each further window is longer."""

LONGER = 8

SKIPPED = {"no target": "it has no timeCrunchTargetMinutes", "flag off": "its user does not have the feature"}
"""The reasons of skipped requests in their records, in words for people."""


class _Search:
    def __init__(self, client: Client, declared: Topology, event_id: str, since: datetime | None) -> None:
        self._jetstream: JetStreamContext = client.jetstream()
        self._letters = Letters(client, declared, time.monotonic)
        self._declared = declared
        self._consumer = declared.consumer(DURABLE)
        self._event_id = event_id
        self._token = f'"{event_id}"'.encode()
        self._since = since

    async def trace(self, whole: bool) -> Trace:
        info: ConsumerInfo = await self._jetstream.consumer_info(self._consumer.stream, self._consumer.durable)
        known = await self._record()
        if known is not None and not whole:
            told_at, claim = known
            requests, failures, letters = await self._as_recorded(told_at, claim)
        elif not whole:
            requests, failures, letters = await self._without_record(info)
        if whole or not requests:
            requests = await self._through(self._consumer.filter_subject, "request")
            failures = await self._through(self._failures, "failure event")
            letters = [_dead(letter, self._declared) async for letter in self._buried(since=self._since)]
        answers = [*await self._result(), *failures]
        messages = tuple(sorted((*requests, *answers, *letters), key=lambda found: found.stored_at))
        skipped = known[1].detail if known is not None and known[1].answer == "skipped" else ""
        state = _state(requests, answers, letters, info, skipped)
        return Trace(self._event_id, messages, state, _log(self._event_id, requests))

    async def _as_recorded(self, told_at: datetime, claim: Claim) -> tuple[list[Found], list[Found], list[Found]]:
        """Find the request, its failure event and its letter; no request if it was replayed: then all must be read."""
        failures, letters = list[Found](), list[Found]()
        if claim.answer in ("failed", "dead_letter"):
            failures = await self._through(self._failures, "failure event", claim.after + 1, first_only=True)
        if claim.answer != "dead_letter":
            return await self._before(told_at), failures, letters
        async for letter in self._buried(reason=claim.reason, after=claim.letter_after):
            return await self._at(_origin(letter)), failures, [_dead(letter, self._declared)]
        return [], [], []

    async def _without_record(self, info: ConsumerInfo) -> tuple[list[Found], list[Found], list[Found]]:
        """Find a request that is not settled yet, or an invalid one, whose letter names its place."""
        letters = [letter async for letter in self._buried(since=self._since)]
        if not letters:
            floor = info.ack_floor.stream_seq if info.ack_floor else 0
            return await self._through(self._consumer.filter_subject, "request", floor + 1), [], []
        requests, failures = list[Found](), list[Found]()
        for letter in letters:
            place = _origin(letter)
            requests += [found for found in await self._at(place) if found.sequence not in _places(requests)]
            failures += await self._through(self._failures, "failure event", place + 1, first_only=True)
        return requests, failures, [_dead(letter, self._declared) for letter in letters]

    async def _record(self) -> tuple[datetime, Claim] | None:
        """Return the request's record and when it was stored; None if it has none."""
        bucket = self._declared.bucket(BUCKET)
        try:
            key = f"{bucket.subject_prefix}{key_of(self._event_id)}"
            found = await self._jetstream.get_last_msg(bucket.stream, key)
        except NotFoundError:
            return None
        assert found.time is not None
        return found.time, msgspec.json.decode(found.data or b"", type=Claim)

    async def _before(self, told_at: datetime) -> list[Found]:
        """Find the request, searching backwards from the time of its record."""
        state = (await self._jetstream.stream_info(self._consumer.stream)).state
        last = await self._first_after(told_at, state.first_seq, state.last_seq)
        window = FIRST_WINDOW
        while last >= state.first_seq:
            first = max(state.first_seq, last - window + 1)
            if found := await self._through(self._consumer.filter_subject, "request", first, last):
                return found
            last, window = first - 1, window * LONGER
        return []

    async def _first_after(self, moment: datetime, low: int, high: int) -> int:
        """Return the place of the first request stored later, or the last place, by binary search in order of time."""
        while low < high:
            middle = (low + high) // 2
            found = await self._next(self._consumer.filter_subject, middle)
            if found is None or found.time is None or found.time > moment:
                high = middle
            else:
                low = (found.seq or middle) + 1
        return min(low, high)

    async def _at(self, place: int) -> list[Found]:
        """Return the request in that place, if it is still there."""
        if not place:
            return []
        found = await self._next(self._consumer.filter_subject, place)
        is_it = found is not None and found.seq == place and self._token in (found.data or b"")
        return [_found("request", self._consumer.stream, found)] if found is not None and is_it else []

    async def _buried(
        self, reason: str = "*", since: datetime | None = None, after: int = 0
    ) -> AsyncGenerator[Letter, None]:
        """Yield the dead letters of the request."""
        async for letter in self._letters.walk(reason, since, after):
            if identity.of(letter.body).event_id == self._event_id:
                yield letter

    @property
    def _failures(self) -> str:
        return self._declared.publication("PlanGenerationFailedEvent").subject

    async def _result(self) -> list[Found]:
        publication = self._declared.publication("PlanCompressedEvent")
        results = []
        for subject in publication.places(self._event_id):
            try:
                found = await self._jetstream.get_last_msg(publication.stream, subject)
            except NotFoundError:
                continue
            results.append(_found("result", publication.stream, found))
        return results

    async def _through(
        self, subject: str, what: str, place: int = 1, last: int | None = None, first_only: bool = False
    ) -> list[Found]:
        """Return every message under that subject, between those places, that names the request; or only the first."""
        matching = list[Found]()
        while found := await self._next(subject, place):
            place = (found.seq or place) + 1
            if last is not None and place > last + 1:
                break
            late_enough = self._since is None or (found.time is not None and found.time >= self._since)
            if late_enough and self._token in (found.data or b""):
                matching.append(_found(what, self._consumer.stream, found))
                if first_only:
                    break
        return matching

    async def _next(self, subject: str, place: int) -> RawStreamMsg | None:
        """Return the first message under that subject from that place on; None if there is none."""
        try:
            return await self._jetstream.get_msg(self._consumer.stream, seq=place, subject=subject, next=True)
        except NotFoundError:
            return None


def _dead(letter: Letter, declared: Topology) -> Found:
    facts = {"reason": letter.reason, "path": letter.path, "detail": letter.detail, "deliveries": letter.delivered}
    return Found("dead letter", declared.dead_letters.stream, letter.sequence, letter.stored_at, facts)


def _origin(letter: Letter) -> int:
    """Return the place of the letter's request; 0 if the letter does not say."""
    place = letter.headers.get(ORIGINAL_SEQUENCE, "")
    return int(place) if place.isdecimal() else 0


def _places(messages: list[Found]) -> set[int]:
    return {found.sequence for found in messages}


def _found(what: str, stream: str, message: RawStreamMsg) -> Found:
    whose = identity.of(message.data or b"")
    facts = {
        "subject": message.subject or "",
        "bytes": len(message.data or b""),
        "jobId": whose.job_id,
        "user": pseudonym(whose.user_id),
        **{name: value for name, value in (message.headers or {}).items() if name in ("Replay-Of", "traceparent")},
    }
    return Found(what, stream, message.seq or 0, message.time or datetime.fromtimestamp(0, UTC), facts)


def _state(
    requests: list[Found], answers: list[Found], letters: list[Found], consumer: ConsumerInfo, skipped: str
) -> str:
    if not requests:
        return "answered; the request itself is not in the stream any more" if answers else "not found"
    last = requests[-1]
    later = [found for found in (*answers, *letters) if found.stored_at >= last.stored_at]
    if later:
        return f"ended: {later[-1].what}"
    delivered = consumer.delivered.stream_seq if consumer.delivered else 0
    floor = consumer.ack_floor.stream_seq if consumer.ack_floor else 0
    if last.sequence > delivered:
        return "waits for a worker: not delivered yet"
    if skipped:
        return f"skipped: {SKIPPED.get(skipped, skipped)}"
    if last.sequence <= floor:
        return "settled without an answer: outside the rollout, nothing was asked for, or its letter was discarded"
    return "delivered, and perhaps in hand: no answer yet"


def _log(event_id: str, requests: list[Found]) -> dict[str, Any]:
    fields: dict[str, Any] = {"event_id": event_id[:64]}
    if requests:
        last = requests[-1]
        fields |= {"sequence": last.sequence, "subject": last.facts["subject"], "job_id": last.facts["jobId"]}
        fields["user"] = last.facts["user"]
    return {name: value for name, value in fields.items() if value}


def view(trace: Trace) -> RenderableType:
    """Show the trace to people."""
    table = Table("stored", "what", "stream", "number", "facts", box=None, pad_edge=False, header_style="bold")
    for found in trace.messages:
        facts = ", ".join(f"{name} {value}" for name, value in found.facts.items() if value)
        stored = f"{found.stored_at:%Y-%m-%d %H:%M:%S.%f}"[:-3]
        table.add_row(stored, found.what, found.stream, str(found.sequence), plain(facts))
    log = ", ".join(f"{name}={value}" for name, value in trace.log.items())
    return Group(table, Text(), Text(f"{trace.event_id}: {trace.state}"), Text(f"in the log: {log}"))
