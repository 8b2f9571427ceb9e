# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""TLS spoken badly: a handshake cut at every byte, renegotiation, floods of records and alerts, records that cannot be. The connection ends,
and nobody else notices.
hostiletls.py BIN tls"""
import random
import socket
import ssl
import subprocess

from hostility import Victim, everything, most_files, read_answer, repeatedly, reset, status_of
from service import check

most_files()
seed = random.randrange(1 << 32)
print("seed", seed)
chance = random.Random(seed)
HEAD = b"GET /healthz HTTP/1.1\r\nHost: x\r\n"


class Handshake:
    """A client's side of a handshake, whose bytes go where the caller wants them."""

    def __init__(self, target):
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = target.context.wrap_bio(self.incoming, self.outgoing)

    def second(self, sock):
        """What follows the server's part of it."""
        said = b""
        while not said:
            received = sock.recv(65536)
            check(received, "a good handshake was ended")
            said = self.flight(received)
        return said

    def flight(self, received=b""):
        """What the client has to say next."""
        self.incoming.write(received)
        try:
            self.tls.do_handshake()
        except ssl.SSLWantReadError:
            pass
        return self.outgoing.read()


def is_silent(sock):
    """Nothing but a TLS alert is said before the connection ends."""
    said = everything(sock)
    return b"HTTP/1.1" not in said and (said == b"" or said[0] in (21, 22))


def cut(victim):
    def attack():
        hello = Handshake(victim.auth).flight()
        for size in range(len(hello) + 1):
            sock = victim.auth.connect(secure=False)
            sock.sendall(hello[:size])
            reset(sock) if size % 2 else sock.close()
        size, length = 0, 1
        while size < length:  # the second flight is of the same length each time
            handshake = Handshake(victim.auth)
            with victim.auth.connect(secure=False) as sock:
                sock.sendall(handshake.flight())
                second = handshake.second(sock)
                sock.sendall(second[:size])
                sock.shutdown(socket.SHUT_WR)
                check(is_silent(sock), "a handshake cut at byte", size, "of the second flight")
            length, size = len(second), size + 1
    victim.under("handshakes cut at every byte", attack)


def flipped(victim):
    hello = bytearray(Handshake(victim.auth).flight())
    for _ in range(40):
        damaged = bytearray(hello)
        damaged[chance.randrange(5, len(damaged))] ^= 1 << chance.randrange(8)
        with victim.auth.connect(secure=False) as sock:
            sock.sendall(damaged)
            sock.shutdown(socket.SHUT_WR)
            check(b"HTTP/1.1" not in everything(sock), "a damaged greeting was answered")


FLOODS = {
    "warning alerts": b"\x15\x03\x03\x00\x02\x01\x00" * 20_000,
    "empty handshake records": b"\x16\x03\x03\x00\x00" * 20_000,
    "empty records of data": b"\x17\x03\x03\x00\x00" * 20_000,
    "changes of cipher": b"\x14\x03\x03\x00\x01\x01" * 20_000,
    "a record longer than there can be": b"\x16\x03\x03\xff\xff" + b"a" * 70_000,
    "a greeting that never ends": b"\x16\x03\x01\x40\x00" + b"\x01\xff\xff\xff" + (b"a" * 16380 + b"\x16\x03\x01\x40\x00" + b"a" * 4) * 40,
    "SSL 2": b"\x80\x2e\x01\x00\x02" + b"a" * 43,
    "noise": chance.randbytes(100_000),
}


def flood(victim):
    """Before the handshake, and behind it, where it is not even encrypted."""
    for name, records in FLOODS.items():
        with victim.auth.connect(secure=False) as sock:
            try:
                sock.sendall(records)
                sock.shutdown(socket.SHUT_WR)
            except OSError:
                pass  # it has heard enough
            check(is_silent(sock), name, "instead of a greeting")
        handshake = Handshake(victim.auth)
        with victim.auth.connect(secure=False) as sock:
            sock.sendall(handshake.flight())
            second = handshake.second(sock)
            try:
                sock.sendall(second + records)
                sock.shutdown(socket.SHUT_WR)
            except OSError:
                pass
            check(b"HTTP/1.1" not in everything(sock), name, "behind a handshake")


def byte_by_byte(victim):
    """A record for every byte, of a request that is good and of one that is too long."""
    for request, expected in ((HEAD + b"Connection: close\r\n\r\n", 200), (HEAD + b"X: " + b"a" * 20_000, 431)):
        with victim.auth.connect() as sock:
            try:
                for byte in request:
                    sock.send(bytes([byte]))
            except OSError:
                pass
            said = everything(sock)
            check(status_of(said) == expected or (expected == 431 and not said), "a record for every byte:", said[:200])


def renegotiate(victim):
    address = "{}:{}".format(*victim.auth.address)
    done = subprocess.run(["openssl", "s_client", "-tls1_2", "-connect", address], input="R\n" + "R\n" * 20, capture_output=True, text=True, timeout=30)
    said = done.stdout + done.stderr
    check("RENEGOTIATING" in said and "no renegotiation" in said, "asked to negotiate anew:", said[-600:])
    old = subprocess.run(["openssl", "s_client", "-tls1_1", "-cipher", "ALL:@SECLEVEL=0", "-connect", address], input="", capture_output=True, text=True, timeout=30)
    check(old.returncode != 0 and "Cipher is (NONE)" in old.stdout, "TLS 1.1:", old.stdout[-600:])


with Victim(room=64 * 1024) as victim:
    cut(victim)
    victim.under("damaged greetings", repeatedly(lambda: flipped(victim)))
    victim.under("floods of records", repeatedly(lambda: flood(victim)))
    victim.under("a record for every byte", repeatedly(lambda: byte_by_byte(victim)))
    victim.under("renegotiation", repeatedly(lambda: renegotiate(victim)))
    with victim.auth.connect() as sock:
        sock.sendall(HEAD + b"\r\n")
        check(read_answer(sock)[0] == 200, "and somebody is served")
