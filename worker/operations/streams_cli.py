"""`time-crunch streams …`."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from worker.terminal import said_plainly

app = typer.Typer(help="The streams, buckets and consumers at the broker that NATS_URL leads to.")
_out = Console()

Folder = Annotated[Path, typer.Argument(help="Where the backup is.", file_okay=False)]


@app.callback(invoke_without_command=True)
def check(context: typer.Context) -> None:
    """Hold the broker's streams against what is declared, and say what is in them.

    With TIME_CRUNCH_MANAGE_TOPOLOGY=true, what is missing is created first, and what an earlier version made too narrow
    is widened: the subjects of TIME_CRUNCH_EXHAUSTED, and max_ack_pending of our consumers. Nothing else is changed.
    """
    from worker import settings
    from worker.operations import streams

    if context.invoked_subcommand is None:
        with said_plainly():
            _out.print(streams.check(settings.read()))


@app.command()
def backup(folder: Folder) -> None:
    """Copy every stream and bucket into a new folder, while they are in use."""
    from worker import settings
    from worker.operations import backup as backups

    with said_plainly():
        backups.take(settings.read(), folder, _say)


@app.command()
def restore(folder: Folder) -> None:
    """Make streams and buckets anew from a backup, where there are none; consumers are not in it."""
    from worker import settings
    from worker.operations import backup as backups

    with said_plainly():
        backups.restore(settings.read(), folder, _say)


def _say(line: str) -> None:
    _out.print(line, markup=False, highlight=False, soft_wrap=True)
