"""Three servers by the files of deploy/nats, with TLS everywhere and a key for each role."""

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from nats.errors import Error as NatsError
from nats.js.errors import ServerError
from typer.testing import CliRunner

from contracts import topology
from tests.support import keda
from tests.support.broker_roles import ROLES, SecuredCluster, secured_cluster
from worker import cli
from worker.broker import login, streams

DECLARED = topology.load()
REQUESTS = DECLARED.consumer("time-crunch-plan-gen").filter_subject


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecuredCluster]:
    with secured_cluster(tmp_path_factory.mktemp("cluster")) as running:
        told = until_told(running, "steward", TIME_CRUNCH_MANAGE_TOPOLOGY="true")
        assert told[0] == 0, told
        yield running


def told_by_streams(cluster: SecuredCluster, role: str, **settings: str) -> tuple[int, str]:
    """What `time-crunch streams` says in that role, and its exit code."""
    done = CliRunner().invoke(cli.app, ["streams"], env={**cluster.environment(role), **settings})
    return done.exit_code, done.output


def until_told(cluster: SecuredCluster, role: str, seconds: float = 60, **settings: str) -> tuple[int, str]:
    """The same, asked again for as long as the cluster elects its leaders, as the Job of deploy/ does."""
    deadline = time.monotonic() + seconds
    while (told := told_by_streams(cluster, role, **settings))[0] != 0 and time.monotonic() < deadline:
        pass
    return told


def test_streams_are_made_with_the_copies_that_are_declared(cluster: SecuredCluster) -> None:
    async def copies() -> dict[str, int | None]:
        async with login.for_a_moment(cluster.settings("operator")) as client:
            names = [stream.name for stream in DECLARED.streams] + [bucket.stream for bucket in DECLARED.buckets]
            return {name: (await client.jetstream().stream_info(name)).config.num_replicas for name in names}

    assert set(asyncio.run(copies()).values()) == {3}


@pytest.mark.parametrize("role", ROLES)
def test_every_role_is_let_in_by_its_key_and_certificate(cluster: SecuredCluster, role: str) -> None:
    async def connected() -> bool:
        async with login.for_a_moment(cluster.settings(role)) as client:
            return bool(client.is_connected)

    assert asyncio.run(connected())


def test_streams_fails_where_a_stream_has_fewer_copies_than_are_declared(cluster: SecuredCluster) -> None:
    async def change(copies: int) -> None:
        async with login.for_a_moment(cluster.settings("steward")) as client:
            config = streams.stream_config(DECLARED.stream("AA_DLQ")).evolve(num_replicas=copies)
            await client.jetstream().update_stream(config)

    asyncio.run(change(1))
    code, said = told_by_streams(cluster, "operator")
    assert code == 1
    assert "stream AA_DLQ: copies is 1, must be 3 or more — fix: nats stream edit AA_DLQ --replicas=3" in " ".join(
        said.split()
    )
    assert told_by_streams(cluster, "operator", TIME_CRUNCH_STREAM_COPIES="1")[0] == 0
    asyncio.run(change(3))
    assert until_told(cluster, "operator")[0] == 0


def test_nothing_acknowledged_is_lost_while_one_server_is_killed_and_another_is_rolled(
    cluster: SecuredCluster, make_request: Callable[..., bytes]
) -> None:
    async def publish_through(hurt: Callable[[], Any], first: int, count: int) -> None:
        """Publish one request after the other; halfway through `hurt` does its harm."""
        async with login.for_a_moment(cluster.settings("publisher")) as client:
            jetstream = client.jetstream(timeout=2)
            for number in range(first, first + count):
                if number == first + count // 2:
                    await asyncio.to_thread(hurt)
                await stored(jetstream, make_request(f"request-{number}"), f"request-{number}")

    async def stored(jetstream: Any, body: bytes, message_id: str) -> None:
        async with asyncio.timeout(60):
            while True:
                with suppress(NatsError, OSError, ServerError):
                    await jetstream.publish(REQUESTS, body, headers={"Nats-Msg-Id": message_id})
                    return

    async def count() -> int:
        async with login.for_a_moment(cluster.settings("operator")) as client:
            info = await client.jetstream().stream_info("AA_CORE_HOT", subjects_filter=REQUESTS)
            return sum((info.state.subjects or {}).values())

    async def leader() -> str:
        async with login.for_a_moment(cluster.settings("operator")) as client:
            info = await client.jetstream().stream_info("AA_CORE_HOT")
            assert info.cluster is not None
            return info.cluster.leader or ""

    killed = cluster.node(asyncio.run(leader()))
    asyncio.run(publish_through(killed.kill, 0, 40))
    assert asyncio.run(count()) == 40
    killed.start()
    assert until_told(cluster, "operator")[0] == 0
    until_current(cluster)
    asyncio.run(publish_through(cluster.node(asyncio.run(leader())).roll, 40, 40))
    assert asyncio.run(count()) == 80
    assert until_told(cluster, "operator")[0] == 0


def until_current(cluster: SecuredCluster, seconds: float = 60) -> None:
    """Wait until every server has all there is."""

    async def behind() -> int:
        async with login.for_a_moment(cluster.settings("operator")) as client:
            infos = [await client.jetstream().stream_info(stream.name) for stream in DECLARED.streams]
            peers = [peer for info in infos if info.cluster for peer in info.cluster.replicas or ()]
            return len(infos) * 2 - sum(bool(peer.current) and not peer.offline for peer in peers)

    deadline = time.monotonic() + seconds
    while asyncio.run(behind()):
        assert time.monotonic() < deadline


def test_a_server_does_not_take_a_route_without_a_certificate(cluster: SecuredCluster) -> None:
    for node in cluster.nodes:
        routes = httpx.get(f"http://127.0.0.1:{node.monitor_port}/varz").json()["cluster"]
        assert (routes["tls_required"], routes["tls_verify"]) == (True, True)


def test_the_address_of_no_pod_is_told_to_clients(cluster: SecuredCluster) -> None:
    assert all("connect_urls" not in varz(node.monitor_port) for node in cluster.nodes)


def varz(port: int) -> dict[str, Any]:
    document: dict[str, Any] = httpx.get(f"http://127.0.0.1:{port}/varz").json()
    return document


# What KEDA makes of the monitor


def test_keda_reads_the_backlog_from_the_leader_whichever_server_it_asks_first(
    cluster: SecuredCluster, make_request: Callable[..., bytes]
) -> None:
    async def publish() -> int:
        async with login.for_a_moment(cluster.settings("publisher")) as client:
            for number in range(100):
                await client.jetstream().publish(REQUESTS, make_request(f"scaled-{number}"))
        async with login.for_a_moment(cluster.settings("operator")) as client:
            info = await client.jetstream().consumer_info("AA_CORE_HOT", "time-crunch-plan-gen")
            return int(info.num_pending or 0)

    pending = asyncio.run(publish())
    until_current(cluster)
    expected = keda.Scaled(lag=pending, consumers=1, replicas=min(8, -(-pending // 20)))
    for first in cluster.nodes:
        deadline = time.monotonic() + 30  # a server that was rolled may not know the leader yet
        while (scaled := keda.scaled(keda.shipped(), monitor(cluster, first.name))) != expected:
            assert time.monotonic() < deadline, scaled


def test_keda_keeps_to_the_fewest_workers_where_the_consumer_is_missing(cluster: SecuredCluster) -> None:
    there = monitor(cluster, "nats-0")

    def others_only(url: str) -> Any:
        document = there(url)
        for account in document.get("account_details", []):
            for stream in account["stream_detail"]:
                stream["consumer_detail"] = [{"name": "another", "cluster": {"leader": "nats-0"}}]
        return document

    scaled = keda.scaled(keda.shipped(), others_only)
    assert scaled.lag > 8 * 20  # by itself the scaler takes the stream's last number for the backlog
    assert (scaled.consumers, scaled.replicas) == (0, 2)


def test_keda_has_no_number_where_no_consumer_at_all_is_left(cluster: SecuredCluster) -> None:
    there = monitor(cluster, "nats-0")

    def none_left(url: str) -> Any:
        document = there(url)
        for account in document.get("account_details", []):
            for stream in account["stream_detail"]:
                stream.pop("consumer_detail", None)
        return document

    with pytest.raises(keda.ScalerFailed):
        keda.scaled(keda.shipped(), none_left)


def monitor(cluster: SecuredCluster, first: str) -> keda.Get:
    """The monitors of the cluster by their names in Kubernetes, as cluster.conf has them as routes.

    The service leads to the server `first`.
    """

    def get(url: str) -> Any:
        host, _, rest = url.removeprefix("http://").partition(":8222")
        name = first if host == "nats-headless.nats.svc" else host.partition(".")[0]
        answer = httpx.get(f"http://127.0.0.1:{cluster.node(name).monitor_port}{rest}")
        document = json.loads(answer.text)
        if "cluster" in document:
            document["cluster"]["urls"] = [f"{node.name}.nats-headless.nats.svc:6222" for node in cluster.nodes]
        return document

    return get


async def test_a_client_without_a_certificate_is_turned_away_by_every_server(cluster: SecuredCluster) -> None:
    settings = cluster.settings("worker").model_copy(update={"nats_tls_cert": None, "nats_tls_key": None})
    for node in cluster.nodes:
        with pytest.raises(login.ConnectionLost):
            async with login.for_a_moment(settings.model_copy(update={"nats_url": node.url})):
                pass
