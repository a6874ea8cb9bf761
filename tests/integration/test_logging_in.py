"""Every way to log in to a broker that asks for it, and what is said where it fails."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import nats
import nkeys
import pytest

from tests.support import brokers
from tests.support.certificates import Authority
from tests.support.nkeys import Key, user_jwt
from worker import settings
from worker.broker import login
from worker.broker.login import ConnectionLost, CredentialsUnreadable
from worker.development import server

Start = Callable[[str], None]


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts a broker with that configuration, and has NATS_URL lead to it."""
    running = []

    def started(text: str) -> None:
        (tmp_path / "nats.conf").write_text(text)
        context = server.running(tmp_path / "jetstream", ["-c", str(tmp_path / "nats.conf")])
        monkeypatch.setenv("NATS_URL", context.__enter__().url)
        running.append(context)

    yield started
    for context in running:
        context.__exit__(None, None, None)


def log_in() -> int:
    """Log in as the environment says, and make a round trip; the largest message."""

    async def run() -> int:
        async with login.for_a_moment(settings.read()) as client:
            await client.flush(5)
            return client.max_payload

    return asyncio.run(run())


def tls(authority: Authority, verify: bool) -> str:
    pair = authority.pair("server")
    return f"""tls {{ cert_file: "{pair.certificate}", key_file: "{pair.key}",
                      ca_file: "{authority.certificate}", verify: {str(verify).lower()} }}"""


def test_user_and_password(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    start('authorization { user: "worker", password: "secret" }')
    monkeypatch.setenv("NATS_USER", "worker")
    monkeypatch.setenv("NATS_PASSWORD", "secret")
    assert log_in() == 2**20
    monkeypatch.setenv("NATS_PASSWORD", "wrong-word")
    with pytest.raises(ConnectionLost, match="check NATS_NKEY_SEED_FILE, NATS_CREDS or NATS_USER") as refused:
        log_in()
    assert "wrong-word" not in str(refused.value)


def test_an_nkey(start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    worker, stranger = Key.make(), Key.make()
    start(f'authorization {{ users: [ {{ nkey: "{worker.public}" }} ] }}')
    monkeypatch.setenv("NATS_NKEY_SEED_FILE", str(worker.write(tmp_path / "worker.nk")))
    assert log_in() == 2**20
    monkeypatch.setenv("NATS_NKEY_SEED_FILE", str(stranger.write(tmp_path / "stranger.nk")))
    with pytest.raises(ConnectionLost, match="check NATS_NKEY_SEED_FILE"):
        log_in()


def test_a_credentials_file(start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    operator, user = Key.make(nkeys.PREFIX_BYTE_OPERATOR), Key.make()
    account, system = Key.make(nkeys.PREFIX_BYTE_ACCOUNT), Key.make(nkeys.PREFIX_BYTE_ACCOUNT)
    unlimited = dict.fromkeys(("subs", "data", "payload", "imports", "exports", "conn", "leaf"), -1)
    trusted = user_jwt(operator, operator.public, "operator", {"type": "operator"})
    claims = {"type": "account", "limits": unlimited}
    held = {key.public: user_jwt(operator, key.public, "it", claims) for key in (account, system)}
    start(f"""operator: {trusted}
              resolver: MEMORY
              system_account: {system.public}
              resolver_preload: {{ {", ".join(f"{public}: {held[public]}" for public in held)} }}""")
    token = user_jwt(account, user.public, "worker", {"type": "user", "subs": -1, "data": -1, "payload": -1})
    credentials = tmp_path / "worker.creds"
    credentials.write_text(
        f"-----BEGIN NATS USER JWT-----\n{token}\n------END NATS USER JWT------\n\n"
        f"-----BEGIN USER NKEY SEED-----\n{user.seed.decode()}\n------END USER NKEY SEED------\n"
    )
    monkeypatch.setenv("NATS_CREDS", str(credentials))
    assert log_in() == 2**20


def test_tls_with_an_authority_of_our_own(start: Start, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    start(tls(authority, verify=False))
    monkeypatch.setenv("NATS_TLS_CA", str(authority.certificate))
    assert log_in() == 2**20


def test_tls_with_a_certificate_of_the_client(
    start: Start, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    start(tls(authority, verify=True))
    monkeypatch.setenv("NATS_TLS_CA", str(authority.certificate))
    with pytest.raises(ConnectionLost, match="check NATS_TLS_CERT and NATS_TLS_KEY"):
        log_in()
    pair = authority.pair("client")
    monkeypatch.setenv("NATS_TLS_CERT", str(pair.certificate))
    monkeypatch.setenv("NATS_TLS_KEY", str(pair.key))
    assert log_in() == 2**20
    stranger = Authority(tmp_path, "stranger").pair("strangers-client")
    monkeypatch.setenv("NATS_TLS_CERT", str(stranger.certificate))
    monkeypatch.setenv("NATS_TLS_KEY", str(stranger.key))
    with pytest.raises(ConnectionLost, match="check NATS_TLS_CERT and NATS_TLS_KEY"):
        log_in()


def test_a_server_that_another_authority_signed_is_not_trusted(
    start: Start, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    start(tls(authority, verify=False))
    with pytest.raises(ConnectionLost, match="set NATS_TLS_CA to the authority that signed the server's certificate"):
        log_in()
    monkeypatch.setenv("NATS_TLS_CA", str(Authority(tmp_path, "stranger").certificate))
    with pytest.raises(ConnectionLost, match="set NATS_TLS_CA"):
        log_in()


def test_a_server_that_is_called_by_another_name_is_not_trusted(
    start: Start, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(tls(authority, verify=False))
    monkeypatch.setenv("NATS_URL", settings.read().nats_url.replace("127.0.0.1", "localhost"))
    monkeypatch.setenv("NATS_TLS_CA", str(authority.certificate))
    with pytest.raises(ConnectionLost, match="call the server in NATS_URL by a name that its certificate holds"):
        log_in()


@pytest.mark.parametrize("variable", ["NATS_CREDS", "NATS_NKEY_SEED_FILE", "NATS_TLS_CA", "NATS_TLS_CERT"])
def test_a_file_that_is_missing_or_is_no_such_thing_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str
) -> None:
    file = tmp_path / "file"
    monkeypatch.setenv(variable, str(file))
    if variable == "NATS_TLS_CERT":
        monkeypatch.setenv("NATS_TLS_KEY", str(file))
    with pytest.raises(CredentialsUnreadable, match=f"{variable}: .*file: No such file"):
        log_in()
    file.write_text("SUANONSENSE-OF-A-SECRET")
    with pytest.raises(CredentialsUnreadable, match=variable) as refused:
        log_in()
    assert "NONSENSE" not in str(refused.value)


def test_two_ways_to_log_in_are_one_too_many(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NATS_CREDS", str(tmp_path))
    monkeypatch.setenv("NATS_NKEY_SEED_FILE", str(tmp_path))
    with pytest.raises(settings.SettingsInvalid, match="NATS_CREDS and NATS_NKEY_SEED_FILE are 2 ways to log in"):
        settings.read()


async def test_certificates_that_are_renewed_are_read_without_a_restart(tmp_path: Path) -> None:
    """The server comes back with an authority of its own and asks for certificates that it signed; the client stays."""
    first = Authority(tmp_path, "first")
    files = first.pair("client")
    served = brokers.Broker(tmp_path / "jetstream", ["-c", str(tmp_path / "nats.conf")])
    (tmp_path / "nats.conf").write_text(tls(first, True))
    served.start()
    back = asyncio.Event()

    async def reconnected() -> None:
        back.set()

    told = settings.Settings(
        nats_url=served.url, nats_tls_ca=first.certificate, nats_tls_cert=files.certificate, nats_tls_key=files.key
    )
    client = await nats.connect(
        told.nats_url,
        tls=login._tls(told),
        reconnect_time_wait=0.1,
        reconnected_cb=reconnected,
        max_reconnect_attempts=-1,
    )
    served.stop()
    (tmp_path / "renewed").mkdir()
    second = Authority(tmp_path / "renewed", "second")
    renewed = second.pair("client")
    for old, new in (
        (first.certificate, second.certificate),
        (files.certificate, renewed.certificate),
        (files.key, renewed.key),
    ):
        old.write_bytes(new.read_bytes())
    (tmp_path / "nats.conf").write_text(tls(second, True))
    served.start()
    try:
        async with asyncio.timeout(30):
            await back.wait()
            await client.flush()
    finally:
        await client.close()
        served.stop()
