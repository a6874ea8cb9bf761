"""The event loop, shared: however many requests come at once, it sees to everything else in between."""

import asyncio
from collections.abc import Callable

TURN_SECONDS = 0.005
"""How long the loop works on requests before it looks after timers and connections again."""


class Turns:
    """Hands out the time of each turn of the loop; who comes when it is used up waits for the next."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._ends: float | None = None

    async def turn(self) -> None:
        """Return when there is time, in the order of asking."""
        while self._ends is not None and self._clock() >= self._ends:
            await asyncio.sleep(0)
        if self._ends is None:
            self._ends = self._clock() + TURN_SECONDS
            asyncio.get_running_loop().call_soon(self._over)

    def _over(self) -> None:
        self._ends = None
