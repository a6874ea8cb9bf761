"""What changed in a session, for the athlete: the decision first, then its price.

The engine's reason says which comparison was made; these sentences say what it means.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from worker.domain.outcome import Change, ChangeKind, CompressedSession, KeptLift
from worker.domain.plan import Exercise
from worker.domain.segments import PerformedExercise, Segment
from worker.text import clock, counted

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


def sentence(done: CompressedSession, change: Change, week: Sequence[Change] = ()) -> str:
    """One change of a session: "Calf Raise left out: saves 7 minutes, least missed this week.".

    `week` are the changes of all sessions of its week; without them the session is taken for the whole week.
    """
    segment = None if change.segment is None else done.segments[change.segment]
    decision = _gone(done, change) if segment is None else _kept(done, segment, change)
    saved = change.seconds_saved
    if segment is not None and _keeps_sets(segment, change):
        return f"{decision}: same sets, {f'{duration(saved)} less' if saved > 0 else _loss(saved)}."
    price = f"saves {duration(saved)}" if saved > 0 else _loss(saved)
    if not done.excluded.isdisjoint(change.exercise_ids):
        return f"{decision}, as you asked: {price}."
    ours: Sequence[Change] = done.changes
    if done.excluded:
        ours = [other for other in ours if done.excluded.isdisjoint(other.exercise_ids)]
    return f"{decision}: {price}{_missed(change, ours, week or ours)}."


def core_lifts(lifts: Sequence[KeptLift]) -> str:
    """What became of the core lifts: "core lifts: 3 of 5 sets"; empty where there is none."""
    if not lifts:
        return ""
    kept, programmed = sum(lift.kept for lift in lifts), sum(lift.programmed for lift in lifts)
    postponed = sum(lift.is_postponed for lift in lifts)
    later = f", {postponed} moved to another day" if postponed else ""
    return f"core lifts: {kept} of {counted(programmed, 'set')}{later}"


def spoken_minutes(done: CompressedSession) -> str:
    """The two honest numbers of a session, in whole minutes."""
    usual, most = -(-done.usual_seconds // 60), -(-done.four_in_five_seconds // 60)
    return f"usually {usual} min, 4 times in 5 within {most}"


def _gone(done: CompressedSession, change: Change) -> str:
    names = listed([exercise.name for exercise in done.session.exercises if exercise.id in change.exercise_ids])
    return f"{names} {'moved to another day' if ChangeKind.POSTPONED in change.kinds else 'left out'}"


def _kept(done: CompressedSession, segment: Segment, change: Change) -> str:
    names = listed([part.exercise.name for part in segment.performed])
    parts = [part for part in segment.performed if part.exercise.id in change.exercise_ids]
    together = _together(segment) if _is_made(change) else ""
    return f"{names} {', '.join(filter(None, [together, *_differences(done, segment, parts, change)]))}"


def _is_made(change: Change) -> bool:
    return any(kind not in _OF_ONE_EXERCISE for kind in change.kinds)


def _together(segment: Segment) -> str:
    if not segment.kind.is_group:
        return f"as a {segment.kind.words}"
    return "alternate" if len(segment.performed) == 2 else "in rounds"


def _differences(
    done: CompressedSession, segment: Segment, parts: Sequence[PerformedExercise], change: Change
) -> Iterator[str]:
    """What is less than programmed: the first of it with its numbers, what goes with it in words."""
    kinds = [kind for kind in _TOLD if kind in change.kinds]
    if ChangeKind.GROUP_BROKEN in change.kinds:
        yield "out of its group" if len(segment.performed) == 1 else "without the rest of their group"
    for place, kind in enumerate(kinds):
        yield _TOLD[kind](done, segment, parts) if place == 0 else _WITH_IT[kind]


def _fewer_sets(done: CompressedSession, segment: Segment, parts: Sequence[PerformedExercise]) -> str:
    exercises = [part.exercise for part in parts]
    return _fewer(segment, [(one.name, one.working, done.sets_kept(one.id)) for one in exercises], "set")


def _fewer_warm_ups(_: CompressedSession, segment: Segment, parts: Sequence[PerformedExercise]) -> str:
    counts = [(part.exercise.name, len(part.exercise.warm_ups), len(part.sets) - part.working) for part in parts]
    return _fewer(segment, counts, "warm-up set")


def _fewer(segment: Segment, counts: Sequence[tuple[str, int, int]], noun: str) -> str:
    """What numbers become that are less than before: "5 → 3 sets", or "2 sets each, from 4 and 3"."""
    less = [(name, before, after) for name, before, after in counts if after < before]
    if len(less) < len(segment.performed):
        return ", ".join(f"{listed([name])} {before} → {counted(after, noun)}" for name, before, after in less)
    pairs = [(before, after) for _, before, after in less]
    befores, afters = [before for before, _ in pairs], [after for _, after in pairs]
    if len(set(pairs)) == 1:
        return f"{befores[0]} → {counted(afters[0], noun)}{' each' if len(pairs) > 1 else ''}"
    if len(set(afters)) == 1:
        return f"{counted(afters[0], noun)} each, from {_and(befores)}"
    return f"{_and(afters)} {noun}s, from {_and(befores)}"


def _shortened(done: CompressedSession, _: Segment, parts: Sequence[PerformedExercise]) -> str:
    pairs = [(part.exercise.work_seconds[-1], _seconds_kept(done, part.exercise)) for part in parts]
    if all(seconds % 60 == 0 for pair in pairs for seconds in pair):
        return f"{_steps([(str(before // 60), str(after // 60)) for before, after in pairs])} minutes"
    return f"{_steps([(clock(before), clock(after)) for before, after in pairs])} minutes"


def _seconds_kept(done: CompressedSession, exercise: Exercise) -> int:
    """The work that is kept of an exercise, what is done among it."""
    parts = (part for segment in done.segments for part in segment.performed if part.exercise.id == exercise.id)
    return sum(one.work_seconds for part in parts for one in part.sets)


def _shorter_rest(_: CompressedSession, __: Segment, parts: Sequence[PerformedExercise]) -> str:
    pairs = [rests for part in parts if (rests := _rests(part)) is not None]
    return f"rest {_steps([(clock(before), clock(after)) for before, after in pairs])}"


def _rests(part: PerformedExercise) -> tuple[int, int] | None:
    """The longest rest as programmed and as told; none where nothing is rested."""
    programmed, told = [one.rest_seconds for one in part.sets[:-1]], list(part.rests[:-1])
    if part.rest_before is not None:
        programmed, told = [part.exercise.rest_seconds, *programmed], [part.rest_before, *told]
    return (max(programmed), max(told)) if told else None


_TOLD: Mapping[ChangeKind, Callable[[CompressedSession, Segment, Sequence[PerformedExercise]], str]] = {
    ChangeKind.FEWER_SETS: _fewer_sets,
    ChangeKind.SHORTENED: _shortened,
    ChangeKind.SHORTER_REST: _shorter_rest,
    ChangeKind.FEWER_WARM_UPS: _fewer_warm_ups,
}
"""What can be less, the weightiest first."""

_WITH_IT = {
    ChangeKind.SHORTENED: "shorter",
    ChangeKind.SHORTER_REST: "shorter rests",
    ChangeKind.FEWER_WARM_UPS: "fewer warm-up sets",
}
"""The same beside something weightier."""


def _steps(pairs: Sequence[tuple[str, str]]) -> str:
    """What the times of several exercises become, those that change: "3:30 → 2:30", or "3:30 and 3:00 → 2:30"."""
    changed = [(before, after) for before, after in pairs if before != after] or list(pairs)
    before, after = (_and(list(dict.fromkeys(pair[side] for pair in changed))) for side in (0, 1))
    return f"{before} → {after}"


def _and(values: Sequence[object]) -> str:
    *first, last = map(str, values)
    return f"{', '.join(first)} and {last}" if first else last


def _keeps_sets(segment: Segment, change: Change) -> bool:
    """Whether exercises take turns now, and nothing else is new."""
    return segment.kind.is_group and _is_made(change) and ChangeKind.FEWER_SETS not in change.kinds


def _loss(saved: int) -> str:
    return f"takes {duration(-saved)} more" if saved else "takes as long"


def _missed(change: Change, session: Sequence[Change], week: Sequence[Change]) -> str:
    """How much it is missed beside the other changes: what nobody misses of all, or what stands out."""
    lost = change.stimulus_lost
    if ChangeKind.POSTPONED in change.kinds:
        return ""
    if lost < _HARDLY:
        return ", hardly missed" if change.seconds_saved > 0 else ""
    if len(session) > 1 and all(other.stimulus_lost < lost for other in session if other is not change):
        return "; the most important cut"
    if _is_least(change, week):
        return ", least missed this week"
    return ", least missed today" if _is_least(change, session) else ""


def _is_least(change: Change, changes: Sequence[Change]) -> bool:
    """Whether it costs less than every other of several."""
    lost = change.stimulus_lost
    return len(changes) > 1 and all(other.stimulus_lost > lost for other in changes if other is not change)


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
