"""The command `python -m contracts`: exit 0 where the contracts hold, 1 on findings, 2 where it could not run."""

import os
import re
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import Annotated, ParamSpec

import msgspec
import typer

from contracts import authoring, doctor, packages
from contracts.authoring import Step
from contracts.changes import changes
from contracts.expectations import expectation_faults, read_expectations, reader_faults
from contracts.findings import FORMATS, RULES, Finding, as_text
from contracts.lint import (
    CannotRunError,
    Catalogue,
    lint,
    read_catalogue,
    read_schema,
    read_topology,
    sample_faults,
    topology_faults,
    type_faults,
    unsampled_fields,
)
from contracts.locate import with_lines
from contracts.policy import (
    Mode,
    Schema,
    Waiver,
    breaches,
    read_policy,
    read_waivers,
    returned_names,
    waived,
)
from contracts.regenerate import regenerate as write_generated
from contracts.regenerate import stale
from contracts.regenerate.inputs import inputs_of, read_inputs
from contracts.regenerate.typescript import can_build
from contracts.releases import (
    Releases,
    faults_against,
    old_drafts,
    parted,
    read_releases,
    released_faults,
    schemas_of,
    sole_writer,
    stray_drafts,
    write_releases,
)
from contracts.report import compared, markdown
from contracts.schema import order
from contracts.shipped import BrokenError, shipped
from contracts.usage import unchecked, usage_faults

FINDINGS = 1
COULD_NOT_RUN = 2
INTERRUPTED = 130
BROKEN_PIPE = 141
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
    """The command, which reports why it could not run and exits with 2, so that it never looks clean."""

    @wraps(command)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
            sys.stdout.flush()
        except BrokenPipeError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that nothing fails once more at the end
            raise typer.Exit(BROKEN_PIPE) from error
        except KeyboardInterrupt as error:
            typer.echo("interrupted: nothing is to be concluded", err=True)
            raise typer.Exit(INTERRUPTED) from error
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
    """Check form, samples, release, compatibility, consumers, topology and waivers."""
    found = all_findings(root, against, mode)
    typer.echo(FORMATS[format_](found))
    if format_ is Format.TEXT:
        _say(f"not checked: {folder} is not there" for folder in unchecked(root.resolve().parent))
    if any(each.rule == "schema-unreadable" for each in found):
        raise typer.Exit(COULD_NOT_RUN)
    raise typer.Exit(FINDINGS if found else 0)


def all_findings(root: Path, against: str | None = None, mode: Mode | None = None) -> list[Finding]:
    """Everything `check` finds in a folder. Raises CannotRunError or ValueError."""
    policy = read_policy(root)
    waivers = read_waivers(root)
    found = waived(_unwaived(root, against, mode), waivers, _today(), policy.longest_waiver_days)
    return with_lines(found, read_catalogue(root)) if found else []


def _unwaived(root: Path, against: str | None = None, mode: Mode | None = None) -> list[Finding]:
    catalogue = read_catalogue(root)
    policy = read_policy(root)
    releases, topology = read_releases(root), read_topology(root)
    found = [*catalogue.unreadable, *topology_faults(topology, set(catalogue.schemas))]
    outdated = [] if found else stale(root, inputs_of(catalogue, root))
    for event, versions in catalogue.schemas.items():
        for version, schema in versions.items():
            found += lint(event, version, schema)
        found += breaches(event, versions, mode or policy.mode(event))
    found += samples_found(catalogue, releases, trusted=not (found or outdated))
    found += outdated
    found += [*released_faults(root, releases), *stray_drafts(catalogue.schemas, releases)]
    found += old_drafts(root, catalogue.schemas, releases, policy.oldest_draft_days, _today())
    found += usage_faults(root.resolve().parent, topology)
    expectations = read_expectations(root)
    found += expectation_faults(expectations, catalogue.schemas)
    published = {publication.event for publication in topology.publications}
    found += reader_faults(policy.readers, expectations, releases, published)
    if against is not None:
        found += faults_against(root, releases, against)
    return list(dict.fromkeys(found))


def _today() -> date:
    return datetime.now(UTC).date()


@app.command()
@_says_why
def new(
    event: Annotated[str, typer.Argument(help="The event, as DoorOpenedEvent.")],
    patch: Annotated[bool, typer.Option("--patch", help="For words only.")] = False,
    minor: Annotated[bool, typer.Option("--minor", help="For a new optional field.")] = False,
    major: Annotated[bool, typer.Option("--major", help="For whatever breaks.")] = False,
    root: Root = HERE,
) -> None:
    """Draft the next version of an event: its schema and samples. An existing draft gets the number instead."""
    steps = [step for step, wanted in zip(Step, (patch, minor, major), strict=True) if wanted]
    if len(steps) > 1:
        raise CannotRunError("say one of --patch, --minor and --major")
    _say(authoring.new_version(root, read_catalogue(root), read_releases(root), event, next(iter(steps), None)))


@app.command()
@_says_why
def release(
    events: Annotated[list[str], typer.Argument(metavar="EVENT…", help="The events.")], root: Root = HERE
) -> None:
    """Release the drafts of events, which never change from then on; none where the check finds anything."""
    with sole_writer(root):
        catalogue, releases = read_catalogue(root), read_releases(root)
        found = all_findings(root)
        refused = [each for event in events for each in authoring.refusals(event, catalogue, releases, found)]
        if refused:
            typer.echo(as_text(refused))
            _say(filter(None, [authoring.needed(event, catalogue) for event in events]))
            raise typer.Exit(FINDINGS)
        done = authoring.release(root, catalogue, releases, events, _today())
        try:
            generated = write_generated(root)
        except BaseException:
            write_releases(root, releases)
            raise
        _say([*done, *(authoring.write_changelog(root, catalogue, event) for event in events)])
    _say(f"written: contracts/generated/{name}" for name in generated.written)


@app.command()
@_says_why
def waive(
    rule: Annotated[str, typer.Argument(help="The rule, as the finding names it.")],
    event: Annotated[str, typer.Argument(help="The event.")],
    pointer: Annotated[str, typer.Argument(help="The JSON pointer; '' where the finding has none.")],
    reason: Annotated[str, typer.Option(help="Why this may be.")],
    owner: Annotated[str, typer.Option(help="Who ends it.")],
    expires: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="The last day.")],
    versions: Annotated[str, typer.Option(help="As the finding has them; all that are found, by default.")] = "",
    root: Root = HERE,
) -> None:
    """Accept a finding until a day, with a reason and an owner; an existing waiver gets the new day."""
    policy = read_policy(root)
    read_waivers(root)
    wanted = Waiver(rule, event, versions, pointer, reason, owner, expires.date())
    _say(authoring.waive(root, _unwaived(root), wanted, policy, _today()))


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        typer.echo(line)


def samples_found(catalogue: Catalogue, releases: Releases, trusted: bool) -> list[Finding]:
    """Findings about the samples, against their schemas and, where it is `trusted`, against what is generated."""
    root, found = catalogue.root, list[Finding]()
    with shipped(root, trusted) as validators:
        for event, versions in catalogue.schemas.items():
            schemas = parted(versions, releases.get(event, {}))
            for version, schema in versions.items():
                if version not in releases.get(event, {}):
                    found += unsampled_fields(root, event, versions, version)
                found += sample_faults(root, event, version, schema, validators(event, version, schemas))
    return found + (type_faults(catalogue, releases) if trusted and can_build() else [])


@app.command()
@_says_why
def diff(
    sides: Annotated[
        list[str],
        typer.Argument(
            metavar="[EVENT] A B",
            help="What to compare, the older first: a version, a revision of Git (its newest version), "
            "REVISION:VERSION, or a file. Two files need no EVENT.",
        ),
    ],
    root: Root = HERE,
) -> None:
    """Say what changed between two versions, what that breaks, which bump it takes, and who upgrades first."""
    if len(sides) not in (2, 3):
        raise CannotRunError("say what to compare: diff EVENT A B, or diff FILE FILE")
    catalogue = read_catalogue(root)
    event = sides[0] if len(sides) == 3 else ""
    old, new = (_side(catalogue, event, each) for each in sides[-2:])
    each = compared(event or str(new[1].get("title", "")), old, new)
    found = [*each.found, *_returned(catalogue, event, new)]
    _say(changes(old[1], new[1]))
    if found:
        typer.echo(as_text(found))
    _say([f"required bump: {each.bump}", *each.upgrade()])
    raise typer.Exit(FINDINGS if found else 0)


def _returned(catalogue: Catalogue, event: str, newer: tuple[str, Schema]) -> list[Finding]:
    """The names that were dropped before the newer version and are back in it, as the check finds them."""
    versions = {version: schema for version, schema in catalogue.schemas.get(event, {}).items() if version != newer[0]}
    if not re.fullmatch(r"\d+\.\d+\.\d+", newer[0]):
        return []
    known = [version for version in versions if order(version) < order(newer[0])]
    told = returned_names(event, {version: versions[version] for version in known} | {newer[0]: newer[1]})
    return [finding for finding in told if finding.versions.endswith(f"→ {newer[0]}")]


def _side(catalogue: Catalogue, event: str, named: str) -> tuple[str, Schema]:
    """One side of a comparison: its name and its schema. Raises CannotRunError."""
    file = Path(named)
    if named in catalogue.schemas.get(event, {}):
        return named, catalogue.schemas[event][named]
    if file.exists() and not file.is_dir():
        return file.name, read_schema(file)
    catalogue.must_read(event)
    revision, _, version = named.partition(":")
    if event and not re.fullmatch(r"\d+\.\d+\.\d+", named):
        versions = schemas_of(catalogue.root, revision).get(event, {})
        found = version or next(reversed(versions), "")
        if found in versions:
            return found if version else f"{found}@{revision}", versions[found]
    known = ", ".join(f"{each} {', '.join(those)}" for each, those in catalogue.schemas.items())
    raise CannotRunError(f"there is no {event} {named}; there are {known}")


@app.command()
@_says_why
def report(
    against: Annotated[str, typer.Option(help="The Git revision to compare with.")],
    root: Root = HERE,
) -> None:
    """Say as Markdown, for a reviewer, what changed since a revision, what it breaks, and who upgrades first."""
    catalogue = read_catalogue(root)
    found = all_findings(root, against)
    typer.echo(markdown(against, schemas_of(root, against), catalogue.schemas, read_releases(root), found), nl=False)


@app.command()
@_says_why
def explain(rule: Annotated[str, typer.Argument(help="A rule's name, as a finding gives it.")]) -> None:
    """Say what a rule watches, why, and what to do about a breach."""
    if rule not in RULES:
        raise CannotRunError(f"there is no rule {rule}; there are {', '.join(RULES)}")
    told = RULES[rule]
    typer.echo(f"{told.name}\n  {told.meaning}\n  {told.reason}\n  fix: {told.fix}")


@app.command(name="doctor")
@_says_why
def diagnose(
    services: Annotated[list[Path] | None, typer.Option("--service", help="A service's folder; any number.")] = None,
    event: Annotated[str, typer.Option(help="The event that a field is missed in.")] = "",
    field: Annotated[str, typer.Option(help="The field that a service cannot see.")] = "",
    root: Root = HERE,
) -> None:
    """Say why a contract build fails after a pull, or why a service cannot see a field, and what mends it."""
    catalogue, releases = read_catalogue(root), read_releases(root)
    wanted = doctor.asked(catalogue, event, field)
    here = "this checkout" if doctor.is_checkout(root) else "this installation"
    looked = {here: list(doctor.checkout(root, catalogue, releases, wanted))}
    looked |= {str(folder): list(doctor.service(root, catalogue, wanted, folder)) for folder in services or []}
    for place, remarks in looked.items():
        typer.echo(place)
        for each in remarks:
            typer.echo(f"  {'WRONG' if each.fix else 'ok   '}  {each.message}")
            _say([f"         fix: {each.fix}"] if each.fix else [])
    wrong = [each for remarks in looked.values() for each in remarks if each.fix]
    typer.echo(f"{len(wrong)} wrong" if wrong else "Nothing is wrong.")
    raise typer.Exit(FINDINGS if wrong else 0)


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


@app.command()
@_says_why
def package(
    folder: Annotated[Path, typer.Argument(help="Where to put them.")],
    root: Root = HERE,
) -> None:
    """Build what consumers install from what is released: the wheel athlete-ally-contracts and the npm tarball."""
    outdated = stale(root, read_inputs(root))
    if outdated:
        typer.echo(as_text(outdated))
        raise typer.Exit(FINDINGS)
    _say(f"wrote {file}" for file in packages.build(root, folder))


def main() -> None:
    """Run the command."""
    app()
