"""A trace goes from a request through the worker into its result's headers."""

import pytest
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from worker import tracing
from worker.spans import Spans
from worker.tracing import Tracing

TRACE = "0af7651916cd43dd8448eb211c80319c"
TRACEPARENT = f"00-{TRACE}-b7ad6b7169203331-01"


def recording() -> tuple[Tracing, InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    return Tracing(Spans(SimpleSpanProcessor(exporter))), exporter


def test_the_spans_of_a_message_continue_the_trace_of_its_headers() -> None:
    traced, exporter = recording()
    with traced.received({"traceparent": TRACEPARENT}, "requests"), traced.step("compress"):
        sent = tracing.headers()["traceparent"]
    compress, receive = exporter.get_finished_spans()
    assert [span.name for span in (compress, receive)] == ["compress", "receive"]
    assert receive.parent is not None
    assert f"{receive.parent.span_id:016x}" == "b7ad6b7169203331"
    assert sent == f"00-{TRACE}-{compress.context.span_id:016x}-01"


def test_the_name_of_the_header_may_be_written_in_any_case() -> None:
    traced, _ = recording()
    with traced.received({"Traceparent": TRACEPARENT}, "requests"):
        assert tracing.trace_id() == TRACE


def test_a_message_without_a_trace_begins_one() -> None:
    traced, exporter = recording()
    with traced.received({}, "requests"):
        assert tracing.trace_id() not in ("", TRACE)
    assert exporter.get_finished_spans()[0].parent is None


def test_a_header_that_is_no_trace_context_is_ignored() -> None:
    with Tracing().received({"traceparent": "00-nonsense"}, "requests"):
        assert (tracing.trace_id(), tracing.headers()) == ("", {})


def test_without_a_place_for_spans_the_trace_is_passed_on() -> None:
    traced = tracing.to(None, "time-crunch-worker")
    with traced.received({"traceparent": TRACEPARENT}, "requests"), traced.step("publish"):
        assert tracing.trace_id() == TRACE
        assert tracing.headers() == {"traceparent": TRACEPARENT}
    traced.close()


def test_an_error_is_not_quoted_in_a_span() -> None:
    traced, exporter = recording()
    with pytest.raises(ValueError), traced.received({}, "requests"), traced.step("compress"):  # noqa: PT011  # ours
        raise ValueError("athlete-1 does Bench Press")
    spans = exporter.get_finished_spans()
    assert [span.status.description for span in spans] == ["ValueError", "ValueError"]
    assert "Bench" not in "".join(span.to_json() for span in spans)
