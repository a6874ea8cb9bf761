"""What goes wrong when: plain data, drawn from a seed, so that it can be printed and had again."""

import json
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tests.chaos.requests import POISONS

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


def _parameters(fault: str, rng: random.Random, workers: int) -> dict[str, Parameter]:
    worker: dict[str, Parameter] = {"worker": rng.randrange(workers)}
    match fault:
        case "kill_worker":
            return {**worker, "which": round(rng.choice((0.0, rng.random())), 2)}
        case "pause_worker":
            return {**worker, "seconds": round(rng.uniform(0.5, 7), 1)}
        case "terminate_worker" | "cut" | "half_open":
            return worker
        case "cut_mid_message":
            return {**worker, "bytes": rng.randrange(1, 20_000)}
        case "stall":
            return {**worker, "seconds": round(rng.uniform(0.5, 8), 1)}
        case "slow":
            return {**worker, "seconds": round(rng.uniform(1, 6), 1), "delay": round(rng.uniform(0.01, 0.4), 2)}
        case "poison":
            return {"how": rng.choice(POISONS)}
        case "repeat":
            return {"count": rng.randrange(5, 40)}
        case _:
            return {"seconds": round(rng.uniform(0.2, 5), 1)}
