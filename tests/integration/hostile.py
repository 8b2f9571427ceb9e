# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that are slow, silent, or many: each limit of the contract acts when it should, and nobody else notices.
hostile.py BIN [plain|tls [CONNECTIONS]]"""
import os
import select
import socket
import ssl
import sys
import time

from hostility import PATIENCE, PER_ADDRESS, SCHEME, Victim, most_files, read_answer, reset, status_of
from service import check

FILES = most_files()
CONNECTIONS = min(int(sys.argv[3]) if len(sys.argv) > 3 else {"plain": 3000, "tls": 1000}[SCHEME], FILES - 500)
GET = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
SIGNIN = b"POST /auth/signin HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
JWKS = b"GET /.well-known/jwks.json HTTP/1.1\r\nHost: x\r\n\r\n"


class Dawdler:
    """One connection that says a byte now and then, or nothing, or does not listen. `ended` is how long it was suffered."""

    def __init__(self, kind, sock, words=b"", at_once=b"", listens=True):
        self.kind, self.sock, self.words, self.listens = kind, sock, iter(words), listens
        self.said, self.began, self.ended = b"", time.monotonic(), None
        sock.setblocking(False)
        self.push(at_once)

    def push(self, data):
        while data:
            try:
                data = data[self.sock.send(data[:16384]):]
            except (BlockingIOError, ssl.SSLWantWriteError, ssl.SSLWantReadError):
                return
            except OSError:
                return  # go() sees the end

    def end(self):
        self.ended = time.monotonic() - self.began

    def go(self):
        if (byte := next(self.words, None)) is not None:
            self.push(bytes([byte]))
        if not self.listens:
            poll = select.poll()
            poll.register(self.sock, 0)
            if poll.poll(0):
                self.end()
            return
        try:
            while chunk := self.sock.recv(65536):
                self.said += chunk
            self.end()
        except (BlockingIOError, ssl.SSLWantReadError):
            pass
        except OSError:
            self.end()


def half_closed(sock, data):
    """What is below TLS, where there is any: Python's would answer the end of the other side, and stumble over that."""
    if data:
        sock.sendall(data)
    bare = socket.socket(fileno=os.dup(sock.fileno()))
    sock.close()
    bare.shutdown(socket.SHUT_WR)
    return bare


def slow(victim):
    target, handshaken = victim.auth, SCHEME == "tls"
    # What each is, how it begins, and in which span of seconds which status ends it (0: none, just the end).
    idle = (15, 18)
    expected = {"slow headers": (408, (5, 8)), "slow body": (408, (10, 13)), "slow reader": (0, (10, 16)), "half closed": (0, (0, 2)),
                "half a head, then half closed": (0, (0, 2)), "silent": (0, (5, 8) if handshaken else idle), "idle after an answer": (200, idle)}

    def attack():
        crowd = []
        for number in range(40):
            source = f"127.0.1.{number + 1}"
            crowd.append(Dawdler("slow headers", target.connect(source), b"GET /healthz HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 100))
            crowd.append(Dawdler("slow body", target.connect(source), b"x" * 900, SIGNIN))
            crowd.append(Dawdler("silent", target.connect(source, secure=False)))
            crowd.append(Dawdler("idle after an answer", target.connect(source), at_once=GET))
            for kind, beginning in (("half closed", b""), ("half a head, then half closed", b"GET /hea")):
                crowd.append(Dawdler(kind, half_closed(target.connect(source), beginning)))
        # More than the kernel keeps for one connection on both sides together.
        for number in range(10):
            crowd.append(Dawdler("slow reader", target.connect(f"127.0.1.{number + 1}", window=4096), at_once=JWKS * 8000, listens=False))
        while waiting := [one for one in crowd if one.ended is None]:
            for one in waiting:
                one.go()
                check(time.monotonic() - one.began < 25 * PATIENCE, one.kind, "is suffered for ever", one.said[:200])
            time.sleep(0.25)  # how slow they are
        for one in crowd:
            status, (least, most) = expected[one.kind]
            check(status_of(one.said) == status, one.kind, "was told", one.said[:200])
            check(least - 0.5 <= one.ended <= most * PATIENCE, one.kind, f"was suffered for {one.ended:.1f} s")
            one.sock.close()
    victim.under("clients that dawdle", attack)


def many(victim):
    target, sources = victim.auth, [f"127.0.2.{n + 1}" for n in range(250)]

    def attack():
        crowd = []
        try:
            # The neighbour has one of them, and the resource service one that it has asked for keys by.
            for number in range(CONNECTIONS - 2):
                sock = target.connect(sources[number // (PER_ADDRESS - 10)])
                sock.sendall(GET)
                check(read_answer(sock)[0] == 200, "connection", number)
                crowd.append(sock)
            refused = {"plain": 503, "tls": 0}[SCHEME]
            while len(crowd) < CONNECTIONS and (status := kept(target, "127.0.3.1", crowd)) == 200:
                pass
            check(len(crowd) < CONNECTIONS and status == refused, len(crowd), "connections, and then", status)
            check(told(target, "127.0.3.2") == refused, "one more than there may be is not turned away")
        finally:
            for sock in crowd:
                reset(sock)
    victim.under(f"{CONNECTIONS} connections", attack)


def kept(target, source, crowd):
    """What a new client from there is told; it joins the crowd if that is good. By TLS one too many is told nothing, which would cost
    the handshake that there is no room for."""
    try:
        sock = target.connect(source)
        sock.sendall(GET)
        status, _, _ = read_answer(sock)
    except (OSError, AssertionError):
        return 0
    if status == 200:
        crowd.append(sock)
    else:
        sock.close()
    return status


def told(target, source):
    crowd = []
    status = kept(target, source, crowd)
    for sock in crowd:
        sock.close()
    return status


def from_one_address(victim):
    def attack():
        crowd = []
        try:
            for _ in range(PER_ADDRESS):
                sock = victim.auth.connect("127.0.3.3")
                sock.sendall(GET)
                check(read_answer(sock)[0] == 200, "connection", len(crowd))
                crowd.append(sock)
            check(told(victim.auth, "127.0.3.3") == (0 if SCHEME == "tls" else 429), "one more from the same address")
            check(told(victim.auth, "127.0.3.4") == 200, "one from another address")
            crowd.pop().close()
            end = time.monotonic() + 10
            while told(victim.auth, "127.0.3.3") != 200:
                check(time.monotonic() < end, "the place of one that has gone stays taken")
        finally:
            for sock in crowd:
                sock.close()
    victim.under("one address that wants all", attack)


# A connection costs 5 KiB, one by TLS 23 KiB (ARCHITECTURE.md has what was measured); the rest is a generous constant.
with Victim(room=64 * 1024 + CONNECTIONS * (32 if SCHEME == "tls" else 8), connections=CONNECTIONS) as victim:
    from_one_address(victim)
    many(victim)
    slow(victim)
