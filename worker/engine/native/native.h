// What Python calls; library.py has the same signatures. Arrays are contiguous, and their caller's.
#ifndef NATIVE_H
#define NATIVE_H

#include <stdint.h>

#define EXPORTED __attribute__((visibility("default")))

// The fingerprint of the sources that this was built from.
EXPORTED const char *built_from(void);

// The rows without those whose print another has with less of `least`, or as much and an earlier row, ascending;
// `least` may be NULL: all the same. Writes them to `rows`, which has room for `count`, and returns how many; -1
// without memory.
EXPORTED int64_t distinct(int64_t count, const int64_t *prints, const int64_t *least, int64_t *rows);

#endif
