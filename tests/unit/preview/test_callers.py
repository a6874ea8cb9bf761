"""Who calls, behind proxies and without."""

from ipaddress import ip_network

import pytest

from worker.preview.auth import address

TRUSTED = (ip_network("10.0.0.0/8"),)


@pytest.mark.parametrize(
    ("peer", "forwarded", "caller"),
    [
        ("203.0.113.1", [], "203.0.113.1"),
        ("203.0.113.1", ["198.51.100.9"], "203.0.113.1"),
        ("10.0.0.1", ["198.51.100.9"], "198.51.100.9"),
        ("10.0.0.1", ["1.1.1.1, 198.51.100.9, 10.0.0.2"], "198.51.100.9"),
        ("10.0.0.1", ["1.1.1.1", "198.51.100.9"], "198.51.100.9"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", ["nonsense"], "nonsense"),
    ],
)
def test_only_a_trusted_proxy_says_who_calls(peer: str, forwarded: list[str], caller: str) -> None:
    assert address(peer, forwarded, TRUSTED) == caller
