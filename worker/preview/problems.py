"""Every answer that is not a success, in one place."""

from dataclasses import dataclass
from http import HTTPStatus

import msgspec

from worker.domain.errors import PROBLEMS, Code
from worker.jobs.previews import Unfit


class Detail(msgspec.Struct, frozen=True):
    """What is wrong in the request, and where."""

    path: str
    """The place in the request; empty for the whole request."""

    message: str


@dataclass(frozen=True)
class Refusal:
    """An answer that is not a success, as a value."""

    status: HTTPStatus
    code: Code
    details: tuple[Detail, ...] = ()
    retry_after_seconds: int | None = None

    def body(self) -> bytes:
        """Return the answer's body as JSON."""
        told: dict[str, object] = {"error": self.code.value}
        if self.details:
            told["details"] = self.details
        return msgspec.json.encode(told)

    def headers(self) -> dict[str, str]:
        """Return the answer's headers."""
        headers = {}
        if self.status is HTTPStatus.UNAUTHORIZED:
            headers["WWW-Authenticate"] = "Bearer"
        if self.retry_after_seconds is not None:
            headers["Retry-After"] = str(self.retry_after_seconds)
        if self.status in (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.REQUEST_ENTITY_TOO_LARGE):
            headers["Connection"] = "close"
        return headers


class Refused(Exception):
    """Carries a refusal to the handler that answers with it."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


def invalid(message: str, path: str = "", status: HTTPStatus = HTTPStatus.BAD_REQUEST) -> Refusal:
    """Return the refusal of an invalid request."""
    return Refusal(status, Code.INVALID_REQUEST, (Detail(path, message),))


def failed(message: str) -> Refusal:
    """Return the refusal for a fault of ours; the message says only what the caller can do."""
    return Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, Code.PREVIEW_FAILED, (Detail("", message),))


def away(message: str) -> Refusal:
    """Return the refusal while something is away or overloaded: the caller can try again in a second."""
    again = (Detail("", f"{message}; try again"),)
    return Refusal(HTTPStatus.SERVICE_UNAVAILABLE, Code.PREVIEW_FAILED, again, retry_after_seconds=1)


def refusal(code: Code, *details: Detail) -> Refusal:
    """Return the refusal for a code, from the table of problems."""
    row = PROBLEMS[code]
    return Refusal(HTTPStatus(row.status), row.http_code, details)


def unfit(plan: Unfit, *, is_stored: bool) -> Refusal:
    """Return the refusal of a plan that cannot be fitted: its caller can correct an inline plan, but no stored one."""
    match plan.code:
        case Code.PLAN_NOT_FOUND:
            return PLAN_NOT_FOUND
        case Code.INVALID_PLAN if is_stored:
            return refusal(Code.PLAN_NOT_COMPRESSIBLE, Detail(plan.path, plan.reason))
        case Code.INVALID_PLAN:
            return refusal(plan.code, Detail(f"plan.{plan.path}" if plan.path else "plan", plan.reason))
    return refusal(plan.code, Detail(plan.path, plan.reason))


UNAUTHORIZED = refusal(Code.UNAUTHORIZED)
FEATURE_NOT_AVAILABLE = refusal(Code.FEATURE_NOT_AVAILABLE)
PLAN_NOT_FOUND = refusal(Code.PLAN_NOT_FOUND)
