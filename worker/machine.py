"""Export what this process and its descendants use of the machine, and their limits: CPU, memory, open files."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from prometheus_client import CollectorRegistry, Gauge, ProcessCollector
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from worker.metrics import PREFIX

CGROUP = Path("/sys/fs/cgroup")
PROC = Path("/proc")

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


def watch(registry: CollectorRegistry, cgroup: Path = CGROUP) -> None:
    """Export usage and its limits: the container's, else the machine's.

    `process_…` is this process alone; `…_cpu_seconds_total` and `…_memory_bytes` include its descendants.
    """
    ProcessCollector(registry=registry)
    registry.register(Processes())
    cores = Gauge(f"{PREFIX}_cpu_limit_cores", "Processor cores these processes may use", registry=registry)
    cores.set(cpu_limit_cores(cgroup))
    memory = Gauge(f"{PREFIX}_memory_limit_bytes", "Memory these processes may use", registry=registry)
    memory.set(memory_limit_bytes(cgroup))


def cpu_limit_cores(cgroup: Path = CGROUP) -> float:
    """Return the cores of the container's quota, else of the machine."""
    quota, _, period = _read(cgroup / "cpu.max").partition(" ")
    cores = float(os.cpu_count() or 1)
    return min(cores, int(quota) / int(period)) if quota.isdigit() and period.isdigit() else cores


def memory_limit_bytes(cgroup: Path = CGROUP) -> float:
    """Return the bytes of the container's memory limit, else of the machine's memory."""
    limit = _read(cgroup / "memory.max")
    installed = float(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    return min(installed, float(limit)) if limit.isdigit() else installed


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""


class Processes(Collector):
    """Collects processor time and memory of a process and its descendants, those that have ended included."""

    def __init__(self, pid: int | None = None, proc: Path = PROC) -> None:
        """`pid` is by default this process."""
        self._pid = pid or os.getpid()
        self._proc = proc
        self._most_seconds = 0.0

    def collect(self) -> Iterable[Metric]:
        """Read the two metrics now."""
        cpu, memory = self.used()
        self._most_seconds = max(self._most_seconds, cpu)  # an ended child is counted nowhere until it is waited for
        yield CounterMetricFamily(
            f"{PREFIX}_cpu_seconds", "Processor time of this process and all beneath it", value=self._most_seconds
        )
        yield GaugeMetricFamily(f"{PREFIX}_memory_bytes", "Memory of this process and all beneath it", value=memory)

    def used(self) -> tuple[float, float]:
        """Return processor time in seconds and memory in bytes; memory shared between processes counts once."""
        ticks, pages = 0, 0
        for pid in self._tree():
            try:
                fields = self._stat(pid)
                ticks += sum(map(int, fields[11:15]))  # utime and stime, and those of children that are gone
                resident, shared = map(int, (self._proc / str(pid) / "statm").read_text().split()[1:3])
                pages += resident if pid == self._pid else resident - shared
            except (OSError, ValueError, IndexError):
                continue
        return ticks / _TICKS, float(pages * _PAGE)

    def _tree(self) -> Iterator[int]:
        children: dict[int, list[int]] = {}
        for folder in self._proc.iterdir():
            if folder.name.isdecimal():
                try:
                    children.setdefault(int(self._stat(int(folder.name))[1]), []).append(int(folder.name))
                except (OSError, ValueError, IndexError):
                    continue
        waiting = [self._pid]
        while waiting:
            pid = waiting.pop()
            yield pid
            waiting.extend(children.get(pid, ()))

    def _stat(self, pid: int) -> list[str]:
        """Return the fields after the process name, which may hold any character: state, parent …"""
        return (self._proc / str(pid) / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
