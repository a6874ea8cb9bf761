"""What was looked at, and what was seen."""

from dataclasses import dataclass
from enum import StrEnum


class Result(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    result: Result
    detail: str
    """What was seen; where it failed, also what to do."""


def passed(name: str, detail: str) -> Check:
    """It is as it should be."""
    return Check(name, Result.PASSED, detail)


def failed(name: str, detail: str) -> Check:
    """It is not as it should be."""
    return Check(name, Result.FAILED, detail)


def not_checked(name: str, detail: str) -> Check:
    """Something else stood in the way."""
    return Check(name, Result.NOT_CHECKED, detail)


def of(name: str, right: bool, detail: str, advice: str = "") -> Check:
    """Passed or failed; the advice is for where it failed."""
    return passed(name, detail) if right else failed(name, f"{detail}: {advice}" if advice else detail)
