/* The best combination of one configuration of every session, behind a bound. */
#ifndef COMBINE_H
#define COMBINE_H

#include "objective.h"
#include "part.h"
#include "work.h"

/* A week of which every session has a part to choose from; sessions alike have the same part. */
typedef struct {
    const Objective *objective;
    const double *fixed; /* M + 2: what the rest of the week adds */
    int64_t sessions;
    Work *work;
} Week;

/* The best found so far. */
typedef struct {
    double value;
    int64_t *rows; /* of each session the row of its table */
} Best;

/* Sums that were looked at: kept from one combination to the next, so that its memory is taken once. */
typedef struct {
    uint64_t *seen;
    uint64_t turn;
} Seen;

enum { TRIED = 1, GAVE_UP = 0 };

/* How much better a week must be to be looked for: rounding stays far below it. */
#define RESOLUTION 1e-11

/* Finds what is better than `best` among all combinations, at these prices, each session's best price being `bests`.
 *
 * A combination loses what its configurations lose at these prices and what its sum loses by curvature. Returns TRIED;
 * GAVE_UP where that would take more than `most` nodes, or a limit of the week's work has cut in; -1 without memory. */
int combine(const Week *week, Part *const *parts, const double *prices, const double *bests, int64_t most, Seen *seen,
            Best *best);

void seen_free(Seen *seen);

#endif
