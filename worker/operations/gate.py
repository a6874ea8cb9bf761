"""Decide whether a rollout goes on: promote, hold, roll back or no data. Only `measure` asks Prometheus."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from worker.metrics import CHANNELS
from worker.operations.profiles import AGE, REQUESTS, WHERE, WINDOW, Condition, Conditions, Scope
from worker.operations.prometheus import NoData

REQUESTS_TO_PROMOTE = 300
REQUESTS_TO_ROLL_BACK = 50
OLDEST_SECONDS = 120.0
"""The age from which data is not used: several scrapes in a row are missing."""

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
        """The exit code of the command."""
        return {Decision.PROMOTE: 0, Decision.HOLD: 10, Decision.ROLL_BACK: 20, Decision.NO_DATA: 30}[self]


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of a condition's query."""

    condition: Condition
    value: Value
    requests: float
    """The requests in the condition's time; infinite if it needs none."""

    channel: str = ""
    """The channel that was measured; empty for all together."""


@dataclass(frozen=True, slots=True)
class Measured:
    """All readings that the decision is based on."""

    age_seconds: Value
    requests: Value
    promote: tuple[Reading, ...] = ()
    roll_back: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision, and its reasons as sentences."""

    decision: Decision
    reasons: tuple[str, ...]
    measured: Measured


def decide(measured: Measured, too_early: str = "") -> Verdict:
    """Decide: a broken limit counts even if other data is missing; a promotion needs all data.

    `too_early` says why it is too early for a promotion; empty if it is not.
    """
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
    if too_early:
        wanting.append(too_early)
    if wanting:
        return Verdict(Decision.HOLD, tuple(wanting), measured)
    return Verdict(Decision.PROMOTE, ("every target is met",), measured)


def measure(ask: Ask, conditions: Conditions, window: str, scope: Scope | None = None) -> Measured:
    """Query all data that the decision needs; `window` is a PromQL duration."""
    asking = _Asking(ask, window, scope or Scope())
    age = asking.value(AGE, "")
    if isinstance(age, NoData):
        return Measured(age, age)
    return Measured(
        age,
        asking.counted(REQUESTS, "", WINDOW),
        tuple(reading for condition in conditions.promote for reading in asking.readings(condition)),
        tuple(reading for condition in conditions.roll_back for reading in asking.readings(condition)),
    )


class _Asking:
    """Queries one window and scope, and repeats no query for counts."""

    def __init__(self, ask: Ask, window: str, scope: Scope) -> None:
        self._ask = ask
        self._window = window
        self._scope = scope
        self._counted: dict[tuple[str, str, str], Value] = {}

    def value(self, query: str, span: str, channel: str = "") -> Value:
        """Return the value of a query over that span."""
        return self._ask(asked(query, self._window if span == WINDOW else span, self._scope, channel))

    def counted(self, query: str, channel: str, span: str) -> Value:
        """Return the number of requests that the query counts."""
        if (query, channel, span) not in self._counted:
            self._counted[query, channel, span] = self.value(query, span, channel)
        return self._counted[query, channel, span]

    def requests(self, condition: Condition, channel: str, span: str) -> float:
        """Return how many requests the condition rests on, as a whole number; infinite if it needs none."""
        if not span:
            return float("inf")
        value = self.counted(condition.rests_on, channel, span)
        return 0.0 if isinstance(value, NoData) else round(value)

    def readings(self, condition: Condition) -> Iterator[Reading]:
        """Yield the condition's readings: of all together, and if `by_channel` of each channel with enough requests."""
        for channel in ("", *(CHANNELS if condition.by_channel else ())):
            if not channel or self.requests(condition, channel, WINDOW) >= REQUESTS_TO_ROLL_BACK:
                value = self.value(condition.query, condition.over, channel)
                yield Reading(condition, value, self.requests(condition, channel, condition.requests_over), channel)


def asked(query: str, window: str, scope: Scope, channel: str = "") -> str:
    """Return the query with its window and labels filled in."""
    return query.replace(WINDOW, window).replace(WHERE, scope.labels(channel))


def said(reading: Reading) -> str:
    """Describe a reading in words."""
    condition = reading.condition
    span = "" if condition.over == WINDOW else f" over {condition.over}"
    name = " ".join(filter(None, (reading.channel, condition.name)))
    if isinstance(reading.value, NoData):
        return f"{name}{span}: no data: {reading.value.reason}"
    limit = shown(condition.limit, condition.unit)
    return f"{name}{span} is {shown(reading.value, condition.unit)} (limit {condition.operator} {limit})"


def shown(value: Value, unit: str) -> str:
    """Format a value with its unit."""
    if isinstance(value, NoData):
        return "no data"
    return f"{100 * value:.2f} %" if unit == "%" else f"{value:.2f} s" if unit == "s" else f"{value:.0f}"


def _missing_ground(measured: Measured) -> tuple[str, ...]:
    """Return why there can be no decision; empty if there can."""
    if isinstance(measured.age_seconds, NoData):
        return (f"request counters: {measured.age_seconds.reason}",)
    if measured.age_seconds > OLDEST_SECONDS:
        return (f"the newest data is {measured.age_seconds:.0f} s old: Prometheus does not scrape the service",)
    if isinstance(measured.requests, NoData):
        return (f"requests: {measured.requests.reason}",)
    return ()
