"""Real nats-servers that a test can disturb: one alone, or three in a cluster."""

import signal
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from worker.development.server import EmbeddedServer


class Broker(EmbeddedServer):
    """A nats-server that can also be paused and ended."""

    @property
    def port(self) -> int:
        """The port that the server listens on."""
        return self._port

    @property
    def alive(self) -> bool:
        """Whether the server runs."""
        return self._process is not None and self._process.poll() is None

    def pause(self) -> None:
        """Stop the server from running; its connections stay open."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let the server run again."""
        self._signal(signal.SIGCONT)

    def _end_by_itself(self, seconds: float = 60) -> None:
        """Wait until the server ends after a signal."""
        assert self._process is not None
        assert self._guard is not None
        self._process.wait(seconds)
        self._guard.dismiss()
        self._process = None

    def _signal(self, number: int) -> None:
        if self._process is not None:
            self._process.send_signal(number)


@contextmanager
def running(store: Path, *options: str) -> Iterator[Broker]:
    """A server for as long as the context lasts."""
    broker = Broker(store, options)
    try:
        broker.start()
        yield broker
    finally:
        broker.resume()
        broker.stop()


@contextmanager
def cluster(store: Path, size: int = 3) -> Iterator[tuple[Broker, ...]]:
    """Servers `n0`, `n1`, … that hold streams together, for as long as the context lasts."""
    ports = free_ports(size)
    routes = ",".join(f"nats://127.0.0.1:{port}" for port in ports)
    with ExitStack() as stack:
        yield tuple(
            stack.enter_context(
                running(
                    store / f"n{number}",
                    *("--server_name", f"n{number}", "--cluster_name", "chaos", "--no_advertise"),
                    *("--cluster", f"nats://127.0.0.1:{port}", "--routes", routes),
                )
            )
            for number, port in enumerate(ports)
        )


def free_ports(count: int) -> list[int]:
    """Ports that no process listens on now."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in sockets:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in sockets]
