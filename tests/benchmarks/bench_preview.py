"""Many previews at once beside the engine alone, on the same plans in the same run: `make bench-preview`.

Prints Markdown: what callers wait for what nobody asked before, for the same asked again, and for one preview that all
of them ask for; what the engine itself takes for the same plans and targets on one thread, and thereby what 200 at once
must take on the processes there are; where the processor time went; and how long the event loop was ever away, by the
clock and by the processor time that it took itself, which other work on the machine does not change. Absolute times
belong to the machine named.

The callers are a process of their own that speaks HTTP over bare connections: a client library would take several times
as long as the preview that it asks for, on the same cores.
"""

import argparse
import asyncio
import gc
import io
import itertools
import json
import multiprocessing
import os
import platform
import re
import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jwt
import psutil
import uvloop
from prometheus_client import CollectorRegistry
from pydantic import SecretStr

from contracts import codec
from worker import logs, samples, service
from worker.domain.errors import PlanError
from worker.engine.solve import Limits
from worker.preview.app import serving
from worker.preview.openapi import PREVIEW
from worker.settings import Settings

SHARED = Path(__file__).parents[2].parent / "shared" / "plans"
SECRET = "0f8b3c5e7a92d146b8e0c3f5a7912d46"
TARGETS = (20, 25, 30, 35, 40, 45, 50, 60)
ANOTHER_TARGET = 37
BEAT_SECONDS = 0.005
HEALTH_SECONDS = 0.05
LOOP_GOAL_SECONDS = 0.05
P95_GOAL_SECONDS = 0.25

Asked = tuple[dict[str, Any], int]


@dataclass
class Round:
    """What callers saw of a number of previews, and the processor time that these took."""

    seconds: list[float]
    statuses: list[int]
    client_seconds: float
    preview_seconds: float = 0.0
    engine_seconds: float = 0.0


@dataclass
class Watched:
    """What was measured beside, all the while."""

    health_seconds: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)


def plans() -> list[dict[str, Any]]:
    """Real plans where they are at hand, else the samples."""
    files = sorted(SHARED.glob("*.json"))
    contents = [file.read_bytes() for file in files] or [samples.read(name) for name in samples.names()]
    return [codec.decode_plan(content) for content in contents]


def body(asked: Asked) -> bytes:
    """What asks for that preview."""
    plan, target = asked
    return json.dumps({"plan": plan, "targetMinutes": target}).encode()


def engine_alone(asked: Sequence[Asked]) -> tuple[list[float], float]:
    """Seconds that reading and fitting each plan takes here, one after the other, and processor time of all of it."""
    seconds, began = [], time.process_time()
    for plan, target in asked:
        started = time.perf_counter()
        with suppress(PlanError):
            service.Fitting(plan, "plan").to(target, Limits())
        seconds.append(time.perf_counter() - started)
    return seconds, time.process_time() - began


def begun() -> int:
    """Have this process loaded; its id."""
    return os.getpid()


def call(url: str, bodies: Sequence[bytes], at_once: int) -> Round:
    """Ask for all previews, so many at once, each caller over a connection of its own."""
    now = int(time.time())
    claims = {"iss": "athlete-ally", "aud": "athlete-ally-users", "iat": now, "exp": now + 600, "userId": "athlete-1"}
    token = jwt.encode(claims, SECRET, "HS256")
    heads = (
        f"POST {PREVIEW} HTTP/1.1\r\nHost: preview\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        for body in bodies
    )
    waiting = iter([head.encode() + body for head, body in zip(heads, bodies, strict=True)])
    seen = Round([], [], 0.0)
    began = time.process_time()

    async def caller() -> None:
        connection = None
        for request in waiting:
            started = time.perf_counter()
            connection = connection or await connected(url)
            seen.statuses.append(await exchanged(*connection, request))
            seen.seconds.append(time.perf_counter() - started)
        if connection:
            connection[1].close()

    async def callers() -> None:
        await asyncio.gather(*(caller() for _ in range(at_once)))

    uvloop.run(callers())
    seen.client_seconds = time.process_time() - began
    return seen


async def connected(url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection to the preview."""
    address = urlsplit(url)
    return await asyncio.open_connection(address.hostname, address.port)


async def exchanged(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes) -> int:
    """Send a request and take its whole answer, of which this is the status."""
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)\r\n", head)
    assert length, head
    await reader.readexactly(int(length[1]))
    return int(head.split(b" ", 2)[1])


async def measured(rounds: Sequence[Sequence[bytes]], at_once: int) -> tuple[list[Round], Watched]:
    """A preview in this process, asked from another; meanwhile its event loop is watched and its health asked for."""
    watched, done = Watched(), asyncio.Event()
    settings = Settings(
        nats_url="nats://127.0.0.1:9",
        preview_port=0,
        jwt_secret=SecretStr(SECRET),
        feature_override=True,
        preview_burst=100_000,
    )

    async def beat() -> None:
        while not done.is_set():
            before, worked = time.perf_counter(), time.thread_time()
            await asyncio.sleep(BEAT_SECONDS)
            watched.gaps.append(time.perf_counter() - before - BEAT_SECONDS)
            watched.own.append(time.thread_time() - worked)

    async def health(url: str) -> None:
        connection = await connected(url)
        while not done.is_set():
            started = time.perf_counter()
            status = await exchanged(*connection, b"GET /health/live HTTP/1.1\r\nHost: preview\r\n\r\n")
            assert status == 200
            watched.health_seconds.append(time.perf_counter() - started)
            await asyncio.sleep(HEALTH_SECONDS)
        connection[1].close()

    seen = []
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as others:
        async with serving(settings, CollectorRegistry(), logs.to(io.StringIO(), settings.log_level)) as url:
            loop = asyncio.get_running_loop()
            client = await loop.run_in_executor(others, begun)
            gc.freeze()  # as the command does
            watching = [asyncio.create_task(beat()), asyncio.create_task(health(url))]
            for bodies in rounds:
                own, engines = time.process_time(), engine_seconds(client)
                found = await loop.run_in_executor(others, call, url, bodies, at_once)
                found.preview_seconds = time.process_time() - own
                found.engine_seconds = engine_seconds(client) - engines
                seen.append(found)
            done.set()
            await asyncio.gather(*watching)
    return seen, watched


def engine_seconds(client: int) -> float:
    """Processor time that the processes which work previews out took until now."""
    processes = (child for child in psutil.Process().children() if child.pid != client)
    return sum(sum(process.cpu_times()[:2]) for process in processes)


def p95(seconds: Sequence[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(seconds, n=20)[-1]


def row(name: str, seconds: Sequence[float]) -> str:
    """One line: median, 95th percentile and most, in milliseconds."""
    figures = (f"{1000 * value:.1f}" for value in (statistics.median(seconds), p95(seconds), max(seconds)))
    return f"| {name} | {len(seconds)} | {' | '.join(figures)} |"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--at-once", type=int, default=200)
    parser.add_argument("--requests", type=int, default=200)
    options = parser.parse_args()
    available = plans()
    new = list(itertools.islice(itertools.product(available, TARGETS), options.requests))
    bodies = list(map(body, new))
    one = [body((available[0], ANOTHER_TARGET))] * options.requests
    alone, core_seconds = engine_alone(new)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        (cold, kept, shared), watched = runner.run(measured([bodies, bodies, one], options.at_once))
    rounds = {
        "what nobody asked before": cold,
        "the same again": kept,
        "one that all ask for": shared,
    }
    cores = min(Settings().preview_processes, len(os.sched_getaffinity(0)))
    floor = core_seconds / cores
    print(f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}, {cores} cores\n")
    print("| | count | median ms | p95 ms | most ms |\n|---|--:|--:|--:|--:|")
    print(row("engine alone, one at a time", alone))
    for name, seen in rounds.items():
        print(row(f"{options.at_once} at once: {name}", seen.seconds))
    print(row("health meanwhile", watched.health_seconds))
    print(row("event loop away", watched.gaps))
    print(row("event loop away by its own doing", watched.own))
    print("\n| processor seconds | engine processes | preview | callers |\n|---|--:|--:|--:|")
    for name, seen in rounds.items():
        print(f"| {name} | {seen.engine_seconds:.2f} | {seen.preview_seconds:.2f} | {seen.client_seconds:.2f} |")
    errors = sum(status not in (200, 422) for seen in rounds.values() for status in seen.statuses)
    print(f"\n{sum(len(seen.statuses) for seen in rounds.values())} previews, {errors} errors.")
    print(
        f"The engine alone took {core_seconds:.2f} s of one core, so the last of what nobody asked before cannot come "
        f"before {1000 * floor:.0f} ms on {cores} cores; p95 is {p95(cold.seconds) / floor:.2f} times that. "
        f"The goal for p95 is {1000 * P95_GOAL_SECONDS:.0f} ms."
    )
    print(
        f"Event loop away at most {1000 * max(watched.own):.0f} ms by its own doing; "
        f"the goal is {1000 * LOOP_GOAL_SECONDS:.0f} ms."
    )
    if errors:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
