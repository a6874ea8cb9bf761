#include "tree.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LEAF = 4 }; /* rows that are not split further */

const double *tree_least(const Tree *tree, int64_t node) { return tree->boxes + 2 * node * tree->columns; }

const double *tree_most(const Tree *tree, int64_t node) { return tree->boxes + (2 * node + 1) * tree->columns; }

/* The rows from start to stop as a new node; there is memory for it. */
static int64_t add_node(Tree *tree, int64_t start, int64_t stop) {
    const int64_t made = tree->nodes++, columns = tree->columns;
    double *least = tree->boxes + 2 * made * columns, *most = least + columns;
    double loss = INFINITY;
    memcpy(least, tree->vectors + start * columns, (size_t)columns * sizeof *least);
    memcpy(most, least, (size_t)columns * sizeof *most);
    for (int64_t row = start; row < stop; row++) {
        const double *vector = tree->vectors + row * columns;
        loss = tree->losses[row] < loss ? tree->losses[row] : loss;
        for (int64_t column = 0; column < columns; column++) {
            least[column] = vector[column] < least[column] ? vector[column] : least[column];
            most[column] = vector[column] > most[column] ? vector[column] : most[column];
        }
    }
    tree->node[made] = (Node){.start = start, .stop = stop, .child = 0, .loss = loss};
    return made;
}

/* The column in which the rows of a node disagree most: by how much curvature, about, between its ends. */
static int64_t widest(const Objective *objective, const double *prices, const Tree *tree, int64_t node) {
    const double *least = tree_least(tree, node), *most = tree_most(tree, node);
    const int64_t balance = objective->columns - 2;
    int64_t column = balance;
    double widest = objective->balance_weight * (most[balance] - least[balance]) * (most[balance] - least[balance]);
    for (int64_t muscle = 0; muscle < balance; muscle++) {
        /* lambda (sqrt V - r)^2 is about lambda (V - r^2)^2 / (2 r)^2, where r is w / (2 lambda). */
        const double apart = most[muscle] - least[muscle], price = prices[muscle];
        const double wide = price * price * price * apart * apart / (4 * objective->quarter_squares[muscle]);
        if (wide > widest) {
            widest = wide;
            column = muscle;
        }
    }
    return column;
}

static void swap_rows(Tree *tree, int64_t one, int64_t other) {
    const int64_t columns = tree->columns;
    double *first = tree->vectors + one * columns, *second = tree->vectors + other * columns;
    for (int64_t column = 0; column < columns; column++) {
        const double kept = first[column];
        first[column] = second[column];
        second[column] = kept;
    }
    const int64_t at = tree->at[one];
    const double loss = tree->losses[one];
    const uint64_t print = tree->prints[one];
    tree->at[one] = tree->at[other];
    tree->losses[one] = tree->losses[other];
    tree->prints[one] = tree->prints[other];
    tree->at[other] = at;
    tree->losses[other] = loss;
    tree->prints[other] = print;
}

/* Puts the rows of a node that are low in the column first; returns where the others begin. */
static int64_t parted(Tree *tree, const Node *node, int64_t column, double middle) {
    int64_t stop = node->start;
    for (int64_t row = node->start; row < node->stop; row++) {
        if (tree->vectors[row * tree->columns + column] <= middle) {
            swap_rows(tree, stop++, row);
        }
    }
    return stop;
}

void tree_split(const Objective *objective, const double *prices, Tree *tree, int64_t at) {
    const Node node = tree->node[at];
    if (node.child || node.stop - node.start <= LEAF) {
        return;
    }
    const int64_t column = widest(objective, prices, tree, at);
    const double low = tree_least(tree, at)[column], high = tree_most(tree, at)[column];
    int64_t middle = parted(tree, &node, column, (low + high) / 2);
    if (middle == node.start || middle == node.stop) {
        middle = (node.start + node.stop) / 2;
    }
    tree->node[at].child = add_node(tree, node.start, middle);
    add_node(tree, middle, node.stop);
}

static int begin(Tree *tree, const Part *part) {
    const size_t rows = (size_t)part->count + 1, columns = (size_t)part->columns;
    *tree = (Tree){.columns = part->columns};
    tree->at = malloc(rows * sizeof *tree->at);
    tree->vectors = malloc(rows * columns * sizeof *tree->vectors);
    tree->losses = malloc(rows * sizeof *tree->losses);
    tree->prints = malloc(rows * sizeof *tree->prints);
    return tree->at && tree->vectors && tree->losses && tree->prints ? 0 : -1;
}

static void take_rows(Tree *tree, const double *prices, const Part *part, double best, double slack) {
    for (int64_t at = 0; at < part->count; at++) {
        const double *vector = part_vector(part, at);
        const double loss = best - dot(part->columns, vector, prices);
        if (loss > slack) {
            continue;
        }
        tree->at[tree->count] = at;
        tree->losses[tree->count] = loss;
        tree->prints[tree->count] = part->prints[part->rows[at]];
        memcpy(tree->vectors + tree->count * part->columns, vector, (size_t)part->columns * sizeof *vector);
        tree->count++;
    }
}

int tree_make(const double *prices, const Part *part, double best, double slack, Tree *made) {
    if (begin(made, part)) {
        return -1;
    }
    take_rows(made, prices, part, best, slack);
    /* A binary tree in which no node is empty has fewer than two nodes a row. */
    const size_t nodes = 2 * (size_t)made->count + 1;
    made->node = malloc(nodes * sizeof *made->node);
    made->boxes = malloc(nodes * 2 * (size_t)made->columns * sizeof *made->boxes);
    if (!made->node || !made->boxes) {
        return -1;
    }
    if (made->count) {
        add_node(made, 0, made->count);
    }
    return 0;
}

void tree_free(Tree *tree) {
    free(tree->at);
    free(tree->vectors);
    free(tree->losses);
    free(tree->prints);
    free(tree->node);
    free(tree->boxes);
    *tree = (Tree){0};
}
