"""What deploy/ names is there, and what it says is well formed. No container engine is needed, and none was."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
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
from worker.preview.auth import address
from worker.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
BIN = Path(sys.executable).parent
KUBERNETES = Path(kubernetes_validate.__file__).parent / "kubernetes-json-schema"
WORKLOADS = ("worker", "preview")
OVERLAYS = ("staging", "production")
ALONE = ("nats", "nats-staging", "prometheus", "grafana")
BROKERS = {"production": "nats", "staging": "nats-staging"}
"""What is applied once, beside the overlays."""

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
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
    """The manifests of an overlay, or of a folder of its own, as kustomize makes them."""
    if shutil.which("kubectl") is None:
        pytest.skip("kubectl, which renders kustomize overlays, is not installed")
    folder = DEPLOY / overlay if overlay in ALONE else DEPLOY / "kustomize" / overlay
    command = ["kubectl", "kustomize", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return tuple(yaml.safe_load_all(done.stdout))


def of_kind(overlay: str, kind: str) -> dict[str, dict[str, Any]]:
    return {found["metadata"]["name"]: found for found in rendered(overlay) if found["kind"] == kind}


def pod(overlay: str, name: str) -> dict[str, Any]:
    spec: dict[str, Any] = of_kind(overlay, "Deployment")[f"time-crunch-{name}"]["spec"]["template"]["spec"]
    return spec


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


def locked(name: str) -> dict[str, str]:
    """What a lock holds, and at which version."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE))


def test_the_images_lock_holds_what_runs_and_nothing_else() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {
        extra: {re.split(r"[\[><=; ]", line)[0] for line in lines}
        for extra, lines in project["optional-dependencies"].items()
    }
    needed = {re.split(r"[\[><=; ]", line)[0] for line in project["dependencies"]}
    image, everything = locked("requirements.image.lock"), locked("requirements.lock")
    assert needed <= set(image)
    also_run = {"markdown-it-py", "pyyaml"}  # what tests and something that runs both need
    assert not set(image) & ((names["dev"] | names["embedded"]) - also_run)
    assert image.items() | locked("requirements.build.lock").items() <= everything.items()


@pytest.mark.parametrize("overlay", [*OVERLAYS, *ALONE])
def test_every_manifest_has_a_schema_and_keeps_to_it(overlay: str) -> None:
    for manifest in rendered(overlay):
        judge(manifest["apiVersion"], manifest["kind"]).validate(manifest)


def test_a_manifest_with_a_field_that_does_not_exist_would_be_noticed() -> None:
    for manifest in (found for folder in ("staging", *ALONE) for found in rendered(folder)):
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


def test_callers_behind_the_ingress_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, value in of_kind("production", "ConfigMap")["time-crunch-preview"]["data"].items():
        monkeypatch.setenv(variable, value)

    assert address("10.42.0.7", ["203.0.113.9, 10.42.0.7"], Settings().trusted_proxies) == "203.0.113.9"


@overlays
def test_no_secret_is_in_a_manifest_and_all_traffic_is_refused_but_what_is_named(overlay: str) -> None:
    assert not of_kind(overlay, "Secret")
    closed = of_kind(overlay, "NetworkPolicy")["time-crunch-closed"]["spec"]
    assert closed == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}


def test_production_has_the_copies_of_every_stream_and_bucket_that_are_declared() -> None:
    declared = topology.load()
    copies = {stream.production_replicas for stream in declared.streams}
    copies |= {bucket.production_replicas for bucket in declared.buckets}
    for name in ("worker", "streams"):
        settings = of_kind("production", "ConfigMap")[f"time-crunch-{name}"]["data"]
        assert {int(settings["TIME_CRUNCH_STREAM_COPIES"])} == copies


@overlays
def test_the_job_makes_what_is_missing_as_steward(overlay: str) -> None:
    spec = of_kind(overlay, "Job")["time-crunch-streams"]["spec"]["template"]["spec"]
    settings = of_kind(overlay, "ConfigMap")["time-crunch-streams"]["data"]
    assert spec["containers"][0]["args"] == ["streams"]
    assert set(settings) <= VARIABLES
    assert (settings["TIME_CRUNCH_MANAGE_TOPOLOGY"], settings["NATS_INBOX_PREFIX"]) == ("true", "_INBOX_steward")
    assert spec["securityContext"]["runAsNonRoot"] is True
    assert spec["volumes"][0]["secret"]["secretName"] == "time-crunch-steward-nats"


@overlays
def test_clients_know_every_server_of_the_cluster_by_the_name_it_has(overlay: str) -> None:
    broker = BROKERS[overlay]
    (servers,) = (found["spec"] for found in rendered(broker) if found["kind"] == "StatefulSet")
    names = [f"nats-{number}.{servers['serviceName']}.{broker}.svc" for number in range(servers["replicas"])]
    for name in (*WORKLOADS, "streams"):
        told = of_kind(overlay, "ConfigMap")[f"time-crunch-{name}"]["data"]["NATS_URL"]
        assert told == ",".join(f"tls://{server}:4222" for server in names)
    routes = re.findall(r'"tls://(\S+):6222"', (DEPLOY / "nats" / "cluster.conf").read_text())
    assert routes == names or broker == "nats-staging"


@overlays
def test_an_environment_reaches_its_own_broker_and_no_other(overlay: str) -> None:
    """The streams of both have the same names: a staging that worked production's requests would not be noticed."""
    broker = BROKERS[overlay]
    assert broker_hosts(list(rendered(overlay))) == {broker}
    egress = of_kind(overlay, "NetworkPolicy")["time-crunch-dns-and-nats"]["spec"]["egress"]
    assert named(egress, "kubernetes.io/metadata.name") == {"kube-system", broker}
    (namespace,) = of_kind(overlay, "Namespace").values()
    (policy,) = of_kind(broker, "NetworkPolicy").values()
    label = "time-crunch.example.org/nats-client"
    assert named(policy["spec"]["ingress"], label) == {namespace["metadata"]["labels"][label]} == {overlay}


def broker_hosts(manifests: list[dict[str, Any]]) -> set[str]:
    """The namespaces in which settings and triggers look for the servers."""
    return set(re.findall(r"nats-headless\.([\w-]+)\.svc", json.dumps(manifests)))


# Ports, secrets and settings: each is used by something, and what is used is there


def ports_of(manifests: tuple[dict[str, Any], ...], kind: str) -> set[str]:
    """The ports that the pods of that kind open, by name."""
    return {
        port["name"]
        for manifest in manifests
        if manifest["kind"] == kind
        for container in manifest["spec"]["template"]["spec"]["containers"]
        for port in container.get("ports", [])
    }


def named(document: Any, key: str) -> set[Any]:
    """Every value under that key, at any depth."""
    if isinstance(document, dict):
        found = {document[key]} if key in document and not isinstance(document[key], dict | list) else set()
        return found.union(*(named(value, key) for value in document.values()))
    if isinstance(document, list | tuple):
        return set().union(*(named(value, key) for value in document))
    return set()


@pytest.mark.parametrize("folder", [*OVERLAYS, "nats", "nats-staging"])
def test_every_port_is_let_through_to_somebody_and_nothing_is_let_through_to_no_port(folder: str) -> None:
    manifests = rendered(folder)
    opened = ports_of(manifests, "Deployment") | ports_of(manifests, "StatefulSet")
    ingress = [rule["spec"].get("ingress", []) for rule in manifests if rule["kind"] == "NetworkPolicy"]
    assert {port for port in named(ingress, "port") if isinstance(port, str)} == opened
    services = [manifest["spec"]["ports"] for manifest in manifests if manifest["kind"] == "Service"]
    assert named(services, "targetPort") == opened


@pytest.mark.parametrize("folder", [*OVERLAYS, "nats", "nats-staging"])
def test_every_secret_is_documented_and_every_documented_secret_is_used(folder: str) -> None:
    text = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
    place = "nats" if folder in BROKERS.values() else "time-crunch"
    listed = set(re.findall(r"^\| `([\w-]+)`", text, re.MULTILINE))
    listed |= set(re.findall(r"^\| `[\w-]+`, `([\w-]+)`", text, re.MULTILINE))
    listed |= set(re.findall(r"^\| `[\w-]+`, `[\w-]+`, `([\w-]+)`", text, re.MULTILINE))
    manifests = [manifest for manifest in rendered(folder) if manifest["kind"] != "Secret"]
    used = named(manifests, "secretName")
    used |= {ref for ref in references(manifests) if ref}
    assert {name for name in listed if name.startswith(place)} == used


@pytest.mark.parametrize("folder", [*OVERLAYS, "nats", "nats-staging"])
def test_every_key_of_a_secret_is_documented_and_every_documented_key_is_used(folder: str) -> None:
    rows = re.findall(
        r"^\| (`[\w-]+`.*?) \| (`.*?) \|$", (ROOT / "docs/deployment.md").read_text("utf-8"), re.MULTILINE
    )
    documented = {
        (name, key)
        for names, keys in rows
        for name in re.findall(r"`((?:time-crunch|nats)-[\w-]+)`", names)
        for key in re.findall(r"`([\w-]+(?:\.\w+)?)`", keys.partition(" in ")[0].partition(":")[0])
    }
    used = keys_used(folder)
    assert {(name, key) for name, key in documented if name in {one for one, _ in used}} == used


def keys_used(folder: str) -> set[tuple[str, str]]:
    """The keys of secrets that a variable is told, or that a setting or a configuration names as a file."""
    found: set[tuple[str, str]] = set()
    for spec in (one["spec"] for one in rendered(folder) if one["kind"] == "Ingress"):
        found |= {(tls["secretName"], key) for tls in spec["tls"] for key in ("tls.crt", "tls.key")}
    for spec in named_specs(folder):
        (container,) = spec["containers"]
        places = {mount["name"]: mount["mountPath"] for mount in container["volumeMounts"]}
        texts = [(DEPLOY / "nats" / "server.conf").read_text()] if folder in BROKERS.values() else []
        for source in container.get("envFrom", []):
            if "configMapRef" in source:
                texts += of_kind(folder, "ConfigMap")[source["configMapRef"]["name"]]["data"].values()
        for volume in (one for one in spec["volumes"] if "secret" in one):
            place = re.escape(places[volume["name"]])
            files = {file for text in texts for file in re.findall(rf"{place}/([\w.-]+)", text)}
            found |= {(volume["secret"]["secretName"], file) for file in files}
        for variable in container.get("env", []):
            if ref := variable.get("valueFrom", {}).get("secretKeyRef"):
                found.add((ref["name"], ref["key"]))
    return found


def named_specs(folder: str) -> list[dict[str, Any]]:
    """What the pods of that folder are made of."""
    kinds = ("Deployment", "StatefulSet", "Job")
    return [one["spec"]["template"]["spec"] for one in rendered(folder) if one["kind"] in kinds]


def references(document: Any) -> set[str]:
    """The secrets that environment variables come from."""
    if isinstance(document, dict):
        own = {document[key]["name"] for key in ("secretRef", "secretKeyRef") if key in document}
        return own.union(*(references(value) for value in document.values()))
    if isinstance(document, list):
        return set().union(*(references(value) for value in document))
    return set()


def test_the_servers_get_every_variable_that_their_configuration_names() -> None:
    text = "".join(path.read_text() for path in (DEPLOY / "nats").glob("*.conf"))
    named_there = set(re.findall(r"(?:nkey|server_name|sync_interval): \$(\w+)", text))
    (servers,) = (found["spec"] for found in rendered("nats") if found["kind"] == "StatefulSet")
    (container,) = servers["template"]["spec"]["containers"]
    keys = set(re.findall(r"`(NKEY_\w+)`", (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")))
    assert {variable["name"] for variable in container["env"]} | keys == named_there


@pytest.mark.parametrize(
    "command",
    [
        ["hadolint", "deploy/Dockerfile"],
        ["shellcheck", ".ci/run", ".ci/files", ".ci/tools"],
        ["zizmor", "--offline", "--no-progress", ".github/workflows"],
        ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", *map(str, WORKFLOWS)],
    ],
    ids=lambda command: command[0],
)
def test_a_linter_has_nothing_to_say(command: list[str]) -> None:
    done = subprocess.run([BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_the_scripts_of_a_workflow_are_sound(workflow: Path) -> None:
    jobs = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]
    scripts = [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]
    assert scripts
    for script in scripts:
        assert "${{" not in script  # a value is told by the environment, never pasted into a script
        command = [str(BIN / "shellcheck"), "--shell=bash", "-"]
        done = subprocess.run(command, input=script, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


RELEASE = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))


def test_a_tag_is_tested_then_builds_and_attests_the_packages() -> None:
    gate, packages, image = (RELEASE["jobs"][name] for name in ("gate", "packages", "image"))
    tested = "\n".join(step.get("run", "") for step in gate["steps"])
    built = "\n".join(step.get("run", "") for step in packages["steps"])
    (attested,) = [step for step in packages["steps"] if "attest-build-provenance" in step.get("uses", "")]

    assert ".ci/run" in tested
    assert 'test "$TAG" = "v$(.venv/bin/python -m hatchling version)"' in tested
    assert (packages["needs"], image["needs"]) == ("gate", "gate")
    assert "make wheel sbom" in built
    assert "contracts package dist" in built
    assert attested["with"] == {"subject-path": "dist/*"}
    assert packages["permissions"] == {"contents": "write", "id-token": "write", "attestations": "write"}


def test_a_tag_builds_the_image_with_its_materials_and_its_provenance() -> None:
    workflow, job = RELEASE, RELEASE["jobs"]["image"]
    script = "\n".join(step.get("run", "") for step in job["steps"])
    assert workflow[True] == {"push": {"tags": ["v*"]}}  # YAML 1.1 reads `on` as true
    assert (workflow["permissions"], job["permissions"]) == (
        {"contents": "read"},
        {"contents": "read", "packages": "write"},
    )
    assert {"--sbom=true", "--provenance=mode=max", "--push"} <= set(script.split())
    assert "--file deploy/Dockerfile" in script
