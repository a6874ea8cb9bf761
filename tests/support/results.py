"""Where results are, as a subscriber reads it."""

import msgspec
from nats.aio.client import Client
from nats.js.errors import KeyNotFoundError

from contracts import topology
from worker.messaging.answers import RESULTS, ResultPlace


async def result_place(client: Client, job_id: str) -> ResultPlace | None:
    """The result's place noted under that job; none where none is."""
    bucket = await client.jetstream().key_value(RESULTS)
    try:
        entry = await bucket.get(topology.subject_token(job_id))
    except KeyNotFoundError:
        return None
    return msgspec.json.decode(entry.value or b"", type=ResultPlace)
