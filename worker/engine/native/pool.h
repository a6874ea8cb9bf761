/* Configurations of one session, row by row. */
#ifndef POOL_H
#define POOL_H

#include <stdint.h>

/* All zero but `columns` and `levels`: no rows yet. */
typedef struct {
    int64_t count, room;     /* rows there are, and rows there is memory for */
    int32_t columns, levels; /* numbers of a vector, M + 2, and of the choices */
    int32_t *choices;        /* room x levels: the option taken at each level, or the number of options for nothing */
    double *vectors;         /* room x columns: what each adds to the week */
    int64_t *seconds;        /* room: what each takes */
    uint64_t *prints;        /* room: what each adds as one number, modulo 2^64 */
} Pool;

/* Makes room for `count` rows at least; 0, or -1 without memory, and then all is as it was. */
int pool_grow(Pool *pool, int64_t count);

/* Adds all rows of another pool of the same session; 0, or -1 without memory. */
int pool_join(Pool *pool, const Pool *other);

/* Gives the memory back and leaves no rows. */
void pool_free(Pool *pool);

#endif
