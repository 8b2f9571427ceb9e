# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The key-encryption key in a real Secret Service (gnome-keyring): kept there and not in the data folder, found again, asked for by
nobody who has no desktop, and told plainly when it is gone.
keyring.py BIN"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
BIN = pathlib.Path(sys.argv[1]).resolve()
INSIDE = "TESSERA_KEYRING_TEST"

if INSIDE not in os.environ:
    with tempfile.TemporaryDirectory(prefix="tessera-keyring-") as folder:
        runtime = pathlib.Path(folder) / "runtime"
        runtime.mkdir(mode=0o700)
        environment = {**os.environ, INSIDE: folder, "XDG_RUNTIME_DIR": str(runtime), "XDG_DATA_HOME": folder + "/share",
                       "XDG_CONFIG_HOME": folder + "/config"}
        sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, "-B", __file__, str(BIN)], env=environment).returncode)

from service import check, eventually  # noqa: E402

folder = pathlib.Path(os.environ[INSIDE])
data = folder / "data"


def run(program, *words, stdin="", **environment):
    return subprocess.run([BIN / program, *words, "--data-dir", data], input=stdin, text=True, capture_output=True, timeout=60,
                          env={**os.environ, **environment})


keyring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)
try:
    keyring.stdin.write("passphrase of the login keyring")
    keyring.stdin.close()
    eventually("the keyring is on the bus", lambda: "true" in subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
         "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"], text=True, capture_output=True).stdout)

    made = run("tessera", "user", "add", "alice@example.com", "--generate")
    check(made.returncode == 0, "adding a user:", made.stderr)
    check(not (data / "key-encryption-key").exists(), "the key lies in the data folder:", os.listdir(data))
    first = run("tessera", "key", "list", "--json")
    check(first.returncode == 0 and first.stdout == run("tessera", "key", "list", "--json").stdout, "the keys:", first.stderr)

    # The program for servers asks no desktop: without a key it refuses, and makes no other.
    server = run("tesserad", "key", "list")
    check(server.returncode == 1 and "key-encryption key" in server.stderr, "tesserad:", server.returncode, server.stderr)
finally:
    keyring.terminate()
    keyring.wait(20)

# A keyring that has forgotten everything.
shutil.rmtree(folder / "share" / "keyrings", ignore_errors=True)
gone = run("tessera", "key", "list", DBUS_SESSION_BUS_ADDRESS=f"unix:path={folder}/nowhere", XDG_RUNTIME_DIR=str(folder / "nowhere"))
check(gone.returncode == 1 and "--key-encryption-key-file" in gone.stderr, "without the keyring:", gone.stderr)
check(not (data / "key-encryption-key").exists(), "another key was made")
print("kept in the keyring, found again, and missed plainly")
