"""What a flag says about a user, and who says it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

FLAG = "feature.stream5_time_crunch_mode"


class Source(StrEnum):
    """Who decided."""

    ENVIRONMENT = "environment"
    LAUNCHDARKLY = "launchdarkly"
    FILE = "file"
    DEFAULT = "default"
    """Nobody had anything to say, so the flag is off."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a user is in the rollout."""

    value: bool
    source: Source
    reason: str
    """Why, for people: such as SPLIT for a share of users, or TARGETING_MATCH for one named."""


class FlagsUnknown(Exception):
    """No source has ever answered, so nobody knows who is in the rollout: unknown is not off."""


class Flags(Protocol):
    """Tells who is in the rollout. Safe to be asked by several threads; asking waits for nothing."""

    def enabled(self, user_id: str) -> Decision:
        """Whether that user is in the rollout. Raises FlagsUnknown."""

    def unknown(self) -> str:
        """Why nobody knows who is in the rollout: no source has ever answered. Empty where one has."""

    def age_seconds(self) -> float:
        """How long ago the flags were last known to be current."""

    def close(self) -> None:
        """End what runs in the background."""
