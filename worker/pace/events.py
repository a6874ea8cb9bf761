"""What a SessionPerformedEvent does to an athlete's record: the whole decision, as a pure function of bytes.

The caller stores the new value only if the old one is still there, and otherwise decides again. Then it
does not matter how often an event is delivered, or by how many workers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from msgspec import UNSET, UnsetType

from contracts import codec
from contracts.errors import DecodeError
from contracts.generated.events import SessionPerformedEvent
from contracts.generated.events import SessionPerformedExercise as ExerciseInEvent
from contracts.generated.events import SessionPerformedSet as SetInEvent
from worker.pace import stored
from worker.pace.clock import Measured, measure
from worker.pace.model import Outlier, outlier
from worker.pace.performed import PerformedExercise, PerformedSession, PerformedSet
from worker.pace.record import EMPTY, Performance, Record, Refusal, count, digest

IsCoreLift: TypeAlias = Callable[[str], bool]
"""Whether an exercise of that name is a core lift; asked where the event does not say."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The session is counted."""

    record: Record
    value: bytes
    """The value to store in place of the old one."""
    said_usual_seconds: int | None
    """The usual seconds predicted before the session; none where it was not learned from."""
    said_four_in_five_seconds: int | None
    outlier: Outlier | None
    """Why the session was not learned from; none where it was."""
    late: bool


@dataclass(frozen=True, slots=True)
class NotCounted:
    """The session changes nothing: it is counted already, or may have been."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Rejected:
    """The bytes are no valid event."""

    reason: str
    path: str = ""
    """The place in the event that is at fault; empty for the whole event."""


@dataclass(frozen=True, slots=True)
class Said:
    """The seconds that a compressed plan predicted for a session, and the seconds it took."""

    usual_seconds: int
    four_in_five_seconds: int
    taken_seconds: int


Decision: TypeAlias = Counted | NotCounted | Rejected


def decide(value: bytes | None, data: bytes, is_core_lift: IsCoreLift) -> Decision:
    """Decide what the event in `data` does to the stored `value`; none is a new athlete. Raises RecordUnreadable."""
    event = read(data)
    return event if isinstance(event, Rejected) else decided(value, performance(event, is_core_lift))


def read(data: bytes) -> SessionPerformedEvent | Rejected:
    """The event in those bytes, or why they are none."""
    try:
        return codec.decode(SessionPerformedEvent, data)
    except DecodeError as error:
        return Rejected(str(error), error.path)


def decided(value: bytes | None, done: Performance) -> Counted | NotCounted:
    """Decide what a session does to the stored `value`. Raises RecordUnreadable."""
    before = EMPTY if value is None else stored.decode(value)
    after = count(before, done)
    if isinstance(after, Refusal):
        return NotCounted(after)
    reason = outlier(before.state, done.measured, done.taken_seconds)
    late = after.late > before.late
    past = after.state.past[-1] if reason is None and not late and after.window[-1] == done else None
    return Counted(
        record=after,
        value=stored.encode(after),
        said_usual_seconds=past.usual_seconds if past else None,
        said_four_in_five_seconds=past.four_in_five_seconds if past else None,
        outlier=reason,
        late=late,
    )


def said(event: SessionPerformedEvent) -> Said | None:
    """The seconds predicted and taken; none where the event names no compressed plan or states no prediction."""
    if event.said is UNSET or event.result_event_id is UNSET:
        return None
    return Said(event.said.usual_seconds, event.said.four_in_five_seconds, event.duration_seconds)


def value_after(decision: Decision) -> bytes | None:
    """The value to store in place of the old one; none where the old one stays."""
    return decision.value if isinstance(decision, Counted) else None


def performance(event: SessionPerformedEvent, is_core_lift: IsCoreLift) -> Performance:
    """The session of an event, in the form that the record counts."""
    session = PerformedSession(tuple(_exercise(exercise, is_core_lift) for exercise in event.exercises))
    measured = measure(session)
    reference = _known(event.session_ref)
    return Performance(
        order=event.order,
        event=digest("event", event.event_id),
        session=digest("reference", reference) if reference else content_digest(event, measured),
        source=event.source,
        taken_seconds=event.duration_seconds,
        measured=measured,
    )


def content_digest(event: SessionPerformedEvent, measured: Measured) -> str:
    """The digest that identifies a session without a reference: its order, its duration and what was done."""
    return digest("content", str(event.order), str(event.duration_seconds), repr(measured))


def _exercise(exercise: ExerciseInEvent, is_core_lift: IsCoreLift) -> PerformedExercise:
    stated = exercise.is_core_lift
    return PerformedExercise(
        name=exercise.name,
        sets=tuple(map(_set, exercise.sets)),
        is_core_lift=is_core_lift(exercise.name) if isinstance(stated, UnsetType) else stated,
        rest_seconds=_positive(exercise.rest_seconds),
        group=_known(exercise.superset_group),
    )


def _set(one: SetInEvent) -> PerformedSet:
    return PerformedSet(_positive(one.reps), _positive(one.seconds), one.type == "warm_up")


def _known(value: str | UnsetType) -> str | None:
    return None if value is UNSET else str(value)


def _positive(value: int | UnsetType) -> int | None:
    return None if isinstance(value, UnsetType) or value < 1 else value
