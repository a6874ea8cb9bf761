#include "reach.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    CHARGE_STEPS = 40,   /* to lower the sum of charges: it has settled by then */
    FEW_STATES = 1 << 8, /* up to so many, further tables cost more than the labels that they spare */
};

static int by_size(const void *one, const void *other) {
    double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

/* Prices of a second to bound with: what the options pay for theirs, from nothing to the most. */
static int price_seconds(Reach *reach) {
    const Space *space = reach->space;
    double *rates = allocated(space->options + 1, sizeof *rates);
    if (rates == NULL) {
        return NO_MEMORY;
    }
    int64_t count = 0;
    rates[count++] = 0.0;
    for (int64_t option = 0; option < space->options; option++) {
        if (reach->values[option] > 0 && space->seconds[option] > 0) {
            rates[count++] = reach->values[option] / (double)space->seconds[option];
        }
    }
    qsort(rates, (size_t)count, sizeof *rates, by_size);
    int is_small = reach->packings->begin == 0 && reach->packings->count <= FEW_STATES;
    int prices = is_small ? A_BLOCK : SECOND_PRICES;
    for (int p = 0; p < prices; p++) {
        double price = rates[(count - 1) * p / (prices - 1)];
        if (reach->prices == 0 || price > reach->price[reach->prices - 1]) {
            reach->price[reach->prices++] = price;
        }
    }
    free(rates);
    for (int p = reach->prices; p < SECOND_PRICES; p++) {
        reach->price[p] = reach->price[reach->prices - 1];
    }
    return DONE;
}

/* What the best of some options earns beyond its seconds, at each price of a block. */
static void best_of(const Reach *reach, const double *price, int32_t start, int32_t stop, double *best) {
    for (int p = 0; p < A_BLOCK; p++) {
        best[p] = -INFINITY;
    }
    for (int32_t option = start; option < stop; option++) {
        double value = reach->values[option], seconds = (double)reach->space->seconds[option];
        for (int p = 0; p < A_BLOCK; p++) {
            double reduced = value - price[p] * seconds;
            best[p] = reduced > best[p] ? reduced : best[p];
        }
    }
}

/* Whether options of some members never pay more than leaving the first member out. With others alike it is not that
 * simple: all of them are left out with it. */
static int is_idle(const Level *level, const double *best) {
    double most = -INFINITY;
    for (int p = 0; p < A_BLOCK; p++) {
        most = best[p] > most ? best[p] : most;
    }
    return most <= 0.0 && level->twins == level->bit;
}

/* The groups that are not idle, level by level, into `busy`; `begin` (levels + 1) says where those of each begin. */
static void find_busy(const Reach *reach, const double *best, int32_t *busy, int32_t *begin) {
    const Space *space = reach->space;
    int32_t count = 0;
    for (int64_t depth = 0; depth < space->levels; depth++) {
        begin[depth] = count;
        for (int32_t group = space->first_group[depth]; group < space->first_group[depth + 1]; group++) {
            if (!is_idle(&space->level[depth], best + (int64_t)group * A_BLOCK)) {
                busy[count++] = group;
            }
        }
    }
    begin[space->levels] = count;
}

/* What each state's accessories earn at most, fewer before more: dynamic programming over what is free. */
static void tabulate(const Reach *reach, const double *best, const int32_t *busy, const int32_t *begin,
                     double *earned) {
    const Space *space = reach->space;
    const Packings *packings = reach->packings;
    memset(earned, 0, A_BLOCK * sizeof *earned);
    for (int64_t state = 1; state < packings->count; state++) {
        uint64_t free = packings->free[state];
        int64_t first = packings->first[state], depth = space->solo_levels + first;
        int64_t alike = __builtin_popcountll(free & space->level[depth].twins);
        double most[A_BLOCK];
        memcpy(most, earned + (state - alike * packings->stride[first]) * A_BLOCK, sizeof most);
        for (int32_t at = begin[depth]; at < begin[depth + 1]; at++) {
            int32_t group = busy[at];
            if ((free & space->group[group].needs) != space->group[group].mask) {
                continue;
            }
            const double *rest = earned + (state - packings->used[group]) * A_BLOCK;
            const double *more = best + (int64_t)group * A_BLOCK;
            for (int p = 0; p < A_BLOCK; p++) {
                double sum = rest[p] + more[p];
                most[p] = sum > most[p] ? sum : most[p];
            }
        }
        memcpy(earned + state * A_BLOCK, most, sizeof most);
    }
}

/* What is charged for all accessories at charges of `charge`, the first of each level's options paying the rest.
 *
 * `share` is what each accessory is charged then: together they cover every option, so they bound every packing. `use`
 * is how often the options that pay the most use each accessory. */
static void cover(const Reach *reach, const double *best, const double *charge, double *share, double *use,
                  double *total) {
    const Space *space = reach->space;
    memset(use, 0, (size_t)(space->accessories * A_BLOCK) * sizeof *use);
    memset(total, 0, A_BLOCK * sizeof *total);
    for (int64_t accessory = 0; accessory < space->accessories; accessory++) {
        int64_t depth = space->solo_levels + accessory;
        double rest[A_BLOCK] = {0};
        int32_t payer[A_BLOCK];
        memset(payer, -1, sizeof payer);
        for (int32_t group = space->first_group[depth]; group < space->first_group[depth + 1]; group++) {
            double over[A_BLOCK];
            memcpy(over, best + (int64_t)group * A_BLOCK, sizeof over);
            for (uint64_t mask = space->group[group].mask; mask; mask &= mask - 1) {
                const double *one = charge + (int64_t)__builtin_ctzll(mask) * A_BLOCK;
                for (int p = 0; p < A_BLOCK; p++) {
                    over[p] -= one[p];
                }
            }
            for (int p = 0; p < A_BLOCK; p++) {
                payer[p] = over[p] > rest[p] ? group : payer[p];
                rest[p] = over[p] > rest[p] ? over[p] : rest[p];
            }
        }
        for (int p = 0; p < A_BLOCK; p++) {
            share[accessory * A_BLOCK + p] = charge[accessory * A_BLOCK + p] + rest[p];
            total[p] += share[accessory * A_BLOCK + p];
            for (uint64_t mask = payer[p] < 0 ? 0 : space->group[payer[p]].mask; mask; mask &= mask - 1) {
                use[(int64_t)__builtin_ctzll(mask) * A_BLOCK + p] += 1.0;
            }
        }
    }
}

/* Each accessory's share of the best option it is in: charges to begin with, which cover every option. */
static void share_evenly(const Reach *reach, const double *best, double *charge) {
    const Space *space = reach->space;
    memset(charge, 0, (size_t)(space->accessories * A_BLOCK) * sizeof *charge);
    for (int32_t group = space->first_group[space->solo_levels]; group < space->first_group[space->levels]; group++) {
        double members = __builtin_popcountll(space->group[group].mask);
        for (uint64_t mask = space->group[group].mask; mask; mask &= mask - 1) {
            double *one = charge + (int64_t)__builtin_ctzll(mask) * A_BLOCK;
            for (int p = 0; p < A_BLOCK; p++) {
                one[p] = fmax(one[p], best[(int64_t)group * A_BLOCK + p] / members);
            }
        }
    }
}

/* Charges whose sum is low, by subgradient steps (Held and Karp 1971): an accessory that several options would pay for
 * is charged more, one that none would pay for less. The lowest of each price is kept. */
static int charge_all(const Reach *reach, const double *best, double *lowest) {
    int64_t size = reach->space->accessories * A_BLOCK;
    double *charge = allocated(3 * size, sizeof *charge), total[A_BLOCK], least[A_BLOCK];
    if (charge == NULL) {
        return NO_MEMORY;
    }
    double *share = charge + size, *use = share + size;
    share_evenly(reach, best, charge);
    for (int step = 0; step <= CHARGE_STEPS; step++) {
        cover(reach, best, charge, share, use, total);
        for (int p = 0; p < A_BLOCK; p++) {
            double length = total[p] / (double)(reach->space->accessories * (4 + step));
            int is_lower = step == 0 || total[p] < least[p];
            least[p] = is_lower ? total[p] : least[p];
            for (int64_t at = p; at < size; at += A_BLOCK) {
                lowest[at] = is_lower ? share[at] : lowest[at];
                charge[at] = fmax(0.0, charge[at] + length * (use[at] - 1.0));
            }
        }
    }
    free(charge);
    return DONE;
}

/* What all accessories earn, at each price of a block. */
static void sum_all(const Reach *reach, const Block *block, double *later) {
    const double *earned = block->earned + (reach->packings->count - 1) * A_BLOCK;
    for (int p = 0; p < A_BLOCK; p++) {
        later[p] = block->share == NULL ? earned[p] : 0.0;
        for (int64_t accessory = 0; block->share != NULL && accessory < reach->space->accessories; accessory++) {
            later[p] += block->share[accessory * A_BLOCK + p];
        }
    }
}

static void add_solo_levels(const Reach *reach, const double *price, const Block *block) {
    const Space *space = reach->space;
    double later[A_BLOCK], best[A_BLOCK];
    sum_all(reach, block, later);
    for (int64_t depth = space->solo_levels - 1; depth >= 0; depth--) {
        const Level *level = &space->level[depth];
        best_of(reach, price, level->start, level->stop, best);
        for (int p = 0; p < A_BLOCK; p++) {
            later[p] += level->is_required ? best[p] : fmax(best[p], 0.0);
        }
        memcpy(block->solo + depth * A_BLOCK, later, sizeof later);
    }
}

static int make_block(Reach *reach, int32_t index) {
    const Space *space = reach->space;
    const double *price = reach->price + index * A_BLOCK;
    Block *block = &reach->block[index];
    int32_t groups = space->first_group[space->levels];
    int is_partial = reach->packings->begin > 0;
    double *best = allocated((int64_t)groups * A_BLOCK, sizeof *best);
    int32_t *busy = allocated(groups + space->levels + 1, sizeof *busy);
    block->solo = allocated(space->solo_levels * A_BLOCK, sizeof *block->solo);
    block->share = is_partial ? allocated(space->accessories * A_BLOCK, sizeof *block->share) : NULL;
    block->earned = allocated(reach->packings->count * A_BLOCK, sizeof *block->earned);
    int has_memory = best && busy && block->solo && block->earned && (block->share || !is_partial);
    for (int32_t group = 0; has_memory && group < groups; group++) {
        best_of(reach, price, space->group[group].start, space->group[group].stop, best + (int64_t)group * A_BLOCK);
    }
    has_memory = has_memory && (!is_partial || charge_all(reach, best, block->share) == DONE);
    if (has_memory) {
        find_busy(reach, best, busy, busy + groups);
        tabulate(reach, best, busy, busy + groups, block->earned);
        add_solo_levels(reach, price, block);
    }
    free(best);
    free(busy);
    return has_memory ? DONE : NO_MEMORY;
}

int reach_make(const Space *space, const Packings *packings, const double *values, Reach *reach) {
    *reach = (Reach){.space = space, .packings = packings, .values = values};
    return price_seconds(reach);
}

void reach_free(Reach *reach) {
    for (int32_t index = 0; index < BLOCKS; index++) {
        free(reach->block[index].earned);
        free(reach->block[index].share);
        free(reach->block[index].solo);
    }
    *reach = (Reach){0};
}

/* What the levels from `depth` on earn at each price of a block. */
static const double *earned_at(Reach *reach, int32_t index, int64_t depth, uint64_t free, int32_t state, double *sums) {
    Block *block = &reach->block[index];
    /* A block that memory was short for may have some of its tables. */
    if (reach->failed || (block->earned == NULL && make_block(reach, index) != DONE)) {
        reach->failed = 1;
        return NULL;
    }
    int64_t accessory = depth - reach->space->solo_levels;
    if (accessory < 0) {
        return block->solo + depth * A_BLOCK;
    }
    if (accessory >= reach->packings->begin) {
        return block->earned + (int64_t)state * A_BLOCK;
    }
    memset(sums, 0, A_BLOCK * sizeof *sums);
    for (; free; free &= free - 1) {
        const double *share = block->share + (int64_t)__builtin_ctzll(free) * A_BLOCK;
        for (int p = 0; p < A_BLOCK; p++) {
            sums[p] += share[p];
        }
    }
    return sums;
}

double reach_gain(Reach *reach, int64_t depth, uint64_t free, int32_t state, int64_t left, int32_t *tightest) {
    double least = INFINITY, seconds = (double)left, sums[A_BLOCK];
    int32_t last = (reach->prices - 1) / A_BLOCK;
    /* What is earned falls ever more slowly as seconds cost more, so the bound falls and then rises: where it still
     * falls at the edge of a block, the next one is looked at. */
    for (int32_t index = *tightest, way = 0; index >= 0 && index <= last; index += way) {
        const double *earned = earned_at(reach, index, depth, free, state, sums);
        if (earned == NULL) {
            return INFINITY;
        }
        const double *price = reach->price + index * A_BLOCK;
        double bound[A_BLOCK], lowest = INFINITY;
        for (int p = 0; p < A_BLOCK; p++) {
            bound[p] = earned[p] + price[p] * seconds;
            lowest = bound[p] < lowest ? bound[p] : lowest;
        }
        if (lowest >= least) {
            break;
        }
        least = lowest;
        *tightest = index;
        int is_falling = bound[A_BLOCK - 1] <= lowest, is_rising = bound[0] <= lowest;
        if (is_falling == is_rising || (way > 0 && !is_falling) || (way < 0 && !is_rising)) {
            break;
        }
        way = is_falling ? 1 : -1;
    }
    return least;
}
