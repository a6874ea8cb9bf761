"""Section 4: which segments a compressed session may have, of which sets and with which rests."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from worker.domain.asked import Supersets
from worker.domain.outcome import CompressedSession
from worker.domain.plan import Exercise, Session, TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.rules import grouping
from worker.domain.rules.ahead import Situation
from worker.domain.rules.clock import Told, counted_work
from worker.domain.rules.programme import (
    GROUPS,
    all_warm_ups,
    fellows,
    fewest_warm_ups,
    kept,
    kind_alone,
    told_in_turns,
)
from worker.domain.segments import PerformedExercise, Segment, segment_timing

_SIZES = {"accessory_superset": (2,), "accessory_block": (2, 3)}
_RANKS = {"drill": 0, "core_lift": 1}


def broken_segments(done: CompressedSession, situation: Situation) -> Iterator[str]:
    """Faults in the segments ahead of a compressed session, and in their order."""
    yield from _broken_order(done)
    for segment in done.segments:
        faults = [*_broken_segment(segment, done, situation)]
        if not situation.is_going_on(segment):
            faults.append("goes on otherwise than it is set up and begun")
        if faults:
            names = " + ".join(part.exercise.id for part in segment.performed)
            yield from (f"{names}: {fault}" for fault in faults)


def broken_membership(done: CompressedSession) -> Iterator[str]:
    """Segments that cannot be read, and exercises that are not the programme's or are done twice."""
    programme = {exercise.id: exercise for exercise in done.session.exercises}
    ids: dict[bool, list[str]] = {True: [], False: []}
    for segment in done.segments:
        if not segment.performed or (len(segment.performed) > 1 and segment.kind.name not in GROUPS):
            yield f"a {segment.kind.words} has {len(segment.performed)} exercises"
        for part in segment.performed:
            exercise = part.exercise
            ids[segment.is_done].append(exercise.id)
            if not part.sets or len(part.rests) != len(part.sets):
                yield f"{exercise.id}: {len(part.sets)} sets, and {len(part.rests)} rests told"
            if (written := programme.get(exercise.id)) is not exercise and written != exercise:
                yield f"{exercise.id} is not in the programme"
    for done_once in ids.values():
        if len(set(done_once)) < len(done_once):
            yield "an exercise is in two segments"


def broken_timing(
    segments: Sequence[Segment], timings: Sequence[tuple[int, int, int]], policy: CompressionPolicy
) -> Iterator[str]:
    """Segments whose published seconds of setup, work and rest are not those of the clock."""
    for segment, ours in zip(segments, timings, strict=True):
        if (published := segment_timing(segment, policy)) != ours:
            yield f"{segment.performed[0].exercise.id}: its segment takes {ours} s, published as {tuple(published)}"


def _broken_order(done: CompressedSession) -> Iterator[str]:
    places = {exercise.id: place for place, exercise in enumerate(done.session.exercises)}
    keys = []
    for segment in done.segments:
        members = [places[part.exercise.id] for part in segment.performed]
        if members != sorted(members):
            yield "the exercises of a group are not in programmed order"
        is_core = any(part.exercise.is_core_lift for part in segment.performed)
        keys.append((1 if is_core else _RANKS.get(segment.kind.name, 2), members[0]))
    if keys != sorted(keys):
        yield "drills, core lifts and accessories are not in their order"


def _broken_segment(segment: Segment, done: CompressedSession, situation: Situation) -> Iterator[str]:
    policy = situation.policy
    if segment.kind.name in GROUPS and policy.supersets is Supersets.NONE:
        yield "takes turns, which the request forbids"
    match segment.kind.name:
        case "accessory_superset" | "accessory_block":
            yield from _broken_group_of_ours(segment, policy)
        case "coach_group":
            yield from _broken_coach_group(segment, done.session, situation)
        case "drop_set":
            if situation.sets_done(segment.performed[0].exercise):
                yield "is begun, and becomes a drop set"
            yield from _broken_drop_set(segment, policy)
        case _:
            yield from _broken_alone(segment, done, situation)


# One exercise alone.


def _broken_alone(segment: Segment, done: CompressedSession, situation: Situation) -> Iterator[str]:
    (part,), policy = segment.performed, situation.policy
    if segment.reason is not None:
        yield f"is done alone, and for {segment.reason}"
    if segment.kind.name != kind_alone(part.exercise):
        yield f"is a {kind_alone(part.exercise)}, done as a {segment.kind.name}"
        return
    if part.exercise.group is not None:
        yield from _broken_out_of_group(part.exercise, done, situation)
    match segment.kind.name:
        case "drill":
            if part.sets != part.exercise.sets:
                yield "is a drill, and not done whole"
        case "conditioning":
            yield from _broken_conditioning(part, situation)
        case _:
            if not _is_kept(part, policy):
                yield "the wrong sets were kept"
    if not _is_permitted((part.rest_before, part.rests), part, situation, is_fallback=done.fallback > 0):
        yield f"the rests {part.rests} are not permitted"


def _broken_out_of_group(exercise: Exercise, done: CompressedSession, situation: Situation) -> Iterator[str]:
    """Faults in taking a coach's group apart: only core lifts and kept exercises stay, or one where it has no lift."""
    members = fellows(exercise, done.session)
    performed = {part.exercise.id for segment in done.segments for part in segment.performed}
    here = [member for member in members if member.id in performed]
    has_core = any(member.is_core_lift for member in members)
    kept = situation.kept
    allowed = [member for member in members if member.is_core_lift or member in kept] if has_core else [exercise]
    if any(member not in allowed for member in here):
        yield "a coach's group is cut to its core lifts, or to one exercise where it has none"


def _broken_conditioning(part: PerformedExercise, situation: Situation) -> Iterator[str]:
    exercise, policy = part.exercise, situation.policy
    if part.sets == exercise.sets:
        return
    if exercise.group is not None:
        yield "is conditioning out of a coach's group, and not done whole"
    elif exercise.part_seconds is not None:
        yield from _broken_parts(part, exercise.part_seconds)
    elif not _is_kept(part, policy):
        yield "the wrong sets were left out"
    whole = situation.work_programmed(exercise)
    done = whole - counted_work(exercise.sets)
    if done + counted_work(part.sets) < policy.conditioning_least_share * whole:
        yield "less than half of the conditioning stays"


def _broken_parts(part: PerformedExercise, part_seconds: int) -> Iterator[str]:
    """Faults in cutting one set to whole parts, which the set's text must state."""
    (whole,) = part.exercise.sets
    if len(part.sets) != 1:
        yield "conditioning of one set is done in several"
        return
    (cut,) = part.sets
    parts, rest = divmod(cut.work_seconds, part_seconds)
    if rest or cut.work_seconds >= whole.work_seconds or parts < 1:
        yield f"is not shortened to whole parts of {part_seconds} s"
    if replace(cut, work_seconds=whole.work_seconds, reps=whole.reps) != whole:
        yield "more than the length of its set was changed"
    if str(cut.reps).split()[:1] != [str(parts)]:
        yield f"lasts {parts} parts, told as {cut.reps}"


def _is_kept(part: PerformedExercise, policy: CompressionPolicy) -> bool:
    """Whether it keeps at least one working set, those to be kept longest, with all warm-up sets or the fewest."""
    exercise, working = part.exercise, part.working
    warm_ups = len(part.sets) - working
    if not working or part.sets != kept(exercise, working, warm_ups):
        return False
    is_whole = working == exercise.working and warm_ups == all_warm_ups(exercise)
    return is_whole or warm_ups == fewest_warm_ups(exercise, policy)


def _is_permitted(told: Told, part: PerformedExercise, situation: Situation, *, is_fallback: bool) -> bool:
    """Whether the rests are permitted; those of one working set, drills and conditioning are never shortened."""
    exercise, policy = part.exercise, situation.policy
    programmed = situation.told_alone(exercise, part.sets, None)
    if exercise.is_core_lift and is_fallback:
        caps: tuple[int, ...] = (policy.core_rest_cap_seconds, policy.fallback_rest_cap_seconds)
        shorter = [situation.told_alone(exercise, part.sets, cap) for cap in caps]
        return told in shorter or (told == programmed and any(_between(s) == _between(programmed) for s in shorter))
    if told == programmed:
        return True
    is_single = part.working < 2 and not situation.sets_done(exercise)
    if is_single or exercise.facts.drill or exercise.facts.conditioning or _between(told) == _between(programmed):
        return False
    caps = (policy.core_rest_cap_seconds,) if exercise.is_core_lift else situation.caps(exercise)
    return any(told == situation.told_alone(exercise, part.sets, cap) for cap in caps)


def _between(rests: Told) -> Told:
    return rests[0], rests[1][:-1]


# Exercises together.


def _broken_group_of_ours(segment: Segment, policy: CompressionPolicy) -> Iterator[str]:
    exercises, kind = [part.exercise for part in segment.performed], segment.kind.name
    yield from (f"never to be grouped: {why}" for why in grouping.never(exercises, policy))
    if len(exercises) not in _SIZES[kind]:
        yield f"{len(exercises)} exercises are no {segment.kind.words}"
        return
    reason = grouping.superset_reason(*exercises) if kind == "accessory_superset" else grouping.block_reason(exercises)
    if reason is None or segment.reason != reason:
        yield f"may be grouped for {reason or 'no reason'}, is grouped for {segment.reason}"
    if len({part.working for part in segment.performed}) > 1:
        yield "grouped with different numbers of sets"
    if not all(_is_kept(part, policy) for part in segment.performed):
        yield "the wrong sets were kept"
    yield from _broken_turns(segment, policy)


def _broken_turns(segment: Segment, policy: CompressionPolicy) -> Iterator[str]:
    told = told_in_turns(segment.kind.name, [(part.exercise, part.sets) for part in segment.performed], policy)
    if tuple(part.rests for part in segment.performed) != told:
        yield f"the rests are {told}, told as {tuple(part.rests for part in segment.performed)}"


def _broken_coach_group(segment: Segment, session: Session, situation: Situation) -> Iterator[str]:
    parts, policy = segment.performed, situation.policy
    whole = fellows(parts[0].exercise, session)
    if len(parts) < 2 or segment.reason != "coach_defined":
        yield "a coach's group has two exercises or more, and is the coach's"
    if any(part.exercise not in whole for part in parts):
        yield "mixes exercises into a coach's group"
        return
    rounds = max(part.working for part in parts)
    is_all = len(parts) == len(whole)
    if any(member.is_core_lift for member in whole):
        if not is_all:
            yield "a coach's group with a core lift stays as the coach wrote it"
        if rounds < max(1, situation.protected(whole)):
            yield f"a coach's group with a core lift keeps only {rounds} rounds"
    as_written = is_all and all(part.sets == part.exercise.sets for part in parts)
    if not as_written and any(part.sets != _kept_in_turns(part.exercise, rounds, policy) for part in parts):
        yield f"the wrong sets were kept for {rounds} rounds"
    if not rounds and any(part.exercise.working for part in parts):
        yield "not one round of a coach's group is done"
    yield from _broken_turns(segment, policy)


def _kept_in_turns(exercise: Exercise, rounds: int, policy: CompressionPolicy) -> tuple[TrainingSet, ...]:
    return kept(exercise, min(rounds, exercise.working), fewest_warm_ups(exercise, policy))


def _broken_drop_set(segment: Segment, policy: CompressionPolicy) -> Iterator[str]:
    (part,) = segment.performed
    if segment.reason is not None:
        yield f"is done alone, and for {segment.reason}"
    exercise = part.exercise
    if not grouping.may_drop(exercise, policy):
        yield "no drop set may be made of it"
        return
    *warm_ups, first = kept(exercise, 1, fewest_warm_ups(exercise, policy))
    if part.sets != (*warm_ups, *(first,) * policy.drop_set_sets):
        yield f"a drop set is its heaviest set and {policy.drop_set_sets - 1} drops of it"
    if any(part.rests) or part.rest_before is not None:
        yield "a drop set has no rest"
