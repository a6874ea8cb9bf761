"""Serve the application by uvicorn, and drop callers who keep a connection waiting."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

import h11
import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

from worker.domain.errors import CannotRun
from worker.settings import Settings

HEAD_BYTES = 128 * 1024
"""The most bytes of a request's line and headers: enough that a token too long is refused with a message."""

HEAD_SECONDS = 10.0
IDLE_SECONDS = 15


class AddressTaken(CannotRun):
    """The server cannot listen on that address."""


def listening(settings: Settings) -> socket.socket:
    """Return a socket that listens on the preview's address. Raises AddressTaken."""
    address = settings.preview_host, settings.preview_port
    try:
        family = socket.AF_INET6 if ":" in settings.preview_host else socket.AF_INET
        listener = socket.create_server(address, family=family, backlog=512)
    except OSError as error:
        where = f"{settings.preview_host}:{settings.preview_port}"
        raise AddressTaken(
            f"the preview cannot listen on {where}: {error.strerror}; set TIME_CRUNCH_PREVIEW_PORT to a free port"
        ) from error
    # Connections inherit the option. Without it the second packet of an answer waits 40 ms for the first one's ACK.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


class Server(uvicorn.Server):
    """Uvicorn without its logs, its own headers and its handlers of signals."""

    def __init__(self, app: Starlette, settings: Settings) -> None:
        config = uvicorn.Config(
            cast(Any, app),  # uvicorn's type of an application is narrower than Starlette's
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=IDLE_SECONDS,
            timeout_graceful_shutdown=int(settings.shutdown_grace_seconds),
            h11_max_incomplete_event_size=HEAD_BYTES,
        )
        super().__init__(config)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Install no signal handlers; the caller owns them."""
        yield


class _Protocol(H11Protocol):
    """Closes a connection whose request line and headers take too long to arrive."""

    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._rest()

    def _watch(self) -> None:
        """Start the timer for a request's head if one is awaited, else stop it."""
        if self.conn.their_state is not h11.IDLE:
            self._rest()
        elif self._late is None:
            self._late = self.loop.call_later(HEAD_SECONDS, self._close_late)

    def _close_late(self) -> None:
        self._late = None
        if self.conn.their_state is h11.IDLE and not self.transport.is_closing():
            self.transport.close()

    def _rest(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None
