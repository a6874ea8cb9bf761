"""What went wrong, and what whoever sits before the page can do about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from worker.domain.errors import PROBLEMS, Code

FAULTS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: where in the plan, and what."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What the page shows in place of a result."""

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
    """The problem that goes with an error code of the API, with what it names as wrong."""
    known = PROBLEMS.get(Code(error) if error in {*Code} else Code.PREVIEW_FAILED, PROBLEMS[Code.PREVIEW_FAILED])
    return Problem(known.title, known.advice, tuple(faults[:FAULTS_SHOWN]))
