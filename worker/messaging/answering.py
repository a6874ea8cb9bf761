"""Have a request answered and the answer stored. What can go wrong on the way is an outcome, not an exception."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeAlias

from contracts.errors import DecodeError
from contracts.topology import Topology
from worker.domain.errors import RuleBroken
from worker.logs import Logger
from worker.messaging.delivery import Happened
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION, Incoming, Outgoing
from worker.messaging.publisher import Publisher, Stored, Unconfirmed, Unpublishable
from worker.service import Reply, Skipped

Handle: TypeAlias = Callable[[bytes], Reply | Skipped]
"""Answers a request; raises DecodeError or RuleBroken."""

FailureOf: TypeAlias = Callable[[bytes, DecodeError], Reply | None]
"""The failure event for bytes that are no valid request, if they say whose they are."""


@dataclass(frozen=True)
class Outcome:
    """How an attempt at a request ended."""

    happened: Happened
    detail: str = ""
    """Why, for people. It may quote the request."""

    path: str = ""
    """The place in the request that is at fault."""

    event: str = ""
    """The kind of event that is stored now, if one is."""

    code: str = ""
    """Why there is no plan, where that event says so."""


@dataclass(frozen=True)
class Refused:
    """Bytes that are no valid request."""

    error: DecodeError
    failure: Reply | None


class Answering:
    """Answers one request at a time, in a thread of its own, so that the event loop goes on meanwhile."""

    def __init__(
        self, handle: Handle, failure_of: FailureOf, publisher: Publisher, topology: Topology, log: Logger
    ) -> None:
        self._handle = handle
        self._failure_of = failure_of
        self._publisher = publisher
        self._topology = topology
        self._log = log
        self._engine = ThreadPoolExecutor(1, "engine")
        self._over = False

    async def attempt(self, incoming: Incoming) -> Outcome:
        """Answer the request and store the answer."""
        try:
            answer = await self._answered(incoming.data)
            return await self._stored(answer) if answer else Outcome(Happened.NOT_STARTED)
        except RuleBroken as error:
            return Outcome(Happened.RULE_BROKEN, str(error))
        except Unpublishable as error:
            return Outcome(Happened.UNPUBLISHABLE, str(error))
        except Unconfirmed as error:
            return Outcome(Happened.UNCONFIRMED, str(error))
        except Exception as error:
            self._log.error("request crashed the engine", sequence=incoming.sequence, exc_info=error)
            return Outcome(Happened.CRASHED, f"{type(error).__name__}: {error}")

    def begin_no_more(self) -> None:
        """Let what is being answered end, and what waits for its turn go as not started."""
        self._over = True
        self._engine.shutdown(wait=False, cancel_futures=True)

    async def _answered(self, data: bytes) -> Reply | Skipped | Refused | None:
        """The answer; None where its turn did not come."""
        if self._over:
            return None
        turn = asyncio.wrap_future(self._engine.submit(self._answer, data))
        await asyncio.wait({turn})
        return None if turn.cancelled() else turn.result()

    def _answer(self, data: bytes) -> Reply | Skipped | Refused:
        try:
            return self._handle(data)
        except DecodeError as error:
            return Refused(error, self._failure_of(data, error))

    async def _stored(self, answer: Reply | Skipped | Refused) -> Outcome:
        match answer:
            case Skipped(reason):
                return Outcome(Happened.SKIPPED, reason)
            case Refused(error, failure):
                if failure is not None:
                    await self._publisher.store(self._outgoing(failure))
                return Outcome(Happened.SCHEMA_INVALID, error.reason, error.path, failure.event if failure else "")
            case Reply():
                storage = await self._publisher.store(self._outgoing(answer))
                happened = Happened.STORED if isinstance(storage, Stored) else Happened.ALREADY_STORED
                return Outcome(happened, event=answer.event, code=answer.code)

    def _outgoing(self, reply: Reply) -> Outgoing:
        publication = self._topology.publication(reply.event)
        return Outgoing(
            stream=publication.stream,
            subject=reply.subject,
            message_id=reply.message_id,
            body=reply.body,
            headers={EVENT_TYPE: reply.event, SCHEMA_VERSION: reply.version},
            sole="{request}" in publication.subject,
        )
