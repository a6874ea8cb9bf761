"""Log in to NATS with what the settings and their files hold, and say what to change where that fails."""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeAlias

import nats
import nkeys
from faststream.nats.security import NatsCredentials, NatsNKey, NatsSecurity, NatsUserPassword, parse_security
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.errors import NoServersError, UnexpectedEOF

from worker.broker.certificates import Certificates
from worker.domain.errors import CannotRun
from worker.settings import Settings

OnError: TypeAlias = Callable[[Exception], Awaitable[None]]

PING_SECONDS = 5
"""Seconds between pings; a broker that leaves two unanswered counts as away."""

MOMENT_SECONDS = 10.0
"""Seconds that a command waits for its connection: for a server that it does not trust, the client waits for ever."""


class ConnectionLost(CannotRun):
    """The client has given up, so the process must end and be restarted."""


class CredentialsUnreadable(CannotRun):
    """A file that is needed to log in is missing or invalid."""


async def probe(client: Client) -> None:
    """Subscribe to an inbox for a moment, so that a broker that forbids it reports the error now."""
    inbox = await client.subscribe(client.new_inbox())
    await client.flush()
    await inbox.unsubscribe()


async def connected(settings: Settings, name: str, on_error: OnError, seconds: float, *, returns: bool) -> Client:
    """Connect without waiting for a broker that is away; with `returns`, reconnect once after the connection breaks.

    Raises NatsError or OSError.
    """
    async with asyncio.timeout(seconds):
        client = await nats.connect(
            settings.servers,
            name=name,
            inbox_prefix=settings.nats_inbox_prefix,
            error_cb=on_error,
            connect_timeout=seconds / 2,
            allow_reconnect=returns,
            max_reconnect_attempts=1,
            reconnect_time_wait=0.2,
            ping_interval=PING_SECONDS,
            **parse_security(security(settings)),
        )
        await probe(client)
    return client


@asynccontextmanager
async def for_a_moment(settings: Settings) -> AsyncIterator[Client]:
    """Connect for one command, without waiting for a broker that is away. Raises ConnectionLost."""
    told: list[Exception] = []

    async def remember(error: Exception) -> None:
        told.append(error)

    try:
        client = await connected(settings, "time-crunch", remember, MOMENT_SECONDS, returns=True)
    except (NatsError, OSError) as error:
        last = told[-1] if isinstance(error, NoServersError | TimeoutError) and told else error
        raise ConnectionLost(trouble(settings, last)) from error
    try:
        for refused in filter(is_deaf, told):
            raise ConnectionLost(explained(refused))
        yield client
    finally:
        await client.close()


def trouble(settings: Settings, error: Exception) -> str:
    """Describe why there is no connection, and what to change."""
    return f"no connection to NATS at {settings.nats_url}: {explained(error, otherwise='check NATS_URL')}"


def explained(error: BaseException, otherwise: str = "") -> str:
    """Describe the error, and what to change."""
    said = getattr(error, "verify_message", "") or str(error) or type(error).__name__
    return "; ".join(filter(None, (said.removeprefix("nats: ").strip("'"), _remedy(error) or otherwise)))


def _remedy(error: BaseException) -> str:
    """Return the setting to change if the server refused the login; empty for any other error."""
    said = str(error).lower()
    login = "check NATS_NKEY_SEED_FILE, NATS_CREDS or NATS_USER and NATS_PASSWORD: the server knows no such login"
    certificate = "check NATS_TLS_CERT and NATS_TLS_KEY: the server asks for a certificate by an authority it trusts"
    if is_deaf(error):
        return "set NATS_INBOX_PREFIX to the inbox in which the server lets this login hear its replies"
    if "authorization" in said:
        return login
    if isinstance(error, ssl.SSLCertVerificationError):
        if "hostname" in said or "ip address" in said:
            return "call the server in NATS_URL by a name that its certificate holds"
        return "set NATS_TLS_CA to the authority that signed the server's certificate"
    if isinstance(error, ssl.SSLError):
        return certificate
    if isinstance(error, ConnectionResetError | BrokenPipeError | UnexpectedEOF | EOFError):
        return f"{certificate}; or {login}"
    return ""


def security(settings: Settings) -> NatsSecurity | None:
    """Return how to log in, from the settings. Raises CredentialsUnreadable."""
    tls = _tls(settings)
    if settings.nats_creds is not None:
        _check_seed(settings.nats_creds, "NATS_CREDS", rb"BEGIN USER NKEY SEED-+\s+(\S+)", "nsc generate creds")
        return NatsCredentials(settings.nats_creds, ssl_context=tls)
    if settings.nats_nkey_seed_file is not None:
        _check_seed(settings.nats_nkey_seed_file, "NATS_NKEY_SEED_FILE", rb"\A\s*(\S+)\s*\Z", "nk -gen user")
        return NatsNKey(settings.nats_nkey_seed_file, ssl_context=tls)
    if settings.nats_user is not None and settings.nats_password is not None:
        return NatsUserPassword(settings.nats_user, settings.nats_password.get_secret_value(), ssl_context=tls)
    return NatsSecurity(ssl_context=tls) if tls else None


def _check_seed(path: Path, variable: str, pattern: bytes, made_by: str) -> None:
    """Check that the file holds a user's seed. Raises CredentialsUnreadable, which does not quote the seed."""
    found = re.search(pattern, _read(path, variable))
    try:
        if found is None:
            raise ValueError
        key = nkeys.from_seed(bytearray(found[1]))
        key.wipe()
    except (ValueError, nkeys.NkeysError) as error:
        raise CredentialsUnreadable(
            f"{variable}: {path} holds no user's seed (SU…): make it with `{made_by}`"
        ) from error


def _read(path: Path, variable: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CredentialsUnreadable(f"{variable}: {path}: {error.strerror or error}") from error


def _tls(settings: Settings) -> ssl.SSLContext | None:
    """Return the TLS context; None if the settings name no TLS file. Raises CredentialsUnreadable."""
    if settings.nats_tls_ca is None and settings.nats_tls_cert is None:
        return None
    if settings.nats_tls_ca is not None:
        _read(settings.nats_tls_ca, "NATS_TLS_CA")
    context = Certificates(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.trust(settings.nats_tls_ca)
    except ssl.SSLError as error:
        raise CredentialsUnreadable(f"NATS_TLS_CA: {settings.nats_tls_ca} holds no certificate in PEM form") from error
    if settings.nats_tls_cert is not None and settings.nats_tls_key is not None:
        _read(settings.nats_tls_cert, "NATS_TLS_CERT")
        _read(settings.nats_tls_key, "NATS_TLS_KEY")
        try:
            context.present(settings.nats_tls_cert, settings.nats_tls_key)
        except (ssl.SSLError, ValueError) as error:
            raise CredentialsUnreadable(
                f"NATS_TLS_CERT and NATS_TLS_KEY: {settings.nats_tls_cert} and {settings.nats_tls_key} "
                "are no certificate and its key, without a passphrase, in PEM form"
            ) from error
    return context


def is_deaf(error: BaseException) -> bool:
    """Whether the broker refuses a subscription: the worker subscribes only to inboxes, where replies arrive."""
    return "permissions violation for subscription" in str(error).lower()
