"""The commands `time-crunch streams …`."""

from pathlib import Path
from typing import Annotated

import typer

from worker.cli.edge import out, say, say_json, settings

app = typer.Typer(help="Check, back up and restore the broker's streams.")

Folder = Annotated[Path, typer.Argument(help="The folder of the backup.", file_okay=False)]


@app.callback(invoke_without_command=True)
def check(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
) -> None:
    """Check the broker's streams against what is declared.

    It lists the content of the streams and the progress of the consumers. NATS_URL is the broker.

    With TIME_CRUNCH_MANAGE_TOPOLOGY=true, what is missing is created first, and what an earlier version made too narrow
    is widened: the subjects of TIME_CRUNCH_EXHAUSTED, and max_ack_pending of our consumers. Nothing else is changed.
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
    """Copy every stream and bucket into a new folder.

    They may be in use during the copy.
    """
    from worker.operations import backup as backups

    backups.take(settings(), folder, say)


@app.command()
def restore(folder: Folder) -> None:
    """Restore streams and buckets from a backup.

    None of them may exist yet. A backup has no consumers.
    """
    from worker.operations import backup as backups

    backups.restore(settings(), folder, say)
