"""Look up the caller's pace for every preview, or do without it where that takes too long."""

import asyncio
from collections.abc import Callable

from contracts import topology
from worker.pace.store import BUCKET, PaceStore, PacesUnavailable
from worker.preview.plans import PlansAway, StoredPlans

ANSWER_SECONDS = 0.25
PAUSE_SECONDS = 1.0
"""Seconds for which a bucket that did not answer is not asked again."""


class Paces:
    """Looks up paces, over the connection for stored plans."""

    def __init__(
        self,
        plans: StoredPlans,
        secret: bytes | None,
        clock: Callable[[], float],
        looked_up: Callable[[str], None],
        answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        """Without a secret no pace is known; else `looked_up` is called with each outcome: known, unknown or away."""
        self._plans = plans
        self._secret = secret
        self._clock = clock
        self._looked_up = looked_up
        self._answer_seconds = answer_seconds
        self._left_alone_until = 0.0

    async def of(self, user_id: str) -> tuple[bytes | None, int]:
        """Return the user's stored pace and its revision; None and 0 if there is none or the bucket does not answer.

        The caller of a preview is not kept waiting: the result says that it is counted at the usual pace.
        """
        if self._secret is None or not user_id:
            return None, 0
        found = await self._found(self._secret, user_id)
        self._looked_up("away" if found is None else "unknown" if found[0] is None else "known")
        return found or (None, 0)

    async def _found(self, secret: bytes, user_id: str) -> tuple[bytes | None, int] | None:
        if self._clock() < self._left_alone_until:
            return None
        looking = asyncio.ensure_future(self._look(secret, user_id))
        await asyncio.wait({looking}, timeout=self._answer_seconds)  # does not cancel a connection that is being made
        if looking.done() and (found := looking.result()) is not None:
            return found
        self._left_alone_until = self._clock() + PAUSE_SECONDS
        return None

    async def _look(self, secret: bytes, user_id: str) -> tuple[bytes | None, int] | None:
        try:
            client = await self._plans.connected()
            return await PaceStore(client.jetstream(), topology.load().bucket(BUCKET), secret).value(user_id)
        except (PlansAway, PacesUnavailable):
            return None
