"""What an operator may set."""

import pytest
from pydantic import SecretStr, ValidationError

from worker import settings
from worker.settings import Settings, SettingsInvalid


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NATS_URL", "NATS_USER", "NATS_PASSWORD", "NATS_CREDS", "TIME_CRUNCH_METRICS_PORT"):
        monkeypatch.delenv(name, raising=False)


def test_nothing_has_to_be_set() -> None:
    defaults = Settings()
    assert defaults.servers == ["nats://127.0.0.1:4222"]
    assert (defaults.manage_topology, defaults.metrics_port, defaults.shutdown_grace_seconds) == (False, 0, 45)


def test_the_environment_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NATS_URL", "nats://one:4222, nats://two:4222")
    monkeypatch.setenv("TIME_CRUNCH_MANAGE_TOPOLOGY", "true")
    monkeypatch.setenv("TIME_CRUNCH_METRICS_PORT", "9100")
    read = settings.read()
    assert read.servers == ["nats://one:4222", "nats://two:4222"]
    assert (read.manage_topology, read.metrics_port) == (True, 9100)


def test_only_the_documented_names_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "error")
    monkeypatch.setenv("METRICS_PORT", "1")
    assert (Settings().log_level, Settings().metrics_port) == ("info", 0)


def test_a_variable_that_is_set_to_nothing_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NATS_CREDS", "")
    assert Settings().nats_creds is None


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        Settings().metrics_port = 1


def test_a_password_does_not_show() -> None:
    assert "hunter2" not in repr(Settings(nats_user="worker", nats_password=SecretStr("hunter2")))


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("TIME_CRUNCH_SHUTDOWN_GRACE_SECONDS", "30", "more than the ack wait of 30 s"),
        ("NATS_URL", " , ", "NATS_URL holds no address"),
        ("NATS_USER", "worker", "NATS_USER and NATS_PASSWORD go together"),
        ("NATS_TLS_CERT", "file", "NATS_TLS_CERT and NATS_TLS_KEY go together"),
        ("TIME_CRUNCH_METRICS_PORT", "70000", "TIME_CRUNCH_METRICS_PORT: Input should be less than"),
        ("TIME_CRUNCH_IN_FLIGHT", "0", "TIME_CRUNCH_IN_FLIGHT: Input should be greater than"),
        ("TIME_CRUNCH_LOG_LEVEL", "loud", "TIME_CRUNCH_LOG_LEVEL: Input should be 'debug'"),
    ],
)
def test_what_cannot_work_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsInvalid, match=said):
        settings.read()


def test_a_refusal_does_not_tell_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NATS_PASSWORD", "hunter2")
    with pytest.raises(SettingsInvalid) as refusal:
        settings.read()
    assert "hunter2" not in str(refusal.value)
