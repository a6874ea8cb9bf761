"""The program `time-crunch`, also as `python -m worker`: every error ends in one sentence and an exit code.

Nothing is loaded before `main` guards it, so that not even Ctrl-C while it loads shows a traceback.
"""

import codecs
import contextlib
import os
import sys

STOPPED = 130
"""The exit code that a shell reports for a program that Ctrl-C ended."""

BROKEN_PIPE = 141
FAULT = 70
"""The exit code for a fault of this program itself: EX_SOFTWARE of sysexits.h."""

_SIMPLER = str.maketrans("→★█▀▄─│┃━×–—…·•’‘“”≤≥", "-*###-||-x--..*''\"\"<>")
"""A character of the same width for each that another encoding may not have."""


def main() -> None:
    """Run the command line, and leave with its exit code."""
    _open_streams()
    code = _code()
    try:
        sys.stdout.flush()
    except OSError as error:
        code = _unwritten(error, code)
    sys.exit(code)


def _code() -> int:
    try:
        from worker.cli import app  # noqa: PLC0415 - within the guard

        app(prog_name="time-crunch")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except KeyboardInterrupt:
        return STOPPED
    except OSError as error:
        return _unwritten(error, 1)
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        _say(f"{_fault(error)}\nThis is a fault of time-crunch. `python -X dev -m worker …` shows where it comes from.")
        return FAULT
    return 0


def _fault(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0]


def _unwritten(error: OSError, code: int) -> int:
    """Return the exit code if the output cannot be written; a closed pipe needs no message."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - devnull is no file
        os.dup2(nowhere.fileno(), 1)
    if isinstance(error, BrokenPipeError):
        return code or BROKEN_PIPE
    _say(f"{error.filename or 'the output'} cannot be written: {error.strerror or error}")
    return code or 1


def _say(text: str) -> None:
    with contextlib.suppress(OSError):  # if standard error is closed, there is nobody to tell
        print(text, file=sys.stderr, flush=True)  # noqa: T201


def _open_streams() -> None:
    """Make standard output and error take any text: simpler characters replace those that their encoding lacks."""
    codecs.register_error("simpler", _written_simply)
    for number, name in ((1, "stdout"), (2, "stderr")):
        stream = getattr(sys, name)
        if stream is None:  # closed by the parent process
            os.dup2(os.open(os.devnull, os.O_WRONLY), number)
            setattr(sys, name, open(number, "w", encoding="utf-8", closefd=False))  # noqa: SIM115
        else:
            stream.reconfigure(errors="simpler")


def _written_simply(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end].translate(_SIMPLER)
    return "".join(c if c.isascii() else "?" for c in text), error.end


if __name__ == "__main__":
    main()
