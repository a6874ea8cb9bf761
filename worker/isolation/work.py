"""A request worked, with whatever may go wrong as a value: an exception does not travel between processes."""

import traceback
from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Literal, Protocol, TypeAlias

import msgspec

from contracts.errors import DecodeError, TooLargeError
from worker.domain.errors import RuleBroken
from worker.planning.source import StoreAway
from worker.service import Answer, Reply, Skipped

Handle: TypeAlias = Callable[[bytes], Answer | Skipped]
"""Answers a request; raises DecodeError or RuleBroken."""

FailureOf: TypeAlias = Callable[[bytes, DecodeError], Reply | None]
"""The failure event for bytes that are no valid request, if they say whose they are."""


class Outside(Protocol):
    """What an engine may ask the worker, and waits for. Both raise StoreAway."""

    def plan_value(self, plan_id: str) -> bytes | None:
        """What is stored under that id; none where nothing is."""

    def admits(self, user_id: str) -> bool:
        """Whether that user is in the rollout."""


NewHandle: TypeAlias = Callable[[Outside], Handle]
"""Makes what answers requests, where they are answered."""

Question: TypeAlias = tuple[Literal["plan_value", "admits"], str]
"""The same as a value."""

Tell: TypeAlias = Callable[[Question], Awaitable[bytes | bool | None]]
"""Answers it; raises StoreAway."""


class Fault(StrEnum):
    """Why a request has no answer."""

    RULE_BROKEN = "rule_broken"
    UNPUBLISHABLE = "unpublishable"
    UNCONFIRMED = "unconfirmed"
    CRASHED = "crashed"
    TIMED_OUT = "timed_out"


class Refused(msgspec.Struct, frozen=True, tag=True):
    """Bytes that are no valid request."""

    path: str
    reason: str
    failure: Reply | None


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A request without an answer."""

    fault: Fault
    detail: str
    trace: str = ""
    """Where it went wrong, for the log."""


Worked: TypeAlias = Answer | Skipped | Refused | Failed


class Bench(Protocol):
    """A place where requests are worked."""

    async def work(self, data: bytes, again: bool) -> Worked | None:
        """What came of the request; None where its turn did not come. `again`: it was delivered before."""

    def begin_no_more(self) -> None:
        """Let what is being worked end, and what waits for its turn go."""

    async def close(self) -> None:
        """Leave nothing running."""


def worked(handle: Handle, failure_of: FailureOf, data: bytes) -> Worked:
    """Work a request. Never raises."""
    try:
        try:
            return handle(data)
        except DecodeError as error:
            return Refused(error.path, error.reason, failure_of(data, error))
    except RuleBroken as error:
        return Failed(Fault.RULE_BROKEN, str(error))
    except TooLargeError as error:
        return Failed(Fault.UNPUBLISHABLE, str(error))
    except StoreAway as error:
        return Failed(Fault.UNCONFIRMED, str(error))
    except Exception as error:
        return Failed(Fault.CRASHED, f"{type(error).__name__}: {error}", traceback.format_exc())
