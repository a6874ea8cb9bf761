"""One trace from the publisher of a request to whoever reads its result."""

import asyncio
from typing import Any

from nats.aio.client import Client
from nats.aio.msg import Msg
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from contracts import topology
from worker.settings import DURABLE
from worker.spans import Spans
from worker.tracing import Tracing

TRACE = "0af7651916cd43dd8448eb211c80319c"
TRACEPARENT = f"00-{TRACE}-b7ad6b7169203331-01"
DECLARED = topology.load()


async def result_of(client: Client, request: bytes, headers: dict[str, str]) -> Msg:
    """Publishes a request and waits for its result."""
    results: asyncio.Queue[Msg] = asyncio.Queue()
    subject = DECLARED.publication("PlanCompressedEvent").subject.format(request="*")
    subscription = await client.subscribe(subject, cb=results.put)
    await client.jetstream().publish(DECLARED.consumer(DURABLE).filter_subject, request, headers=headers)
    async with asyncio.timeout(20):
        result = await results.get()
    await subscription.unsubscribe()
    return result


async def test_the_trace_of_the_publisher_arrives_with_the_result(client: Client, work: Any, make_request: Any) -> None:
    exporter = InMemorySpanExporter()
    async with work(traced=Tracing(Spans(SimpleSpanProcessor(exporter)))) as worker:
        result = await result_of(client, make_request(), {"traceparent": TRACEPARENT})
    spans = {span.name: span for span in exporter.get_finished_spans()}
    assert spans.keys() == {"receive", "compress", "publish"}
    assert {f"{span.context.trace_id:032x}" for span in spans.values()} == {TRACE}
    assert result.headers is not None
    assert result.headers["traceparent"] == f"00-{TRACE}-{spans['publish'].context.span_id:016x}-01"
    (line,) = [line for line in worker.lines() if line["event"] == "request"]
    assert line["trace_id"] == TRACE


async def test_the_trace_is_passed_on_where_no_spans_are_recorded_and_the_bytes_are_the_same(
    client: Client, work: Any, make_request: Any
) -> None:
    async with work():
        plain = await result_of(client, make_request("one"), {})
        traced = await result_of(client, make_request("two"), {"traceparent": TRACEPARENT})
    assert (plain.headers or {}).get("traceparent") is None
    assert (traced.headers or {})["traceparent"] == TRACEPARENT
    assert b"trace" not in traced.data
    assert len(plain.data) == len(traced.data)
