"""A session as a line of time: what is done from which second to which.

Every second of the honest clock is in exactly one span, so that the widths of a line add up to the session's minutes.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from msgspec import UNSET, UnsetType

from contracts.generated.events import (
    AccessoryBlockSegment,
    AccessorySingleSegment,
    AccessorySupersetSegment,
    CompressedSession,
    CoreLiftSegment,
    Exercise,
    Policy,
    Segment,
)
from worker.domain.policy import CompressionPolicy

SetKey = tuple[str, int]
"""A set of a session: its exercise's id, and its place as programmed."""


class Activity(StrEnum):
    """What a span of time is spent on."""

    WARM_UP = "warm_up"
    SETUP = "setup"
    SET = "set"
    REST = "rest"
    TRANSITION = "transition"
    """The change from one exercise of a superset or block to the next."""


@dataclass(frozen=True, slots=True)
class Span:
    """One thing done without a break."""

    activity: Activity
    start: int
    """Seconds since the session began."""
    seconds: int
    lane: int = 0
    """Which of the bar's exercises a set belongs to, from 0."""
    given_up: bool = False
    """A set of the programme that is not done today."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What is done in one go; no exercises in the warm-up."""

    exercises: tuple[Exercise, ...]
    grouping: str
    """`superset` or `block`; empty for one exercise alone."""
    spans: tuple[Span, ...]

    @property
    def start(self) -> int:
        return self.spans[0].start

    @property
    def seconds(self) -> int:
        return sum(span.seconds for span in self.spans)

    @property
    def is_core_lift(self) -> bool:
        return any(exercise.is_core_lift for exercise in self.exercises)


@dataclass(frozen=True, slots=True)
class Timeline:
    """A session from its first second to its last."""

    bars: tuple[Bar, ...]

    @property
    def seconds(self) -> int:
        return sum(bar.seconds for bar in self.bars)


def as_written(session: CompressedSession, policy: Policy) -> Timeline:
    """The session as its programme has it; sets that are not done today are marked as given up."""
    kept = {
        (exercise.id, one.index)
        for segment in session.segments
        for exercise in exercises_of(segment)
        for one in exercise.sets
    }
    setup = _seconds(policy.setup_seconds)
    alone = [_Work((exercise,), "", setup, 0, exercise.target_rest_seconds) for exercise in session.context.exercises]
    return _timeline(session, alone, policy, kept)


def fitted(session: CompressedSession, policy: Policy) -> Timeline:
    """The session as it is to be done."""
    return _timeline(session, [_work(segment, policy) for segment in session.segments], policy, None)


def exercises_of(segment: Segment) -> tuple[Exercise, ...]:
    """The exercises of a segment, in the order they are done."""
    if isinstance(segment, CoreLiftSegment | AccessorySingleSegment):
        return (segment.exercise,)
    return segment.exercises


@dataclass(frozen=True, slots=True)
class _Work:
    """A segment with its pauses, in seconds before the policy's pace."""

    exercises: tuple[Exercise, ...]
    grouping: str
    setup: int
    transition: int
    """From one exercise to the next within a round."""
    rest: int
    """Between two sets, or two rounds."""


def _work(segment: Segment, policy: Policy) -> _Work:
    exercises, setup = exercises_of(segment), segment.timing.setup_seconds
    match segment:
        case AccessorySupersetSegment():
            transition = _seconds(policy.superset_transition_seconds)
            return _Work(exercises, "superset", setup, transition, segment.rest_between_alternations_seconds)
        case AccessoryBlockSegment():
            between, rest = segment.rest_between_exercises_seconds, segment.rest_between_rounds_seconds
            return _Work(exercises, "block", setup, between, rest)
    return _Work(exercises, "", setup, 0, segment.exercise.target_rest_seconds)


def _timeline(
    session: CompressedSession, works: Sequence[_Work], policy: Policy, kept: Collection[SetKey] | None
) -> Timeline:
    clock = session.summary.warm_up_seconds
    bars = [Bar((), "", (Span(Activity.WARM_UP, 0, clock),))] if clock else []
    for work in works:
        bar = Bar(work.exercises, work.grouping, tuple(_spans(work, clock, policy, kept)))
        bars.append(bar)
        clock += bar.seconds
    return Timeline(tuple(bars))


def _spans(work: _Work, start: int, policy: Policy, kept: Collection[SetKey] | None) -> Iterator[Span]:
    """The spans of one segment from `start` on; at any pace they end where the clock does, rounded up once."""
    steps = [step for step in _steps(work, kept) if step.seconds]
    pace = 1 if policy.pace is UNSET else policy.pace
    unpaced = sum(step.seconds for step in steps)
    total = unpaced if pace == 1 else _paced(unpaced, pace)
    done = 0
    for step in steps:
        begin, end = (moment * total // unpaced for moment in (done, done + step.seconds))
        yield Span(step.activity, start + begin, end - begin, step.lane, step.given_up)
        done += step.seconds


def _steps(work: _Work, kept: Collection[SetKey] | None) -> Iterator[Span]:
    """What the segment consists of, in order; where each begins is not yet known."""
    yield Span(Activity.SETUP, 0, work.setup)
    for position in range(len(work.exercises[0].sets)):
        if position:
            yield Span(Activity.REST, 0, work.rest)
        for lane, exercise in enumerate(work.exercises):
            if lane:
                yield Span(Activity.TRANSITION, 0, work.transition, lane)
            one = exercise.sets[position]
            given_up = kept is not None and (exercise.id, one.index) not in kept
            yield Span(Activity.SET, 0, one.estimated_duration_seconds, lane, given_up)


def _paced(seconds: int, pace: float) -> int:
    return CompressionPolicy(pace=pace).paced(seconds)


def _seconds(value: float | UnsetType) -> int:
    return 0 if value is UNSET else int(value)
