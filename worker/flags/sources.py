"""The sources of decisions. A source that does not know returns None."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from worker.flags.decision import Decision, Source

Told = Callable[[str, str], None]
"""Called with an event of a source, and the reason if the source cannot be used."""


class Provider(Protocol):
    """One source of decisions."""

    def decision(self, user_id: str) -> Decision | None:
        """Return the decision on that user; None if the source does not know."""

    def unanswered(self) -> str:
        """Return the source's name while it has never answered; empty once it has."""

    def age_seconds(self) -> float:
        """Return the seconds since its flags were last known to be current."""

    def close(self) -> None:
        """Stop all background work."""


@dataclass(frozen=True)
class Override:
    """The override of the environment, for every user."""

    value: bool

    def decision(self, user_id: str) -> Decision | None:
        """Return the override, whoever the user is."""
        return Decision(self.value, Source.ENVIRONMENT, "set for everybody")

    def unanswered(self) -> str:
        """Return the empty text: the environment has answered."""
        return ""

    def age_seconds(self) -> float:
        """Return 0: the override is always current."""
        return 0.0

    def close(self) -> None:
        """Do nothing: there is no background work."""
