"""Have a request answered and the answer stored. What can go wrong on the way is an outcome, not an exception."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeAlias

from contracts.errors import DecodeError, TooLargeError
from contracts.topology import Topology
from worker.domain.errors import RuleBroken
from worker.domain.figures import Figures
from worker.logs import Logger
from worker.messaging.delivery import Happened
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION, Incoming, Outgoing
from worker.messaging.publisher import AlreadyStored, Publisher, Storage, Stored, Unconfirmed, Unpublishable
from worker.messaging.store import Store
from worker.service import Answer, Reply, Skipped

Handle: TypeAlias = Callable[[bytes], Answer | Skipped]
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

    figures: Figures | None = None
    """What is counted about the result, where that event is one."""


@dataclass(frozen=True)
class Refused:
    """Bytes that are no valid request."""

    error: DecodeError
    failure: Reply | None


class Answering:
    """Answers one request at a time, in a thread of its own, so that the event loop goes on meanwhile."""

    def __init__(
        self,
        handle: Handle,
        failure_of: FailureOf,
        publisher: Publisher,
        store: Store,
        topology: Topology,
        log: Logger,
    ) -> None:
        self._handle = handle
        self._failure_of = failure_of
        self._publisher = publisher
        self._store = store
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
        except (Unpublishable, TooLargeError) as error:
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

    async def _answered(self, data: bytes) -> Answer | Skipped | Refused | None:
        """The answer; None where its turn did not come."""
        if self._over:
            return None
        turn = asyncio.wrap_future(self._engine.submit(self._answer, data))
        await asyncio.wait({turn})
        return None if turn.cancelled() else turn.result()

    def _answer(self, data: bytes) -> Answer | Skipped | Refused:
        try:
            return self._handle(data)
        except DecodeError as error:
            return Refused(error, self._failure_of(data, error))

    async def _stored(self, answer: Answer | Skipped | Refused) -> Outcome:
        match answer:
            case Skipped(reason, is_off):
                return Outcome(Happened.OFF if is_off else Happened.SKIPPED, reason)
            case Refused(error, failure):
                if failure is not None:
                    await self._publisher.store(self._outgoing(failure))
                return Outcome(Happened.SCHEMA_INVALID, error.reason, error.path, failure.event if failure else "")
            case Answer():
                storage = await self._published(answer)
                last = answer.replies[-1]
                if last.result_of:
                    await self._keep(last, storage)
                happened = Happened.STORED if isinstance(storage, Stored) else Happened.ALREADY_STORED
                return Outcome(happened, event=last.event, code=last.code, figures=last.figures)

    async def _keep(self, result: Reply, storage: Storage) -> None:
        """Keep the result as it is published: where it was already, its plan may have changed since."""
        body = None if isinstance(storage, Stored) else await self._publisher.stored_body(self._outgoing(result))
        await self._store.put_result(result.result_of, body or result.body)

    async def _published(self, answer: Answer) -> Storage:
        """Store the plans and publish the replies, in order; what became of the last one.

        Where the last one is stored, all of it is, and what shares its subject with others could no longer be told from
        a repeat.
        """
        *earlier, last = map(self._outgoing, answer.replies)
        if earlier and last.sole and await self._publisher.stored_body(last) is not None:
            return AlreadyStored()
        for plan in answer.plans:
            await self._store.put_plan(plan)
        for reply in earlier:
            await self._publisher.store(reply)
        return await self._publisher.store(last)

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
