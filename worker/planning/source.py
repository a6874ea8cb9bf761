"""Which plan a request is about: the one it carries, one that is stored, or one made for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from msgspec import UNSET

from contracts import registry
from contracts.errors import render
from contracts.generated.events import PlanGenerationRequestedEvent, PlanSource
from worker.domain.errors import Code, PlanError, PlanUnreadable
from worker.planning.generator import generate
from worker.reading import REQUEST_VERSION


@dataclass(frozen=True, slots=True)
class Stored:
    """A plan document as it is stored: under its id, with the athlete who owns it."""

    plan_id: str
    owner: str
    document: Mapping[str, Any]


class StoreAway(Exception):
    """The store does not answer; the caller may try again."""


class PlanStore(Protocol):
    """Stored plans, for a thread that may wait."""

    def get(self, plan_id: str) -> Stored | None:
        """The plan of that id, whoever owns it; none where there is none. Raises StoreAway."""


class NothingStored:
    """A store without plans."""

    def get(self, plan_id: str) -> Stored | None:
        """Return None for every id."""
        return None


@dataclass(frozen=True, slots=True)
class Sourced:
    """A plan document, and where it came from."""

    document: Mapping[str, Any]
    plan_id: str
    """The id that the plan gets where the document names none."""
    source: PlanSource


def plan_of(request: PlanGenerationRequestedEvent, store: PlanStore) -> Sourced:
    """The request's inline plan; else the stored plan it names; else, where it names none, one made for it.

    Raises PlanError: `plan_not_found` where the athlete has no plan of that name in the store, `invalid_plan` where
    what is stored there is no plan.
    """
    if request.plan is not UNSET:
        return Sourced(request.plan, request.job_id if request.plan_id is UNSET else request.plan_id, "inline")
    if request.plan_id is not UNSET:
        return Sourced(stored_plan(request.plan_id, request.user_id, store), request.plan_id, "stored")
    generated = generate(request)
    return Sourced(generated.document, generated.plan_id, "generated")


def stored_plan(plan_id: str, user_id: str, store: PlanStore) -> Mapping[str, Any]:
    """The athlete's stored plan of that id. Raises PlanError as `plan_of` does."""
    stored = store.get(plan_id)
    if stored is None or stored.owner != user_id:  # the same words for both, or a stranger learns which plans exist
        raise PlanError(
            "the athlete has no stored plan of that id; store it first, or send the training plan in plan",
            path="planId",
            code=Code.PLAN_NOT_FOUND,
        )
    judge = registry.judge(PlanGenerationRequestedEvent.__name__, REQUEST_VERSION, definition="plan")
    if fault := judge.fault(stored.document):
        path, reason = fault
        raise PlanUnreadable(f"in the stored plan, {reason}", path=render(path))
    return stored.document
