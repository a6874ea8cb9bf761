"""`time-crunch dev`, `publish` and `watch`, as somebody tries them."""

import asyncio
import json
import os
import re
import shlex
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import httpx
import nats
import pytest
from typer.testing import CliRunner, Result

from contracts import topology
from tests.support.makers import Document, a_request, as_bytes, exercise_document, plan_document
from tests.support.told import Told, running
from worker import cli
from worker.development import server
from worker.settings import DURABLE

COMMAND = [sys.executable, "-m", "worker"]
REQUESTS = topology.load().consumer(DURABLE).filter_subject
FREE = {"TIME_CRUNCH_DEV_NATS_PORT": "0", "TIME_CRUNCH_PREVIEW_PORT": "0"}
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "NATS_URL"} | FREE


@pytest.fixture(scope="module")
def dev(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """`time-crunch dev` on free ports."""
    try:
        server.find_binary()
    except server.ServerMissing as missing:
        pytest.skip(str(missing))
    with running([*COMMAND, "dev"], tmp_path_factory.mktemp("dev"), ENVIRONMENT) as told:
        told.until("third terminal")
        yield told


def found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    assert match, f"no {pattern} in {text}"
    return match[1]


def nats_url(dev: Told) -> str:
    return found(r"NATS +(nats://\S+)", dev.text)


def test_every_line_that_dev_prints_works_when_it_is_pasted(dev: Told, tmp_path: Path) -> None:
    said = dev.until("publish push-pull-legs")
    pasted = [line.strip() for line in said.splitlines() if line.startswith("  ")]
    (watching,) = [shlex.split(line) for line in pasted if " watch " in line]
    (publishing,) = [line for line in pasted if " publish " in line]
    assert pasted.count(f"export NATS_URL={nats_url(dev)}") == 2

    with running(watching, tmp_path, ENVIRONMENT) as watch:
        watch.until("watching nats://")
        done = subprocess.run(
            ["/bin/sh", "-c", publishing], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=True
        )
        watch.until(f"request {done.stdout.strip()}: 6 sessions in 30 minutes")
        watch.until("  Legs B: ")
        assert watch.end() == 0
    assert httpx.get(found(r"API +(\S+/docs)", said), timeout=60).status_code == 200


def test_a_plan_file_and_another_user_go_into_the_request_that_is_published(dev: Told, tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    plan.write_bytes(as_bytes(plan_document(exercise_document("Squat", sets=3))))

    done = command("publish", str(plan), "--target", "20", "--user", "athlete-7", "--server", nats_url(dev), "--json")

    assert done.exit_code == 0, done.stderr
    published = json.loads(done.stdout)
    traced = json.loads(command("trace", published["eventId"], "--json", NATS_URL=nats_url(dev)).stdout)
    assert (
        traced["messages"][0] | {"stream": published["stream"], "sequence": published["sequence"]}
        == (traced["messages"][0])
    )
    assert traced["messages"][0]["subject"] == published["subject"] == REQUESTS


def command(*arguments: str, stdin: str | None = None, **environment: str) -> Result:
    return CliRunner().invoke(cli.app, arguments, input=stdin, env=ENVIRONMENT | environment)


async def published(url: str, requests: Iterable[Document]) -> None:
    client = await nats.connect(url)
    for request in requests:
        await client.jetstream().publish(REQUESTS, as_bytes(request))
    await client.close()


def test_watch_tells_every_kind_of_answer_and_a_durable_one_goes_on_where_it_stopped(dev: Told, tmp_path: Path) -> None:
    asked = {
        "skipped-1": a_request(plan_document(exercise_document("Squat")), None, eventId="skipped-1"),
        "failed-1": a_request({"microcycles": []}, 30, eventId="failed-1"),
        "broken-1": a_request(plan_document(exercise_document("Squat")), "thirty", eventId="broken-1"),
    }
    with running([*COMMAND, "watch", "--server", nats_url(dev)], tmp_path, ENVIRONMENT) as watch:
        watch.until("watching nats://")
        asyncio.run(published(nats_url(dev), asked.values()))
        watch.until("request skipped-1 was skipped: it has no timeCrunchTargetMinutes")
        watch.until("request failed-1 failed: ")
        watch.until(
            "request broken-1 is dead letter 1: timeCrunchTargetMinutes: must be an integer from 15 to 180, got"
        )
        watch.until("request broken-1 failed: timeCrunchTargetMinutes: ")
        assert watch.end() == 0

    durable = ("watch", "--durable", "mine", "--json", "--count", "2", "--server", nats_url(dev))
    places = set[tuple[str, int]]()
    for done in (command(*durable), command(*durable)):
        assert done.exit_code == 0, done.stderr
        places |= {(each["stream"], each["sequence"]) for each in map(json.loads, done.stdout.splitlines())}
    assert len(places) == 4


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("publish", "no-such-plan", "--target", "30"), 2, "no-such-plan: No such file or directory"),
        (("publish", "-", "--target", "30"), 2, "-: microcycles: is required"),
        (("publish", "five-by-five", "--target", "30"), 1, "no connection to NATS at nats://127.0.0.1:1"),
        (("watch",), 1, "no connection to NATS at nats://127.0.0.1:1"),
        (("watch", "--durable", "a.b"), 2, "letters, digits"),
        (("publish", "five-by-five", "--target", "30", "--server", "http://a b"), 1, "no connection to NATS at http"),
    ],
)
def test_what_cannot_be_done_is_said_in_plain_words(arguments: tuple[str, ...], code: int, words: str) -> None:
    done = command(*arguments, stdin="{}", NATS_URL="nats://127.0.0.1:1")

    assert (done.exit_code, done.stdout) == (code, "")
    assert words in done.stderr


def test_a_server_without_the_streams_is_told_from_one_that_has_them(nats_server: server.EmbeddedServer) -> None:
    published = command("publish", "five-by-five", "--target", "30", NATS_URL=nats_server.url)
    watched = command("watch", NATS_URL=nats_server.url)

    assert (published.exit_code, watched.exit_code) == (1, 1)
    assert f"no stream at {nats_server.url} takes {REQUESTS}" in published.stderr
    assert "there is no stream AA_CORE_HOT" in watched.stderr


def test_a_port_that_is_asked_for_and_taken_is_said_to_be() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        broker = command("dev", "--nats-port", port)
        page = command("dev", "--port", port)

    assert (broker.exit_code, page.exit_code) == (1, 1)
    assert f"port {port} is taken: give another as --nats-port" in broker.stderr
    assert f"127.0.0.1:{port}" in page.stderr
