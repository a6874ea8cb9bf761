"""Serve whether this process lives and takes requests, beside the metrics, for an orchestrator.

A separate thread serves it, so that it answers even while the event loop is blocked.
"""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING
from wsgiref.simple_server import WSGIRequestHandler, make_server

from prometheus_client import CollectorRegistry, make_wsgi_app
from prometheus_client.exposition import ThreadingWSGIServer

from worker.domain.errors import CannotRun

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LIVE = "/health/live"
READY = "/health/ready"

STILL_SECONDS = 10.0
"""Seconds without a turn after which the event loop counts as hanging."""


class PortTaken(CannotRun):
    """The port for metrics and health is taken."""


class Health:
    """The health of this process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._beat_at: float | None = None
        self._faults: Callable[[], Sequence[str]] = lambda: ("starting",)

    def beat(self) -> None:
        """Note that the event loop turns."""
        self._beat_at = self._clock()

    def ready_unless(self, faults: Callable[[], Sequence[str]]) -> None:
        """Set the function that returns why no requests are taken; it is called from another thread."""
        self._faults = faults

    def live(self) -> Sequence[str]:
        """Return why this process must be restarted; empty if it lives."""
        still = 0.0 if self._beat_at is None else self._clock() - self._beat_at
        return (f"the event loop has not turned for {still:.0f} s",) if still > STILL_SECONDS else ()

    def ready(self) -> Sequence[str]:
        """Return why this process takes no requests; empty if it does."""
        return (*self.live(), *self._faults())


@contextmanager
def exposed(registry: CollectorRegistry, health: Health, port: int) -> Iterator[None]:
    """Serve metrics and health on that port for as long as the context lasts; not for port 0. Raises PortTaken."""
    if port == 0:
        yield
        return
    try:
        listening = make_server("", port, application(registry, health), ThreadingWSGIServer, _Quiet)
    except OSError as error:
        raise PortTaken(
            f"metrics and health cannot be served on port {port}: {error.strerror}; "
            "set TIME_CRUNCH_METRICS_PORT to a free port, or to 0 for none"
        ) from error
    with listening as server:
        thread = Thread(target=server.serve_forever, name="metrics", daemon=True)
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            thread.join()


def application(registry: CollectorRegistry, health: Health) -> "WSGIApplication":
    """Return the WSGI application that answers metrics and health."""
    metrics = make_wsgi_app(registry)

    def answer(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        match environ["PATH_INFO"]:
            case str(path) if path == LIVE:
                faults = health.live()
            case str(path) if path == READY:
                faults = health.ready()
            case _:
                counted: Iterable[bytes] = metrics(environ, start_response)
                return counted
        body = json.dumps({"status": "failing" if faults else "ok", "faults": list(faults)}).encode()
        headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
        start_response("503 Service Unavailable" if faults else "200 OK", headers)
        return [body]

    return answer


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: health checks are frequent."""
