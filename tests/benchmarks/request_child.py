"""Answers requests for `bench_requests`, by the code of the directory it is started in, and says what each took.

Started with a file of requests, each with its like of a plan never seen, it reads a line at a time: the number of a
request, `unseen` and the number, or `shares`. Every answer is a line of JSON. It runs code of other commits too, so it
names of the worker only what has long been there.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

STAGES = (
    ("decode", "contracts.codec", "decode_request"),
    ("read", "worker.service", "read"),
    ("options", "worker.engine.compress", "Compression.outcome"),
    ("search", "worker.engine.week", "solve"),
    ("explain", "worker.engine.compress", "_sessions"),
    ("check", "worker.domain.rules", "check"),
    ("encode", "worker.service", "_result"),
    ("encode", "worker.service", "_reply"),
)
"""Each stage's function. What it calls of another stage counts for that one; options are what no later stage takes."""


def objectives(body: bytes) -> list[float]:
    """J of every week of a result; none of another event."""
    return [week["objective"] for week in json.loads(body).get("optimality", ())]


class Watch:
    """How the processor time of the stages adds up."""

    def __init__(self) -> None:
        self.seconds = {stage: 0.0 for stage, *_ in STAGES}
        self._inner = [0.0]

    def timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its own time counted for that stage."""

        def measured(*args: Any, **named: Any) -> Any:
            self._inner.append(0.0)
            started = time.process_time()
            try:
                return function(*args, **named)
            finally:
                taken = time.process_time() - started
                self.seconds[stage] += taken - self._inner.pop()
                self._inner[-1] += taken

        return measured

    def over(self, work: Callable[[], None]) -> dict[str, float]:
        """Seconds of every stage, and of what belongs to none, while the work is done."""
        before = []
        for stage, module, path in STAGES:
            *outer, name = path.split(".")
            owner: Any = import_module(module)
            for part in outer:
                owner = getattr(owner, part)
            before.append((owner, name, getattr(owner, name)))
            setattr(owner, name, self.timed(stage, before[-1][-1]))
        started = time.process_time()
        try:
            work()
        finally:
            for owner, name, function in before:
                setattr(owner, name, function)
        return {**self.seconds, "other": time.process_time() - started - sum(self.seconds.values())}


def main() -> None:
    sys.path.insert(0, str(Path.cwd()))
    began = time.process_time()
    service = import_module("worker.service")
    loaded = time.process_time() - began
    requests = [[body.encode() for body in pair] for pair in json.loads(Path(sys.argv[1]).read_text())]

    def answered(number: int, *, unseen: bool = False) -> Any:
        return service.handle(requests[number][unseen])

    def every() -> None:
        for number in range(len(requests)):
            answered(number)

    for line in sys.stdin:
        if line.strip() == "shares":
            told: dict[str, Any] = {
                "shares": Watch().over(every),
                "loaded": loaded,
                "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        else:
            started = time.process_time()
            *unseen, number = line.split()
            answer = answered(int(number), unseen=bool(unseen))
            seconds = time.process_time() - started
            told = {"seconds": seconds, "objectives": objectives(answer.replies[-1].body)}
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
