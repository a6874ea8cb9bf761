"""Processes that work: one that fails costs nobody but its caller, and no hang outlives its deadline."""

import asyncio
import io
import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.worker_process import until
from worker import logs
from worker.pool.pool import Job, NotBegun, Pool, PoolFailed, Queue, WorkFailed, WorkOverdue


def warm_up() -> None:
    """Nothing to load."""


def fail_to_warm_up() -> None:
    """Something that cannot be loaded."""
    raise ImportError("missing")


def eat() -> None:
    """Take more memory than there is to have."""
    bytearray(1 << 34)


def a_pool(count: int = 1, **parts: Any) -> Pool:
    return Pool(count, logs.to(io.StringIO(), "info"), warm_up=warm_up, memory_mib=1024, **parts)


@asynccontextmanager
async def running(count: int = 1, **parts: Any) -> AsyncIterator[Pool]:
    pool = a_pool(count, **parts)
    await pool.start()
    try:
        yield pool
    finally:
        await pool.close()


async def test_work_is_done_in_another_process() -> None:
    async with running() as pool:
        assert await pool.run(30, math.sqrt, 9) == 3
        assert await pool.run(30, os.getpid) != os.getpid()


async def test_what_is_sent_and_made_may_be_large() -> None:
    async with running() as pool:
        assert await pool.run(30, bytes.upper, b"x" * 10_000_000) == b"X" * 10_000_000


@pytest.mark.parametrize("end", [lambda: (os._exit, 1), lambda: (signal.raise_signal, signal.SIGKILL)])
async def test_a_process_that_dies_fails_its_caller_and_the_next_work_gets_a_new_one(
    end: Callable[[], tuple[Any, int]],
) -> None:
    work, argument = end()
    async with running() as pool:
        with pytest.raises(WorkFailed, match="it ended its process"):
            await pool.run(30, work, argument)
        assert await pool.run(30, math.sqrt, 9) == 3


async def test_a_process_that_does_not_end_in_time_is_ended() -> None:
    async with running() as pool:
        with pytest.raises(WorkOverdue):
            await pool.run(0.1, time.sleep, 600)
        assert await pool.run(30, math.sqrt, 9) == 3


async def test_work_that_needs_too_much_memory_fails_alone() -> None:
    async with running() as pool:
        with pytest.raises(WorkFailed, match="MemoryError"):
            await pool.run(30, eat)
        assert await pool.run(30, math.sqrt, 9) == 3


async def test_an_error_fails_its_caller_without_telling_what_was_worked_on() -> None:
    async with running() as pool:
        with pytest.raises(WorkFailed, match="ValueError") as told:
            await pool.run(30, int, "somebody's secret")
        assert "secret" not in str(told.value)
        assert await pool.run(30, math.sqrt, 9) == 3


async def test_a_process_that_dies_idle_blames_nobody() -> None:
    async with running() as pool:
        for _ in range(3):
            process = await pool.run(30, os.getpid)
            os.kill(process, signal.SIGKILL)
            assert await pool.run(30, math.sqrt, 9) == 3


async def test_a_hung_request_ends_at_its_deadline_although_no_new_process_can_be_had(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with running(2) as pool:
        monkeypatch.setattr(sys, "executable", "/nowhere/python")
        with pytest.raises(WorkFailed):
            await pool.run(30, os._exit, 1)
        with pytest.raises(WorkOverdue):
            await pool.run(0.2, time.sleep, 600)
        waiting = asyncio.create_task(pool.run(30, math.sqrt, 9))
        monkeypatch.undo()
        assert await waiting == 3


async def test_a_pool_none_of_whose_processes_starts_says_so() -> None:
    pool = Pool(1, logs.to(io.StringIO(), "info"), warm_up=fail_to_warm_up, memory_mib=1024)
    with pytest.raises(PoolFailed, match="fail_to_warm_up starts: ImportError"):
        await pool.start()


async def test_those_who_gave_up_waiting_hold_nobody_up() -> None:
    async with running() as pool:
        first = asyncio.create_task(pool.run(30, math.sqrt, 4))
        cancelled = [asyncio.create_task(pool.run(30, time.sleep, 600)) for _ in range(900)]
        await asyncio.sleep(0)
        for task in cancelled:
            task.cancel()
        assert await pool.run(30, math.sqrt, 9) == 3
        assert await first == 2


async def test_work_beyond_what_may_wait_is_turned_away() -> None:
    pool = a_pool(most_waiting=10)  # not started, so that everything waits
    waiting = [asyncio.create_task(pool.run(30, math.sqrt, 4)) for _ in range(10)]
    await asyncio.sleep(0)
    with pytest.raises(NotBegun):
        await pool.run(30, math.sqrt, 4)
    await pool.close()
    assert {type(one) for one in await asyncio.gather(*waiting, return_exceptions=True)} == {NotBegun}


async def test_a_stop_ends_what_is_at_work_and_lets_go_what_waits() -> None:
    async with running() as pool:
        process = await pool.run(30, os.getpid)
        endless = asyncio.create_task(pool.run(600, time.sleep, 600))
        behind = asyncio.create_task(pool.run(600, math.sqrt, 4))
        await asyncio.sleep(0)
    assert [type(one) for one in await asyncio.gather(endless, behind, return_exceptions=True)][1] is NotBegun
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def job(user: str, behind: bool = False, since: float = 0.0) -> Job:
    done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    return Job(b"", 1.0, user, behind, since, done)


def order(queue: Queue, seconds: dict[str, float]) -> list[str]:
    """The users in the order in which they are worked for, each of whose work takes so long."""
    done: list[str] = []
    while (taken := queue.take()) is not None:
        done.append(taken.user)
        queue.spent(taken.user, seconds[taken.user])
    return done


async def test_many_heavy_requests_of_one_user_do_not_hold_the_small_ones_of_others() -> None:
    queue = Queue(lambda: 0.0)
    for _ in range(9):
        queue.put(job("heavy"))
    for _ in range(40):
        queue.put(job("small"))
    done = order(queue, {"heavy": 6.0, "small": 0.03})
    assert done[:42] == ["heavy", *["small"] * 40, "heavy"]


async def test_nobody_waits_for_ever() -> None:
    now = 0.0
    queue = Queue(lambda: now)
    queue.put(job("heavy"))
    queue.put(job("heavy"))
    queue.take()
    queue.spent("heavy", 6.0)
    for number in range(2, 1000):
        now += 1.0
        queue.put(job(f"user {number}", since=now))
        taken = queue.take()
        assert taken is not None
        if taken.user == "heavy":
            break
        queue.spent(taken.user, 0.03)
    assert number < 100


async def test_what_is_asked_for_comes_before_what_is_prepared() -> None:
    queue = Queue(lambda: 0.0)
    queue.put(job("ahead", behind=True))
    queue.put(job("asked"))
    assert order(queue, {"ahead": 1.0, "asked": 9.0}) == ["asked", "ahead"]


async def test_processes_end_when_what_began_them_is_killed(tmp_path: Path) -> None:
    program = tmp_path / "parent.py"
    program.write_text(
        "import asyncio, io, os\n"
        "from worker import logs\n"
        "from worker.jobs.requests import warm_up\n"
        "from worker.pool.pool import Pool\n"
        "async def main():\n"
        "    pool = Pool(2, logs.to(io.StringIO(), 'info'), warm_up=warm_up, memory_mib=1024)\n"
        "    await pool.start()\n"
        "    print(await pool.run(30, os.getpid), flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    checkout = Path(__file__).parents[3]
    parent = subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, cwd=checkout, env=_path(checkout))
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    await until(lambda: not Path(f"/proc/{child}").exists(), 30, "the child gone", lambda: "")


def _path(checkout: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(checkout)}
