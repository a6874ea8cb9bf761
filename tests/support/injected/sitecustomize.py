"""What is different in a process under test: shorter waits, and requests that poison whoever works them.

Python imports this at its start wherever the folder is on PYTHONPATH, and so in every process that a worker starts.
"""

import os
import re
import signal
import time
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

TOPOLOGY = "CHAOS_TOPOLOGY"
WORKER = "CHAOS_WORKER"
"""The first process of the worker that this one belongs to."""

POISON = re.compile(rb'"eventId": "poison-([a-z]+)-')


def _poisoned(how: str) -> NoReturn:
    match how:
        case "exit":
            os._exit(1)
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "down":
            os.kill(int(os.environ[WORKER]), signal.SIGKILL)
            os.kill(os.getpid(), signal.SIGKILL)
        case "spin":
            while True:
                pass
        case "hang":
            while True:
                time.sleep(3600)
        case "crash":
            raise RuntimeError("poison")
    raise AssertionError(how)


def _inject(path: Path) -> None:
    import msgspec
    import yaml

    from contracts import topology
    from worker import service

    declared = msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), topology.Topology)
    topology.load = cache(lambda: declared)  # type: ignore[assignment]
    handle = service.handle

    def injected(data: bytes, *arguments: Any, **named: Any) -> Any:
        if poison := POISON.search(data):
            _poisoned(poison[1].decode())
        return handle(data, *arguments, **named)

    service.handle = injected


if TOPOLOGY in os.environ:
    os.environ.setdefault(WORKER, str(os.getpid()))
    _inject(Path(os.environ[TOPOLOGY]))
