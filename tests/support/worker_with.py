"""The worker with another engine: `python -m tests.support.worker_with MODULE:FUNCTION`."""

import sys

from worker import settings
from worker.app import run_worker

if __name__ == "__main__":
    run_worker(settings.read(), sys.argv[1])
