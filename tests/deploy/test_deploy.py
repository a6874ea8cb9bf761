"""What deploy/ names is there, and what it says is well formed. No container engine is needed, and none was."""

import json
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import kubernetes_validate
import pytest
import typer.main
import yaml

from contracts import topology
from worker import cli
from worker.flags import FLAG
from worker.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
BIN = Path(sys.executable).parent
KUBERNETES = Path(kubernetes_validate.__file__).parent / "kubernetes-json-schema"
WORKLOADS = ("worker", "preview")
OVERLAYS = ("staging", "production")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
SERVICES = COMPOSE["services"]
COMMANDS = set(typer.main.get_command(cli.app).commands)  # type: ignore[attr-defined]
VARIABLES = {
    str(field.validation_alias or f"TIME_CRUNCH_{name.upper()}") for name, field in Settings.model_fields.items()
}
ours = pytest.mark.parametrize("name", ["streams", "worker", "preview"])
overlays = pytest.mark.parametrize("overlay", OVERLAYS)


@cache
def rendered(overlay: str) -> tuple[dict[str, Any], ...]:
    """The manifests of an overlay as kustomize makes them."""
    if shutil.which("kubectl") is None:
        pytest.skip("kubectl, which renders kustomize overlays, is not installed")
    command = ["kubectl", "kustomize", str(DEPLOY / "kustomize" / overlay)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return tuple(yaml.safe_load_all(done.stdout))


def of_kind(overlay: str, kind: str) -> dict[str, dict[str, Any]]:
    return {found["metadata"]["name"]: found for found in rendered(overlay) if found["kind"] == kind}


def pod(overlay: str, name: str) -> dict[str, Any]:
    return of_kind(overlay, "Deployment")[f"time-crunch-{name}"]["spec"]["template"]["spec"]


@cache
def judge(api_version: str, kind: str) -> jsonschema_rs.Validator:
    """What says whether a manifest of that kind is one: strict, so that no field may be misspelt."""
    ours = DEPLOY / "schemas" / f"{kind}.json"
    if ours.exists():
        return jsonschema_rs.validator_for(json.loads(ours.read_text()))
    group, _, version = api_version.rpartition("/")
    name = "-".join(part for part in (kind.lower(), group.partition(".")[0], version) if part)
    folder = KUBERNETES / f"v{kubernetes_validate.latest_version()}-local-strict"
    definitions = json.loads((folder / "_definitions.json").read_text())
    registry = jsonschema_rs.Registry([("https://kubernetes/api/_definitions.json", definitions)])
    schema = json.loads((folder / f"{name}.json").read_text())
    return jsonschema_rs.Draft202012Validator(schema, registry=registry, base_uri="https://kubernetes/api/it.json")


@ours
def test_a_service_of_ours_runs_a_command_with_settings_that_exist(name: str) -> None:
    assert set(SERVICES[name]["command"]) <= COMMANDS
    assert set(SERVICES[name]["environment"]) <= VARIABLES


@ours
def test_a_service_of_ours_starts_with_its_settings(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, value in SERVICES[name]["environment"].items():
        monkeypatch.setenv(variable, value)
    host = Settings().servers[0].removeprefix("nats://").partition(":")[0]
    assert host in SERVICES


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_names_files_volumes_and_services_that_exist_and_opens_loopback_only(name: str) -> None:
    service = SERVICES[name]
    for volume in service.get("volumes", []):
        source = volume.split(":")[0]
        assert (DEPLOY / source).exists() if source.startswith(".") else source in COMPOSE["volumes"]
    assert set(service.get("depends_on", {})) <= set(SERVICES)
    assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))
    pinned = re.search(r"@sha256:[0-9a-f]{64}$", service["image"])
    assert pinned or service["image"] == "time-crunch:laptop"


def test_prometheus_scrapes_services_by_the_ports_they_have() -> None:
    config = yaml.safe_load((DEPLOY / "prometheus" / "prometheus.yml").read_text())
    for job in config["scrape_configs"]:
        for found in job["dns_sd_configs"]:
            assert any(port.endswith(f":{found['port']}") for port in SERVICES[found["names"][0]]["ports"])


def test_every_image_is_pinned_by_its_digest() -> None:
    text = (DEPLOY / "Dockerfile").read_text()
    assert re.search(r"^ARG PYTHON_IMAGE=\S+@sha256:[0-9a-f]{64}$", text, flags=re.MULTILINE)
    assert set(re.findall(r"^FROM (\S+)", text, flags=re.MULTILINE)) == {"${PYTHON_IMAGE}"}


def test_the_image_holds_what_the_build_needs_and_runs_as_nobody() -> None:
    ignored = (ROOT / ".dockerignore").read_text()
    assert "**/node_modules\n" in ignored
    text = (DEPLOY / "Dockerfile").read_text()
    for copied in re.findall(r"^COPY (?!--from)(.+) \S+$", text, flags=re.MULTILINE):
        for name in copied.split():
            assert (ROOT / name).exists()
            assert f"!{name}\n" in ignored
    assert re.findall(r"^USER (.+)$", text, flags=re.MULTILINE) == ["65532:65532"]


@overlays
def test_every_manifest_has_a_schema_and_keeps_to_it(overlay: str) -> None:
    for manifest in rendered(overlay):
        judge(manifest["apiVersion"], manifest["kind"]).validate(manifest)


def test_a_manifest_with_a_field_that_does_not_exist_would_be_noticed() -> None:
    for manifest in rendered("staging"):
        misspelt = {**manifest, "spek": {}}
        assert not judge(manifest["apiVersion"], manifest["kind"]).is_valid(misspelt), manifest["kind"]


@overlays
@pytest.mark.parametrize("name", WORKLOADS)
def test_a_pod_may_do_little_and_has_settings_that_exist(overlay: str, name: str) -> None:
    spec = pod(overlay, name)
    [container] = spec["containers"]
    assert spec["automountServiceAccountToken"] is False
    assert spec["securityContext"]["runAsNonRoot"] is True
    assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    assert set(container["args"]) <= COMMANDS
    assert {"requests", "limits"} == set(container["resources"])
    assert {volume["name"] for volume in spec["volumes"]} == {mount["name"] for mount in container["volumeMounts"]}
    settings = of_kind(overlay, "ConfigMap")[container["envFrom"][0]["configMapRef"]["name"]]["data"]
    assert set(settings) | {variable["name"] for variable in container["env"]} <= VARIABLES
    assert all("secretKeyRef" in variable["valueFrom"] for variable in container["env"])
    assert f"_INBOX_{name}" == settings["NATS_INBOX_PREFIX"]
    mounts = {mount["mountPath"] for mount in container["volumeMounts"]}
    files = [value for value in settings.values() if value.startswith("/")]
    assert files
    assert all(str(Path(file).parent) in mounts for file in files)
    [port] = container["ports"]
    assert str(port["containerPort"]) in settings.values()
    for probe in ("livenessProbe", "readinessProbe", "startupProbe"):
        assert container[probe]["httpGet"]["port"] == port["name"]


@overlays
def test_a_stop_has_time_enough(overlay: str) -> None:
    grace = float(of_kind(overlay, "ConfigMap")["time-crunch-worker"]["data"]["TIME_CRUNCH_SHUTDOWN_GRACE_SECONDS"])
    ack_wait = topology.load().consumer("time-crunch-plan-gen").ack_wait_seconds
    assert ack_wait < grace < pod(overlay, "worker")["terminationGracePeriodSeconds"]


@overlays
def test_workers_are_added_before_the_backlog_alerts_and_are_never_none(overlay: str) -> None:
    scaled = of_kind(overlay, "ScaledObject")["time-crunch-worker"]["spec"]
    assert int(scaled["triggers"][0]["metadata"]["lagThreshold"]) < 50
    assert scaled["minReplicaCount"] >= 1


def test_staging_is_smaller_than_production_has_a_host_of_its_own_and_everybody_has_the_feature() -> None:
    def told(overlay: str) -> dict[str, Any]:
        (host,) = (rule["host"] for rule in of_kind(overlay, "Ingress")["time-crunch-preview"]["spec"]["rules"])
        flags = json.loads(of_kind(overlay, "ConfigMap")["time-crunch-flags"]["data"]["flags.json"])
        return {
            "host": host,
            "tls": of_kind(overlay, "Ingress")["time-crunch-preview"]["spec"]["tls"][0]["hosts"],
            "rollout": flags[FLAG]["rollout"],
            "workers": of_kind(overlay, "ScaledObject")["time-crunch-worker"]["spec"]["maxReplicaCount"],
            "previews": of_kind(overlay, "HorizontalPodAutoscaler")["time-crunch-preview"]["spec"]["maxReplicas"],
            "cpu": {name: pod(overlay, name)["containers"][0]["resources"]["limits"]["cpu"] for name in WORKLOADS},
        }

    production, staging = "time-crunch.example.org", "time-crunch.staging.example.org"
    small, large = dict.fromkeys(WORKLOADS, "1"), dict.fromkeys(WORKLOADS, "2")
    assert told("staging") == {
        **{"host": staging, "tls": [staging], "rollout": 100},
        **{"workers": 2, "previews": 2, "cpu": small},
    }
    assert told("production") == {
        **{"host": production, "tls": [production], "rollout": 0},
        **{"workers": 8, "previews": 10, "cpu": large},
    }


def test_health_and_metrics_are_not_to_be_reached_from_outside() -> None:
    (rule,) = of_kind("production", "Ingress")["time-crunch-preview"]["spec"]["rules"]
    paths = [(path["path"], path["pathType"]) for path in rule["http"]["paths"]]
    assert ("/", "Prefix") not in paths
    assert not any(path.startswith(("/health", "/metrics")) for path, _ in paths)


@overlays
def test_no_secret_is_in_a_manifest_and_all_traffic_is_refused_but_what_is_named(overlay: str) -> None:
    assert not of_kind(overlay, "Secret")
    closed = of_kind(overlay, "NetworkPolicy")["time-crunch-closed"]["spec"]
    assert closed == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}


def test_production_has_three_replicas_of_every_stream_and_bucket_declared() -> None:
    declared = topology.load()
    found = of_kind("production", "Stream") | of_kind("production", "KeyValue")
    assert {spec["spec"].get("name", spec["spec"].get("bucket")) for spec in found.values()} == {
        *(stream.name for stream in declared.streams),
        *(bucket.name for bucket in declared.buckets),
    }
    assert {spec["spec"]["replicas"] for spec in found.values()} == {3}


@pytest.mark.parametrize(
    "command",
    [
        ["hadolint", "deploy/Dockerfile"],
        ["shellcheck", ".ci/run", ".ci/files", ".ci/tools"],
        ["zizmor", "--offline", "--no-progress", ".github/workflows"],
    ],
    ids=lambda command: command[0],
)
def test_a_linter_has_nothing_to_say(command: list[str]) -> None:
    done = subprocess.run([BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
