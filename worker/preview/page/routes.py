"""The page's addresses: the document, its files, and its parts as the slider moves.

A sample plan belongs to everybody: it is shown without a token, to each address at its rate, and at the user's pace
where there is a token. A plan of the user's own passes the same checks as in the API.
"""

import asyncio
import gzip
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus

import msgspec
from markupsafe import Markup
from msgspec import UNSET
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from contracts import codec
from worker import samples
from worker.domain.errors import Code
from worker.domain.policy import CoreLiftPolicy
from worker.engine.curve import CurvePoint
from worker.jobs.previews import Fitted, canonical
from worker.preview import bodies
from worker.preview.auth import Rates
from worker.preview.bodies import Asked
from worker.preview.page import chosen as chosen_of
from worker.preview.page import problems, render
from worker.preview.page.chosen import LEAST_MINUTES, MOST_MINUTES, Chosen
from worker.preview.page.files import all_files
from worker.preview.page.outcome import Outcome
from worker.preview.page.problems import Fault, problem_of
from worker.preview.page.view import session_of
from worker.preview.previews import Previews
from worker.preview.problems import Refusal, Refused
from worker.preview.requests import Requests
from worker.service import RESULT_MAJOR

SAMPLES_PER_SECOND, SAMPLES_AT_ONCE = 10.0, 120
"""Requests for sample plans that one address may make a second, and at once."""

FIRST_CURVE_SECONDS = 0.5
"""Seconds that the document waits for a curve that is not worked out yet; then the page's script asks for it."""

NEIGHBOURS = (1, -1, 2, -2, 3, -3, 5, -5)
"""The usual next moves of the slider, in minutes."""

COMPRESSED_FROM_BYTES = 2_000

SESSION_WORKER = "session-worker.js"


def routes(requests: Requests, previews: Previews) -> list[Route]:
    """Return the routes for people."""
    pages = _Pages(requests, previews, Rates(SAMPLES_PER_SECOND, SAMPLES_AT_ONCE, time.monotonic))
    found = [
        Route("/", pages.document),
        Route("/session", pages.session),
        Route(f"/{SESSION_WORKER}", pages.session_worker),
        Route("/page/static/{name}", pages.file),
        Route("/page/sample/plan", pages.sample_plan),
    ]
    for whose, method, ask, ask_curve in (
        ("sample", "GET", pages.sample, pages.sample),
        ("own", "POST", requests.preview, requests.curve),
        ("shared", "POST", requests.preview_of_anybody, requests.preview_of_anybody),
    ):
        is_own = whose == "own"
        for what, part in (
            ("result", partial(pages.result_part, ask=ask, is_own=is_own)),
            ("curve", partial(pages.curve_part, ask=ask_curve)),
            ("fit", partial(pages.fit_part, ask=ask, is_own=is_own)),
            ("file", partial(pages.file_part, ask=ask)),
        ):
            found.append(Route(f"/page/{whose}/{what}", part, methods=[method]))
    return found


def missing(request: Request) -> Response:
    """Answer with the page for unknown addresses."""
    markup = render.page(Chosen(), notice=render.problem(problems.NO_PAGE))
    return _html(request, markup, Refusal(HTTPStatus.NOT_FOUND, Code.NOT_FOUND))


Asking = Callable[[Request], Awaitable[Asked]]


class _Pages:
    def __init__(self, requests: Requests, previews: Previews, rates: Rates) -> None:
        self._requests = requests
        self._previews = previews
        self._rates = rates
        self._behind: set[asyncio.Task[None]] = set()

    async def document(self, request: Request) -> Response:
        """The whole page, with the result of a sample plan where one is named."""
        chosen = _chosen(request)
        if not chosen.sample:
            return _html(request, render.page(chosen))
        try:
            asked = await self.sample(request)
            result = await self._result(asked, chosen, await self._first_curve(asked), own=False)
        except Refused as refused:
            return _html(request, render.page(chosen, notice=_problem(refused.refusal)), refused.refusal)
        return _html(request, render.page(chosen, result=result))

    async def session(self, request: Request) -> Response:
        """Answer with the document of the phone's session."""
        return _html(request, render.session())

    async def session_worker(self, request: Request) -> Response:
        """Answer with the session's service worker, at an address whose scope includes the session's."""
        return _file(request, SESSION_WORKER)

    async def file(self, request: Request) -> Response:
        """Answer with one of the page's own files."""
        return _file(request, request.path_params["name"])

    async def sample_plan(self, request: Request) -> Response:
        """Answer with a sample plan itself, to be put into a request."""
        try:
            asked = await self.sample(request)
        except Refused as refused:
            return Response(refused.refusal.body(), refused.refusal.status, media_type="application/json")
        return Response(asked.plan, media_type="application/json")

    async def result_part(self, request: Request, *, ask: Asking, is_own: bool) -> Response:
        """Answer with the result of a plan: a sample, the user's own as in the API, or one that came with a link."""

        async def result() -> Markup:
            return await self._result(await ask(request), _chosen(request), render.no_curve(), own=is_own)

        return await _part(request, result)

    async def curve_part(self, request: Request, *, ask: Asking) -> Response:
        """Answer with the curve of a plan."""

        async def curve() -> Markup:
            return await self._curve(await ask(request), _chosen(request).target)

        return await _part(request, curve)

    async def fit_part(self, request: Request, *, ask: Asking, is_own: bool) -> Response:
        """Answer with the fitted plan as JSON, in the form that the phone's session reads."""
        fitted = await self._fitted(await ask(request), is_own=is_own)
        return _compressed(request, fitted.body, "application/json")

    async def file_part(self, request: Request, *, ask: Asking) -> Response:
        """Answer with a session of a plan, as a file to take along."""
        wanted = chosen_of.wanted(request.query_params, datetime.now(UTC))
        body = await self._previews.file(await ask(request), wanted)
        headers = {"Content-Disposition": f'attachment; filename="session.{wanted.form.ending}"'}
        return Response(body, headers=headers, media_type=wanted.form.media_type)

    async def _result(self, asked: Asked, chosen: Chosen, curve: Markup, *, own: bool) -> Markup:
        """Render the result in a thread: a long plan takes a while."""
        try:
            fitted = await self._fitted(asked, is_own=own)
        except Refused:
            if not chosen.session:
                raise
            # the plan may no longer have the session: then the day's is shown
            chosen, asked = replace(chosen, session=""), _short_is(asked, None)
            fitted = await self._fitted(asked, is_own=False)
        if not chosen.session and chosen.only == "session":
            session = await asyncio.to_thread(_session_id, fitted.body, chosen)
            chosen, asked = replace(chosen, session=session), _short_is(asked, session or None)
            fitted = await self._fitted(asked, is_own=False)  # already counted as a preview
        least = await self._least_minutes(asked, chosen)
        self._look_around(asked)
        return await asyncio.to_thread(
            render.result, fitted.body, fitted.plan_name, chosen, curve, least_minutes=least, own=own
        )

    async def _fitted(self, asked: Asked, *, is_own: bool) -> Fitted:
        """Fit the plan; one of the user's own is counted as a preview."""
        asked = replace(asked, result_version=RESULT_MAJOR)
        return await (self._previews.outcome(asked) if is_own else self._previews.shown(asked))

    async def _least_minutes(self, asked: Asked, chosen: Chosen) -> int:
        """The smallest target that holds the core lifts of the session, within what may be asked."""
        least = replace(asked, target_minutes=LEAST_MINUTES, core_lift_policy=CoreLiftPolicy.PROTECT)
        fitted = await self._fitted(least, is_own=False)
        return await asyncio.to_thread(_least_of, fitted.body, chosen)

    async def _curve(self, asked: Asked, target_minutes: int) -> Markup:
        points = msgspec.json.decode(await self._previews.curve(asked), type=_Points).points
        return render.curve([point.read() for point in points], target_minutes)

    async def _first_curve(self, asked: Asked) -> Markup:
        """Render the curve if it is ready within FIRST_CURVE_SECONDS, else its empty section."""
        try:
            async with asyncio.timeout(FIRST_CURVE_SECONDS):
                return await self._curve(asked, asked.target_minutes)
        except (TimeoutError, Refused):
            return render.no_curve()

    async def sample(self, request: Request) -> Asked:
        """Read which sample plan is asked for, within the rate of the address."""
        chosen = _chosen(request)
        self._rates.take(self._requests.callers.address(request))
        if chosen.sample not in samples.names():
            raise Refused(Refusal(HTTPStatus.NOT_FOUND, Code.PLAN_NOT_FOUND))
        plan = canonical(codec.decode_plan(samples.read(chosen.sample)))
        return bodies.asked({**chosen.document(), "plan": plan}, await self._requests.callers.user_or_nobody(request))

    def _look_around(self, asked: Asked) -> None:
        """Have the neighbouring targets worked out while no other job waits."""
        near = [asked.target_minutes + step for step in NEIGHBOURS]
        targets = [target for target in near if LEAST_MINUTES <= target <= MOST_MINUTES]
        asked = replace(asked, result_version=RESULT_MAJOR)
        task = asyncio.ensure_future(self._prefetched(asked, targets))
        self._behind.add(task)
        task.add_done_callback(self._behind.discard)

    async def _prefetched(self, asked: Asked, targets: list[int]) -> None:
        try:
            await self._previews.prefetch(asked, targets)
        except Refused:
            return  # a request for one of these targets is answered with the refusal


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


def _file(request: Request, name: str) -> Response:
    file = all_files().get(name)
    if file is None:
        return Response(status_code=HTTPStatus.NOT_FOUND)
    sent = (takes_gzip(request.headers.get("accept-encoding", "")) and file.compressed) or file.plain
    headers = {"ETag": sent.tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
    if request.headers.get("if-none-match") == sent.tag:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    if sent.encoding:
        headers["Content-Encoding"] = sent.encoding
    return Response(sent.body, headers=headers, media_type=file.media_type)


def _chosen(request: Request) -> Chosen:
    return chosen_of.read(request.query_params.multi_items())


def _session_id(outcome: bytes, chosen: Chosen) -> str:
    session = session_of(msgspec.json.decode(outcome, type=Outcome), chosen.looked)
    return session.context.session_id if session else ""


def _least_of(outcome: bytes, chosen: Chosen) -> int:
    session = session_of(msgspec.json.decode(outcome, type=Outcome), chosen.looked)
    return LEAST_MINUTES if session is None or session.minimum_minutes is UNSET else session.minimum_minutes


def _short_is(asked: Asked, session_id: str | None) -> Asked:
    """Return the same with only that session short of time; all sessions if it is None."""
    wishes = msgspec.json.decode(asked.wishes)
    wishes.pop("timeCrunchScope", None)
    scope = {} if session_id is None else {"timeCrunchScope": {"sessionIds": [session_id]}}
    return replace(asked, wishes=canonical({**wishes, **scope}))


async def _part(request: Request, make: Callable[[], Awaitable[Markup]]) -> Response:
    """Answer with a part of the page, or with the problem in its place."""
    try:
        return _html(request, await make())
    except Refused as refused:
        return _html(request, _problem(refused.refusal), refused.refusal)


def _problem(refusal: Refusal) -> Markup:
    faults = [Fault(detail.path, detail.message) for detail in refusal.details]
    return render.problem(problem_of(refusal.code.value, faults))


def _html(request: Request, markup: str, refusal: Refusal | None = None) -> Response:
    """Answer with markup and a status, compressed if the browser accepts that."""
    answer = _compressed(request, markup.encode(), "text/html; charset=utf-8")
    if refusal is not None:
        answer.status_code = refusal.status
        answer.headers.update(refusal.headers())
    return answer


def _compressed(request: Request, body: bytes, media_type: str) -> Response:
    headers = {"Vary": "Accept-Encoding"}
    if len(body) >= COMPRESSED_FROM_BYTES and takes_gzip(request.headers.get("accept-encoding", "")):
        body = gzip.compress(body, compresslevel=1, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Response(body, headers=headers, media_type=media_type)


def takes_gzip(accept_encoding: str) -> bool:
    """Whether an Accept-Encoding accepts gzip (RFC 9110, 12.5.3): `q=0` refuses, and `*` is every other coding."""
    weights: dict[str, bool] = {}
    for part in accept_encoding.lower().split(","):
        coding, _, weight = part.partition(";")
        weights[coding.strip()] = weight.replace(" ", "").rstrip("0.") not in ("q=", "q")
    return weights.get("gzip", weights.get("*", False))
