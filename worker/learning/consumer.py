"""The durable consumer of performed sessions: it takes them one at a time, in the order they were published."""

from collections.abc import Callable

from contracts.topology import Topology
from worker.learning.sessions import SessionRecord, Sessions
from worker.logs import Logger
from worker.messaging.advisories import Advisories
from worker.messaging.connection import Link
from worker.messaging.consumer import Consumer
from worker.messaging.publish import Publisher
from worker.metrics import Metrics
from worker.pace.store import PaceStore
from worker.tracing import Tracing
from worker.waiting import beside

DURABLE = "time-crunch-pace"
"""The name of the durable consumer that all workers share."""


async def learn(
    link: Link,
    declared: Topology,
    publisher: Publisher,
    paces: PaceStore | None,
    metrics: Metrics,
    log: Logger,
    tracing: Tracing,
    *,
    random: Callable[[], float],
) -> None:
    """Count performed sessions until the worker stops, and store dead letters for those that cannot be counted.

    Without `paces` nothing is counted. `random` gives numbers from 0 to 1.
    """
    if paces is None:
        return
    durable, record = declared.consumer(DURABLE), SessionRecord(metrics, log)
    sessions = Sessions(paces, publisher, declared, log)
    consumer = Consumer(link, durable, sessions, record, tracing, window=durable.max_ack_pending, random=random)
    async with beside(Advisories(link, declared.pace_exhausted, sessions, record).pull.run()):
        await consumer.pull.run()
