"""A week as the library searches it: the structures of `week.h`, and one call for all targets."""

import ctypes
import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from worker.engine.native.library import FLOATS, INTEGERS, NATIVE, require_done
from worker.engine.native.session import NativeSpace

if TYPE_CHECKING:
    from worker.engine.objective import WeekObjective

_SECONDS_LEFT = ctypes.CFUNCTYPE(ctypes.c_double)


class Effort(NamedTuple):
    """How much is held and tried at a time; what comes of a search depends on it only where a limit cuts in."""

    held: int
    """Configurations of one session held at a time, once prices have settled."""
    listed: int
    """Up to so many configurations of a session are listed, and never searched for."""
    outright: int
    """Up to so many combinations of listed configurations are tried whatever the limits."""
    at_once: int
    """Up to so many are tried at the prices that there are."""
    first: int
    """Configurations of a session to begin pricing with."""
    combined: int
    """Nodes that combining may take before what is left is halved."""
    states: int
    """Up to so many ways for a session's accessories to be free are tabulated."""


class Answer(NamedTuple):
    """The best found at one target."""

    value: float
    upper_bound: float
    nodes: int
    """Looked at so far, for this target and those before."""
    stopped_by: int
    """0 where it is proven, 1 where the nodes kept it from that, 2 where the deadline did."""


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


class _Effort(ctypes.Structure):
    """`Effort` of week.h."""

    _fields_ = [(name, ctypes.c_int64) for name in Effort._fields]


class _Question(ctypes.Structure):
    """`Question` of week.h."""

    _fields_ = [
        ("objective", ctypes.c_void_p),
        ("fixed", ctypes.c_void_p),
        ("sessions", ctypes.c_int64),
        ("targets", ctypes.c_int64),
        ("spaces", ctypes.c_void_p),
        ("capacities", ctypes.c_void_p),
        ("effort", _Effort),
    ]


class _Answer(ctypes.Structure):
    """`Answer` of week.h."""

    _fields_ = [
        ("value", ctypes.c_double),
        ("upper_bound", ctypes.c_double),
        ("nodes", ctypes.c_int64),
        ("stopped_by", ctypes.c_int32),
    ]


class Question(NamedTuple):
    """What is to be decided: a configuration of each session."""

    objective: "WeekObjective"
    fixed: NDArray[np.float64]
    """What the week's other sessions add, shape (M + 2,)."""
    spaces: Sequence[NativeSpace]
    """The same one for sessions that offer the same."""
    capacities: NDArray[np.int64]
    """Seconds of each session at each target, ascending, shape (sessions, targets)."""


def solved(
    question: Question, prices: NDArray[np.float64], effort: Effort, nodes: int, seconds_left: Callable[[], float]
) -> tuple[list[Answer], NDArray[np.int32]]:
    """The best week at each target, and what is chosen at each level of each session, a row a target.

    `prices`, shape (M + 2,), is where pricing begins, and afterwards those that prove the bounds. At most so many
    `nodes` are looked at, and the search stops once no seconds are left. Raises MemoryError, and what `seconds_left`
    raises.
    """
    objective, (sessions, targets) = question.objective, question.capacities.shape
    spaces = np.array([space.address for space in question.spaces], dtype=np.int64)
    choices = np.empty((targets, sum(space.levels for space in question.spaces)), dtype=np.int32)
    answers = (_Answer * targets)()
    weights = (FLOATS.address(array) for array in (objective.weights, objective.quarter_squares))
    columns = _Objective(objective.size, objective.balance_weight, *weights)
    given = _Question(
        ctypes.addressof(columns),
        FLOATS.address(question.fixed),
        sessions,
        targets,
        INTEGERS.address(spaces),
        INTEGERS.address(question.capacities),
        _Effort(*effort),
    )
    raised: list[BaseException] = []
    look = _SECONDS_LEFT(_stopping(seconds_left, raised)) if seconds_left() < math.inf else _SECONDS_LEFT()
    work = _Work(0, nodes, 0, look, 0)
    status = NATIVE.week_solve(ctypes.byref(given), ctypes.byref(work), prices, answers, choices)
    if raised:
        raise raised[0]
    require_done(status, "the week")
    return [Answer(one.value, one.upper_bound, one.nodes, one.stopped_by) for one in answers], choices


def _stopping(seconds_left: Callable[[], float], raised: list[BaseException]) -> Callable[[], float]:
    """The same, but what it raises ends the search and is kept: C cannot raise it, so ctypes would only print it.

    A handler of signals raises here, too: nothing else of Python runs during a search.
    """

    def look() -> float:
        try:
            return seconds_left()
        except BaseException as error:
            raised.append(error)
            return 0.0

    return look
