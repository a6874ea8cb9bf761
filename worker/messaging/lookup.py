"""What has to be known of a request before it is sent to an engine: its user's flag, and the stored plan it names."""

from collections.abc import Callable

import msgspec
from msgspec import UNSET, UnsetType

from worker.flags import Flags, FlagsUnknown
from worker.identity import Identity
from worker.messaging.messages import Incoming
from worker.messaging.publish import Unconfirmed
from worker.messaging.store import Store
from worker.messaging.work import PROOF_SECONDS, Request


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

    def __init__(self, store: Store, flags: Flags, seen: Callable[[bool, str], None], result_version: int = 1) -> None:
        """`seen` is told each decision on a user, and whose it was; `result_version` is the major that is published."""
        self._store = store
        self._flags = flags
        self._seen = seen
        self._result_version = result_version

    async def request(self, incoming: Incoming) -> tuple[Request, Identity]:
        """The request with all that it needs, and whose it is as far as it says so.

        Each time that it comes again half of the time is spent on proof, so that no plan is too large to be answered
        at any of its deliveries. Raises Unconfirmed where store or flags do not say.
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
        value = None
        if has_feature and asked.plan_id and asked.plan is UNSET:
            value = await self._store.plan_value(asked.plan_id)
        return Request(incoming.data, has_feature, value, proof_seconds, self._result_version), whose

    def _has_feature(self, user_id: str) -> bool:
        try:
            decision = self._flags.enabled(user_id)
        except FlagsUnknown as error:
            raise Unconfirmed(str(error)) from error
        self._seen(decision.value, decision.source.value)
        return decision.value
