"""A training plan as the engine reads it: plain, frozen, every default already filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate
from typing import Any

from worker.domain.facts import Evidence, Facts
from worker.domain.sets import SetType

AsWritten = Mapping[str, Any]
"""Fields of the plan that the engine does not use, unchanged."""


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """One set of an exercise."""

    id: str
    index: int
    """Position in the programme, from 1, warm-up sets included."""
    type: SetType
    work_seconds: int
    rest_seconds: int
    """Seconds that the athlete is told to rest after this set."""
    reps: int | str
    load: str | None = None
    effort: str | None = None
    as_written: AsWritten = field(default_factory=dict, hash=False)
    is_warm_up: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_warm_up", self.type is SetType.WARM_UP)


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise of a session, in the order the programme gives it."""

    id: str
    """Unique within its session."""
    name: str
    is_core_lift: bool
    facts: Facts
    evidence: Evidence
    """The source of the muscles."""
    rest_seconds: int
    """The longest rest between two of its working sets."""
    sets: tuple[TrainingSet, ...]
    """In programmed order: warm-up sets and working sets."""
    keep_order: tuple[int, ...]
    """Positions in `sets` of the working sets; the first is kept longest."""
    part_seconds: int | None = None
    """Seconds of one part, where conditioning of one set is cut by parts; none where whole sets are left out."""
    group: str | None = None
    """The coach's group it belongs to, unique within its session."""
    is_rest_stated: bool = True
    """Whether the plan states a rest; in a group only a stated one replaces the clock's."""
    rest_alone_seconds: int = 0
    """The shortest rest after a working set outside its coach's group; inside the group it rests while others work."""
    as_written: AsWritten = field(default_factory=dict, hash=False)
    warm_ups: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """Positions in `sets` of the warm-up sets."""
    work_seconds: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """Seconds of work by the number of working sets kept (0, 1, 2 ...), without warm-up sets."""
    working: int = field(init=False, repr=False, compare=False)
    """How many working sets the programme has: what is counted, trimmed and protected."""
    muscle: str = field(init=False, repr=False, compare=False)
    """The muscle its sets train; an unknown one is a muscle of its own, by the exercise's name."""

    def __post_init__(self) -> None:
        warm_ups = tuple(position for position, one in enumerate(self.sets) if one.is_warm_up)
        object.__setattr__(self, "warm_ups", warm_ups)
        kept = (self.sets[position].work_seconds for position in self.keep_order)
        object.__setattr__(self, "work_seconds", tuple(accumulate(kept, initial=0)))
        object.__setattr__(self, "working", len(self.keep_order))
        primary = self.facts.primary
        muscle = primary.value if primary else f"unknown:{self.name.casefold().strip()}"
        object.__setattr__(self, "muscle", muscle)

    def kept(self, count: int, warm_ups: int) -> tuple[TrainingSet, ...]:
        """The last `warm_ups` warm-up sets and the `count` working sets that stay, in programmed order."""
        positions = (*self.warm_ups[len(self.warm_ups) - warm_ups :], *self.keep_order[:count])
        return tuple(self.sets[position] for position in sorted(positions))

    def rest_after(self, one: TrainingSet) -> int:
        """Seconds that the athlete is told to rest after one of its sets when the exercise is done alone."""
        return one.rest_seconds if one.is_warm_up else max(one.rest_seconds, self.rest_alone_seconds)

    def shortened(self, parts: int) -> tuple[TrainingSet, ...]:
        """Conditioning of one set cut to so many parts."""
        assert self.part_seconds is not None
        (whole,) = self.sets
        unit = "min" if self.part_seconds == 60 else "rounds"
        return (replace(whole, work_seconds=parts * self.part_seconds, reps=f"{parts} {unit}"),)


@dataclass(frozen=True, slots=True)
class Session:
    """One training session of a week."""

    id: str
    """Unique within the plan."""
    name: str
    day_of_week: int
    """The weekday's number; 1 is Monday."""
    exercises: tuple[Exercise, ...]
    as_written: AsWritten = field(default_factory=dict, hash=False)

    @property
    def core_lifts(self) -> tuple[Exercise, ...]:
        return tuple(exercise for exercise in self.exercises if exercise.is_core_lift)

    @property
    def groups(self) -> Mapping[str, tuple[int, ...]]:
        """The positions of the exercises of each coach's group."""
        found: dict[str, list[int]] = {}
        for position, exercise in enumerate(self.exercises):
            if exercise.group is not None:
                found.setdefault(exercise.group, []).append(position)
        return {group: tuple(members) for group, members in found.items()}


@dataclass(frozen=True, slots=True)
class Microcycle:
    """A week of sessions: the span over which training volume is counted."""

    id: str
    sessions: tuple[Session, ...]


class Because(StrEnum):
    """Where a value comes from that the plan does not state."""

    DEFAULT = "default"
    CATALOGUE = "catalogue"
    NAME = "name"
    LOADS = "loads"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Assumption:
    """A value that the reader filled in, where the plan states none or one that cannot be read."""

    path: str
    """The place in the plan, as in `microcycles[0].sessions[2].exercises[1]`."""
    field: str
    value: str
    because: Because = Because.DEFAULT
    stated: str | None = None
    """What the plan says at that place, where it could not be read."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A training plan: weeks of sessions of exercises."""

    id: str
    name: str
    user_id: str | None
    microcycles: tuple[Microcycle, ...]
    assumptions: tuple[Assumption, ...] = ()
    as_written: AsWritten = field(default_factory=dict, hash=False)
