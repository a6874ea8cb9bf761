"""The page's addresses: the document, its files, and its parts as the slider moves.

A sample plan belongs to everybody: it is shown without a token, to each address at its rate. A plan of the user's own
passes the same checks as in the API.
"""

import asyncio
import gzip
import time
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus

import msgspec
from fastapi import APIRouter
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from contracts import codec
from worker import samples
from worker.domain.errors import Code
from worker.domain.policy import CoreLiftPolicy
from worker.engine.curve import CurvePoint
from worker.preview.bodies import Asked, canonical
from worker.preview.entrance import Entrance
from worker.preview.page import render
from worker.preview.page.files import all_files
from worker.preview.page.problems import Fault, problem_of
from worker.preview.page.render import LEAST_MINUTES, MOST_MINUTES, Chosen
from worker.preview.page.view import ALL_WEEKS
from worker.preview.previews import Previews
from worker.preview.rates import Rates
from worker.preview.refused import Refusal, Refused
from worker.preview.work import Fitted

SAMPLES_PER_SECOND, SAMPLES_AT_ONCE = 10.0, 120
"""How often one address may look at sample plans."""

FIRST_CURVE_SECONDS = 0.5
"""How long the document waits for a curve that is not worked out yet; the page's script then asks for it."""

NEIGHBOURS = (1, -1, 2, -2, 3, -3, 5, -5)
"""Where the slider goes next, as a rule."""

COMPRESSED_FROM_BYTES = 2_000


def router(entrance: Entrance, previews: Previews, clock: Callable[[], float] = time.monotonic) -> APIRouter:
    """The routes for people."""
    pages = _Pages(entrance, previews, Rates(SAMPLES_PER_SECOND, SAMPLES_AT_ONCE, clock))
    routes = APIRouter(include_in_schema=False)
    routes.add_api_route("/", pages.document, methods=["GET", "HEAD"])
    routes.add_api_route("/page/static/{name}", pages.file, methods=["GET", "HEAD"])
    routes.add_api_route("/page/sample/result", pages.sample_result, methods=["GET"])
    routes.add_api_route("/page/sample/curve", pages.sample_curve, methods=["GET"])
    routes.add_api_route("/page/own/result", pages.own_result, methods=["POST"])
    routes.add_api_route("/page/own/curve", pages.own_curve, methods=["POST"])
    return routes


class _Pages:
    def __init__(self, entrance: Entrance, previews: Previews, rates: Rates) -> None:
        self._entrance = entrance
        self._previews = previews
        self._rates = rates
        self._behind: set[asyncio.Task[None]] = set()

    async def document(self, request: Request) -> Response:
        """The whole page, with the result of a sample plan where one is named."""
        chosen = _chosen(request.query_params)
        if not chosen.sample:
            return _html(request, render.page(chosen))
        try:
            asked = self._sample(request, chosen)
            fitted = await self._previews.shown(asked)
            result = await _rendered(fitted, chosen, await self._first_curve(asked), own=False)
        except Refused as refused:
            return _html(request, render.page(chosen, notice=_problem(refused.refusal)), refused.refusal)
        self._look_around(asked)
        return _html(request, render.page(chosen, result=result))

    async def file(self, request: Request, name: str) -> Response:
        """One of the page's own files."""
        file = all_files().get(name)
        if file is None:
            return Response(status_code=HTTPStatus.NOT_FOUND)
        headers = {"ETag": file.tag, "Cache-Control": "no-cache"}
        if request.headers.get("if-none-match") == file.tag:
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
        return Response(file.body, headers=headers, media_type=file.media_type)

    async def sample_result(self, request: Request) -> Response:
        """The result of a sample plan."""

        async def result() -> Markup:
            chosen = _chosen(request.query_params)
            asked = self._sample(request, chosen)
            fitted = await self._previews.shown(asked)
            self._look_around(asked)
            return await _rendered(fitted, chosen, render.no_curve(), own=False)

        return await _part(request, result)

    async def sample_curve(self, request: Request) -> Response:
        """The curve of a sample plan."""

        async def curve() -> Markup:
            chosen = _chosen(request.query_params)
            return await self._curve(self._sample(request, chosen), chosen.target)

        return await _part(request, curve)

    async def own_result(self, request: Request) -> Response:
        """The result of a plan that the body holds or names, as in the API."""

        async def result() -> Markup:
            asked = await self._entrance.asked(request)
            fitted = await self._previews.outcome(asked)
            self._look_around(asked)
            return await _rendered(fitted, _chosen(request.query_params), render.no_curve(), own=True)

        return await _part(request, result)

    async def own_curve(self, request: Request) -> Response:
        """Its curve."""

        async def curve() -> Markup:
            asked = await self._entrance.curve_asked(request)
            return await self._curve(asked, _chosen(request.query_params).target)

        return await _part(request, curve)

    async def _curve(self, asked: Asked, target_minutes: int) -> Markup:
        points = msgspec.json.decode(await self._previews.curve(asked), type=_Points).points
        return render.curve([point.read() for point in points], target_minutes)

    async def _first_curve(self, asked: Asked) -> Markup:
        """The curve if it is there in a moment."""
        try:
            async with asyncio.timeout(FIRST_CURVE_SECONDS):
                return await self._curve(asked, asked.target_minutes)
        except (TimeoutError, Refused):
            return render.no_curve()

    def _sample(self, request: Request, chosen: Chosen) -> Asked:
        """A sample plan, for an address that does not ask too often."""
        address = request.client.host if request.client else ""
        if wait := self._rates.seconds_to_wait(address):
            raise Refused(Refusal(HTTPStatus.TOO_MANY_REQUESTS, Code.RATE_LIMITED, retry_after_seconds=wait))
        if chosen.sample not in samples.names():
            raise Refused(Refusal(HTTPStatus.NOT_FOUND, Code.PLAN_NOT_FOUND))
        plan = canonical(codec.decode_plan(samples.read(chosen.sample)))
        return Asked("", chosen.target, CoreLiftPolicy(chosen.policy), plan, None)

    def _look_around(self, asked: Asked) -> None:
        """Have the neighbouring targets worked out behind whatever else is asked."""
        near = [asked.target_minutes + step for step in NEIGHBOURS]
        targets = [target for target in near if LEAST_MINUTES <= target <= MOST_MINUTES]
        task = asyncio.ensure_future(self._prefetched(asked, targets))
        self._behind.add(task)
        task.add_done_callback(self._behind.discard)

    async def _prefetched(self, asked: Asked, targets: list[int]) -> None:
        try:
            await self._previews.prefetch(asked, targets)
        except Refused:
            return  # whoever asks for one of them is told


class _Point(msgspec.Struct, rename="camel", frozen=True):
    target_minutes: int
    stimulus_retained: float
    objective: float
    upper_bound: float
    meets_time_constraint: bool

    def read(self) -> CurvePoint:
        return CurvePoint(**msgspec.structs.asdict(self))


class _Points(msgspec.Struct, frozen=True):
    points: tuple[_Point, ...]


def _chosen(query: Mapping[str, str]) -> Chosen:
    """What an address asks for; what it says wrongly is as usual, since people shorten and mistype addresses."""
    target, week = query.get("target", ""), query.get("week", "")
    usual = Chosen()
    return Chosen(
        sample=query.get("sample", "")[:64],
        target=min(MOST_MINUTES, max(LEAST_MINUTES, int(target))) if _is_number(target) else usual.target,
        policy=CoreLiftPolicy.PROTECT.value if query.get("policy") == "protect" else usual.policy,
        week=ALL_WEEKS if week == "all" else max(1, int(week)) if _is_number(week) else usual.week,
    )


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 4


async def _rendered(fitted: Fitted, chosen: Chosen, curve: Markup, *, own: bool) -> Markup:
    """The result's markup, made beside the event loop: a long plan takes a while."""
    return await asyncio.to_thread(render.result, fitted.body, fitted.plan_name, chosen, curve, own=own)


async def _part(request: Request, make: Callable[[], Awaitable[Markup]]) -> Response:
    """A part of the page, or in its place what is wrong."""
    try:
        return _html(request, await make())
    except Refused as refused:
        return _html(request, _problem(refused.refusal), refused.refusal)


def _problem(refusal: Refusal) -> Markup:
    faults = [Fault(detail.path, detail.message) for detail in refusal.details]
    return render.problem(problem_of(refusal.code.value, faults))


def _html(request: Request, markup: str, refusal: Refusal | None = None) -> Response:
    """Markup with a status, compressed for whoever takes that."""
    body, headers = markup.encode(), {"Vary": "Accept-Encoding"}
    if len(body) >= COMPRESSED_FROM_BYTES and takes_gzip(request.headers.get("accept-encoding", "")):
        body = gzip.compress(body, compresslevel=1, mtime=0)
        headers["Content-Encoding"] = "gzip"
    status = HTTPStatus.OK
    if refusal is not None:
        status, headers = HTTPStatus(refusal.status), {**headers, **refusal.headers()}
    return Response(body, status, headers, "text/html; charset=utf-8")


def takes_gzip(accept_encoding: str) -> bool:
    """Whether whoever sent that header takes gzip: RFC 9110, 12.5.3. `q=0` means no, and `*` every other coding."""
    weights: dict[str, bool] = {}
    for part in accept_encoding.lower().split(","):
        coding, _, weight = part.partition(";")
        weights[coding.strip()] = weight.replace(" ", "").rstrip("0.") not in ("q=", "q")
    return weights.get("gzip", weights.get("*", False))
