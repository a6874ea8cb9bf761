"""The figures of docs/minutes.md: `python -m tests.benchmarks.pace_figures [sessions.jsonl.gz]`."""

import gzip
import sys
from itertools import groupby
from pathlib import Path
from statistics import mean, median

from rich.console import Console

from tests.benchmarks.fit_tempo import SESSIONS
from worker.domain.tempo import TEMPOS
from worker.operations import pace_view
from worker.pace import model
from worker.pace.clock import measure, session_seconds
from worker.pace.history import Judged, figures, judged, learning_curve
from worker.pace.imports import Logged, in_order, read

SMALL = 0.6
BEFORE = 10
RECENT = 40


def sessions(path: Path) -> list[Logged]:
    """The sessions of all athletes, in their order."""
    with gzip.open(path) as file:
        return in_order(read(file, lambda _: False))[0]  # type: ignore[arg-type]  # a GzipFile reads as a file does


def small(logged: list[Logged]) -> list[Judged]:
    """Predictions of sessions of at most 60 % of the athlete's usual sets: the nearest to a compressed one."""
    found = []
    for _, those in groupby(logged, key=lambda each: each.athlete):
        own = list(those)
        sets = [each.session.sets for each in own]
        state = model.NEW
        for at, each in enumerate(own):
            measured = measure(each.session)
            said = model.predict(state, measured.parts)
            if at >= BEFORE and sets[at] <= SMALL * median(sets[max(0, at - RECENT) : at]):
                usual, four_in_five = said.usual_seconds, said.four_in_five_seconds
                found.append(Judged(each.athlete or "", state.n, usual, four_in_five, each.taken_seconds))
            state = model.learn(state, measured, each.taken_seconds)
    return found


def main(path: Path) -> None:
    """Print what the clock says of nobody in particular, and what the model says of each."""
    logged = sessions(path)
    for tempo in TEMPOS.values():
        said = [(each, session_seconds(each.session, tempo)) for each in logged]
        rows = [Judged(each.athlete or "", 0, usual, usual, each.taken_seconds) for each, usual in said]
        over = mean(row.taken_seconds > row.usual_seconds for row in rows)
        print(f"{tempo.name}: {figures(rows)}, longer than said {over:.1%}")
    rows, outliers = judged(logged)
    Console().print(pace_view.evaluation(figures(rows), learning_curve(rows), outliers, []))
    print("small sessions:", figures(small(logged)))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SESSIONS)
