#include "labels.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 256, FIRST_SLOTS = 1024 };

static void empty_slots(Labels *labels) { memset(labels->slot, -1, (size_t)labels->slots * sizeof *labels->slot); }

int labels_make(Labels *labels, int32_t capacities) {
    *labels = (Labels){.room = FIRST_ROOM, .capacities = capacities, .slots = FIRST_SLOTS};
    labels->label = allocated(FIRST_ROOM, sizeof *labels->label);
    labels->reach = allocated(FIRST_ROOM * (int64_t)capacities, sizeof *labels->reach);
    labels->scratch = allocated(FIRST_ROOM, sizeof *labels->scratch);
    labels->chosen = allocated(FIRST_ROOM, sizeof *labels->chosen);
    labels->slot = allocated(FIRST_SLOTS, sizeof *labels->slot);
    if (!labels->label || !labels->reach || !labels->scratch || !labels->chosen || !labels->slot) {
        return NO_MEMORY;
    }
    labels_clear(labels);
    return DONE;
}

void labels_free(Labels *labels) {
    free(labels->label);
    free(labels->reach);
    free(labels->scratch);
    free(labels->chosen);
    free(labels->slot);
    *labels = (Labels){0};
}

void labels_clear(Labels *labels) {
    labels->count = 0;
    labels->near = 0;
    labels->floor = -INFINITY;
    empty_slots(labels);
}

static int64_t slot_of(const Labels *labels, const Label *label) {
    uint64_t key = (label->print + label->free * UINT64_C(0x5851F42D4C957F2D)) * UINT64_C(0x9E3779B97F4A7C15);
    return (int64_t)(key >> 32) & (labels->slots - 1);
}

/* The slot where a label like this is, or the empty one where it would be. */
static int64_t slot_for(const Labels *labels, const Label *label) {
    int64_t slot = slot_of(labels, label);
    for (; labels->slot[slot] >= 0; slot = (slot + 1) & (labels->slots - 1)) {
        const Label *other = &labels->label[labels->slot[slot]];
        if (other->print == label->print && other->free == label->free) {
            break;
        }
    }
    return slot;
}

int64_t labels_equal(const Labels *labels, const Label *label) { return labels->slot[slot_for(labels, label)]; }

static void hash_all(Labels *labels) {
    empty_slots(labels);
    for (int64_t row = 0; row < labels->count; row++) {
        labels->slot[slot_for(labels, &labels->label[row])] = (int32_t)row;
    }
}

static int grow(Labels *labels) {
    int64_t room = 2 * labels->room;
    if (room > INT32_MAX) {
        return NO_MEMORY;
    }
    Label *label = reallocated(labels->label, room, sizeof *label);
    if (label != NULL) {
        labels->label = label;
    }
    double *reach = reallocated(labels->reach, room * labels->capacities, sizeof *reach);
    if (reach != NULL) {
        labels->reach = reach;
    }
    double *scratch = reallocated(labels->scratch, room, sizeof *scratch);
    if (scratch != NULL) {
        labels->scratch = scratch;
    }
    uint8_t *chosen = reallocated(labels->chosen, room, sizeof *chosen);
    if (chosen != NULL) {
        labels->chosen = chosen;
    }
    int32_t *slot = reallocated(labels->slot, 2 * labels->slots, sizeof *slot);
    if (slot != NULL) {
        labels->slot = slot;
    }
    if (!label || !reach || !scratch || !chosen || !slot) {
        return NO_MEMORY;
    }
    labels->room = room;
    labels->slots *= 2;
    hash_all(labels);
    return DONE;
}

/* Take a price into the heap of the highest: the new one sinks from the top, or rises from the end. */
static void note_price(Labels *labels, double priced) {
    double *heap = labels->nearest;
    int64_t at;
    if (labels->near < PRICED) {
        at = labels->near++;
        for (; at > 0 && heap[(at - 1) / 2] > priced; at = (at - 1) / 2) {
            heap[at] = heap[(at - 1) / 2];
        }
    } else if (priced > heap[0]) {
        at = 0;
        for (int64_t child; (child = 2 * at + 1) < PRICED; at = child) {
            if (child + 1 < PRICED && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= priced) {
                break;
            }
            heap[at] = heap[child];
        }
    } else {
        return;
    }
    heap[at] = priced;
}

int labels_is_near(const Labels *labels, double priced) { return labels->near < PRICED || priced > labels->nearest[0]; }

int labels_add(Labels *labels, const Label *label, const double *reach) {
    if (labels->count == labels->room && grow(labels) != DONE) {
        return NO_MEMORY;
    }
    int64_t row = labels->count++;
    labels->slot[slot_for(labels, label)] = (int32_t)row;
    labels_replace(labels, row, label, reach);
    note_price(labels, label->priced);
    return DONE;
}

void labels_replace(Labels *labels, int64_t row, const Label *label, const double *reach) {
    labels->label[row] = *label;
    memcpy(labels->reach + row * labels->capacities, reach, (size_t)labels->capacities * sizeof *reach);
}

static void swap(double *one, double *other) {
    double kept = *one;
    *one = *other;
    *other = kept;
}

/* The value that exactly `rank` of the values come before in descending order (Hoare 1961); reorders them. */
static double ranked(double *values, int64_t count, int64_t rank) {
    int64_t low = 0, high = count - 1;
    while (low < high) {
        double pivot = values[low + (high - low) / 2];
        int64_t left = low, right = high;
        while (left <= right) {
            while (values[left] > pivot) {
                left++;
            }
            while (values[right] < pivot) {
                right--;
            }
            if (left <= right) {
                swap(&values[left++], &values[right--]);
            }
        }
        if (rank <= right) {
            high = right;
        } else if (rank >= left) {
            low = left;
        } else {
            break;
        }
    }
    return values[rank];
}

/* Mark the `most` highest of the scratch's values, the earlier of equal ones, leaving marks that are there. `of` gives
 * each row's value once more, as ranking reorders the scratch. */
static double mark_highest(Labels *labels, int64_t most, double (*of)(const Label *)) {
    for (int64_t row = 0; row < labels->count; row++) {
        labels->scratch[row] = of(&labels->label[row]);
    }
    double least = ranked(labels->scratch, labels->count, most - 1);
    int64_t equal = most;
    for (int64_t row = 0; row < labels->count; row++) {
        equal -= of(&labels->label[row]) > least;
    }
    for (int64_t row = 0; row < labels->count; row++) {
        double value = of(&labels->label[row]);
        if (value > least || (value == least && equal-- > 0)) {
            labels->chosen[row] = 1;
        }
    }
    return least;
}

static double over_of(const Label *label) { return label->over; }

static double priced_of(const Label *label) { return label->priced; }

/* Only the marked rows, in their order. */
static void keep_chosen(Labels *labels) {
    int64_t kept = 0;
    for (int64_t row = 0; row < labels->count; row++) {
        if (labels->chosen[row] && kept++ < row) {
            labels_replace(labels, kept - 1, &labels->label[row], labels->reach + row * labels->capacities);
        }
    }
    labels->count = kept;
    hash_all(labels);
}

/* Without those that are here for their price and no longer among the highest. */
static void drop_unpriced(Labels *labels) {
    if (labels->count <= PRICED) {
        return;
    }
    for (int64_t row = 0; row < labels->count; row++) {
        labels->chosen[row] = (uint8_t)labels->label[row].reaches;
    }
    mark_highest(labels, PRICED, priced_of);
    keep_chosen(labels);
}

void labels_cut(Labels *labels, int64_t most, int with_priced, double *lost) {
    if (with_priced) {
        drop_unpriced(labels);
    }
    if (labels->count <= most) {
        return;
    }
    memset(labels->chosen, 0, (size_t)labels->count);
    labels->floor = mark_highest(labels, most, over_of);
    if (with_priced && labels->count > PRICED) {
        mark_highest(labels, PRICED, priced_of);
    }
    for (int64_t row = 0; row < labels->count; row++) {
        for (int32_t column = 0; !labels->chosen[row] && column < labels->capacities; column++) {
            lost[column] = fmax(lost[column], labels->reach[row * labels->capacities + column]);
        }
    }
    keep_chosen(labels);
}
