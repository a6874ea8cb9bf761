"""Check every request, in this order: size and JSON, token, rate, flag, body."""

import asyncio
import hashlib
from collections.abc import Sequence
from http import HTTPStatus
from ipaddress import IPv4Network, IPv6Network
from typing import Any

from starlette.requests import ClientDisconnect, Request

from worker.cache import Cache
from worker.domain.errors import Code
from worker.flags import Flags, FlagsUnknown
from worker.pool.pool import NotBegun, NothingMade, Pool
from worker.preview import bodies, callers
from worker.preview.bodies import MAX_BYTES, Asked, Declined, Reading
from worker.preview.rates import Rates
from worker.preview.record import Record
from worker.preview.refused import FEATURE_NOT_AVAILABLE, UNAUTHORIZED, Refusal, Refused, failed, invalid
from worker.preview.tokens import Tokens

READ_HERE_BYTES = 16 * 1024
"""The largest body that is read in this process: handing it to another would take longer."""

SHARED_BYTES = 128 * 1024
"""The largest body that is accepted without a token: plans in links are smaller."""

NOBODY = ""
"""The user id of callers without a token."""

READ_SECONDS = 10.0

READINGS_AT_MOST = 10_000
READINGS_BYTES = 16 * 1024 * 1024
"""The most bytes of readings that are kept."""


class Entrance:
    """Checks callers and reads what they ask for. Every method raises Refused."""

    def __init__(
        self,
        tokens: Tokens,
        rates: Rates,
        flags: Flags,
        pool: Pool,
        body_seconds: float,
        record: Record,
        trusted_proxies: Sequence[IPv4Network | IPv6Network] = (),
    ) -> None:
        """`trusted_proxies` are those whose X-Forwarded-For is believed."""
        self._trusted_proxies = trusted_proxies
        self._tokens = tokens
        self._rates = rates
        self._flags = flags
        self._pool = pool
        self._body_seconds = body_seconds
        self._record = record
        self._readings: Cache[Reading] = Cache(READINGS_AT_MOST, READINGS_BYTES)

    async def asked(self, request: Request) -> Asked:
        """Read the POST of a preview."""
        try:
            return bodies.asked(*await self._entered(request, "preview"))
        except Refused as refused:
            self._record.turned_away(refused.refusal)
            raise

    async def asked_by_anybody(self, request: Request) -> Asked:
        """Read the POST of a preview without a token, whose plan is small enough to have come with a link.

        Each address has its rate, and the feature must be on for the user id NOBODY.
        """
        self._take(f"address {self.caller(request)}")
        self._admit(NOBODY)
        data = await self._body(request)
        if len(data) > SHARED_BYTES:
            raise Refused(UNAUTHORIZED)
        reading = await self._read(data, "preview")
        if refusal := reading.not_json or reading.invalid:
            raise Refused(refusal)
        asked = bodies.asked(reading.document or {}, NOBODY)
        if asked.plan is None:
            raise Refused(UNAUTHORIZED)
        return asked

    async def known_user(self, request: Request) -> str:
        """Return the user of a valid token, else NOBODY. The caller of this method checks the rate."""
        try:
            return await self._tokens.user(request.headers.getlist("authorization"))
        except Refused:
            return NOBODY

    def caller(self, request: Request) -> str:
        """Return the address that a request comes from."""
        peer = request.client.host if request.client else ""
        return callers.address(peer, request.headers.getlist("x-forwarded-for"), self._trusted_proxies)

    async def curve_asked(self, request: Request) -> Asked:
        """Read the POST of a curve."""
        return bodies.asked(*await self._entered(request, "curve"))

    async def curve_asked_by_query(self, request: Request) -> Asked:
        """Read the GET of a stored plan's curve."""
        user_id = await self.user(request)
        asked = bodies.asked_by_query(request.query_params.multi_items(), user_id)
        if isinstance(asked, Refusal):
            raise Refused(asked)
        return asked

    async def declined(self, request: Request) -> tuple[Declined, str]:
        """Read a declined preview, and return it with its user."""
        document, user_id = await self._entered(request, "telemetry")
        return bodies.declined(document), user_id

    async def performed(self, request: Request) -> tuple[dict[str, Any], str]:
        """Read a performed session, and return it with its user."""
        return await self._entered(request, "performed")

    async def user(self, request: Request) -> str:
        """Check a request without a body, by token, rate and flag, and return its user."""
        try:
            user_id = await self._tokens.user(request.headers.getlist("authorization"))
        except Refused:
            self._take(f"address {self.caller(request)}")
            raise
        self._take(f"user {user_id}")
        self._admit(user_id)
        return user_id

    def _admit(self, user_id: str) -> None:
        try:
            decision = self._flags.enabled(user_id)
        except FlagsUnknown as error:
            refusal = failed("who has the feature is not known yet; try again", HTTPStatus.SERVICE_UNAVAILABLE)
            raise Refused(refusal) from error
        self._record.flag(decision)
        if not decision.value:
            raise Refused(FEATURE_NOT_AVAILABLE)

    async def _entered(self, request: Request, name: str) -> tuple[Any, str]:
        data = await self._body(request)
        key = name, hashlib.sha256(data).digest()
        kept = self._readings.get(key)
        reading = kept or await self._read(data, name)
        if reading.not_json is not None:
            raise Refused(reading.not_json)
        user_id = await self.user(request)
        if kept is None:
            self._readings.put(key, reading, reading.size)
        if reading.invalid is not None:
            raise Refused(reading.invalid)
        return reading.document, user_id

    async def _body(self, request: Request) -> bytes:
        """Read the body, up to a size and for a time."""
        if request.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
            raise Refused(invalid("must come without a content encoding", status=HTTPStatus.UNSUPPORTED_MEDIA_TYPE))
        too_large = invalid(f"must be at most {MAX_BYTES} bytes", status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        if int(request.headers.get("content-length", "0")) > MAX_BYTES:
            raise Refused(too_large)  # before the body arrives; the server has checked that the header is a number
        data = bytearray()
        try:
            async with asyncio.timeout(self._body_seconds):
                async for chunk in request.stream():
                    data += chunk
                    if len(data) > MAX_BYTES:
                        raise Refused(too_large)
        except TimeoutError as error:
            refusal = invalid(f"did not come within {self._body_seconds:g} seconds", status=HTTPStatus.REQUEST_TIMEOUT)
            raise Refused(refusal) from error
        except ClientDisconnect as error:
            raise Refused(invalid("ended before it was complete")) from error
        return bytes(data)

    async def _read(self, data: bytes, name: str) -> Reading:
        if len(data) <= READ_HERE_BYTES:
            return bodies.read(data, name)
        try:
            return await self._pool.run(READ_SECONDS, bodies.read, data, name)
        except NothingMade as error:
            raise Refused(unavailable(error)) from error

    def _take(self, caller: str) -> None:
        if wait := self._rates.seconds_to_wait(caller):
            raise Refused(Refusal(HTTPStatus.TOO_MANY_REQUESTS, Code.RATE_LIMITED, retry_after_seconds=wait))


def unavailable(error: NothingMade) -> Refusal:
    """Return the refusal for a job of the pool that made nothing."""
    if isinstance(error, NotBegun):
        return failed("too much is asked at once; try again", HTTPStatus.SERVICE_UNAVAILABLE)
    return failed("the preview could not be worked out; try again")
