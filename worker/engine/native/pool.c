#include "pool.h"

#include <stdlib.h>
#include <string.h>

/* Puts `things` with room for `room` rows of `size` bytes in their place; 0, or -1 without memory. */
static int resized(void **things, int64_t room, size_t size) {
    void *more = realloc(*things, (size_t)room * size + 1);
    if (!more) {
        return -1;
    }
    *things = more;
    return 0;
}

int pool_grow(Pool *pool, int64_t count) {
    if (count <= pool->room) {
        return 0;
    }
    const int64_t room = count > 2 * pool->room ? count : 2 * pool->room;
    if (resized((void **)&pool->choices, room, (size_t)pool->levels * sizeof *pool->choices) ||
        resized((void **)&pool->vectors, room, (size_t)pool->columns * sizeof *pool->vectors) ||
        resized((void **)&pool->seconds, room, sizeof *pool->seconds) ||
        resized((void **)&pool->prints, room, sizeof *pool->prints)) {
        return -1;
    }
    pool->room = room;
    return 0;
}

int pool_join(Pool *pool, const Pool *other) {
    if (!other->count) {
        return 0;
    }
    if (pool_grow(pool, pool->count + other->count)) {
        return -1;
    }
    const size_t before = (size_t)pool->count, more = (size_t)other->count;
    const size_t levels = (size_t)pool->levels, columns = (size_t)pool->columns;
    memcpy(pool->choices + before * levels, other->choices, more * levels * sizeof *pool->choices);
    memcpy(pool->vectors + before * columns, other->vectors, more * columns * sizeof *pool->vectors);
    memcpy(pool->seconds + before, other->seconds, more * sizeof *pool->seconds);
    memcpy(pool->prints + before, other->prints, more * sizeof *pool->prints);
    pool->count += other->count;
    return 0;
}

void pool_free(Pool *pool) {
    free(pool->choices);
    free(pool->vectors);
    free(pool->seconds);
    free(pool->prints);
    pool->choices = NULL;
    pool->vectors = NULL;
    pool->seconds = NULL;
    pool->prints = NULL;
    pool->count = pool->room = 0;
}
