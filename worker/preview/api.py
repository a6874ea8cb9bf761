"""The HTTP application. A route checks the caller, looks up the answer and sends it."""

from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

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
"""Returns the reasons why this process cannot answer; none if it can."""


def create(
    entrance: Entrance,
    previews: Previews,
    sessions: PerformedSessions,
    record: Record,
    registry: CollectorRegistry,
    faults: Faults,
    log: Logger,
    is_full: Callable[[], bool],
    pages: Sequence[Route],
    no_page: Callable[[Request], Response],
) -> Starlette:
    """Create the application; `pages` are the routes for people, `no_page` makes the page for unknown addresses.

    While `is_full`, only health is answered.
    """

    async def preview(request: Request) -> Response:
        return _json((await previews.outcome(await entrance.asked(request))).body)

    async def curve(request: Request) -> Response:
        read = entrance.curve_asked if request.method == "POST" else entrance.curve_asked_by_query
        return _json(await previews.curve(await read(request)))

    async def telemetry(request: Request) -> Response:
        record.declined(*await entrance.declined(request))
        return Response(status_code=204)

    async def performed(request: Request) -> Response:
        await sessions.publish(*await entrance.performed(request))
        return Response(status_code=202)

    async def live(request: Request) -> Response:
        return JSONResponse({"status": "live", "faults": []})

    async def ready(request: Request) -> Response:
        found = faults()
        return JSONResponse({"status": "not ready" if found else "ready", "faults": found}, 503 if found else 200)

    async def metrics(request: Request) -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    routes = [
        Route(openapi.PREVIEW, preview, methods=["POST"]),
        Route(openapi.CURVE, curve, methods=["GET", "POST"]),
        Route(openapi.TELEMETRY, telemetry, methods=["POST"]),
        Route(openapi.PERFORMED, performed, methods=["POST"]),
        Route("/health/live", live),
        Route("/health/ready", ready),
        Route("/metrics", metrics),
        Route("/openapi.json", _document),
        Route("/docs", _docs),
        Route("/docs/docs.css", _docs_style),
        *pages,
    ]
    return Starlette(
        routes=routes,
        exception_handlers={Refused: _refused, HTTPException: _unknown(no_page)},
        middleware=[Middleware(Guard, log=log, turns=Turns(), is_full=is_full)],
    )


async def _document(request: Request) -> Response:
    return JSONResponse(openapi.document())


async def _docs(request: Request) -> Response:
    return HTMLResponse(docs.page())


async def _docs_style(request: Request) -> Response:
    return Response(docs.css(), media_type="text/css")


def _json(body: bytes) -> Response:
    return Response(body, media_type="application/json")


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    refusal = error.refusal
    return Response(refusal.body(), refusal.status, refusal.headers(), "application/json")


def _unknown(no_page: Callable[[Request], Response]) -> Callable[[Request, Exception], Awaitable[Response]]:
    """Return a handler for unknown addresses: it answers browsers with a page, all others with the error code."""

    async def unknown(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        status = HTTPStatus(error.status_code)
        if status is HTTPStatus.NOT_FOUND and "text/html" in request.headers.get("accept", ""):
            return no_page(request)
        code = Code.METHOD_NOT_ALLOWED if status is HTTPStatus.METHOD_NOT_ALLOWED else Code.NOT_FOUND
        return Response(Refusal(status, code).body(), status, error.headers, "application/json")

    return unknown
