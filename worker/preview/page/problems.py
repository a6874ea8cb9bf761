"""What went wrong, and what whoever sits before the page can do about it."""

from collections.abc import Sequence
from dataclasses import dataclass

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


_KNOWN = {
    "invalid_request": Problem(
        "This plan cannot be read", "Correct what is named below, and show the plan again. Nothing was stored."
    ),
    "unauthorized": Problem(
        "Your access token does not open this",
        "It is missing, has expired or was refused. Copy a new one from where you got it, and enter it under "
        "“Access token”. What you pasted stays here.",
    ),
    "feature_not_available": Problem(
        "Time Crunch is not switched on for you yet",
        "It reaches more people step by step. The sample plans work for everybody meanwhile.",
    ),
    "plan_not_found": Problem(
        "There is no such plan", "Compare the id with the one your app shows; a plan opens only for whom it belongs to."
    ),
    "plan_missing_content": Problem(
        "There is nothing to fit in this plan", "Give at least one of its sessions an exercise, and show it again."
    ),
    "plan_not_compressible": Problem(
        "Nothing of this plan fits these minutes", "Choose more minutes; the smallest number that works stands below."
    ),
    "rate_limited": Problem(
        "That was a lot at once", "Wait a few seconds and move the slider again. The result below is the last one."
    ),
}
_UNKNOWN = Problem(
    "The server could not answer this", "Try again in a moment. If it stays, tell whoever runs this server."
)

UNREACHABLE = Problem(
    "The server does not answer", "Check the connection and try again. What is shown is the last result there was."
)
NO_TOKEN = Problem(
    "Your own plans need an access token",
    "Enter it under “Access token”, and the plan is shown. The sample plans need none.",
)
BROKEN_LINK = Problem(
    "This link holds no plan that can be read", "It may have been cut off on its way: ask for it again, whole."
)
NO_JSON = Problem("This is not JSON yet", "Correct the place named below; a missing comma or quote is the usual cause.")


def problem_of(error: str, faults: Sequence[Fault] = ()) -> Problem:
    """The problem that goes with an error code of the API, with what it names as wrong."""
    known = _KNOWN.get(error, _UNKNOWN)
    return Problem(known.title, known.advice, tuple(faults[:FAULTS_SHOWN]))
