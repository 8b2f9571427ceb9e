# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the contract calls bad, sent raw to the real program: each gets its answer, and the service goes on."""
import socket
import urllib.parse

from service import Client, Tesserad, check


def raw(url, data, half_close=True):
    """Everything the service says to these bytes before it closes."""
    parts = urllib.parse.urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=15) as sock:
        sock.settimeout(15)
        try:
            sock.sendall(data)
            if half_close:
                sock.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        said = b""
        try:
            while chunk := sock.recv(65536):
                said += chunk
        except ConnectionResetError:
            pass
        return said


GET = b"GET /healthz HTTP/1.1\r\nHost: x\r\n"
SIGNIN = b"POST /auth/signin HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"


def post(body, headers=b"Content-Type: application/json\r\n"):
    return b"POST /auth/signin HTTP/1.1\r\nHost: x\r\n" + headers + b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body


CASES = {
    "two different Content-Length": (SIGNIN + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}    ", 400),
    "Content-Length with Transfer-Encoding": (SIGNIN + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
    "space before a colon": (SIGNIN + b"Content-Length : 2\r\n\r\n{}", 400),
    "a bare LF": (b"GET /healthz HTTP/1.1\nHost: x\n\n", 400),
    "a bare CR": (b"GET /healthz HTTP/1.1\r\nHost: x\rX: y\r\n\r\n", 400),
    "a folded header": (GET + b"X: a\r\n b\r\n\r\n", 400),
    "a control character": (GET + b"X: a\x01b\r\n\r\n", 400),
    "NUL": (GET + b"X: a\x00b\r\n\r\n", 400),
    "unknown transfer coding": (SIGNIN + b"Transfer-Encoding: gzip\r\n\r\n", (400, 501)),
    "no Host": (b"GET /healthz HTTP/1.1\r\n\r\n", 400),
    "two Hosts": (GET + b"Host: y\r\n\r\n", 400),
    "HTTP/9.9": (b"GET /healthz HTTP/9.9\r\nHost: x\r\n\r\n", (400, 505)),
    "a signed length": (SIGNIN + b"Content-Length: +2\r\n\r\n{}", 400),
    "a hexadecimal length": (SIGNIN + b"Content-Length: 0x2\r\n\r\n{}", 400),
    "a request line too long": (b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", 414),
    "headers too long": (GET + b"X: " + b"a" * 20000 + b"\r\n\r\n", 431),
    "too many headers": (GET + b"".join(b"X%d: y\r\n" % n for n in range(80)) + b"\r\n", 431),
    "a body too large": (SIGNIN + b"Content-Length: 70000\r\n\r\n" + b"a" * 70000, 413),
    "no length": (SIGNIN + b"\r\n", 411),
    "not JSON": (post(b"{"), 400),
    "not an object": (post(b"[]"), 400),
    "a duplicate member": (post(b'{"email":"a@b.c","email":"a@b.c","password":"x"}'), 400),
    "not UTF-8": (post(b'{"email":"\xff","password":"x"}'), 400),
    "a missing field": (post(b'{"email":"a@b.c"}'), 422),
    "a wrong type": (post(b'{"email":"a@b.c","password":5}'), 422),
    "another media type": (post(b"a=b", b"Content-Type: application/x-www-form-urlencoded\r\n"), 415),
    "an unknown path": (b"GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 404),
    "a wrong method": (b"DELETE /auth/signin HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 405),
    "an encoded path": (b"GET /%61uth/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", (400, 401, 404)),
}

with Tesserad() as service:
    for name, (request, expected) in CASES.items():
        said = raw(service.auth, request)
        status = int(said.split(b" ", 2)[1]) if said.startswith(b"HTTP/1.1 ") else said
        check(status in (expected if isinstance(expected, tuple) else (expected,)), f"{name}: {status}, not {expected}:", said[:300])
        check(said.count(b"HTTP/1.1 ") == 1, f"{name}: answered more than once", said[:600])
        check(b"x-request-id:" in said.lower(), f"{name}: no request id", said[:300])
    allowed = raw(service.auth, CASES["a wrong method"][0])
    check(b"\r\nallow:" in allowed.lower(), "405 without Allow", allowed)
    check(Client(service.auth).get("/healthz").status == 200)
    for wanted in ("/healthz", "/.well-known/jwks.json"):
        head = raw(service.auth, b"HEAD " + wanted.encode() + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        check(head.startswith(b"HTTP/1.1 200") and head.endswith(b"\r\n\r\n"), "HEAD", head)
print(f"{len(CASES)} bad requests answered")
