"""The record of one athlete: each session counted once, in the order they were done, whatever order they arrive in.

The state that predicts is the model's fold over the athlete's sessions by their order. The last 64 are kept as the
model needs them, beside the state before them, so that a late session takes its right place and the rest are
learned again after it: the same sessions give the same bytes in any order of arrival. One that is later than that
is learned from as it comes, and counted as late.

A session is known by its event's id and by its own reference. Both are remembered for the latest 128 of each source; a
session of an order that has been forgotten is refused, because it may have been counted. Orders compare within a source
only: one app numbers its sessions 1, 2, 3, another by the second. So the window is of one source, and a session of
another one begins a new window.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce
from typing import NamedTuple

from worker.pace import model
from worker.pace.clock import Measured
from worker.pace.model import NEW, State

WINDOW = 64
REMEMBERED = 128
MOST_SOURCES = 4
"""Sessions of further sources are counted under the last of these sources."""

DIGEST_CHARACTERS = 16


class Performance(NamedTuple):
    """A session in the form that the record counts. Ids are digests: nothing in it names a person."""

    order: int
    """Its place among the athlete's sessions, as its source numbers them."""
    event: str
    session: str
    """Two events with the same `session` are one session."""
    source: str
    taken_seconds: int
    measured: Measured


class Seen(NamedTuple):
    """A session that was counted."""

    order: int
    event: str
    session: str


@dataclass(frozen=True, slots=True)
class Source:
    """What was counted of one source: the latest sessions by order, and the highest order that was forgotten."""

    name: str
    seen: tuple[Seen, ...] = ()
    forgotten: int = -1


@dataclass(frozen=True, slots=True)
class Record:
    """All that is kept of an athlete, as a plain value of bounded size."""

    state: State = NEW
    """The state that predicts: `before`, and then the sessions of the window."""
    before: State = NEW
    """The state before the window."""
    window: tuple[Performance, ...] = ()
    """The latest sessions by order, all of the source that was counted last."""
    late: int = 0
    """Sessions that arrived too late to take their place."""
    sources: tuple[Source, ...] = ()

    @property
    def counted(self) -> int:
        """The number of sessions counted, learned from or not."""
        return self.state.n + self.state.outliers


EMPTY = Record()


class Refusal(StrEnum):
    """Why a session is not counted."""

    ALREADY_COUNTED = "already_counted"
    TOO_OLD = "too_old"
    """Older than every session that is remembered, so it may have been counted already."""


def count(record: Record, performance: Performance) -> Record | Refusal:
    """The record with that session in it, or why it is refused."""
    name = _filed_under(record, performance.source)
    source = next((each for each in record.sources if each.name == name), Source(name))
    if any(performance.event == seen.event or performance.session == seen.session for seen in source.seen):
        return Refusal.ALREADY_COUNTED
    if performance.order <= source.forgotten:
        return Refusal.TOO_OLD
    others = tuple(each for each in record.sources if each.name != name)
    sources = tuple(sorted((*others, _remembering(source, performance)), key=lambda each: each.name))
    return _learned(replace(record, sources=sources), performance)


def digest(*parts: str) -> str:
    """A short, stable digest of an id or of content, which cannot be reversed."""
    joined = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:DIGEST_CHARACTERS]


def _filed_under(record: Record, source: str) -> str:
    known = [each.name for each in record.sources]
    return source if source in known or len(known) < MOST_SOURCES else known[-1]


def _remembering(source: Source, performance: Performance) -> Source:
    seen = sorted((*source.seen, Seen(performance.order, performance.event, performance.session)))
    gone, kept = seen[:-REMEMBERED], seen[-REMEMBERED:]
    return Source(source.name, tuple(kept), max([source.forgotten, *(each.order for each in gone)]))


def _learned(record: Record, performance: Performance) -> Record:
    last = record.window[-1] if record.window else None
    if last is not None and performance.source != last.source:
        state = _fold(record.state, [performance])
        return replace(record, state=state, before=record.state, window=(performance,))
    if last is not None and _place(performance) < _place(last):
        return _put_in_place(record, performance)
    window = (*record.window, performance)
    before = record.before
    if len(window) > WINDOW:
        before, window = _fold(before, window[:1]), window[1:]
    return replace(record, state=_fold(record.state, [performance]), before=before, window=window)


def _put_in_place(record: Record, performance: Performance) -> Record:
    full = len(record.window) == WINDOW
    if full and _place(performance) < _place(record.window[0]):
        before = _fold(record.before, [performance])
        return replace(record, state=_fold(before, record.window), before=before, late=record.late + 1)
    window = tuple(sorted((*record.window, performance), key=_place))
    before = _fold(record.before, window[:1]) if full else record.before
    window = window[-WINDOW:]
    return replace(record, state=_fold(before, window), before=before, window=window)


def _fold(state: State, performances: Iterable[Performance]) -> State:
    return reduce(lambda known, done: model.learn(known, done.measured, done.taken_seconds), performances, state)


def _place(performance: Performance) -> tuple[int, str]:
    """Where a session belongs; two sessions of one order have a place each."""
    return performance.order, performance.event
