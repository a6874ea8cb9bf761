"""Chaos in a folder of its own."""

import os
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest

from tests.chaos import harness
from tests.chaos.harness import Chaos
from worker.development import server

SEED = int(os.environ.get("CHAOS_SEED", "1"))

Run = Callable[..., AbstractAsyncContextManager[Chaos]]


@pytest.fixture
def chaos(tmp_path: Path) -> Run:
    """Broker and workers for as long as a context lasts."""
    try:
        server.find_binary()
    except server.ServerMissing as missing:
        pytest.skip(str(missing))

    def run(**options: Any) -> AbstractAsyncContextManager[Chaos]:
        return harness.running(tmp_path, **{"seed": SEED, **options})

    return run
