"""Whether a rollout goes on: promote, hold, roll back, or nobody knows. Pure; `measure` is what asks Prometheus."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from worker.operations.profiles import AGE, REQUESTS, WINDOW, Condition, Conditions
from worker.operations.prometheus import NoData

REQUESTS_TO_PROMOTE = 300
REQUESTS_TO_ROLL_BACK = 50
OLDEST_SECONDS = 120.0
"""Data older than this is of no use: several scrapes in a row are missing."""

Value: TypeAlias = float | NoData
Ask: TypeAlias = Callable[[str], Value]


class Decision(StrEnum):
    """What to do about a rollout."""

    PROMOTE = "promote"
    HOLD = "hold"
    ROLL_BACK = "rollback"
    NO_DATA = "no data"

    @property
    def exit_code(self) -> int:
        """The code the command leaves with."""
        return {Decision.PROMOTE: 0, Decision.HOLD: 10, Decision.ROLL_BACK: 20, Decision.NO_DATA: 30}[self]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a condition's query gave."""

    condition: Condition
    value: Value
    requests: float
    """In the time that counts for it; infinite where none are needed."""


@dataclass(frozen=True, slots=True)
class Measured:
    """All that the decision rests on."""

    age_seconds: Value
    requests: Value
    promote: tuple[Reading, ...] = ()
    roll_back: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision, and why, as sentences."""

    decision: Decision
    reasons: tuple[str, ...]
    measured: Measured


def decide(measured: Measured) -> Verdict:
    """A broken limit counts even where other data is missing; a promotion needs all of it."""
    if missing := _missing_ground(measured):
        return Verdict(Decision.NO_DATA, missing, measured)
    telling = [reading for reading in measured.roll_back if reading.requests >= REQUESTS_TO_ROLL_BACK]
    wanted = [r for r in measured.promote if r.condition.over == WINDOW or r.requests >= REQUESTS_TO_ROLL_BACK]
    broken = [r for r in telling if not isinstance(r.value, NoData) and r.condition.holds(r.value)]
    if broken:
        return Verdict(Decision.ROLL_BACK, tuple(f"{said(r)}: roll back" for r in broken), measured)
    unknown = [r for r in (*telling, *wanted) if isinstance(r.value, NoData)]
    if unknown:
        return Verdict(Decision.NO_DATA, tuple(map(said, unknown)), measured)
    wanting = [said(r) for r in wanted if not isinstance(r.value, NoData) and not r.condition.holds(r.value)]
    if isinstance(measured.requests, float) and measured.requests < REQUESTS_TO_PROMOTE:
        wanting.append(f"{measured.requests:.0f} requests, of the {REQUESTS_TO_PROMOTE} it takes to promote")
    if wanting:
        return Verdict(Decision.HOLD, tuple(wanting), measured)
    return Verdict(Decision.PROMOTE, ("every target is met",), measured)


def measure(ask: Ask, conditions: Conditions, window: str) -> Measured:
    """Ask for all that the decision needs; `window` is a PromQL duration."""
    counted: dict[str, Value] = {}

    def over(query: str, span: str) -> Value:
        return ask(query.replace(WINDOW, window if span == WINDOW else span))

    def requests(span: str) -> float:
        if not span:
            return float("inf")
        if span not in counted:
            counted[span] = over(REQUESTS, span)
        value = counted[span]
        return 0.0 if isinstance(value, NoData) else round(value)

    age = ask(AGE)
    if isinstance(age, NoData):
        return Measured(age, age)
    requests(WINDOW)
    return Measured(
        age,
        counted[WINDOW],
        tuple(Reading(c, over(c.query, c.over), requests(c.requests_over)) for c in conditions.promote),
        tuple(Reading(c, over(c.query, c.over), requests(c.requests_over)) for c in conditions.roll_back),
    )


def said(reading: Reading) -> str:
    """A reading in words."""
    condition = reading.condition
    span = "" if condition.over == WINDOW else f" over {condition.over}"
    if isinstance(reading.value, NoData):
        return f"{condition.name}{span}: no data: {reading.value.reason}"
    limit = shown(condition.limit, condition.unit)
    return f"{condition.name}{span} is {shown(reading.value, condition.unit)} (limit {condition.operator} {limit})"


def shown(value: Value, unit: str) -> str:
    """A value with its unit."""
    if isinstance(value, NoData):
        return "no data"
    return f"{100 * value:.2f} %" if unit == "%" else f"{value:.2f} s" if unit == "s" else f"{value:.0f}"


def _missing_ground(measured: Measured) -> tuple[str, ...]:
    """Why nothing at all can be said; empty where something can."""
    if isinstance(measured.age_seconds, NoData):
        return (f"request counters: {measured.age_seconds.reason}",)
    if measured.age_seconds > OLDEST_SECONDS:
        return (f"the newest data is {measured.age_seconds:.0f} s old: Prometheus does not scrape the service",)
    if isinstance(measured.requests, NoData):
        return (f"requests: {measured.requests.reason}",)
    return ()
