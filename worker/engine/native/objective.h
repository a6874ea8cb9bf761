/* J of a week, as a concave function of the sum of what its sessions add, and what prices say of it.
 *
 * A sum is (V_1 ... V_M, b, g): effective sets a muscle, push kept minus pull kept, and strength less changes.
 *
 *     J = sum_m w_m sqrt(V_m) - balance_weight b^2 + g
 *
 * For prices lambda > 0 on the volumes and beta on the balance (the Lagrangian dual of the week, Geoffrion 1974)
 *
 *     J <= sum_m w_m^2 / (4 lambda_m) + beta^2 / (4 balance_weight) + price of the sum.
 *
 * Prices are written as a sum is: (lambda_1 ... lambda_M, beta, 1).
 */
#ifndef OBJECTIVE_H
#define OBJECTIVE_H

#include <stdint.h>

typedef struct {
    int32_t columns; /* M + 2: numbers of a sum */
    double balance_weight;
    const double *weights;         /* w, M of them */
    const double *quarter_squares; /* w^2 / 4, M of them */
} Objective;

/* Sums run in four lanes, so that a compiler may use vectors without changing what comes out on any machine. */
enum { LANES = 4 };

static inline double lanes_sum(const double *sums) { return (sums[0] + sums[1]) + (sums[2] + sums[3]); }

/* The inner product of two rows of `size` numbers. */
static inline double dot(int64_t size, const double *one, const double *other) {
    double sums[LANES] = {0.0, 0.0, 0.0, 0.0};
    int64_t at = 0;
    for (; at + LANES <= size; at += LANES) {
        for (int lane = 0; lane < LANES; lane++) {
            sums[lane] += one[at + lane] * other[at + lane];
        }
    }
    for (int lane = 0; at < size; at++, lane++) {
        sums[lane] += one[at] * other[at];
    }
    return lanes_sum(sums);
}

/* J of the week with this sum. */
double objective_value(const Objective *objective, const double *total);

/* What J gains over its linear price at most: the part of the bound that no session decides. */
double objective_conjugate(const Objective *objective, const double *prices);

/* How far J stays below its price and `objective_conjugate` at least, at any sum from `least` to `most`. */
double objective_curvature(const Objective *objective, const double *prices, const double *least, const double *most);

/* The marginal worth of every number of a sum, at that sum. */
void objective_marginals(const Objective *objective, const double *total, double *prices);

#endif
