/* Partial configurations of one session, all decided up to the same level: labels, as in label-setting algorithms for
 * paths with resources (Irnich and Desaulniers 2005).
 *
 * The week sees only what a configuration adds. So of labels that add the same and have the same accessories free, the
 * one with more seconds left dominates. What they add is compared by its print, a 64-bit fingerprint. */
#ifndef LABELS_H
#define LABELS_H

#include <stdint.h>

#include "memory.h"

/* Labels near the best price that are held although they lose too much by curvature: prices are worked out from them.
 */
enum { PRICED = 40 };

typedef struct {
    uint64_t print;   /* what the options taken add, modulo 2^64 */
    uint64_t free;    /* accessories neither used nor passed over, as bits */
    double value;     /* what the options taken are worth */
    double priced;    /* what it can be worth at any capacity, curvature aside */
    double over;      /* by how much it can exceed the goal of a capacity */
    int64_t left;     /* seconds left of the largest capacity */
    int32_t state;    /* `free` as a state of the packings */
    int32_t parent;   /* row of the level before */
    int32_t tightest; /* block of prices of a second that bounds it best */
    int32_t choice;   /* option taken at this level, or that of nothing */
    int32_t reaches;  /* whether it reaches a threshold; otherwise it is here for its price */
} Label;

typedef struct {
    int64_t count, room;
    Label *label;
    int32_t capacities;
    double *reach;          /* room x capacities: what each can be worth at most */
    int32_t *slot;          /* a hash table of rows, open addressing; -1 is empty */
    int64_t slots;          /* a power of two */
    double *scratch;        /* room */
    uint8_t *chosen;        /* room */
    double floor;           /* what is not over by more was let go, once there were too many; else minus infinity */
    double nearest[PRICED]; /* the highest prices so far, as a heap with the least on top */
    int64_t near;           /* how many */
} Labels;

int labels_make(Labels *labels, int32_t capacities);
void labels_free(Labels *labels);

/* None, to begin a level with. */
void labels_clear(Labels *labels);

/* The label that adds the same and has the same free; -1 where there is none. */
int64_t labels_equal(const Labels *labels, const Label *label);

/* One more, with its reaches, where `labels_equal` found none. */
int labels_add(Labels *labels, const Label *label, const double *reach);

/* Put a label in the place of one that it dominates. */
void labels_replace(Labels *labels, int64_t row, const Label *label, const double *reach);

/* Whether a price is among the highest so far. */
int labels_is_near(const Labels *labels, double priced);

/* Keep those that reach a threshold and are over by the most, at most so many, and, where `with_priced`, those of the
 * highest prices. `lost` rises to what is let go. Rows keep their order; of equal ones the earlier stays. */
void labels_cut(Labels *labels, int64_t most, int with_priced, double *lost);

#endif
