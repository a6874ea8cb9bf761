"""The content of a card: the session in the order it is done, and what was changed to fit the minutes."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from worker.domain.outcome import Change, CompressedSession, Outcome
from worker.domain.plan import TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.policy import clock as clock_of
from worker.domain.ramp import OF_THE_LOAD, RampSet, ramp_sets
from worker.domain.segments import COACH_GROUP, PerformedExercise, Segment, keeps_rests
from worker.domain.sets import SetType
from worker.domain.tempo import BRISK
from worker.engine import sentences
from worker.text import Row, clock, counted, dose, doses, ranges, visible
from worker.wire import segment_seconds

DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The names of weekdays by their number in a plan: 1 is Monday, 0 and 7 are Sunday."""

NOTES = {
    SetType.BACK_OFF: "back-off",
    SetType.DROP: "drop",
    SetType.FAILURE: "to failure",
    SetType.REST_PAUSE: "rest-pause",
    SetType.CLUSTER: "cluster",
}
"""The words for a set's type that are shown beside its dose."""


@dataclass(frozen=True, slots=True)
class Item:
    """One exercise of a block."""

    name: str
    is_core_lift: bool
    doses: tuple[str, ...]
    """Equal sets together: ("3 × 6 at 80 kg",); one round of a group whose rounds are equal: ("12",)."""
    ramp: tuple[str, ...] = ()
    """The sets before it: the plan's own warm-up sets, or ramp sets for a heavy lift without any."""


@dataclass(frozen=True, slots=True)
class Block:
    """One segment of the session."""

    items: tuple[Item, ...]
    notes: tuple[str, ...]
    """Effort, rests, and the number of sets programmed, in this order."""
    seconds: int
    title: str = ""
    """What the exercises are together: "Superset, 3 rounds"; empty where there is one exercise alone."""
    is_done: bool = False
    """Whether the athlete has done it."""


@dataclass(frozen=True, slots=True)
class Told:
    """One change in words: a sentence for the athlete, and the engine's reason."""

    sentence: str
    reason: str
    stimulus_lost: float


@dataclass(frozen=True, slots=True)
class Card:
    """One session of a plan, fitted to the minutes there are."""

    title: str
    """The session's name, and its weekday where the name does not say it."""
    minutes: int
    seconds: int
    """How long the session takes, by the tempo it is fitted to."""
    programmed_seconds: int
    over_seconds: int
    """Seconds by which the session runs over; 0 where it fits."""
    least_minutes: int | None
    """The smallest target that would fit, where this one does not."""
    usually: str
    """The athlete's usual time: "usually 29 min, 4 times in 5 within 33"."""
    core_lifts: str
    """What is kept of the core lifts: "core lifts: 3 of 5 sets"; empty where there is none."""
    warm_up_seconds: int
    """Seconds before the first block; 0 for a session under way."""
    blocks: tuple[Block, ...]
    changes: tuple[Told, ...]
    is_brisk: bool = False
    """Whether the session is fitted at the brisk tempo."""
    elapsed_seconds: int | None = None
    """Seconds already spent on a session under way."""


def card_of(done: CompressedSession, outcome: Outcome) -> Card:
    """The card of one session of an outcome."""
    policy, session = outcome.policy, done.session
    return Card(
        title=_title(visible(session.name), DAYS[session.day_of_week]),
        minutes=done.budget_seconds // 60,
        seconds=done.compressed_seconds,
        programmed_seconds=done.original_seconds,
        over_seconds=max(0, done.compressed_seconds - done.budget_seconds),
        least_minutes=done.minimum_minutes,
        usually=sentences.spoken_minutes(done),
        core_lifts=sentences.core_lifts(done.core_lifts),
        warm_up_seconds=math.ceil(clock_of(policy).fixed) if done.elapsed_seconds is None else 0,
        blocks=tuple(_block(done, segment, policy) for segment in done.segments),
        changes=tuple(_told(done, change, outcome) for change in done.changes),
        is_brisk=policy.tempo == BRISK,
        elapsed_seconds=done.elapsed_seconds,
    )


def _title(name: str, day: str) -> str:
    return name if day.casefold() in name.casefold() else ", ".join(filter(None, [name, day]))


def _told(done: CompressedSession, change: Change, outcome: Outcome) -> Told:
    week = outcome.changes_of_week(done.microcycle_id)
    return Told(visible(sentences.sentence(done, change, week)), visible(change.reason), change.stimulus_lost)


def _block(done: CompressedSession, segment: Segment, policy: CompressionPolicy) -> Block:
    if segment.is_done:
        return Block(tuple(_item(part, policy) for part in segment.performed), (), 0, is_done=True)
    seconds = segment_seconds(segment, policy, clock_of(policy))
    if segment.kind.is_group:
        return _group(done, segment, policy, seconds)
    (part,) = segment.performed
    title = segment.kind.words.capitalize() if segment.kind.change else ""
    notes = [*_effort(segment.performed), *_rest(part), *_was(done, part)]
    return Block((_item(part, policy),), tuple(notes), seconds, title)


def _group(done: CompressedSession, segment: Segment, policy: CompressionPolicy, seconds: int) -> Block:
    """The block of a superset, block or circuit; equal rounds are told once."""
    rounds, what = segment.rounds, segment.kind.words.capitalize()
    is_even = all(len({_row(one) for one in part.sets}) == 1 and len(part.sets) == rounds for part in segment.performed)
    items = tuple(_item(part, policy, is_once=is_even and rounds > 1) for part in segment.performed)
    notes = [*_effort(segment.performed), *_round_rests(segment, policy), *_rounds_were(done, segment)]
    return Block(items, tuple(notes), seconds, f"{what}, {counted(rounds, 'round')}")


def _item(part: PerformedExercise, policy: CompressionPolicy, *, is_once: bool = False) -> Item:
    exercise = part.exercise
    whole = exercise.facts.drill or all(one.is_warm_up for one in part.sets)
    work = [one for one in part.sets if whole or not one.is_warm_up]
    before = [] if whole else [one for one in part.sets if one.is_warm_up]
    told = [dose(_row(work[0]))] if is_once else doses([_row(one) for one in work])
    ramp = doses([_row(one) for one in before]) if before else _ramp(ramp_sets(part, policy.tempo))
    return Item(visible(exercise.name), exercise.is_core_lift, tuple(told), tuple(ramp))


def _ramp(sets: Sequence[RampSet]) -> list[str]:
    """The ramp sets in words; of shares of the load only the last says so: "8 at 40 %", "5 at 60 % of the load"."""
    *first, last = [f"{one.reps} at {one.load}" for one in sets] or [""]
    return [*(one.removesuffix(OF_THE_LOAD) for one in first), last] if last else []


def _row(one: TrainingSet) -> Row:
    return Row(one.reps, one.load or "", NOTES.get(one.type, ""))


def _effort(parts: Sequence[PerformedExercise]) -> Iterator[str]:
    """What the plan says about how hard the sets are."""
    told = dict.fromkeys(ranges(visible(one.effort)) for part in parts for one in part.sets if one.effort)
    if not told:
        return
    scales = {word[:4] for word in told}
    if len(told) > 1 and scales in ({"RPE "}, {"RIR "}):
        yield f"{scales.pop()}{'/'.join(word[4:] for word in told)}"
    else:
        words = "/".join(filter(None, told))
        yield f"effort {words}" if words[:1].isdigit() else words


def _rest(part: PerformedExercise) -> Iterator[str]:
    rests = [rest for one, rest in zip(part.sets[:-1], part.rests[:-1], strict=True) if not one.is_warm_up]
    if rests:
        yield f"rest {told_rests(rests)}"


def told_rests(seconds: Sequence[int]) -> str:
    """The rests in their order, equal ones told once: "1:00/2:30"."""
    told = [clock(one) for one, _ in groupby(seconds)]
    return "/".join(told) if len(told) < 4 else f"{clock(min(seconds))}–{clock(max(seconds))}"


def _was(done: CompressedSession, part: PerformedExercise) -> Iterator[str]:
    """How much the programme has of the exercise, where less is kept; what is already done counts too.

    Where some of it is done already, the sets ahead alone would look like a deeper cut than there was.
    """
    exercise, kept = part.exercise, done.sets_kept(part.exercise.id)
    if exercise.facts.conditioning:
        before, now = sum(one.work_seconds for one in exercise.sets), sum(one.work_seconds for one in part.sets)
        if now < before:
            yield f"was {clock(before)}"
    elif part.working < kept < exercise.working:
        yield f"{kept} of {counted(exercise.working, 'set')} in all"
    elif kept < exercise.working:
        yield f"was {counted(exercise.working, 'set')}"


def _round_rests(segment: Segment, policy: CompressionPolicy) -> Iterator[str]:
    """The rests inside a round, where the coach states some, and the rest after each round."""
    *inside, last = segment.performed
    between = [rest for part in inside if keeps_rests(part) for rest in part.rests[:1] if rest]
    if between:
        yield f"rest {told_rests(between)} between"
    after = last.rests[0] - (0 if keeps_rests(last) else policy.tempo.rest_extra_seconds)
    if segment.rounds > 1 and after > 0:
        yield f"rest {clock(after)} after each round"


def _rounds_were(done: CompressedSession, segment: Segment) -> Iterator[str]:
    exercises = [part.exercise for part in segment.performed]
    before = {one.working for one in exercises if done.sets_kept(one.id) < one.working}
    if len(before) == 1:
        yield f"was {counted(before.pop(), 'round' if segment.kind is COACH_GROUP else 'set')}"
