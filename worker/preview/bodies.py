"""Read the bodies of requests, by their schemas."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from typing import Any

import jsonschema_rs
import msgspec

from contracts import strict_json
from contracts.errors import DecodeError, render
from contracts.registry import Judge
from worker.domain.policy import CoreLiftPolicy
from worker.pace.policy import AS_KNOWN, LEAST_CONFIDENCE, Counting
from worker.planning.asked import FIELDS
from worker.preview import openapi
from worker.preview.refused import Refusal, invalid

MAX_BYTES = 1024 * 1024
MAX_PERFORMED_BYTES = 512 * 1024
"""The largest body of a performed session: more than the most exercises and sets take."""

NO_WISHES = b"{}"
DECLINED = "stream5.time_crunch_preview_declined"

READING_BYTES = 1024
"""More bytes than a reading takes beside the members of its body."""

_BODIES = {"preview": "Preview", "curve": "CurveRequest", "telemetry": "Declined", "performed": "Performed"}
"""The schema of each body in the OpenAPI document."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a caller wants to see."""

    user_id: str
    target_minutes: int
    """The target in minutes; 0 for a curve, which has every target."""

    core_lift_policy: CoreLiftPolicy
    plan: bytes | None
    """The inline plan as canonical JSON: the same plan has the same bytes."""

    plan_id: str | None
    """The id of the stored plan; exactly one of `plan` and `plan_id` is set."""

    result_version: int = 1
    """The major version of the result that is wanted."""

    counting: Counting = AS_KNOWN
    """The tempo and confidence by which minutes are counted."""

    wishes: bytes = NO_WISHES
    """The wishes for single sessions as canonical JSON: the same wishes have the same bytes."""


@dataclass(frozen=True, slots=True)
class Declined:
    """A preview that the athlete declined."""

    plan_id: str
    target_minutes: int
    strategy: str
    meets_time_constraint: bool | None
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of reading a body."""

    document: dict[str, Any] | None = None
    """The members that its schema declares; plans and other objects are `canonical` bytes."""

    not_json: Refusal | None = None
    """The refusal if the bytes are not JSON: it is answered before the token is checked."""

    invalid: Refusal | None = None
    """The refusal if the JSON does not match the schema."""

    @property
    def size(self) -> int:
        """The most bytes that it takes in memory: the encoder leaves up to half as much again after its output."""
        return READING_BYTES + sum(map(sys.getsizeof, (self.document or {}).values())) * 3 // 2


def read(data: bytes, name: str) -> Reading:
    """Read a body by the schema of that name: preview, curve, telemetry or performed."""
    if name == "performed" and len(data) > MAX_PERFORMED_BYTES:
        too_large = f"must be at most {MAX_PERFORMED_BYTES} bytes"
        return Reading(not_json=invalid(too_large, status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE))
    try:
        document = strict_json.parse(data, MAX_BYTES)
    except DecodeError as error:
        return Reading(not_json=invalid(error.reason, error.path))
    judge = _judge(name)
    if fault := judge.fault(document):
        path, reason = fault
        return Reading(invalid=invalid(reason, render(path)))
    document = {member: document[member] for member in judge.schema["properties"] if member in document}
    if name == "telemetry":
        return Reading(document)
    if name == "performed":
        return Reading({"event": canonical(document)} | {key: document[key] for key in ("userId",) if key in document})
    if ("plan" in document) == ("planId" in document):
        return Reading(invalid=invalid("needs exactly one of planId and plan"))
    wishes = _wishes(document)
    document = {member: value for member, value in document.items() if member not in FIELDS}
    if "plan" in document:
        document = {**document, "plan": canonical(document["plan"])}
    return Reading({**document, "wishes": wishes})


def asked(document: dict[str, Any], user_id: str) -> Asked:
    """Return what a valid body of that user asks for."""
    wishes = document.get("wishes") or _wishes(document)
    return Asked(
        user_id=user_id,
        target_minutes=document.get("targetMinutes", 0),
        core_lift_policy=CoreLiftPolicy(document.get("coreLiftPolicy", CoreLiftPolicy.FIT)),
        plan=document.get("plan"),
        plan_id=document.get("planId"),
        result_version=document.get("resultVersion", 1 if wishes == NO_WISHES else 2),
        wishes=wishes,
        counting=Counting(document.get("tempo"), float(document.get("confidence", LEAST_CONFIDENCE))),
    )


def _wishes(document: dict[str, Any]) -> bytes:
    return canonical({name: document[name] for name in FIELDS if document.get(name)})


def asked_by_query(query: Sequence[tuple[str, str]], user_id: str) -> Asked | Refusal:
    """Return what a query of that user asks for: a stored plan's curve."""
    judge = _judge("query")
    known = [(name, value) for name, value in query if name in judge.schema["properties"]]
    document = dict(known)
    if len(document) < len(known):
        return invalid("must name planId, coreLiftPolicy and tempo once at most")
    if fault := judge.fault(document):
        path, reason = fault
        return invalid(reason, render(path))
    return asked(document, user_id)


def declined(document: dict[str, Any]) -> Declined:
    """Return the declined preview of a valid telemetry body."""
    return Declined(
        plan_id=document["planId"],
        target_minutes=document["targetMinutes"],
        strategy=document.get("compressionStrategy", "none"),
        meets_time_constraint=document.get("meetsTimeConstraint"),
        reason=document.get("reason", ""),
        source=document.get("source", ""),
    )


def canonical(plan: Any) -> bytes:
    """Encode the plan as JSON: the same plan gives the same bytes."""
    return msgspec.json.encode(plan, order="deterministic")


@cache
def _judge(name: str) -> Judge:
    schema = openapi.body(_BODIES[name]) if name in _BODIES else openapi.query()
    return Judge(schema, jsonschema_rs.Draft202012Validator(schema, validate_formats=True, offline=True))
