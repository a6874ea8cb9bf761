"""Lay a session out as a line of time: what is done from which second to which.

Every second of the honest clock is in exactly one span, so that the widths of a line add up to the session's minutes.
The pauses of a segment share their total time in proportion to the rests that the athlete is told.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from worker.domain.segments import KINDS, Kind
from worker.preview.page.outcome import CompressedSession, Exercise, PerformedExercise, Policy, Segment

SetKey = tuple[str, int]
"""A set of a session: its exercise's id, and its place as programmed."""

Member = Exercise | PerformedExercise


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
    """What is done without a change of exercises; the warm-up's bar has no exercises."""

    exercises: tuple[Member, ...]
    grouping: str
    """The kind of group its exercises form, such as `superset`; empty for one exercise alone."""
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
        for exercise in segment.exercises
        for one in exercise.sets
    }
    exercises, whole = session.context.exercises, session.context.original_duration_seconds
    warm_up = min(session.summary.warm_up_seconds, whole) if exercises else whole
    setup = policy.tempo.setup_seconds
    works = [sum(one.estimated_duration_seconds for one in exercise.sets) for exercise in exercises]
    wanted = [sum(one.rest_seconds for one in exercise.sets[:-1]) for exercise in exercises]
    pauses = shared_out(max(0, whole - warm_up - sum(works) - setup * len(exercises)), wanted)
    totals = shared_out(whole - warm_up, [setup + one + pause for one, pause in zip(works, pauses, strict=True)])
    alone = [
        _Work((exercise,), "", setup, pause, total)
        for exercise, pause, total in zip(exercises, pauses, totals, strict=True)
    ]
    return _timeline(alone, warm_up, kept)


def fitted(session: CompressedSession) -> Timeline:
    """The session as it is to be done."""
    whole, warm_up = session.summary.compressed_duration_seconds, session.summary.warm_up_seconds
    totals = shared_out(max(0, whole - warm_up), [segment.seconds for segment in session.segments])
    works = [
        _Work(
            segment.exercises,
            kind_of(segment).words if kind_of(segment).is_group else "",
            segment.timing.setup_seconds,
            segment.timing.rest_seconds,
            total,
        )
        for segment, total in zip(session.segments, totals, strict=True)
    ]
    return _timeline(works, warm_up if works else whole, None)


def kind_of(segment: Segment) -> Kind:
    """The row of the table that says what the segment is."""
    return KINDS[segment.kind]


def shared_out(amount: int, wanted: Sequence[int]) -> list[int]:
    """Split the amount into whole parts in proportion to `wanted`, which add up to it; all 0 if `wanted` is."""
    whole, reached, parts = max(1, sum(wanted)), 0, []
    for share in wanted:
        before, reached = reached, reached + share
        parts.append(amount * reached // whole - amount * before // whole)
    return parts


@dataclass(frozen=True, slots=True)
class _Work:
    """A segment with its pauses, in seconds."""

    exercises: tuple[Member, ...]
    grouping: str
    setup: int
    pauses: int
    """Seconds of all pauses together, before the athlete's pace."""
    total: int
    """Seconds in all, at the athlete's pace."""


def _timeline(works: Sequence[_Work], warm_up: int, kept: Collection[SetKey] | None) -> Timeline:
    clock = warm_up
    bars = [Bar((), "", (Span(Activity.WARM_UP, 0, clock),))] if clock else []
    for work in works:
        bar = Bar(work.exercises, work.grouping, tuple(_spans(work, clock, kept)))
        bars.append(bar)
        clock += bar.seconds
    return Timeline(tuple(bars))


def _spans(work: _Work, start: int, kept: Collection[SetKey] | None) -> Iterator[Span]:
    """The spans of one segment from `start` on; at any pace they end where the clock does."""
    steps = [step for step in _steps(work, kept) if step.seconds]
    parts = shared_out(work.total, [step.seconds for step in steps])
    for step, seconds in zip(steps, parts, strict=True):
        yield Span(step.activity, start, seconds, step.lane, step.given_up)
        start += seconds


def _steps(work: _Work, kept: Collection[SetKey] | None) -> Iterator[Span]:
    """Yield the spans of the segment in order, without their starts."""
    yield Span(Activity.SETUP, 0, work.setup)
    turns = list(_turns(work.exercises))
    pauses = iter(_pauses(work, turns))
    for place, (lane, position) in enumerate(turns):
        if place:
            activity, seconds = next(pauses)
            yield Span(activity, 0, seconds, lane if activity is Activity.TRANSITION else 0)
        one = work.exercises[lane].sets[position]
        given_up = kept is not None and (work.exercises[lane].id, one.index) not in kept
        yield Span(Activity.SET, 0, one.estimated_duration_seconds, lane, given_up)


def _turns(exercises: Sequence[Member]) -> Iterator[tuple[int, int]]:
    """Lane and set of each turn; an exercise with fewer sets sits out the later rounds."""
    for position in range(max(len(exercise.sets) for exercise in exercises)):
        for lane, exercise in enumerate(exercises):
            if position < len(exercise.sets):
                yield lane, position


def _pauses(work: _Work, turns: Sequence[tuple[int, int]]) -> list[tuple[Activity, int]]:
    """Return the pause after each turn but the last."""
    told = [work.exercises[lane].sets[position].rest_seconds for lane, position in turns[:-1]]
    seconds = shared_out(work.pauses, told if any(told) else [1] * len(told))
    return [
        (Activity.TRANSITION if one[1] == two[1] and len(work.exercises) > 1 else Activity.REST, pause)
        for (one, two), pause in zip(pairwise(turns), seconds, strict=True)
    ]
