"""The commands about plans, against a real broker."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nats
import pytest
from typer.testing import CliRunner, Result

from contracts import codec, topology
from worker import cli
from worker.broker import streams
from worker.development.server import EmbeddedServer

PLAN: dict[str, Any] = {
    "id": "plan-1",
    "microcycles": [{"sessions": [{"exercises": [{"name": "Squat", "sets": 9, "reps": 5}]}]}],
}
Run = Callable[..., Result]


@pytest.fixture
def run(nats_server: EmbeddedServer) -> Run:
    """Runs a command with a broker that has its streams and buckets."""

    async def prepare() -> None:
        client = await nats.connect(nats_server.url)
        await streams.ensure(client.jetstream(), topology.load(), manage=True)
        await client.close()

    asyncio.run(prepare())

    def command(*arguments: Any, stdin: bytes | None = None) -> Result:
        environment = {"NATS_URL": nats_server.url}
        return CliRunner().invoke(cli.app, [str(argument) for argument in arguments], input=stdin, env=environment)

    return command


def put(run: Run, plan: Any = PLAN, owner: str = "athlete-1") -> Result:
    return run("plans", "put", "-", "--user", owner, stdin=json.dumps(plan).encode())


def test_a_plan_goes_round(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "plan.json"
    file.write_text(json.dumps(PLAN))
    stored = run("plans", "put", file, "--user", "athlete-1")
    assert (stored.exit_code, stored.stdout) == (0, "plan-1\n")
    assert json.loads(run("plans", "get", "plan-1").stdout) == PLAN
    assert {"plan-1", "athlete-1"} <= set(run("plans", "list").stdout.split())
    assert run("plans", "rm", "plan-1").exit_code == 0
    assert "plan-1" not in run("plans", "list").stdout


def test_what_the_broker_holds_can_be_had_as_json(run: Run) -> None:
    put(run, {"plan": PLAN, "reasons": []})
    (listed,) = [json.loads(line) for line in run("plans", "list", "--json").stdout.splitlines()]
    state = json.loads(run("streams", "--json").stdout)
    letters = run("dead-letters", "list", "--json")

    assert listed == {"planId": "plan-1", "userId": "athlete-1", "weeks": 1, "bytes": listed["bytes"]}
    assert {"AA_CORE_HOT", "AA_DLQ"} <= {stream["stream"] for stream in state["streams"]}
    assert state["consumers"][0].keys() == {"consumer", "pending", "inHand", "inHandLimit", "redelivered", "pulls"}
    assert state["dropped"] == 0
    assert (letters.exit_code, letters.stdout) == (0, "")


@pytest.mark.parametrize("command", ["get", "rm"])
def test_a_plan_that_is_not_there_is_bad_input(run: Run, command: str) -> None:
    result = run("plans", command, "plan-1")
    assert (result.exit_code, result.stdout) == (cli.BAD_INPUT, "")
    assert result.stderr == "plan-1: no such plan\n"


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        ({"id": "plan-1"}, "microcycles: is required"),
        ({"microcycles": []}, "is required to store the plan under"),
        ({**PLAN, "notes": "x" * 2**20}, "bytes with its owner, at most 1047552 are stored"),
    ],
)
def test_what_cannot_be_stored_is_bad_input_with_the_place(run: Run, plan: Any, said: str) -> None:
    result = put(run, plan)
    assert result.exit_code == cli.BAD_INPUT
    assert said in result.stderr


def test_another_athletes_plan_is_not_replaced(run: Run) -> None:
    put(run)
    result = put(run, owner="athlete-2")
    assert result.exit_code == cli.BAD_INPUT
    assert "another athlete's plan" in result.stderr
    assert "athlete-1" in run("plans", "list").stdout


def test_a_bucket_that_is_missing_is_named_with_what_to_do(nats_server: EmbeddedServer) -> None:
    result = CliRunner().invoke(cli.app, ["plans", "get", "plan-1"], env={"NATS_URL": nats_server.url})
    assert result.exit_code == 1
    assert "TIME_CRUNCH_MANAGE_TOPOLOGY=true" in result.stderr


def test_a_broker_that_is_away_is_said_plainly(nats_server: EmbeddedServer) -> None:
    nats_server.stop()
    result = CliRunner().invoke(cli.app, ["plans", "list"], env={"NATS_URL": nats_server.url})
    assert result.exit_code == 1
    assert "check NATS_URL" in result.stderr


def test_a_plan_is_made_from_a_request_and_is_one(make_request: Callable[..., bytes]) -> None:
    request = make_request(plan=None)
    result = CliRunner().invoke(cli.app, ["generate", "-", "--json"], input=request)
    made = json.loads(result.stdout)
    assert codec.decode_plan(json.dumps(made["plan"]).encode()) == made["plan"]
    assert made["reasons"]
    assert result.stdout == CliRunner().invoke(cli.app, ["generate", "-", "--json"], input=request).stdout


def test_a_plan_made_is_shown_with_its_reasons(make_request: Callable[..., bytes]) -> None:
    made = json.loads(CliRunner().invoke(cli.app, ["generate", "-", "--json"], input=make_request(plan=None)).stdout)
    result = CliRunner().invoke(cli.app, ["generate", "-"], input=make_request(plan=None))
    assert result.exit_code == 0
    words = " ".join(result.stdout.split())
    assert made["plan"]["microcycles"][0]["sessions"][0]["exercises"][0]["name"] in words
    assert all(" ".join(reason.split()) in words for reason in made["reasons"])


def test_a_request_that_is_none_is_bad_input_with_the_place(make_request: Callable[..., bytes]) -> None:
    result = CliRunner().invoke(cli.app, ["generate", "-"], input=make_request(availabilityDays=8))
    assert (result.exit_code, result.stdout) == (cli.BAD_INPUT, "")
    assert result.stderr.startswith("-: availabilityDays: must be an integer from 1 to 7")
