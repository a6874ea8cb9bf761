"""Store the answer to a request: one kind of answer, once, however many workers try and however often it is delivered.

    claim -> event -> what the claim says is stored

The first claim on a request (`claims`) decides its kind of answer. Every later attempt does what that claim says.
"""

from collections.abc import Callable, Mapping

import msgspec
from nats.js.api import RawStreamMsg

from contracts import topology
from contracts.generated.events import PlanGenerationRequestedEvent
from contracts.topology import Topology
from worker import identity, service, tracing
from worker.identity import Identity
from worker.messaging.buckets import Values
from worker.messaging.claims import Claim, Claims, Held, key_of, key_of_content
from worker.messaging.dead_letters import DeadLetters
from worker.messaging.delivery import Ack, DeadLetter, Happened, Reason
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION, Incoming, Outcome, Outgoing
from worker.messaging.publish import Publisher, Unconfirmed
from worker.messaging.store import Store
from worker.service import Answer, Reply, Skipped

RESULT = "PlanCompressedEvent"
GENERATED = "PlanGeneratedEvent"
FAILURE = "PlanGenerationFailedEvent"
RESULTS = "compressed-plans"

REUSED = "event_id_reused"
"""The code of the failure for an eventId that another request already uses."""

JOB_TAKEN = "job_id_taken"
"""The error code that is counted when the job id already holds the result of another user."""

REQUEST_DIGEST = "Request-Digest"
"""The header of a result with the digest of the request it answers: an eventId alone may have been used twice."""

CODES: Mapping[Reason, str] = {
    Reason.SCHEMA_INVALID: "schema_invalid",
    Reason.NON_RETRYABLE: "internal_error",
    Reason.MAX_DELIVER: "given_up",
}
"""The failure code for each reason of a dead letter."""

WORDS: Mapping[str, str] = {
    CODES[Reason.NON_RETRYABLE]: "an error of ours: the request is kept as a dead letter, and people look at it",
    CODES[Reason.MAX_DELIVER]: "no attempt at the request came to an end: it is kept as a dead letter",
}
"""The text for the requester of each failure code whose detail is for operators only."""


class ResultPlace(msgspec.Struct, frozen=True, rename="camel"):
    """The place of a job's result in its stream, where it is stored once."""

    event_id: str
    request_event_id: str
    user_id: str
    job_id: str
    stream: str
    subject: str
    sequence: int


class Answers:
    """Stores answers. Every method raises Unconfirmed where the broker does not confirm that a message is stored."""

    def __init__(self, publisher: Publisher, declared: Topology, noted: Callable[[str, int], None]) -> None:
        """`noted` is called for errors that fail no request, with the error's code and the place of the result."""
        self._publisher = publisher
        self._noted = noted
        self._claims = Claims(publisher, declared)
        self._plans = Store(publisher, declared)
        self._results = Values(publisher, declared.bucket(RESULTS))
        self._letters = DeadLetters(publisher, self._claims, declared.dead_letters, PlanGenerationRequestedEvent)
        self._publications = {publication.event: publication for publication in declared.publications}

    async def store(self, worked: Answer | Skipped, incoming: Incoming) -> Outcome:
        """Store the answer to a valid request; an earlier claim on it decides the answer. Raises Unpublishable."""
        whose = worked.whose
        is_failure = isinstance(worked, Answer) and not _is_result(worked)
        if is_failure and await self._result(whose.event_id, incoming) is not None:
            return Outcome(Happened.ALREADY_STORED, event=RESULT, whose=whose)
        held = await self._claims.make(key_of(whose.event_id, incoming.attempt), await self._proposal(worked, incoming))
        if held.claim.digest != incoming.digest:
            return await self._reused(incoming, whose)
        match held.claim.answer:
            case "skipped":
                is_off = isinstance(worked, Skipped) and worked.is_off
                return Outcome(Happened.OFF if is_off else Happened.SKIPPED, held.claim.detail, whose=whose)
            case "failed":
                return await self._failed(held, incoming, whose)
            case "dead_letter":
                await self._buried(held, incoming)
                return Outcome(Happened.GIVEN_UP, "it became a dead letter meanwhile", whose=whose)
            case "compressed":
                return await self._compressed(worked, held, incoming)

    async def bury(self, incoming: Incoming, outcome: Outcome, reason: Reason) -> DeadLetter | Ack:
        """Store the dead letter of a message, and the failure event for its requester.

        A message whose answer is already stored gets no dead letter: it is only acknowledged.
        """
        whose = identity.of(incoming.data)
        proposal = Claim(
            incoming.digest,
            "dead_letter",
            CODES[reason],
            detail=(f"{outcome.path}: {outcome.detail}" if outcome.path else outcome.detail)[:1000],
            reason=reason.value,
            after=await self._after(FAILURE, incoming),
            letter_after=await self._letters.place_before(reason),
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

    async def _proposal(self, worked: Answer | Skipped, incoming: Incoming) -> Claim:
        """Return the claim to make if nobody has claimed the request before."""
        if isinstance(worked, Skipped):
            return Claim(incoming.digest, "skipped", detail=worked.reason)
        last = worked.replies[-1]
        if last.code:
            return Claim(incoming.digest, "failed", last.code, last.detail, after=await self._after(FAILURE, incoming))
        after = await self._after(GENERATED, incoming) if len(worked.replies) > 1 else 0
        return Claim(incoming.digest, "compressed", after=after)

    async def _compressed(self, worked: Answer | Skipped, held: Held, incoming: Incoming) -> Outcome:
        """Store a result; an earlier result of the same request is kept, even if it differs."""
        stored = None if held.is_fresh else await self._result(worked.whose.event_id, incoming)
        happened = Happened.STORED if stored is None else Happened.ALREADY_STORED
        if not isinstance(worked, Answer) or not _is_result(worked):
            if stored is None:
                raise Unconfirmed("another worker has claimed it with a result, which is not stored yet")
            return Outcome(happened, event=RESULT, whose=worked.whose)
        *earlier, result = worked.replies
        if stored is None:
            for plan in worked.plans:
                await self._plans.put_plan(plan)
            for reply in earlier:
                if reply.event == RESULT:
                    await self._publisher.store_alone(self._outgoing(reply, **{REQUEST_DIGEST: incoming.digest}))
                else:
                    await self._publisher.store_shared(self._outgoing(reply), held.claim.after, look=not held.is_fresh)
            place = await self._newest_stored(result, worked.whose.event_id, incoming)
        else:
            place = stored.subject or result.subject, stored.seq or 0
        await self._note(result, worked.whose, *place)
        return Outcome(happened, event=RESULT, figures=result.figures, whose=worked.whose)

    async def _newest_stored(self, result: Reply, event_id: str, incoming: Incoming) -> tuple[str, int]:
        """Store a result in the newest major version; return its subject and its place in the stream.

        Where a result of an older major version, as from before an upgrade, has that subject, the next subject is used.
        """
        outgoing = self._outgoing(result, **{REQUEST_DIGEST: incoming.digest})
        for place in dict.fromkeys((result.subject, *self._publications[RESULT].places(event_id))):
            if stored := await self._publisher.store_alone(msgspec.structs.replace(outgoing, subject=place)):
                return place, stored
            found = await self._publisher.last(outgoing.stream, place)
            if found is None or not _is_older(found):
                return place, 0 if found is None else found.seq or 0
        raise Unconfirmed("every subject of the result holds an older major version of it")

    async def _failed(self, held: Held, incoming: Incoming, whose: Identity, about: str = "") -> Outcome:
        """Store the failure that the claim names, if it is not stored yet."""
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
        place = await self._publisher.store_shared(self._outgoing(reply), claim.after, look=not held.is_fresh)
        if claim.answer == "failed":
            await self._claims.all_is_stored(held)
        happened = Happened.STORED if place else Happened.ALREADY_STORED
        return Outcome(happened, claim.detail, event=FAILURE, code=claim.code, whose=whose)

    async def _reused(self, incoming: Incoming, whose: Identity) -> Outcome:
        """Store the failure of a request whose eventId another request already uses."""
        detail = "this eventId stands for another request already: send the request again under an eventId of its own"
        proposal = Claim(incoming.digest, "failed", REUSED, detail, after=await self._after(FAILURE, incoming))
        held = await self._claims.make(key_of(whose.event_id, incoming.digest), proposal)
        return await self._failed(held, incoming, whose, about=incoming.digest)

    async def _buried(self, held: Held, incoming: Incoming, path: str = "") -> None:
        """Store the claim's dead letter: first the failure event, then the letter."""
        if not held.claim.stored:
            about = incoming.digest if held.claim.reason == Reason.SCHEMA_INVALID else ""
            await self._failed(held, incoming, Identity(), about)
            await self._letters.keep(held, incoming, path)

    async def _result(self, event_id: str, incoming: Incoming) -> RawStreamMsg | None:
        """Return the stored result of this request in the newest major version; None if none is stored.

        It is stored last, so where it is stored the rest of the answer is too.
        """
        publication = self._publications[RESULT]
        for place in publication.places(event_id):
            found = await self._publisher.last(publication.stream, place)
            if found is None or _is_older(found):
                continue
            return found if (found.headers or {}).get(REQUEST_DIGEST, incoming.digest) == incoming.digest else None
        return None

    async def _told_before(self, incoming: Incoming) -> bool:
        """Whether a worker that left no claim has stored a failure of this request."""
        reply = service.failure(incoming.data, CODES[Reason.MAX_DELIVER], "", stored_at_ms=incoming.stored_at_ms)
        if reply is None or incoming.delivered < 2:
            return False
        return await self._publisher.stands(self._outgoing(reply), incoming.sequence)

    async def _note(self, result: Reply, whose: Identity, subject: str, sequence: int) -> None:
        """Store the place of the result under its job id, unless another user's result is stored there."""
        if not result.result_of:
            return
        key, stream = topology.subject_token(result.result_of), self._publications[RESULT].stream
        place = ResultPlace(
            result.message_id, whose.event_id, whose.user_id, result.result_of, stream, subject, sequence
        )
        body = msgspec.json.encode(place)
        if await self._results.put(key, body, 0) is not None:
            return
        there = await self._results.get(key)
        if there.data is not None and _owner(there.data, whose.user_id) != whose.user_id:
            self._noted(JOB_TAKEN, sequence)
        elif await self._results.put(key, body, there.revision) is None:
            raise Unconfirmed(f"the place of the result {key} was changed meanwhile")

    async def _after(self, event: str, incoming: Incoming) -> int:
        """Return a place in the stream: an event of that type for this request can only be stored after it.

        A message that is delivered again may have been answered by a worker that left no claim.
        """
        publication = self._publications[event]
        known = await self._publisher.known_last(publication.stream, publication.subject)
        return min(known, incoming.sequence) if incoming.delivered > 1 else known

    def _outgoing(self, reply: Reply, **headers: str) -> Outgoing:
        headers = {EVENT_TYPE: reply.event, SCHEMA_VERSION: reply.version, **headers, **tracing.headers()}
        return Outgoing(self._publications[reply.event].stream, reply.subject, reply.message_id, reply.body, headers)


def _is_older(found: RawStreamMsg) -> bool:
    """Whether a stored result has an older major version than the newest; False if its version is not given."""
    major = (found.headers or {}).get(SCHEMA_VERSION, "").partition(".")[0]
    return major.isdecimal() and int(major) < service.RESULT_MAJOR


def _is_result(worked: Answer | Skipped) -> bool:
    return isinstance(worked, Answer) and not worked.replies[-1].code


def _owner(place: bytes, otherwise: str) -> str:
    """Return the user of the stored place; for a whole result, as earlier versions stored it, the requesting user."""
    try:
        return msgspec.json.decode(place, type=ResultPlace).user_id
    except msgspec.MsgspecError:
        return otherwise
