"""What the image is built by, without a container engine: each step of the Dockerfile, then its commands."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from worker.development.server import EmbeddedServer, Guard

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "deploy" / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
FOLDERS = ("/build-wheels", "/build", "/wheels", "/dist", "/opt/time-crunch")
"""What the build writes to."""


def steps() -> list[tuple[str, str]]:
    """The instructions of the stage that builds, in their order."""
    stage = re.split(r"^FROM .*$", DOCKERFILE, flags=re.MULTILINE)[1]
    return re.findall(r"^(COPY|RUN|ENV|WORKDIR) (.+)$", stage, re.MULTILINE)


def built(root: Path) -> Path:
    """Carry the steps out beneath a folder, with a Python that has nothing installed; the command that comes of it."""
    subprocess.run([sys.executable, "-m", "venv", root / "python"], check=True)
    environment = {**os.environ, "PATH": f"{root / 'python' / 'bin'}:{os.environ['PATH']}"}
    here = root / "build"
    here.mkdir()
    for instruction, text in steps():
        if instruction == "COPY":
            *sources, target = text.split()
            for source in sources:
                _copied(ROOT / source, here / (source if target == "./" else target))
        elif instruction == "ENV":
            environment |= dict(part.split("=", 1) for part in text.split() if "NO_CACHE" not in part)
        elif instruction == "RUN":
            moved = re.sub(rf"(?<![\w/])({'|'.join(FOLDERS)})(?=[\s/])", rf"{root}\1", f"{text} ")
            done = subprocess.run(
                ["sh", "-c", moved], cwd=here, env=environment, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, f"{moved}\n{done.stdout}\n{done.stderr}"
    return root / "opt" / "time-crunch" / "bin" / "time-crunch"


def _copied(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


@contextmanager
def running(command: list[str | Path], environment: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    """A command in the image's environment, ended with the context."""
    with subprocess.Popen(
        command, env=environment, cwd="/", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        guard = Guard(process.pid)
        try:
            yield process
        finally:
            process.terminate()
            guard.dismiss()


@pytest.mark.monitoring
def test_the_steps_of_the_dockerfile_build_what_makes_streams_and_works(
    tmp_path: Path, nats_server: EmbeddedServer
) -> None:
    command = built(tmp_path)
    environment = {
        "PATH": str(command.parent),
        "NATS_URL": nats_server.url,
        "TIME_CRUNCH_MANAGE_TOPOLOGY": "true",
        "FEATURE_STREAM5_TIME_CRUNCH_MODE": "true",
        "TIME_CRUNCH_METRICS_PORT": "0",
        "TIME_CRUNCH_PREVIEW_PORT": "0",
        "TIME_CRUNCH_JWT_SECRET": "0f8b3c5e7a92d146b8e0c3f5a7912d46",
    }
    listed = subprocess.run([command.parent / "python", "-m", "pip"], capture_output=True, text=True, check=False)
    assert "No module named pip" in listed.stderr
    made = subprocess.run([command, "streams"], env=environment, cwd="/", capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    for name, ready in (("worker", '"event": "ready"'), ("preview", "preview ready")):
        with running([command, name], environment) as process:
            assert process.stdout is not None
            said = next((line for line in process.stdout if ready in line), "")
            assert said, f"{name} ended without being ready"
            process.send_signal(signal.SIGTERM)
            process.stdout.read()
            assert process.wait(60) == 0
