"""The operator's settings, read once from the environment. No other module of the worker reads it."""

from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from contracts import topology
from worker.domain.errors import CannotRun

DURABLE = "time-crunch-plan-gen"
"""The name of the durable consumer that all workers share."""


class SettingsInvalid(CannotRun):
    """The environment has invalid settings; the message has a line for each fault, which begins with the variable."""


class Settings(BaseSettings):
    """The settings: each field is an environment variable, TIME_CRUNCH_ and its name in capitals or its alias."""

    model_config = SettingsConfigDict(
        frozen=True, env_prefix="TIME_CRUNCH_", populate_by_name=True, env_ignore_empty=True, hide_input_in_errors=True
    )

    nats_url: str = Field(
        default="nats://127.0.0.1:4222", validation_alias="NATS_URL", examples=["nats://one:4222,nats://two:4222"]
    )
    """Where the broker is; several addresses are separated by commas."""

    nats_user: str | None = Field(default=None, validation_alias="NATS_USER", examples=["time-crunch"])
    """The user to log in as; NATS_PASSWORD goes with it."""

    nats_password: SecretStr | None = Field(default=None, validation_alias="NATS_PASSWORD", examples=["a-password"])
    """The password of NATS_USER."""

    nats_creds: Path | None = Field(default=None, validation_alias="NATS_CREDS", examples=["/run/secrets/nats.creds"])
    """A credentials file (JWT and nkey seed), instead of user and password."""

    nats_nkey_seed_file: Path | None = Field(
        default=None, validation_alias="NATS_NKEY_SEED_FILE", examples=["/run/secrets/nats.nk"]
    )
    """A file that holds an nkey's seed and nothing else, instead of user and password."""

    nats_tls_ca: Path | None = Field(default=None, validation_alias="NATS_TLS_CA", examples=["/etc/nats/ca.pem"])
    """The authority that signed the server's certificate, where the system does not know it."""

    nats_tls_cert: Path | None = Field(
        default=None, validation_alias="NATS_TLS_CERT", examples=["/etc/nats/client.pem"]
    )
    """The client's own certificate, where the server asks for one; NATS_TLS_KEY goes with it."""

    nats_tls_key: Path | None = Field(default=None, validation_alias="NATS_TLS_KEY", examples=["/etc/nats/client.key"])
    """The key of the client's own certificate."""

    nats_inbox_prefix: str = Field(default="_INBOX", validation_alias="NATS_INBOX_PREFIX", examples=["_INBOX_worker"])
    """Where replies come in, where the account allows only that."""

    manage_topology: bool = Field(default=False, examples=["true"])
    """Whether streams and consumer are created where they are missing. What exists is never changed."""

    stream_copies: int | None = Field(default=None, ge=1, le=5, examples=["3"])
    """How often the broker must hold every stream and bucket, at least; without it as `contracts/topology.yaml`
    declares where the broker is a cluster, and once where a server is alone."""

    in_flight: int = Field(default=64, ge=1, examples=["32"])
    """Requests a worker's process holds at a time."""

    engines: int = Field(default=1, ge=1, examples=["2"])
    """Engines of a worker's process, each in a process of its own. They work; the worker's process takes and stores."""

    request_deadline_seconds: float = Field(default=10.0, gt=0, examples=["15"])
    """How long an engine may take for a request before it is ended and replaced."""

    engine_memory_mib: int = Field(default=1024, ge=256, examples=["2048"])
    """What an engine may use; a request that needs more fails instead of taking the machine's."""

    shutdown_grace_seconds: float = Field(default=45.0, examples=["60"])
    """How long a stop may take before it is cut short: more than the broker's ack wait of 30 seconds."""

    metrics_port: int = Field(default=0, ge=0, le=65535, examples=["9100"])
    """Port for Prometheus; 0 is off."""

    active_users_secret: SecretStr | None = Field(
        default=None, min_length=16, examples=["32-random-bytes-in-base64-or-hex"]
    )
    """What users are counted under, the same for every replica; without it they are not counted."""

    pace_secret: SecretStr | None = Field(default=None, min_length=16, examples=["32-random-bytes-in-base64-or-hex"])
    """What athletes' paces are kept under, the same for every replica; without it none is kept in the bucket."""

    state_home: Path = Field(
        default=Path("~/.local/state"), validation_alias="XDG_STATE_HOME", examples=["/var/lib/athlete"]
    )
    """Where commands keep what they learn for this machine's user."""

    otlp_endpoint: str | None = Field(
        default=None, validation_alias="OTEL_EXPORTER_OTLP_ENDPOINT", examples=["http://collector:4318"]
    )
    """Where traces go, as OTLP over HTTP; without it there are none."""

    feature_override: bool | None = Field(
        default=None, validation_alias="FEATURE_STREAM5_TIME_CRUNCH_MODE", examples=["true"]
    )
    """Whether everybody has the feature, whatever LaunchDarkly and the flag file say."""

    launchdarkly_sdk_key: SecretStr | None = Field(
        default=None, validation_alias="LAUNCHDARKLY_SDK_KEY", examples=["sdk-00000000-0000-0000-0000-000000000000"]
    )
    """The key of LaunchDarkly's server SDK; without it LaunchDarkly is not asked."""

    launchdarkly_uri: str | None = Field(
        default=None, validation_alias="LAUNCHDARKLY_URI", examples=["http://ld-relay:8030"]
    )
    """Where a relay proxy is, where there is one."""

    flag_file: Path | None = Field(default=None, examples=["/etc/time-crunch/flags.json"])
    """Who has the feature, where LaunchDarkly does not say; docs/preview.md has its form."""

    flag_wait_seconds: float = Field(default=2.0, gt=0, le=10, examples=["5"])
    """How long a start may wait for LaunchDarkly."""

    preview_host: str = Field(default="127.0.0.1", examples=["0.0.0.0"])
    """The address that the preview listens on."""

    preview_port: int = Field(default=8080, ge=0, le=65535, examples=["9090"])
    """The port that the preview listens on; 0 takes a free one."""

    preview_processes: int = Field(default=2, ge=1, le=64, examples=["4"])
    """Processes that work out previews."""

    preview_rate: float = Field(default=20.0, gt=0, examples=["50"])
    """Requests a second that one user may make for long."""

    preview_burst: int = Field(default=300, ge=1, examples=["600"])
    """Requests that one user may make at once."""

    preview_trusted_proxies: str = Field(default="", examples=["10.0.0.0/8,192.168.1.1"])
    """Addresses and networks, separated by commas, whose X-Forwarded-For is believed: those of the Ingress."""

    preview_cache_bytes: int = Field(default=64 * 1024 * 1024, ge=0, examples=["134217728"])
    """How much of what was worked out is kept."""

    preview_body_seconds: float = Field(default=10.0, gt=0, examples=["5"])
    """How long a request may take to come in."""

    jwt_secret: SecretStr | None = Field(default=None, examples=["32-random-bytes-in-base64-or-hex"])
    """The secret tokens are signed with (HS256), of 32 random bytes or more."""

    jwt_public_key: Path | None = Field(default=None, examples=["/etc/time-crunch/jwt.pem"])
    """The file of the public key of whoever signs tokens (RS256), in PEM form, instead of a secret."""

    jwt_jwks: str | None = Field(default=None, examples=["https://login.example/keys.json"])
    """The address or file of the key set of whoever signs tokens (RS256), instead of a secret."""

    verify_token: SecretStr | None = Field(default=None, examples=["eyJhbGciOiJIUzI1NiJ9.e30.signature"])
    """A good token for `time-crunch verify`, where it does not have the secret to make one."""

    jwt_issuer: str = Field(default="athlete-ally", examples=["login.example"])
    """Who tokens must come from: their claim iss."""

    jwt_audience: str = Field(default="athlete-ally-users", examples=["time-crunch"])
    """Whom tokens must be for: their claim aud."""

    log_level: Literal["debug", "info", "warning", "error"] = Field(default="info", examples=["debug"])
    """The least level of what is logged."""

    @property
    def servers(self) -> list[str]:
        """Return the broker's addresses."""
        return [address.strip() for address in self.nats_url.split(",") if address.strip()]

    @property
    def trusted_proxies(self) -> tuple[IPv4Network | IPv6Network, ...]:
        """Return the addresses and networks of the trusted proxies. Raises ValueError."""
        return tuple(ip_network(one.strip()) for one in self.preview_trusted_proxies.split(",") if one.strip())

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        consumer = topology.load().consumer(DURABLE)
        if self.request_deadline_seconds >= self.shutdown_grace_seconds / 2:
            raise ValueError(
                f"TIME_CRUNCH_REQUEST_DEADLINE_SECONDS is {self.request_deadline_seconds:g}: "
                "make it less than half of TIME_CRUNCH_SHUTDOWN_GRACE_SECONDS, or a stop can cut off work"
            )
        if self.shutdown_grace_seconds <= consumer.ack_wait_seconds:
            raise ValueError(
                f"TIME_CRUNCH_SHUTDOWN_GRACE_SECONDS is {self.shutdown_grace_seconds:g}: "
                f"make it more than the ack wait of {consumer.ack_wait_seconds} s, or a stop can cut off work"
            )
        try:
            _ = self.trusted_proxies
        except ValueError as error:
            raise ValueError(f"TIME_CRUNCH_PREVIEW_TRUSTED_PROXIES: {error}") from error
        if not self.servers:
            raise ValueError("NATS_URL holds no address: set it to something like nats://127.0.0.1:4222")
        if (self.nats_user is None) != (self.nats_password is None):
            raise ValueError("NATS_USER and NATS_PASSWORD go together: set both or neither")
        logins = {
            "NATS_USER": self.nats_user,
            "NATS_CREDS": self.nats_creds,
            "NATS_NKEY_SEED_FILE": self.nats_nkey_seed_file,
        }
        if len(said := [name for name, login in logins.items() if login is not None]) > 1:
            raise ValueError(f"{' and '.join(said)} are {len(said)} ways to log in: set one of them")
        if (self.nats_tls_cert is None) != (self.nats_tls_key is None):
            raise ValueError("NATS_TLS_CERT and NATS_TLS_KEY go together: set both or neither")
        return self


def read() -> Settings:
    """Read the settings of this process from its environment. Raises SettingsInvalid."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [
            ": ".join(filter(None, (_variable(fault["loc"]), fault["msg"].removeprefix("Value error, "))))
            for fault in error.errors()
        ]
        raise SettingsInvalid("\n".join(lines)) from None


def _variable(location: tuple[int | str, ...]) -> str:
    name = str(location[0]) if location else ""
    return f"TIME_CRUNCH_{name.upper()}" if name in Settings.model_fields else name
