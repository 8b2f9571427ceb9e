# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes that nobody well-meaning sends, over and over: smuggled requests, bombs, noise, pipelines, bodies in pieces, and clients that reset
while their answer is being made. Each gets its status or its end, and nobody else notices.
hostilewords.py BIN [plain|tls]"""
import json
import random

from hostility import Victim, everything, most_files, read_answer, repeatedly, reset, status_of
from service import check, eventually

most_files()
seed = random.randrange(1 << 32)
print("seed", seed)
chance = random.Random(seed)
GET = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
HEAD = b"GET /healthz HTTP/1.1\r\nHost: x\r\n"
POST = b"POST /auth/refresh HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"
TOKEN = b'{"refresh_token":"none"}'

# Each is followed by a request that only somebody would see who took the first one for something else.
SMUGGLED = {
    "CL and TE": POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "TE and CL": POST + b"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
    "two CL": POST + b"Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}",
    "a list of CL": POST + b"Content-Length: 2, 40\r\n\r\n{}",
    "TE that is nearly chunked": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "TE with a tab before its colon": POST + b"Transfer-Encoding\t: chunked\r\n\r\n0\r\n\r\n",
    "TE folded": POST + b"Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
    "obs-fold": HEAD + b"X: a\r\n\tContent-Length: 40\r\n\r\n",
    "bare LF": b"GET /healthz HTTP/1.1\nHost: x\n\n",
    "bare CR": HEAD + b"X: a\rContent-Length: 40\r\n\r\n",
    "NUL in a name": HEAD + b"X\x00: a\r\n\r\n",
    "space before a name": HEAD + b" Content-Length: 40\r\n\r\n",
    "chunk size with 0x": CHUNKED + b"0x18\r\n" + TOKEN + b"\r\n0\r\n\r\n",
    "chunk size beyond 64 bit": CHUNKED + b"10000000000000018\r\n" + TOKEN + b"\r\n0\r\n\r\n",
    "chunk longer than it says": CHUNKED + b"2\r\n" + TOKEN + b"\r\n0\r\n\r\n",
    "chunk ended by a bare LF": CHUNKED + b"18\n" + TOKEN + b"\n0\n\n",
}
BOMBS = {
    "a URL of 1 MiB": (b"GET /" + b"a" * (1 << 20) + b" HTTP/1.1\r\nHost: x\r\n\r\n", 414),
    "a header of 1 MiB": (HEAD + b"X: " + b"a" * (1 << 20) + b"\r\n\r\n", 431),
    "headers for ever": (HEAD + b"X: y\r\n" * 200_000 + b"\r\n", 431),
    "an Authorization of 1 MiB": (HEAD + b"Authorization: Bearer " + b"a" * (1 << 20) + b"\r\n\r\n", 431),
    "a body that says 10 GB": (POST + b"Content-Length: 10000000000\r\n\r\n" + b"a" * 100_000, 413),
    "chunks for ever": (CHUNKED + b"1\r\nx\r\n" * 200_000, 413),
    "a chunk extension for ever": (CHUNKED + b"1;" + b"e" * (1 << 20), 413),
    "trailers for ever": (CHUNKED + b"0\r\n" + b"X: y\r\n" * 200_000, 413),
    "JSON 60,000 deep": (POST + b"Content-Length: 60000\r\n\r\n" + b"[" * 60_000, 400),
}


def smuggle(victim):
    for name, request in SMUGGLED.items():
        said = victim.auth.says(request + b"GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n")
        check(status_of(said) == 400, name, said[:300])
        check(said.count(b"HTTP/1.1 ") == 1, name, "was answered more than once:", said)


def bomb(victim):
    for name, (request, expected) in BOMBS.items():
        with victim.auth.connect() as sock:
            said = everything(sock, request + b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        check(status_of(said) == expected, name, said[:300])


def noise(victim):
    for _ in range(20):
        data = chance.choice([chance.randbytes(chance.randrange(1, 4000)), b"GET " + chance.randbytes(200) + b"\r\n\r\n",
                              HEAD + chance.randbytes(200) + b"\r\n\r\n", CHUNKED + chance.randbytes(200)])
        # What has no end may also be the beginning of a request: that one is not waited for.
        with victim.auth.connect() as sock:
            sock.sendall(data + b"\r\n\r\n\x00\r\n\r\n")
            said = sock.recv(4096)
        check(status_of(said) in (400, 405, 408, 411, 413, 414, 431, 501, 505), "noise was answered with", said[:100], data)


def pipeline(victim):
    with victim.auth.connect() as sock:
        for _ in range(4):
            sock.sendall(GET * 250)
            rest = b""
            for number in range(250):
                status, body, rest = read_answer(sock, rest)
                check(status == 200 and body.startswith(b"{"), "request", number, "of a pipeline:", status, body)
        check(rest == b"", "more answers than requests:", rest)


def in_pieces(victim):
    """Good bodies: however they are cut, they are one body."""
    with victim.auth.connect() as sock:
        for _ in range(100):
            cuts = sorted(chance.sample(range(1, len(TOKEN)), 3))
            parts = [TOKEN[a:b] for a, b in zip([0, *cuts], [*cuts, len(TOKEN)])]
            body = b"".join(b"%x;x=y\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\nX: trailer\r\n\r\n"
            sock.sendall(CHUNKED)
            cut = chance.randrange(len(body))
            sock.sendall(body[:cut])
            sock.sendall(body[cut:])
            status, answer, _ = read_answer(sock)
            check(status == 401 and json.loads(answer)["status"] == 401, "a body in pieces:", status, answer)


def resets(victim):
    """The dearest answers there are, asked for and not waited for."""
    number = 0

    def act():
        nonlocal number
        number += 1
        body = json.dumps({"email": f"nobody{number}@example.com", "password": "correct horse battery staple"}).encode()
        source = f"127.0.4.{number % 250 + 1}"
        asks = [(victim.auth, b"POST /auth/signin HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body),
                (victim.auth, POST + b"Content-Length: %d\r\n\r\n" % len(TOKEN) + TOKEN), (victim.auth, GET * 50),
                (victim.resource, b"GET /api/data HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + victim.token.encode() + b"\r\n\r\n")]
        for target, request in asks:
            sock = target.connect(source)
            sock.sendall(request)
            reset(sock)
    return act


with Victim() as victim:
    victim.under("smuggled requests", repeatedly(lambda: smuggle(victim)))
    victim.under("bombs", repeatedly(lambda: bomb(victim)))
    victim.under("noise", repeatedly(lambda: noise(victim)))
    victim.under("pipelines", repeatedly(lambda: pipeline(victim)))
    victim.under("bodies in pieces", repeatedly(lambda: in_pieces(victim)))
    victim.under("resets before the answer", repeatedly(resets(victim), seconds=2))
    eventually("somebody signs in again", victim.sign_in)
