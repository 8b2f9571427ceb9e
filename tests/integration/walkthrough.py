# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""README's walkthrough as it is typed: the block "Try it", with ports 8000 and 8001, on a machine (a network namespace) of its own."""
import json
import os
import pathlib
import re
import subprocess
import sys

from service import BIN, TOP, Tesserad, check

if os.environ.get("TESSERA_OWN_NETWORK") != "yes":
    namespace = ["unshare", "--net"] + ([] if os.geteuid() == 0 else ["--map-root-user"])
    os.execvpe("unshare", [*namespace, sys.executable, "-B", *sys.argv], {**os.environ, "TESSERA_OWN_NETWORK": "yes"})
subprocess.run(["ip", "link", "set", "lo", "up"], check=True)


def block(text):
    """The shell block that follows the heading Try it."""
    return re.search(r"^#+ Try it\n+```bash\n(.*?)```", text, re.M | re.S).group(1)


typed = block((TOP / "README.md").read_text())
seeds = list((TOP.parent / "shared" / "seed").glob("*.txt"))
for seed in seeds:
    check(block(seed.read_text()) == typed, "README's walkthrough is not the guide's")
print("compared with the guide" if seeds else "skipped the comparison: the guide is not beside this checkout")

with Tesserad("--demo", "--auth-listen", "127.0.0.1:8000", "--resource-listen", "127.0.0.1:8001") as service:
    shown = subprocess.run(["bash", "-c", typed], capture_output=True, text=True, timeout=30).stdout
    answer = json.loads(shown)
    check(answer["data"] == "secret data" and re.fullmatch(r"[0-9a-f-]{36}", answer["user_id"]), shown)
    check(set(answer) == {"user_id", "data"}, "the guide's answer has two members", shown)
    check("s3cr3t" not in pathlib.Path(service.folder / "log").read_text().replace("password s3cr3t", ""), "a password is in the log")
print("the walkthrough works")
