"""Show outcomes at a terminal."""

import math
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from worker import text
from worker.domain.outcome import Alternative, CompressedSession, CoreLevel, KeptLift, Outcome
from worker.domain.plan import Assumption, TrainingSet
from worker.domain.policy import clock as runs_of
from worker.domain.segments import (
    CORE_LIFT,
    REASONS,
    SINGLE,
    BlockRationale,
    PerformedExercise,
    Segment,
    effect,
    segment_timing,
    written,
)
from worker.domain.sets import SetType
from worker.engine.sentences import core_lifts, sentence, spoken_minutes
from worker.text import clock, counted, plain_line

if TYPE_CHECKING:
    from worker.engine.curve import CurvePoint

_SHOWN = 0.0005
"""The least share of the stimulus that is shown: a smaller one is not visible with one decimal."""

_ASSUMPTIONS_SHOWN = 3
"""The most assumptions shown of each field that changes the answer."""

_CHANGING = (
    *("exercise", "exercises", "sets", "warmupSets", "estimatedDurationSeconds", "primaryMuscleGroup", "isCoreLift"),
    *("groupId", "type"),
)
"""The fields whose values decide what is kept, the most important first."""

_WORDS_OF_TYPES = {
    SetType.WARM_UP: "warm-up",
    SetType.BACK_OFF: "back-off",
    SetType.DROP: "drop",
    SetType.FAILURE: "to failure",
    SetType.REST_PAUSE: "rest-pause",
    SetType.CLUSTER: "cluster",
}


def plain(text: str) -> str:
    """Return `text` for a terminal: no control or direction characters, no markup."""
    return escape(plain_line(text))


def outcome_view(outcome: Outcome, *, with_reasons: bool = False, with_assumptions: bool = False) -> RenderableType:
    """Show every session before and after, week by week, what changed, and how good it is.

    `with_reasons` adds the engine's reason to each change, `with_assumptions` all assumptions.
    """
    parts: list[RenderableType] = []
    for week, sessions in groupby(outcome.sessions, key=lambda session: session.microcycle_id):
        if len(outcome.optimality) > 1:
            parts += [Text.from_markup(plain(week), style="bold underline"), Text()]
        parts += [_session(session, outcome, with_reasons) for session in sessions]
    return Group(*parts, summary(outcome, with_assumptions=with_assumptions))


def summary(outcome: Outcome, *, with_assumptions: bool = False) -> RenderableType:
    """Show the whole plan in a few lines."""
    weeks = [week.status for week in outcome.optimality]
    gap = max(week.gap for week in outcome.optimality)
    lines = [
        f"[bold]{clock(outcome.original_seconds)} → {clock(outcome.compressed_seconds)}[/bold] in "
        f"{counted(len(outcome.sessions), 'session')} at {outcome.target_minutes} minutes each, "
        f"{outcome.policy.tempo_name} tempo{_how_sure(outcome)}",
        f"training stimulus kept [bold]{outcome.stimulus_retained:.1%}[/bold], {_core_lifts(_lifts(outcome))}, "
        f"strategy {outcome.strategy}",
        f"{weeks.count(weeks[0])} of {counted(len(weeks), 'week')} {weeks[0]}, largest gap {gap:.1e}",
    ]
    if outcome.minimum_minutes is not None:
        lines.append(
            f"[bold red]does not fit[/bold red]: the smallest target that would work is {outcome.minimum_minutes}"
            + "".join(f", {other.minimum_minutes} at the {other.tempo} tempo" for other in outcome.alternatives)
        )
    lines += [_compared(other) for other in outcome.alternatives if _tells(other, outcome)]
    return Text.from_markup("\n".join([*lines, *_assumptions(outcome.assumptions, show_all=with_assumptions)]))


def _how_sure(outcome: Outcome) -> str:
    sure = outcome.policy.pace.confidence
    return f", to be in time {sure:.0%} of the time" if sure > 0.5 else ""


def _tells(other: Alternative, outcome: Outcome) -> bool:
    """Whether the other tempo keeps so much more or less that the figures show it."""
    more = abs(other.stimulus_retained - outcome.stimulus_retained)
    return more >= _SHOWN or other.core_level is not outcome.core_level


def _compared(other: Alternative) -> str:
    level = "" if other.core_level is CoreLevel.FULL else f", core lifts {other.core_level}"
    return f"[dim]at the {other.tempo} tempo the same minutes would keep {other.stimulus_retained:.1%}{level}[/dim]"


def _assumptions(made: Sequence[Assumption], *, show_all: bool) -> Iterator[str]:
    """Show the assumptions that change the answer first, some of each field, and count the rest."""
    found: dict[str, list[Assumption]] = {field: [] for field in _CHANGING}
    for one in made:
        found.setdefault(one.field, []).append(one)
    shown = made if show_all else [one for field in _CHANGING for one in found[field][:_ASSUMPTIONS_SHOWN]]
    yield from (f"[dim]{plain(_assumed(one))}[/dim]" for one in shown)
    if rest := len(made) - len(shown):
        more = "more assumption" if shown else "assumption"
        yield f"[dim]{'and ' if shown else ''}{counted(rest, more)}; --assumptions lists them all[/dim]"


def _assumed(one: Assumption) -> str:
    place = f"{one.path} " if one.path else ""
    stated = f', where the plan says "{one.stated}"' if one.stated is not None else ""
    return f"assumed {place}{one.field} = {one.value} ({one.because}){stated}"


def _lifts(outcome: Outcome) -> list[KeptLift]:
    return [lift for session in outcome.sessions for lift in session.core_lifts]


def _core_lifts(lifts: Sequence[KeptLift]) -> str:
    return core_lifts(lifts) or "no core lifts"


def outcomes_table(rows: Sequence[tuple[str, Outcome]]) -> Table:
    """Show outcomes as a table, one plan a line."""
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
            _core_lifts(_lifts(outcome)).removeprefix("core lifts: "),
            outcome.strategy,
            status,
        )
    return table


def curve_view(points: Sequence["CurvePoint"], tempo: str) -> Table:
    """Show a bar for every target, in minutes of that tempo."""
    table = Table(
        title=f"minutes of the {tempo} tempo",
        title_justify="left",
        title_style="dim",
        box=None,
        pad_edge=False,
        header_style="bold",
    )
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


def _session(done: CompressedSession, outcome: Outcome, with_reasons: bool) -> RenderableType:
    title = f"{plain(done.session.name)}  {clock(done.original_seconds)} → {clock(done.compressed_seconds)}"
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False, header_style="dim")
    table.add_column("as programmed")
    table.add_column("min", justify="right")
    table.add_column("today", style="bold")
    table.add_column("min", justify="right")
    before = [(_described(segment), _minutes(segment, outcome)) for segment in written(done.session, outcome.policy)]
    after = [(_described(segment), _minutes(segment, outcome)) for segment in done.segments]
    for row in range(max(len(before), len(after))):
        left = before[row] if row < len(before) else ("", "")
        right = after[row] if row < len(after) else ("", "")
        table.add_row(*left, *right)
    week = outcome.changes_of_week(done.microcycle_id)
    lines = [f"  [bold]{spoken_minutes(done)}[/bold]"] if done.segments else []
    for change in done.changes:
        lines.append(f"  {plain(sentence(done, change, week))}")
        if with_reasons:
            lines.append(f"    [dim]{change.stimulus_lost:.1%} of the stimulus lost; {plain(change.reason)}[/dim]")
    if not done.changes and done.meets_time_constraint:
        lines.append("  [dim]fits as programmed[/dim]")
    if done.core_lifts and any(lift.kept < lift.programmed for lift in done.core_lifts):
        lines.append(f"  [dim]{_core_lifts(done.core_lifts)}[/dim]")
    if done.minimum_minutes is not None:
        lines.append(f"  [red]needs at least {done.minimum_minutes} minutes[/red]")
    return Group(table, Text.from_markup("\n".join(lines)), Text())


def _minutes(segment: Segment, outcome: Outcome) -> str:
    """Return the time that the segment takes the athlete, in minutes and seconds."""
    runs = runs_of(outcome.policy)
    weight = runs.weight(segment_timing(segment, outcome.policy).total_seconds, effect(segment, outcome.policy))
    return clock(math.ceil(runs.g * weight / runs.unit))


def _described(segment: Segment) -> str:
    if not segment.kind.is_group:
        words = "" if segment.kind in (SINGLE, CORE_LIFT) else f" ({segment.kind.words})"
        return f"{_performed(segment.performed[0])}{words}"
    names = " + ".join(f"{_named(part)} {_sets(part.sets)}" for part in segment.performed)
    why = "" if segment.reason in (None, BlockRationale.COACH_DEFINED) else f": {REASONS[segment.reason]}"
    between = [part.rests[0] for part in segment.performed[:-1]]
    told = f"{text.rests(between).removeprefix('rest ')} between, {text.rests(segment.performed[-1].rests[:1])} after"
    return f"{names} ({segment.kind.words}{why}), {told} each round"


def _performed(part: PerformedExercise) -> str:
    """Describe an exercise with its sets, and the rests between them."""
    rests = text.rests(part.rests[:-1])
    return f"{_named(part)} {_sets(part.sets)}" + (f", {rests}" if rests else "")


def _named(part: PerformedExercise) -> str:
    return plain(part.exercise.name) + (" ★" if part.exercise.is_core_lift else "")


def _sets(sets: Sequence[TrainingSet]) -> str:
    return plain(text.sets([text.Row(one.reps, one.load or "", _WORDS_OF_TYPES.get(one.type, "")) for one in sets]))
