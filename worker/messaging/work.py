"""What a process of the pool runs for a request. It loads what that takes, and knows no broker."""

import time
import traceback
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

import msgspec

from contracts.errors import DecodeError, TooLargeError
from worker import service
from worker.domain.errors import RuleBroken
from worker.engine.solve import Limits
from worker.messaging.delivery import Happened
from worker.planning.source import PlanStore
from worker.planning.stored import EngineStore
from worker.service import Answer, Skipped

PROOF_SECONDS = 5.0
"""How long all weeks of a plan may be searched together before they are answered with the best found and its bound."""


class Request(msgspec.Struct, frozen=True):
    """A request with all that is looked up for it, so that answering it is one pure call."""

    data: bytes
    has_feature: bool = True
    """Whether its user is in the rollout."""

    plan_value: bytes | None = None
    """What is stored under the plan id it names; none where it names none, or nothing is stored."""

    proof_seconds: float = PROOF_SECONDS
    older_results: tuple[int, ...] = ()
    """The major versions in which its result is published beside the newest."""

    pace_value: bytes | None = None
    """What is stored of its user's pace; none where nothing is."""

    pace_revision: int = 0
    """The revision of what is stored of its user's pace; 0 where nothing is."""


class Refused(msgspec.Struct, frozen=True):
    """Bytes that are no valid request."""

    path: str
    reason: str


class Failed(msgspec.Struct, frozen=True):
    """A request without an answer."""

    happened: Happened
    detail: str
    trace: str = ""
    """Where it went wrong, for the log."""


Worked: TypeAlias = Answer | Skipped | Refused | Failed

Handle: TypeAlias = Callable[[bytes, Callable[[], Limits], PlanStore, Callable[[str], bool]], Answer | Skipped]
"""Such as `service.handle`."""


def work(request: Request) -> Worked:
    """Answer a request. Never raises: an exception does not travel well between processes."""
    handle = partial(
        service.handle,
        older_results=request.older_results,
        pace_value=request.pace_value,
        pace_revision=request.pace_revision,
    )
    return worked(request, handle)


def worked(request: Request, handle: Handle) -> Worked:
    """What `handle` makes of the request, with whatever goes wrong as a value."""
    deadline = time.monotonic() + request.proof_seconds
    try:
        return handle(
            request.data,
            lambda: Limits(seconds_left=lambda: deadline - time.monotonic()),
            EngineStore(lambda plan_id: request.plan_value),
            lambda user_id: request.has_feature,
        )
    except DecodeError as error:
        return Refused(error.path, error.reason)
    except RuleBroken as error:
        return Failed(Happened.RULE_BROKEN, str(error))
    except TooLargeError as error:
        return Failed(Happened.UNPUBLISHABLE, str(error))
    except Exception as error:
        return Failed(Happened.CRASHED, f"{type(error).__name__}: {error}", traceback.format_exc())


def warm_up() -> None:
    """Load what `work` needs: importing this module has done that."""
