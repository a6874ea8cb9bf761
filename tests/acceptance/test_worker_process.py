"""The worker's process: start, load, stop."""

import asyncio
import json
import re
import signal
import socket
import urllib.request
from typing import Any

import nats
from nats.js import JetStreamContext

from contracts import topology
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from worker.broker import streams
from worker.development.server import EmbeddedServer

REQUESTS = "athlete-ally.plans.generation-requested"
RESULTS = "athlete-ally.plans.compressed.>"
DURABLE = "time-crunch-plan-gen"
LIFTS = [exercise_document(name, sets=5, isCoreLift=True) for name in ("Back Squat", "Bench Press")]
PLAN = plan_document(*LIFTS, exercise_document("Lat Pulldown", sets=4), exercise_document("Leg Curl", sets=4))


def make_request(number: int) -> bytes:
    return as_bytes(a_request(PLAN, eventId=f"request-{number}", userId=f"athlete-{number}", jobId=f"job-{number}"))


async def publish(jetstream: JetStreamContext, numbers: range) -> None:
    await asyncio.gather(*(jetstream.publish(REQUESTS, make_request(number), timeout=30) for number in numbers))


async def results(jetstream: JetStreamContext) -> dict[str, int]:
    """How many results are kept under each subject."""
    return (await jetstream.stream_info("AA_CORE_HOT", subjects_filter=RESULTS)).state.subjects or {}


async def test_a_stop_under_load_leaves_nothing_unacknowledged_and_the_next_worker_goes_on(
    nats_server: EmbeddedServer, start: Any
) -> None:
    client = await nats.connect(nats_server.url)
    jetstream = client.jetstream()
    await streams.ensure(jetstream, topology.load(), manage=True)
    await publish(jetstream, range(300))
    arrivals = await client.subscribe(RESULTS)

    first = await start("worker", NATS_URL=nats_server.url)
    for _ in range(20):
        await arrivals.next_msg(timeout=30)
    first.send(signal.SIGTERM)
    assert await first.ends() == 0
    info = await jetstream.consumer_info("AA_CORE_HOT", DURABLE)
    done = await results(jetstream)
    assert info.num_ack_pending == 0
    assert len(done) + info.num_pending == 300
    assert info.num_pending > 0

    second = await start("worker", NATS_URL=nats_server.url)
    for _ in range(300 - 20):
        await arrivals.next_msg(timeout=30)
    second.send(signal.SIGINT)
    assert await second.ends() == 0
    assert await results(jetstream) == {f"athlete-ally.plans.compressed.request-{number}": 1 for number in range(300)}
    await client.close()


async def test_what_a_killed_worker_held_is_all_that_waits_and_nothing_is_doubled(
    nats_server: EmbeddedServer, start: Any
) -> None:
    client = await nats.connect(nats_server.url)
    jetstream = client.jetstream()
    await streams.ensure(jetstream, topology.load(), manage=True)
    await publish(jetstream, range(100))
    arrivals = await client.subscribe(RESULTS)
    first = await start("worker", NATS_URL=nats_server.url)
    await arrivals.next_msg(timeout=30)
    first.send(signal.SIGKILL)
    await first.ends()

    second = await start("worker", NATS_URL=nats_server.url)
    while (await jetstream.consumer_info("AA_CORE_HOT", DURABLE)).num_pending:
        await arrivals.next_msg(timeout=30)
    second.send(signal.SIGTERM)
    assert await second.ends() == 0
    held = (await jetstream.consumer_info("AA_CORE_HOT", DURABLE)).num_ack_pending
    kept = await results(jetstream)
    assert len(kept) >= 100 - held
    assert set(kept.values()) == {1}
    await client.close()


async def test_a_worker_waits_for_a_broker_that_is_away_and_still_stops_at_once(
    nats_server: EmbeddedServer, start: Any
) -> None:
    nats_server.stop()
    worker = await start("worker", NATS_URL=nats_server.url)
    await worker.says("broker error")
    worker.send(signal.SIGTERM)
    assert await worker.ends() == 0


async def test_a_worker_starts_when_its_broker_does(nats_server: EmbeddedServer, start: Any) -> None:
    nats_server.stop()
    worker = await start("worker", NATS_URL=nats_server.url, TIME_CRUNCH_MANAGE_TOPOLOGY="true")
    await worker.says("broker error")
    nats_server.start()
    await worker.is_ready()
    worker.send(signal.SIGTERM)
    assert await worker.ends() == 0


async def test_a_worker_that_the_broker_refuses_ends_and_says_why(nats_server: EmbeddedServer, start: Any) -> None:
    nats_server.stop()
    nats_server.options = ("--user", "worker", "--pass", "right")
    nats_server.start()
    worker = await start("worker", NATS_URL=nats_server.url, NATS_USER="worker", NATS_PASSWORD="wrong")
    assert await worker.ends() == 1
    assert "check NATS_NKEY_SEED_FILE, NATS_CREDS or NATS_USER" in "".join(worker.output)


async def test_a_worker_that_the_broker_refuses_to_take_back_ends_rather_than_be_deaf(
    nats_server: EmbeddedServer, start: Any
) -> None:
    login = {"NATS_USER": "worker", "NATS_PASSWORD": "first"}
    nats_server.stop()
    nats_server.options = ("--user", "worker", "--pass", "first")
    nats_server.start()
    worker = await start("worker", NATS_URL=nats_server.url, TIME_CRUNCH_MANAGE_TOPOLOGY="true", **login)
    await worker.is_ready()
    nats_server.stop()
    nats_server.options = ("--user", "worker", "--pass", "second")
    nats_server.start()
    assert await worker.ends() == 1
    assert re.search("NATS (refuses to take|closed).*Authorization", "".join(worker.output), re.IGNORECASE)


async def test_dev_runs_everything_and_ctrl_c_stops_it_in_order(start: Any) -> None:
    dev = await start("dev")
    url = (await dev.says("export NATS_URL")).split("=")[-1]
    client = await nats.connect(url, allow_reconnect=False)
    arrivals = await client.subscribe(RESULTS)
    await client.jetstream().publish(REQUESTS, make_request(1))
    assert json.loads((await arrivals.next_msg(timeout=10)).data)["requestEventId"] == "request-1"
    await client.close()
    dev.send(signal.SIGINT)
    assert await dev.ends() == 0
    assert any('"event": "stopped"' in line for line in dev.output)


async def test_dev_serves_health_beside_its_metrics(start: Any, free_port: int) -> None:
    dev = await start("dev", TIME_CRUNCH_METRICS_PORT=str(free_port))
    await dev.says("NATS_URL")
    for path in ("/health/live", "/health/ready"):
        answer = await asyncio.to_thread(urllib.request.urlopen, f"http://127.0.0.1:{free_port}{path}", timeout=10)
        with answer:
            assert json.load(answer) == {"status": "ok", "faults": []}
    dev.send(signal.SIGINT)
    assert await dev.ends() == 0


async def test_prometheus_can_read_the_metrics(nats_server: EmbeddedServer, start: Any, free_port: int) -> None:
    worker = await start(
        "worker",
        NATS_URL=nats_server.url,
        TIME_CRUNCH_MANAGE_TOPOLOGY="true",
        TIME_CRUNCH_METRICS_PORT=str(free_port),
    )
    await worker.is_ready()
    address = f"http://127.0.0.1:{free_port}/metrics"
    text = (await asyncio.to_thread(lambda: urllib.request.urlopen(address).read())).decode()
    assert "planning_engine_time_crunch_in_flight 0.0" in text
    worker.send(signal.SIGTERM)
    assert await worker.ends() == 0


async def test_a_metrics_port_that_is_taken_ends_the_worker_with_a_line_that_names_the_setting(
    nats_server: EmbeddedServer, start: Any
) -> None:
    with socket.create_server(("", 0)) as taken:
        port = taken.getsockname()[1]
        worker = await start("worker", NATS_URL=nats_server.url, TIME_CRUNCH_METRICS_PORT=str(port))

        assert await worker.ends() == 1
    (line,) = (line for line in worker.output if str(port) in line)
    assert "set TIME_CRUNCH_METRICS_PORT" in line
    assert "Traceback" not in "".join(worker.output)
