"""The commands `time-crunch compress` and `time-crunch curve`."""

import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from worker.cli.asking import Confidence, Counted, History, Plan, Target, Tempo, Why, counting, document, say_outcome
from worker.cli.edge import Refused, errors, out, refusing, say_json, tell, write_bytes
from worker.text import camel

if TYPE_CHECKING:
    from worker.domain.outcome import Outcome
    from worker.service import Fitting

CoreLifts = Literal["fit", "protect"]
Policy = Annotated[
    CoreLifts,
    typer.Option(help="If even the core lifts do not fit: fit cuts their sets, protect lets the session run over."),
]


def compress(
    target: Target,
    plans: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Training plans as JSON, or samples by name; none, or -, reads standard input.", metavar="PLAN.json"
        ),
    ] = None,
    core_lift_policy: Policy = "fit",
    tempo: Tempo = None,
    confidence: Confidence = 0.5,
    history: History = None,
    as_json: Annotated[bool, typer.Option("--json", help="One outcome a line, as JSON.")] = False,
    why: Why = False,
    assumptions: Annotated[bool, typer.Option("--assumptions", help="List all assumptions.")] = False,
) -> None:
    """Fit every session of a plan to the target minutes.

    It prints what changed and what that saves; --why adds what it costs, and the reason.
    """
    counted = counting(tempo, confidence, history)
    paths = plans or [Path("-")]
    done: list[tuple[str, Outcome]] = []
    refused: list[int] = []
    for path in _shown_as_they_go(paths):
        try:
            with refusing(path):
                outcome = _outcome(document(path), target, core_lift_policy, counted)
        except Refused as error:
            tell(error.reason)
            refused.append(error.code)
            continue
        if as_json:
            say_outcome(outcome)
        done.append((path.name, outcome))
    if done and not as_json:
        _show(done, alone=len(paths) == 1, why=why, assumptions=assumptions)
    raise typer.Exit(min(refused, default=0))


def curve(
    plan: Plan,
    first: Annotated[int, typer.Option("--from", min=15, max=180, help="Least minutes.")] = 15,
    last: Annotated[int, typer.Option("--to", min=15, max=180, help="Most minutes.")] = 180,
    step: Annotated[int, typer.Option(min=1, max=165, help="Minutes between two points.")] = 5,
    core_lift_policy: Policy = "fit",
    tempo: Tempo = None,
    history: History = None,
    svg: Annotated[Path | None, typer.Option(help="Write the curve as an SVG file.", metavar="FILE")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One point a line, as JSON.")] = False,
) -> None:
    """Show how much stimulus each number of minutes keeps."""
    from worker import charts, terminal
    from worker.engine.curve import curve as plan_curve

    if last < first:
        raise typer.BadParameter(f"--to must be at least --from, got {last} < {first}")
    counted = counting(tempo, 0.5, history)
    with refusing(plan):
        fitting = _fitting(document(plan), core_lift_policy, counted)
        points = plan_curve(fitting.plan, range(first, last + 1, step), fitting.policy(first))
    if svg is not None:
        write_bytes(svg, charts.curve_svg(points, fitting.plan.name).encode())
    if as_json:
        for point in points:
            say_json(camel(asdict(point)))
    else:
        out().print(terminal.curve_view(points, fitting.policy(first).tempo_name))


def _outcome(plan: dict[str, Any], target: int, core_lift_policy: CoreLifts, counted: Counted) -> "Outcome":
    from worker.engine.solve import Limits

    return _fitting(plan, core_lift_policy, counted).to(target, Limits(), compared=True)


def _fitting(plan: dict[str, Any], core_lift_policy: CoreLifts, counted: Counted) -> "Fitting":
    from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
    from worker.service import Fitting

    policy = CompressionPolicy(core_lift_policy=CoreLiftPolicy(core_lift_policy))
    return Fitting(plan, "plan", policy, counting=counted[0], athlete=counted[1])


def _shown_as_they_go(paths: list[Path]) -> Iterable[Path]:
    """Yield the paths; at a terminal a bar shows how many are done."""
    if len(paths) == 1 or not sys.stderr.isatty():
        return paths
    from rich.progress import track

    return track(paths, description="compressing", console=errors(), transient=True)


def _show(done: "list[tuple[str, Outcome]]", *, alone: bool, why: bool, assumptions: bool) -> None:
    from worker import terminal

    if alone:
        out().print(terminal.outcome_view(done[0][1], with_reasons=why, with_assumptions=assumptions))
    else:
        out().print(terminal.outcomes_table(done))
