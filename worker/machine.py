"""What this process takes of its machine, and how much it may: CPU, memory, open files."""

import os
from pathlib import Path

from prometheus_client import CollectorRegistry, Gauge, ProcessCollector

from worker.metrics import PREFIX

CGROUP = Path("/sys/fs/cgroup")


def watch(registry: CollectorRegistry, cgroup: Path = CGROUP) -> None:
    """Export `process_…` and the limits that CPU and memory are held against: the container's, else the machine's."""
    ProcessCollector(registry=registry)
    cores = Gauge(f"{PREFIX}_cpu_limit_cores", "Processor cores this process may use", registry=registry)
    cores.set(cpu_limit_cores(cgroup))
    memory = Gauge(f"{PREFIX}_memory_limit_bytes", "Memory this process may use", registry=registry)
    memory.set(memory_limit_bytes(cgroup))


def cpu_limit_cores(cgroup: Path = CGROUP) -> float:
    """Cores of the container's quota, or of the machine."""
    quota, _, period = _read(cgroup / "cpu.max").partition(" ")
    cores = float(os.cpu_count() or 1)
    return min(cores, int(quota) / int(period)) if quota.isdigit() and period.isdigit() else cores


def memory_limit_bytes(cgroup: Path = CGROUP) -> float:
    """Bytes of the container's limit, or of the machine."""
    limit = _read(cgroup / "memory.max")
    installed = float(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    return min(installed, float(limit)) if limit.isdigit() else installed


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""
