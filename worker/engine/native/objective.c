#include "objective.h"

#include <math.h>

static double at_least(double value, double least) { return value > least ? value : least; }

static double between(double value, double least, double most) {
    double high = value < most ? value : most;
    return high > least ? high : least;
}

double objective_value(const Objective *objective, const double *total) {
    const int64_t muscles = objective->columns - 2;
    const double *weights = objective->weights;
    const double balance = total[muscles];
    double sums[LANES] = {0.0, 0.0, 0.0, 0.0};
    int64_t at = 0;
    for (; at + LANES <= muscles; at += LANES) {
        for (int lane = 0; lane < LANES; lane++) {
            sums[lane] += weights[at + lane] * sqrt(at_least(total[at + lane], 0.0));
        }
    }
    for (int lane = 0; at < muscles; at++, lane++) {
        sums[lane] += weights[at] * sqrt(at_least(total[at], 0.0));
    }
    return lanes_sum(sums) - objective->balance_weight * balance * balance + total[muscles + 1];
}

double objective_conjugate(const Objective *objective, const double *prices) {
    const int64_t muscles = objective->columns - 2;
    const double beta = prices[muscles];
    double sum = 0.0;
    for (int64_t muscle = 0; muscle < muscles; muscle++) {
        sum += objective->quarter_squares[muscle] / prices[muscle];
    }
    return sum + beta * beta / (4 * objective->balance_weight);
}

/* In a volume that is lambda (sqrt V - w / (2 lambda))^2, in the balance its weight times (b + beta / (2 weight))^2. */
double objective_curvature(const Objective *objective, const double *prices, const double *least, const double *most) {
    const int64_t muscles = objective->columns - 2;
    const double *weights = objective->weights;
    double sum = 0.0;
    for (int64_t muscle = 0; muscle < muscles; muscle++) {
        const double root = weights[muscle] / (2 * prices[muscle]);
        const double nearest = at_least(between(root * root, least[muscle], most[muscle]), 0.0);
        const double apart = sqrt(nearest) - root;
        sum += prices[muscle] * apart * apart;
    }
    const double even = -prices[muscles] / (2 * objective->balance_weight);
    const double apart = between(even, least[muscles], most[muscles]) - even;
    return sum + objective->balance_weight * apart * apart;
}

void objective_marginals(const Objective *objective, const double *total, double *prices) {
    const int64_t muscles = objective->columns - 2;
    for (int64_t muscle = 0; muscle < muscles; muscle++) {
        prices[muscle] = objective->weights[muscle] / (2 * sqrt(at_least(total[muscle], 0.2)));
    }
    prices[muscles] = -2 * objective->balance_weight * total[muscles];
    prices[muscles + 1] = 1.0;
}
