"""The command `time-crunch`: a module for each group of commands. What a command needs is loaded when it is run."""

from worker.cli.commands import app
from worker.cli.edge import BAD_INPUT, NOT_COMPRESSIBLE

__all__ = ["BAD_INPUT", "NOT_COMPRESSIBLE", "app"]
