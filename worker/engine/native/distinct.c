#include <stdlib.h>
#include <string.h>

#include "native.h"

int64_t distinct(int64_t count, const int64_t *prints, const int64_t *least, int64_t *rows) {
    uint64_t size = 16;
    while (size < 2 * (uint64_t)count) {
        size *= 2;
    }
    // A table with open addressing: the row held for each print, -1 where there is none.
    int64_t *table = malloc(size * sizeof *table);
    if (!table) {
        return -1;
    }
    memset(table, -1, size * sizeof *table);
    for (int64_t row = 0; row < count; row++) {
        uint64_t mixed = (uint64_t)prints[row] * 0x9E3779B97F4A7C15u;
        uint64_t slot = (mixed ^ (mixed >> 32)) & (size - 1);
        while (table[slot] >= 0 && prints[table[slot]] != prints[row]) {
            slot = (slot + 1) & (size - 1);
        }
        int64_t held = table[slot];
        rows[row] = 1;
        if (held < 0) {
            table[slot] = row;
        } else if (least && least[row] < least[held]) {
            rows[held] = 0;
            table[slot] = row;
        } else {
            rows[row] = 0;
        }
    }
    free(table);
    int64_t kept = 0;
    for (int64_t row = 0; row < count; row++) {
        if (rows[row]) {
            rows[kept++] = row;
        }
    }
    return kept;
}
