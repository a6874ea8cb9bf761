"""Read the bodies of requests by their schemas, which are named as in the OpenAPI document."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from typing import Any

import jsonschema_rs

from contracts import strict_json
from contracts.errors import DecodeError, render
from contracts.registry import Judge
from worker.domain.policy import CoreLiftPolicy
from worker.jobs.previews import NO_WISHES, canonical
from worker.pace.policy import AS_KNOWN, LEAST_CONFIDENCE, Counting
from worker.planning.asked import FIELDS
from worker.preview import openapi
from worker.preview.problems import Refusal, invalid

MAX_BYTES = 1024 * 1024
MAX_PERFORMED_BYTES = 512 * 1024
"""The largest body of a performed session: more than the most exercises and sets take."""

READING_BYTES = 1024
"""More bytes than a reading takes beside the members of its body."""

QUERY = "query"
"""The name of the schema of a curve's query, which is no body."""


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
class Reading:
    """The result of reading a body."""

    document: Mapping[str, Any] | None = None
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
    """Read a body by the schema of that name: Preview, CurveRequest, Declined or Performed."""
    if name == "Performed" and len(data) > MAX_PERFORMED_BYTES:
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
    if name == "Performed":
        return Reading({"event": canonical(document)})
    if name == "Declined":
        return Reading(document)
    if ("plan" in document) == ("planId" in document):
        return Reading(invalid=invalid("needs exactly one of planId and plan"))
    told = {member: value for member, value in document.items() if member not in FIELDS}
    plan = {"plan": canonical(document["plan"])} if "plan" in document else {}
    return Reading({**told, **plan, "wishes": _wishes(document)})


def asked(document: Mapping[str, Any], user_id: str) -> Asked:
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


def asked_by_query(query: Sequence[tuple[str, str]], user_id: str) -> Asked | Refusal:
    """Return what a query of that user asks for: a stored plan's curve."""
    judge = _judge(QUERY)
    known = [(name, value) for name, value in query if name in judge.schema["properties"]]
    document = dict(known)
    if len(document) < len(known):
        return invalid("must name planId, coreLiftPolicy and tempo once at most")
    if fault := judge.fault(document):
        path, reason = fault
        return invalid(reason, render(path))
    return asked(document, user_id)


def _wishes(document: Mapping[str, Any]) -> bytes:
    return canonical({name: document[name] for name in FIELDS if document.get(name)})


@cache
def _judge(name: str) -> Judge:
    schema = openapi.query() if name == QUERY else openapi.body(name)
    return Judge(schema, jsonschema_rs.Draft202012Validator(schema, validate_formats=True, offline=True))
