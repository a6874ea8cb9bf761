"""A fault is caused, the runbook is followed as it is written, and all is well again."""

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from typing import TypeVar

import nats
import pytest
from nats.js import JetStreamContext

from contracts import topology
from tests.support.deployment import JOBS, Deployment, deployed, until
from tests.support.documents import DOCS, block, commands, section
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from tests.support.prometheus import find
from worker.flags import FLAG
from worker.flags.file import Rollout, write
from worker.settings import DURABLE

pytestmark = pytest.mark.monitoring
DECLARED = topology.load()
CONSUMER = DECLARED.consumer(DURABLE)
RESULTS = DECLARED.publication("PlanCompressedEvent").subject.format(request="*")
LETTERS = "dlq.time-crunch.plans.generation-requested"

Value = TypeVar("Value")


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """One for all tests, as most of what they need is the same."""
    for programme in ("prometheus", "promtool", "curl"):
        find(programme)
    with deployed(tmp_path_factory.mktemp("here")) as running:
        yield running


@pytest.fixture
def here(deployment: Deployment) -> Deployment:
    """A deployment that is well, whatever the test before did to it."""
    for name, service in deployment.services.items():
        if service.process.poll() is not None:
            deployment.start(name)
    write(deployment.flags, {FLAG: Rollout(100)})
    until(lambda: all(deployment.ready(name) for name in JOBS), "all is well")
    return deployment


def followed(here: Deployment, runbook: str, part: str, **environment: str) -> list[str]:
    """Type the commands of a part of a runbook but for those that need a cluster; what each says."""
    typed = commands(section(DOCS / "runbooks" / f"{runbook}.md", part))
    done = [here.run(command, **environment) for command in typed if not command.startswith("kubectl")]
    return [run.stdout + run.stderr for run in done]


def at(here: Deployment, act: Callable[[JetStreamContext], Awaitable[Value]]) -> Value:
    """Do something at the broker."""

    async def run() -> Value:
        client = await nats.connect(here.broker.url)
        try:
            return await act(client.jetstream())
        finally:
            await client.close()

    return asyncio.run(run())


def request(name: str) -> bytes:
    return as_bytes(a_request(plan_document(exercise_document("Squat")), 30, eventId=name, jobId=name))


def ask(here: Deployment, *names: str) -> None:
    """Publish a request of each name."""

    async def publish(jetstream: JetStreamContext) -> None:
        for name in names:
            await jetstream.publish(CONSUMER.filter_subject, request(name))

    at(here, publish)


def results(here: Deployment) -> Counter[str]:
    """How many results each request has."""

    async def count(jetstream: JetStreamContext) -> Counter[str]:
        info = await jetstream.stream_info(CONSUMER.stream, subjects_filter=RESULTS)
        found = (info.state.subjects or {}).items()
        return Counter({subject.rpartition(".")[2]: number for subject, number in found})

    return at(here, count)


def answered(here: Deployment, *names: str) -> bool:
    """Whether each has its one result."""
    found = results(here)
    return all(found[name] == 1 for name in names)


def test_no_worker_runs(here: Deployment) -> None:
    here.services["worker"].stop()
    names = [f"waits-{number}" for number in range(60)]
    ask(here, *names)

    verified, listed = followed(here, "TimeCrunchServiceDown", "Check")
    assert "docs/runbooks/TimeCrunchServiceDown.md" in "".join(verified.split())
    waiting = next(line for line in listed.splitlines() if line.startswith(DURABLE)).split()
    assert (waiting[1], waiting[-1]) == ("60", "0")
    assert followed(here, "TimeCrunchPendingHigh", "Check") == [listed]

    wrong = here.start("worker", TIME_CRUNCH_ENGINES="none")
    assert wrong.process.wait(60) == 1
    assert "TIME_CRUNCH_ENGINES: " in wrong.said()
    wrong.guard.dismiss()
    here.start("worker")
    until(lambda: answered(here, *names), "what waited is answered")
    until(lambda: here.ready("worker"), "the worker is ready")


def test_the_consumer_is_deleted(here: Deployment) -> None:
    ask(here, "before")
    until(lambda: answered(here, "before"), "a request is answered")
    before = results(here)
    at(here, lambda jetstream: jetstream.delete_consumer(CONSUMER.stream, CONSUMER.durable))
    until(lambda: not here.ready("worker"), "the worker says that it is not ready")
    ask(here, "meanwhile")

    (said,) = followed(here, "TimeCrunchBrokerUnreachable", "Check")
    assert f"consumer {DURABLE} of stream AA_CORE_HOT: does not exist" in said
    followed(here, "TimeCrunchBrokerUnreachable", "Fix")

    until(lambda: answered(here, "meanwhile"), "the worker goes on")
    until(lambda: here.ready("worker"), "the worker is ready")
    assert results(here) == before + Counter(meanwhile=1)


def test_the_broker_is_away(here: Deployment) -> None:
    here.broker.stop()
    (said,) = followed(here, "TimeCrunchBrokerUnreachable", "Check")
    assert "no connection to NATS" in said
    here.broker.start()
    until(lambda: here.ready("worker"), "the worker has come back by itself")
    ask(here, "back")
    until(lambda: answered(here, "back"), "the worker goes on")


def test_the_bucket_of_results_is_deleted(here: Deployment) -> None:
    store = DECLARED.bucket("compressed-plans").stream
    at(here, lambda jetstream: jetstream.delete_stream(store))
    up = "planning_engine_time_crunch_store_up"
    until(lambda: here.prometheus.query(f"{up} == 0"), "the store is seen to be away")

    (said,) = followed(here, "TimeCrunchStoreUnreachable", "Check")
    assert "bucket compressed-plans: does not exist" in said
    created, replayed = followed(here, "TimeCrunchStoreUnreachable", "Fix")
    assert store in created
    assert "0 replayed" in replayed

    until(lambda: here.prometheus.query(f"{up} == 1"), "the store is seen to be back")
    ask(here, "stored")
    until(lambda: answered(here, "stored"), "requests are answered")


def test_requests_became_dead_letters(here: Deployment) -> None:
    names = [f"mended-{number}" for number in range(16)]

    async def bury(jetstream: JetStreamContext) -> None:
        for name in names:
            headers = {"Original-Subject": CONSUMER.filter_subject, "Dead-Letter-Reason": "non-retryable"}
            await jetstream.publish(f"{LETTERS}.non-retryable", request(name), headers=headers)
        headers = {"Original-Subject": CONSUMER.filter_subject, "Dead-Letter-Reason": "schema-invalid"}
        await jetstream.publish(f"{LETTERS}.schema-invalid", b"nonsense", headers=headers)

    at(here, bury)
    listed, shown = followed(here, "TimeCrunchDeadLetters", "Check")
    assert "17 shown of 17 (16 non-retryable, 1 schema-invalid)" in " ".join(listed.split())
    assert "schema-invalid" in shown

    replayed, none, discarded = followed(here, "TimeCrunchDeadLetters", "Fix")
    assert ("16 replayed" in replayed, "0 replayed" in none, "1 discarded" in discarded) == (True, True, True)
    until(lambda: answered(here, *names), "what was replayed is answered")
    assert "0 shown of 0" in followed(here, "TimeCrunchDeadLetters", "Check")[0]


def test_somebody_publishes_what_breaks_the_contract(here: Deployment) -> None:
    broken = json.loads(request("broken")) | {"timeCrunchTargetMinutes": 500}
    at(here, lambda jetstream: jetstream.publish(CONSUMER.filter_subject, json.dumps(broken).encode()))

    def listed() -> str:
        (said,) = followed(here, "TimeCrunchInvalidRequests", "Check")
        return said

    until(lambda: "timeCrunchTargetMinutes" in listed(), "the letter is there, with the path")
    checked, discarded = followed(here, "TimeCrunchInvalidRequests", "Fix")
    assert "The contracts hold." in checked
    assert "1 discarded" in discarded


def test_the_flag_file_is_broken(here: Deployment) -> None:
    good = here.flags.read_bytes()
    here.flags.write_text("{")
    until(lambda: '"level": "warning"' in here.services["preview"].said(), "the log says so")
    aged = "max(planning_engine_time_crunch_flag_age_seconds) > 2"
    until(lambda: here.prometheus.query(aged), "the flags are seen to age")

    ages, shown = followed(here, "TimeCrunchFlagStale", "Check", TIME_CRUNCH_FLAG_FILE=str(here.flags))
    assert str(here.metrics_port) in ages
    assert "is not JSON" in shown

    here.flags.write_bytes(good)
    until(lambda: not here.prometheus.query(aged), "the file is read again")


def test_the_flag_is_off_for_a_user(here: Deployment) -> None:
    write(here.flags, {FLAG: Rollout(0)})
    off, on = "off for this user (false by file)", "on by file"

    def said() -> str:
        return " ".join(followed(here, "flag", "Check")[0].split())

    until(lambda: "docs/runbooks/flag.md" in said(), off)
    here.flags.write_text(block(section(DOCS / "runbooks" / "flag.md", "Fix"), "json"))
    until(lambda: on in said(), on)
    write(here.flags, {FLAG: Rollout(100)})


def test_tokens_are_signed_with_another_secret(here: Deployment) -> None:
    (refused,) = followed(here, "tokens", "Check", TIME_CRUNCH_JWT_SECRET="another-secret-that-is-long-enough-for-it")
    assert "401 unauthorized" in " ".join(refused.split())
    (well,) = followed(here, "tokens", "Check")
    assert "failed" not in well


def test_an_instance_is_down(here: Deployment) -> None:
    here.services["worker"].stop()
    up = f'up{{job="{JOBS["worker"]}"}}'
    until(lambda: here.prometheus.query(f"{up} == 0"), "the instance is seen to be down")
    ups, asked = followed(here, "TimeCrunchInstanceDown", "Check")
    (line,) = (line for line in ups.splitlines() if str(here.metrics_port) in line)
    assert "=> 0 @" in line
    assert "curl" in asked
    here.start("worker")
    until(lambda: here.prometheus.query(f"{up} == 1"), "the instance is seen to be up")
    until(lambda: here.ready("worker"), "the worker is ready")
    assert '"faults": []' in followed(here, "TimeCrunchInstanceDown", "Check")[1]


def test_prometheus_knows_no_worker(here: Deployment) -> None:
    here.prometheus.scrape(JOBS["worker"], [])
    until(lambda: not here.prometheus.query(f'up{{job="{JOBS["worker"]}"}}'), "it is forgotten")
    (said,) = followed(here, "TimeCrunchServiceAbsent", "Check")
    rows = {row.split("│")[1].strip(): row for row in said.splitlines() if row.count("│") == 4}
    assert ("passed" in rows["consumer"], "failed" in rows["prometheus"]) == (True, True)
    assert "SUCCESS" in followed(here, "TimeCrunchServiceAbsent", "Fix")[0]
    here.prometheus.scrape(JOBS["worker"], [here.metrics_port])
    until(lambda: here.prometheus.query(f'up{{job="{JOBS["worker"]}"}} == 1'), "it is known again")


def test_the_broker_hangs(here: Deployment) -> None:
    here.broker.pause()
    try:
        until(lambda: not here.ready("worker"), "the worker says that it hears nothing")
        _, listed, asked = followed(replace(here, apart=True), "TimeCrunchWorkerSilent", "Check")
    finally:
        here.broker.resume()
    assert "no connection to NATS" in listed
    assert json.loads(asked)["faults"]
    until(lambda: here.ready("worker"), "the worker goes on by itself")
    ask(here, "resumed")
    until(lambda: answered(here, "resumed"), "requests are answered")
