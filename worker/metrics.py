"""What the worker counts, by the names that dashboards and alerts know. Every label has a closed set of values."""

from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

PREFIX = "planning_engine_time_crunch"
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0)


class Metrics:
    """The worker's metrics, in the registry they are given."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.registry = registry
        self.requests = Counter(
            f"{PREFIX}_requests", "Requests that came to their end", ["channel", "status"], registry=registry
        )
        self.duration_seconds = Histogram(
            f"{PREFIX}_duration_seconds",
            "From taking a request up to its result or failure event being stored",
            registry=registry,
            buckets=BUCKETS,
        )
        self.errors = Counter(f"{PREFIX}_errors", "What went wrong, retries included", ["code"], registry=registry)
        self.dead_letters = Counter(f"{PREFIX}_dead_letters", "Dead letters stored", ["reason"], registry=registry)
        self.redeliveries = Counter(f"{PREFIX}_redeliveries", "Requests that had come before", registry=registry)
        self.duplicates = Counter(f"{PREFIX}_duplicates", "Results that were stored already", registry=registry)
        self.in_flight = Gauge(f"{PREFIX}_in_flight", "Requests held and not settled", registry=registry)


@contextmanager
def exposed(registry: CollectorRegistry, port: int) -> Iterator[None]:
    """The registry served to Prometheus on that port for as long as the context lasts; not at all for port 0."""
    if port == 0:
        yield
        return
    server, thread = start_http_server(port, registry=registry)
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
