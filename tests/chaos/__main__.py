"""`make chaos`: CHAOS_SECONDS, CHAOS_REQUESTS, CHAOS_SEED and CHAOS_WORKERS say how much."""

import os
import sys

from tests.chaos.long import Size, main


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    usual = Size()
    size = Size(
        seed=int(os.environ.get("CHAOS_SEED", usual.seed)),
        seconds=float(os.environ.get("CHAOS_SECONDS", usual.seconds)),
        requests=int(os.environ.get("CHAOS_REQUESTS", usual.requests)),
        workers=int(os.environ.get("CHAOS_WORKERS", usual.workers)),
    )
    sys.exit(main(size, _say))
