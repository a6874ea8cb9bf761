"""The connection to NATS: how it is made, and what the rest of the worker has to know about it."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import nats
from faststream.nats import NatsBroker
from faststream.nats.broker.broker import UNRECOVERABLE_CONNECT_ERRORS
from faststream.nats.security import NatsCredentials, NatsSecurity, NatsUserPassword, parse_security
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js.errors import ServiceUnavailableError

from worker.domain.errors import CannotRun
from worker.logs import Logger
from worker.settings import Settings

FOREVER = -1
"""After a limited number of attempts the client closes for good, and is deaf."""

PING_SECONDS = 5
"""A broker that answers two of these pings no more is away, although nothing says so."""

_UNANSWERED = "nobody answers: the consumer is deleted, or JetStream is away"
_ADVICE = "check user, password, credentials and the account's limits"


class ConnectionLost(CannotRun):
    """The client has given up, so the process must end and be started again."""


class Link:
    """Whether the broker can be reached, and whether it ever will be again."""

    def __init__(self, log: Logger, give_up: asyncio.Event) -> None:
        """`give_up` is set when the connection is closed and was not meant to be."""
        self._log = log
        self._give_up = give_up
        self.online = asyncio.Event()
        self.closing = False
        self._client: Client | None = None
        self._on_return: list[Callable[[], None]] = []
        self.loss: str | None = None

    def on_return(self, callback: Callable[[], None]) -> None:
        """Have this called whenever the connection stands again."""
        self._on_return.append(callback)

    def opened(self, client: Client) -> None:
        """The first connection stands."""
        self._client = client
        self.online.set()

    async def on_disconnected(self) -> None:
        """The client will reconnect by itself."""
        self.online.clear()
        if not self.closing:
            self._log.warning("broker away")

    async def on_reconnected(self) -> None:
        """Back again; subscriptions are restored."""
        self.online.set()
        self._log.info("broker back")
        for callback in self._on_return:
            callback()

    async def on_closed(self) -> None:
        """The client will not reconnect any more."""
        if self._client is not None and not self.closing:
            self._lose(f"NATS closed the connection for good: {self._client.last_error}; {_ADVICE}")

    async def on_error(self, error: Exception) -> None:
        """Log it; where FastStream gives up reconnecting because of it, end the worker, or it would be deaf."""
        self.troubled("broker error", error)
        if self._client is not None and not self.closing and _refusal(error):
            self._lose(f"NATS refuses to take this worker back: {error}; {_ADVICE}")

    def troubled(self, what: str, error: Exception) -> None:
        """Something does not work that may work again by itself."""
        unanswered = isinstance(error, ServiceUnavailableError)
        self._log.warning(what, detail=_UNANSWERED if unanswered else str(error) or type(error).__name__)

    def _lose(self, loss: str) -> None:
        self.loss = self.loss or loss
        self._give_up.set()


def broker(settings: Settings, link: Link) -> NatsBroker:
    """A broker that is not connected yet, and reconnects for ever once it is."""
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


@asynccontextmanager
async def for_a_moment(settings: Settings) -> AsyncIterator[Client]:
    """A connection for one errand, which does not wait for a broker that is away. Raises ConnectionLost."""

    async def quiet(error: Exception) -> None:
        return None

    try:
        client = await nats.connect(
            settings.servers,
            name="time-crunch",
            inbox_prefix=settings.nats_inbox_prefix,
            error_cb=quiet,
            connect_timeout=5,
            max_reconnect_attempts=1,
            reconnect_time_wait=0.2,
            **parse_security(security(settings)),
        )
    except (NatsError, OSError) as error:
        reason = f"{error or type(error).__name__}".removeprefix("nats: ")
        raise ConnectionLost(f"no connection to NATS at {settings.nats_url}: {reason}; check NATS_URL") from error
    try:
        yield client
    finally:
        await client.close()


def security(settings: Settings) -> NatsSecurity | None:
    """How to log in, and over what."""
    tls = _tls(settings)
    if settings.nats_creds is not None:
        return NatsCredentials(settings.nats_creds, ssl_context=tls)
    if settings.nats_user is not None and settings.nats_password is not None:
        return NatsUserPassword(settings.nats_user, settings.nats_password.get_secret_value(), ssl_context=tls)
    return NatsSecurity(ssl_context=tls) if tls else None


def _tls(settings: Settings) -> ssl.SSLContext | None:
    if settings.nats_tls_ca is None and settings.nats_tls_cert is None:
        return None
    context = ssl.create_default_context(cafile=settings.nats_tls_ca)
    if settings.nats_tls_cert is not None:
        context.load_cert_chain(settings.nats_tls_cert, settings.nats_tls_key)
    return context


def _refusal(error: Exception) -> bool:
    reason = str(error).removeprefix("nats: ").strip("'").lower()
    return isinstance(error, NatsError) and reason in UNRECOVERABLE_CONNECT_ERRORS
