/* The configurations of one session that could still matter.
 *
 * A configuration picks one option for every core lift and at most one for every accessory, within the time there is.
 * Where there are few they are all listed. There may be millions, so beyond that they are built exercise by exercise,
 * and cut as soon as nothing they can grow into reaches a threshold. Several capacities may be asked about at once: a
 * configuration then matters if it does for any that it fits. */
#ifndef CANDIDATES_H
#define CANDIDATES_H

#include "search.h"
#include "space.h"

typedef struct Candidates Candidates;

/* `capacities` are seconds, ascending. All configurations are listed where they are at most `most_listed`; to
 * bound those of others, at most `most_states` states of the accessories are tabulated. The space has to outlive what
 * is made. */
int candidates_make(const Space *space, int32_t count, const int64_t *capacities, int64_t most_listed,
                    int64_t most_states, Candidates **made);
void candidates_free(Candidates *candidates);

/* All configurations; NULL where there are too many to list. Where all are listed, nothing below is to be asked.
 *
 * Prices are M + 2 numbers, as in objective.h. What is found replaces the rows of `out`. */
const Pool *candidates_listed(const Candidates *candidates);

/* About `count` of those worth the most at these prices, at least one for every capacity. */
int candidates_some(Candidates *candidates, const double *prices, int64_t count, Work *work, Pool *out);

/* Those that for some capacity fit and reach its threshold, as many as can be found holding `most` at a time, and a
 * few once the work is over. What is let go is worth at most `lost`, a number for each capacity.
 *
 * Of a week's only free session `alone` is the objective and `fixed` what the rest of the week adds (M + 2); what it
 * can reach is then taken less curvature, and a few of the best at these prices are found beside. Else both are NULL.
 *
 * Of configurations that add the same there is one, with the most seconds left. The rows stand in the order in which
 * they are built, which follows from the arguments alone. */
int candidates_worth(Candidates *candidates, const double *prices, const double *thresholds, int64_t most,
                     const Objective *alone, const double *fixed, Work *work, Pool *out, double *lost);

#endif
