#include "spans.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void span_levels(const Space *space, Spans *spans) {
    int64_t width = space->width;
    memset(spans->low + space->levels * width, 0, (size_t)width * sizeof *spans->low);
    memset(spans->high + space->levels * width, 0, (size_t)width * sizeof *spans->high);
    for (int64_t depth = space->levels - 1; depth >= 0; depth--) {
        for (int64_t column = 0; column < width; column++) {
            double least = 0.0, most = 0.0;
            for (int32_t option = space->level[depth].start; option < space->level[depth].stop; option++) {
                least = fmin(least, space->vectors[option * width + column]);
                most = fmax(most, space->vectors[option * width + column]);
            }
            spans->low[depth * width + column] = spans->low[(depth + 1) * width + column] + least;
            spans->high[depth * width + column] = spans->high[(depth + 1) * width + column] + most;
        }
    }
}

/* An option that takes no time adds without end for every second, so no rate bounds its column. */
static double rate(double added, int64_t seconds) {
    if (added == 0) {
        return 0.0;
    }
    return seconds > 0 ? added / (double)seconds : copysign(INFINITY, added);
}

static void span_seconds(const Space *space, Spans *spans) {
    for (int64_t column = 0; column < space->width; column++) {
        spans->slowest[column] = spans->fastest[column] = 0.0;
        for (int64_t option = 0; option < space->options; option++) {
            double one = rate(space->vectors[option * space->width + column], space->seconds[option]);
            spans->slowest[column] = fmin(spans->slowest[column], one);
            spans->fastest[column] = fmax(spans->fastest[column], one);
        }
    }
}

int spans_make(const Space *space, Spans *spans) {
    int64_t size = (space->levels + 1) * space->width;
    spans->low = allocated(size, sizeof *spans->low);
    spans->high = allocated(size, sizeof *spans->high);
    spans->slowest = allocated(space->width, sizeof *spans->slowest);
    spans->fastest = allocated(space->width, sizeof *spans->fastest);
    if (!spans->low || !spans->high || !spans->slowest || !spans->fastest) {
        return NO_MEMORY;
    }
    span_levels(space, spans);
    span_seconds(space, spans);
    return DONE;
}

void spans_free(Spans *spans) {
    free(spans->low);
    free(spans->high);
    free(spans->slowest);
    free(spans->fastest);
    *spans = (Spans){0};
}

void spans_reach(const Spans *spans, const Space *space, int64_t depth, const double *before, const double *added,
                 int64_t left, double *least, double *most) {
    const double *low = spans->low + depth * space->width, *high = spans->high + depth * space->width;
    double seconds = (double)left;
    for (int64_t column = 0; column < space->width; column++) {
        /* No end for every second and no second left is no number, and then never the nearer limit. */
        double fewest = spans->slowest[column] * seconds, fastest = spans->fastest[column] * seconds;
        double sum = before[column] + added[column];
        least[column] = sum + (fewest > low[column] ? fewest : low[column]);
        most[column] = sum + (fastest < high[column] ? fastest : high[column]);
    }
}
