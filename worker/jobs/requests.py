"""Answer a request in a process of the pool: one pure call. Importing this module loads all that it takes."""

import traceback
from collections.abc import Callable
from typing import Literal, TypeAlias

import msgspec

from contracts.errors import DecodeError, TooLargeError
from worker import service
from worker.domain.errors import RuleBroken
from worker.jobs.proof import PROOF_SECONDS, within
from worker.planning.stored import EngineStore
from worker.service import Answer, Skipped


class Request(msgspec.Struct, frozen=True):
    """A request with everything that was looked up for it, so that answering it is one pure call."""

    data: bytes
    has_feature: bool = True
    """Whether its user is in the rollout."""

    plan_value: bytes | None = None
    """The stored value of the plan id it names; None if it names none, or nothing is stored."""

    proof_seconds: float = PROOF_SECONDS
    older_results: tuple[int, ...] = ()
    """The major versions in which its result is published beside the newest."""

    pace_value: bytes | None = None
    """The stored value of its user's pace; None if nothing is stored."""

    pace_revision: int = 0
    """The revision of that value; 0 if nothing is stored."""


class Failed(msgspec.Struct, frozen=True):
    """The request has no answer."""

    why: Literal["schema_invalid", "rule_broken", "unpublishable", "crashed", "timed_out"]
    detail: str
    path: str = ""
    """The place in the request that is not valid."""

    trace: str = ""
    """The traceback, for the log."""


Worked: TypeAlias = Answer | Skipped | Failed

Handle: TypeAlias = Callable[..., Answer | Skipped]
"""A function that answers a request, called as `service.handle` is."""


def work(request: Request, handle: Handle = service.handle) -> Worked:
    """Answer a request, with every error as a value: an exception does not travel well between processes."""
    limits = within(request.proof_seconds)
    try:
        return handle(
            request.data,
            lambda: limits,
            EngineStore(lambda plan_id: request.plan_value),
            lambda user_id: request.has_feature,
            older_results=request.older_results,
            pace_value=request.pace_value,
            pace_revision=request.pace_revision,
        )
    except DecodeError as error:
        return Failed("schema_invalid", error.reason, error.path)
    except RuleBroken as error:
        return Failed("rule_broken", str(error))
    except TooLargeError as error:
        return Failed("unpublishable", str(error))
    except Exception as error:
        return Failed("crashed", f"{type(error).__name__}: {error}", trace=traceback.format_exc())


def warm_up() -> None:
    """Do nothing: importing this module has loaded what `work` needs."""
