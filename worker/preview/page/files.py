"""The page's own files, as they are sent."""

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
class File:
    """A file with what a browser has to know of it."""

    body: bytes
    media_type: str
    tag: str
    """Another one where the file is another, for a browser that asks whether its copy still holds."""


@cache
def all_files() -> Mapping[str, File]:
    """Every file of the page by its name; no other can be asked for."""
    found = {}
    for file in (files(__package__) / "static").iterdir():
        suffix = "." + file.name.rpartition(".")[2]
        if suffix in _TYPES:
            body = file.read_bytes()
            found[file.name] = File(body, _TYPES[suffix], f'"{hashlib.sha256(body).hexdigest()[:16]}"')
    return found
