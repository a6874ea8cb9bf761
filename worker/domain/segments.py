"""The pieces a session is made of: each kind is a row of `KINDS`, with how long a piece takes on the clock.

A new kind is a row here, the options that may be taken of it in `worker/engine/options.py`, and its rule in
`worker/domain/rules/`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from worker.domain.facts import Equipment
from worker.domain.plan import Exercise, Session, TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.tempo import Tempo


class SupersetPriority(StrEnum):
    """Why two accessories may be alternated."""

    ANTAGONIST = "antagonist"
    EQUIPMENT = "equipment"
    NON_COMPETING = "non_competing"


class BlockRationale(StrEnum):
    """Why exercises are done in rounds."""

    METABOLIC_STRESS = "metabolic_stress"
    EQUIPMENT_CLUSTER = "equipment_cluster"
    COACH_DEFINED = "coach_defined"


Reason = SupersetPriority | BlockRationale

REASONS: Mapping[Reason, str] = {
    SupersetPriority.ANTAGONIST: "opposing muscles",
    SupersetPriority.EQUIPMENT: "shared equipment",
    SupersetPriority.NON_COMPETING: "no muscle in common",
    BlockRationale.METABOLIC_STRESS: "one muscle, for metabolic stress",
    BlockRationale.EQUIPMENT_CLUSTER: "shared equipment",
    BlockRationale.COACH_DEFINED: "the coach's own",
}
"""Each reason in words for people."""


@dataclass(frozen=True, slots=True)
class PerformedExercise:
    """An exercise as it is done: which sets, and what the athlete is told to rest after each."""

    exercise: Exercise
    sets: tuple[TrainingSet, ...]
    """Warm-up sets included, in the order they are done."""
    rests: tuple[int, ...]
    """Seconds after each set; nothing follows the last set of a segment."""
    is_set_up: bool = False
    """Whether its equipment is ready because it was begun before."""
    rest_before: int | None = None
    """Seconds that the athlete is told to rest before the first set; none where the segment begins with it."""

    working: int = field(init=False, repr=False, compare=False)
    """How many of the sets are working sets."""
    work_seconds: int = field(init=False, repr=False, compare=False)
    """Seconds of all sets, without their rests."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "working", sum([not one.is_warm_up for one in self.sets]))
        object.__setattr__(self, "work_seconds", sum([one.work_seconds for one in self.sets]))


class Timing(NamedTuple):
    """Seconds of one segment on the tempo's clock, before the athlete's pace."""

    setup_seconds: int
    work_seconds: int
    rest_seconds: int

    @property
    def total_seconds(self) -> int:
        return self.setup_seconds + self.work_seconds + self.rest_seconds


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of segment: how it is named, where it stands in a session and how long it takes."""

    name: str
    """The kind's name on the wire."""
    words: str
    """The kind's name for people."""
    rank: int
    """Segments of a lower rank are done first; of the same rank, in programmed order of their first exercise."""
    timed: Callable[[Sequence[PerformedExercise], Tempo], Timing]
    is_group: bool = False
    """Whether its exercises are done in rounds."""
    one_x: str = "accessory_single"
    """The kind that readers of 1.x results are told."""
    change: str = ""
    """The change that such a segment stands for; empty where the programme has such segments."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a session: one exercise, or several done together."""

    kind: Kind
    performed: tuple[PerformedExercise, ...]
    """The exercises in the order they are done."""
    reason: Reason | None = None
    """Why these exercises are done together; none where there is one exercise."""
    is_done: bool = False
    """Whether the athlete has done it: then it takes no more time."""

    @property
    def rounds(self) -> int:
        """How many rounds the segment has: the most sets of any of its exercises."""
        return max(len(part.sets) for part in self.performed)

    @property
    def is_core(self) -> bool:
        return any(part.exercise.is_core_lift for part in self.performed)

    @property
    def rank(self) -> int:
        """The kind's rank; a coach's group with a core lift ranks with the core lifts."""
        return CORE_LIFT.rank if self.kind is COACH_GROUP and self.is_core else self.kind.rank


def alone(work_seconds: int, rests: Sequence[int], tempo: Tempo) -> Timing:
    """The timing of one exercise with `rests` between its sets; one set has no rest."""
    return Timing(tempo.setup_seconds, work_seconds, sum(rests) + len(rests) * tempo.rest_extra_seconds)


def in_rounds(
    kind: Kind,
    work_seconds: int,
    sizes: Sequence[int],
    near: bool,
    tempo: Tempo,
    *,
    set_up: int = 0,
    begun: bool = False,
) -> Timing:
    """The timing of exercises in turns, `sizes` sets of each; one with fewer sets sits out the later rounds.

    `near` says that all are done with the same free weight or with the body alone. The equipment of `set_up` of them
    is ready; where they are `begun`, a rest comes before the first round.
    """
    switch, rest = turn_rests(kind, len(sizes), near, tempo)
    rounds = max(sizes)
    between = (sum(sizes) - rounds) * switch + (rounds - 1 + begun) * rest
    return Timing(setup_of(len(sizes), set_up, tempo), work_seconds, between)


def setup_of(exercises: int, set_up: int, tempo: Tempo) -> int:
    """Seconds to set up so many exercises of one segment, of which some are set up."""
    if set_up:
        return (exercises - set_up) * tempo.second_setup_seconds
    return tempo.setup_seconds + (exercises - 1) * tempo.second_setup_seconds


def turn_rests(kind: Kind, exercises: int, near: bool, tempo: Tempo) -> tuple[int, int]:
    """Seconds from one exercise of a group to the next, and between two rounds."""
    if kind is SUPERSET or (kind is COACH_GROUP and exercises == 2):
        switch, rest = tempo.switch_seconds, tempo.superset_round_rest_seconds
    else:
        switch, rest = tempo.block_switch_seconds, tempo.block_round_rest_seconds
    return switch if near else tempo.far_switch_seconds, rest


FREE_WEIGHTS = frozenset({Equipment.BARBELL, Equipment.DUMBBELL, Equipment.KETTLEBELL})
"""Equipment that can be carried to where the next exercise is done."""


def is_near(exercises: Sequence[Exercise]) -> bool:
    """Whether all are done with the same free weight, or all with the body alone."""
    shared = FREE_WEIGHTS.intersection(*[exercise.facts.equipment for exercise in exercises])
    return bool(shared) or all(set(exercise.facts.equipment) == {Equipment.BODYWEIGHT} for exercise in exercises)


def _setup(performed: Sequence[PerformedExercise], tempo: Tempo) -> int:
    return setup_of(len(performed), sum([part.is_set_up for part in performed]), tempo)


def _work(performed: Sequence[PerformedExercise]) -> int:
    return sum([part.work_seconds for part in performed])


def _told(part: PerformedExercise) -> tuple[int, ...]:
    """The rests of an exercise on its own that take time: those between its sets, and one before the first."""
    return part.rests[:-1] if part.rest_before is None else (part.rest_before, *part.rests[:-1])


def _alone(performed: Sequence[PerformedExercise], tempo: Tempo) -> Timing:
    rests = _told(performed[0])
    extra = len(rests) * tempo.rest_extra_seconds
    return Timing(_setup(performed, tempo), _work(performed), sum(rests) + extra)


def _by_the_clock(performed: Sequence[PerformedExercise], tempo: Tempo) -> Timing:
    """The timing of conditioning: the rests between intervals are timed, and last as told."""
    return Timing(_setup(performed, tempo), _work(performed), sum(_told(performed[0])))


def _without_rest(performed: Sequence[PerformedExercise], tempo: Tempo) -> Timing:
    return Timing(_setup(performed, tempo), _work(performed), 0)


def _in_turns(performed: Sequence[PerformedExercise], tempo: Tempo) -> Timing:
    """The timing of a group: its own rests where the plan states them, else those of the clock."""
    turns = [
        part.rests[turn] + tempo.rest_extra_seconds * keeps_rests(part)
        for turn in range(max(len(part.sets) for part in performed))
        for part in performed
        if turn < len(part.sets)
    ]
    before = sum(
        part.rest_before + tempo.rest_extra_seconds * keeps_rests(part)
        for part in performed
        if part.rest_before is not None
    )
    return Timing(_setup(performed, tempo), _work(performed), before + sum(turns[:-1]))


def keeps_rests(part: PerformedExercise) -> bool:
    """Whether an exercise of a group keeps the rests that its coach states; the others follow the clock."""
    return part.exercise.group is not None and part.exercise.is_rest_stated


DRILL = Kind("drill", "warm-up drill", 0, _alone)
CORE_LIFT = Kind("core_lift", "core lift", 1, _alone, one_x="core_lift")
SINGLE = Kind("accessory_single", "on its own", 2, _alone)
SUPERSET = Kind(
    "accessory_superset", "superset", 2, _in_turns, is_group=True, one_x="accessory_superset", change="superset"
)
BLOCK = Kind("accessory_block", "block", 2, _in_turns, is_group=True, one_x="accessory_block", change="block")
COACH_GROUP = Kind("coach_group", "coach's group", 2, _in_turns, is_group=True, one_x="accessory_block")
CONDITIONING = Kind("conditioning", "conditioning", 2, _by_the_clock)
DROP_SET = Kind("drop_set", "drop set", 2, _without_rest, change="drop_set")

KINDS: Mapping[str, Kind] = {
    kind.name: kind for kind in (DRILL, CORE_LIFT, SINGLE, SUPERSET, BLOCK, COACH_GROUP, CONDITIONING, DROP_SET)
}


def segment_timing(segment: Segment, policy: CompressionPolicy) -> Timing:
    """The timing of one segment; what is done takes no more time."""
    return Timing(0, 0, 0) if segment.is_done else segment.kind.timed(segment.performed, policy.tempo)


def told_rests(
    kind: Kind, members: Sequence[tuple[Exercise, tuple[TrainingSet, ...]]], tempo: Tempo
) -> list[tuple[int, ...]]:
    """Seconds that the athlete is told to rest after each set of exercises in turns, exercise by exercise."""
    near = is_near([exercise for exercise, _ in members])
    switch, rest = turn_rests(kind, len(members), near, tempo)
    told: list[tuple[int, ...]] = []
    for place, (exercise, sets) in enumerate(members):
        if exercise.group is not None and exercise.is_rest_stated:
            told.append(tuple(one.rest_seconds for one in sets))
            continue
        later = [len(others) for _, others in members[place + 1 :]]
        turns = min(len(sets), max(later, default=0))
        told.append((switch,) * turns + (rest,) * (len(sets) - turns))
    return told


def singles(segment: Segment, tempo: Tempo) -> list[int]:
    """Seconds that each exercise of a segment would take alone, with the sets kept and its own rests."""
    return [
        alone(part.work_seconds, [one.rest_seconds for one in part.sets[:-1]], tempo).total_seconds
        for part in segment.performed
    ]


def effect(segment: Segment, policy: CompressionPolicy) -> float:
    """d of a segment: the mean of its exercises' d, weighted by what each takes alone."""
    effects = policy.pace.effects
    if not effects:
        return 0.0
    seconds = singles(segment, policy.tempo)
    mine = [effects.get(part.exercise.id, 0.0) for part in segment.performed]
    return sum(one * d for one, d in zip(seconds, mine, strict=True)) / sum(seconds)


def as_programmed(exercise: Exercise) -> PerformedExercise:
    """The exercise with all its sets and its own rests."""
    return PerformedExercise(exercise, exercise.sets, tuple(map(exercise.rest_after, exercise.sets)))


def capped(exercise: Exercise, sets: Sequence[TrainingSet], cap_seconds: int) -> tuple[int, ...]:
    """The rests after these sets of an exercise on its own, none longer than the cap."""
    return tuple([min(exercise.rest_after(one), cap_seconds) for one in sets])


def kind_alone(exercise: Exercise) -> Kind:
    """The kind of segment that an exercise done alone is."""
    if exercise.is_core_lift:
        return CORE_LIFT
    if exercise.facts.drill:
        return DRILL
    return CONDITIONING if exercise.facts.conditioning else SINGLE


def written(session: Session, policy: CompressionPolicy) -> tuple[Segment, ...]:
    """The session as programmed: each exercise alone, and the coach's groups as groups."""
    found: list[Segment] = []
    groups = session.groups
    for position, exercise in enumerate(session.exercises):
        if exercise.group is None:
            found.append(Segment(kind_alone(exercise), (as_programmed(exercise),)))
        elif groups[exercise.group][0] == position:
            members = [session.exercises[place] for place in groups[exercise.group]]
            rests = told_rests(COACH_GROUP, [(member, member.sets) for member in members], policy.tempo)
            performed = (PerformedExercise(one, one.sets, told) for one, told in zip(members, rests, strict=True))
            found.append(Segment(COACH_GROUP, tuple(performed), BlockRationale.COACH_DEFINED))
    return tuple(found)
