"""What goes wrong when: plain data, drawn from a seed, so that it can be printed and had again."""

import json
import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from tests.chaos.requests import POISONS
from tests.support.injected.sitecustomize import ENGINES

Parameter = float | str


@dataclass(frozen=True)
class Step:
    """A fault, and when it begins."""

    at: float
    """Seconds from the beginning."""

    fault: str
    parameters: Mapping[str, Parameter]

    def __str__(self) -> str:
        return f"{self.at:7.1f} s  {self.fault} {json.dumps(dict(self.parameters))}"


Schedule = tuple[Step, ...]

MIX: Mapping[str, int] = {
    "kill_worker": 5,
    "kill_broker": 3,
    "pause_worker": 3,
    "pause_broker": 2,
    "terminate_worker": 3,
    "cut": 3,
    "cut_mid_message": 3,
    "half_open": 2,
    "stall": 3,
    "slow": 2,
    "delete_consumer": 1,
    "fill_stream": 1,
    "fill_bucket": 1,
    "poison": 2,
    "repeat": 3,
    "skew_clock": 2,
    "upgrade": 3,
    "lose_flags": 2,
    "late_plan": 2,
    "reuse": 2,
    "heavy": 1,
}
"""How often each fault is drawn, against the others."""


def draw(seed: int, seconds: float, workers: int, mix: Mapping[str, int] = MIX, every: float = 4.0) -> Schedule:
    """Faults for that long, one in `every` seconds on the average."""
    rng = random.Random(f"schedule {seed}")
    steps: list[Step] = []
    at = rng.uniform(0, every)
    while at < seconds:
        (fault,) = rng.choices(list(mix), list(mix.values()))
        if fault == "delete_consumer" and at > seconds / 4:
            fault = "cut"  # all that ever came is delivered again, which later would be all there is time for
        steps.append(Step(round(at, 2), fault, _parameters(fault, rng, workers)))
        at += rng.uniform(0.25, 1.75) * every
    return tuple(steps)


def of(steps: Iterable[tuple[float, str, Mapping[str, Parameter]]]) -> Schedule:
    """A schedule written out."""
    return tuple(Step(*step) for step in steps)


def _seconds(rng: random.Random, most: float, least: float = 0.5) -> dict[str, Parameter]:
    return {"seconds": round(rng.uniform(least, most), 1)}


_DRAWN: Mapping[str, Callable[[random.Random], Mapping[str, Parameter]]] = {
    "kill_worker": lambda rng: {"which": round(rng.choice((0.0, rng.random())), 2)},
    "pause_worker": lambda rng: _seconds(rng, 7),
    "cut_mid_message": lambda rng: {"bytes": rng.randrange(1, 20_000)},
    "stall": lambda rng: _seconds(rng, 8),
    "slow": lambda rng: {**_seconds(rng, 6, 1), "delay": round(rng.uniform(0.01, 0.4), 2)},
    "poison": lambda rng: {"how": rng.choice(POISONS)},
    "repeat": lambda rng: {"count": rng.randrange(5, 40)},
    "skew_clock": lambda rng: {"seconds": rng.choice((-3600, 3600))},
    "upgrade": lambda rng: {"engine": rng.choice(ENGINES)},
    "lose_flags": lambda rng: _seconds(rng, 4),
    "late_plan": lambda rng: {"count": rng.randrange(2, 10), **_seconds(rng, 3, 0)},
    "reuse": lambda rng: {"count": rng.randrange(1, 8)},
    "heavy": lambda rng: {"count": rng.randrange(1, 3)},
    **dict.fromkeys(("terminate_worker", "cut", "half_open"), lambda rng: {}),
}
"""What is drawn for a fault; for all others it is how long it lasts."""

_OF_NO_WORKER = {"poison", "repeat", "late_plan", "reuse", "heavy"}


def _parameters(fault: str, rng: random.Random, workers: int) -> dict[str, Parameter]:
    worker: dict[str, Parameter] = {"worker": rng.randrange(workers)}
    if fault not in _DRAWN:
        return _seconds(rng, 5, 0.2)
    drawn = _DRAWN[fault](rng)
    return {**drawn} if fault in _OF_NO_WORKER else {**worker, **drawn}
