"""The errors, by who has to act on them.

PlanError                   the plan's author
├── PlanUnreadable          the plan states something impossible
└── PlanNotCompressible     the plan is well formed, but nothing in it can be fitted
RuleBroken                  the maintainers: a result breaks a rule
CannotRun                   the operator: settings, broker or streams stop the command
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """What went wrong, as failure events and the preview say it. Each has a row in `PROBLEMS`."""

    INVALID_PLAN = "invalid_plan"
    PLAN_MISSING_CONTENT = "plan_missing_content"
    PLAN_NOT_COMPRESSIBLE = "plan_not_compressible"
    PLAN_NOT_FOUND = "plan_not_found"
    RESULT_TOO_LARGE = "result_too_large"
    NOTHING_IN_SCOPE = "nothing_in_scope"
    INVALID_REQUEST = "invalid_request"
    UNAUTHORIZED = "unauthorized"
    FEATURE_NOT_AVAILABLE = "feature_not_available"
    OTHER_ATHLETE = "other_athlete"
    RATE_LIMITED = "rate_limited"
    PREVIEW_FAILED = "preview_failed"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that can go wrong: how HTTP answers it, and what a person is told."""

    code: Code
    status: int
    """The status of the HTTP answer."""
    title: str
    advice: str
    """What the caller can do about it."""
    fails_plan: bool = False
    """Whether it is the plan's fault: then a request ends in a failure event, and the fallback is counted by it."""
    shown_as: Code | None = None
    """The code that HTTP answers with, where it differs from this one."""

    @property
    def http_code(self) -> Code:
        return self.shown_as or self.code


_AGAIN = "Try again in a moment. If it stays, tell whoever runs this server."

_ROWS = (
    Problem(
        Code.INVALID_PLAN,
        400,
        "This plan cannot be read",
        "Correct what is named below, and show the plan again.",
        fails_plan=True,
        shown_as=Code.INVALID_REQUEST,
    ),
    Problem(
        Code.PLAN_MISSING_CONTENT,
        422,
        "There is nothing to fit in this plan",
        "Give at least one of its sessions an exercise, and show it again.",
        fails_plan=True,
    ),
    Problem(
        Code.PLAN_NOT_COMPRESSIBLE,
        422,
        "This plan cannot be fitted",
        "What is in the way stands below: have the stored plan corrected, or show fewer weeks at a time.",
        fails_plan=True,
    ),
    Problem(
        Code.PLAN_NOT_FOUND,
        404,
        "There is no such plan",
        "Compare the id with the one your app shows; a plan opens only for whom it belongs to.",
        fails_plan=True,
    ),
    Problem(
        Code.RESULT_TOO_LARGE,
        422,
        "The result is too large",
        "Send fewer weeks at a time.",
        fails_plan=True,
        shown_as=Code.PLAN_NOT_COMPRESSIBLE,
    ),
    Problem(
        Code.NOTHING_IN_SCOPE,
        422,
        "No session of this plan is meant",
        "Name sessions, days or weeks that the plan has, and that are not done yet.",
        fails_plan=True,
    ),
    Problem(
        Code.INVALID_REQUEST,
        400,
        "This plan cannot be read",
        "Correct what is named below, and show the plan again. Nothing was stored.",
    ),
    Problem(
        Code.UNAUTHORIZED,
        401,
        "Your access token does not open this",
        "It is missing, has expired or was refused. Copy a new one from where you got it, and enter it under "
        "“Access token”. What you pasted stays here.",
    ),
    Problem(
        Code.FEATURE_NOT_AVAILABLE,
        404,
        "Time Crunch is not switched on for you yet",
        "It reaches more people step by step. The sample plans work for everybody meanwhile.",
    ),
    Problem(
        Code.OTHER_ATHLETE,
        403,
        "This session is another athlete’s",
        "Send it with the token of whoever performed it, and leave the userId out.",
    ),
    Problem(
        Code.RATE_LIMITED,
        429,
        "That was a lot at once",
        "Wait a few seconds and move the slider again. The result below is the last one.",
    ),
    Problem(Code.PREVIEW_FAILED, 500, "The server could not answer this", _AGAIN),
    Problem(Code.NOT_FOUND, 404, "There is nothing here", "Compare the address with the one you were given."),
    Problem(Code.METHOD_NOT_ALLOWED, 405, "This cannot be asked this way", _AGAIN),
)

PROBLEMS: Mapping[Code, Problem] = {row.code: row for row in _ROWS}

PLAN_FAILURES = tuple(row.code for row in _ROWS if row.fails_plan)
"""The codes of failure events that are the plan's fault."""


class PlanError(Exception):
    """A plan that cannot be worked on: `path` says where, `reason` what is wrong and what to do."""

    def __init__(self, reason: str, *, path: str = "", code: Code) -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.reason = reason
        self.path = path
        self.code = code


class PlanUnreadable(PlanError):
    """The plan states something impossible."""

    def __init__(self, reason: str, *, path: str) -> None:
        super().__init__(reason, path=path, code=Code.INVALID_PLAN)


class PlanNotCompressible(PlanError):
    """Nothing in the plan can be fitted to the minutes."""


class RuleBroken(Exception):
    """A result that breaks a rule of the compression model."""

    def __init__(self, violations: tuple[str, ...]) -> None:
        super().__init__("; ".join(violations))
        self.violations = violations


class CannotRun(Exception):
    """The settings, the broker or the streams stop the command; the text says what to change."""
