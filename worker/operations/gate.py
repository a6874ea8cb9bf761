"""Whether a rollout goes on: promote, hold, roll back, or nobody knows. Pure; `measure` is what asks Prometheus."""

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

    channel: str = ""
    """The channel it is of; empty where it is of all together."""


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


def decide(measured: Measured, too_early: str = "") -> Verdict:
    """A broken limit counts even where other data is missing; a promotion needs all of it.

    `too_early` says why it is too early for a promotion; empty where it is not.
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
    """Ask for all that the decision needs; `window` is a PromQL duration."""
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
    """Asks about one window and scope, for the same thing once."""

    def __init__(self, ask: Ask, window: str, scope: Scope) -> None:
        self._ask = ask
        self._window = window
        self._scope = scope
        self._counted: dict[tuple[str, str, str], Value] = {}

    def value(self, query: str, span: str, channel: str = "") -> Value:
        """What a query gives over that span."""
        return self._ask(asked(query, self._window if span == WINDOW else span, self._scope, channel))

    def counted(self, query: str, channel: str, span: str) -> Value:
        """How many requests there were, of those that the query counts."""
        if (query, channel, span) not in self._counted:
            self._counted[query, channel, span] = self.value(query, span, channel)
        return self._counted[query, channel, span]

    def requests(self, condition: Condition, channel: str, span: str) -> float:
        """How many the condition rests on, rounded as no half request was made; infinite where none are needed."""
        if not span:
            return float("inf")
        value = self.counted(condition.rests_on, channel, span)
        return 0.0 if isinstance(value, NoData) else round(value)

    def readings(self, condition: Condition) -> Iterator[Reading]:
        """The condition's readings: of all together, and of each channel with enough requests, where it is for each."""
        for channel in ("", *(CHANNELS if condition.by_channel else ())):
            if not channel or self.requests(condition, channel, WINDOW) >= REQUESTS_TO_ROLL_BACK:
                value = self.value(condition.query, condition.over, channel)
                yield Reading(condition, value, self.requests(condition, channel, condition.requests_over), channel)


def asked(query: str, window: str, scope: Scope, channel: str = "") -> str:
    """The query as Prometheus is asked it."""
    return query.replace(WINDOW, window).replace(WHERE, scope.labels(channel))


def said(reading: Reading) -> str:
    """A reading in words."""
    condition = reading.condition
    span = "" if condition.over == WINDOW else f" over {condition.over}"
    name = " ".join(filter(None, (reading.channel, condition.name)))
    if isinstance(reading.value, NoData):
        return f"{name}{span}: no data: {reading.value.reason}"
    limit = shown(condition.limit, condition.unit)
    return f"{name}{span} is {shown(reading.value, condition.unit)} (limit {condition.operator} {limit})"


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
