/* What searching a session and searching a week share: the objective, configurations in rows, and what may be spent. */
#ifndef SEARCH_H
#define SEARCH_H

#include "objective.h"
#include "pool.h"
#include "work.h"

#endif
