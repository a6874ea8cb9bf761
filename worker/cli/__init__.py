"""The command `time-crunch`: a module for each group of commands. A command loads what it needs when it runs."""

from worker.cli.commands import app
from worker.cli.edge import BAD_INPUT, NOT_COMPRESSIBLE

__all__ = ["BAD_INPUT", "NOT_COMPRESSIBLE", "app"]
