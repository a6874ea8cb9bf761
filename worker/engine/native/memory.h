/* Memory of which a lack is reported, and how functions say that they failed. */
#ifndef MEMORY_H
#define MEMORY_H

#include <stdint.h>

/* What every function that can fail gives back. */
enum { DONE = 0, NO_MEMORY = -1, IMPOSSIBLE = -2 };

/* Room for `count` things of `size` bytes, of one at least; NULL where there is no memory or no such number. */
void *allocated(int64_t count, int64_t size);

/* The same things with room for `count`; NULL, and the old ones as they were, where there is no memory. */
void *reallocated(void *things, int64_t count, int64_t size);

/* A copy of things; NULL where there is no memory. */
void *copied(const void *things, int64_t count, int64_t size);

#endif
