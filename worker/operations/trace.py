"""One request, found in the streams by its eventId: the request, its deliveries, its answer, its letter."""

import asyncio
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.api import ConsumerInfo, RawStreamMsg
from nats.js.errors import NotFoundError
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from contracts import topology
from contracts.topology import Topology, subject_token
from worker import identity
from worker.logs import pseudonym
from worker.messaging import connection
from worker.operations.letters import Letters
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
        """For programmes."""
        return {
            "what": self.what,
            "stream": self.stream,
            "sequence": self.sequence,
            "storedAt": self.stored_at.isoformat(),
            **self.facts,
        }


@dataclass(frozen=True)
class Trace:
    """What the streams say of one request."""

    event_id: str
    messages: tuple[Found, ...]
    """In the order they were stored."""

    state: str
    """Where the request stands, in words."""

    log: dict[str, Any]
    """Fields of the log lines that are about it."""

    def document(self) -> dict[str, Any]:
        """For programmes. No plan content goes in, and no user id as it is."""
        messages = [found.document() for found in self.messages]
        return {"eventId": self.event_id, "state": self.state, "messages": messages, "log": self.log}


def find(settings: Settings, event_id: str, since: datetime | None) -> Trace:
    """Look through what was stored since then, or all there is. Raises ConnectionLost and LettersAway."""

    async def run() -> Trace:
        async with connection.for_a_moment(settings) as client:
            return await _Search(client, topology.load(), event_id, since).trace()

    return asyncio.run(run())


class _Search:
    def __init__(self, client: Client, declared: Topology, event_id: str, since: datetime | None) -> None:
        self._jetstream: JetStreamContext = client.jetstream()
        self._letters = Letters(client, declared, time.monotonic)
        self._declared = declared
        self._consumer = declared.consumer(DURABLE)
        self._event_id = event_id
        self._since = since

    async def trace(self) -> Trace:
        requests = await self._through(self._consumer.filter_subject, "request")
        answers = [*await self._result(), *await self._through(self._failures, "failure event")]
        letters = [
            Found(
                "dead letter",
                self._declared.dead_letters.stream,
                letter.sequence,
                letter.stored_at,
                {"reason": letter.reason, "path": letter.path, "detail": letter.detail, "deliveries": letter.delivered},
            )
            async for letter in self._letters.walk(since=self._since)
            if identity.of(letter.body).event_id == self._event_id
        ]
        messages = tuple(sorted((*requests, *answers, *letters), key=lambda found: found.stored_at))
        info: ConsumerInfo = await self._jetstream.consumer_info(self._consumer.stream, self._consumer.durable)
        return Trace(self._event_id, messages, _state(requests, answers, letters, info), _log(self._event_id, requests))

    @property
    def _failures(self) -> str:
        return self._declared.publication("PlanGenerationFailedEvent").subject

    async def _result(self) -> list[Found]:
        publication = self._declared.publication("PlanCompressedEvent")
        subject = publication.subject.format(request=subject_token(self._event_id))
        try:
            found = await self._jetstream.get_last_msg(publication.stream, subject)
        except NotFoundError:
            return []
        return [_found("result", publication.stream, found)]

    async def _through(self, subject: str, what: str) -> list[Found]:
        """Every message under that subject that is about the request, by its eventId or its requestEventId."""
        stream, matching = self._consumer.stream, list[Found]()
        token = f'"{self._event_id}"'.encode()
        place = 1
        while True:
            try:
                found = await self._jetstream.get_msg(stream, seq=place, subject=subject, next=True)
            except NotFoundError:
                return matching
            place = (found.seq or place) + 1
            late_enough = self._since is None or (found.time is not None and found.time >= self._since)
            if late_enough and token in (found.data or b""):
                matching.append(_found(what, stream, found))


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


def _state(requests: list[Found], answers: list[Found], letters: list[Found], consumer: ConsumerInfo) -> str:
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
    """For people."""
    table = Table("stored", "what", "stream", "number", "facts", box=None, pad_edge=False, header_style="bold")
    for found in trace.messages:
        facts = ", ".join(f"{name} {value}" for name, value in found.facts.items() if value)
        stored = f"{found.stored_at:%Y-%m-%d %H:%M:%S.%f}"[:-3]
        table.add_row(stored, found.what, found.stream, str(found.sequence), plain(facts))
    log = ", ".join(f"{name}={value}" for name, value in trace.log.items())
    return Group(table, Text(), Text(f"{trace.event_id}: {trace.state}"), Text(f"in the log: {log}"))
