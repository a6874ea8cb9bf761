"""The arithmetic by which KEDA's scalers use NATS' monitor, for the ScaledObject of deploy/.

The scaler `nats-jetstream` looks for the leader of the consumer, from the server it asks first to every route that one
names, and takes pending and unacknowledged messages together; where it finds no consumer it takes the stream's last
number for them. The scaler `metrics-api` takes the number at a place of a document. With scaling modifiers, of KEDA
2.12 and later, a formula makes one number of both, which the autoscaler divides by the target.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml

WORKER = Path(__file__).parents[2] / "deploy" / "kustomize" / "base" / "worker.yaml"

Get: TypeAlias = Callable[[str], Any]
"""Returns the JSON document at an address."""


class ScalerFailed(Exception):
    """A scaler has no number, so the autoscaler leaves the workers as they are."""


@dataclass(frozen=True)
class Scaled:
    """The result of the scalers: the backlog, the consumers, and the workers to run."""

    lag: int
    consumers: int
    replicas: int


def shipped() -> dict[str, Any]:
    """The specification of the worker's ScaledObject."""
    found = [d for d in yaml.safe_load_all(WORKER.read_text()) if d["kind"] == "ScaledObject"]
    specification: dict[str, Any] = found[0]["spec"]
    return specification


def scaled(specification: dict[str, Any], get: Get) -> Scaled:
    """The number of workers that the autoscaler sets."""
    triggers = {trigger["name"]: trigger for trigger in specification["triggers"]}
    lag = jetstream_lag(triggers["lag"]["metadata"], get)
    consumers = number_at(triggers["consumers"]["metadata"], get)
    modifiers = specification["advanced"]["scalingModifiers"]
    assert modifiers["metricType"] == "AverageValue"
    asked = formula(modifiers["formula"], {"lag": float(lag), "consumers": float(consumers)})
    wanted = math.ceil(asked / float(modifiers["target"]))
    replicas = max(specification["minReplicaCount"], min(specification["maxReplicaCount"], wanted))
    return Scaled(lag, int(consumers), replicas)


def formula(text: str, values: dict[str, float]) -> float:
    """The value of `condition ? one : other`, a comparison with a number and names or numbers."""
    match = re.fullmatch(r"(\w+) > (\d+) \? (\w+) : (\w+)", text)
    assert match is not None, text
    name, limit, one, other = match.groups()
    chosen = one if values[name] > float(limit) else other
    return values[chosen] if chosen in values else float(chosen)


def jetstream_lag(told: dict[str, str], get: Get) -> int:
    """The backlog as `nats-jetstream` reads it."""
    endpoint = told["natsServerMonitoringEndpoint"]
    query = f"/jsz?acc={told['account']}&consumers=true&config=true"
    first = get(f"http://{endpoint}{query}")
    stream = _stream(first, told["account"], told["stream"])
    if first.get("meta_cluster", {}).get("cluster_size", 0) > 1:
        server = get(f"http://{endpoint}/varz")
        for name in _hosts(server):
            document = get(f"http://{name}.{endpoint}{query}")
            seen = _stream(document, told["account"], told["stream"])
            consumer = _consumer(seen, told["consumer"])
            if consumer is not None and consumer.get("cluster", {}).get("leader") == name:
                stream = seen
                break
    if stream is None:
        raise ScalerFailed("stream not found")
    consumer = _consumer(stream, told["consumer"])
    if consumer is None:
        return int(stream["state"]["last_seq"])
    return int(consumer["num_pending"]) + int(consumer["num_ack_pending"])


def number_at(told: dict[str, str], get: Get) -> float:
    """The number that `metrics-api` finds at a path: names, places in lists, `#(name=="x")` and `#(name=="x")#|#`."""
    value = get(told["url"])
    path = told["valueLocation"]
    counted = path.endswith("#|#")
    for part in re.findall(r'#\(\w+=="[^"]+"\)|[^.]+', path.removesuffix("#|#")):
        if chosen := re.fullmatch(r'#\((\w+)=="([^"]+)"\)', part):
            if not isinstance(value, list):
                break
            held = [item for item in value if item.get(chosen[1]) == chosen[2]]
            last = counted and path.removesuffix("#|#").endswith(part)
            value = len(held) if last else (held[0] if held else None)
        else:
            value = value.get(part) if isinstance(value, dict) else None
    if not isinstance(value, int | float):
        raise ScalerFailed(f"no number at {path}")
    return float(value)


def _hosts(server: dict[str, Any]) -> list[str]:
    """The servers' names, where clients are told no addresses: this one, and the first part of each route."""
    assert not server.get("connect_urls")
    routes: list[str] = server["cluster"].get("urls", [])
    return [server["server_name"], *(_name(route) for route in routes)]


def _name(route: str) -> str:
    return route.partition(".")[0]


def _stream(document: dict[str, Any], account: str, name: str) -> dict[str, Any] | None:
    accounts = [found for found in document.get("account_details", []) if found["name"] == account]
    streams = [stream for found in accounts for stream in found.get("stream_detail", []) if stream["name"] == name]
    return streams[0] if streams else None


def _consumer(stream: dict[str, Any] | None, name: str) -> dict[str, Any] | None:
    found = [consumer for consumer in (stream or {}).get("consumer_detail") or [] if consumer["name"] == name]
    return found[0] if found else None
