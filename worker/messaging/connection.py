"""The worker's connection to NATS: how it is made, and its state for the rest of the worker."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable

from faststream.nats import NatsBroker
from faststream.nats.broker.broker import UNRECOVERABLE_CONNECT_ERRORS
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js.errors import ServiceUnavailableError

from worker.broker.login import PING_SECONDS, explained, is_deaf, security
from worker.logs import Logger
from worker.settings import Settings

FOREVER = -1
"""No limit to reconnect attempts: after a limited number the client would close for good."""

_UNANSWERED = "nobody answers: the consumer is deleted, or JetStream is away"
_ADVICE = "check user, password, credentials, nkey and the account's limits"


class Link:
    """The state of the connection: whether the broker can be reached, and whether the connection is lost for good."""

    def __init__(self, log: Logger, stopping: asyncio.Event) -> None:
        """`stopping` ends the worker; it is set when the connection is lost for good."""
        self._log = log
        self.stopping = stopping
        self._client: Client | None = None
        self.online = asyncio.Event()
        self.closing = False
        self.loss: str | None = None
        self.on_return: list[Callable[[], Awaitable[None]]] = []
        """The functions to call after every reconnect."""

    def opened(self, client: Client) -> None:
        """Note that the client has connected for the first time."""
        self._client = client
        self.online.set()

    @property
    def client(self) -> Client:
        """The client, which must have connected once."""
        assert self._client is not None
        return self._client

    async def on_disconnected(self) -> None:
        """Note that the broker is away; the client reconnects by itself."""
        self.online.clear()
        if not self.closing:
            self._log.warning("broker away")

    async def on_reconnected(self) -> None:
        """Note that the client has reconnected, subscriptions restored, and call the functions of `on_return`."""
        self.online.set()
        self._log.info("broker back")
        for callback in self.on_return:
            await callback()

    async def on_closed(self) -> None:
        """Give up if the close was not intended: the client will not reconnect."""
        if self._client is not None and not self.closing:
            self._lose(f"NATS closed the connection for good: {self._client.last_error}; {_ADVICE}")

    async def on_error(self, error: Exception) -> None:
        """Log the error; if the client cannot recover from it, end the worker, which would receive nothing any more."""
        self.troubled("broker error", error)
        if is_deaf(error):
            self._lose(explained(error))
        if isinstance(error, ssl.SSLCertVerificationError):  # the client would wait for the handshake for ever
            self._lose(f"NATS is not to be trusted: {explained(error)}")
        if self._client is not None and not self.closing and _refusal(error):
            self._lose(f"NATS refuses to take this worker back: {error}; {_ADVICE}")

    def troubled(self, what: str, error: BaseException) -> None:
        """Log an error that may go away by itself."""
        unanswered = isinstance(error, ServiceUnavailableError)
        self._log.warning(what, detail=_UNANSWERED if unanswered else explained(error))

    def _lose(self, loss: str) -> None:
        self.loss = self.loss or loss
        self.stopping.set()


def broker(settings: Settings, link: Link) -> NatsBroker:
    """Return a broker that is not connected yet; once connected, it reconnects for ever."""
    return NatsBroker(
        settings.servers,
        name="time-crunch",
        security=security(settings),
        inbox_prefix=settings.nats_inbox_prefix,
        max_reconnect_attempts=FOREVER,
        reconnect_time_wait=1,
        ping_interval=PING_SECONDS,
        max_outstanding_pings=2,
        error_cb=link.on_error,
        disconnected_cb=link.on_disconnected,
        reconnected_cb=link.on_reconnected,
        closed_cb=link.on_closed,
        logger=None,
        apply_types=False,
    )


def _refusal(error: Exception) -> bool:
    reason = str(error).removeprefix("nats: ").strip("'").lower()
    return isinstance(error, NatsError) and reason in UNRECOVERABLE_CONNECT_ERRORS
