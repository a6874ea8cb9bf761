"""The results of a comparison: "compatible" is proven, "incompatible" is shown, and "unproven" is neither."""

from dataclasses import dataclass
from typing import Any, TypeAlias


@dataclass(frozen=True)
class Break:
    """A payload that is valid for the writer and that the reader's schema refuses."""

    rule: str
    """The JSON Schema keyword that refuses it."""
    pointer: str
    """The place in the payload; a missing property is pointed to as if it were there."""
    payload: Any


@dataclass(frozen=True)
class Compatible:
    """Every payload that is valid for the writer is valid for the reader."""


@dataclass(frozen=True)
class Incompatible:
    """Some payloads break; a validator has confirmed each of these."""

    breaks: tuple[Break, ...]

    @property
    def rule(self) -> str:
        """The keyword that refuses the first payload."""
        return self.breaks[0].rule

    @property
    def pointer(self) -> str:
        """The place in the first payload."""
        return self.breaks[0].pointer

    @property
    def payload(self) -> Any:
        """The first payload."""
        return self.breaks[0].payload


@dataclass(frozen=True)
class Unproven:
    """Neither proven nor refuted: treat it as a break until a person has looked."""

    rule: str
    pointer: str = ""


Verdict: TypeAlias = Compatible | Incompatible | Unproven
