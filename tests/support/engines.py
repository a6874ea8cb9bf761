"""Engines that do what a test wants of them, by a name that an engine's process can find."""

import os
import time
from collections.abc import Callable

from contracts import codec, topology
from contracts.generated.events import PlanCompressedEvent
from worker.identity import Identity
from worker.isolation.handle import new_handle
from worker.isolation.work import Handle, Outside
from worker.service import Answer, Reply, Skipped

BODY = b'{"constant": "' + b"x" * 4000 + b'"}'


def constant(outside: Outside) -> Handle:
    """Decodes the request, and answers with 4 KB that are always the same."""
    return _always(BODY)


def brief(outside: Outside) -> Handle:
    """Decodes the request, and answers with next to nothing."""
    return _always(b"{}")


def _always(body: bytes) -> Handle:
    subject = topology.load().publication("PlanCompressedEvent").subject
    version = PlanCompressedEvent.schema_version

    def handle(data: bytes) -> Answer:
        request = codec.decode_request(data)
        token = topology.subject_token(request.event_id)
        reply = Reply("PlanCompressedEvent", version, subject.format(request=token), f"result-{request.event_id}", body)
        return Answer((reply,), whose=Identity(request.event_id, request.user_id))

    return handle


def poisonous(outside: Outside) -> Handle:
    """The real engine; but a request whose user is named for a poison gets it."""
    real = new_handle(outside)

    def handle(data: bytes) -> Answer | Skipped:
        poison = POISONS.get(codec.decode_request(data).user_id)
        if poison is not None:
            poison()
        return real(data)

    return handle


def _hang() -> None:
    while True:
        time.sleep(3600)


def _eat() -> None:
    bytearray(1 << 34)


POISONS: dict[str, Callable[[], object]] = {
    "hangs": _hang,
    "exits": lambda: os._exit(1),
    "dies": lambda: os.kill(os.getpid(), 9),
    "eats": _eat,
}
