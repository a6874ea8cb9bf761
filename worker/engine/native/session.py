"""One session's options as the library has them: the structures of `space.h`."""

import ctypes
from typing import TYPE_CHECKING

from worker.engine.native.library import FLOATS, INTEGERS, NATIVE, require_done

if TYPE_CHECKING:
    from worker.engine.space import SessionSpace


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


class NativeSpace:
    """The library's copy of a session's options."""

    def __init__(self, space: "SessionSpace") -> None:
        self.levels = len(space.twins)
        given = _Given(self.levels, space.solo_count, len(space.options), space.vectors.shape[1])
        for name in ("starts", "required", "reserved", "twins", "seconds", "masks", "needs", "prints"):
            setattr(given, name, INTEGERS.address(getattr(space, name)))
        given.vectors, given.base = FLOATS.address(space.vectors), FLOATS.address(space.base)
        if (reserve := space.reserve) is not None:
            given.together, given.apart = len(reserve.bits), len(reserve.apart_bits)
            given.bits, given.least = INTEGERS.address(reserve.bits), INTEGERS.address(reserve.together)
            given.apart_bits = INTEGERS.address(reserve.apart_bits)
            given.apart_seconds = INTEGERS.address(reserve.apart_seconds)
        self._as_parameter_ = ctypes.c_void_p()
        status = NATIVE.space_make(ctypes.byref(given), ctypes.byref(self._as_parameter_))
        require_done(status, "the session's options")

    @property
    def address(self) -> int:
        """Where the library has it; it stays as long as this object."""
        return self._as_parameter_.value or 0

    def __del__(self) -> None:
        NATIVE.space_free(self._as_parameter_)
