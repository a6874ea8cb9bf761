#include "part.h"

#include <math.h>
#include <stdlib.h>

#include "objective.h"

Part *part_new(int32_t columns, const double *vectors, const uint64_t *prints, int64_t room) {
    Part *part = malloc(sizeof *part + (size_t)(room > 0 ? room : 1) * sizeof part->rows[0]);
    if (part) {
        part->users = 1;
        part->columns = columns;
        part->vectors = vectors;
        part->prints = prints;
        part->count = 0;
    }
    return part;
}

Part *part_held(Part *part) {
    part->users++;
    return part;
}

void part_let_go(Part *part) {
    if (part && --part->users == 0) {
        free(part);
    }
}

double part_best(const Part *part, const double *prices) {
    double best = -INFINITY;
    for (int64_t at = 0; at < part->count; at++) {
        const double price = dot(part->columns, part_vector(part, at), prices);
        best = price > best ? price : best;
    }
    return best;
}
