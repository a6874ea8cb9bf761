"""Runs `time-crunch` with standard streams of any kind, many times for the price of loading it once.

A process that has everything loaded forks for each run. Each run ends as a whole process, which writes what is
still buffered.
"""

import gc
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SECONDS = 60
"""Seconds after which a run that hangs is ended, so that only its own test fails."""


@dataclass(frozen=True)
class Ended:
    """How a run ended."""

    code: int
    out: bytes
    """The content of the file that standard output was; empty where it was no file of ours."""

    err: str


class Forked:
    """Runs commands in a folder."""

    def __init__(self, process: "subprocess.Popen[str]", folder: Path) -> None:
        self._process, self._folder = process, folder

    def run(
        self,
        words: Sequence[str],
        *,
        out: str | None = "out",
        stdin: str = os.devnull,
        encoding: str = "utf-8",
        env: Mapping[str, str] | None = None,
    ) -> Ended:
        """Run one command; `out` is a file or device, "|" a pipe nobody reads, None a closed stream."""
        (self._folder / "out").write_bytes(b"")
        ask = {"words": list(words), "out": out, "stdin": stdin, "encoding": encoding, "env": dict(env or {})}
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(ask), file=self._process.stdin, flush=True)
        code = int(self._process.stdout.readline())
        return Ended(code, (self._folder / "out").read_bytes(), (self._folder / "err").read_text(encoding="utf-8"))


@contextmanager
def forked(folder: Path) -> Iterator[Forked]:
    """A process that runs commands in that folder until the context ends."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "XDG_STATE_HOME": str(folder / "state")}
    command = [sys.executable, "-m", "tests.support.forked"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder, env=environment
    ) as process:
        try:
            yield Forked(process, folder)
        finally:
            process.stdin.close()  # type: ignore[union-attr]


def _serve() -> None:
    from worker import __main__, charts, cli, plans, service, settings, terminal, wire  # noqa: F401 - loaded once for all runs
    from worker.card import appointment, card, layout, picture, watch  # noqa: F401
    from worker.operations import backup, dead_letters, pace_bucket, pace_view, rollout, streams, trace  # noqa: F401
    from worker.operations.verify import run  # noqa: F401
    from worker.planning import generator  # noqa: F401

    gc.freeze()  # loaded objects stay, so that no run has to scan them
    while line := sys.stdin.readline():
        ask = json.loads(line)
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            _become(ask)
            __main__.main()
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201


def _become(ask: dict[str, Any]) -> None:
    """Take over the streams, words and environment that are asked for."""
    signal.alarm(SECONDS)
    os.environ.update(ask["env"])
    sys.argv = ["time-crunch", *ask["words"]]
    os.dup2(os.open(str(ask["stdin"]), os.O_RDONLY), 0)
    os.dup2(os.open("err", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
    sys.stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(0, closefd=False)), encoding="utf-8")
    if ask["out"] is None:
        os.close(1)
        sys.stdout = None
    else:
        os.dup2(_opened(str(ask["out"])), 1)
        sys.stdout = _text(1, str(ask["encoding"]))
    sys.stderr = _text(2, str(ask["encoding"]))


def _opened(out: str) -> int:
    if out != "|":
        return os.open(out, os.O_WRONLY)
    reading, writing = os.pipe()
    os.close(reading)
    return writing


def _text(number: int, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BufferedWriter(io.FileIO(number, "w", closefd=False)), encoding=encoding)


if __name__ == "__main__":
    _serve()
