"""The engine beside general solvers, on the same weeks in the same run: `make bench-engine`.

Prints Markdown: for each target how much is proven, the gap to the best bound any solver found, and times on one
thread; then how the engine's time grows with the size of a week. Absolute times belong to the machine named.
"""

import argparse
import gc
import platform
import statistics
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.benchmarks.reference import Answer, cp_sat, highs, linear
from tests.benchmarks.weeks import generated_week, real_plans
from tests.support import brute
from worker.domain.outcome import Status
from worker.domain.plan import Microcycle
from worker.domain.policy import CompressionPolicy
from worker.engine.solve import Limits
from worker.engine.week import SolvedWeek, Week, asked_week

TARGETS = (20, 30, 45, 60)


@dataclass(frozen=True)
class Measured:
    """One week at one target."""

    ours: SolvedWeek
    read_seconds: float
    """Our time from the week as read."""
    seconds: float
    """Our time from its options, as the general solvers' is from their model."""
    highs: Answer
    cp_sat: Answer | None


def solve_ours(week: Microcycle, budget: int) -> tuple[SolvedWeek, float, float]:
    """The engine's optimum, and its time from the week as read and from its options: each the median of three."""
    read, searched = [], []
    policy, budgets = CompressionPolicy(), [budget] * len(week.sessions)
    for _ in range(3):
        started = time.perf_counter()
        ready = Week(asked_week(week, policy, {}), policy)
        ready.solve(budgets, Limits())
        laid_out = time.perf_counter()
        solved = ready.solve(budgets, Limits())
        searched.append(time.perf_counter() - laid_out)
        read.append(laid_out - started)
    return solved, statistics.median(read), statistics.median(searched)


def measure(weeks: Iterable[Microcycle], target: int, limit: float, with_cp_sat: bool) -> list[Measured]:
    """Every week of which something is to be chosen at this target, by every solver in turn."""
    rows = []
    for week in weeks:
        model = linear(week, [target * 60] * len(week.sessions), brute.USUAL)
        if model is None:
            continue
        gc.collect()
        ours = solve_ours(week, target * 60)
        rows.append(Measured(*ours, highs(model, limit), cp_sat(model, limit) if with_cp_sat else None))
    return rows


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of them lie."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def gap_to_best_bound(row: Measured) -> float:
    """How far our value is from the best bound known, as a share of it."""
    value = row.ours.optimality.objective
    bounds = [row.ours.optimality.upper_bound, row.highs.upper_bound]
    bounds += [row.cp_sat.upper_bound] if row.cp_sat else []
    return max(0.0, min(bounds) - value) / max(1e-9, abs(value))


def is_contradicted(row: Measured) -> bool:
    """Whether another solver found more than our bound allows."""
    found = [row.highs.value] + ([row.cp_sat.value] if row.cp_sat else [])
    return max(found) > row.ours.optimality.upper_bound + 1e-7


COLUMNS = (
    *("weeks", "minutes", "solved", "proven", "mean gap", "worst gap", "contradicted"),
    *("ours ms as read, median / p95", "from its options", "HiGHS ms, median / p95"),
    *("ratio of medians", "of p95s", "median of ratios", "CP-SAT ms, median / p95 (of)"),
)
HEADER = (f"| {' | '.join(COLUMNS)} |", "|---|" + "--:|" * (len(COLUMNS) - 1))
"""The ratios are of the times from the options, as a general solver's is from its model."""


def report(name: str, target: str, rows: Sequence[Measured]) -> str:
    """One line of the table."""
    proven = sum(row.ours.optimality.status is Status.OPTIMAL for row in rows) / len(rows)
    gaps = [gap_to_best_bound(row) for row in rows]
    read, ours = [row.read_seconds for row in rows], [row.seconds for row in rows]
    theirs = [row.highs.seconds for row in rows]
    ratios = [row.highs.seconds / row.seconds for row in rows]
    cells = [
        name,
        target,
        str(len(rows)),
        f"{proven:.0%}",
        f"{statistics.mean(gaps):.5%}",
        f"{max(gaps):.5%}",
        str(sum(map(is_contradicted, rows))),
        f"{statistics.median(read) * 1e3:.1f} / {quantile(read, 0.95) * 1e3:.1f}",
        f"{statistics.median(ours) * 1e3:.2f} / {quantile(ours, 0.95) * 1e3:.1f}",
        f"{statistics.median(theirs) * 1e3:.0f} / {quantile(theirs, 0.95) * 1e3:.0f}",
        f"{statistics.median(theirs) / statistics.median(ours):.0f}",
        f"{quantile(theirs, 0.95) / quantile(ours, 0.95):.0f}",
        f"{statistics.median(ratios):.0f}",
    ]
    if any(row.cp_sat for row in rows):
        slow = [row.cp_sat.seconds for row in rows if row.cp_sat]
        cells.append(f"{statistics.median(slow) * 1e3:.0f} / {quantile(slow, 0.95) * 1e3:.0f} ({len(slow)})")
    else:
        cells.append("")
    return f"| {' | '.join(cells)} |"


def growth() -> Iterable[str]:
    """The engine alone on larger and larger weeks of the generator: median of five seeds at 45 minutes."""
    sizes = [
        *((sessions, 8, 5) for sessions in (1, 2, 4, 7)),
        *((4, exercises, 5) for exercises in (2, 5, 8, 11, 14)),
        *((4, 8, sets) for sets in (2, 5, 10)),
    ]
    for sessions, exercises, sets in sizes:
        solved = [solve_ours(generated_week(seed, sessions, exercises, sets), 45 * 60) for seed in range(5)]
        proven = sum(week.optimality.status is Status.OPTIMAL for week, *_ in solved)
        nodes = statistics.median(week.optimality.nodes for week, *_ in solved)
        seconds = statistics.median(seconds for _, seconds, _ in solved)
        yield f"| {sessions} | {exercises} | {sets} | {proven} of 5 | {nodes:,.0f} | {seconds * 1e3:.1f} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weeks", type=int, default=10**6, help="at most so many weeks of each kind")
    parser.add_argument("--targets", type=int, nargs="*", default=TARGETS, help="minutes")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds a general solver may take for one week")
    parser.add_argument("--cp-sat", type=int, default=2, help="weeks of each kind and target that CP-SAT solves too")
    arguments = parser.parse_args()
    real = [week for plan in real_plans() for week in plan.microcycles][: arguments.weeks]
    made = [generated_week(seed, 1 + seed % 5, 3 + seed % 6, 2 + seed % 4) for seed in range(12)][: arguments.weeks]
    print(f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}, one thread each\n")
    print("\n".join(HEADER))
    for name, weeks in (("real", real), ("generated", made)):
        every: list[Measured] = []
        for target in arguments.targets:
            rows = measure(weeks[: arguments.cp_sat], target, arguments.limit, with_cp_sat=True)
            rows += measure(weeks[arguments.cp_sat :], target, arguments.limit, with_cp_sat=False)
            every += rows
            if rows:
                print(report(name, str(target), rows), flush=True)
        if every:
            print(report(name, "all", every), flush=True)
    print("\n| sessions | exercises | sets | proven | nodes, median | ms, median |")
    print("|--:|--:|--:|--:|--:|--:|")
    for line in growth():
        print(line, flush=True)


if __name__ == "__main__":
    main()
