"""Many previews at once beside the engine alone, on the same plans in the same run: `make bench-preview`.

Prints Markdown: what callers wait for what nobody asked before, and for the same asked again; what the engine itself
takes for the same plans and targets on one thread; and how long the event loop was ever away, by the clock and by the
processor time that it took itself, which other work on the machine does not change. Absolute times belong to the
machine named.
"""

import argparse
import asyncio
import gc
import io
import itertools
import json
import multiprocessing
import platform
import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import jwt
from prometheus_client import CollectorRegistry

from contracts import codec
from worker import logs, samples, service
from worker.domain.errors import PlanError
from worker.engine.solve import Limits
from worker.preview.serving import serving
from worker.settings import Settings

SHARED = Path(__file__).parents[2].parent / "shared" / "plans"
SECRET = "0f8b3c5e7a92d146b8e0c3f5a7912d46"
TARGETS = (20, 25, 30, 35, 40, 45, 50, 60)
BEAT_SECONDS = 0.005
GOAL_SECONDS = 0.05


@dataclass
class Seen:
    """What was measured while previews were asked for."""

    seconds: list[float] = field(default_factory=list)
    seconds_again: list[float] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    health_seconds: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)


def plans() -> list[dict[str, Any]]:
    """Real plans where they are at hand, else the samples."""
    files = sorted(SHARED.glob("*.json"))
    contents = [file.read_bytes() for file in files] or [samples.read(name) for name in samples.names()]
    return [codec.decode_plan(content) for content in contents]


def engine_alone(asked: Sequence[tuple[dict[str, Any], int]]) -> list[float]:
    """Seconds that reading and fitting each plan takes here, one after the other."""
    seconds = []
    for plan, target in asked:
        started = time.perf_counter()
        with suppress(PlanError):
            service.Fitting(plan, "plan").to(target, Limits())
        seconds.append(time.perf_counter() - started)
    return seconds


def call(url: str, bodies: Sequence[bytes], at_once: int) -> tuple[list[float], list[int]]:
    """Ask for all previews, so many at once, from a process of its own: seconds and statuses."""
    seconds: list[float] = []
    statuses: list[int] = []
    now = int(time.time())
    claims = {"iss": "athlete-ally", "aud": "athlete-ally-users", "iat": now, "exp": now + 600, "userId": "athlete-1"}
    headers = {"Authorization": f"Bearer {jwt.encode(claims, SECRET, 'HS256')}", "Content-Type": "application/json"}
    waiting = iter(bodies)

    async def caller(client: httpx.AsyncClient) -> None:
        for body in waiting:
            started = time.perf_counter()
            response = await client.post("/api/v1/time-crunch/preview", content=body)
            seconds.append(time.perf_counter() - started)
            statuses.append(response.status_code)

    async def callers() -> None:
        limits = httpx.Limits(max_connections=at_once)
        async with httpx.AsyncClient(base_url=url, headers=headers, timeout=120, limits=limits) as client:
            await asyncio.gather(*(caller(client) for _ in range(at_once)))

    asyncio.run(callers())
    return seconds, statuses


async def measured(asked: Sequence[tuple[dict[str, Any], int]], at_once: int) -> Seen:
    """A preview in this process, asked from another; meanwhile its event loop is watched and its health asked for."""
    seen, done = Seen(), asyncio.Event()
    settings = Settings(
        nats_url="nats://127.0.0.1:9", preview_port=0, jwt_secret=SECRET, feature_override=True, preview_burst=100_000
    )
    bodies = [json.dumps({"plan": plan, "targetMinutes": target}).encode() for plan, target in asked]

    async def beat() -> None:
        while not done.is_set():
            before, worked = time.perf_counter(), time.thread_time()
            await asyncio.sleep(BEAT_SECONDS)
            seen.gaps.append(time.perf_counter() - before - BEAT_SECONDS)
            seen.own.append(time.thread_time() - worked)

    async def health(client: httpx.AsyncClient) -> None:
        while not done.is_set():
            started = time.perf_counter()
            (await client.get("/health/live")).raise_for_status()
            seen.health_seconds.append(time.perf_counter() - started)
            await asyncio.sleep(0.05)

    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as others:
        async with (
            serving(settings, CollectorRegistry(), logs.to(io.StringIO(), "error")) as url,
            httpx.AsyncClient(base_url=url, timeout=60) as client,
        ):
            loop = asyncio.get_running_loop()
            await client.get("/health/live")
            watching = [asyncio.create_task(beat()), asyncio.create_task(health(client))]
            seen.seconds, seen.statuses = await loop.run_in_executor(others, call, url, bodies, at_once)
            seen.seconds_again, statuses = await loop.run_in_executor(others, call, url, bodies, at_once)
            seen.statuses += statuses
            done.set()
            await asyncio.gather(*watching)
    return seen


def row(name: str, seconds: Sequence[float]) -> str:
    """One line: median, 95th percentile and most, in milliseconds."""
    p95 = statistics.quantiles(seconds, n=20)[-1]
    figures = " | ".join(f"{1000 * value:.1f}" for value in (statistics.median(seconds), p95, max(seconds)))
    return f"| {name} | {len(seconds)} | {figures} |"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--at-once", type=int, default=200)
    parser.add_argument("--requests", type=int, default=600)
    options = parser.parse_args()
    pairs = itertools.cycle(list(itertools.product(plans(), TARGETS)))
    asked = list(itertools.islice(pairs, options.requests))
    alone = engine_alone(asked)
    gc.freeze()  # the plans that wait here are no part of a preview
    started = time.perf_counter()
    seen = asyncio.run(measured(asked, options.at_once))
    elapsed = time.perf_counter() - started
    errors = [status for status in seen.statuses if status not in (200, 422)]
    print(f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}\n")
    print("| | count | median ms | p95 ms | most ms |\n|---|--:|--:|--:|--:|")
    print(row("engine alone, one at a time", alone))
    print(row(f"preview over HTTP, {options.at_once} at once", seen.seconds))
    print(row(f"the same again, {options.at_once} at once", seen.seconds_again))
    print(row("health meanwhile", seen.health_seconds))
    print(row("event loop away", seen.gaps))
    print(row("event loop away by its own doing", seen.own))
    rate = len(seen.statuses) / elapsed
    print(f"\n{len(seen.statuses)} previews, {len(errors)} errors, {rate:.0f} a second with start.")
    print(f"The engine alone took {sum(alone):.1f} s of one core.")
    own, goal = 1000 * max(seen.own), 1000 * GOAL_SECONDS
    print(f"Event loop away at most {own:.0f} ms by its own doing; the goal is {goal:.0f} ms.")
    if errors:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
