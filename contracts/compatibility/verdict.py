"""What a comparison can come to: "compatible" is proven, "incompatible" is shown, the rest says that it is neither."""

from dataclasses import dataclass
from typing import Any, TypeAlias


@dataclass(frozen=True)
class Break:
    """A payload, valid for the writer, that the reader's schema refuses."""

    rule: str
    """The JSON Schema keyword that refuses it."""
    pointer: str
    """Where in the payload; a missing property is pointed to as if it were there."""
    payload: Any


@dataclass(frozen=True)
class Compatible:
    """Whatever is valid for the writer is valid for the reader."""


@dataclass(frozen=True)
class Incompatible:
    """There are payloads that break; these were put before a validator."""

    breaks: tuple[Break, ...]

    @property
    def rule(self) -> str:
        """The keyword of the first."""
        return self.breaks[0].rule

    @property
    def pointer(self) -> str:
        """The place of the first."""
        return self.breaks[0].pointer

    @property
    def payload(self) -> Any:
        """The first payload."""
        return self.breaks[0].payload


@dataclass(frozen=True)
class Unproven:
    """Neither proven nor refuted: to be treated as a break until a person has looked."""

    rule: str
    pointer: str = ""


Verdict: TypeAlias = Compatible | Incompatible | Unproven
