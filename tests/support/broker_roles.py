"""The roles of deploy/nats/accounts.conf, and a broker that runs with them."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.certificates import Authority
from tests.support.nkeys import Key
from worker.development import server
from worker.settings import Settings

NATS = Path(__file__).parents[2] / "deploy" / "nats"
ROLES = ("worker", "preview", "operator", "publisher", "subscriber", "steward")


@dataclass(frozen=True)
class Secured:
    """A broker with TLS and a key for every role."""

    server: server.EmbeddedServer
    folder: Path

    def settings(self, role: str) -> Settings:
        """What a process of that role is set to."""
        return Settings(
            nats_url=self.server.url,
            nats_nkey_seed_file=self.folder / f"{role}.nk",
            nats_inbox_prefix=f"_INBOX_{role}",
            nats_tls_ca=self.folder / "authority.pem",
            nats_tls_cert=self.folder / "client.pem",
            nats_tls_key=self.folder / "client.key",
        )

    def environment(self, role: str) -> dict[str, str]:
        """The same as environment variables."""
        settings = self.settings(role)
        return {
            "NATS_URL": settings.nats_url,
            "NATS_NKEY_SEED_FILE": str(settings.nats_nkey_seed_file),
            "NATS_INBOX_PREFIX": settings.nats_inbox_prefix,
            "NATS_TLS_CA": str(settings.nats_tls_ca),
            "NATS_TLS_CERT": str(settings.nats_tls_cert),
            "NATS_TLS_KEY": str(settings.nats_tls_key),
        }


@contextmanager
def secured(folder: Path) -> Iterator[Secured]:
    """The very configuration of deploy/nats, with keys, certificates, port and store of its own."""
    authority = Authority(folder)
    pair = authority.pair("server")
    authority.pair("client")
    keys = {}
    for role in ROLES:
        keys[role] = Key.make()
        keys[role].write(folder / f"{role}.nk")
    text = (NATS / "server.conf").read_text()
    for path, actual in (
        ("/etc/nats/tls/tls.crt", pair.certificate),
        ("/etc/nats/tls/tls.key", pair.key),
        ("/etc/nats/tls/ca.crt", authority.certificate),
    ):
        text = text.replace(path, f'"{actual}"')
    text = re.sub(r"^(listen|http): .*\n", "", text, flags=re.MULTILINE).replace("store_dir: /data", "")
    (folder / "server.conf").write_text(text)
    (folder / "accounts.conf").write_text((NATS / "accounts.conf").read_text())
    variables = {f"NKEY_{role.upper()}": key.public for role, key in keys.items()}
    variables |= {"NATS_SERVER_NAME": "nats-0", "NATS_SYNC_INTERVAL": "2m"}
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        with server.running(folder / "jetstream", ["-c", str(folder / "server.conf")]) as running:
            yield Secured(running, folder)
    finally:
        for name in variables:
            os.environ.pop(name) if name not in before else os.environ.update({name: before[name]})


def allowed() -> dict[str, dict[str, tuple[str, ...]]]:
    """What each role may publish and subscribe to, as the configuration says."""
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
