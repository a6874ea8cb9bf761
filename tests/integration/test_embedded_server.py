"""The server that tests and `time-crunch dev` start ends with whoever started it."""

import subprocess
import sys
from pathlib import Path

import psutil

STARTER = """
import sys
from pathlib import Path
from worker.development.server import EmbeddedServer

server = EmbeddedServer(Path(sys.argv[1]))
server.start()
print(server._process.pid, flush=True)
sys.stdin.read()
"""


def test_a_server_ends_although_whoever_started_it_was_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", STARTER, str(tmp_path)]
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
