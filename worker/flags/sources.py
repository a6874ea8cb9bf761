"""Where decisions come from. Each source says nothing where it does not know."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from worker.flags.decision import Decision, Source

Told = Callable[[str, str], None]
"""Takes what became of a source, and the reason where it is of no use."""


class Provider(Protocol):
    """One source of decisions."""

    def decision(self, user_id: str) -> Decision | None:
        """What it knows about that user."""

    def unanswered(self) -> str:
        """What it is that has never answered; empty once it has."""

    def age_seconds(self) -> float:
        """How long ago what it knows was last known to be current."""

    def close(self) -> None:
        """End what runs in the background."""


@dataclass(frozen=True)
class Override:
    """The environment's word, for everybody."""

    value: bool

    def decision(self, user_id: str) -> Decision | None:
        """The override, for every user."""
        return Decision(self.value, Source.ENVIRONMENT, "set for everybody")

    def unanswered(self) -> str:
        """Nothing: the environment has answered."""
        return ""

    def age_seconds(self) -> float:
        """Always current."""
        return 0.0

    def close(self) -> None:
        """Nothing runs."""
