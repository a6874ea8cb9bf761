"""The events of drafts, which may change until they are released; no package has them.

Generated from contracts/schemas by `python -m contracts regenerate`; edit the schemas instead.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from contracts.base import Event, Part
from contracts.generated import events as released


class PlanGenerationRequestedEvent(released.PlanGenerationRequestedEvent, frozen=True, kw_only=True):
    """An athlete's request for a training plan, compressed to a target if it gives one. The plan to compress is the
    one carried, else the one stored under planId, else one made from the request.
    """

    schema_version: ClassVar[str] = "1.3.0"

    plan: dict[str, Any] | UnsetType = UNSET  # type: ignore[assignment, unused-ignore]
    """A training plan as its writer has it. Several spellings of a field are read, fields not named here are
    allowed, and a value that cannot be read is quoted in an assumption instead of refusing the plan.
    """

__all__ = [
    "PlanGenerationRequestedEvent",
]
