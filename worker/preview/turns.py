"""Share the event loop fairly: between two of many concurrent requests it handles everything else."""

import asyncio


class Turns:
    """Lets one request at a time go on; the loop handles timers and connections before the next."""

    def __init__(self) -> None:
        self._taken = asyncio.Lock()

    async def turn(self) -> None:
        """Wait for the caller's turn, in the order of the calls."""
        await self._taken.acquire()
        asyncio.get_running_loop().call_soon(self._taken.release)
