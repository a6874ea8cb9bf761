"""Judge a rollout, show the decision, and carry it out in the flag file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from contracts.errors import DecodeError
from worker.domain.errors import CannotRun
from worker.flags import FLAG
from worker.flags.file import Rollout, read, write
from worker.operations import gate
from worker.operations.gate import Decision, Reading, Verdict
from worker.operations.profile import Profile
from worker.operations.profiles import CONDITIONS, WINDOW, Scope
from worker.operations.prometheus import NoData, Prometheus

PHASES = (10, 25, 50, 100)
WATCH_SECONDS = 60.0

_COLOURS = {Decision.PROMOTE: "green", Decision.HOLD: "yellow", Decision.ROLL_BACK: "red", Decision.NO_DATA: "magenta"}


class FlagFileInvalid(CannotRun):
    """The flag file cannot be read or written."""


def window_of(phase: int) -> str:
    """Return how far back a phase is judged, as a PromQL duration: four hours for the first phase."""
    return "4h" if phase == PHASES[0] else "1h"


@dataclass(frozen=True)
class Watch:
    """What is judged, and over which time."""

    phase: int
    profile: Profile
    scope: Scope
    window: str | None = None
    """How far back to look, as a PromQL duration; by default the age of the phase, if unknown `window_of`."""

    since: datetime | None = None
    """When the phase began; None if unknown."""

    def seconds(self, now: datetime) -> float | None:
        """Return the age of the phase in seconds; None if unknown."""
        return None if self.since is None else max(0.0, (now - self.since).total_seconds())

    def looks_back(self, now: datetime) -> str:
        """Return how far back to look, as a PromQL duration."""
        age = self.seconds(now)
        if self.window is not None or age is None:
            return self.window or window_of(self.phase)
        return f"{max(60, round(age))}s"

    def too_early(self, now: datetime) -> str:
        """Return why it is too early for a promotion; empty if it is not."""
        age, needed = self.seconds(now), 3600 * int(window_of(self.phase).removesuffix("h"))
        if self.window is not None or age is None or age >= needed:
            return ""
        return f"the phase began {age / 60:.0f} minutes ago, and is watched for {needed / 60:.0f}"


def began(path: Path | None, phase: int) -> datetime | None:
    """Read from the flag file when the phase began; None if the file does not say. Raises FlagFileInvalid."""
    if path is None:
        return None
    rollout = _rollout(path)
    return rollout.since if rollout.percent == phase else None


def judged(url: str, watch: Watch) -> Verdict:
    """Query Prometheus now, and decide."""
    prometheus, now = Prometheus(url), datetime.now(UTC)
    try:
        measured = gate.measure(prometheus.number, CONDITIONS[watch.profile], watch.looks_back(now), watch.scope)
        return gate.decide(measured, watch.too_early(now))
    finally:
        prometheus.close()


def watched(judge: Callable[[], Verdict], told: Callable[[Verdict], None], wait: Callable[[], None]) -> Verdict:
    """Judge again and again until the rollout can go on or must go back."""
    while True:
        verdict = judge()
        told(verdict)
        if verdict.decision in (Decision.PROMOTE, Decision.ROLL_BACK):
            return verdict
        wait()


def following(phase: int, decision: Decision) -> int | None:
    """Return the percentage after a decision in that phase; None if it changes nothing."""
    if decision is Decision.ROLL_BACK:
        return 0
    if decision is Decision.PROMOTE and phase != PHASES[-1]:
        return PHASES[PHASES.index(phase) + 1]
    return None


def apply(path: Path, phase: int, decision: Decision) -> str:
    """Carry the decision out in the flag file, and return what was done, in words.

    A promotion leaves a file alone that is not in the phase: somebody else has changed it. Raises FlagFileInvalid.
    """
    percent = following(phase, decision)
    if percent is None:
        return f"{path} stays as it is"
    if decision is Decision.PROMOTE and (there := _rollout(path).percent) != phase:
        moved = f"{path} is at {there:g} %, not in phase {phase}"
        raise FlagFileInvalid(f"{moved}: judge the phase it is in, or change the file")
    return put(path, percent)


def shown(path: Path) -> str:
    """Describe who has the feature by that file. Raises FlagFileInvalid."""
    rollout = _rollout(path)
    named = "".join(f"; {user} {'has' if has_it else 'has not'}" for user, has_it in rollout.users.items())
    return f"{path}: {FLAG} is at {rollout.percent:g} %{named}"


def shown_document(path: Path) -> dict[str, Any]:
    """Return who has the feature by that file, for programs. Raises FlagFileInvalid."""
    rollout = _rollout(path)
    since = rollout.since.isoformat() if rollout.since else None
    return {"flag": FLAG, "percent": rollout.percent, "since": since, "users": dict(rollout.users)}


def put(path: Path, percent: float) -> str:
    """Give that share of users the feature, without the gate; return what was done. Raises FlagFileInvalid."""
    try:
        flags = read(path)
        before = flags.get(FLAG, Rollout())
        since = before.since if before.percent == percent else datetime.now(UTC).replace(microsecond=0)
        write(path, {**flags, FLAG: replace(before, percent=percent, since=since)})
    except (OSError, DecodeError) as error:
        raise FlagFileInvalid(f"{path}: {error}") from error
    return f"{path}: {FLAG} goes from {before.percent:g} % to {percent:g} %"


def _rollout(path: Path) -> Rollout:
    try:
        return read(path).get(FLAG, Rollout())
    except (OSError, DecodeError) as error:
        raise FlagFileInvalid(f"{path}: {error}") from error


def view(verdict: Verdict) -> RenderableType:
    """Show the decision to people."""
    table = Table("for", "condition", "over", "value", "limit", "requests")
    for what, readings in (("promotion", verdict.measured.promote), ("rollback", verdict.measured.roll_back)):
        for reading in readings:
            table.add_row(what, *_row(reading))
    title = Text(verdict.decision.value, style=f"bold {_COLOURS[verdict.decision]}")
    return Group(table, title, *(Text(f"  {reason}") for reason in verdict.reasons))


def document(verdict: Verdict, watch: Watch) -> dict[str, Any]:
    """Return the decision for programs, with its queries."""
    window = watch.looks_back(datetime.now(UTC))

    def of(reading: Reading) -> dict[str, Any]:
        condition, value = reading.condition, reading.value
        span = window if condition.over == WINDOW else condition.over
        return {
            "name": condition.name,
            "channel": reading.channel or None,
            "query": gate.asked(condition.query, span, watch.scope, reading.channel),
            "operator": condition.operator,
            "limit": condition.limit,
            "value": None if isinstance(value, NoData) else value,
            "noData": value.reason if isinstance(value, NoData) else None,
        }

    requests = verdict.measured.requests
    return {
        "decision": verdict.decision.value,
        "exitCode": verdict.decision.exit_code,
        "phase": watch.phase,
        "profile": watch.profile.value,
        "environment": watch.scope.environment,
        "namespace": watch.scope.namespace or None,
        "since": watch.since.isoformat() if watch.since else None,
        "window": window,
        "requests": None if isinstance(requests, NoData) else requests,
        "reasons": list(verdict.reasons),
        "promote": [of(reading) for reading in verdict.measured.promote],
        "rollBack": [of(reading) for reading in verdict.measured.roll_back],
    }


def _row(reading: Reading) -> tuple[str, str, str, str, str]:
    condition = reading.condition
    return (
        " ".join(filter(None, (reading.channel, condition.name))),
        "the window" if condition.over == WINDOW else condition.over,
        gate.shown(reading.value, condition.unit),
        f"{condition.operator} {gate.shown(condition.limit, condition.unit)}",
        "" if reading.requests == float("inf") else f"{reading.requests:.0f}",
    )
