"""Check the preview over HTTP, as its users and operators see it."""

import json
import math
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any

import httpx
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample

from worker import samples
from worker.metrics import CHANNELS, LABELS, PREFIX, STATUSES
from worker.operations.verify.check import Check, failed, not_checked, of, passed

PREVIEW = "/api/v1/time-crunch/preview"
DURATIONS_MINUTES = (15, 20, 30, 45, 60, 75, 90, 120, 180)
ROUNDS = 3
AT_A_TIME = 4
REQUIRED = ("requests_total", "duration_seconds_bucket", "errors_total", "strategy_total", "constraint_total")


@dataclass(frozen=True)
class Asking:
    """Sends requests to the preview."""

    http: httpx.Client
    token: str | None
    bad_tokens: dict[str, str]
    p95_seconds: float
    """The seconds within which 95 % of the answers must come."""

    def preview(self, target_minutes: int, token: str | None, name: str = "verify") -> httpx.Response:
        """Ask for a preview of a sample plan; another name makes it another plan."""
        plan = json.loads(samples.read("upper-lower"))
        headers = {} if token is None else {"Authorization": f"Bearer {token}"}
        body = {"plan": {**plan, "name": name}, "targetMinutes": target_minutes}
        return self.http.post(PREVIEW, json=body, headers=headers)


def checks(asking: Asking) -> Iterator[Check]:
    """Run all checks over HTTP."""
    looks: dict[str, Callable[[Asking, str], Check]] = {"live": _live, "ready": _ready, "metrics": _metrics}
    for name, look in (*looks.items(), ("token", _token)):
        yield _tried(look, asking, name)
    flag = _tried(_flag, asking, "flag")
    yield flag
    for name, after in (("bounds", _bounds), ("durations", _durations), ("speed", _speed)):
        open_door = flag.result == "passed"
        yield _tried(after, asking, name) if open_door else not_checked(name, "no preview can be asked for: see flag")


def _tried(look: Callable[[Asking, str], Check], asking: Asking, name: str) -> Check:
    try:
        return look(asking, name)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return failed(
            name, f"no answer: {str(error) or type(error).__name__}: is the address right and the preview running?"
        )
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        return failed(name, f"not an answer of the preview: {error}")


def _live(asking: Asking, name: str) -> Check:
    answer = asking.http.get("/health/live")
    return of(name, answer.status_code == 200, f"{answer.status_code}", "the process is not alive")


def _ready(asking: Asking, name: str) -> Check:
    answer = asking.http.get("/health/ready")
    faults = "; ".join(answer.json()["faults"])
    return of(name, answer.status_code == 200, f"{answer.status_code} {faults}".strip(), "see the log of the preview")


def _metrics(asking: Asking, name: str) -> Check:
    answer = asking.http.get("/metrics")
    found = [sample for family in text_string_to_metric_families(answer.text) for sample in family.samples]
    ours = [sample for sample in found if sample.name.startswith(PREFIX)]
    names = {sample.name for sample in ours}
    edges = {s.labels.get("le") for s in ours if s.name == f"{PREFIX}_duration_seconds_bucket"}
    faults = [
        *(f"{PREFIX}_{wanted} is missing" for wanted in REQUIRED if f"{PREFIX}_{wanted}" not in names),
        *(f"label {label} is not known" for label in sorted({l for s in ours for l in s.labels} - LABELS)),  # noqa: E741
        *(f"no bucket ends at {edge} s" for edge in ("15.0", "30.0", "60.0") if edge not in edges),
        *_unknown(ours, "status", STATUSES),
        *_unknown(ours, "channel", CHANNELS),
        *{f"{s.name} is {s.value}" for s in ours if s.name.endswith("_total") and not math.isfinite(s.value)},
    ]
    return of(name, not faults, "; ".join(faults) or f"{len(ours)} series", "another version is deployed")


def _unknown(found: list[Sample], label: str, known: Sequence[str]) -> list[str]:
    values = {sample.labels[label] for sample in found if label in sample.labels}
    return [f"{label} {value} is not known" for value in sorted(values - set(known))]


def _token(asking: Asking, name: str) -> Check:
    let_in = [
        f"{what}: {answer.status_code}"
        for what, token in chain([("no token", None)], asking.bad_tokens.items())
        if (answer := asking.preview(30, token)).status_code != 401
    ]
    tried = ", ".join(("no token", *asking.bad_tokens))
    return of(name, not let_in, "; ".join(let_in) or f"401 for {tried}", "must be 401; see docs/runbooks/tokens.md")


def _flag(asking: Asking, name: str) -> Check:
    if asking.token is None:
        return failed(
            name, "no token to ask with: set TIME_CRUNCH_VERIFY_TOKEN, or TIME_CRUNCH_JWT_SECRET as it is there"
        )
    before = _evaluations(asking)
    answer = asking.preview(30, asking.token)
    after = _evaluations(asking)
    reasons = [source for source, count in after.items() if count > before.get(source, 0.0)] or sorted(after)
    why = ", ".join(f"{value} by {source}" for source, value in reasons) or "no evaluation is counted"
    if answer.status_code == 200:
        return passed(name, why)
    code = answer.json().get("error", "")
    if code == "feature_not_available":
        return failed(name, f"off for this user ({why}): see docs/runbooks/flag.md")
    return failed(name, f"a preview is answered {answer.status_code} {code}: see docs/runbooks/preview-errors.md")


def _evaluations(asking: Asking) -> dict[tuple[str, str], float]:
    """Return the number of each source's decisions since the preview started, by source and value."""
    return {
        (sample.labels["source"], sample.labels["value"]): sample.value
        for family in text_string_to_metric_families(asking.http.get("/metrics").text)
        for sample in family.samples
        if sample.name == f"{PREFIX}_flag_evaluations_total"
    }


def _bounds(asking: Asking, name: str) -> Check:
    wanted = {15: 200, 180: 200, 14: 400, 181: 400}
    got = {minutes: asking.preview(minutes, asking.token).status_code for minutes in wanted}
    seen = ", ".join(f"{minutes} min: {status}" for minutes, status in got.items())
    return of(name, got == wanted, seen, "15 and 180 must be taken, 14 and 181 refused")


def _durations(asking: Asking, name: str) -> Check:
    faults = [fault for minutes in DURATIONS_MINUTES if (fault := _fault(asking, minutes))]
    seen = f"{', '.join(map(str, DURATIONS_MINUTES))} min: every session within its budget, or said to be out of reach"
    return of(name, not faults, "; ".join(faults) or seen, "see docs/runbooks/results.md")


def _fault(asking: Asking, minutes: int) -> str:
    """Return what is wrong with the preview at that many minutes; empty if nothing is."""
    answer = asking.preview(minutes, asking.token)
    if answer.status_code != 200:
        return f"{minutes} min: {answer.status_code}"
    outcome: dict[str, Any] = answer.json()
    over = [
        session["summary"]["sessionId"]
        for session in outcome["sessions"]
        if session["meetsTimeConstraint"] and session["summary"]["compressedDurationSeconds"] > 60 * minutes
    ]
    honest = outcome["meetsTimeConstraint"] == all(session["meetsTimeConstraint"] for session in outcome["sessions"])
    if outcome["targetMinutes"] != minutes or over or not honest:
        return f"{minutes} min: sessions run over, or the outcome does not say so"
    return ""


def _speed(asking: Asking, name: str) -> Check:
    def seconds(asked: tuple[int, int]) -> float:
        minutes, turn = asked
        started = time.perf_counter()
        asking.preview(minutes, asking.token, f"verify {turn}").raise_for_status()
        return time.perf_counter() - started

    with ThreadPoolExecutor(AT_A_TIME) as pool:
        asked = chain.from_iterable(zip(DURATIONS_MINUTES, repeat(turn)) for turn in range(ROUNDS))
        took = sorted(pool.map(seconds, asked))
    p95 = took[math.ceil(0.95 * len(took)) - 1]
    seen = f"p95 of {len(took)} previews {p95:.2f} s"
    return of(
        name,
        p95 < asking.p95_seconds,
        seen,
        f"must be under {asking.p95_seconds:g} s; see docs/runbooks/TimeCrunchSlow.md",
    )
