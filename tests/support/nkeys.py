"""Keys and tokens as a NATS operator makes them."""

import base64
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import nkeys


@dataclass(frozen=True)
class Key:
    """An nkey."""

    seed: bytes
    public: str

    @classmethod
    def make(cls, prefix: int = nkeys.PREFIX_BYTE_USER) -> Self:
        """A new key, of a user by default."""
        seed = bytes(nkeys.encode_seed(os.urandom(32), prefix))
        return cls(seed, nkeys.from_seed(bytearray(seed)).public_key.decode())

    def write(self, file: Path) -> Path:
        """The seed as a file."""
        file.write_bytes(self.seed + b"\n")
        return file


def user_jwt(signer: Key, subject: str, name: str, claims: dict[str, Any]) -> str:
    """A token of the operator's kind, signed."""
    body = {"iss": signer.public, "sub": subject, "name": name, "iat": 1700000000, "nats": {**claims, "version": 2}}
    digest = hashlib.new("sha512_256", json.dumps(body).encode()).digest()
    body["jti"] = base64.b32encode(digest).decode().rstrip("=")
    parts = [_encoded({"typ": "JWT", "alg": "ed25519-nkey"}), _encoded(body)]
    signature = nkeys.from_seed(bytearray(signer.seed)).sign(".".join(parts).encode())
    return ".".join([*parts, base64.urlsafe_b64encode(signature).decode().rstrip("=")])


def _encoded(part: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
