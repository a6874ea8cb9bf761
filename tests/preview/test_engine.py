"""Processes that work previews out: one that fails costs nobody but its caller."""

import asyncio
import io
import math
import os
import threading
import time
from collections.abc import AsyncIterator

import pytest

from worker import logs
from worker.preview.engine import BYTES_A_PLACE, PASSED_AT_MOST, WAITING_AT_MOST, Engine, EngineBusy, EngineTrouble


@pytest.fixture
async def engine() -> AsyncIterator[Engine]:
    """One process."""
    engine = Engine(1, logs.to(io.StringIO(), "info"))
    await engine.start()
    yield engine
    await engine.stop()


async def test_work_is_done_in_another_process(engine: Engine) -> None:
    assert await engine.run(30, math.sqrt, 9) == 3
    assert await engine.run(30, os.getpid) != os.getpid()


async def test_a_process_that_dies_fails_its_caller_and_the_next_work_gets_a_new_one(engine: Engine) -> None:
    with pytest.raises(EngineTrouble, match="process ended"):
        await engine.run(30, os._exit, 1)

    assert await engine.run(30, math.sqrt, 9) == 3
    assert engine.is_well


async def test_a_process_that_does_not_end_in_time_is_ended(engine: Engine) -> None:
    with pytest.raises(EngineTrouble, match="not done within"):
        await engine.run(0.1, time.sleep, 600)

    assert await engine.run(30, math.sqrt, 9) == 3


async def test_an_error_fails_its_caller_without_telling_what_was_worked_on(engine: Engine) -> None:
    with pytest.raises(EngineTrouble, match="ValueError") as told:
        await engine.run(30, int, "somebody's secret")

    assert "secret" not in str(told.value)
    assert await engine.run(30, math.sqrt, 9) == 3


async def test_what_is_asked_for_comes_before_what_is_prepared(engine: Engine) -> None:
    done: list[str] = []

    async def note(name: str, work: "asyncio.Task[float]") -> None:
        await work
        done.append(name)

    first = asyncio.create_task(engine.run(30, math.sqrt, 1))
    ahead = asyncio.create_task(engine.run_behind(30, math.sqrt, 4))
    asked = asyncio.create_task(engine.run(30, math.sqrt, 9))
    await asyncio.gather(note("first", first), note("ahead", ahead), note("asked", asked))

    assert done == ["first", "asked", "ahead"]


async def test_short_work_goes_before_long_and_long_work_does_not_wait_for_ever(engine: Engine) -> None:
    done: list[str] = []

    async def note(name: str, work: "asyncio.Task[int]") -> None:
        await work
        done.append(name)

    def work(size: int) -> "asyncio.Task[int]":
        return asyncio.create_task(engine.run(30, len, b"x" * size))

    first, long = note("first", work(1)), note("long", work(BYTES_A_PLACE * 2 * PASSED_AT_MOST))
    short = [note("short", work(1)) for _ in range(PASSED_AT_MOST + 100)]
    await asyncio.gather(first, long, *short)

    assert done[0] == "first"
    assert done.index("long") == pytest.approx(PASSED_AT_MOST, abs=5)


async def test_work_beyond_what_may_wait_is_turned_away() -> None:
    engine = Engine(1, logs.to(io.StringIO(), "info"))  # not started, so that everything waits
    waiting = [asyncio.create_task(engine.run(30, math.sqrt, 4)) for _ in range(WAITING_AT_MOST)]
    await asyncio.sleep(0)

    with pytest.raises(EngineBusy):
        await engine.run(30, math.sqrt, 4)
    await engine.stop()
    assert {type(one) for one in await asyncio.gather(*waiting, return_exceptions=True)} == {asyncio.CancelledError}


async def test_a_stop_ends_what_is_at_work_and_leaves_nothing_behind() -> None:
    before = set(threading.enumerate())
    engine = Engine(2, logs.to(io.StringIO(), "info"))
    await engine.start()
    endless = asyncio.create_task(engine.run(600, time.sleep, 600))
    await engine.run(30, math.sqrt, 4)
    await engine.stop()
    endless.cancel()

    new = set(threading.enumerate()) - before
    assert not [thread for thread in new if thread.name.startswith("preview engine")]
