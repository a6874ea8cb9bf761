"""The decision of a flag on a user, and its source."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

FLAG = "feature.stream5_time_crunch_mode"


class Source(StrEnum):
    """The source of a decision."""

    ENVIRONMENT = "environment"
    LAUNCHDARKLY = "launchdarkly"
    FILE = "file"
    DEFAULT = "default"
    """No source had an answer, so the flag is off."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a user is in the rollout."""

    value: bool
    source: Source
    reason: str
    """Why, for people: such as SPLIT for a share of users, or TARGETING_MATCH for a named user."""


class FlagsUnknown(Exception):
    """No source has ever answered, so it is unknown who is in the rollout: unknown is not off."""


class Flags(Protocol):
    """Decides who is in the rollout. Thread-safe; no method waits for anything."""

    def enabled(self, user_id: str) -> Decision:
        """Whether that user is in the rollout. Raises FlagsUnknown."""

    def unknown(self) -> str:
        """Name the sources that have never answered, so that it is unknown who is in the rollout; empty if one has."""

    def age_seconds(self) -> float:
        """Seconds since the flags were last known to be current."""

    def close(self) -> None:
        """Stop all background work."""
