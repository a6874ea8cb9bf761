"""Query Prometheus for one number. Every other answer is no data, with the reason."""

import math
from dataclasses import dataclass
from typing import Any

import httpx

TIMEOUT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class NoData:
    """The reason why there is no number."""

    reason: str


class Prometheus:
    """A client of Prometheus' query API."""

    def __init__(self, url: str, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        self._url = url.rstrip("/")
        self._client = httpx.Client(timeout=timeout_seconds)

    def number(self, expression: str, at: float | None = None) -> float | NoData:
        """Return the value of the expression, now or at that time (in seconds since 1970)."""
        asked = {"query": expression} | ({} if at is None else {"time": f"{at:.3f}"})
        try:
            answer = self._client.post(f"{self._url}/api/v1/query", data=asked)
            document: Any = answer.json()
            if answer.is_error or document["status"] != "success":
                return NoData(f"Prometheus answers {answer.status_code}: {document.get('error', 'no reason given')}")
            return _one(document["data"])
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return NoData(f"{self._url} cannot be reached: {str(error) or type(error).__name__}")
        except (ValueError, LookupError, TypeError, AttributeError):
            return NoData(f"{self._url} does not answer as Prometheus does")

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


def _one(data: Any) -> float | NoData:
    if data["resultType"] == "scalar":
        return _finite(data["result"][1])
    if data["resultType"] != "vector":
        return NoData(f"a {data['resultType']} where one number was asked for")
    match data["result"]:
        case []:
            return NoData("absent")
        case [sample]:
            return _finite(sample["value"][1])
        case several:
            return NoData(f"{len(several)} series where one was asked for")


def _finite(text: str) -> float | NoData:
    value = float(text)
    return value if math.isfinite(value) else NoData(f"{text}, as nothing happened")
