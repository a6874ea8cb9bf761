"""Shared input, output and exit codes of the commands.

Exit codes: 0 done; 1 the command cannot run, for example without a broker; 2 the input is invalid; 3 the plan has no
exercise.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup

from contracts.errors import ContractError
from worker.domain.errors import CannotRun, Code, PlanError
from worker.text import plain_line

if TYPE_CHECKING:
    from rich.console import Console

    from worker.settings import Settings

CANNOT_RUN = 1
BAD_INPUT = 2
NOT_COMPRESSIBLE = 3
BROKEN_PIPE = 141
"""The exit code that a shell reports for a program that wrote to a closed pipe."""

WHOLE_COLUMNS = 10_000
"""The width of output to a file or another program: no line is broken, and no cell is cut."""

LARGEST_INPUT = 32 * 1024 * 1024
"""The most bytes read from a file or standard input: no valid input of a command is as large."""


class Refused(Exception):
    """A command refuses its input, with a sentence for the user and an exit code."""

    def __init__(self, reason: str, code: int = BAD_INPUT) -> None:
        super().__init__(reason)
        self.reason, self.code = reason, code


class Commands(TyperGroup):
    """The commands of `time-crunch`: an error ends in one sentence on standard error and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except CannotRun as error:
            tell(str(error))
            raise typer.Exit(CANNOT_RUN) from error
        except Refused as error:
            tell(error.reason)
            raise typer.Exit(error.code) from error
        except BrokenPipeError as error:
            forget(sys.stdout)
            raise typer.Exit(BROKEN_PIPE) from error
        except OSError as error:
            tell(f"{error.filename or 'the output'}: {error.strerror or error}")
            raise typer.Exit(CANNOT_RUN) from error

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the options, without Typer's own for completion: the command `completion` replaces them."""
        return [
            param for param in super().get_params(ctx) if param.name not in ("install_completion", "show_completion")
        ]

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that was named, or say which command or option may be meant."""
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            options = (name for param in self.get_params(ctx) for name in param.opts if name.startswith("--"))
            known = {name.removeprefix("--"): name for name in options}
            known |= {name: name for name in self.list_commands(ctx)}
            word = args[0].lower()
            near = [word] if word in known else get_close_matches(word, known)
            meant = ", ".join(repr(known[name]) for name in near)
            ctx.fail(f"No such command {args[0]!r}." + (f" Did you mean {meant}?" if meant else ""))
        return super().resolve_command(ctx, args)


def forget(stream: Any) -> None:
    """Redirect a stream to the null device, so that flushing it at the end of the process does not fail."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - devnull is no file
        os.dup2(nowhere.fileno(), stream.fileno())


def settings() -> "Settings":
    """Read the settings of this process. Raises SettingsInvalid."""
    from worker import settings as read_settings

    return read_settings.read()


def out() -> "Console":
    """Return a console on standard output, as wide as the terminal; without a terminal, nothing is cut."""
    from rich.console import Console

    console = Console()
    return console if console.is_terminal else Console(width=WHOLE_COLUMNS)


def errors() -> "Console":
    """Return a console on standard error, for progress bars and the like."""
    from rich.console import Console

    return Console(stderr=True)


def say(line: str) -> None:
    """Print a line on standard output."""
    typer.echo(printable(line))


def tell(line: str) -> None:
    """Print a line on standard error."""
    typer.echo(printable(line), err=True)


def printable(text: str) -> str:
    """Return the text, with its lines, without control and direction characters, which could disturb a terminal."""
    return "\n".join(plain_line(line) for line in text.splitlines())


def say_json(value: Mapping[str, Any] | Sequence[Any]) -> None:
    """Print a value as JSON, on one line of standard output."""
    say_bytes(json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")


def say_bytes(data: bytes) -> None:
    """Write bytes to standard output unchanged, whatever its encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def read_bytes(path: Path, what: str = "the plan") -> bytes:
    """Read a file; `-` is standard input. Raises Refused where it cannot be read or is too large."""
    try:
        if str(path) == "-":
            data = _standard_input(what)
        else:
            with path.open("rb") as file:
                data = file.read(LARGEST_INPUT + 1)
    except (OSError, ValueError) as error:
        raise Refused(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    if len(data) > LARGEST_INPUT:
        raise Refused(f"{path}: is larger than {LARGEST_INPUT // 1024 // 1024} MiB, the most that is read")
    return data


def _standard_input(what: str) -> bytes:
    if sys.stdin is None:
        raise Refused("-: standard input is closed: name a file")
    if sys.stdin.isatty():
        tell(f"Reading {what} from standard input; end it with Ctrl-D.")
    return sys.stdin.buffer.read(LARGEST_INPUT + 1)


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file; `-` is standard output. Raises Refused where it cannot be written."""
    if str(path) == "-":
        say_bytes(data)
        return
    try:
        path.write_bytes(data)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise Refused(f"{path} cannot be written: {reason}; choose another file") from error


@contextmanager
def refusing(what: object) -> Iterator[None]:
    """Turn errors in the plan or document `what` into Refused, with its name and the right exit code."""
    try:
        yield
    except PlanError as error:
        code = BAD_INPUT if error.code is Code.INVALID_PLAN else NOT_COMPRESSIBLE
        raise Refused(f"{what}: {error}", code) from error
    except ContractError as error:
        raise Refused(f"{what}: {error}") from error
