"""Show what is known of an athlete's pace, at a terminal and as plain values."""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import sqrt
from statistics import median
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from worker.domain.tempo import USUAL
from worker.pace.history import STEPS, Figures, Tally
from worker.pace.imports import LeftOut
from worker.pace.model import Effect, Outlier, Past, State
from worker.pace.record import Record, Refusal
from worker.terminal import plain

MOST_EXERCISES = 5
LEAST_EFFECT = 0.05
"""The least effect of an exercise that is shown: smaller ones are errors of the clock."""

PLOT_WIDTH, PLOT_HEIGHT = 44, 14
PLACES = 3
"""The most places named for each reason why something is left out."""

OUTLIERS = {
    Outlier.TOO_SHORT: "under 5 minutes",
    Outlier.TOO_LONG: "over 4 hours",
    Outlier.FASTER_THAN_POSSIBLE: "faster than anybody could be",
    Outlier.FORGOTTEN_TIMER: "the timer was forgotten",
    Outlier.NOTHING_DONE: "no exercise in it",
}
REFUSALS = {
    Refusal.ALREADY_COUNTED: "counted before",
    Refusal.TOO_OLD: "so old that it may have been counted before",
}


def imported(tally: Tally, left_out: Sequence[LeftOut]) -> Iterator[str]:
    """Describe what an import did, one line for each kind of outcome."""
    yield f"{_counted(tally.learned, 'session')} learned from"
    for outlier, number in sorted(tally.outliers.items()):
        yield f"{_counted(number, 'session')} counted, not learned from: {OUTLIERS[outlier]}"
    for refusal, number in sorted(tally.refused.items()):
        yield f"{_counted(number, 'session')} not counted: {REFUSALS[refusal]}"
    yield from _left_out(left_out)


def document(record: Record) -> dict[str, Any]:
    """Return the record as plain values."""
    state = record.state
    slow, quick = _slow_and_quick(state)
    return {
        "sessions": state.n,
        "outliers": state.outliers,
        "late": record.late,
        "f": state.f,
        "g": state.g,
        "noise": sqrt(state.v),
        "slow": [{"exercise": effect.key, "effect": effect.d} for effect in slow],
        "quick": [{"exercise": effect.key, "effect": effect.d} for effect in quick],
        "lately": _lately(state),
        "past": [
            {
                "usualSeconds": each.usual_seconds,
                "fourInFiveSeconds": each.four_in_five_seconds,
                "takenSeconds": each.taken_seconds,
            }
            for each in state.past
        ],
    }


def view(record: Record) -> RenderableType:
    """Show the record in a few lines, two tables and a plot."""
    state = record.state
    lines = [f"{_counted(state.n, 'session')} learned from"]
    if state.outliers:
        lines.append(f"{_counted(state.outliers, 'session')} counted, and too odd to learn from")
    lines += [
        f"a session as such takes {_minutes(state.f * USUAL.fixed_seconds)} min, "
        f"where most people take {_minutes(USUAL.fixed_seconds)}",
        f"exercises take {state.g:.2f} × the usual clock",
    ]
    if state.past:
        lately = _lately(state)
        lines += [
            f"of the last {len(state.past)}, half were within {lately['medianError']:.0%} of what was said",
            f"{lately['fourInFive']:.0%} kept to what was said for 4 times in 5, "
            f"{lately['width']:.0%} above what was said to be usual",
        ]
    parts: list[RenderableType] = [Text("\n".join(lines)), Text()]
    slow, quick = _slow_and_quick(state)
    if slow or quick:
        parts += [_exercises(slow, quick), Text()]
    if state.past:
        parts.append(Text(plot(state.past)))
    return Group(*parts)


def plot(past: Sequence[Past]) -> str:
    """Plot minutes taken over minutes predicted, a dot a session; on the diagonal both are equal."""
    most = max(max(each.usual_seconds, each.taken_seconds) for each in past) / 60
    top = -(-most // 15) * 15
    cells: Counter[tuple[int, int]] = Counter()
    for each in past:
        cells[_cell(each.usual_seconds / 60 / top, PLOT_WIDTH), _cell(each.taken_seconds / 60 / top, PLOT_HEIGHT)] += 1
    lines = ["minutes taken"]
    for row in reversed(range(PLOT_HEIGHT)):
        label = f"{top:4.0f} ┤" if row == PLOT_HEIGHT - 1 else "   0 ┤" if row == 0 else "     │"
        lines.append(label + "".join(_mark(cells, column, row) for column in range(PLOT_WIDTH)).rstrip())
    lines.append("     └" + "─" * PLOT_WIDTH)
    lines.append(f"      0{'minutes said':^{PLOT_WIDTH - 5}}{top:4.0f}")
    return "\n".join(lines)


def evaluation(
    total: Figures, curve: Sequence[tuple[int, Figures]], outliers: int, left_out: Sequence[LeftOut]
) -> RenderableType:
    """Show how good predictions were, in all and by the number of sessions seen before."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("seen before", no_wrap=True)
    for column in ("sessions", "median error", "mean of athletes", "taken / said", "4 in 5 kept"):
        table.add_column(column, justify="right")
    for name, row in [("all", total), *((_step(seen), row) for seen, row in curve)]:
        table.add_row(
            name,
            str(row.sessions),
            f"{row.median_error:.1%}",
            f"{row.mean_of_athletes:.1%}",
            f"{row.bias:.2f}",
            f"{row.coverage:.1%}",
        )
    lines = [f"{_counted(outliers, 'session')} not judged: too odd to be true"] if outliers else []
    return Group(table, Text("\n".join([*lines, *_left_out(left_out)])))


def _step(first: int) -> str:
    """Describe the step of the learning curve that begins at `first` sessions."""
    last = next((after - 1 for after in STEPS if after > first), None)
    if last is None:
        return f"{first} or more"
    return str(first) if last == first else f"{first} to {last}"


def _lately(state: State) -> dict[str, float]:
    """Return how close the last sessions came to their predictions."""
    past = state.past
    if not past:
        return {}
    return {
        "medianError": median(abs(each.taken_seconds - each.usual_seconds) / each.taken_seconds for each in past),
        "fourInFive": sum(each.taken_seconds <= each.four_in_five_seconds for each in past) / len(past),
        "width": median(each.four_in_five_seconds / each.usual_seconds for each in past) - 1,
    }


def _slow_and_quick(state: State) -> tuple[list[Effect], list[Effect]]:
    """Return the exercises that take clearly longer, and clearly shorter, than this athlete's others."""
    sure = [each for each in state.effects if abs(each.d) > max(LEAST_EFFECT, sqrt(each.q))]
    slow = sorted((each for each in sure if each.d > 0), key=lambda each: (-each.d, each.key))
    quick = sorted((each for each in sure if each.d < 0), key=lambda each: (each.d, each.key))
    return slow[:MOST_EXERCISES], quick[:MOST_EXERCISES]


def _exercises(slow: Sequence[Effect], quick: Sequence[Effect]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("slow", "", "  quick", ""):
        table.add_column(column)
    for row in range(max(len(slow), len(quick))):
        cells = [
            (plain(each[row].key), f"{each[row].d:+.0%}") if row < len(each) else ("", "") for each in (slow, quick)
        ]
        table.add_row(cells[0][0], cells[0][1], f"  {cells[1][0]}", cells[1][1])
    return table


def _left_out(left_out: Sequence[LeftOut]) -> Iterator[str]:
    reasons = Counter(each.why for each in left_out)
    for why, number in sorted(reasons.items()):
        places = [each.place for each in left_out if each.why is why]
        more = f" and {number - PLACES} more" if number > PLACES else ""
        yield f"{number} left out, {why}: {', '.join(places[:PLACES])}{more}"


def _cell(share: float, cells: int) -> int:
    return min(cells - 1, int(share * cells))


def _mark(cells: Counter[tuple[int, int]], column: int, row: int) -> str:
    if number := cells[column, row]:
        return "●" if number > 1 else "•"
    return "·" if _cell((column + 0.5) / PLOT_WIDTH, PLOT_HEIGHT) == row and column % 2 else " "


def _minutes(seconds: float) -> str:
    return f"{seconds / 60:.0f}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
