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

_SMOOTHINGS = (1e-3, 1e-4)
_STEPS = 6
_NEGLIGIBLE = 40.0


def conjugate(objective: WeekObjective, prices: Vector) -> float:
    """What J gains over its linear price at most: the part of the bound that no session decides."""
    return float(np.sum(objective.weights**2 / (4 * prices[:-2])) + prices[-2] ** 2 / (4 * objective.balance_weight))


def bound_at(objective: WeekObjective, fixed: Vector, prices: Vector, bests: Sequence[float]) -> float:
    """The bound these prices prove, with the best price of a configuration of each session."""
    return conjugate(objective, prices) + float(fixed @ prices) + sum(bests)


def gradient_prices(objective: WeekObjective, total: Vector) -> Vector:
    """The marginal worth of every contribution at the summed contributions `total`."""
    volumes = np.maximum(total[:-2], 0.2)
    return np.concatenate(
        [objective.weights / (2 * np.sqrt(volumes)), [-2 * objective.balance_weight * total[-2], 1.0]]
    )


def dual_prices(objective: WeekObjective, fixed: Vector, pools: Sequence[Matrix], start: Vector) -> Vector:
    """The prices whose bound over the pools, each shape (N_s, M + 2), is near the least there is."""
    logs, balance = np.log(start[:-2]), float(start[-2])
    x = np.append(logs, balance)
    for smoothing in _SMOOTHINGS:
        for _ in range(_STEPS):
            value, gradient, hessian = _smoothed(objective, fixed, pools, x, smoothing)
            hessian.flat[:: len(x) + 1] += 1e-9
            step = -np.linalg.solve(hessian, gradient)
            decrease = -float(gradient @ step)
            if decrease < smoothing * 0.1:
                break
            length = min(1.0, 1.5 / max(1e-12, float(np.abs(step).max())))
            while length > 1e-4:
                candidate = x + length * step
                if _smoothed_value(objective, fixed, pools, candidate, smoothing) <= value - 0.1 * length * decrease:
                    break
                length /= 2
            else:
                break
            x = candidate
    return _prices(x)


def _prices(x: Vector) -> Vector:
    return np.concatenate([np.exp(x[:-1]), [x[-1], 1.0]])


def _smoothed_value(objective: WeekObjective, fixed: Vector, pools: Sequence[Matrix], x: Vector, eps: float) -> float:
    prices = _prices(x)
    value = conjugate(objective, prices) + float(fixed @ prices)
    for pool in pools:
        worth = pool @ prices
        top = worth.max()
        value += top + eps * np.log(np.exp((worth - top) / eps).sum())
    return float(value)


def _smoothed(
    objective: WeekObjective, fixed: Vector, pools: Sequence[Matrix], x: Vector, eps: float
) -> tuple[float, Vector, Matrix]:
    """The smoothed bound, its gradient and Hessian in (log lambda, beta)."""
    prices = _prices(x)
    quarter = objective.weights**2 / (4 * prices[:-2])
    value = float(quarter.sum() + prices[-2] ** 2 / (4 * objective.balance_weight) + fixed @ prices)
    slope = fixed[:-1].copy()
    curvature = np.zeros((len(x), len(x)))
    for pool in pools:
        worth = pool @ prices
        top = worth.max()
        near = np.flatnonzero(worth >= top - _NEGLIGIBLE * eps)
        weight = np.exp((worth[near] - top) / eps)
        total = weight.sum()
        weight /= total
        value += top + eps * np.log(total)
        rows = pool[near, :-1]
        mean = weight @ rows
        slope += mean
        curvature += ((rows * weight[:, None]).T @ rows - np.outer(mean, mean)) / eps
    scale = np.append(prices[:-2], 1.0)
    gradient = slope * scale
    gradient[:-1] -= quarter
    gradient[-1] += prices[-2] / (2 * objective.balance_weight)
    hessian = curvature * np.outer(scale, scale)
    diagonal = np.append(slope[:-1] * scale[:-1] + quarter, 1 / (2 * objective.balance_weight))
    hessian.flat[:: len(x) + 1] += diagonal
    return value, gradient, hessian
