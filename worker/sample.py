"""Sample requests for judging a rollout, at most a few of each user."""

from collections import OrderedDict
from collections.abc import Callable

from worker.metrics import SAMPLED, Channel, Metrics

MOST_A_USER = 3
"""The most requests of one user that one process counts within PERIOD_SECONDS."""

PERIOD_SECONDS = 7 * 24 * 3600.0
"""Longer than any phase of a rollout is watched."""

MOST_REMEMBERED = 100_000


class Sample:
    """Counts requests that ended, each user at most MOST_A_USER times within the period."""

    def __init__(
        self,
        metrics: Metrics,
        channel: Channel,
        clock: Callable[[], float],
        *,
        period_seconds: float = PERIOD_SECONDS,
    ) -> None:
        """`clock` gives seconds from any beginning. The limit is exported beside the sample."""
        self._counted = {status: metrics.sampled.labels(channel, status) for status in SAMPLED}
        self._clock = clock
        self._period_seconds = period_seconds
        self._times: OrderedDict[str, list[float]] = OrderedDict()
        metrics.sampled_a_user.labels(channel).set(MOST_A_USER)

    def ended(self, user_id: str, status: str) -> None:
        """Count a user's request that ended with one of SAMPLED; without a user id it is not counted."""
        if not user_id:
            return
        now = self._clock()
        times = [at for at in self._times.get(user_id, ()) if now - at < self._period_seconds]
        if len(times) < MOST_A_USER:
            times.append(now)
            self._counted[status].inc()
        self._times[user_id] = times
        self._times.move_to_end(user_id)
        if len(self._times) > MOST_REMEMBERED:
            self._times.popitem(last=False)
