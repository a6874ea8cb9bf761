"""Every command that documents tell people to type is typed, beside all that it needs."""

import asyncio
import json
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import httpx
import jwt
import nats
import pytest
import yaml

from contracts import topology
from tests.support.certificates import Authority
from tests.support.deployment import SECRET, Deployment, deployed, until
from tests.support.documents import DOCS, OPERATED, ROOT, commands, section
from tests.support.history import Past
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from tests.support.prometheus import find, running, with_history
from tests.support.settled import settled
from worker import samples
from worker.flags import FLAG
from worker.flags.file import Rollout, read, write
from worker.settings import DURABLE

OPERATIONS = DOCS / "operations.md"
PAGES = [ROOT / "README.md", DOCS / "today.md", *OPERATED]
WITH_A_TEST_OF_THEIR_OWN = {OPERATIONS: ("Roll out", "Roll back", "Back up and restore")}
"""Sections whose commands need a past, or a server that lost its store."""

PRODUCTION = "kubectl --namespace time-crunch-production"
NAMESPACES = "--filename deploy/nats/namespace.yaml --filename deploy/kustomize/production/namespace.yaml"
SCALE = """--type merge --patch '{"spec": {"minReplicaCount": 8, "maxReplicaCount": 16}}'"""
MORE_PREVIEWS = """--type merge --patch '{"spec": {"maxReplicas": 20}}'"""
SAMPLE = "worker/samples/push-pull-legs.json"
OF_A_MACHINE = "is of an athlete's own machine, without a broker: tests/unit/operations/test_readme_minutes.py"
NOT_CARRIED_OUT = {
    f"{PRODUCTION} get pods": "needs a cluster",
    f"{PRODUCTION} logs --selector app.kubernetes.io/name=time-crunch-worker --since 15m --prefix": "needs a cluster",
    f"{PRODUCTION} logs deployment/time-crunch-worker --previous": "needs a cluster",
    f"{PRODUCTION} logs deployment/time-crunch-preview --previous": "needs a cluster",
    f"{PRODUCTION} rollout restart deployment/time-crunch-worker": "needs a cluster",
    f"{PRODUCTION} rollout undo deployment/time-crunch-worker": "needs a cluster",
    f"{PRODUCTION} rollout undo deployment/time-crunch-preview": "needs a cluster",
    f"{PRODUCTION} patch scaledobject time-crunch-worker {SCALE}": "needs a cluster",
    f"{PRODUCTION} create secret tls time-crunch-preview-tls --cert tls.crt --key tls.key": "needs a cluster",
    "kubectl apply --kustomize deploy/kustomize/production": "needs a cluster",
    "kubectl apply --kustomize deploy/nats": "needs a cluster",
    f"kubectl apply {NAMESPACES}": "needs a cluster",
    "kubectl --namespace nats rollout status statefulset/nats --timeout=5m": "needs a cluster",
    "kubectl --namespace nats port-forward pod/nats-0 4222": "needs a cluster",
    f"{PRODUCTION} port-forward deployment/time-crunch-preview 8080": "needs a cluster",
    "kubectl --namespace monitoring port-forward service/prometheus-operated 9090": "needs a cluster",
    f"{PRODUCTION} delete job time-crunch-streams --ignore-not-found": "needs a cluster",
    f"{PRODUCTION} wait --for=condition=complete job/time-crunch-streams --timeout=5m": "needs a cluster",
    "kubectl apply --kustomize deploy/prometheus": "needs a cluster",
    "kubectl apply --kustomize deploy/grafana": "needs a cluster",
    "kubectl --namespace nats get pods --output wide": "needs a cluster",
    "kubectl --namespace nats logs nats-0 --previous": "needs a cluster",
    f"{PRODUCTION} delete pod time-crunch-worker-0": "needs a cluster",
    f"{PRODUCTION} patch hpa time-crunch-preview {MORE_PREVIEWS}": "needs a cluster",
    "docker compose --file deploy/compose.yaml up --build": "needs a container engine",
    ".venv/bin/time-crunch pace import worker/samples/strong.csv": OF_A_MACHINE,
    ".venv/bin/time-crunch pace show": OF_A_MACHINE,
    f".venv/bin/time-crunch compress {SAMPLE} --target 30 --tempo personal": OF_A_MACHINE,
    ".venv/bin/time-crunch pace forget --yes": OF_A_MACHINE,
    "make demo": "test_installed.py runs what it runs",
    "make test": "would run this",
    ".venv/bin/time-crunch dev": "tests/browser/test_dev.py starts it",
    "NATS_URL=nats://broker:4222 .venv/bin/time-crunch worker --processes 2": "test_processes.py starts it",
    "NATS_URL=nats://broker:4222 .venv/bin/time-crunch preview": "test_preview_process.py starts it",
    ".venv/bin/python -m contracts new PlanGenerationRequestedEvent --minor": "changes the tree: test_authoring.py",
    ".venv/bin/python -m contracts release PlanGenerationRequestedEvent": "changes the tree: test_authoring.py",
    ".venv/bin/python -m contracts doctor": "test_doctor.py runs it",
}
"""What is not carried out here, and why. kubectl is asked nevertheless: it must get as far as its cluster."""

MAY_END_WITH = {
    ".venv/bin/time-crunch rollout gate --prometheus": (0, 10, 20, 30),
    "time-crunch rollout gate --prometheus": (0, 10, 20, 30),
    "python -m contracts doctor": (0, 1),
}
"""The first words of what ends with another code where it found something."""

MORE_THAN_LETTERS = 17
"""So that there is a letter of the number that documents show."""


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """A deployment that is well and has a plan, answers, failures and dead letters."""
    for programme in ("prometheus", "promtool", "kubectl", "curl"):
        find(programme)
    with deployed(tmp_path_factory.mktemp("here")) as running:
        plan = {**json.loads(samples.read("push-pull-legs")), "id": "plan-1"}
        pair = Authority(running.folder).pair("tls")
        pair.certificate.rename(running.folder / "tls.crt")
        pair.key.rename(running.folder / "tls.key")
        (running.folder.parent / "planning-engine").mkdir()
        (running.folder.parent / "planning-engine" / "package.json").write_text('{"name": "planning-engine"}')
        (running.folder / "plans").mkdir()
        for place in ("plan.json", "plans/plan.json"):
            (running.folder / place).write_text(json.dumps(plan))
        shutil.copyfile(ROOT / "worker" / "samples" / "strong.csv", running.folder / "export.csv")
        assert running.run("time-crunch plans put plan.json --user athlete-1").returncode == 0
        asyncio.run(_publish(running.broker.url))
        worked = 'sum(planning_engine_time_crunch_requests_total{status="succeeded"}) > 0'
        until(lambda: running.prometheus.query(worked), "requests are counted")
        yield running


async def _publish(url: str) -> None:
    """Requests that are answered, and some that break the contract; returns when all are settled."""
    consumer = topology.load().consumer(DURABLE)
    client = await nats.connect(url)
    for number in range(MORE_THAN_LETTERS + 1):
        request = a_request(plan_document(exercise_document("Squat")), 30, eventId=f"request-{number}")
        await client.jetstream().publish(consumer.filter_subject, as_bytes(request))
        await client.jetstream().publish(consumer.filter_subject, b'{"eventId": "broken-%d"}' % number)
    await settled(client)
    await client.close()


def of(page: Path) -> list[str]:
    """The commands of a page but for those with a test of their own."""
    text = page.read_text("utf-8")
    for title in WITH_A_TEST_OF_THEIR_OWN.get(page, ()):
        text = text.replace(section(page, title), "")
    return commands(text)


def typed(here: Deployment, command: str, may_end_with: tuple[int, ...] = (0,)) -> None:
    """Type a command, and see that it does what it is for, as far as that can be had here."""
    if command.startswith("kubectl") and command in NOT_CARRIED_OUT:
        done = here.run(command)
        assert "127.0.0.1:9" in done.stderr, done.stderr
        assert "refused" in done.stderr
    elif command.startswith("time-crunch soak"):
        with here.begin(command) as process:
            until((here.folder / "soak.json").exists, "a soak has begun")
            assert process.poll() is None
            process.terminate()
    elif command not in NOT_CARRIED_OUT:
        done = here.run(command)
        assert done.returncode in may_end_with, f"{command}\n{done.stdout}\n{done.stderr}"
        assert done.stdout + done.stderr or ">" in command, f"{command} says nothing"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_of_a_page_does_what_it_is_for(here: Deployment, page: Path) -> None:
    for command in dict.fromkeys(of(page)):
        write(here.folder / "flags.json", {FLAG: Rollout(10)})
        if command not in here.typed:
            typed(here, command, MAY_END_WITH.get(" ".join(command.split()[:4]), (0,)))
            here.typed.add(command)


def test_what_is_not_carried_out_is_still_in_the_documents() -> None:
    documented = {command for page in PAGES for command in commands(page.read_text("utf-8"))}
    assert set(NOT_CARRIED_OUT) <= documented


def test_a_command_that_does_not_work_would_be_noticed(here: Deployment) -> None:
    for command in ("time-crunch dead-letters discard 17", f"{PRODUCTION} get pods --nonsense", "nonsense"):
        with pytest.raises(AssertionError):
            typed(here, command)


USERS = [f"athlete-{number}" for number in range(40)]


def users_who_have_it(here: Deployment) -> set[str]:
    """Those of the users whom the preview that runs lets in."""

    now, body = int(time.time()), {"plan": plan_document(exercise_document("Squat")), "targetMinutes": 30}
    claims = {"iss": "athlete-ally", "aud": "athlete-ally-users", "iat": now, "exp": now + 600}
    statuses = {}
    with httpx.Client(base_url=here.addresses["http://preview:8080"], timeout=60) as client:
        for user in USERS:
            headers = {"Authorization": f"Bearer {jwt.encode({**claims, 'userId': user}, SECRET, 'HS256')}"}
            answer = client.post("/api/v1/time-crunch/preview", json=body, headers=headers)
            statuses[user] = answer.status_code
    assert set(statuses.values()) <= {200, 404}
    return {user for user, code in statuses.items() if code == 200}


@contextmanager
def watched(here: Deployment, folder: Path, succeeded: float = 1.0, failed: float = 0.0) -> Iterator[Deployment]:
    """The same deployment with a Prometheus that has known it for five hours."""
    now = time.time()
    with_history(folder, Past(now - 5 * 3600, now, step=60, succeeded=succeeded, failed=failed).openmetrics())
    with running(folder) as prometheus:
        yield replace(here, addresses={**here.addresses, "http://prometheus:9090": prometheus.url})


def test_a_rollout_goes_through_its_steps_and_back_as_it_is_written(here: Deployment, tmp_path: Path) -> None:
    write(here.flags, {FLAG: Rollout(0)})
    until(lambda: users_who_have_it(here) == set(), "nobody has it")
    percents, having = [0.0], [set[str]()]

    def step(at: Deployment, command: str, code: int = 0) -> None:
        if command.startswith("kubectl"):
            typed(at, command)
            return
        done = at.run(command, TIME_CRUNCH_FLAG_FILE=str(at.flags))
        assert done.returncode == code, done.stdout + done.stderr
        if (percent := read(at.flags)[FLAG].percent) != percents[-1]:
            until(lambda: users_who_have_it(at) != having[-1], f"the preview has read {percent:g} %")
            percents.append(percent)
            having.append(users_who_have_it(at))
            flags = read(at.flags)  # hours go by
            write(at.flags, {**flags, FLAG: replace(flags[FLAG], since=datetime.now(UTC) - timedelta(hours=4.5))})

    with watched(here, tmp_path / "good") as good:
        for command in commands(section(OPERATIONS, "Roll out")):
            step(good, command)
    assert percents == [0, 10, 25, 50, 100]
    assert all(before < after for before, after in pairwise(having))
    assert having[-1] == set(USERS)

    with watched(here, tmp_path / "bad", succeeded=0.8, failed=0.2) as bad:
        step(bad, "time-crunch rollout gate --prometheus http://prometheus:9090 --phase 100 --watch --apply", 20)
    assert (percents[-1], having[-1]) == (0, set())
    step(here, "time-crunch rollout set 100")
    for command in commands(section(OPERATIONS, "Roll back")):
        step(here, command)
    assert (percents[-2:], having[-1]) == ([100, 0], set())
    write(here.flags, {FLAG: Rollout(100)})


def test_the_flag_file_of_the_checkout_is_what_production_is_told(here: Deployment, tmp_path: Path) -> None:
    copy = shutil.copytree(ROOT / "deploy" / "kustomize", tmp_path / "kustomize")
    named = re.search(r"that is `deploy/kustomize/(.+?)` of your checkout", OPERATIONS.read_text("utf-8"))
    assert named
    here.run("time-crunch rollout set 25", TIME_CRUNCH_FLAG_FILE=str(copy / named[1]))
    told = here.run(f"kubectl kustomize {copy / 'production'}").stdout
    (flags,) = (m["data"] for m in yaml.safe_load_all(told) if m["metadata"]["name"] == "time-crunch-flags")
    assert json.loads(flags["flags.json"])[FLAG]["rollout"] == 25


def test_a_server_that_lost_its_store_is_restored_as_it_is_written(here: Deployment) -> None:
    written = commands(section(OPERATIONS, "Back up and restore"))
    (backup,) = (command for command in written if " backup " in command)
    typed(here, backup)
    here.services["worker"].stop()
    here.broker.stop()
    shutil.rmtree(here.folder / "jetstream")
    here.broker.start()
    for command in written[written.index(backup) + 1 :]:
        typed(here, command)
    here.start("worker")
    until(lambda: here.ready("worker"), "the worker is ready")
    assert "athlete-1" in here.run("time-crunch plans list").stdout
    verified = here.run("time-crunch verify http://preview:8080")
    assert verified.returncode == 0, verified.stdout
