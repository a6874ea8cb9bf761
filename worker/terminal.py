"""Outcomes for people at a terminal."""

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer
from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from worker.domain.errors import CannotRun
from worker.domain.outcome import CompressedSession, Outcome
from worker.domain.segments import (
    AccessoryBlock,
    AccessorySuperset,
    CoreLift,
    Segment,
    performed_exercises,
    programmed_seconds,
    segment_timing,
)

if TYPE_CHECKING:
    from worker.engine.curve import CurvePoint

_ASSUMPTIONS_SHOWN = 3


def clock(seconds: int) -> str:
    """Minutes and seconds, as in 29:30."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def plain(text: str) -> str:
    """`text` for a terminal: no control or direction characters, no markup."""
    return escape("".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf")))


@contextmanager
def said_plainly() -> Iterator[None]:
    """End with exit code 1 and the reason on standard error where the command cannot run."""
    try:
        yield
    except CannotRun as error:
        Console(stderr=True).print(str(error), style="red", markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from error


def outcome_view(outcome: Outcome) -> RenderableType:
    """Every session before and after, what changed and why, and how good it is."""
    return Group(*(_session(session, outcome) for session in outcome.sessions), summary(outcome))


def summary(outcome: Outcome) -> RenderableType:
    """The plan in a few lines."""
    weeks = [week.status for week in outcome.optimality]
    gap = max(week.gap for week in outcome.optimality)
    lines = [
        f"[bold]{clock(outcome.original_seconds)} → {clock(outcome.compressed_seconds)}[/bold] in "
        f"{len(outcome.sessions)} sessions at {outcome.target_minutes} minutes each",
        f"training stimulus kept [bold]{outcome.stimulus_retained:.1%}[/bold], core lifts {outcome.core_protection}, "
        f"strategy {outcome.strategy}",
        f"{weeks.count(weeks[0])} of {len(weeks)} weeks {weeks[0]}, largest gap {gap:.1e}",
    ]
    if outcome.minimum_minutes is not None:
        lines.append(
            f"[bold red]does not fit[/bold red]: the smallest target that would work is {outcome.minimum_minutes}"
        )
    stated = outcome.assumptions[:_ASSUMPTIONS_SHOWN]
    lines += [f"[dim]assumed {plain(a.path)} {a.field} = {plain(a.value)}[/dim]" for a in stated]
    if more := len(outcome.assumptions) - len(stated):
        lines.append(f"[dim]and {more} more assumptions; --json lists them all[/dim]")
    return Text.from_markup("\n".join(lines))


def outcomes_table(rows: Sequence[tuple[str, Outcome]]) -> Table:
    """One line a plan."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("plan", "before", "after", "stimulus kept", "core lifts", "strategy", "status"):
        table.add_column(column, justify="right" if column in ("before", "after", "stimulus kept") else "left")
    for name, outcome in rows:
        status = "fits" if outcome.meets_time_constraint else f"needs {outcome.minimum_minutes} min"
        table.add_row(
            plain(name),
            clock(outcome.original_seconds),
            clock(outcome.compressed_seconds),
            f"{outcome.stimulus_retained:.1%}",
            outcome.core_protection,
            outcome.strategy,
            status,
        )
    return table


def curve_view(points: "Sequence[CurvePoint]") -> Table:
    """A bar for every target."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("minutes", justify="right")
    table.add_column("stimulus kept", justify="right")
    table.add_column("")
    for point in points:
        note = "" if point.meets_time_constraint else " [red]does not fit[/red]"
        table.add_row(
            str(point.target_minutes),
            f"{point.stimulus_retained:.1%}",
            "█" * round(40 * point.stimulus_retained) + note,
        )
    return table


def _session(done: CompressedSession, outcome: Outcome) -> RenderableType:
    title = f"{plain(done.session.name)}  {clock(done.original_seconds)} → {clock(done.compressed_seconds)}"
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False, header_style="dim")
    table.add_column("as programmed")
    table.add_column("min", justify="right")
    table.add_column("today", style="bold")
    table.add_column("min", justify="right")
    before = [
        (
            f"{plain(e.name)} {len(e.sets)} × {_reps(e.sets[0].reps)}, rest {e.rest_seconds} s",
            clock(programmed_seconds(e, outcome.policy)),
        )
        for e in done.session.exercises
    ]
    after = [(_described(s), clock(segment_timing(s, outcome.policy).total_seconds)) for s in done.segments]
    for row in range(max(len(before), len(after))):
        left = before[row] if row < len(before) else ("", "")
        right = after[row] if row < len(after) else ("", "")
        table.add_row(*left, *right)
    lines = [
        f"  [dim]{clock(change.seconds_saved):>6} saved, {change.stimulus_lost:.1%} lost[/dim]  {plain(change.reason)}"
        for change in done.changes
    ]
    if done.minimum_minutes is not None:
        lines.append(f"  [red]needs at least {done.minimum_minutes} minutes[/red]")
    return Group(table, Text.from_markup("\n".join(lines)), Text())


def _described(segment: Segment) -> str:
    parts = performed_exercises(segment)
    names = " + ".join(plain(part.exercise.name) for part in parts)
    sets = f"{len(parts[0].sets)} × {'/'.join(_reps(part.sets[0].reps) for part in parts)}"
    match segment:
        case AccessorySuperset(_, priority):
            return f"{names} {sets}, alternating ({priority.replace('_', ' ')})"
        case AccessoryBlock(_, rationale):
            return f"{names} {sets} rounds ({rationale.replace('_', ' ')})"
    star = " ★" if isinstance(segment, CoreLift) else ""
    return f"{names}{star} {sets}, rest {parts[0].rest_seconds} s"


def _reps(reps: int | str) -> str:
    return plain(str(reps))
