"""The small parts: rates, the cache, and what the keys must be."""

from pathlib import Path

import pytest

from worker.preview import rates
from worker.preview.cache import Cache
from worker.preview.rates import Rates
from worker.preview.tokens import KeysUnusable, keys
from worker.settings import Settings


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
    for number in range(rates.CALLERS_AT_MOST + 10):
        taken.seconds_to_wait(str(number))

    assert len(taken._left) == rates.CALLERS_AT_MOST


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
        keys(Settings(jwt_secret=secret))


def test_there_is_no_default_secret_and_no_choice_between_keys(tmp_path: Path) -> None:
    with pytest.raises(KeysUnusable, match="there is no default"):
        keys(Settings())
    with pytest.raises(KeysUnusable, match="set one of"):
        keys(Settings(jwt_secret="0f8b3c5e7a92d146b8e0c3f5a7912d46", jwt_public_key=tmp_path / "key.pem"))


def test_a_key_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeysUnusable, match="no public key"):
        keys(Settings(jwt_public_key=tmp_path / "missing.pem"))
    (tmp_path / "key.pem").write_text("not a key")
    with pytest.raises(KeysUnusable, match="no public key"):
        keys(Settings(jwt_public_key=tmp_path / "key.pem"))
