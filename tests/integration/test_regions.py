"""Two regions joined by a leaf node: each works for itself, and plans are copied from one to the other."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from pathlib import Path

import nats
from nats.js import JetStreamContext
from nats.js.api import ExternalStream, StreamConfig, StreamSource
from nats.js.errors import NotFoundError

from contracts import topology
from tests.support.brokers import free_ports, running
from worker.broker import streams
from worker.settings import DURABLE

REQUESTS = topology.load().consumer(DURABLE).filter_subject
PLANS = topology.load().bucket("plans")
WEST = """
jetstream {{ domain: west }}
leafnodes {{ listen: "127.0.0.1:{port}" }}
"""
EAST = """
jetstream {{ domain: east }}
leafnodes {{
  remotes: [
    {{
      url: "nats://127.0.0.1:{port}"
      deny_imports: [ "athlete-ally.>", "sleep.*", "dlq.>", "$KV.>" ]
      deny_exports: [ "athlete-ally.>", "sleep.*", "dlq.>", "$KV.>" ]
    }}
  ]
}}
"""


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(30):
        while not await holds():
            await asyncio.sleep(0.05)


async def stored(jetstream: JetStreamContext) -> int:
    return (await jetstream.stream_info(topology.load().consumer(DURABLE).stream)).state.messages


async def test_regions_do_not_hear_each_others_requests_and_a_copy_of_the_plans_catches_up(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    for name, text in (("west", WEST), ("east", EAST)):
        (tmp_path / f"{name}.conf").write_text(text.format(port=port))

    def region(name: str) -> list[str]:
        return ["-c", str(tmp_path / f"{name}.conf"), "--server_name", name]

    with ExitStack() as stack:
        west_server = stack.enter_context(running(tmp_path / "west", *region("west")))
        east_server = stack.enter_context(running(tmp_path / "east", *region("east")))
        west, east = [await nats.connect(server.url) for server in (west_server, east_server)]
        home, away = west.jetstream(), east.jetstream()
        for jetstream in (home, away):
            await streams.ensure(jetstream, topology.load(), manage=True, copies=1)
        await home.publish(REQUESTS, b"west")
        await away.publish(REQUESTS, b"east")
        await away.publish(REQUESTS, b"east again")
        west_api = ExternalStream(api="$JS.west.API")
        await away.add_stream(
            StreamConfig(name="KV_plans_west", mirror=StreamSource(name=PLANS.stream, external=west_api))
        )

        async def plan_of(name: str) -> bytes | None:
            try:
                return (await away.get_last_msg("KV_plans_west", f"{PLANS.subject_prefix}{name}")).data
            except NotFoundError:
                return None

        async def is_copied(name: str) -> bool:
            return await plan_of(name) == name.encode()

        await home.publish(f"{PLANS.subject_prefix}first", b"first")
        await until(lambda: is_copied("first"))
        assert (await stored(home), await stored(away)) == (1, 2)

        east_server.stop()
        await home.publish(f"{PLANS.subject_prefix}second", b"second")
        await home.publish(REQUESTS, b"west while east is away")
        east_server.start()
        await until(lambda: is_copied("second"))
        await home.publish(REQUESTS, b"west while both are joined")
        await away.publish(REQUESTS, b"east while both are joined")
        await home.publish(f"{PLANS.subject_prefix}third", b"third")
        await until(lambda: is_copied("third"))  # it came over the same line, after any request that did
        assert (await stored(home), await stored(away)) == (3, 3)
        assert (await away.stream_info(PLANS.stream)).state.messages == 0  # a plan of the west is no plan of the east
        for client in (west, east):
            await client.close()
