/* What a week's only free session loses by curvature at least, and the sums that it can still reach. */
#ifndef SPANS_H
#define SPANS_H

#include "search.h"
#include "space.h"

/* What later levels can add: at least and at most, for every column of the vectors. */
typedef struct {
    double *low, *high;        /* (levels + 1) x width: the levels from each on */
    double *slowest, *fastest; /* width: for every second */
} Spans;

int spans_make(const Space *space, Spans *spans);
void spans_free(Spans *spans);

/* The least and the most that `before` and `added` can become when the levels from `depth` on are decided within `left`
 * seconds. */
void spans_reach(const Spans *spans, const Space *space, int64_t depth, const double *before, const double *added,
                 int64_t left, double *least, double *most);

#endif
