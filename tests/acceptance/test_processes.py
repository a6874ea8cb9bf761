"""Several workers side by side, their health, and what happens when one dies."""

import asyncio
import json
import os
import signal
import urllib.error
import urllib.request
from typing import Any

import nats
import psutil

from contracts import topology
from worker.broker import streams
from worker.development.server import EmbeddedServer

DURABLE = "time-crunch-plan-gen"


async def health(port: int, path: str) -> tuple[int, list[str]]:
    """The status of a health page and the faults it names; 0 where nobody answers."""

    def ask() -> tuple[int, list[str]]:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/{path}", timeout=5) as answer:
                return answer.status, json.load(answer)["faults"]
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)["faults"]
        except OSError:
            return 0, []

    return await asyncio.to_thread(ask)


async def until(port: int, path: str, status: int, fault: str = "") -> None:
    """Wait until that page has that status, and names that fault."""
    async with asyncio.timeout(90):
        while True:
            answered, faults = await health(port, path)
            if answered == status and (not fault or any(fault in named for named in faults)):
                return
            await asyncio.sleep(0.1)


async def test_every_process_serves_its_health_and_one_that_dies_is_replaced(
    nats_server: EmbeddedServer, start: Any, free_port: int
) -> None:
    workers = await start(
        "worker",
        "--processes",
        "2",
        NATS_URL=nats_server.url,
        TIME_CRUNCH_MANAGE_TOPOLOGY="true",
        TIME_CRUNCH_METRICS_PORT=str(free_port),
    )
    begun = [json.loads(await workers.says('"process begun"')) for _ in range(2)]
    for number in range(2):
        await until(free_port + number, "ready", 200)
    os.kill(begun[0]["pid"], signal.SIGKILL)
    died = json.loads(await workers.says('"process died"'))
    assert (died["pid"], died["code"]) == (begun[0]["pid"], -signal.SIGKILL)
    again = json.loads(await workers.says('"process begun"'))
    assert again["number"] == begun[0]["number"]
    await until(free_port + again["number"], "ready", 200)
    workers.send(signal.SIGTERM)
    assert await workers.ends() == 0
    assert sum('"event": "stopped"' in line for line in workers.output) == 2


async def test_processes_end_when_what_began_them_is_killed(nats_server: EmbeddedServer, start: Any) -> None:
    workers = await start("worker", "--processes", "2", NATS_URL=nats_server.url, TIME_CRUNCH_MANAGE_TOPOLOGY="true")
    begun = [psutil.Process(json.loads(await workers.says('"process begun"'))["pid"]) for _ in range(2)]
    for _ in begun:
        await workers.is_ready()
    everyone = [child for process in begun for child in (process, *process.children(recursive=True))]
    assert len(everyone) >= 4
    workers.send(signal.SIGKILL)
    assert await workers.ends() == -signal.SIGKILL
    await until_gone(everyone)
    assert sum('"event": "stopped"' in line for line in workers.output) == 2


async def until_gone(processes: list[psutil.Process]) -> None:
    """Wait until none of them runs."""
    async with asyncio.timeout(60):
        while any(runs(process) for process in processes):
            await asyncio.sleep(0.05)


def runs(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


async def test_a_worker_is_ready_while_its_consumer_is_and_lives_while_the_broker_is_away(
    nats_server: EmbeddedServer, start: Any, free_port: int
) -> None:
    client = await nats.connect(nats_server.url)
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    worker = await start("worker", NATS_URL=nats_server.url, TIME_CRUNCH_METRICS_PORT=str(free_port))
    await until(free_port, "ready", 200)
    await client.jetstream().delete_consumer("AA_CORE_HOT", DURABLE)
    await until(free_port, "ready", 503, f"consumer {DURABLE} does not exist")
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    await until(free_port, "ready", 200)
    await client.close()
    nats_server.stop()
    await until(free_port, "ready", 503, "the broker is away")
    assert await health(free_port, "live") == (200, [])
    nats_server.start()
    await until(free_port, "ready", 200)
    worker.send(signal.SIGTERM)
    assert await worker.ends() == 0
