"""Run a soak of 48 hours: checkpoints at their hours, a report after 24, go or no-go at the end.

Every checkpoint queries Prometheus as of its hour. So a soak that was stopped, or started late, makes up for missed
checkpoints and has the same result.
"""

import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from worker.domain.errors import CannotRun
from worker.operations.gate import Ask, Decision, Value, Verdict, decide, measure
from worker.operations.profile import Profile
from worker.operations.profiles import CONDITIONS, WINDOW, Condition, Conditions
from worker.operations.prometheus import NoData

HOURS = (*range(1, 9), *range(12, 49, 4))
"""The checkpoints, in hours from the start."""

REPORT_HOUR = 24
LAST_HOUR = HOURS[-1]
HOUR_SECONDS = 3600.0

AskAt = Callable[[str, float], Value]
"""Queries Prometheus for one number as of a time."""


class SoakStateInvalid(CannotRun):
    """The state file does not belong to this soak."""


@dataclass(frozen=True)
class Checkpoint:
    """The readings at one hour, over the time since the checkpoint before."""

    hour: int
    decision: Decision
    reasons: tuple[str, ...]
    requests: float | None
    values: dict[str, float | None]
    """The targets' values by name; None if there was no data."""


@dataclass(frozen=True)
class Soak:
    """The state of a soak."""

    started: float
    """When it began, in seconds since 1970."""

    checkpoints: tuple[Checkpoint, ...] = ()
    end: Checkpoint | None = None
    """The readings over the whole soak, once it is over."""

    @property
    def decision(self) -> Decision | None:
        """The final decision, in which promote means go; None while the soak goes on."""
        return None if self.end is None else self.end.decision


def load(path: Path, started: float) -> Soak:
    """Read the soak of that file, or begin a new one without it. Raises SoakStateInvalid."""
    try:
        soak = msgspec.json.decode(path.read_bytes(), type=Soak)
    except FileNotFoundError:
        return Soak(started)
    except (OSError, msgspec.MsgspecError) as error:
        raise SoakStateInvalid(f"{path} holds no soak: {error}; name another file") from error
    if tuple(checkpoint.hour for checkpoint in soak.checkpoints) != HOURS[: len(soak.checkpoints)]:
        raise SoakStateInvalid(f"{path}: the checkpoints are not those of a soak; name another file")
    return soak


def save(path: Path, soak: Soak) -> None:
    """Replace the file in one step, so that a kill leaves the old one or the new one."""
    new = path.with_name(f".{path.name}.new")
    with new.open("wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(asdict(soak)), indent=2) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def run(
    soak: Soak,
    ask: AskAt,
    wait_until: Callable[[float], None],
    changed: Callable[[Soak], None],
) -> Soak:
    """Go through the remaining checkpoints; `changed` is called with the soak after each, to save it.

    Ends early if a limit is broken for too long.
    """
    for hour in HOURS[len(soak.checkpoints) :]:
        if soak.end is not None:
            break
        at = soak.started + hour * HOUR_SECONDS
        wait_until(at)
        before = soak.checkpoints[-1].hour if soak.checkpoints else 0
        seen = _checkpoint(hour, _judged(ask, at, hour - before))
        soak = replace(soak, checkpoints=(*soak.checkpoints, seen))
        if seen.decision is Decision.ROLL_BACK:
            soak = replace(soak, end=seen)
        elif hour == LAST_HOUR:
            soak = replace(soak, end=_checkpoint(hour, _judged(ask, at, LAST_HOUR)))
        changed(soak)
    return soak


def report(soak: Soak) -> str:
    """Return the soak's report as Markdown."""
    started = datetime.fromtimestamp(soak.started, UTC)
    names = list(soak.checkpoints[0].values) if soak.checkpoints else []
    hour = soak.checkpoints[-1].hour if soak.checkpoints else 0
    lines = [
        "# Soak of Time Crunch",
        "",
        f"Started {started:%Y-%m-%d %H:%M} UTC; {hour} of {LAST_HOUR} hours, {len(soak.checkpoints)} checkpoints.",
        "",
        f"**{_ending(soak)}**",
        "",
        f"| hour | {' | '.join(names)} | requests | decision |",
        f"|{'---|' * (len(names) + 3)}",
        *(_row(checkpoint, names) for checkpoint in soak.checkpoints),
        "",
        "## What was not as it should be",
        "",
        *(
            [f"- hour {c.hour}: {'; '.join(c.reasons)}" for c in soak.checkpoints if c.decision is not Decision.PROMOTE]
            or ["Nothing."]
        ),
    ]
    if soak.end is not None:
        lines += ["", "## All hours together", "", *(f"- {reason}" for reason in soak.end.reasons)]
    return "\n".join(lines) + "\n"


def _ending(soak: Soak) -> str:
    match soak.decision:
        case None:
            return "Goes on"
        case Decision.PROMOTE:
            return "Go"
        case Decision.NO_DATA:
            return "No decision: there is no data"
        case _:
            return "No-go"


def _judged(ask: AskAt, at: float, hours: int) -> Verdict:
    """Decide as of that time, over the hours before it."""
    at_that_time: Ask = lambda expression: ask(expression, at)  # noqa: E731  # a def would not be shorter
    return decide(measure(at_that_time, _at_any_time(CONDITIONS[Profile.STAGING_SOAK]), f"{hours}h"))


def _at_any_time(conditions: Conditions) -> Conditions:
    """Return the conditions with limits that count as broken at any minute of the window, not only at its end."""

    def worst(condition: Condition) -> Condition:
        extreme = "min" if condition.operator == "<" else "max"
        query = f"{extreme}_over_time(({condition.query})[WINDOW:1m])"
        return replace(condition, query=query, over=WINDOW, requests_over=condition.requests_over and WINDOW)

    return Conditions(
        promote=tuple(condition for condition in conditions.promote if condition.over == WINDOW),
        roll_back=tuple(map(worst, conditions.roll_back)),
    )


def _checkpoint(hour: int, verdict: Verdict) -> Checkpoint:
    requests = verdict.measured.requests
    return Checkpoint(
        hour,
        verdict.decision,
        verdict.reasons,
        None if isinstance(requests, NoData) else round(requests, 1),
        {
            reading.condition.name: None if isinstance(reading.value, NoData) else round(reading.value, 6)
            for reading in verdict.measured.promote
        },
    )


def _row(checkpoint: Checkpoint, names: list[str]) -> str:
    units = {condition.name: condition.unit for condition in CONDITIONS[Profile.STAGING_SOAK].promote}

    def cell(name: str) -> str:
        value = checkpoint.values.get(name)
        if value is None:
            return "no data"
        return f"{100 * value:.2f} %" if units.get(name) == "%" else f"{value:.2f} s"

    requests = "no data" if checkpoint.requests is None else f"{checkpoint.requests:.0f}"
    return f"| {checkpoint.hour} | {' | '.join(map(cell, names))} | {requests} | {checkpoint.decision.value} |"
