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
#ifndef TC_OBJECTIVE_H
#define TC_OBJECTIVE_H

#include <stdint.h>

typedef struct {
    int64_t size;          /* M + 2: numbers of a sum */
    const double *weights; /* w, M of them */
    double balance_weight;
} tc_objective;

/* The inner product of two rows of `size` numbers. */
double tc_dot(int64_t size, const double *one, const double *other);

/* J of the week with this sum. */
double tc_value(const tc_objective *objective, const double *total);

/* What J gains over its linear price at most: the part of the bound that no session decides. */
double tc_conjugate(const tc_objective *objective, const double *prices);

/* How far J stays below its price and `tc_conjugate` at least, at any sum from `least` to `most`. */
double tc_curvature(const tc_objective *objective, const double *prices, const double *least, const double *most);

/* The marginal worth of every number of a sum, at that sum. */
void tc_marginals(const tc_objective *objective, const double *total, double *prices);

#endif
