"""The command `time-crunch`."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
import typer
from rich.console import Console
from rich.progress import Progress

from contracts import codec
from contracts.errors import ContractError, DecodeError
from worker import samples, terminal, today_cli
from worker.development import cli as development_cli
from worker.domain.errors import Code, PlanError
from worker.domain.outcome import Outcome
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.operations import dead_letters_cli, moments, pace_cli, rollout_cli, streams_cli
from worker.reading import REQUEST_VERSION

if TYPE_CHECKING:
    from worker import service
    from worker.pace.policy import Counting, Known
    from worker.settings import Settings

BAD_INPUT = 2
NOT_COMPRESSIBLE = 3

app = typer.Typer(help="Fit training plans to the minutes there are.", no_args_is_help=True, add_completion=False)
plans_app = typer.Typer(help="Plans in the store that NATS_URL leads to.", no_args_is_help=True)
app.add_typer(plans_app, name="plans")
app.add_typer(dead_letters_cli.app, name="dead-letters")
app.add_typer(pace_cli.app, name="pace")
app.add_typer(rollout_cli.app, name="rollout")
app.add_typer(streams_cli.app, name="streams")
app.command("today")(today_cli.today)
for _tried in (development_cli.dev, development_cli.demo, development_cli.publish, development_cli.watch):
    app.command(_tried.__name__)(_tried)
_out = Console()
_errors = Console(stderr=True)

Plans = Annotated[
    list[Path] | None,
    typer.Argument(
        help="Training plans as JSON, or names of samples; none, or -, reads standard input.", metavar="PLAN.json"
    ),
]
Target = Annotated[int, typer.Option("--target", "-t", min=15, max=180, help="Minutes there are for each session.")]
Policy = Annotated[
    CoreLiftPolicy,
    typer.Option(help="Where even the core lifts do not fit: fit cuts their sets, protect lets the session run over."),
]
AsJson = Annotated[bool, typer.Option("--json", help="One outcome a line, as JSON.")]
TempoName = Annotated[
    Literal["usual", "brisk", "personal"] | None,
    typer.Option(
        "--tempo",
        help="How minutes are counted: usual, what people take; brisk, a run against the clock; personal, what you "
        "take, from --history or from what pace import learned. By default usual, and personal with --history.",
    ),
]
Confidence = Annotated[
    float,
    typer.Option(min=0.5, max=0.9, help="How often you want to be done in time: 0.5 is usually, 0.8 is 4 times in 5."),
]
History = Annotated[
    Path | None,
    typer.Option(
        help="An export of Strong or Hevy, or sessions as JSON lines: how long you take is learned from it, for this "
        "command alone.",
        metavar="FILE",
        exists=True,
        dir_okay=False,
    ),
]


@app.command()
def compress(
    target: Target,
    plans: Plans = None,
    core_lift_policy: Policy = CoreLiftPolicy.FIT,
    tempo: TempoName = None,
    confidence: Confidence = 0.5,
    history: History = None,
    as_json: AsJson = False,
    why: Annotated[bool, typer.Option("--why", help="Say with each change which comparison was made.")] = False,
    assumptions: Annotated[bool, typer.Option("--assumptions", help="List all that was assumed.")] = False,
) -> None:
    """Fit every session of a plan to the target, and say what changed and why."""
    from worker import wire

    policy = CompressionPolicy(core_lift_policy=core_lift_policy)
    counting, athlete = _counting(tempo, confidence, history)
    paths = plans or [Path("-")]
    done: list[tuple[str, Outcome]] = []
    code = 0
    with Progress(console=_errors, transient=True, disable=len(paths) == 1 or not _errors.is_terminal) as progress:
        for path in progress.track(paths, description="compressing"):
            try:
                outcome = _compressed(_document(path), target, policy, counting, athlete)
            except _Refused as refused:
                _errors.print(f"{terminal.plain(str(path))}: {terminal.plain(refused.reason)}", soft_wrap=True)
                code = min(code or refused.code, refused.code)
                continue
            if as_json:
                sys.stdout.buffer.write(msgspec.json.encode(wire.outcome(outcome), order="deterministic") + b"\n")
            done.append((path.name, outcome))
    if done and not as_json:
        view = terminal.outcome_view(done[0][1], with_reasons=why, with_assumptions=assumptions)
        _out.print(view if len(paths) == 1 else terminal.outcomes_table(done))
    sys.stdout.flush()
    raise typer.Exit(code)


@app.command()
def curve(
    plan: Annotated[Path, typer.Argument(help="A training plan as JSON; - reads standard input.", metavar="PLAN.json")],
    first: Annotated[int, typer.Option("--from", min=15, max=180, help="Least minutes.")] = 15,
    last: Annotated[int, typer.Option("--to", min=15, max=180, help="Most minutes.")] = 180,
    step: Annotated[int, typer.Option(min=1, max=165, help="Minutes between two points.")] = 5,
    core_lift_policy: Policy = CoreLiftPolicy.FIT,
    tempo: TempoName = None,
    history: History = None,
    svg: Annotated[Path | None, typer.Option(help="Write the curve as an SVG file.")] = None,
    as_json: AsJson = False,
) -> None:
    """Minutes against training stimulus kept."""
    from worker import charts
    from worker.engine.curve import curve as plan_curve

    if last < first:
        raise typer.BadParameter(f"--to must be at least --from, got {last} < {first}")
    counting, athlete = _counting(tempo, 0.5, history)
    try:
        fitting = _fitting(_document(plan), CompressionPolicy(core_lift_policy=core_lift_policy), counting, athlete)
        points = plan_curve(fitting.plan, range(first, last + 1, step), fitting.policy(first))
    except PlanError as error:
        refused = _refused(error)
    except _Refused as error:
        refused = error
    else:
        if svg is not None:
            svg.write_text(charts.curve_svg(points, fitting.plan.name), encoding="utf-8")
        if as_json:
            for point in points:
                sys.stdout.write(json.dumps(asdict(point)) + "\n")
        else:
            _out.print(terminal.curve_view(points, fitting.policy(first).tempo_name))
        return
    _errors.print(f"{terminal.plain(str(plan))}: {terminal.plain(refused.reason)}", soft_wrap=True)
    raise typer.Exit(refused.code)


@app.command()
def worker(
    processes: Annotated[
        int, typer.Option(min=1, max=64, help="Processes side by side; metrics on as many ports in a row.")
    ] = 1,
) -> None:
    """Work plan requests from NATS until SIGTERM; NATS_URL and TIME_CRUNCH_… say how."""
    from worker.app import run_worker, run_workers

    with terminal.said_plainly():
        if processes == 1:
            run_worker(_settings())
        else:
            raise typer.Exit(run_workers(_settings(), processes))


@app.command()
def preview() -> None:
    """Show over HTTP what plans would become, until SIGTERM; TIME_CRUNCH_PREVIEW_… and TIME_CRUNCH_JWT_… say how."""
    from worker.preview.serving import run_preview

    with terminal.said_plainly():
        run_preview(_settings())


@app.command()
def verify(
    url: Annotated[str, typer.Argument(help="Address of the preview.", metavar="URL")],
    user: Annotated[str, typer.Option(help="The user to ask as, where a token is made.")] = "time-crunch-verify",
    p95: Annotated[float, typer.Option(help="Seconds that 95 % of the answers must keep to.")] = 5.0,
    prometheus: Annotated[str | None, typer.Option(help="Address of Prometheus.", metavar="URL")] = None,
    grafana: Annotated[str | None, typer.Option(help="Address of Grafana.", metavar="URL")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    junit: Annotated[Path | None, typer.Option(help="Also write a JUnit file.", metavar="FILE")] = None,
) -> None:
    """Look a deployment over: the preview, the broker where NATS_URL is set, and who watches them."""
    from worker.operations.verify import report, run

    with terminal.said_plainly():
        found = list(run.checks(url, _settings(), user, p95, prometheus, grafana))
    if junit is not None:
        junit.write_bytes(report.junit(found))
    if as_json:
        sys.stdout.write(report.as_json(found, run.well(found)) + "\n")
    else:
        _out.print(report.table(found))
    raise typer.Exit(0 if run.well(found) else 1)


@app.command()
def soak(
    prometheus: Annotated[str, typer.Option(help="Address of Prometheus.", metavar="URL")],
    state: Annotated[Path, typer.Option(help="What was seen so far; a soak goes on where its file ends.")],
    since: Annotated[
        datetime | None, typer.Option(help="When a new soak began, in UTC; now, where it does not say.")
    ] = None,
    report: Annotated[Path | None, typer.Option(help="The report in Markdown; beside the state by default.")] = None,
) -> None:
    """Watch 48 hours in staging: exit code 0 go, 10 or 20 no-go, 30 no data. Can be stopped and started again."""
    from worker.operations import soak_cli

    with terminal.said_plainly():
        raise typer.Exit(soak_cli.run(prometheus, state, since, report or state.with_suffix(".md"), _out))


@app.command()
def trace(
    event_id: Annotated[str, typer.Argument(metavar="EVENT_ID", help="The request's eventId.")],
    since: Annotated[
        datetime | None,
        typer.Option(parser=moments.parse, help="Look at what was stored since, as 2026-05-01T12:00, 90m, 12h or 3d."),
    ] = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="Read all requests and answers: finds a second one, too.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
) -> None:
    """Find a request in the streams: its answer, its dead letter, where it stands. Exit code 1 where there is none."""
    from worker import settings
    from worker.operations import trace as tracing

    with terminal.said_plainly():
        found = tracing.find(settings.read(), event_id, since, whole)
    if as_json:
        sys.stdout.write(json.dumps(found.document()) + "\n")
    else:
        _out.print(tracing.view(found))
    raise typer.Exit(0 if found.messages else 1)


@app.command()
def generate(
    request: Annotated[
        Path, typer.Argument(help="A plan request as JSON; - reads standard input.", metavar="REQUEST.json")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Plan and reasons as JSON.")] = False,
) -> None:
    """Make a training plan from a request, and say why it is as it is."""
    from worker import plans
    from worker.planning.generator import generate as generate_plan

    with _refusals(str(request)):
        generated = generate_plan(codec.decode_request(_bytes(request), REQUEST_VERSION))
    if as_json:
        sys.stdout.write(json.dumps({"plan": generated.document, "reasons": generated.reasons}) + "\n")
    else:
        _out.print(plans.view(generated.document, generated.reasons))


PlanId = Annotated[str, typer.Argument(help="The plan's id.", metavar="ID")]


@plans_app.command("put")
def put_plan(
    file: Annotated[Path, typer.Argument(help="A training plan as JSON; - reads standard input.", metavar="FILE")],
    owner: Annotated[str, typer.Option(help="The athlete whose plan it is, by userId.", metavar="USER")],
) -> None:
    """Store a plan under its id, in place of what is there."""
    from worker import plans

    with terminal.said_plainly(), _refusals(str(file)):
        try:
            plan_id = plans.put(_settings(), _bytes(file), owner)
        except plans.OtherOwner as error:
            raise _Refused(str(error), BAD_INPUT) from error
    _out.print(plan_id, markup=False, highlight=False)


@plans_app.command("get")
def get_plan(plan_id: PlanId) -> None:
    """Print a stored plan as JSON."""
    from worker import plans

    with terminal.said_plainly(), _refusals(plan_id):
        plan = plans.get(_settings(), plan_id)
        if plan is None:
            raise _Refused("no such plan", BAD_INPUT)
    sys.stdout.write(json.dumps(plan.document, ensure_ascii=False) + "\n")


@plans_app.command("list")
def list_plans() -> None:
    """List the stored plans and whose they are."""
    from worker import plans

    with terminal.said_plainly(), _refusals("plans"):
        stored = plans.stored(_settings())
    _out.print(plans.table(stored))


@plans_app.command("rm")
def remove_plan(plan_id: PlanId) -> None:
    """Remove a stored plan and all its revisions."""
    from worker import plans

    with terminal.said_plainly(), _refusals(plan_id):
        if not plans.remove(_settings(), plan_id):
            raise _Refused("no such plan", BAD_INPUT)


class _Refused(Exception):
    """A plan this command cannot work on, and the exit code that says so."""

    def __init__(self, reason: str, code: int) -> None:
        super().__init__(reason)
        self.reason, self.code = reason, code


@contextmanager
def _refusals(what: str) -> Iterator[None]:
    """End with the reason, and the code that goes with it, where `what` cannot be worked on."""
    try:
        yield
        return
    except _Refused as error:
        refused = error
    except PlanError as error:
        refused = _refused(error)
    except ContractError as error:
        refused = _Refused(str(error), BAD_INPUT)
    _errors.print(f"{terminal.plain(what)}: {terminal.plain(refused.reason)}", soft_wrap=True)
    raise typer.Exit(refused.code)


def _settings() -> "Settings":
    from worker import settings

    return settings.read()


def _bytes(path: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(path) == "-" else samples.given(path)
    except OSError as error:
        raise _Refused(error.strerror or str(error), BAD_INPUT) from error


def _counting(tempo: str | None, confidence: float, history: Path | None) -> "tuple[Counting, Known]":
    """How the minutes are to be counted, and what is known of whoever asks."""
    from worker.operations import paces

    with terminal.said_plainly():
        return paces.counting(_settings, tempo, confidence, history)


def _document(path: Path) -> dict[str, Any]:
    try:
        return codec.decode_plan(_bytes(path), version=REQUEST_VERSION)
    except DecodeError as error:
        raise _Refused(str(error), BAD_INPUT) from error


def _fitting(
    document: dict[str, Any], policy: CompressionPolicy, counting: "Counting", athlete: "Known"
) -> "service.Fitting":
    from worker import service

    try:
        return service.Fitting(document, "plan", policy, counting=counting, athlete=athlete)
    except PlanError as error:
        raise _refused(error) from error


def _refused(error: PlanError) -> _Refused:
    return _Refused(str(error), BAD_INPUT if error.code is Code.INVALID_PLAN else NOT_COMPRESSIBLE)


def _compressed(
    document: dict[str, Any], target: int, policy: CompressionPolicy, counting: "Counting", athlete: "Known"
) -> Outcome:
    from worker.engine.solve import Limits

    try:
        return _fitting(document, policy, counting, athlete).to(target, Limits(), compared=True)
    except PlanError as error:
        raise _refused(error) from error


def main() -> None:
    """Run the command line."""
    app()
