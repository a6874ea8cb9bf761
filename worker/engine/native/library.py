"""Opens the library, and says what each function takes and gives: the signatures of the headers."""

import ctypes
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from worker.engine.native.sources import LIBRARY, fingerprint

_Address = ctypes.c_char * 0
_NO_MEMORY = -1
"""As in memory.h."""


class LibraryUnusable(ImportError):
    """The library cannot be opened, or was built from other sources; the message says what to do."""


class Elements:
    """The type of an argument that is the first element of an array."""

    def __init__(self, dtype: DTypeLike) -> None:
        self.dtype = np.dtype(dtype)

    def from_param(self, array: Any) -> "ctypes.Array[ctypes.c_char] | None":
        """The array's address; NULL for None. Errors where it is of another type, not contiguous or read-only."""
        return None if array is None else self._first(array)

    def address(self, array: Any) -> int:
        """The same for a field of a structure, which does not keep the array alive."""
        return ctypes.addressof(self._first(array))

    def _first(self, array: Any) -> "ctypes.Array[ctypes.c_char]":
        if array.dtype != self.dtype:
            raise TypeError(f"an array of {self.dtype} is needed, not of {array.dtype}")
        return _Address.from_buffer(array)


INTEGERS, FLOATS, CHOICES = Elements(np.int64), Elements(np.float64), Elements(np.int32)

_SIGNATURES = {
    "space_make": (ctypes.c_int, (ctypes.c_void_p, ctypes.c_void_p)),
    "space_free": (None, (ctypes.c_void_p,)),
    "week_solve": (ctypes.c_int, (ctypes.c_void_p, ctypes.c_void_p, FLOATS, ctypes.c_void_p, CHOICES)),
}
"""What each function gives and takes."""


def opened(path: Path) -> ctypes.CDLL:
    """The library of that file; raises `LibraryUnusable`."""
    try:
        library = ctypes.CDLL(str(path))
        built_from = library.built_from
    except (OSError, AttributeError) as error:
        raise _unusable(path, "cannot be opened" if path.exists() else "is missing") from error
    built_from.restype = ctypes.c_char_p
    if built_from().decode() != fingerprint():
        raise _unusable(path, "was built from other C sources than are beside it")
    for name, (gives, takes) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = gives, takes
    return library


def require_done(status: int, what: str) -> None:
    """Raise MemoryError where a function says that memory was short, ValueError where it cannot take `what`."""
    if status == _NO_MEMORY:
        raise MemoryError
    if status < 0:
        raise ValueError(f"the search has no room for {what}")


def _unusable(path: Path, why: str) -> LibraryUnusable:
    return LibraryUnusable(
        f"The engine's compiled library {path} {why}. In a checkout, `make setup` builds it; elsewhere, install "
        "time-crunch again from a wheel for this platform."
    )


NATIVE = opened(LIBRARY)
