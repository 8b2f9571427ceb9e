# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the hostile scenarios share: raw connections by either transport, a neighbour that behaves well and notes how long it waits, and
the memory and descriptors of the process that is attacked."""
import json
import multiprocessing
import os
import pathlib
import resource
import socket
import ssl
import statistics
import struct
import subprocess
import sys
import threading
import time
import urllib.parse

from service import PASSWORD, Tesserad, check, eventually

SCHEME = sys.argv[2] if len(sys.argv) > 2 else "plain"
# A sanitizer makes everything slow and large.
SLOW = "TESSERA_SLOW" in os.environ
PATIENCE = 4 if SLOW else 1
# The neighbour's 99th percentile may triple under attack. Below this nobody counts: two cores that build something besides do as much.
FLOOR = 10 if SLOW else 0.050
ROUNDS = 3  # a noisy machine does not disturb three times running; a service that stalls does
PER_ADDRESS = 200
OWN = 2  # the connection by which the resource service asks for keys comes and goes, and both of its ends are in this process


def most_files():
    """Raises the limit of descriptors to what this user may have, and gives it."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def certificate(folder, name="shown"):
    """A certificate of its own for loopback: the options that name it."""
    words = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.crt"]
    subprocess.run(words, check=True, capture_output=True, timeout=60)
    return ["--tls-certificate-file", f"{folder}/{name}.crt", "--tls-key-file", f"{folder}/{name}.key"]


class Target:
    """One listener, attacked from any address of loopback."""

    def __init__(self, url):
        parts = urllib.parse.urlsplit(url)
        self.address, self.tls = (parts.hostname, parts.port), parts.scheme == "https"
        self.context = ssl.create_default_context()
        self.context.check_hostname, self.context.verify_mode = False, ssl.CERT_NONE

    def connect(self, source="127.0.0.9", secure=None, window=None, timeout=20):
        sock = socket.socket()
        try:
            sock.settimeout(timeout)
            if window:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, window)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.bind((source, 0))
            sock.connect(self.address)
            return self.context.wrap_socket(sock) if (self.tls if secure is None else secure) else sock
        except BaseException:
            sock.close()
            raise

    def says(self, data, source="127.0.0.9"):
        """Everything that is said to these bytes before the connection ends. It is not closed from this side."""
        with self.connect(source) as sock:
            return everything(sock, data)

    def status(self, data, source="127.0.0.9"):
        return status_of(self.says(data, source))


def everything(sock, data=b""):
    said = b""
    try:
        if data:
            sock.sendall(data)
    except OSError:
        pass  # it has heard enough; what it said is there to be read
    try:
        while chunk := sock.recv(65536):
            said += chunk
    except (ConnectionError, ssl.SSLError):
        pass
    return said


def status_of(said):
    return int(said[9:12]) if said.startswith(b"HTTP/1.1 ") else 0


def reset(sock):
    """Ends it with RST."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


def read_answer(sock, buffer=b""):
    """One answer with a Content-Length, and what followed it."""
    while b"\r\n\r\n" not in buffer:
        chunk = sock.recv(65536)
        check(chunk, "the connection ended:", buffer[:300])
        buffer += chunk
    head, _, rest = buffer.partition(b"\r\n\r\n")
    length = next((int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    while len(rest) < length:
        chunk = sock.recv(65536)
        check(chunk, "the connection ended:", head)
        rest += chunk
    return status_of(head), rest[:length], rest[length:]


class Neighbour:
    """A process of its own that calls both services without pause over two kept connections, as somebody does whom the attack is not for."""

    def __init__(self, auth, resource_service, token):
        self.pipe, theirs = multiprocessing.Pipe()
        calls = [(Target(auth), b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"),
                 (Target(resource_service), b"GET /api/data HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token.encode() + b"\r\n\r\n")]
        self.process = multiprocessing.get_context("fork").Process(target=self.live, args=[theirs, calls], daemon=True)
        self.process.start()
        self.pipe.send("tell")  # which it does once both of its connections have been answered
        self.pipe.recv()

    @staticmethod
    def live(pipe, calls):
        lines = [(target.connect("127.0.0.1"), request) for target, request in calls]
        waits, wrong = [], []
        while True:
            for sock, request in lines:
                began = time.monotonic()
                try:
                    sock.sendall(request)
                    status, _, _ = read_answer(sock)
                    waits.append((began, time.monotonic() - began))
                    if status != 200:
                        wrong.append(status)
                except (OSError, AssertionError) as failure:
                    wrong.append(repr(failure))
                    pipe.send((waits, wrong))
                    return
            if pipe.poll(0.002):
                pipe.recv()
                pipe.send((waits, wrong))
                waits = []

    def p99(self, since):
        """Of the requests that began since then; those before are forgotten."""
        self.pipe.send("tell")
        waits, wrong = self.pipe.recv()
        check(not wrong, "a client that behaves well was refused:", wrong[:3])
        taken = [wait for began, wait in waits if began >= since]
        # Of few, more than the longest of them.
        check(len(taken) >= (2 if SLOW else 5), "too few requests to say anything of:", len(taken))
        return statistics.quantiles(taken, n=100)[98]


class Victim:
    """A service under attack: what it held before, and what it may hold at most."""

    def __init__(self, room=96 * 1024, connections=4096):
        self.service = Tesserad()
        configuration = self.service.folder / "tessera.toml"
        configuration.write_text(f"[http]\nmax-connections = {connections}\nmax-connections-per-address = {PER_ADDRESS}\n")
        self.service.arguments = ("--config", str(configuration))
        if SCHEME == "tls":
            self.service.arguments = (*self.service.arguments, *certificate(self.service.folder))
        # A sanitizer keeps what is freed for itself.
        self.room, self.most, self.watching = 4 << 20 if SLOW else room, 0, threading.Event()

    def __enter__(self):
        self.service.add_user()
        self.service.set(signin__lock_after="1000")
        self.service.__enter__()
        try:
            self.auth, self.resource = Target(self.service.auth), Target(self.service.resource)
            self.token = self.sign_in()
            check(self.token, "a service at rest signs in")
            for _ in range(4):  # so that everything that is opened once is open
                self.sign_in()
            self.neighbour = Neighbour(self.service.auth, self.service.resource, self.token)
            os.nice(10)  # attackers are other machines: these here leave the cores to the service
            self.memory, self.files = self.resident(), self.fewest_descriptors()
            self.watch = threading.Thread(target=self.keep_watch)
            self.watch.start()
        except BaseException:
            self.service.__exit__(*sys.exc_info())
            raise
        return self

    def __exit__(self, *failure):
        self.watching.set()
        self.watch.join()
        self.neighbour.process.terminate()
        self.neighbour.process.join()
        self.service.__exit__(*failure)

    def sign_in(self):
        body = json.dumps({"email": "alice@example.com", "password": PASSWORD}).encode()
        with self.auth.connect("127.0.0.1") as sock:
            sock.sendall(b"POST /auth/signin HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
            status, answer, _ = read_answer(sock)
        check(status in (200, 503), "signing in:", status, answer)
        return json.loads(answer)["access_token"] if status == 200 else None  # told to wait: those before are being judged

    def keep_watch(self):
        while not self.watching.wait(0.05):
            self.most = max(self.most, self.resident())

    def resident(self):
        """KiB."""
        status = pathlib.Path(f"/proc/{self.service.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0])

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.service.process.pid}/fd"))

    def fewest_descriptors(self):
        """What it holds with the neighbour alone: connections that are just ending are not counted in."""
        end, fewest = time.monotonic() + 1, self.descriptors()
        while time.monotonic() < end:
            time.sleep(0.02)
            fewest = min(fewest, self.descriptors())
        return fewest

    def under(self, what, attack, window=0.7):
        """While attack() goes on the neighbour waits hardly longer; afterwards nothing of it is left."""
        seen = []
        for _ in range(ROUNDS):
            began = time.monotonic()
            time.sleep(window)  # what is measured is this second in peace
            idle = self.neighbour.p99(began)
            began = time.monotonic()
            attack()
            attacked = self.neighbour.p99(began)
            seen.append((idle, attacked))
            eventually(f"descriptors are given back after {what}", lambda: self.descriptors() <= self.files + OWN, seconds=30)
            check(self.most <= self.memory + self.room, f"{what}: {self.most - self.memory} KiB more than before")
            if attacked <= max(3 * idle, FLOOR):
                break
        else:
            raise AssertionError(f"{what}: others waited too long: " + ", ".join(f"{a * 1000:.1f} ms where {i * 1000:.1f} ms is usual" for i, a in seen))
        print(f"{SCHEME}: {what}: p99 of others {attacked * 1000:.1f} ms ({idle * 1000:.1f} ms in peace), "
              f"at most {(self.most - self.memory) / 1024:.0f} MiB more", flush=True)


def repeatedly(act, seconds=0.7):
    """An attack: act() over and over."""
    def attack():
        end = time.monotonic() + seconds
        act()
        while time.monotonic() < end:
            act()
    return attack
