"""The commands `time-crunch plans …`, and `time-crunch generate`."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from worker.cli.asking import Plan, plan_bytes
from worker.cli.edge import Refused, out, read_bytes, refusing, say, say_json, settings
from worker.reading import REQUEST_VERSION

if TYPE_CHECKING:
    from worker.planning.source import Stored

app = typer.Typer(help="Store, read, list and remove plans. NATS_URL is the broker.", no_args_is_help=True)

PlanId = Annotated[str, typer.Argument(help="The plan's id.", metavar="ID")]


@app.command()
def put(
    plan: Plan, user: Annotated[str, typer.Option(help="The userId of the plan's athlete.", metavar="USER")]
) -> None:
    """Store a plan under its id, replacing an earlier one."""
    from worker import plans

    data = plan_bytes(plan)
    with refusing(plan):
        try:
            say(plans.put(settings(), data, user))
        except plans.OtherOwner as error:
            raise Refused(f"{plan}: {error}") from error


@app.command()
def get(plan_id: PlanId) -> None:
    """Print a stored plan as JSON."""
    from worker import plans

    with refusing(plan_id):
        found = plans.get(settings(), plan_id)
    if found is None:
        raise Refused(f"{plan_id}: no such plan")
    say_json(found.document)


@app.command("list")
def list_plans(as_json: Annotated[bool, typer.Option("--json", help="One plan a line, as JSON.")] = False) -> None:
    """List the stored plans and their athletes."""
    from worker import plans

    with refusing("plans"):
        stored = plans.stored(settings())
    if as_json:
        for plan, size in stored:
            say_json(_listed(plan, size))
    else:
        out().print(plans.table(stored))


@app.command("rm")
def remove(plan_id: PlanId) -> None:
    """Remove a stored plan and all its revisions."""
    from worker import plans

    with refusing(plan_id):
        if not plans.remove(settings(), plan_id):
            raise Refused(f"{plan_id}: no such plan")


def _listed(plan: "Stored", size: int) -> Mapping[str, Any]:
    weeks = len(plan.document.get("microcycles", ()))
    return {"planId": plan.plan_id, "userId": plan.owner, "weeks": weeks, "bytes": size}


def generate(
    request: Annotated[
        Path, typer.Argument(help="A plan request as JSON; - reads standard input.", metavar="REQUEST.json")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Plan and reasons as JSON.")] = False,
) -> None:
    """Make a training plan from a request, and print the reasons."""
    from contracts import codec
    from worker import plans
    from worker.planning.generator import generate as generate_plan

    data = read_bytes(request, "the request")
    with refusing(request):
        generated = generate_plan(codec.decode_request(data, REQUEST_VERSION))
    if as_json:
        say_json({"plan": generated.document, "reasons": generated.reasons})
    else:
        out().print(plans.view(generated.document, generated.reasons))
