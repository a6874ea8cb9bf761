"""Every answer that is no success, in one place."""

from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus

import msgspec


class Code(StrEnum):
    """What an answer that is no success says in `error`."""

    INVALID_REQUEST = "invalid_request"
    UNAUTHORIZED = "unauthorized"
    FEATURE_NOT_AVAILABLE = "feature_not_available"
    PLAN_NOT_FOUND = "plan_not_found"
    PLAN_MISSING_CONTENT = "plan_missing_content"
    PLAN_NOT_COMPRESSIBLE = "plan_not_compressible"
    RATE_LIMITED = "rate_limited"
    PREVIEW_FAILED = "preview_failed"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"


class Detail(msgspec.Struct, frozen=True):
    """What is wrong, and where."""

    path: str
    """The place in the request; empty for the whole of it."""

    message: str


@dataclass(frozen=True)
class Refusal:
    """An answer that is no success, as a value."""

    status: HTTPStatus
    code: Code
    details: tuple[Detail, ...] = ()
    retry_after_seconds: int | None = None

    def body(self) -> bytes:
        """The answer's body."""
        told: dict[str, object] = {"error": self.code.value}
        if self.details:
            told["details"] = self.details
        return msgspec.json.encode(told)

    def headers(self) -> dict[str, str]:
        """The headers that go with it."""
        headers = {}
        if self.status is HTTPStatus.UNAUTHORIZED:
            headers["WWW-Authenticate"] = "Bearer"
        if self.retry_after_seconds is not None:
            headers["Retry-After"] = str(self.retry_after_seconds)
        if self.status in (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.REQUEST_ENTITY_TOO_LARGE):
            headers["Connection"] = "close"
        return headers


class Refused(Exception):
    """A refusal on its way out."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


def invalid(message: str, path: str = "", status: HTTPStatus = HTTPStatus.BAD_REQUEST) -> Refusal:
    """The request itself is at fault."""
    return Refusal(status, Code.INVALID_REQUEST, (Detail(path, message),))


def failed(message: str, status: HTTPStatus = HTTPStatus.INTERNAL_SERVER_ERROR) -> Refusal:
    """It is our fault; the message says only what the caller can do."""
    again = 1 if status is HTTPStatus.SERVICE_UNAVAILABLE else None
    return Refusal(status, Code.PREVIEW_FAILED, (Detail("", message),), again)


UNAUTHORIZED = Refusal(HTTPStatus.UNAUTHORIZED, Code.UNAUTHORIZED)
FEATURE_NOT_AVAILABLE = Refusal(HTTPStatus.NOT_FOUND, Code.FEATURE_NOT_AVAILABLE)
PLAN_NOT_FOUND = Refusal(HTTPStatus.NOT_FOUND, Code.PLAN_NOT_FOUND)
