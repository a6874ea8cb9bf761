"""Describe the API as OpenAPI 3.1.

`openapi.json` has the addresses and the bodies. Where it refers to a contract, such as
`PlanGenerationRequestedEvent#/properties/planId`, this module puts that part of the contract. It adds the parts of
plans, sessions and results, and the codes of the answers.
"""

import json
from functools import cache
from importlib import resources
from typing import Any

from contracts import registry
from contracts.base import Event
from contracts.generated import earlier
from contracts.generated.events import PlanCompressedEvent, PlanGenerationRequestedEvent, SessionPerformedEvent
from contracts.schema import at
from worker import __version__
from worker.domain.errors import PROBLEMS, Code
from worker.reading import REQUEST_VERSION

Schema = dict[str, Any]

PREVIEW = "/api/v1/time-crunch/preview"
CURVE = "/api/v1/time-crunch/curve"
TELEMETRY = "/api/v1/time-crunch/telemetry"
PERFORMED = "/api/v1/time-crunch/performed"

WHOSE = {"eventId", "requestEventId", "userId", "jobId", "timestamp", "planSource"}
"""The fields of an event that a preview does not have: they say whose it is."""

_CONTRACTS: dict[str, Schema] = {
    PlanGenerationRequestedEvent.__name__: registry.schema(PlanGenerationRequestedEvent.__name__, REQUEST_VERSION),
    SessionPerformedEvent.__name__: registry.schema(
        SessionPerformedEvent.__name__, SessionPerformedEvent.schema_version
    ),
}
_HERE = "#/$defs/"
_COMPONENTS = "#/components/schemas/"
_CODES_OF_NO_PROBLEM = {408: Code.INVALID_REQUEST, 413: Code.INVALID_REQUEST, 415: Code.INVALID_REQUEST}


@cache
def document() -> Schema:
    """Return the whole document, as it is published."""
    whole, request = _written(), _CONTRACTS[PlanGenerationRequestedEvent.__name__]
    parts = whole["components"]
    return {
        **whole,
        "info": {**whole["info"], "version": __version__},
        "components": {
            **parts,
            "responses": {status: _refusal(int(status), each) for status, each in parts["responses"].items()},
            "schemas": {
                **{name: _renamed(schema, "Plan") for name, schema in parts["schemas"].items()},
                "Performed": _renamed(_performed(), "Performed"),
                **_parts("Plan", request),
                "Plan.plan": _renamed(_with_an_exercise(request["$defs"]["plan"]), "Plan"),
                **_parts("Performed", _CONTRACTS[SessionPerformedEvent.__name__]),
                **_outcome("Outcome", earlier.PlanCompressedEvent),
                **_outcome("Outcome2", PlanCompressedEvent),
            },
        },
    }


@cache
def body(name: str) -> Schema:
    """Return the schema that validates a body, with its definitions.

    It does not require exactly one plan: the reader of the body checks that, with a better message.
    """
    if name == "Performed":
        return {**_performed(), "$defs": _CONTRACTS[SessionPerformedEvent.__name__]["$defs"]}
    schema = {key: value for key, value in _written()["components"]["schemas"][name].items() if key != "oneOf"}
    return {**schema, "$defs": _CONTRACTS[PlanGenerationRequestedEvent.__name__]["$defs"]}


@cache
def query() -> Schema:
    """Return the schema that validates the query of a curve."""
    parameters = _written()["paths"][CURVE]["get"]["parameters"]
    return {
        "type": "object",
        "required": [each["name"] for each in parameters if each.get("required")],
        "properties": {each["name"]: each["schema"] for each in parameters},
    }


@cache
def _written() -> Schema:
    """Return `openapi.json` with the contracts' parts filled in."""
    text = (resources.files("worker.preview") / "openapi.json").read_text("utf-8")
    whole: Schema = json.loads(text, object_hook=_filled)
    return whole


def _filled(node: Schema) -> Schema:
    """Return the node; if it refers to a contract, that part of the contract with the node's other members."""
    event, _, pointer = node.get("$ref", "").partition("#")
    if not isinstance(event, str) or event not in _CONTRACTS:
        return node
    if pointer.startswith(_HERE[1:]):
        return {**node, "$ref": f"#{pointer}"}
    beside = {key: value for key, value in node.items() if key != "$ref"}
    return {**at(_CONTRACTS[event], pointer), **beside}


def _performed() -> Schema:
    """Return the schema of a performed session without its user, whom the token names."""
    session = _CONTRACTS[SessionPerformedEvent.__name__]
    user = "May be left out, as the token says it. Another user than the token's is refused."
    return {
        "description": "A training session that the user of the token performed, and how long it took.",
        "type": "object",
        "required": [name for name in session["required"] if name != "userId"],
        "properties": {
            **session["properties"],
            "userId": {**session["properties"]["userId"], "description": user},
        },
    }


def _refusal(status: int, answer: Schema) -> Schema:
    named = {row.http_code for row in PROBLEMS.values() if row.status == status} - {Code.NOT_FOUND}
    codes = sorted(named or {_CODES_OF_NO_PROBLEM.get(status, Code.PREVIEW_FAILED)})
    error = {"allOf": [{"$ref": f"{_COMPONENTS}Error"}, {"properties": {"error": {"enum": codes}}}]}
    return {**answer, "content": {"application/json": {"schema": error}}}


def _parts(prefix: str, contract: Schema) -> Schema:
    """Return the definitions of a contract as components with that prefix."""
    return {f"{prefix}.{name}": _renamed(part, prefix) for name, part in contract["$defs"].items()}


def _with_an_exercise(plan: Schema) -> Schema:
    """Return the schema of a plan with at least one exercise: a plan without any gets status 422."""
    exercises = {"required": ["exercises"], "properties": {"exercises": {"minItems": 1}}}
    week = {"required": ["sessions"], "properties": {"sessions": {"contains": exercises}}}
    weeks = {**plan["properties"]["microcycles"], "contains": week}
    return {**plan, "properties": {**plan["properties"], "microcycles": weeks}}


def _outcome(name: str, event: type[Event]) -> Schema:
    """Return the schema of a preview's answer, made from that event's, and its parts."""
    result = registry.schema(event.__name__, event.schema_version)
    fields = set(event.__struct_encode_fields__) - WHOSE
    outcome = {
        "description": "A plan, compressed.",
        "type": "object",
        "required": [field for field in result["required"] if field in fields],
        "properties": {field: schema for field, schema in result["properties"].items() if field in fields},
    }
    return {name: _renamed(outcome, name), **_parts(name, result)}


def _renamed(node: Any, prefix: str) -> Any:
    """Return the schema with its references changed to components with that prefix."""
    text = json.dumps(node).replace(f'"$ref": "{_HERE}', f'"$ref": "{_COMPONENTS}{prefix}.')
    return json.loads(text)
