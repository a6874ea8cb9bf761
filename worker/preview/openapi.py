"""What the API takes and gives, as OpenAPI 3.1: built from the very schemas that judge bodies and results."""

from functools import cache
from typing import Any

from contracts import registry
from contracts.base import Event
from contracts.generated import earlier, events
from worker import __version__
from worker.domain.errors import PROBLEMS, Code
from worker.preview import bodies
from worker.preview.bodies import DEFINITIONS, Schema, with_one_plan
from worker.preview.work import TARGETS

WHOSE = {"eventId", "requestEventId", "userId", "jobId", "timestamp", "planSource"}
"""What an event has and a preview has not: whose it is."""

PREVIEW = "/api/v1/time-crunch/preview"
CURVE = "/api/v1/time-crunch/curve"
TELEMETRY = "/api/v1/time-crunch/telemetry"
PERFORMED = "/api/v1/time-crunch/performed"

_MEANINGS = {
    400: "The body is no JSON, or not what is asked for; details say where and why.",
    401: "There is no valid token.",
    404: "The feature is not available to this user, or the user has no stored plan of that id.",
    408: "The body did not come in time.",
    413: "The body is too large.",
    415: "The body comes with a content encoding.",
    422: "The plan has no exercise, is stored and cannot be read, or is too large.",
    429: "This user, or this address without a valid token, asks too often.",
    500: "The preview could not be worked out.",
    503: "Stored plans or the keys of tokens cannot be read now, a session cannot be stored, or too much is asked.",
}
_OF_SESSIONS = {403: "The session says that it is another user’s than the token’s."}
"""What only a session performed can be answered with."""

_OTHER_STATUSES = {
    408: Code.INVALID_REQUEST,
    413: Code.INVALID_REQUEST,
    415: Code.INVALID_REQUEST,
    503: Code.PREVIEW_FAILED,
}
_CODES = {status: [code] for status, code in _OTHER_STATUSES.items()} | {
    status: sorted({row.http_code for row in PROBLEMS.values() if row.status == status} - {Code.NOT_FOUND})
    for status in {row.status for row in PROBLEMS.values()}
}
_WITH_A_BODY = (408, 413, 415)


@cache
def document() -> Schema:
    """The whole of it."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Time Crunch preview",
            "version": __version__,
            "description": (
                "What a training plan becomes when there are only so many minutes for each session. Checks come in "
                "this order: size and JSON, token, rate, flag, body, plan. /health/live, /health/ready and /metrics "
                "need no token."
            ),
        },
        "security": [{"token": []}],
        "paths": {
            PREVIEW: {
                "post": {
                    "operationId": "preview",
                    "summary": "Fit a plan to the minutes there are",
                    "requestBody": _body("Preview"),
                    "responses": {
                        "200": {
                            "description": "The plan, compressed, told in the version that is asked for.",
                            "content": {
                                "application/json": {
                                    "schema": {"anyOf": [_component("Outcome"), _component("Outcome2")]}
                                }
                            },
                        },
                        **_refusals(*_MEANINGS),
                    },
                }
            },
            CURVE: {
                "get": {
                    "operationId": "curveOfStoredPlan",
                    "summary": "What every target keeps of a stored plan",
                    "parameters": [
                        {"name": "planId", "in": "query", "required": True, "schema": bodies.PLAN_ID},
                        {"name": "coreLiftPolicy", "in": "query", "schema": bodies.CORE_LIFT_POLICY},
                    ],
                    "responses": {
                        "200": _success("Curve", "Minutes against training stimulus kept."),
                        **_refusals(*(status for status in _MEANINGS if status not in _WITH_A_BODY)),
                    },
                },
                "post": {
                    "operationId": "curve",
                    "summary": "What every target keeps of a plan",
                    "requestBody": _body("CurveRequest"),
                    "responses": {
                        "200": _success("Curve", "Minutes against training stimulus kept."),
                        **_refusals(*_MEANINGS),
                    },
                },
            },
            TELEMETRY: {
                "post": {
                    "operationId": "telemetry",
                    "summary": "Tell that a preview was declined",
                    "requestBody": _body("Declined"),
                    "responses": {
                        "204": {"description": "It is logged."},
                        **_refusals(*(status for status in _MEANINGS if status != 422)),
                    },
                }
            },
            PERFORMED: {
                "post": {
                    "operationId": "performed",
                    "summary": "Tell that a session was performed, and how long it took",
                    "requestBody": _body("Performed"),
                    "responses": {
                        "202": {
                            "description": "It is stored, once however often it is sent, and will be learned from."
                        },
                        **_refusals(*sorted({*_MEANINGS, *_OF_SESSIONS} - {422})),
                    },
                }
            },
        },
        "components": {
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "bearerFormat": "JWT",
                    "description": "With the claims exp, iat, iss, aud and userId.",
                }
            },
            "schemas": _schemas(),
        },
    }


def _schemas() -> Schema:
    error = {
        "description": "Why there is no answer.",
        "type": "object",
        "required": ["error"],
        "properties": {
            "error": {"type": "string", "enum": [code.value for code in Code]},
            "details": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["path", "message"],
                    "properties": {
                        "path": {"description": "The place in the request; empty for all of it.", "type": "string"},
                        "message": {"description": "What is wrong there, and what to do.", "type": "string"},
                    },
                },
            },
        },
    }
    plan = {**DEFINITIONS["plan"], "properties": {**DEFINITIONS["plan"]["properties"]}}
    plan["properties"]["microcycles"] = {**plan["properties"]["microcycles"], "contains": _SOME_EXERCISE}
    return {
        "Preview": _renamed(with_one_plan(bodies.PREVIEW), "Plan"),
        "CurveRequest": _renamed(with_one_plan(bodies.CURVE), "Plan"),
        "Declined": bodies.TELEMETRY,
        "Performed": _renamed(bodies.PERFORMED, "Performed"),
        "Curve": _CURVE,
        "Error": error,
        **{f"Plan.{name}": _renamed(schema, "Plan") for name, schema in {**DEFINITIONS, "plan": plan}.items()},
        **{f"Performed.{name}": _renamed(each, "Performed") for name, each in bodies.PERFORMED_DEFINITIONS.items()},
        **_outcome("Outcome", earlier.PlanCompressedEvent),
        **_outcome("Outcome2", events.PlanCompressedEvent),
    }


def _outcome(name: str, event: type[Event]) -> Schema:
    """What a preview tells, by the schema of that event, and its parts."""
    result = registry.schema(event.__name__, event.schema_version)
    fields = set(event.__struct_encode_fields__) - WHOSE
    outcome = {
        "description": "A plan, compressed.",
        "type": "object",
        "required": [field for field in result["required"] if field in fields],
        "properties": {field: schema for field, schema in result["properties"].items() if field in fields},
    }
    parts = {f"{name}.{part}": _renamed(schema, name) for part, schema in result["$defs"].items()}
    return {name: _renamed(outcome, name), **parts}


_SOME_EXERCISE: Schema = {
    "description": "Some session has an exercise: a plan without one is missing content, and gets 422.",
    "required": ["sessions"],
    "properties": {"sessions": {"contains": {"required": ["exercises"], "properties": {"exercises": {"minItems": 1}}}}},
}
_SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
_CURVE: Schema = {
    "description": "What every target keeps of a plan.",
    "type": "object",
    "required": ["planId", "points"],
    "properties": {
        "planId": {"description": "The plan.", "type": "string"},
        "points": {
            "description": "One for each whole minute.",
            "type": "array",
            "minItems": len(TARGETS),
            "maxItems": len(TARGETS),
            "items": {
                "type": "object",
                "required": ["targetMinutes", "stimulusRetained", "objective", "upperBound", "meetsTimeConstraint"],
                "properties": {
                    "targetMinutes": bodies.TARGET,
                    "stimulusRetained": {**_SHARE, "description": "The share of the training stimulus kept."},
                    "objective": {"description": "What is maximised: a week's mean.", "type": "number"},
                    "upperBound": {"description": "What no solution exceeds.", "type": "number"},
                    "meetsTimeConstraint": {"description": "Whether every session fits.", "type": "boolean"},
                },
            },
        },
    },
}


def _body(schema: str) -> Schema:
    return {"required": True, "content": {"application/json": {"schema": _component(schema)}}}


def _success(schema: str, meaning: str) -> Schema:
    return {"description": meaning, "content": {"application/json": {"schema": _component(schema)}}}


def _refusals(*statuses: int) -> Schema:
    return {str(status): _refusal(status) for status in statuses}


def _refusal(status: int) -> Schema:
    codes = {"properties": {"error": {"enum": [code.value for code in _CODES[status]]}}}
    refusal: Schema = {
        "description": (_MEANINGS | _OF_SESSIONS)[status],
        "content": {"application/json": {"schema": {"allOf": [_component("Error"), codes]}}},
    }
    if status in (429, 503):
        refusal["headers"] = {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer"}}}
    return refusal


def _component(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _renamed(node: Any, prefix: str) -> Any:
    """The schema with its references leading to components of that prefix."""
    if isinstance(node, list):
        return [_renamed(item, prefix) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: f"#/components/schemas/{prefix}.{value.removeprefix('#/$defs/')}"
        if key == "$ref"
        else _renamed(value, prefix)
        for key, value in node.items()
    }
