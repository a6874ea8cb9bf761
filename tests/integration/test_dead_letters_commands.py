"""The commands about dead letters, against a real broker."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import nats
import pytest
from nats.js import JetStreamContext
from nats.js.errors import NotFoundError
from typer.testing import CliRunner, Result

from contracts import topology
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from worker import cli
from worker.broker import streams
from worker.development.server import EmbeddedServer
from worker.logs import pseudonym
from worker.messaging.dead_letters import letter
from worker.messaging.delivery import Reason
from worker.messaging.messages import Incoming
from worker.operations import letters
from worker.operations.letters import Letters, Refused, Replay, Replayed, ReplayedBefore

REQUESTS = "athlete-ally.plans.generation-requested"
DECLARED = topology.load()
Value = TypeVar("Value")


class Broker:
    """A broker with its streams, and letters in it."""

    def __init__(self, url: str) -> None:
        self.url = url

    def ask(self, errand: Callable[[JetStreamContext], Awaitable[Value]]) -> Value:
        async def run() -> Value:
            client = await nats.connect(self.url)
            try:
                return await errand(client.jetstream())
            finally:
                await client.close()

        return asyncio.run(run())

    def replay(self, number: int, clock: Callable[[], float] = lambda: 0.0) -> Replay:
        async def run() -> Replay:
            client = await nats.connect(self.url)
            try:
                return await Letters(client, DECLARED, clock).replay(number)
            finally:
                await client.close()

        return asyncio.run(run())

    def bury(self, *bodies: bytes, reason: Reason = Reason.SCHEMA_INVALID, largest_bytes: int = 2**20) -> list[int]:
        """Store the letters of those requests; their numbers."""

        async def errand(jetstream: JetStreamContext) -> list[int]:
            numbers = []
            for place, body in enumerate(bodies, start=1):
                incoming = Incoming(body, REQUESTS, "AA_CORE_HOT", place, delivered=2)
                detail, path = "must be an integer from 1 to 7", "availabilityDays"
                out = letter(incoming, reason, detail, path, DECLARED.dead_letters, largest_bytes)
                numbers.append((await jetstream.publish(out.subject, out.body, headers=dict(out.headers))).seq)
            return numbers

        return self.ask(errand)

    def stored(self, subject: str, stream: str = "AA_CORE_HOT") -> list[bytes]:
        """The bodies of all that is stored under a subject."""

        async def errand(jetstream: JetStreamContext) -> list[bytes]:
            bodies: list[bytes] = []
            place = 1
            while True:
                try:
                    found = await jetstream.get_msg(stream, seq=place, subject=subject, next=True)
                except NotFoundError:
                    return bodies
                assert found.seq is not None
                bodies.append(found.data or b"")
                place = found.seq + 1

        return self.ask(errand)

    def letters(self) -> int:
        return len(self.stored("dlq.time-crunch.plans.>", "AA_DLQ"))

    def claims(self) -> int:
        return len(self.stored("dlq.time-crunch.replays.*", "AA_DLQ"))

    def run(self, *arguments: Any) -> Result:
        command = ["dead-letters", *(str(argument) for argument in arguments)]
        return CliRunner().invoke(cli.app, command, env={"NATS_URL": self.url, "COLUMNS": "200"})


@pytest.fixture
def broker(nats_server: EmbeddedServer) -> Broker:
    made = Broker(nats_server.url)
    made.ask(lambda jetstream: streams.ensure(jetstream, DECLARED, manage=True))
    return made


def test_a_list_says_which_letters_there_are_and_why(broker: Broker) -> None:
    [number] = broker.bury(b'{"eventId": "request-1", "userId": "athlete-1"}')
    result = broker.run("list")
    assert result.exit_code == 0
    words = " ".join(result.stdout.split())
    assert f"{number} " in words
    assert (
        f"schema-invalid availabilityDays: must be an integer from 1 to 7 request-1 {pseudonym('athlete-1')} 47"
        in words
    )
    assert "athlete-1" not in result.stdout
    assert result.stderr == "1 shown of 1 (1 schema-invalid)\n"


def test_a_list_comes_in_pages(broker: Broker) -> None:
    numbers = broker.bury(*(b"%d" % n for n in range(5)))
    first = broker.run("list", "--limit", 2, "--json")
    assert [json.loads(line)["sequence"] for line in first.stdout.splitlines()] == numbers[:2]
    table = broker.run("list", "--limit", 2)
    assert f"2 shown of 5 (5 schema-invalid); the next page: --after {numbers[1]}" in table.stderr
    rest = broker.run("list", "--after", numbers[1], "--limit", 0, "--json")
    assert [json.loads(line)["sequence"] for line in rest.stdout.splitlines()] == numbers[2:]


def test_a_list_takes_filters(broker: Broker) -> None:
    [invalid] = broker.bury(b'{"userId": "athlete-1"}')
    [failed] = broker.bury(b'{"userId": "athlete-2"}', reason=Reason.MAX_DELIVER)

    def listed(*options: str) -> list[int]:
        lines = broker.run("list", "--json", *options).stdout.splitlines()
        return [json.loads(line)["sequence"] for line in lines]

    assert listed("--reason", "max-deliver") == [failed]
    assert listed("--user", "athlete-1") == listed("--user", pseudonym("athlete-1")) == [invalid]
    assert listed("--since", "1h") == [invalid, failed]
    assert listed("--since", f"{datetime.now(UTC) + timedelta(hours=1):%Y-%m-%dT%H:%M}") == []


def test_since_begins_at_the_first_letter_of_that_time(broker: Broker) -> None:
    numbers = broker.bury(*(b"%d" % n for n in range(9)))
    lines = [json.loads(line) for line in broker.run("list", "--json").stdout.splitlines()]
    for at in range(9):
        since = broker.run("list", "--json", "--since", lines[at]["storedAt"]).stdout.splitlines()
        assert [json.loads(line)["sequence"] for line in since] == numbers[at:]


def test_other_services_letters_are_not_ours(broker: Broker) -> None:
    other = broker.ask(lambda jetstream: jetstream.publish("dlq.billing.invoices.schema-invalid", b"x")).seq
    assert broker.run("list", "--json").stdout == ""
    for command in (["show"], ["replay"], ["discard", "--yes"]):
        assert broker.run(*command, other).exit_code == cli.BAD_INPUT
    assert broker.stored("dlq.billing.>", "AA_DLQ") == [b"x"]


def test_show_gives_the_headers_the_reason_and_todays_verdict(
    broker: Broker, make_request: Callable[..., bytes]
) -> None:
    good, bad = broker.bury(make_request(), make_request(availabilityDays=8))
    shown = " ".join(broker.run("show", good).stdout.split())
    assert "Original-Subject athlete-ally.plans.generation-requested" in shown
    assert "schema-invalid availabilityDays: must be an integer from 1 to 7" in shown
    assert f"it is a valid request: time-crunch dead-letters replay {good}" in shown
    assert "it would be refused again: availabilityDays" in " ".join(broker.run("show", bad).stdout.split())
    assert json.loads(broker.run("show", good, "--json").stdout)["headers"]["Original-Sequence"] == "1"


def test_show_writes_the_exact_bytes(broker: Broker, tmp_path: Path) -> None:
    body = bytes(range(256)) + "π\r\n".encode() + b"\n"
    [number] = broker.bury(body)
    assert broker.run("show", number, "--body", "-").stdout_bytes == body
    broker.run("show", number, "--body", tmp_path / "body")
    assert (tmp_path / "body").read_bytes() == body


def test_a_replay_gives_the_request_back_as_it_was_and_takes_the_letter_away(broker: Broker) -> None:
    body = bytes(range(256))
    [number] = broker.bury(body)
    result = broker.run("replay", number)
    assert result.exit_code == 0, result.stderr
    assert broker.stored(REQUESTS) == [body]
    assert (broker.letters(), broker.claims()) == (0, 0)
    assert '"event": "dead letter replayed"' in result.stderr
    assert result.stderr.endswith("1 replayed\n")


def test_a_replay_run_twice_replays_once(broker: Broker) -> None:
    [number] = broker.bury(b"1")
    broker.run("replay", number)
    again = broker.run("replay", number)
    assert again.exit_code == cli.BAD_INPUT
    assert "no such dead letter" in again.stderr
    assert broker.stored(REQUESTS) == [b"1"]
    assert broker.run("replay", "--all", "--yes").exit_code == 0
    assert broker.stored(REQUESTS) == [b"1"]


def test_a_replay_by_reason_leaves_the_others(broker: Broker) -> None:
    broker.bury(b"1", b"2")
    broker.bury(b"3", reason=Reason.MAX_DELIVER)
    assert broker.run("replay", "--reason", "max-deliver", "--yes").exit_code == 0
    assert (broker.stored(REQUESTS), broker.letters()) == ([b"3"], 2)


def test_a_letter_whose_body_did_not_fit_is_refused_with_the_reason(broker: Broker) -> None:
    [number] = broker.bury(b"x" * 5000, largest_bytes=8192)
    result = broker.run("replay", number)
    assert result.exit_code == cli.BAD_INPUT
    assert "its body of 5000 bytes did not fit into the letter; it stood at AA_CORE_HOT/1" in result.stderr
    assert (broker.stored(REQUESTS), broker.letters(), broker.claims()) == ([], 1, 0)
    assert broker.run("show", number, "--body", "-").exit_code == cli.BAD_INPUT


def test_a_letter_that_names_another_subject_is_refused(broker: Broker) -> None:
    headers = {"Original-Subject": "athlete-ally.plans.generated"}
    subject = "dlq.time-crunch.plans.generation-requested.schema-invalid"
    number = broker.ask(lambda jetstream: jetstream.publish(subject, b"x", headers=headers)).seq
    result = broker.run("replay", number)
    assert result.exit_code == cli.BAD_INPUT
    assert "it comes from athlete-ally.plans.generated" in result.stderr
    assert (broker.stored("athlete-ally.>"), broker.letters()) == ([], 1)


def test_runs_at_the_same_time_replay_each_letter_once(broker: Broker) -> None:
    bodies = [b"%d" % n for n in range(100)]
    broker.bury(*bodies, reason=Reason.MAX_DELIVER)
    runs = [_started(broker) for _ in range(3)]
    for run in runs:
        _, said = run.communicate(timeout=60)
        assert "refused" in said or "replayed" in said.splitlines()[-1], said[-2000:]
    assert Counter(broker.stored(REQUESTS)) == Counter(bodies)
    assert (broker.letters(), broker.claims()) == (0, 0)


def test_a_replay_that_is_killed_in_the_middle_is_finished_by_the_next(broker: Broker) -> None:
    bodies = [b"%d" % n for n in range(400)]
    broker.bury(*bodies, reason=Reason.MAX_DELIVER)
    run = _started(broker)
    assert run.stderr is not None
    for _ in range(20):
        assert "dead letter replayed" in run.stderr.readline()
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    run.stderr.close()
    assert 0 < broker.letters() < 400
    assert broker.run("replay", "--all", "--yes").exit_code == 0
    assert Counter(broker.stored(REQUESTS)) == Counter(bodies)
    assert (broker.letters(), broker.claims()) == (0, 0)


@pytest.mark.parametrize("step", ["claim", "letter", "published_before", "publish", "delete", "forget_claims"])
def test_an_attempt_cut_off_at_any_step_is_finished_long_after_the_duplicate_window(
    broker: Broker, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The window is made as short as it can be, so that the stream itself no longer tells a repeat."""
    broker.ask(_forget_message_ids)
    [number] = broker.bury(b"1")
    with monkeypatch.context() as cut:
        name = step if step == "letter" else f"_{step}"
        cut.setattr(Letters, name, _cut_off_after(getattr(Letters, name)))
        with pytest.raises(CutOffError):
            broker.replay(number)
    broker.ask(_until_message_ids_are_forgotten)
    broker.replay(number)
    assert broker.stored(REQUESTS).count(b"1") == 1
    assert (broker.letters(), broker.claims()) == (0, 0)


def test_a_repeat_after_an_attempt_that_was_cut_off_says_so(broker: Broker, monkeypatch: pytest.MonkeyPatch) -> None:
    [number] = broker.bury(b"1")
    with monkeypatch.context() as cut:
        cut.setattr(Letters, "_publish", _cut_off_after(Letters._publish))
        with pytest.raises(CutOffError):
            broker.replay(number)
    assert isinstance(broker.replay(number), ReplayedBefore)


def test_an_attempt_that_took_too_long_does_not_publish(broker: Broker) -> None:
    [number] = broker.bury(b"1")
    clock = iter((0.0, letters.PUBLISH_SECONDS + 1))
    slow = broker.replay(number, lambda: next(clock))
    assert isinstance(slow, Refused)
    assert (broker.stored(REQUESTS), broker.letters()) == ([], 1)
    assert isinstance(broker.replay(number), Replayed)


def test_discarding_asks_for_yes_and_leaves_a_line(broker: Broker) -> None:
    first, second = broker.bury(b'{"eventId": "request-1", "userId": "athlete-1"}', b"2")
    assert broker.run("discard", first).exit_code == cli.BAD_INPUT
    assert broker.letters() == 2
    result = broker.run("discard", first, "--yes")
    assert result.exit_code == 0
    line = json.loads(result.stderr.splitlines()[0])
    assert (line["event"], line["letter"], line["event_id"]) == ("dead letter discarded", first, "request-1")
    assert "athlete-1" not in result.stderr
    assert broker.stored("dlq.time-crunch.>", "AA_DLQ") == [b"2"]
    assert broker.run("discard", "--all", "--yes").exit_code == 0
    assert (broker.letters(), broker.stored(REQUESTS)) == (0, [])
    assert broker.run("discard", second, "--yes").exit_code == cli.BAD_INPUT


def test_what_is_discarded_is_gone_from_the_disk(broker: Broker, tmp_path: Path) -> None:
    [number] = broker.bury(b"secret-of-athlete-1")
    broker.run("discard", number, "--yes")
    files = [path for path in (tmp_path / "jetstream").rglob("*.blk") if "AA_DLQ" in str(path)]
    assert files
    assert all(b"secret-of-athlete-1" not in path.read_bytes() for path in files)


@pytest.mark.parametrize("options", [[], ["1", "--all"], ["1", "--reason", "max-deliver"], ["--since", "yesterday"]])
def test_a_selection_that_says_nothing_or_two_things_is_refused(broker: Broker, options: list[str]) -> None:
    assert broker.run("replay", *options).exit_code == cli.BAD_INPUT


def test_a_stream_that_is_missing_is_named(nats_server: EmbeddedServer) -> None:
    result = Broker(nats_server.url).run("list")
    assert result.exit_code == 1
    assert "AA_DLQ" in result.stderr


class CutOffError(Exception):
    """The attempt ends here, as a kill would end it."""


def _cut_off_after(step: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    async def cut(*arguments: Any) -> Any:
        await step(*arguments)
        raise CutOffError

    return cut


async def _forget_message_ids(jetstream: JetStreamContext) -> None:
    config = (await jetstream.stream_info("AA_CORE_HOT")).config
    config.duplicate_window = 0.1
    await jetstream.update_stream(config)


async def _until_message_ids_are_forgotten(jetstream: JetStreamContext) -> None:
    """Publish other requests under one id until the stream takes a second one."""
    async with asyncio.timeout(10):
        first = await jetstream.publish(REQUESTS, b"another", headers={"Nats-Msg-Id": "another"})
        while (await jetstream.publish(REQUESTS, b"another", headers={"Nats-Msg-Id": "another"})).seq == first.seq:
            pass


def _started(broker: Broker) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "worker", "dead-letters", "replay", "--all", "--yes"],
        env={**os.environ, "NATS_URL": broker.url},
        stderr=subprocess.PIPE,
        text=True,
    )


def make(name: str) -> bytes:
    return as_bytes(a_request(plan_document(exercise_document("Squat")), 30, eventId=name))


def test_a_replay_of_all_asks_first(broker: Broker) -> None:
    broker.bury(make("a"), make("b"))
    command = ["dead-letters", "replay", "--all"]
    refused = CliRunner().invoke(cli.app, command, input="n\n", env={"NATS_URL": broker.url})
    assert "Replay 2 letters?" in refused.output
    assert (refused.exit_code, broker.letters(), broker.stored(REQUESTS)) == (1, 2, [])
    assert CliRunner().invoke(cli.app, command, input="y\n", env={"NATS_URL": broker.url}).exit_code == 0
    assert (broker.letters(), len(broker.stored(REQUESTS))) == (0, 2)


def test_a_dry_run_changes_nothing_and_a_limit_takes_the_oldest(broker: Broker) -> None:
    broker.bury(make("a"), make("b"), make("c"))
    dry = broker.run("replay", "--all", "--dry-run", "--limit", 2)
    assert dry.stderr.endswith("2 would be replayed\n")
    assert (broker.letters(), broker.claims(), broker.stored(REQUESTS)) == (3, 0, [])
    assert broker.run("replay", "--all", "--limit", 2, "--yes").exit_code == 0
    assert sorted(broker.stored(REQUESTS)) == [make("a"), make("b")]


def test_a_replay_leaves_alone_what_would_fail_the_same_way(broker: Broker) -> None:
    broker.bury(b"nonsense", make("a"))
    result = broker.run("replay", "--all", "--yes")
    assert result.stderr.endswith("1 replayed, 1 left alone: they would fail the same way\n")
    assert (result.exit_code, broker.letters(), broker.stored(REQUESTS)) == (0, 1, [make("a")])


def test_letters_are_found_by_their_event_and_a_list_that_is_piped_is_whole(broker: Broker) -> None:
    broker.bury(*(make(f"event-{number}") for number in range(60)))
    assert len(broker.run("list", "--json").stdout.splitlines()) == 60
    (line,) = broker.run("list", "--json", "--event", "event-7").stdout.splitlines()
    assert json.loads(line)["eventId"] == "event-7"
    assert sum("schema-invalid" in line for line in broker.run("list").stdout.splitlines()) == 60
