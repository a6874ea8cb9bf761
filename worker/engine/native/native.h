/* What Python calls is EXPORTED, in this header or that of its part; library.py has the same signatures. Arrays are
 * contiguous, and their caller's. */
#ifndef NATIVE_H
#define NATIVE_H

#define EXPORTED __attribute__((visibility("default")))

/* The fingerprint of the sources that this was built from. */
EXPORTED const char *built_from(void);

#endif
