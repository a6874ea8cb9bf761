#include "packings.h"

#include <stdlib.h>

#include "space.h"

/* The bits of an accessory and of all that are alike from `begin` on, if it is the first of these; else 0. */
static uint64_t kind_of(const Space *space, int64_t begin, int64_t accessory) {
    uint64_t bit = UINT64_C(1) << accessory;
    for (int64_t before = begin; before < accessory; before++) {
        if (space->level[space->solo_levels + before].twins & bit) {
            return 0;
        }
    }
    return space->level[space->solo_levels + accessory].twins;
}

/* How many states the accessories from `begin` on have, or 0 for more than `most`. */
static int64_t counted(const Space *space, int64_t begin, int64_t most) {
    int64_t count = 1;
    for (int64_t accessory = begin; accessory < space->accessories; accessory++) {
        uint64_t kind = kind_of(space, begin, accessory);
        if (kind) {
            count *= __builtin_popcountll(kind) + 1;
        }
        if (count > most) {
            return 0;
        }
    }
    return count;
}

/* The strides, and what is free in each state: one kind after the other multiplies the states there are. */
static void fill(const Space *space, Packings *packings) {
    int64_t count = 1;
    packings->free[0] = 0;
    for (int64_t accessory = packings->begin; accessory < space->accessories; accessory++) {
        uint64_t kind = kind_of(space, packings->begin, accessory), last = 0;
        if (!kind) {
            continue;
        }
        int64_t before = count;
        for (int64_t member = space->accessories - 1; member >= accessory; member--) {
            uint64_t bit = UINT64_C(1) << member;
            if (!(kind & bit)) {
                continue;
            }
            packings->stride[member] = (int32_t)before;
            last |= bit;
            for (int64_t state = 0; state < before; state++) {
                packings->free[count++] = packings->free[state] | last;
            }
        }
    }
    for (int64_t state = 0; state < count; state++) {
        int8_t first = (int8_t)packings->begin;
        while (first < space->accessories && !(packings->free[state] >> first & 1)) {
            first++;
        }
        packings->first[state] = first;
    }
}

int packings_make(const Space *space, int64_t most_states, Packings *packings) {
    int64_t most = most_states < INT32_MAX / MOST_ACCESSORIES ? most_states : INT32_MAX / MOST_ACCESSORIES;
    int64_t begin = space->accessories, count = 1, more;
    while (begin > 0 && (more = counted(space, begin - 1, most)) > 0) {
        begin--;
        count = more;
    }
    *packings = (Packings){.count = count, .begin = (int32_t)begin};
    int32_t groups = space->first_group[space->levels];
    packings->stride = allocated(space->accessories, sizeof *packings->stride);
    packings->used = allocated(groups, sizeof *packings->used);
    packings->first = allocated(count, sizeof *packings->first);
    packings->free = allocated(count, sizeof *packings->free);
    if (!packings->stride || !packings->used || !packings->first || !packings->free) {
        return NO_MEMORY;
    }
    for (int64_t accessory = 0; accessory < begin; accessory++) {
        packings->stride[accessory] = 0;
    }
    fill(space, packings);
    for (int32_t group = 0; group < groups; group++) {
        packings->used[group] = packings_state(packings, space->group[group].mask);
    }
    return DONE;
}

void packings_free(Packings *packings) {
    free(packings->stride);
    free(packings->used);
    free(packings->first);
    free(packings->free);
    *packings = (Packings){0};
}

int32_t packings_state(const Packings *packings, uint64_t free) {
    int32_t state = 0;
    for (int32_t accessory = 0; free; accessory++, free >>= 1) {
        if (free & 1) {
            state += packings->stride[accessory];
        }
    }
    return state;
}
