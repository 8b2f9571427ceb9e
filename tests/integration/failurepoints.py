# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The power goes out in every delicate place (services/core/failurepoint.h): in a first start, in a command beside running services, in the
services themselves, in a backup, a restore and the change of a configuration file. What was acknowledged is there afterwards, what was not is
there whole or not at all, and the next start or command goes on as if nothing had been.
failurepoints.py BIN, or failurepoints.py BIN absent: that a build which may be shipped has none of them"""
import http.client
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

from service import BIN, TOP, Client, Tesserad, check, eventually

KILLED = -signal.SIGKILL
reached = set()


def known_points():
    """Every name in the sources; each stands there once."""
    names = [name for path in (TOP / "services").rglob("*.cpp") for name in re.findall(r'failurePoint\("([^"]+)"\)', path.read_text())]
    check(len(names) == len(set(names)) and len(names) >= 20, "failure points:", sorted(names))
    return set(names)


def killed_at(point, command, count=1, stdin=""):
    """Runs it, and it dies there. What dies there later or not at all is a mistake of this test."""
    done = subprocess.run([str(word) for word in command], input=stdin, text=True, capture_output=True, timeout=60,
                          env={"TESSERA_FAIL_AT": f"{point}:{count}", "PATH": "/usr/bin:/bin", "HOME": str(pathlib.Path.home())})
    check(done.returncode == KILLED, f"nothing died at {point}:{count}:", command, done)
    reached.add(point)


class Installation:
    """A data folder, and what its services acknowledged."""

    def __init__(self, folder):
        self.service = Tesserad(folder=folder)
        self.token, self.kids = None, []

    def begin(self):
        self.service.add_user()
        self.service.set(tokens__refresh_grace="60s", signin__lock_after="1000")
        with self.service:
            self.note()

    def note(self):
        answer = self.service.sign_in()
        check(answer.status == 200, "signing in:", answer)
        self.token = answer.json()["refresh_token"]
        self.kids = self.service.kids()

    def refresh(self):
        """With what was acknowledged last; a refresh whose answer was lost may be repeated."""
        answer = Client(self.service.auth, timeout=10).post("/auth/refresh", {"refresh_token": self.token})
        check(answer.status == 200, "an acknowledged session is refused:", answer)
        self.token = answer.json()["refresh_token"]

    def check(self, after):
        """Under running services."""
        published = self.service.kids()
        check(set(self.kids) <= set(published), "keys were lost", after, self.kids, published)
        self.kids = published
        self.refresh()
        check(Client(self.service.auth).get("/readyz").status == 200, "not ready", after)
        self.service.run("audit", "verify")


def first_starts():
    """Nothing is acknowledged yet: whatever is left, the next start makes an installation of it."""
    points = [(point, 1) for point in ("runtime.locked", "runtime.key-written", "runtime.key-named", "store.file-made", "store.file-claimed",
                                       "store.journal-switched", "keys.sealed", "keys.written", "keys.committed", "keys.secret-sealed", "keys.before-ring",
                                       "auth.before-key-set")]
    points += [("store.migrated", count) for count in (1, 5)] + [("store.before-commit", count) for count in (1, 3, 10)] + [("store.after-commit", count) for count in (1, 4)]
    for point, count in points:
        with tempfile.TemporaryDirectory(prefix="tessera-first-") as folder:
            made = Installation(folder)
            killed_at(point, made.service.command("--auth-listen", "127.0.0.1:0", "--resource-listen", "127.0.0.1:0"), count)
            with made.service:
                check(len(made.service.kids()) == 1, "keys after a first start that was killed at", point, made.service.kids())
                made.service.add_user()
                check(made.service.sign_in().status == 200, "signing in after", point)
                made.service.run("audit", "verify")
    print(f"{len(points)} first starts")


def commands(folder):
    """A rotation is there as a whole or not at all, and the services beside it notice nothing else."""
    made = Installation(folder)
    made.begin()
    with made.service as service:
        for point, is_there in (("keys.sealed", False), ("keys.written", False), ("store.before-commit", False), ("store.after-commit", True),
                                ("store.before-answers", True), ("keys.committed", True)):
            before = {key["kid"] for key in service.json("key", "list")}
            # The start of a command commits once, to see that it may.
            count = {"store.before-commit": 2, "store.after-commit": 2}.get(point, 1)
            killed_at(point, service.command("key", "rotate"), count)
            fresh = {key["kid"] for key in service.json("key", "list")} - before
            check(len(fresh) == is_there, f"a rotation that was killed at {point}:", fresh)
            if fresh:
                eventually("the services publish it", lambda: fresh <= set(service.kids()))
            made.check(point)
        check(len(service.json("key", "list")) > 3, "rotations are there")
    print("rotations by commands")


def act(made, point):
    """What leads a running service to that point; whether it died of it."""
    try:
        if point.startswith(("tokens.", "store.")):
            made.refresh()
        else:
            kid = made.service.json("key", "rotate")["kid"]
            made.kids.append(kid)
            eventually("the services publish it", lambda: kid in made.service.kids())
    except (OSError, http.client.HTTPException):
        check(made.service.process.wait(20) == KILLED, "ended otherwise:", made.service.log()[-1500:])
        return True
    return False


def started(service):
    """With what kills it in its environment; whether it lived to be ready."""
    try:
        service.start()
        return True
    except AssertionError:
        check(service.process.wait(20) == KILLED, "a start ended otherwise:", service.log()[-1500:])
        return False
    finally:
        service.environment = {}


def services(folder):
    """The services die in their start, or while they answer, or while they take over what a command has done."""
    made = Installation(folder)
    made.begin()
    service, deaths = made.service, 0
    for point in ("tokens.committed", "tokens.signed", "store.before-commit", "store.after-commit", "store.before-answers", "keys.before-ring",
                  "auth.before-key-set"):
        for count in (1, 2, 3):
            service.environment = {"TESSERA_FAIL_AT": f"{point}:{count}"}
            died = not started(service) or any(act(made, point) for _ in range(4))
            service.kill()  # where it lives after all
            check(died, f"nothing died at {point}:{count}")
            reached.add(point)
            deaths += 1
            with service:
                made.check(f"{point}:{count}")
    print(f"{deaths} deaths of services that started, answered or followed a rotation")


def backups(folder):
    """A backup has its name only when it is whole; a restore leaves what was there or what was restored, and never neither."""
    made = Installation(folder)
    made.begin()
    service = made.service
    for point, is_there in (("store.backup-copied", False), ("store.backup-named", True)):
        backup = service.folder / point
        killed_at(point, service.command("backup", "--plain", backup))
        check(backup.exists() == is_there, "a backup under its name after", point)
        if not is_there:
            service.run("backup", "--plain", str(backup))
        service.run("restore", str(backup), "--force")
        with service:
            made.check(point)
    backup = service.folder / "backup"
    service.run("backup", "--plain", str(backup))
    token_in_backup = made.token
    for point, is_restored in (("store.restore-copied", False), ("store.restore-kept", False), ("store.restore-cleared", False),
                               ("store.restore-named", True), ("runtime.restored", True)):
        service.run("user", "add", "bob@example.com", "--generate")
        killed_at(point, service.command("restore", backup, "--force"))
        check(("bob@example.com" in service.run("user", "list")) != is_restored, "a restore that was killed at", point)
        if is_restored:
            made.token = token_in_backup
        with service:
            made.check(point)
        service.run("restore", str(backup), "--force")
        made.token = token_in_backup
        check("bob@example.com" not in service.run("user", "list"), "the next restore after", point)
    print("backups and restores")


def configuration(folder):
    file = pathlib.Path(folder) / "tessera.toml"
    change = [BIN / "writeconfiguration", file, "audience"]
    subprocess.run([*change, "first"], check=True, timeout=30)
    for point, value in (("runtime.file-written", "first"), ("runtime.file-named", "second")):
        killed_at(point, [*change, "second"])
        text = file.read_text()
        check(f'audience = "{value}"' in text and text.count("audience") == 1, "a configuration after", point, text)
    subprocess.run([*change, "third"], check=True, timeout=30)
    check('audience = "third"' in file.read_text(), "the next change", file.read_text())
    print("configuration files")


there = b"TESSERA_FAIL_AT" in (BIN / "tesserad").read_bytes()
if sys.argv[2:] == ["absent"]:
    check(not there, "this build has failure points (TESSERA_FAILURE_POINTS)")
    sys.exit()
check(there, "this build has no failure points (TESSERA_FAILURE_POINTS)")
first_starts()
for scenario in (commands, services, backups, configuration):
    place = tempfile.mkdtemp(prefix="tessera-failure-")
    scenario(place)
    shutil.rmtree(place)
check(reached == known_points(), "not tried:", known_points() - reached)
print(f"the power went out in {len(reached)} places, and nothing was lost")
