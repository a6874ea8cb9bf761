"""What looking an athlete's pace up adds to a request: `python -m tests.benchmarks.pace_lookup`."""

import asyncio
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

import nats

from contracts import topology
from tests.support.performed import an_event
from worker.broker import streams
from worker.development import server
from worker.pace import stored
from worker.pace.events import decide, value_after
from worker.pace.lifts import is_core_lift
from worker.pace.store import BUCKET, PaceStore

SESSIONS = 200
LOOKUPS = 2_000
NAMES = ("Squat", "Bench Press", "Row", "Curl", "Plank", "Lunge", "Deadlift", "Press", "Pulldown", "Leg Curl", "Fly")


async def measured(url: str) -> tuple[list[float], list[float], int]:
    """Milliseconds of each look-up over a real broker, of each decoding, and the bytes of the record."""
    client = await nats.connect(url)
    jetstream, declared = client.jetstream(), topology.load()
    await streams.ensure(jetstream, declared, manage=True)
    paces = PaceStore(jetstream, declared.bucket(BUCKET), b"sixteen letters.")
    kept: bytes | None = None
    for order in range(SESSIONS):
        names = [NAMES[(order + step) % len(NAMES)] for step in range(7)]
        exercises = [{"name": name, "sets": [{"reps": 8}] * 4} for name in names]
        kept = value_after(decide(kept, an_event(order, exercises=exercises), is_core_lift)) or kept
    await paces.change("athlete-1", lambda value: (kept, None))
    looked, decoded = [], []
    for _ in range(LOOKUPS):
        began = time.perf_counter()
        value, _ = await paces.value("athlete-1")
        between = time.perf_counter()
        stored.decode(value or b"")
        looked.append(1000 * (between - began))
        decoded.append(1000 * (time.perf_counter() - between))
    await client.close()
    return looked, decoded, len(kept or b"")


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder, server.running(Path(folder)) as broker:
        looked, decoded, size = asyncio.run(measured(broker.url))
    print(f"a record of {SESSIONS} sessions: {size:,} bytes")
    for what, took in (("looked up", looked), ("decoded", decoded)):
        print(f"{what:<10} {median(took):.2f} ms at the median, {quantiles(took, n=20)[-1]:.2f} ms in 19 of 20")


if __name__ == "__main__":
    main()
