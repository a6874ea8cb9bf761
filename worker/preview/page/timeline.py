"""A session as a line of time: what is done from which second to which.

Every second of the honest clock is in exactly one span, so that the widths of a line add up to the session's minutes.
Where a result tells only what the pauses of a segment take together, they share it.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from msgspec import UNSET

from contracts.generated.events import CompressedSession, Exercise, Policy, Segment
from worker.domain.segments import KINDS, Kind

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
    """What its exercises are in turns, as in `superset`; empty for one exercise alone."""
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
    exercises, whole = session.context.exercises, session.context.original_duration_seconds
    setup = 0 if policy.setup_seconds is UNSET else int(policy.setup_seconds)
    warm_up = 0 if policy.warm_up_seconds is UNSET else int(policy.warm_up_seconds)
    warm_up = min(warm_up, whole) if exercises else whole
    works = [sum(one.estimated_duration_seconds for one in exercise.sets) for exercise in exercises]
    wanted = [exercise.target_rest_seconds * (len(exercise.sets) - 1) for exercise in exercises]
    pauses = shared_out(max(0, whole - warm_up - sum(works) - setup * len(exercises)), wanted)
    totals = shared_out(whole - warm_up, [setup + one + pause for one, pause in zip(works, pauses, strict=True)])
    alone = [
        _Work((exercise,), "", setup, pause, 0, total)
        for exercise, pause, total in zip(exercises, pauses, totals, strict=True)
    ]
    return _timeline(alone, warm_up, kept)


def fitted(session: CompressedSession, policy: Policy) -> Timeline:
    """The session as it is to be done."""
    return _timeline([_work(segment) for segment in session.segments], session.summary.warm_up_seconds, None)


def exercises_of(segment: Segment) -> tuple[Exercise, ...]:
    """The exercises of a segment, in the order they are done."""
    several: tuple[Exercise, ...] | None = getattr(segment, "exercises", None)
    return several if several is not None else (getattr(segment, "exercise"),)  # noqa: B009  # mypy narrows no union


def kind_of(segment: Segment) -> Kind:
    """The row of the table that says what the segment is."""
    return KINDS[str(segment.__struct_config__.tag)]


def round_rest(segment: Segment) -> int:
    """Seconds after each round of a group."""
    told = ("rest_between_alternations_seconds", "rest_between_rounds_seconds")
    return next((int(getattr(segment, name)) for name in told if hasattr(segment, name)), 0)


def shared_out(amount: int, wanted: Sequence[int]) -> list[int]:
    """Whole parts of the amount in proportion to what is wanted, which add up to it; none where nothing is wanted."""
    whole, reached, parts = max(1, sum(wanted)), 0, []
    for share in wanted:
        before, reached = reached, reached + share
        parts.append(amount * reached // whole - amount * before // whole)
    return parts


@dataclass(frozen=True, slots=True)
class _Work:
    """A segment with its pauses, in seconds."""

    exercises: tuple[Exercise, ...]
    grouping: str
    setup: int
    pauses: int
    """Of all pauses together, before the athlete's pace."""
    rest: int
    """Between two rounds; the changes between exercises share what is left of the pauses."""
    total: int
    """At the athlete's pace."""


def _work(segment: Segment) -> _Work:
    timing, kind = segment.timing, kind_of(segment)
    grouping = kind.words if kind.is_group else ""
    return _Work(
        exercises_of(segment),
        grouping,
        timing.setup_seconds,
        timing.rest_seconds,
        round_rest(segment),
        timing.total_seconds,
    )


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
    """What the segment consists of, in order; where each begins is not yet known."""
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


def _turns(exercises: Sequence[Exercise]) -> Iterator[tuple[int, int]]:
    """Lane and set of each turn; an exercise with fewer sets sits out the later rounds."""
    for position in range(max(len(exercise.sets) for exercise in exercises)):
        for lane, exercise in enumerate(exercises):
            if position < len(exercise.sets):
                yield lane, position


def _pauses(work: _Work, turns: Sequence[tuple[int, int]]) -> list[tuple[Activity, int]]:
    """What follows each turn but the last."""
    activities = [
        Activity.TRANSITION if one[1] == two[1] and len(work.exercises) > 1 else Activity.REST
        for one, two in pairwise(turns)
    ]
    rests, changes = activities.count(Activity.REST), activities.count(Activity.TRANSITION)
    resting = min(work.pauses, work.rest * rests) if changes else work.pauses
    shares = {
        Activity.REST: iter(shared_out(resting, [1] * rests)),
        Activity.TRANSITION: iter(shared_out(work.pauses - resting, [1] * changes)),
    }
    return [(activity, next(shares[activity])) for activity in activities]
