"""`time-crunch watch`: show what becomes of requests, as it happens.

It reads three streams: results and failures are events, a skipped request has only its record, and an invalid request
is a dead letter.
"""

import asyncio
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import cycle
from typing import Any, Literal, TypeAlias

import msgspec
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.errors import TimeoutError as NatsTimeoutError
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy
from nats.js.errors import NotFoundError

from contracts import topology
from contracts.topology import Topology
from worker import identity
from worker.broker import login
from worker.domain.errors import CannotRun
from worker.messaging.claims import BUCKET, Claim
from worker.messaging.dead_letters import DETAIL, PATH, REASON
from worker.messaging.messages import EVENT_TYPE
from worker.operations.trace import SKIPPED
from worker.settings import Settings
from worker.text import clock, counted
from worker.waiting import first

FETCH_SECONDS = 0.2
"""Seconds to wait for a stream's next message before the next stream's turn."""

DEADLINE_SECONDS = 30.0

FORGOTTEN_SECONDS = 300.0
"""Seconds after its last pull for which the broker keeps a consumer without a name."""

Kind: TypeAlias = Literal["compressed", "failed", "skipped", "dead_letter", "unreadable"]


class NotWatched(CannotRun):
    """The broker cannot be read."""


@dataclass(frozen=True)
class Heard:
    """The answer to one request."""

    kind: Kind
    event_id: str
    """The request's eventId; empty if a dead letter does not give it; for a skipped request the key of its record."""

    stored_at: datetime
    stream: str
    sequence: int
    facts: dict[str, Any]
    """The event itself under `event`, or the content of the record or the letter."""

    def document(self) -> dict[str, Any]:
        """Return the answer for programs."""
        return {
            "answer": self.kind,
            "requestEventId": self.event_id,
            "storedAt": self.stored_at.isoformat(),
            "stream": self.stream,
            "sequence": self.sequence,
            **self.facts,
        }


Reading: TypeAlias = Callable[[Msg], Heard | None]


@dataclass(frozen=True)
class Source:
    """A stream with answers, and the function that reads its messages."""

    stream: str
    subjects: tuple[str, ...]
    reads: Reading


def watch(
    settings: Settings, tell: Callable[[Heard], None], ready: Callable[[], None], durable: str | None, most: int
) -> None:
    """Call `tell` with every answer until Ctrl-C or SIGTERM, or until there were `most` of them; 0 is no limit.

    With `durable`, a name, it begins with all stored answers, and continues next time where it stopped; without one
    it shows only new answers. `ready` is called once no new answer can be missed. Raises ConnectionLost and
    NotWatched.
    """
    asyncio.run(_watch(settings, tell, ready, durable, most))


def sources(declared: Topology) -> tuple[Source, ...]:
    """Return the streams with answers."""
    result, failure = declared.publication("PlanCompressedEvent"), declared.publication("PlanGenerationFailedEvent")
    records, letters = declared.bucket(BUCKET), declared.dead_letters
    return (
        Source(result.stream, (result.subject.format(request="*"), failure.subject), _event),
        Source(records.stream, (f"{records.subject_prefix}>",), _skipped),
        Source(letters.stream, (letters.subject.format(reason="*"),), _letter),
    )


async def _watch(
    settings: Settings, tell: Callable[[Heard], None], ready: Callable[[], None], durable: str | None, most: int
) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    async with login.for_a_moment(settings) as client:
        telling = asyncio.create_task(_tell_all(client, tell, ready, durable, most))
        try:
            await first(asyncio.shield(telling), stopping.wait())
            if telling.done():
                await telling
        except NatsError as error:
            raise NotWatched(f"{settings.nats_url}: {login.explained(error)}") from error
        finally:
            telling.cancel()
            await asyncio.gather(telling, return_exceptions=True)


async def _tell_all(
    client: Client, tell: Callable[[Heard], None], ready: Callable[[], None], durable: str | None, most: int
) -> None:
    jetstream, told = client.jetstream(timeout=DEADLINE_SECONDS), 0
    subscribed = [(source, await _subscribed(jetstream, source, durable)) for source in sources(topology.load())]
    ready()
    # Pull one stream at a time, so that no message is in flight at the end: the broker would redeliver it only later.
    for source, pulled in cycle(subscribed):
        message = await _next(pulled)
        heard = None if message is None else source.reads(message)
        if heard is not None:
            tell(heard)
            told += 1
        if message is not None:
            await message.ack_sync(DEADLINE_SECONDS)
        if told and told == most:
            return


async def _subscribed(
    jetstream: JetStreamContext, source: Source, durable: str | None
) -> JetStreamContext.PullSubscription:
    config = ConsumerConfig(
        filter_subjects=list(source.subjects),
        ack_policy=AckPolicy.EXPLICIT,
        deliver_policy=DeliverPolicy.ALL if durable else DeliverPolicy.NEW,
        inactive_threshold=None if durable else FORGOTTEN_SECONDS,
    )
    try:
        return await jetstream.pull_subscribe("", durable=durable, stream=source.stream, config=config)
    except NotFoundError as error:
        raise NotWatched(
            f"there is no stream {source.stream}: is this the right server? time-crunch dev has it"
        ) from error


async def _next(pulled: JetStreamContext.PullSubscription) -> Msg | None:
    """Pull the next message; None if none arrives within FETCH_SECONDS."""
    try:
        (message,) = await pulled.fetch(1, timeout=FETCH_SECONDS)
    except NatsTimeoutError:
        return None
    return message


def _heard(message: Msg, kind: Kind, event_id: str, facts: dict[str, Any]) -> Heard:
    told = message.metadata
    return Heard(kind, event_id, told.timestamp, told.stream, told.sequence.stream, facts)


def _event(message: Msg) -> Heard:
    is_failure = (message.headers or {}).get(EVENT_TYPE) == "PlanGenerationFailedEvent"
    shape: type[_Failure | _Result] = _Failure if is_failure else _Result
    try:
        whose = msgspec.json.decode(message.data, type=shape).request_event_id
    except msgspec.MsgspecError as error:
        return _heard(message, "unreadable", "", {"detail": str(error)})
    kind: Kind = "failed" if is_failure else "compressed"
    return _heard(message, kind, whose, {"event": msgspec.json.decode(message.data)})


def _skipped(message: Msg) -> Heard | None:
    """Read a skipped request from its record; None for other records, whose requests have an event or a letter too."""
    try:
        record = msgspec.json.decode(message.data, type=Claim)
    except msgspec.MsgspecError:  # a deleted record, or not a request's record: workers store others there too
        return None
    if record.answer != "skipped":
        return None
    return _heard(message, "skipped", message.subject.rpartition(".")[2], {"detail": record.detail})


def _letter(message: Msg) -> Heard:
    headers = message.headers or {}
    facts = {"reason": headers.get(REASON, ""), "path": headers.get(PATH, ""), "detail": headers.get(DETAIL, "")}
    return _heard(message, "dead_letter", identity.of(message.data).event_id, facts)


class _Context(msgspec.Struct, rename="camel"):
    session_id: str
    original_duration_seconds: int
    name: str = ""


class _Summary(msgspec.Struct, rename="camel"):
    compressed_duration_seconds: int


class _Session(msgspec.Struct, rename="camel"):
    context: _Context
    summary: _Summary


class _Result(msgspec.Struct, rename="camel"):
    """The fields of a result that are shown; both major versions have them."""

    request_event_id: str
    target_minutes: int
    stimulus_retained: float
    sessions: list[_Session]
    minimum_minutes: int | None = None


class _Failure(msgspec.Struct, rename="camel"):
    """The fields of a failure that are shown."""

    error: str
    code: str = ""
    request_event_id: str = ""


def words(heard: Heard) -> Iterator[str]:
    """Describe the answer in lines for people."""
    facts = heard.facts
    whose = f"request {heard.event_id}" if heard.event_id else "a request without an eventId"
    match heard.kind:
        case "compressed":
            yield from _result(whose, msgspec.convert(facts["event"], _Result))
        case "failed":
            failure = msgspec.convert(facts["event"], _Failure)
            yield f"{whose} failed: {failure.error}{f' ({failure.code})' if failure.code else ''}"
        case "skipped":
            yield f"{whose} was skipped: {SKIPPED.get(facts['detail'], facts['detail'])}"
        case "dead_letter":
            yield f"{whose} is dead letter {heard.sequence}: {facts['detail']} ({facts['reason']})"
        case "unreadable":
            yield f"message {heard.sequence} of {heard.stream} is no event that can be read: {facts['detail']}"


def _result(whose: str, result: _Result) -> Iterator[str]:
    kept = f"{result.stimulus_retained:.1%} of the training stimulus kept"
    fits = "" if result.minimum_minutes is None else f"; it needs at least {result.minimum_minutes} minutes"
    yield f"{whose}: {counted(len(result.sessions), 'session')} in {result.target_minutes} minutes, {kept}{fits}"
    for session in result.sessions:
        name = session.context.name or session.context.session_id
        before, after = session.context.original_duration_seconds, session.summary.compressed_duration_seconds
        yield f"  {name}: {clock(before)} → {clock(after)}"
