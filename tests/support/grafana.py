"""Serves a stand-in for Grafana, which Debian does not package."""

import json
from contextlib import AbstractContextManager
from typing import Any

from tests.support.stub import serving


def grafana(document: Any) -> AbstractContextManager[str]:
    """The address at which the stand-in answers a request for the dashboard."""
    body = json.dumps({"dashboard": document}).encode()
    return serving(lambda path: (200 if document and path == "/api/dashboards/uid/time-crunch" else 404, body))
