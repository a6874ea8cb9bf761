"""The command `time-crunch`: its single commands, and the groups of commands."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from worker import __version__
from worker.cli import compress, dead_letters, pace, plans, rollout, soak, streams, today, trying
from worker.cli.completion import completion
from worker.cli.edge import CANNOT_RUN, Commands, out, say, say_json, settings, write_bytes
from worker.operations import moments

app = typer.Typer(
    name="time-crunch",
    cls=Commands,
    no_args_is_help=True,
    rich_markup_mode=None,  # Rich takes longer to load than everything else that --help needs
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        say(f"time-crunch {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", "-V", help="Print the version.", is_eager=True, callback=_version)
    ] = False,
) -> None:
    """Fit training plans to the minutes there are."""


app.command()(compress.compress)
app.command()(compress.curve)
app.command()(today.today)
app.command()(trying.demo)
app.command()(trying.dev)
app.command()(trying.publish)
app.command()(trying.watch)


@app.command()
def worker(
    processes: Annotated[
        int, typer.Option(min=1, max=64, help="Number of processes, with metrics on as many consecutive ports.")
    ] = 1,
) -> None:
    """Answer plan requests from NATS until SIGTERM.

    NATS_URL and the variables TIME_CRUNCH_… configure it.
    """
    from worker.app import run_worker, run_workers

    if processes == 1:
        run_worker(settings())
    else:
        raise typer.Exit(run_workers(settings(), processes))


@app.command()
def preview() -> None:
    """Serve the preview over HTTP until SIGTERM.

    The variables TIME_CRUNCH_PREVIEW_… and TIME_CRUNCH_JWT_… configure it.
    """
    from worker.preview.app import run_preview

    run_preview(settings())


@app.command()
def verify(
    url: Annotated[str, typer.Argument(help="Address of the preview.", metavar="URL")],
    user: Annotated[str, typer.Option(help="The user of a token that is made here.")] = "time-crunch-verify",
    p95: Annotated[float, typer.Option(help="Seconds within which 95 % of the answers must come.")] = 5.0,
    prometheus: Annotated[str | None, typer.Option(help="Address of Prometheus.", metavar="URL")] = None,
    grafana: Annotated[str | None, typer.Option(help="Address of Grafana.", metavar="URL")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    junit: Annotated[Path | None, typer.Option(help="Also write a JUnit file.", metavar="FILE")] = None,
) -> None:
    """Check a deployment, and say what is wrong.

    It checks the preview, the broker if NATS_URL is set, and their monitoring. Exit code 1 if a check fails.
    """
    from worker.operations.verify import report, run

    found = list(run.checks(url, settings(), user, p95, prometheus, grafana))
    if junit is not None:
        write_bytes(junit, report.junit(found))
    if as_json:
        say_json(report.document(found, run.well(found)))
    else:
        out().print(report.table(found))
    raise typer.Exit(0 if run.well(found) else CANNOT_RUN)


@app.command()
def trace(
    event_id: Annotated[str, typer.Argument(metavar="EVENT_ID", help="The request's eventId.")],
    since: Annotated[
        datetime | None,
        typer.Option(parser=moments.parse, help="Search what was stored since, as 2026-05-01T12:00, 90m, 12h or 3d."),
    ] = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="Read all requests and answers: finds duplicates too.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
) -> None:
    """Find a request in the streams, and print its state.

    It shows the request, its answer and its dead letter. Exit code 1 if there are none of them.
    """
    from worker.operations import trace as tracing

    found = tracing.find(settings(), event_id, since, whole)
    if as_json:
        say_json(found.document())
    else:
        out().print(tracing.view(found))
    raise typer.Exit(0 if found.messages else CANNOT_RUN)


app.command()(plans.generate)
app.add_typer(plans.app, name="plans")
app.add_typer(pace.app, name="pace")
app.command()(soak.soak)
app.add_typer(dead_letters.app, name="dead-letters")
app.add_typer(rollout.app, name="rollout")
app.add_typer(streams.app, name="streams")
app.command()(completion)
