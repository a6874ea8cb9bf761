/* What may be done in one session: its options, level by level, and the time that must stay for what is required.
 *
 * A level decides one exercise. Solo levels come first; each later one has an accessory with a bit of its own, and its
 * options are those in which that accessory is the first member. Seconds are units of the session's clock. */
#ifndef SPACE_H
#define SPACE_H

#include "memory.h"
#include "native.h"

enum { MOST_ACCESSORIES = 63 };

/* A session as Python has it: addresses of arrays, of which everything is copied. */
typedef struct {
    int64_t levels;
    int64_t solo_levels;
    int64_t options;
    int64_t width;           /* M + 2: volumes, balance, bonus */
    const int64_t *starts;   /* levels + 1: where each level's options begin, and the end of the last's */
    const int64_t *required; /* levels: 1 where one of the level's options must be taken */
    const int64_t *reserved; /* levels: what later solo levels of which something must be taken take at least */
    const uint64_t *twins;   /* levels: bits of the accessory and of those alike that come later */
    const int64_t *seconds;  /* options */
    const uint64_t *masks;   /* options: the accessories each uses */
    const uint64_t *needs;   /* options: these and the accessories alike before them */
    const uint64_t *prints;  /* options: what each adds as one number */
    const double *vectors;   /* options x width: what each adds over having dropped its exercises */
    const double *base;      /* width: what the session adds with everything dropped */
    int64_t together;        /* accessories that must be done and may be grouped: */
    const int64_t *bits;     /* together: the bit of each, or -1 */
    const int64_t *least;    /* 2^together: what those still wanted, as bits, take at least; NULL where nothing must */
    int64_t apart;           /* further ones, counted one by one: */
    const int64_t *apart_bits; /* apart */
    const int64_t *apart_seconds;
} Given;

typedef struct {
    int32_t start, stop; /* its options */
    uint64_t bit;        /* of its accessory; 0 at a solo level */
    uint64_t twins;      /* of it and of those alike that come later; 0 at a solo level */
    int64_t reserved;    /* seconds */
    int is_required;
} Level;

/* One way to use accessories: options of one level next to each other with the same members. */
typedef struct {
    uint64_t mask, needs;
    int32_t start, stop; /* its options */
} Group;

typedef struct Space {
    int64_t levels, solo_levels, accessories, options, width;
    Level *level;
    Group *group;         /* ordered by level */
    int32_t *first_group; /* levels + 1 */
    int64_t *seconds;     /* options */
    uint64_t *prints;     /* options */
    double *vectors;      /* (options + 1) x width, the last of them nothing */
    double *base;         /* width */
    int64_t together, apart;
    int64_t *bits, *least, *apart_bits, *apart_seconds; /* `least` is NULL where no accessory must be done */
} Space;

/* A copy of what is given. */
EXPORTED int space_make(const Given *given, Space **made);

EXPORTED void space_free(Space *space);

/* What those of the free accessories that must be done take at least, one by one or together. */
int64_t space_reserve(const Space *space, uint64_t free);

#endif
