#include "ascend.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* How much better counts as better: rounding stays below it, so that the ascent ends. */
#define BETTER 1e-12

typedef struct {
    const Week *week;
    Part *const *parts;
    int64_t *chosen; /* of each session the row of its part */
    double value;
    double *total, *others, *tried, *marginals; /* M + 2 each */
} Ascent;

static int64_t best_at(const Part *part, const double *prices) {
    int64_t best = 0;
    double highest = -INFINITY;
    for (int64_t at = 0; at < part->count; at++) {
        const double price = dot(part->columns, part_vector(part, at), prices);
        if (price > highest) {
            highest = price;
            best = at;
        }
    }
    return best;
}

/* What the week has without one session. Taken off the total it would leave rounding where there is nothing, and a
 * square root makes that count: the root of 1e-17 is 3e-9. */
static void add_others(Ascent *ascent, int64_t session) {
    const int64_t columns = ascent->week->objective->columns;
    memcpy(ascent->others, ascent->week->fixed, (size_t)columns * sizeof *ascent->others);
    for (int64_t other = 0; other < ascent->week->sessions; other++) {
        if (other != session) {
            const double *vector = part_vector(ascent->parts[other], ascent->chosen[other]);
            for (int64_t column = 0; column < columns; column++) {
                ascent->others[column] += vector[column];
            }
        }
    }
}

/* Takes the best row of one session, the others as they are; whether that is better. */
static int improve(Ascent *ascent, int64_t session) {
    const Part *part = ascent->parts[session];
    const Objective *objective = ascent->week->objective;
    const int64_t columns = objective->columns;
    add_others(ascent, session);
    /* J is concave: a row is worth no more than what the marginals at the present sum say of it. */
    objective_marginals(objective, ascent->total, ascent->marginals);
    const double beside =
        objective_conjugate(objective, ascent->marginals) + dot(columns, ascent->others, ascent->marginals);
    int64_t best = -1;
    for (int64_t at = 0; at < part->count; at++) {
        const double *vector = part_vector(part, at);
        if (beside + dot(columns, vector, ascent->marginals) <= ascent->value) {
            continue;
        }
        for (int64_t column = 0; column < columns; column++) {
            ascent->tried[column] = ascent->others[column] + vector[column];
        }
        const double value = objective_value(objective, ascent->tried);
        if (value > ascent->value + BETTER) {
            ascent->value = value;
            best = at;
        }
    }
    if (best < 0) {
        return 0;
    }
    ascent->chosen[session] = best;
    for (int64_t column = 0; column < columns; column++) {
        ascent->total[column] = ascent->others[column] + part_vector(part, best)[column];
    }
    return 1;
}

static void begin(Ascent *ascent, const double *prices) {
    const int64_t columns = ascent->week->objective->columns;
    memcpy(ascent->total, ascent->week->fixed, (size_t)columns * sizeof *ascent->total);
    for (int64_t session = 0; session < ascent->week->sessions; session++) {
        const Part *part = ascent->parts[session];
        ascent->chosen[session] = best_at(part, prices);
        for (int64_t column = 0; column < columns; column++) {
            ascent->total[column] += part_vector(part, ascent->chosen[session])[column];
        }
    }
    ascent->value = objective_value(ascent->week->objective, ascent->total);
}

static void climb(Ascent *ascent) {
    const int64_t sessions = ascent->week->sessions;
    /* Ends with as many sessions in turn as there are of which none improves. */
    for (int64_t session = 0, idle = 0; idle < sessions; session = (session + 1) % sessions) {
        idle = improve(ascent, session) ? 0 : idle + 1;
    }
}

static void offer(const Ascent *ascent, Best *best) {
    if (ascent->value <= best->value + BETTER) {
        return;
    }
    best->value = ascent->value;
    for (int64_t session = 0; session < ascent->week->sessions; session++) {
        best->rows[session] = ascent->parts[session]->rows[ascent->chosen[session]];
    }
}

int ascend(const Week *week, Part *const *parts, const double *prices, Best *best) {
    const size_t columns = (size_t)week->objective->columns;
    double *numbers = malloc(4 * columns * sizeof *numbers);
    int64_t *chosen = malloc(((size_t)week->sessions + 1) * sizeof *chosen);
    if (numbers && chosen) {
        Ascent ascent = {.week = week, .parts = parts, .chosen = chosen, .total = numbers};
        ascent.others = numbers + columns;
        ascent.tried = numbers + 2 * columns;
        ascent.marginals = numbers + 3 * columns;
        begin(&ascent, prices);
        climb(&ascent);
        offer(&ascent, best);
    }
    const int done = numbers && chosen ? 0 : -1;
    free(numbers);
    free(chosen);
    return done;
}
