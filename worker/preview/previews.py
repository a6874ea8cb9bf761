"""Outcomes and curves of plans, cached, and worked out once for all concurrent callers."""

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from worker.cache import Cache
from worker.jobs import previews as jobs
from worker.jobs.previews import Curve, Fitted, Plan, Unfit, Wanted
from worker.pool.pool import Pool
from worker.preview.bodies import Asked
from worker.preview.broker import Broker, BrokerAway
from worker.preview.problems import PLAN_NOT_FOUND, Refused, away, unfit
from worker.preview.record import Record
from worker.preview.requests import READ_HERE_BYTES, in_pool

FIT_SECONDS = 20.0
CURVE_SECONDS = 40.0
"""Seconds after which a process that works out a curve is ended: several times the limit of its search."""

ENTRIES_AT_MOST = 20_000
OVERHEAD_BYTES = 1_000
"""The bytes of a cache entry beside its body."""

TOGETHER = 8
"""Targets in one job of `prefetch`: a caller with another plan waits for at most these."""

Found = TypeVar("Found")


class Previews:
    """Works out what plans would become. Every method raises Refused."""

    def __init__(self, pool: Pool, broker: Broker, cache_bytes: int, record: Record) -> None:
        self._pool = pool
        self._broker = broker
        self._record = record
        self._cache: Cache[Any] = Cache(ENTRIES_AT_MOST, cache_bytes)
        self._running: dict[Hashable, asyncio.Task[Any]] = {}

    async def outcome(self, asked: Asked) -> Fitted:
        """Fit the plan to the target, and count it as a preview."""
        began = time.monotonic()
        self._record.requested(asked)
        try:
            fitted = await self.shown(asked)
        except Refused as refused:
            self._record.fallback(asked, refused.refusal, time.monotonic() - began)
            raise
        self._record.succeeded(asked, fitted, time.monotonic() - began)
        return fitted

    async def shown(self, asked: Asked) -> Fitted:
        """Fit the plan to the target without counting a preview, as for sample plans."""
        plan, target = await self._plan(asked), asked.target_minutes

        async def fit() -> Fitted | Unfit:
            (found,) = await self._fits(plan, asked, (target,))
            return found

        return _let_out(await self._once(_key(plan, asked, target), fit), asked)

    async def curve(self, asked: Asked) -> bytes:
        """Return what every target from 15 to 180 minutes keeps of the plan, as JSON."""
        plan = await self._plan(asked)
        key = _key(plan, asked)

        async def curve() -> Curve | Unfit:
            found = await in_pool(self._pool, CURVE_SECONDS, jobs.curve_of, plan, asked.wishes, user=asked.user_id)
            self._keep(key, found)
            return found

        return _let_out(await self._once(key, curve), asked).body

    async def file(self, asked: Asked, wanted: Wanted) -> bytes:
        """Fit the plan to the target, and return one of its sessions as a file."""
        given = await self._plan(asked), asked.target_minutes, asked.wishes, wanted
        made = await in_pool(self._pool, FIT_SECONDS, jobs.file_of, *given, user=asked.user_id)
        return _let_out(made, asked)

    async def prefetch(self, asked: Asked, targets: Sequence[int]) -> None:
        """Work out and cache the outcomes of these targets, while no other job waits."""
        plan = await self._plan(asked)
        missing = [target for target in targets if self._cache.get(_key(plan, asked, target)) is None]
        for start in range(0, len(missing), TOGETHER):
            await self._fits(plan, asked, missing[start : start + TOGETHER], behind=True)

    async def _fits(
        self, plan: Plan, asked: Asked, targets: Sequence[int], *, behind: bool = False
    ) -> list[Fitted | Unfit]:
        """Fit the plan to the targets in one job, and cache what can be cached."""
        given = plan, targets, asked.result_version, asked.wishes
        seconds = FIT_SECONDS * len(targets)
        found = await in_pool(self._pool, seconds, jobs.fit, *given, user=asked.user_id, behind=behind)
        for target, one in zip(targets, found, strict=True):
            self._keep(_key(plan, asked, target), one)
        return found

    async def _plan(self, asked: Asked) -> Plan:
        plan_id = asked.plan_id or jobs.PLAN_ID
        document = asked.plan or _let_out(await self._stored(plan_id, asked.user_id), asked)
        pace, revision = await self._broker.pace(asked.user_id)
        return Plan(document, plan_id, asked.core_lift_policy, asked.counting, pace, revision)

    async def _stored(self, plan_id: str, user_id: str) -> bytes | Unfit:
        try:
            value = await self._broker.plan_value(plan_id)
        except BrokerAway as error:
            raise Refused(away("stored plans cannot be read now")) from error
        if value is None:
            raise Refused(PLAN_NOT_FOUND)
        if len(value) <= READ_HERE_BYTES:
            return jobs.plan_of(value, plan_id, user_id)
        return await in_pool(self._pool, FIT_SECONDS, jobs.plan_of, value, plan_id, user_id, user=user_id)

    async def _once(self, key: Hashable, make: Callable[[], Awaitable[Found]]) -> Found:
        """Return the cached value of the key, else wait for the one being made, else make it with `make`."""
        kept: Found | None = self._cache.get(key)
        if kept is not None:
            return kept
        if key not in self._running:
            task = asyncio.ensure_future(make())
            self._running[key] = task
            task.add_done_callback(lambda done: self._is_made(key, done))
        made: Found = await asyncio.shield(self._running[key])
        return made

    def _is_made(self, key: Hashable, task: "asyncio.Task[Any]") -> None:
        del self._running[key]
        if not task.cancelled():
            task.exception()  # all callers may have left

    def _keep(self, key: Hashable, found: Fitted | Curve | Unfit) -> None:
        """Cache the value if working it out again would give the same."""
        if isinstance(found, Unfit):
            self._cache.put(key, found, OVERHEAD_BYTES)
        elif found.is_repeatable:
            self._cache.put(key, found, len(found.body) + OVERHEAD_BYTES)


def _key(plan: Plan, asked: Asked, target: int | None = None) -> Hashable:
    """Return the cache key; `target` is None for the curve, which does not depend on the result's version."""
    digest = hashlib.sha256(plan.document).digest()
    told = None if target is None else (target, asked.result_version)
    return digest, replace(plan, document=b""), asked.wishes, told


def _let_out(found: Found | Unfit, asked: Asked) -> Found:
    if isinstance(found, Unfit):
        raise Refused(unfit(found, is_stored=asked.plan is None))
    return found
