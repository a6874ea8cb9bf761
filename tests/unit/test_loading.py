"""What is loaded by whom: a process that is started again and again loads what it needs and no more."""

import json
import subprocess
import sys

import pytest

OF_THE_SDKS = {"ldclient", "ld_openfeature", "opentelemetry.sdk", "opentelemetry.exporter", "requests", "urllib3"}
OF_THE_WORKER = {"faststream", "nats", "prometheus_client", "pydantic", "structlog", "rich", "starlette"}


def loaded_by(module: str) -> set[str]:
    code = f"import json, sys, {module}; print(json.dumps(list(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=120)
    names: list[str] = json.loads(run.stdout)
    return set(names)


@pytest.mark.parametrize("module", ["worker.app", "worker.cli", "worker.preview.serving"])
def test_what_is_not_configured_is_not_loaded(module: str) -> None:
    assert loaded_by(module).isdisjoint(OF_THE_SDKS)


@pytest.mark.parametrize("module", ["worker.pool.child", "worker.messaging.work", "worker.preview.work"])
def test_who_works_plans_out_knows_no_broker_metrics_or_settings(module: str) -> None:
    assert loaded_by(module).isdisjoint(OF_THE_SDKS | OF_THE_WORKER | {"opentelemetry"})


def test_commands_load_nothing_large_before_they_need_it() -> None:
    assert loaded_by("worker.cli").isdisjoint(
        {"faststream", "nats", "starlette", "opentelemetry", "httpx", "numpy", "pydantic", "structlog"}
    )
