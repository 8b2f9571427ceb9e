# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""`jose` from npm as a judge, installed by its lock file into the build folder on the first run."""
import json
import pathlib
import shutil
import subprocess

from interop import NotHere

HERE = pathlib.Path(__file__).resolve().parent / "npm"


def install(folder):
    """`npm ci` once for each lock file."""
    if not shutil.which("npm") or not shutil.which("node"):
        raise NotHere("node and npm are not installed")
    lock = (HERE / "package-lock.json").read_text()
    stamp = folder / "installed"
    if stamp.exists() and stamp.read_text() == lock:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder)
    done = subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000"], cwd=folder,
                          capture_output=True, text=True, timeout=120, check=False)
    if done.returncode != 0:
        if "EINTEGRITY" in done.stderr:
            raise RuntimeError(f"npm gave another package than the lock file names: {done.stderr}")
        raise NotHere(f"npm cannot install the package jose: {done.stderr.strip().splitlines()[:3]}")
    stamp.write_text(lock)


class Judge:
    name = "jose from npm"
    algorithms = ["RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA"]

    def __init__(self, folder):
        folder = pathlib.Path(folder) / "npm"
        install(folder)
        shutil.copy(HERE / "judge.mjs", folder)
        self.process = subprocess.Popen(["node", "judge.mjs"], cwd=folder, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, **question):
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def accepts(self, jwks, token, alg):
        return self.ask(do="verify", jwks=jwks, token=token, alg=alg)

    def thumbprint(self, key):
        return self.ask(do="thumbprint", jwk=key)

    def sign(self, alg, claims, private=None):
        answer = self.ask(do="sign", alg=alg, claims=claims, jwk=private)
        return answer["public"], answer["private"], answer["token"]
