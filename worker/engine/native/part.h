/* Some of the configurations of a session: rows of one table, which stays where it is. */
#ifndef PART_H
#define PART_H

#include <stdint.h>

typedef struct {
    int64_t users;          /* who holds it; it goes with the last */
    int32_t columns;        /* numbers of a vector, M + 2 */
    const double *vectors;  /* what each row of the table adds to the week */
    const uint64_t *prints; /* the same as one number each: equal for what adds the same */
    int64_t count;
    int64_t rows[]; /* `count` rows of the table, ascending */
} Part;

/* A part with room for so many rows and none yet, held once; none where memory is short. */
Part *part_new(int32_t columns, const double *vectors, const uint64_t *prints, int64_t room);

Part *part_held(Part *part);
void part_let_go(Part *part);

/* The vector of the row at a place. */
static inline const double *part_vector(const Part *part, int64_t at) {
    return part->vectors + part->rows[at] * part->columns;
}

/* The highest price of a row; minus infinity where there is none. */
double part_best(const Part *part, const double *prices);

#endif
