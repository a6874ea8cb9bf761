"""What stands for Grafana, which is not to be had from Debian."""

import json
from contextlib import AbstractContextManager
from typing import Any

from tests.support.stub import serving


def grafana(document: Any) -> AbstractContextManager[str]:
    """What Grafana answers when it is asked for the dashboard: its address."""
    body = json.dumps({"dashboard": document}).encode()
    return serving(lambda path: (200 if document and path == "/api/dashboards/uid/time-crunch" else 404, body))
