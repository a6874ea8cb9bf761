#include "reach.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int by_size(const void *one, const void *other) {
    double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

/* Prices of a second to bound with: what the options pay for theirs, from nothing to the most. */
static int price_seconds(Reach *reach, const double *values) {
    const Space *space = reach->space;
    double *rates = allocated(space->options + 1, sizeof *rates);
    if (rates == NULL) {
        return NO_MEMORY;
    }
    int64_t count = 0;
    rates[count++] = 0.0;
    for (int64_t option = 0; option < space->options; option++) {
        if (values[option] > 0 && space->seconds[option] > 0) {
            rates[count++] = values[option] / (double)space->seconds[option];
        }
    }
    qsort(rates, (size_t)count, sizeof *rates, by_size);
    for (int p = 0; p < SECOND_PRICES; p++) {
        reach->price[p] = rates[(count - 1) * p / (SECOND_PRICES - 1)];
    }
    free(rates);
    return DONE;
}

/* What the best of some options earns beyond its seconds, at each price. */
static void best_of(const Reach *reach, const double *values, int32_t start, int32_t stop, double *best) {
    for (int p = 0; p < SECOND_PRICES; p++) {
        best[p] = -INFINITY;
    }
    for (int32_t option = start; option < stop; option++) {
        double value = values[option], seconds = (double)reach->space->seconds[option];
        for (int p = 0; p < SECOND_PRICES; p++) {
            double reduced = value - reach->price[p] * seconds;
            best[p] = reduced > best[p] ? reduced : best[p];
        }
    }
}

/* What each state's accessories earn at most, fewer before more: dynamic programming over what is free. */
static void tabulate(Reach *reach, const double *best) {
    const Space *space = reach->space;
    const Packings *packings = &space->packings;
    double *earned = reach->earned;
    memset(earned, 0, SECOND_PRICES * sizeof *earned);
    for (int64_t state = 1; state < packings->count; state++) {
        uint64_t free = packings->free[state];
        int64_t depth = space->solo_levels + packings->first[state];
        uint64_t alike = free & space->level[depth].twins;
        int64_t dropped = state - (int64_t)__builtin_popcountll(alike) * packings->stride[packings->first[state]];
        double most[SECOND_PRICES];
        memcpy(most, earned + dropped * SECOND_PRICES, sizeof most);
        for (int32_t group = space->first_group[depth]; group < space->first_group[depth + 1]; group++) {
            if ((free & space->group[group].needs) != space->group[group].mask) {
                continue;
            }
            const double *rest = earned + (state - packings->used[group]) * SECOND_PRICES;
            const double *more = best + (int64_t)group * SECOND_PRICES;
            for (int p = 0; p < SECOND_PRICES; p++) {
                double sum = rest[p] + more[p];
                most[p] = sum > most[p] ? sum : most[p];
            }
        }
        memcpy(earned + state * SECOND_PRICES, most, sizeof most);
    }
}

/* Each accessory's share of the best option it is in. */
static void share(Reach *reach, const double *best) {
    const Space *space = reach->space;
    memset(reach->shares, 0, (size_t)(space->accessories * SECOND_PRICES) * sizeof *reach->shares);
    for (int32_t group = space->first_group[space->solo_levels]; group < space->first_group[space->levels]; group++) {
        uint64_t mask = space->group[group].mask;
        double members = __builtin_popcountll(mask);
        for (int64_t accessory = 0; accessory < space->accessories; accessory++) {
            for (int p = 0; mask >> accessory & 1 && p < SECOND_PRICES; p++) {
                double *one = reach->shares + accessory * SECOND_PRICES + p;
                *one = fmax(*one, best[(int64_t)group * SECOND_PRICES + p] / members);
            }
        }
    }
}

/* What all accessories earn, at each price. */
static void sum_all(const Reach *reach, double *later) {
    const Space *space = reach->space;
    memset(later, 0, SECOND_PRICES * sizeof *later);
    if (reach->earned != NULL) {
        memcpy(later, reach->earned + (space->packings.count - 1) * SECOND_PRICES, SECOND_PRICES * sizeof *later);
    }
    for (int64_t accessory = 0; reach->earned == NULL && accessory < space->accessories; accessory++) {
        for (int p = 0; p < SECOND_PRICES; p++) {
            later[p] += reach->shares[accessory * SECOND_PRICES + p];
        }
    }
}

static void add_solo_levels(Reach *reach, const double *values) {
    const Space *space = reach->space;
    double later[SECOND_PRICES], best[SECOND_PRICES];
    sum_all(reach, later);
    for (int64_t depth = space->solo_levels - 1; depth >= 0; depth--) {
        const Level *level = &space->level[depth];
        best_of(reach, values, level->start, level->stop, best);
        for (int p = 0; p < SECOND_PRICES; p++) {
            later[p] += level->is_required ? best[p] : fmax(best[p], 0.0);
        }
        memcpy(reach->solo + depth * SECOND_PRICES, later, sizeof later);
    }
}

int reach_make(const Space *space, const double *values, Reach *reach) {
    *reach = (Reach){.space = space};
    int32_t groups = space->first_group[space->levels];
    double *best = allocated((int64_t)groups * SECOND_PRICES, sizeof *best);
    reach->solo = allocated(space->solo_levels * SECOND_PRICES, sizeof *reach->solo);
    if (space->packings.count > 0) {
        reach->earned = allocated(space->packings.count * SECOND_PRICES, sizeof *reach->earned);
    } else {
        reach->shares = allocated(space->accessories * SECOND_PRICES, sizeof *reach->shares);
    }
    if (!best || !reach->solo || !(reach->earned || reach->shares) || price_seconds(reach, values) != DONE) {
        free(best);
        return NO_MEMORY;
    }
    for (int32_t group = 0; group < groups; group++) {
        best_of(reach, values, space->group[group].start, space->group[group].stop,
                best + (int64_t)group * SECOND_PRICES);
    }
    if (reach->earned != NULL) {
        tabulate(reach, best);
    } else {
        share(reach, best);
    }
    add_solo_levels(reach, values);
    free(best);
    return DONE;
}

void reach_free(Reach *reach) {
    free(reach->solo);
    free(reach->earned);
    free(reach->shares);
    *reach = (Reach){0};
}

static double least_over(const Reach *reach, const double *earned, int64_t left) {
    double least = INFINITY;
    for (int p = 0; p < SECOND_PRICES; p++) {
        double bound = earned[p] + reach->price[p] * (double)left;
        least = bound < least ? bound : least;
    }
    return least;
}

double reach_gain(const Reach *reach, int64_t depth, uint64_t free, int32_t state, int64_t left) {
    if (depth < reach->space->solo_levels) {
        return least_over(reach, reach->solo + depth * SECOND_PRICES, left);
    }
    if (reach->earned != NULL) {
        return least_over(reach, reach->earned + (int64_t)state * SECOND_PRICES, left);
    }
    double earned[SECOND_PRICES] = {0};
    for (int64_t accessory = 0; free; accessory++, free >>= 1) {
        for (int p = 0; free & 1 && p < SECOND_PRICES; p++) {
            earned[p] += reach->shares[accessory * SECOND_PRICES + p];
        }
    }
    return least_over(reach, earned, left);
}
