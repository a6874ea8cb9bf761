"""Who calls: the address that a request comes from, also behind a proxy that is trusted."""

from collections.abc import Sequence
from ipaddress import IPv4Network, IPv6Network, ip_address


def address(peer: str, forwarded: Sequence[str], trusted: Sequence[IPv4Network | IPv6Network]) -> str:
    """The caller's address. `peer` is who is connected, `forwarded` the values of X-Forwarded-For, in their order.

    Each proxy adds at the end whom it was called by, so the last address that is no trusted proxy's is the caller's.
    What stands before it anybody may have written.
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
