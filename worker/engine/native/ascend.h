/* A good week, one session improved at a time. */
#ifndef ASCEND_H
#define ASCEND_H

#include "combine.h"

/* Offers `best` the week that begins with what is best at the prices and that no other row of one session improves.
 * Returns 0, or -1 without memory. */
int ascend(const Week *week, Part *const *parts, const double *prices, Best *best);

#endif
