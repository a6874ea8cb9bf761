"""Have a request answered and the answer stored. What can go wrong on the way is an outcome, not an exception."""

from contextlib import suppress

import msgspec
from opentelemetry.trace import SpanKind

from contracts.errors import TooLargeError
from contracts.topology import Topology
from worker import tracing
from worker.domain.figures import Figures
from worker.identity import Identity
from worker.isolation.work import Bench, Failed, Refused, Worked
from worker.logs import Logger
from worker.messaging.answered import Answered
from worker.messaging.delivery import Happened
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION, Incoming, Outgoing
from worker.messaging.publisher import AlreadyStored, Publisher, Storage, Stored, Unconfirmed, Unpublishable
from worker.messaging.store import Store
from worker.service import Answer, Reply, Skipped
from worker.tracing import Tracing


class Outcome(msgspec.Struct, frozen=True):
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

    whose: Identity = Identity()
    """Whose request it is, where whoever worked it says so."""


class Answering:
    """Has requests answered at a bench, and stores the answers."""

    def __init__(
        self,
        bench: Bench,
        publisher: Publisher,
        store: Store,
        answered: Answered,
        topology: Topology,
        log: Logger,
        tracing: Tracing,
        max_deliver: int,
    ) -> None:
        """`max_deliver` is how often a request is delivered at most."""
        self._bench = bench
        self._publisher = publisher
        self._store = store
        self._answered = answered
        self._max_deliver = max_deliver
        self._log = log
        self._tracing = tracing
        self._publications = {publication.event: publication for publication in topology.publications}

    async def attempt(self, incoming: Incoming) -> Outcome:
        """Answer the request and store the answer."""
        try:
            with self._tracing.step("compress"):
                worked = await self._bench.work(incoming.data, again=incoming.delivered > 1)
            if worked is None:
                return Outcome(Happened.NOT_STARTED)
            if await self._is_too_late(incoming):
                return Outcome(Happened.GIVEN_UP, "it took so long that the broker gave it up: it is a dead letter")
            with self._tracing.step("publish", SpanKind.PRODUCER):
                return await self._stored(worked, incoming)
        except (Unpublishable, TooLargeError) as error:
            return Outcome(Happened.UNPUBLISHABLE, str(error))
        except Unconfirmed as error:
            return Outcome(Happened.UNCONFIRMED, str(error))
        except Exception as error:
            self._log.error("answer not stored", sequence=incoming.sequence, exc_info=error)
            return Outcome(Happened.CRASHED, f"{type(error).__name__}: {error}")

    async def _is_too_late(self, incoming: Incoming) -> bool:
        """Whether the request became a dead letter while this worker had it: at its last delivery, if it stood still.

        Where nobody says so, it is answered: a letter beside an answer is better than none.
        """
        if incoming.delivered < self._max_deliver:
            return False
        with suppress(Unconfirmed):
            return await self._answered.is_buried(incoming)
        return False

    async def _stored(self, worked: Worked, incoming: Incoming) -> Outcome:
        match worked:
            case Skipped(reason, is_off, whose):
                return Outcome(Happened.OFF if is_off else Happened.SKIPPED, reason, whose=whose)
            case Refused(path, reason, failure):
                if failure is not None:
                    await self._publisher.store(self._outgoing(failure, incoming))
                return Outcome(Happened.SCHEMA_INVALID, reason, path, failure.event if failure else "")
            case Failed(fault, detail, trace):
                if trace:
                    self._log.error("request crashed the engine", sequence=incoming.sequence, trace=trace)
                return Outcome(Happened(fault.value), detail)
            case Answer():
                storage = await self._published(worked, incoming)
                last = worked.replies[-1]
                if last.result_of:
                    await self._keep(last, storage, incoming)
                happened = Happened.STORED if isinstance(storage, Stored) else Happened.ALREADY_STORED
                return Outcome(happened, event=last.event, code=last.code, figures=last.figures, whose=worked.whose)

    async def _keep(self, result: Reply, storage: Storage, incoming: Incoming) -> None:
        """Keep the result as it is published: where it was already, its plan may have changed since."""
        outgoing = self._outgoing(result, incoming)
        body = None if isinstance(storage, Stored) else await self._publisher.stored_body(outgoing)
        await self._store.put_result(result.result_of, body or result.body)

    async def _published(self, answer: Answer, incoming: Incoming) -> Storage:
        """Store the plans and publish the replies, in order; what became of the last one.

        Where the last one is stored, all of it is, and what shares its subject with others could no longer be told from
        a repeat.
        """
        *earlier, last = (self._outgoing(reply, incoming) for reply in answer.replies)
        if earlier and last.sole and await self._publisher.stored_body(last) is not None:
            return AlreadyStored()
        for plan in answer.plans:
            await self._store.put_plan(plan)
        for reply in earlier:
            await self._publisher.store(reply)
        return await self._publisher.store(last)

    def _outgoing(self, reply: Reply, incoming: Incoming) -> Outgoing:
        publication = self._publications[reply.event]
        return Outgoing(
            stream=publication.stream,
            subject=reply.subject,
            message_id=reply.message_id,
            body=reply.body,
            headers={EVENT_TYPE: reply.event, SCHEMA_VERSION: reply.version, **tracing.headers()},
            sole="{request}" in publication.subject,
            since=incoming.stored_at,
        )
