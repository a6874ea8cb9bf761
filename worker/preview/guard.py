"""Guard the application: headers for browsers, a fair share of the event loop, one sentence for unexpected errors."""

import asyncio
from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from worker.logs import Logger
from worker.preview.problems import Refusal, away, failed, invalid

_USUAL = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_RAW = [(name.lower().encode(), value.encode()) for name, value in _USUAL.items()]

HEALTH = "/health/"
"""The paths of health checks, which are answered ahead of all other requests."""


class Turns:
    """Lets one request at a time go on; the loop handles timers and connections before the next."""

    def __init__(self) -> None:
        self._taken = asyncio.Lock()

    async def turn(self) -> None:
        """Wait for the caller's turn, in the order of the calls."""
        await self._taken.acquire()
        asyncio.get_running_loop().call_soon(self._taken.release)


class Guard:
    """Wraps the application: adds headers, refuses malformed requests, and handles unexpected errors."""

    def __init__(self, app: ASGIApp, log: Logger, is_full: Callable[[], bool]) -> None:
        """While `is_full`, only health checks are answered."""
        self._app = app
        self._log = log
        self._turns = Turns()
        self._is_full = is_full

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        begun = False
        is_health = scope["path"].startswith(HEALTH)
        turn = _at_once if is_health else self._turns.turn

        async def guarded(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                await turn()  # callers who waited for the same work are all answered at once
                begun = True
                told = {name for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(usual for usual in _RAW if usual[0] not in told)]
            await send(message)

        async def refuse(refusal: Refusal) -> None:
            headers = {"Content-Type": "application/json", **refusal.headers(), "Connection": "close"}
            raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
            await guarded({"type": "http.response.start", "status": refusal.status.value, "headers": raw})
            await guarded({"type": "http.response.body", "body": refusal.body()})

        await turn()
        if _is_ambiguous(scope):
            await refuse(invalid("must have a Content-Length or a Transfer-Encoding, not both"))
            return
        if self._is_full() and not is_health:
            await refuse(away("too many are connected"))
            return
        try:
            await self._app(scope, receive, guarded)
        except Exception as error:
            self._log.error("preview crashed", path=scope["path"][:100], exc_info=error)
            if begun:
                raise
            await refuse(failed("something went wrong here; it is logged"))


def _is_ambiguous(scope: Scope) -> bool:
    """Whether the request gives its length in two ways: a proxy may have read another body than we would."""
    return {b"content-length", b"transfer-encoding"} <= {name for name, _ in scope["headers"]}


async def _at_once() -> None:
    pass
