"""What strangers send: refused in words, and nobody else notices."""

import base64
import gzip
import json
import socket
from contextlib import ExitStack
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.preview.conftest import SECRET, Preview, Serve, handed_over
from tests.preview.test_answers import PLAN, PREVIEW
from worker.preview import bodies
from worker.preview.bodies import MAX_BYTES
from worker.preview.requests import READ_HERE_BYTES

BODY = {"plan": PLAN, "targetMinutes": 30}


def with_token(preview: Preview, token: str | None, body: Any = None) -> tuple[int, dict[str, Any]]:
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    response = httpx.post(preview.url + PREVIEW, json=body or BODY, headers=headers, timeout=30)
    return response.status_code, response.json()


def post(preview: Preview, content: bytes, **headers: str) -> tuple[int, dict[str, Any]]:
    with preview.client as client:
        response = client.post(PREVIEW, content=content, headers=headers)
    return response.status_code, response.json()


def part(document: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(document).encode()).rstrip(b"=").decode()


# Tokens.


@pytest.mark.parametrize(
    "claims",
    [
        {"exp": 1},
        {"exp": None},
        {"iat": None},
        {"iss": None},
        {"aud": None},
        {"userId": None},
        {"iss": "somebody"},
        {"aud": "somebody"},
        {"aud": ["somebody"]},
        {"exp": "9999999999"},
        {"iat": "1"},
        {"exp": True},
        {"exp": float("inf")},
        {"exp": float("nan")},
        {"exp": 10**400},
        {"iat": 9_999_999_999},
        {"nbf": 9_999_999_999},
        {"nbf": "1"},
        {"userId": 7},
        {"userId": ""},
        {"userId": "x" * 257},
        {"userId": "\ud800"},
        {"userId": ["athlete-1"]},
    ],
    ids=str,
)
def test_a_token_that_does_not_say_what_it_must_is_none(preview: Preview, claims: dict[str, Any]) -> None:
    user_id = claims.pop("userId", "athlete-1")
    token = jwt.encode(preview.claims(userId=user_id, **claims) if user_id else {}, SECRET, "HS256")

    assert with_token(preview, token) == (401, {"error": "unauthorized"})


def test_a_token_of_another_secret_or_none_is_none(preview: Preview) -> None:
    claims = preview.claims()
    unsigned = f"{part({'alg': 'none', 'typ': 'JWT'})}.{part(claims)}."

    for token in (jwt.encode(claims, "x" * 32, "HS256"), jwt.encode(claims, SECRET * 2, "HS512"), unsigned):
        assert with_token(preview, token) == (401, {"error": "unauthorized"})


@pytest.mark.parametrize("token", [None, "x", "a.b.c", "x" * 64 * 1024, "é", "a" * 8_000 + ".b.c"])
def test_what_is_no_token_is_none(preview: Preview, token: str | None) -> None:
    headers = [] if token is None else [(b"Authorization", b"Bearer " + token.encode())]
    response = httpx.post(preview.url + PREVIEW, json=BODY, headers=headers, timeout=30)

    assert (response.status_code, response.json()) == (401, {"error": "unauthorized"})
    assert response.headers["www-authenticate"] == "Bearer"


def test_two_tokens_or_another_scheme_are_none(preview: Preview) -> None:
    bearer = f"Bearer {preview.token()}"
    two = httpx.post(preview.url + PREVIEW, json=BODY, headers=[("Authorization", bearer)] * 2)
    basic = httpx.post(preview.url + PREVIEW, json=BODY, headers={"Authorization": bearer.replace("Bearer", "Basic")})

    assert (two.status_code, basic.status_code) == (401, 401)


def test_a_header_nested_without_end_is_no_token(preview: Preview) -> None:
    nested = base64.urlsafe_b64encode(b"[" * 5_000).decode().rstrip("=")

    assert with_token(preview, f"{nested}.{part({})}.x") == (401, {"error": "unauthorized"})


def test_a_public_key_is_no_secret_and_a_secret_no_public_key(serve: Serve, tmp_path: Any) -> None:
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public = private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    (tmp_path / "key.pem").write_bytes(public)
    with serve(jwt_secret=None, jwt_public_key=tmp_path / "key.pem") as preview:
        claims = preview.claims()
        header = part({"alg": "HS256", "typ": "JWT"})
        import hashlib
        import hmac

        signed = f"{header}.{part(claims)}"
        mac = base64.urlsafe_b64encode(hmac.digest(public, signed.encode(), hashlib.sha256)).rstrip(b"=").decode()

        assert with_token(preview, jwt.encode(claims, private, "RS256"))[0] == 200
        assert with_token(preview, f"{signed}.{mac}")[0] == 401
        assert with_token(preview, jwt.encode(claims, SECRET, "HS256"))[0] == 401


def test_keys_come_from_a_key_set_by_their_id(serve: Serve, tmp_path: Any) -> None:
    keys = {name: rsa.generate_private_key(public_exponent=65537, key_size=2048) for name in ("one", "two")}
    told = [
        {**json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key())), "kid": name, "alg": "RS256", "use": "sig"}
        for name, key in keys.items()
    ]
    (tmp_path / "keys.json").write_text(json.dumps({"keys": told}))
    with serve(jwt_secret=None, jwt_jwks=str(tmp_path / "keys.json")) as preview:
        claims = preview.claims()

        assert with_token(preview, jwt.encode(claims, keys["two"], "RS256", {"kid": "two"}))[0] == 200
        assert with_token(preview, jwt.encode(claims, keys["two"], "RS256", {"kid": "one"}))[0] == 401
        assert with_token(preview, jwt.encode(claims, keys["two"], "RS256", {"kid": "three"}))[0] == 401
        assert with_token(preview, jwt.encode(claims, keys["two"], "RS256"))[0] == 401


def test_keys_that_cannot_be_fetched_are_our_fault(serve: Serve) -> None:
    with serve(jwt_secret=None, jwt_jwks="http://127.0.0.1:9/keys") as preview:
        token = jwt.encode(preview.claims(), SECRET, "HS256")

        assert with_token(preview, token)[0] == 503


# Bodies.


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b'{"planId": NaN}', "NaN"),
        (b'{"planId": "a", "planId": "b"}', "twice"),
        (b'{"planId": "\xff"}', "not UTF-8"),
        (b"[" * 5_000 + b"]" * 5_000, "nested deeper"),
        (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, "nested deeper"),
        (b"9" * 5_000, "digits"),
        (b'"\\ud800"', "surrogate"),
        (b"\xef\xbb\xbf{}", "byte order mark"),
    ],
    ids=lambda value: str(value[:12]),
)
def test_what_is_no_json_of_ours_is_refused_before_the_token(preview: Preview, content: bytes, words: str) -> None:
    status, told = post(preview, content)
    stranger = httpx.post(preview.url + PREVIEW, content=content)

    assert (status, told["error"]) == (400, "invalid_request")
    assert words in told["details"][0]["message"]
    assert stranger.status_code == 400


def test_a_body_of_two_megabytes_is_refused_with_and_without_a_length(preview: Preview) -> None:
    def chunks() -> Any:
        yield from [b" " * 65_536] * 32

    with preview.client as client:
        told = client.post(PREVIEW, content=b" " * 2 * MAX_BYTES)
        untold = client.post(PREVIEW, content=chunks())

    assert (told.status_code, told.json()["error"]) == (413, "invalid_request")
    assert (untold.status_code, untold.json()["error"]) == (413, "invalid_request")


def test_a_body_of_just_a_megabyte_is_read(preview: Preview) -> None:
    body = json.dumps(BODY).encode()

    assert post(preview, body + b" " * (MAX_BYTES - len(body)))[0] == 200


@pytest.mark.parametrize("size", [10, 2 * READ_HERE_BYTES])
def test_a_body_that_comes_again_is_read_once(preview: Preview, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    judged: list[str] = []
    judge = bodies._judge

    def counted(name: str) -> Any:
        judged.append(name)
        return judge(name)

    handed = handed_over(monkeypatch, bodies.read)
    monkeypatch.setattr(bodies, "_judge", counted)
    body = json.dumps({**BODY, "note": "x" * size}).encode()

    assert [post(preview, body)[0] for _ in range(3)] == [200, 200, 200]
    assert len(judged) + len(handed) == 1


def test_a_body_of_a_stranger_is_not_kept(preview: Preview, monkeypatch: pytest.MonkeyPatch) -> None:
    read = handed_over(monkeypatch, bodies.read)
    body = json.dumps({**BODY, "stranger": "x" * 2 * READ_HERE_BYTES}).encode()

    assert [httpx.post(preview.url + PREVIEW, content=body).status_code for _ in range(2)] == [401, 401]
    assert len(read) == 2


def test_a_compressed_body_is_refused_unopened(preview: Preview) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    status, told = post(preview, bomb, **{"Content-Encoding": "gzip"})

    assert (status, told["error"]) == (415, "invalid_request")


def test_a_body_that_does_not_come_is_given_up(serve: Serve) -> None:
    with serve(preview_body_seconds=0.2) as preview, connected(preview) as connection:
        head = f"POST {PREVIEW} HTTP/1.1\r\nHost: preview\r\nContent-Length: 100\r\n\r\n"
        connection.sendall(head.encode() + b"{")

        assert connection.recv(100).startswith(b"HTTP/1.1 408 ")


def test_a_body_of_another_length_than_told_is_no_request(preview: Preview) -> None:
    with connected(preview) as connection:
        connection.sendall(f"POST {PREVIEW} HTTP/1.1\r\nHost: x\r\nContent-Length: twelve\r\n\r\n".encode())

        assert connection.recv(100).startswith(b"HTTP/1.1 400 ")


def test_a_length_told_in_two_ways_closes_the_connection(preview: Preview) -> None:
    lengths = "Content-Length: 5\r\nTransfer-Encoding: chunked"
    smuggled = "0\r\n\r\nGET /health/live HTTP/1.1\r\nHost: x\r\n\r\n"
    with connected(preview) as connection:
        connection.sendall(f"POST {PREVIEW} HTTP/1.1\r\nHost: x\r\n{lengths}\r\n\r\n{smuggled}".encode())
        told = to_the_end(connection)

    assert told.startswith(b"HTTP/1.1 400 ")
    assert told.count(b"HTTP/1.1 ") == 1


def test_health_is_answered_while_too_many_are_connected(serve: Serve) -> None:
    with serve(connections_at_most=5) as preview, ExitStack() as idle:
        for _ in range(10):
            idle.enter_context(connected(preview))
        refused = httpx.get(preview.url + "/docs")

        assert httpx.get(preview.url + "/health/live").status_code == 200
        assert httpx.get(preview.url + "/health/ready").status_code == 200
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
        assert refused.json()["error"] == "preview_failed"
        idle.close()
        until_answered(preview)


def until_answered(preview: Preview) -> None:
    while httpx.get(preview.url + "/docs").status_code != 200:
        pass


def to_the_end(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(65536), b""))


@pytest.mark.parametrize("error", [ValueError("a bug"), KeyError("a bug"), jwt.InvalidKeyError("a key of ours")])
def test_an_error_of_ours_while_a_token_is_checked_is_logged_and_not_told_as_the_strangers(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(jwt, "decode", broken)
    with serve() as preview:
        status, told = with_token(preview, preview.token())

        assert (status, told["error"]) == (500, "preview_failed")
        assert len(preview.lines("preview crashed")) == 1


def test_who_leaves_in_the_middle_is_not_missed(preview: Preview) -> None:
    with connected(preview) as connection:
        connection.sendall(f"POST {PREVIEW} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{".encode())

    assert httpx.get(preview.url + "/health/ready").status_code == 200
    assert preview.lines("preview crashed") == []


def connected(preview: Preview) -> socket.socket:
    url = httpx.URL(preview.url)
    return socket.create_connection((url.host, url.port or 0), timeout=10)


# The order of the checks.


def test_json_comes_before_the_token_the_token_before_the_flag_the_flag_before_the_body(serve: Serve) -> None:
    invalid = {"plan": PLAN, "targetMinutes": 14}
    with serve(feature_override=False) as preview:
        assert httpx.post(preview.url + PREVIEW, content=b"{").status_code == 400
        assert with_token(preview, None, invalid)[0] == 401
        assert with_token(preview, preview.token(), invalid) == (404, {"error": "feature_not_available"})
        assert preview.count("requests", channel="preview", status="off") == 1


def test_who_asks_too_often_is_told_when_to_come_back_and_others_are_not(serve: Serve) -> None:
    with serve(preview_rate=0.01, preview_burst=3) as preview:
        eager = [with_token(preview, preview.token("eager"))[0] for _ in range(4)]
        refused = httpx.post(
            preview.url + PREVIEW, json=BODY, headers={"Authorization": f"Bearer {preview.token('eager')}"}
        )

        assert eager == [200, 200, 200, 429]
        assert refused.json() == {"error": "rate_limited"}
        assert 1 <= int(refused.headers["retry-after"]) <= 100
        assert with_token(preview, preview.token("patient"))[0] == 200


def test_nothing_an_abuse_does_is_a_failure_of_ours(preview: Preview) -> None:
    assert preview.count("requests", channel="preview", status="failed") == 0
    assert preview.lines("preview crashed") == []
