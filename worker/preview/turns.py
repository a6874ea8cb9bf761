"""The event loop, shared: however many requests come at once, it sees to everything else in between."""

import asyncio


class Turns:
    """Lets one at a time go on; the loop looks after timers and connections before the next."""

    def __init__(self) -> None:
        self._taken = asyncio.Lock()

    async def turn(self) -> None:
        """Return when it is one's turn, in the order of asking."""
        await self._taken.acquire()
        asyncio.get_running_loop().call_soon(self._taken.release)
