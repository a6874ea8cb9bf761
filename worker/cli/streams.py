"""`time-crunch streams …`."""

from pathlib import Path
from typing import Annotated

import typer

from worker.cli.edge import out, say, say_json, settings

app = typer.Typer(help="The streams, buckets and consumers at the broker that NATS_URL leads to.")

Folder = Annotated[Path, typer.Argument(help="Where the backup is.", file_okay=False)]


@app.callback(invoke_without_command=True)
def check(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
) -> None:
    """Hold the broker's streams against what is declared, and say what is in them.

    With TIME_CRUNCH_MANAGE_TOPOLOGY=true, what is missing is created first; nothing that exists is changed.
    """
    from worker.operations import streams

    if context.invoked_subcommand is not None:
        return
    state = streams.check(settings())
    if as_json:
        say_json(streams.document(state))
    else:
        out().print(streams.view(state))


@app.command()
def backup(folder: Folder) -> None:
    """Copy every stream and bucket into a new folder, while they are in use."""
    from worker.operations import backup as backups

    backups.take(settings(), folder, say)


@app.command()
def restore(folder: Folder) -> None:
    """Make streams and buckets anew from a backup, where there are none; consumers are not in it."""
    from worker.operations import backup as backups

    backups.restore(settings(), folder, say)
