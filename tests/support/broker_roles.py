"""The roles of deploy/nats/accounts.conf, and a broker that runs with them: alone, or three in a cluster."""

import os
import re
import signal
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.brokers import Broker, free_ports
from tests.support.certificates import Authority, Pair
from tests.support.nkeys import Key
from worker.development import server
from worker.settings import Settings

NATS = Path(__file__).parents[2] / "deploy" / "nats"
ROLES = ("worker", "preview", "operator", "publisher", "subscriber", "steward")


@dataclass(frozen=True)
class Secured:
    """A broker with TLS and a key for every role."""

    url: str
    """Where clients find it: one address, or those of all servers."""

    folder: Path

    def settings(self, role: str) -> Settings:
        """The settings of a process with that role."""
        return Settings(
            nats_url=self.url,
            nats_nkey_seed_file=self.folder / f"{role}.nk",
            nats_inbox_prefix=f"_INBOX_{role}",
            nats_tls_ca=self.folder / "authority.pem",
            nats_tls_cert=self.folder / "client.pem",
            nats_tls_key=self.folder / "client.key",
        )

    def environment(self, role: str) -> dict[str, str]:
        """The settings of a process with that role, as environment variables."""
        settings = self.settings(role)
        return {
            "NATS_URL": settings.nats_url,
            "NATS_NKEY_SEED_FILE": str(settings.nats_nkey_seed_file),
            "NATS_INBOX_PREFIX": settings.nats_inbox_prefix,
            "NATS_TLS_CA": str(settings.nats_tls_ca),
            "NATS_TLS_CERT": str(settings.nats_tls_cert),
            "NATS_TLS_KEY": str(settings.nats_tls_key),
        }


class Node(Broker):
    """One server of the cluster."""

    def __init__(
        self, name: str, store: Path, configuration: Path, ports: tuple[int, int], told: Mapping[str, str]
    ) -> None:
        """`ports` are those of its route and its monitor; `told` are the variables that the configuration uses."""
        super().__init__(store, ["-c", str(configuration)])
        self.name = name
        self.route_port, self.monitor_port = ports
        self._told = dict(told)

    def start(self) -> None:
        """Start the server with its own environment."""
        with _environment({**self._told, "NATS_SERVER_NAME": self.name}):
            super().start()

    def roll(self) -> None:
        """Restart the server as a rollout does: it hands its leaderships and clients over before it ends."""
        self._signal(signal.SIGUSR2)
        self._end_by_itself()
        self.start()


@dataclass(frozen=True)
class SecuredCluster(Secured):
    """Three servers, configured by deploy/nats/cluster.conf."""

    nodes: tuple[Node, ...]

    def node(self, name: str) -> Node:
        """The server of that name."""
        return {node.name: node for node in self.nodes}[name]


@contextmanager
def secured(folder: Path) -> Iterator[Secured]:
    """A broker with the configuration of deploy/nats, and keys, certificates, port and store of its own."""
    pair, authority, told = _keys(folder)
    _configured(folder, pair, authority, {})
    with (
        _environment({**told, "NATS_SERVER_NAME": "nats-0"}),
        server.running(folder / "jetstream", ["-c", str(folder / "server.conf")]) as running,
    ):
        yield Secured(running.url, folder)


@contextmanager
def secured_cluster(folder: Path) -> Iterator[SecuredCluster]:
    """Three servers with the configuration of deploy/nats; only addresses, certificates and stores differ."""
    pair, authority, told = _keys(folder)
    routes, monitors = free_ports(3), free_ports(3)
    nodes = []
    with ExitStack() as stack:
        for number, (route, monitor) in enumerate(zip(routes, monitors, strict=True)):
            name = f"nats-{number}"
            (home := folder / name).mkdir()
            addresses = {f"nats-{n}.nats-headless.nats.svc:6222": f"127.0.0.1:{port}" for n, port in enumerate(routes)}
            _configured(home, pair, authority, {**addresses, "0.0.0.0:6222": f"127.0.0.1:{route}"}, monitor)
            node = Node(name, home / "jetstream", home / "cluster.conf", (route, monitor), told)
            node.start()
            stack.callback(node.stop)
            nodes.append(node)
        yield SecuredCluster(",".join(node.url for node in nodes), folder, tuple(nodes))


def _keys(folder: Path) -> tuple[Pair, Authority, dict[str, str]]:
    """A server's certificate, its signer, and the environment's variables for the roles' keys."""
    authority = Authority(folder)
    authority.pair("client")
    keys = {role: Key.make() for role in ROLES}
    for role, key in keys.items():
        key.write(folder / f"{role}.nk")
    told = {f"NKEY_{role.upper()}": key.public for role, key in keys.items()}
    return authority.pair("server"), authority, {**told, "NATS_SYNC_INTERVAL": "2m"}


def _configured(
    folder: Path, pair: Pair, authority: Authority, addresses: Mapping[str, str], monitor_port: int | None = None
) -> None:
    """The files of deploy/nats with addresses, certificates and a store of this machine."""
    monitor = f"http: 127.0.0.1:{monitor_port}" if monitor_port else ""
    instead = {
        **addresses,
        "/etc/nats/tls/tls.crt": f'"{pair.certificate}"',
        "/etc/nats/tls/tls.key": f'"{pair.key}"',
        "/etc/nats/tls/ca.crt": f'"{authority.certificate}"',
        "store_dir: /data": "",
        "listen: 0.0.0.0:4222": "",
        "http: 0.0.0.0:8222": monitor,
    }
    for file in NATS.glob("*.conf"):
        text = file.read_text()
        for there, here in instead.items():
            text = text.replace(there, here)
        (folder / file.name).write_text(text)


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name)
            else:
                os.environ[name] = value


def allowed() -> dict[str, dict[str, tuple[str, ...]]]:
    """The subjects that each role may publish and subscribe to, by the configuration."""
    text = re.sub(r"^\s*#.*$", "", (NATS / "accounts.conf").read_text(), flags=re.MULTILINE)
    found = {}
    for user in text.split("nkey: $NKEY_")[1:]:
        role = user.split(maxsplit=1)[0].lower()
        found[role] = {
            verb: tuple(re.findall(r'"([^"]+)"', match[1])) if (match := _allow(user, verb)) else ()
            for verb in ("publish", "subscribe")
        }
    return found


def _allow(user: str, verb: str) -> re.Match[str] | None:
    return re.search(verb + r"\s*\{\s*allow:\s*\[(.*?)\]", user, flags=re.DOTALL)
