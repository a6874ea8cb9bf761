"""Print every result and every failure, also those that came while this was not running."""

import asyncio
import contextlib
import json
import os
from typing import Any

import nats
from nats.js.api import ConsumerConfig

SUBJECTS = ["athlete-ally.plans.compressed.>", "athlete-ally.plans.generation-failed"]


def handle(kind: str, event: dict[str, Any]) -> None:
    if kind == "PlanGenerationFailedEvent":
        print(event["requestEventId"], "failed:", event["error"], flush=True)
    for session in event.get("sessions", []):
        minutes = round(session["summary"]["compressedDurationSeconds"] / 60)
        changes = " ".join(change["sentence"] for change in session["changes"])
        print(event["requestEventId"], session["context"]["name"], minutes, "minutes:", changes, flush=True)


async def main() -> None:
    nc = await nats.connect(os.environ.get("NATS_URL", "nats://127.0.0.1:4222"))
    config = ConsumerConfig(filter_subjects=SUBJECTS)
    results = await nc.jetstream().pull_subscribe("", durable="plan-results", stream="AA_CORE_HOT", config=config)
    print("waiting for results", flush=True)
    while True:
        with contextlib.suppress(nats.errors.TimeoutError):
            for message in await results.fetch(50, timeout=30):
                kind, version = message.headers["Event-Type"], message.headers["Schema-Version"]
                if (kind, version[:2]) != ("PlanCompressedEvent", "1."):  # the same result for older readers
                    handle(kind, json.loads(message.data))
                await message.ack()


with contextlib.suppress(KeyboardInterrupt):  # Ctrl-C
    asyncio.run(main())
