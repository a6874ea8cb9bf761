"""The whole system on one machine, with nothing installed but this project: for trying it, and for its tests."""

from worker.development.demo import run_demo
from worker.development.dev import run_dev

__all__ = ["run_demo", "run_dev"]
