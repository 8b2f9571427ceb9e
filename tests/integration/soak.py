# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mixed load for as long as one likes, with restarts, while administrators work: what grows, what fails, how long people wait.
soak.py BIN MINUTES. Ends with 1 where something is found."""
import collections
import http.client
import pathlib
import random
import sqlite3
import sys
import threading
import time

import soakreport
from service import BIN, PASSWORD, Client, Tesserad, check

MINUTES = float(sys.argv[2])
USERS, CALLERS = 6, 4
RESTARTS = (0.1, 0.2, 0.3)  # in parts of the whole, so that the last life is long enough to see it grow
LIFETIME = 60  # of access tokens, in seconds
seed = random.randrange(1 << 32)


Sample = collections.namedtuple("Sample", "at memory files tokens")


class Load:
    """What everybody notes, by whichever thread."""

    def __init__(self):
        self.lock, self.waits, self.errors = threading.Lock(), collections.defaultdict(list), collections.Counter()
        self.stop, self.pause, self.lost_keys = threading.Event(), threading.Event(), -LIFETIME

    def tokens(self):
        return len(self.waits["refresh"]) + len(self.waits["sign-in"])

    def note(self, what, seconds, status, good):
        with self.lock:
            self.waits[what].append(seconds)
            if status not in good and not (status == 503 and self.pause.is_set()):
                self.errors[f"{what}: {status}"] += 1


class Person(threading.Thread):
    """Signs in, calls, refreshes, and now and then signs out. What a restart cuts off is asked again, with the token that was acknowledged."""

    def __init__(self, service, load, email):
        super().__init__(daemon=True)
        self.service, self.load, self.email, self.chance = service, load, email, random.Random(f"{seed}{email}")
        self.tokens = None

    def ask(self, what, client, good, *words, **more):
        began = time.monotonic()
        answer = client.request(*words, **more)
        self.load.note(what, time.monotonic() - began, answer.status, good)
        return answer

    def step(self, auth, guarded):
        if self.tokens is None:
            answer = self.ask("sign-in", auth, (200,), "POST", "/auth/signin", body={"email": self.email, "password": PASSWORD})
            self.tokens = answer.json() if answer.status == 200 else None
            return
        for _ in range(8):
            # 401 is what an administrator meant who revoked a key; it ends with the tokens that the key had signed.
            good = (200, 401) if time.monotonic() - self.load.lost_keys < LIFETIME else (200,)
            self.ask("protected call", guarded, good, "GET", "/api/data", bearer=self.tokens["access_token"])
        if self.chance.random() < 0.9:
            answer = self.ask("refresh", auth, (200, 401), "POST", "/auth/refresh", body={"refresh_token": self.tokens["refresh_token"]})
            # 401 is what an administrator meant who ended the session; its access token lives until it expires.
            self.tokens = answer.json() if answer.status == 200 else None
        else:
            self.ask("sign-out", auth, (204, 401), "POST", "/auth/signout", body={}, bearer=self.tokens["access_token"])
            self.tokens = None

    def run(self):
        auth, guarded = Client(self.service.auth), Client(self.service.resource)
        while not self.load.stop.is_set():
            try:
                self.step(auth, guarded)
            except (OSError, http.client.HTTPException):
                auth.close()
                guarded.close()
                if not self.load.pause.is_set():
                    self.load.errors["cut off, and nobody restarted"] += 1
                self.load.stop.wait(0.1)
            self.load.stop.wait(self.chance.uniform(0, 0.02))


def administrate(service, load, chance):
    """One act by command, as an administrator beside the services; the same ones over and over."""
    act = chance.choice(["rotate", "revoke", "sessions", "read"])
    if act == "rotate":
        service.run("key", "rotate")
    elif act == "revoke":
        keys = service.json("key", "list")
        retired = [key["kid"] for key in keys if key["state"] in ("announced", "retired")]
        if retired:
            service.run("key", "revoke", retired[0], "--reason", "soak", "--yes")
            load.lost_keys = time.monotonic()
    elif act == "sessions":
        service.run("session", "revoke", "--user", f"user{chance.randrange(USERS)}@example.com")
    else:
        service.json("audit", "list", "--limit", "50")
        service.json("user", "list")


class Watch(threading.Thread):
    """What the process holds, once a second, and how many tokens it has given out by then; a series for each life of it."""

    def __init__(self, service, load):
        super().__init__(daemon=True)
        self.service, self.load, self.series, self.wal, self.done = service, load, [], 0, threading.Event()

    def run(self):
        while not self.done.wait(1):
            pid = self.service.process.pid
            try:
                status = pathlib.Path(f"/proc/{pid}/status").read_text()
                files = len(list(pathlib.Path(f"/proc/{pid}/fd").iterdir()))
                self.wal = max(self.wal, (self.service.folder / "data" / "tessera.db-wal").stat().st_size)
            except (OSError, IndexError):
                continue
            if "VmRSS:" in status:
                if not self.series or self.series[-1][0] != pid:
                    self.series.append((pid, []))
                    first = self.load.tokens()
                self.series[-1][1].append(Sample(time.monotonic(), int(status.split("VmRSS:")[1].split()[0]), files, self.load.tokens() - first))


def rows(service):
    with sqlite3.connect(service.folder / "data" / "tessera.db") as raw:
        tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        found = {table: raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    raw.close()
    return found


def soak(service, load, watch):
    chance = random.Random(seed)
    people = [Person(service, load, f"user{n % USERS}@example.com") for n in range(CALLERS)]
    end = time.monotonic() + MINUTES * 60
    restarts = [end - MINUTES * 60 * (1 - part) for part in RESTARTS]
    for person in people:
        person.start()
    acts = 0
    while time.monotonic() < end:
        if restarts and time.monotonic() >= restarts[0]:
            restarts.pop(0)
            load.pause.set()
            service.kill() if len(restarts) % 2 else service.stop()
            service.start()
            load.pause.clear()
        administrate(service, load, chance)
        acts += 1
        load.stop.wait(min(2, max(0, end - time.monotonic())))  # how often an administrator acts
    load.stop.set()
    for person in people:
        person.join(30)
    return acts


check(b"TESSERA_FAIL_AT" not in (BIN / "tesserad").read_bytes() or "--any-build" in sys.argv, "a build with failure points is not what is shipped")
print("seed", seed, flush=True)
service, load = Tesserad(), Load()
for number in range(USERS):
    service.add_user(f"user{number}@example.com")
service.set(signin__lock_after="1000", tokens__refresh_grace="60s", keys__jwks_max_age="1s", keys__propagation="2s", keys__leeway="1s", tokens__access_lifetime=f"{LIFETIME}s")
with service:
    service.stop()
    service.restart_on_the_same_ports()
    before, watch = rows(service), Watch(service, load)
    watch.start()
    acts = soak(service, load, watch)
    watch.done.set()
    watch.join()
    service.run("audit", "verify")
    after = rows(service)
    log = service.log()
    service.stop()
    later = soakreport.much_later(service, rows)
    service.start()
sys.exit(soakreport.tell(MINUTES, acts, load, watch, before, after, later, log))
