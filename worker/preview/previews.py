"""Outcomes and curves of plans, cached, and worked out once for all concurrent callers."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Hashable, Sequence
from http import HTTPStatus
from typing import Any, TypeVar

from worker.cache import Cache
from worker.pool.pool import NothingMade, Pool
from worker.preview import along, work
from worker.preview.along import Wanted
from worker.preview.bodies import Asked
from worker.preview.entrance import READ_HERE_BYTES, unavailable
from worker.preview.paces import Paces
from worker.preview.plans import PlansAway, StoredPlans
from worker.preview.record import Record
from worker.preview.refused import PLAN_NOT_FOUND, Refusal, Refused, failed
from worker.preview.work import Curve, Fitted, Plan

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

    def __init__(
        self,
        pool: Pool,
        plans: StoredPlans,
        paces: Paces,
        cache_bytes: int,
        record: Record,
        clock: Callable[[], float],
    ) -> None:
        self._pool = pool
        self._plans = plans
        self._paces = paces
        self._record = record
        self._clock = clock
        self._cache: Cache[Any] = Cache(ENTRIES_AT_MOST, cache_bytes)
        self._running: dict[Hashable, asyncio.Task[Any]] = {}

    async def outcome(self, asked: Asked) -> Fitted:
        """Fit the plan to the target, and count it as a preview."""
        began = self._clock()
        self._record.requested(asked)
        try:
            fitted = await self._fitted(asked)
        except Refused as refused:
            self._record.fallback(asked, refused.refusal, self._clock() - began)
            raise
        self._record.succeeded(asked, fitted, self._clock() - began)
        return fitted

    async def shown(self, asked: Asked) -> Fitted:
        """Fit the plan to the target without counting a preview, as for sample plans."""
        return await self._fitted(asked)

    async def curve(self, asked: Asked) -> bytes:
        """Return what every target from 15 to 180 minutes keeps of the plan, as JSON."""
        plan = await self._plan(asked)

        async def curve() -> Curve | Refusal:
            found = await self._pool.run(CURVE_SECONDS, work.curve_of, plan, asked.wishes, user=asked.user_id)
            self._keep(_key(plan, asked), found)
            return found

        return _let_out(await self._once(_key(plan, asked), curve)).body

    async def file(self, asked: Asked, wanted: Wanted) -> bytes:
        """Fit the plan to the target, and return one of its sessions as a file."""
        plan = await self._plan(asked)
        given = plan, asked.target_minutes, asked.wishes, wanted
        try:
            return _let_out(await self._pool.run(FIT_SECONDS, along.file_of, *given, user=asked.user_id))
        except NothingMade as error:
            raise Refused(unavailable(error)) from error

    async def prefetch(self, asked: Asked, targets: Sequence[int]) -> None:
        """Work out and cache the outcomes of these targets, while no other job waits."""
        plan, version = await self._plan(asked), asked.result_version
        missing = [target for target in targets if self._cache.get(_key(plan, asked, target)) is None]
        for start in range(0, len(missing), TOGETHER):
            some = missing[start : start + TOGETHER]
            try:
                found = await self._pool.run(
                    FIT_SECONDS * len(some),
                    work.fit,
                    plan,
                    some,
                    version,
                    asked.wishes,
                    user=asked.user_id,
                    behind=True,
                )
            except NothingMade:
                return
            for target, one in zip(some, found, strict=True):
                self._keep(_key(plan, asked, target), one)

    async def _fitted(self, asked: Asked) -> Fitted:
        plan, version = await self._plan(asked), asked.result_version
        target = asked.target_minutes

        async def fit() -> Fitted | Refusal:
            (found,) = await self._pool.run(
                FIT_SECONDS, work.fit, plan, (target,), version, asked.wishes, user=asked.user_id
            )
            self._keep(_key(plan, asked, target), found)
            return found

        return _let_out(await self._once(_key(plan, asked, target), fit))

    async def _plan(self, asked: Asked) -> Plan:
        is_stored = asked.plan is None
        plan_id = asked.plan_id or work.PLAN_ID
        document = asked.plan or _let_out(await self._stored(plan_id, asked.user_id))
        pace, revision = await self._paces.of(asked.user_id)
        return Plan(document, plan_id, asked.core_lift_policy, is_stored, asked.counting, pace, revision)

    async def _stored(self, plan_id: str, user_id: str) -> bytes | Refusal:
        try:
            value = await self._plans.value(plan_id)
            if value is None:
                return PLAN_NOT_FOUND
            if len(value) <= READ_HERE_BYTES:
                return work.plan_of(value, plan_id, user_id)
            return await self._pool.run(FIT_SECONDS, work.plan_of, value, plan_id, user_id, user=user_id)
        except PlansAway:
            return failed("stored plans cannot be read now; try again", HTTPStatus.SERVICE_UNAVAILABLE)
        except NothingMade as error:
            return unavailable(error)

    async def _once(self, key: Hashable, make: Callable[[], Awaitable[Found]]) -> Found:
        """Return the cached value of the key, else wait for the one being made, else make it with `make`."""
        kept: Found | None = self._cache.get(key)
        if kept is not None:
            return kept
        if key not in self._running:
            task = asyncio.ensure_future(make())
            self._running[key] = task
            task.add_done_callback(lambda done: self._is_made(key, done))
        try:
            made: Found = await asyncio.shield(self._running[key])
        except NothingMade as error:
            raise Refused(unavailable(error)) from error
        return made

    def _is_made(self, key: Hashable, task: "asyncio.Task[Any]") -> None:
        del self._running[key]
        if not task.cancelled():
            task.exception()  # all callers may have left

    def _keep(self, key: Hashable, found: Fitted | Curve | Refusal) -> None:
        """Cache the value if working it out again would give the same."""
        if isinstance(found, Refusal):
            self._cache.put(key, found, OVERHEAD_BYTES)
        elif found.is_repeatable:
            self._cache.put(key, found, len(found.body) + OVERHEAD_BYTES)


def _key(plan: Plan, asked: Asked, target: int | None = None) -> Hashable:
    """Return the cache key; `target` is None for the curve, which does not depend on the result's version."""
    digest = hashlib.sha256(plan.document).digest()
    told = None if target is None else (target, asked.result_version)
    counted = plan.counting, plan.pace_value, plan.pace_revision
    return digest, plan.plan_id, plan.core_lift_policy, plan.is_stored, counted, asked.wishes, told


def _let_out(found: Found | Refusal) -> Found:
    if isinstance(found, Refusal):
        raise Refused(found)
    return found
