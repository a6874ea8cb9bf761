"""Read requests, in this order: size and JSON, the caller, the body."""

import asyncio
import hashlib
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, TypeVar, TypeVarTuple

from starlette.requests import ClientDisconnect, Request

from worker.cache import Cache
from worker.pool.pool import NotBegun, NothingMade, Pool
from worker.preview import bodies
from worker.preview.auth import NOBODY, Callers
from worker.preview.bodies import MAX_BYTES, Asked, Reading
from worker.preview.problems import UNAUTHORIZED, Refusal, Refused, away, failed, invalid
from worker.preview.record import Record

READ_HERE_BYTES = 16 * 1024
"""The largest body that is read in this process: handing it to another would take longer."""

SHARED_BYTES = 128 * 1024
"""The largest body that is accepted without a token: plans in links are smaller."""

READ_SECONDS = 10.0
READINGS_AT_MOST = 10_000
READINGS_BYTES = 16 * 1024 * 1024
"""The most bytes of readings that are kept."""

Given = TypeVarTuple("Given")
Made = TypeVar("Made")


class Requests:
    """Reads what callers ask for, if they may. Every method raises Refused."""

    def __init__(self, callers: Callers, pool: Pool, body_seconds: float, record: Record) -> None:
        self.callers = callers
        self._pool = pool
        self._body_seconds = body_seconds
        self._record = record
        self._readings: Cache[Reading] = Cache(READINGS_AT_MOST, READINGS_BYTES)

    async def preview(self, request: Request) -> Asked:
        """Read the POST of a preview."""
        try:
            return bodies.asked(*await self.entered(request, "Preview"))
        except Refused as refused:
            self._record.turned_away(refused.refusal)
            raise

    async def preview_of_anybody(self, request: Request) -> Asked:
        """Read the POST of a preview without a token, whose plan is small enough to have come with a link."""
        self.callers.admit_anybody(request)
        data = await self._body(request)
        if len(data) > SHARED_BYTES:
            raise Refused(UNAUTHORIZED)
        reading = await self._read(data, "Preview")
        if refusal := reading.not_json or reading.invalid:
            raise Refused(refusal)
        asked = bodies.asked(reading.document or {}, NOBODY)
        if asked.plan is None:
            raise Refused(UNAUTHORIZED)
        return asked

    async def curve(self, request: Request) -> Asked:
        """Read the POST of a curve, or the GET of a stored plan's."""
        if request.method == "POST":
            return bodies.asked(*await self.entered(request, "CurveRequest"))
        user_id = await self.callers.admitted(request)
        asked = bodies.asked_by_query(request.query_params.multi_items(), user_id)
        if isinstance(asked, Refusal):
            raise Refused(asked)
        return asked

    async def entered(self, request: Request, name: str) -> tuple[Mapping[str, Any], str]:
        """Read a POST by the schema of that name, and return its body with its user."""
        data = await self._body(request)
        key = name, hashlib.sha256(data).digest()
        kept = self._readings.get(key)
        reading = kept or await self._read(data, name)
        if reading.not_json is not None:
            raise Refused(reading.not_json)
        user_id = await self.callers.admitted(request)
        if kept is None:
            self._readings.put(key, reading, reading.size)
        if reading.invalid is not None:
            raise Refused(reading.invalid)
        return reading.document or {}, user_id

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
        return await in_pool(self._pool, READ_SECONDS, bodies.read, data, name)


async def in_pool(
    pool: Pool,
    seconds: float,
    job: Callable[[*Given], Made],
    *given: *Given,
    user: str = "",
    behind: bool = False,
) -> Made:
    """Return what the job makes in a process. Raises Refused where it makes nothing."""
    try:
        return await pool.run(seconds, job, *given, user=user, behind=behind)
    except NotBegun as error:
        raise Refused(away("too much is asked at once")) from error
    except NothingMade as error:
        raise Refused(failed("the preview could not be worked out; try again")) from error
