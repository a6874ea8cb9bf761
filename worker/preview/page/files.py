"""The page's own files, ready to be sent."""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}


@dataclass(frozen=True, slots=True)
class Sent:
    """The bytes of a file, with their ETag."""

    body: bytes
    tag: str
    """The ETag, which changes with the bytes: a browser asks by it whether its copy is current."""
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A file with its headers for browsers."""

    media_type: str
    plain: Sent
    compressed: Sent | None
    """The file with gzip; None if that is not smaller."""


@cache
def all_files() -> Mapping[str, File]:
    """Return every file of the page by its name; only these are served."""
    found = {}
    for file in (files(__package__) / "static").iterdir():
        suffix = "." + file.name.rpartition(".")[2]
        if suffix in _TYPES:
            found[file.name] = _file(file.read_bytes(), _TYPES[suffix])
    return found


def _file(body: bytes, media_type: str) -> File:
    digest, smaller = hashlib.sha256(body).hexdigest()[:16], gzip.compress(body, mtime=0)
    plain = Sent(body, f'"{digest}"')
    return File(media_type, plain, Sent(smaller, f'"{digest}-gzip"', "gzip") if len(smaller) < len(body) else None)
