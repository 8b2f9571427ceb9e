# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What bash, zsh and fish themselves offer at places of a command line, with the scripts that the program writes. Exit 77: one of them is not here."""
import fcntl
import os
import pathlib
import pty
import select
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time

from service import BIN, check

SHELLS = ["bash", "zsh", "fish"]
for shell in SHELLS:
    if not shutil.which(shell):
        print(f"{shell} is not here")
        sys.exit(77)

# What is typed, what has to be among the offers, and what must not be.
LINES = [
    ("tesserad us", {"user"}, {"key", "add"}),
    ("tesserad ", {"user", "key", "session", "settings", "token", "tls", "audit", "backup", "restore", "completion"}, {"add", "list"}),
    ("tesserad user ", {"add", "list", "set-password", "import", "export"}, {"user", "rotate", "verify"}),
    ("tesserad key r", {"rotate", "revoke"}, {"import", "restore"}),
    ("tesserad user add --", {"--name", "--role", "--generate", "--data-dir", "--json", "--help"}, {"--dry-run", "--auth-listen"}),
    ("tesserad --auth-", {"--auth-listen", "--auth-only"}, {"--json"}),
    ("tesserad user add alice@example.com --gen", {"--generate"}, {"--name"}),
    ("tesserad completion ", SHELLS, {"user"}),
    ("tesserad restore back", {"backup-of-today"}, {"user"}),
    ("tesserad key list --config tess", {"tessera.toml"}, {"backup-of-today"}),
    ("tesserad user list --data-dir fol", {"folder"}, {"tessera.toml"}),
    ("tesserad backup ", {"check", "backup-of-today"}, {"user"}),
]

BASH = """
source {script}
COMP_LINE={line}
read -ra COMP_WORDS <<<"$COMP_LINE"
[[ $COMP_LINE != *' ' ]] || COMP_WORDS+=('')
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
compopt() {{ :; }}
_tesserad
printf '%s\\n' "${{COMPREPLY[@]}}"
"""

def bash(script, line):
    done = subprocess.run(["bash", "--norc", "-c", BASH.format(script=shlex.quote(str(script)), line=shlex.quote(line))], capture_output=True, text=True, timeout=60)
    check(done.returncode == 0 and not done.stderr, "bash:", done.stderr)
    return {word.rstrip("/") for word in done.stdout.split("\n") if word}


def fish(script, line):
    done = subprocess.run(["fish", "--no-config", "-c", f"source {shlex.quote(str(script))}; complete -C {shlex.quote(line)}"], capture_output=True, text=True, timeout=60)
    check(done.returncode == 0 and not done.stderr, "fish:", done.stderr)
    return {offer.split("\t")[0].rstrip("/") for offer in done.stdout.split("\n") if offer}


READY = "\x1b[?2004h"  # bracketed paste: the line editor takes keys from here on


class Zsh:
    """An interactive one on a terminal of its own, asked to list what it would offer."""

    def __init__(self, folder):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execvpe("zsh", ["zsh", "-f", "-i"], {**os.environ, "TERM": "dumb", "PS1": "", "HOME": str(folder)})
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 200, 200, 0, 0))
        self.read, self.marks = "", 0
        self.until(READY)
        self.say("unsetopt auto_menu; LISTMAX=1000; PS1=; autoload -U compinit; compinit -u -D; bindkey '^T' list-choices")
        self.say(f"fpath=({shlex.quote(str(folder))} $fpath); source {shlex.quote(str(folder / '_tesserad'))}")

    def type(self, text):
        os.write(self.terminal, text.encode())

    def until(self, mark):
        deadline = time.monotonic() + 30
        while mark not in self.read:
            check(select.select([self.terminal], [], [], max(0, deadline - time.monotonic()))[0], "zsh does not answer:", self.read)
            self.read += os.read(self.terminal, 65536).decode(errors="replace")
        seen, self.read = self.read.split(mark, 1)
        return seen

    def say(self, command):
        self.marks += 1
        self.type(f"{command}; print END''{self.marks}\n")
        seen = self.until(f"END{self.marks}\r\n")
        self.until(READY)
        return seen

    def offers(self, line):
        self.type(line + "\x14")
        # What is typed next waits until the list is there.
        self.type("\x15")
        listed = self.say("true")
        words = set()
        for row in listed.replace("\r", "\n").split("\n"):
            if row.strip().startswith("tesserad"):  # what was typed
                continue
            words |= {row.split()[0]} if " -- " in row and row.split() else set(row.split())
        return {word.rstrip("/") for word in words}

    def close(self):
        self.type("exit\n")
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


with tempfile.TemporaryDirectory(prefix="tessera-completion-") as name:
    folder = pathlib.Path(name)
    scripts = {"bash": folder / "tesserad.bash", "zsh": folder / "_tesserad", "fish": folder / "tesserad.fish"}
    for shell, script in scripts.items():
        script.write_bytes(subprocess.run([BIN / "tesserad", "completion", shell], check=True, capture_output=True, timeout=60).stdout)
        subprocess.run([shell, "-n", script], check=True, timeout=60)
    here = folder / "here"
    (here / "folder").mkdir(parents=True)
    for file in ["backup-of-today", "tessera.toml"]:
        (here / file).touch()
    os.chdir(here)
    zsh = Zsh(folder)
    for line, wanted, unwanted in LINES:
        for shell, offers in [("bash", bash(scripts["bash"], line)), ("fish", fish(scripts["fish"], line)), ("zsh", zsh.offers(line))]:
            check(set(wanted) <= offers, f"{shell} does not offer after {line!r}:", set(wanted) - offers, "but", offers)
            check(not offers & set(unwanted), f"{shell} offers after {line!r}:", offers & set(unwanted))
    zsh.close()
print(f"{len(LINES)} lines completed in {len(SHELLS)} shells")
