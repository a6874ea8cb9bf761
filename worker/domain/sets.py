"""What a set is for: to warm up, to work, or one of the ways to go on after the work."""

from enum import StrEnum


class SetType(StrEnum):
    """The type of a set, as its coach means it."""

    WARM_UP = "warm_up"
    WORKING = "working"
    BACK_OFF = "back_off"
    """Lighter, after the heaviest set."""
    DROP = "drop"
    """Follows the set before at once, with less load."""
    AMRAP = "amrap"
    """As many repetitions as possible."""
    FAILURE = "failure"
    REST_PAUSE = "rest_pause"
    """A set that goes on after a few breaths, once or more; myo-reps too."""
    CLUSTER = "cluster"
    """A set with short rests planned inside it."""
    TIMED = "timed"
    """Counted in seconds."""
