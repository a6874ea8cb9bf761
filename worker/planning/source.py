"""Which plan a request is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from msgspec import UNSET

from contracts.events import PlanGenerationRequestedEvent, PlanSource
from worker.domain.errors import FailureCode, PlanError


@dataclass(frozen=True, slots=True)
class Sourced:
    """A plan document, and where it came from."""

    document: Mapping[str, Any]
    plan_id: str
    """The plan's id where the document names none."""
    source: PlanSource


def plan_of(request: PlanGenerationRequestedEvent) -> Sourced:
    """The request's inline plan. Raises PlanError with `plan_not_found` where it carries none."""
    plan_id = request.job_id if request.plan_id is UNSET else request.plan_id
    if request.plan is UNSET:
        raise PlanError(
            "the request carries no plan; send the training plan in this field",
            path="plan",
            code=FailureCode.PLAN_NOT_FOUND,
        )
    return Sourced(request.plan, plan_id, "inline")
