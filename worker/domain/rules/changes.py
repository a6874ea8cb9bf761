"""Which changes the segments of a session show, and whether the reported changes are the same."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from worker.domain.outcome import ChangeKind, CompressedSession
from worker.domain.plan import Session
from worker.domain.rules.clock import counted_work
from worker.domain.rules.programme import all_warm_ups, fellows
from worker.domain.segments import PerformedExercise, Segment

_ALONE = ("core_lift", "accessory_single")
_MADE = {
    "accessory_superset": ChangeKind.SUPERSET,
    "accessory_block": ChangeKind.BLOCK,
    "drop_set": ChangeKind.DROP_SET,
}
"""The change that a segment of each kind stands for."""


Shown: TypeAlias = Sequence[Mapping[str, frozenset[ChangeKind]]]
"""How each segment of a session differs from the programme: the changes by exercise."""


def shown(ahead: CompressedSession, programmed: Session) -> Shown:
    """How what is ahead of a session differs from the programme; nothing of an exercise done as written."""
    return [
        {part.exercise.id: _shown(ahead.session, programmed, segment, part) for part in segment.performed}
        for segment in ahead.segments
    ]


def _shown(ahead: Session, programmed: Session, segment: Segment, part: PerformedExercise) -> frozenset[ChangeKind]:
    exercise, kind, working = part.exercise, segment.kind.name, part.working
    found = [_MADE[kind]] if kind in _MADE else []
    if exercise.group is not None:
        together = {other.exercise.id for other in segment.performed}
        if any(fellow.id not in together for fellow in fellows(exercise, ahead)):
            found.append(ChangeKind.GROUP_BROKEN)
    if part.sets != exercise.sets:
        if exercise.facts.conditioning and not exercise.facts.drill:
            if counted_work(part.sets) < counted_work(exercise.sets):
                found.append(ChangeKind.SHORTENED)
        elif kind != "drop_set" and working < exercise.working:
            found.append(ChangeKind.FEWER_SETS)
        if len(part.sets) - working < all_warm_ups(exercise):
            found.append(ChangeKind.FEWER_WARM_UPS)
    if kind in _ALONE and (_goes_on_sooner(part, programmed) or (working > 1 and _rests_less(part))):
        found.append(ChangeKind.SHORTER_REST)
    return frozenset(found)


def _rests_less(part: PerformedExercise) -> bool:
    """Whether a rest between two of its sets is shorter than programmed."""
    return any(told < one.rest_seconds for one, told in zip(part.sets[:-1], part.rests, strict=False))


def _goes_on_sooner(part: PerformedExercise, programmed: Session) -> bool:
    """Whether the exercise continues with less rest than programmed after the set done last."""
    if part.rest_before is None:
        return False
    (written,) = (exercise for exercise in programmed.exercises if exercise.id == part.exercise.id)
    return part.rest_before < written.sets[-len(part.exercise.sets) - 1].rest_seconds


def broken_changes(done: CompressedSession, programmed: CompressedSession, found: Shown, saved: int) -> Iterator[str]:
    """The faults in the reported changes: each changed exercise is in one, with the kinds its segment shows.

    `done` is what is ahead of the session, `programmed` the session with what is done of it, `found` what `done` shows.
    """
    expected = _expected(done, programmed, found)
    told = {change.exercise_ids: change for change in done.changes}
    if len(told) < len(done.changes):
        yield "tells the same change twice"
    for exercise_ids in told.keys() - expected.keys():
        yield f"{' + '.join(exercise_ids)}: a change is told that was not made so"
    for exercise_ids, (place, kinds) in expected.items():
        names, change = " + ".join(exercise_ids), told.get(exercise_ids)
        if change is None:
            yield f"{names}: was changed, and no change tells it"
            continue
        if set(change.kinds) != kinds or len(change.kinds) != len(kinds):
            yield f"{names}: changed by {', '.join(sorted(kinds))}, told as {', '.join(change.kinds)}"
        if change.segment != place:
            yield f"{names}: done in segment {place}, told as {change.segment}"
        if not change.reason:
            yield f"{names}: is changed without a reason"
    told_saved = sum(change.seconds_saved for change in done.changes)
    if told_saved != saved:
        yield f"the changes save {told_saved} s, the session {saved} s"


def _expected(
    done: CompressedSession, programmed: CompressedSession, found: Shown
) -> dict[tuple[str, ...], tuple[int | None, set[ChangeKind]]]:
    """The changes that the segments show: one for a segment's changed exercises, one for each exercise left out."""
    expected: dict[tuple[str, ...], tuple[int | None, set[ChangeKind]]] = {}
    before = [segment for segment in programmed.segments if segment.is_done]
    for place, kinds in enumerate(found, start=len(before)):
        if changed := tuple([exercise_id for exercise_id, changes in kinds.items() if changes]):
            expected[changed] = place, set().union(*kinds.values())
    kept = {exercise_id for kinds in found for exercise_id in kinds}
    begun = {part.exercise.id: place for place, segment in enumerate(before) for part in segment.performed}
    for exercise in done.session.exercises:
        if exercise.id in kept:
            continue
        if exercise.id in begun:
            kind = ChangeKind.SHORTENED if exercise.facts.conditioning else ChangeKind.FEWER_SETS
        else:
            is_postponed = exercise.is_core_lift and exercise.id not in done.excluded
            kind = ChangeKind.POSTPONED if is_postponed else ChangeKind.DROPPED
        expected[(exercise.id,)] = begun.get(exercise.id), {kind}
    return expected
