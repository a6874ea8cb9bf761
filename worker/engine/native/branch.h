/* The best week of what each session has left, to the end. */
#ifndef BRANCH_H
#define BRANCH_H

#include "combine.h"

/* How far above the best a bound may be and still prove it; rounding stays far below it. */
#define TOLERANCE 1e-9

/* Searches all combinations of the parts for what is better than `best`; `prices` is where pricing begins.
 * What would take more than `combined` nodes to combine is halved.
 *
 * What is left unsearched is worth at most `unsearched`, minus infinity where all is searched. Returns 0, or -1 without
 * memory. */
int branch(const Week *week, Part *const *parts, const double *prices, int64_t combined, Seen *seen, Best *best,
           double *unsearched);

#endif
