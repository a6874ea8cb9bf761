"""What was published, held against what the streams keep at the end.

Nothing here asks the worker or the broker: requests, and what is stored, come in as plain values, and what does not add
up goes out as violations.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What can be stored in answer to a request."""

    RESULT = "result"
    OLDER_RESULT = "result of an older major"
    GENERATED = "generated plan"
    FAILURE = "failure"
    SCHEMA_INVALID = "dead letter schema-invalid"
    NON_RETRYABLE = "dead letter non-retryable"
    MAX_DELIVER = "dead letter max-deliver"
    UNKNOWN = "something else"


class Fault(StrEnum):
    """In which way a request was not answered exactly once."""

    LOST = "lost"
    DOUBLED = "doubled"
    UNEXPECTED = "unexpected"


@dataclass(frozen=True)
class Request:
    """A request that somebody tried to publish."""

    id: str
    what: str
    """Which sort of request it is, for the summary."""

    expected: frozenset[Kind]
    """What has to be stored once each, and nothing else."""

    or_else: frozenset[Kind] = frozenset()
    """What may stand in its place, whole, where two workers may rightly see the request in two ways."""


@dataclass(frozen=True)
class Held:
    """A message that a stream keeps."""

    request: str
    """The id of the request it belongs to; for one that nobody published, whatever names it."""

    kind: Kind
    place: str
    """Stream and sequence."""


@dataclass(frozen=True)
class Violation:
    """A request that was not answered exactly once."""

    fault: Fault
    request: str
    detail: str


@dataclass
class Ledger:
    """Every request, and what the broker said of it."""

    requests: dict[str, Request] = field(default_factory=dict)
    confirmed: set[str] = field(default_factory=set)
    """Those the broker said it stored. Of all others nobody knows until the stream is read."""

    deleted: set[str] = field(default_factory=set)
    """Those whose stream an operator deleted: their answers went too, or came after, or are letters elsewhere."""

    def wrote(self, request: Request) -> None:
        """Before it is published. Raises ValueError for an id that was there before."""
        if request.id in self.requests:
            raise ValueError(f"{request.id} was published before")
        self.requests[request.id] = request

    def stream_deleted(self) -> None:
        """Everything published up to now is gone by an operator's hand."""
        self.deleted |= self.requests.keys()

    def judge(self, kept: Iterable[str], held: Sequence[Held]) -> tuple[Violation, ...]:
        """All violations, by request. `kept` are the ids of the requests that the stream keeps.

        A request that the stream keeps is answered in full, each answer once; one it does not keep is not answered;
        one that was confirmed is kept. A request that was deleted is answered at most once.
        """
        kept = set(kept)
        found: dict[str, list[Held]] = defaultdict(list)
        for message in held:
            found[message.request].append(message)
        violations = [
            violation for request in self.requests.values() for violation in self._of(request, kept, found[request.id])
        ]
        violations += [
            Violation(Fault.UNEXPECTED, message.request, f"{message.kind} at {message.place}, and nobody published it")
            for name, messages in found.items()
            if name not in self.requests
            for message in messages
        ]
        return tuple(violations)

    def _of(self, request: Request, kept: set[str], held: Sequence[Held]) -> Iterable[Violation]:
        gone = request.id in self.deleted
        kinds = {message.kind for message in held}
        expected = request.or_else if kinds and kinds <= request.or_else else request.expected
        if request.id in self.confirmed and request.id not in kept and not gone:
            yield Violation(Fault.LOST, request.id, "confirmed, and the stream does not keep it")
        for kind, places in _places(held).items():
            if kind not in expected:
                yield Violation(Fault.UNEXPECTED, request.id, f"{kind} at {', '.join(places)} for {request.what}")
            elif len(places) > 1:
                yield Violation(Fault.DOUBLED, request.id, f"{len(places)} times {kind} at {', '.join(places)}")
            elif request.id not in kept and not gone:
                yield Violation(Fault.UNEXPECTED, request.id, f"{kind} at {places[0]} for a request never stored")
        if request.id in kept and not gone:
            for kind in sorted(expected - kinds):
                yield Violation(Fault.LOST, request.id, f"no {kind} for {request.what}")


def _places(held: Sequence[Held]) -> Mapping[Kind, list[str]]:
    places: dict[Kind, list[str]] = defaultdict(list)
    for message in held:
        places[message.kind].append(message.place)
    return places


def counts(held: Iterable[Held]) -> dict[str, int]:
    """How many of each kind are stored."""
    return dict(sorted(Counter(message.kind.value for message in held).items()))
