"""The commands that try Time Crunch on one machine: `dev`, `demo`, `publish` and `watch`."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from worker.cli.asking import Plan, Target, document
from worker.cli.edge import out, refusing, say, say_json, settings, tell
from worker.development.command import typed

if TYPE_CHECKING:
    from worker.development.watching import Heard
    from worker.settings import Settings

Server = Annotated[str | None, typer.Option(help="Address of the NATS server; by default NATS_URL.", metavar="URL")]


def dev(
    data: Annotated[Path | None, typer.Option(help="Keep the streams in this folder.", file_okay=False)] = None,
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="The preview's port, 0 for any free one. By default 8080, if it is free."),
    ] = None,
    nats_port: Annotated[
        int | None,
        typer.Option(
            min=0,
            max=65535,
            envvar="TIME_CRUNCH_DEV_NATS_PORT",
            help="The NATS server's port, 0 for any free one. By default 4222, if it is free.",
        ),
    ] = None,
) -> None:
    """Run server, streams, worker and preview, until Ctrl-C."""
    from worker.development.dev import run_dev

    run_dev(settings(), data, port, nats_port)


def demo() -> None:
    """Send the sample plans through a real NATS server."""
    from worker.development.demo import run_demo

    raise typer.Exit(run_demo(settings(), out()))


def publish(
    plan: Plan,
    target: Target,
    user: Annotated[str, typer.Option(help="The athlete who asks, by userId.")] = "athlete-1",
    server: Server = None,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
) -> None:
    """Publish a request to fit a plan, and print its eventId.

    `time-crunch watch` shows the answer.
    """
    from worker.development.publishing import publish as publish_request

    with refusing(plan):
        published = publish_request(_at(server), document(plan), target, user)
    if as_json:
        say_json(published.document())
        return
    say(published.event_id)
    tell(f"Stored as {published.sequence} of {published.stream}. What becomes of it:")
    tell(f"{typed()} trace {published.event_id}")


def _durable_name(name: str | None) -> str | None:
    if name is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name):
        raise typer.BadParameter("give it up to 64 letters, digits, - and _")
    return name


def watch(
    server: Server = None,
    durable: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            callback=_durable_name,
            help="Name of a durable consumer: the first run shows all stored answers, the next continues. By default "
            "only new answers are shown.",
        ),
    ] = None,
    count: Annotated[int, typer.Option(min=0, help="End after so many answers; 0 is no limit.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, one object a line.")] = False,
) -> None:
    """Print what becomes of requests, until Ctrl-C.

    It shows results, failures, skipped requests and dead letters.
    """
    from worker.development import watching

    def tell_one(heard: "Heard") -> None:
        if as_json:
            say_json(heard.document())
        else:
            say("\n".join(watching.words(heard)))

    told = _at(server)
    watching.watch(told, tell_one, lambda: tell(f"watching {told.nats_url}; Ctrl-C ends it"), durable, count)


def _at(server: str | None) -> "Settings":
    """Return the settings, with another broker if one is named. Raises SettingsInvalid."""
    told = settings()
    return told if server is None else told.model_copy(update={"nats_url": server})
