"""Serves a package index for npm from a folder of installed packages."""

import base64
import hashlib
import io
import json
import tarfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote


@contextmanager
def index_of(modules: Path) -> Iterator[str]:
    """The index's address, as long as the context lasts. `modules` is a folder `node_modules`."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = unquote(self.path).strip("/")
            is_package = name.endswith(".tgz")
            folder = modules / name.removesuffix(".tgz")
            if not (folder / "package.json").exists():
                self.send_error(404)
                return
            body = _packed(folder) if is_package else json.dumps(_told(folder, f"{address}/{name}.tgz")).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/octet-stream" if is_package else "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Log nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    address = f"http://127.0.0.1:{server.server_port}"
    serving = threading.Thread(target=server.serve_forever, daemon=True)
    serving.start()
    try:
        yield address
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


def _told(folder: Path, address: str) -> dict[str, Any]:
    """The index's document for a package: its one version, and the address of that."""
    package = json.loads((folder / "package.json").read_bytes())
    digest = base64.b64encode(hashlib.sha512(_packed(folder)).digest()).decode()
    version = {**package, "dist": {"tarball": address, "integrity": f"sha512-{digest}"}}
    number = package["version"]
    return {"name": package["name"], "dist-tags": {"latest": number}, "versions": {number: version}}


@cache
def _packed(folder: Path) -> bytes:
    """The package's own files, as npm packs them."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz", compresslevel=1) as archive:
        archive.add(folder, "package", filter=_without_others)
    return packed.getvalue()


def _without_others(entry: tarfile.TarInfo) -> tarfile.TarInfo | None:
    """A file of the package itself; none for one of a package installed within it."""
    return None if "node_modules" in Path(entry.name).parts else entry
