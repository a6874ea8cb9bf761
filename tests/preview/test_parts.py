"""The small parts: rates, the cache, turns, and what the keys must be."""

import asyncio
import json
import tracemalloc
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from worker.cache import Cache
from worker.preview import auth, bodies
from worker.preview.auth import Rates
from worker.preview.guard import Turns
from worker.settings import Settings
from worker.tokens import KeysUnusable, keys


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_gives_its_burst_and_then_what_it_fills_with() -> None:
    clock = Clock()
    taken = Rates(2, 3, clock)

    assert [taken.seconds_to_wait("a") for _ in range(4)] == [0, 0, 0, 1]
    clock.now = 0.5
    assert [taken.seconds_to_wait("a") for _ in range(2)] == [0, 1]
    assert taken.seconds_to_wait("b") == 0


def test_only_so_many_callers_are_remembered() -> None:
    taken = Rates(1, 1, Clock())
    for number in range(auth.CALLERS_AT_MOST + 10):
        taken.seconds_to_wait(str(number))

    assert len(taken._left) == auth.CALLERS_AT_MOST


def test_the_cache_forgets_what_was_longest_not_asked_for() -> None:
    cache: Cache[str] = Cache(most_entries=2, most_bytes=100)
    cache.put("a", "A", 10)
    cache.put("b", "B", 10)
    cache.get("a")
    cache.put("c", "C", 10)

    assert [cache.get(key) for key in "abc"] == ["A", None, "C"]


def test_the_cache_keeps_to_its_bytes() -> None:
    cache: Cache[str] = Cache(most_entries=10, most_bytes=25)
    for key in "abc":
        cache.put(key, key, 10)
    cache.put("c", "again", 20)

    assert [cache.get(key) for key in "abc"] == [None, None, "again"]
    cache.put("d", "too large for all of it", 26)
    assert cache.get("d") is None


def test_what_is_taken_out_of_the_cache_makes_room() -> None:
    cache: Cache[str] = Cache(most_entries=10, most_bytes=25)
    cache.put("a", "A", 20)

    assert (cache.take("a"), cache.take("a")) == ("A", None)
    cache.put("b", "B", 20)
    cache.put("c", "C", 5)
    assert [cache.get(key) for key in "abc"] == [None, "B", "C"]


JUNK: list[list[dict[str, object]]] = [[{}] * 3] * 500


@pytest.mark.parametrize(
    "body",
    [
        {"planId": "p", "targetMinutes": 30, "junk": JUNK},
        {"planId": "\U0001f3cb" * 128, "targetMinutes": 30},
        {"plan": {"microcycles": []}, "targetMinutes": 30},
        {"plan": {"microcycles": [], "junk": JUNK}, "targetMinutes": 30},
        {"plan": {"microcycles": [], "junk": [9e15] * 1_000}, "targetMinutes": 30},
        {"plan": {"microcycles": [{"\U0001f3cb" * 1_000: 1}]}, "targetMinutes": 30, "junk": JUNK},
    ],
    ids=["junk", "no junk", "small", "junk in the plan", "long numbers", "invalid"],
)
def test_readings_take_no_more_than_they_are_charged(body: dict[str, Any]) -> None:
    data = json.dumps(body).replace("9000000000000000.0", "9e15").encode()
    bodies.read(data, "Preview")  # the first has the schema compiled
    tracemalloc.start(20)
    try:
        readings = [bodies.read(data, "Preview") for _ in range(20)]
        taken = tracemalloc.take_snapshot()
    finally:
        tracemalloc.stop()

    ours = taken.filter_traces([tracemalloc.Filter(True, __file__, all_frames=True)])  # other threads allocate too
    assert sum(trace.size for trace in ours.traces) < sum(reading.size for reading in readings)


async def test_what_comes_at_once_is_done_in_turns_and_the_loop_sees_to_others_between() -> None:
    turns, seen, between = Turns(), [], set()

    async def work(number: int) -> None:
        await turns.turn()
        seen.append(number)

    async def others() -> None:
        while len(seen) < 10:
            await asyncio.sleep(0)
            between.add(len(seen))

    await asyncio.gather(others(), *(work(number) for number in range(10)))

    assert seen == list(range(10))
    assert between == set(range(1, 11))


async def test_who_leaves_before_its_turn_holds_nobody_up() -> None:
    turns, seen = Turns(), []

    async def work(number: int) -> None:
        await turns.turn()
        seen.append(number)
        for leaving in tasks[number + 1 : number + 3]:
            leaving.cancel()

    tasks = [asyncio.create_task(work(number)) for number in range(10)]
    async with asyncio.timeout(10):
        await asyncio.gather(*tasks, return_exceptions=True)

    assert seen == [0, 3, 6, 9]


async def test_who_leaves_when_its_turn_has_come_passes_it_on() -> None:
    turns, steps = Turns(), 0
    while steps < 10:  # one leaves a step later each time, in one of them when it was called and had not gone on yet
        steps += 1
        tasks = [asyncio.create_task(turns.turn()) for _ in range(3)]
        for _ in range(steps):
            await asyncio.sleep(0)
        tasks[1].cancel()
        async with asyncio.timeout(10):
            await asyncio.gather(*tasks, return_exceptions=True)
        assert not tasks[2].cancelled()


async def test_a_turn_costs_no_more_where_many_wait() -> None:
    async def steps(waiting: int) -> int:
        turns, resumed = Turns(), 0

        class Counted:
            """A turn that counts how often it is gone on with."""

            def __await__(self) -> Generator[Any, None, None]:
                nonlocal resumed
                for step in turns.turn().__await__():
                    resumed += 1
                    yield step

        async def work() -> None:
            await Counted()

        await asyncio.gather(*(work() for _ in range(waiting)))
        return resumed

    assert await steps(1_000) < 1_000 * 2


@pytest.mark.parametrize(
    "secret",
    [
        "secret",
        "x" * 64,
        "0123456789abcdef0123456789abcde",
        "your-super-secret-jwt-key-change-in-production",
        "a-string-secret-at-least-256-bits-long",
        "change-me-change-me-change-me-please",
        "athlete-ally-secret-key-2024-very-long",
    ],
)
def test_a_secret_that_can_be_guessed_is_refused(secret: str) -> None:
    with pytest.raises(KeysUnusable, match="openssl rand"):
        keys(Settings(jwt_secret=SecretStr(secret)))


def test_there_is_no_default_secret_and_no_choice_between_keys(tmp_path: Path) -> None:
    with pytest.raises(KeysUnusable, match="there is no default"):
        keys(Settings())
    with pytest.raises(KeysUnusable, match="set one of"):
        keys(Settings(jwt_secret=SecretStr("0f8b3c5e7a92d146b8e0c3f5a7912d46"), jwt_public_key=tmp_path / "key.pem"))


def test_a_key_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeysUnusable, match="no public key"):
        keys(Settings(jwt_public_key=tmp_path / "missing.pem"))
    (tmp_path / "key.pem").write_text("not a key")
    with pytest.raises(KeysUnusable, match="no public key"):
        keys(Settings(jwt_public_key=tmp_path / "key.pem"))
