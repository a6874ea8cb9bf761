/* The prices whose bound over some configurations of every session is near the least there is. */
#ifndef DUAL_H
#define DUAL_H

#include <stdint.h>

#include "objective.h"
#include "part.h"

/* By how much the best prices of all sessions may rise, in sum, and prices still count as settled. */
#define MARGIN 1e-4

/* Puts prices near the dual optimum over the parts in place of `prices` (M + 2), where the search for them begins.
 *
 * They are worked out from the few configurations of each session that are near the best at them. `fixed` is what the
 * rest of the week adds. Sessions alike have the same part. Returns 0, or -1 where memory is short. */
int dual_prices(const Objective *objective, const double *fixed, int64_t sessions, Part *const *parts, double *prices);

/* The bound these prices prove when the best price of each session is `bests`. */
double dual_bound(const Objective *objective, const double *fixed, const double *prices, int64_t sessions,
                  const double *bests);

#endif
