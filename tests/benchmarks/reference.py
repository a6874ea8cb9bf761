"""General solvers on the same weeks: HiGHS and CP-SAT by outer approximation.

What may be done comes from the brute force of the tests, which knows nothing of the engine. A week is a mixed-integer
programme but for the square roots and the squared balance. Both are replaced by tangents, so that the solver's own
bound stays a true one; a tangent is added at every solution until the solver's objective and the true one agree to
`GAP`. One thread each.
"""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import highspy
import numpy as np
from numpy.typing import NDArray
from ortools.sat.python import cp_model

from tests.support import brute
from worker.domain.plan import Microcycle

GAP = 1e-6
_FIRST_TANGENTS = 24
_ROUNDS = 40

Vector = NDArray[np.float64]


@dataclass(frozen=True)
class Worth:
    """J of a week by its rows: the volume of each muscle, push less pull, and what is linear."""

    count: brute.Count
    programmed: brute.Sums
    exercises: int
    balance_weight: float = 0.5

    @property
    def size(self) -> int:
        return len(self.count.muscles)

    @property
    def hypertrophy(self) -> float:
        return 0.6 if self.programmed[-2] else 1.0

    @property
    def weights(self) -> Vector:
        roots = sum(map(math.sqrt, self.programmed[: self.size]))
        return np.full(self.size, self.hypertrophy / roots if roots else 0.0)

    def rows(self, sums: brute.Sums) -> Vector:
        """Counted sums as the rows of the programme, shape (M + 2,)."""
        *volumes, push, pull, strength, changed = sums
        *_, all_push, all_pull, all_strength, _ = self.programmed
        balance = push / all_push - pull / all_pull if all_push and all_pull else 0.0
        linear = (0.4 * strength / all_strength if all_strength else 0.0) - 0.05 * changed / self.exercises
        return np.array([*volumes, balance, linear])

    def value(self, total: Vector) -> float:
        roots = np.sqrt(np.maximum(total[: self.size], 0.0))
        return float(roots @ self.weights - self.balance_weight * total[-2] ** 2 + total[-1])


@dataclass(frozen=True)
class Linear:
    """A week as binary columns: which way is taken, what it adds, and what excludes what."""

    objective: Worth
    fixed: Vector
    gains: NDArray[np.float64]
    """What each way adds, shape (ways, M + 2)."""
    at_most_one: list[list[int]]
    exactly_one: list[list[int]]
    knapsacks: list[tuple[list[int], list[int], int]]
    """Columns, their seconds and the seconds there are, for each session."""


@dataclass
class Answer:
    """What a general solver found."""

    value: float
    upper_bound: float
    seconds: float
    tangents: list[tuple[int, float]] = field(default_factory=list)


def linear(week: Microcycle, budgets: Sequence[int], terms: brute.Terms = brute.BRISK) -> Linear | None:
    """The week's choices at a budget in seconds for each session; none where there is nothing to choose.

    The athlete's pace is taken as that of the tempo: `terms` without f, g and effects.
    """
    count = brute.count_of(week)
    exercises = sum(len(session.exercises) for session in week.sessions)
    objective = Worth(count, brute.programme(week), exercises)
    fixed = count.nothing
    columns: list[Vector] = []
    at_most: list[list[int]] = []
    exactly: list[list[int]] = []
    knapsacks: list[tuple[list[int], list[int], int]] = []
    for session, budget in zip(week.sessions, budgets, strict=True):
        settled = brute.ways(session, budget, terms)
        fixed = brute.added(fixed, count.way(session, settled[0]) if settled else count.dropped(session))
        if settled:
            continue
        taken: list[int] = []
        seconds: list[int] = []
        offered = brute.choices(session, terms)
        users: dict[int, list[int]] = {position: [] for position in range(len(session.exercises))}

        def column(way: brute.Way) -> int:
            parts = [count.part(session, part) for done in way for part in done.parts]  # noqa: B023  # used at once
            columns.append(objective.rows(brute.added(count.nothing, *parts)))
            taken.append(len(columns) - 1)  # noqa: B023
            seconds.append(int(sum(done.seconds for done in way)))  # noqa: B023
            return len(columns) - 1

        exactly += [[column(way) for way in unit] for unit in offered.core]
        for done in offered.others:
            number = column((done,))
            for position in brute.blocked(session, done):
                users[position].append(number)
        at_most += [numbers for numbers in users.values() if numbers]
        knapsacks.append((taken, seconds, budget - terms.fixed))
    if not columns:
        return None
    return Linear(objective, objective.rows(fixed), np.array(columns), at_most, exactly, knapsacks)


def highs(model: Linear, time_limit: float) -> Answer:
    """HiGHS to a proof of `GAP`, or as far as the time goes."""
    started = time.perf_counter()
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("mip_rel_gap", GAP / 2)
    solver.setOptionValue("mip_abs_gap", GAP / 2)
    objective, muscles, count = model.objective, model.objective.size, len(model.gains)
    infinity = highspy.kHighsInf
    for column in range(count):
        solver.addVar(0.0, 1.0)
        solver.changeColIntegrality(column, highspy.HighsVarType.kInteger)
        solver.changeColCost(column, float(model.gains[column, -1]))
    for muscle in range(muscles):
        solver.addVar(0.0, infinity)
        solver.changeColCost(count + muscle, float(objective.weights[muscle]))
    solver.addVar(0.0, infinity)
    solver.changeColCost(count + muscles, -objective.balance_weight)
    solver.changeObjectiveSense(highspy.ObjSense.kMaximize)

    def add_row(low: float, high: float, columns: Sequence[int], values: Sequence[float]) -> None:
        solver.addRow(low, high, len(columns), np.array(columns, dtype=np.int32), np.array(values, dtype=np.float64))

    for columns in model.at_most_one:
        add_row(-infinity, 1.0, columns, [1.0] * len(columns))
    for columns in model.exactly_one:
        add_row(1.0, 1.0, columns, [1.0] * len(columns))
    for columns, seconds, capacity in model.knapsacks:
        add_row(-infinity, capacity, columns, seconds)

    def tangent(row: int, at: float) -> None:
        used = np.flatnonzero(model.gains[:, row])
        if row < muscles:  # sqrt V <= sqrt a + (V - a) / (2 sqrt a)
            slope, base = 1 / (2 * math.sqrt(at)), math.sqrt(at) / 2
            constant = base + slope * model.fixed[row]
            add_row(-infinity, constant, [count + row, *used], [1.0, *(-slope * model.gains[used, row])])
        else:  # b^2 >= 2 a b - a^2
            constant = at * at - 2 * at * model.fixed[row]
            add_row(-infinity, constant, [count + muscles, *used], [-1.0, *(2 * at * model.gains[used, row])])

    def solve(left: float) -> tuple[float, NDArray[np.float64]]:
        solver.setOptionValue("time_limit", solver.getRunTime() + left)
        solver.run()
        info = solver.getInfo()
        return float(info.mip_dual_bound) + float(model.fixed[-1]), np.array(solver.getSolution().col_value[:count])

    return _outer_approximation(model, tangent, solve, started, time_limit)


def cp_sat(model: Linear, time_limit: float) -> Answer:
    """CP-SAT to a proof of about `GAP`, numbers scaled to integers, or as far as the time goes."""
    started = time.perf_counter()
    scale, steep = 10**7, 10**7
    problem = cp_model.CpModel()
    objective, muscles = model.objective, model.objective.size
    take = [problem.new_bool_var(f"x{column}") for column in range(len(model.gains))]
    roots = [problem.new_int_var(0, 100 * scale, f"r{muscle}") for muscle in range(muscles)]
    square = problem.new_int_var(0, 4 * scale, "b")
    for columns in model.at_most_one:
        problem.add_at_most_one(take[column] for column in columns)
    for columns in model.exactly_one:
        problem.add_exactly_one(take[column] for column in columns)
    for columns, seconds, capacity in model.knapsacks:
        problem.add(sum(s * take[column] for column, s in zip(columns, seconds, strict=True)) <= capacity)
    whole = steep * scale
    problem.maximize(
        sum(round(float(gain) * whole) * x for gain, x in zip(model.gains[:, -1], take, strict=True))
        + sum(math.ceil(weight * steep) * root for weight, root in zip(objective.weights, roots, strict=True))
        - math.floor(objective.balance_weight * steep) * square
    )

    def tangent(row: int, at: float) -> None:
        used = np.flatnonzero(model.gains[:, row])
        if row < muscles:
            slope, base = 1 / (2 * math.sqrt(at)), math.sqrt(at) / 2
            constant = math.ceil((base + slope * model.fixed[row]) * scale)
            terms = sum(math.ceil(slope * model.gains[c, row] * scale) * take[c] for c in used)
            problem.add(roots[row] <= constant + terms)
        else:
            constant = math.floor((2 * at * model.fixed[row] - at * at) * scale)
            terms = sum(math.floor(2 * at * model.gains[c, row] * scale) * take[c] for c in used)
            problem.add(square >= constant + terms)

    def solve(left: float) -> tuple[float, NDArray[np.float64]]:
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = left
        solver.parameters.relative_gap_limit = GAP / 2
        solver.solve(problem)
        chosen = np.array([solver.value(x) for x in take], dtype=np.float64)
        return solver.best_objective_bound / whole + float(model.fixed[-1]), chosen

    return _outer_approximation(model, tangent, solve, started, time_limit)


def _outer_approximation(
    model: Linear,
    tangent: Callable[[int, float], None],
    solve: Callable[[float], tuple[float, NDArray[np.float64]]],
    started: float,
    time_limit: float,
) -> Answer:
    muscles = model.objective.size
    most = model.fixed[:muscles] + np.maximum(model.gains[:, :muscles], 0).sum(axis=0)
    for muscle in range(muscles):
        for at in np.geomspace(0.25, max(0.5, most[muscle]), _FIRST_TANGENTS):
            tangent(muscle, float(at))
    for at in np.linspace(-1, 1, _FIRST_TANGENTS + 1):
        tangent(muscles, float(at))
    answer = Answer(-math.inf, math.inf, 0.0)
    for _ in range(_ROUNDS):
        left = time_limit - (time.perf_counter() - started)
        if left <= 0:
            break
        bound, chosen = solve(left)
        total = model.fixed + np.round(chosen) @ model.gains
        answer.value = max(answer.value, model.objective.value(total))
        answer.upper_bound = min(answer.upper_bound, bound)
        if answer.upper_bound - answer.value <= GAP:
            break
        for muscle in range(muscles):
            tangent(muscle, max(1e-3, float(total[muscle])))
        tangent(muscles, float(total[-2]))
    answer.seconds = time.perf_counter() - started
    return answer
