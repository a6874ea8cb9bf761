"""What is true of an exercise wherever it is done: its muscles, its equipment, and what may not be done with it."""

from dataclasses import dataclass
from enum import StrEnum


class Muscle(StrEnum):
    """The muscle groups training volume is counted in."""

    CHEST = "chest"
    BACK = "back"
    SHOULDERS = "shoulders"
    QUADRICEPS = "quadriceps"
    HAMSTRINGS = "hamstrings"
    GLUTES = "glutes"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    CORE = "core"
    CALVES = "calves"
    FULL_BODY = "full-body"
    FOREARMS = "forearms"
    ADDUCTORS = "adductors"
    ABDUCTORS = "abductors"
    NECK = "neck"
    HIP_FLEXORS = "hip-flexors"
    CARDIO = "cardio"
    OTHER = "other"


class Equipment(StrEnum):
    """What an exercise is done with."""

    BARBELL = "barbell"
    DUMBBELL = "dumbbell"
    KETTLEBELL = "kettlebell"
    MACHINE = "machine"
    CABLE = "cable"
    BODYWEIGHT = "bodyweight"
    BAND = "band"
    CARDIO = "cardio"
    OTHER = "other"


class Evidence(StrEnum):
    """Where the facts of an exercise come from, the best first."""

    PLAN = "plan"
    CATALOGUE = "catalogue"
    """The name is that of an exercise in the catalogue."""
    NAME = "name"
    """The words of the name say it: "... curl", "machine ..."."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a coach knows of an exercise by its name."""

    primary: Muscle | None
    """The muscle it trains most; an exercise with none known is a muscle of its own and is never grouped."""
    secondaries: tuple[Muscle, ...] = ()
    """The other muscles it trains, each once."""
    equipment: tuple[Equipment, ...] = ()
    """The equipment it needs, all of it; empty where unknown."""
    heavy: bool = False
    """A big free-weight or bodyweight compound, core or not: squat, bench press, deadlift, row, pull-up ..."""
    grip_limited: bool = False
    """The grip tires: hangs, carries, deadlifts, pull-ups, rows without support."""
    axial_load: bool = False
    """The spine carries the weight: squats, deadlifts, standing presses, bent-over rows, carries."""
    ballistic: bool = False
    """Done fast: jumps, throws, swings, the Olympic lifts."""
    unilateral: bool = False
    """One side at a time by its nature: a set is both sides."""
    timed: bool = False
    """A set is counted in seconds: holds, planks, carries for time."""
    conditioning: bool = False
    """Work measured in minutes or metres: run, row, ride, intervals."""
    drill: bool = False
    """Only warms up: mobility, activation, stretches."""
