"""Decide who calls, whether they ask too often, and whether they have the feature."""

import math
from collections import OrderedDict
from collections.abc import Callable, Sequence
from http import HTTPStatus
from ipaddress import IPv4Network, IPv6Network, ip_address

import jwt
from starlette.requests import Request

from worker.domain.errors import Code
from worker.flags import Flags, FlagsUnknown
from worker.preview.problems import FEATURE_NOT_AVAILABLE, UNAUTHORIZED, Refusal, Refused, away
from worker.preview.record import Record
from worker.tokens import KeysAway, Tokens

NOBODY = ""
"""The user id of callers without a token."""

CALLERS_AT_MOST = 10_000
"""The most callers whose rates are remembered."""

Networks = Sequence[IPv4Network | IPv6Network]


class Rates:
    """Limits how often one caller may ask, by token buckets that hold `burst` requests and fill at `per_second`."""

    def __init__(self, per_second: float, burst: int, clock: Callable[[], float]) -> None:
        self._per_second = per_second
        self._burst = burst
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, caller: str) -> None:
        """Take one request from the caller's bucket. Raises Refused where it has none."""
        if wait := self.seconds_to_wait(caller):
            raise Refused(Refusal(HTTPStatus.TOO_MANY_REQUESTS, Code.RATE_LIMITED, retry_after_seconds=wait))

    def seconds_to_wait(self, caller: str) -> int:
        """Take one request from the caller's bucket and return 0, else return the seconds until it has one again."""
        now = self._clock()
        left, then = self._left.pop(caller, (float(self._burst), now))
        left = min(float(self._burst), left + (now - then) * self._per_second)
        wait = 0 if left >= 1 else math.ceil((1 - left) / self._per_second)
        self._left[caller] = (left - 1 if left >= 1 else left), now
        if len(self._left) > CALLERS_AT_MOST:
            self._left.popitem(last=False)
        return wait


class Callers:
    """Checks callers by token, rate and flag, in this order. Its methods raise Refused."""

    def __init__(self, tokens: Tokens, rates: Rates, flags: Flags, record: Record, trusted_proxies: Networks) -> None:
        """`trusted_proxies` are those whose X-Forwarded-For is believed."""
        self._tokens = tokens
        self._rates = rates
        self._flags = flags
        self._record = record
        self._trusted_proxies = trusted_proxies

    async def admitted(self, request: Request) -> str:
        """Return the user of a request. Callers without a valid token have a rate too, by their address."""
        try:
            user_id = await self.user(request)
        except Refused:
            self._rates.take(f"address {self.address(request)}")
            raise
        self._rates.take(f"user {user_id}")
        self._admit(user_id)
        return user_id

    def admit_anybody(self, request: Request) -> None:
        """Check a request without a token: each address has its rate, and NOBODY must have the feature."""
        self._rates.take(f"address {self.address(request)}")
        self._admit(NOBODY)

    async def user(self, request: Request) -> str:
        """Return the user of the token alone. Every invalid token is refused with the same message."""
        given = request.headers.getlist("authorization")
        scheme, _, token = (given[0] if len(given) == 1 else "").partition(" ")
        if scheme.lower() != "bearer":
            raise Refused(UNAUTHORIZED)
        try:
            return await self._tokens.user(token)
        except jwt.InvalidTokenError as error:
            raise Refused(UNAUTHORIZED) from error
        except KeysAway as error:
            raise Refused(away("the keys of tokens cannot be read now")) from error

    async def user_or_nobody(self, request: Request) -> str:
        """Return the user of the token, and NOBODY without a valid one."""
        try:
            return await self.user(request)
        except Refused:
            return NOBODY

    def address(self, request: Request) -> str:
        """Return the address that a request comes from."""
        peer = request.client.host if request.client else ""
        return address(peer, request.headers.getlist("x-forwarded-for"), self._trusted_proxies)

    def _admit(self, user_id: str) -> None:
        try:
            decision = self._flags.enabled(user_id)
        except FlagsUnknown as error:
            raise Refused(away("who has the feature is not known yet")) from error
        self._record.flag(decision)
        if not decision.value:
            raise Refused(FEATURE_NOT_AVAILABLE)


def address(peer: str, forwarded: Sequence[str], trusted: Networks) -> str:
    """Return the caller's address; `peer` is the connected address, `forwarded` the values of X-Forwarded-For in order.

    Each proxy appends the address that called it, so the last address that is not a trusted proxy's is the caller's.
    Anybody may have written the addresses before it.
    """
    chain = [one.strip() for value in forwarded for one in value.split(",")]
    caller = peer
    while chain and _is_within(caller, trusted):
        caller = chain.pop()
    return caller


def _is_within(text: str, networks: Networks) -> bool:
    try:
        found = ip_address(text)
    except ValueError:
        return False
    return any(found in network for network in networks)
