/* The week's optimum, proven.
 *
 * Prices on the muscle volumes make the sessions independent; what they promise together is an upper bound.
 * Configurations that price out against the best week found are gone for good, and the few that stay are searched
 * exactly. `docs/engine.md` tells the method in prose. */
#ifndef WEEK_H
#define WEEK_H

#include "native.h"
#include "search.h"
#include "space.h"

/* How much is held and tried at a time. */
typedef struct {
    int64_t held;     /* configurations of one session, once prices have settled */
    int64_t listed;   /* up to so many configurations of a session are listed, and never searched for */
    int64_t outright; /* up to so many combinations of listed configurations are tried whatever the limits */
    int64_t at_once;  /* up to so many at the prices that there are */
    int64_t first;    /* configurations of a session to begin pricing with */
    int64_t combined; /* nodes that combining may take before what is left is halved */
    int64_t states;   /* up to so many ways for a session's accessories to be free are tabulated */
} Effort;

/* One week, at several targets. */
typedef struct {
    const Objective *objective;
    const double *fixed; /* M + 2: what the week's other sessions add */
    int64_t sessions, targets;
    const Space *const *spaces; /* sessions: the same for sessions that offer the same; each has something that fits */
    const int64_t *capacities;  /* sessions x targets: seconds, ascending */
    Effort effort;
} Question;

/* The best found at one target, and the bound on what there is. */
typedef struct {
    double value, upper_bound;
    int64_t nodes;      /* looked at so far, for this target and those before */
    int32_t stopped_by; /* what kept it from being proven, as in work.h */
} Answer;

/* Maximises J over one configuration a session, for each target.
 *
 * `prices` (M + 2) is where pricing begins, and then those that prove the bounds. `choices` has room for what is chosen
 * at each level of each session, one after the other, target by target. Returns a status of memory.h. */
EXPORTED int week_solve(const Question *question, Work *work, double *prices, Answer *answers, int32_t *choices);

#endif
