/* Which accessories of a session can still be free together.
 *
 * Of accessories alike the earlier ones are decided first, so only how many of them are free counts. A state is such a
 * count for each kind of accessory, as one number in mixed radix; it adds up over the accessories that are free, and
 * takes the place of 2^n sets where many are alike. Where all accessories would have too many states, only the last
 * ones count. */
#ifndef PACKINGS_H
#define PACKINGS_H

#include "memory.h"

struct Space;

typedef struct {
    int64_t count;   /* states */
    int32_t begin;   /* the first accessory that counts */
    int32_t *stride; /* accessories: what each that is free adds to the state; 0 before `begin` */
    int32_t *used;   /* groups: what each takes from the state */
    int8_t *first;   /* states: the first accessory free, or the number of accessories */
    uint64_t *free;  /* states: the accessories free, as bits; of a kind the last ones */
} Packings;

/* The states of as many of a session's last accessories as have at most so many. */
int packings_make(const struct Space *space, int64_t most_states, Packings *packings);

void packings_free(Packings *packings);

/* The state in which these accessories are free. */
int32_t packings_state(const Packings *packings, uint64_t free);

#endif
