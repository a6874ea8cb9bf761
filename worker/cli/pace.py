"""The commands `time-crunch pace …`."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from worker.cli.edge import Refused, errors, out, say, say_json, settings, write_bytes
from worker.text import camel

if TYPE_CHECKING:
    from worker.operations.paces import Keeper
    from worker.pace.imports import Item, LeftOut, Logged

app = typer.Typer(
    help="Learn how long you take from sessions you logged. Your pace is kept in a file, or in the broker's bucket if "
    "NATS_URL is set, for the athlete of --user.",
    no_args_is_help=True,
)

Exports = Annotated[
    list[Path],
    typer.Argument(
        help="Exports of Strong (CSV) or Hevy (CSV, JSON of its API), or sessions as JSON lines.",
        metavar="FILE...",
        exists=True,
        dir_okay=False,
    ),
]
State = Annotated[
    Path | None,
    typer.Option(help="The file of your pace; by default time-crunch/pace.json in XDG_STATE_HOME or ~/.local/state."),
]
User = Annotated[str | None, typer.Option(help="The athlete in the bucket, by userId.")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON.")]


@app.command("import")
def import_exports(
    files: Exports,
    state: State = None,
    user: User = None,
    athlete: Annotated[str | None, typer.Option(help="From JSON lines, only the sessions of this athlete.")] = None,
) -> None:
    """Learn from the sessions in exports. A session is counted once, even if imported several times."""
    from worker.operations import pace_view

    logged, left_out = _read(files)
    athletes = {each.athlete for each in logged}
    if athlete is not None:
        logged = [each for each in logged if each.athlete == athlete]
    elif len(athletes) > 1:
        raise Refused(f"these are the sessions of {len(athletes)} athletes: say whose with --athlete")
    tally = _keeper(state, user).add(logged)
    for line in pace_view.imported(tally, left_out):
        say(line)


@app.command()
def show(
    state: State = None,
    user: User = None,
    svg: Annotated[Path | None, typer.Option(help="Write predicted and taken minutes as SVG.", metavar="FILE")] = None,
    as_json: AsJson = False,
) -> None:
    """Show what is known: pace, spread, slow and quick exercises, and predicted and taken minutes."""
    from worker import charts
    from worker.operations import pace_view

    record = _keeper(state, user).find()
    if record is None or not record.counted:
        raise Refused("nothing is known yet: time-crunch pace import FILE, with an export of your logging app")
    if svg is not None:
        told = [(past.usual_seconds, past.taken_seconds) for past in record.state.past]
        write_bytes(svg, charts.said_and_taken_svg(told).encode())
    if as_json:
        say_json(pace_view.document(record))
    else:
        out().print(pace_view.view(record))


@app.command()
def forget(
    state: State = None,
    user: User = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do it: there is no way back.")] = False,
) -> None:
    """Remove everything that was learned."""
    if not yes:
        raise Refused("there is no way back from this: say --yes")
    was_known = _keeper(state, user).forget()
    say("forgotten" if was_known else "nothing was known")


@app.command()
def evaluate(files: Exports, as_json: AsJson = False) -> None:
    """Predict every session in exports from those before it, and say how good that was."""
    from worker.operations import pace_view
    from worker.pace import history

    logged, left_out = _read(files)
    rows, outliers = history.judged(logged)
    if not rows:
        raise Refused("there is no session to judge by")
    curve = history.learning_curve(rows)
    total = history.figures(rows)
    if as_json:
        document = {
            "athletes": len({row.athlete for row in rows}),
            "outliers": outliers,
            "leftOut": len(left_out),
            "all": camel(asdict(total)),
            "curve": [{"seen": seen} | camel(asdict(figures)) for seen, figures in curve],
        }
        say_json(document)
    else:
        out().print(pace_view.evaluation(total, curve, outliers, left_out))


def _keeper(state: Path | None, user: str | None) -> "Keeper":
    from worker.operations import paces

    return paces.keeper(settings(), state, user)


def _read(files: list[Path]) -> "tuple[list[Logged], list[LeftOut]]":
    """Read the sessions of all files, by athlete and in order, each once, and what was left out."""
    from worker.operations import paces
    from worker.pace.imports import in_order

    items: list[Item] = []
    from rich.progress import Progress, TextColumn

    progress = Progress(
        *Progress.get_default_columns(),
        TextColumn("{task.fields[sessions]} sessions"),
        console=errors(),
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    with progress:
        for path in files:
            task = progress.add_task(path.name, total=path.stat().st_size, sessions=0)
            with progress.open(path, "rb", task_id=task) as file:
                for item in paces.sessions(path, file):
                    items.append(item)
                    if len(items) % 100 == 0:
                        progress.update(task, sessions=len(items))
    return in_order(items)
