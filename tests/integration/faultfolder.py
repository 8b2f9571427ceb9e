# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A data folder that is not as it should be: without its key-encryption key or with another one, used twice, begun by many at once, and from
an older or a newer version of Tessera. What does not fit is refused plainly and left as it is.
faultfolder.py BIN"""
import contextlib
import hashlib
import json
import os
import secrets
import sqlite3
import subprocess
import tempfile

from service import TOP, Client, Tesserad, check, eventually

MIGRATIONS = sorted((TOP / "resources" / "migrations").glob("*.sql"))


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def refreshed(service, token):
    return Client(service.auth).post("/auth/refresh", {"refresh_token": token})


def key_encryption_key(service):
    key, database = service.folder / "data" / "key-encryption-key", service.folder / "data" / "tessera.db"
    right, before = key.read_bytes(), digest(database)

    def refused(what, *words):
        said = service.refused()
        check(all(word in said for word in words), what, said)
        done = subprocess.run(service.command("key", "rotate"), capture_output=True, text=True, timeout=30)
        check(done.returncode == 1 and all(word in done.stderr for word in words), what, "a subcommand:", done)
        check(digest(database) == before, what, "changed the database")

    key.unlink()
    refused("no key", "is missing", str(key), "put it back")
    check(not key.exists(), "another key was made")
    for what, content, word in (("another key", secrets.token_hex(32).encode() + b"\n", "key-encryption key"), ("half a key", right[:30], "neither 64"),
                                ("an empty file", b"", "neither 64")):
        key.write_bytes(content)
        key.chmod(0o600)
        refused(what, word)
        check(key.read_bytes() == content, what, "was replaced")
    key.write_bytes(right)
    key.chmod(0o644)
    refused("a key that others may read", "chmod 600")
    key.chmod(0o600)


def used_twice(service):
    """A second start beside the first is refused by its process, and subcommands work on both sides of it."""
    with service:
        token, kids = service.sign_in().json()["refresh_token"], service.kids()
        for _ in range(3):
            check(str(service.process.pid) in service.refused(), "a second instance")
        check(Client(service.auth).get("/readyz").status == 200 and service.kids() == kids, "the first one goes on")
        backup = service.folder / "backup"
        service.run("backup", "--plain", str(backup))
        done = subprocess.run(service.command("restore", str(backup), "--force"), capture_output=True, text=True, timeout=30)
        check(done.returncode == 1 and str(service.process.pid) in done.stderr, "a restore under running services:", done)
        check(refreshed(service, token).status == 200, "its sessions go on")


def begun_by_many():
    """Six starts at once on a folder that is not there: one wins, and there is one installation."""
    with tempfile.TemporaryDirectory(prefix="tessera-many-") as folder, contextlib.ExitStack() as stack:
        words = Tesserad(folder=folder).command("--auth-listen", "127.0.0.1:0", "--resource-listen", "127.0.0.1:0")
        starts = [stack.enter_context(subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)) for _ in range(6)]
        try:
            eventually("all but one have ended", lambda: sum(start.poll() is None for start in starts) == 1)
            winner = next(start for start in starts if start.poll() is None)
            ready = json.loads(winner.stdout.readline())
            for start in starts:
                if start is not winner:
                    check(start.returncode == 1 and "already run" in start.stderr.read() and start.stdout.read() == "", "a start that lost")
            check(len(Client(ready["auth"]).get("/.well-known/jwks.json").json()["keys"]) >= 1, "its keys")
        finally:
            for start in starts:
                if start.poll() is None:
                    start.terminate()
                start.wait(20)


def made_older(source, target, version):
    """The same content in the schema of an older version, made as that version made it."""
    old, new = sqlite3.connect(target), sqlite3.connect(source)
    for script in MIGRATIONS[:version]:
        old.executescript(script.read_text())
    triggers = old.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        old.execute(f"DROP TRIGGER {name}")
    tables = [name for (name,) in old.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
    for table in tables:
        columns = [row[1] for row in old.execute(f"PRAGMA table_info({table})")]
        known = {row[1] for row in new.execute(f"PRAGMA table_info({table})")}
        shared = ", ".join(column for column in columns if column in known)
        rows = new.execute(f"SELECT {shared} FROM {table}").fetchall()
        old.execute(f"DELETE FROM {table}")
        old.executemany(f"INSERT INTO {table} ({shared}) VALUES ({', '.join('?' * (shared.count(',') + 1))})", rows)
    for _, sql in triggers:
        old.execute(sql)
    old.execute(f"PRAGMA application_id = {new.execute('PRAGMA application_id').fetchone()[0]}")
    old.execute(f"PRAGMA user_version = {version}")
    old.commit()
    old.close()
    new.close()


def versions(service):
    database = service.folder / "data" / "tessera.db"
    with service:
        token, kids = service.sign_in().json()["refresh_token"], service.kids()
    older = database.with_name("older")
    made_older(database, older, 5)
    os.rename(older, database)
    database.chmod(0o600)
    with service:
        check(f"from version 5 to {len(MIGRATIONS)}" in service.log(), "the log does not say it:", service.log()[-1500:])
        check(service.kids() == kids and refreshed(service, token).status == 200, "what an older version acknowledged")
        check(service.sign_in().status == 200, "a password of an older version")
        service.run("audit", "verify")

    with sqlite3.connect(database) as raw:
        raw.execute("PRAGMA user_version = 99")
    raw.close()
    before = digest(database)
    said = service.refused()
    check("schema version 99" in said and f"up to {len(MIGRATIONS)}" in said, "a newer folder:", said)
    done = subprocess.run(service.command("user", "list"), capture_output=True, text=True, timeout=30)
    check(done.returncode == 1 and "schema version 99" in done.stderr, "a subcommand on a newer folder:", done)
    check(digest(database) == before, "a newer folder was changed")


with tempfile.TemporaryDirectory(prefix="tessera-folder-") as place:
    shared = Tesserad(folder=place)
    shared.add_user()
    key_encryption_key(shared)
    print("without its key-encryption key, and with another one")
    used_twice(shared)
    begun_by_many()
    print("used twice, and begun by many")
    versions(shared)
    print("older and newer")
