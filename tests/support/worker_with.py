"""The worker with another engine: `python -m tests.support.worker_with MODULE:FUNCTION`."""

import importlib
import sys

from worker import settings
from worker.app import run_worker

if __name__ == "__main__":
    module, _, name = sys.argv[1].partition(":")
    run_worker(settings.read(), getattr(importlib.import_module(module), name))
