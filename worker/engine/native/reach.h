/* What a partly decided session can still gain: a bound by pricing its time.
 *
 * If a second costs mu, the exercises not yet decided can be packed without minding the clock, and what the packing
 * earns plus mu for every second left bounds what they can really add (Lagrangian relaxation of the time, Geoffrion
 * 1974). Several mu are used, and the least bound counts. Of the accessories that states are counted of, the best
 * packing is tabulated. Where earlier ones are undecided too, every accessory has a charge instead: those of an
 * option's members cover what it earns, so that charges bound every packing. */
#ifndef REACH_H
#define REACH_H

#include "packings.h"
#include "space.h"

/* Prices of a second at most, and how many neighbouring ones are tabulated at a time. */
enum { SECOND_PRICES = 32, A_BLOCK = 8, BLOCKS = SECOND_PRICES / A_BLOCK };

/* Tables for the neighbouring prices of a block; the price is the last index of each. */
typedef struct {
    double *earned; /* states x prices: what the accessories earn that are free */
    double *share;  /* accessories x prices: what each is charged; NULL where all have states */
    double *solo;   /* solo levels x prices: what each, those after it and all accessories earn */
} Block;

typedef struct {
    const Space *space;
    const Packings *packings;
    const double *values;        /* options */
    double price[SECOND_PRICES]; /* of a second, ascending, no two the same */
    int32_t prices;
    int32_t failed;      /* whether memory was short: a bound was then infinite */
    Block block[BLOCKS]; /* made when one of its prices is first asked for */
} Reach;

/* Bounds for a session whose options are worth `values`, which have to stay. */
int reach_make(const Space *space, const Packings *packings, const double *values, Reach *reach);

void reach_free(Reach *reach);

/* What the levels from `depth` on can add at most, with these accessories free (as bits and as a state) and `left`
 * seconds, at least 0. `tightest` is the block to begin with, and then that of the least bound. */
double reach_gain(Reach *reach, int64_t depth, uint64_t free, int32_t state, int64_t left, int32_t *tightest);

#endif
