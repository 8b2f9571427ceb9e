# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that is full, one that is read-only, a database that another program holds, that was cut short, and of which bits have turned over:
what can go on goes on, the rest is refused plainly, and nothing that was acknowledged is lost. In a mount namespace of its own.
faultstorage.py BIN"""
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading

from service import Client, Tesserad, check, eventually

if os.environ.get("TESSERA_OWN_MOUNTS") != "yes":
    plain = ["unshare", "--mount"] + ([] if os.geteuid() == 0 else ["--map-root-user"])
    # In a root that is no mount of its own the first way is not there, and mounts stay within what made that root.
    namespace = next(way for way in (plain, [*plain, "--propagation", "unchanged"]) if subprocess.run([*way, "true"], stderr=subprocess.DEVNULL).returncode == 0)
    os.execvpe("unshare", [*namespace, sys.executable, "-B", *sys.argv], {**os.environ, "TESSERA_OWN_MOUNTS": "yes"})
seed = random.randrange(1 << 32)
print("seed", seed)
chance = random.Random(seed)


def mount(*words):
    subprocess.run(["mount", *map(str, words)], check=True, timeout=30)


class Session:
    """What one person was told last."""

    def __init__(self, service):
        self.service, answer = service, service.sign_in()
        check(answer.status == 200, "signing in:", answer)
        self.access, self.token = answer.json()["access_token"], answer.json()["refresh_token"]

    def refresh(self):
        answer = Client(self.service.auth).post("/auth/refresh", {"refresh_token": self.token})
        if answer.status == 200:
            self.token = answer.json()["refresh_token"]
        return answer

    def check_reading(self, when):
        check(Client(self.service.resource).get("/api/data", bearer=self.access).status == 200, "a protected call,", when)
        for path in ("/healthz", "/.well-known/jwks.json", "/.well-known/openid-configuration"):
            check(Client(self.service.auth).get(path).status == 200, path, when)
        me = Client(self.service.auth).get("/auth/me", bearer=self.access)
        check(me.status == 200, "/auth/me,", when, me)

    def check_kept(self, kids):
        check(self.refresh().status == 200, "an acknowledged refresh token is refused:", self.service.log()[-1000:])
        check(self.service.kids() == kids, "other keys")
        self.service.run("audit", "verify")


def refused_plainly(answer):
    problem = answer.json()
    check(answer.status == 503 and answer.headers["Content-Type"] == "application/problem+json" and answer.headers["Retry-After"], answer)
    check("SQLite" not in problem["detail"] and "/" not in problem["detail"], "the inside is told to a client:", problem)


def full_disk():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tessera-full-"))
    mount("-t", "tmpfs", "-o", "size=4m,mode=700", "tessera-full", folder)
    ballast = folder / "ballast"

    def fill():
        with open(ballast, "wb", buffering=0) as file:
            try:
                while file.write(b"x" * 4096):
                    pass
            except OSError:
                pass

    try:
        service = Tesserad(folder=folder)
        # A first start that gets less far or farther each time: it is told what is missing, and the next one begins anew.
        for room in (0, 4, 8, 40, 100):
            fill()
            os.truncate(ballast, ballast.stat().st_size - room * 1024)
            said = service.refused()
            check(any(words in said for words in ("o space left", "is the disk full?")), f"a first start with {room} KiB:", said)
            ballast.unlink()
        service.add_user()
        with service:
            session, kids = Session(service), service.kids()
            fill()
            refused_plainly(eventually("a refresh is refused", lambda: (answer := session.refresh()).status != 200 and answer))
            ready = Client(service.auth).get("/readyz")
            check(ready.status == 503 and "cannot be written" in ready.json()["detail"], ready)
            session.check_reading("on a full disk")
            check("no space left" in service.log(), "the log does not say why:", service.log()[-2000:])
            done = subprocess.run(service.command("user", "add", "bob@example.com", "--generate"), capture_output=True, text=True, timeout=90)
            check(done.returncode == 1 and "pace" in done.stderr and done.stdout == "", "a subcommand on a full disk:", done)
            service.kill()
            ballast.unlink()
            service.start()
            session.check_kept(kids)
            fill()
            eventually("a refresh is refused", lambda: session.refresh().status == 503)
            ballast.unlink()
            eventually("it is ready again by itself", lambda: Client(service.auth).get("/readyz").status == 200)
            session.check_kept(kids)
            check("bob@example.com" not in service.run("user", "list"), "what was refused was done")
            check("can be written again" in service.log(), "the log does not say that it is over:", service.log()[-2000:])
    finally:
        subprocess.run(["umount", folder], check=True, timeout=30)
        folder.rmdir()
    print("a full disk")


def read_only():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tessera-ro-"))
    mount("-t", "tmpfs", "-o", "size=64m,mode=700", "tessera-ro", folder)
    try:
        service = Tesserad(folder=folder)
        service.add_user()
        with service:
            session, kids = Session(service), service.kids()
        mount("-o", "remount,ro", folder)
        said = service.refused()
        check("may not write" in said or "ead-only" in said, "a read-only data folder:", said)
        done = subprocess.run(service.command("user", "list"), capture_output=True, text=True, timeout=30)
        check(done.returncode == 1 and str(folder) in done.stderr, "a subcommand on a read-only folder:", done)
        mount("-o", "remount,rw", folder)
        with service:
            session.service = service
            session.check_kept(kids)
    finally:
        subprocess.run(["umount", folder], check=True, timeout=30)
        folder.rmdir()
    print("a read-only folder")


def locked():
    service = Tesserad()
    service.add_user()
    with service:
        session, kids = Session(service), service.kids()
        other = sqlite3.connect(service.folder / "data" / "tessera.db", isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        answers = []
        waiting = threading.Thread(target=lambda: answers.append(session.refresh()))
        waiting.start()
        session.check_reading("while another program holds the database")
        check(not answers, "answered before it could be written:", answers)
        other.execute("ROLLBACK")
        waiting.join(20)
        check(answers and answers[0].status == 200, "a refresh that had to wait:", answers)
        # A start waits for it, too.
        service.kill()
        other.execute("BEGIN IMMEDIATE")
        release = threading.Timer(1.0, other.close)
        release.start()
        service.start()
        release.join()
        session.check_kept(kids)
    print("a database that another program holds")


def meets_damage(service, token, access):
    """The answer that says so. A commit lets readers forget the pages that they had read while they were whole."""
    Client(service.auth).post("/auth/refresh", {"refresh_token": token})
    answer = Client(service.auth).get("/auth/me", bearer=access)
    return answer if answer.status != 200 else None


def damaged(folder):
    service = Tesserad(folder=folder)
    service.add_user()
    database = service.folder / "data" / "tessera.db"
    with service:
        session, kids = Session(service), service.kids()
        backup = service.folder / "backup"
        service.run("backup", "--plain", str(backup))
    whole = database.read_bytes()

    for size in (len(whole) // 2, 4096, 100):
        database.write_bytes(whole[:size])
        said = service.refused()
        check("damaged" in said and "backup" in said, f"cut to {size} bytes:", said)
        check(database.read_bytes() == whole[:size], "what was damaged was touched")

    refusals = 0
    for _ in range(12):
        turned = bytearray(whole)
        for _ in range(3):
            turned[chance.randrange(len(turned))] ^= 1 << chance.randrange(8)
        database.write_bytes(turned)
        done = subprocess.run(service.command("key", "list", "--json"), capture_output=True, text=True, timeout=60)
        check(done.returncode == 0 or (done.returncode == 1 and done.stderr), "turned bits:", done)
        refusals += done.returncode
        if done.returncode == 0:
            check(all(kid in done.stdout for kid in kids) or turned.find(kids[0].encode()) < 0, "other keys after turned bits:", done.stdout)
    print(f"a database cut short, and turned bits ({refusals} of 12 were refused, the others hit what nobody reads)")

    # Under running services: what is damaged is refused, what does not need it goes on.
    database.write_bytes(whole)
    with service:
        access = service.sign_in().json()["access_token"]
        with open(database, "r+b") as file:
            file.seek(4096)
            file.write(chance.randbytes(len(whole) - 4096))
        refused_plainly(eventually("what is damaged is met", lambda: meets_damage(service, session.token, access)))
        check(service.kids() == kids, "the key set goes on")
        eventually("the log says it", lambda: "damaged" in service.log())
        service.kill()
        check("damaged" in service.refused(), "a start on it")
        service.run("restore", str(backup), "--force")
        service.start()
        session.check_kept(kids)
    print("a database that is damaged under running services, and restored")


full_disk()
read_only()
locked()
with tempfile.TemporaryDirectory(prefix="tessera-damaged-") as place:
    damaged(place)
