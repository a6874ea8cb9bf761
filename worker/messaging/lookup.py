"""What has to be known of a request before it is sent to an engine: its user's flag and pace, and the plan it names."""

from collections.abc import Callable

import msgspec
from msgspec import UNSET, UnsetType

from worker.flags import Flags, FlagsUnknown
from worker.identity import Identity
from worker.messaging.messages import Incoming
from worker.messaging.publish import Unconfirmed
from worker.messaging.store import Store
from worker.messaging.work import PROOF_SECONDS, Request
from worker.pace.store import PaceStore, PacesUnavailable


class _Asked(msgspec.Struct, rename="camel"):
    """What is read of a request before it is judged. Other types than these are the engine's to refuse."""

    event_id: str
    user_id: str
    plan_id: str = ""
    plan: msgspec.Raw | UnsetType = UNSET
    time_crunch_target_minutes: msgspec.Raw | UnsetType = UNSET


_to_asked = msgspec.json.Decoder(_Asked).decode


class LookUp:
    """Looks things up for requests."""

    def __init__(
        self,
        store: Store,
        flags: Flags,
        seen: Callable[[bool, str], None],
        older_results: tuple[int, ...] = (),
        paces: PaceStore | None = None,
        looked_up: Callable[[str], None] = lambda outcome: None,
    ) -> None:
        """`seen` is told each decision on a user, and whose it was; `older_results` are the majors published
        beside the newest.

        Without `paces` nothing is known of any athlete; else `looked_up` is told what was found: known, unknown, away.
        """
        self._paces = paces
        self._looked_up = looked_up
        self._store = store
        self._flags = flags
        self._seen = seen
        self._older_results = older_results

    async def request(self, incoming: Incoming) -> tuple[Request, Identity]:
        """The request with all that it needs, and whose it is as far as it says so.

        Each time that it comes again half of the time is spent on proof, so that no plan is too large to be answered
        at any of its deliveries. Raises Unconfirmed where store, bucket or flags do not say.
        """
        proof_seconds = PROOF_SECONDS / 2 ** (incoming.delivered - 1)
        try:
            asked = _to_asked(incoming.data)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            return Request(incoming.data, proof_seconds=proof_seconds), Identity()
        whose = Identity(asked.event_id, asked.user_id)
        if asked.time_crunch_target_minutes is UNSET:
            return Request(incoming.data, proof_seconds=proof_seconds), whose
        has_feature = self._has_feature(asked.user_id)
        if not has_feature:
            return Request(incoming.data, has_feature, None, proof_seconds, self._older_results), whose
        value = await self._store.plan_value(asked.plan_id) if asked.plan_id and asked.plan is UNSET else None
        pace, revision = await self._pace(asked.user_id)
        request = Request(incoming.data, has_feature, value, proof_seconds, self._older_results, pace, revision)
        return request, whose

    async def _pace(self, user_id: str) -> tuple[bytes | None, int]:
        """What is stored of the user's pace. A bucket that is away is no reason to answer as if nothing were known."""
        if self._paces is None:
            return None, 0
        try:
            value, revision = await self._paces.value(user_id)
        except PacesUnavailable as error:
            self._looked_up("away")
            raise Unconfirmed(str(error)) from error
        self._looked_up("unknown" if value is None else "known")
        return value, revision

    def _has_feature(self, user_id: str) -> bool:
        try:
            decision = self._flags.enabled(user_id)
        except FlagsUnknown as error:
            raise Unconfirmed(str(error)) from error
        self._seen(decision.value, decision.source.value)
        return decision.value
