"""How much of the machine this process may use, and how much it and all beneath it do use."""

import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry

from worker import logs, machine
from worker.metrics import PREFIX
from worker.pool.pool import Pool


def container(folder: Path, cpu: str, memory: str) -> Path:
    (folder / "cpu.max").write_text(cpu)
    (folder / "memory.max").write_text(memory)
    return folder


def test_the_limits_of_a_container_are_its_own(tmp_path: Path) -> None:
    limited = container(tmp_path, "50000 100000\n", "268435456\n")
    assert (machine.cpu_limit_cores(limited), machine.memory_limit_bytes(limited)) == (0.5, 268435456)


def test_a_container_without_limits_may_use_the_machine(tmp_path: Path) -> None:
    unlimited, nowhere = container(tmp_path, "max 100000\n", "max\n"), tmp_path / "none"
    assert machine.cpu_limit_cores(unlimited) == machine.cpu_limit_cores(nowhere) == os.cpu_count()
    assert machine.memory_limit_bytes(unlimited) == machine.memory_limit_bytes(nowhere) > 2**20


def test_cpu_and_memory_stand_beside_their_limits() -> None:
    registry = CollectorRegistry()
    machine.watch(registry)
    for name in ("process_cpu_seconds_total", f"{PREFIX}_cpu_limit_cores"):
        assert registry.get_sample_value(name) is not None
    memory, limit = (
        registry.get_sample_value(name) for name in ("process_resident_memory_bytes", f"{PREFIX}_memory_limit_bytes")
    )
    assert 0 < (memory or 0) < (limit or 0)


@pytest.fixture
def parent() -> Iterator[subprocess.Popen[str]]:
    """A process beneath this one that has two of its own; they work and hold memory once they are told to."""
    process = subprocess.Popen(
        [sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )
    try:
        yield process
    finally:
        process.communicate()


HELD_BYTES = 40_000_000
WORKED_SECONDS = 0.3
CHILD = f"""
import sys, time
held = b"x" * {HELD_BYTES}
while time.process_time() < {WORKED_SECONDS}:
    pass
print("worked", flush=True)
sys.stdin.read()
"""
PARENT = f"""
import subprocess, sys
start = [sys.executable, "-c", {CHILD!r}]
pipe = subprocess.PIPE
children = [subprocess.Popen(start, stdin=pipe, stdout=pipe, text=True) for _ in range(2)]
for child in children:
    child.stdout.readline()
print("alive", flush=True)
sys.stdin.readline()
for child in children:
    child.communicate()
print("gone", flush=True)
sys.stdin.readline()
"""


def told(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_what_children_use_is_counted_while_they_live_and_their_time_when_they_are_gone(
    parent: subprocess.Popen[str],
) -> None:
    assert parent.stdin is not None
    processes = machine.Processes(parent.pid)
    assert told(parent) == "alive"
    seconds, memory = processes.used()
    assert seconds >= 2 * WORKED_SECONDS - 0.1  # the parent did next to nothing
    assert memory >= 2 * HELD_BYTES
    parent.stdin.write("\n")
    assert told(parent) == "gone"
    later, less = processes.used()
    assert later >= seconds
    assert less <= memory - HELD_BYTES


def ours(registry: CollectorRegistry) -> tuple[float, float]:
    names = (f"{PREFIX}_cpu_seconds_total", f"{PREFIX}_memory_bytes")
    cpu, memory = (registry.get_sample_value(name) or 0.0 for name in names)
    return cpu, memory


KEPT: list[bytes] = []


def keep_and_work() -> None:
    """In an engine: hold memory from now on, and work for a time."""
    KEPT.append(b"x" * HELD_BYTES)
    end = time.process_time() + WORKED_SECONDS
    while time.process_time() < end:
        pass


def load_nothing() -> None:
    """All that this pool's work needs is there."""


async def test_what_the_pool_uses_is_in_the_metrics_of_the_process_that_has_it() -> None:
    registry = CollectorRegistry()
    machine.watch(registry)
    pool = Pool(1, logs.to(io.StringIO(), "info"), warm_up=load_nothing, memory_mib=1024)
    await pool.start()
    try:
        seconds, memory = ours(registry)
        own_seconds = time.process_time()
        await pool.run(30, keep_and_work)
        own_seconds = time.process_time() - own_seconds
        later, more = ours(registry)
    finally:
        await pool.close()
    assert later - seconds - own_seconds >= WORKED_SECONDS - 0.1
    assert more - memory >= HELD_BYTES / 2  # this process may have given some back meanwhile
    assert not KEPT  # it was no work of this process
    gone, less = ours(registry)
    assert gone >= later
    assert less < more
