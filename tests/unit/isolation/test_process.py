"""The engine's end of the socket."""

import signal
import socket
import tempfile
from collections.abc import Iterator

import pytest

from worker.isolation.mark import SIZE_BYTES, Mark
from worker.isolation.process import Channel
from worker.service import Skipped


class Ended(BaseException):
    """In place of the process's end."""


@pytest.fixture
def channel(monkeypatch: pytest.MonkeyPatch) -> Iterator[Channel]:
    """One whose worker is gone."""

    def end(code: int) -> None:
        raise Ended(code)

    monkeypatch.setattr("worker.isolation.process.os._exit", end)
    before = signal.getsignal(signal.SIGALRM)
    ours, theirs = socket.socketpair()
    ours.close()
    with theirs, tempfile.TemporaryFile() as file:
        file.write(bytes(SIZE_BYTES))
        file.flush()
        yield Channel(theirs, Mark(file.fileno()))
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def test_results_that_cannot_be_sent_end_the_engine_and_not_the_request_it_is_at(channel: Channel) -> None:
    channel._patient = True  # no timer of its own
    channel.answer(Skipped("no target"))
    with pytest.raises(Ended):
        channel._lose_patience()
