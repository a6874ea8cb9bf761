"""How much of the machine this process may use."""

import os
from pathlib import Path

from prometheus_client import CollectorRegistry

from worker import machine
from worker.metrics import PREFIX


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
