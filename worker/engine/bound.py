"""What a week can reach at most: prices on the muscle volumes, and the bound they prove.

For any prices lambda > 0 on the volumes and beta on the balance (Lagrangian dual of the week),

    J  <=  sum_m w_m^2 / (4 lambda_m)  +  beta^2 / (4 balance_weight)  +  sum_s max_x price(x),

the maximum running over the configurations x of session s. The prices that make this least are found by Newton's method
on the dual with every maximum smoothed to a log-sum-exp (Nesterov 2005), over a pool of configurations; the bound
itself is then taken with true maxima, and holds for whatever those run over.
"""

from collections.abc import Sequence

import numpy as np

from worker.engine.objective import Matrix, Vector, WeekObjective

_SMOOTHING = 5e-4
"""Worth against which configurations are weighed: a twentieth of a percent of J."""

_STEPS = 12


def conjugate(objective: WeekObjective, prices: Vector) -> float:
    """What J gains over its linear price at most: the part of the bound that no session decides."""
    beta = float(prices[-2])
    return float((objective.quarter_squares / prices[:-2]).sum()) + beta * beta / (4 * objective.balance_weight)


def curvature(objective: WeekObjective, prices: Vector, least: Matrix, most: Matrix) -> Vector:
    """How far J stays below its linear price and `conjugate` at least, at any sum from `least` to `most`, row by row.

    In a volume that is lambda (sqrt V - w / (2 lambda))^2, in the balance its weight times (b + beta / (2 weight))^2.
    """
    root = objective.weights / (2 * prices[:-2])
    low, high = (np.sqrt(np.maximum(sums[:, :-2], 0.0)) for sums in (least, most))
    even = -prices[-2] / (2 * objective.balance_weight)
    lost: Vector = (np.clip(root, low, high) - root) ** 2 @ prices[:-2]
    lost += objective.balance_weight * (np.clip(even, least[:, -2], most[:, -2]) - even) ** 2
    return lost


def bound_at(objective: WeekObjective, fixed: Vector, prices: Vector, bests: Sequence[float]) -> float:
    """The bound these prices prove, with the best price of a configuration of each session."""
    return conjugate(objective, prices) + float(fixed @ prices) + sum(bests, 0.0)


def gradient_prices(objective: WeekObjective, total: Vector) -> Vector:
    """The marginal worth of every contribution at the summed contributions `total`."""
    volumes = np.maximum(total[:-2], 0.2)
    return np.concatenate(
        [objective.weights / (2 * np.sqrt(volumes)), [-2 * objective.balance_weight * total[-2], 1.0]]
    )


def dual_prices(objective: WeekObjective, fixed: Vector, pools: Sequence[Matrix], start: Vector) -> Vector:
    """The prices whose bound over the pools, each shape (N_s, M + 2), is near the least there is."""
    dual = _SmoothedDual(objective, fixed, pools)
    x = np.append(np.log(start[:-2]), start[-2])
    for _ in range(_STEPS):
        value, gradient, hessian = dual.expanded(x, _SMOOTHING)
        hessian.flat[:: len(x) + 1] += 1e-9
        step = -np.linalg.solve(hessian, gradient)
        decrease = -float(gradient @ step)
        if decrease < 0.1 * _SMOOTHING:
            break
        length = min(1.0, 1.5 / max(1e-12, float(np.abs(step).max())))
        while dual.value(x + length * step, _SMOOTHING) > value - 0.1 * length * decrease:
            length /= 2
            if length < 1e-4:
                return _prices(x)
        x = x + length * step
    return _prices(x)


def _prices(x: Vector) -> Vector:
    return np.concatenate([np.exp(x[:-1]), [x[-1], 1.0]])


class _SmoothedDual:
    """The bound over some pools as a function of (log lambda, beta), every maximum smoothed to a log-sum-exp."""

    def __init__(self, objective: WeekObjective, fixed: Vector, pools: Sequence[Matrix]) -> None:
        self.objective, self.fixed = objective, fixed
        self.rows = np.vstack(pools)
        sizes = [len(pool) for pool in pools]
        self.starts = np.cumsum([0, *sizes[:-1]])
        self.pool = np.repeat(np.arange(len(pools)), sizes)

    def value(self, x: Vector, smoothing: float) -> float:
        """The smoothed bound."""
        return self._weighted(_prices(x), smoothing)[0]

    def expanded(self, x: Vector, smoothing: float) -> tuple[float, Vector, Matrix]:
        """The smoothed bound, its gradient and its Hessian."""
        prices = _prices(x)
        value, weight = self._weighted(prices, smoothing)
        rows = self.rows[:, :-1]
        weighted = rows * weight[:, None]
        means = np.add.reduceat(weighted, self.starts, axis=0)
        slope = self.fixed[:-1] + means.sum(axis=0)
        curvature = (weighted.T @ rows - means.T @ means) / smoothing
        scale = np.append(prices[:-2], 1.0)
        quarter = self.objective.quarter_squares / prices[:-2]
        gradient = slope * scale
        gradient[:-1] -= quarter
        gradient[-1] += prices[-2] / (2 * self.objective.balance_weight)
        hessian = curvature * (scale[:, None] * scale)
        hessian.flat[:: len(x) + 1] += np.append(
            slope[:-1] * scale[:-1] + quarter, 1 / (2 * self.objective.balance_weight)
        )
        return value, gradient, hessian

    def _weighted(self, prices: Vector, smoothing: float) -> tuple[float, Vector]:
        """The smoothed bound, and each row's weight in the smoothed maximum of its pool."""
        worth = self.rows @ prices
        tops = np.maximum.reduceat(worth, self.starts)
        weight = np.exp((worth - tops[self.pool]) / smoothing)
        sums = np.add.reduceat(weight, self.starts)
        value = conjugate(self.objective, prices) + float(self.fixed @ prices)
        value += float((tops + smoothing * np.log(sums)).sum())
        return value, weight / sums[self.pool]
