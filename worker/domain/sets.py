"""The types of set that people write."""

from enum import StrEnum


class SetType(StrEnum):
    """What a set is for."""

    WARM_UP = "warm_up"
    WORKING = "working"
    BACK_OFF = "back_off"
    DROP = "drop"
    AMRAP = "amrap"
    FAILURE = "failure"
    REST_PAUSE = "rest_pause"
    CLUSTER = "cluster"
    TIMED = "timed"
