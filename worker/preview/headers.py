"""The last word on every answer: headers for browsers, and no more than a sentence where something breaks."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from worker.logs import Logger
from worker.preview.refused import failed
from worker.preview.turns import Turns

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
"""Whoever asks for health waits behind nobody."""


class Guard:
    """Wraps the application."""

    def __init__(self, app: ASGIApp, log: Logger, turns: Turns) -> None:
        self._app = app
        self._log = log
        self._turns = turns

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False
        turn = _at_once if scope["path"].startswith(HEALTH) else self._turns.turn

        async def guarded(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                await turn()  # who waited for the same work is answered at the same time
                begun = True
                told = {name for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(usual for usual in _RAW if usual[0] not in told)]
            await send(message)

        await turn()
        try:
            await self._app(scope, receive, guarded)
        except Exception as error:
            self._log.error("preview crashed", path=scope["path"][:100], exc_info=error)
            if begun:
                raise
            refusal = failed("something went wrong here; it is logged")
            headers = [(b"content-type", b"application/json"), (b"connection", b"close")]
            await guarded({"type": "http.response.start", "status": refusal.status.value, "headers": headers})
            await guarded({"type": "http.response.body", "body": refusal.body()})


async def _at_once() -> None:
    pass
