"""What each constant of the pace model is worth: `python -m tests.benchmarks.pace_constants [sessions.jsonl.gz]`.

The athletes are dealt into two halves. A constant that is better by chance on one half is not on the other.
"""

import gzip
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import log
from pathlib import Path
from statistics import mean, median

from tests.benchmarks.fit_tempo import SESSIONS
from worker.pace import model
from worker.pace.clock import Measured, measure
from worker.pace.imports import Logged, in_order, read
from worker.pace.model import State

TRIED: Mapping[str, Sequence[float]] = {
    "FIXED_PRIOR": (0.6**2, 1.0),
    "EXERCISES_PRIOR": (0.2**2, 0.4**2),
    "NOISE_PRIOR": (0.18**2, 0.26**2),
    "EFFECT_PRIOR": (0.2**2, 0.3**2),
    "FIXED_DRIFT": (0.03**2, 0.1**2),
    "EXERCISES_DRIFT": (0.02**2, 0.04**2),
    "EFFECT_DRIFT": (0.0002, 0.0008),
    "CLOCK_SECONDS": (150, 350),
    "CLIP": (1.5, 2.5, 3.0),
    "NOISE_GAIN": (0.02, 0.05),
    "NOISE_CLIP": (3.0, 9.0),
}
"""Beside the value in the product, by its name in `worker.pace.model`."""

Sessions = Sequence[tuple[Measured, int]]


def athletes(path: Path) -> list[Sessions]:
    """The sessions of each athlete, in their order."""
    with gzip.open(path) as file:
        logged, _ = in_order(read(file, lambda _: False))  # type: ignore[arg-type]  # a GzipFile reads as a file does
    by_athlete: dict[str, list[Logged]] = {}
    for each in logged:
        by_athlete.setdefault(each.athlete or "", []).append(each)
    return [[(measure(each.session), each.taken_seconds) for each in those] for those in by_athlete.values()]


@contextmanager
def changed(name: str, value: float) -> Iterator[None]:
    """The model with another constant."""
    usual = getattr(model, name)
    setattr(model, name, value)
    try:
        yield
    finally:
        setattr(model, name, usual)


def line(half: Sequence[Sessions]) -> str:
    """Median error, mean of athletes, error early on, and coverage, of one half."""
    every, early, each, kept = [], [], [], []
    for sessions in half:
        state = State(p_ff=model.FIXED_PRIOR, p_gg=model.EXERCISES_PRIOR, v=model.NOISE_PRIOR)
        own = []
        for seen, (measured, taken) in enumerate(sessions):
            said = model.predict(state, measured.parts)
            own.append(abs(taken - said.seconds) / taken)
            early += own[-1:] if 1 <= seen < 10 else []
            kept.append(log(taken) <= log(said.four_in_five_seconds))
            state = model.learn(state, measured, taken)
        every += own
        each.append(median(own))
    return f"{median(every):7.2%} {mean(each):7.2%} {median(early):7.2%} {mean(kept):6.1%}"


def main(path: Path) -> None:
    """Print a line for the product's constants and one for each change."""
    dealt = athletes(path)
    halves = dealt[::2], dealt[1::2]
    print(f"{'':26}{'median, mean of athletes, early, 4 in 5: one half':>32}   the other")
    print(f"{'the product':26}{line(halves[0])}   {line(halves[1])}")
    for name, values in TRIED.items():
        for value in values:
            with changed(name, value):
                print(f"{name:16} {value:8.4f} {line(halves[0])}   {line(halves[1])}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SESSIONS)
