"""How far an engine has come, seen by the worker without a word between them."""

import mmap
import os
import tempfile
from typing import IO

SIZE_BYTES = 8


def new_file() -> IO[bytes]:
    """An open file for a mark; in memory where the system can, so that no writable folder is needed."""
    file = os.fdopen(os.memfd_create("mark"), "r+b") if hasattr(os, "memfd_create") else tempfile.TemporaryFile()
    file.truncate(SIZE_BYTES)
    return file


class Mark:
    """The number of requests an engine has begun, in memory that it shares with the worker."""

    def __init__(self, descriptor: int) -> None:
        """`descriptor` is that of a `new_file`, which may be closed afterwards."""
        self._numbers = memoryview(mmap.mmap(descriptor, SIZE_BYTES)).cast("Q")

    @property
    def begun(self) -> int:
        """Requests begun since the engine started."""
        return self._numbers[0]

    def begin(self) -> None:
        """Another one is begun."""
        self._numbers[0] += 1
