#include "space.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_OPTIONS = 1 << 24, MOST_WIDTH = 1 << 12, MOST_TOGETHER = 20 };

static int is_sound(const Given *given) {
    if (given->levels < 0 || given->solo_levels < 0 || given->solo_levels > given->levels) {
        return 0;
    }
    if (given->levels - given->solo_levels > MOST_ACCESSORIES || given->options < 0 || given->options > MOST_OPTIONS) {
        return 0;
    }
    if (given->width < 2 || given->width > MOST_WIDTH || given->starts[0] != 0) {
        return 0;
    }
    for (int64_t depth = 0; depth < given->levels; depth++) {
        if (given->starts[depth] > given->starts[depth + 1]) {
            return 0;
        }
    }
    for (int64_t option = 0; option < given->options; option++) {
        if (given->seconds[option] < 0) {
            return 0;
        }
    }
    if (given->together < 0 || given->together > MOST_TOGETHER || given->apart < 0 || given->apart > MOST_ACCESSORIES) {
        return 0;
    }
    return given->starts[given->levels] == given->options;
}

static void take_levels(Space *space, const Given *given) {
    for (int64_t depth = 0; depth < space->levels; depth++) {
        int is_solo = depth < space->solo_levels;
        space->level[depth] = (Level){
            .start = (int32_t)given->starts[depth],
            .stop = (int32_t)given->starts[depth + 1],
            .bit = is_solo ? 0 : UINT64_C(1) << (depth - space->solo_levels),
            .twins = is_solo ? 0 : given->twins[depth],
            .reserved = given->reserved[depth],
            .is_required = given->required[depth] != 0,
        };
    }
}

static void take_groups(Space *space, const Given *given) {
    int32_t count = 0;
    for (int64_t depth = 0; depth < space->levels; depth++) {
        space->first_group[depth] = count;
        for (int32_t option = space->level[depth].start; option < space->level[depth].stop; option++) {
            uint64_t mask = given->masks[option], needs = given->needs[option];
            int goes_on = count > space->first_group[depth] && space->group[count - 1].mask == mask &&
                          space->group[count - 1].needs == needs;
            if (!goes_on) {
                space->group[count++] = (Group){mask, needs, option, option};
            }
            space->group[count - 1].stop = option + 1;
        }
    }
    space->first_group[space->levels] = count;
}

/* Whether there was memory for all of it. */
static int is_whole(const Space *space, const Given *given) {
    int has_reserve = space->bits && space->least && space->apart_bits && space->apart_seconds;
    return space->level && space->group && space->first_group && space->seconds && space->prints && space->vectors &&
           space->base && (has_reserve || given->least == NULL);
}

int space_make(const Given *given, Space **made) {
    if (!is_sound(given)) {
        return IMPOSSIBLE;
    }
    Space *space = calloc(1, sizeof *space);
    if (space == NULL) {
        return NO_MEMORY;
    }
    int64_t options = given->options, width = given->width;
    space->levels = given->levels;
    space->solo_levels = given->solo_levels;
    space->accessories = given->levels - given->solo_levels;
    space->options = options;
    space->width = width;
    space->together = given->together;
    space->apart = given->apart;
    space->level = allocated(given->levels, sizeof *space->level);
    space->group = allocated(options, sizeof *space->group);
    space->first_group = allocated(given->levels + 1, sizeof *space->first_group);
    space->seconds = copied(given->seconds, options, sizeof *space->seconds);
    space->prints = copied(given->prints, options, sizeof *space->prints);
    space->vectors = allocated((options + 1) * width, sizeof *space->vectors);
    space->base = copied(given->base, width, sizeof *space->base);
    if (given->least != NULL) {
        space->bits = copied(given->bits, given->together, sizeof *space->bits);
        space->least = copied(given->least, INT64_C(1) << given->together, sizeof *space->least);
        space->apart_bits = copied(given->apart_bits, given->apart, sizeof *space->apart_bits);
        space->apart_seconds = copied(given->apart_seconds, given->apart, sizeof *space->apart_seconds);
    }
    if (!is_whole(space, given)) {
        space_free(space);
        return NO_MEMORY;
    }
    memcpy(space->vectors, given->vectors, (size_t)(options * width) * sizeof *space->vectors);
    for (int64_t column = 0; column < width; column++) {
        space->vectors[options * width + column] = 0.0;
    }
    take_levels(space, given);
    take_groups(space, given);
    *made = space;
    return DONE;
}

void space_free(Space *space) {
    if (space == NULL) {
        return;
    }
    free(space->level);
    free(space->group);
    free(space->first_group);
    free(space->seconds);
    free(space->prints);
    free(space->vectors);
    free(space->base);
    free(space->bits);
    free(space->least);
    free(space->apart_bits);
    free(space->apart_seconds);
    free(space);
}

int64_t space_reserve(const Space *space, uint64_t free) {
    uint64_t wanted = 0;
    for (int64_t place = 0; place < space->together; place++) {
        if (space->bits[place] >= 0) {
            wanted |= (free >> space->bits[place] & 1) << place;
        }
    }
    int64_t least = space->least[wanted];
    for (int64_t one = 0; one < space->apart; one++) {
        least += (int64_t)(free >> space->apart_bits[one] & 1) * space->apart_seconds[one];
    }
    return least;
}
