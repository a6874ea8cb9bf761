"""Who is in the rollout, and who says so."""

import io
import json
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from contracts.errors import DecodeError
from worker import flags, logs
from worker.flags import FLAG, Flags, FlagsUnknown, Source
from worker.flags.file import Rollout, decode, read, write
from worker.settings import Settings

DEADLINE_SECONDS = 10.0
USERS = [f"athlete-{number}" for number in range(5_000)]


@contextmanager
def opened(**settings: object) -> Iterator[Flags]:
    chosen = Settings(**{"feature_override": None, **settings})  # type: ignore[arg-type]
    with closing(flags.of(chosen, logs.to(io.StringIO(), "debug"))) as open_flags:
        yield open_flags


def eventually(is_so: Callable[[], bool]) -> bool:
    """Whether it is so before long."""
    deadline = time.monotonic() + DEADLINE_SECONDS
    while not (so := is_so()) and time.monotonic() < deadline:
        threading.Event().wait(0.02)
    return so


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "flags.json"


# What decides.


def test_nobody_has_the_feature_where_nothing_is_configured() -> None:
    with opened() as nothing:
        decision = nothing.enabled("athlete-1")

    assert (decision.value, decision.source) == (False, Source.DEFAULT)


@pytest.mark.parametrize("value", [True, False])
def test_the_environment_wins_over_everything(file: Path, value: bool) -> None:
    write(file, {FLAG: Rollout(0 if value else 100)})
    with opened(feature_override=value, flag_file=file, launchdarkly_sdk_key="sdk-never-used") as overridden:
        decision = overridden.enabled("athlete-1")

    assert (decision.value, decision.source) == (value, Source.ENVIRONMENT)


@pytest.mark.parametrize(("text", "value"), [("true", True), ("1", True), ("false", False), ("0", False)])
def test_the_override_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch, text: str, value: bool) -> None:
    monkeypatch.setenv("FEATURE_STREAM5_TIME_CRUNCH_MODE", text)

    assert Settings().feature_override is value


def test_a_user_who_is_named_has_what_is_said_whatever_the_share(file: Path) -> None:
    write(file, {FLAG: Rollout(50, {"in": True, "out": False})})
    with opened(flag_file=file) as named:
        assert (named.enabled("in").value, named.enabled("out").value) == (True, False)
        assert named.enabled("in").reason == "TARGETING_MATCH"


def test_a_file_that_says_nothing_of_the_flag_leaves_it_off(file: Path) -> None:
    write(file, {"another.flag": Rollout(100)})
    with opened(flag_file=file) as others:
        decision = others.enabled("athlete-1")

    assert (decision.value, decision.source) == (False, Source.DEFAULT)


def test_ten_percent_are_ten_percent_of_users(file: Path) -> None:
    write(file, {FLAG: Rollout(10)})
    with opened(flag_file=file) as open_flags:
        have = sum(open_flags.enabled(f"athlete-{number}").value for number in range(100_000))

    assert 9_500 <= have <= 10_500


def test_a_higher_share_only_ever_adds_users(file: Path) -> None:
    had: set[str] = set()
    for percent in (10, 25, 50, 100):
        write(file, {FLAG: Rollout(percent)})
        with opened(flag_file=file) as open_flags:
            have = {user for user in USERS if open_flags.enabled(user).value}
        assert had < have
        had = have

    assert had == set(USERS)


# The file.


def test_what_is_written_is_read(file: Path) -> None:
    rollouts = {FLAG: Rollout(12.5, {"athlete-1": True, "深": False}), "another": Rollout()}
    write(file, rollouts)

    assert read(file) == rollouts
    assert json.loads(file.read_text())[FLAG]["rollout"] == 12.5
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", ""),
        ("[]", ""),
        ('{"f": true}', "f"),
        ('{"f": {"rollout": 101}}', "f.rollout"),
        ('{"f": {"rollout": -1}}', "f.rollout"),
        ('{"f": {"rollout": true}}', "f.rollout"),
        ('{"f": {"rollout": "10"}}', "f.rollout"),
        ('{"f": {"rolout": 10}}', "f.rolout"),
        ('{"f": {"users": ["a"]}}', "f.users"),
        ('{"f": {"users": {"a": 1}}}', "f.users.a"),
        ('{"f": {}, "f": {}}', "f"),
    ],
)
def test_a_file_that_says_something_else_is_refused_with_the_place(text: str, place: str) -> None:
    with pytest.raises(DecodeError) as refused:
        decode(text.encode())

    assert refused.value.path == place


def test_a_file_may_name_a_hundred_thousand_users(file: Path) -> None:
    write(file, {FLAG: Rollout(0, {f"athlete-{number}": number % 2 == 0 for number in range(100_000)})})

    with opened(flag_file=file) as rollout:
        assert rollout.enabled("athlete-99998").value
        assert not rollout.enabled("athlete-99999").value


def test_a_file_replaced_in_one_step_is_seen(file: Path) -> None:
    write(file, {FLAG: Rollout(0)})
    with opened(flag_file=file) as open_flags:
        assert not open_flags.enabled("athlete-1").value
        write(file, {FLAG: Rollout(100)})
        assert eventually(lambda: open_flags.enabled("athlete-1").value)


def test_a_file_that_breaks_after_it_was_read_keeps_its_last_word(file: Path) -> None:
    write(file, {FLAG: Rollout(100)})
    with opened(flag_file=file) as open_flags:
        file.write_text("{mistyped")
        assert eventually(lambda: open_flags.age_seconds() > 0.3)
        assert not open_flags.unknown()
        assert open_flags.enabled("athlete-1").value


def test_a_link_that_leads_elsewhere_is_seen(tmp_path: Path) -> None:
    """As a ConfigMap is updated: flags.json -> ..data/flags.json, ..data -> a directory for each version."""
    for version, percent in (("..1", 0), ("..2", 100)):
        (tmp_path / version).mkdir()
        write(tmp_path / version / "flags.json", {FLAG: Rollout(percent)})
        os.utime(tmp_path / version / "flags.json", (0, 0))
    (tmp_path / "..data").symlink_to("..1")
    (tmp_path / "flags.json").symlink_to("..data/flags.json")
    with opened(flag_file=tmp_path / "flags.json") as open_flags:
        assert not open_flags.enabled("athlete-1").value
        (tmp_path / "..data_tmp").symlink_to("..2")
        (tmp_path / "..data_tmp").replace(tmp_path / "..data")
        assert eventually(lambda: open_flags.enabled("athlete-1").value)


def test_a_file_that_breaks_or_goes_leaves_what_it_said_and_grows_old(file: Path) -> None:
    write(file, {FLAG: Rollout(100)})
    with opened(flag_file=file) as open_flags:
        assert eventually(lambda: open_flags.age_seconds() < 0.6)
        file.write_text('{"' + FLAG + '": {"rollout": ')
        assert eventually(lambda: open_flags.age_seconds() > 0.6)
        assert open_flags.enabled("athlete-1").value
        file.unlink()
        assert eventually(lambda: open_flags.age_seconds() > 1.2)
        assert open_flags.enabled("athlete-1").value
        write(file, {FLAG: Rollout(0)})
        assert eventually(lambda: not open_flags.enabled("athlete-1").value)
        assert eventually(lambda: open_flags.age_seconds() < 0.6)


def test_a_file_that_comes_later_is_seen(file: Path) -> None:
    with opened(flag_file=file) as open_flags:
        assert str(file) in open_flags.unknown()
        with pytest.raises(FlagsUnknown, match=r"the flag file .* never answered"):
            open_flags.enabled("athlete-1")
        write(file, {FLAG: Rollout(100)})
        assert eventually(lambda: not open_flags.unknown())
        assert open_flags.enabled("athlete-1").value


def test_writing_through_a_link_changes_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("{}")
    (tmp_path / "flags.json").symlink_to("real.json")
    write(tmp_path / "flags.json", {FLAG: Rollout(10)})

    assert (tmp_path / "flags.json").is_symlink()
    assert read(tmp_path / "real.json") == {FLAG: Rollout(10)}


def test_nothing_runs_on_after_the_end(file: Path) -> None:
    write(file, {FLAG: Rollout(10)})
    before = set(threading.enumerate())
    with opened(flag_file=file):
        assert set(threading.enumerate()) - before

    assert eventually(lambda: not set(threading.enumerate()) - before)


# LaunchDarkly.


@contextmanager
def nobody() -> Iterator[str]:
    """An address where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    yield f"http://127.0.0.1:{port}"


@contextmanager
def silence() -> Iterator[str]:
    """An address that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize("place", [nobody, silence])
def test_launchdarkly_out_of_reach_neither_blocks_nor_opens_the_gate(
    place: Callable[[], AbstractContextManager[str]], file: Path
) -> None:
    with place() as address:
        settings = {"launchdarkly_sdk_key": "sdk-of-nobody", "launchdarkly_uri": address, "flag_wait_seconds": 0.2}
        with opened(**settings) as alone:
            with pytest.raises(FlagsUnknown, match="LaunchDarkly never answered"):
                alone.enabled("athlete-1")
            assert alone.age_seconds() > 0
        write(file, {FLAG: Rollout(100)})
        with opened(**settings, flag_file=file) as with_file:
            assert with_file.enabled("athlete-1").source is Source.FILE


def test_launchdarkly_decides_where_it_answers_and_the_users_it_names_are_the_context(file: Path) -> None:
    write(file, {FLAG: Rollout(0)})
    flag = {
        **{"key": FLAG, "version": 1, "on": True, "salt": "s", "variations": [True, False], "offVariation": 1},
        **{"prerequisites": [], "rules": [], "fallthrough": {"variation": 1}},
        "targets": [{"variation": 0, "values": ["athlete-1"]}],
    }
    with streaming({"flags": {FLAG: flag}, "segments": {}}) as address:
        settings = {"launchdarkly_sdk_key": "sdk-test", "launchdarkly_uri": address, "flag_wait_seconds": 10}
        with opened(**settings, flag_file=file) as told:
            one, other = told.enabled("athlete-1"), told.enabled("athlete-2")
            age = told.age_seconds()

    assert (one.value, one.source) == (True, Source.LAUNCHDARKLY)
    assert (other.value, other.source) == (False, Source.LAUNCHDARKLY)
    assert age == 0


@contextmanager
def streaming(data: object) -> Iterator[str]:
    """LaunchDarkly's stream of flags: one event with all of them, and then quiet."""
    event = f"event: put\ndata: {json.dumps({'path': '/', 'data': data})}\n\n".encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"

    def serve(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection:
            connection.recv(65_536)
            connection.sendall(head + f"{len(event):x}\r\n".encode() + event + b"\r\n")
            connection.recv(1)

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve, args=(server,))
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        thread.join()
