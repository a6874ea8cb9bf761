"""Find the address that a request comes from, also behind trusted proxies."""

from collections.abc import Sequence
from ipaddress import IPv4Network, IPv6Network, ip_address


def address(peer: str, forwarded: Sequence[str], trusted: Sequence[IPv4Network | IPv6Network]) -> str:
    """Return the caller's address; `peer` is the connected address, `forwarded` the values of X-Forwarded-For in order.

    Each proxy appends the address that called it, so the last address that is not a trusted proxy's is the caller's.
    Anybody may have written the addresses before it.
    """
    chain = [one.strip() for value in forwarded for one in value.split(",")]
    caller = peer
    while chain and _is_within(caller, trusted):
        caller = chain.pop()
    return caller


def _is_within(text: str, networks: Sequence[IPv4Network | IPv6Network]) -> bool:
    try:
        found = ip_address(text)
    except ValueError:
        return False
    return any(found in network for network in networks)
