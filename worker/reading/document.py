"""Reads the bytes of a saved plan into its document, bare or wrapped."""

from typing import Any

from contracts import registry
from contracts.codec import MAX_PLAN_BYTES
from contracts.errors import DecodeError
from contracts.generated.events import PlanGenerationRequestedEvent
from contracts.strict_json import parse
from worker.reading import REQUEST_VERSION


def plan_document(data: bytes) -> dict[str, Any]:
    """Read a training plan, bare or as the `plan` of an object around it: a request, or what `generate --json` prints.

    Raises DecodeError, whose path begins with `plan` where the plan was wrapped.
    """
    document, place = _unwrapped(parse(data, MAX_PLAN_BYTES))
    judge = registry.judge(PlanGenerationRequestedEvent.__name__, REQUEST_VERSION, "plan")
    if fault := judge.fault(document):
        path, reason = fault
        raise DecodeError((*place, *path), reason)
    plan: dict[str, Any] = document
    return plan


def _unwrapped(document: Any) -> tuple[Any, tuple[str, ...]]:
    if isinstance(document, dict) and "microcycles" not in document and isinstance(document.get("plan"), dict):
        return document["plan"], ("plan",)
    return document, ()
