"""The short way over a connection: what is said is sent as it is, and what comes is heard at once.

nats-py gives every message a queue, a task and checks that are good for any subject and header. Here subjects and
headers are our own, and whoever hears does not wait, so a message costs a fraction of that. The connection itself, with
logging in, TLS and coming back, is nats-py's; what this module knows of its inside is all that the worker does.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from nats.aio.client import Client
from nats.errors import ConnectionClosedError, ConnectionDrainingError, OutboundBufferLimitError

if TYPE_CHECKING:
    from nats.aio.msg import Msg
    from nats.aio.subscription import Subscription

PATIENCE_SECONDS = 3.0
"""How long the end of an ear waits for the server, before it goes on without it."""

_FIRST_LINE = "NATS/1.0"


class Heard(NamedTuple):
    """A message that came."""

    subject: str
    reply: str
    data: bytes
    headers: bytes
    """As they travel; `headers_of` reads them. Empty where there are none."""


Hear: TypeAlias = Callable[[Heard], None]
"""Hears a message. It must not wait for anything."""


class Direct:
    """Says and hears over one connection."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self._ears: dict[int, Hear] = {}
        self._process = client._process_msg
        client._process_msg = self._came  # type: ignore[method-assign]

    def say(self, subject: str, data: bytes = b"", reply: str = "", headers: bytes = b"") -> None:
        """Send a message with the next turn of the event loop; while the broker is away, once it is back.

        Subject and reply hold no white space, and the whole is no more than the broker takes. Raises
        ConnectionClosedError, ConnectionDrainingError or OutboundBufferLimitError.
        """
        client = self.client
        if client.is_closed:
            raise ConnectionClosedError
        if client.is_draining_pubs:
            raise ConnectionDrainingError
        if headers:
            command = f"HPUB {subject} {reply} {len(headers)} {len(headers) + len(data)}\r\n".encode() + headers
        else:
            command = f"PUB {subject} {reply} {len(data)}\r\n".encode()
        command += data + b"\r\n"
        if not client.is_connected and len(command) + client._pending_data_size > client._max_pending_size:
            raise OutboundBufferLimitError
        client.stats["out_msgs"] += 1
        client.stats["out_bytes"] += len(data)
        self._send(command)

    async def listen(self, subject: str, hear: Hear) -> "Subscription":
        """Hear what comes to that subject, until `end`. Raises what the client's `subscribe` does."""

        async def queued(message: "Msg") -> None:
            raise AssertionError(f"{message.subject} came by the queue")

        subscription = await self.client.subscribe(subject, cb=queued)
        self._ears[subscription._id] = hear
        return subscription

    async def end(self, subscription: "Subscription") -> None:
        """Hear no more, once all is heard that was sent: what is dropped is nobody's until the ack wait is over.

        A server that does not say that this was all is not waited for; what still comes is heard.
        """
        drain = subscription.drain if self.client.is_connected else subscription.unsubscribe
        ending = asyncio.ensure_future(drain())  # type: ignore[no-untyped-call]  # nats-py omits it
        ending.add_done_callback(lambda ended: self._forget(subscription, ended))
        await asyncio.wait({ending}, timeout=PATIENCE_SECONDS)  # to cancel it would upset the client's pings

    def _forget(self, subscription: "Subscription", ended: "asyncio.Future[None]") -> None:
        if ended.cancelled() or ended.exception() is not None:  # or the client would take it up again for ever
            subscription._stop_processing()
            self.client._remove_sub(subscription._id)
            self._send(b"UNSUB %d\r\n" % subscription._id)
        self._ears.pop(subscription._id, None)

    def _send(self, command: bytes) -> None:
        client = self.client
        client._pending.append(command)
        client._pending_data_size += len(command)
        flushes = client._flush_queue
        if flushes is not None and client.is_connected and flushes.empty():
            flushes.put_nowait(asyncio.get_running_loop().create_future())

    async def _came(self, sid: int, subject: bytes, reply: bytes, data: bytes, headers: bytes) -> None:
        hear = self._ears.get(sid)
        if hear is None:
            await self._process(sid, subject, reply, data, headers)
            return
        stats = self.client.stats
        stats["in_msgs"] += 1
        stats["in_bytes"] += len(data)
        try:
            hear(Heard(subject.decode(), reply.decode(), data, headers or b""))
        except Exception as error:
            await self.client._error_cb(error)


def headers_of(raw: bytes) -> dict[str, str]:
    """The headers of a message that was heard. What the server says itself has `Status` and `Description`."""
    first, *lines = raw.decode("utf-8", "replace").strip().split("\r\n")
    found = {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    status, _, description = first.removeprefix(_FIRST_LINE).strip().partition(" ")
    return {"Status": status, "Description": description, **found} if status else found


def header_bytes(headers: Mapping[str, str]) -> bytes:
    """Headers as they travel. What would begin another line is put on the same one."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    if lines.count("\n") + lines.count("\r") != 2 * len(headers):
        return header_bytes({name: " ".join(value.split()) for name, value in headers.items()})
    return f"{_FIRST_LINE}\r\n{lines}\r\n".encode()
