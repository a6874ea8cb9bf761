"""Changes to a process under test: shorter waits, and requests that poison the engine.

Python imports this at its start wherever the folder is on PYTHONPATH, and so in every process that a worker starts.
"""

import json
import os
import re
import signal
import time
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

TOPOLOGY = "CHAOS_TOPOLOGY"
WORKER = "CHAOS_WORKER"
"""The variable with the id of the worker's first process."""

CLOCK = "CHAOS_CLOCK"
"""The variable with the seconds by which the process's clock is wrong."""

OLDER = "CHAOS_OLDER"
"""The variable that is set where somebody still reads results of 1.x."""

ENGINE = "CHAOS_ENGINE"
ENGINES = ("1", "2")
"""Versions of the engine. The second finds no solution for a borderline plan, and writes its results differently."""

BORDERLINE = re.compile(rb'"eventId": "borderline-')
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

    from contracts import readers, topology
    from worker import service

    declared = msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), topology.Topology)
    topology.load = cache(lambda: declared)
    if OLDER in os.environ:
        readers.older_majors = cache(lambda event: (1,))
    handle = service.handle

    def injected(data: bytes, *arguments: Any, **named: Any) -> Any:
        if poison := POISON.search(data):
            _poisoned(poison[1].decode())
        if os.environ.get(ENGINE, ENGINES[0]) == ENGINES[0]:
            return handle(data, *arguments, **named)
        if BORDERLINE.search(data):
            empty: dict[str, object] = {"microcycles": [{"sessions": [{"exercises": []}]}]}
            data = json.dumps({**json.loads(data), "plan": empty}).encode()
        answer = handle(data, *arguments, **named)
        if not isinstance(answer, service.Answer):
            return answer
        replies = (msgspec.structs.replace(reply, body=reply.body + b" ") for reply in answer.replies)
        return msgspec.structs.replace(answer, replies=tuple(replies))

    service.handle = injected


def _run_wrong(seconds: float) -> None:
    """Set this process's clock so far ahead, or behind."""
    right = time.time
    time.time = lambda: right() + seconds


if CLOCK in os.environ:
    _run_wrong(float(os.environ[CLOCK]))
if TOPOLOGY in os.environ:
    os.environ.setdefault(WORKER, str(os.getpid()))
    _inject(Path(os.environ[TOPOLOGY]))
