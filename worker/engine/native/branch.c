/* Halves what is left where its sessions disagree most, until the combinations of a part are few enough to try. */
#include "branch.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ascend.h"
#include "dual.h"

/* A part of what there is: a part of each session, held, and what is known of it. */
typedef struct {
    Part **parts;
    double *prices;
    double bound; /* all its weeks are worth at most this */
} Piece;

typedef struct {
    const Week *week;
    int64_t combined; /* nodes that one part may take before it is halved */
    Seen *seen;
    Best *best;
    double *bests; /* the best price of each session */
    Piece *stack;
    int64_t count, room;
    double unsearched;
} Branching;

static void drop(const Week *week, Piece *piece) {
    for (int64_t session = 0; piece->parts && session < week->sessions; session++) {
        part_let_go(piece->parts[session]);
    }
    free(piece->parts);
    free(piece->prices);
    *piece = (Piece){0};
}

/* Puts a piece of these parts on the stack, which then hold them too; 0, or -1 without memory. */
static int push(Branching *all, Part *const *parts, const double *prices, double bound) {
    if (all->count == all->room) {
        const int64_t room = 2 * all->room + 16;
        Piece *stack = realloc(all->stack, (size_t)room * sizeof *stack);
        if (!stack) {
            return -1;
        }
        all->stack = stack;
        all->room = room;
    }
    const size_t sessions = (size_t)all->week->sessions, columns = (size_t)all->week->objective->columns;
    Piece piece = {calloc(sessions + 1, sizeof *piece.parts), malloc(columns * sizeof *piece.prices), bound};
    if (!piece.parts || !piece.prices) {
        drop(all->week, &piece);
        return -1;
    }
    memcpy(piece.prices, prices, columns * sizeof *prices);
    for (size_t session = 0; session < sessions; session++) {
        piece.parts[session] = part_held(parts[session]);
    }
    all->stack[all->count++] = piece;
    return 0;
}

static void price(Branching *all, const Piece *piece) {
    for (int64_t session = 0; session < all->week->sessions; session++) {
        all->bests[session] = part_best(piece->parts[session], piece->prices);
    }
}

/* Whether some session still has a choice. */
static int has_choice(const Week *week, const Piece *piece) {
    for (int64_t session = 0; session < week->sessions; session++) {
        if (piece->parts[session]->count > 1) {
            return 1;
        }
    }
    return 0;
}

/* TRIED where every combination that the piece's prices leave was few enough to try; else GAVE_UP, or -1. */
static int try_all(Branching *all, const Piece *piece) {
    price(all, piece);
    /* What cannot be halved is tried whatever it takes: one combination. */
    const int64_t most = has_choice(all->week, piece) ? all->combined : INT64_MAX;
    return combine(all->week, piece->parts, piece->prices, all->bests, most, all->seen, all->best);
}

/* The same once the piece has prices of its own. */
static int price_and_try(Branching *all, const Piece *piece) {
    const Week *week = all->week;
    if (dual_prices(week->objective, week->fixed, week->sessions, piece->parts, piece->prices) ||
        ascend(week, piece->parts, piece->prices, all->best)) {
        return -1;
    }
    return try_all(all, piece);
}

/* Where the rows of a part disagree most, and by how much they do at these prices. */
static double spread(const Part *part, const double *prices, int64_t *column, double *middle) {
    double widest = -1.0;
    for (int64_t at = 0; at < part->columns - 1; at++) {
        double least = INFINITY, most = -INFINITY;
        for (int64_t row = 0; row < part->count; row++) {
            const double number = part_vector(part, row)[at];
            least = number < least ? number : least;
            most = number > most ? number : most;
        }
        const double wide = (most - least) * (at < part->columns - 2 ? prices[at] : 1.0);
        if (wide > widest) {
            widest = wide;
            *column = at;
            *middle = (least + most) / 2;
        }
    }
    return widest;
}

/* The rows of a part on one side of the middle of a column; where all are on one side, of their number. */
static Part *side(const Part *part, int64_t column, double middle, int64_t lows, int is_high) {
    Part *made = part_new(part->columns, part->vectors, part->prints, part->count);
    for (int64_t at = 0; made && at < part->count; at++) {
        const int high = lows < part->count ? part_vector(part, at)[column] > middle : at >= part->count / 2;
        if (high == is_high) {
            made->rows[made->count++] = part->rows[at];
        }
    }
    return made;
}

static int64_t count_low(const Part *part, int64_t column, double middle) {
    int64_t count = 0;
    for (int64_t at = 0; at < part->count; at++) {
        count += part_vector(part, at)[column] <= middle;
    }
    return count;
}

/* The rows of a part that may still be in a better week; the best at the prices always is among them. */
static Part *left_of(const Part *part, const double *prices, double best, double slack) {
    Part *made = part_new(part->columns, part->vectors, part->prints, part->count);
    for (int64_t at = 0; made && at < part->count; at++) {
        if (best - dot(part->columns, part_vector(part, at), prices) <= slack) {
            made->rows[made->count++] = part->rows[at];
        }
    }
    return made;
}

/* The first session that has the part of this one. Narrowed parts are new ones: none is that of a later session. */
static int64_t first_alike(Part *const *parts, int64_t session) {
    int64_t first = 0;
    while (parts[first] != parts[session]) {
        first++;
    }
    return first;
}

/* Leaves of every session what may still be in a better week; sessions alike stay so. 0, or -1 without memory. */
static int narrow(Branching *all, Piece *piece, double bound) {
    const double slack = bound - all->best->value - RESOLUTION;
    const int64_t sessions = all->week->sessions;
    for (int64_t session = 0; session < sessions; session++) {
        if (first_alike(piece->parts, session) < session) {
            continue;
        }
        Part *whole = piece->parts[session];
        Part *left = left_of(whole, piece->prices, all->bests[session], slack);
        if (!left) {
            return -1;
        }
        for (int64_t other = sessions - 1; other >= session; other--) {
            if (piece->parts[other] == whole) {
                piece->parts[other] = part_held(left);
                part_let_go(whole);
            }
        }
        part_let_go(left);
    }
    return 0;
}

/* Puts both halves of a piece on the stack; together they lose nothing.
 *
 * Sessions with the same part are interchangeable: either all of them are on the low side, or the first is not. */
static int halve(Branching *all, Piece *piece) {
    const Week *week = all->week;
    const double bound = dual_bound(week->objective, week->fixed, piece->prices, week->sessions, all->bests);
    if (narrow(all, piece, bound)) {
        return -1;
    }
    if (!has_choice(week, piece)) {
        return push(all, piece->parts, piece->prices, bound);
    }
    int64_t split = 0, column = 0;
    double middle = 0.0, widest = -1.0;
    for (int64_t session = 0; session < week->sessions; session++) {
        if (piece->parts[session]->count == 1) {
            continue;
        }
        int64_t its_column = 0;
        double its_middle = 0.0;
        const double wide = spread(piece->parts[session], piece->prices, &its_column, &its_middle);
        if (wide > widest) {
            widest = wide;
            split = session;
            column = its_column;
            middle = its_middle;
        }
    }
    Part *whole = piece->parts[split];
    const int64_t lows = count_low(whole, column, middle);
    Part *low = side(whole, column, middle, lows, 0), *high = side(whole, column, middle, lows, 1);
    int done = low && high ? 0 : -1;
    if (!done) {
        Part **parts = piece->parts;
        for (int64_t session = 0; session < week->sessions; session++) {
            if (session != split && parts[session] == whole) {
                parts[session] = low;
            }
        }
        parts[split] = low;
        done = push(all, parts, piece->prices, bound);
        for (int64_t session = 0; session < week->sessions; session++) {
            parts[session] = parts[session] == low ? whole : parts[session];
        }
        parts[split] = high;
        done = done || push(all, parts, piece->prices, bound) ? -1 : 0;
        parts[split] = whole;
    }
    part_let_go(low);
    part_let_go(high);
    return done;
}

/* Searches a piece, or leaves its halves on the stack; 0, or -1 without memory. */
static int search(Branching *all, Piece *piece) {
    if (piece->bound <= all->best->value + TOLERANCE) {
        return 0;
    }
    if (work_is_over(all->week->work)) {
        all->unsearched = piece->bound > all->unsearched ? piece->bound : all->unsearched;
        return 0;
    }
    all->week->work->nodes++;
    int done = isinf(piece->bound) ? try_all(all, piece) : GAVE_UP;
    if (done == GAVE_UP) {
        done = price_and_try(all, piece);
    }
    if (done == GAVE_UP) {
        return halve(all, piece);
    }
    return done < 0 ? -1 : 0;
}

int branch(const Week *week, Part *const *parts, const double *prices, int64_t combined, Seen *seen, Best *best,
           double *unsearched) {
    Branching all = {.week = week, .combined = combined, .seen = seen, .best = best, .unsearched = -INFINITY};
    all.bests = malloc(((size_t)week->sessions + 1) * sizeof *all.bests);
    int done = all.bests ? push(&all, parts, prices, INFINITY) : -1;
    while (!done && all.count) {
        Piece piece = all.stack[--all.count];
        done = search(&all, &piece);
        drop(week, &piece);
    }
    while (all.count) {
        drop(week, &all.stack[--all.count]);
    }
    free(all.stack);
    free(all.bests);
    *unsearched = all.unsearched;
    return done;
}
