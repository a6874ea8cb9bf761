"""How the group constants of the tempo `usual` were found: `python -m tests.benchmarks.fit_tempo [sessions.jsonl.gz]`.

A session that has supersets or circuits is predicted by the product's own model, as far as it is known how this athlete
takes sessions as such and exercises as such (f and g; no effects of single exercises, which would learn the constants).
Each candidate is judged by the mean error of ln(taken / said) over such sessions, every athlete weighing the same. The
athletes left out, one after the other, say what the choice is worth. The same input gives the same output.
"""

import gzip
import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from statistics import mean, median, stdev

from worker.domain.tempo import BRISK, USUAL, Tempo
from worker.pace import model
from worker.pace.clock import Measured, measure
from worker.pace.performed import PerformedSession, from_plain

SESSIONS = Path(__file__).parents[3] / "shared" / "sessions" / "sessions.jsonl.gz"

SECOND_SETUPS = (0, 30, 60, 90, 120, 150, 180)
MORE_SWITCH = (0, 10, 20, 30, 40)
"""Beyond the switches of `brisk`, for near and far, supersets and blocks alike."""
MORE_ROUND = (0, 20, 35, 50, 65, 80)
"""Beyond the round rests of `brisk`, for supersets and blocks alike."""

SEEN_BEFORE = 3
LEAST_SESSIONS = 5
"""Of an athlete, with groups; who has fewer does not weigh."""

GRID = (SECOND_SETUPS, MORE_SWITCH, MORE_ROUND)

Candidate = tuple[int, int, int]
Losses = Mapping[Candidate, Mapping[str, float]]
"""By candidate and athlete."""

MOST_BIAS = 0.005
START: Candidate = (90, 10, 35)


@dataclass(frozen=True, slots=True)
class Done:
    """A session, how long it took, and its seconds where no candidate changes them."""

    session: PerformedSession
    seconds: int
    alone: Measured | None


def tempo(candidate: Candidate) -> Tempo:
    """`usual` with the group constants of a candidate."""
    second_setup, switch, rest = candidate
    return replace(
        USUAL,
        second_setup_seconds=second_setup,
        switch_seconds=BRISK.switch_seconds + switch,
        far_switch_seconds=BRISK.far_switch_seconds + switch,
        superset_round_rest_seconds=BRISK.superset_round_rest_seconds + rest,
        block_switch_seconds=BRISK.block_switch_seconds + switch,
        block_round_rest_seconds=BRISK.block_round_rest_seconds + rest,
    )


def read(path: Path) -> dict[str, list[Done]]:
    """The sessions of every athlete who has enough of them with groups, in their order."""
    lines = sorted(map(json.loads, gzip.decompress(path.read_bytes()).splitlines()), key=lambda line: line["order"])
    athletes: dict[str, list[Done]] = {}
    for line in lines:
        session = from_plain(line)
        done = Done(session, line["durationSeconds"], None if has_groups(session) else measure(session))
        athletes.setdefault(line["athlete"], []).append(done)
    return {
        athlete: done
        for athlete, done in sorted(athletes.items())
        if sum(each.alone is None for each in done[SEEN_BEFORE:]) >= LEAST_SESSIONS
    }


def has_groups(session: PerformedSession) -> bool:
    """Whether two exercises of it were done in turns."""
    return any(number > 1 for group, number in Counter(each.group for each in session.exercises).items() if group)


def surprises(done: Iterable[Done], clock: Tempo) -> list[float]:
    """ln(taken / said) of each session with groups, said after the sessions before it."""
    state, found = model.NEW, []
    for each in done:
        measured = each.alone or measure(each.session, clock)
        if each.alone is None and state.n >= SEEN_BEFORE:
            found.append(math.log(each.seconds / model.predict(state, measured.parts).seconds))
        state = replace(model.learn(state, measured, each.seconds), effects=(), past=())
    return found


def error(values: Sequence[float]) -> float:
    """The mean error of predictions, as a logarithm."""
    return mean(map(abs, values))


def best(losses: Losses, athletes: Sequence[str]) -> Candidate:
    """The candidate of the least mean loss over those athletes; of equals the first."""
    return min(losses, key=lambda candidate: mean(losses[candidate][athlete] for athlete in athletes))


def excess(losses: Losses, candidate: Candidate, chosen: Candidate, athletes: Sequence[str]) -> tuple[float, float]:
    """How much worse a candidate is than the best, and the standard error of that over athletes."""
    apart = [losses[candidate][name] - losses[chosen][name] for name in athletes]
    return round(mean(apart), 5), round(stdev(apart) / math.sqrt(len(apart)), 5)


def bias(found: Iterable[Sequence[float]]) -> float:
    """The mean of the athletes' median surprises: above 0 where groups take longer than said."""
    return mean(map(median, found))


def nearest(losses: Losses, biases: Mapping[Candidate, float], chosen: Candidate, athletes: Sequence[str]) -> Candidate:
    """Of the candidates that cannot be told from the best and have no bias, the fewest steps from the start.

    Sessions tell only the sum of what a group takes, so many candidates are as good as the best. Of these the one that
    changes least is taken.
    """

    def as_good(candidate: Candidate) -> bool:
        worse, doubt = excess(losses, candidate, chosen, athletes)
        return worse <= doubt and abs(biases[candidate]) <= MOST_BIAS

    def steps(candidate: Candidate) -> int:
        return sum(
            (values.index(value) - values.index(start)) ** 2
            for values, value, start in zip(GRID, candidate, START, strict=True)
        )

    return min(filter(as_good, losses), key=lambda candidate: (steps(candidate), abs(biases[candidate])))


def main(path: Path) -> None:
    """Print every figure that docs/minutes.md has of this."""
    athletes = read(path)
    names = list(athletes)
    print(f"{len(names)} athletes, {sum(each.alone is None for done in athletes.values() for each in done)} sessions")
    found = {
        candidate: {athlete: surprises(done, tempo(candidate)) for athlete, done in athletes.items()}
        for candidate in product(*GRID)
    }
    losses = {candidate: {name: error(values) for name, values in each.items()} for candidate, each in found.items()}
    biases = {candidate: bias(each.values()) for candidate, each in found.items()}

    def line(what: str, candidate: Candidate) -> str:
        return f"{what:12} {candidate!s:15} error {mean(losses[candidate].values()):.4f} bias {biases[candidate]:+.4f}"

    chosen = best(losses, names)
    print("second setup, more a switch, more a round:")
    print(line("start", START))
    print(line("least error", chosen))
    held_out = []
    for name in names:
        without = best(losses, [other for other in names if other != name])
        held_out.append(losses[START][name] - losses[without][name])
        print(f"  without {name:5} {without!s:15} gains {held_out[-1]:+.4f} on {name}")
    print(f"gain on the athlete left out {mean(held_out):+.4f} ± {stdev(held_out) / math.sqrt(len(held_out)):.4f}")
    near = nearest(losses, biases, chosen, names)
    print(line("nearest", near), "as good, within a standard error:", *excess(losses, near, chosen, names))
    print(tempo(near))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SESSIONS)
