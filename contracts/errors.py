"""The errors of this package.

ContractError          a document and its contract disagree
├── DecodeError        the incoming document is at fault
└── EncodeError        the outgoing document is at fault
        └── TooLargeError  it is too large, and valid
"""

import json
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""The keys and array indexes that lead from the top of a document to a place in it."""

LONGEST_KEY = 40
LONGEST_PATH = 120


class ContractError(ValueError):
    """A document breaks its contract at `path` (empty: as a whole), for `reason`."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = render(path)
        self.reason = reason
        super().__init__(f"{self.path}: {reason}" if self.path else reason)


class DecodeError(ContractError):
    """The bytes are no valid document of the kind asked for."""


class EncodeError(ContractError):
    """The event breaks its schema, so it must not be sent."""


class TooLargeError(EncodeError):
    """The event is valid but takes more bytes than a reader accepts."""


def render(path: Path) -> str:
    """Write a path as `plan.microcycles[0].sessions[2].name`; a very long one is cut short."""
    text = "".join(_step(key) for key in path).removeprefix(".")
    return text if len(text) <= LONGEST_PATH else text[: LONGEST_PATH - 1] + "…"


def _step(key: str | int) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    if key.isascii() and key.isidentifier() and len(key) <= LONGEST_KEY:
        return f".{key}"
    return f"[{json.dumps(key[:LONGEST_KEY])}]"
