"""`time-crunch verify` on a good deployment, and on some that are broken in one place."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import nats
import pytest
from nats.js import api
from typer.testing import CliRunner

from contracts import topology
from tests.preview.conftest import SECRET, Preview, served
from tests.support.grafana import grafana
from tests.support.monitoring import dashboard
from tests.support.prometheus import free_port, running
from worker import cli
from worker.broker import streams
from worker.development.server import EmbeddedServer
from worker.jobs.previews import Fitted
from worker.operations.verify import broker, service
from worker.preview.auth import Callers
from worker.preview.bodies import Asked
from worker.preview.previews import Previews
from worker.settings import DURABLE

ALL = ["live", "ready", "metrics", "token", "flag", "bounds", "durations", "speed"]
WATCHED = ["broker", "consumer", "prometheus", "alerts", "dashboard"]
STREAM = "AA_CORE_HOT"


async def on(server: EmbeddedServer, act: Callable[[Any], Any]) -> None:
    """Do something to the broker."""
    client = await nats.connect(server.url)
    await act(client.jetstream())
    await client.close()


@pytest.fixture
def set_up(nats_server: EmbeddedServer) -> EmbeddedServer:
    """A broker with streams, buckets and consumer as they are declared."""
    asyncio.run(on(nats_server, lambda js: streams.ensure(js, topology.load(), manage=True)))
    return nats_server


@pytest.fixture(autouse=True)
def _once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.node.name != "test_a_good_deployment_passes":
        monkeypatch.setattr(service, "ROUNDS", 1)
        monkeypatch.setattr(service, "DURATIONS_MINUTES", (15, 180))


@pytest.fixture(scope="module")
def preview() -> Iterator[Preview]:
    """A preview that is well."""
    with served(preview_burst=100_000) as running:
        yield running


def verify(url: str, *options: str, **environment: str) -> tuple[int, dict[str, dict[str, str]]]:
    """The exit code, and the checks by their names."""
    given = {"TIME_CRUNCH_JWT_SECRET": SECRET, **environment}
    done = CliRunner().invoke(cli.app, ["verify", url, "--json", *options], env=given)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, {check["name"]: check for check in json.loads(done.stdout)["checks"]}


def failures(checks: dict[str, dict[str, str]]) -> dict[str, str]:
    return {name: check["detail"] for name, check in checks.items() if check["result"] == "failed"}


async def test_a_good_deployment_passes(
    nats_server: EmbeddedServer, start: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    worker = await start(
        "worker",
        NATS_URL=nats_server.url,
        TIME_CRUNCH_MANAGE_TOPOLOGY="true",
        TIME_CRUNCH_METRICS_PORT=str(port),
    )
    await worker.is_ready()
    report = tmp_path / "report.xml"

    def look() -> tuple[int, dict[str, dict[str, str]]]:
        with served(nats_url=nats_server.url) as preview, grafana(dashboard()) as board:
            targets = {"time-crunch-worker": [port], "time-crunch-preview": [int(preview.url.rsplit(":", 1)[1])]}
            with running(tmp_path / "p", targets, rules=True) as prometheus:
                up = "sum(up) == 2"
                asyncio.run(prometheus.until(lambda: prometheus.query(up) != []))
                options = ("--prometheus", prometheus.url, "--grafana", board, "--junit", str(report))
                return verify(preview.url, *options, NATS_URL=nats_server.url)

    code, checks = await asyncio.to_thread(look)
    assert (code, failures(checks)) == (0, {})
    assert list(checks) == [*ALL, *WATCHED]
    assert checks["flag"]["detail"] == "on by environment"
    assert "ack wait 30 s" in checks["broker"]["detail"]
    suite = ElementTree.parse(report).getroot()
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("13", "0", "0")


def test_a_stream_with_wrong_limits_is_named(
    set_up: EmbeddedServer, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broker, "LOOKS", 1)
    short = api.StreamConfig(name=STREAM, subjects=["athlete-ally.>", "sleep.*"], max_age=3600)
    asyncio.run(on(set_up, lambda js: js.update_stream(short)))
    code, checks = verify(preview.url, NATS_URL=set_up.url)
    assert code == 1
    assert f"stream {STREAM}: max_age is 3600 s" in failures(checks)["broker"]


def test_a_consumer_that_nobody_asks_is_named(
    set_up: EmbeddedServer, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broker, "LOOKS", 2)
    code, checks = verify(preview.url, NATS_URL=set_up.url)
    assert (code, list(failures(checks))) == (1, ["consumer"])
    assert "no worker asks" in failures(checks)["consumer"]


def test_a_consumer_of_an_older_version_is_named(
    set_up: EmbeddedServer, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broker, "LOOKS", 1)
    older = streams.consumer_config(topology.load().consumer(DURABLE)).evolve(max_deliver=3)
    asyncio.run(on(set_up, lambda js: js.add_consumer(STREAM, older)))
    _, checks = verify(preview.url, NATS_URL=set_up.url)
    assert f"consumer {DURABLE}: max_deliver is 3" in failures(checks)["broker"]


def test_a_broker_that_is_away_is_named(preview: Preview) -> None:
    code, checks = verify(preview.url, NATS_URL="nats://127.0.0.1:9")
    assert (code, list(failures(checks))) == (1, ["broker"])
    assert checks["consumer"]["result"] == "not checked"


def test_a_flag_that_is_off_is_named_with_its_reason() -> None:
    with served(feature_override=False) as preview:
        code, checks = verify(preview.url)
    assert code == 1
    assert failures(checks) == {"flag": "off for this user (off by environment): see docs/runbooks/flag.md"}
    assert [checks[name]["result"] for name in ("bounds", "durations", "speed")] == ["not checked"] * 3


def test_a_missing_dashboard_is_named(preview: Preview) -> None:
    with grafana(None) as board:
        code, checks = verify(preview.url, "--grafana", board)
    assert (code, list(failures(checks))) == (1, ["dashboard"])


def test_a_prometheus_that_is_away_is_named(preview: Preview) -> None:
    code, checks = verify(preview.url, "--prometheus", "http://127.0.0.1:9")
    assert (code, list(failures(checks))) == (1, ["prometheus", "alerts"])


def test_a_preview_that_takes_any_token_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    async def anybody(self: Callers, request: Any) -> str:
        return "athlete-1"

    monkeypatch.setattr(Callers, "user", anybody)
    with served() as preview:
        code, checks = verify(preview.url)
    assert (code, list(failures(checks))) == (1, ["token"])
    for what in ("no token: 200", "signed by a stranger: 200", "not signed: 200", "expired: 200"):
        assert what in checks["token"]["detail"]


def test_a_slow_preview_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = Previews.outcome
    over = asyncio.Event()

    async def slowly(self: Previews, asked: Asked) -> Fitted:
        with suppress(TimeoutError):
            await asyncio.wait_for(over.wait(), 0.3)
        return await outcome(self, asked)

    monkeypatch.setattr(Previews, "outcome", slowly)
    with served() as preview:
        code, checks = verify(preview.url, "--p95", "0.3")
    assert (code, list(failures(checks))) == (1, ["speed"])


def test_without_a_token_it_says_what_to_set(preview: Preview) -> None:
    code, checks = verify(preview.url, TIME_CRUNCH_JWT_SECRET="")
    assert code == 1
    assert "TIME_CRUNCH_VERIFY_TOKEN" in failures(checks)["flag"]


def test_a_given_token_is_enough(preview: Preview) -> None:
    code, checks = verify(preview.url, TIME_CRUNCH_JWT_SECRET="", TIME_CRUNCH_VERIFY_TOKEN=preview.token())
    assert (code, failures(checks)) == (0, {})


def test_an_address_where_nobody_answers_fails_each_check() -> None:
    code, checks = verify("http://127.0.0.1:9")
    assert code == 1
    assert set(failures(checks)) == {"live", "ready", "metrics", "token", "flag"}
