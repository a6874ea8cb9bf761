/* Newton's method on the dual, with every maximum smoothed to a log-sum-exp (Nesterov 2005), in (log lambda, beta).
 *
 * Smoothing may make the prices worse, never the bound: that is taken with true maxima by whoever uses them. */
#include "dual.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SMOOTHING 5e-4 /* worth against which configurations are weighed: a twentieth of a percent of J */
#define WEIGHTLESS 36  /* so many smoothings below the best the weight is under the rounding of a sum */

enum {
    FEW = 60,   /* configurations of a session added to those that prices are worked out from */
    ROUNDS = 6, /* times that they are added */
    STEPS = 12, /* of Newton's method */
};

/* The few configurations of one part. */
typedef struct {
    const Part *part;
    double times;         /* sessions that have this part */
    unsigned char *is_in; /* for each row of the part whether it is among the few */
    double *prices_of;    /* what each row of the part is worth at present */
    int64_t count;
    double *rows;    /* `count` vectors */
    double *weights; /* of each in the smoothed maximum */
    double best;
} Few;

typedef struct {
    const Objective *objective;
    const double *fixed;
    int64_t unknowns; /* M + 1 */
    int64_t parts;
    Few *few;        /* of every part once */
    double *numbers; /* room for what follows */
    double *x, *next, *step, *gradient, *hessian, *mean, *slope, *prices, *scale;
} Dual;

double dual_bound(const Objective *objective, const double *fixed, const double *prices, int64_t sessions,
                  const double *bests) {
    double sum = objective_conjugate(objective, prices) + dot(objective->columns, fixed, prices);
    for (int64_t session = 0; session < sessions; session++) {
        sum += bests[session];
    }
    return sum;
}

static void from_x(const Dual *dual, const double *x, double *prices) {
    const int64_t muscles = dual->unknowns - 1;
    for (int64_t muscle = 0; muscle < muscles; muscle++) {
        prices[muscle] = exp(x[muscle]);
    }
    prices[muscles] = x[muscles];
    prices[muscles + 1] = 1.0;
}

/* The smoothed maximum of one part, and each row's weight in it. */
static double smoothed(Few *few, int64_t size, const double *prices) {
    double top = -INFINITY, sum = 0.0;
    for (int64_t at = 0; at < few->count; at++) {
        few->weights[at] = dot(size, few->rows + at * size, prices);
        top = few->weights[at] > top ? few->weights[at] : top;
    }
    for (int64_t at = 0; at < few->count; at++) {
        const double below = (few->weights[at] - top) / SMOOTHING;
        few->weights[at] = below < -WEIGHTLESS ? 0.0 : exp(below);
        sum += few->weights[at];
    }
    for (int64_t at = 0; at < few->count; at++) {
        few->weights[at] /= sum;
    }
    return top + SMOOTHING * log(sum);
}

/* The smoothed bound at x; the weights of all rows are then those at x. */
static double bound_at(Dual *dual, const double *x) {
    from_x(dual, x, dual->prices);
    const int64_t size = dual->objective->columns;
    double sum = objective_conjugate(dual->objective, dual->prices) + dot(size, dual->fixed, dual->prices);
    for (int64_t at = 0; at < dual->parts; at++) {
        sum += dual->few[at].times * smoothed(&dual->few[at], size, dual->prices);
    }
    return sum;
}

/* Adds what one part gives to the slope, and to the lower half of the second derivative by the prices. */
static void add_moments(Dual *dual, const Few *few) {
    const int64_t n = dual->unknowns, size = dual->objective->columns;
    memset(dual->mean, 0, (size_t)n * sizeof(double));
    for (int64_t at = 0; at < few->count; at++) {
        const double weight = few->weights[at];
        if (weight == 0.0) {
            continue;
        }
        const double *row = few->rows + at * size;
        for (int64_t i = 0; i < n; i++) {
            const double share = weight * row[i];
            dual->mean[i] += share;
            if (share != 0.0) {
                for (int64_t j = 0; j <= i; j++) {
                    dual->hessian[i * n + j] += few->times * share * row[j];
                }
            }
        }
    }
    for (int64_t i = 0; i < n; i++) {
        dual->slope[i] += few->times * dual->mean[i];
        for (int64_t j = 0; j <= i; j++) {
            dual->hessian[i * n + j] -= few->times * dual->mean[i] * dual->mean[j];
        }
    }
}

/* The gradient and the lower half of the Hessian by x, from the weights and prices at x. */
static void expand(Dual *dual) {
    const int64_t n = dual->unknowns, muscles = n - 1;
    memset(dual->hessian, 0, (size_t)(n * n) * sizeof(double));
    memcpy(dual->slope, dual->fixed, (size_t)n * sizeof(double));
    for (int64_t at = 0; at < dual->parts; at++) {
        add_moments(dual, &dual->few[at]);
    }
    for (int64_t i = 0; i < n; i++) {
        dual->scale[i] = i < muscles ? dual->prices[i] : 1.0;
    }
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j <= i; j++) {
            dual->hessian[i * n + j] *= dual->scale[i] * dual->scale[j] / SMOOTHING;
        }
    }
    for (int64_t i = 0; i < muscles; i++) {
        const double quarter = dual->objective->quarter_squares[i] / dual->prices[i];
        dual->gradient[i] = dual->slope[i] * dual->scale[i] - quarter;
        dual->hessian[i * n + i] += dual->slope[i] * dual->scale[i] + quarter;
    }
    const double twice = 2 * dual->objective->balance_weight;
    dual->gradient[muscles] = dual->slope[muscles] + dual->prices[muscles] / twice;
    dual->hessian[muscles * n + muscles] += 1 / twice;
    for (int64_t i = 0; i < n; i++) {
        dual->hessian[i * n + i] += 1e-9;
    }
}

/* Puts the lower factor of Cholesky in place of the Hessian; 0 where rounding has left it not positive definite. */
static int factorise(double *matrix, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j <= i; j++) {
            double sum = matrix[i * n + j];
            for (int64_t k = 0; k < j; k++) {
                sum -= matrix[i * n + k] * matrix[j * n + k];
            }
            if (i == j && !(sum > 0)) {
                return 0;
            }
            matrix[i * n + j] = i == j ? sqrt(sum) : sum / matrix[j * n + j];
        }
    }
    return 1;
}

/* Newton's step, from the gradient and the factor. */
static void solve(const Dual *dual) {
    const int64_t n = dual->unknowns;
    const double *factor = dual->hessian;
    double *step = dual->step;
    for (int64_t i = 0; i < n; i++) {
        double sum = -dual->gradient[i];
        for (int64_t k = 0; k < i; k++) {
            sum -= factor[i * n + k] * step[k];
        }
        step[i] = sum / factor[i * n + i];
    }
    for (int64_t i = n - 1; i >= 0; i--) {
        double sum = step[i];
        for (int64_t k = i + 1; k < n; k++) {
            sum -= factor[k * n + i] * step[k];
        }
        step[i] = sum / factor[i * n + i];
    }
}

/* Goes along the step until the bound falls by a tenth of what is promised; 0 where it does not. */
static int go(Dual *dual, double *value, double decrease) {
    const int64_t n = dual->unknowns;
    double longest = 1e-12;
    for (int64_t i = 0; i < n; i++) {
        longest = fabs(dual->step[i]) > longest ? fabs(dual->step[i]) : longest;
    }
    for (double length = longest > 1.5 ? 1.5 / longest : 1.0; length >= 1e-4; length /= 2) {
        for (int64_t i = 0; i < n; i++) {
            dual->next[i] = dual->x[i] + length * dual->step[i];
        }
        const double there = bound_at(dual, dual->next);
        if (there <= *value - 0.1 * length * decrease) {
            memcpy(dual->x, dual->next, (size_t)n * sizeof(double));
            *value = there;
            return 1;
        }
    }
    return 0;
}

static void minimise(Dual *dual) {
    double value = bound_at(dual, dual->x);
    for (int step = 0; step < STEPS; step++) {
        expand(dual);
        if (!factorise(dual->hessian, dual->unknowns)) {
            return;
        }
        solve(dual);
        const double decrease = -dot(dual->unknowns, dual->gradient, dual->step);
        if (decrease < 0.1 * SMOOTHING || !go(dual, &value, decrease)) {
            return;
        }
    }
}

/* Sifts the row at the top of a heap, whose top is worth the least, to its place; of equal ones a later row is less. */
static void sift(const double *worth, int64_t *heap, int64_t count) {
    const int64_t row = heap[0];
    int64_t at = 0;
    for (int64_t child = 1; child < count; child = 2 * at + 1) {
        const int64_t other = child + 1;
        if (other < count && (worth[heap[other]] < worth[heap[child]] ||
                              (worth[heap[other]] == worth[heap[child]] && heap[other] > heap[child]))) {
            child = other;
        }
        if (worth[row] < worth[heap[child]] || (worth[row] == worth[heap[child]] && row > heap[child])) {
            break;
        }
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = row;
}

static int64_t least(int64_t one, int64_t other) { return one < other ? one : other; }

/* Makes rows a heap in the order of `sift`, by putting in one after the other. */
static void heapify(const double *worth, int64_t *heap, int64_t count) {
    for (int64_t size = 1; size < count; size++) {
        const int64_t row = heap[size];
        int64_t at = size;
        while (at > 0) {
            const int64_t parent = (at - 1) / 2;
            if (worth[heap[parent]] < worth[row] || (worth[heap[parent]] == worth[row] && heap[parent] > row)) {
                break;
            }
            heap[at] = heap[parent];
            at = parent;
        }
        heap[at] = row;
    }
}

/* Adds the rows nearest the best at the prices; returns how far these are above those that were in. */
static double add_nearest(Few *few, const double *prices) {
    const Part *part = few->part;
    int64_t heap[FEW], count = least(FEW, part->count);
    double best = -INFINITY, best_in = -INFINITY;
    for (int64_t at = 0; at < part->count; at++) {
        const double worth = few->prices_of[at] = dot(part->columns, part_vector(part, at), prices);
        best = worth > best ? worth : best;
        if (few->is_in[at] && worth > best_in) {
            best_in = worth;
        }
        if (at < count) {
            heap[at] = at;
        }
        if (at == count - 1) {
            heapify(few->prices_of, heap, count);
        }
        if (at >= count && worth > few->prices_of[heap[0]]) {
            heap[0] = at;
            sift(few->prices_of, heap, count);
        }
    }
    for (int64_t at = 0; at < count; at++) {
        if (few->is_in[heap[at]]) {
            continue;
        }
        few->is_in[heap[at]] = 1;
        memcpy(few->rows + few->count++ * part->columns, part_vector(part, heap[at]),
               (size_t)part->columns * sizeof(double));
    }
    return best - best_in;
}

static int begin_few(Few *few, const Part *part) {
    const size_t most = (size_t)least(part->count, FEW * ROUNDS), count = (size_t)part->count;
    few->part = part;
    few->times = 1.0;
    few->is_in = calloc(count + 1, 1);
    few->prices_of = malloc((count + 1) * sizeof(double));
    few->rows = malloc((most + 1) * (size_t)part->columns * sizeof(double));
    few->weights = malloc((most + 1) * sizeof(double));
    return few->is_in && few->prices_of && few->rows && few->weights ? 0 : -1;
}

/* Takes every part once, with the number of sessions that have it. */
static int begin_parts(Dual *dual, int64_t sessions, Part *const *parts) {
    for (int64_t session = 0; session < sessions; session++) {
        int64_t at = 0;
        while (at < dual->parts && dual->few[at].part != parts[session]) {
            at++;
        }
        if (at < dual->parts) {
            dual->few[at].times += 1.0;
        } else if (begin_few(&dual->few[dual->parts++], parts[session])) {
            return -1;
        }
    }
    return 0;
}

static int begin(Dual *dual, int64_t sessions, Part *const *parts, const double *prices) {
    const int64_t n = dual->unknowns, row = n + 1;
    dual->few = calloc((size_t)sessions + 1, sizeof *dual->few);
    dual->numbers = malloc((size_t)(n * n + 8 * row) * sizeof(double));
    if (!dual->few || !dual->numbers || begin_parts(dual, sessions, parts)) {
        return -1;
    }
    double **places[] = {&dual->x,    &dual->next,  &dual->step,   &dual->gradient,
                         &dual->mean, &dual->slope, &dual->prices, &dual->scale};
    double *place = dual->numbers;
    for (size_t at = 0; at < sizeof places / sizeof *places; at++, place += row) {
        *places[at] = place;
    }
    dual->hessian = place;
    for (int64_t i = 0; i < n; i++) {
        dual->x[i] = i < n - 1 ? log(prices[i]) : prices[i];
    }
    return 0;
}

static void end(Dual *dual) {
    for (int64_t at = 0; at < dual->parts; at++) {
        free(dual->few[at].is_in);
        free(dual->few[at].prices_of);
        free(dual->few[at].rows);
        free(dual->few[at].weights);
    }
    free(dual->few);
    free(dual->numbers);
}

int dual_prices(const Objective *objective, const double *fixed, int64_t sessions, Part *const *parts, double *prices) {
    Dual dual = {.objective = objective, .fixed = fixed, .unknowns = objective->columns - 1};
    const int done = begin(&dual, sessions, parts, prices);
    for (int round = 0; !done && round <= ROUNDS; round++) {
        double risen = 0.0;
        for (int64_t at = 0; at < dual.parts; at++) {
            risen += round < ROUNDS ? dual.few[at].times * add_nearest(&dual.few[at], prices) : 0.0;
        }
        if (round == ROUNDS || (round > 0 && risen <= MARGIN)) {
            break;
        }
        minimise(&dual);
        from_x(&dual, dual.x, prices);
    }
    end(&dual);
    return done;
}
