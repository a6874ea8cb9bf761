#include "memory.h"

#include <stdlib.h>
#include <string.h>

void *allocated(int64_t count, int64_t size) { return reallocated(NULL, count, size); }

void *reallocated(void *things, int64_t count, int64_t size) {
    if (count < 0 || count > INT64_MAX / 2 / size || (uint64_t)(count * size) > SIZE_MAX / 2) {
        return NULL;
    }
    return realloc(things, (size_t)(count > 0 ? count * size : size));
}

void *copied(const void *things, int64_t count, int64_t size) {
    void *copy = allocated(count, size);
    if (copy != NULL && count > 0) {
        memcpy(copy, things, (size_t)(count * size));
    }
    return copy;
}
