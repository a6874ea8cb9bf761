"""Trace requests across the broker: W3C trace context in message headers, and spans if OTLP is configured.

Without an OTLP endpoint there are no spans, but a request's trace is still passed on and logged.
"""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING

from opentelemetry import trace
from opentelemetry.context import Context, get_current
from opentelemetry.trace import NoOpTracerProvider, SpanKind, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

if TYPE_CHECKING:
    from worker.spans import Spans

_CONTEXT = TraceContextTextMapPropagator()
_HEADERS = ("traceparent", "tracestate")
_NOTHING = nullcontext()


class Tracing:
    """Makes the spans of this process; without `spans` none are recorded."""

    def __init__(self, spans: "Spans | None" = None) -> None:
        self._records = spans is not None
        self._spans = spans
        provider = NoOpTracerProvider() if spans is None else spans.provider
        self._tracer = provider.get_tracer("time-crunch")

    def received(self, headers: Mapping[str, str], destination: str) -> AbstractContextManager[None]:
        """Span the work on a message: continue the trace in its headers, or begin one."""
        named = {name.lower(): value for name, value in headers.items() if name.lower() in _HEADERS}
        if not named and not self._records:
            return _NOTHING
        attributes = {"messaging.system": "nats", "messaging.destination.name": destination}
        return self._span("receive", SpanKind.CONSUMER, _CONTEXT.extract(named), attributes)

    def step(self, name: str, kind: SpanKind = SpanKind.INTERNAL) -> AbstractContextManager[None]:
        """Span a part of the work on a message."""
        return self._span(name, kind) if self._records else _NOTHING

    @contextmanager
    def _span(
        self,
        name: str,
        kind: SpanKind,
        context: Context | None = None,
        attributes: Mapping[str, str] | None = None,
    ) -> Iterator[None]:
        """Open a span; an exception marks it as failed, without the exception's text, which may quote a request."""
        with self._tracer.start_as_current_span(
            name, context, kind, attributes, record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield
            except BaseException as error:
                span.set_status(StatusCode.ERROR, type(error).__name__)
                raise

    def close(self) -> None:
        """Export the remaining spans, and stop."""
        if self._spans is not None:
            self._spans.close()


def headers() -> dict[str, str]:
    """Return the headers that put a message into the current trace; empty if there is no trace."""
    carrier: dict[str, str] = {}
    if get_current():
        _CONTEXT.inject(carrier)
    return carrier


def trace_id() -> str:
    """Return the id of the current trace in hexadecimal; empty if there is none."""
    if not get_current():
        return ""
    context = trace.get_current_span().get_span_context()
    return trace.format_trace_id(context.trace_id) if context.is_valid else ""


def to(endpoint: str | None, service: str) -> Tracing:
    """Return tracing to that OTLP endpoint, such as http://127.0.0.1:4318; off without an endpoint."""
    if endpoint is None:
        return Tracing()
    from worker import spans

    return Tracing(spans.to(endpoint, service))
