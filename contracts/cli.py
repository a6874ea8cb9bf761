"""The command `python -m contracts`: exit 0 where the contracts hold, 1 on findings, 2 where it could not run."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import Annotated, ParamSpec

import msgspec
import typer

from contracts.findings import FORMATS, RULES, Finding, as_text
from contracts.lint import (
    CannotRunError,
    Catalogue,
    lint,
    read_catalogue,
    read_topology,
    released_faults,
    sample_faults,
    topology_faults,
    type_faults,
)
from contracts.policy import (
    Direction,
    Mode,
    breaches,
    differences,
    read_policy,
    read_waivers,
    required_bump,
    waived,
)
from contracts.regenerate import regenerate as write_generated
from contracts.regenerate import stale
from contracts.regenerate.inputs import inputs_of, read_inputs
from contracts.regenerate.typescript import can_build
from contracts.shipped import BrokenError, shipped

FINDINGS = 1
COULD_NOT_RUN = 2
HERE = Path(__file__).parent

P = ParamSpec("P")

app = typer.Typer(help="Check and compare the contracts.", no_args_is_help=True, add_completion=False)

Root = Annotated[Path, typer.Option(help="The folder of schemas, samples, topology and policy.", hidden=True)]


class Format(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"


def _says_why(command: Callable[P, None]) -> Callable[P, None]:
    """A command that could not run says so and exits with 2; it never looks clean."""

    @wraps(command)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except (CannotRunError, BrokenError, OSError, msgspec.ValidationError, ValueError) as error:
            typer.echo(f"could not run: {error}", err=True)
            raise typer.Exit(COULD_NOT_RUN) from error

    return guarded


@app.command()
@_says_why
def check(
    against: Annotated[str | None, typer.Option(help="A Git revision whose schemas count as released.")] = None,
    mode: Annotated[Mode | None, typer.Option(help="Instead of what contracts.toml promises.")] = None,
    format_: Annotated[Format, typer.Option("--format", help="How findings are written.")] = Format.TEXT,
    root: Root = HERE,
) -> None:
    """Check form, samples, release, compatibility, topology and waivers."""
    found = all_findings(root, against, mode)
    typer.echo(FORMATS[format_](found))
    raise typer.Exit(FINDINGS if found else 0)


def all_findings(root: Path, against: str | None = None, mode: Mode | None = None) -> list[Finding]:
    """Everything `check` finds in a folder. Raises CannotRunError or ValueError."""
    catalogue = read_catalogue(root)
    policy = read_policy((root / "contracts.toml").read_text(encoding="utf-8"))
    waivers = read_waivers((root / "waivers.toml").read_text(encoding="utf-8"))
    found = [*catalogue.unreadable, *topology_faults(read_topology(root), set(catalogue.schemas))]
    outdated = [] if found else stale(root, inputs_of(catalogue, root))
    for event, versions in catalogue.schemas.items():
        for version, schema in versions.items():
            found += lint(event, version, schema)
        found += breaches(event, versions, mode or policy.mode(event))
    found += samples_found(catalogue, trusted=not (found or outdated))
    found += outdated
    if against is not None:
        found += released_faults(root, against)
    return waived(found, waivers, datetime.now(UTC).date())


def samples_found(catalogue: Catalogue, trusted: bool) -> list[Finding]:
    """What the samples say: against their schemas, and against what is generated where that can be `trusted`."""
    root, found = catalogue.root, list[Finding]()
    with shipped(root, trusted) as validators:
        for event, versions in catalogue.schemas.items():
            for version, schema in versions.items():
                found += sample_faults(root, event, version, schema, validators(event, version, versions))
    return found + (type_faults(catalogue) if trusted and can_build() else [])


@app.command()
@_says_why
def diff(
    event: Annotated[str, typer.Argument(help="The event.")],
    older: Annotated[str, typer.Argument(metavar="A", help="One version.")],
    newer: Annotated[str, typer.Argument(metavar="B", help="The version after it.")],
    root: Root = HERE,
) -> None:
    """Say what breaks between two versions, which bump that takes, and who upgrades first."""
    catalogue = read_catalogue(root)
    old, new = _version(catalogue, event, older), _version(catalogue, event, newer)
    directions: tuple[Direction, ...] = ("backward", "forward")
    backward, forward = (differences(event, old, new, direction) for direction in directions)
    if backward or forward:
        typer.echo(as_text([*backward, *forward]))
    typer.echo(f"required bump: {required_bump(old[1], new[1])}")
    typer.echo(_upgrade_order(bool(backward), bool(forward)))
    raise typer.Exit(FINDINGS if backward or forward else 0)


def _version(catalogue: Catalogue, event: str, version: str) -> tuple[str, dict[str, object]]:
    versions = catalogue.schemas.get(event, {})
    if version not in versions:
        known = ", ".join(f"{each} {', '.join(those)}" for each, those in catalogue.schemas.items())
        raise CannotRunError(f"there is no {event} {version}; there are {known}")
    return version, versions[version]


def _upgrade_order(breaks_backward: bool, breaks_forward: bool) -> str:
    match breaks_backward, breaks_forward:
        case False, False:
            return "upgrade: in any order"
        case True, False:
            return "upgrade: producers first, and consumers once no older event is left"
        case False, True:
            return "upgrade: consumers first"
        case _:
            return "upgrade: neither first; publish both versions side by side until every consumer reads the newer"


@app.command()
@_says_why
def explain(rule: Annotated[str, typer.Argument(help="A rule's name, as a finding gives it.")]) -> None:
    """Say what a rule watches, why, and what to do about a breach."""
    if rule not in RULES:
        raise CannotRunError(f"there is no rule {rule}; there are {', '.join(RULES)}")
    told = RULES[rule]
    typer.echo(f"{told.name}\n  {told.meaning}\n  {told.reason}\n  fix: {told.fix}")


@app.command()
@_says_why
def regenerate(
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; say what is not as it would be written.")
    ] = False,
    root: Root = HERE,
) -> None:
    """Write generated/ from the schemas: Python types, pydantic models, TypeScript package, AsyncAPI, reference."""
    if check:
        found = stale(root, read_inputs(root), by_bytes=can_build())
        if not can_build():
            typer.echo("the TypeScript package was compared by digests: node or its tools are missing", err=True)
        typer.echo(as_text(found) if found else "generated/ is up to date.")
        raise typer.Exit(FINDINGS if found else 0)
    done = write_generated(root)
    for verb, names in (("wrote", done.written), ("removed", done.removed)):
        for name in names:
            typer.echo(f"{verb} generated/{name}")
    if not (done.written or done.removed):
        typer.echo("generated/ is up to date.")


def main() -> None:
    """Run the command."""
    app()
