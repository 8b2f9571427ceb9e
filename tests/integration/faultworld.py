# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong around a service: its clock jumps, the network between both services is cut or swallows everything, and descriptors are
used up. It goes on with what it has, and by itself when the fault is over.
faultworld.py BIN"""
import base64
import glob
import json
import os
import pathlib
import resource
import socket
import tempfile
import threading
import time
import urllib.parse

from service import Client, Tesserad, check, eventually

FAKETIME = next(iter(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")), None)


def member(token, name, part=1):
    text = token.split(".")[part]
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))[name]


def clock():
    """A day forward and an hour back, under running services (libfaketime)."""
    check(FAKETIME, "libfaketime is not there: .ci/packages.txt names it")
    with tempfile.TemporaryDirectory(prefix="tessera-clock-") as folder:
        offset = pathlib.Path(folder) / "offset"

        def step(by):
            fresh = offset.with_suffix(".new")
            fresh.write_text(by + "\n")
            fresh.rename(offset)

        step("+0")
        service = Tesserad()
        service.environment = {"LD_PRELOAD": FAKETIME, "FAKETIME_TIMESTAMP_FILE": str(offset), "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        service.add_user()
        with service:
            def call(token):
                return Client(service.resource).get("/api/data", bearer=token)

            first, kids = service.sign_in().json(), service.kids()
            check(call(first["access_token"]).status == 200, "before the step")
            step("+1d")
            eventually("a token of yesterday is refused as expired", lambda: "expired" in call(first["access_token"]).headers.get("WWW-Authenticate", ""))
            second = Client(service.auth).post("/auth/refresh", {"refresh_token": first["refresh_token"]})
            check(second.status == 200, "a session of yesterday:", second)
            second = second.json()
            check(member(second["access_token"], "iat") - member(first["access_token"], "iat") > 86000, "the clock was not stepped")
            eventually("its token is taken", lambda: call(second["access_token"]).status == 200)
            eventually("the rotation that is due by now comes", lambda: set(service.kids()) - set(kids))
            for known in kids:
                check(known in service.kids(), "a key was withdrawn at once, whose tokens others may still hold")

            step("+23h")
            third = service.sign_in()
            check(third.status == 200, "signing in after a step back:", third)
            check(member(third.json()["access_token"], "iat") < member(second["access_token"], "iat"), "the clock was not stepped back")
            eventually("its token is taken", lambda: call(third.json()["access_token"]).status == 200)
            check(Client(service.auth).post("/auth/refresh", {"refresh_token": second["refresh_token"]}).status == 200, "a session from before the step back")
            check(Client(service.auth).get("/readyz").status == 200 and Client(service.resource).get("/readyz").status == 200, "ready")
            service.run("audit", "verify")
            check("critical" not in service.log(), service.log()[-2000:])
    print("a clock that jumps")


class Wire(threading.Thread):
    """Between the resource service and its issuer: carries, refuses, or swallows what comes."""

    def __init__(self, target):
        super().__init__(daemon=True)
        self.target, self.mode, self.open = target, "carries", []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.url = "http://127.0.0.1:{}/.well-known/jwks.json".format(self.listening.getsockname()[1])
        self.start()

    def run(self):
        while True:
            client, _ = self.listening.accept()
            self.open.append(client)
            if self.mode == "refuses":
                client.close()
            elif self.mode == "carries":
                far = socket.create_connection(self.target)
                self.open.append(far)
                for source, sink in ((client, far), (far, client)):
                    threading.Thread(target=self.carry, args=[source, sink], daemon=True).start()

    def carry(self, source, sink):
        try:
            while data := source.recv(65536):
                if self.mode != "carries":
                    return
                sink.sendall(data)
        except OSError:
            pass

    def become(self, mode):
        self.mode = mode
        for sock in self.open:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        self.open.clear()


def network():
    auth = Tesserad("--auth-only", "--auth-listen", "127.0.0.1:0")
    auth.add_user()
    auth.set(keys__jwks_max_age="1s", keys__propagation="1s")
    with auth:
        parts = urllib.parse.urlsplit(auth.auth)
        wire = Wire((parts.hostname, parts.port))
        known = auth.sign_in().json()["access_token"]
        with Tesserad("--resource-only", "--resource-listen", "127.0.0.1:0", "--auth-listen", "127.0.0.1:0", "--issuer", auth.ready["issuer"],
                      "--jwks-uri", wire.url) as service:
            def call(token):
                return Client(service.resource).get("/api/data", bearer=token).status

            check(call(known) == 200, "before the cut")

            def newly_signed():
                token = auth.sign_in().json()["access_token"]
                return token if member(token, "kid", 0) == kid else None

            for mode in ("refuses", "swallows"):
                wire.become(mode)
                kid = auth.json("key", "rotate")["kid"]
                fresh = eventually("the new key signs", newly_signed)
                began = time.monotonic()
                answer = Client(service.resource).get("/api/data", bearer=fresh)
                check(answer.status in (401, 503) and time.monotonic() - began < 15, f"a key that cannot be fetched (the network {mode}):", answer)
                check(answer.status != 503 or answer.headers["Retry-After"], "503 without Retry-After", answer)
                check(call(known) == 200, "what is known does not go on while the network", mode)
                check(Client(service.resource).get("/healthz").status == 200 and Client(service.resource).get("/readyz").status == 200, mode)
                eventually("the log says that keys cannot be fetched", lambda: " warning " in service.log() and "tessera.resource" in service.log())
                wire.become("carries")
                eventually("the new key is fetched by itself", lambda: call(fresh) == 200, seconds=30)
                known = fresh
    print("a network that is cut, and one that swallows")


def descriptors():
    service = Tesserad()
    service.add_user()
    most = 90
    service.before_start = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    with service:
        token = service.sign_in().json()
        friend, guarded = Client(service.auth), Client(service.resource)
        check(friend.get("/healthz").status == 200 and guarded.get("/api/data", bearer=token["access_token"]).status == 200, "before")
        parts = urllib.parse.urlsplit(service.auth)
        crowd, told, untold = [], 0, []
        while len(crowd) < most + 20 and len(untold) < 3:
            sock = socket.create_connection((parts.hostname, parts.port), timeout=3)
            crowd.append(sock)
            sock.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            try:
                answer = sock.recv(4096)
                check(answer.startswith((b"HTTP/1.1 200", b"HTTP/1.1 503")), "a connection too many:", answer)
                told += answer.startswith(b"HTTP/1.1 503")
            except TimeoutError:
                untold.append(sock)  # another part of the process took the descriptor by which it is told: it waits for its turn
        check(told + len(untold) >= 3, "descriptors were not used up:", told, len(untold))
        check("out of file descriptors" in service.log(), "the log does not say it:", service.log()[-1000:])
        check(friend.get("/healthz").status == 200, "a kept connection goes on")
        check(guarded.get("/api/data", bearer=token["access_token"]).status == 200, "protected calls go on")
        answer = friend.post("/auth/refresh", {"refresh_token": token["refresh_token"]})
        check(answer.status == 200, "what needs no new descriptor goes on:", answer)
        for sock in crowd:
            if sock not in untold:
                sock.close()
        for sock in untold:
            sock.settimeout(20)
            check(sock.recv(4096).startswith(b"HTTP/1.1 "), "one that waited for its turn")
            sock.close()
        eventually("others are let in again", lambda: service.sign_in().status == 200)
        check(Client(service.auth).post("/auth/refresh", {"refresh_token": answer.json()["refresh_token"]}).status == 200, "what was acknowledged meanwhile")
        service.run("audit", "verify")
    print("no descriptors left")


network()
if "TESSERA_SLOW" in os.environ:
    print("skipped the clock: a sanitizer wants to be loaded before libfaketime")
    print("skipped the descriptors: UBSan looks at memory through a pipe, and calls it bad where there is none left")
else:
    clock()
    descriptors()
