#include "candidates.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "labels.h"
#include "reach.h"
#include "spans.h"

enum {
    FEWEST_HELD = 200,
    HASTY = 10,                /* held once a limit has cut in */
    MOST_LOOKED_AT = 40000000, /* labels times options of one level: a bound on work beyond real sessions */
};

/* A status beside those of `memory.h`: there are more than may be listed. */
enum { TOO_MANY = 1 };

struct Candidates {
    const Space *space;
    int32_t capacities;
    int64_t *capacity;
    int is_listed;
    Pool listed;
    int64_t most_states;
    Packings packings; /* made when they are first needed, as are */
    Spans spans;       /* these */
};

/* Of every label held at any level the row it came from and the option it took, level by level. */
typedef struct {
    int64_t count, room;
    int32_t *parent, *choice;
    int64_t *start; /* levels + 1 */
} Trail;

typedef struct {
    const Space *space;
    const Packings *packings; /* NULL where all are listed: no bound is asked for */
    const Spans *spans;       /* NULL where curvature is not counted */
    const Objective *alone;
    int32_t capacities;
    const int64_t *capacity;
    const double *prices, *thresholds;
    double *goals;            /* capacities: the thresholds, or what can be reached at all where there is none */
    double *lost;             /* capacities */
    double *values;           /* options + 1 */
    double *reaches;          /* capacities: those of the label at hand */
    double *least, *most;     /* width: between what its sum can become */
    double *sums, *next_sums; /* held x width: what the week has with each label held, where curvature is counted */
    Reach reach;
    Labels held, next;
    Trail trail;
    int is_listing; /* whether all are wanted, or TOO_MANY where they are more than `room` */
    int64_t depth;  /* the level being decided */
    int64_t room;   /* labels held at a time */
    int64_t full;   /* labels at which they are cut before the level is done */
    Work *work;
} Search;

static int trail_add(Trail *trail, int64_t depth, const Labels *held) {
    if (trail->count + held->count > trail->room) {
        int64_t room = 2 * (trail->count + held->count);
        int32_t *parent = reallocated(trail->parent, room, sizeof *parent);
        if (parent != NULL) {
            trail->parent = parent;
        }
        int32_t *choice = reallocated(trail->choice, room, sizeof *choice);
        if (choice != NULL) {
            trail->choice = choice;
        }
        if (!parent || !choice) {
            return NO_MEMORY;
        }
        trail->room = room;
    }
    trail->start[depth] = trail->count;
    for (int64_t row = 0; row < held->count; row++) {
        trail->parent[trail->count] = held->label[row].parent;
        trail->choice[trail->count++] = held->label[row].choice;
    }
    return DONE;
}

/* What a label can be worth at each capacity at most, into `reaches`; whether it is enough for any. */
static int reaches_any(Search *search, int64_t depth, Label *label) {
    int64_t largest = search->capacity[search->capacities - 1];
    int is_enough = 0;
    label->priced = -INFINITY;
    for (int32_t column = 0; column < search->capacities; column++) {
        int64_t left = label->left - (largest - search->capacity[column]);
        double most = -INFINITY;
        if (left >= 0) {
            most = label->value + reach_gain(&search->reach, depth, label->free, label->state, left, &label->tightest);
        }
        search->reaches[column] = most;
        label->priced = most > label->priced ? most : label->priced;
        is_enough |= most >= search->thresholds[column];
    }
    return is_enough;
}

/* Take off what the label's sum loses by curvature wherever it may end; whether it is still enough for any capacity. */
static int reaches_less_curvature(Search *search, int64_t depth, const Label *label) {
    int64_t largest = search->capacity[search->capacities - 1], width = search->space->width;
    const double *before = search->sums + label->parent * width;
    const double *added = search->space->vectors + label->choice * width;
    int is_enough = 0;
    for (int32_t column = 0; column < search->capacities; column++) {
        int64_t left = label->left - (largest - search->capacity[column]);
        double *least = search->least, *most = search->most;
        spans_reach(search->spans, search->space, depth, before, added, left > 0 ? left : 0, least, most);
        search->reaches[column] -= objective_curvature(search->alone, search->prices, least, most);
        is_enough |= search->reaches[column] >= search->thresholds[column];
    }
    return is_enough;
}

static void let_go(Search *search) {
    for (int32_t column = 0; column < search->capacities; column++) {
        search->lost[column] = fmax(search->lost[column], search->reaches[column]);
    }
}

/* Hold a label whatever it can reach, as long as there are not too many. */
static int list(Search *search, const Label *label) {
    Labels *next = &search->next;
    int64_t equal = labels_equal(next, label);
    if (equal < 0 && next->count >= search->room) {
        return TOO_MANY;
    }
    if (equal < 0) {
        return labels_add(next, label, search->reaches);
    }
    if (next->label[equal].left < label->left) {
        labels_replace(next, equal, label, search->reaches);
    }
    return DONE;
}

/* Hold a label of the level after `depth - 1`, unless it is dominated, or cannot reach enough, or there are too many.
 */
static int offer(Search *search, int64_t depth, Label *label) {
    Labels *next = &search->next;
    if (search->is_listing) {
        return list(search, label);
    }
    search->work->nodes++;
    if (!reaches_any(search, depth, label)) {
        return DONE;
    }
    int64_t equal = labels_equal(next, label);
    if (equal >= 0 && next->label[equal].left >= label->left) {
        return DONE;
    }
    label->reaches = search->alone == NULL || reaches_less_curvature(search, depth, label);
    label->over = -INFINITY;
    for (int32_t column = 0; column < search->capacities; column++) {
        label->over = fmax(label->over, search->reaches[column] - search->goals[column]);
    }
    if (equal >= 0) {
        labels_replace(next, equal, label, search->reaches);
        return DONE;
    }
    int is_over = label->reaches && label->over > next->floor;
    if (!is_over && !(search->alone != NULL && labels_is_near(next, label->priced))) {
        if (label->reaches) {
            let_go(search);
        }
        return DONE;
    }
    if (next->count >= search->full) {
        labels_cut(next, search->room, search->alone != NULL, search->lost);
    }
    return labels_add(next, label, search->reaches);
}

/* How many labels may be held from now on. */
static void look_at_limits(Search *search) {
    if (search->is_listing) {
        return;
    }
    const Level *level = &search->space->level[search->depth];
    int64_t width = level->stop > level->start ? level->stop - level->start : 1;
    int64_t most = MOST_LOOKED_AT / width > FEWEST_HELD ? MOST_LOOKED_AT / width : FEWEST_HELD;
    if (work_is_over(search->work) && search->room > HASTY) {
        search->room = HASTY;
    }
    if (search->room > most) {
        search->room = most;
    }
    search->full = 2 * search->room + 2 * PRICED;
}

/* Take no option at this level, with every label held. */
static int take_none(Search *search) {
    const Space *space = search->space;
    const Level *level = &space->level[search->depth];
    for (int64_t row = 0; row < search->held.count; row++) {
        Label label = search->held.label[row];
        if (level->is_required && (!level->bit || label.free & level->bit)) {
            continue;
        }
        label.parent = (int32_t)row;
        label.choice = (int32_t)space->options;
        if (label.free & level->bit) {
            /* Of accessories alike none is taken after one that is passed over. */
            if (search->packings != NULL) {
                label.state -= packings_state(search->packings, label.free & level->twins);
            }
            label.free &= ~level->twins;
        }
        int status = offer(search, search->depth + 1, &label);
        if (status != DONE) {
            return status;
        }
    }
    return DONE;
}

/* Take each option of some members for which the accessories are free and the time suffices. */
static int take_group(Search *search, int64_t row, const Group *group, int64_t most_seconds) {
    const Space *space = search->space;
    const Label *before = &search->held.label[row];
    int64_t index = group - space->group;
    for (int32_t option = group->start; option < group->stop; option++) {
        if (space->seconds[option] > most_seconds) {
            continue;
        }
        Label label = {
            .print = before->print + space->prints[option],
            .free = before->free & ~group->mask,
            .value = before->value + search->values[option],
            .left = before->left - space->seconds[option],
            .state = before->state - (search->packings != NULL ? search->packings->used[index] : 0),
            .tightest = before->tightest,
            .parent = (int32_t)row,
            .choice = option,
        };
        int status = offer(search, search->depth + 1, &label);
        if (status != DONE) {
            return status;
        }
    }
    return DONE;
}

static int take_each(Search *search) {
    const Space *space = search->space;
    const Level *level = &space->level[search->depth];
    for (int64_t row = 0; row < search->held.count; row++) {
        const Label *before = &search->held.label[row];
        look_at_limits(search);
        for (int32_t g = space->first_group[search->depth]; g < space->first_group[search->depth + 1]; g++) {
            const Group *group = &space->group[g];
            int64_t most_seconds = before->left - level->reserved;
            if ((before->free & group->needs) != group->mask) {
                continue;
            }
            if (space->least != NULL) {
                most_seconds -= space_reserve(space, before->free & ~group->mask);
            }
            int status = take_group(search, row, group, most_seconds);
            if (status != DONE) {
                return status;
            }
        }
    }
    return DONE;
}

/* What the week has with each label that is now held. */
static int add_up(Search *search) {
    int64_t width = search->space->width;
    double *sums = reallocated(search->next_sums, search->held.count * width, sizeof *sums);
    if (sums == NULL) {
        return NO_MEMORY;
    }
    search->next_sums = search->sums;
    for (int64_t row = 0; row < search->held.count; row++) {
        const double *before = search->sums + search->held.label[row].parent * width;
        const double *added = search->space->vectors + search->held.label[row].choice * width;
        for (int64_t column = 0; column < width; column++) {
            sums[row * width + column] = before[column] + added[column];
        }
    }
    search->sums = sums;
    return DONE;
}

/* Decide one level more. */
static int extend(Search *search) {
    look_at_limits(search);
    labels_clear(&search->next);
    int status = take_none(search);
    if (status == DONE) {
        status = take_each(search);
    }
    if (status != DONE) {
        return status;
    }
    look_at_limits(search);
    if (!search->is_listing) {
        labels_cut(&search->next, search->room, search->alone != NULL, search->lost);
    }
    Labels held = search->next;
    search->next = search->held;
    search->held = held;
    if (search->alone != NULL && add_up(search) != DONE) {
        return NO_MEMORY;
    }
    if (search->reach.failed) {
        return NO_MEMORY;
    }
    return trail_add(&search->trail, search->depth, &search->held);
}

/* The configurations that the labels held at the end are. */
static int assemble(const Search *search, Pool *out) {
    const Space *space = search->space;
    const Labels *held = &search->held;
    int64_t levels = space->levels, width = space->width;
    out->columns = (int32_t)width;
    out->levels = (int32_t)levels;
    if (pool_grow(out, held->count) != DONE) {
        return NO_MEMORY;
    }
    out->count = held->count;
    for (int64_t row = 0; row < held->count; row++) {
        int64_t at = row;
        for (int64_t depth = levels - 1; depth >= 0; depth--) {
            out->choices[row * levels + depth] = search->trail.choice[search->trail.start[depth] + at];
            at = search->trail.parent[search->trail.start[depth] + at];
        }
        double *vector = out->vectors + row * width;
        memcpy(vector, space->base, (size_t)width * sizeof *vector);
        for (int64_t depth = 0; depth < levels; depth++) {
            int64_t choice = out->choices[row * levels + depth];
            for (int64_t column = 0; choice < space->options && column < width; column++) {
                vector[column] += space->vectors[choice * width + column];
            }
        }
        out->seconds[row] = search->capacity[search->capacities - 1] - held->label[row].left;
        out->prints[row] = held->label[row].print;
    }
    return DONE;
}

static void search_free(Search *search) {
    free(search->goals);
    free(search->lost);
    free(search->values);
    free(search->reaches);
    free(search->least);
    free(search->most);
    free(search->sums);
    free(search->next_sums);
    free(search->trail.parent);
    free(search->trail.choice);
    free(search->trail.start);
    reach_free(&search->reach);
    labels_free(&search->held);
    labels_free(&search->next);
}

/* Memory for what every search needs, and the one label that nothing is decided of. */
static int begin(Search *search, const Space *space, int32_t capacities, const int64_t *capacity) {
    search->space = space;
    search->capacities = capacities;
    search->capacity = capacity;
    search->goals = allocated(capacities, sizeof *search->goals);
    search->lost = allocated(capacities, sizeof *search->lost);
    search->reaches = allocated(capacities, sizeof *search->reaches);
    search->values = allocated(space->options + 1, sizeof *search->values);
    search->least = allocated(space->width, sizeof *search->least);
    search->most = allocated(space->width, sizeof *search->most);
    search->sums = allocated(space->width, sizeof *search->sums);
    search->trail.start = allocated(space->levels + 1, sizeof *search->trail.start);
    if (!search->goals || !search->lost || !search->reaches || !search->values || !search->least || !search->most ||
        !search->sums || !search->trail.start) {
        return NO_MEMORY;
    }
    if (labels_make(&search->held, capacities) != DONE || labels_make(&search->next, capacities) != DONE) {
        return NO_MEMORY;
    }
    uint64_t everything = (UINT64_C(1) << space->accessories) - 1;
    Label root = {.free = everything, .left = capacity[capacities - 1]};
    for (int32_t column = 0; column < capacities; column++) {
        search->reaches[column] = search->lost[column] = -INFINITY;
    }
    return labels_add(&search->held, &root, search->reaches);
}

/* Decide every level; the configurations are then what is held. */
static int run(Search *search, Pool *out) {
    for (search->depth = 0; search->depth < search->space->levels; search->depth++) {
        int status = extend(search);
        if (status != DONE) {
            return status;
        }
    }
    return assemble(search, out);
}

static double product(const double *one, const double *other, int64_t width) {
    double sum = 0.0;
    for (int64_t column = 0; column < width; column++) {
        sum += one[column] * other[column];
    }
    return sum;
}

/* Everything that depends on the prices: what options are worth, the bound, and what is to be reached. */
static int price(Search *search, Candidates *candidates, const double *prices, const double *thresholds) {
    if (candidates->packings.count == 0) {
        int status = packings_make(search->space, candidates->most_states, &candidates->packings);
        if (status != DONE) {
            return status;
        }
    }
    search->packings = &candidates->packings;
    const Space *space = search->space;
    search->prices = prices;
    search->thresholds = thresholds;
    for (int64_t option = 0; option <= space->options; option++) {
        search->values[option] = product(space->vectors + option * space->width, prices, space->width);
    }
    if (reach_make(space, search->packings, search->values, &search->reach) != DONE) {
        return NO_MEMORY;
    }
    Label *root = &search->held.label[0];
    root->state = (int32_t)(search->packings->count - 1);
    root->tightest = search->reach.prices / A_BLOCK / 2;
    root->value = product(space->base, prices, space->width);
    reaches_any(search, 0, root);
    for (int32_t column = 0; column < search->capacities; column++) {
        search->goals[column] = isinf(thresholds[column]) ? search->reaches[column] : thresholds[column];
    }
    return DONE;
}

/* Count curvature, beside what the rest of the week adds. */
static int bend(Search *search, Candidates *candidates, const Objective *alone, const double *fixed) {
    if (candidates->spans.low == NULL && spans_make(search->space, &candidates->spans) != DONE) {
        return NO_MEMORY;
    }
    search->alone = alone;
    search->spans = &candidates->spans;
    for (int64_t column = 0; column < search->space->width; column++) {
        search->sums[column] = fixed[column] + search->space->base[column];
    }
    return DONE;
}

/* The configurations for some of the capacities: see `candidates_worth`. */
static int build(Candidates *candidates, int32_t capacities, const int64_t *capacity, const double *prices,
                 const double *thresholds, int64_t most, const Objective *alone, const double *fixed, Work *work,
                 Pool *out, double *lost) {
    Search search = {.room = most > 1 ? most : 1, .work = work};
    int status = begin(&search, candidates->space, capacities, capacity);
    if (status == DONE) {
        status = price(&search, candidates, prices, thresholds);
    }
    if (status == DONE && alone != NULL) {
        status = bend(&search, candidates, alone, fixed);
    }
    if (status == DONE) {
        status = run(&search, out);
    }
    if (status == DONE) {
        memcpy(lost, search.lost, (size_t)capacities * sizeof *lost);
    }
    search_free(&search);
    return status;
}

static int list_all(Candidates *candidates, int64_t most) {
    Search search = {.room = most, .is_listing = 1};
    int status = begin(&search, candidates->space, 1, &candidates->capacity[candidates->capacities - 1]);
    if (status == DONE) {
        memset(search.values, 0, (size_t)(candidates->space->options + 1) * sizeof *search.values);
    }
    if (status == DONE) {
        status = run(&search, &candidates->listed);
    }
    search_free(&search);
    candidates->is_listed = status == DONE;
    return status == TOO_MANY ? DONE : status;
}

int candidates_make(const Space *space, int32_t count, const int64_t *capacities, int64_t most_listed,
                    int64_t most_states, Candidates **made) {
    if (count < 1 || capacities[0] < 0) {
        return IMPOSSIBLE;
    }
    Candidates *candidates = calloc(1, sizeof *candidates);
    if (candidates == NULL) {
        return NO_MEMORY;
    }
    candidates->space = space;
    candidates->capacities = count;
    candidates->most_states = most_states;
    candidates->capacity = copied(capacities, count, sizeof *capacities);
    int status = candidates->capacity == NULL ? NO_MEMORY : list_all(candidates, most_listed);
    if (status != DONE) {
        candidates_free(candidates);
        return status;
    }
    *made = candidates;
    return DONE;
}

void candidates_free(Candidates *candidates) {
    if (candidates == NULL) {
        return;
    }
    pool_free(&candidates->listed);
    spans_free(&candidates->spans);
    packings_free(&candidates->packings);
    free(candidates->capacity);
    free(candidates);
}

const Pool *candidates_listed(const Candidates *candidates) {
    return candidates->is_listed ? &candidates->listed : NULL;
}

int candidates_worth(Candidates *candidates, const double *prices, const double *thresholds, int64_t most,
                     const Objective *alone, const double *fixed, Work *work, Pool *out, double *lost) {
    return build(candidates, candidates->capacities, candidates->capacity, prices, thresholds, most, alone, fixed, work,
                 out, lost);
}

static int has_fitting(const Pool *pool, int64_t capacity) {
    for (int64_t row = 0; row < pool->count; row++) {
        if (pool->seconds[row] <= capacity) {
            return 1;
        }
    }
    return 0;
}

/* Some configurations more, of those that fit one capacity. */
static int add_some(Candidates *candidates, int64_t capacity, const double *prices, int64_t count, Work *work,
                    Pool *out) {
    Pool more = {0};
    double anything = -INFINITY, lost;
    int status = build(candidates, 1, &capacity, prices, &anything, count, NULL, NULL, work, &more, &lost);
    if (status == DONE) {
        status = pool_join(out, &more);
    }
    pool_free(&more);
    return status;
}

int candidates_some(Candidates *candidates, const double *prices, int64_t count, Work *work, Pool *out) {
    double *anything = allocated(candidates->capacities, 2 * sizeof *anything);
    if (anything == NULL) {
        return NO_MEMORY;
    }
    for (int32_t column = 0; column < candidates->capacities; column++) {
        anything[column] = -INFINITY;
    }
    double *lost = anything + candidates->capacities;
    int status = candidates_worth(candidates, prices, anything, count, NULL, NULL, work, out, lost);
    for (int32_t column = 0; status == DONE && column < candidates->capacities; column++) {
        if (!has_fitting(out, candidates->capacity[column])) {
            status = add_some(candidates, candidates->capacity[column], prices, count, work, out);
        }
    }
    free(anything);
    return status;
}
