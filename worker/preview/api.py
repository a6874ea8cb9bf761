"""The HTTP application. A route is: let in, look up, send."""

from collections.abc import Awaitable, Callable
from http import HTTPStatus

from fastapi import APIRouter, FastAPI
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from worker.domain.errors import Code
from worker.logs import Logger
from worker.preview import docs, openapi
from worker.preview.entrance import Entrance
from worker.preview.headers import Guard
from worker.preview.performed import PerformedSessions
from worker.preview.previews import Previews
from worker.preview.record import Record
from worker.preview.refused import Refusal, Refused
from worker.preview.turns import Turns

Faults = Callable[[], list[str]]
"""Why this process cannot answer; empty where it can."""


def create(
    entrance: Entrance,
    previews: Previews,
    performed: PerformedSessions,
    record: Record,
    registry: CollectorRegistry,
    faults: Faults,
    log: Logger,
    is_full: Callable[[], bool],
    pages: APIRouter | None = None,
    no_page: Callable[[Request], Response] | None = None,
) -> FastAPI:
    """The application; `pages` are the routes for people, `no_page` tells them that there is none at an address.

    While `is_full`, only health is answered.
    """
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(_api(entrance, previews, performed, record))
    app.include_router(_operations(registry, faults))
    app.include_router(_documentation())
    if pages is not None:
        app.include_router(pages)
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(HTTPException, _unknown(no_page))
    app.add_middleware(Guard, log=log, turns=Turns(), is_full=is_full)
    return app


def _api(entrance: Entrance, previews: Previews, sessions: PerformedSessions, record: Record) -> APIRouter:
    router = APIRouter()

    async def preview(request: Request) -> Response:
        return _json((await previews.outcome(await entrance.asked(request))).body)

    # A plain route: FastAPI's own first look for parameters and models, of which there are none.
    router.add_route(openapi.PREVIEW, preview, methods=["POST"])

    @router.api_route(openapi.CURVE, methods=["GET", "POST"])  # one route, so that Allow names both
    async def curve(request: Request) -> Response:
        read = entrance.curve_asked_by_query if request.method == "GET" else entrance.curve_asked
        return _json(await previews.curve(await read(request)))

    @router.post(openapi.TELEMETRY)
    async def telemetry(request: Request) -> Response:
        record.declined(*await entrance.declined(request))
        return Response(status_code=204)

    @router.post(openapi.PERFORMED)
    async def performed(request: Request) -> Response:
        await sessions.publish(*await entrance.performed(request))
        return Response(status_code=202)

    return router


def _operations(registry: CollectorRegistry, faults: Faults) -> APIRouter:
    router = APIRouter()

    @router.get("/health/live")
    async def live() -> Response:
        return JSONResponse({"status": "live", "faults": []})

    @router.get("/health/ready")
    async def ready() -> Response:
        found = faults()
        return JSONResponse({"status": "not ready" if found else "ready", "faults": found}, 503 if found else 200)

    @router.get("/metrics")
    async def metrics() -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return router


def _documentation() -> APIRouter:
    router = APIRouter()

    @router.get("/openapi.json")
    async def document() -> Response:
        return JSONResponse(openapi.document())

    @router.get("/docs")
    async def page() -> Response:
        return HTMLResponse(docs.page())

    @router.get("/docs/docs.css")
    async def style() -> Response:
        return Response(docs.css(), media_type="text/css")

    return router


def _json(body: bytes) -> Response:
    return Response(body, media_type="application/json")


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    refusal = error.refusal
    return Response(refusal.body(), refusal.status, refusal.headers(), "application/json")


def _unknown(no_page: Callable[[Request], Response] | None) -> Callable[[Request, Exception], Awaitable[Response]]:
    """Answers what has no route: to browsers with a page, to all others with the code."""

    async def unknown(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        status = HTTPStatus(error.status_code)
        if no_page and status is HTTPStatus.NOT_FOUND and "text/html" in request.headers.get("accept", ""):
            return no_page(request)
        code = Code.METHOD_NOT_ALLOWED if status is HTTPStatus.METHOD_NOT_ALLOWED else Code.NOT_FOUND
        return Response(Refusal(status, code).body(), status, error.headers, "application/json")

    return unknown
