"""A real broker for whoever asks for one, and every user in the rollout where a test does not say otherwise."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from worker.development.server import EmbeddedServer

os.environ.setdefault("FEATURE_STREAM5_TIME_CRUNCH_MODE", "true")


@pytest.fixture
def nats_server(tmp_path: Path) -> Iterator[EmbeddedServer]:
    """A nats-server with JetStream in a directory of its own, on a free port."""
    from worker.development import server

    try:
        server.find_binary()
    except server.ServerMissing as missing:
        pytest.skip(str(missing))
    with server.running(tmp_path / "jetstream") as running:
        yield running
