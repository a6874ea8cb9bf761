"""What can go wrong, by who has to do something about it.

PlanError                   whoever wrote the plan
├── PlanUnreadable          it states something that cannot be
└── PlanNotCompressible     it is well formed, and there is nothing in it that could be fitted
RuleBroken                  us: a result breaks a rule
CannotRun                   the operator: settings, broker or streams do not allow the command to go on
"""

from enum import StrEnum


class FailureCode(StrEnum):
    """Why a plan was refused, as the failure event and the preview say it."""

    INVALID_PLAN = "invalid_plan"
    PLAN_MISSING_CONTENT = "plan_missing_content"
    PLAN_NOT_COMPRESSIBLE = "plan_not_compressible"
    PLAN_NOT_FOUND = "plan_not_found"
    RESULT_TOO_LARGE = "result_too_large"


class PlanError(Exception):
    """A plan that cannot be worked on: `path` says where, `reason` what is wrong and what to do."""

    def __init__(self, reason: str, *, path: str = "", code: FailureCode) -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.reason = reason
        self.path = path
        self.code = code


class PlanUnreadable(PlanError):
    """The plan states something that cannot be."""

    def __init__(self, reason: str, *, path: str) -> None:
        super().__init__(reason, path=path, code=FailureCode.INVALID_PLAN)


class PlanNotCompressible(PlanError):
    """There is nothing in the plan that could be fitted to the minutes."""


class RuleBroken(Exception):
    """A result that breaks a rule of the compression model."""

    def __init__(self, violations: tuple[str, ...]) -> None:
        super().__init__("; ".join(violations))
        self.violations = violations


class CannotRun(Exception):
    """What surrounds the command does not allow it to go on; the text says what to change."""
