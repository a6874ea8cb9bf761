"""How far an engine has come, seen by the worker without a word between them."""

import mmap

SIZE_BYTES = 8


class Mark:
    """The number of requests an engine has begun, in memory that it shares with the worker."""

    def __init__(self, descriptor: int) -> None:
        """`descriptor` is of an open file of `SIZE_BYTES`, which may be closed afterwards."""
        self._numbers = memoryview(mmap.mmap(descriptor, SIZE_BYTES)).cast("Q")

    @property
    def begun(self) -> int:
        """Requests begun since the engine started."""
        return self._numbers[0]

    def begin(self) -> None:
        """Another one is begun."""
        self._numbers[0] += 1
