"""Export spans by OpenTelemetry's SDK and its OTLP exporter, which are slow to load and not always needed."""

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

from worker import __version__

_EXPORT_MILLISECONDS = 3000


class Spans:
    """Records spans and exports them."""

    def __init__(self, processor: SpanProcessor, service: str = "time-crunch-worker") -> None:
        self.provider = TracerProvider(resource=Resource({"service.name": service, "service.version": __version__}))
        self.provider.add_span_processor(processor)

    def close(self) -> None:
        """Export the remaining spans, and stop."""
        self.provider.shutdown()


def to(endpoint: str, service: str) -> Spans:
    """Return spans that are exported in batches to that OTLP endpoint."""
    exporter = OTLPSpanExporter(f"{endpoint.rstrip('/')}/v1/traces", timeout=_EXPORT_MILLISECONDS / 1000)
    return Spans(BatchSpanProcessor(exporter, export_timeout_millis=_EXPORT_MILLISECONDS), service)
