/* What a partly decided session can still gain: a bound by pricing its time.
 *
 * If a second costs mu, the exercises not yet decided can be packed without minding the clock, and what the packing
 * earns plus mu for every second left bounds what they can really add (Lagrangian relaxation of the time, Geoffrion
 * 1974). Several mu are used, and the least bound counts. Where the accessories can be free in few ways, the best
 * packing of each is tabulated; beyond that, each accessory is credited with its share of the best option it is in. */
#ifndef REACH_H
#define REACH_H

#include "space.h"

enum { SECOND_PRICES = 8 };

typedef struct {
    const Space *space;
    double price[SECOND_PRICES]; /* of a second */
    double *solo;                /* solo levels x prices: what each, those after it and all accessories earn */
    double *earned;              /* states x prices: what the accessories free earn; NULL where they are too many */
    double *shares;              /* accessories x prices, where `earned` is NULL */
} Reach;

/* Bounds for a session whose options are worth `values`. */
int reach_make(const Space *space, const double *values, Reach *reach);

void reach_free(Reach *reach);

/* What the levels from `depth` on can add at most, with these accessories free (as bits and as a state) and `left`
 * seconds, at least 0. */
double reach_gain(const Reach *reach, int64_t depth, uint64_t free, int32_t state, int64_t left);

#endif
