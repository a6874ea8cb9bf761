"""A real Prometheus on a free loopback port, with its own data folder."""

import asyncio
import json
import re
import shutil
import socket
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from worker.development.server import Guard

DEPLOY = Path(__file__).parents[2] / "deploy"
RULES = sorted((DEPLOY / "prometheus" / "rules").glob("*.yaml"))
START_SECONDS = 60.0

Sample = tuple[Mapping[str, str], float]


def find(programme: str) -> str:
    """The path of prometheus, promtool or amtool; skips the test where there is none."""
    found = shutil.which(programme)
    if found is None:
        pytest.skip(f"{programme} is not installed")
    return found


def free_port() -> int:
    """A port that no process listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def hurried(rules: Path, folder: Path, minute_seconds: int = 1) -> Path:
    """The rules with minutes of so many seconds, so that a test can wait for them; all else is unchanged."""
    text = rules.read_text(encoding="utf-8").replace("45s", "2s").replace("> 600", "> 2").replace("> 30\n", "> 5\n")
    text = re.sub(r"\b(\d+)m\b", lambda minutes: f"{int(minutes[1]) * minute_seconds}s", text)
    copy = folder / rules.name
    copy.write_text(text, encoding="utf-8")
    return copy


class Prometheus:
    """One Prometheus, until `stop`."""

    def __init__(
        self,
        folder: Path,
        targets: Mapping[str, Sequence[int]] | None = None,
        rules: bool = False,
        alertmanager: str | None = None,
        minute_seconds: int = 1,
    ) -> None:
        """`targets` are ports by job; with `rules`, the rules of deploy/ run sped up. Data is in `folder`/data.

        `alertmanager` is the address to send alerts to; `minute_seconds` is how long a minute of the rules lasts.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.url = f"http://127.0.0.1:{free_port()}"
        self._client = httpx.Client(base_url=self.url, timeout=10)
        for job, ports in (targets or {}).items():
            self.scrape(job, ports)
        config = {
            "global": {"scrape_interval": "500ms", "evaluation_interval": "500ms"},
            "rule_files": [str(hurried(path, folder, minute_seconds)) for path in RULES] if rules else [],
            "alerting": {"alertmanagers": [{"static_configs": [{"targets": [alertmanager]}]}] if alertmanager else []},
            "scrape_configs": [
                {
                    "job_name": job,
                    "file_sd_configs": [{"files": [str(folder / f"{job}.json")], "refresh_interval": "1s"}],
                }
                for job in targets or {}
            ],
        }
        (folder / "prometheus.yml").write_text(yaml.safe_dump(config), encoding="utf-8")

    def scrape(self, job: str, ports: Sequence[int]) -> None:
        """Scrape those ports for that job from now on."""
        new = self._folder / f"{job}.new"
        new.write_text(json.dumps([{"targets": [f"127.0.0.1:{port}" for port in ports]}]), encoding="utf-8")
        new.replace(self._folder / f"{job}.json")

    def start(self) -> None:
        """Start Prometheus, and return when it answers."""
        self._process = subprocess.Popen(
            [
                find("prometheus"),
                f"--config.file={self._folder / 'prometheus.yml'}",
                f"--storage.tsdb.path={self._folder / 'data'}",
                "--storage.tsdb.retention.time=10y",
                f"--web.listen-address={self.url.removeprefix('http://')}",
            ],
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        self._guard = Guard(self._process.pid)
        ready, said = threading.Event(), deque[str](maxlen=20)
        threading.Thread(target=_read, args=(self._process, ready, said), daemon=True).start()
        if not ready.wait(START_SECONDS) or self._process.poll() is not None:
            raise RuntimeError("prometheus did not start:\n" + "".join(said))

    def stop(self) -> None:
        """End this process, and no other."""
        self._process.terminate()
        self._guard.dismiss()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._client.close()

    def query(self, expression: str, at: float | None = None) -> list[Sample]:
        """The value of an expression now, or at that time."""
        asked = {"query": expression} | ({} if at is None else {"time": str(at)})
        answer: dict[str, Any] = self._client.post("/api/v1/query", data=asked).json()
        assert answer["status"] == "success", answer
        return [(sample["metric"], float(sample["value"][1])) for sample in answer["data"]["result"]]

    def firing(self) -> set[str]:
        """The alerts that fire."""
        alerts = self._client.get("/api/v1/alerts").json()["data"]["alerts"]
        return {alert["labels"]["alertname"] for alert in alerts if alert["state"] == "firing"}

    async def until(self, holds: Callable[[], bool], within_seconds: float = 120) -> None:
        """Wait until Prometheus' answers make something hold."""
        deadline = time.monotonic() + within_seconds
        while not await asyncio.to_thread(holds):
            if time.monotonic() > deadline:
                raise TimeoutError
            await asyncio.sleep(0.2)


@contextmanager
def running(
    folder: Path, targets: Mapping[str, Sequence[int]] | None = None, rules: bool = False
) -> Iterator[Prometheus]:
    """A Prometheus for as long as the context lasts."""
    prometheus = Prometheus(folder, targets, rules)
    prometheus.start()
    try:
        yield prometheus
    finally:
        prometheus.stop()


def with_history(folder: Path, openmetrics: str) -> None:
    """Write past samples into the folder for a Prometheus that is started there afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "history.txt"
    source.write_text(openmetrics, encoding="utf-8")
    subprocess.run(
        [find("promtool"), "tsdb", "create-blocks-from", "openmetrics", str(source), str(folder / "data")],
        check=True,
        capture_output=True,
    )


def _read(process: "subprocess.Popen[str]", ready: threading.Event, said: deque[str]) -> None:
    assert process.stderr is not None
    with process.stderr as lines:
        for line in lines:
            said.append(line)
            if "ready to receive web requests" in line:
                ready.set()
    ready.set()
