"""How long commands take from the shell's point of view, beside a Python that does nothing.

    make bench-start

The commands take turns, so that what else the machine does falls on all of them alike.
"""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

ROUNDS = 21
SAMPLE = "worker/samples/push-pull-legs.json"
NOTHING = "python -c pass"
COMMANDS: Mapping[str, Sequence[str]] = {
    NOTHING: ("-c", "pass"),
    "time-crunch --version": ("-m", "worker", "--version"),
    "time-crunch --help": ("-m", "worker", "--help"),
    "time-crunch pace show": ("-m", "worker", "pace", "show"),
    "time-crunch compress": ("-m", "worker", "compress", SAMPLE, "--target", "30"),
    "time-crunch today": ("-m", "worker", "today", SAMPLE, "--target", "30", "--day", "mon"),
}
ROOT = Path(__file__).parents[2]


def main() -> None:
    """Measure every command, and print the table of docs/benchmarks.md."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in COMMANDS}
    for each in range(ROUNDS + 1):
        for name, words in COMMANDS.items():
            seconds = measured(words)
            if each:  # the first round fills the caches of the file system
                taken[name].append(seconds)
    print(table(taken))


def measured(words: Sequence[str]) -> tuple[float, float]:
    """Seconds of one run: by the clock, and of processor time."""
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, *words], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return time.perf_counter() - began, usage.ru_utime + usage.ru_stime


def table(taken: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """The medians, and how many times as long as nothing each takes."""
    rows = ["| command | median seconds | of processor time | times `python -c pass` |", "|---|---|---|---|"]
    base = median(clock for clock, _ in taken[NOTHING])
    for name, runs in taken.items():
        clock, processor = (median(values) for values in zip(*runs, strict=True))
        rows.append(f"| `{name}` | {clock:.3f} | {processor:.3f} | {clock / base:.1f} |")
    return "\n".join(rows)


if __name__ == "__main__":
    main()
