"""One session as the library has it: its options, and the configurations that are found among them."""

import ctypes
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from worker.engine.native.library import FLOATS, INTEGERS, NATIVE

if TYPE_CHECKING:
    from worker.engine.objective import WeekObjective
    from worker.engine.space import SessionSpace

Index = NDArray[np.int64]
Vector = NDArray[np.float64]

MOST_STATES = 1 << 14
"""Up to so many ways for the accessories to be free are tabulated: 14 accessories, or more where some are alike."""

_NO_MEMORY = -1
_SECONDS_LEFT = ctypes.CFUNCTYPE(ctypes.c_double)


class _Given(ctypes.Structure):
    """`Given` of space.h."""

    _fields_ = [
        *((name, ctypes.c_int64) for name in ("levels", "solo_levels", "options", "width")),
        *(
            (name, ctypes.c_void_p)
            for name in ("starts", "required", "reserved", "twins", "seconds", "masks", "needs", "prints")
        ),
        *((name, ctypes.c_void_p) for name in ("vectors", "base")),
        ("together", ctypes.c_int64),
        ("bits", ctypes.c_void_p),
        ("least", ctypes.c_void_p),
        ("apart", ctypes.c_int64),
        ("apart_bits", ctypes.c_void_p),
        ("apart_seconds", ctypes.c_void_p),
    ]


class _Objective(ctypes.Structure):
    """`Objective` of objective.h."""

    _fields_ = [
        ("columns", ctypes.c_int32),
        ("balance_weight", ctypes.c_double),
        ("weights", ctypes.c_void_p),
        ("quarter_squares", ctypes.c_void_p),
    ]


class _Work(ctypes.Structure):
    """`Work` of work.h."""

    _fields_ = [
        ("nodes", ctypes.c_int64),
        ("most_nodes", ctypes.c_int64),
        ("stopped_by", ctypes.c_int32),
        ("seconds_left", _SECONDS_LEFT),
        ("next_look", ctypes.c_int64),
    ]


class _Pool(ctypes.Structure):
    """`Pool` of pool.h."""

    _fields_ = [
        ("count", ctypes.c_int64),
        ("room", ctypes.c_int64),
        ("columns", ctypes.c_int32),
        ("levels", ctypes.c_int32),
        ("choices", ctypes.c_void_p),
        ("vectors", ctypes.c_void_p),
        ("seconds", ctypes.c_void_p),
        ("prints", ctypes.c_void_p),
    ]


@dataclass(frozen=True, slots=True)
class Rows:
    """Configurations, row by row."""

    choices: Index
    vectors: Vector
    seconds: Index
    prints: Index


class Work:
    """What searches may spend together, and what they have spent."""

    def __init__(self, nodes: int, most_nodes: int, seconds_left: Callable[[], float]) -> None:
        has_deadline = seconds_left() < math.inf
        self._seconds_left = _SECONDS_LEFT(seconds_left) if has_deadline else _SECONDS_LEFT()
        self.struct = _Work(nodes, most_nodes, 0, self._seconds_left, 0)

    @property
    def nodes(self) -> int:
        """Partial configurations looked at."""
        return int(self.struct.nodes)

    @property
    def stopped_by(self) -> int:
        """0 while nothing has stopped it, 1 for the nodes, 2 for the deadline."""
        return int(self.struct.stopped_by)


class NativeSpace:
    """The library's copy of a session's options."""

    def __init__(self, space: "SessionSpace") -> None:
        self.width, self.levels = space.vectors.shape[1], len(space.twins)
        given = _Given(self.levels, space.solo_count, len(space.options), self.width)
        for name in ("starts", "required", "reserved", "twins", "seconds", "masks", "needs", "prints"):
            setattr(given, name, INTEGERS.address(getattr(space, name)))
        given.vectors, given.base = FLOATS.address(space.vectors), FLOATS.address(space.base)
        if (reserve := space.reserve) is not None:
            given.together, given.apart = len(reserve.bits), len(reserve.apart_bits)
            given.bits, given.least = INTEGERS.address(reserve.bits), INTEGERS.address(reserve.together)
            given.apart_bits = INTEGERS.address(reserve.apart_bits)
            given.apart_seconds = INTEGERS.address(reserve.apart_seconds)
        self._as_parameter_ = ctypes.c_void_p()
        _done(NATIVE.space_make(ctypes.byref(given), MOST_STATES, ctypes.byref(self._as_parameter_)))

    def __del__(self) -> None:
        NATIVE.space_free(self._as_parameter_)


class NativeCandidates:
    """The configurations of one session for capacities in seconds, ascending."""

    def __init__(self, space: NativeSpace, capacities: Sequence[int], most_listed: int) -> None:
        self.space, self.count = space, len(capacities)
        self._as_parameter_ = ctypes.c_void_p()
        asked = np.array(capacities, dtype=np.int64)
        _done(NATIVE.candidates_make(space, self.count, asked, most_listed, ctypes.byref(self._as_parameter_)))

    def __del__(self) -> None:
        NATIVE.candidates_free(self._as_parameter_)

    @property
    def listed(self) -> Rows | None:
        """All configurations; none where there are too many to list."""
        pool = NATIVE.candidates_listed(self)
        return self._copied(pool.contents) if pool else None

    def some(self, prices: Vector, count: int, work: Work) -> Rows:
        """About `count` of those worth the most at these prices, at least one for every capacity."""
        pool = _Pool()
        try:
            _done(NATIVE.candidates_some(self, prices, count, ctypes.byref(work.struct), ctypes.byref(pool)))
            return self._copied(pool)
        finally:
            NATIVE.pool_free(ctypes.byref(pool))

    def worth(
        self,
        prices: Vector,
        thresholds: Vector,
        most: int,
        alone: "tuple[WeekObjective, Vector] | None",
        work: Work,
    ) -> tuple[Rows, Vector]:
        """Those that reach a threshold, and what the others let go are worth at most, for each capacity."""
        pool, lost = _Pool(), np.empty(self.count)
        objective = fixed = None
        if alone is not None:
            objective, fixed = ctypes.byref(_objective(alone[0])), alone[1]
        try:
            spent, found = ctypes.byref(work.struct), ctypes.byref(pool)
            _done(NATIVE.candidates_worth(self, prices, thresholds, most, objective, fixed, spent, found, lost))
            return self._copied(pool), lost
        finally:
            NATIVE.pool_free(ctypes.byref(pool))

    def _copied(self, pool: _Pool) -> Rows:
        count = pool.count
        rows = Rows(
            np.empty((count, self.space.levels), dtype=np.int64),
            np.empty((count, self.space.width)),
            np.empty(count, dtype=np.int64),
            np.empty(count, dtype=np.int64),
        )
        NATIVE.pool_copy(ctypes.byref(pool), rows.choices, rows.vectors, rows.seconds, rows.prints)
        return rows


def _objective(objective: "WeekObjective") -> _Objective:
    return _Objective(
        objective.size,
        objective.balance_weight,
        FLOATS.address(objective.weights) if objective.size > 2 else None,
        FLOATS.address(objective.quarter_squares) if objective.size > 2 else None,
    )


def _done(status: int) -> None:
    if status == _NO_MEMORY:
        raise MemoryError
    if status < 0:
        raise ValueError("a session that the search has no room for")


_VOID, _POOL = ctypes.c_void_p, ctypes.POINTER(_Pool)
_SIGNATURES = {
    "space_make": (ctypes.c_int, (ctypes.POINTER(_Given), ctypes.c_int64, _VOID)),
    "space_free": (None, (_VOID,)),
    "candidates_make": (ctypes.c_int, (_VOID, ctypes.c_int32, INTEGERS, ctypes.c_int64, _VOID)),
    "candidates_free": (None, (_VOID,)),
    "candidates_listed": (_POOL, (_VOID,)),
    "candidates_some": (ctypes.c_int, (_VOID, FLOATS, ctypes.c_int64, _VOID, _POOL)),
    "candidates_worth": (
        ctypes.c_int,
        (_VOID, FLOATS, FLOATS, ctypes.c_int64, _VOID, FLOATS, _VOID, _POOL, FLOATS),
    ),
    "pool_copy": (None, (_POOL, INTEGERS, FLOATS, INTEGERS, INTEGERS)),
    "pool_free": (None, (_POOL,)),
}
for _name, (_gives, _takes) in _SIGNATURES.items():
    _function = getattr(NATIVE, _name)
    _function.restype, _function.argtypes = _gives, _takes
