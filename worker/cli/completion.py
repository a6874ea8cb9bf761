"""The command `time-crunch completion`."""

import os
from typing import Annotated, Literal

import typer

VARIABLE = "_TIME_CRUNCH_COMPLETE"
"""The variable that a shell sets to ask this program for its script, or for the next words."""


def completion(
    context: typer.Context,
    shell: Annotated[Literal["bash", "zsh", "fish"], typer.Argument(help="The shell.")],
) -> None:
    """Print the script that makes a shell complete these commands.

    In a running bash or zsh: eval "$(time-crunch completion bash)". For fish: time-crunch completion fish | source.
    """
    root = context.find_root()
    os.environ[VARIABLE] = f"source_{shell}"
    root.command.main(args=[], prog_name=root.info_name)
