"""The link to the session on the phone, and its code."""

import base64
import json
import zlib
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from worker import samples
from worker.card.link import code, session_link

DOCUMENT = json.loads(samples.read("push-pull-legs"))
FIELDS = [("target", "30"), ("session", "push a"), ("exclude", "Fly & Co"), ("exclude", "推")]


def opened(link: str) -> list[tuple[str, str]]:
    parts = urlsplit(link)
    assert (parts.scheme, parts.netloc, parts.path, parts.query) == ("http", "preview:8080", "/session", "")
    return parse_qsl(parts.fragment)


def unpacked(text: str) -> Any:
    return json.loads(zlib.decompress(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), -15))


def test_a_plan_goes_into_the_part_that_no_browser_sends() -> None:
    link = session_link("http://preview:8080/", FIELDS, plan_id=None, document=DOCUMENT, week=1)
    *fields, (name, plan) = opened(link)

    assert (fields, name) == (FIELDS, "plan")
    assert unpacked(plan) == DOCUMENT


def test_of_a_long_plan_only_the_week_is_carried() -> None:
    weeks = {**DOCUMENT, "microcycles": [{"id": "one"}, {"id": "two"}]}
    *fields, (_, plan) = opened(session_link("http://preview:8080", FIELDS, plan_id=None, document=weeks, week=2))

    assert unpacked(plan)["microcycles"] == [{"id": "two"}]
    assert fields == FIELDS


def test_a_stored_plan_opens_by_its_id_and_week() -> None:
    link = session_link("http://preview:8080", FIELDS, plan_id="plan-1", document=DOCUMENT, week=2)

    assert opened(link) == [("id", "plan-1"), *FIELDS, ("week", "2")]


def test_a_code_is_a_square_of_half_lines() -> None:
    lines = code(session_link("http://preview:8080", FIELDS, plan_id="plan-1", document=DOCUMENT, week=1))

    assert lines is not None
    assert len({len(line) for line in lines}) == 1
    assert len(lines) == (len(lines[0]) + 1) // 2
    assert set("".join(lines)) <= set(" ▀▄█")


def test_a_link_too_long_for_a_code_has_none() -> None:
    assert code("http://preview:8080/session#plan=" + "a" * 3_000) is None
