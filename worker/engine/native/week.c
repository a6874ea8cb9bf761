#include "week.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ascend.h"
#include "branch.h"
#include "candidates.h"
#include "dual.h"
#include "memory.h"

#define CEILING 1.0 /* J of a programme as written: no week is worth more */

/* Prices have settled where no others would bring the bound closer to the best week by more than this share. */
#define CLOSE 0.25

enum {
    ROUNDS = 8,       /* of pricing; the last of them with all that may be held */
    LEAST_ROUNDS = 6, /* before the prices of one session on its own may be called settled */
};

/* Configurations of a session held at a time, round after round, while prices settle: rough ones need few. */
static const int64_t ROUGH[ROUNDS] = {200, 200, 500, 500, 2000, 5000, 5000, INT64_MAX};

/* The same where one session alone is searched: its prices take longer to settle. */
static const int64_t ROUGH_ALONE[ROUNDS] = {200, 200, 500, 500, 500, 2000, 5000, INT64_MAX};

/* A session, and those that are like it: the same space and the same capacities. */
typedef struct {
    const Space *space;
    const int64_t *capacities; /* targets */
    Candidates *candidates;
    const Pool *listed; /* all configurations; NULL where they are too many */
    Pool pool;          /* those that prices are worked out from, where not all are listed */
    Pool found;         /* those that the last round found */
    double *known;      /* targets: the best price in the pool; after a search, the most that there can be */
    double apparent;    /* the best price found at the middle target */
    double *wanted;     /* targets: what a price has to reach */
    double *lost;       /* targets: what was let go is worth at most this */
} Kind;

/* The search at one target: the best week, and what is known of the rest. */
typedef struct {
    double value, upper_bound;
    double unseen;    /* what was not looked at is worth at most this */
    int32_t *choices; /* of all sessions */
    double *total;    /* M + 2: what the week has */
    int is_new;       /* whether it was found since configurations near its marginals were looked up */
} Target;

typedef struct {
    const Question *question;
    Week week;
    int64_t kinds, targets;
    Kind *kinds_of; /* each kind once */
    Kind **kind;    /* of each session */
    Target *target;
    Part **parts;  /* of each session: what is chosen from at present */
    double *bests; /* sessions */
    double *prices, *settled, *marginals;
    double least;  /* the bound over the pools at the settled prices: none of the week is much lower */
    int64_t *rows; /* sessions */
    double *numbers;
    Seen seen;
} Solving;

/* What the prices of a session are worked out from. */
static const Pool *priced_from(const Kind *kind) { return kind->listed ? kind->listed : &kind->pool; }

/* What a session may be once the search for configurations is over. */
static const Pool *left(const Kind *kind) { return kind->listed ? kind->listed : &kind->found; }

static void let_parts_go(Solving *solving) {
    for (int64_t session = 0; session < solving->week.sessions; session++) {
        part_let_go(solving->parts[session]);
        solving->parts[session] = NULL;
    }
}

/* The rows of a pool that take at most so many seconds; NULL without memory. */
static Part *within(const Pool *pool, int64_t seconds) {
    Part *part = part_new(pool->columns, pool->vectors, pool->prints, pool->count);
    for (int64_t row = 0; part && row < pool->count; row++) {
        if (pool->seconds[row] <= seconds) {
            part->rows[part->count++] = row;
        }
    }
    return part;
}

/* Takes of every session what fits the target, of the pools that `of` gives; the same part for sessions alike.
 * IMPOSSIBLE where nothing fits of what prices are worked out from: prices and ascents begin with a row of each. */
static int take_parts(Solving *solving, int64_t target, const Pool *(*of)(const Kind *)) {
    let_parts_go(solving);
    for (int64_t session = 0; session < solving->week.sessions; session++) {
        const Kind *kind = solving->kind[session];
        int64_t first = 0;
        while (solving->kind[first] != kind) {
            first++;
        }
        if (first < session) {
            solving->parts[session] = part_held(solving->parts[first]);
        } else {
            solving->parts[session] = within(of(kind), kind->capacities[target]);
        }
        if (!solving->parts[session]) {
            return NO_MEMORY;
        }
        if (!solving->parts[session]->count && of == priced_from) {
            return IMPOSSIBLE;
        }
    }
    return DONE;
}

/* For each target the best price of what fits it. */
static void best_within(const Pool *pool, const Kind *kind, int64_t targets, const double *prices, double *bests) {
    for (int64_t target = 0; target < targets; target++) {
        bests[target] = -INFINITY;
    }
    for (int64_t row = 0; row < pool->count; row++) {
        const double price = dot(pool->columns, pool->vectors + row * pool->columns, prices);
        for (int64_t target = targets - 1; target >= 0 && pool->seconds[row] <= kind->capacities[target]; target--) {
            bests[target] = price > bests[target] ? price : bests[target];
        }
    }
}

/* Takes a better week as that of the target; its rows are those of the pools that `of` gives. */
static void take(Solving *solving, Target *target, const Best *best, const Pool *(*of)(const Kind *)) {
    if (!(best->value > target->value)) {
        return;
    }
    const int64_t columns = solving->week.objective->columns;
    int32_t *choices = target->choices;
    target->value = best->value;
    target->is_new = 1;
    memcpy(target->total, solving->week.fixed, (size_t)columns * sizeof *target->total);
    for (int64_t session = 0; session < solving->week.sessions; session++) {
        const Pool *pool = of(solving->kind[session]);
        const int64_t row = best->rows[session];
        memcpy(choices, pool->choices + row * pool->levels, (size_t)pool->levels * sizeof *choices);
        choices += pool->levels;
        for (int64_t column = 0; column < columns; column++) {
            target->total[column] += pool->vectors[row * columns + column];
        }
    }
}

static int climb(Solving *solving, Target *target, const Pool *(*of)(const Kind *)) {
    Best best = {.value = target->value, .rows = solving->rows};
    if (ascend(&solving->week, solving->parts, solving->prices, &best)) {
        return NO_MEMORY;
    }
    take(solving, target, &best, of);
    return DONE;
}

/* Improves the best week of every target, from the pools that prices are worked out from. */
static int climb_each(Solving *solving) {
    for (int64_t at = 0; at < solving->targets; at++) {
        Target *target = &solving->target[at];
        int status = take_parts(solving, at, priced_from);
        if (status == DONE) {
            status = climb(solving, target, priced_from);
        }
        if (status != DONE) {
            return status;
        }
    }
    return DONE;
}

/* The bound of a target at the prices; `most` tells what a session of a kind can be worth at most. */
static double bound_of(Solving *solving, int64_t target, double (*most)(const Kind *, int64_t)) {
    for (int64_t session = 0; session < solving->week.sessions; session++) {
        solving->bests[session] = most(solving->kind[session], target);
    }
    return dual_bound(solving->week.objective, solving->week.fixed, solving->prices, solving->week.sessions,
                      solving->bests);
}

static double most_apparent(const Kind *kind, int64_t target) {
    (void)target;
    return kind->apparent;
}

static double most_known(const Kind *kind, int64_t target) { return kind->known[target]; }

/* Prices half way to those of the pools, so that a pool that lacks some muscle does not make them swing (du Merle et
 * al. 1999). A session on its own is found by curvature too, so its pool soon has what its prices need; and where all
 * configurations are listed, none lacks. */
static int settle(Solving *solving, int is_whole) {
    const Objective *objective = solving->week.objective;
    const int64_t columns = objective->columns;
    double *prices = solving->prices, *settled = solving->settled;
    memcpy(settled, prices, (size_t)columns * sizeof *settled);
    if (dual_prices(objective, solving->week.fixed, solving->week.sessions, solving->parts, settled)) {
        return NO_MEMORY;
    }
    for (int64_t session = 0; session < solving->week.sessions; session++) {
        solving->bests[session] = part_best(solving->parts[session], settled);
    }
    solving->least = dual_bound(objective, solving->week.fixed, settled, solving->week.sessions, solving->bests);
    for (int64_t column = 0; column < columns; column++) {
        if (is_whole) {
            prices[column] = settled[column];
        } else if (column < columns - 2) {
            prices[column] = sqrt(prices[column] * settled[column]);
        } else {
            prices[column] = (prices[column] + settled[column]) / 2;
        }
    }
    return DONE;
}

/* Adds to every pool what is near the best at these prices. */
static int look_up(Solving *solving, const double *prices) {
    for (int64_t at = 0; at < solving->kinds; at++) {
        Kind *kind = &solving->kinds_of[at];
        if (kind->listed) {
            continue;
        }
        int status = candidates_some(kind->candidates, prices, solving->question->effort.first, solving->week.work,
                                     &kind->found);
        if (status == DONE) {
            status = pool_join(&kind->pool, &kind->found);
        }
        if (status != DONE) {
            return status;
        }
    }
    return DONE;
}

/* What each session has that a better week could have at these prices. */
static int find(Solving *solving, int64_t held) {
    const int is_alone = solving->week.sessions == 1;
    const Objective *alone = is_alone ? solving->week.objective : NULL;
    const double *fixed = is_alone ? solving->week.fixed : NULL;
    for (int64_t at = 0; at < solving->kinds; at++) {
        Kind *kind = &solving->kinds_of[at];
        if (kind->listed) {
            continue;
        }
        const int status = candidates_worth(kind->candidates, solving->prices, kind->wanted, held, alone, fixed,
                                            solving->week.work, &kind->found, kind->lost);
        if (status != DONE) {
            return status;
        }
    }
    return DONE;
}

/* Sets what is wanted of each session: what a better week can have if its best prices are those known, or little more.
 */
static void want(Solving *solving) {
    for (int64_t at = 0; at < solving->targets; at++) {
        const double slack = bound_of(solving, at, most_known) - solving->target[at].value + TOLERANCE;
        for (int64_t kind = 0; kind < solving->kinds; kind++) {
            solving->kinds_of[kind].wanted[at] = solving->kinds_of[kind].known[at] - slack - MARGIN;
        }
    }
}

/* Looks for better weeks in the pools, and sets what is wanted of each session beyond. */
static int aim(Solving *solving) {
    for (int64_t at = 0; at < solving->kinds; at++) {
        Kind *kind = &solving->kinds_of[at];
        best_within(priced_from(kind), kind, solving->targets, solving->prices, kind->known);
        kind->apparent = kind->known[solving->targets / 2];
    }
    const int status = climb_each(solving);
    if (status != DONE) {
        return status;
    }
    want(solving);
    return DONE;
}

/* Bounds each target, and what was not looked at, by what was found. */
static int judge(Solving *solving, double *scratch) {
    for (int64_t at = 0; at < solving->kinds; at++) {
        Kind *kind = &solving->kinds_of[at];
        if (kind->listed) {
            continue;
        }
        best_within(&kind->found, kind, solving->targets, solving->prices, scratch);
        const double best = scratch[solving->targets / 2], known = kind->known[solving->targets / 2];
        kind->apparent = best > known ? best : known;
        for (int64_t target = 0; target < solving->targets; target++) {
            const double most = scratch[target] > kind->lost[target] ? scratch[target] : kind->lost[target];
            kind->known[target] = most > kind->known[target] ? most : kind->known[target];
        }
    }
    int is_seen = 1;
    for (int64_t at = 0; at < solving->targets; at++) {
        Target *target = &solving->target[at];
        const double bound = bound_of(solving, at, most_known);
        target->upper_bound = bound < target->upper_bound ? bound : target->upper_bound;
        target->unseen = -INFINITY;
        for (int64_t index = 0; index < solving->kinds; index++) {
            const Kind *kind = &solving->kinds_of[index];
            if (kind->listed) {
                continue;
            }
            const double gone = kind->lost[at] > kind->wanted[at] ? kind->lost[at] : kind->wanted[at];
            const double unseen = bound - kind->known[at] + gone;
            target->unseen = unseen > target->unseen ? unseen : target->unseen;
        }
        is_seen &= target->unseen <= target->value + TOLERANCE;
    }
    return is_seen;
}

/* The most that the gap of a target has closed by since it was one of `gaps`. */
static double closed(const Solving *solving, const double *gaps) {
    double most = -INFINITY;
    for (int64_t at = 0; at < solving->targets; at++) {
        const double by = gaps[at] - solving->target[at].upper_bound + solving->target[at].value;
        most = by > most ? by : most;
    }
    return most;
}

/* Whether the prices have settled after so many rounds: other prices could gain no more than a share of the gap.
 *
 * The bound over the pools at their own prices is about the least over all configurations, or below; where it is far
 * above, the pools lack so much that their own prices have not settled. One session on its own is cut by curvature, and
 * its pool lacks what prices alone would keep. */
static int has_settled(Solving *solving, const double *gaps, int rounds) {
    const int64_t middle = solving->targets / 2;
    const Target *target = &solving->target[middle];
    if (solving->week.sessions == 1) {
        return rounds >= LEAST_ROUNDS && closed(solving, gaps) <= MARGIN && target->upper_bound < CEILING;
    }
    const double bound = bound_of(solving, middle, most_apparent);
    return fabs(bound - solving->least) <= CLOSE * (bound - target->value);
}

/* How many configurations of a session are held at a time in a round. */
static int64_t held_in(const Solving *solving, int round, int is_settled) {
    const int64_t most = solving->question->effort.held;
    const int64_t rough = (solving->week.sessions == 1 ? ROUGH_ALONE : ROUGH)[round];
    return is_settled || round == ROUNDS - 1 || rough > most ? most : rough;
}

/* Gives every pool what was found, and what is near the marginals of the best week where that is new. */
static int widen(Solving *solving) {
    for (int64_t at = 0; at < solving->kinds; at++) {
        Kind *kind = &solving->kinds_of[at];
        if (!kind->listed && pool_join(&kind->pool, &kind->found)) {
            return NO_MEMORY;
        }
    }
    Target *middle = &solving->target[solving->targets / 2];
    if (!middle->is_new) {
        return DONE;
    }
    middle->is_new = 0;
    objective_marginals(solving->week.objective, middle->total, solving->marginals);
    return look_up(solving, solving->marginals);
}

/* Rounds of pricing, until nothing that could be in a better week is unseen. `gaps` has room for two numbers a target.
 */
static int approach(Solving *solving, double *gaps) {
    const int is_alone = solving->week.sessions == 1;
    double *scratch = gaps + solving->targets;
    int is_settled = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int64_t at = 0; at < solving->targets; at++) {
            gaps[at] = solving->target[at].upper_bound - solving->target[at].value;
        }
        int status = take_parts(solving, solving->targets / 2, priced_from);
        if (status == DONE) {
            status = settle(solving, is_settled || (is_alone && round > 0));
        }
        if (status == DONE) {
            status = aim(solving);
        }
        if (status == DONE) {
            status = find(solving, held_in(solving, round, is_settled));
        }
        if (status != DONE || judge(solving, scratch) || work_is_over(solving->week.work)) {
            return status;
        }
        if (is_settled || round == ROUNDS - 1) {
            /* Best prices were higher than those of the pools: what they are is known now. */
            want(solving);
            status = find(solving, solving->question->effort.held);
            if (status != DONE || judge(solving, scratch) || work_is_over(solving->week.work)) {
                return status;
            }
        }
        is_settled = has_settled(solving, gaps, round + 1);
        /* What the last round found is what is left to be searched. */
        status = round < ROUNDS - 1 ? widen(solving) : DONE;
        if (status != DONE) {
            return status;
        }
    }
    solving->week.work->stopped_by = STOPPED_BY_NODES;
    return DONE;
}

static int has_rows(const Solving *solving) {
    for (int64_t session = 0; session < solving->week.sessions; session++) {
        if (!solving->parts[session]->count) {
            return 0;
        }
    }
    return 1;
}

/* Searches what is left of a target to the end. */
static int finish(Solving *solving, int64_t at, Answer *answer) {
    Target *target = &solving->target[at];
    if (take_parts(solving, at, left)) {
        return NO_MEMORY;
    }
    if (has_rows(solving)) {
        if (climb(solving, target, left)) {
            return NO_MEMORY;
        }
        Best best = {.value = target->value, .rows = solving->rows};
        double unsearched;
        if (branch(&solving->week, solving->parts, solving->prices, solving->question->effort.combined, &solving->seen,
                   &best, &unsearched)) {
            return NO_MEMORY;
        }
        take(solving, target, &best, left);
        target->unseen = unsearched > target->unseen ? unsearched : target->unseen;
    }
    const double least = target->value + TOLERANCE;
    const double unseen = target->unseen > least ? target->unseen : least;
    const double bound = target->upper_bound < unseen ? target->upper_bound : unseen;
    answer->value = target->value;
    answer->upper_bound = bound > target->value ? bound : target->value;
    answer->stopped_by = bound > least ? solving->week.work->stopped_by : GOES_ON;
    answer->nodes = solving->week.work->nodes;
    return DONE;
}

/* Whether all configurations of all sessions are listed; how many combinations they have goes to `count`. */
static int is_listed(const Solving *solving, double *count) {
    *count = 1.0;
    for (int64_t session = 0; session < solving->week.sessions; session++) {
        if (!solving->kind[session]->listed) {
            return 0;
        }
        *count *= (double)solving->kind[session]->listed->count;
    }
    return 1;
}

/* Where all is listed, the bound of the lists is that of the week. */
static int settle_lists(Solving *solving, double combinations) {
    if (combinations > (double)solving->question->effort.at_once) {
        int status = take_parts(solving, solving->targets / 2, priced_from);
        if (status == DONE) {
            status = settle(solving, 1);
        }
        if (status != DONE) {
            return status;
        }
    }
    for (int64_t at = 0; at < solving->kinds; at++) {
        Kind *kind = &solving->kinds_of[at];
        best_within(kind->listed, kind, solving->targets, solving->prices, kind->known);
    }
    const int status = climb_each(solving);
    if (status != DONE) {
        return status;
    }
    for (int64_t at = 0; at < solving->targets; at++) {
        Target *target = &solving->target[at];
        const double bound = bound_of(solving, at, most_known);
        target->upper_bound = bound < CEILING ? bound : CEILING;
        target->unseen = -INFINITY;
    }
    return DONE;
}

static int finish_all(Solving *solving, Answer *answers) {
    int status = DONE;
    for (int64_t at = 0; status == DONE && at < solving->targets; at++) {
        status = finish(solving, at, &answers[at]);
    }
    return status;
}

static int run(Solving *solving, Answer *answers) {
    double combinations;
    int status;
    Work outright = {.nodes = solving->week.work->nodes, .most_nodes = INT64_MAX};
    if (is_listed(solving, &combinations)) {
        if (combinations <= (double)solving->question->effort.outright) {
            solving->week.work = &outright;
        }
        status = settle_lists(solving, combinations);
    } else {
        double *gaps = allocated(2 * solving->targets, sizeof *gaps);
        status = gaps ? look_up(solving, solving->prices) : NO_MEMORY;
        if (status == DONE) {
            status = approach(solving, gaps);
        }
        free(gaps);
    }
    return status == DONE ? finish_all(solving, answers) : status;
}

static int is_alike(const Kind *kind, const Space *space, const int64_t *capacities, int64_t targets) {
    return kind->space == space && !memcmp(kind->capacities, capacities, (size_t)targets * sizeof *capacities);
}

static int begin_kind(Kind *kind, const Space *space, const int64_t *capacities, int64_t targets,
                      const Effort *effort) {
    kind->space = space;
    kind->capacities = capacities;
    kind->known = allocated(3 * targets, sizeof *kind->known);
    if (!kind->known) {
        return NO_MEMORY;
    }
    kind->wanted = kind->known + targets;
    kind->lost = kind->known + 2 * targets;
    const int status =
        candidates_make(space, (int32_t)targets, capacities, effort->listed, effort->states, &kind->candidates);
    if (status == DONE) {
        kind->listed = candidates_listed(kind->candidates);
        kind->pool.columns = kind->found.columns = (int32_t)space->width;
        kind->pool.levels = kind->found.levels = (int32_t)space->levels;
    }
    return status;
}

static int begin_sessions(Solving *solving) {
    const Question *question = solving->question;
    for (int64_t session = 0; session < question->sessions; session++) {
        const Space *space = question->spaces[session];
        const int64_t *capacities = question->capacities + session * question->targets;
        int64_t at = 0;
        while (at < solving->kinds && !is_alike(&solving->kinds_of[at], space, capacities, question->targets)) {
            at++;
        }
        solving->kind[session] = &solving->kinds_of[at];
        if (at < solving->kinds) {
            continue;
        }
        solving->kinds++;
        const int status = begin_kind(&solving->kinds_of[at], space, capacities, question->targets, &question->effort);
        if (status != DONE) {
            return status;
        }
    }
    return DONE;
}

static int64_t levels_of(const Question *question) {
    int64_t levels = 0;
    for (int64_t session = 0; session < question->sessions; session++) {
        levels += question->spaces[session]->levels;
    }
    return levels;
}

static int begin(Solving *solving, double *prices, int32_t *choices) {
    const Question *question = solving->question;
    const int64_t sessions = question->sessions, targets = question->targets, columns = question->objective->columns;
    const int64_t levels = levels_of(question);
    solving->kinds_of = calloc((size_t)sessions, sizeof *solving->kinds_of);
    solving->kind = calloc((size_t)sessions, sizeof *solving->kind);
    solving->parts = calloc((size_t)sessions, sizeof *solving->parts);
    solving->target = calloc((size_t)targets, sizeof *solving->target);
    solving->rows = allocated(sessions, sizeof *solving->rows);
    solving->numbers = allocated((targets + 2) * columns + sessions, sizeof *solving->numbers);
    if (!solving->kinds_of || !solving->kind || !solving->parts || !solving->target || !solving->rows ||
        !solving->numbers) {
        return NO_MEMORY;
    }
    solving->targets = targets;
    solving->prices = prices;
    solving->settled = solving->numbers;
    solving->marginals = solving->numbers + columns;
    for (int64_t at = 0; at < targets; at++) {
        solving->target[at] = (Target){
            .value = -INFINITY,
            .upper_bound = CEILING,
            .unseen = INFINITY,
            .choices = choices + at * levels,
            .total = solving->numbers + (at + 2) * columns,
        };
    }
    solving->bests = solving->numbers + (targets + 2) * columns;
    return begin_sessions(solving);
}

static void end(Solving *solving) {
    if (solving->parts) {
        let_parts_go(solving);
    }
    for (int64_t at = 0; at < solving->kinds; at++) {
        Kind *kind = &solving->kinds_of[at];
        candidates_free(kind->candidates);
        pool_free(&kind->pool);
        pool_free(&kind->found);
        free(kind->known);
    }
    seen_free(&solving->seen);
    free(solving->kinds_of);
    free(solving->kind);
    free(solving->parts);
    free(solving->target);
    free(solving->rows);
    free(solving->numbers);
}

int week_solve(const Question *question, Work *work, double *prices, Answer *answers, int32_t *choices) {
    Solving solving = {.question = question};
    solving.week = (Week){question->objective, question->fixed, question->sessions, work};
    int status = begin(&solving, prices, choices);
    if (status == DONE) {
        status = run(&solving, answers);
    }
    end(&solving);
    return status;
}
