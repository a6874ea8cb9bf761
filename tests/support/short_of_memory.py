"""Weeks solved by a build of the library of which one allocation fails, in a process of its own."""

import ctypes
import sys
from pathlib import Path
from unittest.mock import patch

from worker.engine.native import sources

HEADER = """
#include <stdlib.h>
extern long allocations_left;
static inline int is_short(void) { return allocations_left >= 0 && allocations_left-- == 0; }
static inline void *short_malloc(size_t size) { return is_short() ? NULL : malloc(size); }
static inline void *short_calloc(size_t count, size_t size) { return is_short() ? NULL : calloc(count, size); }
static inline void *short_realloc(void *old, size_t size) { return is_short() ? NULL : realloc(old, size); }
#define malloc short_malloc
#define calloc short_calloc
#define realloc short_realloc
"""
"""What every source has to include first."""

SOURCE = """
__attribute__((visibility("default"))) extern long allocations_left;
long allocations_left = -1;
"""
"""How many allocations do not fail yet; below zero, none fails."""


def lacking() -> int:
    """How many allocations of the searches failed, one in each, and each time a MemoryError was raised."""
    from tests.benchmarks.weeks import generated_week
    from tests.support.makers import a_plan
    from worker.engine import solve
    from worker.engine.compress import compress
    from worker.engine.native.library import NATIVE

    left = ctypes.c_long.in_dll(NATIVE, "allocations_left")
    plan, failed = a_plan(generated_week(3, 2, 8, 3)), 0
    while True:
        left.value = failed
        with patch.multiple(solve, LISTED=0, TRIED_OUTRIGHT=0, TRIED_AT_ONCE=0, FIRST_POOL=3, COMBINED=1, STATES=4):
            try:
                compress(plan, 25)
            except MemoryError:
                failed += 1
            else:
                return failed


def main() -> int:
    """Print how many failed in the build that is named."""
    sources.LIBRARY = Path(sys.argv[1])
    sys.stdout.write(f"{lacking()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
