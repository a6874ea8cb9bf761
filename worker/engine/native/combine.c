/* Depth first, session by session, through the trees of what each session has left.
 *
 * J depends on the sum alone, so of partial combinations with the same sum one is looked at. */
#include "combine.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "dual.h"
#include "tree.h"

enum { SEEN_BITS = 16, NODES_A_LOOK = 1024 };

/* What is chosen of the first so many sessions. */
typedef struct {
    Tree *tree;                   /* of the session to choose from */
    int64_t session;              /* which one that is */
    int64_t row;                  /* the row of its part that is chosen at present */
    double loss;                  /* of what is chosen before */
    uint64_t print;               /* of what is chosen before */
    double *sum;                  /* what the week has with it */
    double *low, *high;           /* that, and what the sessions after this one add at least and at most */
    double *rest_low, *rest_high; /* what these sessions add alone */
} Step;

typedef struct {
    const Week *week;
    Part *const *parts;
    const double *prices;
    double *roots, *squares; /* M: w / (2 lambda), at whose square a volume loses nothing, and that square */
    double even;             /* the balance that loses nothing */
    double bound;            /* on the week, at the prices */
    double room;             /* what a combination may lose and still be better */
    int64_t most, nodes;     /* that it may take, and has taken */
    int64_t next_look;       /* the limits of the week's work are looked at again at so many nodes */
    int has_given_up;
    Seen *seen;
    Best *best;
    Tree *trees, **of; /* of each session, the same one for those alike */
    Step *steps;
    double *numbers;
} Search;

/* A print that fills all bits, other for other steps and other combinations. */
static uint64_t mixed(uint64_t print, uint64_t step, uint64_t turn) {
    uint64_t bits = print + step * 0x9E3779B97F4A7C15u + turn * 0xD1B54A32D192ED03u;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9u;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBu;
    return bits ^ (bits >> 31);
}

/* Whether the same sum was looked at with as much chosen; it counts as looked at from now on. */
static int is_seen(Search *search, uint64_t print, int64_t step) {
    const uint64_t bits = mixed(print, (uint64_t)step, search->seen->turn);
    uint64_t *place = &search->seen->seen[bits >> (64 - SEEN_BITS)];
    if (*place == bits) {
        return 1;
    }
    *place = bits;
    return 0;
}

/* What is lost by curvature at least, at any sum between low + least and high + most. */
static double lost_between(const Search *search, const double *low, const double *least, const double *high,
                           const double *most) {
    const Objective *objective = search->week->objective;
    const int64_t muscles = objective->columns - 2;
    double sum = 0.0;
    for (int64_t muscle = 0; muscle < muscles; muscle++) {
        double nearest = search->squares[muscle];
        nearest = nearest < high[muscle] + most[muscle] ? nearest : high[muscle] + most[muscle];
        nearest = nearest > low[muscle] + least[muscle] ? nearest : low[muscle] + least[muscle];
        const double apart = sqrt(nearest > 0.0 ? nearest : 0.0) - search->roots[muscle];
        sum += search->prices[muscle] * apart * apart;
    }
    double nearest = search->even;
    nearest = nearest < high[muscles] + most[muscles] ? nearest : high[muscles] + most[muscles];
    nearest = nearest > low[muscles] + least[muscles] ? nearest : low[muscles] + least[muscles];
    const double apart = nearest - search->even;
    return sum + objective->balance_weight * apart * apart;
}

static void offer(Search *search, double value) {
    if (value <= search->best->value + RESOLUTION / 10) {
        return;
    }
    search->best->value = value;
    search->room = search->bound - value - RESOLUTION;
    for (int64_t at = 0; at < search->week->sessions; at++) {
        const Step *step = &search->steps[at];
        const Part *part = search->parts[step->session];
        search->best->rows[step->session] = part->rows[step->tree->at[step->row]];
    }
}

static int is_over(Search *search) {
    if (search->nodes > search->most) {
        search->has_given_up = 1;
    } else if (search->nodes >= search->next_look) {
        search->week->work->nodes += search->nodes - (search->next_look - NODES_A_LOOK);
        search->next_look = search->nodes + NODES_A_LOOK;
        search->has_given_up = work_is_over(search->week->work);
    }
    return search->has_given_up;
}

static void visit(Search *search, int64_t at, int64_t node);

/* Chooses a row of the step at hand, and goes on with the sessions after it. */
static void choose(Search *search, int64_t at, int64_t row) {
    Step *step = &search->steps[at];
    const Tree *tree = step->tree;
    const double loss = step->loss + tree->losses[row];
    if (loss > search->room) {
        return;
    }
    const int64_t columns = tree->columns;
    const double *vector = tree->vectors + row * columns;
    Step *next = step + 1;
    step->row = row;
    for (int64_t column = 0; column < columns; column++) {
        next->sum[column] = step->sum[column] + vector[column];
    }
    search->nodes++;
    if (at == search->week->sessions - 1) {
        offer(search, objective_value(search->week->objective, next->sum));
        return;
    }
    if (loss + lost_between(search, next->sum, step->rest_low, next->sum, step->rest_high) > search->room) {
        return;
    }
    next->loss = loss;
    next->print = step->print + tree->prints[row];
    if (is_seen(search, next->print, at)) {
        return;
    }
    for (int64_t column = 0; column < columns; column++) {
        next->low[column] = next->sum[column] + next->rest_low[column];
        next->high[column] = next->sum[column] + next->rest_high[column];
    }
    visit(search, at + 1, 0);
}

/* What the best of a node's rows loses at least, whatever comes after. */
static double lost_in(const Search *search, const Step *step, int64_t node) {
    return step->loss + step->tree->node[node].loss +
           lost_between(search, step->low, tree_least(step->tree, node), step->high, tree_most(step->tree, node));
}

/* Chooses the rows of a node one after the other, where it loses less the sooner. */
static void visit(Search *search, int64_t at, int64_t node) {
    const Step *step = &search->steps[at];
    search->nodes++;
    if (is_over(search)) {
        return;
    }
    tree_split(search->week->objective, search->prices, step->tree, node);
    const Node *rows = &step->tree->node[node];
    if (!rows->child) {
        for (int64_t row = rows->start; row < rows->stop && !search->has_given_up; row++) {
            choose(search, at, row);
        }
        return;
    }
    const double losses[2] = {lost_in(search, step, rows->child), lost_in(search, step, rows->child + 1)};
    const int first = losses[1] < losses[0];
    if (losses[first] <= search->room) {
        visit(search, at, rows->child + first);
    }
    if (losses[!first] <= search->room && !search->has_given_up) {
        visit(search, at, rows->child + !first);
    }
}

/* Sessions in turn, those with the fewest rows first: the last is never held but walked through. */
static void order(Search *search) {
    const int64_t sessions = search->week->sessions;
    for (int64_t at = 0; at < sessions; at++) {
        int64_t place = at;
        for (; place > 0 && search->of[at]->count < search->steps[place - 1].tree->count; place--) {
            search->steps[place].tree = search->steps[place - 1].tree;
            search->steps[place].session = search->steps[place - 1].session;
        }
        search->steps[place].tree = search->of[at];
        search->steps[place].session = at;
    }
}

/* For every step what the sessions after it add at least and at most. */
static void look_ahead(Search *search) {
    const int64_t sessions = search->week->sessions, columns = search->week->objective->columns;
    for (int64_t at = sessions - 2; at >= 0; at--) {
        const Step *next = &search->steps[at + 1];
        const double *least = tree_least(next->tree, 0), *most = tree_most(next->tree, 0);
        for (int64_t column = 0; column < columns; column++) {
            search->steps[at].rest_low[column] = next->rest_low[column] + least[column];
            search->steps[at].rest_high[column] = next->rest_high[column] + most[column];
        }
    }
    Step *first = search->steps;
    memcpy(first->sum, search->week->fixed, (size_t)columns * sizeof *first->sum);
    for (int64_t column = 0; column < columns; column++) {
        first->low[column] = first->sum[column] + first->rest_low[column];
        first->high[column] = first->sum[column] + first->rest_high[column];
    }
}

static void price(Search *search) {
    const Objective *objective = search->week->objective;
    const int64_t muscles = objective->columns - 2;
    for (int64_t muscle = 0; muscle < muscles; muscle++) {
        search->roots[muscle] = objective->weights[muscle] / (2 * search->prices[muscle]);
        search->squares[muscle] = search->roots[muscle] * search->roots[muscle];
    }
    search->even = -search->prices[muscles] / (2 * objective->balance_weight);
}

/* Takes the memory that a search needs; 0, or -1 without. */
static int begin(Search *search) {
    const int64_t sessions = search->week->sessions, columns = search->week->objective->columns;
    search->trees = calloc((size_t)sessions + 1, sizeof *search->trees);
    search->of = calloc((size_t)sessions + 1, sizeof *search->of);
    search->steps = calloc((size_t)sessions + 1, sizeof *search->steps);
    search->numbers = calloc((size_t)((5 * (sessions + 1) + 2) * columns), sizeof *search->numbers);
    if (!search->seen->seen) {
        search->seen->seen = calloc((size_t)1 << SEEN_BITS, sizeof *search->seen->seen);
    }
    if (!search->trees || !search->of || !search->steps || !search->numbers || !search->seen->seen) {
        return -1;
    }
    search->seen->turn++;
    search->roots = search->numbers;
    search->squares = search->numbers + columns;
    for (int64_t at = 0; at <= sessions; at++) {
        double *rows = search->numbers + (2 + 5 * at) * columns;
        Step *step = &search->steps[at];
        step->sum = rows;
        step->low = rows + columns;
        step->high = rows + 2 * columns;
        step->rest_low = rows + 3 * columns;
        step->rest_high = rows + 4 * columns;
    }
    return 0;
}

static void end(Search *search) {
    for (int64_t at = 0; search->trees && at < search->week->sessions; at++) {
        tree_free(&search->trees[at]);
    }
    free(search->trees);
    free(search->of);
    free(search->steps);
    free(search->numbers);
}

/* The trees of all sessions, one for those alike; 0, or -1 without memory. */
static int grow(Search *search, const double *bests) {
    for (int64_t at = 0; at < search->week->sessions; at++) {
        int64_t first = 0;
        while (search->parts[first] != search->parts[at]) {
            first++;
        }
        search->of[at] = &search->trees[first];
        if (first == at && tree_make(search->prices, search->parts[at], bests[at], search->room, search->of[at])) {
            return -1;
        }
    }
    return 0;
}

int combine(const Week *week, Part *const *parts, const double *prices, const double *bests, int64_t most, Seen *seen,
            Best *best) {
    const double bound = dual_bound(week->objective, week->fixed, prices, week->sessions, bests);
    Search search = {.week = week, .parts = parts, .prices = prices, .bound = bound, .most = most, .seen = seen};
    search.best = best;
    search.room = bound - best->value - RESOLUTION;
    search.next_look = NODES_A_LOOK;
    if (search.room < 0) {
        return TRIED;
    }
    int done = begin(&search) || grow(&search, bests) ? -1 : TRIED;
    if (done == TRIED) {
        price(&search);
        order(&search);
        look_ahead(&search);
        visit(&search, 0, 0);
        week->work->nodes += search.nodes - (search.next_look - NODES_A_LOOK);
        done = search.has_given_up ? GAVE_UP : TRIED;
    }
    end(&search);
    return done;
}

void seen_free(Seen *seen) {
    free(seen->seen);
    seen->seen = NULL;
}
