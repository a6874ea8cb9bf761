"""What changed in a session, for the athlete: the decision first, then its price.

The engine's reason says which comparison was made; these sentences say what it means.
"""

from collections.abc import Iterator, Sequence

from worker.domain.outcome import Change, ChangeKind, CompressedSession
from worker.domain.plan import Exercise
from worker.domain.segments import PerformedExercise, Segment

_NAME_LENGTH = 60
_SECONDS_AS_SUCH = 60
_HARDLY = 0.0005
"""A share of the week's stimulus that nobody misses."""

_OF_ONE_EXERCISE = frozenset(
    {
        ChangeKind.FEWER_SETS,
        ChangeKind.SHORTER_REST,
        ChangeKind.FEWER_WARM_UPS,
        ChangeKind.GROUP_BROKEN,
        ChangeKind.SHORTENED,
    }
)
"""Any other change of what is kept is that a segment of its kind was made."""


def sentence(done: CompressedSession, change: Change) -> str:
    """One change of a session: "Calf Raise left out: saves 7 minutes, least missed of all."."""
    exercises = [exercise for exercise in done.session.exercises if exercise.id in change.exercise_ids]
    segment = None if change.segment is None else done.segments[change.segment]
    decision = _gone(exercises, change) if segment is None else _kept(segment, change)
    return f"{decision}: {_price(done, segment, change)}."


def _gone(exercises: Sequence[Exercise], change: Change) -> str:
    names = listed([exercise.name for exercise in exercises])
    return f"{names} {'moved to another day' if ChangeKind.POSTPONED in change.kinds else 'left out'}"


def _kept(segment: Segment, change: Change) -> str:
    names = listed([part.exercise.name for part in segment.performed])
    parts = [part for part in segment.performed if part.exercise.id in change.exercise_ids]
    together = _together(segment) if _is_made(change) else ""
    return f"{names} {', '.join(filter(None, [together, *_differences(parts, change)]))}"


def _is_made(change: Change) -> bool:
    return any(kind not in _OF_ONE_EXERCISE for kind in change.kinds)


def _together(segment: Segment) -> str:
    if not segment.kind.is_group:
        return f"as a {segment.kind.words}"
    return "alternate" if len(segment.performed) == 2 else "in rounds"


def _differences(parts: Sequence[PerformedExercise], change: Change) -> Iterator[str]:
    """What is less than programmed, in words."""
    if ChangeKind.GROUP_BROKEN in change.kinds:
        yield "without the rest of the group"
    if ChangeKind.FEWER_SETS in change.kinds:
        yield f"{_steps([(part.exercise.working, part.working) for part in parts])} sets"
    if ChangeKind.SHORTENED in change.kinds:
        pairs = [(part.exercise.work_seconds[-1], sum(one.work_seconds for one in part.sets)) for part in parts]
        whole = all(seconds % 60 == 0 for pair in pairs for seconds in pair)
        unit, word = (60, "minutes") if whole else (1, "seconds")
        yield f"{_steps([(before // unit, after // unit) for before, after in pairs])} {word}"
    if ChangeKind.FEWER_WARM_UPS in change.kinds:
        pairs = [(len(part.exercise.warm_ups), len(part.sets) - part.working) for part in parts]
        yield f"{_steps(pairs)} warm-up sets"
    if ChangeKind.SHORTER_REST in change.kinds:
        pairs = [
            (max(one.rest_seconds for one in part.sets[:-1]), max(part.rests[:-1]))
            for part in parts
            if len(part.sets) > 1
        ]
        yield f"rest {_steps(pairs)} seconds"


def _steps(pairs: Sequence[tuple[int, int]]) -> str:
    """What the numbers of several exercises become, those that change: "5 → 3", or "4/3 → 2"."""
    changed = [(before, after) for before, after in pairs if before != after] or list(pairs)
    before, after = ("/".join(dict.fromkeys(str(pair[side]) for pair in changed)) for side in (0, 1))
    return f"{before} → {after}"


def _price(done: CompressedSession, segment: Segment | None, change: Change) -> str:
    saved = change.seconds_saved
    if segment is not None and segment.kind.is_group and _is_made(change) and ChangeKind.FEWER_SETS not in change.kinds:
        return f"same sets, {duration(saved)} less" if saved > 0 else f"same sets, {_loss(saved)}"
    what = f"saves {duration(saved)}" if saved > 0 else _loss(saved)
    return f"{what}{_weight(done, change)}"


def _loss(saved: int) -> str:
    return f"takes {duration(-saved)} more" if saved else "takes as long"


def _weight(done: CompressedSession, change: Change) -> str:
    """How much it is missed beside the other changes of the session."""
    if change.stimulus_lost < _HARDLY:
        return ", hardly missed"
    losses = sorted(other.stimulus_lost for other in done.changes)
    if len(losses) < 2 or losses[0] == losses[-1]:
        return ""
    if change.stimulus_lost == losses[-1]:
        return "; the most important cut"
    return ", least missed of all" if change.stimulus_lost == losses[0] else ""


def duration(seconds: int) -> str:
    """A length of time as people say it, to the minute from one minute on."""
    if seconds < _SECONDS_AS_SUCH:
        return f"{seconds} second{'' if seconds == 1 else 's'}"
    minutes = (seconds + 30) // 60
    return f"{minutes} minute{'' if minutes == 1 else 's'}"


def listed(names: Sequence[str]) -> str:
    """Names in a row: "Row, Curl and Plank"."""
    *first, last = [name if len(name) <= _NAME_LENGTH else name[: _NAME_LENGTH - 1] + "…" for name in names]
    return f"{', '.join(first)} and {last}" if first else last
