"""Show the demo's events and dead letter."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import TypeAlias

from msgspec import UNSET
from nats.aio.msg import Msg
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from contracts.generated.events import (
    CompressedSession,
    Exercise,
    PerformedExercise,
    PlanCompressedEvent,
    PlanGenerationFailedEvent,
    Segment,
)
from worker import text
from worker.domain.segments import KINDS
from worker.messaging import dead_letters
from worker.terminal import plain
from worker.text import clock

Answer: TypeAlias = PlanCompressedEvent | PlanGenerationFailedEvent
"""The event that answers a request."""


def honest(answer: Answer) -> bool:
    """Whether every session keeps to its budget or says how many minutes it needs."""
    return isinstance(answer, PlanCompressedEvent) and all(
        session.meets_time_constraint or session.minimum_minutes is not UNSET for session in answer.sessions
    )


def answers(rows: Sequence[tuple[str, int, Answer]]) -> Table:
    """Show the answers as a table, one request a line: plan, target and answer."""
    table = Table(
        title="Minutes are those of the usual tempo: what people really take.",
        title_justify="left",
        title_style="dim",
        box=None,
        pad_edge=False,
        collapse_padding=True,
        header_style="bold",
    )
    table.add_column("plan", no_wrap=True)
    table.add_column("target", justify="right")
    table.add_column("sessions, minutes", no_wrap=True)
    table.add_column("kept", justify="right")
    table.add_column("strategy")
    table.add_column("status")
    for label, target, answer in rows:
        table.add_row(plain(label), str(target), *_cells(answer))
    return table


def session_in_detail(events: Sequence[Answer]) -> RenderableType:
    """Show the session with the most kinds of changes, before and after, with the reason for every change."""
    sessions = [session for event in events if isinstance(event, PlanCompressedEvent) for session in event.sessions]
    if not sessions:
        return Text()
    done = max(sessions, key=_variety)
    context, after = done.context, done.summary.compressed_duration_seconds
    name = plain(context.name)
    table = Table(
        title=f"\n{name}: {clock(context.original_duration_seconds)} → {clock(after)}",
        title_justify="left",
        title_style="bold",
        box=None,
        pad_edge=False,
        header_style="dim",
    )
    table.add_column("as programmed")
    table.add_column(f"in {done.budget_seconds // 60} minutes", style="bold")
    for before, segment in zip_longest(context.exercises, done.segments):
        table.add_row(_programmed(before) if before else "", _fitted(segment) if segment else "")
    return Group(table, Text(), _reasons(done))


def rest(letter: Msg, skipped: int, answered: int, seconds: float) -> Text:
    """Describe what else became of the requests."""
    detail = (letter.headers or {}).get(dead_letters.DETAIL, "")
    return Text.from_markup(
        f"\n{answered} requests answered in {seconds:.1f} s; {skipped} without a target skipped; "
        f"1 invalid event is kept as a dead letter:\n"
        f"  {letter.subject}, {len(letter.data)} bytes as they came; {plain(detail)}"
    )


def _cells(answer: Answer) -> tuple[str, str, str, str]:
    if isinstance(answer, PlanGenerationFailedEvent):
        return "", "", "", f"[red]{plain(answer.error)}[/red]"
    before = [session.summary.original_duration_seconds for session in answer.sessions]
    after = [session.summary.compressed_duration_seconds for session in answer.sessions]
    return (
        f"{len(answer.sessions)}: {_minutes(before)} → {_minutes(after)}",
        f"{answer.stimulus_retained:.0%}",
        answer.strategy.replace("core_plus_", "core, ").replace("_and_", ", ").replace("_", " "),
        "[green]fits[/green]" if answer.meets_time_constraint else f"[yellow]needs {answer.minimum_minutes}[/yellow]",
    )


def _minutes(seconds: Sequence[int]) -> str:
    least, most = f"{min(seconds) / 60:.0f}", f"{max(seconds) / 60:.0f}"
    return least if least == most else f"{least}–{most}"


def _variety(session: CompressedSession) -> tuple[int, int]:
    return len({kind for change in session.changes for kind in change.kinds}), len(session.changes)


def _reasons(done: CompressedSession) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="dim")
    for change in done.changes:
        table.add_row(f"-{clock(change.seconds_saved)}", plain(change.reason))
    return table


def _programmed(exercise: Exercise | PerformedExercise) -> str:
    star = " ★" if exercise.is_core_lift else ""
    rest = f", rest {exercise.target_rest_seconds} s" if len(exercise.sets) > 1 else ""
    return f"{plain(exercise.name)}{star} {_sets(exercise)}{rest}"


def _fitted(segment: Segment) -> str:
    if len(segment.exercises) == 1:
        return _programmed(segment.exercises[0])
    names = " + ".join(f"{plain(exercise.name)} {_sets(exercise)}" for exercise in segment.exercises)
    return f"{names} ({KINDS[segment.kind].words})"


def _sets(exercise: Exercise | PerformedExercise) -> str:
    rows = [text.Row(one.reps, one.load if isinstance(one.load, str) else "") for one in exercise.sets]
    return plain(text.sets(rows))
