"""TLS certificates read from their files at every handshake, so that renewing them needs no restart.

A certificate matters only when a connection is made, so open connections are left alone. An authority that is removed
from its file is trusted until the process ends.
"""

import ssl
from contextlib import suppress
from pathlib import Path
from typing import Any


class Certificates(ssl.SSLContext):
    """A client's context, made with PROTOCOL_TLS_CLIENT, that reads its files again where they have changed."""

    authority: Path | None = None
    pair: tuple[Path, Path] | None = None
    _seen: tuple[bytes, ...] = ()

    def trust(self, authority: Path | None) -> None:
        """Trust that authority, or those of the system if it is None. Raises ssl.SSLError or OSError."""
        self.authority = authority
        if authority is None:
            self.load_default_certs()
        else:
            self.load_verify_locations(authority)

    def present(self, certificate: Path, key: Path) -> None:
        """Present that certificate to servers that ask. Raises ssl.SSLError, ValueError or OSError."""
        self.pair = (certificate, key)
        self.load_cert_chain(certificate, key, password="")

    def wrap_bio(self, *arguments: Any, **options: Any) -> ssl.SSLObject:
        """Begin a handshake; if a file is half written, with the certificates read before."""
        with suppress(ssl.SSLError, ValueError, OSError):
            self._read_again()
        return super().wrap_bio(*arguments, **options)

    def _read_again(self) -> None:
        files = (*((self.authority,) if self.authority else ()), *(self.pair or ()))
        now = tuple(file.read_bytes() for file in files)
        if now == self._seen:
            return
        if self.authority is not None:
            self.trust(self.authority)
        if self.pair is not None:
            self.present(*self.pair)
        self._seen = now
