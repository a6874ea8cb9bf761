"""Describe errors to the user of the page: what went wrong, and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from worker.domain.errors import PROBLEMS, Code

FAULTS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in the plan: where, and what."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Problem:
    """The error that the page shows instead of a result."""

    title: str
    advice: str
    faults: tuple[Fault, ...] = ()
    again: bool = False
    """Whether a button tries again."""


UNREACHABLE = Problem(
    "The server does not answer",
    "What is shown is the last result there was. Nothing is lost; the button asks again.",
    again=True,
)
NO_TOKEN = Problem(
    "Your own plans need an access token",
    "Enter it under “Access token”, and the plan is shown. The sample plans need none.",
)
EMPTY = Problem("This plan has no session", "Add a session with an exercise to it, and show the plan again.")
NO_PAGE = Problem(
    "There is no such page", "The address may be mistyped. Choose a plan below, or start from the first page."
)
BROKEN_LINK = Problem(
    "This link holds no plan that can be read", "It may have been cut off on its way: ask for it again, whole."
)
NO_JSON = Problem("This is not JSON yet", "Correct the place named below; a missing comma or quote is the usual cause.")


def problem_of(error: str, faults: Sequence[Fault] = ()) -> Problem:
    """Return the problem for an error code of the API, with the faults that the answer names."""
    known = PROBLEMS.get(Code(error) if error in {*Code} else Code.PREVIEW_FAILED, PROBLEMS[Code.PREVIEW_FAILED])
    return Problem(known.title, known.advice, tuple(faults[:FAULTS_SHOWN]))
