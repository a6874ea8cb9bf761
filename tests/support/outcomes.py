"""Outcomes as they are decoded from the wire."""

import json
from typing import Any

import msgspec

from contracts import codec
from worker import samples, wire
from worker.domain.plan import Plan
from worker.domain.policy import CompressionPolicy
from worker.engine.compress import compress
from worker.preview.page.outcome import Outcome
from worker.reading.reader import read


def encoded(plan: Plan, target: int, policy: CompressionPolicy | None = None) -> bytes:
    return msgspec.json.encode(wire.outcome(compress(plan, target, policy)))


def outcome_of(plan: Plan, target: int, policy: CompressionPolicy | None = None) -> Outcome:
    return msgspec.json.decode(encoded(plan, target, policy), type=Outcome)


def sample(name: str) -> Plan:
    return read(codec.decode_plan(samples.read(name)))


def document_plan(document: dict[str, Any]) -> Plan:
    return read(codec.decode_plan(json.dumps(document).encode()))
