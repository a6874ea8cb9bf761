"""Copy streams and buckets into a folder, and restore them from it, by JetStream's own snapshots.

A backup holds messages and no consumers. The snapshot of a consumer is taken after that of its stream, so a request
could be acknowledged in it without the result that was stored in between. A new consumer delivers everything; requests
that have their answer are recognised.
"""

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.errors import TimeoutError as NatsTimeout

from contracts import topology
from worker.broker import login
from worker.domain.errors import CannotRun
from worker.settings import Settings

STREAM_NOT_FOUND = 10059
CHUNK_BYTES = 128 * 1024
ANSWER_SECONDS = 60.0
"""Seconds that the broker may take for one chunk."""

STREAM_SECONDS = 30 * 60.0
"""Seconds that the broker may take to check a stream before its first chunk, and to restore one after its last."""

BEGIN_SECONDS = 10.0
"""Seconds that the broker may take for anything else, and between checks whether an answer can still come."""

FACTS, MESSAGES = "backup.json", "stream.tar.s2"
"""The files in a stream's folder: its configuration and state, and its messages as the broker packs them."""

_MAY = "the user needs $JS.API.STREAM.SNAPSHOT.*, $JS.API.STREAM.RESTORE.* and $JS.SNAPSHOT.>, which no role has"


class BackupFailed(CannotRun):
    """A stream could not be copied or restored; the streams before it are complete."""


def take(settings: Settings, folder: Path, told: Callable[[str], None]) -> None:
    """Copy every declared stream and bucket into a new folder, while they are in use. Raises BackupFailed."""
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise BackupFailed(f"{folder}: {error.strerror or error}; name a folder that is not there yet") from error

    async def run(client: Client) -> None:
        for name in topology.load().stream_names:
            told(f"{name}: {_contents(await _take(client, name, folder / name))}")

    _connected(settings, run)


def restore(settings: Settings, folder: Path, told: Callable[[str], None]) -> None:
    """Restore every stream of a backup. Raises BackupFailed; if one of them exists, before anything is changed."""
    found = {place.parent: _facts(place) for place in sorted(folder.glob(f"*/{FACTS}"))}
    if not found:
        raise BackupFailed(f"{folder}: no backup is there")

    async def run(client: Client) -> None:
        there = [place.name for place in found if await _exists(client, place.name)]
        if there:
            raise BackupFailed(f"{', '.join(there)}: there already; a stream is restored where there is none")
        for place, facts in found.items():
            told(f"{place.name}: {_contents(await _restore(client, place, facts))}")

    _connected(settings, run)


async def _take(client: Client, stream: str, folder: Path) -> dict[str, Any]:
    """Copy one stream and return its facts, which are written last: a folder without them is not a backup."""
    folder.mkdir()
    inbox = client.new_inbox()
    chunks = await client.subscribe(inbox)
    asked = {"deliver_subject": inbox, "no_consumers": True, "jsck": True, "chunk_size": CHUNK_BYTES}
    facts = await _ask(client, f"$JS.API.STREAM.SNAPSHOT.{stream}", asked)
    with (folder / MESSAGES).open("wb") as file:
        while (chunk := await chunks.next_msg(ANSWER_SECONDS)).data:
            file.write(chunk.data)
            if chunk.reply:  # the broker sends only so much before it needs an acknowledgement
                await client.publish(chunk.reply)
        _on_disk(file)
    await chunks.unsubscribe()
    if (status := (chunk.headers or {}).get("Status", "204")) != "204":
        raise BackupFailed(f"{stream}: the broker broke off with {status}")
    kept = {"config": facts["config"], "state": facts["state"]}
    unfinished = folder / f"{FACTS}.unfinished"
    with unfinished.open("wb") as file:
        file.write(json.dumps(kept).encode())
        _on_disk(file)
    unfinished.replace(folder / FACTS)
    return kept


async def _restore(client: Client, folder: Path, facts: dict[str, Any]) -> dict[str, Any]:
    begun = await _ask(client, f"$JS.API.STREAM.RESTORE.{folder.name}", facts)
    for chunk in _chunks(folder / MESSAGES):
        _said(folder.name, (await client.request(begun["deliver_subject"], chunk, ANSWER_SECONDS)).data)
    return _said(folder.name, await _answer(client, begun["deliver_subject"], b""))


def _facts(path: Path) -> dict[str, Any]:
    try:
        facts: dict[str, Any] = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise BackupFailed(f"{path}: {error}; this stream's backup cannot be read") from error
    return facts


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk


async def _exists(client: Client, stream: str) -> bool:
    answer = json.loads((await client.request(f"$JS.API.STREAM.INFO.{stream}", b"", BEGIN_SECONDS)).data)
    if answer.get("error", {}).get("err_code") == STREAM_NOT_FOUND:
        return False
    _refused(stream, answer)
    return True


async def _ask(client: Client, subject: str, asked: dict[str, Any]) -> dict[str, Any]:
    return _said(subject.rpartition(".")[2], await _answer(client, subject, json.dumps(asked).encode()))


async def _answer(client: Client, subject: str, data: bytes) -> bytes:
    """Ask the broker for something slow, and wait for its answer as long as one can still come."""
    answer = asyncio.ensure_future(client.request(subject, data, STREAM_SECONDS))
    try:
        while not (await asyncio.wait({answer}, timeout=BEGIN_SECONDS))[0]:
            if _forbidden(client) or not client.is_connected or client.stats["reconnects"]:
                raise client.last_error or NatsTimeout()
        return (await answer).data
    finally:
        answer.cancel()


def _said(stream: str, data: bytes) -> dict[str, Any]:
    """Decode the broker's answer, which may be empty. Raises BackupFailed where the broker refuses."""
    answer: dict[str, Any] = json.loads(data) if data else {}
    _refused(stream, answer)
    return answer


def _refused(stream: str, answer: dict[str, Any]) -> None:
    if error := answer.get("error"):
        raise BackupFailed(f"{stream}: {error.get('description', error)}")


def _forbidden(client: Client) -> bool:
    """Whether the broker refused a request: it reports that to the connection, not as the request's answer."""
    return "permissions violation" in str(client.last_error).lower()


def _words(error: NatsError) -> str:
    return str(error).removeprefix("nats: ") or type(error).__name__


def _contents(facts: dict[str, Any]) -> str:
    return f"{facts['state']['messages']:,} messages, {facts['state']['bytes']:,} bytes"


def _on_disk(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())


def _connected(settings: Settings, run: Callable[[Client], Awaitable[None]]) -> None:
    async def errand() -> None:
        async with login.for_a_moment(settings) as client:
            try:
                await run(client)
            except NatsError as error:
                advice = f"; {_MAY}" if _forbidden(client) else ""
                raise BackupFailed(f"the broker does not answer: {_words(error)}{advice}") from error
            except OSError as error:
                raise BackupFailed(str(error)) from error

    asyncio.run(errand())
