"""A check of a deployment, and its result."""

from dataclasses import dataclass
from enum import StrEnum


class Result(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class Check:
    """One check and its result."""

    name: str
    result: Result
    detail: str
    """What was seen; for a failed check, also what to do."""


def passed(name: str, detail: str) -> Check:
    """Return a check that passed."""
    return Check(name, Result.PASSED, detail)


def failed(name: str, detail: str) -> Check:
    """Return a check that failed."""
    return Check(name, Result.FAILED, detail)


def not_checked(name: str, detail: str) -> Check:
    """Return a check that another fault prevented."""
    return Check(name, Result.NOT_CHECKED, detail)


def of(name: str, right: bool, detail: str, advice: str = "") -> Check:
    """Return a check that passed if `right`, else failed, with the advice."""
    return passed(name, detail) if right else failed(name, f"{detail}: {advice}" if advice else detail)
