"""The preview's composition root: only this module turns settings into a running server, and has its routes."""

import asyncio
import gc
import resource
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from functools import partial
from http import HTTPStatus

import msgspec
import uvloop
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from worker import flags, logs, machine, tokens
from worker.domain.errors import Code
from worker.jobs import previews as jobs
from worker.logs import Logger
from worker.metrics import Metrics
from worker.pool.pool import Pool
from worker.preview import docs, openapi
from worker.preview.auth import Callers, Rates
from worker.preview.broker import Broker
from worker.preview.guard import Guard
from worker.preview.page import routes as page
from worker.preview.previews import Previews
from worker.preview.problems import Refusal, Refused
from worker.preview.record import Record
from worker.preview.requests import Requests
from worker.preview.server import Server, listening
from worker.settings import Settings
from worker.tokens import Tokens

CONNECTIONS_AT_MOST = 2_000
"""While there are more, only health checks are answered; idle connections are closed after HEAD_SECONDS."""


def run_preview(settings: Settings) -> None:
    """Answer previews until SIGTERM or SIGINT, then finish open requests and return. Logs go to standard output.

    Raises KeysUnusable and AddressTaken.
    """
    log = logs.to(sys.stdout, settings.log_level)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve_until_signalled(settings, log))


async def _serve_until_signalled(settings: Settings, log: Logger) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    _, most_files = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):  # connections are files, and the soft limit is usually below the hard one
        resource.setrlimit(resource.RLIMIT_NOFILE, (most_files, most_files))
    registry = CollectorRegistry()
    machine.watch(registry)
    async with serving(settings, registry, log):
        gc.freeze()  # collecting garbage among all that is loaded would block the event loop
        await stopping.wait()


@asynccontextmanager
async def serving(
    settings: Settings, registry: CollectorRegistry, log: Logger, *, connections_at_most: int = CONNECTIONS_AT_MOST
) -> AsyncIterator[str]:
    """Run a preview in this process for as long as the context lasts, and yield its address.

    Raises what `run_preview` raises.
    """
    checked = Tokens(tokens.keys(settings), settings.jwt_issuer, settings.jwt_audience)
    counted = Metrics(registry)
    record = Record(counted, log)
    async with AsyncExitStack() as ends:
        listener = ends.enter_context(listening(settings))
        ends.callback(log.info, "preview stopped")
        rollout = await asyncio.to_thread(flags.of, settings, log)
        ends.push_async_callback(asyncio.to_thread, rollout.close)
        counted.flag_age_seconds.set_function(rollout.age_seconds)
        counted.flags_known.set_function(lambda: not rollout.unknown())
        if settings.pace_secret is None:
            log.warning("no pace is looked up", detail="TIME_CRUNCH_PACE_SECRET is not set")
        broker = Broker(settings, log, partial(counted.pace_found, "preview"))
        ends.push_async_callback(broker.close)
        pool = Pool(settings.preview_processes, log, warm_up=jobs.warm_up, memory_mib=settings.engine_memory_mib)
        ends.push_async_callback(pool.close)
        rates = Rates(settings.preview_rate, settings.preview_burst, time.monotonic)
        callers = Callers(checked, rates, rollout, record, settings.trusted_proxies)
        requests = Requests(callers, pool, settings.preview_body_seconds, record)
        previews = Previews(pool, broker, settings.preview_cache_bytes, record)

        def faults() -> list[str]:
            unwell = [] if pool.is_well else ["the processes that work out previews do not run"]
            return [*unwell, *filter(None, [rollout.unknown()])]

        def is_full() -> bool:
            return len(server.server_state.connections) > connections_at_most

        routes = [
            *_api(requests, previews, broker, record),
            *_reports(registry, faults),
            *page.routes(requests, previews),
        ]
        app = Starlette(
            routes=routes,
            exception_handlers={Refused: _refused, HTTPException: _unknown},
            middleware=[Middleware(Guard, log=log, is_full=is_full)],
        )
        server = Server(app, settings)
        await pool.start()
        ends.push_async_callback(_stopped, server, asyncio.create_task(server.serve([listener])))
        host, port = listener.getsockname()[:2]
        log.info("preview ready", address=f"http://{host}:{port}")
        yield f"http://{host}:{port}"


async def _stopped(server: Server, running: "asyncio.Task[None]") -> None:
    server.should_exit = True
    await running


def _api(requests: Requests, previews: Previews, broker: Broker, record: Record) -> list[Route]:
    """Return the routes of the API: each checks the caller, looks up the answer and sends it."""

    async def preview(request: Request) -> Response:
        fitted = await previews.outcome(await requests.preview(request))
        return Response(fitted.body, media_type="application/json")

    async def curve(request: Request) -> Response:
        return Response(await previews.curve(await requests.curve(request)), media_type="application/json")

    async def telemetry(request: Request) -> Response:
        record.declined(*await requests.entered(request, "Declined"))
        return Response(status_code=HTTPStatus.NO_CONTENT)

    async def performed(request: Request) -> Response:
        document, user_id = await requests.entered(request, "Performed")
        await broker.publish(msgspec.json.decode(document["event"]), user_id)
        return Response(status_code=HTTPStatus.ACCEPTED)

    return [
        Route(openapi.PREVIEW, preview, methods=["POST"]),
        Route(openapi.CURVE, curve, methods=["GET", "POST"]),
        Route(openapi.TELEMETRY, telemetry, methods=["POST"]),
        Route(openapi.PERFORMED, performed, methods=["POST"]),
    ]


def _reports(registry: CollectorRegistry, faults: Callable[[], list[str]]) -> list[Route]:
    """Return the routes that tell of the preview itself; `faults` says why it cannot answer."""

    async def live(request: Request) -> Response:
        return JSONResponse({"status": "live", "faults": []})

    async def ready(request: Request) -> Response:
        found = faults()
        return JSONResponse({"status": "not ready" if found else "ready", "faults": found}, 503 if found else 200)

    async def metrics(request: Request) -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    async def document(request: Request) -> Response:
        return JSONResponse(openapi.document())

    async def words(request: Request) -> Response:
        return HTMLResponse(docs.page())

    async def style(request: Request) -> Response:
        return Response(docs.css(), media_type="text/css")

    return [
        Route("/health/live", live),
        Route("/health/ready", ready),
        Route("/metrics", metrics),
        Route("/openapi.json", document),
        Route("/docs", words),
        Route("/docs/docs.css", style),
    ]


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    refusal = error.refusal
    return Response(refusal.body(), refusal.status, refusal.headers(), "application/json")


async def _unknown(request: Request, error: Exception) -> Response:
    """Answer for an unknown address: browsers with a page, all others with the error code."""
    assert isinstance(error, HTTPException)
    status = HTTPStatus(error.status_code)
    if status is HTTPStatus.NOT_FOUND and "text/html" in request.headers.get("accept", ""):
        return page.missing(request)
    code = Code.METHOD_NOT_ALLOWED if status is HTTPStatus.METHOD_NOT_ALLOWED else Code.NOT_FOUND
    return Response(Refusal(status, code).body(), status, error.headers, "application/json")
