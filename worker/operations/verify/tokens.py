"""Make tokens for checks: one that the preview must accept, and some that it must refuse."""

import secrets
import time
from typing import Any

import jwt
from pydantic import SecretStr

from worker.settings import Settings

LIFE_SECONDS = 600


def good(settings: Settings, user_id: str) -> str | None:
    """Return the given token, or one made with the preview's secret; None if there is neither."""
    if settings.verify_token is not None:
        return settings.verify_token.get_secret_value()
    if settings.jwt_secret is not None:
        return _signed(settings, settings.jwt_secret, user_id)
    return None


def bad(settings: Settings, user_id: str) -> dict[str, str]:
    """Return tokens that the preview must refuse, by what is wrong with them."""
    stranger = SecretStr(secrets.token_urlsafe(48))
    claims = _claims(settings, user_id)
    tokens = {
        "nonsense": "nonsense",
        "signed by a stranger": _signed(settings, stranger, user_id),
        "not signed": jwt.encode(claims, "", "none"),
    }
    if settings.jwt_secret is not None:
        key = settings.jwt_secret
        now = int(time.time())
        tokens["expired"] = _signed(settings, key, user_id, iat=now - 7200, exp=now - 3600)
        tokens["for somebody else"] = _signed(settings, key, user_id, aud="somebody-else")
        tokens["by somebody else"] = _signed(settings, key, user_id, iss="somebody-else")
    return tokens


def _claims(settings: Settings, user_id: str) -> dict[str, Any]:
    now = int(time.time())
    whose = {"userId": user_id, "iss": settings.jwt_issuer, "aud": settings.jwt_audience}
    return {**whose, "iat": now, "exp": now + LIFE_SECONDS}


def _signed(settings: Settings, secret: SecretStr, user_id: str, **others: Any) -> str:
    return jwt.encode({**_claims(settings, user_id), **others}, secret.get_secret_value(), "HS256")
