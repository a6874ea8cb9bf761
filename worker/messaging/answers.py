"""Store what answers a request: one kind of answer, once, whoever else is at it and whenever it comes again.

    claim -> event -> what the claim says is stored

The claim (`claims`) decides which kind of answer the request has. Whoever comes later does what it says.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import msgspec
from nats.js.api import RawStreamMsg

from contracts.topology import Topology
from worker import identity, service, tracing
from worker.domain.figures import Figures
from worker.identity import Identity
from worker.logs import Logger
from worker.messaging.claims import Claim, Claims, Held, key_of, key_of_content
from worker.messaging.dead_letters import letter, subject
from worker.messaging.delivery import Ack, DeadLetter, Happened, Reason
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION, Incoming, Outgoing
from worker.messaging.publish import Publisher, Stored, Unconfirmed
from worker.messaging.store import ResultPlace, Store
from worker.service import Answer, Reply, Skipped

RESULT = "PlanCompressedEvent"
GENERATED = "PlanGeneratedEvent"
FAILURE = "PlanGenerationFailedEvent"

REUSED = "event_id_reused"
"""The failure's code where an eventId stands for another request already."""

JOB_TAKEN = "job_id_taken"
"""What is counted where the result of another user's job is kept under that id."""

REQUEST_DIGEST = "Request-Digest"
"""The header of a result that tells which bytes it answers: an eventId alone may have been used twice."""

CODES: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.SCHEMA_INVALID: "schema_invalid",
        Reason.NON_RETRYABLE: "internal_error",
        Reason.MAX_DELIVER: "given_up",
    }
)
"""The code of the failure that goes with a dead letter."""

WORDS: Mapping[str, str] = MappingProxyType(
    {
        CODES[Reason.NON_RETRYABLE]: "an error of ours: the request is kept as a dead letter, and people look at it",
        CODES[Reason.MAX_DELIVER]: "no attempt at the request came to an end: it is kept as a dead letter",
    }
)
"""What the requester is told where the reason itself is for operators only."""


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
    """Whose request it is, as far as it says so."""


class Answers:
    """Stores answers. Every method raises Unconfirmed where the broker does not say that something is stored."""

    def __init__(
        self,
        publisher: Publisher,
        claims: Claims,
        store: Store,
        declared: Topology,
        log: Logger,
        *,
        largest_bytes: int,
        counted: Callable[[str], None] = lambda code: None,
    ) -> None:
        """`counted` is told the code of what went wrong and is no failure."""
        self._publisher = publisher
        self._claims = claims
        self._store = store
        self._declared = declared
        self._largest_bytes = largest_bytes
        self._log = log
        self._counted = counted
        self._publications = {publication.event: publication for publication in declared.publications}

    async def store(self, worked: Answer | Skipped, incoming: Incoming) -> Outcome:
        """Store what came of a valid request, or what it was answered with before. Raises Unpublishable."""
        is_failure = isinstance(worked, Answer) and not _is_result(worked)
        if is_failure and await self._result(worked.whose.event_id, incoming) is not None:
            return Outcome(Happened.ALREADY_STORED, event=RESULT, whose=worked.whose)
        held = await self._claimed(worked, incoming)
        if held.claim.digest != incoming.digest:
            return await self._reused(incoming, worked.whose)
        match held.claim.answer:
            case "skipped":
                is_off = isinstance(worked, Skipped) and worked.is_off
                return Outcome(Happened.OFF if is_off else Happened.SKIPPED, held.claim.detail, whose=worked.whose)
            case "failed":
                return await self._failed(held, incoming, worked.whose)
            case "dead_letter":
                await self._buried(held, incoming)
                return Outcome(Happened.GIVEN_UP, "it became a dead letter meanwhile", whose=worked.whose)
            case "compressed":
                return await self._compressed(worked, held, incoming)

    async def bury(self, incoming: Incoming, outcome: Outcome, reason: Reason) -> DeadLetter | Ack:
        """Store the dead letter of a message, and the failure that tells its requester.

        A message that is given up has none where it has its answer, and is only to be acknowledged.
        """
        whose = identity.of(incoming.data)
        failures, letters = self._publications[FAILURE], subject(self._declared.dead_letters, reason)
        proposal = Claim(
            incoming.digest,
            "dead_letter",
            CODES[reason],
            detail=(f"{outcome.path}: {outcome.detail}" if outcome.path else outcome.detail)[:1000],
            reason=reason.value,
            after=await self._after(failures.stream, failures.subject, incoming),
            letter_after=await self._after(self._declared.dead_letters.stream, letters, incoming),
        )
        content = key_of_content(incoming)
        is_request = bool(whose.event_id) and reason is not Reason.SCHEMA_INVALID
        if not is_request:
            held = await self._claims.make(content, proposal)
        elif await self._result(whose.event_id, incoming) is not None:
            return Ack()
        elif (known := await self._claims.find(content)) is not None:
            held = known
        else:
            held = await self._claims.make(key_of(whose.event_id, incoming.attempt), proposal)
        if held.claim.digest != incoming.digest:
            held = await self._claims.make(content, proposal)
        match held.claim.answer:
            case "failed":
                await self._failed(held, incoming, whose)
                return Ack()
            case "skipped":
                return Ack()
            case "compressed" if await self._result(whose.event_id, incoming) is not None:
                return Ack()
            case "compressed":
                held = await self._claims.replace(held, proposal)
            case "dead_letter" if held.is_fresh and is_request and await self._told_before(incoming):
                await self._claims.replace(held, Claim(incoming.digest, "failed", stored=True))
                return Ack()
        await self._buried(held, incoming, outcome.path)
        return DeadLetter(Reason(held.claim.reason))

    async def _claimed(self, worked: Answer | Skipped, incoming: Incoming) -> Held:
        event_id = worked.whose.event_id
        if isinstance(worked, Skipped):
            proposal = Claim(incoming.digest, "skipped", detail=worked.reason)
        elif (last := worked.replies[-1]).code:
            after = await self._after(self._publications[FAILURE].stream, last.subject, incoming)
            proposal = Claim(incoming.digest, "failed", last.code, last.detail, after=after)
        else:
            told = self._publications[GENERATED]
            after = await self._after(told.stream, told.subject, incoming) if len(worked.replies) > 1 else 0
            proposal = Claim(incoming.digest, "compressed", after=after)
        return await self._claims.make(key_of(event_id, incoming.attempt), proposal)

    async def _compressed(self, worked: Answer | Skipped, held: Held, incoming: Incoming) -> Outcome:
        """Store a result; where there is one of this request, that one is kept whatever this one says."""
        stored = None if held.is_fresh else await self._result(worked.whose.event_id, incoming)
        if not _is_result(worked):
            if stored is None:
                raise Unconfirmed("another worker has claimed it with a result, which is not stored yet")
            return Outcome(Happened.ALREADY_STORED, event=RESULT, whose=worked.whose)
        assert isinstance(worked, Answer)
        *earlier, result = worked.replies
        place = (result.subject, 0) if stored is None else (stored.subject or result.subject, stored.seq or 0)
        if stored is None:
            for plan in worked.plans:
                await self._store.put_plan(plan)
            for reply in earlier:
                if reply.event == RESULT:
                    await self._publisher.store_alone(self._outgoing(reply, {REQUEST_DIGEST: incoming.digest}))
                else:
                    await self._publisher.store_shared(self._outgoing(reply), held.claim.after, look=not held.is_fresh)
            place = await self._newest_stored(result, worked.whose.event_id, incoming)
        await self._keep(result, worked.whose, *place)
        happened = Happened.STORED if stored is None else Happened.ALREADY_STORED
        return Outcome(happened, event=RESULT, figures=result.figures, whose=worked.whose)

    async def _newest_stored(self, result: Reply, event_id: str, incoming: Incoming) -> tuple[str, int]:
        """Store a result in the newest major; the subject and the place where it stands.

        Where an older major has its subject, be it from before an upgrade, it goes to the one beside.
        """
        outgoing = self._outgoing(result, {REQUEST_DIGEST: incoming.digest})
        for place in dict.fromkeys((result.subject, *self._publications[RESULT].places(event_id))):
            storage = await self._publisher.store_alone(msgspec.structs.replace(outgoing, subject=place))
            if isinstance(storage, Stored):
                return place, storage.sequence
            found = await self._publisher.last(outgoing.stream, place)
            if found is None or not _is_older(found):
                return place, 0 if found is None else found.seq or 0
        raise Unconfirmed("every subject of the result holds an older major version of it")

    async def _failed(self, held: Held, incoming: Incoming, whose: Identity, about: str = "") -> Outcome:
        """Store the failure that the claim says, if it is not stored yet."""
        claim = held.claim
        reply = service.failure(
            incoming.data,
            claim.code,
            WORDS.get(claim.code, claim.detail),
            stored_at_ms=incoming.stored_at_ms,
            retriable=claim.code == CODES[Reason.MAX_DELIVER],
            about=about or incoming.attempt,
        )
        if claim.stored or reply is None:
            return Outcome(Happened.ALREADY_STORED, event=FAILURE, code=claim.code, whose=whose)
        storage = await self._publisher.store_shared(self._outgoing(reply), claim.after, look=not held.is_fresh)
        if claim.answer == "failed":
            await self._claims.all_is_stored(held)
        happened = Happened.STORED if isinstance(storage, Stored) else Happened.ALREADY_STORED
        return Outcome(happened, claim.detail, event=FAILURE, code=claim.code, whose=whose)

    async def _reused(self, incoming: Incoming, whose: Identity) -> Outcome:
        """Tell whoever used an eventId for a second request that it stands for the first."""
        failures = self._publications[FAILURE]
        proposal = Claim(
            incoming.digest,
            "failed",
            REUSED,
            "this eventId stands for another request already: send the request again under an eventId of its own",
            after=await self._after(failures.stream, failures.subject, incoming),
        )
        held = await self._claims.make(key_of(whose.event_id, incoming.digest), proposal)
        return await self._failed(held, incoming, whose, about=incoming.digest)

    async def _buried(self, held: Held, incoming: Incoming, path: str = "") -> None:
        """Store what the claim says of a dead letter: first the failure, then the letter."""
        claim = held.claim
        if claim.stored:
            return
        about = incoming.digest if claim.reason == Reason.SCHEMA_INVALID else ""
        await self._failed(held, incoming, Identity(), about)
        message = letter(incoming, claim.reason, claim.detail, path, self._declared.dead_letters, self._largest_bytes)
        await self._publisher.store_shared(message, claim.letter_after, look=not held.is_fresh)
        await self._claims.all_is_stored(held)

    async def _result(self, event_id: str, incoming: Incoming) -> RawStreamMsg | None:
        """The stored result of this very request in the newest major; none where none is stored.

        It is stored last: where it stands, all that answers the request does.
        """
        publication = self._publications[RESULT]
        for place in publication.places(event_id):
            found = await self._publisher.last(publication.stream, place)
            if found is None or _is_older(found):
                continue
            return found if (found.headers or {}).get(REQUEST_DIGEST, incoming.digest) == incoming.digest else None
        return None

    async def _told_before(self, incoming: Incoming) -> bool:
        """Whether a failure of this request is stored, by a worker that left no claim."""
        reply = service.failure(incoming.data, CODES[Reason.MAX_DELIVER], "", stored_at_ms=incoming.stored_at_ms)
        if reply is None or incoming.delivered < 2:
            return False
        return await self._publisher.stands(self._outgoing(reply), incoming.sequence)

    async def _keep(self, result: Reply, whose: Identity, subject: str, sequence: int) -> None:
        """Note under the result's job where its newest major is, unless another user's result is noted there."""
        if not result.result_of:
            return
        place = ResultPlace(
            event_id=result.message_id,
            request_event_id=whose.event_id,
            user_id=whose.user_id,
            job_id=result.result_of,
            stream=self._publications[RESULT].stream,
            subject=subject,
            sequence=sequence,
        )
        if not await self._store.put_result(place):
            self._counted(JOB_TAKEN)
            self._log.warning("the job id is another user's: the result stands in its stream alone", sequence=sequence)

    async def _after(self, stream: str, subject: str, incoming: Incoming) -> int:
        """A place after which the answer to this request stands, if it stands anywhere.

        What comes again may have been answered by a worker that left no claim.
        """
        known = await self._publisher.known_last(stream, subject)
        return min(known, incoming.sequence) if incoming.delivered > 1 and stream == incoming.stream else known

    def _outgoing(self, reply: Reply, headers: Mapping[str, str] = MappingProxyType({})) -> Outgoing:
        return Outgoing(
            stream=self._publications[reply.event].stream,
            subject=reply.subject,
            message_id=reply.message_id,
            body=reply.body,
            headers={EVENT_TYPE: reply.event, SCHEMA_VERSION: reply.version, **headers, **tracing.headers()},
        )


def _is_older(found: RawStreamMsg) -> bool:
    """Whether a stored result is in an older major than the newest; one that does not say is as good as any."""
    major = (found.headers or {}).get(SCHEMA_VERSION, "").partition(".")[0]
    return major.isdecimal() and int(major) < service.RESULT_MAJOR


def _is_result(worked: Answer | Skipped) -> bool:
    return isinstance(worked, Answer) and not worked.replies[-1].code
