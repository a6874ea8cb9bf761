"""Publish the request in request.json, or in the file that is named, and print its eventId."""

import asyncio
import json
import os
import sys
import time
import uuid
from pathlib import Path

import nats

SUBJECT = "athlete-ally.plans.generation-requested"


async def main() -> None:
    file = sys.argv[1] if len(sys.argv) > 1 else "request.json"
    request = json.loads(Path(file).read_text("utf-8"))
    request["eventId"] = str(uuid.uuid4())
    request["timestamp"] = int(time.time() * 1000)

    nc = await nats.connect(os.environ.get("NATS_URL", "nats://127.0.0.1:4222"))
    stored = await nc.jetstream().publish(
        SUBJECT,
        json.dumps(request).encode(),
        headers={"Nats-Msg-Id": request["eventId"]},  # so that sending it again stores it once
    )
    print(request["eventId"], "is stored as", stored.seq, "of", stored.stream)
    await nc.close()


asyncio.run(main())
