"""Identify users by JSON Web Tokens, of one algorithm and with every required claim."""

import asyncio
import json
import math
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from worker.domain.errors import CannotRun
from worker.settings import Settings

LONGEST_TOKEN = 8 * 1024
LONGEST_USER_ID = 256
LEEWAY_SECONDS = 5
REQUIRED = ("exp", "iat", "iss", "aud", "userId")
LATEST_TIME = 2**53
"""The largest time that a token may hold, in seconds since the epoch."""

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair, which is not valid in text."""

SHORTEST_SECRET_BYTES = 32
FEWEST_DIFFERENT_BYTES = 8
SHORTEST_RSA_BITS = 2048
PUBLIC_SECRETS = (
    *("changeme", "changethis", "changein", "yoursecret", "yoursuper", "your256bit", "defaultsecret"),
    *("atleast256bits", "examplesecret", "placeholder", "devsecret", "testsecret", "athleteallysecret"),
)
"""Parts of secrets that are published in documents and repositories, without their punctuation."""

JWKS_SECONDS = 300.0
"""Seconds for which fetched keys are used before they are fetched again."""

JWKS_PAUSE_SECONDS = 10.0
"""Seconds before the keys are fetched again after an unknown key or a failed attempt."""

JWKS_WAIT_SECONDS = 2.0


class KeysUnusable(CannotRun):
    """The settings for tokens cannot be used."""


class KeysAway(Exception):
    """The keys cannot be fetched now."""


@dataclass(frozen=True)
class OneKey:
    """One key for all tokens."""

    algorithm: str
    """The only algorithm that is accepted."""

    value: Any

    async def key(self, key_id: str | None) -> Any:
        """Return the same key for every token."""
        return self.value


class KeySet:
    """A JSON Web Key Set of RSA keys (RFC 7517), at an address or in a file."""

    algorithm = "RS256"

    def __init__(self, place: str) -> None:
        self._place = place
        self._keys: Mapping[str | None, RSAPublicKey] = {}
        self._loaded = self._tried = -math.inf
        self._loading = asyncio.Lock()

    async def key(self, key_id: str | None) -> Any:
        """Return the key of that id; read the set again if the id is unknown or the set is old. Raises KeysAway."""
        now = time.monotonic()
        if now - self._loaded > JWKS_SECONDS or (key_id not in self._keys and now - self._tried > JWKS_PAUSE_SECONDS):
            await self._load()
        if not self._keys:
            raise KeysAway(self._place)
        return next(iter(self._keys.values())) if key_id is None and len(self._keys) == 1 else self._keys.get(key_id)

    async def _load(self) -> None:
        async with self._loading:
            now = time.monotonic()
            if now - self._tried < JWKS_PAUSE_SECONDS:
                return
            self._tried = now
            try:
                keys = _rsa_keys(await asyncio.to_thread(self._read))
            except (OSError, ValueError):
                return
            self._keys, self._loaded = keys, now

    def _read(self) -> Any:
        if "://" not in self._place:
            return json.loads(Path(self._place).read_bytes())
        import httpx  # noqa: PLC0415 - only a key set at an address needs it

        try:
            return httpx.get(self._place, timeout=JWKS_WAIT_SECONDS).raise_for_status().json()
        except httpx.HTTPError as error:
            raise OSError(str(error)) from error


Keys: TypeAlias = OneKey | KeySet
"""The keys that verify the signatures of tokens."""


def keys(settings: Settings) -> Keys:
    """Return the keys of the settings. Raises KeysUnusable where these name none, several, or a public secret."""
    named = [settings.jwt_secret, settings.jwt_public_key, settings.jwt_jwks]
    if sum(value is not None for value in named) != 1:
        raise KeysUnusable(
            "set one of TIME_CRUNCH_JWT_SECRET (HS256), TIME_CRUNCH_JWT_PUBLIC_KEY (RS256, a PEM file) and "
            "TIME_CRUNCH_JWT_JWKS (RS256, an address or file): tokens are checked with it, and there is no default"
        )
    if settings.jwt_secret is not None:
        return OneKey("HS256", _secret(settings.jwt_secret.get_secret_value()))
    if settings.jwt_public_key is not None:
        return OneKey("RS256", _public_key(settings.jwt_public_key))
    return KeySet(str(settings.jwt_jwks))


class Tokens:
    """Identifies users by their tokens."""

    def __init__(self, keys: Keys, issuer: str, audience: str) -> None:
        self._keys = keys
        self._issuer = issuer
        self._audience = audience

    async def user(self, token: str) -> str:
        """Return the token's user. Raises jwt.InvalidTokenError and KeysAway; any other error is ours."""
        if len(token) > LONGEST_TOKEN:
            raise jwt.InvalidTokenError("it is too long")
        key = await self._keys.key(jwt.get_unverified_header(token).get("kid"))
        if key is None:
            raise jwt.InvalidTokenError("no key has its id")
        return _user_id(self._claims(token, key))

    def _claims(self, token: str, key: Any) -> dict[str, Any]:
        claims = jwt.decode(
            token,
            key,
            algorithms=[self._keys.algorithm],
            audience=self._audience,
            issuer=self._issuer,
            leeway=LEEWAY_SECONDS,
            options={"require": list(REQUIRED)},
        )
        for name in ("exp", "iat", "nbf"):
            if type(value := claims.get(name, 0)) not in (int, float) or not 0 <= value <= LATEST_TIME:
                raise jwt.InvalidTokenError(f"{name} must be a time")
        return claims


def _user_id(claims: Mapping[str, Any]) -> str:
    user_id = claims["userId"]
    if not isinstance(user_id, str) or not 1 <= len(user_id) <= LONGEST_USER_ID or _SURROGATE.search(user_id):
        raise jwt.InvalidTokenError("userId must be a string")
    return user_id


def _secret(text: str) -> bytes:
    secret = text.encode()
    plain = "".join(letter for letter in text.lower() if letter.isalnum())
    if len(secret) < SHORTEST_SECRET_BYTES or len(set(secret)) < FEWEST_DIFFERENT_BYTES:
        raise KeysUnusable(
            f"TIME_CRUNCH_JWT_SECRET can be guessed: take {SHORTEST_SECRET_BYTES} random bytes, such as of openssl rand"
        )
    if any(public in plain for public in PUBLIC_SECRETS):
        raise KeysUnusable("TIME_CRUNCH_JWT_SECRET is one that documents give away: take the output of openssl rand")
    return secret


def _public_key(path: Path) -> RSAPublicKey:
    try:
        key = load_pem_public_key(path.read_bytes())
    except (OSError, ValueError, UnsupportedAlgorithm) as error:
        raise KeysUnusable(f"TIME_CRUNCH_JWT_PUBLIC_KEY, {path}, is no public key in PEM form: {error}") from error
    if not isinstance(key, RSAPublicKey) or key.key_size < SHORTEST_RSA_BITS:
        raise KeysUnusable(
            f"TIME_CRUNCH_JWT_PUBLIC_KEY, {path}, must be an RSA key of {SHORTEST_RSA_BITS} bits or more"
        )
    return key


def _rsa_keys(document: Any) -> Mapping[str | None, RSAPublicKey]:
    """Return the signing keys of a key set. Raises ValueError where it is invalid or holds none."""
    try:
        found = {key.key_id: key.key for key in jwt.PyJWKSet.from_dict(document).keys}
    except (jwt.PyJWTError, AttributeError, TypeError, KeyError) as error:
        raise ValueError("not a set of keys") from error
    usable = {
        key_id: key
        for key_id, key in found.items()
        if isinstance(key, RSAPublicKey) and key.key_size >= SHORTEST_RSA_BITS
    }
    if not usable:
        raise ValueError("no usable key")
    return usable
