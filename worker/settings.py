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
    """The addresses of the broker, separated by commas."""

    nats_user: str | None = Field(default=None, validation_alias="NATS_USER", examples=["time-crunch"])
    """The user to log in as. Set NATS_PASSWORD too."""

    nats_password: SecretStr | None = Field(default=None, validation_alias="NATS_PASSWORD", examples=["a-password"])
    """The password of NATS_USER."""

    nats_creds: Path | None = Field(default=None, validation_alias="NATS_CREDS", examples=["/run/secrets/nats.creds"])
    """The file of the credentials (JWT and nkey seed). Set it instead of user and password."""

    nats_nkey_seed_file: Path | None = Field(
        default=None, validation_alias="NATS_NKEY_SEED_FILE", examples=["/run/secrets/nats.nk"]
    )
    """The file of an nkey's seed, with nothing else in it. Set it instead of user and password."""

    nats_tls_ca: Path | None = Field(default=None, validation_alias="NATS_TLS_CA", examples=["/etc/nats/ca.pem"])
    """The file of the authority that signed the broker's certificate, if the system does not know that authority."""

    nats_tls_cert: Path | None = Field(
        default=None, validation_alias="NATS_TLS_CERT", examples=["/etc/nats/client.pem"]
    )
    """The file of our own certificate, if the broker asks for one. Set NATS_TLS_KEY too."""

    nats_tls_key: Path | None = Field(default=None, validation_alias="NATS_TLS_KEY", examples=["/etc/nats/client.key"])
    """The file of the key of our own certificate. Set NATS_TLS_CERT too."""

    nats_inbox_prefix: str = Field(default="_INBOX", validation_alias="NATS_INBOX_PREFIX", examples=["_INBOX_worker"])
    """The first part of the subjects under which replies come in. Set it if the broker allows this role no other."""

    manage_topology: bool = Field(default=False, examples=["true"])
    """Whether to create the streams and consumers that are missing, and to widen those that an earlier version made for
    Time Crunch alone. Nothing else is changed."""

    stream_copies: int | None = Field(default=None, ge=1, le=5, examples=["3"])
    """How many copies of every stream and bucket the broker must have, at least. If not set: in a cluster as many as
    `contracts/topology.yaml` declares, on a single server one."""

    in_flight: int = Field(default=64, ge=1, examples=["32"])
    """How many requests one worker process takes from the broker at a time."""

    engines: int = Field(default=1, ge=1, examples=["2"])
    """How many engines one worker process starts. The worker process itself takes requests and stores answers."""

    request_deadline_seconds: float = Field(default=10.0, gt=0, examples=["15"])
    """How many seconds an engine may take for one request. After that the worker ends the engine and starts another."""

    engine_memory_mib: int = Field(default=1024, ge=256, examples=["2048"])
    """How much memory one engine may use, in MiB. A request that needs more fails, and other processes keep theirs."""

    shutdown_grace_seconds: float = Field(default=45.0, examples=["60"])
    """How many seconds a worker may take to stop: more than the broker's ack wait of 30, and more than twice the
    deadline."""

    metrics_port: int = Field(default=0, ge=0, le=65535, examples=["9100"])
    """The port of metrics and health; 0 means none."""

    active_users_secret: SecretStr | None = Field(
        default=None, min_length=16, examples=["32-random-bytes-in-base64-or-hex"]
    )
    """The secret that hides the ids of the users who are counted. Give every replica the same. If not set, no user is
    counted."""

    pace_secret: SecretStr | None = Field(default=None, min_length=16, examples=["32-random-bytes-in-base64-or-hex"])
    """The secret that hides the ids of the athletes whose pace the broker stores. Give every replica the same. If not
    set, the broker stores no pace."""

    state_home: Path = Field(
        default=Path("~/.local/state"), validation_alias="XDG_STATE_HOME", examples=["/var/lib/athlete"]
    )
    """The folder in which `time-crunch pace` keeps your pace, in time-crunch/pace.json."""

    otlp_endpoint: str | None = Field(
        default=None, validation_alias="OTEL_EXPORTER_OTLP_ENDPOINT", examples=["http://collector:4318"]
    )
    """The address that traces are sent to, as OTLP over HTTP. If not set, none are sent."""

    feature_override: bool | None = Field(
        default=None, validation_alias="FEATURE_STREAM5_TIME_CRUNCH_MODE", examples=["true"]
    )
    """Whether everybody has the feature (true) or nobody (false). If set, LaunchDarkly and the flag file do not
    count."""

    launchdarkly_sdk_key: SecretStr | None = Field(
        default=None, validation_alias="LAUNCHDARKLY_SDK_KEY", examples=["sdk-00000000-0000-0000-0000-000000000000"]
    )
    """The key of LaunchDarkly's server SDK. If not set, LaunchDarkly is not asked."""

    launchdarkly_uri: str | None = Field(
        default=None, validation_alias="LAUNCHDARKLY_URI", examples=["http://ld-relay:8030"]
    )
    """The address of LaunchDarkly's relay proxy, if you have one."""

    flag_file: Path | None = Field(default=None, examples=["/etc/time-crunch/flags.json"])
    """The file that says who has the feature, if LaunchDarkly does not say; docs/preview.md shows its form."""

    flag_wait_seconds: float = Field(default=2.0, gt=0, le=10, examples=["5"])
    """How many seconds a start may wait for LaunchDarkly."""

    preview_host: str = Field(default="127.0.0.1", examples=["0.0.0.0"])
    """The address that the preview listens on."""

    preview_port: int = Field(default=8080, ge=0, le=65535, examples=["9090"])
    """The port that the preview listens on; 0 takes a free one."""

    preview_processes: int = Field(default=2, ge=1, le=64, examples=["4"])
    """How many engines the preview starts."""

    preview_rate: float = Field(default=20.0, gt=0, examples=["50"])
    """How many requests a second one user may make on average."""

    preview_burst: int = Field(default=300, ge=1, examples=["600"])
    """How many requests one user may make at once, beyond that average."""

    preview_trusted_proxies: str = Field(default="", examples=["10.0.0.0/8,192.168.1.1"])
    """The addresses and networks of the proxies before the preview, separated by commas. Only their X-Forwarded-For is
    believed."""

    preview_cache_bytes: int = Field(default=64 * 1024 * 1024, ge=0, examples=["134217728"])
    """How many bytes of finished previews and curves the preview keeps in memory, to answer the same question again."""

    preview_body_seconds: float = Field(default=10.0, gt=0, examples=["5"])
    """How many seconds a request may take to arrive."""

    jwt_secret: SecretStr | None = Field(default=None, examples=["32-random-bytes-in-base64-or-hex"])
    """The secret with which tokens are signed (HS256), of 32 random bytes or more."""

    jwt_public_key: Path | None = Field(default=None, examples=["/etc/time-crunch/jwt.pem"])
    """The file of the public key with which tokens are checked (RS256), in PEM form."""

    jwt_jwks: str | None = Field(default=None, examples=["https://login.example/keys.json"])
    """The address or the file of the set of public keys with which tokens are checked (RS256)."""

    verify_token: SecretStr | None = Field(default=None, examples=["eyJhbGciOiJIUzI1NiJ9.e30.signature"])
    """A valid token for `time-crunch verify`. Without it, `verify` makes one with TIME_CRUNCH_JWT_SECRET."""

    jwt_issuer: str = Field(default="athlete-ally", examples=["login.example"])
    """The issuer that every token must name, as its claim iss."""

    jwt_audience: str = Field(default="athlete-ally-users", examples=["time-crunch"])
    """The audience that every token must name, as its claim aud."""

    log_level: Literal["debug", "info", "warning", "error"] = Field(default="info", examples=["debug"])
    """The lowest level of messages that are logged."""

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
