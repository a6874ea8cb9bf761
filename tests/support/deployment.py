"""The whole deployment on loopback, as operators know it: broker, worker, preview, and monitoring."""

import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, chdir, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import httpx
from typer.testing import CliRunner

from tests.support import brokers, grafana, monitoring
from tests.support.brokers import Broker
from tests.support.documents import ROOT
from tests.support.prometheus import Prometheus, running
from worker import cli
from worker.development.server import Guard
from worker.flags import FLAG
from worker.flags.file import Rollout, write

SECRET = "0f8b3c5e7a92d146b8e0c3f5a7912d46"
JOBS = {"worker": "time-crunch-worker", "preview": "time-crunch-preview"}
NO_CLUSTER = """{"apiVersion": "v1", "kind": "Config", "current-context": "c", "users": [],
"contexts": [{"name": "c", "context": {"cluster": "c"}}],
"clusters": [{"name": "c", "cluster": {"server": "http://127.0.0.1:9"}}]}"""


@dataclass
class Service:
    """A worker or a preview, and its output."""

    process: "subprocess.Popen[bytes]"
    guard: Guard
    log: Path

    def said(self) -> str:
        """All its output up to now."""
        return self.log.read_text("utf-8")

    def stop(self, seconds: float = 60) -> int:
        """Ask the service to stop; returns its exit code."""
        self.process.terminate()
        self.guard.dismiss()
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise


@dataclass
class Deployment:
    """The services that run, and the folder where commands are typed."""

    folder: Path
    broker: Broker
    prometheus: Prometheus
    metrics_port: int
    preview_port: int
    services: dict[str, Service] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    """The addresses in documents, and those they have here."""

    apart: bool = False
    """Whether each command has its own process, which a connection that hangs needs."""

    typed: set[str] = field(default_factory=set)
    """Commands that were typed and did their work."""

    @property
    def flags(self) -> Path:
        """The flag file that the services read."""
        return self.folder / "served-flags.json"

    @property
    def environment(self) -> dict[str, str]:
        """The variables that an operator has set."""
        mine = {
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            "NATS_URL": self.broker.url,
            "TIME_CRUNCH_JWT_SECRET": SECRET,
            "TIME_CRUNCH_FLAG_FILE": str(self.folder / "flags.json"),
            "TIME_CRUNCH_PREVIEW_PORT": "0",
            "COLUMNS": "160",
            "KUBECONFIG": str(self.folder / "kubeconfig"),
        }
        return {**os.environ, **mine}

    def start(self, name: str, **settings: str) -> Service:
        """Start the worker or the preview; it may not be ready yet."""
        mine = {
            "TIME_CRUNCH_METRICS_PORT": str(self.metrics_port),
            "TIME_CRUNCH_PREVIEW_PORT": str(self.preview_port),
            "TIME_CRUNCH_PREVIEW_PROCESSES": "1",
            "TIME_CRUNCH_FLAG_FILE": str(self.flags),
            "FEATURE_STREAM5_TIME_CRUNCH_MODE": "",
        }
        log = self.folder / f"{name}.log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "worker", name],
                env={**self.environment, **mine, **settings},
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        self.services[name] = Service(process, Guard(process.pid), log)
        return self.services[name]

    def health(self, name: str, what: str = "ready") -> httpx.Response | None:
        """A service's answer about its health; none where it does not answer."""
        port = {"worker": self.metrics_port, "preview": self.preview_port}[name]
        with suppress(httpx.HTTPError):
            return httpx.get(f"http://127.0.0.1:{port}/health/{what}", timeout=5)
        return None

    def ready(self, name: str) -> bool:
        """Whether a service says that it is ready."""
        answer = self.health(name)
        return answer is not None and answer.status_code == 200

    def here(self, command: str) -> str:
        """A command of a document, with the addresses of this deployment."""
        for there, address in self.addresses.items():
            command = command.replace(there, address)
        return command.replace(".venv/bin/", "")

    def run(self, command: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        """Type a command of a document.

        A command of ours without shell syntax is run in this process, which has everything loaded.
        """
        command, environment = self.here(command), {**self.environment, **environment}
        if not self.apart and re.fullmatch(r"time-crunch [\w ./:-]+", command):
            with chdir(self.folder):
                done = CliRunner().invoke(cli.app, shlex.split(command)[1:], env=environment)
            if done.exception is not None and not isinstance(done.exception, SystemExit):
                raise done.exception
            return subprocess.CompletedProcess(command, done.exit_code, done.stdout, done.stderr)
        return subprocess.run(
            ["bash", "-c", command],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def begin(self, command: str) -> "subprocess.Popen[str]":
        """Type a command that does not end by itself."""
        return subprocess.Popen(
            ["bash", "-c", f"exec env {self.here(command)}"],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


def until(holds: Callable[[], object], what: str, seconds: float = 60) -> None:
    """Check again and again until it holds. Raises TimeoutError."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.05)


@contextmanager
def deployed(folder: Path) -> Iterator[Deployment]:
    """A deployment that is well, as long as the context lasts; Prometheus has the rules of deploy/, sped up."""
    with ExitStack() as stack:
        broker = stack.enter_context(brokers.running(folder / "jetstream"))
        worker, preview = brokers.free_ports(2)
        ports = {JOBS["worker"]: [worker], JOBS["preview"]: [preview]}
        prometheus = stack.enter_context(running(folder / "prometheus", ports, rules=True))
        here = Deployment(folder, broker, prometheus, worker, preview)
        for name in ("worker", "deploy", "contracts"):
            (folder / name).symlink_to(ROOT / name)
        (folder / "kubeconfig").write_text(NO_CLUSTER)
        write(here.flags, {FLAG: Rollout(100)})
        stack.callback(lambda: [service.stop() for service in here.services.values() if service.process.poll() is None])
        assert here.run("TIME_CRUNCH_MANAGE_TOPOLOGY=true time-crunch streams").returncode == 0
        here.start("worker")
        here.start("preview")
        here.addresses = {
            "http://preview:8080": f"http://127.0.0.1:{here.preview_port}",
            "http://127.0.0.1:8080": f"http://127.0.0.1:{here.preview_port}",
            "http://worker:9100": f"http://127.0.0.1:{here.metrics_port}",
            "http://prometheus:9090": prometheus.url,
            "http://grafana:3000": stack.enter_context(grafana.grafana(monitoring.dashboard())),
            "nats://broker:4222": broker.url,
        }
        for name in JOBS:
            until(partial(here.ready, name), f"{name} is ready")
        until(lambda: prometheus.query("sum(up) == 2"), "both are scraped")
        yield here
