/* The configurations of a session that are left, as a tree of boxes: each node knows between which limits its rows lie.
 */
#ifndef TREE_H
#define TREE_H

#include "objective.h"
#include "part.h"

typedef struct {
    int64_t start, stop; /* its rows */
    int64_t child;       /* the first of two nodes that share its rows, one after the other; 0 before it is split */
    double loss;         /* the least of its rows */
} Node;

typedef struct {
    int32_t columns;
    int64_t count;
    int64_t *at;      /* count: where each row stands in the part */
    double *vectors;  /* count x columns */
    double *losses;   /* count: how far each is below the best price */
    uint64_t *prints; /* count */
    int64_t nodes;
    Node *node;    /* the first is that of all rows */
    double *boxes; /* nodes x 2 x columns: the least and the most of every number */
} Tree;

/* A tree of the rows of the part that lose at most `slack` of the price `best`; 0, or -1 without memory. */
int tree_make(const double *prices, const Part *part, double best, double slack, Tree *made);

/* Splits a node where its rows disagree most, unless it has only a few or is split: most are never looked into. */
void tree_split(const Objective *objective, const double *prices, Tree *tree, int64_t node);

void tree_free(Tree *tree);

const double *tree_least(const Tree *tree, int64_t node);
const double *tree_most(const Tree *tree, int64_t node);

#endif
