#include "work.h"

#include <stddef.h>

enum { NODES_A_LOOK = 4096 };

int work_is_over(Work *work) {
    if (work->stopped_by != GOES_ON) {
        return 1;
    }
    if (work->nodes > work->most_nodes) {
        work->stopped_by = STOPPED_BY_NODES;
    } else if (work->seconds_left != NULL && work->nodes >= work->next_look) {
        work->next_look = work->nodes + NODES_A_LOOK;
        if (work->seconds_left() <= 0) {
            work->stopped_by = STOPPED_BY_DEADLINE;
        }
    }
    return work->stopped_by != GOES_ON;
}
