"""What an engine's process answers requests with; it loads what that takes and no more."""

import time

from worker import service
from worker.engine.solve import Limits
from worker.isolation.work import Handle, Outside
from worker.planning.stored import EngineStore

PROOF_SECONDS = 5.0
"""How long a request may be worked on before its weeks are answered with what is found and a looser bound."""


def new_handle(outside: Outside, result_version: int = 1) -> Handle:
    """What answers requests, with proving an optimum cut short in time to be acknowledged."""
    plans = EngineStore(outside.plan_value)

    def limits() -> Limits:
        deadline = time.monotonic() + PROOF_SECONDS
        return Limits(expired=lambda: time.monotonic() > deadline)

    return lambda data: service.handle(data, limits, plans, outside.admits, result_version)


def new_handle_for_2(outside: Outside) -> Handle:
    """The same, with results of version 2."""
    return new_handle(outside, 2)
