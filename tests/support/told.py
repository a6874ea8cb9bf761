"""Runs programmes that do not end by themselves, and waits for their output."""

import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

SECONDS = 120


class Told:
    """A running programme. Its output is read all the time, so that it never has to wait for a reader."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._changed = threading.Condition()
        self._said = ""
        self._is_over = False
        threading.Thread(target=self._read, daemon=True).start()

    @property
    def text(self) -> str:
        """The programme's output, both streams together."""
        with self._changed:
            return self._said

    def until(self, words: str, count: int = 1) -> str:
        """Wait until the output has those words so often, and return it. Raises AssertionError if it ends before."""
        with self._changed:
            self._changed.wait_for(lambda: self._said.count(words) >= count or self._is_over, SECONDS)
            assert self._said.count(words) >= count, f"it did not say {words!r} {count} times:\n{self._said}"
            return self._said

    def end(self) -> int:
        """Ask the programme to stop and wait for it; returns its exit code."""
        self._process.terminate()
        return self.ended()

    def ended(self) -> int:
        """Wait until the programme has ended and its output is read; returns its exit code."""
        code = self._process.wait(SECONDS)
        with self._changed:
            assert self._changed.wait_for(lambda: self._is_over, SECONDS)
        return code

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                with self._changed:
                    self._said += line
                    self._changed.notify_all()
        with self._changed:
            self._is_over = True
            self._changed.notify_all()


@contextmanager
def running(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Iterator[Told]:
    """The programme, as long as the context lasts."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield Told(process)
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
