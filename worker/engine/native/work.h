/* What a search may spend, shared by all that it does. */
#ifndef WORK_H
#define WORK_H

#include <stdint.h>

enum { GOES_ON = 0, STOPPED_BY_NODES = 1, STOPPED_BY_DEADLINE = 2 };

typedef struct {
    int64_t nodes;                /* partial configurations, combinations and branches looked at so far */
    int64_t most_nodes;           /* that may be looked at */
    int32_t stopped_by;           /* one of the above; it stays */
    double (*seconds_left)(void); /* up to the deadline; NULL where there is none */
    int64_t next_look;            /* the clock is looked at again at so many nodes */
} Work;

/* Whether a limit has cut in. Counts nothing; looks at the clock once in some thousand nodes. */
int work_is_over(Work *work);

#endif
