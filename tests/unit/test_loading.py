"""What is loaded by whom: a process that is started again and again loads what it needs and no more."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = 250
"""More than `--help` loads, half of them Python's own; each takes a fraction of a millisecond."""

OF_THE_SDKS = {"ldclient", "ld_openfeature", "opentelemetry.sdk", "opentelemetry.exporter", "requests", "urllib3"}
OF_THE_WORKER = {"faststream", "nats", "prometheus_client", "pydantic", "structlog", "rich", "starlette"}


def loaded_by(module: str) -> set[str]:
    code = f"import json, sys, {module}; print(json.dumps(list(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=120)
    names: list[str] = json.loads(run.stdout)
    return set(names)


@pytest.mark.parametrize("module", ["worker.app", "worker.cli", "worker.preview.app"])
def test_what_is_not_configured_is_not_loaded(module: str) -> None:
    assert loaded_by(module).isdisjoint(OF_THE_SDKS)


@pytest.mark.parametrize("module", ["worker.pool.child", "worker.jobs.requests", "worker.jobs.previews"])
def test_who_works_plans_out_knows_no_broker_metrics_or_settings(module: str) -> None:
    assert loaded_by(module).isdisjoint(OF_THE_SDKS | OF_THE_WORKER | {"opentelemetry"})


HEAVY = {"httpx", "jsonschema_rs", "msgspec", "numpy", "opentelemetry", "prometheus_client", "rapidfuzz", "yaml"}


@pytest.mark.parametrize("words", [["--help"], ["--version"]])
def test_help_loads_nothing_large(words: list[str]) -> None:
    loaded = loaded_while(f"sys.argv[1:] = {words}; from worker.__main__ import main; main()")

    assert loaded & (HEAVY | OF_THE_WORKER) == set()
    assert len(loaded) < MODULES


@pytest.mark.parametrize("words", [["compress", "--help"], ["dead-letters", "list", "-h"]])
def test_the_help_of_a_command_loads_what_typer_reads_values_with_and_nothing_else_large(words: list[str]) -> None:
    loaded = loaded_while(f"sys.argv[1:] = {words}; from worker.__main__ import main; main()")

    assert loaded & (HEAVY | OF_THE_WORKER) <= {"pydantic"}


@pytest.mark.parametrize("command", [["compress"], ["today", "--day", "mon"]])
def test_what_fits_a_plan_loads_no_broker_settings_or_metrics(command: list[str]) -> None:
    words = [*command, "worker/samples/five-by-five.json", "--target", "30"]
    loaded = loaded_while(f"sys.argv[1:] = {words}; from worker.__main__ import main; main()")

    assert loaded & {"faststream", "nats", "starlette", "httpx", "pydantic_settings", "prometheus_client"} == set()


def loaded_while(code: str) -> set[str]:
    """The modules that a process has loaded when it ends, which it tells on standard error."""
    telling = "import atexit, json, sys; atexit.register(lambda: print(json.dumps(list(sys.modules)), file=sys.stderr))"
    command = [sys.executable, "-c", f"{telling}; {code}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    names: list[str] = json.loads(done.stderr)
    return set(names)
