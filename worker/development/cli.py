"""The commands that try Time Crunch on one machine: `dev`, `demo`, `publish` and `watch`."""

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from rich.console import Console

from worker import samples
from worker.development.command import typed
from worker.development.requests import USER
from worker.terminal import said_plainly

if TYPE_CHECKING:
    from worker.settings import Settings

BAD_INPUT = 2

Server = Annotated[
    str | None, typer.Option(help="Address of the NATS server; by default NATS_URL says it.", metavar="URL")
]
Port = Annotated[
    int | None,
    typer.Option(min=0, max=65535, help="The preview's port; 0 is any free one. By default 8080, if it is free."),
]
NatsPort = Annotated[
    int | None,
    typer.Option(
        min=0,
        max=65535,
        envvar="TIME_CRUNCH_DEV_NATS_PORT",
        help="The NATS server's port; 0 is any free one. By default 4222, if it is free.",
    ),
]


def _durable_name(name: str | None) -> str | None:
    if name is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name):
        raise typer.BadParameter("give it up to 64 letters, digits, - and _")
    return name


def dev(
    data: Annotated[Path | None, typer.Option(help="Keep the streams in this folder.", file_okay=False)] = None,
    port: Port = None,
    nats_port: NatsPort = None,
) -> None:
    """Run NATS server, streams, worker and preview in one, until Ctrl-C."""
    from worker import settings
    from worker.development.dev import run_dev

    with said_plainly():
        run_dev(settings.read(), data, port, nats_port)


def demo() -> None:
    """Compress the sample plans through a real NATS server and show what comes out."""
    from worker import settings
    from worker.development.demo import run_demo

    with said_plainly():
        raise typer.Exit(run_demo(settings.read(), Console()))


def publish(
    plan: Annotated[
        str,
        typer.Argument(
            help="A training plan as a JSON file, or the name of a sample; - reads standard input.", metavar="PLAN"
        ),
    ],
    target: Annotated[int, typer.Option("--target", "-t", min=15, max=180, help="Minutes there are for each session.")],
    user: Annotated[str, typer.Option(help="The athlete who asks, by userId.")] = USER,
    server: Server = None,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
) -> None:
    """Publish a request to fit a plan, and print its eventId. `watch` shows the answer."""
    from contracts import codec
    from contracts.errors import ContractError
    from worker.development.publishing import publish as publish_request
    from worker.reading import REQUEST_VERSION

    try:
        document = codec.decode_plan(_plan(plan), version=REQUEST_VERSION)
        with said_plainly():
            published = publish_request(_settings(server), document, target, user)
    except (OSError, ContractError) as error:
        said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        _refuse(f"{plan}: {said}")
    sys.stdout.write((json.dumps(published.document()) if as_json else published.event_id) + "\n")
    if not as_json:
        place = f"stored as {published.sequence} of {published.stream}"
        _say(f"published on {published.subject}, {place}; look it up with: {typed()} trace {published.event_id}")


def watch(
    server: Server = None,
    durable: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            callback=_durable_name,
            help="Name of a durable consumer. It begins with all that is stored, and goes on where it stopped. By "
            "default only new answers are told.",
        ),
    ] = None,
    count: Annotated[int, typer.Option(min=0, help="End after so many answers; 0 is no limit.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, one object a line.")] = False,
) -> None:
    """Print what becomes of requests as it does, until Ctrl-C: results, failures, skipped ones, dead letters."""
    from worker.development import watching

    def tell(heard: watching.Heard) -> None:
        text = json.dumps(heard.document()) if as_json else "\n".join(map(_visible, watching.words(heard)))
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    with said_plainly():
        told = _settings(server)
        watching.watch(told, tell, lambda: _say(f"watching {told.nats_url}; Ctrl-C ends it"), durable, count)


def _visible(line: str) -> str:
    """The line without what could play with a terminal, its indentation kept."""
    from worker.text import visible

    return " " * (len(line) - len(line.lstrip())) + visible(line)


def _plan(named: str) -> bytes:
    """The plan's JSON. Raises OSError where it is neither a file nor a sample."""
    if named == "-":
        return sys.stdin.buffer.read()
    return samples.given(Path(named))


def _settings(server: str | None) -> "Settings":
    """The settings, with another broker where one is named. Raises SettingsInvalid."""
    from worker import settings

    told = settings.read()
    return told if server is None else told.model_copy(update={"nats_url": server})


def _say(text: str) -> None:
    """Say something that is no part of the output."""
    Console(stderr=True).print(text, markup=False, highlight=False, soft_wrap=True)


def _refuse(reason: str) -> NoReturn:
    _say(reason)
    raise typer.Exit(BAD_INPUT)
