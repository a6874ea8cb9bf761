"""The servers that tests and `time-crunch dev` start end with whoever started them."""

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.support.prometheus import find

NATS = "from worker.development.server import EmbeddedServer as Server"
PROMETHEUS = "from tests.support.prometheus import Prometheus as Server"
STARTER = """
import sys
from pathlib import Path

server = Server(Path(sys.argv[1]))
server.start()
print(server._process.pid, flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("which", [NATS, PROMETHEUS], ids=["nats-server", "prometheus"])
def test_a_server_ends_although_whoever_started_it_was_killed(tmp_path: Path, which: str) -> None:
    if which == PROMETHEUS:
        find("prometheus")
    command = [sys.executable, "-c", which + STARTER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as starter:
        assert starter.stdout is not None
        server = psutil.Process(int(starter.stdout.readline()))
        assert server.is_running()
        starter.kill()
    try:
        server.wait(60)
    except psutil.TimeoutExpired:
        server.kill()
        raise
